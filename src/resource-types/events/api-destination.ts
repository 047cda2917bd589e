import { defineResourceType } from '../contract.ts';
import { targetRef } from '../target-ref.ts';
import { pages } from './pages.ts';

/**
 * EventBridge API destination. AWS cannot tag it, and pipes that send to it are not to be seen: it only goes by its
 * name. Source: EventBridge API reference (DeleteApiDestination, DescribeApiDestination).
 */
export const apiDestination = defineResourceType({
  name: 'events:api-destination',
  cloudFormation: 'AWS::Events::ApiDestination',
  tagging: 'untaggable',
  iam: [
    'events:ListApiDestinations',
    'events:DescribeApiDestination',
    'events:DeleteApiDestination',
  ],
  manual: { first: 'the rules that send to it' },
  notFound: ['ResourceNotFoundException'],

  async *list(aws) {
    const events = await aws.client('events');
    for await (const page of pages((NextToken) => events.listApiDestinations({ NextToken })))
      for (const { Name: id } of page.ApiDestinations ?? []) if (id !== undefined) yield { id };
  },
  async describe(aws, name) {
    const found = await (await aws.client('events')).describeApiDestination({ Name: name });
    return {
      id: name,
      arn: found.ApiDestinationArn,
      name,
      createdAt: found.CreationTime,
      state: 'ready',
      refers: targetRef(aws, found.ConnectionArn),
      detail: undefined,
    };
  },
  async remove(aws, { id }) {
    await (await aws.client('events')).deleteApiDestination({ Name: id });
  },
});
