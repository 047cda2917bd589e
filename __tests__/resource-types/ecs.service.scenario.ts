import assert from 'node:assert/strict';
import { createService, hasService, pause } from './ecs.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'ecs:service',
  deleteAction: 'ecs:DeleteService',
  create: (ground) => createService(ground),
  exists: hasService,
  async destroy(aws, id) {
    const [cluster = '', service = ''] = id.split('/');
    await (await aws.client('ecs')).deleteService({ cluster, service, force: true });
    while (await hasService(aws, id)) await pause();
  },
  variants: {
    'with tasks that carry its labels, which it would only start anew': {
      arrange: (ground) => createService(ground, { propagateTags: 'SERVICE' }),
      async after(aws) {
        const { NetworkInterfaces } = await (await aws.client('ec2')).describeNetworkInterfaces({});
        assert.deepEqual(NetworkInterfaces, []);
      },
    },
  },
};
