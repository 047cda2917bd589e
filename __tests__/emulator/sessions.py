"""Session credentials: who holds them, and when they end."""

import time
from dataclasses import dataclass

from moto.sts.models import AssumedRole

from emulator.call import Call
from emulator.clock import now
from emulator.iam.policy import Document
from emulator.rule import Refusal
from emulator.settings import settings


@dataclass
class Session:
    role: AssumedRole
    account: str
    ends: float
    policies: list[Document] | None  # the session's own policies; None: not limited


_sessions: dict[str, Session] = {}

# What AWS calls it, by service: STS and IAM in their lists of common errors; EC2's is in its API
# reference, Error codes ("Request has expired."); S3's in its API reference, Error responses.
_EXPIRED = {
    "s3": ("ExpiredToken", "The provided token has expired.", 400),
    "ec2": ("RequestExpired", "Request has expired.", 400),
}
_SKEWED = {
    "s3": (
        "RequestTimeTooSkewed",
        "The difference between the request time and the current time is too large.",
        403,
    ),
    "ec2": ("RequestExpired", "Request has expired.", 400),
}
_MESSAGE = "The security token included in the request is expired"
#: Services with these protocols name errors without the suffix `Exception`.
XML_PROTOCOLS = ("query", "rest-xml")


def begin(key: str, session: Session) -> None:
    _sessions[key] = session


def of(access_key: str) -> Session | None:
    return _sessions.get(access_key)


def check_region(call: Call) -> None:
    """A region that is not enabled knows no key of the account.

    https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html
    """
    if call.region not in settings["disabledRegions"]:
        return
    message = "The security token included in the request is invalid."
    code = "InvalidClientTokenId" if call.protocol in ("query", "ec2") else "UnrecognizedClientException"
    raise Refusal(code, message, 403)


def check(call: Call) -> None:
    """Refuse a call whose credentials have ended."""
    session = of(call.access_key)
    if session is None or now() < session.ends:
        return
    if call.service in _EXPIRED:
        raise Refusal(*_EXPIRED[call.service])
    if call.protocol in XML_PROTOCOLS:
        raise Refusal("ExpiredToken", _MESSAGE, 403)
    raise Refusal("ExpiredTokenException", _MESSAGE, 403 if call.protocol == "rest-json" else 400)


def check_clock(call: Call) -> None:
    """Refuse a call that was signed by a clock that is wrong: by more than 15 minutes for S3 and EC2, by more than 5
    for the others.

    https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html; S3 API reference,
    Error responses (RequestTimeTooSkewed); EC2 API reference, Error codes (RequestExpired)
    """
    if call.signed_at is None:
        return
    ahead = call.signed_at - time.time()
    if abs(ahead) <= (15 if call.service in _SKEWED else 5) * 60:
        return
    if call.service in _SKEWED:
        raise Refusal(*_SKEWED[call.service])
    message = "Signature not yet current" if ahead > 0 else "Signature expired"
    if call.protocol in XML_PROTOCOLS:
        raise Refusal("SignatureDoesNotMatch", message, 403)
    raise Refusal("InvalidSignatureException", message, 403 if call.protocol == "rest-json" else 400)


def expire(account: str | None) -> None:
    """End all sessions of now; those that begin later are not affected."""
    for session in _sessions.values():
        if account in (None, session.account):
            session.ends = 0


def forget(account: str | None) -> None:
    for key, session in list(_sessions.items()):
        if account in (None, session.account):
            del _sessions[key]
