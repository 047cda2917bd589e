import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Statement } from '../../../src/policy/document.ts';
import { isRead } from '../../../src/policy/iam-data.ts';
import { loadProfile } from '../../../src/profile/load.ts';
import { policyFor } from '../../../src/report/policy.ts';
import type { ResourceType } from '../../../src/resource-types/contract.ts';
import { registryOf, resourceTypes } from '../../../src/resource-types/registry.ts';

/** As a type would be that AWS cannot tag. */
const nameless = {
  ...(registryOf(resourceTypes).get('dynamodb:table') as ResourceType),
  name: 'glue:trigger',
  cloudFormation: 'AWS::Glue::Trigger',
  tagging: 'untaggable',
  async *list() {},
  iam: ['dynamodb:ListTagsOfResource', 'dynamodb:UpdateTable'],
} as const;
const types = registryOf([...resourceTypes, nameless]);
const text = `version: 1
accounts: ['123456789012']
labels: { pr: { 'workshop:pr': '{pr}' } }
include: ['lambda:*', 'logs:*', 'dynamodb:*', 'glue:trigger']
names: [{ type: 'glue:trigger', pattern: 'shop-{pr}-*' }]
`;
const run = {
  types,
  profile: loadProfile(text, 'cleanup.yml', types.all),
  identity: { account: '123456789012', partition: 'aws', arn: 'arn:aws:sts::123456789012:x/y/z' },
  regions: ['eu-west-1'],
};
const repository = { owner: 'octo', repo: 'shop' };

function statementsOf(met: readonly string[], profile = run.profile): readonly Statement[] {
  return [policyFor({ ...run, profile }, met, repository)]
    .flat()
    .flatMap(({ Statement }) => Statement);
}

test('the policy has what is met and the reading of every search, and nothing else', () => {
  const actions = statementsOf(['lambda:function', 'logs:log-group']).flatMap(
    ({ Action }) => Action ?? [],
  );
  const of = (name: string) => types.get(name)?.iam ?? [];
  const searched = types.all.filter(
    ({ name, tagging }) => tagging === 'listed' && /^(?:lambda|logs|dynamodb):/.test(name),
  );
  const wanted = [
    'tag:GetResources',
    // What a name leads to may be a stack's.
    'cloudformation:DescribeStackResources',
    'dynamodb:ListTagsOfResource',
    ...searched.flatMap(({ iam }) => iam.filter(isRead)),
    ...of('lambda:function'),
    ...of('logs:log-group'),
  ];
  assert.deepEqual([...new Set(actions)].sort(), [...new Set(wanted)].sort());
});

test('what is only looked for may not be changed', () => {
  const actions = statementsOf([]).flatMap(({ Action }) => Action ?? []);
  assert.deepEqual(
    actions.filter((action) => !isRead(action)),
    ['cloudformation:DescribeStackResources', 'tag:GetResources'],
  );
});

test('what is backed up to a bucket may be written there', () => {
  const backedUp = `${text}backup: ['logs:log-group']\nbackup-bucket: attic\n`;
  const profile = loadProfile(backedUp, 'cleanup.yml', types.all);
  const wanted = types.get('logs:log-group')?.bucketIam ?? [];
  const added = (met: readonly string[], of = run.profile) => {
    const actions = statementsOf(met, of).flatMap(({ Action }) => Action ?? []);
    return wanted.filter((action) => actions.includes(action));
  };
  assert.ok(wanted.includes('s3:PutObject'));
  assert.deepEqual(added(['logs:log-group'], profile), wanted);
  assert.deepEqual(added(['lambda:function'], profile), []);
  assert.deepEqual(added(['logs:log-group']), []);
});

test('a type that is met as part of another is in it, included or not', () => {
  const actions = statementsOf(['ec2:subnet']).flatMap(({ Action }) => Action ?? []);
  assert.ok(actions.includes('ec2:DeleteSubnet'));
});
