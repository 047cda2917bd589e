"""One bed for all tests of a run; each test case has an account of its own."""

import json
import subprocess
import sys
import time
import unittest
import urllib.request
from itertools import count
from pathlib import Path
from typing import Any

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

ROOT = Path(__file__).parents[2]
_accounts = count(200000000000)


class Server:
    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "emulator", "--port", "0", "--exit-with-stdin"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert self.process.stdout
        port = json.loads(self.process.stdout.readline())["port"]
        self.url = f"http://127.0.0.1:{port}"

    def stop(self) -> None:
        assert self.process.stdin and self.process.stdout
        self.process.stdin.close()
        self.process.wait(10)
        self.process.stdout.close()


_server: Server | None = None


def server() -> Server:
    global _server
    if _server is None:
        _server = Server()
    return _server


class BedCase(unittest.TestCase):
    def setUp(self) -> None:
        self.account = str(next(_accounts))
        self.key = f"AKIA{self.account}TEST"
        self.url = server().url
        # Time passes only where a test says so: a busy machine changes nothing.
        self.now = time.time()
        self.later(0)

    def tearDown(self) -> None:
        self.bed("POST", "reset")

    def bed(self, method: str, path: str, body: Any = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        address = f"{self.url}/bed/{path}?account={self.account}"
        with urllib.request.urlopen(urllib.request.Request(address, data, method=method)) as answer:
            return json.load(answer)

    def later(self, seconds: float) -> None:
        """Let these seconds pass in the account."""
        self.now += seconds
        self.bed("POST", "settings", {"now": self.now})

    def client(
        self, service: str, region: str = "eu-west-1", credentials: dict[str, Any] | None = None
    ) -> Any:
        held = credentials or {"AccessKeyId": self.key, "SecretAccessKey": "any"}
        return boto3.client(
            service,
            endpoint_url=self.url,
            region_name=region,
            aws_access_key_id=held["AccessKeyId"],
            aws_secret_access_key=held["SecretAccessKey"],
            aws_session_token=held.get("SessionToken"),
            config=Config(retries={"max_attempts": 0}),
        )

    def refused(self, code: str, function: Any, **arguments: Any) -> str:
        """The message of the refusal with this code."""
        with self.assertRaises(ClientError) as caught:
            function(**arguments)
        error = caught.exception.response["Error"]
        self.assertEqual(error["Code"], code, error)
        return str(error.get("Message"))
