import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { partitionOf } from '../src/aws/partition.ts';
import { explain, UserError } from '../src/errors.ts';
import { includedTypes, roleStatements } from '../src/policy/role-policy.ts';
import { split } from '../src/policy/split.ts';
import { loadProfile } from '../src/profile/load.ts';
import { registryOf, resourceTypes } from '../src/resource-types/registry.ts';
import { type Format, formats, type RolePlan, written } from './policy/snippets.ts';
import { publicIssuer, trustPolicy } from './policy/trust-policy.ts';

const usage = `Use: npm run policy -- --profile .github/cleanup.yml --repository OWNER/REPO --account 123456789012
  [--format ${formats.join('|')}] [--region REGION …] [--role workshop-cleanup] [--environment NAME | --branch main]
  [--owner-id ID --repository-id ID] [--issuer ${publicIssuer}] [--audience sts.amazonaws.com]`;

export interface Asked {
  readonly profile: string;
  readonly repository: string;
  readonly account: string;
  readonly format: Format;
  /** Where the profile names none. */
  readonly region: readonly string[];
  readonly role: string;
  readonly environment?: string | undefined;
  readonly branch: string;
  readonly 'owner-id'?: string | undefined;
  readonly 'repository-id'?: string | undefined;
  readonly issuer: string;
  readonly audience: string;
}

/** The role for a profile, and what a person should know of it. `text` is the profile's. */
export function planRole(
  asked: Asked,
  text: string,
): RolePlan & { readonly notes: readonly string[] } {
  const types = registryOf(resourceTypes);
  const profile = loadProfile(text, asked.profile, types.all);
  const { account, issuer, audience, role } = asked;
  const [owner = '', repo = ''] = asked.repository.split('/');
  if (!profile.accounts.includes(account))
    throw new UserError(`${asked.profile} has no account ${account}`, {
      remedy: `Give --account one of its accounts: ${profile.accounts.join(', ')}.`,
    });
  const regions = profile.regions.length > 0 ? profile.regions : asked.region;
  if (regions[0] === undefined)
    throw new UserError(`${asked.profile} names no regions`, {
      remedy: 'Name the region that the action is given as aws-region by --region.',
    });
  const partition = partitionOf(regions[0]).name;
  const repository = { owner, repo };
  const place = { partition, account, regions };
  const wanted = { types, profile, repository, ...place };
  const { documents, notes } = split(roleStatements(includedTypes(wanted), wanted));
  const ids = { ownerId: asked['owner-id'], repositoryId: asked['repository-id'] };
  const trust = trustPolicy({ ...asked, ...repository, ...place, ...ids });
  return { role, trust, policies: documents, account, partition, issuer, audience, notes };
}

/** Throws a UserError that says how it is used. */
export function readArguments(args: readonly string[]): Asked {
  const { values } = parseArgs({
    args: [...args],
    options: {
      profile: { type: 'string', default: '.github/cleanup.yml' },
      repository: { type: 'string', default: '' },
      account: { type: 'string', default: '' },
      format: { type: 'string', default: 'json' },
      region: { type: 'string', multiple: true, default: [] },
      role: { type: 'string', default: 'workshop-cleanup' },
      environment: { type: 'string' },
      branch: { type: 'string', default: 'main' },
      'owner-id': { type: 'string' },
      'repository-id': { type: 'string' },
      issuer: { type: 'string', default: publicIssuer },
      audience: { type: 'string', default: 'sts.amazonaws.com' },
    },
  });
  const format = formats.find((each) => each === values.format);
  const refuse = (option: string, value: string, expected: string) => {
    throw new UserError(`--${option} is '${value}'. Expected ${expected}.`, { remedy: usage });
  };
  if (!/^[\w-]+\/[\w.-]+$/.test(values.repository))
    return refuse('repository', values.repository, 'OWNER/REPO');
  if (!/^\d{12}$/.test(values.account)) return refuse('account', values.account, '12 digits');
  if (format === undefined) return refuse('format', values.format, formats.join(', '));
  for (const name of ['owner-id', 'repository-id'] as const)
    if (!/^\d+$/.test(values[name] ?? '0')) return refuse(name, values[name] ?? '', 'digits');
  if (!/^[\w+=,.@-]{1,60}$/.test(values.role))
    return refuse('role', values.role, "up to 60 characters of a role's name");
  return { ...values, format, issuer: values.issuer.replace(/^https:\/\//, '') };
}

if (import.meta.main)
  try {
    const asked = readArguments(process.argv.slice(2));
    const { notes, ...plan } = planRole(asked, readFileSync(asked.profile, 'utf8'));
    for (const note of notes) console.error(note);
    console.log(written(plan, asked.format));
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
