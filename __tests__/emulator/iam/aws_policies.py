"""AWS's own managed policies, as roles have them attached: read once, not once per account."""

import copy
from typing import Any

from moto.core.config import default_user_config
from moto.iam.models import AWSManagedPolicy, IAMBackend

from emulator.rule import around

default_user_config["iam"]["load_aws_managed_policies"] = True


_read: dict[str, list[AWSManagedPolicy]] = {}


@around(IAMBackend, "_init_aws_policies")
def aws_policies(original: Any, backend: IAMBackend) -> list[AWSManagedPolicy]:
    if backend.partition not in _read:
        _read[backend.partition] = original(backend)
    # A copy for each account, since a policy counts what it is attached to.
    return [copy.copy(policy) for policy in _read[backend.partition]]
