import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from moto.core.base_backend import BackendDict, BaseBackend
from moto.core.resource_tagging import TaggableResourcesMixin, TaggedResource
from moto.core.utils import utcnow
from moto.moto_api._internal import mock_random
from moto.utilities.tagging_service import TaggingService
from moto.utilities.utils import PARTITION_NAMES

from emulator import clock
from emulator.rule import Refusal

Config = dict[str, Any]


@dataclass(frozen=True)
class Kind:
    """What is alike in all that CloudFront keeps beside distributions and functions."""

    name: str  # the structure's name in the API: CachePolicy
    prefix: str  # of its ids; policies and key groups have UUIDs
    not_found: str
    managed: dict[str, str] = field(default_factory=dict)  # AWS's own: id -> name

    @property
    def config(self) -> str:
        return f"{self.name}Config"


_GUIDE = "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/"
#: The managed policies and their ids are from _GUIDE + using-managed-cache-policies.html,
#: using-managed-origin-request-policies.html and using-managed-response-headers-policies.html.
CACHING_DISABLED = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad"
KINDS = {
    kind.name: kind
    for kind in (
        Kind("OriginAccessControl", "E", "NoSuchOriginAccessControl"),
        Kind("CloudFrontOriginAccessIdentity", "E", "NoSuchCloudFrontOriginAccessIdentity"),
        Kind(
            "CachePolicy",
            "",
            "NoSuchCachePolicy",
            {
                CACHING_DISABLED: "Managed-CachingDisabled",
                "658327ea-f89d-4fab-a63d-7e88639e58f6": "Managed-CachingOptimized",
            },
        ),
        Kind(
            "OriginRequestPolicy",
            "",
            "NoSuchOriginRequestPolicy",
            {"b689b0a8-53d0-40ab-baf2-68738e2966ac": "Managed-AllViewerExceptHostHeader"},
        ),
        Kind(
            "ResponseHeadersPolicy",
            "",
            "NoSuchResponseHeadersPolicy",
            {"67f7725c-6f97-4210-82d7-5512b31e9d03": "Managed-SecurityHeadersPolicy"},
        ),
        Kind("KeyGroup", "", "NoSuchResource"),
        Kind("PublicKey", "K", "NoSuchPublicKey"),
    )
}


def new_id(prefix: str = "E") -> str:
    if prefix == "":
        return str(uuid.uuid4())
    return prefix + "".join(
        mock_random.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") for _ in range(13)
    )


@dataclass
class Entity:
    """A policy, key or the like."""

    kind: Kind
    id: str
    config: Config
    managed: bool = False
    etag: str = field(default_factory=new_id)
    created: Any = field(default_factory=utcnow)
    modified: Any = field(default_factory=utcnow)


@dataclass
class Distribution:
    id: str
    arn: str
    config: Config
    domain_name: str
    etag: str = field(default_factory=new_id)
    modified: Any = field(default_factory=utcnow)
    changed: float = field(default_factory=clock.now)
    before: "Distribution | None" = None  # as it was until the last update

    @property
    def status(self) -> str:
        return "Deployed" if clock.due(self.changed, "cloudfront.deploy") else "InProgress"


@dataclass
class Function:
    name: str
    arn: str
    config: Config
    code: bytes
    etag: str = field(default_factory=new_id)
    created: Any = field(default_factory=utcnow)
    modified: Any = field(default_factory=utcnow)
    live_etag: str | None = None  # once published


@dataclass
class Store:
    """A key value store."""

    id: str
    name: str
    arn: str
    comment: str
    etag: str = field(default_factory=new_id)
    modified: Any = field(default_factory=utcnow)


class CloudFrontBackend(BaseBackend, TaggableResourcesMixin):
    SERVICE_NAMESPACE = "cloudfront"

    def __init__(self, region_name: str, account_id: str):
        super().__init__(region_name, account_id)
        self.distributions: dict[str, Distribution] = {}
        self.functions: dict[str, Function] = {}
        self.stores: dict[str, Store] = {}
        self.entities: dict[str, dict[str, Entity]] = {
            name: {
                id_: Entity(kind, id_, {"Name": title}, True) for id_, title in kind.managed.items()
            }
            for name, kind in KINDS.items()
        }
        self.tagger = TaggingService()

    def arn(self, resource: str) -> str:
        return f"arn:{self.partition}:cloudfront::{self.account_id}:{resource}"

    # Distributions

    def create_distribution(self, config: Config, tags: list[dict[str, str]]) -> Distribution:
        id_ = new_id()
        made = Distribution(
            id_, self.arn(f"distribution/{id_}"), config, f"d{id_[1:].lower()}.cloudfront.net"
        )
        self.distributions[id_] = made
        self.tagger.tag_resource(made.arn, tags)
        return made

    def distribution(self, id_: str) -> Distribution:
        if id_ not in self.distributions:
            raise Refusal("NoSuchDistribution", "The specified distribution does not exist.")
        return self.distributions[id_]

    def read_distribution(self, id_: str) -> Distribution:
        """As GetDistribution sees it."""
        return self.distribution(id_)

    def update_distribution(self, id_: str, config: Config, if_match: str | None) -> Distribution:
        old = self.distribution(id_)
        new = Distribution(id_, old.arn, config, old.domain_name, before=old)
        self.distributions[id_] = new
        return new

    def delete_distribution(self, id_: str, if_match: str | None) -> None:
        gone = self.distributions.pop(self.distribution(id_).id)
        self.tagger.delete_all_tags_for_resource(gone.arn)

    # Policies, keys, access controls and identities

    def create_entity(self, kind: Kind, config: Config) -> Entity:
        made = Entity(kind, new_id(kind.prefix), config)
        self.entities[kind.name][made.id] = made
        return made

    def entity(self, kind: Kind, id_: str) -> Entity:
        if id_ not in self.entities[kind.name]:
            raise Refusal(kind.not_found, f"The specified {kind.name} does not exist.")
        return self.entities[kind.name][id_]

    def update_entity(self, kind: Kind, id_: str, config: Config, if_match: str | None) -> Entity:
        found = self.entity(kind, id_)
        found.config, found.etag, found.modified = config, new_id(), utcnow()
        return found

    def delete_entity(self, kind: Kind, id_: str, if_match: str | None) -> None:
        del self.entities[kind.name][self.entity(kind, id_).id]

    # Functions

    def create_function(
        self, name: str, config: Config, code: bytes, tags: list[dict[str, str]]
    ) -> Function:
        if name in self.functions:
            raise Refusal("FunctionAlreadyExists", f"A function named {name} already exists.")
        made = Function(name, self.arn(f"function/{name}"), config, code)
        self.functions[name] = made
        self.tagger.tag_resource(made.arn, tags)
        return made

    def function(self, name: str, stage: str | None = None) -> Function:
        found = self.functions.get(name)
        if found is None or (stage == "LIVE" and found.live_etag is None):
            raise Refusal("NoSuchFunctionExists", "The specified function does not exist.")
        return found

    def publish_function(self, name: str, if_match: str | None) -> Function:
        found = self.function(name)
        found.live_etag = new_id()
        return found

    def delete_function(self, name: str, if_match: str | None) -> None:
        gone = self.functions.pop(self.function(name).name)
        self.tagger.delete_all_tags_for_resource(gone.arn)

    # Key value stores

    def create_store(self, name: str, comment: str, tags: list[dict[str, str]]) -> Store:
        if name in self.stores:
            raise Refusal("EntityAlreadyExists", f"A key value store named {name} already exists.")
        id_ = str(uuid.uuid4())
        made = Store(id_, name, self.arn(f"key-value-store/{id_}"), comment)
        self.stores[name] = made
        self.tagger.tag_resource(made.arn, tags)
        return made

    def store(self, name: str) -> Store:
        if name not in self.stores:
            raise Refusal("EntityNotFound", "The Key Value Store was not found.")
        return self.stores[name]

    def delete_store(self, name: str, if_match: str | None) -> None:
        gone = self.stores.pop(self.store(name).name)
        self.tagger.delete_all_tags_for_resource(gone.arn)

    # Tags

    def iter_tagged_resources(self) -> Iterator[TaggedResource]:
        taggable = (
            *self.distributions.values(),
            *self.functions.values(),
            *self.stores.values(),
        )
        for each in taggable:
            tags = self.tagger.get_tag_dict_for_resource(each.arn)
            yield TaggedResource(each.arn, tags, "")

    def tag_resource(self, arn: str, tags: dict[str, str]) -> None:
        self.tagger.tag_resource(arn, self.tagger.convert_dict_to_tags_input(tags))

    def untag_resource(self, arn: str, tag_keys: list[str]) -> None:
        self.tagger.untag_resource_using_names(arn, tag_keys)


cloudfront_backends = BackendDict(
    CloudFrontBackend,
    "cloudfront",
    use_boto3_regions=False,
    additional_regions=PARTITION_NAMES,
)
