import assert from 'node:assert/strict';
import { list, soon } from './event-bridge.ts';
import { createGroup, createSchedule, groupExists } from './event-scheduler.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'scheduler:schedule-group',
  deleteAction: 'scheduler:DeleteScheduleGroup',
  create: async (ground) => ({ id: await createGroup(ground) }),
  exists: groupExists,
  async destroy(aws, id) {
    await (await aws.client('scheduler')).deleteScheduleGroup({ Name: id });
    while (await groupExists(aws, id)) await soon();
  },
  variants: {
    'with its schedules': {
      async arrange(ground) {
        const id = await createGroup(ground);
        for (let n = 0; n < 60; n += 1) await createSchedule(ground.aws, id, `every-hour-${n}`);
        await createSchedule(ground.aws, 'default', 'every-hour-1');
        return { id };
      },
      async after(aws) {
        const { Schedules } = await (await aws.client('scheduler')).listSchedules({});
        assert.deepEqual(
          Schedules?.map(({ GroupName, Name }) => [GroupName, Name]),
          [['default', 'every-hour-1']],
        );
      },
    },
  },
  refusals: {
    'it is the default group': {
      async arrange({ aws, tags }) {
        const scheduler = await aws.client('scheduler');
        const { Arn: ResourceArn } = await scheduler.getScheduleGroup({ Name: 'default' });
        await scheduler.tagResource({ ResourceArn, Tags: list(tags) });
        return { id: 'default' };
      },
      outcome: 'blocked',
      blocker: /managed by AWS/,
      remedy: /./,
    },
  },
};
