import type { Scenario } from './scenario.ts';
import { answers, tagList } from './ses.ts';

export const scenario: Scenario = {
  type: 'ses:template',
  deleteAction: 'ses:DeleteEmailTemplate',
  async create({ aws, name, tags }) {
    await (await aws.client('sesv2')).createEmailTemplate({
      TemplateName: name,
      TemplateContent: { Subject: 'Welcome', Text: 'Hello {{name}}' },
      Tags: tagList(tags),
    });
    return { id: name };
  },
  exists: async (aws, id) =>
    answers((await aws.client('sesv2')).getEmailTemplate({ TemplateName: id })),
  async destroy(aws, id) {
    await (await aws.client('sesv2')).deleteEmailTemplate({ TemplateName: id });
  },
};
