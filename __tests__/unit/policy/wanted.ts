import type { Statement } from '../../../src/policy/document.ts';
import { includedTypes, roleStatements, type Wanted } from '../../../src/policy/role-policy.ts';
import { loadProfile } from '../../../src/profile/load.ts';
import { registryOf, resourceTypes } from '../../../src/resource-types/registry.ts';

export const types = registryOf(resourceTypes);

export const bothScopes = `
  pr: { 'workshop:pr': '{pr}', 'workshop:repo': '{owner}/{repo}' }
  run: { 'workshop:run': '{run_id}', 'workshop:repo': '{owner}/{repo}' }`;

/** What a policy is made for: octo/shop in one account, its profile with these labels and lines. */
export function wantedFor(
  lines: string,
  labels = bothScopes,
  regions: readonly string[] = ['eu-west-1'],
): Wanted {
  const text = `version: 1
accounts: ['123456789012']
labels:${labels}
${lines}
`;
  const profile = loadProfile(text, 'cleanup.yml', types.all);
  const repository = { owner: 'octo', repo: 'shop' };
  return { types, profile, repository, partition: 'aws', account: '123456789012', regions };
}

export function statementsFor(...given: Parameters<typeof wantedFor>): readonly Statement[] {
  const wanted = wantedFor(...given);
  return roleStatements(includedTypes(wanted), wanted);
}

/** The statements that allow an action, by their Sids. */
export function allowing(statements: readonly Statement[], action: string) {
  return statements
    .filter(({ Action }) => [Action ?? []].flat().includes(action))
    .map(({ Sid, Resource, Condition }) => ({ Sid, Resource, Condition }));
}
