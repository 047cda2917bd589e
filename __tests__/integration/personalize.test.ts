import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  at,
  createCampaign,
  createDataset,
  createGroup,
  createSolution,
  createVersion,
  pairs,
} from '../resource-types/personalize.ts';
import { enter, newAccount, rootOf } from '../support/account.ts';
import { type Call, type Emulator, startEmulator } from '../support/emulator.ts';
import { cleanOnce, ours, runIn } from '../support/engine.ts';

const region = 'eu-west-1';

/** The stages in which Personalize lets a dataset group go. */
const stages = [
  [
    'DeleteCampaign',
    'DeleteRecommender',
    'DeleteEventTracker',
    'DeleteFilter',
    'DeleteMetricAttribution',
  ],
  ['DeleteSolution'],
  ['DeleteDataset'],
  ['DeleteDatasetGroup', 'DeleteSchema'],
];

describe('a dataset group of Personalize', () => {
  let emulator: Emulator;
  before(async () => {
    emulator = await startEmulator();
    process.env['AWS_ENDPOINT_URL'] = emulator.url;
  });
  after(() => emulator.stop());

  it('goes with all that is in it, in its only order, without a refusal, and its roles last', async () => {
    const account = newAccount();
    await emulator.set({ timeScale: 0 }, account);
    const root = await enter(rootOf(account), account, region);
    const aws = root.region(region);
    const personalize = await aws.client('personalize');
    const iam = await root.region('global').client('iam');
    const { Role } = await iam.createRole({
      RoleName: 'importer',
      AssumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[]}',
      Tags: Object.entries(ours).map(([Key, Value]) => ({ Key, Value })),
    });
    const roleArn = Role?.Arn;
    const furnish = async (name: string, tags: typeof ours) => {
      const ground = { aws, name, tags };
      const datasetGroupArn = await createGroup(ground, tags, 'ECOMMERCE');
      const { dataset: datasetArn, schema } = await createDataset(ground, datasetGroupArn, {});
      await personalize.createDatasetImportJob({
        jobName: name,
        datasetArn,
        roleArn,
        dataSource: { dataLocation: 's3://data/in.csv' },
        // Listed with the labels, but nothing that could be deleted.
        tags: pairs(tags),
      });
      await personalize.createDatasetExportJob({
        jobName: name,
        datasetArn,
        roleArn,
        jobOutput: at('data/out'),
      });
      const filterExpression = 'EXCLUDE ItemID WHERE Items.CATEGORY IN ("shoes")';
      const { filterArn } = await personalize.createFilter({
        name,
        datasetGroupArn,
        filterExpression,
      });
      await personalize.createEventTracker({ name, datasetGroupArn });
      const recipeArn = 'arn:aws:personalize:::recipe/aws-ecomm-popular-items-by-views';
      await personalize.createRecommender({ name, datasetGroupArn, recipeArn });
      await personalize.createMetricAttribution({
        name,
        datasetGroupArn,
        metrics: [],
        metricsOutputConfig: { roleArn, ...at('data/metrics') },
      });
      const solution = await createSolution(ground, datasetGroupArn, {});
      await createCampaign(ground, solution, {});
      return { filterArn, schema, solution, ground };
    };
    const theirs = await furnish('theirs', { ...ours, 'workshop:pr': '13' });
    const mine = await furnish('mine', ours);
    await personalize.createDataset({
      name: 'shared',
      schemaArn: theirs.schema,
      datasetGroupArn: `arn:aws:personalize:${region}:${account}:dataset-group/mine`,
      datasetType: 'Users',
    });
    await emulator.set({ timeScale: 0.01 }, account);
    await createVersion(mine.ground, mine.solution);

    const key = `AKIA${account}RUN1`;
    const run = await enter({ ...rootOf(account), accessKeyId: key }, account, region);
    const { outcomes, problems } = await cleanOnce(runIn(run, [region]), async () => {
      await personalize.deleteFilter({ filterArn: mine.filterArn });
    });

    assert.deepEqual(problems, []);
    const left = outcomes.filter(({ outcome }) => !['deleted', 'already-gone'].includes(outcome));
    assert.deepEqual(left, []);
    assert.equal(
      outcomes.find(({ type }) => type === 'personalize:filter')?.outcome,
      'already-gone',
      'its deletion was under way',
    );
    const note = (type: string) => outcomes.find((each) => each.type === type)?.note;
    assert.match(note('personalize:metric-attribution') ?? '', /s3:\/\/data\/metrics/);
    assert.ok(outcomes.some((each) => each.note?.includes('s3://data/out')));

    const calls = (await emulator.calls(account)).filter(({ accessKeyId }) => accessKeyId === key);
    const changes = calls.filter(({ operation }) => /^(Delete|Stop)/.test(operation));
    const refused = changes.filter(({ error }) => error !== null);
    assert.deepEqual(refused, []);
    const times = (name: string) => changes.filter(({ operation }) => operation === name).length;
    assert.equal(times('DeleteFilter'), 0, 'it is not repeated');
    assert.equal(times('StopSolutionVersionCreation'), 1);
    assert.equal(times('DeleteDataset'), 2);
    assert.equal(times('DeleteSchema'), 1);
    const sent = (stage: readonly string[] | undefined): Call[] =>
      changes.filter(({ operation }) => stage?.includes(operation));
    for (const [n, stage] of stages.slice(1).entries())
      assert.ok(
        Math.max(...sent(stages[n]).map((call) => call.n)) <
          Math.min(...sent(stage).map((call) => call.n)),
        `${stages[n]} before ${stage}`,
      );
    const users = sent(['DeleteDataset', 'DeleteMetricAttribution']).map((call) => call.n);
    assert.ok(Math.max(...users) < (sent(['DeleteRole'])[0]?.n ?? 0), 'the role after its users');

    const names = async (list: Promise<{ readonly name?: string | undefined }[] | undefined>) =>
      (await list)?.map(({ name }) => name);
    assert.deepEqual(
      await names(personalize.listDatasetGroups({}).then((page) => page.datasetGroups)),
      ['theirs'],
    );
    assert.deepEqual(await names(personalize.listSchemas({}).then((page) => page.schemas)), [
      'theirs',
    ]);
    assert.deepEqual(await names(personalize.listCampaigns({}).then((page) => page.campaigns)), [
      'theirs',
    ]);
  });
});
