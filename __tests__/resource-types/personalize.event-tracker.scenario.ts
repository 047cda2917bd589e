import { createGroup, pairs, personalizeScenario } from './personalize.ts';

export const scenario = personalizeScenario({
  kind: 'event-tracker',
  action: 'DeleteEventTracker',
  async make(ground) {
    const personalize = await ground.aws.client('personalize');
    const { eventTrackerArn } = await personalize.createEventTracker({
      name: ground.name,
      datasetGroupArn: await createGroup(ground, {}),
      tags: pairs(ground.tags),
    });
    return eventTrackerArn ?? '';
  },
  read: (personalize, eventTrackerArn) => personalize.describeEventTracker({ eventTrackerArn }),
  erase: (personalize, eventTrackerArn) => personalize.deleteEventTracker({ eventTrackerArn }),
});
