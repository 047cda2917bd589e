"""Amazon Redshift: clusters that take time, their groups, snapshots and interfaces."""

from typing import Any

from moto.redshift.models import Cluster, RedshiftBackend

from emulator.clock import due, now
from emulator.interfaces import give_back, lend
from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/redshift/latest/APIReference/API_"
RULES = (
    Rule("(a cluster is deleting for minutes)", "", _API + "Cluster.html (ClusterStatus)"),
    Rule(
        "deleting a cluster that is not available or paused",
        "InvalidClusterState",
        _API + "DeleteCluster.html (Errors)",
    ),
    Rule(
        "deleting a subnet group or parameter group in use",
        "InvalidClusterSubnetGroupStateFault, InvalidClusterParameterGroupState",
        _API + "DeleteClusterSubnetGroup.html, API_DeleteClusterParameterGroup.html (Errors)",
    ),
    Rule("(a snapshot is creating at first)", "", _API + "Snapshot.html (Status)"),
    Rule(
        "(a cluster has an interface in its subnet group)",
        "",
        "descriptions as recorded from real accounts",
    ),
    Rule("(a cluster tells its VPC)", "", _API + "Cluster.html (VpcId)"),
)


def settle(backend: RedshiftBackend) -> None:
    for name, cluster in list(backend.clusters.items()):
        began = getattr(cluster, "bed_deleting", None)
        if began is not None and due(began, "redshift.delete"):
            del backend.clusters[name]
            for id_, snapshot in list(backend.snapshots.items()):
                if snapshot.cluster_identifier == name and snapshot.snapshot_type == "automated":
                    del backend.snapshots[id_]
    for snapshot in backend.snapshots.values():
        made = getattr(snapshot, "bed_created", None)
        if made is not None:
            snapshot.status = "available" if due(made, "redshift.snapshot") else "creating"


for _reader in ("describe_clusters", "describe_cluster_snapshots"):

    @around(RedshiftBackend, _reader)
    def read(original: Any, backend: RedshiftBackend, *args: Any, **more: Any) -> Any:
        settle(backend)
        return original(backend, *args, **more)


@around(RedshiftBackend, "create_cluster")
def create_cluster(original: Any, backend: RedshiftBackend, **more: Any) -> Cluster:
    cluster: Cluster = original(backend, **more)
    group = backend.subnet_groups.get(cluster.cluster_subnet_group_name or "")
    ec2 = backend.ec2_backend
    zones = [] if group else ec2.subnets.values()
    subnets = list(group.subnet_ids) if group else []
    subnets += [each.id for zone in zones for each in zone.values() if each.default_for_az]
    cluster.vpc_id = ec2.get_subnet(subnets[0]).vpc_id
    cluster.bed_interface = lend(
        backend.account_id,
        backend.region_name,
        subnet=subnets[0],
        groups=cluster.vpc_security_group_ids or [],
        description="RedshiftNetworkInterface",
        interface_type="interface",
        requester_id="amazon-redshift",
    )
    return cluster


@around(RedshiftBackend, "create_cluster_snapshot")
def create_cluster_snapshot(
    original: Any, backend: RedshiftBackend, *args: Any, **more: Any
) -> Any:
    snapshot = original(backend, *args, **more)
    snapshot.bed_created = now()
    return snapshot


@around(RedshiftBackend, "delete_cluster")
def delete_cluster(original: Any, backend: RedshiftBackend, **more: Any) -> Cluster:
    cluster = backend.describe_clusters(more["cluster_identifier"])[0]
    if cluster.status not in ("available", "paused"):
        raise Refusal("InvalidClusterState", f"The cluster is {cluster.status}.")
    cluster.status = "deleting"
    cluster.bed_deleting = now()
    give_back(
        backend.account_id, backend.region_name, cluster.bed_interface, after="redshift.delete"
    )
    return cluster


@around(RedshiftBackend, "delete_cluster_subnet_group")
def delete_cluster_subnet_group(
    original: Any, backend: RedshiftBackend, subnet_identifier: str
) -> Any:
    settle(backend)
    users = [each.cluster_subnet_group_name for each in backend.clusters.values()]
    if subnet_identifier in users:
        raise Refusal(
            "InvalidClusterSubnetGroupStateFault",
            f"Cannot delete the subnet group '{subnet_identifier}': a cluster uses it.",
        )
    return original(backend, subnet_identifier)


@around(RedshiftBackend, "delete_cluster_parameter_group")
def delete_cluster_parameter_group(
    original: Any, backend: RedshiftBackend, parameter_group_name: str
) -> Any:
    settle(backend)
    for cluster in backend.clusters.values():
        if parameter_group_name in cluster.cluster_parameter_group_name:
            raise Refusal(
                "InvalidClusterParameterGroupState",
                f"One or more clusters are still members of {parameter_group_name}.",
            )
    return original(backend, parameter_group_name)
