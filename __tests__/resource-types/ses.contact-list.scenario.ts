import type { Ground, Scenario } from './scenario.ts';
import { answers, tagList } from './ses.ts';

async function create({ aws, name, tags }: Ground) {
  const ses = await aws.client('sesv2');
  await ses.createContactList({ ContactListName: name, Tags: tagList(tags) });
  return { id: name };
}

export const scenario: Scenario = {
  type: 'ses:contact-list',
  deleteAction: 'ses:DeleteContactList',
  create,
  exists: async (aws, id) =>
    answers((await aws.client('sesv2')).getContactList({ ContactListName: id })),
  async destroy(aws, id) {
    await (await aws.client('sesv2')).deleteContactList({ ContactListName: id });
  },
  variants: {
    'with contacts': {
      async arrange(ground) {
        const made = await create(ground);
        await (await ground.aws.client('sesv2')).createContact({
          ContactListName: made.id,
          EmailAddress: 'reader@example.com',
        });
        return made;
      },
    },
  },
};
