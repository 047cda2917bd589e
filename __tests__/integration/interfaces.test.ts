import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Aws } from '../../src/aws/aws.ts';
import type { AwsContext } from '../../src/aws/context.ts';
import {
  createAddress,
  createGroup,
  createNetwork,
  interfacesIn,
  type Network,
  pairs,
  tagging,
} from '../resource-types/ec2-interfaces.ts';
import { createFunction } from '../resource-types/lambda-function.ts';
import { enter, newAccount, rootOf } from '../support/account.ts';
import { type Emulator, startEmulator } from '../support/emulator.ts';
import { cleanOnce, ours, runIn } from '../support/engine.ts';

const region = 'eu-west-1';

let emulator: Emulator;
before(async () => {
  emulator = await startEmulator();
  process.env['AWS_ENDPOINT_URL'] = emulator.url;
});
after(() => emulator.stop());

describe('interfaces that services lend', () => {
  let account: string;
  let root: AwsContext;
  let aws: Aws;
  let network: Network;
  beforeEach(async () => {
    account = newAccount();
    root = await enter(rootOf(account), account, region);
    aws = root.region(region);
    network = await createNetwork({ aws });
  });

  const clean = async () => {
    await emulator.forgetCalls(account);
    const { outcomes } = await cleanOnce(runIn(root, [region]));
    const calls = await emulator.calls(account);
    const errors = (operation: string) =>
      calls.filter((call) => call.operation === operation).map(({ error }) => error);
    return { outcomes, calls, errors };
  };

  /** A labelled function with a labelled role of the same name. */
  const vpcFunction = async (name: string, group: string) => {
    const VpcConfig = { SubnetIds: [network.subnet], SecurityGroupIds: [group] };
    await createFunction({ aws, name, tags: ours }, { VpcConfig });
    await (await aws.client('iam')).tagRole({ RoleName: name, Tags: pairs(ours) });
  };

  it('keep the role until Lambda has taken them back, even while AWS hides them', async () => {
    const group = await createGroup({ aws, name: 'shop', tags: ours }, network);
    await vpcFunction('shop', group);
    // 30 s hidden become 300 ms, longer than one look at the function; 900 s become 9 s.
    await emulator.set({ timeScale: 0.01 }, account);
    const { outcomes, errors } = await clean();
    const ended = outcomes.map(({ type, outcome }) => `${type} ${outcome}`).sort();
    assert.deepEqual(ended, [
      'ec2:network-interface already-gone',
      'ec2:security-group deleted',
      'iam:role deleted',
      'lambda:function deleted',
    ]);
    assert.deepEqual(errors('DeleteSecurityGroup'), [null]);
    assert.deepEqual(await interfacesIn(aws, network.subnet), []);
  });

  it('are deleted once where Lambda leaves them behind, though two functions shared them', async () => {
    await emulator.set({ lambdaInterfacesStay: true }, account);
    const group = await createGroup({ aws, name: 'shop', tags: ours }, network);
    await vpcFunction('shop-one', group);
    await vpcFunction('shop-two', group);
    const { outcomes, errors } = await clean();
    assert.deepEqual([...new Set(outcomes.map(({ outcome }) => outcome))], ['deleted']);
    assert.deepEqual(errors('DeleteNetworkInterface'), [null]);
    assert.deepEqual(await interfacesIn(aws, network.subnet), []);
  });

  it('hold an address until their NAT gateway is deleted, and not a moment longer', async () => {
    const AllocationId = await createAddress({ aws, tags: ours });
    const ec2 = await aws.client('ec2');
    const SubnetId = network.subnet;
    await ec2.createNatGateway({ SubnetId, AllocationId, ...tagging('natgateway', ours) });
    // 120 s become 2.4 s.
    await emulator.set({ timeScale: 0.02 }, account);
    const { outcomes, calls, errors } = await clean();
    assert.deepEqual(
      outcomes.map(({ type, outcome }) => `${type} ${outcome}`),
      ['ec2:natgateway deleted', 'ec2:elastic-ip deleted'],
    );
    assert.deepEqual(errors('ReleaseAddress'), [null]);
    const at = (operation: string) => calls.find((call) => call.operation === operation)?.ms ?? NaN;
    const late = at('ReleaseAddress') - at('DeleteNatGateway') - 2400;
    // It is looked at every 240 ms by then.
    assert.ok(late < 1000, `${late} ms after the end of the gateway`);
  });
});
