"""The CloudFormation types that the emulated Cloud Control knows.

Properties, identifiers and permissions as in AWS's resource provider schemas (cfn-lint 1.58.0).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from moto.config.models import ConfigAggregator, config_backends
from moto.dsql.models import dsql_backends
from moto.vpclattice.models import VPCLatticeBackend, vpclattice_backends

Properties = dict[str, Any]
#: By account and region, the resources with their properties by primary identifier.
Reader = Callable[[str, str], dict[str, Properties]]


class Failure(Exception):
    """A handler's own: a HandlerErrorCode and what the service said."""

    def __init__(self, code: str, message: str):
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message


@dataclass(frozen=True)
class Handler:
    all: Reader
    delete: Callable[[str, str, str], None]
    may_read: tuple[str, ...]
    may_delete: tuple[str, ...]
    may_list: tuple[str, ...]
    #: What a listing tells; some list handlers give the identifier alone.
    listed: Callable[[Properties], Properties] = dict


#: In the registry, but without handlers: "non-provisionable".
WITHOUT_HANDLERS = ("AWS::FSx::FileSystem", "AWS::DAX::Cluster", "AWS::DMS::ReplicationInstance")


def _pairs(tags: Mapping[str, str] | None) -> list[dict[str, str]]:
    """Many handlers leave out AWS's own tags (mem)."""
    own = {key: value for key, value in (tags or {}).items() if not key.startswith("aws:")}
    return [{"Key": key, "Value": value} for key, value in own.items()]


def _clusters(account: str, region: str) -> dict[str, Properties]:
    backends = dsql_backends[account]
    if region not in backends.regions:
        return {}
    return {
        each.identifier: {
            "Identifier": each.identifier,
            "ResourceArn": each.arn,
            "CreationTime": each.creation_time.isoformat() + "Z",
            "DeletionProtectionEnabled": bool(each.deletion_protection_enabled),
            "Tags": _pairs(each.tags),
        }
        for each in backends[region].clusters.values()
    }


def _delete_cluster(account: str, region: str, identifier: str) -> None:
    backend = dsql_backends[account][region]
    if backend.clusters[identifier].deletion_protection_enabled:
        raise Failure(
            "InvalidRequest", "Cannot delete cluster because deletion protection is enabled."
        )
    del backend.clusters[identifier]


def _aggregators(account: str, region: str) -> dict[str, Properties]:
    return {
        name: {
            "ConfigurationAggregatorName": name,
            "ConfigurationAggregatorArn": each.configuration_aggregator_arn,
            **_organization(each),
            "Tags": _pairs(each.tags),
        }
        for name, each in config_backends[account][region].config_aggregators.items()
    }


def _organization(aggregator: ConfigAggregator) -> Properties:
    source = aggregator.organization_aggregation_source
    return {"OrganizationAggregationSource": {"RoleArn": source.role_arn}} if source else {}


def _delete_aggregator(account: str, region: str, name: str) -> None:
    config_backends[account][region].delete_configuration_aggregator(name)


def _lattice(account: str, region: str) -> VPCLatticeBackend:
    return vpclattice_backends[account][region]


def _networks(account: str, region: str) -> dict[str, Properties]:
    backend = _lattice(account, region)
    return {
        each.arn: {"Arn": each.arn, "Name": each.name, "Tags": _lattice_tags(backend, each.arn)}
        for each in backend.service_networks.values()
    }


def _services(account: str, region: str) -> dict[str, Properties]:
    backend = _lattice(account, region)
    return {
        each.arn: {"Arn": each.arn, "Name": each.name, "Tags": _lattice_tags(backend, each.arn)}
        for each in backend.services.values()
    }


def _associations(account: str, region: str) -> dict[str, Properties]:
    backend = _lattice(account, region)
    return {
        each.arn: {
            "Arn": each.arn,
            "CreatedAt": each.created_at,
            "ServiceArn": backend.services[each.service_id].arn,
            "ServiceNetworkArn": backend.service_networks[each.service_network_id].arn,
            "Tags": _lattice_tags(backend, each.arn),
        }
        for each in backend.service_network_service_associations.values()
    }


def _vpc_associations(account: str, region: str) -> dict[str, Properties]:
    backend = _lattice(account, region)
    return {
        each.arn: {
            "Arn": each.arn,
            "CreatedAt": each.created_at,
            "ServiceNetworkArn": each.service_network_arn,
            "VpcId": each.vpc_id,
            "SecurityGroupIds": each.security_group_ids,
            "Tags": _lattice_tags(backend, each.arn),
        }
        for each in backend.service_network_vpc_associations.values()
    }


def _lattice_tags(backend: VPCLatticeBackend, arn: str) -> list[dict[str, str]]:
    return _pairs(backend.tagger.get_tag_dict_for_resource(arn))


def _delete_network(account: str, region: str, arn: str) -> None:
    _delete_lattice(account, region, arn, "service_networks", "service_network_id")


def _delete_service(account: str, region: str, arn: str) -> None:
    _delete_lattice(account, region, arn, "services", "service_id")


def _delete_association(account: str, region: str, arn: str) -> None:
    del _lattice(account, region).service_network_service_associations[arn.split("/")[-1]]


def _delete_vpc_association(account: str, region: str, arn: str) -> None:
    del _lattice(account, region).service_network_vpc_associations[arn.split("/")[-1]]


def _delete_lattice(account: str, region: str, arn: str, kept: str, held_by: str) -> None:
    backend, identifier = _lattice(account, region), arn.split("/")[-1]
    associations = backend.service_network_service_associations.values()
    if any(getattr(each, held_by) == identifier for each in associations):
        raise Failure("ResourceConflict", f"{identifier} has associations, delete them first.")
    del getattr(backend, kept)[identifier]


def _name_alone(properties: Properties) -> Properties:
    name = "ConfigurationAggregatorName"
    return {name: properties[name]}


HANDLERS: dict[str, Handler] = {
    "AWS::DSQL::Cluster": Handler(
        _clusters,
        _delete_cluster,
        ("dsql:GetCluster", "dsql:ListTagsForResource"),
        ("dsql:DeleteCluster", "dsql:GetCluster"),
        ("dsql:ListClusters",),
    ),
    "AWS::Config::ConfigurationAggregator": Handler(
        _aggregators,
        _delete_aggregator,
        ("config:DescribeConfigurationAggregators", "config:ListTagsForResource"),
        ("config:DeleteConfigurationAggregator",),
        ("config:DescribeConfigurationAggregators",),
        _name_alone,
    ),
    "AWS::VpcLattice::ServiceNetwork": Handler(
        _networks,
        _delete_network,
        ("vpc-lattice:GetServiceNetwork", "vpc-lattice:ListTagsForResource"),
        ("vpc-lattice:DeleteServiceNetwork",),
        ("vpc-lattice:ListServiceNetworks",),
    ),
    "AWS::VpcLattice::Service": Handler(
        _services,
        _delete_service,
        ("vpc-lattice:GetService", "vpc-lattice:ListTagsForResource"),
        ("vpc-lattice:DeleteService", "vpc-lattice:GetService"),
        ("vpc-lattice:ListServices",),
    ),
    "AWS::VpcLattice::ServiceNetworkServiceAssociation": Handler(
        _associations,
        _delete_association,
        ("vpc-lattice:GetServiceNetworkServiceAssociation", "vpc-lattice:ListTagsForResource"),
        (
            "vpc-lattice:DeleteServiceNetworkServiceAssociation",
            "vpc-lattice:GetServiceNetworkServiceAssociation",
        ),
        ("vpc-lattice:ListServiceNetworkServiceAssociations",),
    ),
    "AWS::VpcLattice::ServiceNetworkVpcAssociation": Handler(
        _vpc_associations,
        _delete_vpc_association,
        ("vpc-lattice:GetServiceNetworkVpcAssociation", "vpc-lattice:ListTagsForResource"),
        (
            "vpc-lattice:DeleteServiceNetworkVpcAssociation",
            "vpc-lattice:GetServiceNetworkVpcAssociation",
        ),
        ("vpc-lattice:ListServiceNetworkVpcAssociations",),
    ),
}
