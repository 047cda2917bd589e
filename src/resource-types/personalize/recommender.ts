import type { Recommender } from '@aws-sdk/client-personalize';
import { datasetRefs, refTo } from './arn.ts';
import { personalizeType } from './kind.ts';

/** Recommender of a Domain dataset group; a stopped (INACTIVE) one goes as it is. Source: Personalize API reference. */
export const recommender = personalizeType<Recommender>({
  kind: 'recommender',
  cloudFormation: 'AWS::Personalize::Recommender',
  iam: ['personalize:DescribeRecommender', 'personalize:DeleteRecommender'],
  read: async (personalize, recommenderArn) =>
    (await personalize.describeRecommender({ recommenderArn })).recommender,
  erase: (personalize, recommenderArn) => personalize.deleteRecommender({ recommenderArn }),
  update: (found) => found.latestRecommenderUpdate,
  more: async (_, { datasetGroupArn }) => ({
    refers: [
      ...datasetRefs(datasetGroupArn, ['INTERACTIONS', 'ITEMS', 'USERS']),
      ...refTo(datasetGroupArn),
    ],
  }),
});
