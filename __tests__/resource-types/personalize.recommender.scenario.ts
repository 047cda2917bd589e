import type { Personalize } from '@aws-sdk/client-personalize';
import { createGroup, idOf, insist, pairs, personalizeScenario, until } from './personalize.ts';
import type { Ground } from './scenario.ts';

async function make(ground: Ground) {
  const personalize = await ground.aws.client('personalize');
  const { recommenderArn } = await personalize.createRecommender({
    name: ground.name,
    datasetGroupArn: await createGroup(ground, {}, 'ECOMMERCE'),
    recipeArn: 'arn:aws:personalize:::recipe/aws-ecomm-popular-items-by-views',
    tags: pairs(ground.tags),
  });
  return recommenderArn ?? '';
}

const statusOf = async (personalize: Personalize, recommenderArn: string) =>
  (await personalize.describeRecommender({ recommenderArn })).recommender?.status;

export const scenario = personalizeScenario({
  kind: 'recommender',
  action: 'DeleteRecommender',
  make,
  read: (personalize, recommenderArn) => personalize.describeRecommender({ recommenderArn }),
  erase: (personalize, recommenderArn) => personalize.deleteRecommender({ recommenderArn }),
  variants: {
    'stopped, which takes a while': {
      async arrange(ground) {
        const arn = await make(ground);
        const personalize = await ground.aws.client('personalize');
        await insist(() => personalize.stopRecommender({ recommenderArn: arn }));
        return { id: idOf(arn) };
      },
    },
    'being updated': {
      async arrange(ground) {
        const arn = await make(ground);
        const personalize = await ground.aws.client('personalize');
        await until(async () => (await statusOf(personalize, arn)) === 'ACTIVE');
        await personalize.updateRecommender({ recommenderArn: arn, recommenderConfig: {} });
        return { id: idOf(arn) };
      },
    },
  },
});
