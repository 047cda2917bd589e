import type { Aws } from '../../src/aws/aws.ts';
import type { Tags } from '../../src/scope.ts';
import type { Ground } from './scenario.ts';

export async function createVault({ aws, name, tags }: Ground): Promise<string> {
  await (await aws.client('backup')).createBackupVault({
    BackupVaultName: name,
    BackupVaultTags: { ...tags },
  });
  return name;
}

/** The id of a recovery point in a vault, finished when this returns unless told otherwise. */
export async function backUp(
  aws: Aws,
  BackupVaultName: string,
  tags: Tags,
  wait = true,
): Promise<string> {
  const backup = await aws.client('backup');
  const root = `arn:${aws.partition}`;
  const { RecoveryPointArn = '' } = await backup.startBackupJob({
    BackupVaultName,
    ResourceArn: `${root}:dynamodb:${aws.region}:${aws.account}:table/orders`,
    IamRoleArn: `${root}:iam::${aws.account}:role/backup`,
    RecoveryPointTags: { ...tags },
  });
  const at = { BackupVaultName, RecoveryPointArn };
  while (wait && (await backup.describeRecoveryPoint(at)).Status !== 'COMPLETED');
  return RecoveryPointArn.slice(RecoveryPointArn.lastIndexOf(':') + 1);
}
