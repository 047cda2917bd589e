import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Contents } from '../../../../src/resource-types/ec2/vpc-contents.ts';
import { membersOf, taggedOf } from '../../../../src/resource-types/ec2/vpc-members.ts';

const account = '123456789012';
const empty: Contents = {
  subnets: [],
  tables: [],
  acls: [],
  groups: [],
  gateways: [],
  egress: [],
  vpn: [],
  endpoints: [],
  peerings: [],
  interfaces: [],
  logs: [],
};
const tags = [{ Key: 'Name', Value: 'shop' }];

const members = (inside: Partial<Contents>) => membersOf('vpc-1', account, { ...empty, ...inside });
const words = (inside: Partial<Contents>) =>
  members(inside).map(({ type, id, goes }) => `${type} ${id} ${goes}`);

const cases: Record<string, [inside: Partial<Contents>, expected: string[]]> = {
  'the main route table and the defaults are AWS’s': [
    {
      tables: [
        { RouteTableId: 'rtb-main', Associations: [{ Main: true }] },
        { RouteTableId: 'rtb-1', Associations: [{ Main: false, SubnetId: 'subnet-1' }] },
      ],
      acls: [
        { NetworkAclId: 'acl-default', IsDefault: true },
        { NetworkAclId: 'acl-1', IsDefault: false },
      ],
      groups: [
        { GroupId: 'sg-default', GroupName: 'default' },
        { GroupId: 'sg-1', GroupName: 'web' },
      ],
    },
    [
      'ec2:route-table rtb-1 before',
      'ec2:network-acl acl-1 before',
      'ec2:security-group sg-1 before',
    ],
  ],
  'tagged, they are seen gone with it': [
    {
      tables: [{ RouteTableId: 'rtb-main', Associations: [{ Main: true }], Tags: tags }],
      acls: [{ NetworkAclId: 'acl-default', IsDefault: true, Tags: tags }],
      groups: [{ GroupId: 'sg-default', GroupName: 'default', Tags: tags }],
    },
    [
      'ec2:route-table rtb-main with',
      'ec2:network-acl acl-default with',
      'ec2:security-group sg-default with',
    ],
  ],
  'egress-only gateways of other VPCs are listed too': [
    {
      egress: [
        { EgressOnlyInternetGatewayId: 'eigw-1', Attachments: [{ VpcId: 'vpc-1' }] },
        { EgressOnlyInternetGatewayId: 'eigw-2', Attachments: [{ VpcId: 'vpc-2' }] },
      ],
    },
    ['ec2:egress-only-internet-gateway eigw-1 before'],
  ],
  'a VPN gateway is its own until it is deleted': [
    {
      vpn: [
        { VpnGatewayId: 'vgw-1', VpcAttachments: [{ VpcId: 'vpc-1', State: 'detached' }] },
        {
          VpnGatewayId: 'vgw-2',
          State: 'deleted',
          VpcAttachments: [{ VpcId: 'vpc-1', State: 'detached' }],
        },
      ],
    },
    ['ec2:vpn-gateway vgw-1 before'],
  ],
  'an endpoint that another service made is not its own': [
    {
      endpoints: [
        { VpcEndpointId: 'vpce-1' },
        { VpcEndpointId: 'vpce-2', RequesterManaged: true },
        { VpcEndpointId: 'vpce-3', State: 'Deleted' },
      ],
    },
    ['ec2:vpc-endpoint vpce-1 before'],
  ],
  'a peering is its own only if it asked for it': [
    {
      peerings: [
        {
          VpcPeeringConnectionId: 'pcx-1',
          RequesterVpcInfo: { VpcId: 'vpc-1', OwnerId: account },
          Status: { Code: 'active' },
        },
        {
          VpcPeeringConnectionId: 'pcx-2',
          RequesterVpcInfo: { VpcId: 'vpc-2', OwnerId: account },
          AccepterVpcInfo: { VpcId: 'vpc-1', OwnerId: account },
          Status: { Code: 'active' },
        },
        {
          VpcPeeringConnectionId: 'pcx-3',
          RequesterVpcInfo: { VpcId: 'vpc-1', OwnerId: account },
          Status: { Code: 'failed' },
        },
      ],
    },
    ['ec2:vpc-peering-connection pcx-1 before'],
  ],
  'an interface is its own when it is free or left behind': [
    {
      interfaces: [
        { NetworkInterfaceId: 'eni-free', Status: 'available' },
        {
          NetworkInterfaceId: 'eni-lambda',
          Status: 'in-use',
          RequesterManaged: true,
          Description: 'AWS Lambda VPC ENI-shop',
        },
        {
          NetworkInterfaceId: 'eni-first',
          Status: 'in-use',
          Attachment: { InstanceId: 'i-1', DeleteOnTermination: true },
        },
        {
          NetworkInterfaceId: 'eni-second',
          Status: 'in-use',
          Attachment: { InstanceId: 'i-1', DeleteOnTermination: false },
        },
        { NetworkInterfaceId: 'eni-strange', Status: 'in-use', Description: 'who knows' },
      ],
    },
    [
      'ec2:network-interface eni-free before',
      'ec2:network-interface eni-lambda before',
      'ec2:network-interface eni-second before',
    ],
  ],
};

describe('what a VPC is made of', () => {
  for (const [what, [inside, expected]] of Object.entries(cases))
    it(what, () => assert.deepEqual(words(inside), expected));

  it('what serves a subnet goes after it, a gateway only for one with public addresses', () => {
    const [open, closed] = members({
      subnets: [{ SubnetId: 'subnet-1' }, { SubnetId: 'subnet-2' }],
      tables: [{ RouteTableId: 'rtb-1', Associations: [{ SubnetId: 'subnet-1' }] }],
      acls: [{ NetworkAclId: 'acl-1', Associations: [{ SubnetId: 'subnet-2' }] }],
      gateways: [{ InternetGatewayId: 'igw-1' }],
      interfaces: [{ SubnetId: 'subnet-1', Association: { PublicIp: '203.0.113.5' } }],
    });
    assert.deepEqual(open?.uses, [
      { type: 'ec2:route-table', id: 'rtb-1' },
      { type: 'ec2:internet-gateway', id: 'igw-1' },
    ]);
    assert.deepEqual(closed?.uses, [{ type: 'ec2:network-acl', id: 'acl-1' }]);
  });

  it('tagged members are told, since they may be another’s', () => {
    const here = { VpcId: 'vpc-1' };
    const tagged = taggedOf('vpc-1', account, {
      ...empty,
      subnets: [
        { SubnetId: 'subnet-1', Tags: tags },
        { SubnetId: 'subnet-2', Tags: [] },
      ],
      acls: [{ NetworkAclId: 'acl-default', IsDefault: true, Tags: tags }],
      egress: [{ EgressOnlyInternetGatewayId: 'eigw-1', Attachments: [here], Tags: tags }],
      vpn: [
        { VpnGatewayId: 'vgw-1', VpcAttachments: [{ ...here, State: 'attached' }], Tags: tags },
        { VpnGatewayId: 'vgw-2', VpcAttachments: [{ ...here, State: 'detached' }], Tags: tags },
      ],
      endpoints: [
        { VpcEndpointId: 'vpce-1', Tags: tags },
        { VpcEndpointId: 'vpce-2', Tags: tags, RequesterManaged: true },
      ],
      peerings: [
        {
          VpcPeeringConnectionId: 'pcx-1',
          RequesterVpcInfo: { ...here, OwnerId: account },
          Tags: tags,
        },
        {
          VpcPeeringConnectionId: 'pcx-2',
          RequesterVpcInfo: { VpcId: 'vpc-2', OwnerId: account },
          Tags: tags,
        },
      ],
      logs: [{ FlowLogId: 'fl-1', Tags: tags }],
      interfaces: [
        { NetworkInterfaceId: 'eni-1', Status: 'available', TagSet: tags },
        { NetworkInterfaceId: 'eni-2', Status: 'available' },
        { NetworkInterfaceId: 'eni-3', Status: 'in-use', TagSet: tags },
      ],
    });
    assert.deepEqual(
      tagged.map(({ id }) => id),
      ['subnet-1', 'eigw-1', 'vgw-1', 'vpce-1', 'pcx-1', 'fl-1', 'eni-1', 'acl-default'],
    );
  });
});
