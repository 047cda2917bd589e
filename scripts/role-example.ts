import { resourceTypes } from '../src/resource-types/registry.ts';
import { type Format, written } from './policy/snippets.ts';
import { publicIssuer } from './policy/trust-policy.ts';
import { type Asked, planRole } from './policy.ts';

/** The profile of the documentation's examples: a serverless workshop, in short. */
export const exampleProfile = `version: 1
accounts: ['123456789012']
regions: [ap-southeast-1]
labels:
  pr: { 'workshop:pr': '{pr}', 'workshop:repo': '{owner}/{repo}' }
include: ['dynamodb:table', 's3:bucket', 'lambda:function', 'logs:log-group']
`;

const asked: Asked = {
  profile: '.github/cleanup.yml',
  repository: 'octo-org/easyshop',
  account: '123456789012',
  format: 'json',
  region: [],
  role: 'workshop-cleanup',
  branch: 'main',
  'owner-id': '123456',
  'repository-id': '456789',
  issuer: publicIssuer,
  audience: 'sts.amazonaws.com',
};

/** The role of the example as the command prints it. */
export function exampleRole(format: Exclude<Format, 'json'>): string {
  return written(planRole(asked, exampleProfile), format);
}

export function examplePart(part: 'trust' | 'policies'): string {
  const plan = planRole(asked, exampleProfile);
  const documents = part === 'trust' ? [plan.trust] : plan.policies;
  return documents.map((each) => JSON.stringify(each, null, 2)).join('\n');
}

/** How much a role takes that may delete everything this version knows. */
export function sizeOfAll(): string {
  const everything = exampleProfile.replace(/^include: .*\n/m, '');
  const { policies, notes } = planRole(asked, everything);
  const sizes = policies.map((each) => JSON.stringify(each).length.toLocaleString('en'));
  const rest = notes.map((note) => ` ${note}`).join('');
  return `For all ${resourceTypes.length} types of this version it takes ${policies.length} policies, of ${sizes.join(', ')} characters.${rest}`;
}
