import { plain } from '../plain.ts';
import { tagsOf } from '../tags.ts';

/**
 * Registered consumer of a Kinesis stream (`STREAM/NAME:TIMESTAMP`). Sources: Kinesis API reference
 * (DeregisterStreamConsumer, DescribeStreamConsumer, ListTagsForResource).
 */
export const streamConsumer = plain({
  name: 'kinesis:stream-consumer',
  cloudFormation: 'AWS::Kinesis::StreamConsumer',
  arn: 'kinesis:stream/{id}/consumer/{id+}',
  client: 'kinesis',
  iam: [
    'kinesis:DescribeStreamConsumer',
    'kinesis:ListTagsForResource',
    'kinesis:DeregisterStreamConsumer',
  ],
  manual: { first: 'what reads through it' },
  notFound: ['ResourceNotFoundException'],
  refusals: [
    {
      code: 'LimitExceededException',
      patience: 300,
      remedy: 'Run again when fewer consumers are being registered in this account.',
    },
  ],
  async describe(kinesis, id, aws) {
    const [name = '', ...rest] = id.split('/');
    const at = `arn:${aws.partition}:kinesis:${aws.region}:${aws.account}:stream/${name}`;
    const ConsumerARN = `${at}/consumer/${rest.join('/')}`;
    const { ConsumerDescription: found } = await kinesis.describeStreamConsumer({ ConsumerARN });
    return (
      found && {
        createdAt: found.ConsumerCreationTimestamp,
        state: found.ConsumerStatus === 'DELETING' ? 'deleting' : 'ready',
        refers: [{ type: 'kinesis:stream', id: name }],
        detail: ConsumerARN,
      }
    );
  },
  tags: async (kinesis, ResourceARN) =>
    tagsOf((await kinesis.listTagsForResource({ ResourceARN })).Tags),
  remove: (kinesis, _, ConsumerARN) => kinesis.deregisterStreamConsumer({ ConsumerARN }),
});
