import uuid
from dataclasses import dataclass, field, replace
from typing import Any

from moto.core.base_backend import BackendDict, BaseBackend

from emulator import clock
from emulator.call import Call, current_call
from emulator.iam.enforce import check
from emulator.rule import Refusal

from .handlers import HANDLERS, WITHOUT_HANDLERS, Failure, Handler, Properties

UNDER_WAY = ("PENDING", "IN_PROGRESS")


@dataclass
class Request:
    kind: str
    identifier: str
    client_token: str | None
    call: Call | None  # who asked: the handler acts with that one's permissions
    token: str = field(default_factory=lambda: str(uuid.uuid4()))
    began: float = field(default_factory=clock.now)
    ended: str | None = None
    error: str | None = None
    message: str | None = None

    @property
    def status(self) -> str:
        if self.ended:
            return self.ended
        return "IN_PROGRESS" if clock.due(self.began, "cloudcontrol.pending") else "PENDING"


class CloudControlBackend(BaseBackend):
    def __init__(self, region_name: str, account_id: str):
        super().__init__(region_name, account_id)
        self.requests: dict[str, Request] = {}

    def read(self, kind: str, identifier: str) -> Properties:
        self.settled()
        handler = self._handler(kind)
        _permit(current_call.get(None), handler.may_read)
        return self._properties(handler, identifier)

    def all_of(self, kind: str) -> list[tuple[str, Properties]]:
        self.settled()
        handler = self._handler(kind)
        _permit(current_call.get(None), handler.may_list)
        found = handler.all(self.account_id, self.region_name)
        return [(identifier, handler.listed(each)) for identifier, each in found.items()]

    def delete(self, kind: str, identifier: str, client_token: str | None) -> Request:
        handler = self._handler(kind)
        for request in self.settled():
            if client_token and request.client_token == client_token:
                if (request.kind, request.identifier) != (kind, identifier):
                    raise Refusal("ClientTokenConflictException", "The token was used before.", 409)
                return request
        if self._under_way(kind, identifier):
            raise Refusal(
                "ConcurrentOperationException",
                "Resource operation in progress for the same resource.",
                409,
            )
        self._properties(handler, identifier)
        request = Request(kind, identifier, client_token, current_call.get(None))
        self.requests[request.token] = request
        return request

    def request(self, token: str) -> Request:
        self.settled()
        if token not in self.requests:
            raise Refusal("RequestTokenNotFoundException", f"Request {token} was not found.", 404)
        return self.requests[token]

    def cancel(self, token: str) -> Request:
        request = self.request(token)
        if request.status not in UNDER_WAY:
            raise Refusal("ConcurrentModificationException", "The request has ended.", 500)
        request.ended = "CANCEL_COMPLETE"
        return request

    def settled(self) -> list[Request]:
        """The requests, those that are due by now carried out."""
        for request in self.requests.values():
            if request.status in UNDER_WAY and clock.due(request.began, "cloudcontrol.delete"):
                self._carry_out(request)
        return list(self.requests.values())

    def _carry_out(self, request: Request) -> None:
        handler = HANDLERS[request.kind]
        try:
            properties = self._properties(handler, request.identifier)
            _permit(request.call, handler.may_delete)
            told = {tag["Key"]: tag["Value"] for tag in properties.get("Tags", [])}
            if "bed:refuses" in told:
                raise Failure(told["bed:refuses"], "The handler refuses, as its tag says.")
            handler.delete(self.account_id, self.region_name, request.identifier)
            request.ended = "SUCCESS"
        except Failure as failure:
            request.ended = "FAILED"
            request.error, request.message = failure.code, failure.message
        except Refusal as refusal:
            request.ended = "FAILED"
            missing = refusal.code == "ResourceNotFoundException"
            request.error = "NotFound" if missing else refusal.code.removesuffix("Exception")
            request.message = refusal.message

    def _under_way(self, kind: str, identifier: str) -> bool:
        return any(
            (each.kind, each.identifier) == (kind, identifier) and each.status in UNDER_WAY
            for each in self.requests.values()
        )

    def _handler(self, kind: str) -> Handler:
        if kind in WITHOUT_HANDLERS:
            raise Refusal(
                "UnsupportedActionException",
                f"Resource type {kind} does not support this action.",
                405,
            )
        if kind not in HANDLERS:
            raise Refusal("TypeNotFoundException", f"The type {kind} cannot be found.", 404)
        return HANDLERS[kind]

    def _properties(self, handler: Handler, identifier: str) -> Properties:
        found = handler.all(self.account_id, self.region_name).get(identifier)
        if found is None:
            message = f"Resource of type with identifier '{identifier}' was not found."
            raise Refusal("ResourceNotFoundException", message, 404)
        return found


def _permit(call: Call | None, actions: tuple[str, ...]) -> None:
    if call is not None:
        check(replace(call, iam=list(actions)))


cloudcontrol_backends = BackendDict(CloudControlBackend, "cloudcontrol")
