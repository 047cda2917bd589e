"""Classic load balancers: interfaces that linger in the VPC."""

from typing import Any

from moto.ec2.models import ec2_backends
from moto.ec2.utils import random_public_ip
from moto.elb.models import ELBBackend, LoadBalancer

from emulator.interfaces import give_back, lend
from emulator.rule import Rule, around

RULES = (
    Rule(
        "(a load balancer has an interface in each subnet, which outlives it for a while)",
        "",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/"
        "elb-internal-load-balancers.html, https://repost.aws/knowledge-center/"
        "troubleshoot-delete-vpc-sg, (mem)",
    ),
)


@around(ELBBackend, "create_load_balancer")
def create_load_balancer(
    original: Any, backend: ELBBackend, *args: Any, **kwargs: Any
) -> LoadBalancer:
    balancer: LoadBalancer = original(backend, *args, **kwargs)
    balancer.bed_interfaces = [  # type: ignore[attr-defined]
        lend(
            backend.account_id,
            backend.region_name,
            subnet=subnet,
            groups=balancer.security_groups or [],
            description=f"ELB {balancer.name}",
            interface_type="interface",
            requester_id="amazon-elb",
        )
        for subnet in balancer.subnets or []
    ]
    if balancer.scheme != "internal":
        for interface in balancer.bed_interfaces:  # type: ignore[attr-defined]
            ec2_backends[backend.account_id][backend.region_name].enis[
                interface
            ].public_ip = random_public_ip()
    return balancer


@around(ELBBackend, "delete_load_balancer")
def delete_load_balancer(original: Any, backend: ELBBackend, load_balancer_name: str) -> None:
    balancer = backend.load_balancers.get(load_balancer_name)
    original(backend, load_balancer_name)
    for interface in getattr(balancer, "bed_interfaces", []):
        give_back(backend.account_id, backend.region_name, interface, after="elbv2.eni")
