"""Amazon ECS: what a cluster contains, services that drain, tasks that stop, their interfaces."""

from typing import Any

from moto.core.responses import ActionResult
from moto.ec2.models import ec2_backends
from moto.ec2.models.elastic_network_interfaces import NetworkInterface
from moto.ecs.models import (
    CapacityProvider,
    Cluster,
    ContainerInstance,
    EC2ContainerServiceBackend,
    Service,
    Task,
)
from moto.ecs.responses import EC2ContainerServiceResponse

from emulator.clock import due, now
from emulator.interfaces import give_back, lend, remove
from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_"
_GUIDE = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/"
RULES = (
    Rule(
        "deleting a cluster with services, tasks or container instances",
        "ClusterContainsServicesException, ClusterContainsTasksException, "
        "ClusterContainsContainerInstancesException",
        _API + "DeleteCluster.html (Errors)",
    ),
    Rule(
        "(a service starts its tasks; deleted, it is DRAINING until they have stopped)",
        "",
        _API + "DeleteService.html",
    ),
    Rule("(a service that is stopped a task starts another)", "", _GUIDE + "ecs_services.html"),
    Rule("(a stopped task is shown for an hour)", "", _API + "DescribeTasks.html"),
    Rule(
        "(a task's interface is managed by ECS and taken back when it stops)",
        "",
        _GUIDE + "task-networking-awsvpc.html; description as recorded from real accounts",
    ),
    Rule(
        "(a deleted task definition stays in DELETE_IN_PROGRESS, and is described)",
        "",
        _GUIDE + "deregister-task-definition-v2.html",
    ),
    Rule(
        "(a provider of managed instances is its cluster's own, and ends the instances that ECS "
        "launched for it: here those with the tag bed:capacity-provider)",
        "",
        _API + "CreateCapacityProvider.html (cluster); " + _API + "ContainerInstance.html "
        "(capacityProviderName)",
    ),
    Rule(
        "deleting a capacity provider that a cluster or service uses",
        "ClientException",
        _API + "DeleteCapacityProvider.html (Description); the code: (mem)",
    ),
    Rule(
        "deleting a service that is DRAINING or INACTIVE",
        "ServiceNotActiveException",
        _API + "UpdateService.html (Errors)",
    ),
)

# Moto's task asks for it even in a VPC without DNS names, where interfaces have none.
NetworkInterface.private_dns_name = ""  # type: ignore[attr-defined]


def settle(backend: EC2ContainerServiceBackend) -> None:
    for cluster, tasks in backend.tasks.items():
        for arn, task in list(tasks.items()):
            began = getattr(task, "bed_stopping", None)
            if began is None:
                continue
            task.status = "STOPPED" if due(began, "ecs.stop") else "DEPROVISIONING"
            if due(began, "ecs.shown"):
                del tasks[arn]
    for service in backend.services.values():
        began = getattr(service, "bed_draining", None)
        if began is not None and due(began, "ecs.stop"):
            service.status = "INACTIVE"


for _reader in (
    "describe_services",
    "list_services",
    "describe_tasks",
    "list_tasks",
    "iter_tagged_resources",
):

    @around(EC2ContainerServiceBackend, _reader)
    def read(original: Any, backend: EC2ContainerServiceBackend, *args: Any, **more: Any) -> Any:
        settle(backend)
        return original(backend, *args, **more)


@around(Task, "advance")
def advance(original: Any, task: Task) -> None:
    """A task goes on as the clock says, and not because somebody looks."""


@around(EC2ContainerServiceBackend, "iter_tagged_resources")
def iter_tagged_resources(original: Any, backend: EC2ContainerServiceBackend) -> Any:
    gone = [each.arn for each in backend.services.values() if each.status == "INACTIVE"]
    gone += [each.arn for each in backend.clusters.values() if each.status == "INACTIVE"]
    for resource in original(backend):
        if resource.arn not in gone:
            yield resource


@around(EC2ContainerServiceBackend, "list_services")
def list_services(
    original: Any, backend: EC2ContainerServiceBackend, *args: Any, **more: Any
) -> list[str]:
    gone = [each.arn for each in backend.services.values() if each.status == "INACTIVE"]
    return [arn for arn in original(backend, *args, **more) if arn not in gone]


@around(EC2ContainerServiceBackend, "list_tasks")
def list_tasks(
    original: Any,
    backend: EC2ContainerServiceBackend,
    cluster_str: str | None = None,
    container_instance: str | None = None,
    family: str | None = None,
    started_by: str | None = None,
    service_name: str | None = None,
    desired: str | None = None,
) -> list[Task]:
    """Those that are to run, of exactly this cluster and service."""
    rest = (container_instance, family, started_by, None, desired or "RUNNING")
    cluster = (cluster_str or "default").split("/")[-1]
    found = [each for each in original(backend, cluster_str, *rest) if each.cluster_name == cluster]
    if service_name is None:
        return found
    return [task for task in found if task.group == f"service:{service_name.split('/')[-1]}"]


@around(EC2ContainerServiceBackend, "run_task")
def run_task(
    original: Any, backend: EC2ContainerServiceBackend, *args: Any, **more: Any
) -> list[Task]:
    tasks: list[Task] = original(backend, *args, **more)
    for task in tasks:
        _lend(backend, task)
    return tasks


def _lend(backend: EC2ContainerServiceBackend, task: Task) -> None:
    """In place of moto's own interface."""
    ec2 = ec2_backends[backend.account_id][backend.region_name]
    for attachment in task.attachments:
        details = {each["name"]: each for each in attachment["details"]}
        old = ec2.enis[details["networkInterfaceId"]["value"]]
        groups = [group.id for group in old.group_set]
        remove(ec2, old)
        details["networkInterfaceId"]["value"] = lend(
            backend.account_id,
            backend.region_name,
            subnet=details["subnetId"]["value"],
            groups=groups,
            description=f"arn:aws:ecs:{backend.region_name}:{backend.account_id}:"
            f"attachment/{attachment['id']}",
            interface_type="interface",
            requester_id="amazon-ecs",
        )


@around(EC2ContainerServiceBackend, "stop_task")
def stop_task(
    original: Any, backend: EC2ContainerServiceBackend, cluster_str: str, task_str: str, reason: str
) -> Task:
    settle(backend)
    cluster = backend._get_cluster(cluster_str)
    id_ = task_str.split("/")[-1]
    task = next((t for t in backend.tasks.get(cluster.name, {}).values() if t.id == id_), None)
    if task is None:
        raise Refusal("InvalidParameterException", "The referenced task was not found.")
    _stop(backend, task)
    service = backend.services.get(f"{cluster.name}:{task.group.removeprefix('service:')}")
    if service is not None and service.status == "ACTIVE":
        _start(backend, service, 1)
    return task


def _stop(backend: EC2ContainerServiceBackend, task: Task) -> None:
    if getattr(task, "bed_stopping", None) is not None:
        return
    task.bed_stopping = now()
    task.desired_status, task.status = "STOPPED", "DEPROVISIONING"
    for attachment in task.attachments:
        for detail in attachment["details"]:
            if detail["name"] == "networkInterfaceId":
                give_back(
                    backend.account_id, backend.region_name, detail["value"], after="ecs.stop"
                )


@around(EC2ContainerServiceBackend, "create_service")
def create_service(
    original: Any, backend: EC2ContainerServiceBackend, *args: Any, **more: Any
) -> Service:
    service: Service = original(backend, *args, **more)
    _start(backend, service, service.desired_count)
    return service


def _start(backend: EC2ContainerServiceBackend, service: Service, count: int) -> None:
    """Only those that need no container instance."""
    if service.launch_type != "FARGATE" or service.task_definition is None:
        return
    definition = backend.describe_task_definition(service.task_definition)
    cluster = backend.clusters[service.cluster_name]
    for _ in range(count):
        task = Task(
            cluster=cluster,
            task_definition=definition,
            container_instance_arn=None,
            resource_requirements=None,
            backend=backend,
            group=f"service:{service.name}",
            launch_type="FARGATE",
            started_by=f"ecs-svc/{service.name}",
            tags=list(service.tags) if service.propagate_tags == "SERVICE" else [],
            networking_configuration=service.network_configuration,
        )
        backend.tasks.setdefault(cluster.name, {})[task.task_arn] = task
        _lend(backend, task)


@around(EC2ContainerServiceBackend, "delete_service")
def delete_service(
    original: Any,
    backend: EC2ContainerServiceBackend,
    cluster_name: str,
    service_name: str,
    force: bool,
) -> Service:
    settle(backend)
    service = backend._get_service(cluster_name, service_name)
    if service.status != "ACTIVE":
        raise Refusal("ServiceNotActiveException", "Service was not ACTIVE.")
    original(backend, cluster_name, service_name, force)
    service.status = "DRAINING"
    service.bed_draining = now()
    for task in backend.tasks.get(service.cluster_name, {}).values():
        if task.group == f"service:{service.name}":
            _stop(backend, task)
    settle(backend)
    return service


@around(EC2ContainerServiceBackend, "delete_cluster")
def delete_cluster(original: Any, backend: EC2ContainerServiceBackend, cluster_str: str) -> Cluster:
    settle(backend)
    cluster = backend._get_cluster(cluster_str)
    if backend.container_instances.get(cluster.name):
        _contains("ContainerInstances", "container instances")
    services = [each for each in backend.services.values() if each.cluster_name == cluster.name]
    if any(each.status == "ACTIVE" for each in services):
        _contains("Services", "services")
    tasks = backend.tasks.get(cluster.name, {}).values()
    if any(each.status != "STOPPED" for each in tasks):
        _contains("Tasks", "tasks")
    return original(backend, cluster_str)  # type: ignore[no-any-return]


def _contains(what: str, called: str) -> None:
    raise Refusal(
        f"ClusterContains{what}Exception",
        f"The Cluster cannot be deleted while {called} are active.",
    )


@around(EC2ContainerServiceResponse, "create_capacity_provider")
def create_capacity_provider(original: Any, handler: EC2ContainerServiceResponse) -> Any:
    name = handler._get_param("cluster")
    if name is None:
        return original(handler)
    backend = handler.ecs_backend
    cluster = backend._get_cluster(name)
    provider = backend.create_capacity_provider(
        handler._get_param("name"), {}, handler._get_param("tags")
    )
    provider.auto_scaling_group_provider = None
    provider.cluster = cluster.arn
    cluster.capacity_providers = [*(cluster.capacity_providers or []), provider.name]
    return ActionResult({"capacityProvider": provider})


@around(EC2ContainerServiceBackend, "register_container_instance")
def register_container_instance(
    original: Any, backend: EC2ContainerServiceBackend, cluster_str: str, ec2_instance_id: str
) -> ContainerInstance:
    instance: ContainerInstance = original(backend, cluster_str, ec2_instance_id)
    ec2 = ec2_backends[backend.account_id][backend.region_name]
    launched = ec2.get_instance_by_id(ec2_instance_id)
    tags = ec2.describe_tags({"resource-id": [ec2_instance_id]}) if launched else []
    for tag in tags:
        if tag["key"] == "bed:capacity-provider":
            instance.capacity_provider_name = tag["value"]
    return instance


def _end_managed(backend: EC2ContainerServiceBackend, provider: CapacityProvider) -> None:
    cluster = backend._get_cluster(provider.cluster)
    cluster.capacity_providers.remove(provider.name)
    instances = backend.container_instances.get(cluster.name, {})
    for arn, instance in list(instances.items()):
        if getattr(instance, "capacity_provider_name", None) == provider.name:
            del instances[arn]
            ec2 = ec2_backends[backend.account_id][backend.region_name]
            ec2.terminate_instances([instance.ec2_instance_id])


@around(EC2ContainerServiceBackend, "delete_capacity_provider")
def delete_capacity_provider(
    original: Any, backend: EC2ContainerServiceBackend, name_or_arn: str
) -> CapacityProvider:
    provider = backend._get_provider(name_or_arn)
    if provider is None:
        raise Refusal("ClientException", "The specified capacity provider does not exist.")
    if getattr(provider, "cluster", None):
        _end_managed(backend, provider)
    for cluster in backend.clusters.values():
        if cluster.status == "ACTIVE" and provider.name in (cluster.capacity_providers or []):
            raise Refusal(
                "ClientException",
                "The specified capacity provider is in use and cannot be removed.",
            )
    return original(backend, name_or_arn)  # type: ignore[no-any-return]


@around(EC2ContainerServiceBackend, "delete_task_definitions")
def delete_task_definitions(
    original: Any, backend: EC2ContainerServiceBackend, task_definitions: list[str]
) -> Any:
    deleted, failures = original(backend, task_definitions)
    for definition in deleted:
        backend.task_definitions[definition.family][definition.revision] = definition
    return deleted, failures


@around(EC2ContainerServiceBackend, "describe_capacity_providers")
def describe_capacity_providers(
    original: Any, backend: EC2ContainerServiceBackend, names: list[str]
) -> Any:
    settle(backend)
    return original(backend, names)
