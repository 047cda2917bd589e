import type { Backup } from '@aws-sdk/client-backup';
import { isCode, textOf } from '../../aws/codes.ts';

/**
 * What is asked of a vault. Of one that is not there AWS Backup says the same as where a permission is missing
 * (`Insufficient privileges to perform this action.`), so the list of vaults decides. Source:
 * hashicorp/terraform-provider-aws (backup vault).
 * @throws ResourceNotFoundException when there is no such vault
 */
export async function inVault<T>(backup: Backup, vault: string, asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    const doubtful = /insufficient privileges/i.test(textOf(error));
    if (!isCode(error, 'AccessDeniedException') || !doubtful) throw error;
    if ((await vaultNames(backup)).includes(vault)) throw error;
    const name = 'ResourceNotFoundException';
    throw Object.assign(new Error(`there is no vault ${vault}`), { name });
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
