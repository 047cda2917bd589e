"""Amazon SQS: deleted queues answer for a while, and block their names as long."""

from typing import Any

from moto.sqs.models import Queue, SQSBackend

from emulator.clock import due, now
from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_"
RULES = (
    Rule(
        "(requests to a deleted queue may succeed for up to 60 seconds)",
        "",
        _API + "DeleteQueue.html",
    ),
    Rule(
        "creating a queue with the name of one deleted within the last 60 seconds",
        "AWS.SimpleQueueService.QueueDeletedRecently",
        _API + "CreateQueue.html (Errors); " + _API + "DeleteQueue.html",
    ),
)


def _sweep(backend: SQSBackend) -> None:
    """Let go of queues whose deletion is over."""
    for name, queue in list(backend.queues.items()):
        deleted = getattr(queue, "bed_deleted", None)
        if deleted is not None and due(deleted, "sqs.delete"):
            del backend.queues[name]


for _reader in (
    "get_queue",
    "list_queues",
    "list_dead_letter_source_queues",
    "iter_tagged_resources",
):

    @around(SQSBackend, _reader)
    def read(original: Any, backend: SQSBackend, *args: Any, **more: Any) -> Any:
        _sweep(backend)
        return original(backend, *args, **more)


@around(SQSBackend, "create_queue")
def create_queue(original: Any, backend: SQSBackend, name: str, *args: Any, **more: Any) -> Queue:
    _sweep(backend)
    if hasattr(backend.queues.get(name), "bed_deleted"):
        raise Refusal(
            "AWS.SimpleQueueService.QueueDeletedRecently",
            "You must wait 60 seconds after deleting a queue before you can create another with "
            "the same name.",
        )
    queue: Queue = original(backend, name, *args, **more)
    return queue


@around(SQSBackend, "delete_queue")
def delete_queue(_: Any, backend: SQSBackend, queue_name: str) -> None:
    queue = backend.get_queue(queue_name)
    queue.bed_deleted = getattr(queue, "bed_deleted", now())
