"""What carries tags in one account and region, and what carried some.

Nothing runs in the background: the present state is noted whenever someone asks for resources,
and just before a call that may remove or untag one.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from threading import RLock
from typing import Any

from moto.core.base_backend import BackendDict
from moto.core.resource_tagging import TaggableResourcesMixin

from emulator import clock
from emulator.call import Call
from emulator.settings import settings
from emulator.tagging.coverage import GLOBAL, GLOBAL_REGION, listed, type_of
from emulator.tagging.listers import LISTERS, Tagged

#: Operations after which a resource or a tag may be gone.
REMOVING = ("Delete", "Terminate", "Release", "Untag", "Remove", "Schedule", "Cancel")
#: Operations too many and too small to look at.
OBJECT_OPERATIONS = ("DeleteObject", "DeleteObjects", "DeleteItem")


@dataclass
class Entry:
    arn: str
    tags: dict[str, str]
    seen: float  # when it was first noted with these tags
    gone: float | None = None  # when it was first missed


_lock = RLock()
_entries: dict[tuple[str, str], dict[str, Entry]] = {}


def before(call: Call) -> None:
    """Note what there is before a call that may remove some of it."""
    operation = call.operation or ""
    removing = operation.startswith(REMOVING) and operation not in OBJECT_OPERATIONS
    if removing or (settings["taggingLagSeconds"] and not operation.startswith("Get")):
        # Deleting a stack deletes resources of any service.
        service = None if call.service == "cloudformation" else call.service
        note(call.account, GLOBAL_REGION if service in GLOBAL else call.region, service)


def entries(account: str, region: str) -> list[Entry]:
    """What GetResources lists now: tagged, untagged since, and deleted not long ago."""
    note(account, region, None)
    lag = settings["taggingLagSeconds"]
    with _lock:
        known = _entries.get((account, region), {}).values()
        return [entry for entry in known if entry.seen + lag <= clock.now() and not _over(entry)]


def resources_of(call: Call, namespace: str) -> list[Tagged]:
    """What the caller's account has of a service in the call's region, with its tags or without."""
    return list(_tagged(call.account, call.region, namespace))


def note(account: str, region: str, service: str | None) -> None:
    """Bring the entries up to date, for all services or for one of botocore's names."""
    namespace = _namespace(service)
    with _lock:
        known = _entries.setdefault((account, region), {})
        present = {
            arn: tags
            for arn, tags in _tagged(account, region, namespace)
            if (tags or arn in known) and listed(arn, region)
        }
        for arn, tags in present.items():
            entry = known.get(arn)
            if entry is None or entry.gone is not None or (tags and not entry.tags):
                known[arn] = Entry(arn, dict(tags), clock.now())
            else:
                entry.tags = dict(tags)
        for arn, entry in known.items():
            if entry.gone is None and arn not in present and _of(arn, namespace):
                entry.gone = clock.now()


def forget(account: str | None) -> None:
    with _lock:
        for key in list(_entries):
            if account in (None, key[0]):
                del _entries[key]


def _over(entry: Entry) -> bool:
    kind = type_of(entry.arn)
    ghost = "tagging.ghost.instance" if kind == "ec2:instance" else "tagging.ghost"
    return entry.gone is not None and clock.due(entry.gone, ghost)


_NAMESPACES = {
    "elbv2": "elasticloadbalancing",
    "elb": "elasticloadbalancing",
    "apigatewayv2": "apigateway",
    "sesv2": "ses",
    "stepfunctions": "states",
    "efs": "elasticfilesystem",
    "opensearch": "es",
    "s3control": "s3",
}


def _namespace(service: str | None) -> str | None:
    return _NAMESPACES.get(service, service) if service else None


def _of(arn: str, namespace: str | None) -> bool:
    return namespace is None or arn.split(":")[2] == namespace


def _tagged(account: str, region: str, namespace: str | None) -> Iterator[Tagged]:
    for backends in list(BackendDict._instances):
        if account not in backends.keys() or not _tells(backends, namespace):
            continue
        regional = backends[account]
        backend = regional.get(region) or regional.get("aws")
        if backend is not None:
            yield from _resources(backends.service_name, backend, region)


def _tells(backends: Any, namespace: str | None) -> bool:
    owner, name = backends.backend, backends.service_name
    mixed_in = isinstance(owner, type) and issubclass(owner, TaggableResourcesMixin)
    if namespace is None:
        return mixed_in or name in LISTERS
    if mixed_in and owner.SERVICE_NAMESPACE == namespace:
        return True
    return name in LISTERS and _namespace(name) == namespace


def _resources(name: str, backend: Any, region: str) -> Iterator[Tagged]:
    if isinstance(backend, TaggableResourcesMixin):
        for resource in backend.iter_tagged_resources():
            if name != "s3" or backend.buckets[_bucket(resource.arn)].region_name == region:
                yield resource.arn, resource.tags
    if name in LISTERS:
        for arn, tags in LISTERS[name](backend):
            if arn.split(":")[3] in ("", region):
                yield arn, tags


def _bucket(arn: str) -> str:
    return arn.rpartition(":")[2]
