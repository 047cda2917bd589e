import { createInstance, pairs } from './ec2-interfaces.ts';
import { createAcl, createSubnet, createVpc, guard, made } from './ec2-vpc.ts';
import type { Ground, Scenario } from './scenario.ts';

const bare = (ground: Ground): Ground => ({ ...ground, tags: {} });

/** A network ACL of ours over a subnet, in a VPC that is not ours. */
async function over(ground: Ground, tags: Ground['tags']) {
  const vpc = await createVpc(bare(ground));
  const id = await createAcl(ground, vpc);
  const subnet = await createSubnet({ ...ground, tags }, vpc);
  await guard(await ground.aws.client('ec2'), subnet, id);
  return { id, subnet };
}

export const scenario: Scenario = {
  type: 'ec2:network-acl',
  deleteAction: 'ec2:DeleteNetworkAcl',
  create: async (ground) => ({ id: await createAcl(ground, await createVpc(bare(ground))) }),
  async exists(aws, id) {
    const ec2 = await aws.client('ec2');
    const { NetworkAcls } = await ec2.describeNetworkAcls({});
    return NetworkAcls?.some(({ NetworkAclId }) => NetworkAclId === id) ?? false;
  },
  async destroy(aws, id) {
    await (await aws.client('ec2')).deleteNetworkAcl({ NetworkAclId: id });
  },
  variants: {
    'over a subnet of ours that goes later': {
      async arrange(ground) {
        const { id, subnet } = await over(ground, ground.tags);
        await createInstance(ground, { subnet });
        return { id };
      },
    },
  },
  refusals: {
    'a subnet that is not ours is under it': {
      arrange: (ground) => over(ground, {}),
      outcome: 'blocked',
      blocker: /^ec2:subnet subnet-\S+ uses it and stays/,
      remedy: /label it/,
    },
    'it is the default one of a VPC that stays': {
      async arrange(ground) {
        const vpc = await createVpc(bare(ground));
        const ec2 = await ground.aws.client('ec2');
        const { NetworkAcls } = await ec2.describeNetworkAcls({
          Filters: [{ Name: 'vpc-id', Values: [vpc] }],
        });
        const id = made(NetworkAcls?.[0]?.NetworkAclId);
        await ec2.createTags({ Resources: [id], Tags: pairs(ground.tags) });
        return { id };
      },
      outcome: 'blocked',
      blocker: /^ec2:vpc vpc-\S+ uses it and stays/,
      remedy: /label it/,
    },
  },
};
