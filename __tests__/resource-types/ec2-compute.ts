import type { EC2, RunInstancesCommandInput, TagSpecification } from '@aws-sdk/client-ec2';
import type { Aws } from '../../src/aws/aws.ts';
import type { Tags } from '../../src/scope.ts';
import type { Ground } from './scenario.ts';

/** For a create call; EC2 does not take an empty list. */
export function tagged(
  ResourceType: NonNullable<TagSpecification['ResourceType']>,
  tags: Tags,
): { TagSpecifications?: TagSpecification[] } {
  const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  return Tags.length === 0 ? {} : { TagSpecifications: [{ ResourceType, Tags }] };
}

/** An image that every region of the emulator has. */
export const from = { ImageId: 'ami-12c6146b', InstanceType: 't3.micro' } as const;

/** Starts one instance and returns its id. */
export async function launch(
  { aws, tags }: Pick<Ground, 'aws' | 'tags'>,
  more: Partial<RunInstancesCommandInput> = {},
): Promise<string> {
  const ec2 = await aws.client('ec2');
  const input = { ...from, MinCount: 1, MaxCount: 1, ...tagged('instance', tags), ...more };
  return (await ec2.runInstances(input)).Instances?.[0]?.InstanceId ?? '';
}

/** Ends an instance, whatever protects it, and waits until it has let go of what it used. */
export async function terminate(aws: Aws, id: string): Promise<void> {
  const ec2 = await aws.client('ec2');
  await ec2.terminateInstances({ InstanceIds: [id] });
  await until(async () => !(await lives(ec2, id)));
}

/** Whether it is there and not terminated. */
export async function lives(ec2: EC2, id: string): Promise<boolean> {
  const { Reservations } = await ec2.describeInstances({});
  const instances = (Reservations ?? []).flatMap(({ Instances }) => Instances ?? []);
  return instances.some((each) => each.InstanceId === id && each.State?.Name !== 'terminated');
}

/** All that live, by id. */
export async function living(aws: Aws): Promise<string[]> {
  const ec2 = await aws.client('ec2');
  const { Reservations } = await ec2.describeInstances({});
  const instances = (Reservations ?? []).flatMap(({ Instances }) => Instances ?? []);
  return instances.flatMap(({ InstanceId, State }) =>
    InstanceId === undefined || State?.Name === 'terminated' ? [] : [InstanceId],
  );
}

export async function until(reached: () => Promise<boolean>): Promise<void> {
  while (!(await reached())) await new Promise((resolve) => setTimeout(resolve, 5));
}

export async function zoneOf(aws: Aws): Promise<string> {
  const { AvailabilityZones } = await (await aws.client('ec2')).describeAvailabilityZones({});
  return AvailabilityZones?.[0]?.ZoneName ?? '';
}
