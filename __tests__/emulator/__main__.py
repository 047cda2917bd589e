"""`python -m emulator --port 0`: prints `{"port": N}` once it accepts connections."""

import argparse
import json
import logging
import os
import signal
import sys
import threading
from importlib import import_module
from typing import IO

from werkzeug.serving import make_server

from emulator import nursery, remembered, rules, services
from emulator.app import Bed
from emulator.server import RequestHandler


def leave(*_: object) -> None:
    os._exit(0)


def leave_with(starter: IO[bytes]) -> None:
    while starter.read(1024):
        pass
    leave()


def load() -> None:
    remembered.install()
    services.load()
    rules.load()
    import_module("emulator.iam.aws_policies")


def serve(port: int, told: IO[bytes], starter: IO[bytes] | None) -> None:
    """Tell the port, and serve for ever, or until whoever started this closes `starter`."""
    if starter is not None:
        threading.Thread(target=leave_with, args=[starter], daemon=True).start()
    server = make_server("127.0.0.1", port, Bed(), threaded=True, request_handler=RequestHandler)
    # moto calls itself at this port for a few features (custom CloudFormation resources).
    os.environ["MOTO_PORT"] = str(server.port)
    told.write(json.dumps({"port": server.port}).encode() + b"\n")
    told.flush()
    server.serve_forever()


def main() -> None:
    parser = argparse.ArgumentParser(prog="emulator", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0 takes any free port")
    parser.add_argument(
        "--exit-with-stdin", action="store_true", help="end when standard input is closed"
    )
    parser.add_argument(
        "--nursery", action="store_true", help="fork an emulator for each connection to the port"
    )
    arguments = parser.parse_args()

    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    signal.signal(signal.SIGTERM, leave)
    signal.signal(signal.SIGINT, leave)
    load()
    if arguments.nursery:
        nursery.run(arguments.port, lambda starter: serve(0, starter, starter))
    else:
        stdin = sys.stdin.buffer if arguments.exit_with_stdin else None
        serve(arguments.port, sys.stdout.buffer, stdin)


if __name__ == "__main__":
    main()
