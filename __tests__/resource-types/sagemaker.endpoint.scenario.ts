import assert from 'node:assert/strict';
import { createComponent, createEndpoint, isThere } from './sagemaker.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'sagemaker:endpoint',
  deleteAction: 'sagemaker:DeleteEndpoint',
  create: async (ground) => ({ id: await createEndpoint(ground) }),
  async exists(aws, name) {
    return isThere((await aws.client('sagemaker')).describeEndpoint({ EndpointName: name }));
  },
  async destroy(aws, name) {
    await (await aws.client('sagemaker')).deleteEndpoint({ EndpointName: name });
    while (await scenario.exists(aws, name));
  },
  variants: {
    'with an inference component, which goes first': {
      async arrange(ground) {
        const id = await createEndpoint(ground);
        await createComponent({ ...ground, name: 'Part', tags: {} }, id);
        return { id };
      },
    },
    'with its configuration, its model and their role, in this order': {
      async arrange(ground) {
        const iam = await ground.aws.client('iam');
        await iam.createRole({
          RoleName: 'sagemaker',
          AssumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[]}',
          Tags: Object.entries(ground.tags).map(([Key, Value]) => ({ Key, Value })),
        });
        return { id: await createEndpoint(ground, ground.tags) };
      },
      async after(aws) {
        const sagemaker = await aws.client('sagemaker');
        assert.deepEqual((await sagemaker.listEndpointConfigs({})).EndpointConfigs, []);
        assert.deepEqual((await sagemaker.listModels({})).Models, []);
        assert.deepEqual((await (await aws.client('iam')).listRoles({})).Roles, []);
      },
    },
    'with its log group, and not the one of all training jobs': {
      async arrange(ground) {
        const logs = await ground.aws.client('logs');
        for (const group of [`Endpoints/${ground.name}`, 'TrainingJobs'])
          await logs.createLogGroup({ logGroupName: `/aws/sagemaker/${group}` });
        return { id: await createEndpoint(ground) };
      },
      async after(aws) {
        const { logGroups } = await (await aws.client('logs')).describeLogGroups({});
        assert.deepEqual(
          logGroups?.map((group) => group.logGroupName),
          ['/aws/sagemaker/TrainingJobs'],
        );
      },
    },
  },
};
