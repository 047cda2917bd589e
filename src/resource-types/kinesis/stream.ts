import type { Kinesis, StreamDescriptionSummary } from '@aws-sdk/client-kinesis';
import type { Tags } from '../../scope.ts';
import { defineResourceType, type Look } from '../contract.ts';
import { keyRef } from '../kms/key-ref.ts';
import { tagsOf } from '../tags.ts';

/**
 * Kinesis data stream; its consumers are deregistered with it. Sources: Kinesis API reference (DeleteStream:
 * `EnforceConsumerDeletion`, five calls a second; DescribeStreamSummary; StreamDescription for the states).
 */
export const stream = defineResourceType({
  name: 'kinesis:stream',
  cloudFormation: 'AWS::Kinesis::Stream',
  arn: 'kinesis:stream/{id}',
  tagging: 'swept',
  iam: ['kinesis:DescribeStreamSummary', 'kinesis:ListTagsForStream', 'kinesis:DeleteStream'],
  spacingSeconds: 0.2,
  minutes: 1,
  manual: { first: 'what reads it or writes to it' },
  notFound: ['ResourceNotFoundException'],
  refusals: [
    {
      code: 'ResourceInUseException',
      patience: 600,
      remedy: 'Wait until the stream is ACTIVE, then run again.',
    },
    {
      // Five deletions a second; Kinesis gives a quota and a rate the same code.
      code: 'LimitExceededException',
      patience: 300,
      remedy: 'Run again when fewer streams are being created or deleted in this account.',
    },
  ],

  async describe(aws, name) {
    const kinesis = await aws.client('kinesis');
    const found = await read(kinesis, name);
    if (found === undefined) return undefined;
    return {
      id: name,
      arn: found.StreamARN,
      name,
      tags: await tagsAt(kinesis, name),
      createdAt: found.StreamCreationTimestamp,
      ...look(found),
      refers: keyRef(aws, found.KeyId),
      detail: undefined,
    };
  },
  async look(aws, name) {
    const found = await read(await aws.client('kinesis'), name);
    return found && look(found);
  },
  async remove(aws, { id }) {
    const kinesis = await aws.client('kinesis');
    await kinesis.deleteStream({ StreamName: id, EnforceConsumerDeletion: true });
  },
});

function look({ StreamStatus: status }: StreamDescriptionSummary): Look {
  if (status === 'DELETING') return { state: 'deleting' };
  if (status === 'ACTIVE') return { state: 'ready' };
  return { state: 'busy', reason: `the stream is ${status}` };
}

async function read(kinesis: Kinesis, StreamName: string) {
  return (await kinesis.describeStreamSummary({ StreamName })).StreamDescriptionSummary;
}

async function tagsAt(kinesis: Kinesis, StreamName: string): Promise<Tags> {
  const tags: Tags = {};
  let ExclusiveStartTagKey: string | undefined;
  do {
    const page = await kinesis.listTagsForStream({ StreamName, ExclusiveStartTagKey });
    Object.assign(tags, tagsOf(page.Tags));
    ExclusiveStartTagKey = page.HasMoreTags ? page.Tags?.at(-1)?.Key : undefined;
  } while (ExclusiveStartTagKey !== undefined);
  return tags;
}
