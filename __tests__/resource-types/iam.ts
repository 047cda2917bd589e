import type { Tag } from '@aws-sdk/client-iam';
import type { Tags } from '../../src/scope.ts';

export const trust = '{"Version":"2012-10-17","Statement":[]}';
export const allow =
  '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}';

export function pairs(tags: Tags): Tag[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
