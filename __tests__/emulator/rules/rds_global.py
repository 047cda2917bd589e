"""Aurora global databases: they are in no region, and clusters leave them one by one, in time."""

from typing import Any

from moto.core.responses import ActionResult
from moto.rds.models import DBCluster, DBInstance, GlobalCluster, RDSBackend, rds_backends
from moto.rds.responses import RDSResponse

from emulator.clock import due, now
from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_"
_GUIDE = "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/"
RULES = (
    Rule(
        "deleting a cluster that is part of a global database; the primary one of several has a "
        "code of its own",
        "InvalidDBClusterStateFault, InvalidGlobalClusterStateFault",
        "hashicorp/terraform-provider-aws#8171, #26236",
    ),
    Rule(
        "deleting the last instance of the primary cluster while there are others",
        "InvalidDBClusterStateFault",
        "rebuy-de/aws-nuke#570",
    ),
    Rule(
        "removing the primary cluster while there are others",
        "InvalidGlobalClusterStateFault",
        _GUIDE + "aurora-global-database-detaching.html; ekristen/aws-nuke#1018; the code: (mem)",
    ),
    Rule(
        "removing a cluster that is not part of it, or not available",
        "InvalidParameterValue, InvalidDBClusterStateFault",
        "hashicorp/terraform-provider-aws#8171; " + _API + "RemoveFromGlobalCluster.html (Errors)",
    ),
    Rule(
        "(a removed cluster is a member for a while yet, a secondary one is promoting meanwhile)",
        "",
        "ekristen/aws-nuke#1018; hashicorp/terraform-provider-aws#40333",
    ),
    Rule(
        "(secondary clusters replicate the primary one)",
        "",
        "getmoto/moto#6260 (answers of AWS)",
    ),
    Rule(
        "deleting a global database with deletion protection",
        "InvalidParameterCombination",
        _API + "CreateGlobalCluster.html (DeletionProtection); the code: (mem)",
    ),
    Rule(
        "a global database that is not there; (one that is asked for is told alone, with its tags)",
        "GlobalClusterNotFoundFault",
        _API + "DescribeGlobalClusters.html; cloud-custodian/cloud-custodian#11092 (TagList)",
    ),
)

_HOME = "us-east-1"  # where moto keeps them all


def _home(backend: RDSBackend) -> RDSBackend:
    return rds_backends[backend.account_id][_HOME]


def _clusters(backend: RDSBackend) -> list[DBCluster]:
    regions = rds_backends[backend.account_id].values()
    return [cluster for each in regions for cluster in each.clusters.values()]


def _find(backend: RDSBackend, name: str) -> GlobalCluster:
    found = _home(backend).global_clusters.get(name)
    if found is None:
        raise Refusal("GlobalClusterNotFoundFault", f"Global cluster {name} not found", 404)
    return found


def _of(backend: RDSBackend, cluster: DBCluster | None) -> GlobalCluster | None:
    name = cluster.global_cluster_identifier if cluster else None
    return _home(backend).global_clusters.get(name) if name else None


def _settle(backend: RDSBackend) -> None:
    for cluster in _clusters(backend):
        began = getattr(cluster, "bed_leaving", None)
        if began is None or not due(began, "rds.leave"):
            continue
        whole = _of(backend, cluster)
        if whole is not None:
            whole.members.remove(cluster)
        for other in _clusters(backend):
            if cluster.db_cluster_arn in other.read_replica_identifiers:
                other.read_replica_identifiers.remove(cluster.db_cluster_arn)
        cluster.bed_leaving = cluster.global_cluster_identifier = None
        cluster.replication_source_identifier = None
        cluster.status = "available"


for _reader in ("describe_db_clusters", "describe_global_clusters", "modify_db_cluster"):

    @around(RDSBackend, _reader)
    def read(original: Any, backend: RDSBackend, *args: Any, **more: Any) -> Any:
        _settle(backend)
        return original(backend, *args, **more)


@around(RDSBackend, "create_db_cluster")
def create_db_cluster(original: Any, backend: RDSBackend, kwargs: dict[str, Any]) -> DBCluster:
    cluster: DBCluster = original(backend, kwargs)
    whole = _of(backend, cluster)
    if whole is not None and not cluster.is_writer:
        primary = next(each for each in whole.members if each.is_writer)
        cluster.replication_source_identifier = primary.db_cluster_arn
        primary.read_replica_identifiers.append(cluster.db_cluster_arn)
    return cluster


@around(RDSBackend, "delete_db_cluster")
def delete_db_cluster(
    original: Any, backend: RDSBackend, cluster_identifier: str, *args: Any, **more: Any
) -> DBCluster:
    _settle(backend)
    cluster = backend.clusters.get(cluster_identifier)
    whole = _of(backend, cluster)
    if cluster is not None and whole is not None:
        if cluster.is_writer and len(whole.members) > 1:
            raise Refusal(
                "InvalidGlobalClusterStateFault",
                "Unable to delete cluster that is a primary member of global cluster while there "
                "are other global cluster members",
            )
        raise Refusal(
            "InvalidDBClusterStateFault",
            "This cluster is a part of a global cluster, please remove it from globalcluster first",
        )
    return original(backend, cluster_identifier, *args, **more)  # type: ignore[no-any-return]


@around(RDSBackend, "delete_db_instance")
def delete_db_instance(
    original: Any, backend: RDSBackend, db_instance_identifier: str, *args: Any, **more: Any
) -> DBInstance:
    _settle(backend)
    database = backend.databases.get(db_instance_identifier)
    cluster = backend.clusters.get((database and database.db_cluster_identifier) or "")
    whole = _of(backend, cluster)
    if cluster is not None and whole is not None and cluster.is_writer and len(whole.members) > 1:
        if [each.status != "deleting" for each in cluster._members].count(True) == 1:
            raise Refusal(
                "InvalidDBClusterStateFault",
                "Cannot delete the last instance of the master cluster. Delete the replica cluster "
                "before deleting the last master cluster instance.",
            )
    return original(backend, db_instance_identifier, *args, **more)  # type: ignore[no-any-return]


@around(RDSBackend, "remove_from_global_cluster")
def remove_from_global_cluster(
    original: Any, backend: RDSBackend, global_cluster_identifier: str, db_cluster_identifier: str
) -> GlobalCluster:
    _settle(backend)
    whole = _find(backend, global_cluster_identifier)
    members = [each for each in whole.members if each.db_cluster_arn == db_cluster_identifier]
    if not members:
        name = db_cluster_identifier.rpartition(":")[2]
        raise Refusal(
            "InvalidParameterValue",
            f"Cluster {name} is not part of the global cluster {global_cluster_identifier}",
        )
    member = members[0]
    if member.status != "available" or getattr(member, "bed_leaving", None) is not None:
        raise Refusal(
            "InvalidDBClusterStateFault",
            f"DbCluster {member.db_cluster_identifier} is in {member.status} state.",
        )
    if member.is_writer and len(whole.members) > 1:
        raise Refusal(
            "InvalidGlobalClusterStateFault",
            "The primary cluster cannot be removed while there are secondary clusters.",
        )
    member.bed_leaving = now()
    if not member.is_writer:
        member.status = "promoting"
    return whole


@around(RDSBackend, "delete_global_cluster")
def delete_global_cluster(
    original: Any, backend: RDSBackend, global_cluster_identifier: str
) -> GlobalCluster:
    _settle(backend)
    if _find(backend, global_cluster_identifier).deletion_protection:
        raise Refusal(
            "InvalidParameterCombination",
            "Cannot delete protected Global Cluster, please disable deletion protection and try "
            "again.",
        )
    return original(backend, global_cluster_identifier)  # type: ignore[no-any-return]


@around(RDSResponse, "describe_global_clusters")
def describe_global_clusters(original: Any, response: RDSResponse) -> ActionResult:
    name = response.params.get("GlobalClusterIdentifier")
    answer: ActionResult = original(response)
    if name is None:
        return answer
    return ActionResult({"GlobalClusters": [_find(response.global_backend, name)]})


@around(RDSResponse, "create_global_cluster")
def create_global_cluster(original: Any, response: RDSResponse) -> ActionResult:
    answer: ActionResult = original(response)
    _find(response.global_backend, response.params["GlobalClusterIdentifier"]).tags = (
        response.params.get("Tags")
    )
    return answer


def _modify_global_cluster(response: RDSResponse) -> ActionResult:
    whole = _find(response.global_backend, response.params["GlobalClusterIdentifier"])
    protection = response.params.get("DeletionProtection")
    if protection is not None:
        whole.deletion_protection = protection
    return ActionResult({"GlobalCluster": whole})


setattr(RDSResponse, "modify_global_cluster", _modify_global_cluster)
