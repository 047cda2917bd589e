"""Amazon API Gateway, REST APIs: what is in use stays, and deletions half a minute apart."""

from typing import Any
from urllib.parse import unquote

from moto.apigateway.models import (
    APIGatewayBackend,
    BasePathMapping,
    DomainName,
    Integration,
    Method,
    RestAPI,
    VpcLink,
)
from moto.apigateway.responses import APIGatewayResponse
from moto.apigatewayv2.models import apigatewayv2_backends

from emulator.clock import SECONDS, after, due, now
from emulator.rule import Refusal, Rule, around
from emulator.settings import settings

_API = "https://docs.aws.amazon.com/apigateway/latest/api/API_"
_QUOTAS = (
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/"
    "api-gateway-control-service-limits-table.html"
)
RULES = (
    Rule(
        "deleting a REST API that base path mappings lead to",
        "BadRequestException",
        "terraform-provider-aws and aws-nuke, which take the mappings off first",
    ),
    Rule(
        "deleting a usage plan that has stages",
        "BadRequestException",
        "https://github.com/boto/boto3/issues/2629",
    ),
    Rule(
        "taking a stage out of a usage plan with the API's id in the path",
        "BadRequestException",
        "https://github.com/boto/boto3/issues/2629",
    ),
    Rule(
        "deleting a stage that is in a usage plan (mem)",
        "BadRequestException",
        _API + "DeleteStage.html (Errors)",
    ),
    Rule(
        "deleting a custom domain name that has mappings",
        "BadRequestException",
        _API + "DeleteDomainName.html",
    ),
    Rule(
        "deleting a VPC link of either version that a method or route of any API goes through",
        "BadRequestException",
        "terraform-provider-aws internal/service/apigateway/vpc_link.go, and its issue 12195; "
        "klothoplatform/klotho#202; API Gateway guide: private integrations of REST APIs (links "
        "V2, and V1), of HTTP APIs (V2), of WebSocket APIs (V1)",
    ),
    Rule(
        "more than one DeleteRestApi, DeleteDomainName or DeleteVpcLink in 30 seconds, or "
        "UpdateUsagePlan in 20, per account and region",
        "TooManyRequestsException",
        _QUOTAS,
    ),
    Rule("(a VPC link is DELETING for a while)", "", _API + "VpcLink.html (status)"),
    Rule(
        "a private domain name without its id",
        "NotFoundException",
        _API + "DeleteDomainName.html (domainNameId)",
    ),
    Rule("what is not there", "NotFoundException", _API + "DeleteRestApi.html"),
)

PRIVATE_ID = "abc123"


def _pace(backend: APIGatewayBackend, operation: str, quota: str) -> None:
    taken: dict[str, float] = backend.__dict__.setdefault("bed_taken", {})
    last = taken.get(operation)
    spacing = SECONDS[quota] if settings["fullApiGatewayQuotas"] else after(quota)
    if last is not None and now() < last + spacing:
        raise Refusal("TooManyRequestsException", "Too Many Requests", 429)
    taken[operation] = now()


# APIs and stages.


@around(APIGatewayBackend, "delete_rest_api")
def delete_rest_api(original: Any, backend: APIGatewayBackend, function_id: str) -> RestAPI:
    _pace(backend, "DeleteRestApi", "apigateway.delete")
    backend.get_rest_api(function_id)
    if any(each.rest_api_id == function_id for each in _mappings(backend)):
        raise Refusal(
            "BadRequestException",
            "Please remove all base path mappings related to the API in your account before "
            "deleting the API.",
        )
    return original(backend, function_id)  # type: ignore[no-any-return]


def _mappings(backend: APIGatewayBackend) -> list[BasePathMapping]:
    return [each for paths in backend.base_path_mappings.values() for each in paths.values()]


@around(APIGatewayBackend, "delete_stage")
def delete_stage(
    original: Any, backend: APIGatewayBackend, function_id: str, stage_name: str
) -> None:
    backend.get_stage(function_id, stage_name)
    here = {"apiId": function_id, "stage": stage_name}
    for plan in backend.usage_plans.values():
        if here in plan.api_stages:
            raise Refusal(
                "BadRequestException",
                f"Stage {stage_name} cannot be deleted because it is in usage plan {plan.id}.",
            )
    original(backend, function_id, stage_name)


# Usage plans.


@around(APIGatewayBackend, "update_usage_plan")
def update_usage_plan(
    original: Any, backend: APIGatewayBackend, usage_plan_id: str, patch_operations: Any
) -> Any:
    _pace(backend, "UpdateUsagePlan", "apigateway.usageplan")
    for each in patch_operations:
        if each["op"] == "remove" and each["path"].startswith("/apiStages/"):
            raise Refusal("BadRequestException", f"Invalid patch path {each['path']}")
    return original(backend, usage_plan_id, patch_operations)


@around(APIGatewayBackend, "delete_usage_plan")
def delete_usage_plan(original: Any, backend: APIGatewayBackend, usage_plan_id: str) -> None:
    if backend.get_usage_plan(usage_plan_id).api_stages:
        raise Refusal(
            "BadRequestException",
            f"Cannot delete Usage Plan {usage_plan_id} because there are API stages associated "
            "with it.",
        )
    original(backend, usage_plan_id)


# Custom domain names; rules/apigatewayv2.py shares them with version 2.


@around(APIGatewayBackend, "delete_domain_name")
def delete_domain_name(original: Any, backend: APIGatewayBackend, domain_name: str) -> None:
    _pace(backend, "DeleteDomainName", "apigateway.delete")
    backend.get_domain_name(domain_name)
    if backend.base_path_mappings.get(domain_name):
        raise has_mappings(domain_name)
    original(backend, domain_name)


def has_mappings(domain_name: str) -> Refusal:
    return Refusal(
        "BadRequestException",
        f"Please remove all API mappings of the domain name {domain_name} before deleting it.",
    )


@around(DomainName, "to_json")
def domain_name_json(original: Any, domain: DomainName) -> dict[str, Any]:
    answer: dict[str, Any] = original(domain)
    if _is_private(domain):
        answer["domainNameId"] = PRIVATE_ID
    return answer


def _is_private(domain: DomainName | None) -> bool:
    endpoint = domain and domain.endpoint_configuration
    return bool(endpoint and "PRIVATE" in endpoint["types"])


def _check_id(original: Any, response: APIGatewayResponse) -> Any:
    name = unquote(response.path.split("/")[2])
    private = _is_private(response.backend.domain_names.get(name))
    if private and response._get_param("domainNameId") != PRIVATE_ID:
        raise Refusal("NotFoundException", "Invalid domain name identifier specified", 404)
    return original(response)


for _operation in (
    "get_domain_name",
    "delete_domain_name",
    "get_base_path_mapping",
    "get_base_path_mappings",
    "delete_base_path_mapping",
):
    around(APIGatewayResponse, _operation)(_check_id)


@around(APIGatewayBackend, "get_base_path_mappings")
def get_base_path_mappings(
    original: Any, backend: APIGatewayBackend, domain_name: str
) -> list[BasePathMapping]:
    backend.base_path_mappings.setdefault(domain_name, {})
    return original(backend, domain_name)  # type: ignore[no-any-return]


@around(APIGatewayBackend, "get_base_path_mapping")
def get_base_path_mapping(
    original: Any, backend: APIGatewayBackend, domain_name: str, base_path: str
) -> BasePathMapping:
    backend.base_path_mappings.setdefault(domain_name, {})
    return original(backend, domain_name, base_path)  # type: ignore[no-any-return]


# VPC links.


@around(APIGatewayResponse, "put_integration")
def put_integration(original: Any, response: APIGatewayResponse) -> Any:
    answer = original(response)
    _, _, api, _, resource, _, method, *_ = response.path.split("/")
    integration = response.backend.get_integration(api, resource, method)
    if integration is not None:
        integration.bed_connection = response._get_param("connectionId")  # type: ignore
    return answer


@around(Integration, "to_json")
def integration_json(original: Any, integration: Integration) -> dict[str, Any]:
    answer: dict[str, Any] = original(integration)
    return {**answer, "connectionId": getattr(integration, "bed_connection", None)}


@around(APIGatewayBackend, "delete_vpc_link")
def delete_vpc_link(original: Any, backend: APIGatewayBackend, vpc_link_id: str) -> None:
    _pace(backend, "DeleteVpcLink", "apigateway.delete")
    link = backend.get_vpc_link(vpc_link_id)
    check_link(backend, vpc_link_id)
    if link.status != "DELETING":
        link.status, link.bed_deleting = "DELETING", now()  # type: ignore[attr-defined]


def check_link(backend: APIGatewayBackend, link: str) -> None:
    """Of either version; its ids are told apart by nothing."""
    methods = [
        f"{api.id}:{method.http_method}:{resource.id}"
        for api in backend.apis.values()
        for resource in api.resources.values()
        for method in resource.resource_methods.values()
        if _goes_through(api, method, link)
    ]
    newer = apigatewayv2_backends[backend.account_id][backend.region_name]
    routes = [
        f"{api.api_id}:ANY:{integration.id}"
        for api in newer.apis.values()
        for integration in api.integrations.values()
        if integration.connection_id == link
    ]
    if methods or routes:
        raise Refusal(
            "BadRequestException",
            f"Cannot delete vpc link. Vpc link '{link}', is referenced in "
            f"[{', '.join([*methods, *routes])}] in format of [RESTApiId:Method:Resource].",
        )


def _goes_through(api: RestAPI, method: Method, link: str) -> bool:
    connection = getattr(method.method_integration, "bed_connection", None) or ""
    if connection.startswith("${stageVariables."):
        name = connection.removeprefix("${stageVariables.").removesuffix("}")
        return any(stage.variables.get(name) == link for stage in api.stages.values())
    return bool(connection == link)


@around(APIGatewayBackend, "get_vpc_link")
def get_vpc_link(original: Any, backend: APIGatewayBackend, vpc_link_id: str) -> VpcLink:
    _sweep(backend)
    return original(backend, vpc_link_id)  # type: ignore[no-any-return]


@around(APIGatewayBackend, "get_vpc_links")
def get_vpc_links(original: Any, backend: APIGatewayBackend) -> list[VpcLink]:
    _sweep(backend)
    return original(backend)  # type: ignore[no-any-return]


def _sweep(backend: APIGatewayBackend) -> None:
    for link in list(backend.vpc_links.values()):
        deleting = getattr(link, "bed_deleting", None)
        if deleting is not None and due(deleting, "apigateway.vpclink"):
            del backend.vpc_links[link.id]
