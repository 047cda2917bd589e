import type { Aws } from '../../aws/aws.ts';
import type { Ref } from '../contract.ts';
import { optional } from '../optional.ts';
import { tagsOf } from '../tags.ts';
import { having } from './pages.ts';

/** The VPN connections that lead to a gateway; AWS refuses to delete it as long as there are any. */
export async function connectionsOn(
  aws: Aws,
  filter: 'vpn-gateway-id' | 'customer-gateway-id',
  gateway: string,
): Promise<Ref[]> {
  const ec2 = await aws.client('ec2');
  const answer = await optional(ec2.describeVpnConnections(having(filter, gateway)));
  return (answer?.VpnConnections ?? []).flatMap(({ VpnConnectionId: id = '', State, Tags }) =>
    State === 'deleted'
      ? []
      : [{ type: 'ec2:vpn-connection', id, name: tagsOf(Tags)['Name'] || id }],
  );
}
