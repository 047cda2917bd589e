"""EC2: what leads out of a VPC: peering connections, VPNs, transit gateways.

A peering connection with the tag `bed:refuses` refuses to be deleted with the error code that is
the tag's value, as one whose other side keeps it.
"""

import copy
import ipaddress
import uuid
from types import SimpleNamespace
from typing import Any

from moto.core.responses import ActionResult
from moto.ec2.models import EC2Backend
from moto.ec2.models.customer_gateways import CustomerGateway
from moto.ec2.models.transit_gateway import TransitGateway
from moto.ec2.models.transit_gateway_attachments import (
    TransitGatewayAttachment,
    TransitGatewayVpcAttachment,
)
from moto.ec2.models.vpc_peering_connections import VPCPeeringConnection
from moto.ec2.models.vpn_connections import VPNConnection
from moto.ec2.models.vpn_gateway import VpnGateway
from moto.ec2.responses.transit_gateway_attachments import (
    TransitGatewayAttachment as AttachmentResponse,
)
from moto.ec2.responses.vpc_peering_connections import VPCPeeringConnections

from emulator.clock import due, now
from emulator.interfaces import give_back, lend
from emulator.rule import Refusal, Rule, around

_EC2 = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/"
_CODES = _EC2 + "errors-overview.html"
_PEERING = "https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html"
_VPN = "https://docs.aws.amazon.com/vpn/latest/s2svpn/delete-vpn.html"
_TGW = "https://docs.aws.amazon.com/vpc/latest/tgw/"
RULES = (
    Rule(
        "a peering connection that is not there",
        "InvalidVpcPeeringConnectionID.NotFound",
        _CODES,
    ),
    Rule(
        "deleting a peering connection that has ended",
        "InvalidStateTransition",
        "hashicorp/terraform#2322, hashicorp/terraform#7465, ekristen/aws-nuke#723",
    ),
    Rule(
        "the accepter deleting a peering connection that waits to be accepted",
        "OperationNotPermitted",
        _EC2 + "API_DeleteVpcPeeringConnection.html (the code: mem)",
    ),
    Rule("(a peering of overlapping addresses fails; one that ended stays listed)", "", _PEERING),
    Rule("(each side of a peering sees tags of its own)", "", _PEERING),
    Rule("(filters of DescribeVpcPeeringConnections)", "", _EC2 + "API_Filter.html"),
    Rule("(a VPN connection is deleting for a while, then listed as deleted)", "", _VPN),
    Rule("deleting a customer gateway with VPN connections", "IncorrectState", _VPN),
    Rule("deleting a VPN gateway that is attached or has connections", "IncorrectState", _VPN),
    Rule("(a VPN gateway is detaching for a while)", "", _EC2 + "API_DetachVpnGateway.html"),
    Rule(
        "deleting a transit gateway with attachments",
        "IncorrectState",
        _TGW + "tgw-transit-gateways.html; hashicorp/terraform-provider-aws, its list of texts",
    ),
    Rule(
        "(transit gateways and their attachments are deleting for a while, then listed as deleted; "
        "a VPC attachment has an interface in each of its subnets)",
        "",
        _TGW + "tgw-vpc-attachments.html",
    ),
    Rule(
        "deleting a Connect attachment that has Connect peers, which are deleting for a while, or an "
        "attachment that a Connect attachment lies over",
        "IncorrectState",
        _EC2 + "API_DeleteTransitGatewayConnect.html; " + _TGW + "tgw-connect.html (the code: mem)",
    ),
)


# Peering connections.


@around(EC2Backend, "create_vpc_peering_connection")
def create_vpc_peering_connection(
    original: Any, backend: EC2Backend, vpc: Any, peer_vpc: Any, tags: Any = None
) -> VPCPeeringConnection:
    peering: VPCPeeringConnection = original(backend, vpc, peer_vpc, tags)
    one, other = (ipaddress.ip_network(each.cidr_block) for each in (vpc, peer_vpc))
    if one.overlaps(other):
        peering._status.code = "failed"
        peering._status.message = "Failed due to incorrect VPC-ID, Account ID, or overlapping CIDR"
    return peering


@around(EC2Backend, "get_vpc_peering_connection")
def get_vpc_peering_connection(
    original: Any, backend: EC2Backend, vpc_pcx_id: str
) -> VPCPeeringConnection:
    peering = backend.vpc_pcxs.get(vpc_pcx_id)
    if peering is None:
        raise Refusal(
            "InvalidVpcPeeringConnectionID.NotFound",
            f"The vpcPeeringConnection ID '{vpc_pcx_id}' does not exist",
        )
    return peering


@around(EC2Backend, "delete_vpc_peering_connection")
def delete_vpc_peering_connection(
    original: Any, backend: EC2Backend, vpc_pcx_id: str
) -> VPCPeeringConnection:
    peering = backend.get_vpc_peering_connection(vpc_pcx_id)
    status = _status(peering)
    code = backend.tags.get(vpc_pcx_id, {}).get("bed:refuses")
    asked = status == "pending-acceptance" and peering.vpc.ec2_backend.account_id
    if code or (asked and asked != backend.account_id):
        raise Refusal(
            code or "OperationNotPermitted",
            f"User ({backend.account_id}) cannot delete peering connection {vpc_pcx_id}.",
        )
    if status not in ("active", "pending-acceptance", "provisioning"):
        raise Refusal(
            "InvalidStateTransition",
            f"Invalid state transition for {vpc_pcx_id}, attempted to transition from {status} "
            "to deleting",
        )
    peering._status.code, peering.bed_deleted = "deleting", now()
    return peering


def _status(peering: VPCPeeringConnection) -> str:
    if peering._status.code == "deleting" and due(peering.bed_deleted, "ec2.peering"):
        peering._status.code = "deleted"
    return peering._status.code


@around(EC2Backend, "describe_vpc_peering_connections")
def describe_vpc_peering_connections(
    original: Any, backend: EC2Backend, vpc_peering_ids: Any = None
) -> list[VPCPeeringConnection]:
    for each in vpc_peering_ids or []:
        backend.get_vpc_peering_connection(each)
    seen = []
    for peering in original(backend, vpc_peering_ids):
        _status(peering)
        own = copy.copy(peering)
        own.ec2_backend = backend
        seen.append(own)
    return seen


#: What the filters of DescribeVpcPeeringConnections look at.
_FILTERS = {
    "vpc-peering-connection-id": lambda each: each.id,
    "requester-vpc-info.vpc-id": lambda each: each.vpc.id,
    "requester-vpc-info.owner-id": lambda each: each.vpc.owner_id,
    "accepter-vpc-info.vpc-id": lambda each: each.peer_vpc.id,
    "accepter-vpc-info.owner-id": lambda each: each.peer_vpc.owner_id,
    "status-code": lambda each: each.status["Code"],
}


@around(VPCPeeringConnections, "describe_vpc_peering_connections")
def describe_filtered(original: Any, response: VPCPeeringConnections) -> Any:
    answer = original(response)
    for name, values in response._filters_from_querystring().items():
        if name not in _FILTERS:
            raise NotImplementedError(f"DescribeVpcPeeringConnections: filter {name}")
        answer.result["VpcPeeringConnections"] = [
            each
            for each in answer.result["VpcPeeringConnections"]
            if _FILTERS[name](each) in values
        ]
    return answer


# Site-to-Site VPN.


@around(VPNConnection, "get_filter_value")
def get_filter_value(
    original: Any, connection: VPNConnection, filter_name: str, method_name: Any = None
) -> Any:
    attribute = filter_name.replace("-", "_")
    if attribute in ("vpn_gateway_id", "transit_gateway_id"):
        return getattr(connection, attribute) or ""
    return original(connection, filter_name, method_name)


@around(EC2Backend, "delete_vpn_connection")
def delete_vpn_connection(
    original: Any, backend: EC2Backend, vpn_connection_id: str
) -> VPNConnection:
    connection: VPNConnection = original(backend, vpn_connection_id)
    connection.state, connection.bed_deleted = "deleting", now()
    return connection


@around(EC2Backend, "describe_vpn_connections")
def describe_vpn_connections(
    original: Any, backend: EC2Backend, vpn_connection_ids: Any = None, filters: Any = None
) -> list[VPNConnection]:
    for each in backend.vpn_connections.values():
        _pass(each, "ec2.vpn")
    return original(backend, vpn_connection_ids, filters)  # type: ignore[no-any-return]


def _pass(resource: Any, duration: str) -> str:
    """Its state, after what was deleting for long enough has become deleted."""
    if resource.state == "deleting" and due(resource.bed_deleted, duration):
        resource.state = "deleted"
    return str(resource.state)


def _has_connections(backend: EC2Backend, gateway: str) -> bool:
    return any(
        gateway in (each.vpn_gateway_id, each.customer_gateway_id)
        and _pass(each, "ec2.vpn") != "deleted"
        for each in backend.vpn_connections.values()
    )


@around(EC2Backend, "delete_customer_gateway")
def delete_customer_gateway(
    original: Any, backend: EC2Backend, customer_gateway_id: str
) -> CustomerGateway | None:
    if _has_connections(backend, customer_gateway_id):
        raise Refusal("IncorrectState", f"The customer gateway {customer_gateway_id} is in use.")
    return original(backend, customer_gateway_id)  # type: ignore[no-any-return]


@around(EC2Backend, "describe_vpn_gateways")
def describe_vpn_gateways(
    original: Any, backend: EC2Backend, filters: Any = None, vpn_gw_ids: Any = None
) -> list[VpnGateway]:
    for gateway in backend.vpn_gateways.values():
        for attachment in gateway.attachments.values():
            began = getattr(attachment, "bed_detached", None)
            if began is not None and due(began, "ec2.vgw"):
                attachment.state = "detached"
    return original(backend, filters, vpn_gw_ids)  # type: ignore[no-any-return]


@around(EC2Backend, "detach_vpn_gateway")
def detach_vpn_gateway(
    original: Any, backend: EC2Backend, vpn_gateway_id: str, vpc_id: str
) -> Any:
    attachment = original(backend, vpn_gateway_id, vpc_id)
    attachment.state, attachment.bed_detached = "detaching", now()
    return attachment


@around(EC2Backend, "delete_vpn_gateway")
def delete_vpn_gateway(original: Any, backend: EC2Backend, vpn_gateway_id: str) -> VpnGateway:
    for gateway in backend.describe_vpn_gateways(None, [vpn_gateway_id]):
        attached = any(each.state != "detached" for each in gateway.attachments.values())
        if attached or _has_connections(backend, vpn_gateway_id):
            raise Refusal("IncorrectState", f"The vpnGateway '{vpn_gateway_id}' is in use.")
    return original(backend, vpn_gateway_id)  # type: ignore[no-any-return]


# Transit gateways.


@around(AttachmentResponse, "create_transit_gateway_vpc_attachment")
def create_vpc_attachment(original: Any, response: AttachmentResponse) -> Any:
    backend = response.ec2_backend
    before = set(backend.transit_gateway_attachments)
    answer = original(response)
    tags = response._parse_tag_specification().get("transit-gateway-attachment", {})
    for each in set(backend.transit_gateway_attachments) - before:
        attachment = backend.transit_gateway_attachments[each]
        attachment.add_tags(tags)
        attachment.bed_interfaces = [
            lend(
                backend.account_id,
                backend.region_name,
                subnet=subnet,
                groups=[],
                description=f"Network Interface for Transit Gateway Attachment {each}",
                interface_type="transit_gateway",
                requester_id="amazon-aws",
            )
            for subnet in attachment.subnet_ids
        ]
    return answer


@around(EC2Backend, "delete_transit_gateway_vpc_attachment")
def delete_vpc_attachment(
    original: Any, backend: EC2Backend, transit_gateway_attachment_id: str
) -> TransitGatewayAttachment:
    attachment = _open(backend, transit_gateway_attachment_id)
    if _carries_connects(backend, attachment.id):
        raise Refusal("IncorrectState", f"{attachment.id} has non-deleted Connect Attachments.")
    for each in attachment.bed_interfaces:
        give_back(backend.account_id, backend.region_name, each, after="ec2.tgw.attachment")
    attachment.state, attachment.bed_deleted = "deleting", now()
    return attachment


@around(EC2Backend, "delete_transit_gateway_peering_attachment")
def delete_peering_attachment(
    original: Any, backend: EC2Backend, transit_gateway_attachment_id: str
) -> TransitGatewayAttachment:
    _open(backend, transit_gateway_attachment_id)
    attachment: TransitGatewayAttachment = original(backend, transit_gateway_attachment_id)
    attachment.state, attachment.bed_deleted = "deleting", now()
    return attachment


# Connect attachments.


def create_transit_gateway_connect(response: AttachmentResponse) -> ActionResult:
    backend = response.ec2_backend
    transport = _open(backend, response._get_param("TransportTransitGatewayAttachmentId"))
    attachment = TransitGatewayAttachment(
        backend,
        resource_id=transport.id,
        resource_type="connect",
        transit_gateway=backend.transit_gateways[transport.transit_gateway_id],
        tags=response._parse_tag_specification().get("transit-gateway-attachment", {}),
    )
    attachment.transport_transit_gateway_attachment_id = transport.id  # type: ignore
    attachment.bed_peers = []  # type: ignore[attr-defined]
    backend.transit_gateway_attachments[attachment.id] = attachment
    return ActionResult({"TransitGatewayConnect": attachment})


def create_transit_gateway_connect_peer(response: AttachmentResponse) -> ActionResult:
    attachment = _open(response.ec2_backend, response._get_param("TransitGatewayAttachmentId"))
    peer = SimpleNamespace(
        transit_gateway_connect_peer_id=f"tgw-connect-peer-{uuid.uuid4().hex[:17]}",
        transit_gateway_attachment_id=attachment.id,
        state="available",
        bed_deleted=0.0,
    )
    attachment.bed_peers.append(peer)
    return ActionResult({"TransitGatewayConnectPeer": peer})


def _connects(backend: EC2Backend) -> list[Any]:
    found = [each for each in backend.transit_gateway_attachments.values()]
    return [each for each in found if each.resource_type == "connect"]


def _peers(backend: EC2Backend) -> list[Any]:
    peers = [peer for each in _connects(backend) for peer in each.bed_peers]
    for peer in peers:
        _pass(peer, "ec2.tgw.attachment")
    return peers


def describe_transit_gateway_connects(response: AttachmentResponse) -> ActionResult:
    asked = response._get_param("TransitGatewayAttachmentIds", [])
    found = [each for each in _connects(response.ec2_backend) if not asked or each.id in asked]
    return ActionResult({"TransitGatewayConnects": found})


def describe_transit_gateway_connect_peers(response: AttachmentResponse) -> ActionResult:
    wanted = response._filters_from_querystring().get("transit-gateway-attachment-id")
    found = [
        each
        for each in _peers(response.ec2_backend)
        if wanted is None or each.transit_gateway_attachment_id in wanted
    ]
    return ActionResult({"TransitGatewayConnectPeers": found})


def delete_transit_gateway_connect_peer(response: AttachmentResponse) -> ActionResult:
    asked = response._get_param("TransitGatewayConnectPeerId")
    for peer in _peers(response.ec2_backend):
        if peer.transit_gateway_connect_peer_id == asked and peer.state != "deleted":
            peer.state, peer.bed_deleted = "deleting", now()
            return ActionResult({"TransitGatewayConnectPeer": peer})
    raise Refusal(
        "InvalidTransitGatewayConnectPeerID.NotFound",
        f"Transit Gateway Connect Peer {asked} was deleted or does not exist.",
    )


def delete_transit_gateway_connect(response: AttachmentResponse) -> ActionResult:
    backend = response.ec2_backend
    attachment = _open(backend, response._get_param("TransitGatewayAttachmentId"))
    peers = [each for each in _peers(backend) if each in attachment.bed_peers]
    if any(each.state != "deleted" for each in peers):
        raise Refusal("IncorrectState", f"{attachment.id} has non-deleted Connect Peers.")
    attachment.state, attachment.bed_deleted = "deleting", now()
    return ActionResult({"TransitGatewayConnect": attachment})


for _action in (
    create_transit_gateway_connect,
    create_transit_gateway_connect_peer,
    describe_transit_gateway_connects,
    describe_transit_gateway_connect_peers,
    delete_transit_gateway_connect_peer,
    delete_transit_gateway_connect,
):
    setattr(AttachmentResponse, _action.__name__, _action)


def _carries_connects(backend: EC2Backend, attachment_id: str) -> bool:
    return any(
        each.resource_id == attachment_id and _pass(each, "ec2.tgw.attachment") != "deleted"
        for each in _connects(backend)
    )


def _open(backend: EC2Backend, attachment_id: str) -> Any:
    attachment = backend.transit_gateway_attachments.get(attachment_id)
    if attachment is None or _pass(attachment, "ec2.tgw.attachment") == "deleted":
        raise Refusal(
            "InvalidTransitGatewayAttachmentID.NotFound",
            f"Transit Gateway Attachment {attachment_id} was deleted or does not exist.",
        )
    return attachment


def _describe(original: Any, backend: EC2Backend, *rest: Any, **more: Any) -> list[Any]:
    for each in backend.transit_gateway_attachments.values():
        _pass(each, "ec2.tgw.attachment")
    return original(backend, *rest, **more)  # type: ignore[no-any-return]


for _operation in ("attachments", "peering_attachments"):
    around(EC2Backend, f"describe_transit_gateway_{_operation}")(_describe)


@around(EC2Backend, "describe_transit_gateway_vpc_attachments")
def describe_vpc_attachments(
    original: Any, backend: EC2Backend, *rest: Any, **more: Any
) -> list[Any]:
    found = _describe(original, backend, *rest, **more)
    return [each for each in found if isinstance(each, TransitGatewayVpcAttachment)]


@around(EC2Backend, "describe_transit_gateways")
def describe_transit_gateways(
    original: Any, backend: EC2Backend, filters: Any, transit_gateway_ids: Any
) -> list[TransitGateway]:
    for each in backend.transit_gateways.values():
        _pass(each, "ec2.tgw")
    return original(backend, filters, transit_gateway_ids)  # type: ignore[no-any-return]


@around(EC2Backend, "delete_transit_gateway")
def delete_transit_gateway(
    original: Any, backend: EC2Backend, transit_gateway_id: str
) -> TransitGateway:
    gateway = backend.transit_gateways.get(transit_gateway_id)
    if gateway is None or _pass(gateway, "ec2.tgw") == "deleted":
        raise Refusal(
            "InvalidTransitGatewayID.NotFound",
            f"Transit Gateway {transit_gateway_id} was deleted or does not exist.",
        )
    for each in backend.transit_gateway_attachments.values():
        state = _pass(each, "ec2.tgw.attachment")
        if each.transit_gateway_id == transit_gateway_id and state not in ("deleted", "rejected"):
            raise Refusal(
                "IncorrectState",
                f"{transit_gateway_id} has non-deleted {each.resource_type.upper()} "
                f"Attachments: {each.id}.",
            )
    gateway.state, gateway.bed_deleted = "deleting", now()
    return gateway
