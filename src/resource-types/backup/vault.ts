import type { Backup } from '@aws-sdk/client-backup';
import type { Ref } from '../contract.ts';
import { plain } from '../plain.ts';
import { targetRef } from '../target-ref.ts';
import { backupTags, inVault } from './absent.ts';
import { pointId } from './point-id.ts';

/**
 * Backup vault. Recovery points are backups that somebody meant to keep: one without the labels blocks its vault.
 * Source: AWS Backup API reference (DescribeBackupVault, DeleteBackupVault: only when empty).
 */
export const backupVault = plain({
  name: 'backup:backup-vault',
  cloudFormation: 'AWS::Backup::BackupVault',
  arn: 'backup:backup-vault:{id}',
  iam: [
    'backup:DescribeBackupVault',
    'backup:ListTags',
    'backup:ListRecoveryPointsByBackupVault',
    'backup:ListBackupVaults',
    'backup:DeleteBackupVault',
  ],
  client: 'backup',
  manual: { first: 'its recovery points', protection: 'vault lock' },
  notFound: ['ResourceNotFoundException'],
  refusals: [
    {
      code: 'InvalidRequestException',
      text: /recovery point/i,
      patience: 600,
      blocker: 'it holds recovery points',
      remedy:
        'Delete its recovery points, or let them expire, then run again: AWS deletes only an empty vault.',
    },
    {
      code: 'InvalidRequestException',
      patience: 0,
      remedy: 'See what holds it in the AWS Backup console, then run again.',
    },
  ],
  describe: async (backup, vault, aws) => {
    const asked = backup.describeBackupVault({ BackupVaultName: vault });
    const found = await inVault(backup, vault, asked);
    return {
      arn: found.BackupVaultArn,
      createdAt: found.CreationDate,
      refers: targetRef(aws, found.EncryptionKeyArn),
      usedBy: found.NumberOfRecoveryPoints
        ? await inVault(backup, vault, pointsIn(backup, vault))
        : [],
    };
  },
  tags: backupTags,
  remove: (backup, vault) =>
    inVault(backup, vault, backup.deleteBackupVault({ BackupVaultName: vault })),
});

async function pointsIn(backup: Backup, BackupVaultName: string): Promise<Ref[]> {
  const points: Ref[] = [];
  for await (const page of backup.paginateListRecoveryPointsByBackupVault({ BackupVaultName }))
    for (const { RecoveryPointArn: arn, ResourceName: name } of page.RecoveryPoints ?? [])
      if (arn)
        points.push({ type: 'backup:recovery-point', id: pointId(arn), ...(name && { name }) });
  return points;
}
