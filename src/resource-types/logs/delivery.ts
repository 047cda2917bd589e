import type { CloudWatchLogs, Delivery } from '@aws-sdk/client-cloudwatch-logs';
import { parseArn } from '../../aws/arn.ts';
import type { Aws } from '../../aws/aws.ts';
import { isCode } from '../../aws/errors.ts';
import { defineResourceType, type Ref } from '../contract.ts';
import { targetRef } from '../target-ref.ts';
import { deliveryConflict } from './delivery-conflict.ts';

/**
 * CloudWatch Logs delivery: what a service's logs go along, from a delivery source to a delivery destination. While it
 * is there, the service writes. Sources: CloudWatch Logs API reference (DeleteDelivery, GetDelivery, CreateDelivery).
 */
export const delivery = defineResourceType({
  name: 'logs:delivery',
  cloudFormation: 'AWS::Logs::Delivery',
  arn: 'logs:delivery:{id}',
  tagging: 'listed',
  iam: [
    'logs:DescribeDeliveries',
    'logs:ListTagsForResource',
    'logs:GetDelivery',
    'logs:GetDeliveryDestination',
    'logs:DeleteDelivery',
  ],
  notFound: ['ResourceNotFoundException'],
  refusals: [deliveryConflict],

  async *list(aws) {
    for await (const { id, tags } of deliveries(await aws.client('logs')))
      if (id !== undefined) yield { id, ...(tags === undefined ? {} : { tags }) };
  },
  async tags(aws, id) {
    const resourceArn = `arn:${aws.partition}:logs:${aws.region}:${aws.account}:delivery:${id}`;
    return (await (await aws.client('logs')).listTagsForResource({ resourceArn })).tags ?? {};
  },
  async describe(aws, id) {
    const logs = await aws.client('logs');
    const { delivery: found } = await logs.getDelivery({ id });
    if (found === undefined) return undefined;
    const { tags } = await logs.listTagsForResource({ resourceArn: found.arn });
    const destination = destinationOf(aws, found);
    return {
      id,
      arn: found.arn,
      name: `${found.deliverySourceName} → ${parseArn(found.deliveryDestinationArn ?? '')?.resource.split(':')[1]}`,
      tags: tags ?? {},
      state: 'ready',
      refers: [
        { type: 'logs:delivery-source', id: found.deliverySourceName ?? '' },
        ...destination,
        ...(await endOf(aws, destination[0]?.id)),
      ],
      detail: undefined,
    };
  },
  async look(aws, id) {
    await (await aws.client('logs')).getDelivery({ id });
    return { state: 'ready' };
  },
  async remove(aws, { id }) {
    await (await aws.client('logs')).deleteDelivery({ id });
  },
});

/** All of them: there is no filter by source or destination. */
export async function* deliveries(logs: CloudWatchLogs): AsyncGenerator<Delivery> {
  for await (const page of logs.paginateDescribeDeliveries({})) yield* page.deliveries ?? [];
}

function destinationOf(aws: Aws, { deliveryDestinationArn: arn }: Delivery): Ref[] {
  const { account, resource = '' } = parseArn(arn ?? '') ?? {};
  const id = resource.replace(/^delivery-destination:/, '');
  return account === aws.account ? [{ type: 'logs:delivery-destination', id }] : [];
}

/** Where the logs end up: that goes after the delivery even if the destination between them carries no labels. */
async function endOf(aws: Aws, name: string | undefined): Promise<Ref[]> {
  if (name === undefined) return [];
  const logs = await aws.client('logs');
  try {
    const { deliveryDestination: found } = await logs.getDeliveryDestination({ name });
    return targetRef(aws, found?.deliveryDestinationConfiguration?.destinationResourceArn);
  } catch (error) {
    if (isCode(error, 'ResourceNotFound')) return [];
    throw error;
  }
}
