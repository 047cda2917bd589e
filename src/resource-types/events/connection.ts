import type { Aws } from '../../aws/aws.ts';
import { defineResourceType, type Look, type Ref } from '../contract.ts';
import { targetRef } from '../target-ref.ts';
import { pages } from './pages.ts';

/**
 * EventBridge connection; the secret that EventBridge keeps for it dies with it. AWS cannot tag it, and what a state
 * machine or a pipe uses it for is not to be seen: it only goes by its name. Sources: EventBridge API reference
 * (DeleteConnection, DescribeConnection, ListApiDestinations).
 */
export const connection = defineResourceType({
  name: 'events:connection',
  cloudFormation: 'AWS::Events::Connection',
  tagging: 'untaggable',
  iam: [
    'events:ListConnections',
    'events:DescribeConnection',
    'events:ListApiDestinations',
    'events:DeleteConnection',
  ],
  manual: { first: 'its API destinations' },
  notFound: ['ResourceNotFoundException'],

  async *list(aws) {
    const events = await aws.client('events');
    for await (const page of pages((NextToken) => events.listConnections({ NextToken })))
      for (const { Name: id } of page.Connections ?? []) if (id !== undefined) yield { id };
  },
  async describe(aws, name) {
    const found = await (await aws.client('events')).describeConnection({ Name: name });
    return {
      id: name,
      arn: found.ConnectionArn,
      name,
      createdAt: found.CreationTime,
      ...look(found.ConnectionState),
      refers: targetRef(aws, found.KmsKeyIdentifier),
      usedBy: await destinationsOf(aws, found.ConnectionArn),
      detail: undefined,
    };
  },
  async look(aws, name) {
    return look(
      (await (await aws.client('events')).describeConnection({ Name: name })).ConnectionState,
    );
  },
  async remove(aws, { id }) {
    await (await aws.client('events')).deleteConnection({ Name: id });
  },
});

/** States: EventBridge API reference, DescribeConnection. */
function look(state = ''): Look {
  if (state === 'DELETING') return { state: 'deleting' };
  return state.endsWith('ING')
    ? { state: 'busy', reason: `the connection is ${state}` }
    : { state: 'ready' };
}

async function destinationsOf(aws: Aws, ConnectionArn: string | undefined): Promise<Ref[]> {
  const events = await aws.client('events');
  const refs: Ref[] = [];
  for await (const page of pages((NextToken) =>
    events.listApiDestinations({ ConnectionArn, NextToken }),
  ))
    for (const { Name: id, ConnectionArn: its } of page.ApiDestinations ?? [])
      if (id !== undefined && its === ConnectionArn)
        refs.push({ type: 'events:api-destination', id });
  return refs;
}
