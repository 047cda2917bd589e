import type { EC2, Image } from '@aws-sdk/client-ec2';
import { defineResourceType } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { backedUp } from './backed-up.ts';
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
  iam: ['ec2:DescribeImages', 'ec2:DisableImageDeregistrationProtection', 'ec2:DeregisterImage'],
  manual: { protection: 'deregistration protection' },
  notFound: ['InvalidAMIID.NotFound', 'InvalidAMIID.Unavailable'],
  refusals: [
    {
      code: 'OperationNotPermitted',
      patience: 0,
      remedy:
        'After deregistration protection with cooldown, AWS keeps an AMI for 24 hours: run again when they are over.',
    },
  ],

  async describe(aws, id) {
    const found = await read(await aws.client('ec2'), id);
    if (found === undefined) return undefined;
    const tags = tagsOf(found.Tags);
    const snapshots = (found.BlockDeviceMappings ?? []).flatMap(({ Ebs }) => Ebs?.SnapshotId ?? []);
    return {
      ...named(aws, 'image', id, tags),
      name: found.Name ?? id,
      createdAt: found.CreationDate === undefined ? undefined : new Date(found.CreationDate),
      ...look(found),
      protection: found.DeregistrationProtection?.startsWith('enabled')
        ? 'deregistration protection'
        : undefined,
      managedBy:
        found.OwnerId === undefined || found.OwnerId === aws.account
          ? backedUp(tags)
          : `the account ${found.OwnerId}`,
      refers: snapshots.map((each) => ({ type: 'ec2:snapshot', id: each })),
      note:
        snapshots.length === 0
          ? undefined
          : `its snapshots go only by labels of their own: ${snapshots.join(', ')}`,
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
  async remove(aws, { id }) {
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
