"""AWS AppSync: data sources, custom domains and merged APIs, which moto lacks, and what stays for
their sake."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from moto.appsync import urls
from moto.appsync.exceptions import EventsAPINotFound, GraphqlAPINotFound
from moto.appsync.models import AppSyncBackend
from moto.appsync.responses import AppSyncResponse
from moto.core.resource_tagging import TaggedResource
from moto.core.responses import ActionResult, EmptyResult
from moto.moto_api._internal import mock_random

from emulator.clock import due, now
from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/appsync/latest/APIReference/API_"
RULES = (
    Rule(
        "deleting an API that is associated with a domain",
        "BadRequestException",
        "https://github.com/ekristen/aws-nuke/issues/534 (message of AWS)",
    ),
    Rule(
        "deleting a domain name that is associated with an API",
        "BadRequestException",
        "https://github.com/hashicorp/terraform-provider-aws/issues/25322 (message of AWS)",
    ),
    Rule(
        "(an association with a domain is PROCESSING for a while, when it is made and unmade)",
        "",
        _API + "ApiAssociation.html (associationStatus); terraform-provider-aws, "
        "aws_appsync_domain_name_api_association",
    ),
    Rule(
        "unmaking an association that is PROCESSING",
        "ConcurrentModificationException",
        _API + "DisassociateApi.html (Errors)",
    ),
    Rule(
        "deleting a merged API, or a source API of one, before they are disassociated",
        "BadRequestException",
        "(mem); " + _API + "DisassociateMergedGraphqlApi.html",
    ),
    Rule(
        "(an association with a merged API is MERGE_IN_PROGRESS, then DELETION_IN_PROGRESS)",
        "",
        _API + "SourceApiAssociation.html (sourceApiAssociationStatus)",
    ),
    Rule(
        "unmaking an association with a merged API while it merges or is being unmade",
        "ConcurrentModificationException",
        _API + "DisassociateSourceGraphqlApi.html (Errors)",
    ),
    Rule("(ListGraphqlApis tells merged APIs only if asked)", "", _API + "ListGraphqlApis.html"),
    Rule("deleting an API that is not there", "NotFoundException", _API + "DeleteGraphqlApi.html"),
)


@dataclass
class Association:
    """Of a domain with an API, or of a merged API with one of its sources."""

    fields: dict[str, Any]
    began: float = field(default_factory=now)
    settled: bool = False  # once and for all, whatever `timeScale` is later
    unmade: float | None = None


@dataclass
class Extras:
    """What moto's backend has no place for."""

    domains: dict[str, dict[str, Any]] = field(default_factory=dict)
    associations: dict[str, Association] = field(default_factory=dict)  # by domain
    merges: dict[str, Association] = field(default_factory=dict)  # by association id
    sources: dict[str, dict[str, dict[str, Any]]] = field(default_factory=dict)  # by API
    merged: dict[str, str | None] = field(default_factory=dict)  # merged API -> its role


def extras(backend: AppSyncBackend) -> Extras:
    """With what is unmade by now left out."""
    if not hasattr(backend, "bed_extras"):
        backend.bed_extras = Extras()  # type: ignore[attr-defined]
    found: Extras = backend.bed_extras  # type: ignore[attr-defined]
    _sweep(found.associations, "appsync.domain")
    _sweep(found.merges, "appsync.merge")
    return found


def _sweep(associations: dict[str, Association], duration: str) -> None:
    for key, each in list(associations.items()):
        each.settled = each.settled or due(each.began, duration)
        if each.unmade is not None and due(each.unmade, duration):
            del associations[key]


# APIs


@around(AppSyncBackend, "delete_graphql_api")
def delete_graphql_api(original: Any, backend: AppSyncBackend, api_id: str) -> None:
    backend.get_graphql_api(api_id)
    _refuse_associated(backend, api_id)
    for each in extras(backend).merges.values():
        if api_id in (each.fields["mergedApiId"], each.fields["sourceApiId"]):
            raise Refusal(
                "BadRequestException",
                "API can not be deleted as it has source API associations.",
            )
    original(backend, api_id)
    extras(backend).sources.pop(api_id, None)
    extras(backend).merged.pop(api_id, None)


@around(AppSyncBackend, "delete_api")
def delete_api(original: Any, backend: AppSyncBackend, api_id: str) -> None:
    backend.get_api(api_id)
    _refuse_associated(backend, api_id)
    original(backend, api_id)


def _refuse_associated(backend: AppSyncBackend, api_id: str) -> None:
    if any(each.fields["apiId"] == api_id for each in extras(backend).associations.values()):
        raise Refusal(
            "BadRequestException", "API can not be deleted as it is associated to a domain"
        )


@around(AppSyncResponse, "create_graphql_api")
def create_graphql_api(original: Any, response: AppSyncResponse) -> ActionResult:
    answer = original(response)
    made = answer.result["graphqlApi"]
    if response._get_param("apiType") == "MERGED":
        role = response._get_param("mergedApiExecutionRoleArn")
        extras(response.appsync_backend).merged[made["apiId"]] = role
    _tell_kind(response, made)
    return ActionResult(answer.result)


@around(AppSyncResponse, "get_graphql_api")
def get_graphql_api(original: Any, response: AppSyncResponse) -> ActionResult:
    answer = original(response)
    _tell_kind(response, answer.result["graphqlApi"])
    return ActionResult(answer.result)


@around(AppSyncResponse, "list_graphql_apis")
def list_graphql_apis(original: Any, response: AppSyncResponse) -> ActionResult:
    wanted = response._get_param("apiType") or "GRAPHQL"
    apis = original(response).result["graphqlApis"]
    for api in apis:
        _tell_kind(response, api)
    return ActionResult({"graphqlApis": [api for api in apis if api["apiType"] == wanted]})


def _tell_kind(response: AppSyncResponse, api: dict[str, Any]) -> None:
    merged = extras(response.appsync_backend).merged
    api["apiType"] = "MERGED" if api["apiId"] in merged else "GRAPHQL"
    if merged.get(api["apiId"]):
        api["mergedApiExecutionRoleArn"] = merged[api["apiId"]]


# Data sources


def create_data_source(response: AppSyncResponse) -> ActionResult:
    backend, api = response.appsync_backend, response._get_param("apiId")
    backend.get_graphql_api(api)
    made = {name: value for name, value in response._get_params().items() if name != "apiId"}
    made["dataSourceArn"] = f"{_arn(backend, f'apis/{api}/datasources')}/{made['name']}"
    extras(backend).sources.setdefault(api, {})[made["name"]] = made
    return ActionResult({"dataSource": made})


def list_data_sources(response: AppSyncResponse) -> ActionResult:
    backend, api = response.appsync_backend, response._get_param("apiId")
    if api not in backend.graphql_apis and api not in backend.events_apis:
        raise GraphqlAPINotFound(api)
    return ActionResult({"dataSources": list(extras(backend).sources.get(api, {}).values())})


# Domains


def create_domain_name(response: AppSyncResponse) -> ActionResult:
    backend, name = response.appsync_backend, response._get_param("domainName")
    arn = _arn(backend, f"domainnames/{name}")
    extras(backend).domains[name] = {
        "domainName": name,
        "certificateArn": response._get_param("certificateArn"),
        "domainNameArn": arn,
        "appsyncDomainName": f"d{mock_random.get_random_string(12).lower()}.cloudfront.net",
    }
    backend.tag_resource(arn, response._get_param("tags") or {})
    return ActionResult({"domainNameConfig": _domain(backend, name)})


def get_domain_name(response: AppSyncResponse) -> ActionResult:
    name = response._get_param("domainName")
    return ActionResult({"domainNameConfig": _domain(response.appsync_backend, name)})


def list_domain_names(response: AppSyncResponse) -> ActionResult:
    backend = response.appsync_backend
    return ActionResult(
        {"domainNameConfigs": [_domain(backend, name) for name in extras(backend).domains]}
    )


def delete_domain_name(response: AppSyncResponse) -> EmptyResult:
    backend, name = response.appsync_backend, response._get_param("domainName")
    arn = _domain(backend, name)["domainNameArn"]
    if name in extras(backend).associations:
        raise Refusal(
            "BadRequestException", "Domain name must be disassociated before it can be deleted."
        )
    del extras(backend).domains[name]
    backend.tagger.delete_all_tags_for_resource(arn)
    return EmptyResult()


def _domain(backend: AppSyncBackend, name: str) -> dict[str, Any]:
    found = extras(backend).domains.get(name)
    if found is None:
        raise Refusal("NotFoundException", f"Domain name {name} not found.", 404)
    return {**found, "tags": backend.list_tags_for_resource(found["domainNameArn"])}


def associate_api(response: AppSyncResponse) -> ActionResult:
    backend, name = response.appsync_backend, response._get_param("domainName")
    _domain(backend, name)
    fields = {"domainName": name, "apiId": response._get_param("apiId")}
    if fields["apiId"] not in {**backend.graphql_apis, **backend.events_apis}:
        raise EventsAPINotFound(fields["apiId"])
    extras(backend).associations[name] = Association(fields)
    return ActionResult({"apiAssociation": _association(backend, name)})


def get_api_association(response: AppSyncResponse) -> ActionResult:
    name = response._get_param("domainName")
    return ActionResult({"apiAssociation": _association(response.appsync_backend, name)})


def disassociate_api(response: AppSyncResponse) -> EmptyResult:
    backend, name = response.appsync_backend, response._get_param("domainName")
    if _association(backend, name)["associationStatus"] == "PROCESSING":
        raise Refusal(
            "ConcurrentModificationException", "The domain name is being modified.", 409
        )
    extras(backend).associations[name].unmade = now()
    return EmptyResult()


def _association(backend: AppSyncBackend, name: str) -> dict[str, Any]:
    found = extras(backend).associations.get(name)
    if found is None:
        raise Refusal("NotFoundException", f"No association of domain name {name} found.", 404)
    settled = found.unmade is None and found.settled
    return {**found.fields, "associationStatus": "SUCCESS" if settled else "PROCESSING"}


# Merged APIs


def associate_source_graphql_api(response: AppSyncResponse) -> ActionResult:
    backend = response.appsync_backend
    merged, source = (
        response._get_param(f"{kind}ApiIdentifier").rpartition("/")[2]
        for kind in ("merged", "source")
    )
    id_ = str(mock_random.uuid4())
    fields = {
        "associationId": id_,
        "associationArn": f"{_arn(backend, f'apis/{merged}/sourceApiAssociations')}/{id_}",
        **{f"{kind}ApiId": api for kind, api in (("merged", merged), ("source", source))},
        "mergedApiArn": backend.get_graphql_api(merged).arn,
        "sourceApiArn": backend.get_graphql_api(source).arn,
    }
    extras(backend).merges[id_] = Association(fields)
    return ActionResult({"sourceApiAssociation": _merge(backend, id_)})


def get_source_api_association(response: AppSyncResponse) -> ActionResult:
    id_ = response._get_param("associationId")
    return ActionResult({"sourceApiAssociation": _merge(response.appsync_backend, id_)})


def list_source_api_associations(response: AppSyncResponse) -> ActionResult:
    backend, api = response.appsync_backend, response._get_param("apiId")
    backend.get_graphql_api(api)
    told = [
        each.fields
        for each in extras(backend).merges.values()
        if api in (each.fields["mergedApiId"], each.fields["sourceApiId"])
    ]
    return ActionResult({"sourceApiAssociationSummaries": told})


def disassociate_source_graphql_api(response: AppSyncResponse) -> ActionResult:
    backend, id_ = response.appsync_backend, response._get_param("associationId")
    if _merge(backend, id_)["sourceApiAssociationStatus"].endswith("IN_PROGRESS"):
        raise Refusal(
            "ConcurrentModificationException", "The association is being modified.", 409
        )
    extras(backend).merges[id_].unmade = now()
    return ActionResult({"sourceApiAssociationStatus": "DELETION_SCHEDULED"})


def _merge(backend: AppSyncBackend, id_: str) -> dict[str, Any]:
    found = extras(backend).merges.get(id_)
    if found is None:
        raise Refusal("NotFoundException", f"Association {id_} not found.", 404)
    status = "MERGE_SUCCESS" if found.settled else "MERGE_IN_PROGRESS"
    if found.unmade is not None:
        status = "DELETION_IN_PROGRESS"
    return {**found.fields, "sourceApiAssociationStatus": status}


# Channel namespaces


def get_channel_namespace(response: AppSyncResponse) -> ActionResult:
    wanted = response._get_param("name")
    for each in response.list_channel_namespaces().result["channelNamespaces"]:  # type: ignore
        if each["name"] == wanted:
            return ActionResult({"channelNamespace": each})
    raise Refusal("NotFoundException", f"Channel namespace {wanted} not found.", 404)


@around(AppSyncBackend, "iter_tagged_resources")
def iter_tagged_resources(original: Any, backend: AppSyncBackend) -> Iterator[TaggedResource]:
    yield from original(backend)
    arns = [domain["domainNameArn"] for domain in extras(backend).domains.values()]
    for api in backend.events_apis.values():
        arns += [api.api_arn, *(each.channel_namespace_arn for each in api.channel_namespaces)]
    for arn in arns:
        yield TaggedResource(arn, backend.list_tags_for_resource(arn), "")


def _arn(backend: AppSyncBackend, resource: str) -> str:
    region = f"{backend.partition}:appsync:{backend.region_name}:{backend.account_id}"
    return f"arn:{region}:{resource}"


OPERATIONS = (
    create_data_source, list_data_sources,
    create_domain_name, get_domain_name, list_domain_names, delete_domain_name,
    associate_api, get_api_association, disassociate_api,
    associate_source_graphql_api, get_source_api_association, list_source_api_associations,
    disassociate_source_graphql_api, get_channel_namespace,
)  # fmt: skip
for _operation in OPERATIONS:
    setattr(AppSyncResponse, _operation.__name__, _operation)
for _path in (
    "v1/apis/(?P<apiId>[^/]+)/datasources",
    "v1/apis/(?P<apiId>[^/]+)/sourceApiAssociations",
    "v1/domainnames",
    "v1/domainnames/(?P<domainName>[^/]+)",
    "v1/domainnames/(?P<domainName>[^/]+)/apiassociation",
    "v1/mergedApis/(?P<mergedApiIdentifier>[^/]+)/sourceApiAssociations",
    "v1/mergedApis/(?P<mergedApiIdentifier>[^/]+)/sourceApiAssociations/(?P<associationId>[^/]+)",
):
    urls.url_paths[f"{{0}}/{_path}$"] = AppSyncResponse.dispatch
