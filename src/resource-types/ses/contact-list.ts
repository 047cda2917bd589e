import { defineResourceType } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { beingModified } from './busy.ts';

/**
 * SES contact list, with all its contacts. Source: SES API v2 reference (GetContactList, DeleteContactList,
 * ListTagsForResource).
 */
export const contactList = defineResourceType({
  name: 'ses:contact-list',
  cloudFormation: 'AWS::SES::ContactList',
  arn: 'ses:contact-list/{id}',
  tagging: 'swept',
  iam: ['ses:GetContactList', 'ses:ListTagsForResource', 'ses:DeleteContactList'],
  notFound: ['NotFoundException'],
  refusals: [beingModified],

  async describe(aws, name) {
    const ses = await aws.client('sesv2');
    const arn = `arn:${aws.partition}:ses:${aws.region}:${aws.account}:contact-list/${name}`;
    const [found, { Tags }] = await Promise.all([
      ses.getContactList({ ContactListName: name }),
      ses.listTagsForResource({ ResourceArn: arn }),
    ]);
    return {
      id: name,
      arn,
      name,
      tags: tagsOf(Tags),
      createdAt: found.CreatedTimestamp,
      state: 'ready',
      note: 'its contacts, and what they had subscribed to, went with it',
      detail: undefined,
    };
  },
  async look(aws, name) {
    await (await aws.client('sesv2')).getContactList({ ContactListName: name });
    return { state: 'ready' };
  },
  async remove(aws, { id }) {
    await (await aws.client('sesv2')).deleteContactList({ ContactListName: id });
  },
});
