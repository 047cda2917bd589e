import type { BackupSummary, TableDescription } from '@aws-sdk/client-dynamodb';
import type { Aws } from '../../aws/aws.ts';
import { mapLimit } from '../../aws/parallel.ts';
import type { Tags } from '../../scope.ts';
import { defineResourceType, type Owned } from '../contract.ts';
import { keyRef } from '../kms/key-ref.ts';
import { isOwnBackup, stampOf } from '../rds/backup.ts';
import { tagsOf } from '../tags.ts';

/**
 * DynamoDB table. Sources: DynamoDB API reference (DeleteTable, UpdateTable, CreateBackup), `Global tables`:
 * a table with replicas is deleted replica by replica, and each replica has its own deletion protection.
 */
export const table = defineResourceType<TableDescription>({
  name: 'dynamodb:table',
  cloudFormation: 'AWS::DynamoDB::Table',
  arn: 'dynamodb:table/{id}',
  tagging: 'swept',
  iam: [
    'dynamodb:DescribeTable',
    'dynamodb:ListTagsOfResource',
    'dynamodb:ListBackups',
    'dynamodb:DescribeBackup',
    'dynamodb:DeleteTable',
  ],
  backupIam: ['dynamodb:CreateBackup'],
  unprotectIam: ['dynamodb:UpdateTable'],
  minutes: 1,
  manual: {
    first: 'its replicas in other regions, and what reads its stream',
    protection: 'deletion protection',
  },
  notFound: ['ResourceNotFoundException', 'TableNotFoundException'],
  refusals: [
    {
      // CREATING, UPDATING, or an import, export, backup or index in progress, which may take a quarter of an hour.
      code: 'ResourceInUseException',
      patience: 1200,
      remedy: 'Wait until the table is ACTIVE and its indexes are built, then run again.',
    },
    {
      // At most 500 table operations at once per account: AWS's word for 'later', not a quota to raise.
      code: 'LimitExceededException',
      patience: 600,
      remedy: 'Run again when fewer tables are being created or deleted in this account.',
    },
    {
      code: 'ValidationException',
      text: /deletion protection|protected against deletion/i,
      patience: 0,
      blocker: 'deletion protection',
      remedy:
        'Switch deletion protection off, or add dynamodb:table to remove-protection in the profile.',
    },
    {
      code: 'ValidationException',
      text: /replica/i,
      patience: 0,
      remedy:
        'Remove the replica table first. AWS refuses to delete a source table for 24 hours after a replica was added.',
    },
  ],

  async describe(aws, name) {
    const dynamodb = await aws.client('dynamodb');
    const found = (await dynamodb.describeTable({ TableName: name })).Table;
    if (found === undefined) return undefined;
    const tags: Tags = {};
    let NextToken: string | undefined;
    do {
      const page = await dynamodb.listTagsOfResource({ ResourceArn: found.TableArn, NextToken });
      Object.assign(tags, tagsOf(page.Tags));
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    return {
      id: name,
      arn: found.TableArn,
      name,
      tags,
      createdAt: found.CreationDateTime,
      ...look(found),
      refers: keyRef(aws, found.SSEDescription?.KMSMasterKeyArn),
      owns: await laterReplicas(aws, found),
      protection: found.DeletionProtectionEnabled ? 'deletion protection' : undefined,
      detail: found,
    };
  },
  async look(aws, name) {
    const dynamodb = await aws.client('dynamodb');
    const found = (await dynamodb.describeTable({ TableName: name })).Table;
    return found && look(found);
  },
  async unprotect(aws, { id }) {
    const dynamodb = await aws.client('dynamodb');
    await dynamodb.updateTable({ TableName: id, DeletionProtectionEnabled: false });
  },
  /** At most 255 characters. One of an earlier run, or of an earlier table of that name, does not count. */
  async backup(aws, { id, createdAt }, name) {
    const dynamodb = await aws.client('dynamodb');
    const BackupName = `${name.slice(0, 240)}-${stampOf(createdAt)}`;
    const made = await ownBackups(aws, { TableName: id });
    let backup: BackupSummary | undefined = made.find((each) => each.BackupName === BackupName);
    backup ??= (await dynamodb.createBackup({ TableName: id, BackupName })).BackupDetails;
    return { name: backup?.BackupArn ?? name, done: backup?.BackupStatus === 'AVAILABLE' };
  },
  async backupUnder(aws, key) {
    const dynamodb = await aws.client('dynamodb');
    for (const { BackupArn, BackupName } of await ownBackups(aws)) {
      const { BackupDescription } = await dynamodb.describeBackup({ BackupArn });
      const { SSEDescription } = BackupDescription?.SourceTableFeatureDetails ?? {};
      if (SSEDescription?.KMSMasterKeyArn === key) return BackupName;
    }
    return undefined;
  },
  async remove(aws, { id }) {
    // With point-in-time recovery on, AWS keeps a system backup for 35 days that nobody can delete.
    await (await aws.client('dynamodb')).deleteTable({ TableName: id });
  },
});

/**
 * Replicas are peers that carry tags of their own; each is deleted in its own region. AWS refuses one that was the source
 * of others in the last 24 hours as long as these are there: what was made later goes first. One whose age cannot be
 * asked counts as later.
 */
async function laterReplicas(aws: Aws, found: TableDescription): Promise<Owned[]> {
  const { TableName: id = '', CreationDateTime: made, Replicas = [] } = found;
  const regions = Replicas.flatMap(({ RegionName }) => RegionName ?? []);
  const later = await mapLimit(regions, 4, async (region) => {
    if (region === aws.region) return [];
    const at = await bornIn(aws, region, id);
    if (at !== undefined && made !== undefined && at <= made) return [];
    return [{ type: 'dynamodb:table', id, region, goes: 'before' as const }];
  });
  return later.flat();
}

/** On-demand backups by this action's name, of one table or of all. */
async function ownBackups(
  aws: Aws,
  of: { readonly TableName?: string } = {},
): Promise<BackupSummary[]> {
  const dynamodb = await aws.client('dynamodb');
  const own: BackupSummary[] = [];
  let from: string | undefined;
  do {
    const page = await dynamodb.listBackups({
      ...of,
      BackupType: 'USER',
      ExclusiveStartBackupArn: from,
    });
    own.push(...(page.BackupSummaries ?? []).filter((each) => isOwnBackup(each.BackupName)));
    from = page.LastEvaluatedBackupArn;
  } while (from !== undefined);
  return own;
}

async function bornIn(aws: Aws, region: string, TableName: string): Promise<Date | undefined> {
  try {
    const dynamodb = await aws.client('dynamodb', region);
    return (await dynamodb.describeTable({ TableName })).Table?.CreationDateTime;
  } catch {
    return undefined;
  }
}

/** States: DynamoDB API reference, TableDescription. */
function look({ TableStatus: status, Replicas: replicas }: TableDescription) {
  if (status === 'DELETING') return { state: 'deleting' as const };
  if (
    status !== 'ACTIVE' &&
    status !== 'INACCESSIBLE_ENCRYPTION_CREDENTIALS' &&
    status !== 'ARCHIVED'
  )
    return { state: 'busy' as const, reason: `the table is ${status}` };
  const changing = replicas?.find((each) => each.ReplicaStatus?.endsWith('ING'));
  if (changing !== undefined)
    return {
      state: 'busy' as const,
      reason: `its replica in ${changing.RegionName} is ${changing.ReplicaStatus}`,
    };
  return { state: 'ready' as const };
}
