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

    def back_up(self, resource: str) -> str:
        """The ARN of a finished recovery point of this resource, in the vault `v`."""
        self.backup.create_backup_vault(BackupVaultName="v")
        self.bed("POST", "settings", DONE)
        arn: str = self.backup.start_backup_job(
            BackupVaultName="v",
            ResourceArn=resource,
            IamRoleArn=f"arn:aws:iam::{self.account}:role/r",
            RecoveryPointTags={"pr": "12"},
        )["RecoveryPointArn"]
        return arn

    def delete(self, arn: str) -> None:
        self.backup.delete_recovery_point(BackupVaultName="v", RecoveryPointArn=arn)
        self.backup.delete_backup_vault(BackupVaultName="v")

    def test_a_snapshot_of_ec2_goes_with_its_point_only(self) -> None:
        ec2 = self.client("ec2")
        volume = ec2.create_volume(AvailabilityZone="eu-west-1a", Size=1)["VolumeId"]
        arn = self.back_up(f"arn:aws:ec2:eu-west-1:{self.account}:volume/{volume}")
        snapshot = arn.removeprefix("arn:aws:ec2:eu-west-1::snapshot/")
        [told] = ec2.describe_snapshots(SnapshotIds=[snapshot])["Snapshots"]
        tags = {tag["Key"]: tag["Value"] for tag in told["Tags"]}
        self.assertEqual(tags, {"pr": "12", "aws:backup:source-resource": volume})
        invalid = "InvalidParameterValueException"
        self.refused(invalid, self.backup.list_tags, ResourceArn=arn)
        why = self.refused("InvalidParameterValue", ec2.delete_snapshot, SnapshotId=snapshot)
        self.assertIn("managed by the AWS Backup service", why)
        self.delete(arn)
        gone = "InvalidSnapshot.NotFound"
        self.refused(gone, ec2.describe_snapshots, SnapshotIds=[snapshot])

    def test_an_image_goes_with_its_point_only(self) -> None:
        ec2 = self.client("ec2")
        run = {"ImageId": "ami-12c6146b", "MinCount": 1, "MaxCount": 1}
        instance = ec2.run_instances(**run)["Instances"][0]["InstanceId"]
        arn = self.back_up(f"arn:aws:ec2:eu-west-1:{self.account}:instance/{instance}")
        image = arn.removeprefix("arn:aws:ec2:eu-west-1::image/")
        self.refused("InvalidParameterValue", ec2.deregister_image, ImageId=image)
        self.delete(arn)
        self.assertEqual(ec2.describe_images(Owners=["self"])["Images"], [])
        self.assertEqual(ec2.describe_snapshots(OwnerIds=["self"])["Snapshots"], [])

    def test_a_snapshot_of_rds_goes_with_its_point_only(self) -> None:
        rds = self.client("rds")
        self.bed("POST", "settings", DONE)
        rds.create_db_instance(
            DBInstanceIdentifier="d", DBInstanceClass="db.t4g.micro", Engine="postgres",
            AllocatedStorage=20, MasterUsername="root", MasterUserPassword="not-a-secret",
        )  # fmt: skip
        rds.describe_db_instances()
        arn = self.back_up(f"arn:aws:rds:eu-west-1:{self.account}:db:d")
        name = arn.split(":snapshot:")[1]
        self.assertEqual(rds.list_tags_for_resource(ResourceName=arn)["TagList"],
                         [{"Key": "pr", "Value": "12"}])  # fmt: skip
        self.refused(
            "InvalidDBSnapshotState", rds.delete_db_snapshot, DBSnapshotIdentifier=name
        )
        self.delete(arn)
        self.assertEqual(rds.describe_db_snapshots(SnapshotType="awsbackup")["DBSnapshots"], [])

    def test_points_of_dynamodb_are_its_own_where_the_region_says_so(self) -> None:
        table = f"arn:aws:dynamodb:eu-west-1:{self.account}:table/t"
        own = {"ResourceTypeManagementPreference": {"DynamoDB": False}}
        self.backup.update_region_settings(**own)
        arn = self.back_up(table)
        self.assertTrue(arn.startswith(f"{table}/backup/"))
        self.delete(arn)

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
