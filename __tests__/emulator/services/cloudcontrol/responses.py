import json
from typing import Any

from moto.core.responses import ActionResult, BaseResponse

from .models import CloudControlBackend, Request, cloudcontrol_backends

PAGE = 20  # ListResources and ListResourceRequests: MaxResults is 20 by default


class CloudControlResponse(BaseResponse):
    def __init__(self) -> None:
        super().__init__(service_name="cloudcontrol")
        self.automated_parameter_parsing = True

    @property
    def backend(self) -> CloudControlBackend:
        return cloudcontrol_backends[self.current_account][self.region]

    def _page(self, name: str, items: list[Any], **also: Any) -> ActionResult:
        start = int(self._get_param("NextToken") or 0)
        end = start + int(self._get_param("MaxResults") or PAGE)
        more = {"NextToken": str(end)} if end < len(items) else {}
        return ActionResult({name: items[start:end], **also, **more})

    def get_resource(self) -> ActionResult:
        kind, identifier = self._get_param("TypeName"), self._get_param("Identifier")
        described = _description(identifier, self.backend.read(kind, identifier))
        return ActionResult({"TypeName": kind, "ResourceDescription": described})

    def list_resources(self) -> ActionResult:
        kind = self._get_param("TypeName")
        described = [_description(*each) for each in self.backend.all_of(kind)]
        return self._page("ResourceDescriptions", described, TypeName=kind)

    def delete_resource(self) -> ActionResult:
        names = ("TypeName", "Identifier", "ClientToken")
        request = self.backend.delete(*(self._get_param(name) for name in names))
        return ActionResult({"ProgressEvent": _event(request)})

    def get_resource_request_status(self) -> ActionResult:
        request = self.backend.request(self._get_param("RequestToken"))
        return ActionResult({"ProgressEvent": _event(request)})

    def cancel_resource_request(self) -> ActionResult:
        request = self.backend.cancel(self._get_param("RequestToken"))
        return ActionResult({"ProgressEvent": _event(request)})

    def list_resource_requests(self) -> ActionResult:
        wanted = self._get_param("ResourceRequestStatusFilter") or {}
        operations, states = wanted.get("Operations"), wanted.get("OperationStatuses")
        events = [_event(each) for each in self.backend.settled()]
        kept = [
            event
            for event in events
            if (not operations or event["Operation"] in operations)
            and (not states or event["OperationStatus"] in states)
        ]
        return self._page("ResourceRequestStatusSummaries", kept)


def _description(identifier: str, properties: dict[str, Any]) -> dict[str, str]:
    return {"Identifier": identifier, "Properties": json.dumps(properties)}


def _event(request: Request) -> dict[str, Any]:
    event = {
        "TypeName": request.kind,
        "Identifier": request.identifier,
        "RequestToken": request.token,
        "Operation": "DELETE",
        "OperationStatus": request.status,
        "EventTime": request.began,
    }
    if request.error:
        event |= {"ErrorCode": request.error, "StatusMessage": request.message}
    return event
