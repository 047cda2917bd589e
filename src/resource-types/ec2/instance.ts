import type { EC2, Instance } from '@aws-sdk/client-ec2';
import type { Aws } from '../../aws/aws.ts';
import { anothers, anothersDeletion } from '../anothers.ts';
import { defineResourceType, type Ref } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { type Flags, flagsOf, protectionOf, switchOff } from './instance-flags.ts';
import { partsOf, usesOf } from './instance-parts.ts';
import { named, operatorOf } from './named.ts';

/**
 * EC2 instance. Sources: EC2 API reference (TerminateInstances, DescribeInstances, ModifyInstanceAttribute), EC2 guide
 * (termination protection; stop protection, which refuses a termination as well; terminated instances stay listed for
 * about an hour). One instance per call: a protected one makes others of its zone stay.
 */
export const instance = defineResourceType<Flags>({
  name: 'ec2:instance',
  cloudFormation: 'AWS::EC2::Instance',
  arn: 'ec2:instance/{id}',
  tagging: 'swept',
  iam: [
    'ec2:DescribeInstances',
    'ec2:DescribeInstanceAttribute',
    'autoscaling:DescribeAutoScalingInstances',
    'ec2:TerminateInstances',
  ],
  unprotectIam: ['ec2:ModifyInstanceAttribute'],
  minutes: 1,
  manual: {
    first: 'its Auto Scaling group, and its persistent spot request, which would replace it',
    protection: 'termination protection and stop protection',
    gone: 'state `terminated`',
  },
  notFound: ['InvalidInstanceID.NotFound'],
  refusals: [
    {
      // The flags are eventually consistent: one that was switched off may go on refusing for half a minute.
      code: 'OperationNotPermitted',
      text: /disableApi(Termination|Stop)/i,
      patience: 90,
      blocker: 'termination or stop protection',
      remedy: 'Switch it off, or add ec2:instance to remove-protection in the profile.',
    },
    {
      code: 'IncorrectInstanceState',
      patience: 300,
      remedy: 'See in the EC2 console which state it hangs in, then run again.',
    },
    anothersDeletion,
  ],

  async describe(aws, id) {
    const ec2 = await aws.client('ec2');
    const found = await read(ec2, id);
    if (found === undefined) return undefined;
    const tags = tagsOf(found.Tags);
    const [flags, group] = await Promise.all([
      flagsOf(ec2, found),
      groupOf(aws, id, tags['aws:autoscaling:groupName']),
    ]);
    return {
      ...named(aws, 'instance', id, tags),
      // LaunchTime is that of the latest start; the primary interface is attached once and for all.
      createdAt: primary(found)?.Attachment?.AttachTime ?? found.LaunchTime,
      ...look(found),
      protection: protectionOf(flags),
      managedBy: operatorOf(found.Operator),
      usedBy: group === undefined ? [] : [group],
      refers: usesOf(found),
      ...partsOf(found, group !== undefined),
      detail: flags,
    };
  },
  async look(aws, id) {
    const found = await read(await aws.client('ec2'), id);
    return found && look(found);
  },
  async unprotect(aws, { id, detail }) {
    await switchOff(await aws.client('ec2'), id, detail);
  },
  async remove(aws, { id }) {
    const ec2 = await aws.client('ec2');
    const { TerminatingInstances, $metadata } = await ec2.terminateInstances({ InstanceIds: [id] });
    const before = TerminatingInstances?.[0]?.PreviousState?.Name;
    const wasOver = before === 'shutting-down' || before === 'terminated';
    // After a lost answer it may have been this run's own call.
    if (wasOver && $metadata.attempts === 1) throw anothers();
  },
});

async function read(ec2: EC2, id: string): Promise<Instance | undefined> {
  const { Reservations } = await ec2.describeInstances({ InstanceIds: [id] });
  const found = Reservations?.[0]?.Instances?.[0];
  return found?.State?.Name === 'terminated' ? undefined : found;
}

function primary({ NetworkInterfaces: interfaces }: Instance) {
  return interfaces?.find(({ Attachment }) => Attachment?.DeviceIndex === 0);
}

function look({ State: state }: Instance) {
  return { state: state?.Name === 'shutting-down' ? ('deleting' as const) : ('ready' as const) };
}

/** The group that would replace it. The tag may outlive the membership, so that Auto Scaling is asked. */
async function groupOf(aws: Aws, id: string, tag: string | undefined): Promise<Ref | undefined> {
  if (tag === undefined) return undefined;
  const autoscaling = await aws.client('autoscaling');
  const answer = await autoscaling.describeAutoScalingInstances({ InstanceIds: [id] });
  const name = answer.AutoScalingInstances?.[0]?.AutoScalingGroupName;
  return name === undefined ? undefined : { type: 'autoscaling:autoscalinggroup', id: name };
}
