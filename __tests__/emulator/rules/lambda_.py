"""AWS Lambda: functions and event source mappings that take time, and Lambda@Edge replicas."""

from collections.abc import Iterable, Iterator
from typing import Any

from moto.awslambda.models import EventSourceMapping, LambdaBackend, LambdaFunction
from moto.cloudfront.models import CloudFrontBackend, cloudfront_backends

from emulator.clock import due, now
from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/lambda/latest/api/API_"
_STATES = "https://docs.aws.amazon.com/lambda/latest/dg/functions-states.html"
RULES = (
    Rule(
        "changing or deleting a function that is Pending or being updated",
        "ResourceConflictException",
        _STATES,
    ),
    Rule("(a function is Pending at first, an update is InProgress for a while)", "", _STATES),
    Rule(
        "(a deleted function is Deleting for a while)",
        "",
        _API + "FunctionConfiguration.html (State)",
    ),
    Rule(
        "changing or deleting a mapping that is Creating, Updating or Deleting",
        "ResourceInUseException",
        _API + "DeleteEventSourceMapping.html",
    ),
    Rule(
        "a mapping that is not there",
        "ResourceNotFoundException",
        _API + "DeleteEventSourceMapping.html",
    ),
    Rule(
        "deleting a function with Lambda@Edge replicas: while a distribution uses it, and until "
        "CloudFront has removed them",
        "InvalidParameterValueException",
        "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/"
        "lambda-edge-delete-replicas.html",
    ),
    Rule(
        "taking a function out of its VPC while it has a file system",
        "InvalidParameterValueException",
        "https://github.com/aws/chalice/issues/1453",
    ),
    Rule(
        "(listing mappings by a function's name leaves out those of its versions and aliases)",
        "",
        _API + "ListEventSourceMappings.html (FunctionName)",
    ),
)


@around(LambdaBackend, "create_function")
def create_function(original: Any, backend: LambdaBackend, spec: dict[str, Any]) -> LambdaFunction:
    _sweep(backend)
    function = original(backend, spec)
    function.bed_created = now()
    function.bed_files = spec.get("FileSystemConfigs") or []
    function.bed_logging = {
        "LogFormat": "Text",
        "LogGroup": f"/aws/lambda/{function.function_name}",
        **(spec.get("LoggingConfig") or {}),
    }
    return function


@around(LambdaFunction, "get_configuration")
def get_configuration(
    original: Any, function: LambdaFunction, on_create: bool = False
) -> dict[str, Any]:
    configuration: dict[str, Any] = original(function, on_create)
    configuration["State"] = _state(function)
    configuration["LoggingConfig"] = getattr(function, "bed_logging", None)
    if files := getattr(function, "bed_files", None):
        configuration["FileSystemConfigs"] = files
    vpc = configuration.get("VpcConfig")
    if vpc is not None and not vpc.get("SubnetIds"):
        configuration["VpcConfig"] = {"SubnetIds": [], "SecurityGroupIds": [], "VpcId": ""}
    if _updating(function):
        configuration["LastUpdateStatus"] = "InProgress"
    return configuration


def _state(function: LambdaFunction) -> str:
    if getattr(function, "bed_deleting", None) is not None:
        return "Deleting"
    created = getattr(function, "bed_created", None)
    return "Active" if created is None or due(created, "lambda.pending") else "Pending"


def _updating(function: LambdaFunction) -> bool:
    updated = getattr(function, "bed_updated", None)
    return updated is not None and not due(updated, "lambda.update")


@around(LambdaBackend, "update_function_configuration")
def update_function_configuration(
    original: Any, backend: LambdaBackend, name: str, qualifier: Any, body: dict[str, Any]
) -> Any:
    function = backend.get_function(name)
    _check_free(function)
    files = body.get("FileSystemConfigs", getattr(function, "bed_files", []))
    if files and not body.get("VpcConfig", {"SubnetIds": True}).get("SubnetIds"):
        raise Refusal(
            "InvalidParameterValueException",
            f"Function VPC configuration cannot be removed with access point {files[0]['Arn']} "
            "referenced.",
        )
    function.bed_files = files
    function.bed_updated = now()
    return original(backend, name, qualifier, body)


@around(LambdaBackend, "delete_function")
def delete_function(
    original: Any, backend: LambdaBackend, function_name: str, qualifier: str | None = None
) -> None:
    function = backend.get_function(function_name, qualifier)
    _check_free(function)
    replicated = _replicated(backend, function.function_name)
    if replicated:
        raise Refusal(
            "InvalidParameterValueException",
            f"Lambda was unable to delete {replicated} because it is a replicated function. Please "
            "see our documentation for Deleting Lambda@Edge Functions and Replicas.",
        )
    if qualifier or _qualified(function_name):
        original(backend, function_name, qualifier)
    else:
        function.bed_deleting = now()
        _sweep(backend)


def _qualified(name: str) -> bool:
    return name.count(":") in (1, 7)


def _check_free(function: LambdaFunction) -> None:
    state = _state(function)
    if state != "Active" or _updating(function):
        doing = "an update is in progress" if state == "Active" else f"the function is {state}"
        raise Refusal(
            "ResourceConflictException",
            "The operation cannot be performed at this time: "
            f"{doing} for resource: {function.function_arn}",
            409,
        )


@around(LambdaBackend, "get_function")
def get_function(original: Any, backend: LambdaBackend, *names: Any, **more: Any) -> LambdaFunction:
    _sweep(backend)
    return original(backend, *names, **more)  # type: ignore[no-any-return]


@around(LambdaBackend, "list_functions")
def list_functions(
    original: Any, backend: LambdaBackend, *version: Any, **more: Any
) -> Iterable[LambdaFunction]:
    _sweep(backend)
    return original(backend, *version, **more)  # type: ignore[no-any-return]


def _sweep(backend: LambdaBackend) -> None:
    """Drop what has been Deleting long enough."""
    for function in list(backend._lambdas.latest()):
        deleting = getattr(function, "bed_deleting", None)
        if deleting is not None and due(deleting, "lambda.delete"):
            backend._lambdas.del_function(function.function_name)
    for mapping in list(backend._event_source_mappings.values()):
        deleting = getattr(mapping, "bed_deleting", None)
        if deleting is not None and due(deleting, "lambda.esm"):
            del backend._event_source_mappings[mapping.uuid]


# Event source mappings.


@around(LambdaBackend, "create_event_source_mapping")
def create_event_source_mapping(
    original: Any, backend: LambdaBackend, spec: dict[str, Any]
) -> EventSourceMapping:
    mapping = original(backend, spec)
    mapping.bed_changed = ("Creating", now())
    return mapping


@around(EventSourceMapping, "get_configuration")
def mapping_configuration(original: Any, mapping: EventSourceMapping) -> dict[str, Any]:
    configuration: dict[str, Any] = original(mapping)
    return {**configuration, "State": _mapping_state(mapping, configuration["State"])}


def _mapping_state(mapping: EventSourceMapping, settled: str) -> str:
    if getattr(mapping, "bed_deleting", None) is not None:
        return "Deleting"
    state, began = getattr(mapping, "bed_changed", ("", 0.0))
    return settled if due(began, "lambda.mapping") else state


@around(LambdaBackend, "get_event_source_mapping")
def get_event_source_mapping(
    original: Any, backend: LambdaBackend, uuid: str
) -> EventSourceMapping | None:
    _sweep(backend)
    return original(backend, uuid)  # type: ignore[no-any-return]


@around(LambdaBackend, "update_event_source_mapping")
def update_event_source_mapping(
    original: Any, backend: LambdaBackend, uuid: str, spec: dict[str, Any]
) -> EventSourceMapping:
    mapping = _free_mapping(backend, uuid)
    mapping.bed_changed = ("Updating", now())
    original(backend, uuid, spec)
    return mapping


@around(LambdaBackend, "delete_event_source_mapping")
def delete_event_source_mapping(
    original: Any, backend: LambdaBackend, uuid: str
) -> EventSourceMapping:
    mapping = _free_mapping(backend, uuid)
    mapping.bed_deleting = now()
    return mapping


def _free_mapping(backend: LambdaBackend, uuid: str) -> EventSourceMapping:
    mapping = backend.get_event_source_mapping(uuid)
    if mapping is None:
        raise Refusal(
            "ResourceNotFoundException", "The resource you requested does not exist.", 404
        )
    state = _mapping_state(mapping, "")
    if state:
        raise Refusal(
            "ResourceInUseException",
            f"Cannot change the event source mapping {uuid} because it is {state}.",
        )
    return mapping


@around(LambdaBackend, "list_event_source_mappings")
def list_event_source_mappings(
    original: Any, backend: LambdaBackend, event_source_arn: str, function_name: str
) -> Iterable[EventSourceMapping]:
    _sweep(backend)
    found: Iterable[EventSourceMapping] = original(backend, event_source_arn, "")
    if not function_name:
        return found
    arn = backend.get_function(function_name).function_arn
    return [mapping for mapping in found if mapping.function_arn == arn]


# Lambda@Edge: which functions CloudFront has replicated, and which it has let go lately.


@around(CloudFrontBackend, "delete_distribution")
def let_go_by_deletion(original: Any, backend: CloudFrontBackend, *rest: Any, **more: Any) -> Any:
    return _letting_go(original, backend, *rest, **more)


@around(CloudFrontBackend, "update_distribution")
def let_go_by_update(original: Any, backend: CloudFrontBackend, *rest: Any, **more: Any) -> Any:
    return _letting_go(original, backend, *rest, **more)


def _letting_go(original: Any, backend: CloudFrontBackend, *rest: Any, **more: Any) -> Any:
    before = set(_associated(backend))
    answer = original(backend, *rest, **more)
    for arn in before - set(_associated(backend)):
        _released(backend)[arn] = now()
    return answer


def _associated(backend: CloudFrontBackend) -> Iterator[str]:
    for distribution in backend.distributions.values():
        config = distribution.config
        for behavior in (
            config["DefaultCacheBehavior"],
            *(config["CacheBehaviors"].get("Items") or ()),
        ):
            for each in behavior["LambdaFunctionAssociations"].get("Items") or ():
                yield each["LambdaFunctionARN"]


def _released(backend: CloudFrontBackend) -> dict[str, float]:
    if not hasattr(backend, "bed_released"):
        backend.bed_released = {}
    return backend.bed_released  # type: ignore[no-any-return]


def _replicated(backend: LambdaBackend, name: str) -> str | None:
    """The ARN of a version that has replicas, if any."""
    cloudfront = cloudfront_backends[backend.account_id]["aws"]
    here = f":lambda:{backend.region_name}:{backend.account_id}:function:{name}:"
    held = [arn for arn, when in _released(cloudfront).items() if not due(when, "lambda.replica")]
    return next((arn for arn in (*_associated(cloudfront), *held) if here in arn), None)
