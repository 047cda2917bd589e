import type { Tag } from '@aws-sdk/client-ecs';
import type { Tags } from '../../scope.ts';

/** ECS writes its pairs in lower case. */
export function tagsOf(list: readonly Tag[] | undefined): Tags {
  return Object.fromEntries((list ?? []).map(({ key, value }) => [key ?? '', value ?? '']));
}

/** What follows the last slash of an ARN: the name of a cluster, the id of a task. */
export function nameIn(arn: string | undefined): string {
  return arn?.slice(arn.lastIndexOf('/') + 1) ?? '';
}

/** `CLUSTER/NAME`, as the ids of services and tasks are. */
export function split(id: string): readonly [cluster: string, name: string] {
  const [cluster = '', name = ''] = id.split('/');
  return [cluster, name];
}
