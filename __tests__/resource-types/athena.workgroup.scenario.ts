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
        await (await ground.aws.client('athena')).createNamedQuery({
          Name: 'orders',
          Database: 'shop',
          QueryString: 'SELECT 1',
          WorkGroup: made.id,
        });
        return made;
      },
    },
  },
};
