import type { CustomerGateway } from '@aws-sdk/client-ec2';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType, type Look } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { named } from './named.ts';
import { connectionsOn } from './vpn-users.ts';

/** Customer gateway: goes after its VPN connections. Source: EC2 API reference (DeleteCustomerGateway). */
export const customerGateway = defineResourceType({
  name: 'ec2:customer-gateway',
  cloudFormation: 'AWS::EC2::CustomerGateway',
  arn: 'ec2:customer-gateway/{id}',
  tagging: 'swept',
  iam: ['ec2:DescribeCustomerGateways', 'ec2:DescribeVpnConnections', 'ec2:DeleteCustomerGateway'],
  manual: { first: 'its VPN connections', gone: 'state `deleted`' },
  notFound: ['InvalidCustomerGatewayID.NotFound'],
  refusals: [
    {
      code: 'IncorrectState',
      patience: 300,
      remedy: 'Delete the VPN connections that use the customer gateway, then run again.',
    },
  ],

  async describe(aws, id) {
    const found = await gatewayWith(aws, id);
    return (
      found && {
        ...named(aws, 'customer-gateway', id, tagsOf(found.Tags)),
        ...look(found),
        usedBy: await connectionsOn(aws, 'customer-gateway-id', id),
        detail: undefined,
      }
    );
  },
  async look(aws, id) {
    const found = await gatewayWith(aws, id);
    return found && look(found);
  },
  async remove(aws, { id }) {
    await (await aws.client('ec2')).deleteCustomerGateway({ CustomerGatewayId: id });
  },
});

async function gatewayWith(aws: Aws, id: string): Promise<CustomerGateway | undefined> {
  const ec2 = await aws.client('ec2');
  const answer = await ec2.describeCustomerGateways({ CustomerGatewayIds: [id] });
  const found = answer.CustomerGateways?.[0];
  return found?.State === 'deleted' ? undefined : found;
}

function look({ State: state }: CustomerGateway): Look {
  if (state === 'deleting') return { state: 'deleting' };
  return { state: state === 'pending' ? 'busy' : 'ready' };
}
