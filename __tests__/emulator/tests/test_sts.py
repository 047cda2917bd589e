"""Assuming roles, with a token and without, and the end of sessions."""

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

from joserfc import jwt
from joserfc.jwk import KeySet, RSAKey

from emulator.tests.bed import BedCase

ISSUER = "https://token.actions.githubusercontent.com"
HOST = ISSUER.removeprefix("https://")
KEY = RSAKey.generate_key(2048, {"kid": "one"})
OTHER_KEY = RSAKey.generate_key(2048, {"kid": "one"})


class KeyServer(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = json.dumps(KeySet([KEY]).as_dict(private=False)).encode()
        self.send_response(200)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        pass


class Sts(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.iam = self.client("iam", "us-east-1")
        self.sts = self.client("sts", "us-east-1")
        self.provider = f"arn:aws:iam::{self.account}:oidc-provider/{HOST}"
        self.role = f"arn:aws:iam::{self.account}:role/cleanup"

    def prepare(self) -> None:
        self.iam.create_open_id_connect_provider(
            Url=ISSUER, ClientIDList=["sts.amazonaws.com"], ThumbprintList=["a" * 40]
        )
        trust = {
            "Version": "2012-10-17",
            "Statement": {
                "Effect": "Allow",
                "Principal": {"Federated": self.provider},
                "Action": "sts:AssumeRoleWithWebIdentity",
                "Condition": {
                    "StringEquals": {f"{HOST}:aud": "sts.amazonaws.com"},
                    "StringLike": {f"{HOST}:sub": "repo:acme/shop:*"},
                },
            },
        }
        self.iam.create_role(RoleName="cleanup", AssumeRolePolicyDocument=json.dumps(trust))

    def token(self, key: RSAKey = KEY, **claims: Any) -> str:
        now = int(time.time())
        usual = {
            "iss": ISSUER,
            "aud": "sts.amazonaws.com",
            "sub": "repo:acme/shop:pull_request",
            "nbf": now - 5,
            "exp": now + 300,
        }
        return jwt.encode({"alg": "RS256", "kid": "one"}, {**usual, **claims}, key)

    def ask(self, token: str | None = None, **more: Any) -> dict[str, Any]:
        return {
            "RoleArn": self.role,
            "RoleSessionName": "run-1",
            "WebIdentityToken": token or self.token(),
            **more,
        }

    def test_a_trusted_token_gets_the_role(self) -> None:
        self.prepare()
        answer = self.sts.assume_role_with_web_identity(**self.ask())
        self.assertEqual(answer["Provider"], self.provider)
        held = self.client("sts", credentials=answer["Credentials"]).get_caller_identity()
        arn = f"arn:aws:sts::{self.account}:assumed-role/cleanup/run-1"
        self.assertEqual((held["Account"], held["Arn"]), (self.account, arn))

    def test_an_untrusted_token_does_not(self) -> None:
        assume = self.sts.assume_role_with_web_identity
        self.refused("InvalidIdentityToken", assume, **self.ask())  # no provider yet
        self.prepare()
        now = int(time.time())
        for code, token in {
            "InvalidIdentityToken": "not.a.jwt-at-all",
            "AccessDenied": self.token(sub="repo:evil/shop:pull_request"),
            "ExpiredTokenException": self.token(exp=now - 1),
        }.items():
            with self.subTest(code):
                self.refused(code, assume, **self.ask(token))
        for claims in ({"aud": "other"}, {"iss": "https://other.example"}, {"nbf": now + 60}):
            with self.subTest(claims):
                self.refused("InvalidIdentityToken", assume, **self.ask(self.token(**claims)))
        nobody = self.role.replace("cleanup", "nobody")
        self.refused("AccessDenied", assume, **self.ask(RoleArn=nobody))

    def test_the_signature_is_checked_when_the_issuer_is_known(self) -> None:
        self.prepare()
        keys = HTTPServer(("127.0.0.1", 0), KeyServer)
        threading.Thread(target=keys.serve_forever, daemon=True).start()
        self.addCleanup(keys.server_close)
        self.addCleanup(keys.shutdown)
        url = f"http://127.0.0.1:{keys.server_port}/keys"
        self.bed("POST", "settings", {"issuers": {ISSUER: url}})
        assume = self.sts.assume_role_with_web_identity
        self.refused("InvalidIdentityToken", assume, **self.ask(self.token(OTHER_KEY)))
        assume(**self.ask())

    def test_the_duration_is_limited_by_the_role(self) -> None:
        self.prepare()
        assume = self.sts.assume_role_with_web_identity
        self.refused("ValidationError", assume, **self.ask(DurationSeconds=3601))
        self.iam.update_role(RoleName="cleanup", MaxSessionDuration=7200)
        assume(**self.ask(DurationSeconds=3601))

    def test_sessions_end(self) -> None:
        self.prepare()
        held = self.sts.assume_role_with_web_identity(**self.ask())["Credentials"]
        calls = {
            "s3": ("list_buckets", "ExpiredToken"),
            "ec2": ("describe_vpcs", "RequestExpired"),
            "iam": ("list_roles", "ExpiredToken"),
            "dynamodb": ("list_tables", "ExpiredTokenException"),
            "lambda": ("list_functions", "ExpiredTokenException"),
        }
        for service, (operation, _) in calls.items():
            getattr(self.client(service, credentials=held), operation)()
        self.bed("POST", "expire")
        for service, (operation, code) in calls.items():
            with self.subTest(service):
                self.refused(code, getattr(self.client(service, credentials=held), operation))

    def test_a_setting_shortens_sessions_and_another_tells_it(self) -> None:
        self.prepare()
        self.bed("POST", "settings", {"sessionSeconds": 0.2, "sessionSecondsTold": 600})
        held = self.sts.assume_role_with_web_identity(**self.ask())["Credentials"]
        self.assertAlmostEqual(held["Expiration"].timestamp(), time.time() + 600, delta=5)
        sqs = self.client("sqs", credentials=held)
        sqs.list_queues()
        self.later(0.25)
        self.refused("ExpiredTokenException", sqs.list_queues)

    def test_assume_role_asks_the_trust_policy(self) -> None:
        ask = {"RoleArn": self.role, "RoleSessionName": "run-1"}
        self.refused("AccessDenied", self.sts.assume_role, **ask)
        trust = {
            "Statement": {
                "Effect": "Allow",
                "Principal": {"AWS": f"arn:aws:iam::{self.account}:root"},
                "Action": "sts:AssumeRole",
            }
        }
        self.iam.create_role(
            RoleName="cleanup", AssumeRolePolicyDocument=json.dumps(trust), MaxSessionDuration=7200
        )
        held = self.sts.assume_role(**ask)["Credentials"]
        chained = self.client("sts", credentials=held)
        self.refused("ValidationError", chained.assume_role, **ask, DurationSeconds=3700)
        chained.assume_role(**ask)
