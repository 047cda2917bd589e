"""Amazon Cognito: user pools, their domains and logs, and identity pools."""

import json
from typing import Any

from moto.cognitoidentity.responses import CognitoIdentityResponse
from moto.cognitoidp.models import CognitoIdpBackend, CognitoIdpUserPool, CognitoIdpUserPoolDomain
from moto.cognitoidp.responses import CognitoIdpResponse
from moto.core.responses import ActionResult, EmptyResult

from emulator import clock
from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_"
_GUIDE = "https://docs.aws.amazon.com/cognito/latest/developerguide/"
RULES = (
    Rule(
        "deleting a user pool that has a domain",
        "InvalidParameterException",
        "https://github.com/hashicorp/terraform-provider-aws/issues/16479",
    ),
    Rule(
        "deleting a user pool with active deletion protection",
        "InvalidParameterException",
        _GUIDE + "user-pool-settings-deletion-protection.html",
    ),
    Rule(
        "(UpdateUserPool resets what the request leaves out, but not UserAttributeUpdateSettings)",
        "",
        _API + "UpdateUserPool.html; https://github.com/ekristen/aws-nuke/issues/477",
    ),
    Rule(
        "an update after which an attribute has to be verified before an update, but is not "
        "verified automatically",
        "InvalidParameterException",
        "https://github.com/ekristen/aws-nuke/issues/477",
    ),
    Rule(
        "an update with both UnusedAccountValidityDays and TemporaryPasswordValidityDays, though "
        "DescribeUserPool tells both",
        "InvalidParameterException",
        _API + "AdminCreateUserConfigType.html (UnusedAccountValidityDays)",
    ),
    Rule(
        "(a user pool may have a prefix and a custom domain at once)",
        "",
        _API + "UserPoolType.html (CustomDomain, Domain)",
    ),
    Rule(
        "(a custom domain is CREATING and DELETING for a while; its certificate stays in use)",
        "",
        _GUIDE + "cognito-user-pools-add-custom-domain.html; DomainDescriptionType (Status)",
    ),
    Rule(
        "deleting a domain of another user pool",
        "ResourceNotFoundException",
        _API + "DeleteUserPoolDomain.html",
    ),
)
INVALID = "InvalidParameterException"


# User pools


@around(CognitoIdpBackend, "delete_user_pool")
def delete_user_pool(original: Any, backend: CognitoIdpBackend, user_pool_id: str) -> None:
    pool = backend.describe_user_pool(user_pool_id)
    if pool.extended_config.get("DeletionProtection") == "ACTIVE":
        raise Refusal(
            INVALID,
            "The user pool cannot be deleted because deletion protection is activated. Deletion "
            "protection must be inactivated first.",
        )
    if _domains(backend, user_pool_id):
        raise Refusal(
            INVALID,
            "User pool cannot be deleted. It has a domain configured that should be deleted first.",
        )
    original(backend, user_pool_id)


@around(CognitoIdpBackend, "update_user_pool")
def update_user_pool(
    original: Any, backend: CognitoIdpBackend, user_pool_id: str, config: dict[str, Any]
) -> None:
    pool = backend.describe_user_pool(user_pool_id)
    kept = pool.extended_config.get("UserAttributeUpdateSettings")
    settings = config.get("UserAttributeUpdateSettings") or kept or {}
    verified = config.get("AutoVerifiedAttributes") or []
    if set(settings.get("AttributesRequireVerificationBeforeUpdate") or []) - set(verified):
        raise Refusal(
            INVALID,
            "All attributes in AttributesRequireVerificationBeforeUpdate must exist in "
            "AutoVerifiedAttributes",
        )
    unused = (config.get("AdminCreateUserConfig") or {}).get("UnusedAccountValidityDays")
    policy = (config.get("Policies") or {}).get("PasswordPolicy") or {}
    if unused is not None and policy.get("TemporaryPasswordValidityDays") is not None:
        raise Refusal(
            INVALID,
            "Please use TemporaryPasswordValidityDays in PasswordPolicy instead of "
            "UnusedAccountValidityDays",
        )
    whole = {**config, "UserAttributeUpdateSettings": settings} if settings else config
    original(backend, user_pool_id, whole)


@around(CognitoIdpUserPool, "to_json")
def pool_to_json(original: Any, pool: CognitoIdpUserPool, extended: bool = False) -> dict[str, Any]:
    told: dict[str, Any] = original(pool, extended)
    told.pop("Domain", None)
    for domain in _domains(pool.backend, pool.id):
        told["CustomDomain" if domain.custom_domain_config else "Domain"] = domain.domain
    return told


# Domains


def _domains(backend: CognitoIdpBackend, user_pool_id: str) -> list[CognitoIdpUserPoolDomain]:
    _sweep(backend)
    every = backend.user_pool_domains.values()
    return [domain for domain in every if domain.user_pool_id == user_pool_id]


def _sweep(backend: CognitoIdpBackend) -> None:
    """Forget the domains whose deletion is over."""
    for name, domain in list(backend.user_pool_domains.items()):
        began = getattr(domain, "bed_deleted", None)
        if began is not None and clock.due(began, "cognito.domain"):
            del backend.user_pool_domains[name]


@around(CognitoIdpBackend, "create_user_pool_domain")
def create_user_pool_domain(
    original: Any, backend: CognitoIdpBackend, *rest: Any, **more: Any
) -> CognitoIdpUserPoolDomain:
    domain: Any = original(backend, *rest, **more)
    domain.bed_created = clock.now()
    return domain  # type: ignore[no-any-return]


@around(CognitoIdpBackend, "describe_user_pool_domain")
def describe_user_pool_domain(
    original: Any, backend: CognitoIdpBackend, domain: str
) -> CognitoIdpUserPoolDomain | None:
    _sweep(backend)
    return original(backend, domain)  # type: ignore[no-any-return]


@around(CognitoIdpUserPoolDomain, "to_json")
def domain_to_json(
    original: Any, domain: CognitoIdpUserPoolDomain, extended: bool = True
) -> dict[str, Any]:
    told: dict[str, Any] = original(domain, extended)
    if extended and domain.custom_domain_config:
        told["CustomDomainConfig"] = domain.custom_domain_config
        told["Status"] = _status(domain)
    return told


def _status(domain: Any) -> str:
    if getattr(domain, "bed_deleted", None) is not None:
        return "DELETING"
    return "ACTIVE" if clock.due(domain.bed_created, "cognito.domain") else "CREATING"


@around(CognitoIdpResponse, "delete_user_pool_domain")
def delete_user_pool_domain(original: Any, response: CognitoIdpResponse) -> ActionResult:
    backend, name = response.backend, response._get_param("Domain")
    _sweep(backend)
    domain: Any = backend.user_pool_domains.get(name)
    if domain is None or domain.user_pool_id != response._get_param("UserPoolId"):
        raise Refusal("ResourceNotFoundException", f"Domain {name} does not exist.")
    if not domain.custom_domain_config:
        return original(response)  # type: ignore[no-any-return]
    if getattr(domain, "bed_deleted", None) is None:
        domain.bed_deleted = clock.now()
    return EmptyResult()


# Operations that moto lacks


def _get_log_delivery_configuration(response: CognitoIdpResponse) -> ActionResult:
    pool: Any = response.backend.describe_user_pool(response._get_param("UserPoolId"))
    told = {"UserPoolId": pool.id, "LogConfigurations": getattr(pool, "bed_logs", [])}
    return ActionResult({"LogDeliveryConfiguration": told})


def _set_log_delivery_configuration(response: CognitoIdpResponse) -> ActionResult:
    pool: Any = response.backend.describe_user_pool(response._get_param("UserPoolId"))
    pool.bed_logs = response._get_param("LogConfigurations")
    return _get_log_delivery_configuration(response)


def _tags(response: CognitoIdpResponse) -> dict[str, str]:
    pool = response.backend.describe_user_pool(response._get_param("ResourceArn").split("/")[-1])
    tags: dict[str, str] = pool.extended_config.setdefault("UserPoolTags", {})
    return tags


def _tag_resource(response: CognitoIdpResponse) -> ActionResult:
    _tags(response).update(response._get_param("Tags"))
    return EmptyResult()


def _untag_resource(response: CognitoIdpResponse) -> ActionResult:
    for key in response._get_param("TagKeys"):
        _tags(response).pop(key, None)
    return EmptyResult()


def _list_tags_for_resource(response: CognitoIdpResponse) -> ActionResult:
    return ActionResult({"Tags": _tags(response)})


def _identity_pool(response: CognitoIdentityResponse) -> Any:
    pool_id = response._get_param("IdentityPoolId")
    pool_id = pool_id or response._get_param("ResourceArn").split("identitypool/")[-1]
    response.backend.describe_identity_pool(pool_id)
    return response.backend.identity_pools[pool_id]


def _get_identity_pool_roles(response: CognitoIdentityResponse) -> str:
    pool = _identity_pool(response)
    roles = getattr(pool, "bed_roles", {})
    return json.dumps({"IdentityPoolId": pool.identity_pool_id, **roles})


def _set_identity_pool_roles(response: CognitoIdentityResponse) -> str:
    _identity_pool(response).bed_roles = {
        "Roles": response._get_param("Roles"),
        "RoleMappings": response._get_param("RoleMappings") or {},
    }
    return ""


def _tag_identity_pool(response: CognitoIdentityResponse) -> str:
    _identity_pool(response).tags.update(response._get_param("Tags"))
    return "{}"


def _untag_identity_pool(response: CognitoIdentityResponse) -> str:
    for key in response._get_param("TagKeys"):
        _identity_pool(response).tags.pop(key, None)
    return "{}"


OPERATIONS: dict[type, dict[str, Any]] = {
    CognitoIdpResponse: {
        "get_log_delivery_configuration": _get_log_delivery_configuration,
        "set_log_delivery_configuration": _set_log_delivery_configuration,
        "tag_resource": _tag_resource,
        "untag_resource": _untag_resource,
        "list_tags_for_resource": _list_tags_for_resource,
    },
    CognitoIdentityResponse: {
        "get_identity_pool_roles": _get_identity_pool_roles,
        "set_identity_pool_roles": _set_identity_pool_roles,
        "tag_resource": _tag_identity_pool,
        "untag_resource": _untag_identity_pool,
    },
}
for _owner, _operations in OPERATIONS.items():
    for _name, _operation in _operations.items():
        setattr(_owner, _name, _operation)
