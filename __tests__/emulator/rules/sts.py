"""AWS STS: who may assume a role, with what token, and for how long."""

import re
from datetime import timedelta
from typing import Any

from moto.core.responses import ActionResult
from moto.core.utils import utcnow
from moto.iam.models import Role
from moto.sts.models import AssumedRole
from moto.sts.responses import TokenResponse

from emulator import sessions
from emulator.clock import now
from emulator.iam.policy import Document, as_list, conditions_hold, like
from emulator.iam.principals import backend, managed
from emulator.oidc import Token, read
from emulator.rule import Refusal, Rule, around
from emulator.settings import settings

_API = "https://docs.aws.amazon.com/STS/latest/APIReference/"
_TRUST = (
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/"
    "reference_policies_iam-condition-keys.html#condition-keys-wif"
)
RULES = (
    Rule(
        "a token that is no JWT, of an issuer that the account has no provider for, for another "
        "audience, or with a wrong signature",
        "InvalidIdentityToken",
        _API + "API_AssumeRoleWithWebIdentity.html#API_AssumeRoleWithWebIdentity_Errors",
    ),
    Rule(
        "a token after its `exp`",
        "ExpiredTokenException",
        _API + "API_AssumeRoleWithWebIdentity.html#API_AssumeRoleWithWebIdentity_Errors",
    ),
    Rule("a role that does not exist or whose trust policy says no", "AccessDenied", _TRUST),
    Rule(
        "DurationSeconds below 900 or above the role's MaxSessionDuration",
        "ValidationError",
        _API + "API_AssumeRoleWithWebIdentity.html (DurationSeconds)",
    ),
    Rule(
        "more than one hour for a role assumed by an assumed role",
        "ValidationError",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html (role chaining)",
    ),
    Rule(
        "a session policy of more than 2,048 characters",
        "ValidationError",
        _API + "API_AssumeRoleWithWebIdentity.html (Policy)",
    ),
    Rule(
        "a session policy that is no JSON, or names a service by a wildcard",
        "MalformedPolicyDocument",
        _API + "API_AssumeRoleWithWebIdentity.html#API_AssumeRoleWithWebIdentity_Errors",
    ),
    Rule(
        "any call with session credentials that have ended (emulator/sessions.py)",
        "ExpiredToken, ExpiredTokenException, RequestExpired",
        _API + "CommonErrors.html",
    ),
)
LEAST_SECONDS = 900
LONGEST_POLICY = 2048
CHAINED_SECONDS = 3600


@around(TokenResponse, "assume_role_with_web_identity")
def assume_role_with_web_identity(original: Any, response: TokenResponse) -> ActionResult:
    role_arn = response._get_param("RoleArn")
    account = role_arn.split(":")[4]
    token = read(account, response._get_param("WebIdentityToken"))
    role = _role(role_arn)
    action = "sts:AssumeRoleWithWebIdentity"
    if role is None or not _trusts_token(role, action, token):
        raise Refusal("AccessDenied", f"Not authorized to perform {action}", 403)
    _check_duration(response, role)
    _check_policy(response)
    answer = original(response)
    assumed = _begin(response, answer, account)
    answer.result["AssumedRoleUser"]["AssumedRoleId"] = assumed.user_id
    answer.result["SubjectFromWebIdentityToken"] = token.claims["sub"]
    answer.result["Audience"] = token.claims["aud"]
    answer.result["Provider"] = token.provider_arn
    return answer


@around(TokenResponse, "assume_role")
def assume_role(original: Any, response: TokenResponse) -> ActionResult:
    role_arn = response._get_param("RoleArn")
    caller = response.backend.get_caller_identity(response.access_key, response.region)[1]
    role = _role(role_arn)
    if role is None or not _trusts_caller(role, response, caller):
        message = f"User: {caller} is not authorized to perform: sts:AssumeRole on resource: "
        raise Refusal("AccessDenied", message + role_arn, 403)
    _check_duration(response, role)
    if sessions.of(response.access_key) and _duration(response) > CHAINED_SECONDS:
        raise Refusal(
            "ValidationError",
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by "
            "role chaining",
        )
    _check_policy(response)
    answer = original(response)
    _begin(response, answer, role_arn.split(":")[4])
    return answer


def _role(arn: str) -> Role | None:
    iam = backend(arn.split(":")[4])
    return next((role for role in iam.roles.values() if role.arn == arn), None)


def _trusts_token(role: Role, action: str, token: Token) -> bool:
    context = {
        f"{token.host}:{claim}".lower(): value
        for claim, value in token.claims.items()
        if isinstance(value, str)
    }
    return _trusts(role, action, "Federated", [token.provider_arn], context)


def _trusts_caller(role: Role, response: TokenResponse, caller: str) -> bool:
    account = response.current_account
    names = [caller, account, f"arn:aws:iam::{account}:root"]
    session = sessions.of(response.access_key)
    if session:
        names.append(session.role.role_arn)
    external = response._get_param("ExternalId")
    context = {"sts:externalid": external} if external else {}
    return _trusts(role, "sts:AssumeRole", "AWS", names, context)


def _trusts(role: Role, action: str, kind: str, names: list[str], context: dict[str, str]) -> bool:
    effects = {
        statement["Effect"]
        for statement in Document(role.assume_role_policy_document).statements
        if any(like(action, each, True) for each in as_list(statement.get("Action", [])))
        and _names_principal(statement.get("Principal", {}), kind, names)
        and conditions_hold(statement.get("Condition", {}), context)
    }
    return effects == {"Allow"}


def _names_principal(principal: Any, kind: str, names: list[str]) -> bool:
    if principal == "*":
        return True
    return any(each == "*" or each in names for each in as_list(principal.get(kind, [])))


def _duration(response: TokenResponse) -> int:
    return response._get_int_param("DurationSeconds", 3600)


def _check_duration(response: TokenResponse, role: Role) -> None:
    if _duration(response) < LEAST_SECONDS:
        raise Refusal(
            "ValidationError",
            f"1 validation error detected: Value '{_duration(response)}' at 'durationSeconds' "
            "failed to satisfy constraint: Member must have value greater than or equal to 900",
        )
    if _duration(response) > int(role.max_session_duration or 3600):
        raise Refusal(
            "ValidationError",
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
        )


def _check_policy(response: TokenResponse) -> None:
    text = response._get_param("Policy")
    if text is None:
        return
    if len(text) > LONGEST_POLICY:
        raise Refusal(
            "ValidationError",
            f"1 validation error detected: Value '{text}' at 'policy' failed to satisfy "
            f"constraint: Member must have length less than or equal to {LONGEST_POLICY}",
        )
    try:
        statements = Document(text).statements
    except (ValueError, AttributeError):
        raise Refusal("MalformedPolicyDocument", "This policy contains invalid Json") from None
    for statement in statements:
        for action in (*as_list(statement.get("Action", [])), *as_list(statement.get("NotAction", []))):
            if action != "*" and not re.fullmatch(r"[A-Za-z0-9-]+:[A-Za-z0-9*?]+", action):
                raise Refusal("MalformedPolicyDocument", f"Invalid action: {action}")


def _begin(response: TokenResponse, answer: ActionResult, account: str) -> AssumedRole:
    """Note the session with its own policies and its end."""
    assumed: AssumedRole = answer.result["Credentials"]  # type: ignore[index]
    inline, arns = response._get_param("Policy"), response._get_param("PolicyArns") or []
    policies = [Document(inline)] if inline else []
    policies += [managed(backend(account).get_policy(each["arn"])) for each in arns]
    lasts = settings["sessionSeconds"] or _duration(response)
    told = settings["sessionSecondsTold"]
    if told is not None:
        assumed.expiration = utcnow() + timedelta(seconds=told)
    session = sessions.Session(assumed, account, now() + lasts, policies or None)
    sessions.begin(assumed.access_key_id, session)
    return assumed
