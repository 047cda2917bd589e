"""Whether the caller may do what it asks for, when the setting `enforceIam` is on.

Source: IAM user guide, "Policy evaluation logic": an explicit Deny anywhere wins; otherwise the
identity's policies, the permissions boundary and the session's policies must each allow.
"""

from emulator.call import Call
from emulator.iam.policy import Context, effects
from emulator.iam.principals import Principal, principal
from emulator.iam.request import request_context
from emulator.iam.targets import targets
from emulator.rule import Refusal
from emulator.sessions import XML_PROTOCOLS
from emulator.settings import settings


def check(call: Call) -> None:
    """Refuse a call if its caller lacks one of the IAM actions it needs."""
    if not settings["enforceIam"]:
        return
    caller = principal(call)
    if caller is None:
        return
    context = request_context(call) | {"aws:principalarn": caller.arn}
    for action in call.iam:
        for target, tags in targets(call, action):
            resource_tags = {f"aws:resourcetag/{key.lower()}": tags[key] for key in tags}
            why = _refused(caller, action, target, context | resource_tags)
            if why:
                raise _refusal(call, caller, action, target or "*", why)


def _refused(caller: Principal, action: str, target: str | None, context: Context) -> str | None:
    kinds = {
        "identity-based policy": caller.identity,
        "permissions boundary": caller.boundary,
        "session policy": caller.session,
    }
    found = {
        kind: effects(documents, action, target, context)
        for kind, documents in kinds.items()
        if documents is not None
    }
    for kind, effect in found.items():
        if "Deny" in effect:
            return f"with an explicit deny in {_article(kind)}"
    for kind, effect in found.items():
        if "Allow" not in effect:
            return f"because no {kind} allows the {action} action"
    return None


def _article(kind: str) -> str:
    return f"an {kind}" if kind[0] in "aeiou" else f"a {kind}"


def _refusal(call: Call, caller: Principal, action: str, target: str, why: str) -> Refusal:
    """Each service has its own name for it: EC2 "Error codes", others "Common errors"."""
    message = f"User: {caller.arn} is not authorized to perform: {action} on resource: {target} "
    if call.service == "ec2":
        said = "You are not authorized to perform this operation. "
        return Refusal("UnauthorizedOperation", said + message + why, 403)
    if call.protocol in XML_PROTOCOLS or call.service in XML_NAMES:
        return Refusal("AccessDenied", message + why, 403)
    return Refusal("AccessDeniedException", message + why, 403 if _rest(call) else 400)


#: Once XML services, whose error names stayed when they learnt JSON.
XML_NAMES = ("sqs", "sns", "cloudwatch")


def _rest(call: Call) -> bool:
    return call.protocol == "rest-json"
