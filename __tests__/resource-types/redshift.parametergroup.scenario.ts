import { ends, isThere, list } from './elasticache.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'redshift:parametergroup',
  deleteAction: 'redshift:DeleteClusterParameterGroup',
  async create({ aws, name, tags }) {
    await (await aws.client('redshift')).createClusterParameterGroup({
      ParameterGroupName: name,
      ParameterGroupFamily: 'redshift-2.0',
      Description: name,
      Tags: list(tags),
    });
    return { id: name };
  },
  async exists(aws, id) {
    const redshift = await aws.client('redshift');
    return isThere(
      redshift.describeClusterParameterGroups({ ParameterGroupName: id }),
      'ClusterParameterGroupNotFound',
    );
  },
  async destroy(aws, id) {
    const redshift = await aws.client('redshift');
    await ends(
      () => redshift.deleteClusterParameterGroup({ ParameterGroupName: id }),
      () => scenario.exists(aws, id),
    );
  },
};
