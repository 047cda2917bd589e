import type { Address } from '@aws-sdk/client-ec2';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { interfacesOf, lingers, ownerOf, self, serviceOf } from './interface-owner.ts';
import { named } from './named.ts';

/**
 * Elastic IP address. Sources: EC2 API reference (ReleaseAddress, DescribeAddresses), EC2 guide (release an Elastic IP
 * address). AuthFailure while a NAT gateway or load balancer still holds it: reported by users of both.
 */
export const elasticIp = defineResourceType<Address>({
  name: 'ec2:elastic-ip',
  cloudFormation: 'AWS::EC2::EIP',
  arn: 'ec2:elastic-ip/{id}',
  tagging: 'swept',
  iam: ['ec2:DescribeAddresses', 'ec2:DescribeNetworkInterfaces', 'ec2:ReleaseAddress'],
  manual: { first: 'what it is associated with' },
  // Not InvalidAddress.NotFound, which also means a wrong border group.
  notFound: ['InvalidAllocationID.NotFound'],
  refusals: [
    {
      // Misleading: a NAT gateway or load balancer that is just going still holds it.
      code: 'AuthFailure',
      text: /do not have permission to access the .*resource/i,
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
    const eni = found.NetworkInterfaceId;
    const [holder] = eni ? await interfacesOf(aws, { 'network-interface-id': eni }) : [];
    return {
      ...named(aws, 'elastic-ip', id, tags),
      name: tags['Name'] ? `${tags['Name']} (${found.PublicIp})` : (found.PublicIp ?? id),
      // A load balancer's interfaces hold its addresses for a while after it is gone.
      ...(holder !== undefined && lingers(holder)
        ? { state: 'busy', reason: `it is held by ${serviceOf(holder)}` }
        : { state: 'ready' }),
      managedBy: found.ServiceManaged && `the service ${found.ServiceManaged}`,
      usedBy: holder === undefined ? [] : [ownerOf(holder) ?? self(holder)],
      detail: found,
    };
  },
  async look(aws, id) {
    return (await addressOf(aws, id)) && { state: 'ready' };
  },
  async remove(aws, { id, detail }) {
    // Whatever it was associated with is gone by now, and the association with it: there is nothing to disassociate.
    await (await aws.client('ec2')).releaseAddress({
      AllocationId: id,
      // Without it AWS looks in the region only, not in a Local Zone.
      NetworkBorderGroup: detail.NetworkBorderGroup,
    });
  },
});

async function addressOf(aws: Aws, id: string): Promise<Address | undefined> {
  const ec2 = await aws.client('ec2');
  return (await ec2.describeAddresses({ AllocationIds: [id] })).Addresses?.[0];
}
