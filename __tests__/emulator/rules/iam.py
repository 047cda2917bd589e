"""AWS IAM: what is attached stays, changes are seen late, AWS's own roles are untouchable."""

from collections.abc import Iterable
from typing import Any

from moto.core.responses import ActionResult, EmptyResult
from moto.core.utils import utcnow
from moto.iam.models import AWSManagedPolicy, IAMBackend, ManagedPolicy, Role, User
from moto.iam.responses import IamResponse
from moto.moto_api._internal import mock_random

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
        "deleting a user that has a password, access keys, signing certificates, SSH keys, "
        "service-specific credentials, MFA devices, policies or a group",
        "DeleteConflict",
        _API + "DeleteUser.html",
    ),
    Rule(
        "taking away a password that was given a moment ago",
        "EntityTemporarilyUnmodifiable",
        _API + "DeleteLoginProfile.html",
    ),
    Rule(
        "deleting a virtual MFA device that is in use",
        "DeleteConflict",
        _API + "DeleteVirtualMFADevice.html",
    ),
    Rule(
        "(users have service-specific credentials and a permissions boundary)",
        "",
        _API + "CreateServiceSpecificCredential.html, " + _API + "PutUserPermissionsBoundary.html",
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


def _take_off(entity: Role | User, must: str) -> None:
    entity.bed_changed, entity.bed_must = now(), must  # type: ignore[union-attr]


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


# Users.


@around(IAMBackend, "delete_user")
def delete_user(original: Any, backend: IAMBackend, user_name: str) -> None:
    user = backend.get_user(user_name)
    must = next((must for must, what in _belongings(backend, user) if what), None)
    if must is None and _recently(user):
        must = user.bed_must  # type: ignore[attr-defined]
    if must is not None:
        raise Refusal("DeleteConflict", f"Cannot delete entity, {must} first.", 409)
    original(backend, user_name)


def _belongings(backend: IAMBackend, user: User) -> tuple[tuple[str, Any], ...]:
    return (
        ("must delete login profile", user.password),
        ("must delete access keys", user.access_keys),
        ("must delete service-specific credentials", _credentials(user)),
        ("must delete SSH public keys", user.ssh_public_keys),
        ("must delete signing certificates", user.signing_certificates),
        ("must delete MFA device", user.mfa_devices),
        ("must remove users from group", backend.get_groups_for_user(user.name)),
        ("must detach all policies", user.managed_policies),
        ("must delete policies", user.policies),
    )


@around(IAMBackend, "detach_user_policy")
def detach_user_policy(original: Any, backend: IAMBackend, policy_arn: str, user_name: str) -> None:
    original(backend, policy_arn, user_name)
    _take_off(backend.get_user(user_name), "must detach all policies")
    backend.managed_policies[policy_arn].bed_changed = now()  # type: ignore[attr-defined]


@around(IAMBackend, "create_login_profile")
def create_login_profile(
    original: Any, backend: IAMBackend, user_name: str, password: str
) -> User:
    user: User = original(backend, user_name, password)
    user.bed_given = now()  # type: ignore[attr-defined]
    return user


@around(IAMBackend, "delete_login_profile")
def delete_login_profile(original: Any, backend: IAMBackend, user_name: str) -> None:
    user = backend.get_user(user_name)
    if user.password and not due(getattr(user, "bed_given", 0), "iam.password"):
        raise Refusal(
            "EntityTemporarilyUnmodifiable",
            f"Login Profile for User {user_name} cannot be modified while login profile is being "
            "created.",
            409,
        )
    original(backend, user_name)


@around(IAMBackend, "delete_virtual_mfa_device")
def delete_virtual_mfa_device(original: Any, backend: IAMBackend, serial_number: str) -> None:
    device = backend.virtual_mfa_devices.get(serial_number)
    if device is not None and device.user is not None:
        raise Refusal("DeleteConflict", "MFA VirtualDevice in use. Must deactivate first.", 409)
    original(backend, serial_number)


def _credentials(user: User) -> dict[str, dict[str, Any]]:
    if not hasattr(user, "bed_credentials"):
        user.bed_credentials = {}  # type: ignore[attr-defined]
    return user.bed_credentials  # type: ignore[attr-defined,no-any-return]


def create_service_specific_credential(response: IamResponse) -> ActionResult:
    user = response.backend.get_user(response._get_param("UserName"))
    credential = {
        "UserName": user.name,
        "ServiceName": response._get_param("ServiceName"),
        "ServiceSpecificCredentialId": f"ACCA{mock_random.get_random_hex(16).upper()}",
        "ServiceUserName": f"{user.name}-at-{response.current_account}",
        "Status": "Active",
        "CreateDate": utcnow(),
    }
    _credentials(user)[credential["ServiceSpecificCredentialId"]] = credential
    return ActionResult({"ServiceSpecificCredential": credential})


def list_service_specific_credentials(response: IamResponse) -> ActionResult:
    user = response.backend.get_user(response._get_param("UserName"))
    return ActionResult({"ServiceSpecificCredentials": list(_credentials(user).values())})


def delete_service_specific_credential(response: IamResponse) -> ActionResult:
    user = response.backend.get_user(response._get_param("UserName"))
    wanted = response._get_param("ServiceSpecificCredentialId")
    if _credentials(user).pop(wanted, None) is None:
        message = f"The credential with id {wanted} cannot be found."
        raise Refusal("NoSuchEntity", message, 404)
    return EmptyResult()


def put_user_permissions_boundary(response: IamResponse) -> ActionResult:
    user = response.backend.get_user(response._get_param("UserName"))
    user.permissions_boundary_arn = response._get_param("PermissionsBoundary")
    return EmptyResult()


def delete_user_permissions_boundary(response: IamResponse) -> ActionResult:
    response.backend.get_user(response._get_param("UserName")).permissions_boundary_arn = None
    return EmptyResult()


@around(IamResponse, "create_user")
def create_user(original: Any, response: IamResponse) -> ActionResult:
    answer: ActionResult = original(response)
    user = response.backend.get_user(response._get_param("UserName"))
    user.permissions_boundary_arn = response._get_param("PermissionsBoundary")
    return answer


def _told_boundary(user: User) -> dict[str, str] | None:
    arn = _boundary(user)
    told = {"PermissionsBoundaryType": "Policy", "PermissionsBoundaryArn": arn}
    return told if arn else None  # type: ignore[return-value]


User.permissions_boundary = property(_told_boundary)  # type: ignore[attr-defined]
# moto finds an operation by the name of the method.
for _operation in (
    create_service_specific_credential,
    list_service_specific_credentials,
    delete_service_specific_credential,
    put_user_permissions_boundary,
    delete_user_permissions_boundary,
):
    setattr(IamResponse, _operation.__name__, _operation)


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
