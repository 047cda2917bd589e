import type { Aws } from '../../src/aws/aws.ts';
import { arnOf } from './event-bridge.ts';
import type { Ground } from './scenario.ts';

/** What each of the three carries; the source's and the destination's name is the ground's. */
export async function createSource({ aws, name, tags }: Ground): Promise<string> {
  await (await aws.client('logs')).putDeliverySource({
    name,
    resourceArn: `arn:aws:cloudfront::${aws.account}:distribution/E${name}`,
    logType: 'ACCESS_LOGS',
    tags: { ...tags },
  });
  return name;
}

export async function createDestination({ aws, name, tags }: Ground): Promise<string> {
  const logs = await aws.client('logs');
  await logs.createLogGroup({ logGroupName: `/shop/${name}`, tags: { ...tags } });
  await logs.putDeliveryDestination({
    name,
    deliveryDestinationConfiguration: {
      destinationResourceArn: arnOf(aws, 'logs', `log-group:/shop/${name}`),
    },
    tags: { ...tags },
  });
  return name;
}

export async function createDelivery({ aws, name, tags }: Ground): Promise<string> {
  const { delivery } = await (await aws.client('logs')).createDelivery({
    deliverySourceName: name,
    deliveryDestinationArn: arnOf(aws, 'logs', `delivery-destination:${name}`),
    tags: { ...tags },
  });
  return delivery?.id as string;
}

/** Names and ids of all three kinds, and of the log groups. */
export async function left(aws: Aws): Promise<(string | undefined)[]> {
  const logs = await aws.client('logs');
  const { deliveries = [] } = await logs.describeDeliveries({});
  const { deliverySources = [] } = await logs.describeDeliverySources({});
  const { deliveryDestinations = [] } = await logs.describeDeliveryDestinations({});
  const { logGroups = [] } = await logs.describeLogGroups({});
  return [
    ...deliveries.map(({ id }) => id),
    ...deliverySources.map(({ name }) => name),
    ...deliveryDestinations.map(({ name }) => name),
    ...logGroups.map(({ logGroupName }) => logGroupName),
  ];
}
