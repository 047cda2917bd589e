import type { Aws } from '../../src/aws/aws.ts';
import { soon } from './key-management.ts';
import type { Ground } from './scenario.ts';

export async function beginStream({ aws, name, tags }: Ground): Promise<{ id: string }> {
  const kinesis = await aws.client('kinesis');
  await kinesis.createStream({ StreamName: name, ShardCount: 1 });
  if (Object.keys(tags).length > 0)
    await kinesis.addTagsToStream({ StreamName: name, Tags: { ...tags } });
  return { id: name };
}

export async function createStream(ground: Ground): Promise<{ id: string }> {
  const made = await beginStream(ground);
  while ((await statusOf(ground.aws, made.id)) !== 'ACTIVE') await soon();
  return made;
}

export async function registerConsumer({ aws, name, tags }: Ground, stream: string) {
  const kinesis = await aws.client('kinesis');
  const { Consumer } = await kinesis.registerStreamConsumer({
    StreamARN: `arn:aws:kinesis:${aws.region}:${aws.account}:stream/${stream}`,
    ConsumerName: name,
    Tags: { ...tags },
  });
  return { id: Consumer?.ConsumerARN?.split(':stream/')[1]?.replace('/consumer/', '/') ?? '' };
}

async function statusOf(aws: Aws, StreamName: string) {
  const kinesis = await aws.client('kinesis');
  const { StreamDescriptionSummary: found } = await kinesis.describeStreamSummary({ StreamName });
  return found?.StreamStatus;
}
