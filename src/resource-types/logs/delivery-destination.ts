import type { Aws } from '../../aws/aws.ts';
import { defineResourceType, type Ref } from '../contract.ts';
import { targetRef } from '../target-ref.ts';
import { deliveries } from './delivery.ts';
import { deliveryConflict } from './delivery-conflict.ts';

/**
 * CloudWatch Logs delivery destination, with its policy. The deliveries that lead to it belong to their sources, which
 * may be another's. Sources: CloudWatch Logs API reference (DeleteDeliveryDestination: not while a delivery is
 * associated; GetDeliveryDestination).
 */
export const deliveryDestination = defineResourceType({
  name: 'logs:delivery-destination',
  cloudFormation: 'AWS::Logs::DeliveryDestination',
  arn: 'logs:delivery-destination:{id}',
  tagging: 'listed',
  iam: [
    'logs:DescribeDeliveryDestinations',
    'logs:ListTagsForResource',
    'logs:GetDeliveryDestination',
    'logs:DescribeDeliveries',
    'logs:DeleteDeliveryDestination',
  ],
  manual: { first: 'the deliveries to it' },
  notFound: ['ResourceNotFoundException'],
  refusals: [deliveryConflict],

  async *list(aws) {
    for await (const page of (await aws.client('logs')).paginateDescribeDeliveryDestinations({}))
      for (const { name: id, tags } of page.deliveryDestinations ?? [])
        if (id !== undefined) yield { id, ...(tags === undefined ? {} : { tags }) };
  },
  async tags(aws, id) {
    const resourceArn = `arn:${aws.partition}:logs:${aws.region}:${aws.account}:delivery-destination:${id}`;
    return (await (await aws.client('logs')).listTagsForResource({ resourceArn })).tags ?? {};
  },
  async describe(aws, name) {
    const logs = await aws.client('logs');
    const { deliveryDestination: found } = await logs.getDeliveryDestination({ name });
    if (found === undefined) return undefined;
    const { tags } = await logs.listTagsForResource({ resourceArn: found.arn });
    const end = found.deliveryDestinationConfiguration?.destinationResourceArn;
    return {
      id: name,
      arn: found.arn,
      name,
      tags: tags ?? {},
      state: 'ready',
      refers: targetRef(aws, end),
      usedBy: await deliveriesTo(aws, found.arn),
      detail: undefined,
    };
  },
  async look(aws, name) {
    await (await aws.client('logs')).getDeliveryDestination({ name });
    return { state: 'ready' };
  },
  async remove(aws, { id }) {
    await (await aws.client('logs')).deleteDeliveryDestination({ name: id });
  },
});

async function deliveriesTo(aws: Aws, destination: string | undefined): Promise<Ref[]> {
  const refs: Ref[] = [];
  for await (const { id, deliveryDestinationArn, deliverySourceName } of deliveries(
    await aws.client('logs'),
  ))
    if (id !== undefined && deliveryDestinationArn === destination)
      refs.push({ type: 'logs:delivery', id, name: `from ${deliverySourceName}` });
  return refs;
}
