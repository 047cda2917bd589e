"""Amazon SageMaker domains, what is in them, and what they put into the account.

An app with the tag `bed:fails` is in status Failed.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from moto.core.resource_tagging import TaggedResource
from moto.core.responses import ActionResult, EmptyResult
from moto.core.utils import utcnow
from moto.ec2.models import ec2_backends
from moto.efs.models import efs_backends
from moto.moto_api._internal import mock_random
from moto.sagemaker.exceptions import ValidationError
from moto.sagemaker.models import Domain, SageMakerModelBackend
from moto.sagemaker.responses import SageMakerResponse

from emulator.clock import due, now
from emulator.interfaces import give_back, lend
from emulator.rule import Refusal, Rule, around
from emulator.rules.sagemaker import has_subnet

_API = "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_"
_GUIDE = "https://docs.aws.amazon.com/sagemaker/latest/dg/gs-studio-delete-domain.html"
RULES = (
    Rule(
        "deleting a domain with spaces or user profiles, a space or user profile with apps that "
        "have not failed",
        "ResourceInUse",
        _GUIDE,
    ),
    Rule(
        "deleting a user profile that owns a space",
        "ResourceInUse",
        _API + "DeleteUserProfile.html (mem)",
    ),
    Rule("deleting an app that is not InService", "ValidationException", _GUIDE),
    Rule(
        "deleting an app that was deleted or has failed",
        "ValidationException",
        "terraform-provider-aws, sagemaker app (`has already been deleted`, `previously failed and "
        "was automatically deleted`)",
    ),
    Rule("(a deleted app is listed as Deleted for a day)", "", _GUIDE),
    Rule(
        "a domain, space, user profile or app that is not there",
        "ResourceNotFound",
        _API + "DescribeDomain.html and the like (Errors)",
    ),
    Rule(
        "(a domain has a file system with mount targets, and two groups that name each other)",
        "",
        "https://docs.aws.amazon.com/sagemaker/latest/dg/onboard-vpc.html",
    ),
    Rule(
        "(its deletion keeps them all, and takes the file system along only when told to)",
        "",
        _API + "RetentionPolicy.html; terraform-provider-aws#20986",
    ),
    Rule(
        "(the deletion of a domain whose file system is gone ends in Delete_Failed)",
        "",
        "rebuy-de/aws-nuke#1004",
    ),
    Rule(
        "(an app of a domain in VpcOnly has an interface, which is given back when it is gone)",
        "",
        "https://docs.aws.amazon.com/sagemaker/latest/dg/studio-notebooks-and-internet-access.html",
    ),
)


@dataclass
class Inhabitant:
    """An app, a space or a user profile."""

    kind: str
    arn: str
    facts: dict[str, Any]  # as it is described
    tags: list[dict[str, str]]
    began: float = field(default_factory=now)
    deleting: float | None = None
    failed: bool = False
    interface: str | None = None

    @property
    def status(self) -> str:
        if self.failed:
            return "Failed"
        if self.deleting is not None:
            over = self.kind == "app" and due(self.deleting, "sagemaker.app")
            return "Deleted" if over else "Deleting"
        return "InService" if due(self.began, "sagemaker.create") else "Pending"

    @property
    def gone(self) -> bool:
        if self.deleting is None:
            return False
        return due(self.deleting, "sagemaker.row" if self.kind == "app" else "sagemaker.profile")

    @property
    def lives(self) -> bool:
        return self.status not in ("Deleted", "Failed")

    def described(self) -> dict[str, Any]:
        return {**self.facts, "Status": self.status}

    def is_in(self, facts: dict[str, Any]) -> bool:
        return all(self.facts.get(key) == value for key, value in facts.items() if value)


def inhabitants(backend: SageMakerModelBackend, kind: str | None = None) -> list[Inhabitant]:
    known: list[Inhabitant] = [
        each for each in getattr(backend, "bed_inhabitants", []) if not each.gone
    ]
    backend.bed_inhabitants = known
    return [each for each in known if kind in (None, each.kind)]


def settle(backend: SageMakerModelBackend) -> None:
    """Bring domains up to date, and let go of what is gone."""
    for id_, domain in list(backend.domains.items()):
        began = getattr(domain, "bed_deleting", None)
        if began is not None and due(began, "sagemaker.domain"):
            if not _home(backend, domain):
                domain.status, domain.bed_deleting = "Delete_Failed", None
                domain.failure_reason = (
                    f"The home file system {domain.home_efs_file_system_id} could not be found."
                )
                continue
            if domain.bed_retention.get("HomeEfsFileSystem") == "Delete":
                _delete_home(backend, domain)
            del backend.domains[id_]
        elif domain.status == "Pending" and due(domain.bed_created, "sagemaker.create"):
            domain.status = "InService"


for _reader in ("describe_domain", "list_domains", "list_tags", "iter_tagged_resources"):

    @around(SageMakerModelBackend, _reader)
    def read(original: Any, backend: SageMakerModelBackend, *args: Any, **more: Any) -> Any:
        settle(backend)
        return original(backend, *args, **more)


@around(SageMakerModelBackend, "_get_resource_from_arn")
def resource_from_arn(original: Any, backend: SageMakerModelBackend, arn: str) -> Any:
    for each in inhabitants(backend):
        if each.arn == arn:
            return each
    kind, name = arn.split(":", 5)[5].split("/", 1)
    found = (
        backend.notebook_instance_lifecycle_configurations.get(name)
        if kind == "notebook-instance-lifecycle-config"
        else backend.model_packages.get(arn)
        if kind == "model-package"
        else original(backend, arn)
        if kind not in ("app", "space", "user-profile")
        else None
    )
    if found is None:
        raise ValidationError("Resource does not exist.")
    found.tags = found.tags or []
    return found


@around(SageMakerModelBackend, "iter_tagged_resources")
def tagged(original: Any, backend: SageMakerModelBackend) -> Iterator[TaggedResource]:
    yield from original(backend)
    for each in inhabitants(backend):
        tags = {tag["Key"]: tag["Value"] for tag in each.tags}
        yield TaggedResource(arn=each.arn, tags=tags, resource_type=f"sagemaker:{each.kind}")


# Domains.


@around(SageMakerModelBackend, "create_domain")
def create_domain(
    original: Any, backend: SageMakerModelBackend, *args: Any, **more: Any
) -> dict[str, Any]:
    answer: dict[str, Any] = original(backend, *args, **more)
    domain = next(each for each in backend.domains.values() if each.arn == answer["DomainArn"])
    del backend.domains[domain.id]
    domain.id = f"d-{mock_random.get_random_hex(12)}"  # moto makes it of the name
    domain.arn = f"{domain.arn.rpartition('/')[0]}/{domain.id}"
    backend.domains[domain.id] = domain
    domain.status, domain.bed_created = "Pending", now()
    _furnish(backend, domain)
    return {**answer, "DomainArn": domain.arn, "DomainId": domain.id}


def _furnish(backend: SageMakerModelBackend, domain: Domain) -> None:
    """What SageMaker makes for a domain: file system, mount targets, groups."""
    efs = efs_backends[backend.account_id][backend.region_name]
    system = efs.create_file_system(
        domain.id, "generalPurpose", True, "", "bursting", 0, "", False,
        [{"Key": "ManagedByAmazonSageMakerResource", "Value": domain.arn}],
    )  # fmt: skip
    domain.home_efs_file_system_id = system.file_system_id
    ec2 = ec2_backends[backend.account_id][backend.region_name]
    subnets = [id_ for id_ in domain.subnet_ids if has_subnet(backend, id_)]
    if not subnets:
        return
    inbound, outbound = (
        ec2.create_security_group(f"security-group-for-{way}-nfs-{domain.id}", "NFS", domain.vpc_id)
        for way in ("inbound", "outbound")
    )
    ec2.authorize_security_group_ingress(
        inbound.id, "tcp", "2049", "2049", [],
        source_groups=[{"GroupId": outbound.id}], vpc_id=domain.vpc_id,
    )  # fmt: skip
    ec2.authorize_security_group_egress(
        outbound.id, "tcp", "2049", "2049", [],
        source_groups=[{"GroupId": inbound.id}], vpc_id=domain.vpc_id,
    )  # fmt: skip
    domain.bed_group = outbound.id
    for subnet in subnets:
        efs.create_mount_target(system.file_system_id, subnet, None, [inbound.id])


def _home(backend: SageMakerModelBackend, domain: Domain) -> Any:
    efs = efs_backends[backend.account_id][backend.region_name]
    systems = efs.describe_file_systems(max_items=1000)[1]
    return next((s for s in systems if s.file_system_id == domain.home_efs_file_system_id), None)


def _delete_home(backend: SageMakerModelBackend, domain: Domain) -> None:
    """The domain is gone only after its file system."""
    efs = efs_backends[backend.account_id][backend.region_name]
    system = _home(backend, domain)
    for target in list(system.iter_mount_targets()):
        efs.delete_mount_target(target.mount_target_id)
        target._bed_deleting = 0.0
    efs.describe_file_systems()
    system._bed_deleting = 0.0
    efs.describe_file_systems()


def _domain(backend: SageMakerModelBackend, id_: str) -> Domain:
    settle(backend)
    if id_ not in backend.domains:
        raise Refusal("ResourceNotFound", f"Domain {id_} does not exist.")
    return backend.domains[id_]


@around(SageMakerModelBackend, "describe_domain")
def describe_domain(
    original: Any, backend: SageMakerModelBackend, domain_id: str
) -> dict[str, Any]:
    _domain(backend, domain_id)
    return original(backend, domain_id)  # type: ignore[no-any-return]


@around(SageMakerModelBackend, "delete_domain")
def delete_domain(
    original: Any,
    backend: SageMakerModelBackend,
    domain_id: str,
    retention_policy: dict[str, str] | None,
) -> None:
    domain = _domain(backend, domain_id)
    for each in inhabitants(backend):
        if each.facts["DomainId"] == domain_id and each.lives:
            raise Refusal("ResourceInUse", f"Unable to delete {domain_id}: {each.arn} is in it.")
    domain.status, domain.bed_deleting = "Deleting", now()
    domain.bed_retention = retention_policy or {}


# Apps, spaces, user profiles.


def _create(handler: SageMakerResponse, kind: str, *names: str) -> ActionResult:
    backend = handler.sagemaker_backend
    domain = _domain(backend, handler._get_param("DomainId"))
    keys = ("UserSettings", "SpaceSettings", "OwnershipSettings", "SpaceSharingSettings", *names)
    facts = {key: handler._get_param(key) for key in keys}
    facts = {key: value for key, value in facts.items() if value}
    parts = [facts[name] for name in names if name in facts]
    root = f"arn:aws:sagemaker:{backend.region_name}:{backend.account_id}:{kind}/"
    arn = root + "/".join([domain.id, *parts]).lower()
    name = "".join(word.title() for word in kind.split("-"))
    facts.update({"DomainId": domain.id, "CreationTime": utcnow(), f"{name}Arn": arn})
    tags = handler._get_param("Tags") or []
    failed = any(tag["Key"] == "bed:fails" for tag in tags)
    made = Inhabitant(kind, arn, facts, tags, failed=failed)
    if kind == "app" and not failed and domain.app_network_access_type == "VpcOnly":
        made.interface = _lend(backend, domain)
    backend.bed_inhabitants = [*inhabitants(backend), made]
    return ActionResult({f"{name}Arn": arn})


def _lend(backend: SageMakerModelBackend, domain: Domain) -> str | None:
    subnet = domain.subnet_ids[0]
    if not has_subnet(backend, subnet):
        return None
    return lend(
        backend.account_id,
        backend.region_name,
        subnet=subnet,
        groups=[domain.bed_group],
        description=f"[DO NOT DELETE] ENI managed by SageMaker for Studio Domain ({domain.id})",
        interface_type="interface",
        requester_id="AROASAGEMAKER:SageMaker",
    )


def _find(handler: SageMakerResponse, kind: str, *names: str) -> Inhabitant:
    wanted = {name: handler._get_param(name) for name in ("DomainId", *names)}
    found = [each for each in inhabitants(handler.sagemaker_backend, kind) if each.is_in(wanted)]
    if not found:
        raise Refusal("ResourceNotFound", f"{kind} {wanted} does not exist.")
    return found[-1]


def _list(handler: SageMakerResponse, kind: str, *names: str) -> list[dict[str, Any]]:
    wanted = {name: handler._get_param(f"{name}Equals") for name in ("DomainId", *names)}
    rows = []
    for each in inhabitants(handler.sagemaker_backend, kind):
        if each.is_in(wanted):
            row = each.described()
            row["OwnershipSettingsSummary"] = row.get("OwnershipSettings")
            rows.append(row)
    return rows


def _delete(handler: SageMakerResponse, found: Inhabitant, users: list[Inhabitant]) -> ActionResult:
    for each in users:
        if each.lives:
            raise Refusal("ResourceInUse", f"Unable to delete {found.arn}: {each.arn} is in it.")
    if found.deleting is None:
        found.deleting = now()
    return EmptyResult()


_APP = ("UserProfileName", "SpaceName", "AppType", "AppName")


def create_user_profile(handler: SageMakerResponse) -> ActionResult:
    return _create(handler, "user-profile", "UserProfileName")


def describe_user_profile(handler: SageMakerResponse) -> ActionResult:
    return ActionResult(_find(handler, "user-profile", "UserProfileName").described())


def list_user_profiles(handler: SageMakerResponse) -> ActionResult:
    return ActionResult({"UserProfiles": _list(handler, "user-profile")})


def delete_user_profile(handler: SageMakerResponse) -> ActionResult:
    found = _find(handler, "user-profile", "UserProfileName")
    owner = found.facts["UserProfileName"]
    users = [
        each
        for each in inhabitants(handler.sagemaker_backend)
        if each.facts["DomainId"] == found.facts["DomainId"]
        and (
            (each.kind == "app" and each.facts.get("UserProfileName") == owner)
            or each.facts.get("OwnershipSettings", {}).get("OwnerUserProfileName") == owner
        )
    ]
    return _delete(handler, found, users)


def create_space(handler: SageMakerResponse) -> ActionResult:
    return _create(handler, "space", "SpaceName")


def describe_space(handler: SageMakerResponse) -> ActionResult:
    return ActionResult(_find(handler, "space", "SpaceName").described())


def list_spaces(handler: SageMakerResponse) -> ActionResult:
    return ActionResult({"Spaces": _list(handler, "space")})


def delete_space(handler: SageMakerResponse) -> ActionResult:
    found = _find(handler, "space", "SpaceName")
    users = [
        each
        for each in inhabitants(handler.sagemaker_backend, "app")
        if each.is_in({key: found.facts[key] for key in ("DomainId", "SpaceName")})
    ]
    return _delete(handler, found, users)


def create_app(handler: SageMakerResponse) -> ActionResult:
    return _create(handler, "app", *_APP)


def describe_app(handler: SageMakerResponse) -> ActionResult:
    return ActionResult(_find(handler, "app", *_APP).described())


def list_apps(handler: SageMakerResponse) -> ActionResult:
    return ActionResult({"Apps": _list(handler, "app", "UserProfileName", "SpaceName")})


def delete_app(handler: SageMakerResponse) -> ActionResult:
    found = _find(handler, "app", *_APP)
    if found.status == "Deleted":
        raise ValidationError(f"App {found.arn} has already been deleted.")
    if found.status == "Failed":
        raise ValidationError(f"App {found.arn} previously failed and was automatically deleted.")
    if found.status == "Pending":
        raise ValidationError(f"Unable to delete app {found.arn} in status Pending.")
    if found.deleting is None and found.interface:
        backend = handler.sagemaker_backend
        give_back(backend.account_id, backend.region_name, found.interface, after="sagemaker.app")
    return _delete(handler, found, [])


for _operation in (
    create_user_profile, describe_user_profile, list_user_profiles, delete_user_profile,
    create_space, describe_space, list_spaces, delete_space,
    create_app, describe_app, list_apps, delete_app,
):  # fmt: skip
    setattr(SageMakerResponse, _operation.__name__, _operation)
