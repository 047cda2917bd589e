"""AWS Backup: vaults with recovery points, plans with selections."""

from emulator.tests.bed import BedCase

SLOW, DONE = {"timeScale": 1000}, {"timeScale": 0}


class Backups(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.backup = self.client("backup")

    def test_a_vault_goes_when_it_is_empty(self) -> None:
        vault = {"BackupVaultName": "v"}
        self.backup.create_backup_vault(**vault)
        self.bed("POST", "settings", SLOW)
        arn = self.backup.start_backup_job(
            **vault,
            ResourceArn=f"arn:aws:dynamodb:eu-west-1:{self.account}:table/t",
            IamRoleArn=f"arn:aws:iam::{self.account}:role/r",
            RecoveryPointTags={"pr": "12"},
        )["RecoveryPointArn"]
        point = {**vault, "RecoveryPointArn": arn}
        self.assertEqual(self.backup.describe_backup_vault(**vault)["NumberOfRecoveryPoints"], 1)
        making = "InvalidResourceStateException"
        self.refused(making, self.backup.delete_recovery_point, **point)
        self.refused("InvalidRequestException", self.backup.delete_backup_vault, **vault)
        self.bed("POST", "settings", DONE)
        self.assertEqual(self.backup.list_tags(ResourceArn=arn)["Tags"], {"pr": "12"})
        self.assertEqual(self.backup.describe_recovery_point(**point)["Status"], "COMPLETED")
        self.backup.delete_recovery_point(**point)
        missing = "ResourceNotFoundException"
        self.refused(missing, self.backup.describe_recovery_point, **point)
        self.refused(missing, self.backup.list_tags, ResourceArn=arn)
        self.backup.delete_backup_vault(**vault)
        self.refused("AccessDeniedException", self.backup.describe_backup_vault, **vault)

    def test_a_plan_goes_when_its_selections_are_gone(self) -> None:
        rules = [{"RuleName": "r", "TargetBackupVaultName": "v"}]
        plan = {
            "BackupPlanId": self.backup.create_backup_plan(
                BackupPlan={"BackupPlanName": "p", "Rules": rules}
            )["BackupPlanId"]
        }
        role = f"arn:aws:iam::{self.account}:role/r"
        selection = self.backup.create_backup_selection(
            **plan, BackupSelection={"SelectionName": "s", "IamRoleArn": role}
        )["SelectionId"]
        listed = self.backup.list_backup_selections(**plan)["BackupSelectionsList"]
        self.assertEqual([each["IamRoleArn"] for each in listed], [role])
        self.refused("InvalidRequestException", self.backup.delete_backup_plan, **plan)
        self.backup.delete_backup_selection(**plan, SelectionId=selection)
        self.backup.delete_backup_plan(**plan)
        self.assertIn("DeletionDate", self.backup.get_backup_plan(**plan))
