"""Planned faults: what the next matching calls get, instead of or after what AWS does."""

import random
import time
from dataclasses import dataclass
from threading import Lock
from typing import Any

from emulator.call import Call
from emulator.rule import Refusal


@dataclass
class Fault:
    code: str  # the error; of 'reset' and 'truncated' only what the call log tells
    service: str = "*"
    operation: str = "*"
    message: str = "Planned fault"
    status: int = 400
    times: int = 1  # -1: for ever
    match: str = ""  # must be in the path, the query or the body
    after: bool = False  # AWS acts, and then the error is returned
    share: float = 1  # of the calls that fit, by chance
    # 'error'; 'reset': the connection breaks without an answer; 'truncated': in the middle of it,
    # which is always after AWS acted; 'slow': only late.
    how: str = "error"
    seconds: float = 0  # that 'slow' takes
    account: str | None = None

    def meets(self, call: Call) -> bool:
        return (
            self.times != 0
            and self.service in ("*", call.service)
            and self.operation in ("*", call.operation)
            and self.account in (None, call.account)
            and call.contains(self.match)
        )


class Faults:
    def __init__(self) -> None:
        self._planned: list[Fault] = []
        self._lock = Lock()

    def plan(self, faults: list[dict[str, Any]], account: str | None) -> None:
        planned = [Fault(**{"account": account, **fault}) for fault in faults]
        with self._lock:
            self._planned.extend(planned)

    def clear(self, account: str | None) -> None:
        with self._lock:
            self._planned = [
                fault for fault in self._planned if account not in (None, fault.account)
            ]

    def strike(self, call: Call, after: bool) -> None:
        """Do what the first fault does that is planned for this call at this moment, if any."""
        fault = self._take(call, after)
        if fault is None:
            return
        if fault.how == "slow":
            time.sleep(fault.seconds)
            return
        if fault.how != "error":
            call.breaks = fault.how
        if fault.how != "truncated":
            raise Refusal(fault.code, fault.message, fault.status)

    def _take(self, call: Call, after: bool) -> Fault | None:
        with self._lock:
            for fault in self._planned:
                chance = fault.share == 1 or random.random() < fault.share
                then = fault.after or fault.how == "truncated"
                if then == after and fault.meets(call) and chance:
                    fault.times -= 1 if fault.times > 0 else 0
                    return fault
        return None


faults = Faults()
