import assert from 'node:assert/strict';
import type { Scenario } from './scenario.ts';
import { answers, createSet, tagList } from './ses.ts';

let set = '';

export const scenario: Scenario = {
  type: 'ses:identity',
  deleteAction: 'ses:DeleteEmailIdentity',
  async create({ aws, name, tags }) {
    const id = `${name}.example.com`;
    await (await aws.client('sesv2')).createEmailIdentity({
      EmailIdentity: id,
      Tags: tagList(tags),
    });
    return { id };
  },
  exists: async (aws, id) =>
    answers((await aws.client('sesv2')).getEmailIdentity({ EmailIdentity: id })),
  async destroy(aws, id) {
    await (await aws.client('sesv2')).deleteEmailIdentity({ EmailIdentity: id });
  },
  variants: {
    'an email address with a MAIL FROM domain and a labelled default configuration set': {
      async arrange({ aws, name, tags }) {
        const ses = await aws.client('sesv2');
        const id = `shop+${name}/pr@example.com`;
        set = name;
        await createSet(aws, name, tags);
        await ses.createEmailIdentity({
          EmailIdentity: id,
          ConfigurationSetName: name,
          Tags: tagList(tags),
        });
        await ses.putEmailIdentityMailFromAttributes({
          EmailIdentity: id,
          MailFromDomain: 'mail.example.com',
        });
        return { id };
      },
      async after(aws) {
        const ses = await aws.client('sesv2');
        assert.equal(await answers(ses.getConfigurationSet({ ConfigurationSetName: set })), false);
      },
    },
    'but not its default configuration set, which is another’s': {
      async arrange({ aws, name, tags }) {
        const ses = await aws.client('sesv2');
        const id = `${name}.example.com`;
        set = name;
        await createSet(aws, name, {});
        await ses.createEmailIdentity({
          EmailIdentity: id,
          ConfigurationSetName: name,
          Tags: tagList(tags),
        });
        return { id };
      },
      async after(aws) {
        const ses = await aws.client('sesv2');
        assert.ok(await answers(ses.getConfigurationSet({ ConfigurationSetName: set })));
      },
    },
  },
};
