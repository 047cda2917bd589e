"""Amazon Kinesis Data Streams: streams that take time, and their consumers."""

from typing import Any

from moto.core.responses import ActionResult, EmptyResult
from moto.kinesis.exceptions import ConsumerNotFound
from moto.kinesis.models import Consumer, KinesisBackend, Stream
from moto.kinesis.responses import KinesisResponse

from emulator.clock import due, now
from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/kinesis/latest/APIReference/API_"
RULES = (
    Rule(
        "(a stream is CREATING at first, and DELETING until it is gone)",
        "",
        _API + "CreateStream.html; " + _API + "DeleteStream.html",
    ),
    Rule(
        "deleting a stream that is not ACTIVE",
        "ResourceInUseException",
        _API + "DeleteStream.html",
    ),
    Rule(
        "deleting a stream with registered consumers without EnforceConsumerDeletion",
        "ResourceInUseException",
        _API + "DeleteStream.html (EnforceConsumerDeletion)",
    ),
    Rule(
        "(consumers have tags of their own)",
        "",
        _API + "RegisterStreamConsumer.html (Tags); " + _API + "ListTagsForResource.html",
    ),
)


def _sweep(backend: KinesisBackend) -> None:
    """Bring states up to date, and let go of streams whose deletion is over."""
    for name, stream in list(backend.streams.items()):
        deleted = getattr(stream, "bed_deleted", None)
        if deleted is not None and due(deleted, "kinesis.delete"):
            del backend.streams[name]
        elif stream.status == "CREATING" and due(stream.bed_created, "kinesis.create"):
            stream.status = "ACTIVE"


for _reader in ("describe_stream", "list_streams", "_find_stream_by_arn"):

    @around(KinesisBackend, _reader)
    def read(original: Any, backend: KinesisBackend, *args: Any, **more: Any) -> Any:
        _sweep(backend)
        return original(backend, *args, **more)


@around(KinesisBackend, "create_stream")
def create_stream(original: Any, backend: KinesisBackend, *args: Any, **more: Any) -> Stream:
    _sweep(backend)
    stream: Stream = original(backend, *args, **more)
    stream.status, stream.bed_created = "CREATING", now()
    return stream


@around(KinesisResponse, "delete_stream")
def delete_stream(_: Any, response: KinesisResponse) -> ActionResult:
    arn, name = response._get_param("StreamARN"), response._get_param("StreamName")
    stream = response.kinesis_backend.describe_stream(arn, name)
    if stream.status != "ACTIVE":
        raise Refusal(
            "ResourceInUseException", f"Stream {stream.stream_name} is {stream.status}."
        )
    if stream.consumers and not response._get_param("EnforceConsumerDeletion"):
        raise Refusal(
            "ResourceInUseException", f"Stream {stream.stream_name} has registered consumers."
        )
    stream.status, stream.bed_deleted = "DELETING", now()
    return EmptyResult()


def _consumer(response: KinesisResponse) -> Consumer:
    arn = response._get_param("ResourceARN")
    for stream in response.kinesis_backend.streams.values():
        consumer = stream.get_consumer_by_arn(arn)
        if consumer is not None:
            return consumer
    raise ConsumerNotFound(arn, response.current_account)


@around(KinesisResponse, "register_stream_consumer")
def register_stream_consumer(original: Any, response: KinesisResponse) -> ActionResult:
    answer: ActionResult = original(response)
    arn, name = response._get_param("StreamARN"), response._get_param("ConsumerName")
    consumer = response.kinesis_backend.describe_stream_consumer(arn, name, "")
    consumer.bed_tags = response._get_param("Tags") or {}
    return answer


def list_tags_for_resource(response: KinesisResponse) -> ActionResult:
    tags = getattr(_consumer(response), "bed_tags", {})
    return ActionResult({"Tags": [{"Key": key, "Value": value} for key, value in tags.items()]})


KinesisResponse.list_tags_for_resource = list_tags_for_resource  # moto has no such operation
