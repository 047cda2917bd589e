"""Amazon EventBridge: what must be gone before a rule, a bus or an archive, and managed rules."""

from collections.abc import Iterator
from typing import Any

from moto.core.resource_tagging import TaggedResource
from moto.events.exceptions import IllegalStatusException, ResourceNotFoundException
from moto.events.models import EventBus, EventsBackend, Replay, ReplayState, events_backends
from moto.events.responses import EventsHandler

from emulator.clock import due, now
from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_"
RULES = (
    Rule(
        "deleting a bus that has rules",
        "ValidationException",
        _API + 'DeleteEventBus.html ("All rules associated with this event bus need to be '
        'deleted"); terraform-provider-aws, event bus',
    ),
    Rule(
        "deleting or taking the targets of a rule that a service of AWS manages, without Force",
        "ManagedRuleException",
        _API + "DeleteRule.html; " + _API + "RemoveTargets.html",
    ),
    Rule(
        "removing more than 10 targets at once",
        "ValidationException",
        _API + 'RemoveTargets.html ("The maximum number of entries per request is 10")',
    ),
    Rule(
        "(a target that could not be removed is told in an answer of status 200: here the target "
        "`bed.fails-once`, the first time)",
        "",
        _API + "RemoveTargets.html (FailedEntryCount)",
    ),
    Rule(
        "deleting an archive while a replay of it is under way",
        "ConcurrentModificationException",
        _API + "DeleteArchive.html (Errors: 'concurrent modification on … archive, or replay')",
    ),
    Rule(
        "cancelling a replay that is not STARTING or RUNNING",
        "IllegalStatusException",
        _API + "CancelReplay.html",
    ),
    Rule(
        "(a replay is RUNNING, then CANCELLING for a while)", "", _API + "DescribeReplay.html"
    ),
    Rule(
        "(a connection that is deleted is DELETING for a while)",
        "",
        _API + "DescribeConnection.html (ConnectionState)",
    ),
    Rule(
        "tags of a rule or bus that is not there, by its whole ARN",
        "ResourceNotFoundException",
        _API + "ListTagsForResource.html",
    ),
)
MOST_TARGETS = 10
FAILS = "bed.fails-once"


@around(EventsBackend, "delete_event_bus")
def delete_event_bus(original: Any, backend: EventsBackend, name: str) -> None:
    bus = backend.event_buses.get(name.split("event-bus/")[-1])
    if bus is not None and bus.rules:
        raise Refusal(
            "ValidationException", f"Event bus {bus.name} can't be deleted since it has rules."
        )
    original(backend, bus.name if bus else name)


def _delete_member(bus: EventBus, account_id: str, region_name: str) -> None:
    """What CloudFormation asks for; moto deletes the rules too."""
    events_backends[account_id][region_name].delete_event_bus(bus.name)


EventBus.delete = _delete_member


@around(EventsHandler, "delete_rule")
def delete_rule(original: Any, handler: EventsHandler) -> Any:
    _check_managed(handler, handler._get_param("Name"))
    return original(handler)


@around(EventsHandler, "remove_targets")
def remove_targets(original: Any, handler: EventsHandler) -> Any:
    _check_managed(handler, handler._get_param("Rule"))
    ids = handler._get_param("Ids")
    if len(ids) > MOST_TARGETS:
        raise Refusal("ValidationException", "The maximum number of entries per request is 10.")
    rule = handler.events_backend.describe_rule(
        handler._get_param("Rule"), handler._get_param("EventBusName")
    )
    failing = [] if getattr(rule, "bed_failed", False) else [each for each in ids if each == FAILS]
    rule.bed_failed = bool(failing)
    rule.remove_targets([each for each in ids if each not in failing])
    entries = [
        {
            "TargetId": each,
            "ErrorCode": "ConcurrentModificationException",
            "ErrorMessage": "There is concurrent modification on a target.",
        }
        for each in failing
    ]
    return handler._create_response({"FailedEntryCount": len(entries), "FailedEntries": entries})


def _check_managed(handler: EventsHandler, name: str) -> None:
    try:
        rule = handler.events_backend.describe_rule(name, handler._get_param("EventBusName"))
    except ResourceNotFoundException:
        return
    if rule.managed_by and not handler._get_param("Force"):
        raise Refusal(
            "ManagedRuleException",
            f"Rule {name} is a managed rule, created by {rule.managed_by}; it can only be deleted "
            "with Force.",
        )


def _state(replay: Replay) -> ReplayState:
    if replay.state is ReplayState.CANCELLED:
        over = due(replay.bed_cancelled, "events.cancel")
        return ReplayState.CANCELLED if over else ReplayState.CANCELLING
    over = due(replay.start_time, "events.replay")
    return replay.state if over else ReplayState.RUNNING


@around(Replay, "describe_short")
def describe_short(original: Any, replay: Replay) -> dict[str, Any]:
    return {**original(replay), "State": _state(replay).value}


@around(EventsBackend, "cancel_replay")
def cancel_replay(original: Any, backend: EventsBackend, name: str) -> dict[str, str]:
    replay = backend._get_replay(name)
    if _state(replay) not in (ReplayState.STARTING, ReplayState.RUNNING):
        raise IllegalStatusException(f"Replay {name} is not in a valid state for this operation.")
    answer: dict[str, str] = original(backend, name)
    replay.bed_cancelled = now()
    return answer


@around(EventsBackend, "delete_archive")
def delete_archive(original: Any, backend: EventsBackend, name: str) -> None:
    archive = backend.archives.get(name)
    for replay in backend.replays.values():
        if archive and replay.source_arn == archive.arn and _state(replay).value.endswith("ING"):
            raise Refusal(
                "ConcurrentModificationException",
                f"Archive {name} has the replay {replay.name} in progress.",
            )
    original(backend, name)


@around(EventsBackend, "delete_connection")
def delete_connection(original: Any, backend: EventsBackend, name: str) -> dict[str, Any]:
    _sweep(backend)
    connection = backend.connections.get(name)
    answer: dict[str, Any] = original(backend, name)
    backend.connections[name] = connection
    connection.state, connection.bed_deleted = "DELETING", now()
    return answer


def _sweep(backend: EventsBackend) -> None:
    """Let go of connections whose deletion is over."""
    for name, connection in list(backend.connections.items()):
        deleted = getattr(connection, "bed_deleted", None)
        if deleted is not None and due(deleted, "events.connection"):
            del backend.connections[name]


for _reader in ("list_connections", "describe_connection"):

    @around(EventsBackend, _reader)
    def read(original: Any, backend: EventsBackend, *args: Any, **more: Any) -> Any:
        _sweep(backend)
        return original(backend, *args, **more)


@around(EventsBackend, "list_tags_for_resource")
def list_tags_for_resource(_: Any, backend: EventsBackend, arn: str) -> dict[str, Any]:
    _check_there(backend, arn)
    return backend.tagger.list_tags_for_resource(arn)


@around(EventsBackend, "tag_resource")
def tag_resource(_: Any, backend: EventsBackend, arn: str, tags: dict[str, str]) -> None:
    _check_there(backend, arn)
    backend.tagger.tag_resource(arn, backend.tagger.convert_dict_to_tags_input(tags))


@around(EventsBackend, "untag_resource")
def untag_resource(_: Any, backend: EventsBackend, arn: str, tag_keys: list[str]) -> None:
    _check_there(backend, arn)
    backend.tagger.untag_resource_using_names(arn, tag_keys)


def _arns(backend: EventsBackend) -> Iterator[str]:
    for bus in backend.event_buses.values():
        yield bus.arn
        yield from (rule.arn for rule in bus.rules.values())


def _check_there(backend: EventsBackend, arn: str) -> None:
    if arn not in _arns(backend):
        raise ResourceNotFoundException(f"The resource {arn} does not exist.")


@around(EventsBackend, "iter_tagged_resources")
def iter_tagged_resources(_: Any, backend: EventsBackend) -> Iterator[TaggedResource]:
    """Moto leaves the rules out."""
    for arn in _arns(backend):
        yield TaggedResource(arn, backend.tagger.get_tag_dict_for_resource(arn), "events")
