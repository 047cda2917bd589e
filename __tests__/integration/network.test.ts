import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Emulator, startEmulator } from '../support/emulator.ts';
import { inventory, placeOf } from '../support/inventory.ts';
import { runAction } from '../support/runner.ts';
import { labelsOf, regions, type Stage, setStage } from '../support/stage.ts';
import { pairs } from '../support/workshops/build.ts';
import { instance, keyPair, network } from '../support/workshops/build-network.ts';
import { buildCarBuyer } from '../support/workshops/carbuyer.ts';
import { environmentIn } from '../support/workshops/environment.ts';

const [home] = regions;

const list = (stage: Stage) => inventory(stage.root, [home]);

describe('the VPC workshop comes out clean', () => {
  let emulator: Emulator;
  before(async () => {
    emulator = await startEmulator();
  });
  after(() => emulator.stop());

  it('nothing of ours is left, everything else is unchanged, rules included', async () => {
    await using stage = await setStage({ emulator });
    const ours = environmentIn(stage, 'pr-12', labelsOf('12'));
    const theirs = environmentIn(stage, 'pr-123', labelsOf('123'));
    const nobodys = environmentIn(stage, 'shared', {});
    const ec2 = await ours.aws.client('ec2');
    const shared = await keyPair(nobodys, 'key');
    await buildCarBuyer(theirs, { block: '10.123', key: shared });
    const common = await network(nobodys, '10.9');
    const decoys = await list(stage);
    const isDecoy = new Set(decoys.map(placeOf));

    const mine = await buildCarBuyer(ours, { block: '10.12', key: shared });
    // A labelled instance in a network that is nobody's.
    await instance(ours, {
      name: 'guest',
      subnet: common.subnets[2],
      group: common.groups.customer,
      key: shared,
    });
    // Our network peered to that, and a group there that names one of ours.
    const { VpcPeeringConnection } = await ec2.createVpcPeeringConnection({
      VpcId: mine.vpc,
      PeerVpcId: common.vpc,
      TagSpecifications: [{ ResourceType: 'vpc-peering-connection', Tags: pairs(ours.tags) }],
    });
    await ec2.acceptVpcPeeringConnection({
      VpcPeeringConnectionId: VpcPeeringConnection?.VpcPeeringConnectionId,
    });
    await ec2.authorizeSecurityGroupIngress({
      GroupId: common.groups.admin,
      IpPermissions: [
        {
          IpProtocol: 'tcp',
          FromPort: 443,
          ToPort: 443,
          UserIdGroupPairs: [{ GroupId: mine.groups.admin, VpcId: mine.vpc }],
        },
      ],
    });
    const before = await list(stage);
    const others = before.filter((item) => isDecoy.has(placeOf(item)));
    assert.equal(others.length, decoys.length);
    await emulator.forgetCalls(stage.account);

    const ended = await runAction(stage.job());
    assert.equal(ended.code, 0, ended.log);
    assert.equal(ended.outputs['status'], 'clean');
    const left = await list(stage);
    assert.deepEqual(left.map(placeOf), others.map(placeOf));
    assert.deepEqual(left, others);

    for (const { outcome, key } of ended.report?.outcomes ?? [])
      assert.match(outcome, /^(deleted|already-gone)$/, key);
    const subnet = ended.report?.outcomes.find(({ type }) => type === 'ec2:subnet');
    assert.match(subnet?.why ?? '', /belongs to ec2:vpc pr-12-vpc/);

    const calls = await emulator.calls(stage.account);
    const changes = calls.filter(({ operation }) =>
      /^(Delete|Release|Terminate|Detach)/.test(operation),
    );
    const deleted = Number(ended.outputs['deleted']);
    assert.ok(changes.length >= deleted / 2, `${changes.length} changes for ${deleted}`);
    // Only what AWS shows late, such as a policy that was detached, may be refused at first.
    const refused = changes.filter(({ error }) => error !== null);
    const told = refused.map(({ operation, error }) => `${operation} ${error}`);
    assert.ok(refused.length <= deleted / 10, told.join('\n'));
  });
});
