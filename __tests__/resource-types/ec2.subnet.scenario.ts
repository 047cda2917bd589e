import { createGroup, createInstance, createInterface, pairs, tagging } from './ec2-interfaces.ts';
import { attach, createSubnet, createTransitGateway, createVpc, made } from './ec2-vpc.ts';
import { heldByOthers } from './interface-holders.ts';
import { createFunction } from './lambda-function.ts';
import type { Ground, Scenario } from './scenario.ts';

/** A subnet of ours in a VPC that is not. */
async function create(ground: Ground) {
  return { id: await createSubnet(ground, await createVpc({ ...ground, tags: {} })) };
}

export const scenario: Scenario = {
  type: 'ec2:subnet',
  deleteAction: 'ec2:DeleteSubnet',
  create,
  async exists(aws, id) {
    const ec2 = await aws.client('ec2');
    return (
      (await ec2.describeSubnets({})).Subnets?.some(({ SubnetId }) => SubnetId === id) ?? false
    );
  },
  async destroy(aws, id) {
    await (await aws.client('ec2')).deleteSubnet({ SubnetId: id });
  },
  variants: {
    'with an instance, a free interface and an attachment of ours in it': {
      async arrange(ground) {
        const vpc = await createVpc({ ...ground, tags: {} });
        const id = await createSubnet(ground, vpc);
        await createInstance(ground, { subnet: id });
        await createInterface(ground, { subnet: id });
        await attach(ground, await createTransitGateway({ ...ground, tags: {} }), vpc, id);
        return { id };
      },
    },
    'with a function of ours in it, whose interface it waits for': {
      async arrange(ground) {
        const { id } = await create(ground);
        await createFunction(ground, { VpcConfig: { SubnetIds: [id], SecurityGroupIds: [] } });
        return { id };
      },
    },
  },
  refusals: {
    ...heldByOthers(async (ground) => {
      const vpc = await createVpc({ ...ground, tags: {} });
      const id = await createSubnet(ground, vpc);
      return {
        id,
        place: { subnet: id, group: await createGroup({ ...ground, tags: {} }, { vpc }) },
      };
    }),
    'an instance that is not ours is in it': {
      async arrange(ground) {
        const { id } = await create(ground);
        await createInstance({ ...ground, tags: {} }, { subnet: id });
        return { id };
      },
      outcome: 'blocked',
      blocker: /^ec2:instance i-\S+ uses it and stays/,
      remedy: /label it/,
    },
    'a free interface that is not ours is in it': {
      async arrange(ground) {
        const { id } = await create(ground);
        await createInterface({ ...ground, tags: {} }, { subnet: id });
        return { id };
      },
      outcome: 'blocked',
      blocker: /^ec2:network-interface eni-\S+ uses it and stays/,
      remedy: /label it/,
    },
    'a service of another account has an interface in it': {
      async arrange(ground) {
        const { id } = await create(ground);
        const ec2 = await ground.aws.client('ec2');
        await ec2.createNetworkInterface({
          SubnetId: id,
          Description: 'data platform',
          ...tagging('network-interface', { 'bed:holder': '210987654321' }),
        });
        return { id };
      },
      outcome: 'blocked',
      blocker: /^ec2:network-interface eni-\S+ \(data platform\) uses it and stays/,
      remedy: /label it/,
    },
    'it is the default subnet of its zone': {
      async arrange(ground) {
        const ec2 = await ground.aws.client('ec2');
        const { Subnets } = await ec2.describeSubnets({
          Filters: [{ Name: 'default-for-az', Values: ['true'] }],
        });
        const id = made(Subnets?.[0]?.SubnetId);
        await ec2.createTags({ Resources: [id], Tags: pairs(ground.tags) });
        return { id };
      },
      outcome: 'blocked',
      blocker: /default subnet/,
      remedy: /what manages it/,
    },
    'another account shares it': {
      async arrange(ground) {
        const vpc = await createVpc({ ...ground, tags: {} });
        const tags = { ...ground.tags, 'bed:owner': '210987654321' };
        return { id: await createSubnet({ ...ground, tags }, vpc) };
      },
      outcome: 'blocked',
      blocker: /managed by the account 210987654321/,
      remedy: /what manages it/,
    },
  },
};
