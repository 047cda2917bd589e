import assert from 'node:assert/strict';
import type { CreateNatGatewayRequest } from '@aws-sdk/client-ec2';
import { createAddress, createNetwork, tagging } from './ec2-interfaces.ts';
import type { Ground, Made, Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'ec2:natgateway',
  deleteAction: 'ec2:DeleteNatGateway',
  create: (ground) => createGateway(ground, { ConnectivityType: 'private' }),
  async exists(aws, id) {
    const ec2 = await aws.client('ec2');
    const { NatGateways } = await ec2.describeNatGateways({
      Filter: [
        { Name: 'nat-gateway-id', Values: [id] },
        { Name: 'state', Values: ['pending', 'available', 'failed', 'deleting'] },
      ],
    });
    return NatGateways?.length === 1;
  },
  async destroy(aws, id) {
    await (await aws.client('ec2')).deleteNatGateway({ NatGatewayId: id });
    while (await scenario.exists(aws, id));
  },
  variants: {
    'with an Elastic IP of ours, which goes right after it': {
      async arrange(ground) {
        const AllocationId = await createAddress(ground);
        const made = await createGateway(ground, { AllocationId });
        const ec2 = await ground.aws.client('ec2');
        await assert.rejects(ec2.releaseAddress({ AllocationId }), { name: 'AuthFailure' });
        return made;
      },
      async after(aws) {
        const { Addresses } = await (await aws.client('ec2')).describeAddresses({});
        assert.deepEqual(Addresses, []);
      },
    },
    'that has failed': {
      async arrange(ground) {
        const AllocationId = await createAddress({ ...ground, tags: {} });
        return createGateway(
          { ...ground, tags: { ...ground.tags, 'bed:fails': '' } },
          { AllocationId },
        );
      },
    },
  },
};

async function createGateway(
  { aws, tags }: Ground,
  more: Partial<CreateNatGatewayRequest>,
): Promise<Made> {
  const { subnet } = await createNetwork({ aws });
  const ec2 = await aws.client('ec2');
  const { NatGateway: made } = await ec2.createNatGateway({
    SubnetId: subnet,
    ...tagging('natgateway', tags),
    ...more,
  });
  assert.ok(made?.NatGatewayId);
  return { id: made.NatGatewayId };
}
