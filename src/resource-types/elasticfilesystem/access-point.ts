import type { AccessPointDescription } from '@aws-sdk/client-efs';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType, type Look } from '../contract.ts';
import { tagsOf } from '../tags.ts';

/** EFS access point. Sources: EFS API reference (DeleteAccessPoint, DescribeAccessPoints). The files in it stay. */
export const accessPoint = defineResourceType({
  name: 'elasticfilesystem:access-point',
  cloudFormation: 'AWS::EFS::AccessPoint',
  arn: 'elasticfilesystem:access-point/{id}',
  tagging: 'swept',
  iam: ['elasticfilesystem:DescribeAccessPoints', 'elasticfilesystem:DeleteAccessPoint'],
  manual: { gone: 'state `deleted`' },
  notFound: ['AccessPointNotFound'],

  async describe(aws, id) {
    const found = await find(aws, id);
    return (
      found && {
        id,
        arn: found.AccessPointArn,
        name: found.Name || id,
        tags: tagsOf(found.Tags),
        ...look(found),
        detail: undefined,
      }
    );
  },
  async look(aws, id) {
    const found = await find(aws, id);
    return found && look(found);
  },
  async remove(aws, { id }) {
    await (await aws.client('elasticfilesystem')).deleteAccessPoint({ AccessPointId: id });
  },
});

async function find(aws: Aws, id: string): Promise<AccessPointDescription | undefined> {
  const efs = await aws.client('elasticfilesystem');
  const found = (await efs.describeAccessPoints({ AccessPointId: id })).AccessPoints?.[0];
  return found?.LifeCycleState === 'deleted' ? undefined : found;
}

/** States: EFS API reference, AccessPointDescription. */
function look({ LifeCycleState: state }: AccessPointDescription): Look {
  if (state === 'deleting') return { state };
  return state === 'creating' || state === 'updating'
    ? { state: 'busy', reason: `the access point is ${state}` }
    : { state: 'ready' };
}
