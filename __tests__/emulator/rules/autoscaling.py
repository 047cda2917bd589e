"""Auto Scaling: groups take time and are protected, warm pools, launch configurations in use."""

from typing import Any

from moto.autoscaling.models import (
    AutoScalingBackend,
    FakeAutoScalingGroup,
    FakeWarmPool,
    InstanceState,
)
from moto.autoscaling.responses import AutoScalingResponse
from moto.core.responses import ActionResult, EmptyResult
from moto.elbv2.models import elbv2_backends

from emulator.clock import due, now
from emulator.rule import Refusal, Rule, around
from emulator.rules import ec2_compute

_API = "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_"
_GUIDE = "https://docs.aws.amazon.com/autoscaling/ec2/userguide/"
RULES = (
    Rule(
        "deleting a group with instances without ForceDelete",
        "ResourceInUse",
        _API + "DeleteAutoScalingGroup.html; ansible/ansible#8503",
    ),
    Rule(
        "deleting a group with deletion protection prevent-all-deletion, or forcing one with "
        "prevent-force-deletion",
        "ValidationError",
        _GUIDE + "resource-deletion-protection.html",
    ),
    Rule(
        "(a group that is being deleted has the status `Delete in progress` until its instances "
        "have ended, and replaces none)",
        "",
        _API + "AutoScalingGroup.html (Status); " + _GUIDE + "as-process-shutdown.html",
    ),
    Rule(
        "(the force deletion ends the instances protected from scale-in and the warm pool, too; "
        "those with termination protection stay without a group)",
        "",
        _API + "DeleteAutoScalingGroup.html; the latter (mem)",
    ),
    Rule("(hooks go with their group)", "", _API + "DeleteAutoScalingGroup.html"),
    Rule(
        "deleting a launch configuration that a group has",
        "ResourceInUse",
        _API + "DeleteLaunchConfiguration.html",
    ),
    Rule(
        "deleting a launch configuration that is not there",
        "ValidationError",
        "terraform-provider-aws, service/autoscaling/launch_configuration.go",
    ),
    Rule(
        "(UpdateAutoScalingGroup keeps what it is not told)",
        "",
        _API + "UpdateAutoScalingGroup.html",
    ),
)
DELETING = "Delete in progress"


@around(AutoScalingResponse, "call_action")
def call_action(original: Any, response: AutoScalingResponse) -> Any:
    backend = response.autoscaling_backend
    ec2_compute.settle(backend.ec2_backend)
    for name, group in list(backend.autoscaling_groups.items()):
        began = getattr(group, "bed_deleting", None)
        if began is not None and due(began, "autoscaling.delete") and not _living(group):
            del backend.autoscaling_groups[name]
    return original(response)


def _living(group: FakeAutoScalingGroup) -> list[InstanceState]:
    states = [*group.instance_states, *_warm(group)]
    return [each for each in states if each.instance.state != "terminated"]


def _warm(group: FakeAutoScalingGroup) -> list[InstanceState]:
    return getattr(group, "bed_warm", [])


@around(AutoScalingResponse, "create_auto_scaling_group")
def create_auto_scaling_group(original: Any, response: AutoScalingResponse) -> Any:
    answer = original(response)
    name = response._get_param("AutoScalingGroupName")
    group = response.autoscaling_backend.autoscaling_groups[name]
    group.deletion_protection = response._get_param("DeletionProtection") or "none"
    return answer


@around(AutoScalingResponse, "update_auto_scaling_group")
def update_auto_scaling_group(original: Any, response: AutoScalingResponse) -> Any:
    answer = original(response)
    level = response._get_param("DeletionProtection")
    if level:
        name = response._get_param("AutoScalingGroupName")
        response.autoscaling_backend.autoscaling_groups[name].deletion_protection = level
    return answer


@around(FakeAutoScalingGroup, "update")
def update(original: Any, group: FakeAutoScalingGroup, **more: Any) -> None:
    kept = group.mixed_instances_policy
    original(group, **more)
    if more.get("mixed_instances_policy") is None:
        group.mixed_instances_policy = kept


@around(AutoScalingResponse, "delete_auto_scaling_group")
def delete_auto_scaling_group(original: Any, response: AutoScalingResponse) -> Any:
    backend = response.autoscaling_backend
    name = response._get_param("AutoScalingGroupName")
    group = backend.autoscaling_groups.get(name)
    if group is None:
        return original(response)
    force = response._get_bool_param("ForceDelete", False)
    level = getattr(group, "deletion_protection", "none")
    if level == "prevent-all-deletion" or (force and level == "prevent-force-deletion"):
        raise Refusal(
            "ValidationError",
            f"You cannot delete the AutoScalingGroup {name}: its deletion protection is {level}.",
            400,
        )
    if not force and _living(group):
        raise Refusal(
            "ResourceInUse",
            "You cannot delete an AutoScalingGroup while there are instances or pending Spot "
            "instance request(s) still in the group.",
            400,
        )
    _begin_deletion(backend, group)
    return EmptyResult()


def _begin_deletion(backend: AutoScalingBackend, group: FakeAutoScalingGroup) -> None:
    if getattr(group, "bed_deleting", None) is not None:
        return
    group.bed_deleting, group.status = now(), DELETING
    for key, hook in list(backend.lifecycle_hooks.items()):
        if hook.auto_scaling_group_name == group.name:
            del backend.lifecycle_hooks[key]
    free = [each for each in _living(group) if not each.instance.disable_api_termination]
    group.instance_states = [each for each in group.instance_states if each in free]
    group.bed_warm = [each for each in _warm(group) if each in free]
    for each in free:
        each.lifecycle_state = "Terminating"
        each.instance.terminate()
    backend.update_attached_elbs(group.name)
    ids = [each.instance.id for each in free]
    elbv2_backends[backend.account_id][backend.region_name].notify_terminate_instances(ids)


@around(AutoScalingBackend, "delete_auto_scaling_group")
def delete_with_stack(original: Any, backend: AutoScalingBackend, group_name: str) -> None:
    """CloudFormation forces it."""
    group = backend.autoscaling_groups.get(group_name)
    if group is None:
        original(backend, group_name)
    else:
        _begin_deletion(backend, group)
        del backend.autoscaling_groups[group_name]


@around(AutoScalingBackend, "put_warm_pool")
def put_warm_pool(original: Any, backend: AutoScalingBackend, group_name: str, **more: Any) -> None:
    original(backend, group_name=group_name, **more)
    group = backend.autoscaling_groups[group_name]
    pool = group.warm_pool
    assert isinstance(pool, FakeWarmPool)
    before = list(group.instance_states)
    group.replace_autoscaling_group_instances(int(pool.min_size), group.get_propagated_tags())
    group.bed_warm = [each for each in group.instance_states if each not in before]
    group.instance_states = before
    for each in group.bed_warm:
        each.lifecycle_state = "Warmed:Stopped"
        each.instance.stop()


@around(AutoScalingResponse, "describe_warm_pool")
def describe_warm_pool(original: Any, response: AutoScalingResponse) -> ActionResult:
    answer: ActionResult = original(response)
    name = response._get_param("AutoScalingGroupName")
    answer.result["Instances"] = _warm(response.autoscaling_backend.autoscaling_groups[name])
    return answer


@around(AutoScalingBackend, "describe_auto_scaling_instances")
def describe_auto_scaling_instances(
    original: Any, backend: AutoScalingBackend, instance_ids: list[str]
) -> Any:
    warm = [state for group in backend.autoscaling_groups.values() for state in _warm(group)]
    wanted = [each for each in warm if not instance_ids or each.instance.id in instance_ids]
    return original(backend, instance_ids) + wanted


@around(AutoScalingBackend, "delete_launch_configuration")
def delete_launch_configuration(original: Any, backend: AutoScalingBackend, name: str) -> None:
    if name not in backend.launch_configurations:
        raise Refusal(
            "ValidationError", f"Launch configuration name not found - {name} not found", 400
        )
    for group in backend.autoscaling_groups.values():
        if getattr(group, "launch_configuration_name", None) == name:
            raise Refusal(
                "ResourceInUse",
                f"Cannot delete launch configuration {name} because it is attached to "
                f"AutoScalingGroup {group.name}",
                400,
            )
    original(backend, name)
