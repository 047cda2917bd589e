"""Aurora global databases and the clusters in them."""

from typing import Any

from emulator.tests.bed import BedCase

_HERE, _THERE = "eu-west-1", "eu-central-1"


class GlobalDatabases(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.rds = self.client("rds", _HERE)
        self.there = self.client("rds", _THERE)
        self.whole = {"GlobalClusterIdentifier": "whole"}
        self.scale(0)

    def scale(self, scale: float) -> None:
        self.bed("POST", "settings", {"timeScale": scale})

    def make(self, **more: Any) -> None:
        self.rds.create_global_cluster(**self.whole, Engine="aurora-postgresql", **more)

    def join(self, rds: Any, name: str) -> str:
        kind = {"Engine": "aurora-postgresql", **self.whole}
        made = rds.create_db_cluster(DBClusterIdentifier=name, **kind)["DBCluster"]
        one = {"DBClusterIdentifier": name, "DBInstanceIdentifier": f"{name}-1"}
        rds.create_db_instance(DBInstanceClass="db.r6g.large", Engine="aurora-postgresql", **one)
        return str(made["DBClusterArn"])

    def described(self, rds: Any, name: str) -> dict[str, Any]:
        found: dict[str, Any] = rds.describe_db_clusters(DBClusterIdentifier=name)["DBClusters"][0]
        return found

    def members(self) -> list[str]:
        found = self.there.describe_global_clusters(**self.whole)["GlobalClusters"][0]
        return [each["DBClusterArn"] for each in found["GlobalClusterMembers"]]

    def test_every_region_tells_of_it_with_its_tags(self) -> None:
        self.make(Tags=[{"Key": "a", "Value": "b"}])
        self.there.create_global_cluster(
            GlobalClusterIdentifier="other", Engine="aurora-postgresql"
        )
        for rds in (self.rds, self.there):
            (found,) = rds.describe_global_clusters(**self.whole)["GlobalClusters"]
            self.assertRegex(found["GlobalClusterArn"], r"^arn:aws:rds::\d+:global-cluster:whole$")
            self.assertEqual(found["TagList"], [{"Key": "a", "Value": "b"}])
        self.there.delete_global_cluster(**self.whole)
        for call in (self.rds.describe_global_clusters, self.rds.delete_global_cluster):
            self.refused("GlobalClusterNotFoundFault", call, **self.whole)

    def test_deletion_protection_is_switched_off_first(self) -> None:
        self.make(DeletionProtection=True)
        delete = self.rds.delete_global_cluster
        self.refused("InvalidParameterCombination", delete, **self.whole)
        self.rds.modify_global_cluster(**self.whole, DeletionProtection=False)
        delete(**self.whole)

    def test_clusters_leave_it_the_primary_last_and_then_they_can_go(self) -> None:
        self.make()
        primary, secondary = self.join(self.rds, "first"), self.join(self.there, "second")
        self.assertEqual(self.members(), [primary, secondary])
        first, second = self.described(self.rds, "first"), self.described(self.there, "second")
        self.assertEqual(first["ReadReplicaIdentifiers"], [secondary])
        self.assertEqual(second["ReplicationSourceIdentifier"], primary)
        state, end = "InvalidDBClusterStateFault", {"SkipFinalSnapshot": True}
        last = {"DBInstanceIdentifier": "first-1", **end}
        self.refused(state, self.rds.delete_db_instance, **last)
        self.there.delete_db_instance(DBInstanceIdentifier="second-1", **end)
        one, other = {"DBClusterIdentifier": "first"}, {"DBClusterIdentifier": "second"}
        whole_state = "InvalidGlobalClusterStateFault"
        self.refused(whole_state, self.rds.delete_db_cluster, **one, **end)
        self.refused(state, self.there.delete_db_cluster, **other, **end)
        self.refused(whole_state, self.rds.delete_global_cluster, **self.whole)
        leave = {**self.whole, "DbClusterIdentifier": primary}
        self.refused(whole_state, self.rds.remove_from_global_cluster, **leave)

        self.scale(1)
        gone = {**self.whole, "DbClusterIdentifier": secondary}
        self.there.remove_from_global_cluster(**gone)
        self.assertEqual(self.described(self.there, "second")["Status"], "promoting")
        self.assertEqual(self.members(), [primary, secondary])
        self.refused(state, self.there.remove_from_global_cluster, **gone)
        self.scale(0)
        self.assertEqual(self.members(), [primary])
        self.assertNotIn("ReplicationSourceIdentifier", self.described(self.there, "second"))
        self.refused("InvalidParameterValue", self.there.remove_from_global_cluster, **gone)
        self.there.delete_db_cluster(**other, **end)

        self.refused(state, self.rds.delete_db_cluster, **one, **end)
        self.rds.remove_from_global_cluster(**leave)
        self.assertEqual(self.members(), [])
        self.assertNotIn("GlobalClusterIdentifier", self.described(self.rds, "first"))
        self.rds.delete_db_instance(**last)
        self.rds.delete_db_cluster(**one, **end)
        self.rds.delete_global_cluster(**self.whole)
