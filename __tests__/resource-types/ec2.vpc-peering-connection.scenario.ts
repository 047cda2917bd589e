import assert from 'node:assert/strict';
import type { Aws } from '../../src/aws/aws.ts';
import { enter, newAccount, rootOf } from '../support/account.ts';
import { pairs } from './ec2-interfaces.ts';
import { createPeering, createVpc, made, until } from './ec2-vpc.ts';
import type { Ground, Scenario } from './scenario.ts';

/** Asked for by a VPC that is not ours, and not accepted. */
async function create(ground: Ground) {
  const bare = { ...ground, tags: {} };
  const peer = await createVpc(bare, '10.1.0.0/16');
  return { id: await createPeering(ground, await createVpc(bare), peer) };
}

async function statusOf(aws: Aws, id: string): Promise<string | undefined> {
  const ec2 = await aws.client('ec2');
  const { VpcPeeringConnections } = await ec2.describeVpcPeeringConnections({});
  const found = VpcPeeringConnections?.find((each) => each.VpcPeeringConnectionId === id);
  return found?.Status?.Code;
}

export const scenario: Scenario = {
  type: 'ec2:vpc-peering-connection',
  deleteAction: 'ec2:DeleteVpcPeeringConnection',
  create,
  async exists(aws, id) {
    const status = await statusOf(aws, id);
    return status !== undefined && status !== 'deleted' && status !== 'rejected';
  },
  async destroy(aws, id) {
    const ec2 = await aws.client('ec2');
    await ec2.deleteVpcPeeringConnection({ VpcPeeringConnectionId: id });
    await until(async () => !(await scenario.exists(aws, id)));
  },
  variants: {
    'that both sides agreed on': {
      async arrange(ground) {
        const { id } = await create(ground);
        const ec2 = await ground.aws.client('ec2');
        await ec2.acceptVpcPeeringConnection({ VpcPeeringConnectionId: id });
        return { id };
      },
    },
    'beside one that failed and one that was rejected': {
      async arrange(ground) {
        const bare = { ...ground, tags: {} };
        const ec2 = await ground.aws.client('ec2');
        await createPeering(ground, await createVpc(bare), await createVpc(bare));
        const rejected = await create(ground);
        await ec2.rejectVpcPeeringConnection({ VpcPeeringConnectionId: rejected.id });
        return create(ground);
      },
    },
    'that another account asks for and we have not accepted': {
      async arrange(ground) {
        const account = newAccount();
        const other = await enter(rootOf(account), account, ground.aws.region);
        const theirs = { aws: other.region(ground.aws.region), tags: {} };
        const ec2 = await theirs.aws.client('ec2');
        const { VpcPeeringConnection } = await ec2.createVpcPeeringConnection({
          VpcId: await createVpc(theirs, '10.1.0.0/16'),
          PeerVpcId: await createVpc({ ...ground, tags: {} }),
          PeerOwnerId: ground.aws.account,
        });
        const id = made(VpcPeeringConnection?.VpcPeeringConnectionId);
        const own = await ground.aws.client('ec2');
        await own.createTags({ Resources: [id], Tags: pairs(ground.tags) });
        return { id };
      },
      after: async (aws, id) => assert.equal(await statusOf(aws, id), 'rejected'),
    },
  },
  refusals: {
    'the other side keeps it': {
      async arrange(ground) {
        const tags = { ...ground.tags, 'bed:refuses': 'OperationNotPermitted' };
        return create({ ...ground, tags });
      },
      outcome: 'blocked',
      blocker: /cannot delete peering connection pcx-/,
      remedy: /owner of the other VPC/,
    },
  },
};
