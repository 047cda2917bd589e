"""Amazon MSK: clusters that take time, their ARNs and interfaces."""

from datetime import datetime, timezone
from typing import Any

from moto.kafka.models import FakeKafkaCluster, KafkaBackend

from emulator.clock import due, now
from emulator.interfaces import give_back, lend
from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/msk/1.0/apireference/clusters-clusterarn.html"
RULES = (
    Rule(
        "(a cluster is CREATING at first and DELETING for minutes)",
        "",
        _API + " (ClusterState)",
    ),
    Rule("deleting a cluster that is not ACTIVE or FAILED", "BadRequestException", _API),
    Rule("a cluster that is not there", "NotFoundException", _API),
    Rule(
        "(the ARN of a cluster, serverless or not, ends in cluster/NAME/UUID)",
        "",
        "Service Authorization Reference, Amazon MSK (resource types)",
    ),
    Rule(
        "(a cluster has interfaces in its subnets, named after it)",
        "",
        "ekristen/aws-nuke#526 and descriptions as recorded from real accounts",
    ),
)


def settle(backend: KafkaBackend) -> None:
    for arn, cluster in list(backend.clusters.items()):
        began = getattr(cluster, "bed_deleting", None)
        if began is None:
            if due(cluster.bed_created, "msk.create"):
                cluster.state = "ACTIVE"
        elif due(began, "msk.delete"):
            del backend.clusters[arn]


@around(FakeKafkaCluster, "_generate_arn")
def generate_arn(original: Any, cluster: FakeKafkaCluster) -> str:
    root = f"arn:aws:kafka:{cluster.region_name}:{cluster.account_id}:cluster/"
    return f"{root}{cluster.cluster_name}/{cluster.cluster_id}-2"


for _maker in ("create_cluster", "create_cluster_v2"):

    @around(KafkaBackend, _maker)
    def create(original: Any, backend: KafkaBackend, *args: Any, **more: Any) -> Any:
        answer = original(backend, *args, **more)
        cluster = backend.clusters[answer[0]]
        cluster.bed_created = now()
        network = cluster.broker_node_group_info or {}
        cluster.bed_interfaces = [
            lend(
                backend.account_id,
                backend.region_name,
                subnet=subnet,
                groups=network.get("securityGroups") or [],
                description="DO NOT DELETE - Amazon MSK network interface for cluster "
                f"{cluster.arn}.",
                interface_type="interface",
                requester_id="amazon-aws",
            )
            for subnet in network.get("clientSubnets") or []
        ]
        return answer


@around(KafkaBackend, "iter_tagged_resources")
def iter_tagged_resources(original: Any, backend: KafkaBackend) -> Any:
    settle(backend)
    yield from original(backend)


@around(KafkaBackend, "describe_cluster_v2")
def describe_cluster_v2(original: Any, backend: KafkaBackend, cluster_arn: str) -> Any:
    cluster = _find(backend, cluster_arn)
    answer = original(backend, cluster_arn)
    answer["creationTime"] = datetime.fromtimestamp(cluster.bed_created, timezone.utc).isoformat()
    return answer


def _find(backend: KafkaBackend, arn: str) -> FakeKafkaCluster:
    settle(backend)
    if arn not in backend.clusters:
        raise Refusal("NotFoundException", f"The cluster {arn} is not there.", 404)
    return backend.clusters[arn]


@around(KafkaBackend, "delete_cluster")
def delete_cluster(
    original: Any, backend: KafkaBackend, cluster_arn: str, current_version: str
) -> tuple[str, str]:
    cluster = _find(backend, cluster_arn)
    if cluster.state not in ("ACTIVE", "FAILED"):
        raise Refusal("BadRequestException", f"The cluster's state is {cluster.state}.")
    cluster.state = "DELETING"
    cluster.bed_deleting = now()
    for interface in cluster.bed_interfaces:
        give_back(backend.account_id, backend.region_name, interface, after="msk.delete")
    return cluster_arn, cluster.state
