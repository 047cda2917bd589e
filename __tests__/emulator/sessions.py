"""Session credentials: who holds them, and when they end."""

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


def expire(account: str | None) -> None:
    """End all sessions of now; those that begin later are not affected."""
    for session in _sessions.values():
        if account in (None, session.account):
            session.ends = 0


def forget(account: str | None) -> None:
    for key, session in list(_sessions.items()):
        if account in (None, session.account):
            del _sessions[key]
