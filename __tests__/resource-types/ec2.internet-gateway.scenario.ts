import { createAddress, createInstance, tagging } from './ec2-interfaces.ts';
import { createGateway, createSubnet, createVpc } from './ec2-vpc.ts';
import type { Ground, Scenario } from './scenario.ts';

const bare = (ground: Ground): Ground => ({ ...ground, tags: {} });

export const scenario: Scenario = {
  type: 'ec2:internet-gateway',
  deleteAction: 'ec2:DeleteInternetGateway',
  create: async (ground) => ({ id: await createGateway(ground) }),
  async exists(aws, id) {
    const ec2 = await aws.client('ec2');
    const { InternetGateways } = await ec2.describeInternetGateways({});
    return InternetGateways?.some(({ InternetGatewayId }) => InternetGatewayId === id) ?? false;
  },
  async destroy(aws, id) {
    const ec2 = await aws.client('ec2');
    await ec2.deleteInternetGateway({ InternetGatewayId: id });
  },
  variants: {
    'attached to a VPC': {
      arrange: async (ground) => ({
        id: await createGateway(ground, await createVpc(bare(ground))),
      }),
    },
    'while public addresses of ours are mapped behind it': {
      async arrange(ground) {
        const vpc = await createVpc(bare(ground));
        const id = await createGateway(ground, vpc);
        const subnet = await createSubnet(bare(ground), vpc);
        const ec2 = await ground.aws.client('ec2');
        await ec2.createNatGateway({
          SubnetId: subnet,
          AllocationId: await createAddress(ground),
          ...tagging('natgateway', ground.tags),
        });
        await ec2.associateAddress({
          AllocationId: await createAddress(ground),
          InstanceId: await createInstance(ground, { subnet }),
        });
        return { id };
      },
    },
  },
};
