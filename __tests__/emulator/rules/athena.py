"""Amazon Athena: workgroups that are not there, and those that stay."""

import json
from typing import Any

from moto.athena.models import AthenaBackend
from moto.athena.responses import AthenaResponse

from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/athena/latest/APIReference/API_"
RULES = (
    Rule(
        "reading, deleting or asking for the tags of a workgroup that is not there",
        "InvalidRequestException",
        _API + "GetWorkGroup.html; terraform-provider-aws: athena workgroup (is not found)",
    ),
    Rule(
        "deleting a workgroup with named queries or a query history, unless recursively",
        "InvalidRequestException",
        _API + "DeleteWorkGroup.html (RecursiveDeleteOption)",
    ),
    Rule(
        "deleting the primary workgroup",
        "InvalidRequestException",
        _API + 'DeleteWorkGroup.html ("The primary workgroup cannot be deleted")',
    ),
)
_INVALID = "InvalidRequestException"


def _check_exists(backend: AthenaBackend, name: str) -> None:
    if name not in backend.work_groups:
        raise Refusal(_INVALID, f"WorkGroup {name} is not found.")


@around(AthenaBackend, "get_work_group")
def get_work_group(original: Any, backend: AthenaBackend, name: str) -> Any:
    _check_exists(backend, name)
    return original(backend, name)


@around(AthenaResponse, "delete_work_group")
def delete_work_group(original: Any, response: AthenaResponse) -> str:
    backend, name = response.athena_backend, response._get_param("WorkGroup")
    _check_exists(backend, name)
    if name == "primary":
        raise Refusal(_INVALID, "The primary workgroup cannot be deleted.")
    queries = [id_ for id_, each in backend.named_queries.items() if each.workgroup.name == name]
    runs = [id_ for id_, each in backend.executions.items() if each.workgroup.name == name]
    if (queries or runs) and not response._get_param("RecursiveDeleteOption"):
        raise Refusal(_INVALID, f"WorkGroup {name} is not empty.")
    for id_ in queries:
        del backend.named_queries[id_]
    for id_ in runs:
        del backend.executions[id_]
    backend.tagger.delete_all_tags_for_resource(backend.work_groups[name].arn)
    told: str = original(response)
    return told


@around(AthenaResponse, "list_tags_for_resource")
def list_tags_for_resource(original: Any, response: AthenaResponse) -> Any:
    arn = response._get_param("ResourceARN")
    backend = response.athena_backend
    if ":workgroup/" not in arn:
        return original(response)
    _check_exists(backend, arn.split("/")[-1])
    return json.dumps({"Tags": backend.tagger.list_tags_for_resource(arn)["Tags"]})
