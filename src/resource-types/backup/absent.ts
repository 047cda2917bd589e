import type { Backup } from '@aws-sdk/client-backup';
import { isCode, textOf } from '../../aws/codes.ts';

/**
 * What is asked of a vault, or undefined when there is no such vault: AWS Backup answers that like a missing permission
 * (`Insufficient privileges to perform this action.`), so the list of vaults decides. Source:
 * hashicorp/terraform-provider-aws (backup vault).
 */
export async function inVault<T>(
  backup: Backup,
  vault: string,
  asked: Promise<T>,
): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    const doubtful = /insufficient privileges/i.test(textOf(error));
    if (!isCode(error, 'AccessDeniedException') || !doubtful) throw error;
    if ((await vaultNames(backup)).includes(vault)) throw error;
    return undefined;
  }
}

export async function vaultNames(backup: Backup): Promise<string[]> {
  const names: string[] = [];
  for await (const { BackupVaultList } of backup.paginateListBackupVaults({}))
    names.push(...(BackupVaultList ?? []).flatMap(({ BackupVaultName: name }) => name ?? []));
  return names;
}

export async function backupTags(backup: Backup, ResourceArn: string) {
  const tags: Record<string, string> = {};
  for await (const page of backup.paginateListTags({ ResourceArn })) Object.assign(tags, page.Tags);
  return tags;
}
