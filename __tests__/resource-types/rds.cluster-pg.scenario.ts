import { isThere } from './efs.ts';
import { list } from './rds.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'rds:cluster-pg',
  deleteAction: 'rds:DeleteDBClusterParameterGroup',
  async create({ aws, name, tags }) {
    await (await aws.client('rds')).createDBClusterParameterGroup({
      DBClusterParameterGroupName: name,
      DBParameterGroupFamily: 'aurora-postgresql17',
      Description: name,
      Tags: list(tags),
    });
    return { id: name };
  },
  async exists(aws, id) {
    const rds = await aws.client('rds');
    return isThere(
      rds.describeDBClusterParameterGroups({ DBClusterParameterGroupName: id }),
      'DBParameterGroupNotFound',
      'DBClusterParameterGroupNotFound',
    );
  },
  async destroy(aws, id) {
    await (await aws.client('rds')).deleteDBClusterParameterGroup({
      DBClusterParameterGroupName: id,
    });
  },
};
