import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type AwsContext, contextFor } from '../../src/aws/context.ts';
import { openAws } from '../../src/credentials/open-aws.ts';
import type { PolicyDocument } from '../../src/policy/document.ts';
import { includedTypes, roleStatements } from '../../src/policy/role-policy.ts';
import { sessionPolicy } from '../../src/policy/session-policy.ts';
import { split } from '../../src/policy/split.ts';
import { loadProfile } from '../../src/profile/load.ts';
import type { Tags } from '../../src/scope.ts';
import { type Emulator, startEmulator } from '../support/emulator.ts';
import { types } from '../support/engine.ts';
import { inventory, placeOf } from '../support/inventory.ts';
import { runAction } from '../support/runner.ts';
import {
  labelsOf,
  profileFor,
  regions,
  repository,
  type Stage,
  setStage,
} from '../support/stage.ts';
import { type Environment, table } from '../support/workshops/build.ts';
import { keyPair } from '../support/workshops/build-network.ts';
import { buildCarBuyer } from '../support/workshops/carbuyer.ts';
import { environmentIn } from '../support/workshops/environment.ts';
import { names, workshops } from '../support/workshops/workshops.ts';

const built = {
  ...workshops,
  VPC: async (env: Environment) => {
    const block = env.prefix === 'pr-12' ? '10.12' : '10.13';
    const shared = { ...env, prefix: env.prefix.replace('pr-', 'shared'), tags: {} };
    await buildCarBuyer(env, { block, key: await keyPair(shared, 'key') });
  },
};
const [home] = regions;
const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
const audience = 'sts.amazonaws.com';

describe('with exactly the generated policy', () => {
  let emulator: Emulator;
  before(async () => {
    emulator = await startEmulator();
  });
  after(() => emulator.stop());

  for (const [what, build] of Object.entries(built))
    it(`${what} comes out clean, and what is another's stays`, async () => {
      await using stage = await setStage({ emulator, profile: names });
      await build(environmentIn(stage));
      await build(environmentIn(stage, 'pr-13', labelsOf('13')));
      await giveOnly(stage, policiesOf(stage.account));
      const { code, outputs, log } = await enforced(stage, () => runAction(stage.job()));
      assert.equal(code, 0, log);
      assert.equal(outputs['status'], 'clean', log);
      const sessions = (await emulator.calls(stage.account)).filter(
        ({ operation }) => operation === 'AssumeRoleWithWebIdentity',
      );
      assert.ok(sessions.length > 0);
      for (const { params, error } of sessions) {
        assert.equal(error, null);
        assert.equal(params['Policy'], sessionPolicy(types.all, labelsOf('12')));
      }
      const left = (await inventory(stage.root, [...regions])).map(placeOf).join('\n');
      assert.doesNotMatch(left, /pr-12-/);
      assert.match(left, /pr-13-/);
    });

  it('a sweep cleans up after two pull requests in one session, and no other repository’s', async () => {
    const pull = { state: 'closed', createdAt: ago(30), closedAt: ago(20) } as const;
    await using stage = await setStage({
      emulator,
      profile: `older-than-scope: allow\n${names}`,
      pulls: { '12': pull, '13': pull },
    });
    const foreign = { ...labelsOf('12'), 'workshop:repo': 'octo-org/other' };
    for (const [prefix, tags] of Object.entries({ a: labelsOf('12'), b: labelsOf('13'), foreign }))
      await table(environmentIn(stage, prefix, tags), 'table');
    await giveOnly(stage, policiesOf(stage.account));
    const job = { ...stage.job(), event: { name: 'schedule', payload: { schedule: '0 3 * * *' } } };
    const env = { ...job.env, GITHUB_REF: 'refs/heads/main' };
    const { code, log } = await enforced(stage, () => runAction({ ...job, env }));
    assert.equal(code, 0, log);
    const dynamodb = await stage.root.region(home).client('dynamodb');
    assert.deepEqual((await dynamodb.listTables({})).TableNames, ['foreign-table']);
  });

  it("refuses the run's own session what is another's", async () => {
    await using stage = await setStage({ emulator });
    const tables: Readonly<Record<string, Tags>> = {
      ours: labelsOf('12'),
      another: labelsOf('13'),
      foreign: { ...labelsOf('12'), 'workshop:repo': 'octo-org/other' },
    };
    for (const [name, tags] of Object.entries(tables))
      await table(environmentIn(stage, name, tags), 'a');
    await giveOnly(stage, policiesOf(stage.account));
    const session = await sessionOf(stage);
    await enforced(stage, async () => {
      const dynamodb = await session.region(home).client('dynamodb');
      const remove = (name: string) => dynamodb.deleteTable({ TableName: `${name}-a` });
      await assert.rejects(remove('another'), /explicit deny in a session policy/);
      await assert.rejects(remove('foreign'), /not authorized to perform: dynamodb:DeleteTable/);
      const ResourceArn = `arn:aws:dynamodb:${home}:${stage.account}:table/another-a`;
      const Tags = [{ Key: 'workshop:pr', Value: '12' }];
      await assert.rejects(
        dynamodb.tagResource({ ResourceArn, Tags }),
        /explicit deny in a session policy/,
      );
      await remove('ours');
    });
  });

  it('goes on without narrowing the session when STS cannot pack the policy', async () => {
    await using stage = await setStage({ emulator });
    await table(environmentIn(stage), 'a');
    await emulator.plan(
      [
        {
          service: 'sts',
          operation: 'AssumeRoleWithWebIdentity',
          code: 'PackedPolicyTooLarge',
          status: 400,
        },
      ],
      stage.account,
    );
    const { code, log } = await runAction(stage.job());
    assert.equal(code, 0, log);
    assert.match(log, /The session is not narrowed to the labels/);
  });
});

function policiesOf(account: string): readonly PolicyDocument[] {
  const profile = loadProfile(profileFor(account, names), 'cleanup.yml', types.all);
  const [owner = '', repo = ''] = repository.split('/');
  const place = { partition: 'aws', account, regions };
  const wanted = { types, profile, repository: { owner, repo }, ...place };
  return split(roleStatements(includedTypes(wanted), wanted)).documents;
}

/** The role may do nothing but what these policies say. */
async function giveOnly(stage: Stage, documents: readonly PolicyDocument[]): Promise<void> {
  const iam = await stage.root.region('global').client('iam');
  const RoleName = 'workshop-cleanup';
  await iam.deleteRolePolicy({ RoleName, PolicyName: 'cleanup' });
  for (const [index, document] of documents.entries()) {
    const { Policy } = await iam.createPolicy({
      PolicyName: `workshop-cleanup-${index + 1}`,
      PolicyDocument: JSON.stringify(document),
    });
    await iam.attachRolePolicy({ RoleName, PolicyArn: Policy?.Arn });
  }
}

async function enforced<T>({ emulator, account }: Stage, act: () => Promise<T>): Promise<T> {
  await emulator.set({ enforceIam: true }, account);
  try {
    return await act();
  } finally {
    await emulator.set({ enforceIam: false }, account);
  }
}

/** Credentials as the run of pull request 12 has them. */
async function sessionOf(stage: Stage): Promise<AwsContext> {
  const policy = sessionPolicy(types.all, labelsOf('12'));
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } =
    stage.oidc.env;
  const session = openAws({
    role: { arn: stage.roleArn, sessionName: 'test', durationSeconds: 3600, audience, policy },
    getIdToken: async (wanted) => {
      const headers = { authorization: `Bearer ${token}` };
      const answer = await fetch(`${url}&audience=${wanted}`, { headers });
      return ((await answer.json()) as { value: string }).value;
    },
    mask: () => undefined,
    stsRegion: home,
    isFork: false,
    log: () => undefined,
  });
  return contextFor(session, [stage.account]);
}
