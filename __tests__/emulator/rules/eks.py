"""Amazon EKS: clusters and their parts that take time, add-ons, deletion protection."""

import uuid
from typing import Any

from moto.core.responses import ActionResult
from moto.core.utils import utcnow
from moto.eks.models import Cluster, EKSBackend, FargateProfile, Nodegroup
from moto.eks.responses import EKSResponse
from moto.eks.urls import response as dispatcher
from moto.eks.urls import url_paths

from emulator.clock import due, now
from emulator.interfaces import give_back, lend
from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/eks/latest/APIReference/API_"
RULES = (
    Rule(
        "deleting a cluster with node groups or Fargate profiles, those being deleted included",
        "ResourceInUseException",
        _API + "DeleteCluster.html (Description)",
    ),
    Rule(
        "(clusters, node groups, Fargate profiles and add-ons are DELETING for minutes)",
        "",
        _API + "Cluster.html, API_Nodegroup.html, API_FargateProfile.html, API_Addon.html (status)",
    ),
    Rule(
        "deleting a Fargate profile while another of the cluster is being deleted",
        "ResourceInUseException",
        _API + "DeleteFargateProfile.html (Description)",
    ),
    Rule(
        "deleting a cluster under deletion protection",
        "InvalidRequestException",
        "https://docs.aws.amazon.com/eks/latest/userguide/deletion-protection.html",
    ),
    Rule("(add-ons die with their cluster)", "", _API + "DeleteCluster.html; the EKS guide"),
    Rule(
        "(a cluster has interfaces in its subnets, named after it)",
        "",
        "https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html; description as "
        "recorded from real accounts",
    ),
)


def settle(backend: EKSBackend) -> None:
    for name, cluster in list(backend.clusters.items()):
        for kind, duration in (
            ("nodegroups", "eks.nodegroup"),
            ("fargate_profiles", "eks.fargate"),
            ("bed_addons", "eks.addon"),
        ):
            parts = getattr(cluster, kind, {})
            for key, part in list(parts.items()):
                if _is_over(part, duration):
                    del parts[key]
        cluster.nodegroup_count = len(cluster.nodegroups)
        cluster.fargate_profile_count = len(cluster.fargate_profiles)
        if _is_over(cluster, "eks.cluster"):
            del backend.clusters[name]
            backend.cluster_count -= 1


def _is_over(thing: Any, duration: str) -> bool:
    began = getattr(thing, "bed_deleting", None)
    return began is not None and due(began, duration)


def _begin(thing: Any) -> None:
    if getattr(thing, "bed_deleting", None) is not None:
        raise Refusal("ResourceInUseException", "It is being deleted already.", 409)
    thing.bed_deleting = now()
    thing.status = "DELETING"


for _reader in (
    "describe_cluster",
    "describe_fargate_profile",
    "describe_nodegroup",
    "list_clusters",
    "list_fargate_profiles",
    "list_nodegroups",
):

    @around(EKSBackend, _reader)
    def read(original: Any, backend: EKSBackend, *args: Any, **more: Any) -> Any:
        settle(backend)
        return original(backend, *args, **more)


@around(EKSBackend, "create_cluster")
def create_cluster(original: Any, backend: EKSBackend, *args: Any, **more: Any) -> Cluster:
    cluster: Cluster = original(backend, *args, **more)
    cluster.bed_addons = {}
    cluster.deletion_protection = False
    config = cluster.resources_vpc_config or {}
    cluster.bed_interfaces = [
        lend(
            backend.account_id,
            backend.region_name,
            subnet=subnet,
            groups=config.get("securityGroupIds") or [],
            description=f"Amazon EKS {cluster.name}",
            interface_type="interface",
            requester_id="amazon-eks",
        )
        for subnet in (config.get("subnetIds") or [])[:1]
    ]
    return cluster


@around(EKSBackend, "delete_cluster")
def delete_cluster(original: Any, backend: EKSBackend, name: str) -> Cluster:
    settle(backend)
    cluster = backend.clusters.get(name)
    if cluster is None or cluster.nodegroups or cluster.fargate_profiles:
        return original(backend, name)  # type: ignore[no-any-return]
    if cluster.deletion_protection:
        raise Refusal(
            "InvalidRequestException",
            f"Cluster {name} cannot be deleted: deletion protection is enabled.",
        )
    _begin(cluster)
    for interface in cluster.bed_interfaces:
        give_back(backend.account_id, backend.region_name, interface, after="eks.cluster")
    return cluster


@around(EKSBackend, "delete_nodegroup")
def delete_nodegroup(
    original: Any, backend: EKSBackend, cluster_name: str, nodegroup_name: str
) -> Nodegroup:
    found = backend.describe_nodegroup(cluster_name, nodegroup_name)
    _begin(found)
    return found


@around(EKSBackend, "delete_fargate_profile")
def delete_fargate_profile(
    original: Any, backend: EKSBackend, cluster_name: str, fargate_profile_name: str
) -> FargateProfile:
    found = backend.describe_fargate_profile(cluster_name, fargate_profile_name)
    others = backend.clusters[cluster_name].fargate_profiles.values()
    if any(each.status == "DELETING" for each in others if each is not found):
        raise Refusal(
            "ResourceInUseException", "Cannot delete two Fargate profiles at the same time.", 409
        )
    _begin(found)
    return found


@around(EKSResponse, "update_cluster_config")
def update_cluster_config(original: Any, handler: EKSResponse) -> ActionResult:
    protection = handler._get_param("deletionProtection")
    if protection is None:
        return original(handler)  # type: ignore[no-any-return]
    cluster = handler.eks_backend.describe_cluster(handler._get_param("name"))
    cluster.deletion_protection = protection
    update = {"id": str(uuid.uuid4()), "status": "InProgress", "createdAt": utcnow()}
    return ActionResult({"update": update})


# Add-ons, which moto does not have.


class Addon:
    def __init__(self, backend: EKSBackend, cluster: str, name: str, tags: dict[str, str]) -> None:
        self.addon_name, self.cluster_name, self.tags = name, cluster, tags
        self.status = "ACTIVE"
        self.created_at = utcnow()
        self.addon_arn = (
            f"arn:aws:eks:{backend.region_name}:{backend.account_id}:"
            f"addon/{cluster}/{name}/{uuid.uuid4()}"
        )


def _addons(handler: EKSResponse) -> dict[str, Addon]:
    cluster = handler.eks_backend.describe_cluster(handler._get_param("name"))
    return cluster.bed_addons  # type: ignore[no-any-return, attr-defined]


def _addon(handler: EKSResponse) -> Addon:
    name = handler._get_param("addonName")
    found = _addons(handler).get(name)
    if found is None:
        raise Refusal("ResourceNotFoundException", f"No addon: {name} found.", 404)
    return found


def create_addon(handler: EKSResponse) -> ActionResult:
    cluster, name = handler._get_param("name"), handler._get_param("addonName")
    addon = Addon(handler.eks_backend, cluster, name, handler._get_param("tags") or {})
    _addons(handler)[name] = addon
    return ActionResult({"addon": addon})


def describe_addon(handler: EKSResponse) -> ActionResult:
    return ActionResult({"addon": _addon(handler)})


def list_addons(handler: EKSResponse) -> ActionResult:
    return ActionResult({"addons": list(_addons(handler))})


def delete_addon(handler: EKSResponse) -> ActionResult:
    addon = _addon(handler)
    _begin(addon)
    return ActionResult({"addon": addon})


for _operation in (create_addon, describe_addon, list_addons, delete_addon):
    setattr(EKSResponse, _operation.__name__, _operation)
url_paths["{0}/clusters/(?P<name>[^/]+)/addons$"] = dispatcher.dispatch
url_paths["{0}/clusters/(?P<name>[^/]+)/addons/(?P<addonName>[^/]+)$"] = dispatcher.dispatch
