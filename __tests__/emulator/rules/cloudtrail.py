"""AWS CloudTrail: trails that are not there, or are at home elsewhere."""

from typing import Any

from moto.cloudtrail.exceptions import TrailNotFoundException
from moto.cloudtrail.models import CloudTrailBackend, cloudtrail_backends

from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_"
RULES = (
    Rule(
        "deleting a trail that is not there",
        "TrailNotFoundException",
        _API + "DeleteTrail.html",
    ),
    Rule(
        "deleting a trail outside the region that it was created in",
        "InvalidHomeRegionException",
        _API + "DeleteTrail.html",
    ),
    Rule(
        "asking for the tags of a trail that is not there",
        "ResourceNotFoundException",
        _API + "ListTags.html",
    ),
)


@around(CloudTrailBackend, "delete_trail")
def delete_trail(original: Any, backend: CloudTrailBackend, name: str) -> None:
    name = name.split("/")[-1]
    if name not in backend.trails:
        elsewhere = cloudtrail_backends[backend.account_id].values()
        if any(name in each.trails and each.trails[name].is_multi_region for each in elsewhere):
            message = f"Trail {name} has its home in another region."
            raise Refusal("InvalidHomeRegionException", message)
        raise TrailNotFoundException(account_id=backend.account_id, name=name)
    backend.tagging_service.delete_all_tags_for_resource(backend.trails[name].arn)
    original(backend, name)


@around(CloudTrailBackend, "list_tags")
def list_tags(
    original: Any, backend: CloudTrailBackend, resource_id_list: list[str]
) -> list[dict[str, Any]]:
    known = {trail.arn for trail in backend.trails.values()}
    for arn in resource_id_list:
        if arn not in known:
            raise Refusal("ResourceNotFoundException", f"{arn} does not exist")
    tags: list[dict[str, Any]] = original(backend, resource_id_list)
    return tags
