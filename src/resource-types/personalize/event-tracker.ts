import type { EventTracker } from '@aws-sdk/client-personalize';
import { datasetRefs, refTo } from './arn.ts';
import { personalizeType } from './kind.ts';

/**
 * Event tracker of a dataset group; it goes before the interactions that it records. Source: `Requirements for
 * deleting`, Personalize guide.
 */
export const eventTracker = personalizeType<EventTracker>({
  kind: 'event-tracker',
  cloudFormation: 'AWS::Personalize::EventTracker',
  iam: ['personalize:DescribeEventTracker', 'personalize:DeleteEventTracker'],
  read: async (personalize, eventTrackerArn) =>
    (await personalize.describeEventTracker({ eventTrackerArn })).eventTracker,
  erase: (personalize, eventTrackerArn) => personalize.deleteEventTracker({ eventTrackerArn }),
  more: async (_, { datasetGroupArn }) => ({
    refers: [...datasetRefs(datasetGroupArn, ['INTERACTIONS']), ...refTo(datasetGroupArn)],
  }),
});
