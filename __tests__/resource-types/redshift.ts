import { defaultSubnets } from './ec2-interfaces.ts';
import { list } from './elasticache.ts';
import type { Ground } from './scenario.ts';

export async function createWarehouse({ aws, name, tags }: Ground, more: object = {}) {
  await (await aws.client('redshift')).createCluster({
    ClusterIdentifier: name,
    NodeType: 'ra3.large',
    ClusterType: 'single-node',
    MasterUsername: 'root',
    MasterUserPassword: 'Not-a-secret1',
    Tags: list(tags),
    ...more,
  });
  return { id: name };
}

export async function createWarehouseSubnets({ aws, name, tags }: Ground) {
  const Subnets = await defaultSubnets(aws);
  await (await aws.client('redshift')).createClusterSubnetGroup({
    ClusterSubnetGroupName: name,
    Description: name,
    SubnetIds: (Subnets ?? []).flatMap(({ SubnetId }) => SubnetId ?? []),
    Tags: list(tags),
  });
  return { id: name };
}
