"""Domains with what is in them and what they leave."""

from typing import Any

from emulator.tests.bed import BedCase


class Domains(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.sagemaker = self.client("sagemaker")
        self.ec2 = self.client("ec2")
        self.efs = self.client("efs")
        subnet = self.ec2.describe_subnets()["Subnets"][0]
        self.domain = self.sagemaker.create_domain(
            DomainName="studio",
            AuthMode="IAM",
            DefaultUserSettings={},
            SubnetIds=[subnet["SubnetId"]],
            VpcId=subnet["VpcId"],
            AppNetworkAccessType="VpcOnly",
        )["DomainArn"].split("/")[1]
        self.at = {"DomainId": self.domain}
        self.profile = {**self.at, "UserProfileName": "Alice"}
        self.app = {**self.profile, "AppType": "JupyterServer", "AppName": "default"}
        while self.describe()["Status"] != "InService":
            self.later(0.01)

    def describe(self) -> dict[str, Any]:
        found: dict[str, Any] = self.sagemaker.describe_domain(**self.at)
        return found

    def status(self) -> str:
        return str(self.sagemaker.describe_app(**self.app)["Status"])

    def test_apps_then_profiles_then_the_domain(self) -> None:
        self.sagemaker.create_user_profile(**self.profile)
        self.bed("POST", "settings", {"timeScale": 0.01})
        self.sagemaker.create_app(**self.app)
        self.assertEqual(self.status(), "Pending")
        delete = self.sagemaker.delete_app
        self.refused("ValidationException", delete, **self.app)
        self.bed("POST", "settings", {"timeScale": 0})
        self.refused("ResourceInUse", self.sagemaker.delete_user_profile, **self.profile)
        self.refused("ResourceInUse", self.sagemaker.delete_domain, **self.at)
        self.bed("POST", "settings", {"timeScale": 0.001})
        while self.status() == "Pending":
            self.later(0.01)
        delete(**self.app)
        self.assertEqual(self.status(), "Deleting")
        self.refused("ResourceInUse", self.sagemaker.delete_user_profile, **self.profile)
        while self.status() != "Deleted":
            self.later(0.01)
        said = self.refused("ValidationException", delete, **self.app)
        self.assertIn("already been deleted", said)
        listed = self.sagemaker.list_apps(DomainIdEquals=self.domain)["Apps"]
        self.assertEqual(listed[0]["Status"], "Deleted")
        self.sagemaker.delete_user_profile(**self.profile)
        self.bed("POST", "settings", {"timeScale": 0})
        self.refused("ResourceNotFound", self.sagemaker.describe_user_profile, **self.profile)
        self.sagemaker.delete_domain(**self.at)
        self.refused("ResourceNotFound", self.sagemaker.describe_domain, **self.at)

    def test_a_failed_app_is_in_nobodys_way(self) -> None:
        self.sagemaker.create_user_profile(**self.profile)
        failing = [{"Key": "bed:fails", "Value": ""}]
        self.sagemaker.create_app(**self.app, Tags=failing)
        self.assertEqual(self.status(), "Failed")
        said = self.refused("ValidationException", self.sagemaker.delete_app, **self.app)
        self.assertIn("automatically deleted", said)
        self.sagemaker.delete_user_profile(**self.profile)

    def test_a_space_keeps_its_owner(self) -> None:
        self.sagemaker.create_user_profile(**self.profile)
        space = {**self.at, "SpaceName": "Own"}
        arn = self.sagemaker.create_space(
            **space,
            OwnershipSettings={"OwnerUserProfileName": "Alice"},
            SpaceSharingSettings={"SharingType": "Private"},
            Tags=[{"Key": "a", "Value": "b"}],
        )["SpaceArn"]
        self.assertTrue(arn.endswith("/own"))
        tags = self.sagemaker.list_tags(ResourceArn=arn)["Tags"]
        self.assertEqual(tags, [{"Key": "a", "Value": "b"}])
        self.refused("ResourceInUse", self.sagemaker.delete_user_profile, **self.profile)
        app = {**space, "AppType": "JupyterLab", "AppName": "default"}
        self.sagemaker.create_app(**app)
        self.refused("ResourceInUse", self.sagemaker.delete_space, **space)
        self.bed("POST", "settings", {"timeScale": 0})
        self.sagemaker.delete_app(**app)
        self.sagemaker.delete_space(**space)
        self.refused("ResourceNotFound", self.sagemaker.describe_space, **space)
        self.sagemaker.delete_user_profile(**self.profile)

    def left(self) -> tuple[int, int, int]:
        """File systems, NFS groups, interfaces."""
        names = [{"Name": "group-name", "Values": ["security-group-for-*-nfs-*"]}]
        return (
            len(self.efs.describe_file_systems()["FileSystems"]),
            len(self.ec2.describe_security_groups(Filters=names)["SecurityGroups"]),
            len(self.ec2.describe_network_interfaces()["NetworkInterfaces"]),
        )

    def test_a_deletion_keeps_the_file_system_unless_it_is_told(self) -> None:
        self.bed("POST", "settings", {"timeScale": 0})
        self.assertEqual(self.left(), (1, 2, 1))
        self.sagemaker.delete_domain(**self.at)
        self.refused("ResourceNotFound", self.sagemaker.describe_domain, **self.at)
        self.assertEqual(self.left(), (1, 2, 1))

    def test_a_deletion_takes_the_file_system_along_when_it_is_told(self) -> None:
        self.bed("POST", "settings", {"timeScale": 0})
        retention = {"HomeEfsFileSystem": "Delete"}
        self.sagemaker.delete_domain(**self.at, RetentionPolicy=retention)
        self.refused("ResourceNotFound", self.sagemaker.describe_domain, **self.at)
        self.assertEqual(self.left(), (0, 2, 0))

    def test_a_deletion_without_its_file_system_fails(self) -> None:
        self.bed("POST", "settings", {"timeScale": 0})
        system = self.describe()["HomeEfsFileSystemId"]
        targets = self.efs.describe_mount_targets(FileSystemId=system)["MountTargets"]
        for target in targets:
            self.efs.delete_mount_target(MountTargetId=target["MountTargetId"])
        self.efs.delete_file_system(FileSystemId=system)
        self.sagemaker.delete_domain(**self.at)
        found = self.describe()
        self.assertEqual(found["Status"], "Delete_Failed")
        self.assertIn(system, found["FailureReason"])

    def test_an_app_in_a_vpc_has_an_interface(self) -> None:
        self.sagemaker.create_user_profile(**self.profile)
        self.sagemaker.create_app(**self.app)
        self.assertEqual(self.left()[2], 2)
        self.bed("POST", "settings", {"timeScale": 0})
        self.sagemaker.delete_app(**self.app)
        self.assertEqual(self.left()[2], 1)
