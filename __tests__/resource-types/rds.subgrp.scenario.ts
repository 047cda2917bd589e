import { isThere } from './efs.ts';
import { createSubnetGroup } from './rds.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'rds:subgrp',
  deleteAction: 'rds:DeleteDBSubnetGroup',
  create: createSubnetGroup,
  async exists(aws, id) {
    const rds = await aws.client('rds');
    return isThere(
      rds.describeDBSubnetGroups({ DBSubnetGroupName: id }),
      'DBSubnetGroupNotFoundFault',
    );
  },
  async destroy(aws, id) {
    await (await aws.client('rds')).deleteDBSubnetGroup({ DBSubnetGroupName: id });
  },
};
