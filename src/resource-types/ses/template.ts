import { defineResourceType } from '../contract.ts';
import { tagsOf } from '../tags.ts';

/**
 * SES email template. Source: SES API v2 reference (GetEmailTemplate: 50 calls a second; DeleteEmailTemplate: one a
 * second).
 */
export const template = defineResourceType({
  name: 'ses:template',
  cloudFormation: 'AWS::SES::Template',
  arn: 'ses:template/{id}',
  tagging: 'swept',
  iam: ['ses:GetEmailTemplate', 'ses:DeleteEmailTemplate'],
  spacingSeconds: 1,
  notFound: ['NotFoundException'],

  async describe(aws, name) {
    const found = await (await aws.client('sesv2')).getEmailTemplate({ TemplateName: name });
    return {
      id: name,
      arn: `arn:${aws.partition}:ses:${aws.region}:${aws.account}:template/${name}`,
      name,
      tags: tagsOf(found.Tags),
      state: 'ready',
      detail: undefined,
    };
  },
  async remove(aws, { id }) {
    await (await aws.client('sesv2')).deleteEmailTemplate({ TemplateName: id });
  },
});
