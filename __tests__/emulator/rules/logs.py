"""Amazon CloudWatch Logs: log groups that are protected, and those that come again."""

from typing import Any

from moto.awslambda.models import lambda_backends
from moto.logs.models import LogGroup, LogsBackend, logs_backends
from moto.logs.responses import LogsResponse

from emulator.clock import due, now
from emulator.rule import Refusal, Rule, around
from emulator.settings import settings

_API = "https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_"
RULES = (
    Rule(
        "deleting a log group with deletion protection",
        "ValidationException",
        _API + "PutLogGroupDeletionProtection.html",
    ),
    Rule(
        "tags by an ARN that ends with `:*`",
        "InvalidParameterException",
        _API + "ListTagsForResource.html (resourceArn)",
    ),
    Rule(
        "tags of a log group that is not there",
        "ResourceNotFoundException",
        _API + "ListTagsForResource.html",
    ),
    Rule(
        "(with the setting functionsLog, a function that lives writes its log group anew, without "
        "tags, a while after it was deleted)",
        "",
        "https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs.html",
    ),
    Rule(
        "deleting a delivery source or destination with deliveries",
        "ConflictException",
        _API + "DeleteDeliverySource.html; " + _API + "DeleteDeliveryDestination.html",
    ),
    Rule(
        "tags of a delivery, a delivery source or destination that is not there",
        "ResourceNotFoundException",
        _API + "ListTagsForResource.html",
    ),
)
FUNCTION = "/aws/lambda/"


@around(LogsResponse, "create_log_group")
def create_log_group(original: Any, response: LogsResponse) -> str:
    answer = original(response)
    group = response.logs_backend.groups[response._get_param("logGroupName")]
    group.bed_protected = bool(response._get_param("deletionProtectionEnabled"))
    return str(answer)


@around(LogGroup, "to_describe_dict")
def to_describe_dict(original: Any, group: LogGroup) -> dict[str, Any]:
    protected = getattr(group, "bed_protected", False)
    return {**original(group), "deletionProtectionEnabled": protected}


def put_log_group_deletion_protection(response: LogsResponse) -> str:
    name = response._get_param("logGroupIdentifier").split(":log-group:")[-1]
    group = response.logs_backend.groups.get(name)
    if group is None:
        raise _missing()
    group.bed_protected = bool(response._get_param("deletionProtectionEnabled"))
    return "{}"


LogsResponse.put_log_group_deletion_protection = put_log_group_deletion_protection


def _missing() -> Refusal:
    return Refusal("ResourceNotFoundException", "The specified resource does not exist.")


@around(LogsBackend, "delete_log_group")
def delete_log_group(original: Any, backend: LogsBackend, log_group_name: str) -> None:
    group = backend.groups.get(log_group_name)
    if group is not None and getattr(group, "bed_protected", False):
        raise Refusal(
            "ValidationException",
            "The specified log group has deletion protection enabled and cannot be deleted.",
        )
    original(backend, log_group_name)
    if group is not None:
        backend.tagger.delete_all_tags_for_resource(group.arn)
    if not hasattr(backend, "bed_deleted"):
        backend.bed_deleted = {}
    backend.bed_deleted[log_group_name] = now()


def _delete_member(group: LogGroup, account_id: str, region_name: str) -> None:
    """What CloudFormation asks for; moto leaves the group."""
    logs_backends[account_id][region_name].delete_log_group(group.name)


LogGroup.delete = _delete_member


@around(LogsBackend, "describe_log_groups")
def describe_log_groups(original: Any, backend: LogsBackend, *args: Any, **more: Any) -> Any:
    if settings["functionsLog"]:
        _write_logs(backend)
    return original(backend, *args, **more)


def _write_logs(backend: LogsBackend) -> None:
    functions = lambda_backends[backend.account_id][backend.region_name].list_functions()
    alive = {FUNCTION + function.function_name for function in functions}
    for name, deleted in list(getattr(backend, "bed_deleted", {}).items()):
        if name in alive and name not in backend.groups and due(deleted, "logs.rewrite"):
            backend.ensure_log_group(name)


@around(LogsResponse, "list_tags_for_resource")
def list_tags_for_resource(original: Any, response: LogsResponse) -> str:
    _check_arn(response)
    return str(original(response))


@around(LogsResponse, "tag_resource")
def tag_resource(original: Any, response: LogsResponse) -> str:
    _check_arn(response)
    return str(original(response))


def _check_arn(response: LogsResponse) -> None:
    arn = response._get_param("resourceArn")
    if ":log-group:" not in arn:
        if ":delivery" in arn and arn not in _delivery_arns(response.logs_backend):
            raise _missing()
        return
    if arn.endswith(":*"):
        raise Refusal("InvalidParameterException", f"Invalid resource ARN: {arn}")
    if arn.split(":log-group:")[1] not in response.logs_backend.groups:
        raise _missing()


def _delivery_arns(backend: LogsBackend) -> set[str]:
    kinds = (backend.deliveries, backend.delivery_sources, backend.delivery_destinations)
    return {each.arn for kind in kinds for each in kind.values()}


@around(LogsBackend, "delete_delivery_source")
def delete_delivery_source(original: Any, backend: LogsBackend, name: str) -> None:
    source = backend.get_delivery_source(name)
    if any(each.delivery_source_name == name for each in backend.deliveries.values()):
        raise _in_use(name)
    original(backend, name)
    backend.tagger.delete_all_tags_for_resource(source.arn)


@around(LogsBackend, "delete_delivery_destination")
def delete_delivery_destination(original: Any, backend: LogsBackend, name: str) -> None:
    arn = backend.get_delivery_destination(name).arn
    if any(each.delivery_destination_arn == arn for each in backend.deliveries.values()):
        raise _in_use(name)
    original(backend, name)
    backend.tagger.delete_all_tags_for_resource(arn)


def _in_use(name: str) -> Refusal:
    return Refusal("ConflictException", f"There are deliveries associated with {name}.")


@around(LogsBackend, "delete_delivery")
def delete_delivery(original: Any, backend: LogsBackend, id: str) -> None:
    delivery = backend.get_delivery(id)
    original(backend, id)
    backend.tagger.delete_all_tags_for_resource(delivery.arn)
