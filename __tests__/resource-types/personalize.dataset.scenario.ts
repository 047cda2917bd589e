import assert from 'node:assert/strict';
import type { Aws } from '../../src/aws/aws.ts';
import {
  at,
  createDataset,
  createGroup,
  idOf,
  isThere,
  personalizeScenario,
  role,
} from './personalize.ts';
import type { Ground } from './scenario.ts';

const make = async (ground: Ground) =>
  createDataset(ground, await createGroup(ground, {}), ground.tags);

const schemas = async (aws: Aws) =>
  (await (await aws.client('personalize')).listSchemas({})).schemas?.map(({ name }) => name);

export const scenario = personalizeScenario({
  kind: 'dataset',
  action: 'DeleteDataset',
  make: async (ground) => (await make(ground)).dataset,
  read: (personalize, datasetArn) => personalize.describeDataset({ datasetArn }),
  erase: (personalize, datasetArn) => personalize.deleteDataset({ datasetArn }),
  variants: {
    'during an import and an export': {
      async arrange(ground) {
        const personalize = await ground.aws.client('personalize');
        const { dataset: datasetArn } = await make(ground);
        await personalize.createDatasetImportJob({
          jobName: `${ground.name}-in`,
          datasetArn,
          dataSource: { dataLocation: 's3://data/interactions.csv' },
          roleArn: role(ground.aws),
        });
        await personalize.createDatasetExportJob({
          jobName: `${ground.name}-out`,
          datasetArn,
          roleArn: role(ground.aws),
          jobOutput: at('data/out/'),
        });
        return { id: idOf(datasetArn) };
      },
      after: async (aws) => assert.deepEqual(await schemas(aws), []),
    },
    'whose schema another group has too': {
      async arrange(ground) {
        const personalize = await ground.aws.client('personalize');
        const { dataset, schema: schemaArn } = await make(ground);
        const name = `${ground.name}-other`;
        await personalize.createDataset({
          name,
          schemaArn,
          datasetGroupArn: await createGroup({ ...ground, name }, {}),
          datasetType: 'Interactions',
        });
        return { id: idOf(dataset) };
      },
      async after(aws) {
        const personalize = await aws.client('personalize');
        const [datasetArn] =
          (await personalize.listDatasets({})).datasets?.map((d) => d.datasetArn) ?? [];
        assert.ok(
          datasetArn !== undefined && (await isThere(personalize.describeDataset({ datasetArn }))),
        );
        assert.equal((await schemas(aws))?.length, 1);
      },
    },
  },
});
