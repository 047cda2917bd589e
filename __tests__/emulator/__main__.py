"""`python -m emulator --port 0`: prints `{"port": N}` once it accepts connections."""

import argparse
import json
import logging
import os
import signal
import sys
import threading
from importlib import import_module

from werkzeug.serving import make_server

from emulator import remembered, rules, services
from emulator.app import Bed
from emulator.server import RequestHandler


def leave(*_: object) -> None:
    os._exit(0)


def leave_with_stdin() -> None:
    while sys.stdin.buffer.read(1024):
        pass
    leave()


def main() -> None:
    parser = argparse.ArgumentParser(prog="emulator", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0 takes any free port")
    parser.add_argument(
        "--exit-with-stdin", action="store_true", help="end when standard input is closed"
    )
    arguments = parser.parse_args()

    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    signal.signal(signal.SIGTERM, leave)
    signal.signal(signal.SIGINT, leave)
    if arguments.exit_with_stdin:
        threading.Thread(target=leave_with_stdin, daemon=True).start()

    remembered.install()
    services.load()
    rules.load()
    import_module("emulator.iam.aws_policies")
    server = make_server(
        "127.0.0.1",
        arguments.port,
        Bed(),
        threaded=True,
        request_handler=RequestHandler,
    )
    # moto calls itself at this port for a few features (custom CloudFormation resources).
    os.environ["MOTO_PORT"] = str(server.port)
    print(json.dumps({"port": server.port}), flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
