"""One request: which service and operation it is, by botocore's models, and who sent it."""

import json
import re
import uuid
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Any

from moto.core.request import Request
from moto.core.routing import get_service_router
from moto.core.utils import get_service_model, service_name_from_moto_package_name
from werkzeug.exceptions import NotFound

from emulator.accounts import account_of
from emulator.clock import now

DEFAULT_KEY = "AKIAEXAMPLE"
ELBV2_API_VERSION = "2015-12-01"
LARGEST_RECORDED_BODY = 100_000
_CREDENTIAL = re.compile(r"Credential=([^/,\s]+)/\d+/([^/]+)/([^/]+)/aws4_request")


@dataclass
class Call:
    method: str
    path: str
    query: dict[str, str]
    content_type: str
    body: bytes
    service: str | None
    operation: str | None
    labels: dict[str, str]  # the parts of the path that the model names
    region: str
    account: str
    access_key: str
    params: dict[str, Any]
    signed_at: float | None = None  # seconds since 1970, by the caller's clock
    bypasses_governance: bool = False  # S3's header for object lock
    iam: list[str] = field(default_factory=list)
    began: float = field(default_factory=now)
    request_id: str = field(default_factory=lambda: str(uuid.uuid4()))
    status: int = 0
    error: str | None = None
    breaks: str = ""  # how its connection does, if it does: 'reset' or 'truncated'

    @property
    def protocol(self) -> str:
        return str(get_service_model(self.service).protocol) if self.service else ""

    def record(self, n: int) -> dict[str, Any]:
        """What `GET /bed/calls` tells."""
        time = datetime.fromtimestamp(self.began, timezone.utc)
        return {
            "n": n,
            "service": self.service,
            "operation": self.operation,
            "region": self.region,
            "account": self.account,
            "time": time.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "ms": round(self.began * 1000),
            "params": self.params,
            "iam": self.iam,
            "status": self.status,
            "error": self.error,
            "accessKeyId": self.access_key,
        }

    def contains(self, text: str) -> bool:
        """Whether the text is in the path, the query or the body as they were sent."""
        query = "&".join(f"{key}={value}" for key, value in self.query.items())
        return text in self.path or text in query or text.encode() in self.body


#: The call under way, for rules that need to know more of it than moto hands on.
current_call: ContextVar[Call | None] = ContextVar("current_call", default=None)


def identify(request: Request, package: str) -> Call:
    """The call that a request to a moto package is."""
    body = request.get_data()
    form = request.form.to_dict()
    service = service_of(package, request.path, form)
    operation, labels = None, {}
    if service is not None:
        try:
            model, labels = get_service_router(service).match(request)
            operation = model.name if model else None
        except (NotFound, NotImplementedError):
            pass
        operation = operation or _target(request, service)
    access_key, region = _credential(request)
    params = _params(request, form, labels, body)
    return Call(
        method=request.method,
        path=request.path,
        query=request.args.to_dict(),
        content_type=request.content_type or "",
        body=body,
        service=service,
        operation=operation,
        labels=labels,
        region=region,
        account=_account(access_key, params),
        access_key=access_key,
        params=params,
        signed_at=_signed_at(request),
        bypasses_governance=(
            request.headers.get("x-amz-bypass-governance-retention", "").lower() == "true"
        ),
    )


def _target(request: Request, service: str) -> str | None:
    """The header that names the operation; SDKs differ in what they put before it (CloudTrail)."""
    name = request.headers.get("X-Amz-Target", "").rpartition(".")[2]
    return name if name in get_service_model(service).operation_names else None


def service_of(package: str, path: str, form: dict[str, str]) -> str | None:
    """botocore's name of the service; four of moto's packages hand requests on to a newer one."""
    if package in ("moto_api", "instance_metadata"):
        return None
    if package == "elb" and form.get("Version") == ELBV2_API_VERSION:
        return "elbv2"
    if package == "apigateway" and path.startswith("/v2/"):
        return "apigatewayv2"
    if package == "es" and path.startswith("/2021-01-01/"):
        return "opensearch"
    if package == "s3bucket_path":
        return "s3"
    return {"awslambda": "lambda"}.get(package) or service_name_from_moto_package_name(package)


def _credential(request: Request) -> tuple[str, str]:
    signed = request.headers.get("Authorization", "") or "Credential=" + request.args.get(
        "X-Amz-Credential", ""
    )
    found = _CREDENTIAL.search(signed)
    return (found.group(1), found.group(2)) if found else (DEFAULT_KEY, "us-east-1")


def _signed_at(request: Request) -> float | None:
    told = request.headers.get("X-Amz-Date", "") if "Authorization" in request.headers else ""
    if not told:
        return None
    return datetime.strptime(told, "%Y%m%dT%H%M%S%z").timestamp()


def _account(access_key: str, params: dict[str, Any]) -> str:
    """AssumeRoleWithWebIdentity is not signed; it belongs to the role's account."""
    role = str(params.get("RoleArn", "")).split(":")
    unsigned = access_key == DEFAULT_KEY and len(role) > 4
    return role[4] if unsigned else account_of(access_key)


def _params(
    request: Request, form: dict[str, str], labels: dict[str, str], body: bytes
) -> dict[str, Any]:
    """JSON bodies and forms decoded, with what the path and the query name."""
    params: dict[str, Any] = {**labels, **request.args.to_dict(), **form}
    if len(body) <= LARGEST_RECORDED_BODY and body[:1] == b"{":
        try:
            params.update(json.loads(body))
        except ValueError:
            pass
    return params
