import { isThere } from './efs.ts';
import { list } from './rds.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'rds:pg',
  deleteAction: 'rds:DeleteDBParameterGroup',
  async create({ aws, name, tags }) {
    await (await aws.client('rds')).createDBParameterGroup({
      DBParameterGroupName: name,
      DBParameterGroupFamily: 'postgres17',
      Description: name,
      Tags: list(tags),
    });
    return { id: name };
  },
  async exists(aws, id) {
    const rds = await aws.client('rds');
    return isThere(
      rds.describeDBParameterGroups({ DBParameterGroupName: id }),
      'DBParameterGroupNotFound',
    );
  },
  async destroy(aws, id) {
    await (await aws.client('rds')).deleteDBParameterGroup({ DBParameterGroupName: id });
  },
};
