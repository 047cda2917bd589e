import assert from 'node:assert/strict';
import {
  createAddon,
  createEksCluster,
  createFargateProfile,
  createNodegroup,
  hasEksCluster,
  until,
} from './eks.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'eks:cluster',
  deleteAction: 'eks:DeleteCluster',
  create: (ground) => createEksCluster(ground),
  exists: hasEksCluster,
  async destroy(aws, id) {
    await (await aws.client('eks')).deleteCluster({ name: id });
    await until(async () => !(await hasEksCluster(aws, id)));
  },
  async protect(aws, id) {
    const eks = await aws.client('eks');
    await eks.updateClusterConfig({ name: id, deletionProtection: true });
  },
  variants: {
    'with a node group, two Fargate profiles and a labelled add-on': {
      async arrange(ground) {
        const { id } = await createEksCluster(ground);
        const unlabelled = { ...ground, tags: {} };
        await createNodegroup(unlabelled, id);
        await createFargateProfile(unlabelled, id);
        await createFargateProfile({ ...unlabelled, name: `${ground.name}-too` }, id);
        await createAddon(ground, id);
        return { id };
      },
      async after(aws) {
        const ec2 = await aws.client('ec2');
        assert.deepEqual((await ec2.describeNetworkInterfaces({})).NetworkInterfaces, []);
      },
    },
  },
};
