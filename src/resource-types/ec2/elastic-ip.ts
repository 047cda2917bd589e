import type { Address } from '@aws-sdk/client-ec2';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { interfacesOf, ownerOf, self, serviceOf } from './interface-owner.ts';

interface Detail {
  /** Only one that its owner may end: a service's own ends with what the service made it for. */
  readonly association: string | undefined;
  /** Where it is advertised; without it AWS looks for it in the region only, not in a Local Zone. */
  readonly borderGroup: string | undefined;
}

/**
 * Elastic IP address. Sources: EC2 API reference (ReleaseAddress, DisassociateAddress), EC2 guide (release an Elastic IP
 * address). AuthFailure while a NAT gateway or load balancer still holds it: reported by users of both.
 */
export const elasticIp = defineResourceType<Detail>({
  name: 'ec2:elastic-ip',
  cloudFormation: 'AWS::EC2::EIP',
  arn: 'ec2:elastic-ip/{id}',
  tagging: 'swept',
  iam: [
    'ec2:DescribeAddresses',
    'ec2:DescribeNetworkInterfaces',
    'ec2:DisassociateAddress',
    'ec2:ReleaseAddress',
  ],
  manual: { first: 'what it is associated with' },
  // Not InvalidAddress.NotFound, which also means a wrong border group.
  notFound: ['InvalidAllocationID.NotFound'],
  refusals: [
    {
      // Misleading: a NAT gateway or load balancer that is just going still holds it.
      code: 'AuthFailure',
      text: /do not have permission to access the specified resource/i,
      patience: 300,
      blocker: 'a service still holds the address',
      remedy: 'Delete what the address is associated with, then run again.',
    },
    {
      code: 'InvalidIPAddress.InUse',
      patience: 300,
      remedy: 'Disassociate the address or delete what uses it, then run again.',
    },
    {
      code: 'InvalidAddress.Locked',
      patience: 0,
      blocker: 'the address is locked to the account',
      remedy: 'Ask AWS Support to unlock it.',
    },
    {
      code: 'InvalidAddress.PtrSet',
      patience: 0,
      blocker: 'the address has a reverse DNS record',
      remedy: 'Reset its domain name (`aws ec2 reset-address-attribute`), then run again.',
    },
  ],

  async describe(aws, id) {
    const found = await addressOf(aws, id);
    if (found === undefined) return undefined;
    const tags = tagsOf(found.Tags);
    const { NetworkInterfaceId: eni, AssociationId: association } = found;
    const [holder] = eni ? await interfacesOf(aws, { 'network-interface-id': eni }) : [];
    return {
      id,
      arn: `arn:${aws.partition}:ec2:${aws.region}:${aws.account}:elastic-ip/${id}`,
      name: tags['Name'] ? `${tags['Name']} (${found.PublicIp})` : (found.PublicIp ?? id),
      tags,
      state: 'ready',
      managedBy: found.ServiceManaged && `the service ${found.ServiceManaged}`,
      usedBy: holder === undefined ? [] : [ownerOf(holder) ?? self(holder)],
      detail: {
        association:
          holder === undefined || serviceOf(holder) !== undefined ? undefined : association,
        borderGroup: found.NetworkBorderGroup,
      },
    };
  },
  async look(aws, id) {
    return (await addressOf(aws, id)) && { state: 'ready' };
  },
  async remove(aws, { id, detail }) {
    const ec2 = await aws.client('ec2');
    const { association: AssociationId, borderGroup: NetworkBorderGroup } = detail;
    if (AssociationId !== undefined) await ec2.disassociateAddress({ AssociationId });
    await ec2.releaseAddress({ AllocationId: id, NetworkBorderGroup });
  },
});

async function addressOf(aws: Aws, id: string): Promise<Address | undefined> {
  const ec2 = await aws.client('ec2');
  return (await ec2.describeAddresses({ AllocationIds: [id] })).Addresses?.[0];
}
