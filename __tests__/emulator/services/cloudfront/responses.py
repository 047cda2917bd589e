import re
from typing import Any

from moto.core.responses import ActionResult, BaseResponse, EmptyResult
from moto.core.utils import camelcase_to_underscores

from .models import (
    KINDS,
    CloudFrontBackend,
    Distribution,
    Entity,
    Function,
    Kind,
    Store,
    cloudfront_backends,
)

PAGE = 100
#: What a DistributionSummary has of the configuration.
SUMMARY = (
    "Aliases", "Origins", "OriginGroups", "DefaultCacheBehavior", "CacheBehaviors",
    "CustomErrorResponses", "Comment", "PriceClass", "Enabled", "ViewerCertificate",
    "Restrictions", "WebACLId", "HttpVersion", "IsIPV6Enabled", "Staging", "ConnectionMode",
)  # fmt: skip
#: What is in a configuration that says nothing of it.
DEFAULTS: dict[str, Any] = {
    "Aliases": {"Quantity": 0},
    "DefaultRootObject": "",
    "OriginGroups": {"Quantity": 0},
    "CacheBehaviors": {"Quantity": 0},
    "CustomErrorResponses": {"Quantity": 0},
    "Logging": {"Enabled": False, "IncludeCookies": False, "Bucket": "", "Prefix": ""},
    "PriceClass": "PriceClass_All",
    "ViewerCertificate": {
        "CloudFrontDefaultCertificate": True,
        "MinimumProtocolVersion": "TLSv1",
        "CertificateSource": "cloudfront",
    },
    "Restrictions": {"GeoRestriction": {"RestrictionType": "none", "Quantity": 0}},
    "WebACLId": "",
    "HttpVersion": "http2",
    "IsIPV6Enabled": True,
    "ContinuousDeploymentPolicyId": "",
    "Staging": False,
}
BEHAVIOR_DEFAULTS: dict[str, Any] = {
    "TrustedSigners": {"Enabled": False, "Quantity": 0},
    "TrustedKeyGroups": {"Enabled": False, "Quantity": 0},
    "SmoothStreaming": False,
    "Compress": False,
    "LambdaFunctionAssociations": {"Quantity": 0},
    "FunctionAssociations": {"Quantity": 0},
    "FieldLevelEncryptionId": "",
}
ORIGIN_DEFAULTS: dict[str, Any] = {
    "OriginPath": "",
    "CustomHeaders": {"Quantity": 0},
    "ConnectionAttempts": 3,
    "ConnectionTimeout": 10,
    "OriginShield": {"Enabled": False},
    "OriginAccessControlId": "",
}


class CloudFrontResponse(BaseResponse):
    def __init__(self) -> None:
        super().__init__(service_name="cloudfront")
        self.automated_parameter_parsing = True

    @property
    def backend(self) -> CloudFrontBackend:
        return cloudfront_backends[self.current_account][self.partition]

    def _get_action(self) -> str:
        """The URI alone does not tell these operations apart."""
        action = super()._get_action()
        if action == "CreateDistribution" and "WithTags" in self.querystring:
            return "CreateDistributionWithTags"
        if action is None and "Operation" in self.querystring:
            return f"{self.querystring['Operation'][0]}Resource"
        return action

    # Distributions

    def create_distribution(self) -> ActionResult:
        return self._create(self._get_param("DistributionConfig"), [])

    def create_distribution_with_tags(self) -> ActionResult:
        given = self._get_param("DistributionConfigWithTags")
        return self._create(given["DistributionConfig"], given["Tags"].get("Items") or [])

    def _create(self, config: dict[str, Any], tags: list[dict[str, str]]) -> ActionResult:
        return _distribution_result(self.backend.create_distribution(_complete(config), tags))

    def get_distribution(self) -> ActionResult:
        return _distribution_result(self.backend.read_distribution(self._get_param("Id")))

    def get_distribution_config(self) -> ActionResult:
        found = self.backend.read_distribution(self._get_param("Id"))
        return ActionResult({"DistributionConfig": found.config, "ETag": found.etag})

    def update_distribution(self) -> ActionResult:
        config = _complete(self._get_param("DistributionConfig"))
        id_, if_match = self._get_param("Id"), self._get_param("IfMatch")
        return _distribution_result(self.backend.update_distribution(id_, config, if_match))

    def delete_distribution(self) -> EmptyResult:
        self.backend.delete_distribution(self._get_param("Id"), self._get_param("IfMatch"))
        return EmptyResult()

    def list_distributions(self) -> ActionResult:
        found = [_summary(each) for each in self.backend.distributions.values()]
        return self._page("DistributionList", found)

    # Policies, keys, access controls and identities

    def _create_entity(self, kind: Kind) -> ActionResult:
        return _entity_result(self.backend.create_entity(kind, self._get_param(kind.config)))

    def _get_entity(self, kind: Kind) -> ActionResult:
        return _entity_result(self.backend.entity(kind, self._get_param("Id")))

    def _get_config(self, kind: Kind) -> ActionResult:
        found = self.backend.entity(kind, self._get_param("Id"))
        return ActionResult({kind.config: found.config, "ETag": found.etag})

    def _update_entity(self, kind: Kind) -> ActionResult:
        config, if_match = self._get_param(kind.config), self._get_param("IfMatch")
        return _entity_result(
            self.backend.update_entity(kind, self._get_param("Id"), config, if_match)
        )

    def _delete_entity(self, kind: Kind) -> EmptyResult:
        self.backend.delete_entity(kind, self._get_param("Id"), self._get_param("IfMatch"))
        return EmptyResult()

    def _list_entities(self, kind: Kind) -> ActionResult:
        wanted = self._get_param("Type")
        found = [
            each
            for each in self.backend.entities[kind.name].values()
            if wanted is None or each.managed == (wanted == "managed")
        ]
        return self._page(f"{kind.name}List", [_entity_summary(each) for each in found])

    # Functions

    def create_function(self) -> ActionResult:
        made = self.backend.create_function(
            self._get_param("Name"),
            self._get_param("FunctionConfig"),
            self._get_param("FunctionCode"),
            self._get_param("Tags.Items", []) or [],
        )
        return ActionResult({"FunctionSummary": _function(made, "DEVELOPMENT"), "ETag": made.etag})

    def describe_function(self) -> ActionResult:
        stage = self._get_param("Stage") or "DEVELOPMENT"
        found = self.backend.function(self._get_param("Name"), stage)
        etag = found.live_etag if stage == "LIVE" else found.etag
        return ActionResult({"FunctionSummary": _function(found, stage), "ETag": etag})

    def publish_function(self) -> ActionResult:
        published = self.backend.publish_function(
            self._get_param("Name"), self._get_param("IfMatch")
        )
        return ActionResult({"FunctionSummary": _function(published, "LIVE")})

    def delete_function(self) -> EmptyResult:
        self.backend.delete_function(self._get_param("Name"), self._get_param("IfMatch"))
        return EmptyResult()

    def list_functions(self) -> ActionResult:
        stages = [self._get_param("Stage")] if self._get_param("Stage") else ["DEVELOPMENT", "LIVE"]
        found = [
            _function(each, stage)
            for each in self.backend.functions.values()
            for stage in stages
            if stage == "DEVELOPMENT" or each.live_etag is not None
        ]
        return self._page("FunctionList", found)

    # Key value stores

    def create_key_value_store(self) -> ActionResult:
        tags = self._get_param("Tags.Items", []) or []
        comment = self._get_param("Comment") or ""
        made = self.backend.create_store(self._get_param("Name"), comment, tags)
        return ActionResult({"KeyValueStore": _store(made), "ETag": made.etag})

    def describe_key_value_store(self) -> ActionResult:
        found = self.backend.store(self._get_param("Name"))
        return ActionResult({"KeyValueStore": _store(found), "ETag": found.etag})

    def delete_key_value_store(self) -> EmptyResult:
        self.backend.delete_store(self._get_param("Name"), self._get_param("IfMatch"))
        return EmptyResult()

    def list_key_value_stores(self) -> ActionResult:
        found = [_store(each) for each in self.backend.stores.values()]
        return self._page("KeyValueStoreList", found)

    # Tags

    def list_tags_for_resource(self) -> ActionResult:
        return ActionResult(
            {
                "Tags": {
                    "Items": self.backend.tagger.list_tags_for_resource(
                        self._get_param("Resource")
                    )["Tags"]
                }
            }
        )

    def tag_resource(self) -> EmptyResult:
        tags = {tag["Key"]: tag.get("Value") or "" for tag in self._get_param("Tags.Items") or []}
        self.backend.tag_resource(self._get_param("Resource"), tags)
        return EmptyResult()

    def untag_resource(self) -> EmptyResult:
        self.backend.untag_resource(
            self._get_param("Resource"), self._get_param("TagKeys.Items") or []
        )
        return EmptyResult()

    def _page(self, name: str, items: list[Any]) -> ActionResult:
        start = int(self._get_param("Marker") or 0)
        size = int(self._get_param("MaxItems") or PAGE)
        end = start + size
        page = items[start:end]
        more = end < len(items)
        listing = {
            "Marker": str(start or ""),
            "MaxItems": size,
            "IsTruncated": more,
            "Quantity": len(page),
            "Items": page or None,
            **({"NextMarker": str(end)} if more else {}),
        }
        return ActionResult({name: listing})


def _complete(config: dict[str, Any]) -> dict[str, Any]:
    """What CloudFront fills in, so that it is told afterwards."""
    whole = {**DEFAULTS, **config}
    whole["Origins"] = _each(whole["Origins"], ORIGIN_DEFAULTS)
    whole["CacheBehaviors"] = _each(whole["CacheBehaviors"], BEHAVIOR_DEFAULTS)
    whole["DefaultCacheBehavior"] = {**BEHAVIOR_DEFAULTS, **whole["DefaultCacheBehavior"]}
    return whole


def _each(listing: dict[str, Any], defaults: dict[str, Any]) -> dict[str, Any]:
    items = [{**defaults, **item} for item in listing.get("Items") or []]
    return {**listing, "Quantity": len(items), **({"Items": items} if items else {})}


def _distribution_result(found: Distribution) -> ActionResult:
    told = {
        "Id": found.id,
        "ARN": found.arn,
        "Status": found.status,
        "LastModifiedTime": found.modified,
        "InProgressInvalidationBatches": 0,
        "DomainName": found.domain_name,
        "DistributionConfig": found.config,
    }
    return ActionResult({"Distribution": told, "ETag": found.etag})


def _summary(found: Distribution) -> dict[str, Any]:
    config = {name: found.config[name] for name in SUMMARY if name in found.config}
    return {
        "Id": found.id,
        "ARN": found.arn,
        "ETag": found.etag,
        "Status": found.status,
        "LastModifiedTime": found.modified,
        "DomainName": found.domain_name,
        **config,
    }


def _entity(found: Entity) -> dict[str, Any]:
    return {
        "Id": found.id,
        "LastModifiedTime": found.modified,
        "CreatedTime": found.created,
        "S3CanonicalUserId": found.id * 4,
        found.kind.config: found.config,
    }


def _entity_result(found: Entity) -> ActionResult:
    return ActionResult({found.kind.name: _entity(found), "ETag": found.etag})


def _entity_summary(found: Entity) -> dict[str, Any]:
    """Flat for some kinds, nested for others; what a shape does not have is left out."""
    return {
        "Type": "managed" if found.managed else "custom",
        found.kind.name: _entity(found),
        **found.config,
        **_entity(found),
    }


def _function(found: Function, stage: str) -> dict[str, Any]:
    return {
        "Name": found.name,
        "Status": "UNPUBLISHED" if found.live_etag is None else "DEPLOYED",
        "FunctionConfig": found.config,
        "FunctionMetadata": {
            "FunctionARN": found.arn,
            "Stage": stage,
            "CreatedTime": found.created,
            "LastModifiedTime": found.modified,
        },
    }


def _store(found: Store) -> dict[str, Any]:
    return {
        "Id": found.id,
        "Name": found.name,
        "Comment": found.comment,
        "ARN": found.arn,
        "Status": "READY",
        "LastModifiedTime": found.modified,
    }


def _add_operations(kind: Kind) -> None:
    """CreateCachePolicy, ListKeyGroups, DeletePublicKey, …: alike for all kinds."""
    several = re.sub("(?<=[ct])ys$", "ies", kind.name + "s")
    operations: dict[str, Any] = {
        f"Create{kind.name}": lambda response: response._create_entity(kind),
        f"Get{kind.name}": lambda response: response._get_entity(kind),
        f"Get{kind.config}": lambda response: response._get_config(kind),
        f"Update{kind.name}": lambda response: response._update_entity(kind),
        f"Delete{kind.name}": lambda response: response._delete_entity(kind),
        f"List{several}": lambda response: response._list_entities(kind),
    }
    for name, operation in operations.items():
        setattr(CloudFrontResponse, camelcase_to_underscores(name), operation)


for _kind in KINDS.values():
    _add_operations(_kind)
