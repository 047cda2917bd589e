import { defineResourceType } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { beingModified } from './busy.ts';
import { dnsRecords } from './dns.ts';
import { accountOf, stillQueued } from './sent.ts';

/**
 * SES identity: a domain or an email address. Its DKIM keys, MAIL FROM domain and sending policies die with it.
 * Sources: SES API v2 reference (GetEmailIdentity, DeleteEmailIdentity), SES API reference (DeleteIdentity: one call a
 * second).
 */
export const identity = defineResourceType({
  name: 'ses:identity',
  cloudFormation: 'AWS::SES::EmailIdentity',
  // The second is moto's word, and so that of the emulators built on it.
  arn: ['ses:identity/{id+}', 'ses:email-identity/{id+}'],
  tagging: 'swept',
  iam: ['ses:GetEmailIdentity', 'ses:GetAccount', 'ses:DeleteEmailIdentity'],
  spacingSeconds: 1,
  notFound: ['NotFoundException'],
  refusals: [beingModified],

  async describe(aws, name) {
    const ses = await aws.client('sesv2');
    const found = await ses.getEmailIdentity({ EmailIdentity: name });
    const records = dnsRecords(name, found);
    const notes = [
      ...(records.length > 0 ? [`its DNS records stay: ${records.join(', ')}`] : []),
      stillQueued(await accountOf(ses), aws.region),
    ];
    return {
      id: name,
      arn: `arn:${aws.partition}:ses:${aws.region}:${aws.account}:identity/${name}`,
      name,
      tags: tagsOf(found.Tags),
      state: 'ready',
      // Sending by an identity whose default configuration set is gone fails: SES developer guide.
      refers: found.ConfigurationSetName
        ? [{ type: 'ses:configuration-set', id: found.ConfigurationSetName }]
        : [],
      note: notes.filter(Boolean).join('; ') || undefined,
      detail: undefined,
    };
  },
  async look(aws, name) {
    await (await aws.client('sesv2')).getEmailIdentity({ EmailIdentity: name });
    return { state: 'ready' };
  },
  async remove(aws, { id }) {
    await (await aws.client('sesv2')).deleteEmailIdentity({ EmailIdentity: id });
  },
});
