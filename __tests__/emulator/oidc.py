"""OIDC tokens: what STS checks of them before it looks at a trust policy.

Error codes and messages: STS API reference, AssumeRoleWithWebIdentity, Errors; IAM user guide,
"Troubleshoot OIDC federation".
"""

import base64
import json
import urllib.request
from dataclasses import dataclass
from typing import Any

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from emulator.clock import now
from emulator.iam.principals import backend
from emulator.rule import Refusal
from emulator.settings import settings


@dataclass
class Token:
    claims: dict[str, Any]
    host: str  # the issuer without https://, as condition keys and provider ARNs have it
    provider_arn: str


def read(account: str, text: str) -> Token:
    """The token, if the account has a provider for it and it is valid now."""
    claims = _claims(text)
    issuer = claims["iss"]
    host = issuer.removeprefix("https://").removeprefix("http://")
    arn = f"arn:aws:iam::{account}:oidc-provider/{host}"
    provider = backend(account).open_id_providers.get(arn)
    if provider is None:
        raise _invalid(f"No OpenIDConnect provider found in your account for {issuer}")
    if claims["aud"] not in provider.client_id_list:
        raise _invalid("Incorrect token audience")
    _check_signature(issuer, text)
    if now() >= claims["exp"]:
        raise Refusal(
            "ExpiredTokenException",
            f"Token expired: current date/time {int(now())} must be before the expiration "
            f"date/time {claims['exp']}",
        )
    if now() < claims.get("nbf", 0):
        raise _invalid(f"Token is not valid before {claims['nbf']}")
    return Token(claims, host, arn)


def _claims(text: str) -> dict[str, Any]:
    try:
        payload = text.split(".")[1]
        claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    except (IndexError, ValueError):
        raise _invalid("The ID Token provided is not a valid JWT.") from None
    missing = [name for name in ("iss", "aud", "sub", "exp") if name not in claims]
    if missing:
        raise _invalid(f"Missing a required claim: {missing[0]}")
    return claims


def _check_signature(issuer: str, text: str) -> None:
    url = settings["issuers"].get(issuer)
    if url is None:
        return
    try:
        with urllib.request.urlopen(url, timeout=5) as answer:
            keys = KeySet.import_key_set(json.load(answer))
    except (OSError, ValueError):
        raise _invalid(
            "Couldn't retrieve verification key from your identity provider, please reference "
            "AssumeRoleWithWebIdentity documentation for requirements"
        ) from None
    try:
        jwt.decode(text, keys, algorithms=["RS256", "ES256"])
    except (JoseError, ValueError):
        raise _invalid("Token signature invalid") from None


def _invalid(message: str) -> Refusal:
    return Refusal("InvalidIdentityToken", message)
