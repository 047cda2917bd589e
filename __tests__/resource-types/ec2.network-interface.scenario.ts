import assert from 'node:assert/strict';
import {
  createAddress,
  createGroup,
  createInstance,
  createInterface,
  createNetwork,
  interfacesIn,
  pairs,
} from './ec2-interfaces.ts';
import { createPlace, heldByOthers } from './interface-holders.ts';
import { createFunction } from './lambda-function.ts';
import type { Ground, Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'ec2:network-interface',
  deleteAction: 'ec2:DeleteNetworkInterface',
  create: async (ground) => ({ id: await createInterface(ground, await createNetwork(ground)) }),
  async exists(aws, id) {
    const ec2 = await aws.client('ec2');
    const { NetworkInterfaces } = await ec2.describeNetworkInterfaces({
      Filters: [{ Name: 'network-interface-id', Values: [id] }],
    });
    return NetworkInterfaces?.length === 1;
  },
  async destroy(aws, id) {
    await (await aws.client('ec2')).deleteNetworkInterface({ NetworkInterfaceId: id });
  },
  variants: {
    'left behind by a function of an earlier run, in a group of ours': {
      async arrange(ground) {
        const network = await createNetwork(ground);
        const group = await createGroup(ground, network);
        const ec2 = await ground.aws.client('ec2');
        const { NetworkInterface: made } = await ec2.createNetworkInterface({
          SubnetId: network.subnet,
          Groups: [group],
          Description: 'AWS Lambda VPC ENI-shop-0b52f3a6-8c3c-4d2f-9a41-2f3f5f0a7c11',
        });
        return { id: made?.NetworkInterfaceId ?? '' };
      },
    },
    'beside one of a function, which is labelled before the function goes': {
      async arrange(ground) {
        const network = await createNetwork(ground);
        const group = await createGroup(ground, network);
        await createFunction(ground, {
          VpcConfig: { SubnetIds: [network.subnet], SecurityGroupIds: [group] },
        });
        return { id: await createInterface(ground, network, [group]) };
      },
    },
    'with an address of its own': {
      async arrange(ground) {
        const id = await createInterface(ground, await createNetwork(ground));
        const AllocationId = await createAddress(ground);
        const ec2 = await ground.aws.client('ec2');
        await ec2.associateAddress({ AllocationId, NetworkInterfaceId: id });
        return { id };
      },
      async after(aws) {
        const { Addresses } = await (await aws.client('ec2')).describeAddresses({});
        assert.deepEqual(Addresses, []);
      },
    },
  },
  refusals: {
    ...heldByOthers(
      async (ground) => ({ id: '', place: await createPlace(ground) }),
      async (ground, { subnet }) => {
        const [made] = await interfacesIn(ground.aws, subnet);
        const id = made?.NetworkInterfaceId ?? '';
        const ec2 = await ground.aws.client('ec2');
        await ec2.createTags({ Resources: [id], Tags: pairs(ground.tags) });
        return id;
      },
    ),
    'attached to an instance that is not ours': {
      async arrange(ground) {
        const network = await createNetwork(ground);
        const id = await createInterface(ground, network);
        const ec2 = await ground.aws.client('ec2');
        const InstanceId = await createInstance({ ...ground, tags: {} }, network);
        await ec2.attachNetworkInterface({ NetworkInterfaceId: id, InstanceId, DeviceIndex: 1 });
        return { id };
      },
      outcome: 'blocked',
      blocker: /^ec2:instance i-\S+ uses it and stays/,
      remedy: /label it/,
    },
    'made for a function that is not ours': {
      async arrange(ground) {
        const id = await createFunctionInterface({ ...ground, tags: {} });
        await (await ground.aws.client('ec2')).createTags({
          Resources: [id],
          Tags: pairs(ground.tags),
        });
        return { id };
      },
      outcome: 'blocked',
      blocker: /^lambda:function \S+ uses it and stays/,
      remedy: /label it/,
    },
  },
};

async function createFunctionInterface(ground: Ground): Promise<string> {
  const network = await createNetwork(ground);
  const group = await createGroup({ ...ground, tags: {} }, network);
  await createFunction(ground, {
    VpcConfig: { SubnetIds: [network.subnet], SecurityGroupIds: [group] },
  });
  const [made] = await interfacesIn(ground.aws, network.subnet);
  assert.ok(made?.NetworkInterfaceId);
  return made.NetworkInterfaceId;
}
