import type { Ground, Scenario } from './scenario.ts';

async function create({ aws, name, tags }: Ground) {
  await (await aws.client('glue')).createDatabase({
    DatabaseInput: { Name: name },
    Tags: { ...tags },
  });
  return { id: name };
}

export const scenario: Scenario = {
  type: 'glue:database',
  deleteAction: 'glue:DeleteDatabase',
  create,
  async exists(aws, id) {
    const { DatabaseList } = await (await aws.client('glue')).getDatabases({});
    return DatabaseList?.some(({ Name }) => Name === id) ?? false;
  },
  async destroy(aws, id) {
    await (await aws.client('glue')).deleteDatabase({ Name: id });
  },
  variants: {
    'with a table': {
      async arrange(ground) {
        const made = await create(ground);
        await (await ground.aws.client('glue')).createTable({
          DatabaseName: made.id,
          TableInput: { Name: 'orders' },
        });
        return made;
      },
    },
  },
};
