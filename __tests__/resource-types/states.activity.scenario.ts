import { arnOf, isThere } from './key-management.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'states:activity',
  deleteAction: 'states:DeleteActivity',
  async create({ aws, name, tags }) {
    await (await aws.client('states')).createActivity({
      name,
      tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
    });
    return { id: name };
  },
  async exists(aws, id) {
    const states = await aws.client('states');
    const activityArn = arnOf(aws, 'states', `activity:${id}`);
    return isThere(states.describeActivity({ activityArn }), 'ActivityDoesNotExist');
  },
  async destroy(aws, id) {
    const activityArn = arnOf(aws, 'states', `activity:${id}`);
    await (await aws.client('states')).deleteActivity({ activityArn });
  },
};
