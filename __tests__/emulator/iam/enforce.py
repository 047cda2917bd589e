"""Whether the caller may do what it asks for. Stub of the skeleton."""

from emulator.call import Call
from emulator.iam.actions import actions


def check(call: Call) -> None:
    call.iam = actions(call)
