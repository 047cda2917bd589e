import { byName, isThere, toldByName } from './event-bridge.ts';
import { createGroup, createSchedule } from './event-scheduler.ts';
import type { Scenario } from './scenario.ts';

const named = (id: string) => ({ GroupName: id.split('/')[0], Name: id.split('/')[1] });

export const scenario: Scenario = {
  type: 'scheduler:schedule',
  deleteAction: 'scheduler:DeleteSchedule',
  profile: byName('scheduler:schedule'),
  create: async (ground) => ({
    id: await createSchedule(ground.aws, 'default', toldByName(ground)),
  }),
  async exists(aws, id) {
    return await isThere((await aws.client('scheduler')).getSchedule(named(id)));
  },
  async destroy(aws, id) {
    await (await aws.client('scheduler')).deleteSchedule(named(id));
  },
  variants: {
    'in a group without labels, which stays': {
      async arrange(ground) {
        const group = await createGroup({ ...ground, tags: {} });
        return { id: await createSchedule(ground.aws, group, toldByName(ground)) };
      },
      async after(aws, id) {
        await (await aws.client('scheduler')).getScheduleGroup({ Name: named(id).GroupName });
      },
    },
    'whose name tells nothing, in a labelled group': {
      async arrange(ground) {
        const group = await createGroup(ground);
        return { id: await createSchedule(ground.aws, group, 'every-hour') };
      },
    },
  },
};
