"""What a change acts on, and the tags it has there: every resource counts, as with AWS.

Which kinds of resource an action acts on, and their ARN formats, are AWS's own data, the Service
Authorization Reference (https://docs.aws.amazon.com/service-authorization/latest/reference/), read
from what `scripts/generate-iam.ts` makes of it. Which of the account's resources a request means is
found out here: one whose ARN, or whose ids in it, are among the request's values.
IAM user guide, "Policy evaluation logic": an action that acts on several resources needs each.
Tagging at creation acts on what is made: RDS user guide, "Specifying conditions: using custom
tags"; Service Authorization Reference (dependent actions of CreateDBSnapshot and the like).
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from emulator.call import Call
from emulator.iam.resources import resource
from emulator.iam.unlisted import unlisted
from emulator.tagging import inventory
from emulator.tagging.listers import Tagged

_DATA = Path(__file__).parents[3] / "src" / "policy" / "iam.generated.json"
_VARIABLE = re.compile(r"\$\{(\w+)\}")
#: Services whose request names its resource by its path, or whose parts carry no tags of the whole.
_BY_PATH = ("apigateway", "apigatewayv2", "s3")


#: By operation: what the ARN of a new backup ends with.
_MADE = {
    "CreateDBSnapshot": "snapshot:{DBSnapshotIdentifier}",
    "CreateDBClusterSnapshot": "cluster-snapshot:{DBClusterSnapshotIdentifier}",
    "CreateClusterSnapshot": "snapshot:{ClusterIdentifier}/{SnapshotIdentifier}",
}


class Target(NamedTuple):
    arn: str | None  # None: the bed cannot tell
    tags: Mapping[str, str]


def targets(call: Call, action: str) -> list[Target]:
    """At least one; for what only reads, what the request names."""
    if call.operation in _MADE and action in ("rds:AddTagsToResource", "redshift:CreateTags"):
        end = _MADE[call.operation].format_map(call.params)
        return [Target(f"arn:aws:{call.service}:{call.region}:{call.account}:{end}", {})]
    named = [] if call.service in _BY_PATH else list(_found(call, action))
    if named:
        return named
    arn = resource(call)
    namespace = arn.split(":")[2] if arn and arn.startswith("arn:") else ""
    return [Target(arn, dict(_known(call, namespace)).get(arn or "", {}))]


def _found(call: Call, action: str) -> Iterator[Target]:
    formats = _formats().get(action, [])
    if not formats:
        return
    values = set(_values({**call.params, **call.labels}))
    known = _known(call, action.split(":")[0])
    for form in formats:
        matches = [(form.pattern.fullmatch(arn), arn, tags) for arn, tags in known]
        close = [(_closeness(m, arn, values), arn, tags) for m, arn, tags in matches if m]
        best = max((score for score, _, _ in close), default=0)
        yield from (
            Target(arn if form.account else _without_account(arn), tags)
            for score, arn, tags in close
            if score == best > 0
        )


def _without_account(arn: str) -> str:
    """Images and snapshots have none in IAM's eyes; moto names theirs all the same."""
    parts = arn.split(":", 5)
    return ":".join([*parts[:4], "", parts[5]])


def _known(call: Call, namespace: str) -> list[Tagged]:
    if not namespace:
        return []
    return [*inventory.resources_of(call, namespace), *unlisted(call, namespace)]


def _closeness(match: re.Match[str], arn: str, values: set[str]) -> int:
    """How surely a resource is meant: by its ARN, by all its ids, by its last or by its first."""
    # An IAM path or the name of a kind may stand before an id.
    ids = [{group, group.rpartition("/")[2]} for group in match.groups()]
    if arn in values:
        return 4
    if arn.split(":", 5)[5].partition("/")[2] in values:
        return 3
    if ids and all(each & values for each in ids):
        return 3
    if ids and ids[-1] & values:
        return 2
    return 1 if ids and ids[0] & values else 0


def _values(value: Any) -> Iterator[str]:
    """Every text in a request, and of an URL or an ARN what it ends with too."""
    if isinstance(value, Mapping):
        yield from (text for each in value.values() for text in _values(each))
    elif isinstance(value, str):
        yield value
        yield from (part.rpartition("/")[2] for part in _ends(value))
    elif isinstance(value, Iterable):
        yield from (text for each in value for text in _values(each))


def _ends(value: str) -> Iterator[str]:
    if value.startswith(("http://", "https://", "arn:")):
        yield value


class _Form(NamedTuple):
    pattern: re.Pattern[str]
    account: bool


@cache
def _formats() -> dict[str, list[_Form]]:
    data = json.loads(_DATA.read_text())
    kinds = {kind: _form(each["arn"]) for kind, each in data["resources"].items()}
    return {
        action: [kinds[kind.rstrip("*")] for kind in acted]
        for action, acted in data["changes"].items()
    }


def _form(form: str) -> _Form:
    parts = form.split(":", 5)
    account = parts[4] != ""
    parts[4] = "${Account}"
    text = ""
    for index, part in enumerate(_VARIABLE.split(":".join(parts))):
        if index % 2 == 0:
            text += re.escape(part)
        else:
            text += "[^:]*" if part in ("Partition", "Region", "Account") else "(.+?)"
    return _Form(re.compile(text), account)
