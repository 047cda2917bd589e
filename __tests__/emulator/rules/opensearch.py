"""Amazon OpenSearch Service: domains that take time, and their interfaces."""

from typing import Any

from moto.opensearch.models import OpenSearchDomain, OpenSearchServiceBackend

from emulator.clock import due, now
from emulator.interfaces import give_back, lend
from emulator.rule import Rule, around

RULES = (
    Rule(
        "(a deleted domain is described as Deleted for many minutes)",
        "",
        "https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_DomainStatus.html",
    ),
    Rule(
        "(a domain in a VPC has interfaces there, named after it)",
        "",
        "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html; "
        "descriptions as recorded from real accounts",
    ),
)


def settle(backend: OpenSearchServiceBackend) -> None:
    for name, domain in list(backend.domains.items()):
        began = getattr(domain, "bed_deleting", None)
        if began is not None and due(began, "opensearch.delete"):
            del backend.domains[name]


@around(OpenSearchServiceBackend, "create_domain")
def create_domain(
    original: Any, backend: OpenSearchServiceBackend, **more: Any
) -> OpenSearchDomain:
    domain: OpenSearchDomain = original(backend, **more)
    network = domain.vpc_options or {}
    domain.bed_interfaces = [
        lend(
            backend.account_id,
            backend.region_name,
            subnet=subnet,
            groups=network.get("SecurityGroupIds") or [],
            description=f"ES {domain.domain_name}",
            interface_type="interface",
            requester_id="amazon-elasticsearch",
        )
        for subnet in network.get("SubnetIds") or []
    ]
    return domain


@around(OpenSearchServiceBackend, "describe_domain")
def describe_domain(original: Any, backend: OpenSearchServiceBackend, domain_name: str) -> Any:
    settle(backend)
    return original(backend, domain_name)


@around(OpenSearchServiceBackend, "delete_domain")
def delete_domain(
    original: Any, backend: OpenSearchServiceBackend, domain_name: str
) -> OpenSearchDomain:
    domain = backend.describe_domain(domain_name)
    if getattr(domain, "bed_deleting", None) is None:
        domain.delete()
        domain.bed_deleting = now()
        for interface in domain.bed_interfaces:
            give_back(backend.account_id, backend.region_name, interface, after="opensearch.delete")
    return domain
