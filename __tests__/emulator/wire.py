"""Errors in the wire shape of each AWS protocol, written and read."""

import json
import re
from collections.abc import Mapping

from moto.core.model import OperationModel, ServiceModel
from moto.core.request import determine_request_protocol
from moto.core.serialize import get_serializer_class
from moto.core.utils import get_service_model
from werkzeug.wrappers import Response

from emulator.call import Call
from emulator.rule import Refusal


def error_response(call: Call, refusal: Refusal) -> Response:
    """The refusal as this service's protocol puts it, which is what the SDK's err.name is from."""
    if call.service is None:
        return Response(f"{refusal.code}: {refusal.message}", refusal.status or 500)
    model = get_service_model(call.service)
    operation = (
        model.operation_model(call.operation) if call.operation else OperationModel({}, model)
    )
    serializer = get_serializer_class(model.service_name, _protocol(model, call.content_type))
    answer = serializer(operation_model=operation).serialize(refusal)
    body = b"" if call.method == "HEAD" else answer["body"]
    response = Response(body, refusal.status or answer["status_code"])
    response.headers.update(answer["headers"])
    response.headers["x-amzn-requestid"] = call.request_id
    return response


def _protocol(model: ServiceModel, content_type: str) -> str:
    try:
        return determine_request_protocol(model, content_type)
    except NotImplementedError:
        return str(model.protocol)


def error_code(status: int, headers: Mapping[str, str], body: bytes) -> str | None:
    """The error code of a response, or None if it is a success."""
    if status < 400:
        return None
    kind = headers.get("x-amzn-errortype")
    if kind is None and body.lstrip()[:1] == b"{":
        fields = json.loads(body)
        kind = fields.get("__type") or fields.get("code") or fields.get("Code")
    if kind is None:
        found = re.search(rb"<Code>([^<]+)</Code>", body)
        kind = found.group(1).decode() if found else str(status)
    return kind.split(":")[0].split("#")[-1]
