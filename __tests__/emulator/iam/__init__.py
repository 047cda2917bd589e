"""IAM: which actions a call needs, and whether its caller has them."""

from emulator.iam.enforce import check

__all__ = ["check"]
