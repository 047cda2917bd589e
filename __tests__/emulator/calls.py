"""The call log: what went over the wire, in order."""

from threading import Lock
from typing import Any

from emulator.call import Call


class Calls:
    def __init__(self) -> None:
        self._calls: list[tuple[int, Call]] = []
        self._n = 0
        self._lock = Lock()

    def add(self, call: Call) -> None:
        call.body = b""
        with self._lock:
            self._n += 1
            self._calls.append((self._n, call))

    def records(self, account: str | None) -> list[dict[str, Any]]:
        with self._lock:
            calls = list(self._calls)
        return [call.record(n) for n, call in calls if account in (None, call.account)]

    def clear(self, account: str | None) -> None:
        with self._lock:
            self._calls = [
                (n, call) for n, call in self._calls if account not in (None, call.account)
            ]


calls = Calls()
