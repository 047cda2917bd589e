import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judge, judgeChild, mayFollow } from '../../../src/discovery/judge.ts';
import { loadProfile } from '../../../src/profile/load.ts';
import type { Description, ResourceType } from '../../../src/resource-types/contract.ts';
import type { Run } from '../../../src/run.ts';
import type { Tags } from '../../../src/scope.ts';

const profile = loadProfile(
  `version: 1
accounts: ['123456789012']
labels: { pr: { pr: '{pr}' } }
exclude: ['dynamodb:table']
protect: { tags: { keep: 'true' }, arns: ['arn:aws:s3:::tf-state-*'] }`,
  'cleanup.yml',
  [],
);
const opened = new Date('2026-11-20T12:00:00Z');
const run = {
  scope: { kind: 'pr', labels: { pr: '12' }, began: opened },
  profile,
  identity: { arn: 'arn:aws:sts::123456789012:assumed-role/cleanup/session' },
} as unknown as Run;
const type = (name: string, cloudFormation = 'AWS::X::Y') =>
  ({ name, cloudFormation }) as ResourceType;
const bucket = type('s3:bucket');
const thing = (more: Partial<Description> = {}): Description => ({
  id: 'x',
  name: 'x',
  state: 'ready',
  tags: { pr: '12' },
  detail: undefined,
  ...more,
});

describe('a found resource', () => {
  for (const [what, of, found, outcome] of [
    ['with nothing special', bucket, {}, undefined],
    ['with a protected tag', bucket, { tags: { pr: '12', keep: 'true' } }, 'protected'],
    ['with another value of that tag', bucket, { tags: { keep: 'TRUE' } }, undefined],
    ['with a protected ARN', bucket, { arn: 'arn:aws:s3:::tf-state-prod' }, 'protected'],
    ['managed by AWS', bucket, { managedBy: 'AWS' }, 'blocked'],
    ['a day before', bucket, { createdAt: new Date('2026-11-19T12:00:00Z') }, undefined],
    ['more than a day before', bucket, { createdAt: new Date('2026-11-19T11:59:59Z') }, 'blocked'],
    ['the role of the run', type('iam:role'), { name: 'cleanup' }, 'blocked'],
    ['a role of that name but not that case', type('iam:role'), { name: 'Cleanup' }, undefined],
    ['something else of that name', bucket, { name: 'cleanup' }, undefined],
    ['reserved by name', bucket, { name: 'cdk-hnb659fds-assets-123456789012-x' }, 'blocked'],
  ] as const)
    it(`${outcome ?? 'may go'}: ${what}`, () => {
      const hold = judge(run, of, thing(found));
      assert.equal(hold?.outcome, outcome);
      if (hold !== undefined) assert.ok(hold.blocker && hold.remedy);
    });

  for (const [what, cloudFormation, id, outcome] of [
    ['of a type that nothing is said of', 'AWS::EC2::EIP', '198.51.100.1', undefined],
    ['that the profile excludes', 'AWS::DynamoDB::Table', 'orders', 'blocked'],
    ['that the profile protects', 'AWS::X::Y', 'arn:aws:s3:::tf-state-prod', 'blocked'],
    [
      'that sign-in stands on',
      'AWS::IAM::OIDCProvider',
      'arn:aws:iam::1:oidc-provider/x',
      'blocked',
    ],
  ] as const)
    it(`${outcome ?? 'may go'}: a stack with a member ${what}`, () => {
      const parts = [{ cloudFormation, id }];
      const hold = judge(run, type('cloudformation:stack'), thing({ parts }));
      assert.equal(hold?.outcome, outcome);
      if (hold !== undefined)
        assert.match(hold.blocker, new RegExp(`its member ${cloudFormation}`));
    });

  it('is not the user whose key the run was given', () => {
    const arn = 'arn:aws:iam::123456789012:user/ci/cleanup';
    const keyed = { ...run, identity: { ...run.identity, arn } };
    const user = type('iam:user');
    assert.equal(judge(keyed, user, thing({ arn }))?.outcome, 'blocked');
    const namesake = thing({ arn: arn.replace('/ci/', '/'), name: 'cleanup' });
    assert.equal(judge(keyed, user, namesake), undefined);
    assert.equal(judge(keyed, type('iam:role'), thing({ name: 'cleanup' })), undefined);
  });

  it('stays where a sweep must keep it for another whose labels it carries', () => {
    const sweep = {
      ...run,
      keeper: (tags: Tags) => (tags['run'] === '7' ? 'run 7' : undefined),
    };
    const shared = judge(sweep, bucket, thing({ tags: { pr: '12', run: '7' } }));
    assert.equal(shared?.outcome, 'blocked');
    assert.match(shared?.blocker ?? '', /carries the labels of run 7 as well/);
    assert.equal(judge(sweep, bucket, thing()), undefined);
    assert.equal(judge(sweep, bucket, thing({ tags: undefined })), undefined);
  });

  it('is never too old where the profile allows older ones', () => {
    const free = { ...run, scope: { ...run.scope, began: undefined } };
    assert.equal(judge(free, bucket, thing({ createdAt: new Date(0) })), undefined);
  });

  it('follows its parent only when it is nobody else’s, nor protected, nor older', () => {
    assert.equal(mayFollow(run, bucket, thing({ tags: {} })), true);
    assert.equal(mayFollow(run, bucket, thing({ tags: undefined })), true);
    assert.equal(mayFollow(run, bucket, thing({ tags: { pr: '13' } })), false);
    assert.equal(mayFollow(run, bucket, thing({ tags: { keep: 'true' } })), false);
    assert.equal(mayFollow(run, bucket, thing({ tags: {}, createdAt: new Date(0) })), false);
    assert.equal(mayFollow(run, bucket, thing({ name: 'aws-controltower-logs' })), false);
  });
});

describe('a child', () => {
  const old = { tags: {}, createdAt: new Date(0) };
  for (const [what, goes, found, judged] of [
    ['that its parent refers to', 'before', { tags: {} }, undefined],
    ['that its parent refers to and is old: it may be shared', 'before', old, 'leave'],
    ['that its parent refers to and AWS manages', 'before', { managedBy: 'AWS' }, 'leave'],
    ['that is another’s', 'before', { tags: { pr: '13' } }, 'leave'],
    ['that its parent leaves behind', 'after', { tags: {} }, undefined],
    ['that its parent leaves behind, and is old', 'after', old, 'blocked'],
    ['that its parent leaves behind, but is another’s', 'after', { tags: { pr: '13' } }, 'leave'],
    ['that dies with it', 'with', { tags: {} }, undefined],
    ['that dies with it and is another’s', 'with', { tags: { pr: '13' } }, 'blocked'],
    ['that dies with it and is protected', 'with', { tags: { keep: 'true' } }, 'protected'],
  ] as const)
    it(`${judged ?? 'may go'}: ${what}`, () => {
      const verdict = judgeChild(run, bucket, goes, thing(found));
      assert.equal(typeof verdict === 'object' ? verdict.outcome : verdict, judged);
    });

  it('that dies with its whole keeps it when the profile excludes its type', () => {
    const verdict = judgeChild(run, type('dynamodb:table'), 'with', thing());
    assert.match(typeof verdict === 'object' ? verdict.blocker : '', /excludes/);
  });
});
