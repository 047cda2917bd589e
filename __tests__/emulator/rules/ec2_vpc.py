"""EC2: VPCs and what they are made of.

A VPC or subnet with the tag `bed:owner` belongs to that account, which shares it through RAM. A flow
log with the tag `bed:refuses` is not deleted, for the error code that is the tag's value. A network
interface with the tag `bed:holder` is in use by a service of that account.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from moto.core.resource_tagging import TaggedResource
from moto.core.responses import ActionResult
from moto.core.utils import utcnow
from moto.ec2.models import EC2Backend
from moto.ec2.models.dhcp_options import DHCPOptionsSet
from moto.ec2.models.managed_prefixes import ManagedPrefixList
from moto.ec2.models.subnets import Subnet
from moto.ec2.models.vpcs import VPC
from moto.ec2.responses.dhcp_options import DHCPOptions
from moto.ec2.responses.elastic_network_interfaces import ElasticNetworkInterfaces
from moto.ec2.responses.flow_logs import FlowLogs
from moto.ec2.responses.internet_gateways import InternetGateways
from moto.ec2.responses.vpcs import VPCs

from emulator.clock import due, now
from emulator.interfaces import Lent
from emulator.rule import Refusal, Rule, around

_EC2 = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/"
_CODES = _EC2 + "errors-overview.html"
_VPC = "https://docs.aws.amazon.com/vpc/latest/userguide/"
RULES = (
    Rule(
        "deleting a VPC with subnets, gateways, endpoints, peering connections, route tables "
        "besides the main one, network ACLs or security groups besides the default ones",
        "DependencyViolation",
        _EC2 + "API_DeleteVpc.html; " + _VPC + "delete-vpc.html",
    ),
    Rule(
        "(a VPC's main route table, default network ACL and default security group go with it)",
        "",
        _VPC + "delete-vpc.html",
    ),
    Rule(
        "(a subnet's associations with a route table and a network ACL go with it)",
        "",
        _VPC + "subnet-deleting.html",
    ),
    Rule(
        "deleting the main route table",
        "DependencyViolation",
        _EC2 + "API_DeleteRouteTable.html; " + _VPC + "WorkWithRouteTables.html",
    ),
    Rule(
        "disassociating the main route table",
        "InvalidParameterValue",
        _EC2 + "API_DisassociateRouteTable.html (the code: mem)",
    ),
    Rule(
        "deleting the default network ACL",
        "InvalidParameterValue",
        _EC2 + "API_DeleteNetworkAcl.html (the code: mem)",
    ),
    Rule(
        "(a service of another account may hold an interface in a subnet, and who is not told)",
        "",
        _EC2 + "API_NetworkInterface.html (requesterId, requesterManaged)",
    ),
    Rule("a network ACL that is not there", "InvalidNetworkAclID.NotFound", _CODES),
    Rule(
        "replacing an association of a network ACL that is not there",
        "InvalidAssociationID.NotFound",
        _CODES,
    ),
    Rule(
        "detaching an internet gateway from a VPC with mapped public addresses",
        "DependencyViolation",
        _EC2 + "API_DetachInternetGateway.html",
    ),
    Rule(
        "deleting a DHCP options set that a VPC uses",
        "DependencyViolation",
        _EC2 + "API_DeleteDhcpOptions.html",
    ),
    Rule("(a DHCP options set outlives its VPCs)", "", _VPC + "DHCPOptionSet.html"),
    Rule(
        "(what became of a flow log's deletion is told in a successful answer)",
        "",
        _EC2 + "API_DeleteFlowLogs.html (Unsuccessful)",
    ),
    Rule(
        "(deleting a prefix list takes a while, and fails as long as a rule or a route names it)",
        "",
        _EC2 + "API_DeleteManagedPrefixList.html; hashicorp/terraform-provider-aws#20991",
    ),
)


# VPCs.


@around(EC2Backend, "delete_vpc")
def delete_vpc(original: Any, backend: EC2Backend, vpc_id: str) -> VPC:
    vpc = backend.get_vpc(vpc_id)
    if any(_members(backend, vpc_id)):
        raise Refusal(
            "DependencyViolation", f"The vpc '{vpc_id}' has dependencies and cannot be deleted."
        )
    for acl in [each for each in backend.network_acls.values() if each.vpc_id == vpc_id]:
        del backend.network_acls[acl.id]
    backend.disassociate_dhcp_options(vpc)
    for table in [each for each in backend.route_tables.values() if each.vpc_id == vpc_id]:
        del backend.route_tables[table.id]
    backend.groups.pop(vpc_id, None)
    del backend.vpcs[vpc_id]
    return vpc


def _members(backend: EC2Backend, vpc: str) -> Iterator[str]:
    yield from (each.id for each in backend.describe_subnets(filters={"vpc-id": [vpc]}))
    for gateway in backend.internet_gateways.values():
        if gateway.vpc is not None and gateway.vpc.id == vpc:
            yield gateway.id
    for each in backend.egress_only_internet_gateways.values():
        if each.vpc_id == vpc:
            yield each.id
    for endpoint in backend.vpc_end_points.values():
        if endpoint.vpc_id == vpc and endpoint.state.lower() != "deleted":
            yield endpoint.id
    for table in backend.route_tables.values():
        if table.vpc_id == vpc and table.main_association_id is None:
            yield table.id
    for acl in backend.network_acls.values():
        if acl.vpc_id == vpc and not acl.default:
            yield acl.id
    for group in backend.groups.get(vpc, {}).values():
        if not group.is_default and group.name != "default":
            yield group.id
    for peering in backend.describe_vpc_peering_connections():
        if vpc in (peering.vpc.id, peering.peer_vpc.id) and peering.status["Code"] in (
            "active",
            "pending-acceptance",
            "provisioning",
            "deleting",
        ):
            yield peering.id
    for virtual in backend.describe_vpn_gateways():
        attachment = virtual.attachments.get(vpc)
        if attachment is not None and attachment.state != "detached":
            yield virtual.id


def _owner(resource: Any) -> str:
    backend = resource.ec2_backend
    return str(backend.tags.get(resource.id, {}).get("bed:owner", backend.account_id))


for _shared in (VPC, Subnet):
    _shared.owner_id = property(_owner)  # type: ignore[method-assign,assignment]


@around(ElasticNetworkInterfaces, "create_network_interface")
def create_network_interface(original: Any, response: ElasticNetworkInterfaces) -> Any:
    backend = response.ec2_backend
    before = set(backend.enis)
    answer = original(response)
    for each in set(backend.enis) - before:
        holder = backend.tags.get(each, {}).get("bed:holder")
        if holder is not None:
            interface = backend.enis[each]
            interface.__class__ = Lent
            interface.requester_id, interface.requester_managed = holder, True
            interface.status, interface.attach_time = "in-use", utcnow()
            interface.attachment_id = "ela-attach-" + each.removeprefix("eni-")
    return answer


# Route tables and network ACLs.


@around(EC2Backend, "delete_subnet")
def delete_subnet(original: Any, backend: EC2Backend, subnet_id: str) -> Subnet:
    deleted: Subnet = original(backend, subnet_id)
    for table in backend.route_tables.values():
        for key, target in list(table._associations.items()):
            if target == subnet_id:
                del table._associations[key]
    for acl in backend.network_acls.values():
        for key, association in list(acl._associations.items()):
            if association.subnet_id == subnet_id:
                del acl._associations[key]
    return deleted


@around(EC2Backend, "delete_route_table")
def delete_route_table(original: Any, backend: EC2Backend, route_table_id: str) -> None:
    if backend.get_route_table(route_table_id).main_association_id is not None:
        raise Refusal(
            "DependencyViolation",
            f"The routeTable '{route_table_id}' has dependencies and cannot be deleted.",
        )
    original(backend, route_table_id)


@around(EC2Backend, "disassociate_route_table")
def disassociate_route_table(
    original: Any, backend: EC2Backend, association_id: str
) -> str | None:
    if any(each.main_association_id == association_id for each in backend.route_tables.values()):
        raise Refusal(
            "InvalidParameterValue",
            f"cannot disassociate the main route table association {association_id}",
        )
    return original(backend, association_id)  # type: ignore[no-any-return]


@around(EC2Backend, "delete_network_acl")
def delete_network_acl(original: Any, backend: EC2Backend, network_acl_id: str) -> Any:
    acl = backend.network_acls.get(network_acl_id)
    if acl is not None and acl.default:
        raise Refusal(
            "InvalidParameterValue", f"cannot delete default network ACL {network_acl_id}"
        )
    return original(backend, network_acl_id)


@around(EC2Backend, "describe_network_acls")
def describe_network_acls(
    original: Any, backend: EC2Backend, network_acl_ids: Any = None, filters: Any = None
) -> Any:
    for each in network_acl_ids or []:
        backend.get_network_acl(each)
    return original(backend, network_acl_ids, filters)


@around(EC2Backend, "replace_network_acl_association")
def replace_network_acl_association(
    original: Any, backend: EC2Backend, association_id: str, network_acl_id: str
) -> Any:
    if not any(association_id in acl._associations for acl in backend.network_acls.values()):
        raise Refusal(
            "InvalidAssociationID.NotFound", f"The association ID '{association_id}' does not exist"
        )
    return original(backend, association_id, network_acl_id)


# Internet gateways.


@around(InternetGateways, "detach_internet_gateway")
def detach_internet_gateway(original: Any, response: InternetGateways) -> Any:
    backend, vpc = response.ec2_backend, response._get_param("VpcId")
    gateway = backend.internet_gateways.get(response._get_param("InternetGatewayId"))
    attached = gateway is not None and gateway.vpc is not None and gateway.vpc.id == vpc
    if attached and any(
        each.subnet.vpc_id == vpc and each.public_ip for each in backend.get_all_network_interfaces()
    ):
        raise Refusal(
            "DependencyViolation",
            f"Network {vpc} has some mapped public address(es). Please unmap those public "
            "address(es) before detaching the gateway.",
        )
    return original(response)


# DHCP options sets.


@around(DHCPOptions, "create_dhcp_options")
def create_dhcp_options(original: Any, response: DHCPOptions) -> Any:
    backend = response.ec2_backend
    before = set(backend.dhcp_options_sets)
    answer = original(response)
    tags = response._parse_tag_specification().get("dhcp-options", {})
    for each in set(backend.dhcp_options_sets) - before:
        backend.dhcp_options_sets[each].add_tags(tags)
    return answer


@around(EC2Backend, "delete_dhcp_options_set")
def delete_dhcp_options_set(original: Any, backend: EC2Backend, options_id: str | None) -> None:
    options: DHCPOptionsSet | None = backend.dhcp_options_sets.get(options_id or "")
    if options is not None:
        if any(vpc.dhcp_options is options for vpc in backend.vpcs.values()):
            raise Refusal(
                "DependencyViolation",
                f"The dhcpOptions '{options_id}' has dependencies and cannot be deleted.",
            )
        options.vpc = None
    original(backend, options_id)


# Flow logs.


@around(FlowLogs, "delete_flow_logs")
def delete_flow_logs(original: Any, response: FlowLogs) -> ActionResult:
    backend = response.ec2_backend
    unsuccessful = []
    for each in response._get_param("FlowLogIds", []):
        code = backend.tags.get(each, {}).get("bed:refuses")
        if each not in backend.flow_logs:
            code = "InvalidFlowLogId.NotFound"
        if code is None:
            backend.delete_flow_logs([each])
        else:
            error = {"Code": code, "Message": f"The flow log {each} cannot be deleted."}
            unsuccessful.append({"ResourceId": each, "Error": error})
    return ActionResult({"Unsuccessful": unsuccessful})


# Managed prefix lists.


def get_managed_prefix_list_associations(response: VPCs) -> ActionResult:
    backend = response.ec2_backend
    named = _naming(backend, response._get_param("PrefixListId"))
    owner = backend.account_id
    return ActionResult(
        {
            "PrefixListAssociations": [
                {"ResourceId": each, "ResourceOwner": owner} for each in named
            ]
        }
    )


VPCs.get_managed_prefix_list_associations = get_managed_prefix_list_associations  # type: ignore


def _naming(backend: EC2Backend, prefix_list: str) -> Iterable[str]:
    for groups in list(backend.groups.values()):
        for group in groups.values():
            rules = (*group.ingress_rules, *group.egress_rules)
            if any(rule.prefix_list_id == prefix_list for rule in rules):
                yield group.id
    for table in backend.route_tables.values():
        if any(route.destination_prefix_list_id == prefix_list for route in table.routes):
            yield table.id


@around(EC2Backend, "delete_managed_prefix_list")
def delete_managed_prefix_list(
    original: Any, backend: EC2Backend, prefix_list_id: str
) -> ManagedPrefixList:
    found = next(iter(backend.describe_managed_prefix_lists([prefix_list_id])), None)
    if found is None:
        raise Refusal(
            "InvalidPrefixListID.NotFound",
            f"The prefix list ID '{prefix_list_id}' does not exist",
        )
    found.state, found.bed_deleted = "delete-in-progress", now()
    return found


@around(EC2Backend, "describe_managed_prefix_lists")
def describe_managed_prefix_lists(
    original: Any, backend: EC2Backend, prefix_list_ids: Any = None, filters: Any = None
) -> list[ManagedPrefixList]:
    for each in list(backend.managed_prefix_lists.values()):
        if each.state != "delete-in-progress" or not due(each.bed_deleted, "ec2.prefixlist"):
            continue
        users = list(_naming(backend, each.id))
        if users:
            each.state, each.state_message = "delete-failed", f"It is in use by {users[0]}."
        else:
            del backend.managed_prefix_lists[each.id]
    return original(backend, prefix_list_ids, filters)  # type: ignore[no-any-return]


# The tagging API.


@around(EC2Backend, "iter_tagged_resources")
def iter_tagged_resources(original: Any, backend: EC2Backend) -> Iterator[Any]:
    """Under the names that AWS gives them, and with those that moto leaves out."""
    for each in original(backend):
        for wrong, right in _RENAMED.items():
            if f":{wrong}/" in each.arn:
                each.arn = each.arn.replace(f":{wrong}/", f":{right}/")
                each.resource_type = f"ec2:{right}"
        yield each
    root = f"arn:{backend.partition}:ec2:{backend.region_name}:{backend.account_id}:"
    for groups in list(backend.groups.values()):
        for group in list(groups.values()):
            for rule in (*group.ingress_rules, *group.egress_rules):
                yield TaggedResource(
                    arn=f"{root}security-group-rule/{rule.id}",
                    tags=dict(backend.tags.get(rule.id, {})),
                    resource_type="ec2:security-group-rule",
                )


#: Service Authorization Reference, "Resource types defined by Amazon EC2".
_RENAMED = {"flow-logs": "vpc-flow-log", "managed-prefix-lists": "prefix-list"}
