"""Amazon SageMaker inference components: what an endpoint serves, and what keeps it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from moto.core.resource_tagging import TaggedResource
from moto.core.responses import ActionResult, EmptyResult
from moto.core.utils import utcnow
from moto.sagemaker.exceptions import ValidationError
from moto.sagemaker.models import SageMakerModelBackend
from moto.sagemaker.responses import SageMakerResponse

from emulator.clock import due, now
from emulator.rule import Rule, around

_API = "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_"
RULES = (
    Rule(
        "deleting an endpoint that has inference components",
        "ValidationException",
        "amazon-sagemaker-feedback#49 and #143 (underlying models have to be deleted first)",
    ),
    Rule(
        "deleting an inference component that is being created",
        "ValidationException",
        "amazon-sagemaker-examples#3432 (cannot be deleted while Creating)",
    ),
    Rule(
        "(a component is Creating at first and Deleting for a while)",
        "",
        _API + "DescribeInferenceComponent.html (InferenceComponentStatus)",
    ),
    Rule(
        "(names keep their case but are not told apart by it; ARNs have them in lower case)",
        "",
        _API + "CreateEndpoint.html (EndpointName); yet-another-cloudwatch-exporter#1178",
    ),
)


@dataclass
class Component:
    arn: str
    facts: dict[str, Any]
    tags: list[dict[str, str]]
    began: float = field(default_factory=now)
    deleting: float | None = None

    def described(self) -> dict[str, Any]:
        status = "InService" if due(self.began, "sagemaker.create") else "Creating"
        status = status if self.deleting is None else "Deleting"
        return {**self.facts, "InferenceComponentStatus": status}


def _components(backend: SageMakerModelBackend) -> dict[str, Component]:
    backend.bed_components = {
        name: each
        for name, each in getattr(backend, "bed_components", {}).items()
        if each.deleting is None or not due(each.deleting, "sagemaker.endpoint")
    }
    return backend.bed_components  # type: ignore[no-any-return]


def _find(handler: SageMakerResponse) -> Component:
    name = handler._get_param("InferenceComponentName")
    found = _components(handler.sagemaker_backend).get(name.lower())
    if found is None:
        raise ValidationError(f'Could not find inference component "{name}".')
    return found


def create_inference_component(handler: SageMakerResponse) -> ActionResult:
    backend = handler.sagemaker_backend
    name = handler._get_param("InferenceComponentName")
    endpoint = backend.describe_endpoint(handler._get_param("EndpointName"))
    root = f"arn:aws:sagemaker:{backend.region_name}:{backend.account_id}:inference-component/"
    facts = {
        "InferenceComponentName": name,
        "InferenceComponentArn": root + name.lower(),
        "EndpointName": endpoint["EndpointName"],
        "EndpointArn": endpoint["EndpointArn"],
        "VariantName": handler._get_param("VariantName"),
        "Specification": handler._get_param("Specification"),
        "CreationTime": utcnow(),
        "LastModifiedTime": utcnow(),
    }
    tags = handler._get_param("Tags") or []
    made = Component(str(facts["InferenceComponentArn"]), facts, tags)
    _components(backend)[name.lower()] = made
    return ActionResult({"InferenceComponentArn": made.arn})


def describe_inference_component(handler: SageMakerResponse) -> ActionResult:
    return ActionResult(_find(handler).described())


def list_inference_components(handler: SageMakerResponse) -> ActionResult:
    wanted = handler._get_param("EndpointNameEquals")
    rows = [each.described() for each in _components(handler.sagemaker_backend).values()]
    found = [row for row in rows if wanted in (None, row["EndpointName"])]
    return ActionResult({"InferenceComponents": found})


def delete_inference_component(handler: SageMakerResponse) -> ActionResult:
    found = _find(handler)
    if found.described()["InferenceComponentStatus"] == "Creating":
        raise ValidationError(f'Cannot update in-progress inference component "{found.arn}".')
    if found.deleting is None:
        found.deleting = now()
    return EmptyResult()


for _operation in (
    create_inference_component,
    describe_inference_component,
    list_inference_components,
    delete_inference_component,
):
    setattr(SageMakerResponse, _operation.__name__, _operation)


@around(SageMakerModelBackend, "delete_endpoint")
def delete_endpoint(original: Any, backend: SageMakerModelBackend, endpoint_name: str) -> None:
    for each in _components(backend).values():
        if each.facts["EndpointName"] == endpoint_name:
            raise ValidationError(f"Endpoint {endpoint_name} has inference components: {each.arn}")
    original(backend, endpoint_name)


@around(SageMakerModelBackend, "_get_resource_from_arn")
def resource_from_arn(original: Any, backend: SageMakerModelBackend, arn: str) -> Any:
    found = [each for each in _components(backend).values() if each.arn == arn]
    return found[0] if found else original(backend, arn)


@around(SageMakerModelBackend, "iter_tagged_resources")
def tagged(original: Any, backend: SageMakerModelBackend) -> Iterator[TaggedResource]:
    yield from original(backend)
    for each in _components(backend).values():
        tags = {tag["Key"]: tag["Value"] for tag in each.tags}
        yield TaggedResource(
            arn=each.arn, tags=tags, resource_type="sagemaker:inference-component"
        )
