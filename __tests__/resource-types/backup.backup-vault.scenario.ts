import { backUp, createVault } from './backup.ts';
import type { Ground, Scenario } from './scenario.ts';

const create = async (ground: Ground) => ({ id: await createVault(ground) });

export const scenario: Scenario = {
  type: 'backup:backup-vault',
  deleteAction: 'backup:DeleteBackupVault',
  create,
  async exists(aws, id) {
    const { BackupVaultList } = await (await aws.client('backup')).listBackupVaults({});
    return BackupVaultList?.some(({ BackupVaultName }) => BackupVaultName === id) ?? false;
  },
  async destroy(aws, id) {
    await (await aws.client('backup')).deleteBackupVault({ BackupVaultName: id });
  },
  variants: {
    'with recovery points that carry the labels too': {
      async arrange(ground) {
        const made = await create(ground);
        await backUp(ground.aws, made.id, ground.tags);
        await backUp(ground.aws, made.id, ground.tags, false);
        return made;
      },
    },
  },
  refusals: {
    'with a recovery point that is not ours': {
      async arrange(ground) {
        const made = await create(ground);
        await backUp(ground.aws, made.id, ground.tags);
        await backUp(ground.aws, made.id, {});
        return made;
      },
      outcome: 'blocked',
      blocker: /backup:recovery-point .* uses it/,
      remedy: /label it/,
    },
  },
};
