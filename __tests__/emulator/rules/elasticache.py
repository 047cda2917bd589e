"""Amazon ElastiCache: caches that take time, their nodes and groups, serverless caches."""

import inspect
from typing import Any

from moto.core.responses import ActionResult, EmptyResult
from moto.core.utils import utcnow
from moto.ec2.models import ec2_backends
from moto.elasticache.models import CacheCluster, ElastiCacheBackend, ReplicationGroup
from moto.elasticache.responses import ElastiCacheResponse

from emulator.clock import due, now
from emulator.interfaces import give_back, lend
from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_"
RULES = (
    Rule(
        "(clusters, replication groups and serverless caches are creating at first, deleting for "
        "minutes)",
        "",
        _API + "CacheCluster.html (CacheClusterStatus), " + _API + "ReplicationGroup.html (Status)",
    ),
    Rule(
        "deleting one that is being created or deleted",
        "InvalidCacheClusterState, InvalidReplicationGroupState, InvalidServerlessCacheStateFault",
        _API + "DeleteCacheCluster.html, API_DeleteReplicationGroup.html (Errors)",
    ),
    Rule(
        "the tags of one that is not available",
        "CacheClusterNotFound, InvalidReplicationGroupState, InvalidServerlessCacheStateFault",
        _API + "ListTagsForResource.html (Description: 'If the cluster is not in the available "
        "state, ListTagsForResource returns an error'; Errors); a cluster's code and message: "
        "hashicorp/terraform-provider-aws",
    ),
    Rule(
        "(a replication group's nodes are clusters, which go with it)",
        "",
        _API + "DeleteReplicationGroup.html",
    ),
    Rule(
        "deleting a node that is its replication group's primary",
        "InvalidCacheClusterState",
        _API + "DeleteCacheCluster.html (Description)",
    ),
    Rule(
        "deleting a subnet group or parameter group in use",
        "CacheSubnetGroupInUse, InvalidCacheParameterGroupState",
        _API + "DeleteCacheSubnetGroup.html, API_DeleteCacheParameterGroup.html (Errors)",
    ),
    Rule(
        "(a cluster has an interface in its subnet group, named after it)",
        "",
        "descriptions as recorded from real accounts",
    ),
)


def settle(backend: ElastiCacheBackend) -> None:
    for kept, status in (
        (backend.cache_clusters, "cache_cluster_status"),
        (backend.replication_groups, "status"),
        (_own(backend, "caches"), "Status"),
    ):
        for id_, thing in list(kept.items()):
            began = getattr(thing, "bed_deleting", None)
            if began is not None and due(began, "elasticache.delete"):
                del kept[id_]
            created = getattr(thing, "bed_created", None)
            if began is None and created is not None:
                over = due(created, "elasticache.create")
                setattr(thing, status, "available" if over else "creating")
                thing.bed_created = None if over else created


def _own(backend: ElastiCacheBackend, kind: str) -> dict[str, Any]:
    """What moto does not have: serverless caches, parameter groups."""
    kept: dict[str, Any] = backend.__dict__.setdefault(f"bed_{kind}", {})
    return kept


class Thing:
    def __init__(self, **fields: Any) -> None:
        self.__dict__.update(fields)


for _reader in ("describe_cache_clusters", "describe_replication_groups"):

    @around(ElastiCacheBackend, _reader)
    def read(original: Any, backend: ElastiCacheBackend, *args: Any, **more: Any) -> Any:
        settle(backend)
        return original(backend, *args, **more)


@around(ElastiCacheBackend, "iter_tagged_resources")
def iter_tagged_resources(original: Any, backend: ElastiCacheBackend) -> Any:
    settle(backend)
    yield from original(backend)


@around(ElastiCacheBackend, "create_cache_cluster")
def create_cache_cluster(
    original: Any, backend: ElastiCacheBackend, *args: Any, **more: Any
) -> CacheCluster:
    cluster: CacheCluster = original(backend, *args, **more)
    cluster.bed_created = now()
    settle(backend)
    _lend(backend, cluster)
    return cluster


def _lend(backend: ElastiCacheBackend, cluster: CacheCluster) -> None:
    group = backend.cache_subnet_groups.get(cluster.cache_subnet_group_name or "")
    ec2 = ec2_backends[backend.account_id][backend.region_name]
    zones = [] if group else ec2.subnets.values()
    subnets = list(group.subnet_ids) if group else []
    subnets += [each.id for zone in zones for each in zone.values() if each.default_for_az]
    cluster.bed_interface = lend(
        backend.account_id,
        backend.region_name,
        subnet=subnets[0],
        groups=cluster.security_group_ids,
        description=f"ElastiCache {cluster.cache_cluster_id}",
        interface_type="interface",
        requester_id="amazon-elasticache",
    )


def _end(backend: ElastiCacheBackend, cluster: CacheCluster) -> None:
    cluster.cache_cluster_status = "deleting"
    cluster.bed_deleting = now()
    give_back(
        backend.account_id, backend.region_name, cluster.bed_interface, after="elasticache.delete"
    )


@around(ElastiCacheBackend, "delete_cache_cluster")
def delete_cache_cluster(
    original: Any, backend: ElastiCacheBackend, cache_cluster_id: str
) -> CacheCluster:
    cluster = backend.describe_cache_clusters(cache_cluster_id)[0]
    group = getattr(cluster, "bed_group", None)
    if cluster.cache_cluster_status != "available" or (group and cluster.bed_primary):
        raise Refusal(
            "InvalidCacheClusterState",
            f"Cluster {cache_cluster_id} is not available, or is the primary of its group.",
        )
    _end(backend, cluster)
    return cluster


@around(ElastiCacheBackend, "create_replication_group")
def create_replication_group(
    original: Any, backend: ElastiCacheBackend, *args: Any, **more: Any
) -> ReplicationGroup:
    group: ReplicationGroup = original(backend, *args, **more)
    blank = dict.fromkeys(list(inspect.signature(CacheCluster.__init__).parameters)[1:])
    for number, name in enumerate(group.member_clusters):
        node = CacheCluster(
            **{
                **blank,
                "account_id": backend.account_id,
                "region_name": backend.region_name,
                "cache_cluster_id": name,
                "engine": "redis",
                "replication_group_id": group.replication_group_id,
                "cache_subnet_group_name": more.get("cache_subnet_group_name"),
                "security_group_ids": more.get("security_group_ids"),
            }
        )
        node.bed_group, node.bed_primary = group.replication_group_id, number == 0
        node.bed_created = now()
        backend.cache_clusters[name] = node
        backend.tagging_service.tag_resource(node.arn, more.get("tags") or [])
        _lend(backend, node)
    group.bed_created = now()
    settle(backend)
    return group


@around(ElastiCacheBackend, "delete_replication_group")
def delete_replication_group(
    original: Any,
    backend: ElastiCacheBackend,
    replication_group_id: str,
    retain_primary_cluster: bool | None,
) -> ReplicationGroup:
    group = backend.describe_replication_groups(replication_group_id)[0]
    if group.status != "available":
        raise Refusal("InvalidReplicationGroupState", f"The group is {group.status}.")
    group.status = "deleting"
    group.bed_deleting = now()
    for node in backend.cache_clusters.values():
        if getattr(node, "bed_group", None) == replication_group_id:
            _end(backend, node)
    return group


# Operations that moto does not have.


def _arn(backend: ElastiCacheBackend, kind: str, name: str) -> str:
    return f"arn:aws:elasticache:{backend.region_name}:{backend.account_id}:{kind}:{name}"


def _create(handler: ElastiCacheResponse, **fields: Any) -> Any:
    backend = handler.elasticache_backend
    arn = fields["ARN"]
    backend.tagging_service.tag_resource(arn, handler._get_param("Tags", []))
    return Thing(**fields)


def delete_cache_subnet_group(handler: ElastiCacheResponse) -> Any:
    backend = handler.elasticache_backend
    settle(backend)
    name = handler._get_param("CacheSubnetGroupName")
    backend.describe_cache_subnet_groups(name)
    if any(each.cache_subnet_group_name == name for each in backend.cache_clusters.values()):
        raise Refusal(
            "CacheSubnetGroupInUse",
            f"Cache subnet group {name} is currently in use by a cache cluster.",
        )
    del backend.cache_subnet_groups[name]
    return EmptyResult()


def create_cache_parameter_group(handler: ElastiCacheResponse) -> Any:
    backend = handler.elasticache_backend
    name = handler._get_param("CacheParameterGroupName")
    group = _create(
        handler,
        CacheParameterGroupName=name,
        CacheParameterGroupFamily=handler._get_param("CacheParameterGroupFamily"),
        Description=handler._get_param("Description"),
        ARN=_arn(backend, "parametergroup", name),
    )
    _own(backend, "parameters")[name] = group
    return ActionResult({"CacheParameterGroup": vars(group)})


def _parameters(handler: ElastiCacheResponse) -> Any:
    name = handler._get_param("CacheParameterGroupName")
    found = _own(handler.elasticache_backend, "parameters").get(name)
    if found is None:
        raise Refusal("CacheParameterGroupNotFound", f"CacheParameterGroup {name} not found.", 404)
    return found


def describe_cache_parameter_groups(handler: ElastiCacheResponse) -> Any:
    return ActionResult({"CacheParameterGroups": [vars(_parameters(handler))]})


def delete_cache_parameter_group(handler: ElastiCacheResponse) -> Any:
    backend = handler.elasticache_backend
    settle(backend)
    name = _parameters(handler).CacheParameterGroupName
    if any(each.cache_parameter_group_name == name for each in backend.cache_clusters.values()):
        raise Refusal(
            "InvalidCacheParameterGroupState",
            f"One or more cache clusters are still members of this parameter group {name}.",
        )
    del _own(backend, "parameters")[name]
    return EmptyResult()


def create_serverless_cache(handler: ElastiCacheResponse) -> Any:
    backend = handler.elasticache_backend
    name = handler._get_param("ServerlessCacheName")
    cache = _create(
        handler,
        ServerlessCacheName=name,
        Status="creating",
        bed_created=now(),
        Engine=handler._get_param("Engine"),
        SubnetIds=handler._get_param("SubnetIds", []),
        SecurityGroupIds=handler._get_param("SecurityGroupIds", []),
        CreateTime=utcnow(),
        ARN=_arn(backend, "serverlesscache", name),
    )
    _own(backend, "caches")[name] = cache
    settle(backend)
    return ActionResult({"ServerlessCache": vars(cache)})


def _cache(handler: ElastiCacheResponse) -> Any:
    settle(handler.elasticache_backend)
    name = handler._get_param("ServerlessCacheName")
    found = _own(handler.elasticache_backend, "caches").get(name)
    if found is None:
        raise Refusal("ServerlessCacheNotFoundFault", f"Serverless cache {name} not found.", 404)
    return found


def describe_serverless_caches(handler: ElastiCacheResponse) -> Any:
    return ActionResult({"ServerlessCaches": [vars(_cache(handler))]})


def delete_serverless_cache(handler: ElastiCacheResponse) -> Any:
    cache = _cache(handler)
    if cache.Status != "available":
        raise Refusal("InvalidServerlessCacheStateFault", f"The cache is {cache.Status}.")
    cache.Status, cache.bed_deleting = "deleting", now()
    return ActionResult({"ServerlessCache": vars(cache)})


for _operation in (
    delete_cache_subnet_group,
    create_cache_parameter_group,
    describe_cache_parameter_groups,
    delete_cache_parameter_group,
    create_serverless_cache,
    describe_serverless_caches,
    delete_serverless_cache,
):
    setattr(ElastiCacheResponse, _operation.__name__, _operation)


@around(ElastiCacheBackend, "list_tags_for_resource")
def list_tags_for_resource(original: Any, backend: ElastiCacheBackend, arn: str) -> Any:
    settle(backend)
    *_, kind, name = arn.split(":")
    if kind == "cluster" and name in backend.cache_clusters:
        cluster = backend.cache_clusters[name]
        if cluster.cache_cluster_status != "available":
            if getattr(cluster, "bed_group", None):
                raise Refusal("InvalidReplicationGroupState", f"{name} is not available.")
            raise Refusal(
                "CacheClusterNotFound", f"{name} is either not present or not available.", 404
            )
    if kind == "replicationgroup" and name in backend.replication_groups:
        if backend.replication_groups[name].status != "available":
            raise Refusal("InvalidReplicationGroupState", f"{name} is not available.")
    if kind == "serverlesscache" and name in _own(backend, "caches"):
        if _own(backend, "caches")[name].Status != "available":
            raise Refusal("InvalidServerlessCacheStateFault", f"{name} is not available.")
    if kind in ("serverlesscache", "parametergroup"):
        return backend.tagging_service.list_tags_for_resource(arn)
    return original(backend, arn)
