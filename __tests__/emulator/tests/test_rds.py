"""Databases, their clusters, snapshots and groups."""

from typing import Any

from emulator.tests.bed import BedCase


class Databases(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.rds = self.client("rds")
        self.scale(0)

    def scale(self, scale: float) -> None:
        self.bed("POST", "settings", {"timeScale": scale})

    def make(self, name: str = "db", **more: Any) -> None:
        self.rds.create_db_instance(
            DBInstanceIdentifier=name,
            DBInstanceClass="db.t4g.micro",
            Engine=more.pop("Engine", "mysql"),
            **more,
        )

    def own(self, **more: Any) -> None:
        self.make(
            AllocatedStorage=20, MasterUsername="root", MasterUserPassword="not-a-secret", **more
        )

    def cluster(self, name: str = "cluster", engine: str = "aurora-mysql", **more: Any) -> None:
        self.rds.create_db_cluster(
            DBClusterIdentifier=name,
            Engine=engine,
            MasterUsername="root",
            MasterUserPassword="not-a-secret",
            **more,
        )

    def delete(self, name: str = "db") -> None:
        self.rds.delete_db_instance(DBInstanceIdentifier=name, SkipFinalSnapshot=True)

    def test_an_instance_takes_time_and_has_an_interface(self) -> None:
        self.scale(1)
        self.own()
        busy = {"DBInstanceIdentifier": "db", "SkipFinalSnapshot": True}
        self.refused("InvalidDBInstanceState", self.rds.delete_db_instance, **busy)
        snapshot = {"DBInstanceIdentifier": "db", "DBSnapshotIdentifier": "saved"}
        self.refused("InvalidDBInstanceState", self.rds.create_db_snapshot, **snapshot)
        describe = self.client("ec2").describe_network_interfaces
        self.assertEqual(
            [each["Description"] for each in describe()["NetworkInterfaces"]],
            ["RDSNetworkInterface"],
        )
        self.scale(0)
        self.rds.describe_db_instances()
        self.scale(1)
        self.delete()
        self.refused("InvalidDBInstanceState", self.rds.delete_db_instance, **busy)
        self.scale(0)
        gone = self.rds.describe_db_instances
        self.refused("DBInstanceNotFound", gone, DBInstanceIdentifier="db")
        self.assertEqual(describe()["NetworkInterfaces"], [])

    def test_snapshots_are_manual_or_not_and_take_time(self) -> None:
        self.own()
        found = self.rds.describe_db_snapshots(SnapshotType="automated")["DBSnapshots"]
        automated = found[0]["DBSnapshotIdentifier"]
        delete = self.rds.delete_db_snapshot
        self.refused("InvalidDBSnapshotState", delete, DBSnapshotIdentifier=automated)
        self.scale(1)
        self.rds.create_db_snapshot(DBInstanceIdentifier="db", DBSnapshotIdentifier="saved")
        self.refused("InvalidDBSnapshotState", delete, DBSnapshotIdentifier="saved")
        self.scale(0)
        delete(DBSnapshotIdentifier="saved")
        self.delete()
        self.assertEqual(self.rds.describe_db_snapshots()["DBSnapshots"], [])

    def test_groups_in_use_stay(self) -> None:
        subnets = self.client("ec2").describe_subnets()["Subnets"]
        self.rds.create_db_subnet_group(
            DBSubnetGroupName="group",
            DBSubnetGroupDescription="group",
            SubnetIds=[each["SubnetId"] for each in subnets],
        )
        self.rds.create_db_parameter_group(
            DBParameterGroupName="group", DBParameterGroupFamily="mysql8.0", Description="group"
        )
        self.rds.create_option_group(
            OptionGroupName="group",
            EngineName="mysql",
            MajorEngineVersion="8.0",
            OptionGroupDescription="group",
        )
        self.own(
            DBSubnetGroupName="group", DBParameterGroupName="group", OptionGroupName="group"
        )
        self.rds.create_db_snapshot(DBInstanceIdentifier="db", DBSnapshotIdentifier="saved")
        for code, delete, name in (
            ("InvalidDBSubnetGroupStateFault", "delete_db_subnet_group", "DBSubnetGroupName"),
            ("InvalidDBParameterGroupState", "delete_db_parameter_group", "DBParameterGroupName"),
            ("InvalidOptionGroupStateFault", "delete_option_group", "OptionGroupName"),
        ):
            self.refused(code, getattr(self.rds, delete), **{name: "group"})
        self.delete()
        self.rds.delete_db_subnet_group(DBSubnetGroupName="group")
        self.rds.delete_db_parameter_group(DBParameterGroupName="group")
        missing = self.rds.describe_db_parameter_groups
        self.refused("DBParameterGroupNotFound", missing, DBParameterGroupName="group")
        option = self.rds.delete_option_group
        self.refused("InvalidOptionGroupStateFault", option, OptionGroupName="group")
        self.rds.delete_db_snapshot(DBSnapshotIdentifier="saved")
        option(OptionGroupName="group")

    def test_a_cluster_goes_after_its_instances(self) -> None:
        self.cluster()
        self.make(Engine="aurora-mysql", DBClusterIdentifier="cluster")
        end = {"DBClusterIdentifier": "cluster", "SkipFinalSnapshot": True}
        self.refused("InvalidDBClusterStateFault", self.rds.delete_db_cluster, **end)
        self.delete()
        self.rds.delete_db_cluster(**end)
        missing = self.rds.describe_db_clusters
        self.refused("DBClusterNotFoundFault", missing, DBClusterIdentifier="cluster")

    def test_a_stopped_cluster_is_started_before_anything_else(self) -> None:
        self.cluster()
        self.make(Engine="aurora-mysql", DBClusterIdentifier="cluster")
        one = {"DBClusterIdentifier": "cluster"}
        self.rds.stop_db_cluster(**one)
        members = self.rds.describe_db_instances()["DBInstances"]
        self.assertEqual([each["DBInstanceStatus"] for each in members], ["stopped"])
        code, end = "InvalidDBClusterStateFault", {"SkipFinalSnapshot": True}
        self.refused(code, self.rds.delete_db_instance, DBInstanceIdentifier="db", **end)
        self.refused(code, self.rds.delete_db_cluster, **one, **end)
        self.refused(code, self.rds.modify_db_cluster, **one, DeletionProtection=False)
        snapshot = {**one, "DBClusterSnapshotIdentifier": "saved"}
        self.refused(code, self.rds.create_db_cluster_snapshot, **snapshot)
        self.rds.start_db_cluster(**one)
        self.delete()
        self.rds.delete_db_cluster(**one, **end)

    def test_the_last_instance_of_a_replica_stays(self) -> None:
        self.cluster("source")
        arn = self.rds.describe_db_clusters()["DBClusters"][0]["DBClusterArn"]
        self.cluster(ReplicationSourceIdentifier=arn)
        self.make(Engine="aurora-mysql", DBClusterIdentifier="cluster")
        last = {"DBInstanceIdentifier": "db", "SkipFinalSnapshot": True}
        self.refused("InvalidDBClusterStateFault", self.rds.delete_db_instance, **last)
        self.rds.promote_read_replica_db_cluster(DBClusterIdentifier="cluster")
        self.delete()

    def test_instances_of_a_multi_az_cluster_go_with_it(self) -> None:
        self.cluster(
            engine="mysql",
            AllocatedStorage=100,
            Iops=1000,
            StorageType="io1",
            DBClusterInstanceClass="db.m6gd.large",
        )
        self.make(DBClusterIdentifier="cluster")
        one = {"DBInstanceIdentifier": "db", "SkipFinalSnapshot": True}
        self.refused("InvalidParameterCombination", self.rds.delete_db_instance, **one)
        self.rds.delete_db_cluster(DBClusterIdentifier="cluster", SkipFinalSnapshot=True)
        self.assertEqual(self.rds.describe_db_instances()["DBInstances"], [])
