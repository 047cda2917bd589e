"""Resource Groups Tagging API: GetResources lists as AWS does, ghosts and empty pages included."""

import uuid
from dataclasses import dataclass
from itertools import count
from typing import Any

from moto.core.responses import ActionResult
from moto.resourcegroupstaggingapi.exceptions import ResourceGroupsTaggingAPIError
from moto.resourcegroupstaggingapi.models import ResourceGroupsTaggingAPIBackend
from moto.resourcegroupstaggingapi.responses import ResourceGroupsTaggingAPIResponse
from moto.core.resource_tagging import TaggedResource, make_tag_matcher

from emulator.clock import now
from emulator.rule import Rule, around
from emulator.settings import settings
from emulator.tagging import inventory
from emulator.tagging.coverage import meets_filter, type_of

_API = "https://docs.aws.amazon.com/resourcegroupstagging/latest/APIReference/API_GetResources.html"
RULES = (
    Rule("lists the types of tagging/coverage.py", "", "see there"),
    Rule(
        "lists previously tagged resources with `Tags: []`, and deleted ones for a while",
        "",
        _API + ' ("tagged or previously tagged"); boto3#3341, aws-cli#4173',
    ),
    Rule("may return short and empty pages with a token", "", _API + " (PaginationToken)"),
    Rule(
        "a PaginationToken older than 15 minutes (not shortened by timeScale), or unknown",
        "PaginationTokenExpiredException",
        _API + " (Errors)",
    ),
    Rule(
        "ResourceARNList together with filters or pagination (it is answered in one page), more "
        "than 100 ARNs or types, more than 50 keys or 20 values",
        "InvalidParameterException",
        _API + " (Request Parameters)",
    ),
)
TOKEN_SECONDS = 15 * 60
LIMITS = {"ResourceARNList": 100, "ResourceTypeFilters": 100, "TagFilters": 50}
MOST_VALUES = 20
PAGINATION = ("ResourcesPerPage", "TagsPerPage", "PaginationToken")


@dataclass
class Scan:
    """One listing under way: what is left, and how it is cut into pages."""

    left: list[TaggedResource]
    began: float
    page_size: int
    starts_empty: bool


_numbers = count()


@around(ResourceGroupsTaggingAPIResponse, "get_resources")
def check_parameters(original: Any, response: ResourceGroupsTaggingAPIResponse) -> ActionResult:
    given = {name: response._get_param(name) or [] for name in LIMITS}
    for name, most in LIMITS.items():
        if len(given[name]) > most:
            raise _invalid(f"{name} has more than {most} members")
    if any(len(each.get("Values") or []) > MOST_VALUES for each in given["TagFilters"]):
        raise _invalid(f"a tag filter has more than {MOST_VALUES} values")
    if given["ResourceARNList"] and (given["TagFilters"] or given["ResourceTypeFilters"]):
        raise _invalid("ResourceARNList cannot be combined with filters")
    if given["ResourceARNList"] and any(response._get_param(name) for name in PAGINATION):
        raise _invalid("ResourceARNList cannot be combined with pagination parameters")
    answer = original(response)
    # AWS returns the empty string on the last page, as the SDK's paginator expects.
    answer.result["PaginationToken"] = answer.result["PaginationToken"] or ""
    return answer


@around(ResourceGroupsTaggingAPIBackend, "get_resources")
def get_resources(
    original: Any,
    backend: ResourceGroupsTaggingAPIBackend,
    pagination_token: str | None = None,
    resources_per_page: int = 50,
    **filters: Any,
) -> tuple[str | None, list[TaggedResource]]:
    scan = (
        _resume(backend, pagination_token)
        if pagination_token
        else _start(backend, resources_per_page, **filters)
    )
    if scan.starts_empty:
        page, left = [], scan.left
    else:
        page, left = scan.left[: scan.page_size], scan.left[scan.page_size :]
    if not left and not scan.starts_empty:
        return None, page
    token = str(uuid.uuid4())
    backend._pages[token] = Scan(left, now(), scan.page_size, starts_empty=False)
    return token, page


def _start(
    backend: ResourceGroupsTaggingAPIBackend,
    resources_per_page: int,
    tag_filters: list[dict[str, Any]] | None = None,
    resource_type_filters: list[str] | None = None,
    resource_arn_list: list[str] | None = None,
    **_: Any,
) -> Scan:
    matches = make_tag_matcher(tag_filters)
    found = [
        TaggedResource(entry.arn, entry.tags, type_of(entry.arn))
        for entry in inventory.entries(backend.account_id, backend.region_name)
        if matches(entry.tags)
        and (not resource_arn_list or entry.arn in resource_arn_list)
        and _is_of(entry.arn, resource_type_filters)
    ]
    if resource_arn_list:
        return Scan(found, now(), LIMITS["ResourceARNList"], starts_empty=False)
    ragged = settings["taggingPages"] == "ragged"
    number = next(_numbers)
    size = max(1, resources_per_page * 2 // 3) if ragged else resources_per_page
    return Scan(found, now(), size, starts_empty=ragged and number % 2 == 0)


def _resume(backend: ResourceGroupsTaggingAPIBackend, token: str) -> Scan:
    scan = backend._pages.get(token)
    if scan is None or now() - scan.began > TOKEN_SECONDS:
        raise ResourceGroupsTaggingAPIError(
            "PaginationTokenExpiredException", "The pagination token has expired."
        )
    return scan


def _is_of(arn: str, wanted: list[str] | None) -> bool:
    return not wanted or any(meets_filter(type_of(arn), each) for each in wanted)


def _invalid(message: str) -> ResourceGroupsTaggingAPIError:
    return ResourceGroupsTaggingAPIError("InvalidParameterException", message)
