import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { AwsContext } from '../../src/aws/context.ts';
import { restApi, restApis } from '../resource-types/api-gateway.ts';
import { pairs, trust } from '../resource-types/iam.ts';
import { emptyZip } from '../resource-types/lambda-function.ts';
import { enter, newAccount, rootOf } from '../support/account.ts';
import { type Emulator, startEmulator } from '../support/emulator.ts';
import { cleanOnce, ours, runIn } from '../support/engine.ts';

const region = 'eu-west-1';

/** Those of docs/reliability.md's thirty that no scenario of a type covers. */
describe('a nasty case', () => {
  let emulator: Emulator;
  before(async () => {
    emulator = await startEmulator();
    process.env['AWS_ENDPOINT_URL'] = emulator.url;
  });
  after(() => emulator.stop());

  const enterAccount = async (): Promise<AwsContext> => {
    const account = newAccount();
    return enter(rootOf(account), account, region);
  };

  it('10: three REST APIs go half a minute apart', async () => {
    const root = await enterAccount();
    const aws = root.region(region);
    for (const name of ['a', 'b', 'c']) await restApi({ aws, name, tags: ours });
    await emulator.set({ fullApiGatewayQuotas: true }, root.account);
    await emulator.forgetCalls(root.account);
    const { outcomes } = await cleanOnce(runIn(root, [region]));
    assert.deepEqual(
      outcomes.filter(({ outcome }) => outcome !== 'deleted'),
      [],
    );
    assert.deepEqual(await restApis(aws), []);
    const calls = await emulator.calls(root.account);
    const tries = calls.filter(({ operation }) => operation === 'DeleteRestApi');
    const went = tries.filter(({ error }) => error === null).map(({ ms }) => ms);
    assert.equal(went.length, 3);
    for (const [at, ms] of went.slice(1).entries())
      assert.ok(ms - (went[at] ?? 0) > 29_000, `${went}`);
    // One may come a moment too soon, measured at AWS's end.
    assert.ok(tries.length <= 5, `${tries.length} tries`);
  });

  it('14: a function that is still being created is waited for', async () => {
    const root = await enterAccount();
    await emulator.set({ timeScale: 0.2 }, root.account);
    await (await root.region('global').client('iam')).createRole({
      RoleName: 'slow',
      AssumeRolePolicyDocument: trust,
    });
    const lambda = await root.region(region).client('lambda');
    await lambda.createFunction({
      FunctionName: 'slow',
      Runtime: 'nodejs24.x',
      Handler: 'index.handler',
      Role: `arn:aws:iam::${root.account}:role/slow`,
      Code: { ZipFile: emptyZip },
      Tags: { ...ours },
    });
    const { State } = await lambda.getFunctionConfiguration({ FunctionName: 'slow' });
    assert.equal(State, 'Pending');
    const { outcomes } = await cleanOnce(runIn(root, [region]));
    assert.deepEqual(
      outcomes.map(({ id, outcome }) => [id, outcome]),
      [['slow', 'deleted']],
    );
    const { Functions } = await lambda.listFunctions({});
    assert.deepEqual(Functions, []);
  });

  it('17: a service-linked role is left alone, whatever its labels', async () => {
    const root = await enterAccount();
    const iam = await root.region('global').client('iam');
    const { Role } = await iam.createServiceLinkedRole({
      AWSServiceName: 'autoscaling.amazonaws.com',
    });
    const RoleName = Role?.RoleName;
    await iam.tagRole({ RoleName, Tags: pairs(ours) });
    await emulator.forgetCalls(root.account);
    const { outcomes } = await cleanOnce(runIn(root, [region]));
    assert.deepEqual(outcomes, []);
    assert.ok((await iam.getRole({ RoleName })).Role);
    const calls = await emulator.calls(root.account);
    assert.ok(calls.every(({ operation }) => !/Delete|Detach|Remove/.test(operation)));
  });
});
