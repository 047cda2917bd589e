import type { Instance } from '@aws-sdk/client-ec2';
import type { Owned, Ref } from '../contract.ts';

/** A volume or interface, and whether AWS deletes it together with the instance. */
interface Attached extends Ref {
  readonly dies: boolean;
}

/**
 * What AWS refuses to delete while the instance is there. Key pair, image and launch template are not among it: AWS
 * reads them at the start only, and they may go at any time.
 */
export function usesOf(found: Instance): Ref[] {
  const refs = [
    ...attachedTo(found).map(({ type, id }) => ({ type, id })),
    ...[found, ...(found.NetworkInterfaces ?? [])].map((each) => ref('ec2:subnet', each.SubnetId)),
    ...[
      found.SecurityGroups,
      ...(found.NetworkInterfaces ?? []).map((each) => each.Groups),
    ].flatMap((groups) => (groups ?? []).map(({ GroupId }) => ref('ec2:security-group', GroupId))),
    ref('iam:instance-profile', found.IamInstanceProfile?.Arn?.split('/').at(-1)),
    ref('ec2:placement-group', found.Placement?.GroupName),
  ];
  const distinct = new Map(refs.map((each) => [`${each.type} ${each.id}`, each]));
  return [...distinct.values()].filter(({ id }) => id !== '');
}

/** What dies with it, what must go before it, and a note of what it leaves behind. */
export function partsOf(
  found: Instance,
  inGroup: boolean,
): { readonly owns: readonly Owned[]; readonly note: string | undefined } {
  const attached = attachedTo(found);
  const owns: Owned[] = attached
    .filter(({ dies }) => dies)
    .map(({ type, id }) => ({ type, id, goes: 'with' }));
  // A persistent request starts the instance anew. Those of a group are Auto Scaling's own.
  if (found.SpotInstanceRequestId && !inGroup)
    owns.push({
      type: 'ec2:spot-instances-request',
      id: found.SpotInstanceRequestId,
      goes: 'before',
    });
  const left = attached.filter(({ dies }) => !dies).map(({ id }) => id);
  const note =
    left.length === 0
      ? undefined
      : `not deleted on termination, goes only by labels of its own: ${left.join(', ')}`;
  return { owns, note };
}

function attachedTo(found: Instance): Attached[] {
  return [
    ...(found.BlockDeviceMappings ?? []).map(({ Ebs: volume }) => ({
      ...ref('ec2:volume', volume?.VolumeId),
      dies: volume?.DeleteOnTermination ?? false,
    })),
    ...(found.NetworkInterfaces ?? []).map(({ NetworkInterfaceId: id, Attachment }) => ({
      ...ref('ec2:network-interface', id),
      dies: Attachment?.DeleteOnTermination ?? false,
    })),
  ].filter(({ id }) => id !== '');
}

function ref(type: string, id = ''): Ref {
  return { type, id };
}
