"""What a request tells of itself as condition keys.

IAM user guide, "AWS global condition context keys": `aws:ViaAWSService` is in every request,
`aws:TagKeys` and `aws:RequestTag` only where the request carries tags or keys of tags.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from emulator.call import Call

#: The parameters that services take tags in: as a mapping, as pairs or, to take them away, as keys.
_TAGS = ("Tags", "tags", "TagList", "UserPoolTags", "IdentityPoolTags", "tagList")
_KEYS = ("TagKeys", "tagKeys", "TagKeyList", "tagKeyList")


def request_context(call: Call) -> dict[str, Any]:
    context: dict[str, Any] = {
        "aws:requestedregion": call.region,
        "aws:principalaccount": call.account,
        "aws:resourceaccount": call.account,
        "aws:viaawsservice": "false",
    }
    tags = {**_of_query(call.params)}
    for name in _TAGS:
        tags |= _pairs(call.params.get(name))
    keys = [*tags, *_keys(call.params)]
    if keys:
        context["aws:tagkeys"] = keys
    context |= {f"aws:requesttag/{key.lower()}": value for key, value in tags.items()}
    return context


def _pairs(value: Any) -> dict[str, str]:
    if isinstance(value, Mapping):
        return {str(key): str(each) for key, each in value.items() if isinstance(each, str)}
    if isinstance(value, Iterable) and not isinstance(value, str):
        pairs = [each for each in value if isinstance(each, Mapping)]
        named = [{key.lower(): each[key] for key in each} for each in pairs]
        return {
            str(each.get("key", each.get("tagkey"))): str(each.get("value", each.get("tagvalue")))
            for each in named
            if "key" in each or "tagkey" in each
        }
    return {}


def _of_query(params: Mapping[str, Any]) -> dict[str, str]:
    """`Tag.1.Key`, `Tags.member.1.Key`, `TagSpecification.1.Tag.1.Key` of the query protocols."""
    return {
        str(params[name]): str(params.get(name.removesuffix("Key") + "Value", ""))
        for name in params
        if name.endswith(".Key") and name.startswith("Tag")
    }


def _keys(params: Mapping[str, Any]) -> list[str]:
    listed = [each for name in _KEYS for each in _list(params.get(name))]
    return listed + [str(params[name]) for name in params if name.startswith("TagKeys.member.")]


def _list(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    return [str(each) for each in value] if isinstance(value, Iterable) else []
