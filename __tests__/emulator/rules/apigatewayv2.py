"""Amazon API Gateway, HTTP and WebSocket APIs, and the domain names that all kinds share."""

from typing import Any

from moto.apigateway.models import APIGatewayBackend, BasePathMapping, apigateway_backends
from moto.apigateway.models import DomainName as DomainNameV1
from moto.apigatewayv2.exceptions import DomainNameNotFound
from moto.apigatewayv2.models import (
    ApiGatewayV2Backend,
    ApiMapping,
    DomainName,
    VpcLink,
    apigatewayv2_backends,
)
from moto.ec2.models import ec2_backends

from emulator.clock import due, now
from emulator.interfaces import give_back, lend
from emulator.rule import Refusal, Rule, around
from emulator.rules.apigateway import check_link, has_mappings

_API = "https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/"
_MAPPINGS = "https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mappings.html"
RULES = (
    Rule(
        "deleting an API that API mappings lead to",
        "BadRequestException",
        "terraform-provider-aws internal/service/apigatewayv2/api.go",
    ),
    Rule("deleting a domain name that has mappings", "BadRequestException", _MAPPINGS),
    Rule(
        "(both versions show the same custom domain names; version 2 the regional ones only, "
        "with the mappings of all kinds of APIs)",
        "",
        _MAPPINGS,
    ),
    Rule("(a VPC link is DELETING for a while)", "", _API + "vpclinks-vpclinkid.html"),
    Rule(
        "(a VPC link has an interface of type api_gateway_managed in each of its subnets)",
        "",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vpc-links.html; "
        "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInterface.html",
    ),
    Rule("what is not there", "NotFoundException", _API + "apis-apiid.html"),
)
NO_PATH = "(none)"


def _v1(backend: ApiGatewayV2Backend) -> APIGatewayBackend:
    return apigateway_backends[backend.account_id][backend.region_name]


def _v2(backend: APIGatewayBackend) -> ApiGatewayV2Backend:
    return apigatewayv2_backends[backend.account_id][backend.region_name]


# APIs.


@around(ApiGatewayV2Backend, "delete_api")
def delete_api(original: Any, backend: ApiGatewayV2Backend, api_id: str) -> None:
    backend.get_api(api_id)
    if any(each.api_id == api_id for each in backend.api_mappings.values()):
        raise Refusal(
            "BadRequestException",
            f"Deleting API {api_id} failed. Please remove all API mappings related to the API in "
            "your account before deleting the API.",
        )
    original(backend, api_id)


@around(ApiGatewayV2Backend, "delete_stage")
def delete_stage(original: Any, backend: ApiGatewayV2Backend, api_id: str, stage_name: str) -> None:
    backend.get_stage(api_id, stage_name)
    original(backend, api_id, stage_name)


# Custom domain names, made by either version.


@around(ApiGatewayV2Backend, "create_domain_name")
def create_domain_name(
    original: Any, backend: ApiGatewayV2Backend, domain_name: str, *rest: Any, **more: Any
) -> DomainName:
    domain: DomainName = original(backend, domain_name, *rest, **more)
    _v1(backend).domain_names[domain_name] = DomainNameV1(
        domain_name,
        endpoint_configuration={"types": ["REGIONAL"]},
        tags=domain.tags,
        region_name=backend.region_name,
    )
    return domain


@around(APIGatewayBackend, "create_domain_name")
def create_domain_name_v1(
    original: Any, backend: APIGatewayBackend, domain_name: str, *rest: Any, **more: Any
) -> DomainNameV1:
    domain: DomainNameV1 = original(backend, domain_name, *rest, **more)
    domain.endpoint_configuration = domain.endpoint_configuration or {"types": ["EDGE"]}
    if "REGIONAL" in domain.endpoint_configuration["types"]:
        v2 = _v2(backend)
        v2.domain_names[domain_name] = DomainName(
            domain_name, [], {}, domain.tags or {}, v2  # type: ignore[arg-type]
        )
    return domain


@around(APIGatewayBackend, "delete_domain_name")
def delete_domain_name_v1(original: Any, backend: APIGatewayBackend, domain_name: str) -> None:
    if _v2(backend).get_api_mappings(domain_name):
        raise has_mappings(domain_name)
    original(backend, domain_name)
    _v2(backend).domain_names.pop(domain_name, None)


@around(ApiGatewayV2Backend, "delete_domain_name")
def delete_domain_name(original: Any, backend: ApiGatewayV2Backend, domain_name: str) -> None:
    if backend.get_api_mappings(domain_name):
        raise has_mappings(domain_name)
    original(backend, domain_name)
    _v1(backend).domain_names.pop(domain_name, None)


# Mappings, made by either version; one with several path levels is for version 2 only.


@around(APIGatewayBackend, "create_base_path_mapping")
def create_base_path_mapping(
    original: Any, backend: APIGatewayBackend, domain_name: str, *rest: Any, **more: Any
) -> BasePathMapping:
    mapping: BasePathMapping = original(backend, domain_name, *rest, **more)
    v2 = _v2(backend)
    if domain_name in v2.domain_names:
        _add(v2, domain_name, mapping.rest_api_id, _key(mapping.base_path), mapping.stage or "")
    return mapping


@around(ApiGatewayV2Backend, "create_api_mapping")
def create_api_mapping(
    original: Any,
    backend: ApiGatewayV2Backend,
    api_id: str,
    api_mapping_key: str | None,
    domain_name: str,
    stage: str,
) -> ApiMapping:
    key = api_mapping_key or ""
    v1 = _v1(backend)
    if api_id not in v1.apis:
        return original(backend, api_id, key, domain_name, stage)  # type: ignore[no-any-return]
    if domain_name not in backend.domain_names:
        raise DomainNameNotFound
    if "/" not in key:
        paths = v1.base_path_mappings.setdefault(domain_name, {})
        paths[key or NO_PATH] = BasePathMapping(domain_name, api_id, basePath=key, stage=stage)
    return _add(backend, domain_name, api_id, key, stage)


def _add(backend: ApiGatewayV2Backend, domain: str, api: str, key: str, stage: str) -> ApiMapping:
    id_ = backend._generate_api_maping_id(key, stage, domain)
    mapping = ApiMapping(api, key, id_, domain, stage)
    backend.api_mappings[id_] = mapping
    return mapping


def _key(base_path: str) -> str:
    return "" if base_path == NO_PATH else base_path


@around(ApiGatewayV2Backend, "get_api_mappings")
def get_api_mappings(
    original: Any, backend: ApiGatewayV2Backend, domain_name: str
) -> list[ApiMapping]:
    if domain_name not in backend.domain_names and domain_name not in _v1(backend).domain_names:
        raise DomainNameNotFound
    return original(backend, domain_name)  # type: ignore[no-any-return]


@around(APIGatewayBackend, "delete_base_path_mapping")
def delete_base_path_mapping(
    original: Any, backend: APIGatewayBackend, domain_name: str, base_path: str
) -> None:
    backend.get_base_path_mapping(domain_name, base_path)
    original(backend, domain_name, base_path)
    v2 = _v2(backend)
    for each in list(v2.api_mappings.values()):
        if each.domain_name == domain_name and each.api_mapping_key == _key(base_path):
            del v2.api_mappings[each.api_mapping_id]


@around(ApiGatewayV2Backend, "delete_api_mapping")
def delete_api_mapping(
    original: Any, backend: ApiGatewayV2Backend, api_mapping_id: str, domain_name: str
) -> None:
    mapping = backend.get_api_mapping(api_mapping_id, domain_name)
    original(backend, api_mapping_id, domain_name)
    paths = _v1(backend).base_path_mappings.get(domain_name, {})
    paths.pop(mapping.api_mapping_key or NO_PATH, None)


# VPC links.


@around(ApiGatewayV2Backend, "create_vpc_link")
def create_vpc_link(
    original: Any,
    backend: ApiGatewayV2Backend,
    name: str,
    sg_ids: list[str],
    subnet_ids: list[str],
    tags: dict[str, str],
) -> VpcLink:
    link: VpcLink = original(backend, name, sg_ids, subnet_ids, tags)
    ec2 = ec2_backends[backend.account_id][backend.region_name]
    known = {each for zone in ec2.subnets.values() for each in zone}
    link.bed_interfaces = [  # type: ignore[attr-defined]
        lend(
            backend.account_id,
            backend.region_name,
            subnet=subnet,
            groups=sg_ids or [],
            description="",
            interface_type="api_gateway_managed",
            requester_id="amazon-aws",
        )
        for subnet in subnet_ids
        if subnet in known
    ]
    return link


@around(ApiGatewayV2Backend, "delete_vpc_link")
def delete_vpc_link(original: Any, backend: ApiGatewayV2Backend, vpc_link_id: str) -> None:
    link = backend.get_vpc_link(vpc_link_id)
    check_link(_v1(backend), vpc_link_id)
    if not hasattr(link, "bed_deleting"):
        link.bed_deleting = now()  # type: ignore[attr-defined]
        for each in link.bed_interfaces:  # type: ignore[attr-defined]
            give_back(backend.account_id, backend.region_name, each, after="apigateway.vpclink")


@around(VpcLink, "to_json")
def vpc_link_json(original: Any, link: VpcLink) -> dict[str, Any]:
    answer: dict[str, Any] = original(link)
    return {**answer, "vpcLinkStatus": "DELETING"} if hasattr(link, "bed_deleting") else answer


@around(ApiGatewayV2Backend, "get_vpc_link")
def get_vpc_link(original: Any, backend: ApiGatewayV2Backend, vpc_link_id: str) -> VpcLink:
    _sweep(backend)
    return original(backend, vpc_link_id)  # type: ignore[no-any-return]


@around(ApiGatewayV2Backend, "get_vpc_links")
def get_vpc_links(original: Any, backend: ApiGatewayV2Backend) -> list[VpcLink]:
    _sweep(backend)
    return original(backend)  # type: ignore[no-any-return]


def _sweep(backend: ApiGatewayV2Backend) -> None:
    for link in list(backend.vpc_links.values()):
        deleting = getattr(link, "bed_deleting", None)
        if deleting is not None and due(deleting, "apigateway.vpclink"):
            del backend.vpc_links[link.id]
