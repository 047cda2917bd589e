import type { EC2, Volume } from '@aws-sdk/client-ec2';
import { defineResourceType, type Look } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { named, operatorOf } from './named.ts';

/**
 * EBS volume. Sources: EC2 API reference (DeleteVolume, DescribeVolumes; VolumeAttachment: what a service manages is told
 * by that service, without an instance), EBS guide (volume states).
 */
export const volume = defineResourceType({
  name: 'ec2:volume',
  cloudFormation: 'AWS::EC2::Volume',
  arn: 'ec2:volume/{id}',
  tagging: 'swept',
  iam: ['ec2:DescribeVolumes', 'ec2:DeleteVolume'],
  manual: { first: 'the instances that it is attached to' },
  notFound: ['InvalidVolume.NotFound'],
  refusals: [
    {
      // It is detached a moment after its instance has ended.
      code: 'VolumeInUse',
      patience: 120,
      remedy: 'Detach it from its instance, or label that instance too, then run again.',
    },
    {
      code: 'IncorrectState',
      patience: 120,
      remedy: 'See in the EC2 console which state it hangs in, then run again.',
    },
  ],

  async describe(aws, id) {
    const found = await read(await aws.client('ec2'), id);
    if (found === undefined) return undefined;
    return {
      ...named(aws, 'volume', id, tagsOf(found.Tags)),
      createdAt: found.CreateTime,
      ...look(found),
      managedBy: operatorOf(found.Operator),
      usedBy: (found.Attachments ?? []).flatMap(({ InstanceId, State }) =>
        InstanceId === undefined || State === 'detached'
          ? []
          : [{ type: 'ec2:instance', id: InstanceId }],
      ),
      detail: undefined,
    };
  },
  async look(aws, id) {
    const found = await read(await aws.client('ec2'), id);
    return found && look(found);
  },
  async remove(aws, { id }) {
    await (await aws.client('ec2')).deleteVolume({ VolumeId: id });
  },
});

async function read(ec2: EC2, id: string): Promise<Volume | undefined> {
  const found = (await ec2.describeVolumes({ VolumeIds: [id] })).Volumes?.[0];
  return found?.State === 'deleted' ? undefined : found;
}

function look({ State: state, Attachments = [] }: Volume): Look {
  if (state === 'deleting') return { state };
  if (state === 'creating') return { state: 'busy', reason: 'the volume is creating' };
  const held = Attachments.find(
    ({ InstanceOwningService: service, State }) => service !== undefined && State !== 'detached',
  );
  if (held === undefined) return { state: 'ready' };
  const { InstanceOwningService: service, AssociatedResource: to = 'something' } = held;
  return {
    state: 'busy',
    reason: `it is ${held.State} to ${to}, which ${service} manages`,
    remedy: `End what ${service} uses it for, as a task, or label that too, then run again.`,
  };
}
