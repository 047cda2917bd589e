import type { Backup, DescribeRecoveryPointOutput } from '@aws-sdk/client-backup';
import { isCode } from '../../aws/codes.ts';
import { defineResourceType, type Look } from '../contract.ts';
import { inVault, vaultNames } from './absent.ts';
import { pointArn } from './point-id.ts';
import { partOf, pointTags } from './point-tags.ts';

/**
 * Recovery point of AWS Backup, which copies the tags of what it backs up. So the labels alone do not say that a backup
 * may go: it goes only together with its vault, and takes along the snapshot or image that it consists of. Source: AWS
 * Backup API reference (DescribeRecoveryPoint, DeleteRecoveryPoint), AWS Backup guide (tags are copied).
 */
export const recoveryPoint = defineResourceType<DescribeRecoveryPointOutput>({
  name: 'backup:recovery-point',
  cloudFormation: 'AWS::Backup::RecoveryPoint',
  arn: 'backup:recovery-point:{id}',
  tagging: 'swept',
  iam: [
    'backup:ListBackupVaults',
    'backup:DescribeRecoveryPoint',
    'backup:ListTags',
    // For the tags of what is not AWS Backup's own, and to see what it consists of gone.
    'ec2:DescribeImages',
    'ec2:DescribeSnapshots',
    'rds:ListTagsForResource',
    'rds:DescribeDBClusterSnapshots',
    'rds:DescribeDBSnapshots',
    'backup:DeleteRecoveryPoint',
  ],
  manual: { first: 'nothing, but its vault must go too', protection: 'vault lock' },
  notFound: ['ResourceNotFoundException'],
  refusals: [
    {
      code: 'InvalidResourceStateException',
      patience: 600,
      remedy: 'The backup is still being made, restored or copied: run again.',
    },
    {
      // A vault lock, or a backup that is still continued.
      code: 'InvalidRequestException',
      patience: 0,
      remedy: 'Wait until the retention of its vault lock is over, then run again.',
    },
    // A deletion that is under way has come as far as that.
    ...[
      'InvalidSnapshot.NotFound',
      'InvalidAMIID.NotFound',
      'DBSnapshotNotFoundFault',
      'DBClusterSnapshotNotFoundFault',
    ].map((code) => ({
      code,
      patience: 120,
      blocker: 'what it consists of is gone, and its labels with it',
      remedy: 'Delete this recovery point in AWS Backup, then run again.',
    })),
  ],

  async describe(aws, id) {
    const backup = await aws.client('backup');
    const arn = pointArn(aws, id);
    const found = await pointAt(backup, arn);
    if (found?.BackupVaultName === undefined) return undefined;
    const vault = { type: 'backup:backup-vault', id: found.BackupVaultName };
    const part = partOf(arn);
    return {
      id,
      arn,
      name: found.ResourceName ?? id,
      tags: await pointTags(aws, arn),
      createdAt: found.CreationDate,
      ...look(found),
      refers: [vault],
      usedBy: [vault],
      owns: part === undefined ? [] : [part],
      detail: found,
    };
  },
  /** Without the tags: those of a snapshot may be gone before its point is. */
  async look(aws, id) {
    const found = await pointAt(await aws.client('backup'), pointArn(aws, id));
    return found && look(found);
  },
  async remove(aws, { arn: RecoveryPointArn, detail: { BackupVaultName } }) {
    const backup = await aws.client('backup');
    const asked = backup.deleteRecoveryPoint({ BackupVaultName, RecoveryPointArn });
    await inVault(backup, BackupVaultName ?? '', asked);
  },
});

/**
 * Its ARN does not tell its vault, and nothing can be asked without. A vault that refuses to say may be the one, unless
 * another has it, or the vault itself has gone since it was listed.
 */
async function pointAt(backup: Backup, RecoveryPointArn: string) {
  let refused: unknown;
  for (const BackupVaultName of await vaultNames(backup))
    try {
      const asked = backup.describeRecoveryPoint({ BackupVaultName, RecoveryPointArn });
      return await inVault(backup, BackupVaultName, asked);
    } catch (error) {
      if (!isCode(error, 'ResourceNotFoundException', 'InvalidParameterValueException'))
        refused = error;
    }
  if (refused !== undefined) throw refused;
  return undefined;
}

function look({ Status: status, StatusMessage: reason }: DescribeRecoveryPointOutput): Look {
  if (status === 'DELETING') return { state: 'deleting' };
  if (status === 'CREATING') return { state: 'busy', reason: 'the backup is being made' };
  return { state: 'ready', reason };
}
