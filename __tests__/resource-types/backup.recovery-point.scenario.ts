import type { Aws } from '../../src/aws/aws.ts';
import { backUp, backUpAny, createVault, type Kind } from './backup.ts';
import type { Ground, Scenario } from './scenario.ts';

/** In a vault that carries the same. */
async function create(ground: Ground) {
  return { id: await backUp(ground.aws, await createVault(ground), ground.tags) };
}

/** One that has the ARN of another service: its id is that. */
const of = (kind: Kind) => ({
  arrange: async (ground: Ground) => ({
    id: await backUpAny(ground, kind, await createVault(ground), ground.tags),
  }),
});

/** Where it is; undefined when it is nowhere. */
async function find(aws: Aws, id: string) {
  const backup = await aws.client('backup');
  const { BackupVaultList = [] } = await backup.listBackupVaults({});
  for (const { BackupVaultName } of BackupVaultList) {
    const { RecoveryPoints } = await backup.listRecoveryPointsByBackupVault({ BackupVaultName });
    const found = RecoveryPoints?.find(
      ({ RecoveryPointArn: arn }) => arn === id || arn?.endsWith(`:recovery-point:${id}`),
    );
    if (found !== undefined) return { BackupVaultName, RecoveryPointArn: found.RecoveryPointArn };
  }
  return undefined;
}

export const scenario: Scenario = {
  type: 'backup:recovery-point',
  deleteAction: 'backup:DeleteRecoveryPoint',
  create,
  exists: async (aws, id) => (await find(aws, id)) !== undefined,
  async destroy(aws, id) {
    const at = await find(aws, id);
    if (at !== undefined) await (await aws.client('backup')).deleteRecoveryPoint(at);
    while ((await find(aws, id)) !== undefined);
  },
  variants: {
    'of an EBS volume': of('volume'),
    'of an instance': of('instance'),
    'of a database': of('database'),
    'of an Aurora cluster': of('cluster'),
    'while the backup is still being made': {
      async arrange(ground) {
        return { id: await backUp(ground.aws, await createVault(ground), ground.tags, false) };
      },
    },
  },
  refusals: {
    'in a vault that is not ours: AWS Backup copies the labels of what it backs up': {
      async arrange(ground) {
        const vault = await createVault({ ...ground, tags: {} });
        return { id: await backUp(ground.aws, vault, ground.tags) };
      },
      outcome: 'blocked',
      blocker: /backup:backup-vault \S+ uses it/,
      remedy: /label it/,
    },
  },
};
