"""EC2: network interfaces, security groups, NAT gateways, Elastic IPs, and who holds them.

A NAT gateway with the tag `bed:fails` is in state `failed`, an Elastic IP with the tag `bed:refuses`
refuses to be released with the error code that is the tag's value.
"""

from collections.abc import Iterable
from typing import Any

from moto.core.responses import ActionResult
from moto.ec2.models import EC2Backend
from moto.ec2.models.elastic_network_interfaces import NetworkInterface
from moto.ec2.models.nat_gateways import NatGateway
from moto.ec2.models.security_groups import SecurityGroup
from moto.ec2.responses.elastic_ip_addresses import ElasticIPAddresses
from moto.ec2.responses.elastic_network_interfaces import ElasticNetworkInterfaces
from moto.ec2.responses.security_groups import SecurityGroups
from moto.ec2.responses.subnets import Subnets

from emulator.clock import due, now
from emulator.interfaces import Lent, give_back, holding, is_hidden, lend, let_go, remove, settle
from emulator.rule import Refusal, Rule, around

_EC2 = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/"
_CODES = _EC2 + "errors-overview.html"
_NAT = "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-working-with.html"
RULES = (
    Rule(
        "deleting a network interface that is in use",
        "InvalidParameterValue",
        _EC2 + "API_DeleteNetworkInterface.html (detach it before you can delete it)",
    ),
    Rule(
        "(an interface that a service gives back is there for a while, and may stay behind)",
        "",
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html",
    ),
    Rule(
        "deleting a security group that a rule of another one of its VPC names or that an interface is "
        "in",
        "DependencyViolation",
        _EC2 + "API_DeleteSecurityGroup.html",
    ),
    Rule(
        "deleting a security group that is associated with another VPC, which takes a while to end",
        "DependencyViolation",
        _EC2 + "API_DisassociateSecurityGroupVpc.html",
    ),
    Rule("deleting a default security group", "CannotDelete", _CODES),
    Rule(
        "revoking, by its id, a security group rule that is not there",
        "InvalidSecurityGroupRuleId.NotFound",
        _CODES + "; terraform-provider-aws, vpc_security_group_ingress_rule.go",
    ),
    Rule(
        "deleting a subnet that has an interface in it",
        "DependencyViolation",
        _EC2 + "API_DeleteSubnet.html",
    ),
    Rule("a NAT gateway that is not there", "NatGatewayNotFound", _CODES),
    Rule(
        "(a NAT gateway is Deleting for a while, then listed as deleted for an hour, and keeps its "
        "interface and its Elastic IP until it is deleted)",
        "",
        _NAT,
    ),
    Rule("(a failed NAT gateway has neither)", "", _NAT + ", troubleshoot"),
    Rule(
        "releasing or disassociating the Elastic IP of a service's interface",
        "AuthFailure",
        "aws/aws-cdk#5774, hashicorp/terraform#7040 (NAT gateways)",
    ),
    Rule(
        "releasing an associated Elastic IP",
        "InvalidIPAddress.InUse",
        _EC2 + "API_ReleaseAddress.html",
    ),
    Rule("releasing an Elastic IP with a PTR record", "InvalidAddress.PtrSet", _CODES),
    Rule("releasing a locked Elastic IP", "InvalidAddress.Locked", _CODES),
)


# Network interfaces.


@around(EC2Backend, "get_all_network_interfaces")
def get_all_network_interfaces(
    original: Any, backend: EC2Backend, eni_ids: Any = None, filters: Any = None
) -> list[NetworkInterface]:
    _settle(backend)
    return [each for each in original(backend, eni_ids, filters) if not is_hidden(each)]


@around(ElasticNetworkInterfaces, "delete_network_interface")
def delete_network_interface(original: Any, response: ElasticNetworkInterfaces) -> Any:
    backend = response.ec2_backend
    _settle(backend)
    interface = backend.enis.get(response._get_param("NetworkInterfaceId"))
    if interface is None:
        return original(response)
    if interface.status == "in-use":
        raise Refusal(
            "InvalidParameterValue", f"Network interface '{interface.id}' is currently in use."
        )
    answer = original(response)
    let_go(backend, interface)
    return answer


def _settle(backend: EC2Backend) -> None:
    settle(backend)
    for gateway in backend.nat_gateways.values():
        if gateway.state == "deleting" and due(gateway.bed_deleted, "ec2.nat"):
            gateway.state = "deleted"


# Security groups and subnets.


@around(SecurityGroups, "delete_security_group")
def delete_security_group(original: Any, response: SecurityGroups) -> Any:
    backend = response.ec2_backend
    wanted = response._get_param("GroupId") or response._get_param("GroupName")
    group = backend.get_security_group_by_name_or_id(wanted)
    if group is None:
        return original(response)
    if group.is_default or group.name == "default":
        raise Refusal(
            "CannotDelete",
            f'the specified group: "{group.id}" name: "{group.name}" cannot be deleted by a user',
        )
    _settle(backend)
    held = holding(backend, lambda each: group in each.group_set)
    associated = any(each == group.id for each, _ in _associations(backend))
    if held or associated or _named(backend, group):
        raise Refusal("DependencyViolation", f"resource {group.id} has a dependent object")
    return original(response)


def _known_rules_only(original: Any, response: SecurityGroups) -> Any:
    """All of them, or none is revoked."""
    asked = response._get_param("SecurityGroupRuleIds", [])
    group = response.ec2_backend.get_security_group_by_name_or_id(response._get_param("GroupId"))
    known = {each.id for each in (*group.ingress_rules, *group.egress_rules)} if group else asked
    for each in asked:
        if each not in known:
            raise Refusal(
                "InvalidSecurityGroupRuleId.NotFound",
                f"The security group rule ID '{each}' does not exist",
            )
    return original(response)


for _revoke in ("revoke_security_group_ingress", "revoke_security_group_egress"):
    around(SecurityGroups, _revoke)(_known_rules_only)


def _associations(backend: EC2Backend) -> dict[tuple[str, str], float | None]:
    """By group and VPC: when they began to part, if they do."""
    if not hasattr(backend, "bed_associations"):
        backend.bed_associations = {}
    known: dict[tuple[str, str], float | None] = backend.bed_associations
    for key, parting in list(known.items()):
        if parting is not None and due(parting, "ec2.association"):
            del known[key]
    return known


def associate_security_group_vpc(response: SecurityGroups) -> Any:
    key = (response._get_param("GroupId"), response._get_param("VpcId"))
    _associations(response.ec2_backend)[key] = None
    return ActionResult({"State": "associated"})


def disassociate_security_group_vpc(response: SecurityGroups) -> Any:
    key = (response._get_param("GroupId"), response._get_param("VpcId"))
    known = _associations(response.ec2_backend)
    if key not in known:
        raise Refusal("InvalidGroup.NotFound", f"No association of {key[0]} with {key[1]}")
    known[key] = known[key] or now()
    return ActionResult({"State": "disassociating"})


def describe_security_group_vpc_associations(response: SecurityGroups) -> Any:
    filters = response._filters_from_querystring()
    found = [
        {"GroupId": group, "VpcId": vpc, "State": "disassociating" if parting else "associated"}
        for (group, vpc), parting in _associations(response.ec2_backend).items()
    ]
    names = {"group-id": "GroupId", "vpc-id": "VpcId", "state": "State"}
    for name, values in filters.items():
        found = [each for each in found if each[names[name]] in values]
    return ActionResult({"SecurityGroupVpcAssociations": found})


for _operation in (
    associate_security_group_vpc,
    disassociate_security_group_vpc,
    describe_security_group_vpc_associations,
):
    setattr(SecurityGroups, _operation.__name__, _operation)


def _named(backend: EC2Backend, group: SecurityGroup) -> bool:
    return any(
        rule.source_group.get("GroupId") == group.id
        for other in _groups(backend)
        if other is not group and other.vpc_id == group.vpc_id
        for rule in (*other.ingress_rules, *other.egress_rules)
    )


def _groups(backend: EC2Backend) -> Iterable[SecurityGroup]:
    return [group for groups in list(backend.groups.values()) for group in list(groups.values())]


@around(Subnets, "delete_subnet")
def delete_subnet(original: Any, response: Subnets) -> Any:
    subnet = response._get_param("SubnetId")
    _settle(response.ec2_backend)
    if holding(response.ec2_backend, lambda each: each.subnet_id == subnet):
        raise Refusal(
            "DependencyViolation",
            f"The subnet '{subnet}' has dependencies and cannot be deleted.",
        )
    return original(response)


# NAT gateways.


@around(EC2Backend, "create_nat_gateway")
def create_nat_gateway(
    original: Any, backend: EC2Backend, *args: Any, **kwargs: Any
) -> NatGateway:
    gateway: NatGateway = original(backend, *args, **kwargs)
    own = gateway._eni
    if "bed:fails" in backend.tags.get(gateway.id, {}):
        gateway.state = "failed"
        gateway.failure_code = "Gateway.NotAttached"
        gateway.failure_message = f"Network {gateway.vpc_id} has no Internet gateway attached"
        remove(backend, own)
        gateway.address_set.clear()
        return gateway
    lent = lend(
        backend.account_id,
        backend.region_name,
        subnet=gateway.subnet_id,
        groups=[],
        description=f"Interface for NAT Gateway {gateway.id}",
        interface_type="nat_gateway",
        requester_id="amazon-aws",
    )
    gateway._eni = backend.enis[lent]
    gateway._eni.public_ip = own.public_ip
    for address in backend.addresses:
        if address.eni is own:
            address.eni = gateway._eni
    remove(backend, own)
    gateway.address_set[0]["networkInterfaceId"] = lent
    return gateway


@around(EC2Backend, "delete_nat_gateway")
def delete_nat_gateway(original: Any, backend: EC2Backend, nat_gateway_id: str) -> NatGateway:
    _settle(backend)
    gateway = backend.nat_gateways.get(nat_gateway_id)
    if gateway is None or gateway.state == "deleted":
        raise _not_found([nat_gateway_id])
    if gateway.state == "failed":
        gateway.state, gateway.bed_deleted = "deleted", now()
    elif gateway.state != "deleting":
        account, region = backend.account_id, backend.region_name
        gateway.state, gateway.bed_deleted = "deleting", now()
        give_back(account, region, gateway._eni.id, after="ec2.nat")
    return gateway


@around(EC2Backend, "describe_nat_gateways")
def describe_nat_gateways(
    original: Any, backend: EC2Backend, filters: Any, nat_gateway_ids: list[str] | None
) -> list[NatGateway]:
    _settle(backend)
    for gateway in list(backend.nat_gateways.values()):
        if gateway.state == "deleted" and due(gateway.bed_deleted, "ec2.gone"):
            del backend.nat_gateways[gateway.id]
    missing = [each for each in nat_gateway_ids or [] if each not in backend.nat_gateways]
    if missing:
        raise _not_found(missing)
    return original(backend, filters, nat_gateway_ids)  # type: ignore[no-any-return]


def _not_found(ids: list[str]) -> Refusal:
    return Refusal("NatGatewayNotFound", f"The Nat Gateway {', '.join(ids)} was not found")


# Elastic IPs.


@around(ElasticIPAddresses, "describe_addresses")
def describe_addresses(original: Any, response: ElasticIPAddresses) -> Any:
    _settle(response.ec2_backend)
    return original(response)


@around(ElasticIPAddresses, "disassociate_address")
def disassociate_address(original: Any, response: ElasticIPAddresses) -> Any:
    address = _address(response)
    if address is not None and isinstance(address.eni, Lent):
        raise _not_yours()
    return original(response)


@around(ElasticIPAddresses, "release_address")
def release_address(original: Any, response: ElasticIPAddresses) -> Any:
    address = _address(response)
    if address is None:
        return original(response)
    code = response.ec2_backend.tags.get(address.id, {}).get("bed:refuses")
    if code:
        raise Refusal(code, f"The address with allocation id {address.id} cannot be released.")
    if isinstance(address.eni, Lent):
        raise _not_yours()
    if address.eni is not None:
        raise Refusal("InvalidIPAddress.InUse", f"Address {address.public_ip} is in use.")
    return original(response)


def _address(response: ElasticIPAddresses) -> Any:
    _settle(response.ec2_backend)
    names = {"AllocationId": "allocation_id", "AssociationId": "association_id"}
    for name, attribute in {**names, "PublicIp": "public_ip"}.items():
        wanted = response._get_param(name)
        for address in response.ec2_backend.addresses:
            if wanted and getattr(address, attribute) == wanted:
                return address
    return None


def _not_yours() -> Refusal:
    return Refusal("AuthFailure", "You do not have permission to access the specified resource.")
