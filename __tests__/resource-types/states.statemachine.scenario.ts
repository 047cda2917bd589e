import assert from 'node:assert/strict';
import { arnOf, isThere, soon } from './key-management.ts';
import type { Scenario } from './scenario.ts';
import { createMachine, startExecution } from './state-machine.ts';

export const scenario: Scenario = {
  type: 'states:statemachine',
  deleteAction: 'states:DeleteStateMachine',
  create: createMachine,
  async exists(aws, id) {
    const states = await aws.client('states');
    const stateMachineArn = arnOf(aws, 'states', `stateMachine:${id}`);
    return isThere(states.describeStateMachine({ stateMachineArn }), 'StateMachineDoesNotExist');
  },
  async destroy(aws, id) {
    const stateMachineArn = arnOf(aws, 'states', `stateMachine:${id}`);
    await (await aws.client('states')).deleteStateMachine({ stateMachineArn });
    while (await scenario.exists(aws, id)) await soon();
  },
  variants: {
    'with executions that would wait for a year': {
      async arrange(ground) {
        const made = await createMachine(ground);
        for (let n = 0; n < 12; n += 1) await startExecution(ground);
        return made;
      },
    },
    'with an activity that goes after it': {
      async arrange(ground) {
        const { aws, name, tags } = ground;
        const states = await aws.client('states');
        const { activityArn } = await states.createActivity({
          name,
          tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
        });
        return createMachine(ground, { calls: activityArn ?? '' });
      },
      async after(aws) {
        const { activities } = await (await aws.client('states')).listActivities({});
        assert.deepEqual(activities, []);
      },
    },
    'an express one, with the log group of its name, and not another': {
      async arrange(ground) {
        const logs = await ground.aws.client('logs');
        const own = `/aws/vendedlogs/states/${ground.name}-Logs`;
        for (const logGroupName of [own, '/aws/vendedlogs/states/all'])
          await logs.createLogGroup({ logGroupName });
        return createMachine(ground, { type: 'EXPRESS', logs: own });
      },
      async after(aws) {
        const { logGroups } = await (await aws.client('logs')).describeLogGroups({});
        const names = logGroups?.map(({ logGroupName }) => logGroupName);
        assert.deepEqual(names, ['/aws/vendedlogs/states/all']);
      },
    },
  },
};
