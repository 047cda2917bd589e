import type { Aws } from '../../src/aws/aws.ts';
import type { Tags } from '../../src/scope.ts';
import { enter, rootOf } from '../support/account.ts';
import type { Ground } from './scenario.ts';

export function pairs(tags: Tags) {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

/** Whether what is asked for is there, by the errors that say it is not. */
export async function isThere(
  ask: Promise<unknown>,
  ...codes: readonly string[]
): Promise<boolean> {
  try {
    await ask;
    return true;
  } catch (error) {
    if (codes.includes((error as Error).name)) return false;
    throw error;
  }
}

export const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

export function arnOf(aws: Aws, service: string, resource: string): string {
  return `arn:aws:${service}:${aws.region}:${aws.account}:${resource}`;
}

export async function createKey({ aws, tags }: Pick<Ground, 'aws' | 'tags'>, MultiRegion = false) {
  const kms = await aws.client('kms');
  const { KeyMetadata } = await kms.createKey({ MultiRegion, Tags: keyTags(tags) });
  return KeyMetadata?.KeyId ?? '';
}

export function keyTags(tags: Tags) {
  return Object.entries(tags).map(([TagKey, TagValue]) => ({ TagKey, TagValue }));
}

/** Scheduled for deletion counts as gone. */
export async function keyStands(aws: Aws, KeyId: string): Promise<boolean> {
  const { KeyMetadata } = await (await aws.client('kms')).describeKey({ KeyId });
  return !KeyMetadata?.KeyState?.startsWith('Pending');
}

export async function deleteKey(aws: Aws, KeyId: string): Promise<void> {
  await (await aws.client('kms')).scheduleKeyDeletion({ KeyId, PendingWindowInDays: 7 });
}

/** The same account in another region. */
export async function inRegion<G extends Ground>(ground: G, region: string): Promise<G> {
  return { ...ground, aws: await regionOf(ground.aws, region) };
}

export async function regionOf({ account }: Aws, region: string): Promise<Aws> {
  return (await enter(rootOf(account), account, region)).region(region);
}
