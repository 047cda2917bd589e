import { createGroup, createNetwork } from './ec2-interfaces.ts';
import { createService } from './ecs.ts';
import { createDatabase } from './rds.ts';
import { createProxy } from './rds-proxy.ts';
import { createWarehouse } from './redshift.ts';
import type { Ground } from './scenario.ts';

/** Where a holder is put. */
export interface Place {
  readonly subnet: string;
  readonly group: string;
}

/** A subnet and a group that are not ours. */
export async function createPlace(ground: Ground): Promise<Place> {
  const network = await createNetwork(ground);
  return { subnet: network.subnet, group: await createGroup({ ...ground, tags: {} }, network) };
}

/** What has interfaces that do not name it: each makes one, by what the report calls it. */
export const holders: Readonly<Record<string, (ground: Ground, place: Place) => Promise<unknown>>> =
  {
    async 'rds:db shop-\\S+'(ground, { subnet, group }) {
      const { aws, name } = ground;
      await (await aws.client('rds')).createDBSubnetGroup({
        DBSubnetGroupName: name,
        DBSubnetGroupDescription: name,
        SubnetIds: [subnet],
      });
      await createDatabase(ground, { DBSubnetGroupName: name, VpcSecurityGroupIds: [group] });
    },
    'rds:db-proxy prx-\\S+ \\(shop-\\S+\\)': (ground, { subnet, group }) =>
      createProxy(ground, { VpcSubnetIds: [subnet], VpcSecurityGroupIds: [group] }),
    async 'redshift:cluster shop-\\S+'(ground, { subnet, group }) {
      const { aws, name } = ground;
      await (await aws.client('redshift')).createClusterSubnetGroup({
        ClusterSubnetGroupName: name,
        Description: name,
        SubnetIds: [subnet],
      });
      const VpcSecurityGroupIds = [group];
      await createWarehouse(ground, { ClusterSubnetGroupName: name, VpcSecurityGroupIds });
    },
    async 'ecs:service shop-\\S+'(ground, { subnet, group }) {
      await createService(ground, {
        networkConfiguration: {
          awsvpcConfiguration: { subnets: [subnet], securityGroups: [group] },
        },
      });
    },
    'apigatewayv2:vpclink \\S+ \\(shop-\\S+\\)': createLink,
  };

export async function createLink({ aws, name, tags }: Ground, { subnet, group }: Place) {
  await (await aws.client('apigatewayv2')).createVpcLink({
    Name: name,
    SubnetIds: [subnet],
    SecurityGroupIds: [group],
    Tags: { ...tags },
  });
}

/** Refusals of a type that stays because one of these, which is not ours, holds it: what `create` or `pick` tells. */
export function heldByOthers(
  create: (ground: Ground) => Promise<{ id: string; place: Place }>,
  pick?: (ground: Ground, place: Place) => Promise<string>,
) {
  return Object.fromEntries(
    Object.entries(holders).map(([called, hold]) => [
      `${called.split(' ')[0]} that is not ours holds it`,
      {
        async arrange(ground: Ground) {
          const { id, place } = await create(ground);
          await hold({ ...ground, tags: {} }, place);
          return { id: (await pick?.(ground, place)) ?? id };
        },
        outcome: 'blocked' as const,
        blocker: new RegExp(`^${called} uses it and stays`),
        remedy: /label it/,
      },
    ]),
  );
}
