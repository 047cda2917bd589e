"""One process that has everything loaded, and forks an emulator for each connection: `python -m emulator --nursery`.

A test file's emulator then starts in no time, instead of reading AWS's models anew. It ends when its connection does,
and the nursery with its standard input. Not on Windows, which has no fork.
"""

import gc
import json
import os
import select
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from socket import create_server
from typing import IO

from botocore.exceptions import UnknownServiceError
from moto import backend_index
from moto.core.routing import get_service_router
from moto.core.utils import get_service_model
from moto.moto_api._internal import mock_random
from werkzeug.exceptions import NotFound

from emulator.call import service_of


def run(port: int, serve: Callable[[IO[bytes]], None]) -> None:
    """Print `{"port": N}` and fork until standard input is closed. `serve` tells the starter the emulator's port."""
    _read_models()
    # What is loaded is never collected, so that the children go on sharing its pages.
    gc.freeze()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    with create_server(("127.0.0.1", port)) as listener:
        print(json.dumps({"port": listener.getsockname()[1]}), flush=True)
        while True:
            ready, _, _ = select.select([sys.stdin, listener], [], [])
            if sys.stdin in ready:
                return
            connection, _ = listener.accept()
            with connection:
                if os.fork() == 0:
                    listener.close()
                    mock_random.seed()
                    serve(connection.makefile("rwb"))


def _read_models() -> None:
    """Of every service that a rule or a service of the emulator has imported."""
    for package, _ in backend_index.backend_url_patterns:
        service = service_of(package, "", {})
        if service is None or f"moto.{package}" not in sys.modules:
            continue
        with suppress(UnknownServiceError):
            router = get_service_router(service)
            for protocol in get_service_model(service).metadata.get("protocols", []):
                # moto does not speak all of them.
                with suppress(NotFound):
                    router._get_router(protocol)
