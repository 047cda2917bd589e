"""What carries tags, and what did."""

from emulator.call import Call


def before(call: Call) -> None:
    pass


def forget(account: str | None) -> None:
    pass
