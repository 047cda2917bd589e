import type { KeyMetadata } from '@aws-sdk/client-kms';
import { defineResourceType, type Look } from '../contract.ts';
import { refused } from '../ec2/refused.ts';
import { granted, titleOf } from './grants.ts';
import { aliasesOf, family, grantsOf, tagsOf } from './key-parts.ts';

interface Detail {
  readonly aliases: readonly string[];
  /** Grants of AWS services that do not say for which resource. */
  readonly unexplained: readonly string[];
}

/** Days until AWS destroys a key, in which its deletion can be cancelled: the least that KMS allows. */
const window = 7;

/**
 * KMS key with its aliases. It is deleted by scheduling: a key in PendingDeletion counts as gone. Sources: KMS API
 * reference (ScheduleKeyDeletion, DescribeKey, ListGrants), KMS guide (`Deleting keys`, `Key states`, `Multi-Region keys`).
 */
export const key = defineResourceType<Detail>({
  name: 'kms:key',
  cloudFormation: 'AWS::KMS::Key',
  aliases: ['AWS::KMS::ReplicaKey'],
  arn: 'kms:key/{id}',
  tagging: 'swept',
  iam: [
    'kms:DescribeKey',
    'kms:ListResourceTags',
    'kms:ListAliases',
    'kms:ListGrants',
    'kms:DeleteAlias',
    'kms:ScheduleKeyDeletion',
  ],
  manual: {
    first: 'all that it encrypts, its replicas in other regions, and grants of what stays',
    gone: `state \`PendingDeletion\`: AWS destroys it ${window} days later, until then the deletion can be cancelled`,
  },
  notFound: ['NotFoundException'],
  refusals: [
    {
      code: 'KMSInvalidStateException',
      patience: 120,
      remedy: 'Wait until the key is neither Creating nor Updating, then run again.',
    },
    {
      // Said by `remove`. Services retire their grants a while after what they encrypted is gone.
      code: 'DependencyViolation',
      patience: 300,
      remedy:
        'See what that service still encrypts with it. If nothing: `aws kms revoke-grant`, then run again.',
    },
  ],

  async describe(aws, id) {
    const kms = await aws.client('kms');
    const found = (await kms.describeKey({ KeyId: id })).KeyMetadata;
    const state = found && look(found);
    if (found === undefined || state === undefined) return undefined;
    const common = { id, arn: found.Arn, name: id, createdAt: found.CreationDate, ...state };
    const none = { aliases: [], unexplained: [] };
    if (found.KeyManager === 'AWS') return { ...common, tags: {}, managedBy: 'AWS', detail: none };
    const [tags, aliases, grants] = await Promise.all([
      tagsOf(kms, id),
      aliasesOf(kms, id),
      grantsOf(kms, id),
    ]);
    const { primary, replicas } = family(found, aws.region);
    return {
      ...common,
      tags,
      name: aliases[0] ?? id,
      refers: primary,
      // `remove` deletes them, so that they stay as long as the key does.
      owns: aliases.map((alias) => ({ type: 'kms:alias', id: alias, goes: 'with' })),
      usedBy: [...replicas, ...grants.flatMap((grant) => granted(aws, grant).users)],
      detail: {
        aliases,
        unexplained: grants.filter((grant) => granted(aws, grant).unexplained).map(titleOf),
      },
    };
  },
  async look(aws, id) {
    const found = (await (await aws.client('kms')).describeKey({ KeyId: id })).KeyMetadata;
    return found && look(found);
  },
  async remove(aws, { id, detail }) {
    if (detail.unexplained.length > 0)
      throw refused(`it may still be used by ${detail.unexplained.join(', ')}`);
    const kms = await aws.client('kms');
    // A key that waits for its end keeps its aliases, and their names with them.
    for (const AliasName of detail.aliases) await kms.deleteAlias({ AliasName });
    const { DeletionDate: date } = await kms.scheduleKeyDeletion({
      KeyId: id,
      PendingWindowInDays: window,
    });
    return date === undefined
      ? `AWS destroys it ${window} days after its last replica`
      : `AWS destroys it on ${date.toISOString().slice(0, 10)}; until then \`aws kms cancel-key-deletion\` brings it back`;
  },
});

/** States: KMS guide, `Key states of KMS keys`. */
function look({ KeyState: state }: KeyMetadata): Look | undefined {
  if (state === 'PendingDeletion' || state === 'PendingReplicaDeletion') return undefined;
  if (state === 'Creating' || state === 'Updating')
    return { state: 'busy', reason: `the key is ${state}` };
  return { state: 'ready' };
}
