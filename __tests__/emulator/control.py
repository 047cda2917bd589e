"""The control API under `/bed/`. `?account=…` limits a request to one account."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from moto.core.base_backend import (
    AccountSpecificBackend,
    BackendDict,
    BaseBackend,
    backend_lock,
)
from moto.core.model_instances import reset_model_data
from moto.core.request import Request
from moto.s3.models import FakeKey, FakeMultipart
from werkzeug.wrappers import Response

from emulator import sessions
from emulator.calls import calls
from emulator.faults import faults
from emulator.fill import fill
from emulator.kills import kills
from emulator.settings import settings
from emulator.state import state
from emulator.tagging import inventory


def answer(request: Request) -> Response:
    account = request.args.get("account")
    try:
        body = json.loads(request.get_data() or b"null")
        result = _act(f"{request.method} {request.path.removeprefix('/bed/')}", body, account)
    except (TypeError, ValueError) as mistake:
        return _json({"error": str(mistake)}, 400)
    if result is None:
        return _json({"error": f"no {request.method} {request.path} here"}, 404)
    return _json(result)


def _act(action: str, body: Any, account: str | None) -> Any:
    match action:
        case "GET calls":
            return calls.records(account)
        case "DELETE calls":
            calls.clear(account)
        case "GET settings":
            return settings.of(account)
        case "POST settings":
            settings.merge(body, account)
            return settings.of(account)
        case "GET state":
            return state(account or "123456789012")
        case "POST faults":
            faults.plan(body, account)
        case "DELETE faults":
            faults.clear(account)
        case "POST kill":
            kills.plan(account or "123456789012", **body)
        case "DELETE kill":
            kills.clear(account)
        case "POST fill":
            fill(account or "123456789012", **body)
        case "POST expire":
            sessions.expire(account)
        case "POST reset":
            reset(account)
        case _:
            return None
    return {}


def reset(account: str | None) -> None:
    """Forget everything, or everything of one account."""
    if account is None:
        BackendDict.reset()
        reset_model_data()
    else:
        with backend_lock:
            for backends in list(BackendDict._instances):
                if account in backends.keys():
                    _drop(backends[account])
                    del backends[account]
        # moto's list of everything that was ever made, for its dashboard.
        reset_model_data()
    for part in (calls, faults, kills):
        part.clear(account)
    settings.reset(account)
    sessions.forget(account)
    inventory.forget(account)


def _drop(regions: AccountSpecificBackend[BaseBackend]) -> None:
    """Let go of an account's backends. moto's own reset makes each anew, which takes a while."""
    for backend in list(regions.values()):
        # Some have files to close.
        if type(backend).reset is not BaseBackend.reset:
            with _others_objects():
                backend.reset()
    # moto's cache of region names keeps the dictionary itself.
    regions.clear()


@contextmanager
def _others_objects() -> Iterator[None]:
    """moto closes the files of every object there is when it resets one account's buckets."""
    tracked = FakeKey.instances_tracked, FakeMultipart.instances_tracked
    FakeKey.instances_tracked, FakeMultipart.instances_tracked = [], []
    try:
        yield
    finally:
        FakeKey.instances_tracked, FakeMultipart.instances_tracked = tracked


def _json(value: Any, status: int = 200) -> Response:
    return Response(json.dumps(value), status, content_type="application/json")
