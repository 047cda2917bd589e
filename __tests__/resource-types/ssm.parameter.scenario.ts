import { createKey, pairs } from './key-management.ts';
import type { Ground, Scenario } from './scenario.ts';

async function create({ aws, name: Name, tags }: Ground, KeyId?: string) {
  const ssm = await aws.client('ssm');
  const Type = KeyId === undefined ? 'String' : 'SecureString';
  await ssm.putParameter({ Name, Value: 'x', Type, KeyId, Tags: pairs(tags) });
  return { id: Name.replace(/^\//, '') };
}

export const scenario: Scenario = {
  type: 'ssm:parameter',
  deleteAction: 'ssm:DeleteParameter',
  create,
  async exists(aws, id) {
    const ssm = await aws.client('ssm');
    const { Parameters } = await ssm.getParameters({ Names: [nameOf(id)] });
    return (Parameters ?? []).length > 0;
  },
  async destroy(aws, id) {
    await (await aws.client('ssm')).deleteParameter({ Name: nameOf(id) });
  },
  variants: {
    'at a path': {
      arrange: (ground) => create({ ...ground, name: `/shop/${ground.name}/api/url` }),
    },
    'encrypted with a key that goes, too': {
      arrange: async (ground) => create(ground, await createKey(ground)),
    },
    'changed since it was made': {
      async arrange(ground) {
        const made = await create(ground);
        const ssm = await ground.aws.client('ssm');
        await ssm.putParameter({ Name: ground.name, Value: 'y', Overwrite: true });
        return made;
      },
    },
  },
};

function nameOf(id: string): string {
  return id.includes('/') ? `/${id}` : id;
}
