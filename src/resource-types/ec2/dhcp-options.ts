import type { DhcpOptions } from '@aws-sdk/client-ec2';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { named } from './named.ts';
import { allOf, having } from './pages.ts';

/**
 * DHCP options set: goes after the VPCs that use it; one that stays keeps it. Sources: EC2 API reference
 * (DeleteDhcpOptions), VPC guide (DHCP option sets).
 */
export const dhcpOptions = defineResourceType({
  name: 'ec2:dhcp-options',
  cloudFormation: 'AWS::EC2::DHCPOptions',
  arn: 'ec2:dhcp-options/{id}',
  tagging: 'swept',
  iam: ['ec2:DescribeDhcpOptions', 'ec2:DescribeVpcs', 'ec2:DeleteDhcpOptions'],
  manual: { first: 'the VPCs that use it' },
  // The EC2 API reference (error codes) spells it both ways.
  notFound: ['InvalidDhcpOptionID.NotFound', 'InvalidDhcpOptionsID.NotFound'],
  refusals: [
    {
      code: 'DependencyViolation',
      patience: 120,
      remedy: 'Give the VPCs that use it another DHCP options set, or `default`, then run again.',
    },
  ],

  async describe(aws, id) {
    const found = await optionsWith(aws, id);
    if (found === undefined) return undefined;
    const ec2 = await aws.client('ec2');
    const vpcs = await allOf(
      ec2.paginateDescribeVpcs(having('dhcp-options-id', id)),
      (page) => page.Vpcs,
    );
    return {
      ...named(aws, 'dhcp-options', id, tagsOf(found.Tags)),
      state: 'ready',
      usedBy: vpcs.map(({ VpcId: vpc = '', Tags }) => ({
        type: 'ec2:vpc',
        id: vpc,
        name: tagsOf(Tags)['Name'] || vpc,
      })),
      detail: undefined,
    };
  },
  async look(aws, id) {
    return (await optionsWith(aws, id)) && { state: 'ready' };
  },
  async remove(aws, { id }) {
    await (await aws.client('ec2')).deleteDhcpOptions({ DhcpOptionsId: id });
  },
});

async function optionsWith(aws: Aws, id: string): Promise<DhcpOptions | undefined> {
  const ec2 = await aws.client('ec2');
  return (await ec2.describeDhcpOptions({ DhcpOptionsIds: [id] })).DhcpOptions?.[0];
}
