import type { Subnet } from '@aws-sdk/client-ec2';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { inVpc } from './in-vpc.ts';
import { holdersIam, usersBehind } from './interface-holders.ts';
import { interfacesOf, lingers, ownersOf, self } from './interface-owner.ts';
import { named } from './named.ts';

/**
 * Subnet: stays as long as a network interface is in it, whoever put it there. Sources: EC2 API reference
 * (DeleteSubnet), VPC guide (delete your subnet), RAM guide (shared subnets).
 */
export const subnet = defineResourceType({
  name: 'ec2:subnet',
  cloudFormation: 'AWS::EC2::Subnet',
  arn: 'ec2:subnet/{id}',
  tagging: 'swept',
  iam: ['ec2:DescribeSubnets', 'ec2:DescribeNetworkInterfaces', ...holdersIam, 'ec2:DeleteSubnet'],
  manual: { first: 'every network interface in it' },
  notFound: ['InvalidSubnetID.NotFound'],
  refusals: [
    {
      // An interface is shown for a while neither before it holds nor after.
      code: 'DependencyViolation',
      patience: 180,
      remedy:
        'See under EC2 → Network interfaces what is still in the subnet, and with AWS Support what does not show there. Delete that, then run again.',
    },
  ],

  async describe(aws, id) {
    const found = await subnetWith(aws, id);
    if (found === undefined) return undefined;
    const interfaces = await interfacesOf(aws, { 'subnet-id': id });
    return {
      ...named(aws, 'subnet', id, tagsOf(found.Tags)),
      state: found.State === 'pending' ? 'busy' : 'ready',
      managedBy: managerOf(aws, found),
      refers: inVpc(found),
      owns: interfaces.filter(lingers).map((each) => ({ ...self(each), goes: 'before' })),
      // A free interface may be a stranger's: it goes by its own label, or with the VPC.
      usedBy: [...ownersOf(interfaces), ...(await usersBehind(aws, interfaces))],
      detail: undefined,
    };
  },
  async look(aws, id) {
    return (await subnetWith(aws, id)) && { state: 'ready' };
  },
  async remove(aws, { id }) {
    await (await aws.client('ec2')).deleteSubnet({ SubnetId: id });
  },
});

async function subnetWith(aws: Aws, id: string): Promise<Subnet | undefined> {
  return (await (await aws.client('ec2')).describeSubnets({ SubnetIds: [id] })).Subnets?.[0];
}

function managerOf({ account }: Aws, { DefaultForAz, OwnerId }: Subnet): string | undefined {
  if (OwnerId !== undefined && OwnerId !== account)
    return `the account ${OwnerId}, which owns it and shares it through AWS RAM`;
  return DefaultForAz ? 'AWS (the default subnet of its zone)' : undefined;
}
