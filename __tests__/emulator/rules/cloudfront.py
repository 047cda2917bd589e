"""Amazon CloudFront: what may be deleted when, versions by ETag, and what references must exist.

A distribution with the tag `bed:pricing-plan` counts as subscribed to a flat-rate pricing plan.
"""

import re
from typing import Any

from moto.cloudfront.models import (
    KINDS,
    CloudFrontBackend,
    Config,
    Distribution,
    Entity,
    Function,
    Kind,
    Store,
)

from emulator import clock
from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_"
_DELETING = (
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/"
    "HowToDeleteDistribution.html"
)
_ION = "https://github.com/anomalyco/ion/issues/443 (messages as AWS wrote them)"
RULES = (
    Rule(
        "deleting a distribution that is enabled, or disabled but not yet deployed",
        "DistributionNotDisabled",
        _DELETING + "; github.com/rebuy-de/aws-nuke/pull/155",
    ),
    Rule("a change without the ETag", "InvalidIfMatchVersion", _API + "UpdateDistribution.html"),
    Rule(
        "a change with another ETag than the present one",
        "PreconditionFailed",
        "https://github.com/hashicorp/terraform-provider-aws/issues/27147",
    ),
    Rule(
        "GetDistribution just after an update may return what was before it",
        "",
        "go-to-k/cdkd, src/provisioning/providers/cloudfront-distribution-provider.ts",
    ),
    Rule(
        "deleting a distribution that is subscribed to a pricing plan",
        "PreconditionFailed",
        "https://github.com/ekristen/aws-nuke/issues/1024; " + _DELETING,
    ),
    Rule(
        "detaching the web ACL of a distribution that is subscribed to a pricing plan",
        "InvalidArgument",
        "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/"
        "flat-rate-pricing-plan.html",
    ),
    Rule(
        "deleting an access control that an origin has",
        "OriginAccessControlInUse",
        _API + "DeleteOriginAccessControl.html",
    ),
    Rule(
        "deleting an access identity that an origin has",
        "CloudFrontOriginAccessIdentityInUse",
        _ION,
    ),
    Rule("deleting a function of a cache behavior", "FunctionInUse", _ION),
    Rule(
        "deleting a policy of a cache behavior",
        "CachePolicyInUse, OriginRequestPolicyInUse, ResponseHeadersPolicyInUse",
        _ION,
    ),
    Rule("deleting a key group of a cache behavior", "ResourceInUse", _API + "DeleteKeyGroup.html"),
    Rule("deleting a public key of a key group", "PublicKeyInUse", _API + "DeletePublicKey.html"),
    Rule(
        "deleting a key value store of a function",
        "CannotDeleteEntityWhileInUse",
        _API + "DeleteKeyValueStore.html",
    ),
    Rule("deleting a managed policy", "IllegalDelete", _API + "DeleteCachePolicy.html"),
    Rule("changing the caller reference", "IllegalUpdate", _API + "UpdateDistribution.html"),
    Rule(
        "a reference to what does not exist, and a function that is not published",
        "NoSuchCachePolicy, NoSuchOriginRequestPolicy, NoSuchResponseHeadersPolicy, "
        "InvalidOriginAccessControl, InvalidOriginAccessIdentity, TrustedKeyGroupDoesNotExist, "
        "InvalidFunctionAssociation",
        _API + "UpdateDistribution.html",
    ),
    Rule(
        "a cache behavior with both a cache policy and forwarded values, or with neither; an origin "
        "with none of its configurations",
        "InvalidArgument",
        _API + "CacheBehavior.html (CachePolicyId); " + _API + "Origin.html",
    ),
    Rule(
        "more than 30 custom headers on an origin, or values of more than 1,783 characters",
        "TooManyOriginCustomHeaders, InvalidArgument",
        "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/"
        "cloudfront-limits.html#limits-custom-headers",
    ),
)
PRICING_PLAN = "bed:pricing-plan"
MOST_HEADERS, LONGEST_VALUE = 30, 1783
STALE = (
    "The request failed because it didn't meet the preconditions in one or more request-header "
    "fields."
)
#: Kind -> code and message while in use.
IN_USE = {
    "OriginAccessControl": (
        "OriginAccessControlInUse",
        "The CloudFront origin access control is still being used.",
    ),
    "CloudFrontOriginAccessIdentity": (
        "CloudFrontOriginAccessIdentityInUse",
        "The CloudFront origin access identity is still being used.",
    ),
    "CachePolicy": (
        "CachePolicyInUse",
        "The specified cache policy is currently associated with a cache behavior. Please "
        "disassociate the policy before deleting.",
    ),
    "OriginRequestPolicy": (
        "OriginRequestPolicyInUse",
        "The specified origin request policy is currently associated with a cache behavior.",
    ),
    "ResponseHeadersPolicy": (
        "ResponseHeadersPolicyInUse",
        "The specified response headers policy is currently associated with a cache behavior.",
    ),
    "KeyGroup": ("ResourceInUse", "Cannot delete this resource because it is in use."),
    "PublicKey": ("PublicKeyInUse", "The specified public key is in use."),
}


@around(CloudFrontBackend, "create_distribution")
def create_distribution(
    original: Any, backend: CloudFrontBackend, config: Config, tags: list[dict[str, str]]
) -> Distribution:
    _check_config(backend, config)
    return original(backend, config, tags)


@around(CloudFrontBackend, "read_distribution")
def read_distribution(original: Any, backend: CloudFrontBackend, id_: str) -> Distribution:
    found: Distribution = original(backend, id_)
    stale = found.before is not None and not clock.due(found.changed, "cloudfront.stale")
    return found.before if stale and found.before else found


@around(CloudFrontBackend, "update_distribution")
def update_distribution(
    original: Any, backend: CloudFrontBackend, id_: str, config: Config, if_match: str | None
) -> Distribution:
    old = backend.distribution(id_)
    _check_version(if_match, old.etag)
    if config["CallerReference"] != old.config["CallerReference"]:
        raise Refusal("IllegalUpdate", "The caller reference cannot be changed.")
    if _on_plan(backend, old) and old.config["WebACLId"] and not config["WebACLId"]:
        raise Refusal(
            "InvalidArgument",
            "You can't remove the web ACL while the distribution is subscribed to a pricing plan.",
        )
    _check_config(backend, config)
    return original(backend, id_, config, if_match)


@around(CloudFrontBackend, "delete_distribution")
def delete_distribution(
    original: Any, backend: CloudFrontBackend, id_: str, if_match: str | None
) -> None:
    found = backend.distribution(id_)
    _check_version(if_match, found.etag)
    if found.config["Enabled"] or found.status != "Deployed":
        raise Refusal(
            "DistributionNotDisabled",
            "The distribution you are trying to delete has not been disabled.",
        )
    if _on_plan(backend, found):
        raise Refusal(
            "PreconditionFailed",
            "You can't delete this distribution while it's subscribed to a pricing plan. Cancel "
            "the pricing plan, then you can delete the distribution.",
        )
    original(backend, id_, if_match)


@around(CloudFrontBackend, "update_entity")
def update_entity(
    original: Any,
    backend: CloudFrontBackend,
    kind: Kind,
    id_: str,
    config: Config,
    if_match: str | None,
) -> Entity:
    _check_version(if_match, backend.entity(kind, id_).etag)
    return original(backend, kind, id_, config, if_match)


@around(CloudFrontBackend, "delete_entity")
def delete_entity(
    original: Any, backend: CloudFrontBackend, kind: Kind, id_: str, if_match: str | None
) -> None:
    found = backend.entity(kind, id_)
    if found.managed:
        raise Refusal("IllegalDelete", "Deletion is not allowed for this entity.")
    _check_version(if_match, found.etag)
    if id_ in _used(backend, kind.name):
        raise Refusal(*IN_USE[kind.name])
    original(backend, kind, id_, if_match)


@around(CloudFrontBackend, "publish_function")
def publish_function(
    original: Any, backend: CloudFrontBackend, name: str, if_match: str | None
) -> Function:
    _check_version(if_match, backend.function(name).etag)
    return original(backend, name, if_match)


@around(CloudFrontBackend, "delete_function")
def delete_function(
    original: Any, backend: CloudFrontBackend, name: str, if_match: str | None
) -> None:
    found = backend.function(name)
    _check_version(if_match, found.etag)
    users = sum(
        found.arn in _references(each.config)["Function"] for each in backend.distributions.values()
    )
    if users:
        raise Refusal(
            "FunctionInUse", f"Cannot delete function {name}, it is in use by {users} distributions"
        )
    original(backend, name, if_match)


@around(CloudFrontBackend, "delete_store")
def delete_store(
    original: Any, backend: CloudFrontBackend, name: str, if_match: str | None
) -> None:
    found: Store = backend.store(name)
    _check_version(if_match, found.etag)
    for function in backend.functions.values():
        associations = function.config.get("KeyValueStoreAssociations", {}).get("Items") or []
        if any(each["KeyValueStoreARN"] == found.arn for each in associations):
            raise Refusal(
                "CannotDeleteEntityWhileInUse", "The key value store is associated with a function."
            )
    original(backend, name, if_match)


def _check_version(given: str | None, present: str) -> None:
    if not given:
        raise Refusal(
            "InvalidIfMatchVersion",
            "The If-Match version is missing or not valid for the resource.",
        )
    if given != present:
        raise Refusal("PreconditionFailed", STALE)


def _on_plan(backend: CloudFrontBackend, distribution: Distribution) -> bool:
    return PRICING_PLAN in backend.tagger.get_tag_dict_for_resource(distribution.arn)


def _used(backend: CloudFrontBackend, kind: str) -> set[str]:
    if kind == "PublicKey":
        groups = backend.entities["KeyGroup"].values()
        return {key for group in groups for key in group.config["Items"]}
    distributions = backend.distributions.values()
    return {id_ for each in distributions for id_ in _references(each.config)[kind]}


def _behaviors(config: Config) -> list[Config]:
    return [config["DefaultCacheBehavior"], *(config["CacheBehaviors"].get("Items") or [])]


def _references(config: Config) -> dict[str, set[str]]:
    """Ids by kind; functions by their ARNs."""
    behaviors, origins = _behaviors(config), config["Origins"].get("Items") or []
    found: dict[str, set[str]] = {
        "OriginAccessControl": {origin["OriginAccessControlId"] for origin in origins},
        "CloudFrontOriginAccessIdentity": {
            (origin.get("S3OriginConfig") or {}).get("OriginAccessIdentity", "").split("/")[-1]
            for origin in origins
        },
        "KeyGroup": {
            id_
            for behavior in behaviors
            for id_ in behavior["TrustedKeyGroups"].get("Items") or []
            if behavior["TrustedKeyGroups"]["Enabled"]
        },
        "Function": {
            each["FunctionARN"]
            for behavior in behaviors
            for each in behavior["FunctionAssociations"].get("Items") or []
        },
    }
    for kind in ("CachePolicy", "OriginRequestPolicy", "ResponseHeadersPolicy"):
        found[kind] = {behavior.get(f"{kind}Id") or "" for behavior in behaviors}
    return {kind: ids - {""} for kind, ids in found.items()}


#: Kind -> the code when a distribution names one that is not there.
MISSING = {
    "OriginAccessControl": "InvalidOriginAccessControl",
    "CloudFrontOriginAccessIdentity": "InvalidOriginAccessIdentity",
    "KeyGroup": "TrustedKeyGroupDoesNotExist",
    "CachePolicy": "NoSuchCachePolicy",
    "OriginRequestPolicy": "NoSuchOriginRequestPolicy",
    "ResponseHeadersPolicy": "NoSuchResponseHeadersPolicy",
}


def _check_config(backend: CloudFrontBackend, config: Config) -> None:
    references = _references(config)
    for kind, code in MISSING.items():
        for id_ in references[kind]:
            if id_ not in backend.entities[KINDS[kind].name]:
                raise Refusal(code, f"The {kind} {id_} does not exist.")
    for arn in references["Function"]:
        function = backend.functions.get(re.sub(r"^.*:function/", "", arn))
        if function is None or function.live_etag is None:
            raise Refusal("InvalidFunctionAssociation", f"{arn} is no published function.", 400)
    for behavior in _behaviors(config):
        if bool(behavior.get("CachePolicyId")) == bool(behavior.get("ForwardedValues")):
            raise Refusal(
                "InvalidArgument",
                "A cache behavior needs either a cache policy or forwarded values, not both.",
            )
    for origin in config["Origins"].get("Items") or []:
        _check_origin(origin)


def _check_origin(origin: Config) -> None:
    s3 = origin.get("S3OriginConfig")
    if not s3 and not origin.get("CustomOriginConfig") and not origin.get("VpcOriginConfig"):
        raise Refusal("InvalidArgument", "The origin needs an S3 or custom origin configuration.")
    if s3 and s3["OriginAccessIdentity"] and origin["OriginAccessControlId"]:
        raise Refusal("InvalidArgument", "An origin cannot have both an OAC and an OAI.")
    headers = origin["CustomHeaders"].get("Items") or []
    if len(headers) > MOST_HEADERS:
        raise Refusal("TooManyOriginCustomHeaders", "Your request contains too many headers.")
    if any(len(each["HeaderValue"]) > LONGEST_VALUE for each in headers):
        raise Refusal("InvalidArgument", "The value of an origin custom header is too long.")
