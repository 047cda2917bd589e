import type { Aws } from '../../src/aws/aws.ts';
import type { Ground, Scenario } from './scenario.ts';

async function create({ aws, name, tags }: Ground) {
  const { BackupPlanId = '' } = await (await aws.client('backup')).createBackupPlan({
    BackupPlan: {
      BackupPlanName: name,
      Rules: [{ RuleName: 'daily', TargetBackupVaultName: 'Default' }],
    },
    BackupPlanTags: { ...tags },
  });
  return { id: BackupPlanId };
}

async function exists(aws: Aws, id: string): Promise<boolean> {
  const { BackupPlansList } = await (await aws.client('backup')).listBackupPlans({});
  return BackupPlansList?.some(({ BackupPlanId }) => BackupPlanId === id) ?? false;
}

export const scenario: Scenario = {
  type: 'backup:backup-plan',
  deleteAction: 'backup:DeleteBackupPlan',
  create,
  exists,
  async destroy(aws, id) {
    await (await aws.client('backup')).deleteBackupPlan({ BackupPlanId: id });
  },
  variants: {
    'with a selection': {
      async arrange(ground) {
        const made = await create(ground);
        const { aws } = ground;
        await (await aws.client('backup')).createBackupSelection({
          BackupPlanId: made.id,
          BackupSelection: {
            SelectionName: 'tables',
            IamRoleArn: `arn:${aws.partition}:iam::${aws.account}:role/backup`,
          },
        });
        return made;
      },
    },
  },
};
