import { backUp, backUpAny, createVault, type Kind } from './backup.ts';
import type { Ground, Refused, Scenario } from './scenario.ts';

const create = async (ground: Ground) => ({ id: await createVault(ground) });

const kinds: readonly Kind[] = ['volume', 'instance', 'database', 'cluster'];

/** With a recovery point of this kind, and what the report says of it. */
const withPoint = (kind: Kind, labelled: boolean, blocker: RegExp): Refused => ({
  async arrange(ground) {
    const made = await create(ground);
    await backUpAny(ground, kind, made.id, labelled ? ground.tags : {});
    return made;
  },
  outcome: 'blocked',
  blocker,
  remedy: /Delete backup:recovery-point \S+/,
});

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
    'with recovery points that have the ARNs of other services': {
      async arrange(ground) {
        const made = await create(ground);
        for (const kind of kinds) await backUpAny(ground, kind, made.id, ground.tags);
        return made;
      },
    },
  },
  refusals: {
    'with a snapshot of EC2 that carries no labels': withPoint(
      'volume',
      false,
      /backup:recovery-point arn:aws:ec2:\S+snapshot\/snap-\w+ \(vol-\w+\) uses it/,
    ),
    'with a backup of DynamoDB’s, of which nobody keeps tags': withPoint(
      'table',
      true,
      /backup:recovery-point arn:aws:dynamodb:\S+ \(orders\) .*cannot be read \(DynamoDB keeps no/,
    ),
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
