"""Amazon Data Firehose: delivery streams that take time, and deletions that fail."""

from typing import Any

from moto.core.responses import ActionResult, EmptyResult
from moto.firehose.models import FirehoseBackend
from moto.firehose.responses import FirehoseResponse

from emulator.clock import due, now
from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/firehose/latest/APIReference/API_"
RULES = (
    Rule(
        "(a delivery stream is CREATING at first, and DELETING until it is gone)",
        "",
        _API + "CreateDeliveryStream.html; " + _API + "DeleteDeliveryStream.html",
    ),
    Rule(
        "deleting a delivery stream that is CREATING",
        "ResourceInUseException",
        _API + "DeleteDeliveryStream.html",
    ),
    Rule(
        "(one whose grant on its KMS key cannot be retired is DELETING_FAILED, unless deleted with "
        "AllowForceDelete: here one with the tag bed:delete-failed)",
        "",
        _API + "DeleteDeliveryStream.html (AllowForceDelete)",
    ),
)


def _sweep(backend: FirehoseBackend) -> None:
    """Bring states up to date, and let go of delivery streams whose deletion is over."""
    for name, stream in list(backend.delivery_streams.items()):
        began = getattr(backend, "bed_began", {}).get(name, 0)
        status = stream.delivery_stream_status
        if status == "CREATING" and due(began, "firehose.create"):
            stream.delivery_stream_status = "ACTIVE"
        elif status == "DELETING" and due(began, "firehose.delete"):
            tags = backend.tagger.get_tag_dict_for_resource(stream.delivery_stream_arn)
            if "bed:delete-failed" in tags and name not in getattr(backend, "bed_forced", set()):
                stream.delivery_stream_status = "DELETING_FAILED"
            else:
                backend.tagger.delete_all_tags_for_resource(stream.delivery_stream_arn)
                del backend.delivery_streams[name]


def _enter(backend: FirehoseBackend, name: str, status: str) -> None:
    backend.bed_began = {**getattr(backend, "bed_began", {}), name: now()}
    backend.delivery_streams[name].delivery_stream_status = status


for _reader in (
    "describe_delivery_stream",
    "list_delivery_streams",
    "list_tags_for_delivery_stream",
    "iter_tagged_resources",
):

    @around(FirehoseBackend, _reader)
    def read(original: Any, backend: FirehoseBackend, *args: Any, **more: Any) -> Any:
        _sweep(backend)
        return original(backend, *args, **more)


@around(FirehoseBackend, "create_delivery_stream")
def create_delivery_stream(
    original: Any, backend: FirehoseBackend, region: str, name: str, *more: Any
) -> str:
    _sweep(backend)
    arn: str = original(backend, region, name, *more)
    _enter(backend, name, "CREATING")
    return arn


@around(FirehoseResponse, "delete_delivery_stream")
def delete_delivery_stream(_: Any, response: FirehoseResponse) -> ActionResult:
    backend, name = response.firehose_backend, response._get_param("DeliveryStreamName")
    backend.describe_delivery_stream(name)
    if backend.delivery_streams[name].delivery_stream_status == "CREATING":
        raise Refusal("ResourceInUseException", f"Firehose {name} is not ACTIVE: CREATING")
    if response._get_param("AllowForceDelete"):
        backend.bed_forced = {name, *getattr(backend, "bed_forced", set())}
    _enter(backend, name, "DELETING")
    return EmptyResult()
