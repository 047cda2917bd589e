"""Processes that are killed at a certain call: right before AWS acts on it, or right after."""

import os
import signal
from dataclasses import dataclass
from threading import Lock

from emulator.call import Call
from emulator.rule import Refusal

#: Operations that change nothing begin so; of STS one only asks for credentials.
READING = ("Get", "List", "Describe", "Head", "BatchGet", "Search", "AssumeRole")


@dataclass
class Kill:
    pid: int
    nth: int  # of the account's changing calls from now on, from 1
    after: bool
    seen: int = 0


class Kills:
    def __init__(self) -> None:
        self._planned: dict[str, Kill] = {}
        self._lock = Lock()

    def plan(self, account: str, pid: int, nth: int, after: bool) -> None:
        with self._lock:
            self._planned[account] = Kill(pid, nth, after)

    def clear(self, account: str | None) -> None:
        with self._lock:
            if account is None:
                self._planned.clear()
            else:
                self._planned.pop(account, None)

    def meets(self, call: Call) -> Kill | None:
        """The kill that this call brings about, if it is the one; it is counted."""
        if call.operation is None or call.operation.startswith(READING):
            return None
        with self._lock:
            kill = self._planned.get(call.account)
            if kill is None:
                return None
            kill.seen += 1
            return kill if kill.seen == kill.nth else None


def strike(kill: Kill | None, after: bool) -> None:
    if kill is not None and kill.after == after:
        os.kill(kill.pid, signal.SIGKILL)
        raise Refusal("Killed", "Nobody is there to read this.", 500)


kills = Kills()
