import { createInStack } from './athena.ts';
import type { Ground, Scenario } from './scenario.ts';
import { pairs } from './tags.ts';

async function create({ aws, name, tags }: Ground) {
  await (await aws.client('athena')).createWorkGroup({
    Name: name,
    Configuration: { ResultConfiguration: { OutputLocation: 's3://results-bucket/athena/' } },
    Tags: pairs(tags),
  });
  return { id: name };
}

async function saveQuery({ aws }: Ground, WorkGroup: string) {
  await (await aws.client('athena')).createNamedQuery({
    Name: 'orders',
    Database: 'shop',
    QueryString: 'SELECT 1',
    WorkGroup,
  });
}

export const scenario: Scenario = {
  type: 'athena:workgroup',
  deleteAction: 'athena:DeleteWorkGroup',
  create,
  async exists(aws, id) {
    const { WorkGroups } = await (await aws.client('athena')).listWorkGroups({});
    return WorkGroups?.some(({ Name }) => Name === id) ?? false;
  },
  async destroy(aws, id) {
    await (await aws.client('athena')).deleteWorkGroup({
      WorkGroup: id,
      RecursiveDeleteOption: true,
    });
  },
  variants: {
    'with a named query': {
      async arrange(ground) {
        const made = await create(ground);
        await saveQuery(ground, made.id);
        return made;
      },
    },
    'with a history, in a stack': {
      async arrange(ground) {
        await createInStack(ground);
        return { id: `${ground.name}-queries` };
      },
    },
    'with a saved query, in a stack': {
      async arrange(ground) {
        await createInStack(ground, {}, false);
        const id = `${ground.name}-queries`;
        await saveQuery(ground, id);
        return { id };
      },
    },
    'of Spark, in a stack': {
      async arrange(ground) {
        const EngineVersion = { EffectiveEngineVersion: 'PySpark engine version 3' };
        await createInStack(ground, { WorkGroupConfiguration: { EngineVersion } });
        return { id: `${ground.name}-queries` };
      },
    },
  },
};
