import assert from 'node:assert/strict';
import { createInstance, pairs } from './ec2-interfaces.ts';
import { createGateway, createSubnet, createTable, createVpc, made } from './ec2-vpc.ts';
import type { Ground, Scenario } from './scenario.ts';

const bare = (ground: Ground): Ground => ({ ...ground, tags: {} });

/** A route table of ours in a VPC that is not. */
async function create(ground: Ground) {
  return { id: await createTable(ground, await createVpc(bare(ground))) };
}

export const scenario: Scenario = {
  type: 'ec2:route-table',
  deleteAction: 'ec2:DeleteRouteTable',
  create,
  async exists(aws, id) {
    const ec2 = await aws.client('ec2');
    const { RouteTables } = await ec2.describeRouteTables({});
    return RouteTables?.some(({ RouteTableId }) => RouteTableId === id) ?? false;
  },
  async destroy(aws, id) {
    await (await aws.client('ec2')).deleteRouteTable({ RouteTableId: id });
  },
  variants: {
    'of a subnet of ours that goes later': {
      async arrange(ground) {
        const vpc = await createVpc(bare(ground));
        const id = await createTable(ground, vpc);
        const ec2 = await ground.aws.client('ec2');
        await ec2.createRoute({
          RouteTableId: id,
          DestinationCidrBlock: '0.0.0.0/0',
          GatewayId: await createGateway(ground, vpc),
        });
        const subnet = await createSubnet(ground, vpc);
        await ec2.associateRouteTable({ RouteTableId: id, SubnetId: subnet });
        await createInstance(ground, { subnet });
        return { id };
      },
    },
  },
  refusals: {
    'a subnet that is not ours is associated with it': {
      async arrange(ground) {
        const vpc = await createVpc(bare(ground));
        const id = await createTable(ground, vpc);
        const ec2 = await ground.aws.client('ec2');
        const SubnetId = await createSubnet(bare(ground), vpc);
        await ec2.associateRouteTable({ RouteTableId: id, SubnetId });
        return { id };
      },
      outcome: 'blocked',
      blocker: /^ec2:subnet subnet-\S+ uses it and stays/,
      remedy: /label it/,
      async after(aws, id) {
        const ec2 = await aws.client('ec2');
        const { RouteTables } = await ec2.describeRouteTables({ RouteTableIds: [id] });
        assert.equal(RouteTables?.[0]?.Associations?.length, 1);
      },
    },
    'a gateway that is not ours is associated with it': {
      async arrange(ground) {
        const vpc = await createVpc(bare(ground));
        const id = await createTable(ground, vpc);
        const ec2 = await ground.aws.client('ec2');
        const GatewayId = await createGateway(bare(ground), vpc);
        await ec2.associateRouteTable({ RouteTableId: id, GatewayId });
        return { id };
      },
      outcome: 'blocked',
      blocker: /^ec2:internet-gateway igw-\S+ uses it and stays/,
      remedy: /label it/,
    },
    'it is the main one of a VPC that stays': {
      async arrange(ground) {
        const vpc = await createVpc(bare(ground));
        const ec2 = await ground.aws.client('ec2');
        const { RouteTables } = await ec2.describeRouteTables({
          Filters: [{ Name: 'vpc-id', Values: [vpc] }],
        });
        const id = made(RouteTables?.[0]?.RouteTableId);
        await ec2.createTags({ Resources: [id], Tags: pairs(ground.tags) });
        return { id };
      },
      outcome: 'blocked',
      blocker: /^ec2:vpc vpc-\S+ uses it and stays/,
      remedy: /label it/,
    },
  },
};
