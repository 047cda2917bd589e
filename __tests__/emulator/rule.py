"""The tools that a rule file needs: `Rule` for its table, `around` to install, `Refusal` to refuse."""

import functools
from collections.abc import Callable
from typing import Any, NamedTuple


class Rule(NamedTuple):
    """One row of a `RULES` table. A rule without a source does not go in."""

    refuses: str  # what AWS refuses, or does differently from moto
    code: str  # the error code on the wire; empty when nothing is refused
    source: str  # where AWS, or someone who tried it on AWS, says so


class Refusal(Exception):
    """An AWS error; it reaches the client in the wire shape of the protocol being spoken.

    Without a status, the service model's own status for that error is used, else 400.
    """

    def __init__(self, code: str, message: str, status: int | None = None):
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message
        self.status = status


def around(owner: type, method: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Replace `owner.method` by `replacement(original, self, *args, **kwargs)`.

    Rules on the same method nest: the one loaded last is asked first.
    """
    original = getattr(owner, method)

    def install(replacement: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(original)
        def wrapped(self: Any, *args: Any, **kwargs: Any) -> Any:
            return replacement(original, self, *args, **kwargs)

        setattr(owner, method, wrapped)
        return replacement

    return install
