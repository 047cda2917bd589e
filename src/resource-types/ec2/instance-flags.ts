import type { EC2, Instance } from '@aws-sdk/client-ec2';

/** Which of the two flags that refuse a termination are on. */
export interface Flags {
  readonly termination: boolean;
  readonly stop: boolean;
}

/** AWS tells one attribute per call. What is shutting down is not asked: nothing protects it any more. */
export async function flagsOf(ec2: EC2, { InstanceId, State: state }: Instance): Promise<Flags> {
  if (state?.Name === 'shutting-down') return { termination: false, stop: false };
  const [termination, stop] = await Promise.all([
    ec2.describeInstanceAttribute({ InstanceId, Attribute: 'disableApiTermination' }),
    ec2.describeInstanceAttribute({ InstanceId, Attribute: 'disableApiStop' }),
  ]);
  return {
    termination: termination.DisableApiTermination?.Value ?? false,
    stop: stop.DisableApiStop?.Value ?? false,
  };
}

export function protectionOf({ termination, stop }: Flags): string | undefined {
  const on = [
    ...(termination ? ['termination protection'] : []),
    ...(stop ? ['stop protection'] : []),
  ];
  return on.length === 0 ? undefined : on.join(' and ');
}

/** AWS takes one attribute per call. */
export async function switchOff(ec2: EC2, InstanceId: string, flags: Flags): Promise<void> {
  const off = { Value: false };
  if (flags.termination)
    await ec2.modifyInstanceAttribute({ InstanceId, DisableApiTermination: off });
  if (flags.stop) await ec2.modifyInstanceAttribute({ InstanceId, DisableApiStop: off });
}
