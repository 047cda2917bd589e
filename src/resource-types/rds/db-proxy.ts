import type { DBProxy, DBProxyEndpoint } from '@aws-sdk/client-rds';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType, type Ref } from '../contract.ts';
import { roleRef } from '../iam/role-ref.ts';
import { tagsOf } from '../tags.ts';
import { targetRef } from '../target-ref.ts';
import { endpointsOf, idOf, proxiesIn } from './proxies.ts';
import { refs } from './references.ts';
import { lookAt } from './state.ts';

/**
 * RDS Proxy. Its endpoints and target group die with it; no deletion of a database is refused for a proxy that leads there,
 * so neither waits for the other. Sources: RDS API reference (DeleteDBProxy, DBProxy, the errors of DeleteDBInstance and
 * DeleteDBCluster), RDS guide (deleting a proxy, deleting a proxy endpoint).
 */
export const dbProxy = defineResourceType<DBProxy>({
  name: 'rds:db-proxy',
  cloudFormation: 'AWS::RDS::DBProxy',
  arn: 'rds:db-proxy:{id}',
  tagging: 'swept',
  iam: [
    'rds:DescribeDBProxies',
    'rds:DescribeDBProxyEndpoints',
    'rds:ListTagsForResource',
    'rds:DeleteDBProxy',
  ],
  minutes: 5,
  notFound: ['DBProxyNotFoundFault'],
  refusals: [
    {
      code: 'InvalidDBProxyStateFault',
      patience: 900,
      remedy: 'See the state of the proxy in RDS, then run again.',
    },
  ],

  async describe(aws, id) {
    const found = await find(aws, id);
    if (found === undefined) return undefined;
    const { DBProxyName, DBProxyArn } = found;
    const rds = await aws.client('rds');
    const [{ TagList }, endpoints] = await Promise.all([
      rds.listTagsForResource({ ResourceName: DBProxyArn }),
      endpointsOf(aws, { DBProxyName }),
    ]);
    const names = endpoints.map((one) => one.DBProxyEndpointName);
    return {
      id,
      arn: DBProxyArn,
      name: DBProxyName ?? id,
      tags: tagsOf(TagList),
      createdAt: found.CreatedDate,
      ...lookAt('proxy', found.Status),
      refers: [
        ...roleRef(aws, found.RoleArn),
        ...(found.Auth ?? []).flatMap(({ SecretArn }) => targetRef(aws, SecretArn)),
        ...[found, ...endpoints].flatMap(placeOf),
      ],
      parts: endpoints.map(({ DBProxyEndpointArn = '' }) => ({
        cloudFormation: 'AWS::RDS::DBProxyEndpoint',
        id: DBProxyEndpointArn,
      })),
      note: names.length > 0 ? `its endpoints went with it: ${names.join(', ')}` : undefined,
      detail: found,
    };
  },
  async look(aws, id) {
    const found = await find(aws, id);
    return found && lookAt('proxy', found.Status);
  },
  async remove(aws, { detail }) {
    await (await aws.client('rds')).deleteDBProxy({ DBProxyName: detail.DBProxyName });
  },
});

async function find(aws: Aws, id: string): Promise<DBProxy | undefined> {
  return (await proxiesIn(aws)).find((one) => idOf(one) === id);
}

/** An endpoint may be in another VPC than its proxy. */
function placeOf(found: DBProxy | DBProxyEndpoint): Ref[] {
  return [
    ...refs('ec2:vpc', [found.VpcId]),
    ...refs('ec2:subnet', found.VpcSubnetIds ?? []),
    ...refs('ec2:security-group', found.VpcSecurityGroupIds ?? []),
  ];
}
