import { classify } from '../aws/errors.ts';
import { mapLimit } from '../aws/parallel.ts';
import { explain } from '../errors.ts';
import { backsUp } from '../profile/match.ts';
import type { ResourceType } from '../resource-types/contract.ts';
import type { Run } from '../run.ts';
import { type Found, type Hold, keyOf } from './found.ts';
import { blocked } from './judge.ts';

const asksAtOnce = 4;

/**
 * Holds the keys under which backups are encrypted, of this run and of earlier ones: a backup of a table, database or
 * warehouse has the key of what it was made of. Backups that go to a bucket have that bucket's. Source: KMS API reference,
 * ScheduleKeyDeletion (all that was encrypted under the key is unrecoverable).
 */
export async function holdBackupKeys(
  run: Run,
  all: ReadonlyMap<string, Found>,
): Promise<Map<string, Found>> {
  const types = run.types.all.filter(
    (type) => type.backupUnder !== undefined && backsUp(run.profile, type),
  );
  const found = new Map(all);
  if (types.length === 0) return found;
  const using = usersOf(all, new Set(types.map(({ name }) => name)));
  const keys = [...all.values()].filter((one) => one.type === 'kms:key' && one.hold === undefined);
  await mapLimit(keys, asksAtOnce, async (key) => {
    const hold = using.get(key.key) ?? (await underBackup(run, types, key));
    if (hold !== undefined) found.set(key.key, { ...key, hold });
  });
  return found;
}

/** By the key's key: why it stays for the backup that this run makes. */
function usersOf(all: ReadonlyMap<string, Found>, types: ReadonlySet<string>): Map<string, Hold> {
  const holds = new Map<string, Hold>();
  for (const { type, name, region, hold, description } of all.values())
    if (types.has(type) && hold === undefined)
      for (const ref of description?.refers ?? [])
        holds.set(keyOf(ref.type, ref.region ?? region, ref.id), keeps(`of ${type} ${name}`));
  return holds;
}

async function underBackup(
  run: Run,
  types: readonly ResourceType[],
  { region, arn = '' }: Found,
): Promise<Hold | undefined> {
  for (const type of types)
    try {
      const backup = await type.backupUnder?.(run.aws(region), arn);
      if (backup !== undefined) return keeps(backup);
    } catch (error) {
      const read = classify(error, type);
      const remedy =
        read.kind === 'denied' ? read.remedy : 'Run again; a backup may be lost without this key.';
      const blocker = `whether it encrypts a backup of a ${type.name} cannot be told: ${explain(error)}`;
      return { outcome: 'failed', blocker, remedy };
    }
  return undefined;
}

function keeps(backup: string): Hold {
  return blocked(
    `the backup ${backup} is encrypted under it`,
    'Copy the backup under a key that stays, or delete it, and run again; or take the labels off this key.',
  );
}
