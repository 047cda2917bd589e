import type { Aws } from '../../aws/aws.ts';
import { defineResourceType, type Ref } from '../contract.ts';
import { targetRef } from '../target-ref.ts';
import { deliveries } from './delivery.ts';
import { deliveryConflict } from './delivery-conflict.ts';

/**
 * CloudWatch Logs delivery source: the logs of one resource, with the deliveries that carry them on. Sources:
 * CloudWatch Logs API reference (DeleteDeliverySource: not while a delivery is associated; GetDeliverySource).
 */
export const deliverySource = defineResourceType({
  name: 'logs:delivery-source',
  cloudFormation: 'AWS::Logs::DeliverySource',
  arn: 'logs:delivery-source:{id}',
  tagging: 'listed',
  iam: [
    'logs:DescribeDeliverySources',
    'logs:ListTagsForResource',
    'logs:GetDeliverySource',
    'logs:DescribeDeliveries',
    'logs:DeleteDeliverySource',
  ],
  manual: { first: 'its deliveries' },
  notFound: ['ResourceNotFoundException'],
  refusals: [deliveryConflict],

  async *list(aws) {
    for await (const page of (await aws.client('logs')).paginateDescribeDeliverySources({}))
      for (const { name: id, tags } of page.deliverySources ?? [])
        if (id !== undefined) yield { id, ...(tags === undefined ? {} : { tags }) };
  },
  async tags(aws, id) {
    const resourceArn = `arn:${aws.partition}:logs:${aws.region}:${aws.account}:delivery-source:${id}`;
    return (await (await aws.client('logs')).listTagsForResource({ resourceArn })).tags ?? {};
  },
  async describe(aws, name) {
    const logs = await aws.client('logs');
    const { deliverySource: found } = await logs.getDeliverySource({ name });
    if (found === undefined) return undefined;
    const { tags } = await logs.listTagsForResource({ resourceArn: found.arn });
    const its = await deliveriesFrom(aws, name);
    return {
      id: name,
      arn: found.arn,
      name,
      tags: tags ?? {},
      state: 'ready',
      refers: (found.resourceArns ?? []).flatMap((arn) => targetRef(aws, arn)),
      owns: its.map((ref) => ({ ...ref, goes: 'before' })),
      usedBy: its,
      detail: undefined,
    };
  },
  async look(aws, name) {
    await (await aws.client('logs')).getDeliverySource({ name });
    return { state: 'ready' };
  },
  async remove(aws, { id }) {
    await (await aws.client('logs')).deleteDeliverySource({ name: id });
  },
});

async function deliveriesFrom(aws: Aws, source: string): Promise<Ref[]> {
  const refs: Ref[] = [];
  for await (const { id, deliverySourceName } of deliveries(await aws.client('logs')))
    if (id !== undefined && deliverySourceName === source) refs.push({ type: 'logs:delivery', id });
  return refs;
}
