"""Amazon RDS Proxy: proxies and their endpoints, which take time and have interfaces."""

import uuid
from typing import Any

from moto.core.responses import ActionResult
from moto.ec2.models import ec2_backends
from moto.rds.exceptions import DBProxyNotFoundFault
from moto.rds.models import DBProxy, RDSBackend
from moto.rds.responses import RDSResponse

from emulator.clock import due, now
from emulator.interfaces import give_back, lend
from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_"
_GUIDE = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/"
RULES = (
    Rule(
        "(a proxy is creating at first, and deleting for minutes)",
        "",
        _API + "DBProxy.html (Status); terraform-provider-aws internal/service/rds/proxy.go "
        "(waits for both)",
    ),
    Rule(
        "deleting a proxy that is being made, changed or deleted",
        "InvalidDBProxyStateFault",
        _API + "DeleteDBProxy.html (Errors)",
    ),
    Rule("a proxy that is not there", "DBProxyNotFoundFault", _API + "DeleteDBProxy.html"),
    Rule(
        "(a proxy has an interface in each of its subnets, in its groups, with its name)",
        "",
        _GUIDE + "rds-proxy-network-prereqs.html; the description: cloud-custodian "
        "c7n/utils.py",
    ),
    Rule(
        "(more endpoints of a proxy, in any VPC, which go with it)",
        "",
        _GUIDE + "rds-proxy-endpoints.html (cross-VPC), rds-proxy-endpoints.DeletingEndpoint.html; "
        "what their interfaces are called is not known: here it is the endpoint's name, which is "
        "the harder case",
    ),
)


def settle(backend: RDSBackend) -> None:
    for name, proxy in list(backend.db_proxies.items()):
        began = getattr(proxy, "bed_deleting", None)
        if began is None and due(proxy.bed_created, "rds.proxy"):  # type: ignore[attr-defined]
            proxy.status = "available"
        elif began is not None and due(began, "rds.proxy"):
            del backend.db_proxies[name]


for _reader in ("describe_db_proxies", "iter_tagged_resources"):

    @around(RDSBackend, _reader)
    def read(original: Any, backend: RDSBackend, *args: Any, **more: Any) -> Any:
        settle(backend)
        return original(backend, *args, **more)


@around(RDSBackend, "create_db_proxy")
def create_db_proxy(original: Any, backend: RDSBackend, *args: Any, **more: Any) -> DBProxy:
    settle(backend)
    proxy: Any = original(backend, *args, **more)
    proxy.bed_created = now()
    proxy.status = "creating"
    proxy.bed_endpoints = []
    proxy.bed_interfaces = _lend(
        backend, proxy.db_proxy_name, proxy.vpc_subnet_ids, proxy.vpc_security_group_ids
    )
    return proxy  # type: ignore[no-any-return]


def _lend(backend: RDSBackend, name: str, subnets: list[str], groups: list[str]) -> list[str]:
    return [
        lend(
            backend.account_id,
            backend.region_name,
            subnet=subnet,
            groups=groups,
            description=f"Network interface for DBProxy {name}",
            interface_type="interface",
            requester_id="amazon-rds",
        )
        for subnet in subnets
    ]


@around(RDSBackend, "delete_db_proxy")
def delete_db_proxy(original: Any, backend: RDSBackend, proxy_name: str) -> DBProxy:
    proxy = _proxy(backend, proxy_name)
    if proxy.status != "available":
        raise Refusal(
            "InvalidDBProxyStateFault",
            f"DBProxy {proxy_name} is in the state {proxy.status} and cannot be deleted.",
        )
    proxy.bed_deleting = now()
    proxy.status = "deleting"
    for each in proxy.bed_interfaces:
        give_back(backend.account_id, backend.region_name, each, after="rds.proxy-interface")
    return proxy  # type: ignore[no-any-return]


def _proxy(backend: RDSBackend, name: str) -> Any:
    settle(backend)
    if name not in backend.db_proxies:
        raise DBProxyNotFoundFault(name)
    return backend.db_proxies[name]


def create_db_proxy_endpoint(response: RDSResponse) -> ActionResult:
    backend, asked = response.backend, response.params
    proxy = _proxy(backend, asked["DBProxyName"])
    name, subnets = asked["DBProxyEndpointName"], asked["VpcSubnetIds"]
    groups = asked.get("VpcSecurityGroupIds", [])
    ec2 = ec2_backends[backend.account_id][backend.region_name]
    proxy.bed_interfaces += _lend(backend, name, subnets, groups)
    endpoint = {
        "DBProxyEndpointName": name,
        "DBProxyEndpointArn": f"arn:{backend.partition}:rds:{backend.region_name}:"
        f"{backend.account_id}:db-proxy-endpoint:prx-endpoint-{uuid.uuid4().hex[:17]}",
        "DBProxyName": proxy.db_proxy_name,
        "Status": "available",
        "VpcId": ec2.get_subnet(subnets[0]).vpc_id,
        "VpcSubnetIds": subnets,
        "VpcSecurityGroupIds": groups,
        "TargetRole": asked.get("TargetRole", "READ_WRITE"),
        "IsDefault": False,
    }
    proxy.bed_endpoints.append(endpoint)
    return ActionResult({"DBProxyEndpoint": endpoint})


def describe_db_proxy_endpoints(response: RDSResponse) -> ActionResult:
    backend, name = response.backend, response.params.get("DBProxyName")
    settle(backend)
    proxies: list[Any] = [_proxy(backend, name)] if name else list(backend.db_proxies.values())
    endpoints = [each for proxy in proxies for each in (_default(proxy), *proxy.bed_endpoints)]
    return ActionResult({"DBProxyEndpoints": endpoints})


def _default(proxy: DBProxy) -> dict[str, Any]:
    """The endpoint that every proxy has. Source: RDS API reference, DBProxyEndpoint (IsDefault)."""
    return {
        "DBProxyEndpointName": "default",
        "DBProxyName": proxy.db_proxy_name,
        "Status": proxy.status,
        "VpcId": proxy.vpc_id,
        "VpcSubnetIds": proxy.vpc_subnet_ids,
        "VpcSecurityGroupIds": proxy.vpc_security_group_ids,
        "TargetRole": "READ_WRITE",
        "IsDefault": True,
    }


RDSResponse.create_db_proxy_endpoint = create_db_proxy_endpoint  # type: ignore[attr-defined]
RDSResponse.describe_db_proxy_endpoints = describe_db_proxy_endpoints  # type: ignore[attr-defined]
