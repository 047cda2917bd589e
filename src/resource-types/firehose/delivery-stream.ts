import type { DeliveryStreamDescription, Firehose } from '@aws-sdk/client-firehose';
import type { Tags } from '../../scope.ts';
import { defineResourceType, type Look } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { usesOf } from './references.ts';

/**
 * Firehose delivery stream. Sources: Firehose API reference (DeleteDeliveryStream: not while CREATING, and
 * `AllowForceDelete` once AWS could not retire its grant on the KMS key; DeliveryStreamDescription for the states).
 */
export const deliveryStream = defineResourceType<DeliveryStreamDescription>({
  name: 'firehose:deliverystream',
  cloudFormation: 'AWS::KinesisFirehose::DeliveryStream',
  arn: 'firehose:deliverystream/{id}',
  tagging: 'swept',
  iam: [
    'firehose:DescribeDeliveryStream',
    'firehose:ListTagsForDeliveryStream',
    'firehose:DeleteDeliveryStream',
  ],
  minutes: 2,
  manual: { first: 'what writes to it' },
  notFound: ['ResourceNotFoundException'],
  refusals: [
    {
      code: 'ResourceInUseException',
      patience: 600,
      remedy: 'Wait until the delivery stream is ACTIVE, then run again.',
    },
  ],

  async describe(aws, name) {
    const firehose = await aws.client('firehose');
    const found = await read(firehose, name);
    if (found === undefined) return undefined;
    const uses = usesOf(aws, found);
    const group = `/aws/kinesisfirehose/${name}`;
    const isOwn = ({ type, id }: { type: string; id: string }) =>
      type === 'logs:log-group' && id === group;
    return {
      id: name,
      arn: found.DeliveryStreamARN,
      name,
      tags: await tagsAt(firehose, name),
      createdAt: found.CreateTimestamp,
      ...look(found),
      refers: uses.filter((ref) => !isOwn(ref)),
      // The group that the console makes is its alone; any other may be shared.
      owns: uses.filter(isOwn).map((ref) => ({ ...ref, goes: 'after' })),
      detail: found,
    };
  },
  async look(aws, name) {
    const found = await read(await aws.client('firehose'), name);
    return found && look(found);
  },
  async remove(aws, { id, detail }) {
    const AllowForceDelete = detail.DeliveryStreamStatus === 'DELETING_FAILED';
    const firehose = await aws.client('firehose');
    await firehose.deleteDeliveryStream({ DeliveryStreamName: id, AllowForceDelete });
    return AllowForceDelete
      ? 'by force: its grant on the KMS key may remain (`aws kms list-grants`)'
      : undefined;
  },
});

/** DELETING_FAILED is tried again, by force. */
function look({ DeliveryStreamStatus: status }: DeliveryStreamDescription): Look {
  if (status === 'DELETING') return { state: 'deleting' };
  if (status === 'CREATING') return { state: 'busy', reason: 'the delivery stream is CREATING' };
  return { state: 'ready' };
}

async function read(firehose: Firehose, DeliveryStreamName: string) {
  const answer = await firehose.describeDeliveryStream({ DeliveryStreamName });
  return answer.DeliveryStreamDescription;
}

async function tagsAt(firehose: Firehose, DeliveryStreamName: string): Promise<Tags> {
  const tags: Tags = {};
  let ExclusiveStartTagKey: string | undefined;
  do {
    const page = await firehose.listTagsForDeliveryStream({
      DeliveryStreamName,
      ExclusiveStartTagKey,
    });
    Object.assign(tags, tagsOf(page.Tags));
    ExclusiveStartTagKey = page.HasMoreTags ? page.Tags?.at(-1)?.Key : undefined;
  } while (ExclusiveStartTagKey !== undefined);
  return tags;
}
