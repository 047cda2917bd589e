import assert from 'node:assert/strict';
import {
  at,
  createCampaign,
  createDataset,
  createGroup,
  createSolution,
  idOf,
  personalizeScenario,
  role,
} from './personalize.ts';
import type { Ground } from './scenario.ts';

/** A group with everything in it that there is; none of it carries a label. */
async function furnished(ground: Ground, campaignTags = {}) {
  const { aws, name } = ground;
  const personalize = await aws.client('personalize');
  const datasetGroupArn = await createGroup(ground, ground.tags, 'ECOMMERCE');
  await createDataset(ground, datasetGroupArn, {});
  const solution = await createSolution(ground, datasetGroupArn, {});
  await createCampaign(ground, solution, campaignTags);
  const filterExpression = 'INCLUDE ItemID WHERE Items.CATEGORY IN ("shoes")';
  await personalize.createFilter({ name, datasetGroupArn, filterExpression });
  await personalize.createEventTracker({ name, datasetGroupArn });
  const recipeArn = 'arn:aws:personalize:::recipe/aws-ecomm-popular-items-by-views';
  await personalize.createRecommender({ name, datasetGroupArn, recipeArn });
  const metricsOutputConfig = { roleArn: role(aws), ...at('reports') };
  await personalize.createMetricAttribution({
    name,
    datasetGroupArn,
    metrics: [],
    metricsOutputConfig,
  });
  return { id: idOf(datasetGroupArn) };
}

export const scenario = personalizeScenario({
  kind: 'dataset-group',
  action: 'DeleteDatasetGroup',
  make: (ground) => createGroup(ground, ground.tags),
  read: (personalize, datasetGroupArn) => personalize.describeDatasetGroup({ datasetGroupArn }),
  erase: (personalize, datasetGroupArn) => personalize.deleteDatasetGroup({ datasetGroupArn }),
  variants: {
    'with all that there can be in it, none of it labelled': {
      arrange: (ground) => furnished(ground),
      async after(aws) {
        const personalize = await aws.client('personalize');
        assert.deepEqual((await personalize.listSchemas({})).schemas, []);
        assert.deepEqual((await personalize.listCampaigns({})).campaigns, []);
      },
    },
    'while users are deleted from it': {
      async arrange(ground) {
        const personalize = await ground.aws.client('personalize');
        const datasetGroupArn = await createGroup(ground, ground.tags);
        await personalize.createDataDeletionJob({
          jobName: ground.name,
          datasetGroupArn,
          dataSource: { dataLocation: 's3://data/users.csv' },
          roleArn: role(ground.aws),
        });
        return { id: idOf(datasetGroupArn) };
      },
    },
  },
  refusals: {
    'a campaign of another pull request in it': {
      arrange: (ground) => furnished(ground, { ...ground.tags, 'workshop:pr': '13' }),
      outcome: 'blocked',
      blocker: /personalize:campaign .* uses it/,
      remedy: /belongs to this environment/,
    },
  },
});
