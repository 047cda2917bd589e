"""Tagged resources of moto's services that do not tell of them themselves.

A service of our own (services/<name>) mixes in moto's `TaggableResourcesMixin` instead.
"""

from collections.abc import Callable, Iterator
from typing import Any

from moto.s3.models import s3_backends
from moto.wafv2.models import wafv2_backends

from emulator.placement_groups import groups_of

Tagged = tuple[str, dict[str, str]]  # ARN and tags
Lister = Callable[[Any], Iterator[Tagged]]

#: By the service name of moto's BackendDict.
LISTERS: dict[str, Lister] = {}


def lister(service: str) -> Callable[[Lister], Lister]:
    def register(function: Lister) -> Lister:
        LISTERS[service] = function
        return function

    return register


@lister("apigateway")
def _rest_apis(backend: Any) -> Iterator[Tagged]:
    root = f"arn:aws:apigateway:{backend.region_name}::/restapis"
    for api in backend.apis.values():
        yield f"{root}/{api.id}", api.tags or {}
        for stage in api.stages.values():
            yield f"{root}/{api.id}/stages/{stage.name}", stage.tags or {}


@lister("apigatewayv2")
def _apis(backend: Any) -> Iterator[Tagged]:
    for api in backend.apis.values():
        arn = f"arn:aws:apigateway:{backend.region_name}::/apis/{api.api_id}"
        yield arn, backend.tagger.get_tag_dict_for_resource(arn)
        for stage in api.stages.values():
            yield f"{arn}/stages/{stage.name}", stage.tags or {}


@lister("lambda")
def _event_source_mappings(backend: Any) -> Iterator[Tagged]:
    for mapping in backend._event_source_mappings.values():
        yield mapping.arn, mapping.tags


@lister("cognito-idp")
def _user_pools(backend: Any) -> Iterator[Tagged]:
    for pool in backend.user_pools.values():
        yield pool.arn, pool.extended_config.get("UserPoolTags") or {}


@lister("cognito-identity")
def _identity_pools(backend: Any) -> Iterator[Tagged]:
    root = f"arn:aws:cognito-identity:{backend.region_name}:{backend.account_id}:identitypool/"
    for pool in backend.identity_pools.values():
        yield root + pool.identity_pool_id, pool.tags or {}


@lister("iam")
def _iam(backend: Any) -> Iterator[Tagged]:
    policies = [p for arn, p in backend.managed_policies.items() if not arn.startswith(_AWS_OWNED)]
    tagged = (*policies, *backend.open_id_providers.values(), *backend.roles.values())
    for each in (*tagged, *backend.instance_profiles.values()):
        tags = each.tags.values() if isinstance(each.tags, dict) else each.tags
        yield each.arn, {tag["Key"]: tag["Value"] for tag in tags}
    for user in backend.users.values():
        yield user.arn, backend.tagger.get_tag_dict_for_resource(user.arn)


_AWS_OWNED = "arn:aws:iam::aws:"


@lister("ec2")
def _ec2(backend: Any) -> Iterator[Tagged]:
    root = f"arn:aws:ec2:{backend.region_name}:{backend.account_id}:"
    collections = {
        "elastic-ip": backend.addresses,
        "network-acl": backend.network_acls.values(),
        "vpc-endpoint": backend.vpc_end_points.values(),
        "vpc-endpoint-service": backend.configurations.values(),
        "key-pair": backend.key_pairs.values(),
        "launch-template": backend.launch_templates.values(),
        "egress-only-internet-gateway": backend.egress_only_internet_gateways.values(),
        "dhcp-options": backend.dhcp_options_sets.values(),
        "vpn-gateway": backend.vpn_gateways.values(),
    }
    for kind, resources in collections.items():
        for resource in resources:
            yield f"{root}{kind}/{resource.id}", dict(backend.tags.get(resource.id, {}))
    for group in groups_of(backend).values():
        yield group.group_arn, dict(backend.tags.get(group.id, {}))


@lister("elbv2")
def _listeners_and_rules(backend: Any) -> Iterator[Tagged]:
    for balancer in backend.load_balancers.values():
        for listener in balancer.listeners.values():
            yield listener.arn, backend.tagging_service.get_tag_dict_for_resource(listener.arn)
            for rule in listener.rules.values():
                yield rule.arn, backend.tagging_service.get_tag_dict_for_resource(rule.arn)


@lister("s3control")
def _access_points(backend: Any) -> Iterator[Tagged]:
    tagger = s3_backends[backend.account_id]["aws"].tagger
    for points in list(backend.access_points.values()):
        for point in points.values():
            yield point.arn, tagger.get_tag_dict_for_resource(point.arn)


@lister("kinesis")
def _streams(backend: Any) -> Iterator[Tagged]:
    for stream in backend.streams.values():
        yield stream.arn, stream.tags
        for consumer in stream.consumers:
            yield consumer.consumer_arn, getattr(consumer, "bed_tags", {})


@lister("stepfunctions")
def _activities(backend: Any) -> Iterator[Tagged]:
    for activity in backend.activities.values():
        yield activity.arn, backend.tagger.get_tag_dict_for_resource(activity.arn)


@lister("ecr")
def _repositories(backend: Any) -> Iterator[Tagged]:
    for repository in backend.repositories.values():
        yield repository.arn, backend.tagger.get_tag_dict_for_resource(repository.arn)


@lister("scheduler")
def _schedule_groups(backend: Any) -> Iterator[Tagged]:
    for group in backend.schedule_groups.values():
        yield group.arn, backend.tagger.get_tag_dict_for_resource(group.arn)


@lister("rds")
def _database_groups(backend: Any) -> Iterator[Tagged]:
    for groups in (
        backend.subnet_groups,
        backend.db_parameter_groups,
        backend.db_cluster_parameter_groups,
        backend.option_groups,
        backend.global_clusters,
    ):
        for group in groups.values():
            yield group.arn, {tag["Key"]: tag["Value"] for tag in group.get_tags()}


@lister("route53")
def _zones_and_health_checks(backend: Any) -> Iterator[Tagged]:
    for kind, ids in (("hostedzone", backend.zones), ("healthcheck", backend.health_checks)):
        for id_ in ids:
            yield f"arn:aws:route53:::{kind}/{id_}", dict(backend.resource_tags.get(id_, {}))


@lister("wafv2")
def _web_acls(backend: Any) -> Iterator[Tagged]:
    everywhere = [wafv2_backends[backend.account_id]["aws"]]
    for each in [backend, *(everywhere if backend.region_name == "us-east-1" else [])]:
        for arn in (*each.wacls, *each.ip_sets, *each.rule_groups, *each.regex_pattern_sets):
            yield arn, each.tagging_service.get_tag_dict_for_resource(arn)


@lister("codebuild")
def _projects(backend: Any) -> Iterator[Tagged]:
    for project in backend.codebuild_projects.values():
        yield project.arn, {tag["key"]: tag["value"] for tag in project.tags or []}


@lister("codepipeline")
def _pipelines(backend: Any) -> Iterator[Tagged]:
    for pipeline in backend.pipelines.values():
        yield pipeline.metadata["pipelineArn"], dict(pipeline.tags)


@lister("cloudtrail")
def _trails(backend: Any) -> Iterator[Tagged]:
    for trail in backend.trails.values():
        yield trail.arn, backend.tagging_service.get_tag_dict_for_resource(trail.arn)


@lister("budgets")
def _budgets(backend: Any) -> Iterator[Tagged]:
    for name, budget in backend.budgets[backend.account_id].items():
        tags = getattr(budget, "bed_tags", {})
        yield f"arn:aws:budgets::{backend.account_id}:budget/{name}", dict(tags)


@lister("ecs")
def _capacity_providers(backend: Any) -> Iterator[Tagged]:
    for provider in backend.capacity_providers.values():
        tags = {tag["key"]: tag["value"] for tag in provider.tags or []}
        yield provider.capacity_provider_arn, tags


@lister("config")
def _configuration_aggregators(backend: Any) -> Iterator[Tagged]:
    for aggregator in backend.config_aggregators.values():
        yield aggregator.configuration_aggregator_arn, dict(aggregator.tags)


@lister("eks")
def _kubernetes(backend: Any) -> Iterator[Tagged]:
    for cluster in backend.clusters.values():
        yield cluster.arn, cluster.tags or {}
        for addon in cluster.bed_addons.values():
            yield addon.addon_arn, addon.tags
        for group in cluster.nodegroups.values():
            yield group.arn, group.tags or {}
        for profile in cluster.fargate_profiles.values():
            yield profile.fargate_profile_arn, profile.tags or {}


@lister("elasticache")
def _caches(backend: Any) -> Iterator[Tagged]:
    for kind in ("bed_caches", "bed_parameters"):
        for thing in getattr(backend, kind, {}).values():
            yield thing.ARN, backend.tagging_service.get_tag_dict_for_resource(thing.ARN)


@lister("opensearch")
def _domains(backend: Any) -> Iterator[Tagged]:
    for domain in backend.domains.values():
        yield domain.arn, backend.tagger.get_tag_dict_for_resource(domain.arn)


@lister("redshift")
def _warehouses(backend: Any) -> Iterator[Tagged]:
    for things in (backend.clusters, backend.subnet_groups, backend.parameter_groups):
        for thing in things.values():
            yield thing.arn, {tag["Key"]: tag["Value"] for tag in thing.tags}
