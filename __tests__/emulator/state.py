"""Everything that an account has, to be compared: `GET /bed/state`.

A resource is an entry of a collection that one of moto's backends holds: `ec2 eu-west-1 vpcs vpc-1`. What is told of
it is all that moto keeps of it, more than any API tells, so that no change to it goes unseen.
"""

import re
from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any

from moto.core.base_backend import BackendDict, BaseBackend, backend_lock
from moto.utilities.tagging_service import TaggingService
from requests.structures import CaseInsensitiveDict

#: Changes by being looked at, or by time alone.
VOLATILE = frozenset(
    (
        "_tick",
        "_time",
        "last_used",
        "last_updated_datetime",
        "role_last_used",
        "transition",
        "_previous_status",
        "_status",
        "lock",
    )
)
#: Collections that are no resources: AWS's own, the indexes of others, what goes over the wire.
SKIPPED = frozenset(("amis", "aws_managed_policies", "account_aliases"))
#: RDS keeps its resources in one that knows no case. A stack's map of its members is none: it is worked out when read.
_DICTS = (dict, CaseInsensitiveDict)
_ADDRESS = re.compile(r" at 0x[0-9a-f]+")


def state(account: str) -> dict[str, Any]:
    """Each resource by its place: what moto keeps of it."""
    with backend_lock:
        backends = [
            (held.service_name, region, backend)
            for held in list(BackendDict._instances)
            if account in held.keys()
            for region, backend in held[account].items()
        ]
    places = {}
    for service, region, backend in backends:
        for path, value in _entries(backend):
            places[f"{service} {region} {path}"] = value
    paths = {id(value): place for place, value in places.items() if hasattr(value, "__dict__")}
    return {place: _Plain(paths).of(value, place) for place, value in places.items()}


def _entries(backend: BaseBackend) -> Iterator[tuple[str, Any]]:
    for name, held in list(vars(backend).items()):
        if name not in SKIPPED:
            yield from _inside(name, held)


def _inside(path: str, held: Any) -> Iterator[tuple[str, Any]]:
    """What is in a collection, and in the collections in it: subnets by zone, tags by ARN."""
    if isinstance(held, TaggingService):
        held = held.tags
    if isinstance(held, _DICTS):
        for key, value in list(held.items()):
            if _is_collection(value):
                yield from _inside(f"{path} {key}", value)
            elif not getattr(value, "from_ami", None) and ":aws:policy/" not in str(key):
                yield f"{path} {key}", value
    elif isinstance(held, list):
        for at, value in enumerate(list(held)):
            yield f"{path} {_identity(value) or at}", value
    elif hasattr(held, "__dict__") and not isinstance(held, BaseBackend):
        # One that keeps others, as Lambda's storage does.
        for name, value in list(vars(held).items()):
            if isinstance(value, (*_DICTS, list)):
                yield from _inside(f"{path} {name}", value)


def _identity(value: Any) -> Any:
    """What tells one entry of a list from the others, so that one that goes does not move them."""
    for name in ("arn", "allocation_id", "id"):
        if isinstance(getattr(value, name, None), str):
            return getattr(value, name)
    return None


def _is_collection(value: Any) -> bool:
    return isinstance(value, _DICTS) and all(hasattr(one, "__dict__") for one in value.values())


class _Plain:
    """An object as data: other resources by their place, nothing that changes by itself."""

    def __init__(self, paths: Mapping[int, str]) -> None:
        self.paths = paths
        self.within: set[int] = set()

    def of(self, value: Any, own: str = "") -> Any:
        if value is None or isinstance(value, (str, int, float, bool)):
            return value
        if isinstance(value, Enum):
            return str(value.value)
        if id(value) in self.within or isinstance(value, BaseBackend):
            return "…"
        place = self.paths.get(id(value))
        if place is not None and place != own:
            return f"→ {place}"
        self.within.add(id(value))
        try:
            return self._inside(value)
        finally:
            self.within.discard(id(value))

    def _inside(self, value: Any) -> Any:
        if isinstance(value, _DICTS):
            return {str(key): self.of(one) for key, one in list(value.items()) if key not in VOLATILE}
        if isinstance(value, (set, frozenset)):
            return sorted(str(self.of(one)) for one in value)
        if isinstance(value, (list, tuple)):
            return [self.of(one) for one in list(value)]
        if hasattr(value, "__dict__") and not callable(value):
            return self.of(dict(vars(value)))
        return _ADDRESS.sub("", repr(value))
