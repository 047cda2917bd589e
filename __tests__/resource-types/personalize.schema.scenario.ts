import assert from 'node:assert/strict';
import type { Aws } from '../../src/aws/aws.ts';
import { createDataset, createGroup, idOf, insist, personalizeScenario } from './personalize.ts';
import type { Ground } from './scenario.ts';

const make = async (ground: Ground) =>
  (await createDataset(ground, await createGroup(ground, {}), ground.tags)).schema;

const base = personalizeScenario({
  kind: 'schema',
  action: 'DeleteSchema',
  make,
  read: (personalize, schemaArn) => personalize.describeSchema({ schemaArn }),
  erase: (personalize, schemaArn) => personalize.deleteSchema({ schemaArn }),
});

export const scenario = {
  ...base,
  async destroy(aws: Aws, id: string) {
    const personalize = await aws.client('personalize');
    const { datasets } = await personalize.listDatasets({});
    for (const { datasetArn } of datasets ?? [])
      await insist(() => personalize.deleteDataset({ datasetArn }));
    await base.destroy(aws, id);
  },
  variants: {
    'by its name, when nothing leads to it any more': {
      profile: "names: [{ type: 'personalize:schema', pattern: 'shop-{pr}-*' }]",
      async arrange({ aws }: Ground) {
        const personalize = await aws.client('personalize');
        for (const name of ['shop-12-left', 'shop-123-left'])
          await personalize.createSchema({ name, schema: '{}' });
        return { id: 'shop-12-left' };
      },
      async after(aws: Aws) {
        const { schemas } = await (await aws.client('personalize')).listSchemas({});
        assert.deepEqual(
          schemas?.map(({ name }) => name),
          ['shop-123-left'],
        );
      },
    },
  },
  refusals: {
    'a dataset of another group has it': {
      profile: "names: [{ type: 'personalize:schema', pattern: 'shop-{pr}-*' }]",
      async arrange(ground: Ground) {
        const name = 'shop-12-shared';
        const group = await createGroup(ground, {});
        return { id: idOf((await createDataset({ ...ground, name }, group, {})).schema) };
      },
      outcome: 'blocked' as const,
      blocker: /personalize:dataset .* uses it/,
      remedy: /label it/,
    },
  },
};
