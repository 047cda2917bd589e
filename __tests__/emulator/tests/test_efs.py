"""File systems, mount targets and their interfaces, replication."""

from typing import Any

from emulator.tests.bed import BedCase


class FileSystems(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.efs = self.client("efs")
        self.ec2 = self.client("ec2")

    def make(self, token: str = "home") -> str:
        id_ = str(self.efs.create_file_system(CreationToken=token)["FileSystemId"])
        while self.state(id_) != "available":
            self.later(0.01)
        return id_

    def state(self, id_: str) -> str:
        found = self.efs.describe_file_systems(FileSystemId=id_)["FileSystems"]
        return str(found[0]["LifeCycleState"])

    def mount(self, id_: str) -> dict[str, Any]:
        subnet = self.ec2.describe_subnets()["Subnets"][0]["SubnetId"]
        made: dict[str, Any] = self.efs.create_mount_target(FileSystemId=id_, SubnetId=subnet)
        target = made["MountTargetId"]
        while self.mounted(target) != "available":
            self.later(0.01)
        return made

    def mounted(self, target: str) -> str:
        found = self.efs.describe_mount_targets(MountTargetId=target)["MountTargets"]
        return str(found[0]["LifeCycleState"])

    def test_a_mount_target_and_its_interface_take_time(self) -> None:
        id_ = self.make()
        made = self.mount(id_)
        target, interface = made["MountTargetId"], made["NetworkInterfaceId"]
        described = self.ec2.describe_network_interfaces(NetworkInterfaceIds=[interface])
        one = described["NetworkInterfaces"][0]
        self.assertTrue(one["RequesterManaged"])
        self.assertEqual(one["Description"], f"EFS mount target for {id_} ({target})")
        self.refused("FileSystemInUse", self.efs.delete_file_system, FileSystemId=id_)
        self.bed("POST", "settings", {"timeScale": 0.003})
        self.efs.delete_mount_target(MountTargetId=target)
        self.assertEqual(self.mounted(target), "deleting")
        groups = self.efs.describe_mount_target_security_groups
        self.refused("IncorrectMountTargetState", groups, MountTargetId=target)
        self.refused("FileSystemInUse", self.efs.delete_file_system, FileSystemId=id_)
        self.ec2.describe_network_interfaces(NetworkInterfaceIds=[interface])
        self.bed("POST", "settings", {"timeScale": 0})
        describe = self.ec2.describe_network_interfaces
        gone = "InvalidNetworkInterfaceID.NotFound"
        self.refused(gone, describe, NetworkInterfaceIds=[interface])
        missing = self.efs.describe_mount_targets
        self.refused("MountTargetNotFound", missing, MountTargetId=target)
        self.efs.delete_file_system(FileSystemId=id_)
        self.refused("FileSystemNotFound", self.efs.describe_file_systems, FileSystemId=id_)

    def test_a_file_system_is_deleting_and_takes_its_access_points_with_it(self) -> None:
        id_ = self.make()
        point = self.efs.create_access_point(FileSystemId=id_)["AccessPointId"]
        self.bed("POST", "settings", {"timeScale": 0.1})
        self.efs.delete_file_system(FileSystemId=id_)
        self.assertEqual(self.state(id_), "deleting")
        self.bed("POST", "settings", {"timeScale": 0})
        self.refused("FileSystemNotFound", self.efs.describe_file_systems, FileSystemId=id_)
        delete = self.efs.delete_access_point
        self.refused("AccessPointNotFound", delete, AccessPointId=point)

    def test_a_replication_holds_both_ends(self) -> None:
        id_ = self.make()
        describe = self.efs.describe_replication_configurations
        self.refused("ReplicationNotFound", describe, FileSystemId=id_)
        made = self.efs.create_replication_configuration(
            SourceFileSystemId=id_, Destinations=[{"Region": "us-west-2"}]
        )
        replica = made["Destinations"][0]["FileSystemId"]
        away = self.client("efs", "us-west-2")
        there = away.describe_replication_configurations(FileSystemId=replica)["Replications"]
        self.assertEqual(there[0]["SourceFileSystemId"], id_)
        self.refused("FileSystemInUse", self.efs.delete_file_system, FileSystemId=id_)
        self.refused("FileSystemInUse", away.delete_file_system, FileSystemId=replica)
        self.bed("POST", "settings", {"timeScale": 0.01})
        self.efs.delete_replication_configuration(SourceFileSystemId=id_)
        status = describe(FileSystemId=id_)["Replications"][0]["Destinations"][0]["Status"]
        self.assertEqual(status, "DELETING")
        self.bed("POST", "settings", {"timeScale": 0})
        self.efs.delete_file_system(FileSystemId=id_)
        away.delete_file_system(FileSystemId=replica)
