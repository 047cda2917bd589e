"""AWS IAM: what is attached stays, changes are seen late, AWS's own roles are untouchable."""

from collections.abc import Iterable
from typing import Any

from moto.core.responses import ActionResult
from moto.iam.models import AWSManagedPolicy, IAMBackend, ManagedPolicy, Role
from moto.iam.responses import IamResponse

from emulator.clock import due, now
from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/IAM/latest/APIReference/API_"
_GUIDE = "https://docs.aws.amazon.com/IAM/latest/UserGuide/"
RULES = (
    Rule(
        "deleting a role that has attached or inline policies or is in an instance profile",
        "DeleteConflict",
        _API + "DeleteRole.html",
    ),
    Rule(
        "the same for a moment after they are off: changes are eventually consistent",
        "DeleteConflict",
        _GUIDE + "troubleshoot_general.html#troubleshoot_general_eventual-consistency",
    ),
    Rule(
        "deleting a policy that is attached to a user, group or role, is a permissions boundary, "
        "or has more versions than the default one",
        "DeleteConflict",
        _API + "DeletePolicy.html",
    ),
    Rule(
        "changing a service-linked role",
        "UnmodifiableEntity",
        _GUIDE + "using-service-linked-roles.html",
    ),
    Rule(
        "(a tag key replaces one that differs in case only)",
        "",
        _GUIDE + "id_tags.html#id_tags_rules",
    ),
    Rule("(instance profiles tell their tags)", "", _API + "ListInstanceProfileTags.html"),
    Rule("(boundaries count as uses of a policy)", "", _API + "Policy.html"),
)
SERVICE_PATH = "/aws-service-role/"


def _recently(thing: Any) -> bool:
    changed = getattr(thing, "bed_changed", None)
    return changed is not None and not due(changed, "iam.consistency")


# Roles.


@around(IAMBackend, "delete_role")
def delete_role(original: Any, backend: IAMBackend, role_name: str) -> None:
    role = backend.get_role(role_name)
    _check_modifiable(role)
    if _recently(role):
        # Whatever was taken off last is what is still seen.
        raise Refusal("DeleteConflict", f"Cannot delete entity, {role.bed_must} first.", 409)
    original(backend, role_name)


@around(IAMBackend, "detach_role_policy")
def detach_role_policy(original: Any, backend: IAMBackend, policy_arn: str, role_name: str) -> None:
    role = backend.get_role(role_name)
    _check_modifiable(role)
    original(backend, policy_arn, role_name)
    _take_off(role, "must detach all policies")
    backend.managed_policies[policy_arn].bed_changed = now()  # type: ignore[attr-defined]


@around(IAMBackend, "delete_role_policy")
def delete_role_policy(
    original: Any, backend: IAMBackend, role_name: str, policy_name: str
) -> None:
    role = backend.get_role(role_name)
    _check_modifiable(role)
    original(backend, role_name, policy_name)
    _take_off(role, "must delete policies")


@around(IAMBackend, "remove_role_from_instance_profile")
def remove_role_from_instance_profile(
    original: Any, backend: IAMBackend, profile_name: str, role_name: str
) -> None:
    profile, role = backend.get_instance_profile(profile_name), backend.get_role(role_name)
    if role not in profile.roles:
        message = f"Role {role_name} cannot be found in instance profile {profile_name}."
        raise Refusal("NoSuchEntity", message, 404)
    original(backend, profile_name, role_name)
    _take_off(role, "must remove roles from instance profile")


def _take_off(role: Role, must: str) -> None:
    role.bed_changed, role.bed_must = now(), must  # type: ignore[attr-defined]


def _check_modifiable(role: Role) -> None:
    if role.path.startswith(SERVICE_PATH):
        raise Refusal(
            "UnmodifiableEntity",
            f"Cannot perform the operation on the protected role '{role.name}' - this role is only "
            "modifiable by AWS",
            400,
        )


@around(IAMBackend, "tag_role")
def tag_role(
    original: Any, backend: IAMBackend, role_name: str, tags: list[dict[str, str]]
) -> None:
    role = backend.get_role(role_name)
    given = {tag["Key"].lower() for tag in tags}
    original(backend, role_name, tags)
    older = [tag for tag in role.tags if tag not in tags and tag["Key"].lower() not in given]
    role.tags = [*older, *tags]


# Instance profiles.


def list_instance_profile_tags(response: IamResponse) -> ActionResult:
    profile = response.backend.get_instance_profile(response._get_param("InstanceProfileName"))
    return ActionResult({"Tags": profile.tags, "IsTruncated": False})


# moto finds an operation by the name of the method.
IamResponse.list_instance_profile_tags = list_instance_profile_tags  # type: ignore[attr-defined]


# Policies.


@around(IAMBackend, "delete_policy")
def delete_policy(original: Any, backend: IAMBackend, policy_arn: str) -> None:
    policy = backend.get_policy(policy_arn)
    if isinstance(policy, AWSManagedPolicy):
        raise Refusal("AccessDenied", f"Policy {policy_arn} is owned by AWS.", 403)
    if policy.attachment_count or _bounded(backend, policy_arn) or _recently(policy):
        raise Refusal("DeleteConflict", "Cannot delete a policy attached to entities.", 409)
    if len(policy.versions) > 1:
        raise Refusal(
            "DeleteConflict",
            "This policy has more than one version. Before you delete a policy, you must delete "
            "the policy's versions. The default version is deleted with the policy.",
            409,
        )
    original(backend, policy_arn)


@around(IAMBackend, "get_policy")
def get_policy(original: Any, backend: IAMBackend, policy_arn: str) -> ManagedPolicy:
    policy: ManagedPolicy = original(backend, policy_arn)
    # The response is made of the attributes with the names of the model.
    policy.permissions_boundary_usage_count = len(  # type: ignore[attr-defined]
        _bounded(backend, policy_arn)
    )
    return policy


def _bounded(backend: IAMBackend, policy_arn: str) -> list[Any]:
    return [each for each in _entities(backend) if _boundary(each) == policy_arn]


def _entities(backend: IAMBackend) -> Iterable[Any]:
    return (*backend.roles.values(), *backend.users.values())


def _boundary(entity: Any) -> str | None:
    return getattr(entity, "permissions_boundary_arn", None)


@around(IamResponse, "list_entities_for_policy")
def list_entities_for_policy(original: Any, response: IamResponse) -> ActionResult:
    answer: ActionResult = original(response)
    usage = response._get_param("PolicyUsageFilter")
    if usage == "PermissionsBoundary":
        for kind in ("PolicyUsers", "PolicyRoles", "PolicyGroups"):
            answer.result[kind] = []
    if usage != "PermissionsPolicy":
        for entity in _bounded(response.backend, response._get_param("PolicyArn")):
            kind = "PolicyRoles" if isinstance(entity, Role) else "PolicyUsers"
            answer.result[kind].append(entity)
    return answer
