"""Amazon EventBridge Scheduler: groups that take their schedules along, in their own time."""

from typing import Any

from moto.scheduler.exceptions import ScheduleGroupNotFound
from moto.scheduler.models import EventBridgeSchedulerBackend, ScheduleGroup

from emulator.clock import due, now
from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/scheduler/latest/APIReference/API_"
RULES = (
    Rule(
        "deleting the default group",
        "ValidationException",
        "https://docs.aws.amazon.com/scheduler/latest/UserGuide/"
        "managing-schedule-group-delete.html",
    ),
    Rule(
        "(a deleted group is DELETING until its schedules are gone)",
        "",
        _API + "DeleteScheduleGroup.html",
    ),
    Rule(
        "deleting or filling a group that is DELETING, changing a schedule in it",
        "ConflictException",
        _API + "DeleteScheduleGroup.html (Errors)",
    ),
    Rule(
        "deleting a group, or asking for the tags of one, that is not there",
        "ResourceNotFoundException",
        _API + "DeleteScheduleGroup.html; " + _API + "ListTagsForResource.html",
    ),
    Rule(
        "tagging anything but a group",
        "ValidationException",
        _API + 'TagResource.html ("You can only assign tags to schedule groups")',
    ),
)


def _sweep(backend: EventBridgeSchedulerBackend) -> None:
    """Let go of groups whose deletion is over."""
    for name, group in list(backend.schedule_groups.items()):
        deleted = getattr(group, "bed_deleted", None)
        if deleted is not None and due(deleted, "scheduler.group"):
            del backend.schedule_groups[name]
            backend.tagger.delete_all_tags_for_resource(group.arn)


for _reader in (
    "create_schedule_group",
    "get_schedule_group",
    "list_schedule_groups",
    "get_schedule",
    "list_schedules",
):

    @around(EventBridgeSchedulerBackend, _reader)
    def read(original: Any, backend: EventBridgeSchedulerBackend, *args: Any, **more: Any) -> Any:
        _sweep(backend)
        return original(backend, *args, **more)


@around(ScheduleGroup, "to_dict")
def to_dict(original: Any, group: ScheduleGroup) -> dict[str, Any]:
    deleting = hasattr(group, "bed_deleted")
    return {**original(group), **({"State": "DELETING"} if deleting else {})}


@around(EventBridgeSchedulerBackend, "delete_schedule_group")
def delete_schedule_group(
    _: Any, backend: EventBridgeSchedulerBackend, name: str | None
) -> None:
    group = backend.get_schedule_group(name)
    if group.name == "default":
        raise Refusal("ValidationException", "The default schedule group cannot be deleted.")
    _check_stays(group)
    group.bed_deleted = now()


def _check_stays(group: ScheduleGroup) -> None:
    if hasattr(group, "bed_deleted"):
        raise Refusal("ConflictException", f"Schedule group {group.name} is being deleted.", 409)


@around(EventBridgeSchedulerBackend, "create_schedule")
def create_schedule(original: Any, backend: EventBridgeSchedulerBackend, **given: Any) -> Any:
    _check_stays(backend.get_schedule_group(given["group_name"]))
    return original(backend, **given)


@around(EventBridgeSchedulerBackend, "delete_schedule")
def delete_schedule(
    original: Any, backend: EventBridgeSchedulerBackend, group_name: str | None, name: str
) -> None:
    _check_stays(backend.get_schedule_group(group_name))
    original(backend, group_name, name)


for _tagger in ("list_tags_for_resource", "tag_resource", "untag_resource"):

    @around(EventBridgeSchedulerBackend, _tagger)
    def check_group(
        original: Any, backend: EventBridgeSchedulerBackend, resource_arn: str, *more: Any
    ) -> Any:
        _sweep(backend)
        if ":schedule-group/" not in resource_arn:
            raise Refusal("ValidationException", f"Invalid schedule group ARN: {resource_arn}")
        if resource_arn.split("/")[-1] not in backend.schedule_groups:
            raise ScheduleGroupNotFound(resource_arn.split("/")[-1])
        return original(backend, resource_arn, *more)
