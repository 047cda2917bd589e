import assert from 'node:assert/strict';
import { test } from 'node:test';
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
  iam: ['glue:ListTriggers'],
} as const;
const types = registryOf([...resourceTypes, nameless]);
const text = `version: 1
accounts: ['123456789012']
labels: { pr: { 'workshop:pr': '{pr}' } }
include: ['lambda:*', 'logs:*', 'dynamodb:*', 'glue:trigger']
names: [{ type: 'glue:trigger', pattern: 'shop-{pr}-*' }]
`;
const run = { types, profile: loadProfile(text, 'cleanup.yml', types.all) };

function actionsOf(met: readonly string[]): readonly string[] {
  const { Statement } = policyFor(run, met) as { Statement: { Action: readonly string[] }[] };
  return Statement.flatMap(({ Action }) => Action);
}

test('the policy has what is met and what every search asks, and nothing else', () => {
  const actions = actionsOf(['lambda:function', 'logs:log-group']);
  const mapping = types.get('lambda:event-source-mapping')?.iam ?? [];
  const declared = ['lambda:function', 'logs:log-group'].flatMap(
    (name) => types.get(name)?.iam ?? [],
  );
  const wanted = [...new Set(['tag:GetResources', 'glue:ListTriggers', ...mapping, ...declared])];
  assert.deepEqual(actions.toSorted(), wanted.toSorted());
});

test('a service has one statement', () => {
  const { Statement } = policyFor(run, ['lambda:function']) as { Statement: { Sid: string }[] };
  assert.deepEqual(
    Statement.map(({ Sid }) => Sid),
    ['WorkshopCleanuptag', 'WorkshopCleanuplambda', 'WorkshopCleanupglue'],
  );
});
