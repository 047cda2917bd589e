"""Resources with tags that IAM sees and the tagging API does not list, so that no lister tells them.

ARN formats: Service Authorization Reference, "Resource types defined by …" of each service.
"""

from collections.abc import Iterator

from moto.apigateway.models import apigateway_backends
from moto.autoscaling.models import autoscaling_backends
from moto.logs.models import logs_backends

from emulator.call import Call
from emulator.tagging.listers import Tagged


def unlisted(call: Call, namespace: str) -> Iterator[Tagged]:
    tell = {"apigateway": _apigateway, "autoscaling": _autoscaling, "logs": _logs}.get(namespace)
    if tell:
        yield from tell(call)


def _apigateway(call: Call) -> Iterator[Tagged]:
    backend = apigateway_backends[call.account][call.region]
    root = f"arn:aws:apigateway:{call.region}::"
    for kind, resources in (
        ("apikeys", backend.keys),
        ("domainnames", backend.domain_names),
        ("usageplans", backend.usage_plans),
        ("vpclinks", backend.vpc_links),
    ):
        for each, resource in resources.items():
            yield f"{root}/{kind}/{each}", resource.tags or {}


def _autoscaling(call: Call) -> Iterator[Tagged]:
    for group in autoscaling_backends[call.account][call.region].autoscaling_groups.values():
        yield group.arn, {tag["Key"]: tag["Value"] for tag in group.tags}


def _logs(call: Call) -> Iterator[Tagged]:
    backend = logs_backends[call.account][call.region]
    for kind in (backend.deliveries, backend.delivery_sources, backend.delivery_destinations):
        for each in kind.values():
            yield each.arn, backend.tagger.get_tag_dict_for_resource(each.arn)
