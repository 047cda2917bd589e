"""EC2: VPC endpoints and endpoint services, whose refusals are inside of successful answers."""

from collections.abc import Iterable
from typing import Any

from moto.core.responses import ActionResult
from moto.ec2.models import EC2Backend, ec2_backends
from moto.ec2.models.vpc_service_configuration import VPCServiceConfiguration
from moto.ec2.models.vpcs import VPCEndPoint
from moto.ec2.responses.vpc_service_configuration import VPCEndpointServiceConfiguration
from moto.ec2.responses.vpcs import VPCs

from emulator.clock import due, now
from emulator.interfaces import give_back, lend, remove, settle
from emulator.rule import Rule, around

_EC2 = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/"
_LINK = "https://docs.aws.amazon.com/vpc/latest/privatelink/"
RULES = (
    Rule(
        "deleting a requester-managed endpoint (here: with the tag `bed:requester-managed`)",
        "InvalidParameter, in Unsuccessful",
        _EC2 + "API_VpcEndpoint.html; code and message: rebuy-de/aws-nuke#715, re:Post",
    ),
    Rule(
        "deleting a gateway load balancer endpoint to which a route leads",
        "InvalidParameter, in Unsuccessful",
        _EC2 + "API_DeleteVpcEndpoints.html; code and message: hashicorp/terraform-provider-aws, "
        "acceptance tests of aws_default_route_table",
    ),
    Rule(
        "deleting an endpoint that is not there",
        "InvalidVpcEndpoint.NotFound, in Unsuccessful",
        "hashicorp/terraform-provider-aws#16656",
    ),
    Rule(
        "deleting an endpoint service to which endpoints are connected",
        "ExistingVpcEndpointConnections, in Unsuccessful",
        _LINK + "delete-endpoint-service.html; code: go-to-k/delstack#657",
    ),
    Rule(
        "(an endpoint is deleting until its interfaces are gone)",
        "",
        _EC2 + "API_DeleteVpcEndpoints.html",
    ),
)
#: The type of an endpoint's interfaces, by the endpoint's own.
INTERFACES = {
    "interface": "vpc_endpoint",
    "gatewayloadbalancer": "gateway_load_balancer_endpoint",
}
#: Connections in these states keep their service.
HOLDING = ("available", "pendingAcceptance")


def _kind(endpoint: VPCEndPoint) -> str:
    return (endpoint.vpc_endpoint_type or "gateway").lower()


def _managed(endpoint: VPCEndPoint) -> bool:
    return "bed:requester-managed" in endpoint.ec2_backend.tags.get(endpoint.id, {})


VPCEndPoint.requester_managed = property(_managed)  # type: ignore[attr-defined]


@around(EC2Backend, "create_vpc_endpoint")
def create_vpc_endpoint(
    original: Any, backend: EC2Backend, *args: Any, **kwargs: Any
) -> VPCEndPoint:
    endpoint: VPCEndPoint = original(backend, *args, **kwargs)
    for own in endpoint.network_interface_ids:
        remove(backend, backend.enis[own])
    interface_type = INTERFACES.get(_kind(endpoint))
    endpoint.network_interface_ids = [
        lend(
            backend.account_id,
            backend.region_name,
            subnet=subnet,
            groups=endpoint.security_group_ids,
            description=f"VPC Endpoint Interface {endpoint.id}",
            interface_type=interface_type,
            requester_id="amazon-vpce",
        )
        for subnet in endpoint.subnet_ids or []
        if interface_type is not None
    ]
    service = _service_of(endpoint)
    if service is not None and service.acceptance_required:
        endpoint.state = "pendingAcceptance"
    return endpoint


@around(VPCs, "delete_vpc_endpoints")
def delete_vpc_endpoints(original: Any, response: VPCs) -> ActionResult:
    backend = response.ec2_backend
    _settle(backend)
    unsuccessful = []
    for endpoint_id in response._get_param("VpcEndpointIds", []):
        endpoint = backend.vpc_end_points.get(endpoint_id)
        if endpoint is None:
            message = f"The Vpc Endpoint Id '{endpoint_id}' does not exist"
            unsuccessful.append(_item(endpoint_id, "InvalidVpcEndpoint.NotFound", message))
        elif _managed(endpoint):
            message = (
                "Operation is not allowed for requester-managed VPC endpoints for the service "
                f"{endpoint.service_name}."
            )
            unsuccessful.append(_item(endpoint_id, "InvalidParameter", message))
        elif _is_routed_to(backend, endpoint_id):
            message = "Endpoint must be removed from route table before deletion"
            unsuccessful.append(_item(endpoint_id, "InvalidParameter", message))
        else:
            backend.delete_vpc_endpoints([endpoint_id])
    return ActionResult({"Unsuccessful": unsuccessful})


def _is_routed_to(backend: EC2Backend, endpoint_id: str) -> bool:
    tables = backend.route_tables.values()
    routes = [route for table in tables for route in table.routes]
    return any(route.vpc_endpoint_id == endpoint_id for route in routes)


def _item(resource: str, code: str, message: str) -> dict[str, Any]:
    return {"ResourceId": resource, "Error": {"Code": code, "Message": message}}


@around(EC2Backend, "delete_vpc_endpoints")
def delete(original: Any, backend: EC2Backend, vpce_ids: list[str] | None = None) -> None:
    for endpoint_id in vpce_ids or []:
        endpoint = backend.vpc_end_points.get(endpoint_id)
        if endpoint is None or endpoint.state == "deleting":
            continue
        endpoint.state, endpoint.bed_deleting = "deleting", now()
        for interface in endpoint.network_interface_ids:
            give_back(backend.account_id, backend.region_name, interface, after="ec2.endpoint")


def _settle(backend: EC2Backend) -> None:
    settle(backend)
    for endpoint in list(backend.vpc_end_points.values()):
        if endpoint.state != "deleting":
            continue
        kind = "ec2.endpoint" if _kind(endpoint) in INTERFACES else "ec2.endpoint.gateway"
        if due(endpoint.bed_deleting, kind):
            for table_id in endpoint.route_table_ids:
                table = backend.route_tables.get(table_id)
                for route in list(table._routes.values()) if table else []:
                    if route.gateway is endpoint:
                        del table._routes[route.id]
            del backend.vpc_end_points[endpoint.id]


@around(EC2Backend, "describe_vpc_endpoints")
def describe_vpc_endpoints(
    original: Any, backend: EC2Backend, vpc_end_point_ids: Any = None, filters: Any = None
) -> list[VPCEndPoint]:
    _settle(backend)
    return original(backend, vpc_end_point_ids, filters)  # type: ignore[no-any-return]


# Endpoint services.


def _service_of(endpoint: VPCEndPoint) -> VPCServiceConfiguration | None:
    region = endpoint.ec2_backend.region_name
    for account in list(ec2_backends.keys()):
        for service in ec2_backends[account][region].configurations.values():
            if service.service_name == endpoint.service_name:
                return service  # type: ignore[no-any-return]
    return None


def _connected(service: VPCServiceConfiguration) -> Iterable[VPCEndPoint]:
    """Endpoints of any account in the service's region."""
    for account in list(ec2_backends.keys()):
        backend = ec2_backends[account][service.ec2_backend.region_name]
        _settle(backend)
        for endpoint in backend.vpc_end_points.values():
            if endpoint.service_name == service.service_name:
                yield endpoint


@around(VPCEndpointServiceConfiguration, "delete_vpc_endpoint_service_configurations")
def delete_services(original: Any, response: VPCEndpointServiceConfiguration) -> ActionResult:
    services = response.ec2_backend.configurations
    ids = response._get_param("ServiceIds", [])
    held = [
        each
        for each in ids
        if each in services
        and any(endpoint.state in HOLDING for endpoint in _connected(services[each]))
    ]
    missing = response.ec2_backend.delete_vpc_endpoint_service_configurations(
        [each for each in ids if each not in held]
    )
    existing = "Service has existing active VPC Endpoint connections!"
    return ActionResult(
        {
            "Unsuccessful": [
                *(_item(each, "ExistingVpcEndpointConnections", existing) for each in held),
                *(
                    _item(
                        each,
                        "InvalidVpcEndpointService.NotFound",
                        f"The VpcEndpointService Id '{each}' does not exist",
                    )
                    for each in missing
                ),
            ]
        }
    )


def describe_vpc_endpoint_connections(response: VPCEndpointServiceConfiguration) -> ActionResult:
    filters = response._filters_from_querystring()
    connections = [
        {
            "ServiceId": service.id,
            "VpcEndpointId": endpoint.id,
            "VpcEndpointOwner": endpoint.ec2_backend.account_id,
            "VpcEndpointState": endpoint.state,
            "CreationTimestamp": endpoint.creation_timestamp,
        }
        for service in response.ec2_backend.configurations.values()
        for endpoint in _connected(service)
    ]
    names = {
        "service-id": "ServiceId",
        "vpc-endpoint-id": "VpcEndpointId",
        "vpc-endpoint-owner": "VpcEndpointOwner",
        "vpc-endpoint-state": "VpcEndpointState",
    }
    for name, values in filters.items():
        connections = [each for each in connections if each[names[name]] in values]
    return ActionResult({"VpcEndpointConnections": connections})


def reject_vpc_endpoint_connections(response: VPCEndpointServiceConfiguration) -> ActionResult:
    service = response.ec2_backend.configurations[response._get_param("ServiceId")]
    for endpoint in _connected(service):
        if endpoint.id in response._get_param("VpcEndpointIds", []):
            endpoint.state = "rejected"
    return ActionResult({"Unsuccessful": []})


# moto has no such operations; it finds one by the name of the method.
for _operation in (describe_vpc_endpoint_connections, reject_vpc_endpoint_connections):
    setattr(VPCEndpointServiceConfiguration, _operation.__name__, _operation)
