import { createAddress, createInstance, createInterface, createNetwork } from './ec2-interfaces.ts';
import type { Ground, Made, Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'ec2:elastic-ip',
  deleteAction: 'ec2:ReleaseAddress',
  create: async (ground) => ({ id: await createAddress(ground) }),
  async exists(aws, id) {
    const ec2 = await aws.client('ec2');
    const { Addresses } = await ec2.describeAddresses({
      Filters: [{ Name: 'allocation-id', Values: [id] }],
    });
    return Addresses?.length === 1;
  },
  async destroy(aws, id) {
    await (await aws.client('ec2')).releaseAddress({ AllocationId: id });
  },
  variants: {
    'on an instance of ours': {
      async arrange(ground) {
        const InstanceId = await createInstance(ground, await createNetwork(ground));
        return associate(ground, { InstanceId });
      },
    },
    'on an interface of ours that outlives its instance': {
      async arrange(ground) {
        const network = await createNetwork(ground);
        const NetworkInterfaceId = await createInterface(ground, network);
        return associate(ground, { NetworkInterfaceId });
      },
    },
  },
  refusals: {
    'on an instance that is not ours': {
      async arrange(ground) {
        const network = await createNetwork(ground);
        return associate(ground, {
          InstanceId: await createInstance({ ...ground, tags: {} }, network),
        });
      },
      outcome: 'blocked',
      blocker: /^ec2:instance i-\S+ uses it and stays/,
      remedy: /label it/,
    },
    'on a NAT gateway that is not ours': {
      async arrange(ground) {
        const id = await createAddress(ground);
        const { subnet } = await createNetwork(ground);
        const ec2 = await ground.aws.client('ec2');
        await ec2.createNatGateway({ SubnetId: subnet, AllocationId: id });
        return { id };
      },
      outcome: 'blocked',
      blocker: /^ec2:natgateway nat-\S+ uses it and stays/,
      remedy: /label it/,
    },
    'with a reverse DNS record': {
      arrange: async (ground) => ({
        id: await createAddress({
          ...ground,
          tags: { ...ground.tags, 'bed:refuses': 'InvalidAddress.PtrSet' },
        }),
      }),
      outcome: 'blocked',
      blocker: /reverse DNS/,
      remedy: /reset-address-attribute/,
    },
    'locked to the account': {
      arrange: async (ground) => ({
        id: await createAddress({
          ...ground,
          tags: { ...ground.tags, 'bed:refuses': 'InvalidAddress.Locked' },
        }),
      }),
      outcome: 'blocked',
      blocker: /locked/,
      remedy: /AWS Support/,
    },
  },
};

async function associate(
  ground: Ground,
  to: { readonly InstanceId?: string; readonly NetworkInterfaceId?: string },
): Promise<Made> {
  const id = await createAddress(ground);
  await (await ground.aws.client('ec2')).associateAddress({ AllocationId: id, ...to });
  return { id };
}
