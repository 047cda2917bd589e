import type { Recommender } from '@aws-sdk/client-personalize';
import { datasetRefs, refTo } from './arn.ts';
import { personalizeType } from './kind.ts';

/** Recommender of a Domain dataset group; a stopped (INACTIVE) one goes as it is. Source: Personalize API reference. */
export const recommender = personalizeType<Recommender>({
  kind: 'recommender',
  cloudFormation: 'AWS::Personalize::Recommender',
  iam: [
    'personalize:ListRecommenders',
    'personalize:DescribeRecommender',
    'personalize:DeleteRecommender',
  ],
  read: async (personalize, recommenderArn) =>
    (await personalize.describeRecommender({ recommenderArn })).recommender,
  erase: (personalize, recommenderArn) => personalize.deleteRecommender({ recommenderArn }),
  update: (found) => found.latestRecommenderUpdate,
  async *list(personalize) {
    for await (const page of personalize.paginateListRecommenders({}))
      yield page.recommenders?.map(({ recommenderArn: arn, name }) => ({ arn, name }));
  },
  more: async (_, { datasetGroupArn }) => ({
    refers: [
      ...datasetRefs(datasetGroupArn, ['INTERACTIONS', 'ITEMS', 'USERS']),
      ...refTo(datasetGroupArn),
    ],
  }),
});
