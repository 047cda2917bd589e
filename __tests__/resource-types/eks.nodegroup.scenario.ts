import { createNodegroup, exists, until } from './eks.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'eks:nodegroup',
  deleteAction: 'eks:DeleteNodegroup',
  create: (ground) => createNodegroup(ground),
  async exists(aws, id) {
    const [clusterName = '', nodegroupName = ''] = id.split('/');
    return exists((await aws.client('eks')).describeNodegroup({ clusterName, nodegroupName }));
  },
  async destroy(aws, id) {
    const [clusterName = '', nodegroupName = ''] = id.split('/');
    await (await aws.client('eks')).deleteNodegroup({ clusterName, nodegroupName });
    await until(async () => !(await scenario.exists(aws, id)));
  },
};
