import type { Backup, DescribeRecoveryPointOutput } from '@aws-sdk/client-backup';
import { isCode } from '../../aws/codes.ts';
import { defineResourceType, type Look } from '../contract.ts';
import { backupTags, vaultNames } from './absent.ts';
import { pointArn } from './point-id.ts';

/**
 * Recovery point of AWS Backup, which copies the tags of what it backs up. So the labels alone do not say that a backup
 * may go: it goes only together with its vault. Source: AWS Backup API reference (DescribeRecoveryPoint,
 * DeleteRecoveryPoint), AWS Backup guide (tags are copied).
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
  ],

  async describe(aws, id) {
    const backup = await aws.client('backup');
    const arn = pointArn(aws, id);
    const found = await pointAt(backup, arn);
    if (found?.BackupVaultName === undefined) return undefined;
    const vault = { type: 'backup:backup-vault', id: found.BackupVaultName };
    return {
      id,
      arn,
      name: found.ResourceName ?? id,
      tags: await backupTags(backup, arn),
      createdAt: found.CreationDate,
      ...look(found),
      refers: [vault],
      usedBy: [vault],
      detail: found,
    };
  },
  async remove(aws, { arn: RecoveryPointArn, detail: { BackupVaultName } }) {
    await (await aws.client('backup')).deleteRecoveryPoint({ BackupVaultName, RecoveryPointArn });
  },
});

/**
 * Its ARN does not tell its vault, and nothing can be asked without. A vault that refuses to say may be the one, unless
 * another has it.
 */
async function pointAt(backup: Backup, RecoveryPointArn: string) {
  let refused: unknown;
  for (const BackupVaultName of await vaultNames(backup))
    try {
      return await backup.describeRecoveryPoint({ BackupVaultName, RecoveryPointArn });
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
