import type { AutoScaling, AutoScalingGroup } from '@aws-sdk/client-auto-scaling';
import { defineResourceType } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { ownedBy, refersOf } from './references.ts';

/**
 * Auto Scaling group: the group goes first, or it replaces the instances. The force deletion ends its instances, its
 * warm pool, hooks, policies and their alarms. Sources: Auto Scaling API reference (DeleteAutoScalingGroup,
 * DescribeAutoScalingGroups, DescribeWarmPool), Auto Scaling guide (deletion protection). The tagging API answers with
 * nothing for groups; their own listing has the tags. The ARN holds a UUID beside the name, which is the id here.
 */
export const autoScalingGroup = defineResourceType<AutoScalingGroup>({
  name: 'autoscaling:autoscalinggroup',
  cloudFormation: 'AWS::AutoScaling::AutoScalingGroup',
  tagging: 'listed',
  iam: [
    'autoscaling:DescribeAutoScalingGroups',
    'autoscaling:DescribeWarmPool',
    'autoscaling:DeleteAutoScalingGroup',
  ],
  unprotectIam: ['autoscaling:UpdateAutoScalingGroup'],
  minutes: 2,
  manual: {
    protection: 'deletion protection; termination protection of its instances',
    gone: 'an empty listing',
  },
  notFound: [],
  refusals: [
    {
      code: 'ValidationError',
      text: /deletion protection/i,
      patience: 0,
      blocker: 'deletion protection',
      remedy:
        'Set its deletion protection to `none`, or add autoscaling:autoscalinggroup to remove-protection in the profile.',
    },
    {
      // It is asked for again then.
      code: 'ValidationError',
      text: /not found/i,
      patience: 5,
      remedy: 'It was deleted by somebody else meanwhile: run again.',
    },
    ...['ResourceInUse', 'ScalingActivityInProgress', 'ResourceContention'].map((code) => ({
      code,
      patience: 900,
      remedy: 'See the activity history of the group, then run again.',
    })),
  ],

  async *list(aws) {
    const autoscaling = await aws.client('autoscaling');
    for await (const page of autoscaling.paginateDescribeAutoScalingGroups({ MaxRecords: 100 }))
      for (const { AutoScalingGroupName: id = '', Tags } of page.AutoScalingGroups ?? [])
        yield { id, tags: tagsOf(Tags) };
  },
  async describe(aws, name) {
    const autoscaling = await aws.client('autoscaling');
    const found = await read(autoscaling, name);
    if (found === undefined) return undefined;
    return {
      id: name,
      arn: found.AutoScalingGroupARN,
      name,
      tags: tagsOf(found.Tags),
      createdAt: found.CreatedTime,
      state: look(found),
      protection: protectionOf(found),
      refers: refersOf(found),
      owns: await ownedBy(autoscaling, found),
      detail: found,
    };
  },
  async look(aws, name) {
    const found = await read(await aws.client('autoscaling'), name);
    return found && { state: look(found) };
  },
  async unprotect(aws, { id }) {
    const autoscaling = await aws.client('autoscaling');
    await autoscaling.updateAutoScalingGroup({
      AutoScalingGroupName: id,
      DeletionProtection: 'none',
    });
  },
  async remove(aws, { id, detail }) {
    await (await aws.client('autoscaling')).deleteAutoScalingGroup({
      AutoScalingGroupName: id,
      // An empty group may be protected against being forced, and need not be.
      ForceDelete: detail.DeletionProtection !== 'prevent-force-deletion',
    });
  },
});

async function read(autoscaling: AutoScaling, name: string): Promise<AutoScalingGroup | undefined> {
  const answer = await autoscaling.describeAutoScalingGroups({ AutoScalingGroupNames: [name] });
  return answer.AutoScalingGroups?.[0];
}

/** Status is only there while the group is being deleted: Auto Scaling API reference, AutoScalingGroup. */
function look({ Status: status }: AutoScalingGroup) {
  return status === undefined ? ('ready' as const) : ('deleting' as const);
}

/** `prevent-force-deletion` lets an empty group go without force; emptying one would be a way around it. */
function protectionOf(found: AutoScalingGroup): string | undefined {
  const { DeletionProtection: level = 'none', Instances, WarmPoolConfiguration } = found;
  const empty = !Instances?.length && WarmPoolConfiguration === undefined;
  if (level === 'none' || (level === 'prevent-force-deletion' && empty)) return undefined;
  return `deletion protection (${level})`;
}
