import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { AwsContext } from '../../src/aws/context.ts';
import { roleStatements } from '../../src/policy/role-policy.ts';
import { split } from '../../src/policy/split.ts';
import type { Tags } from '../../src/scope.ts';
import { assumeWith, enter, newAccount, rootOf } from '../support/account.ts';
import { type Emulator, startEmulator } from '../support/emulator.ts';
import { cleanOnce, ours, runIn, types } from '../support/engine.ts';
import { createGlobalCluster, createGlobalMember, hasDatabase, list, membersOf } from './rds.ts';

const first = 'eu-west-1';
const second = 'eu-central-1';
const whole = 'shop-global';
const include = "include: ['rds:global-cluster', 'rds:cluster', 'rds:db']";

describe('a global database with clusters in two regions', () => {
  let emulator: Emulator;
  before(async () => {
    emulator = await startEmulator();
    process.env['AWS_ENDPOINT_URL'] = emulator.url;
  });
  after(() => emulator.stop());

  /** The secondary cluster has these labels, everything else is ours. */
  async function build(tags: Tags): Promise<AwsContext> {
    const account = newAccount();
    const root = await enter(rootOf(account), account, first);
    await createGlobalCluster({ aws: root.region('global'), name: whole, tags: ours });
    await createGlobalMember({ aws: root.region(first), name: 'primary', tags: ours }, whole);
    await createGlobalMember({ aws: root.region(second), name: 'secondary', tags }, whole);
    return root;
  }

  /** As the generated policy allows. */
  async function clean(root: AwsContext, regions: readonly string[]) {
    const { account, partition } = root;
    const { profile } = runIn(root, regions, include);
    const chosen = types.all.filter(({ name }) => include.includes(`'${name}'`));
    const place = { partition, account, regions };
    const wanted = { types, profile, repository: { owner: 'octo', repo: 'shop' }, ...place };
    const policies = split(roleStatements(chosen, wanted)).documents;
    const cleaner = await enter(await assumeWith(root, 'cleaner', policies), account, first);
    await emulator.forgetCalls(account);
    await emulator.set({ enforceIam: true }, account);
    const { outcomes, problems } = await cleanOnce(runIn(cleaner, regions, include));
    await emulator.set({ enforceIam: false }, account);
    assert.deepEqual(problems, []);
    const changes = (await emulator.calls(account)).filter(({ operation }) =>
      /^(?:Remove|Delete)/.test(operation ?? ''),
    );
    return { outcomes, changes };
  }

  for (const regions of [
    [first, second],
    [second, first],
  ])
    it(`is left by the secondary, then the primary, before anything goes (${regions.join(', ')})`, async () => {
      const root = await build(ours);
      const { outcomes, changes } = await clean(root, regions);
      assert.deepEqual(
        outcomes.map(({ type, name, outcome }) => `${type} ${name} ${outcome}`).sort(),
        [
          'rds:cluster primary deleted',
          'rds:cluster secondary deleted',
          'rds:db primary-1 deleted',
          'rds:db secondary-1 deleted',
          `rds:global-cluster ${whole} deleted`,
        ],
      );
      const done = changes.filter(({ status }) => status === 200);
      const place = (operation: string, region: string) =>
        done.findIndex((each) => each.operation === operation && each.region === region);
      const left = 'RemoveFromGlobalCluster';
      assert.equal(done.filter(({ operation }) => operation === left).length, 2);
      assert.ok(place(left, second) < place(left, first));
      for (const region of [first, second])
        assert.ok(place(left, region) < place('DeleteDBInstance', region));
      const refused = changes.filter(({ status }) => status !== 200);
      assert.deepEqual(
        refused.filter(({ operation, region }) => operation !== left || region !== first),
        [],
      );
    });

  for (const [what, tags, regions] of [
    ['carries no labels', {}, [first, second]],
    ['lies in a region that the profile does not name', ours, [first]],
  ] as const)
    it(`stays whole if its secondary cluster ${what}`, async () => {
      const root = await build(tags);
      const { outcomes, changes } = await clean(root, regions);
      assert.deepEqual(outcomes.map(({ type, outcome }) => `${type} ${outcome}`).sort(), [
        'rds:cluster blocked',
        'rds:global-cluster blocked',
      ]);
      for (const { blocker } of outcomes)
        assert.match(blocker ?? '', /rds:cluster secondary uses it and stays/);
      assert.deepEqual(changes, []);
      assert.deepEqual(await membersOf(root.region('global'), whole), ['primary', 'secondary']);
      assert.ok(await hasDatabase(root.region(first), 'primary-1'));
    });

  it('is left by a cluster that a stack made only once the stack is gone', async () => {
    const account = newAccount();
    const root = await enter(rootOf(account), account, first);
    const aws = root.region(first);
    const cloudFormation = await aws.client('cloudformation');
    const { StackId = '' } = await cloudFormation.createStack({
      StackName: 'shop',
      TemplateBody: JSON.stringify({ Resources: { Queue: { Type: 'AWS::SQS::Queue' } } }),
      Tags: list(ours),
    });
    await createGlobalCluster({ aws: root.region('global'), name: whole, tags: ours });
    const tags = { ...ours, 'aws:cloudformation:stack-id': StackId };
    await createGlobalMember({ aws, name: 'primary', tags }, whole);
    await emulator.forgetCalls(account);
    const { outcomes } = await cleanOnce(runIn(root, [first]));
    assert.deepEqual([...new Set(outcomes.map(({ outcome }) => outcome))], ['deleted']);
    const awaited = ['DeleteStack', 'RemoveFromGlobalCluster', 'DeleteGlobalCluster'];
    const done = (await emulator.calls(account)).filter(
      ({ operation, status }) => status === 200 && awaited.includes(operation ?? ''),
    );
    assert.deepEqual(
      done.map(({ operation }) => operation),
      awaited,
    );
  });
});
