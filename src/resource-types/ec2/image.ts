import type { EC2, Image } from '@aws-sdk/client-ec2';
import { isBackedUp, managedByBackup, pointOf, refuseManaged } from '../backup/managed.ts';
import { defineResourceType } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { named } from './named.ts';

/**
 * Amazon Machine Image of this account: deregistered, before its snapshots. Sources: EC2 API reference (DeregisterImage,
 * DescribeImages, DisableImageDeregistrationProtection), EC2 guide (deregistering an AMI; its snapshots stay; after
 * deregistration protection with cooldown it stays for 24 hours more).
 */
export const image = defineResourceType({
  name: 'ec2:image',
  cloudFormation: 'AWS::EC2::Image',
  arn: 'ec2:image/{id}',
  tagging: 'swept',
  iam: ['ec2:DescribeImages', 'ec2:DeregisterImage'],
  unprotectIam: ['ec2:DisableImageDeregistrationProtection'],
  manual: {
    first: 'the recovery point that it belongs to',
    protection: 'deregistration protection',
  },
  notFound: ['InvalidAMIID.NotFound', 'InvalidAMIID.Unavailable'],
  refusals: [
    {
      code: 'OperationNotPermitted',
      patience: 0,
      remedy:
        'After deregistration protection with cooldown, AWS keeps an AMI for 24 hours: run again when they are over.',
    },
    ...managedByBackup,
  ],

  async describe(aws, id) {
    const found = await read(await aws.client('ec2'), id);
    if (found === undefined) return undefined;
    const mine = named(aws, 'image', id, tagsOf(found.Tags));
    const isManaged = isBackedUp(mine.tags);
    const snapshots = (found.BlockDeviceMappings ?? []).flatMap(({ Ebs }) =>
      Ebs?.SnapshotId === undefined ? [] : [{ type: 'ec2:snapshot', id: Ebs.SnapshotId }],
    );
    return {
      ...mine,
      name: found.Name ?? id,
      createdAt: found.CreationDate === undefined ? undefined : new Date(found.CreationDate),
      ...look(found),
      protection: found.DeregistrationProtection?.startsWith('enabled')
        ? 'deregistration protection'
        : undefined,
      managedBy:
        found.OwnerId === undefined || found.OwnerId === aws.account
          ? undefined
          : `the account ${found.OwnerId}`,
      usedBy: isManaged ? [pointOf(mine.arn)] : [],
      refers: snapshots,
      owns: isManaged ? snapshots.map((each) => ({ ...each, goes: 'with' })) : [],
      note:
        snapshots.length === 0 || isManaged
          ? undefined
          : `its snapshots go only by labels of their own: ${snapshots.map((each) => each.id).join(', ')}`,
      detail: undefined,
    };
  },
  async look(aws, id) {
    const found = await read(await aws.client('ec2'), id);
    return found && look(found);
  },
  async unprotect(aws, { id }) {
    await (await aws.client('ec2')).disableImageDeregistrationProtection({ ImageId: id });
  },
  async remove(aws, { id, tags }) {
    if (isBackedUp(tags)) refuseManaged();
    await (await aws.client('ec2')).deregisterImage({ ImageId: id });
  },
});

/** A deregistered image may be listed a while longer, by its state or by nothing. */
async function read(ec2: EC2, id: string): Promise<Image | undefined> {
  const answer = await ec2.describeImages({ ImageIds: [id], IncludeDisabled: true });
  const found = answer.Images?.[0];
  return found?.State === 'deregistered' ? undefined : found;
}

function look({ State: state }: Image) {
  if (state === 'pending' || state === 'transient')
    return { state: 'busy' as const, reason: `the image is ${state}` };
  return { state: 'ready' as const };
}
