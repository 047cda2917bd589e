"""AWS's own managed policies, as roles have them attached: read once, and shared by all accounts."""

from typing import Any

from moto.core.config import default_user_config
from moto.iam.models import AWSManagedPolicy, Group, IAMBackend, Role, User

from emulator.rule import around

default_user_config["iam"]["load_aws_managed_policies"] = True


_read: dict[str, list[AWSManagedPolicy]] = {}
_by_arn: dict[str, dict[str, AWSManagedPolicy]] = {}


@around(IAMBackend, "_init_aws_policies")
def aws_policies(original: Any, backend: IAMBackend) -> list[AWSManagedPolicy]:
    if backend.partition not in _read:
        _read[backend.partition] = original(backend)
        _by_arn[backend.partition] = {policy.arn: policy for policy in _read[backend.partition]}
    return _read[backend.partition]


@around(IAMBackend, "_init_managed_policies")
def managed_policies(original: Any, backend: IAMBackend) -> dict[str, AWSManagedPolicy]:
    return dict(_by_arn[backend.partition])


@around(AWSManagedPolicy, "attach_to")
def attach(original: Any, policy: AWSManagedPolicy, to: Role | Group | User) -> None:
    """Not counted: the count would be that of all accounts."""
    to.managed_policies[policy.arn] = policy  # type: ignore[assignment]


@around(AWSManagedPolicy, "detach_from")
def detach(original: Any, policy: AWSManagedPolicy, held: Role | Group | User) -> None:
    del held.managed_policies[policy.arn]
