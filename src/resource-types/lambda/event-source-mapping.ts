import type { EventSourceMappingConfiguration } from '@aws-sdk/client-lambda';
import { parseArn } from '../../aws/arn.ts';
import { defineResourceType, type Look, type Ref } from '../contract.ts';
import { functionNameIn } from './function-name.ts';

/**
 * Lambda event source mapping: it outlives its function. Sources: Lambda API reference (DeleteEventSourceMapping,
 * ListEventSourceMappings, ListTags).
 */
export const eventSourceMapping = defineResourceType({
  name: 'lambda:event-source-mapping',
  cloudFormation: 'AWS::Lambda::EventSourceMapping',
  arn: 'lambda:event-source-mapping:{id}',
  tagging: 'listed',
  iam: [
    'lambda:ListEventSourceMappings',
    'lambda:GetEventSourceMapping',
    'lambda:ListTags',
    'lambda:DeleteEventSourceMapping',
  ],
  notFound: ['ResourceNotFoundException'],
  refusals: [
    {
      // Being created or updated.
      code: 'ResourceInUseException',
      patience: 600,
      remedy: 'Wait until the mapping is Enabled or Disabled, then run again.',
    },
  ],

  async *list(aws) {
    const lambda = await aws.client('lambda');
    for await (const page of lambda.paginateListEventSourceMappings({}))
      for (const { UUID: id } of page.EventSourceMappings ?? []) if (id !== undefined) yield { id };
  },
  async tags(aws, id) {
    const Resource = `arn:${aws.partition}:lambda:${aws.region}:${aws.account}:event-source-mapping:${id}`;
    return (await (await aws.client('lambda')).listTags({ Resource })).Tags ?? {};
  },
  async describe(aws, id) {
    const lambda = await aws.client('lambda');
    const found = await lambda.getEventSourceMapping({ UUID: id });
    const { EventSourceMappingArn: arn, FunctionArn: target, EventSourceArn: source } = found;
    const { Tags } = await lambda.listTags({ Resource: arn });
    const functionName = functionNameIn(target);
    return {
      id,
      arn,
      name: [sourceName(source), functionName].filter(Boolean).join(' → ') || id,
      tags: Tags ?? {},
      // There is no time of creation; it is at least as old as its last change.
      createdAt: found.LastModified,
      ...look(found),
      refers: [
        ...(functionName === undefined ? [] : [{ type: 'lambda:function', id: functionName }]),
        ...sourceRef(source),
      ],
      detail: undefined,
    };
  },
  async look(aws, id) {
    return look(await (await aws.client('lambda')).getEventSourceMapping({ UUID: id }));
  },
  async remove(aws, { id }) {
    await (await aws.client('lambda')).deleteEventSourceMapping({ UUID: id });
  },
});

/** States: Lambda API reference, EventSourceMappingConfiguration. */
function look({ State: state = '' }: EventSourceMappingConfiguration): Look {
  if (state === 'Deleting') return { state: 'deleting' };
  return /ing$/.test(state)
    ? { state: 'busy', reason: `the mapping is ${state}` }
    : { state: 'ready' };
}

/** What it reads from: a queue, a stream, or a table's stream (`table/NAME/stream/TIME`). */
function sourceRef(arn: string | undefined): Ref[] {
  const { service, resource = '' } = parseArn(arn ?? '') ?? {};
  const name = resource.split('/')[1] ?? '';
  if (service === 'sqs') return [{ type: 'sqs:queue', id: resource }];
  if (service === 'kinesis') return [{ type: 'kinesis:stream', id: name }];
  return service === 'dynamodb' ? [{ type: 'dynamodb:table', id: name }] : [];
}

/** `orders` of a queue's, a table's or a stream's ARN; a table's stream ends with the time at which it was made. */
function sourceName(arn: string | undefined): string | undefined {
  const parts = arn?.replace(/\/stream\/.*$/, '').split(/[:/]/);
  return parts?.at(-1);
}
