import type { NetworkInterface } from '@aws-sdk/client-ec2';
import type { DBProxy, DBProxyEndpoint } from '@aws-sdk/client-rds';
import type { Aws } from '../../aws/aws.ts';
import type { Ref } from '../contract.ts';
import { allOf } from '../ec2/pages.ts';

/** Every proxy: RDS finds one by its name only, and ARNs have another id. */
export async function proxiesIn(aws: Aws): Promise<DBProxy[]> {
  const rds = await aws.client('rds');
  return allOf(rds.paginateDescribeDBProxies({}), (page) => page.DBProxies);
}

/** `prx-…`, which its ARN ends with. Source: Service Authorization Reference (Amazon RDS, `proxy`). */
export function idOf({ DBProxyArn: arn = '' }: DBProxy): string {
  return arn.slice(arn.lastIndexOf(':') + 1);
}

/** What was added to the endpoint that every proxy has: of one proxy, or of all. */
export async function endpointsOf(
  aws: Aws,
  of: { readonly DBProxyName?: string | undefined } = {},
): Promise<DBProxyEndpoint[]> {
  const rds = await aws.client('rds');
  const all = await allOf(
    rds.paginateDescribeDBProxyEndpoints(of),
    (page) => page.DBProxyEndpoints,
  );
  return all.filter(({ IsDefault }) => !IsDefault);
}

/**
 * The proxies that these interfaces are of: those that they name, and where one names none, those with an endpoint in its
 * subnet, which may be another VPC's.
 */
export async function proxiesWith(
  aws: Aws,
  interfaces: readonly NetworkInterface[],
): Promise<(Ref & { readonly ending: boolean })[]> {
  const proxies = await proxiesIn(aws);
  const names = interfaces.map(({ Description: text = '' }) => text.split(' ').at(-1));
  const isNamed = (name: string | undefined) => proxies.some((one) => one.DBProxyName === name);
  const rest = interfaces.filter((_, index) => !isNamed(names[index]));
  const endpoints = rest.length === 0 ? [] : await endpointsOf(aws);
  for (const { DBProxyName, VpcSubnetIds = [] } of endpoints)
    if (rest.some(({ SubnetId = '' }) => VpcSubnetIds.includes(SubnetId))) names.push(DBProxyName);
  return proxies
    .filter(({ DBProxyName }) => names.includes(DBProxyName))
    .map((one) => ({
      type: 'rds:db-proxy',
      id: idOf(one),
      name: one.DBProxyName ?? idOf(one),
      ending: one.Status === 'deleting',
    }));
}
