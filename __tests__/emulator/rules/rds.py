"""Amazon RDS: databases that take time, what holds their groups, snapshots, interfaces."""

import uuid
from typing import Any

from moto.ec2.models import ec2_backends
from moto.rds.exceptions import DBClusterNotFoundError
from moto.rds.models import DBCluster, DBInstance, DBSnapshot, RDSBackend

from emulator.clock import due, now
from emulator.interfaces import give_back, lend
from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_"
_GUIDE = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/"
RULES = (
    Rule(
        "(instances and clusters are creating at first, deleting for minutes, an instance's "
        "interface stays for a while after it)",
        "",
        _GUIDE + "accessing-monitoring.html (status); interface: (mem)",
    ),
    Rule(
        "deleting an instance that is being changed or deleted",
        "InvalidDBInstanceState",
        _API + "DeleteDBInstance.html (Errors)",
    ),
    Rule(
        "changing a cluster that is not there",
        "DBClusterNotFoundFault",
        _API + "ModifyDBCluster.html (Errors)",
    ),
    Rule(
        "deleting the last instance of a cluster that replicates another",
        "InvalidDBClusterStateFault",
        _API + "DeleteDBInstance.html (Description)",
    ),
    Rule(
        "deleting an instance of a Multi-AZ DB cluster singly; they go with the cluster",
        "InvalidParameterCombination",
        _GUIDE + "USER_DeleteMultiAZDBCluster.Deleting.html; the code: (mem)",
    ),
    Rule(
        "changing, deleting or backing up a cluster that is stopped, or deleting its instances; "
        "(they are stopped and started with it)",
        "InvalidDBClusterStateFault",
        "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_DeleteCluster.html "
        "(Deleting a stopped Aurora cluster), aurora-cluster-stop-start.html (Limitations); the "
        "message: hashicorp/terraform-provider-aws#28262",
    ),
    Rule(
        "deleting a cluster with instances that are not being deleted",
        "InvalidDBClusterStateFault",
        "https://repost.aws/knowledge-center/rds-error-delete-aurora-cluster",
    ),
    Rule(
        "deleting a subnet group, parameter group or option group in use; snapshots use option "
        "groups, too",
        "InvalidDBSubnetGroupStateFault, InvalidDBParameterGroupState, "
        "InvalidOptionGroupStateFault",
        _API + "DeleteDBSubnetGroup.html; " + _GUIDE + "USER_WorkingWithOptionGroups.html "
        "(deleting); hashicorp/terraform-provider-aws#4595",
    ),
    Rule(
        "a snapshot of an instance that is not available",
        "InvalidDBInstanceState",
        _API + "CreateDBSnapshot.html",
    ),
    Rule(
        "deleting a snapshot that is automated or not available",
        "InvalidDBSnapshotState, InvalidDBClusterSnapshotStateFault",
        _API + "DeleteDBSnapshot.html",
    ),
    Rule(
        "(a snapshot is creating at first; automated ones go with the database)",
        "",
        _API + "DBSnapshot.html (Status); " + _API + "DeleteDBInstance.html",
    ),
    Rule(
        "a parameter group that is not there",
        "DBParameterGroupNotFound",
        _API + "DescribeDBParameterGroups.html",
    ),
)

_delete_instance = RDSBackend.delete_db_instance
_delete_cluster = RDSBackend.delete_db_cluster


def settle(backend: RDSBackend) -> None:
    for id_, database in list(backend.databases.items()):
        began = getattr(database, "bed_deleting", None)
        if began is None:
            _settle_creating(database, "rds.create")
        elif due(began, "rds.delete"):
            _end_instance(backend, id_, database)
    for id_, cluster in list(backend.clusters.items()):
        began = getattr(cluster, "bed_deleting", None)
        if began is None:
            _settle_creating(cluster, "rds.create")
        elif due(began, "rds.delete"):
            for name, member in list(backend.databases.items()):
                if member.db_cluster_identifier == id_:
                    _end_instance(backend, name, member)
            _delete_cluster(backend, id_)
            for name, snapshot in list(backend.cluster_snapshots.items()):
                if snapshot.db_cluster_identifier == id_ and snapshot.snapshot_type == "automated":
                    del backend.cluster_snapshots[name]
    for snapshots in (backend.database_snapshots, backend.cluster_snapshots):
        for snapshot in snapshots.values():
            _settle_creating(snapshot, "rds.snapshot")


def _settle_creating(thing: Any, duration: str) -> None:
    began = getattr(thing, "bed_created", None)
    if began is not None and due(began, duration):
        thing.bed_created = None
        thing.status = "available"


def _end_instance(backend: RDSBackend, id_: str, database: DBInstance) -> None:
    if database.is_replica:
        for other in backend.databases.values():
            if id_ in other.replicas:
                other.remove_replica(database)
        database.is_replica = False
    _delete_instance(backend, id_, None, True)


def _begin(thing: Any) -> None:
    thing.bed_created = now()
    thing.status = "creating"


for _reader in (
    "describe_db_instances",
    "describe_db_clusters",
    "describe_db_snapshots",
    "describe_db_cluster_snapshots",
    "iter_tagged_resources",
    "modify_db_instance",
    "modify_db_cluster",
):

    @around(RDSBackend, _reader)
    def read(original: Any, backend: RDSBackend, *args: Any, **more: Any) -> Any:
        settle(backend)
        return original(backend, *args, **more)


@around(RDSBackend, "create_db_instance")
def create_db_instance(original: Any, backend: RDSBackend, db_kwargs: dict[str, Any]) -> DBInstance:
    settle(backend)
    database: DBInstance = original(backend, db_kwargs)
    _furnish(backend, database)
    return database


@around(RDSBackend, "create_db_instance_read_replica")
def create_read_replica(
    original: Any, backend: RDSBackend, db_kwargs: dict[str, Any]
) -> DBInstance:
    settle(backend)
    replica: DBInstance = original(backend, db_kwargs)
    _furnish(backend, replica)
    return replica


def _furnish(backend: RDSBackend, database: DBInstance) -> None:
    database.dbi_resource_id = "db-" + uuid.uuid4().hex[:26].upper()
    _begin(database)
    ec2 = ec2_backends[backend.account_id][backend.region_name]
    group = _subnet_group(backend, database)
    zones = [] if group else ec2.subnets.values()
    subnets = [each["SubnetIdentifier"] for each in group.subnets] if group else []
    subnets += [each.id for zone in zones for each in zone.values() if each.default_for_az]
    owner = backend.clusters.get(database.db_cluster_identifier or "") or database
    database.bed_interface = lend(
        backend.account_id,
        backend.region_name,
        subnet=subnets[0],
        groups=owner.vpc_security_group_ids or [],
        description="RDSNetworkInterface",
        interface_type="interface",
        requester_id="amazon-rds",
    )


def _subnet_group(backend: RDSBackend, database: DBInstance) -> Any:
    name = _subnet_group_name(backend, database)
    return backend.subnet_groups.get(name) if name else None


def _subnet_group_name(backend: RDSBackend, database: DBInstance) -> str | None:
    if database.db_cluster_identifier:
        cluster = backend.clusters.get(database.db_cluster_identifier)
        return cluster.db_subnet_group_name if cluster else None
    group = getattr(database, "db_subnet_group", None)
    return group.name if group else None


@around(RDSBackend, "create_db_cluster")
def create_db_cluster(original: Any, backend: RDSBackend, kwargs: dict[str, Any]) -> DBCluster:
    cluster: DBCluster = original(backend, kwargs)
    _begin(cluster)
    return cluster


@around(RDSBackend, "stop_db_cluster")
def stop_db_cluster(original: Any, backend: RDSBackend, cluster_identifier: str) -> DBCluster:
    settle(backend)
    before: DBCluster = original(backend, cluster_identifier)
    for member in backend.clusters[cluster_identifier]._members:
        member.status = "stopped"
    return before


@around(RDSBackend, "start_db_cluster")
def start_db_cluster(original: Any, backend: RDSBackend, cluster_identifier: str) -> DBCluster:
    settle(backend)
    before: DBCluster = original(backend, cluster_identifier)
    cluster = backend.clusters[cluster_identifier]
    for thing in (cluster, *cluster._members):
        thing.bed_created = now()
        thing.status = "starting"
    return before


@around(RDSBackend, "modify_db_cluster")
def modify_db_cluster(original: Any, backend: RDSBackend, kwargs: dict[str, Any]) -> DBCluster:
    settle(backend)
    name = kwargs["db_cluster_identifier"]
    if name not in backend.clusters:
        raise DBClusterNotFoundError(name)
    _check_started(backend.clusters[name])
    return original(backend, kwargs)  # type: ignore[no-any-return]


def _check_started(cluster: DBCluster | None) -> None:
    if cluster is not None and cluster.status == "stopped":
        name = cluster.db_cluster_identifier
        raise Refusal("InvalidDBClusterStateFault", f"Db cluster {name} is in stopped state")


@around(RDSBackend, "delete_db_instance")
def delete_db_instance(
    original: Any,
    backend: RDSBackend,
    db_instance_identifier: str,
    final_db_snapshot_identifier: str | None = None,
    skip_final_snapshot: bool | None = False,
    delete_automated_backups: bool | None = True,
) -> DBInstance:
    settle(backend)
    database = backend.databases.get(db_instance_identifier)
    if database is None or database.deletion_protection:
        return original(backend, db_instance_identifier)  # type: ignore[no-any-return]
    _check_started(backend.clusters.get(database.db_cluster_identifier or ""))
    if database.status not in ("available", "stopped", "failed"):
        raise Refusal(
            "InvalidDBInstanceState",
            f"Instance {db_instance_identifier} is already {database.status}.",
        )
    _check_member(backend, database)
    if final_db_snapshot_identifier and not skip_final_snapshot:
        backend.create_db_snapshot(db_instance_identifier, final_db_snapshot_identifier)
    _leave(backend, database)
    return database


def _leave(backend: RDSBackend, database: DBInstance) -> None:
    database.bed_deleting = now()
    database.status = "deleting"
    give_back(
        backend.account_id, backend.region_name, database.bed_interface, after="rds.interface"
    )


def _check_member(backend: RDSBackend, database: DBInstance) -> None:
    cluster = backend.clusters.get(database.db_cluster_identifier or "")
    if cluster is None:
        return
    if not cluster.engine.startswith(("aurora", "neptune", "docdb")):
        raise Refusal(
            "InvalidParameterCombination",
            "Deleting a DB instance of a Multi-AZ DB cluster is not supported.",
        )
    staying = [each for each in cluster._members if each.status != "deleting"]
    replicates = cluster.replication_source_identifier and not cluster.global_cluster_identifier
    if replicates and len(staying) == 1:
        raise Refusal(
            "InvalidDBClusterStateFault",
            "Cannot delete the last instance of the read replica DB cluster.",
        )


@around(RDSBackend, "delete_db_cluster")
def delete_db_cluster(
    original: Any, backend: RDSBackend, cluster_identifier: str, snapshot_name: str | None = None
) -> DBCluster:
    settle(backend)
    cluster = backend.clusters.get(cluster_identifier)
    if cluster is None or cluster.deletion_protection:
        return original(backend, cluster_identifier)  # type: ignore[no-any-return]
    _check_started(cluster)
    if cluster.status != "available":
        raise Refusal(
            "InvalidDBClusterStateFault",
            f"DbCluster {cluster_identifier} is in {cluster.status} state.",
        )
    staying = [each for each in cluster._members if each.status != "deleting"]
    if cluster.engine.startswith(("aurora", "neptune", "docdb")):
        if staying:
            raise Refusal(
                "InvalidDBClusterStateFault",
                "Cluster cannot be deleted, it still contains DB instances in non-deleting state.",
            )
    else:
        for member in staying:
            _leave(backend, member)
    if snapshot_name:
        backend.create_db_cluster_snapshot(cluster_identifier, snapshot_name)
    cluster.bed_deleting = now()
    cluster.status = "deleting"
    return cluster


@around(RDSBackend, "create_db_snapshot")
def create_db_snapshot(
    original: Any, backend: RDSBackend, db_instance_identifier: str, *args: Any, **more: Any
) -> DBSnapshot:
    settle(backend)
    database = backend.databases.get(db_instance_identifier)
    automated = more.get("snapshot_type") == "automated"
    if database is not None and not automated and database.status != "available":
        raise Refusal(
            "InvalidDBInstanceState",
            "Cannot create a snapshot because the database instance "
            f"{db_instance_identifier} is not currently in the available state.",
        )
    snapshot: DBSnapshot = original(backend, db_instance_identifier, *args, **more)
    if not automated:
        _begin(snapshot)
    return snapshot


@around(RDSBackend, "create_db_cluster_snapshot")
def create_db_cluster_snapshot(
    original: Any, backend: RDSBackend, db_cluster_identifier: str, *args: Any, **more: Any
) -> Any:
    settle(backend)
    if more.get("snapshot_type") != "automated":
        _check_started(backend.clusters.get(db_cluster_identifier))
    snapshot = original(backend, db_cluster_identifier, *args, **more)
    if snapshot.snapshot_type == "manual":
        _begin(snapshot)
    return snapshot


@around(RDSBackend, "delete_db_snapshot")
def delete_db_snapshot(original: Any, backend: RDSBackend, db_snapshot_identifier: str) -> Any:
    settle(backend)
    snapshot = backend.database_snapshots.get(db_snapshot_identifier)
    # RDS itself takes the automated ones of an instance that is gone.
    if snapshot is not None and snapshot.db_instance_identifier in backend.databases:
        _check_snapshot(snapshot, "InvalidDBSnapshotState")
    return original(backend, db_snapshot_identifier)


@around(RDSBackend, "delete_db_cluster_snapshot")
def delete_db_cluster_snapshot(
    original: Any, backend: RDSBackend, db_snapshot_identifier: str
) -> Any:
    settle(backend)
    snapshot = backend.cluster_snapshots.get(db_snapshot_identifier)
    if snapshot is not None:
        _check_snapshot(snapshot, "InvalidDBClusterSnapshotStateFault")
    return original(backend, db_snapshot_identifier)


def _check_snapshot(snapshot: Any, code: str) -> None:
    if snapshot.snapshot_type == "automated":
        raise Refusal(code, "Only manual snapshots may be deleted.")
    if snapshot.status != "available":
        raise Refusal(code, f"The snapshot is {snapshot.status}.")


# Groups.


@around(RDSBackend, "delete_subnet_group")
def delete_subnet_group(original: Any, backend: RDSBackend, subnet_name: str) -> Any:
    settle(backend)
    for database in backend.databases.values():
        if (_subnet_group_name(backend, database) or "").lower() == subnet_name.lower():
            raise Refusal(
                "InvalidDBSubnetGroupStateFault",
                f"Cannot delete the subnet group '{subnet_name}' because at least one database "
                f"instance: {database.db_instance_identifier} is still using it.",
            )
    return original(backend, subnet_name)


@around(RDSBackend, "delete_db_parameter_group")
def delete_db_parameter_group(
    original: Any, backend: RDSBackend, db_parameter_group_name: str
) -> Any:
    settle(backend)
    for database in backend.databases.values():
        if database.db_parameter_group_name == db_parameter_group_name:
            raise Refusal(
                "InvalidDBParameterGroupState",
                "One or more database instances are still members of this parameter group "
                f"{db_parameter_group_name}, so the group cannot be deleted",
            )
    return original(backend, db_parameter_group_name)


@around(RDSBackend, "delete_db_cluster_parameter_group")
def delete_db_cluster_parameter_group(
    original: Any, backend: RDSBackend, db_cluster_parameter_group_name: str
) -> Any:
    settle(backend)
    name = db_cluster_parameter_group_name
    if any(cluster.parameter_group == name for cluster in backend.clusters.values()):
        raise Refusal(
            "InvalidDBParameterGroupState",
            f"One or more database clusters are still members of this parameter group {name}.",
        )
    return original(backend, name)


@around(RDSBackend, "describe_db_parameter_groups")
def describe_db_parameter_groups(
    original: Any, backend: RDSBackend, db_parameter_group_kwargs: dict[str, Any]
) -> Any:
    found = original(backend, db_parameter_group_kwargs)
    name = db_parameter_group_kwargs.get("db_parameter_group_name")
    if name and not found:
        raise Refusal("DBParameterGroupNotFound", f"DBParameterGroup not found: {name}", 404)
    return found


@around(RDSBackend, "delete_option_group")
def delete_option_group(original: Any, backend: RDSBackend, option_group_name: str) -> Any:
    settle(backend)
    instances = [each for each in backend.databases.values() if not each.db_cluster_identifier]
    snapshots = [each.database for each in backend.database_snapshots.values()]
    if any(each.option_group_name == option_group_name for each in (*instances, *snapshots)):
        raise Refusal(
            "InvalidOptionGroupStateFault",
            f"The option group '{option_group_name}' cannot be deleted because it is in use.",
        )
    return original(backend, option_group_name)
