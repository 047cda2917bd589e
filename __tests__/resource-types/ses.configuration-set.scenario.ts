import type { Scenario } from './scenario.ts';
import { answers, createSet } from './ses.ts';

export const scenario: Scenario = {
  type: 'ses:configuration-set',
  deleteAction: 'ses:DeleteConfigurationSet',
  async create({ aws, name, tags }) {
    await createSet(aws, name, tags);
    return { id: name };
  },
  exists: async (aws, id) =>
    answers((await aws.client('sesv2')).getConfigurationSet({ ConfigurationSetName: id })),
  async destroy(aws, id) {
    await (await aws.client('sesv2')).deleteConfigurationSet({ ConfigurationSetName: id });
  },
  variants: {
    'with event destinations': {
      async arrange({ aws, name, tags }) {
        const ses = await aws.client('sesv2');
        await createSet(aws, name, tags);
        const at = `${aws.region}:${aws.account}`;
        const destinations = {
          bounces: { SnsDestination: { TopicArn: `arn:aws:sns:${at}:${name}` } },
          archive: {
            KinesisFirehoseDestination: {
              IamRoleArn: `arn:aws:iam::${aws.account}:role/${name}`,
              DeliveryStreamArn: `arn:aws:firehose:${at}:deliverystream/${name}`,
            },
          },
        };
        for (const [EventDestinationName, destination] of Object.entries(destinations))
          await ses.createConfigurationSetEventDestination({
            ConfigurationSetName: name,
            EventDestinationName,
            EventDestination: { MatchingEventTypes: ['BOUNCE'], ...destination },
          });
        return { id: name };
      },
    },
    'that an identity of another still has as its default': {
      async arrange({ aws, name, tags }) {
        await createSet(aws, name, tags);
        await (await aws.client('sesv2')).createEmailIdentity({
          EmailIdentity: `${name}.example.com`,
          ConfigurationSetName: name,
        });
        return { id: name };
      },
    },
  },
};
