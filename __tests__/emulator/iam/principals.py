"""Who calls, and with which policies."""

from dataclasses import dataclass

from moto.iam.models import IAMBackend, ManagedPolicy, Role, User, iam_backends

from emulator import sessions
from emulator.call import Call
from emulator.iam.policy import Document


@dataclass
class Principal:
    arn: str
    identity: list[Document]
    boundary: list[Document] | None = None  # None: not limited
    session: list[Document] | None = None


def backend(account: str) -> IAMBackend:
    return iam_backends[account]["aws"]


def principal(call: Call) -> Principal | None:
    """The user or role behind a call; None for root-like keys."""
    iam = backend(call.account)
    session = sessions.of(call.access_key)
    if session is not None:
        role = next(
            (each for each in iam.roles.values() if each.arn == session.role.role_arn), None
        )
        return Principal(
            session.role.arn,
            _documents(role) if role else [],
            _boundary(iam, role.permissions_boundary_arn) if role else None,
            session.policies,
        )
    user = iam.get_user_from_access_key_id(call.access_key)
    if user is None:
        return None
    groups = [group for group in iam.groups.values() if user in group.users]
    boundary = _boundary(iam, getattr(user, "permissions_boundary_arn", None))
    documents = [*_documents(user), *(d for g in groups for d in _documents(g))]
    return Principal(user.arn, documents, boundary)


def managed(policy: ManagedPolicy) -> Document:
    return Document(next(each for each in policy.versions if each.is_default).document)


def _documents(holder: Role | User) -> list[Document]:
    inline = [Document(policy) for policy in holder.policies.values()]
    return inline + [managed(policy) for policy in holder.managed_policies.values()]


def _boundary(iam: IAMBackend, arn: str | None) -> list[Document] | None:
    return [managed(iam.get_policy(arn))] if arn else None
