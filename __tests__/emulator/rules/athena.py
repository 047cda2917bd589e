"""Amazon Athena: workgroups that are not there, those that stay, and those of stacks."""

import json
from typing import Any

from moto.athena.models import AthenaBackend, athena_backends
from moto.athena.responses import AthenaResponse
from moto.core.common_models import CloudFormationModel

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
    Rule(
        "(a stack deletes its workgroup recursively only if the template says so; one that is not "
        "there counts as deleted)",
        "",
        "aws-cloudformation/aws-cloudformation-resource-providers-athena (workgroup: "
        "DeleteHandler, HandlerUtils); aws-cloudformation/cloudformation-cli#456; aws-samples/"
        "coast-grafana-cost-intelligence-dashboards#9",
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
    _empty(backend, name, response._get_param("RecursiveDeleteOption"))
    told: str = original(response)
    return told


def _empty(backend: AthenaBackend, name: str, recursive: bool | None) -> None:
    """What a deletion takes along, or the refusal of it."""
    _check_exists(backend, name)
    if name == "primary":
        raise Refusal(_INVALID, "The primary workgroup cannot be deleted.")
    queries = [id_ for id_, each in backend.named_queries.items() if each.workgroup.name == name]
    runs = [id_ for id_, each in backend.executions.items() if each.workgroup.name == name]
    if (queries or runs) and not recursive:
        raise Refusal(_INVALID, f"WorkGroup {name} is not empty.")
    for id_ in queries:
        del backend.named_queries[id_]
    for id_ in runs:
        del backend.executions[id_]
    for key, each in list(backend.prepared_statements.items()):
        if _group_of(each) == name:
            del backend.prepared_statements[key]
    backend.tagger.delete_all_tags_for_resource(backend.work_groups[name].arn)


def _group_of(statement: Any) -> str:
    """moto keeps the name that it was given."""
    return str(getattr(statement.workgroup, "name", statement.workgroup))


def list_prepared_statements(response: AthenaResponse) -> str:
    backend, name = response.athena_backend, response._get_param("WorkGroup")
    _check_exists(backend, name)
    found = [key for key, each in backend.prepared_statements.items() if _group_of(each) == name]
    return json.dumps({"PreparedStatements": [{"StatementName": each} for each in found]})


AthenaResponse.list_prepared_statements = list_prepared_statements


class WorkGroupInStack(CloudFormationModel):
    """A workgroup as a member of a stack, of which moto knows nothing."""

    def __init__(self, name: str, arn: str):
        self.physical_resource_id = name
        self.arn = arn

    @staticmethod
    def cloudformation_name_type() -> str:
        return "Name"

    @staticmethod
    def cloudformation_type() -> str:
        return "AWS::Athena::WorkGroup"

    @classmethod
    def create_from_cloudformation_json(  # type: ignore[misc]
        cls, resource_name: str, cloudformation_json: Any, account_id: str, region_name: str,
        **_: Any,
    ) -> "WorkGroupInStack":  # fmt: skip
        asked = cloudformation_json["Properties"]
        backend = athena_backends[account_id][region_name]
        made = backend.create_work_group(
            resource_name, asked.get("WorkGroupConfiguration", {}), "", asked.get("Tags", [])
        )
        return cls(resource_name, made.arn)

    @classmethod
    def delete_from_cloudformation_json(  # type: ignore[misc]
        cls, resource_name: str, cloudformation_json: Any, account_id: str, region_name: str
    ) -> None:
        backend = athena_backends[account_id][region_name]
        if resource_name in backend.work_groups:
            asked = cloudformation_json["Properties"]
            _empty(backend, resource_name, asked.get("RecursiveDeleteOption"))
            backend.delete_work_group(resource_name)


@around(AthenaResponse, "list_tags_for_resource")
def list_tags_for_resource(original: Any, response: AthenaResponse) -> Any:
    arn = response._get_param("ResourceARN")
    backend = response.athena_backend
    if ":workgroup/" not in arn:
        return original(response)
    _check_exists(backend, arn.split("/")[-1])
    return json.dumps({"Tags": backend.tagger.list_tags_for_resource(arn)["Tags"]})
