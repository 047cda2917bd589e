import { setTimeout as sleep } from 'node:timers/promises';
import type { Environment } from './build.ts';

interface Uses {
  readonly bucket: string;
  readonly role: string;
}

const schema = {
  type: 'record',
  name: 'Interactions',
  namespace: 'com.amazonaws.personalize.schema',
  fields: ['USER_ID', 'ITEM_ID', 'TIMESTAMP'].map((name) => ({ name, type: 'string' })),
  version: '1.0',
};

/** A ranking as the workshop trains it: every kind from schema to campaign, and a batch job that has run. */
export async function personalize(
  { aws, prefix, tags: labels }: Environment,
  { bucket, role }: Uses,
): Promise<void> {
  const client = await aws.client('personalize');
  const tags = Object.entries(labels).map(([tagKey, tagValue]) => ({ tagKey, tagValue }));
  const active = async (status: () => Promise<string | undefined>) => {
    for (let now = await status(); now !== 'ACTIVE'; now = await status()) await sleep(50);
  };
  const { schemaArn } = await client.createSchema({
    name: `${prefix}-interactions`,
    schema: JSON.stringify(schema),
  });
  const { datasetGroupArn } = await client.createDatasetGroup({ name: `${prefix}-ranking`, tags });
  await active(
    async () => (await client.describeDatasetGroup({ datasetGroupArn })).datasetGroup?.status,
  );
  const { datasetArn } = await client.createDataset({
    name: `${prefix}-interactions`,
    datasetType: 'Interactions',
    datasetGroupArn,
    schemaArn,
    tags,
  });
  await active(async () => (await client.describeDataset({ datasetArn })).dataset?.status);
  const { datasetImportJobArn } = await client.createDatasetImportJob({
    jobName: `${prefix}-import`,
    datasetArn,
    dataSource: { dataLocation: `s3://${bucket}/interactions.csv` },
    roleArn: role,
  });
  await active(
    async () =>
      (await client.describeDatasetImportJob({ datasetImportJobArn })).datasetImportJob?.status,
  );
  await client.createEventTracker({
    name: `${prefix}-tracker`,
    datasetGroupArn,
    tags,
  });
  await client.createFilter({
    name: `${prefix}-unread`,
    datasetGroupArn,
    filterExpression: 'INCLUDE ItemID WHERE Interactions.EVENT_TYPE IN ("view")',
    tags,
  });
  const { solutionArn } = await client.createSolution({
    name: `${prefix}-ranking`,
    recipeArn: 'arn:aws:personalize:::recipe/aws-personalized-ranking',
    datasetGroupArn,
    tags,
  });
  await active(async () => (await client.describeSolution({ solutionArn })).solution?.status);
  const { solutionVersionArn } = await client.createSolutionVersion({ solutionArn, tags });
  await active(
    async () =>
      (await client.describeSolutionVersion({ solutionVersionArn })).solutionVersion?.status,
  );
  await client.createCampaign({
    name: `${prefix}-campaign`,
    solutionVersionArn,
    minProvisionedTPS: 1,
    tags,
  });
  await client.createBatchInferenceJob({
    jobName: `${prefix}-batch`,
    solutionVersionArn,
    jobInput: { s3DataSource: { path: `s3://${bucket}/in.json` } },
    jobOutput: { s3DataDestination: { path: `s3://${bucket}/out/` } },
    roleArn: role,
    tags,
  });
}
