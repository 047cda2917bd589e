import type { MountTargetDescription } from '@aws-sdk/client-efs';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType, type Look } from '../contract.ts';
import { optional } from '../optional.ts';

/**
 * EFS mount target, which takes its network interface with it. Sources: EFS API reference (DeleteMountTarget,
 * DescribeMountTargets, DescribeMountTargetSecurityGroups).
 */
export const mountTarget = defineResourceType({
  name: 'elasticfilesystem:mount-target',
  cloudFormation: 'AWS::EFS::MountTarget',
  tagging: 'untaggable',
  iam: [
    'elasticfilesystem:DescribeMountTargets',
    'elasticfilesystem:DescribeMountTargetSecurityGroups',
    'elasticfilesystem:DeleteMountTarget',
    // EFS acts on the network interface in the caller's name.
    'ec2:DescribeNetworkInterfaceAttribute',
    'ec2:DeleteNetworkInterface',
  ],
  minutes: 2,
  manual: { gone: 'state `deleted`' },
  notFound: ['MountTargetNotFound'],
  refusals: [
    {
      // EC2 did not give the network interface back in time: AWS asks to try again.
      code: 'DependencyTimeout',
      patience: 600,
      remedy: 'EC2 does not give the mount target’s network interface back: run again.',
    },
  ],

  async describe(aws, id) {
    const found = await find(aws, id);
    if (found === undefined) return undefined;
    const { SubnetId: subnet, NetworkInterfaceId: eni } = found;
    return {
      id,
      name: id,
      ...look(found),
      refers: [
        ...(subnet ? [{ type: 'ec2:subnet', id: subnet }] : []),
        ...(await groupsOf(aws, id)).map((each) => ({ type: 'ec2:security-group', id: each })),
        ...(eni ? [{ type: 'ec2:network-interface', id: eni }] : []),
      ],
      detail: undefined,
    };
  },
  async look(aws, id) {
    const found = await find(aws, id);
    return found && look(found);
  },
  async remove(aws, { id }) {
    await (await aws.client('elasticfilesystem')).deleteMountTarget({ MountTargetId: id });
  },
});

async function find(aws: Aws, id: string): Promise<MountTargetDescription | undefined> {
  const efs = await aws.client('elasticfilesystem');
  const found = (await efs.describeMountTargets({ MountTargetId: id })).MountTargets?.[0];
  return found?.LifeCycleState === 'deleted' ? undefined : found;
}

/** Refused while it is being deleted; its groups only wait for it longer then. */
async function groupsOf(aws: Aws, MountTargetId: string): Promise<readonly string[]> {
  const efs = await aws.client('elasticfilesystem');
  const answer = await optional(efs.describeMountTargetSecurityGroups({ MountTargetId }));
  return answer?.SecurityGroups ?? [];
}

/** States: EFS API reference, MountTargetDescription. */
function look({ LifeCycleState: state }: MountTargetDescription): Look {
  if (state === 'deleting') return { state };
  return state === 'creating' || state === 'updating'
    ? { state: 'busy', reason: `the mount target is ${state}` }
    : { state: 'ready' };
}
