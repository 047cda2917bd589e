import type { TableDescription } from '@aws-sdk/client-dynamodb';
import type { Tags } from '../../scope.ts';
import { defineResourceType } from '../contract.ts';
import { keyRef } from '../kms/key-ref.ts';
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
    'dynamodb:UpdateTable',
    'dynamodb:CreateBackup',
    'dynamodb:ListBackups',
    'dynamodb:DeleteTable',
  ],
  minutes: 1,
  manual: {
    first: 'its replicas in other regions, and what reads its stream',
    protection: 'deletion protection',
  },
  notFound: ['ResourceNotFoundException', 'TableNotFoundException'],
  refusals: [
    {
      // CREATING, UPDATING, or an index, import, export or backup in progress.
      code: 'ResourceInUseException',
      patience: 600,
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
      // Replicas are peers that carry tags of their own; each is deleted in its own region.
      owns: (found.Replicas ?? []).flatMap(({ RegionName: region }) =>
        region === undefined || region === aws.region
          ? []
          : [{ type: 'dynamodb:table', id: name, region, goes: 'before' as const }],
      ),
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
  async backup(aws, { id }, name) {
    const dynamodb = await aws.client('dynamodb');
    const begun = await dynamodb.listBackups({ TableName: id, Limit: 100 });
    let backup = begun.BackupSummaries?.find((each) => each.BackupName === name);
    backup ??= (await dynamodb.createBackup({ TableName: id, BackupName: name })).BackupDetails;
    return { name: backup?.BackupArn ?? name, done: backup?.BackupStatus === 'AVAILABLE' };
  },
  async remove(aws, { id }) {
    // With point-in-time recovery on, AWS keeps a system backup for 35 days that nobody can delete.
    await (await aws.client('dynamodb')).deleteTable({ TableName: id });
  },
});

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
