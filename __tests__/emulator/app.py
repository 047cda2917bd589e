"""The WSGI application: every request passes here on its way to moto, and back."""

import io
import traceback
import warnings
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache
from threading import RLock
from typing import Any

from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from moto.core.request import Request
from werkzeug.wrappers import Response

from emulator import control, sessions
from emulator.call import Call, current_call, identify
from emulator.calls import calls
from emulator.faults import faults
from emulator.iam.actions import actions
from emulator.iam.enforce import check as check_permission
from emulator.kills import kills, strike
from emulator.rule import Refusal
from emulator.settings import current_account
from emulator.tagging import inventory
from emulator.wire import error_code, error_response

# moto warns of error codes that are not in the service's model; AWS returns many such.
warnings.filterwarnings("ignore", message=".*does not match an error shape.*")


class Bed(DomainDispatcherApplication):
    def __init__(self) -> None:
        super().__init__(create_backend_app)
        # moto is not made for threads; the calls of one account take turns inside it.
        self.locks: dict[str, RLock] = defaultdict(RLock)
        # 200 patterns are tried for each request otherwise.
        self.get_backend_for_host = lru_cache(super().get_backend_for_host)  # type: ignore

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        _buffer(environ)
        request = Request(environ)
        if request.path.startswith("/bed/"):
            return control.answer(request)(environ, start_response)
        moto_app = self.get_application(environ)
        call = identify(request, moto_app.service)
        call.iam = actions(call)
        account = current_account.set(call.account)
        under_way = current_call.set(call)
        try:
            response = self._answer(moto_app, environ, call)
        finally:
            current_account.reset(account)
            current_call.reset(under_way)
        call.status = response.status_code
        call.error = error_code(call.status, response.headers, response.get_data())
        if call.service:
            calls.add(call)
        environ["bed.connection"]["breaks"] = call.breaks
        return response(environ, start_response)

    def _answer(self, moto_app: Any, environ: dict[str, Any], call: Call) -> Response:
        kill = kills.meets(call)
        try:
            strike(kill, after=False)
            faults.strike(call, after=False)
            with self.locks[call.account]:
                sessions.check_clock(call)
                sessions.check_region(call)
                sessions.check(call)
                check_permission(call)
                inventory.before(call)
                environ["wsgi.input"].seek(0)
                response = Response.from_app(moto_app, environ, buffered=True)
            strike(kill, after=True)
            faults.strike(call, after=True)
            return response
        except Refusal as refusal:
            return error_response(call, refusal)
        except NotImplementedError as gap:
            return error_response(call, Refusal("NotImplemented", str(gap), 501))
        except Exception as mistake:
            traceback.print_exc()
            return error_response(call, Refusal("InternalFailure", repr(mistake), 500))


def _buffer(environ: dict[str, Any]) -> None:
    """Read the body once, so that the bed and moto can each read it."""
    body = Request(environ).stream.read()
    environ["wsgi.input"] = io.BytesIO(body)
    environ["CONTENT_LENGTH"] = str(len(body))
    environ.pop("HTTP_TRANSFER_ENCODING", None)
    environ.pop("wsgi.input_terminated", None)
