import { roleRef } from '../iam/role-ref.ts';
import { plain } from '../plain.ts';
import { backupTags } from './absent.ts';

/**
 * Backup plan, with its selections, which must go first. A deleted plan goes on being told, with the date of its
 * deletion, as long as backups made by it are there. Source: AWS Backup API reference (GetBackupPlan, DeleteBackupPlan).
 */
export const backupPlan = plain<'backup', readonly string[]>({
  name: 'backup:backup-plan',
  cloudFormation: 'AWS::Backup::BackupPlan',
  arn: 'backup:backup-plan:{id}',
  iam: [
    'backup:GetBackupPlan',
    'backup:ListTags',
    'backup:ListBackupSelections',
    'backup:DeleteBackupSelection',
    'backup:DeleteBackupPlan',
  ],
  client: 'backup',
  manual: { first: 'its selections, which this type deletes' },
  notFound: ['ResourceNotFoundException'],
  refusals: [
    {
      code: 'InvalidRequestException',
      text: /selection/i,
      patience: 120,
      remedy: 'Something keeps adding selections to this plan: stop it, then run again.',
    },
  ],
  describe: async (backup, BackupPlanId, aws) => {
    const found = await backup.getBackupPlan({ BackupPlanId });
    if (found.DeletionDate !== undefined) return undefined;
    const selections: string[] = [];
    const roles: string[] = [];
    for await (const page of backup.paginateListBackupSelections({ BackupPlanId }))
      for (const { SelectionId, IamRoleArn } of page.BackupSelectionsList ?? []) {
        if (SelectionId) selections.push(SelectionId);
        if (IamRoleArn) roles.push(IamRoleArn);
      }
    return {
      arn: found.BackupPlanArn,
      name: found.BackupPlan?.BackupPlanName,
      createdAt: found.CreationDate,
      refers: [
        ...roles.flatMap((role) => roleRef(aws, role)),
        ...(found.BackupPlan?.Rules ?? []).flatMap(({ TargetBackupVaultName: id }) =>
          id === undefined ? [] : [{ type: 'backup:backup-vault', id }],
        ),
      ],
      detail: selections,
    };
  },
  tags: backupTags,
  remove: async (backup, BackupPlanId, selections = []) => {
    for (const SelectionId of selections)
      await backup.deleteBackupSelection({ BackupPlanId, SelectionId });
    await backup.deleteBackupPlan({ BackupPlanId });
  },
});
