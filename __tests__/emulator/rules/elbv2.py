"""Elastic Load Balancing v2: protections, what is in use, and interfaces that linger in the VPC."""

from typing import Any

from moto.apigateway.models import apigateway_backends
from moto.ec2.models import ec2_backends
from moto.ec2.utils import random_public_ip
from moto.elbv2.models import (
    ELBv2Backend,
    FakeListener,
    FakeLoadBalancer,
    FakeTargetGroup,
    elbv2_backends,
)
from moto.elbv2.responses import ELBV2Response

from emulator.interfaces import give_back, lend
from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_"
_NETWORK = "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/"
RULES = (
    Rule(
        "deleting a load balancer that has deletion protection",
        "OperationNotPermitted",
        _API + "DeleteLoadBalancer.html; message: aws-cloudformation/rain#187",
    ),
    Rule(
        "deleting a load balancer that another service works with",
        "ResourceInUse",
        _NETWORK + "load-balancer-delete.html; message: cloud-custodian#9921",
    ),
    Rule(
        "deleting a listener of an application load balancer that is a registered target",
        "ResourceInUse",
        "hashicorp/terraform-provider-aws#34860",
    ),
    Rule("deleting a default rule", "OperationNotPermitted", _API + "DeleteRule.html"),
    Rule(
        "(ARNs say of which kind a load balancer is)",
        "",
        "https://docs.aws.amazon.com/service-authorization/latest/reference/"
        "list_awselasticloadbalancingv2.html",
    ),
    Rule(
        "(a target group names the load balancers that forward to it now)",
        "",
        _API + "TargetGroup.html",
    ),
    Rule(
        "(a load balancer has an interface in each subnet, which outlives it for a while)",
        "",
        "https://repost.aws/knowledge-center/troubleshoot-delete-vpc-sg, (mem)",
    ),
)
#: The word in the ARN and in an interface's description, and the interface's type, by moto's word.
KINDS = {
    "application": ("app", "interface"),
    "network": ("net", "network_load_balancer"),
    "gateway": ("gwy", "gateway_load_balancer"),
}


@around(ELBv2Backend, "create_load_balancer")
def create_load_balancer(
    original: Any, backend: ELBv2Backend, *args: Any, **kwargs: Any
) -> FakeLoadBalancer:
    balancer: FakeLoadBalancer = original(backend, *args, **kwargs)
    word, interface_type = KINDS[balancer.type]
    _rename(backend, balancer, word)
    balancer.bed_interfaces = {}  # type: ignore[attr-defined]
    for subnet in balancer.subnets:
        balancer.bed_interfaces[subnet.id] = lend(  # type: ignore[attr-defined]
            backend.account_id,
            backend.region_name,
            subnet=subnet.id,
            groups=balancer.security_groups or [],
            description=f"ELB {balancer.arn.partition('loadbalancer/')[2]}",
            interface_type=interface_type,
            requester_id="amazon-elb",
        )
    if balancer.scheme != "internal" and balancer.type != "gateway":
        for interface in balancer.bed_interfaces.values():  # type: ignore[attr-defined]
            backend.ec2_backend.enis[interface].public_ip = random_public_ip()
    _take_addresses(backend, balancer, kwargs.get("subnet_mappings") or [])
    return balancer


def _rename(backend: ELBv2Backend, balancer: FakeLoadBalancer, word: str) -> None:
    """moto calls every balancer an application load balancer in its ARN."""
    tags = backend.tagging_service.get_tag_dict_for_resource(balancer.arn)
    backend.tagging_service.delete_all_tags_for_resource(balancer.arn)
    del backend.load_balancers[balancer.arn]
    balancer.arn = balancer.arn.replace("loadbalancer/app/", f"loadbalancer/{word}/")
    backend.load_balancers[balancer.arn] = balancer
    pairs = [{"Key": key, "Value": value} for key, value in tags.items()]
    backend.tagging_service.tag_resource(balancer.arn, pairs)


def _take_addresses(
    backend: ELBv2Backend, balancer: FakeLoadBalancer, mappings: list[dict[str, str]]
) -> None:
    ec2 = backend.ec2_backend
    balancer.bed_addresses = {}  # type: ignore[attr-defined]
    for mapping in mappings:
        for address in ec2.addresses:
            if address.allocation_id and address.allocation_id == mapping.get("AllocationId"):
                subnet = mapping["SubnetId"]
                balancer.bed_addresses[subnet] = address  # type: ignore[attr-defined]
                held = balancer.bed_interfaces[subnet]  # type: ignore[attr-defined]
                address.eni = ec2.enis[held]
                address.eni.public_ip = address.public_ip
                address.association_id = f"eipassoc-{held.removeprefix('eni-')}"


def _zones(balancer: FakeLoadBalancer) -> list[Any]:
    zones = _moto_zones(balancer)
    for zone in zones:
        address = getattr(balancer, "bed_addresses", {}).get(zone.subnet_id)
        if address is not None:
            zone.load_balancer_addresses = [
                {"AllocationId": address.allocation_id, "IpAddress": address.public_ip}
            ]
    return zones


_moto_zones = FakeLoadBalancer.availability_zones.fget  # type: ignore[attr-defined]
FakeLoadBalancer.availability_zones = property(_zones)  # type: ignore[assignment]


@around(ELBv2Backend, "delete_load_balancer")
def delete_load_balancer(original: Any, backend: ELBv2Backend, arn: str) -> None:
    balancer = backend.load_balancers.get(arn)
    if balancer is None:
        return
    refused = f"Load balancer '{arn}' cannot be deleted because "
    if balancer.attrs.get("deletion_protection.enabled") == "true":
        raise Refusal("OperationNotPermitted", refused + "deletion protection is enabled")
    if _associated(backend, arn):
        message = refused + "it is currently associated with another service"
        raise Refusal("ResourceInUse", message)
    original(backend, arn)
    for interface in getattr(balancer, "bed_interfaces", {}).values():
        give_back(backend.account_id, backend.region_name, interface, after="elbv2.eni")


def _associated(backend: ELBv2Backend, arn: str) -> bool:
    place = backend.account_id, backend.region_name
    services = ec2_backends[place[0]][place[1]].configurations.values()
    links = apigateway_backends[place[0]][place[1]].get_vpc_links()
    return any(
        arn in (*each.network_load_balancer_arns, *each.gateway_load_balancer_arns)
        for each in services
    ) or any(arn in link.target_arns for link in links)


# Listeners, rules, target groups.


@around(ELBv2Backend, "delete_listener")
def delete_listener(original: Any, backend: ELBv2Backend, listener_arn: str) -> FakeListener:
    balancer = listener_arn.replace(":listener/", ":loadbalancer/").rpartition("/")[0]
    for group in backend.target_groups.values():
        if group.target_type == "alb" and balancer in group.targets:
            port = backend.describe_listeners(None, [listener_arn])[0].port
            raise Refusal(
                "ResourceInUse",
                f"Listener port '{port}' is in use by registered target '{balancer}' and cannot "
                "be removed.",
            )
    listener: FakeListener = original(backend, listener_arn)
    return listener


@around(ELBv2Backend, "delete_rule")
def delete_rule(original: Any, backend: ELBv2Backend, arn: str) -> None:
    if any(rule.is_default for rule in backend.describe_rules(None, [arn])):
        raise Refusal("OperationNotPermitted", f"Default rule '{arn}' cannot be deleted")
    original(backend, arn)


def _forwarding(group: FakeTargetGroup) -> list[str]:
    backend = elbv2_backends[group.account_id][group.region_name]
    return [
        balancer.arn
        for balancer in backend.load_balancers.values()
        if any(
            group.arn in backend._get_target_group_arns_from(action.data)
            for listener in balancer.listeners.values()
            for rule in listener.rules.values()
            for action in rule.actions
        )
    ]


# moto appends to a list that it never shortens.
FakeTargetGroup.load_balancer_arns = property(  # type: ignore[assignment]
    _forwarding, lambda group, arns: None
)


@around(ELBV2Response, "describe_tags")
def describe_tags(original: Any, response: ELBV2Response) -> Any:
    """moto tells empty tags for what is not there."""
    for arn in response._get_param("ResourceArns", []):
        response.elbv2_backend._get_resource_by_arn(arn)
    return original(response)
