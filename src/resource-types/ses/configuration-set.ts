import type { EventDestination } from '@aws-sdk/client-sesv2';
import { parseArn } from '../../aws/arn.ts';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType, type Ref } from '../contract.ts';
import { roleRef } from '../iam/role-ref.ts';
import { optional } from '../optional.ts';
import { tagsOf } from '../tags.ts';
import { beingModified } from './busy.ts';

/**
 * SES configuration set; its event destinations die with it. Sources: SES API v2 reference (GetConfigurationSet,
 * GetConfigurationSetEventDestinations, DeleteConfigurationSet), SES API reference (DeleteConfigurationSet: one call a
 * second).
 */
export const configurationSet = defineResourceType({
  name: 'ses:configuration-set',
  cloudFormation: 'AWS::SES::ConfigurationSet',
  arn: 'ses:configuration-set/{id}',
  tagging: 'swept',
  iam: [
    'ses:GetConfigurationSet',
    'ses:GetConfigurationSetEventDestinations',
    'ses:DeleteConfigurationSet',
  ],
  spacingSeconds: 1,
  notFound: ['NotFoundException'],
  refusals: [beingModified],
  manual: { first: 'the identities that it is the default of' },

  async describe(aws, name) {
    const ses = await aws.client('sesv2');
    const wanted = { ConfigurationSetName: name };
    const [found, events] = await Promise.all([
      ses.getConfigurationSet(wanted),
      optional(ses.getConfigurationSetEventDestinations(wanted)),
    ]);
    return {
      id: name,
      arn: `arn:${aws.partition}:ses:${aws.region}:${aws.account}:configuration-set/${name}`,
      name,
      tags: tagsOf(found.Tags),
      state: 'ready',
      refers: (events?.EventDestinations ?? []).flatMap((each) => writesTo(aws, each)),
      detail: undefined,
    };
  },
  async look(aws, name) {
    await (await aws.client('sesv2')).getConfigurationSet({ ConfigurationSetName: name });
    return { state: 'ready' };
  },
  async remove(aws, { id }) {
    await (await aws.client('sesv2')).deleteConfigurationSet({ ConfigurationSetName: id });
  },
});

/** Where SES publishes its events, and the role that it takes for that. */
function writesTo(
  aws: Aws,
  { SnsDestination, KinesisFirehoseDestination: firehose }: EventDestination,
): Ref[] {
  const topic = parseArn(SnsDestination?.TopicArn ?? '')?.resource;
  const stream = parseArn(firehose?.DeliveryStreamArn ?? '')?.resource.split('/')[1];
  return [
    ...(topic ? [{ type: 'sns:topic', id: topic }] : []),
    ...(stream ? [{ type: 'firehose:deliverystream', id: stream }] : []),
    ...roleRef(aws, firehose?.IamRoleArn),
  ];
}
