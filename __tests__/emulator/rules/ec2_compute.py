"""EC2: instances, which take time and are protected, Spot requests, images, key pairs, groups.

A volume with the tag `bed:owning-service` is attached to what that service manages, until that is
over.
"""

from types import SimpleNamespace
from typing import Any

from moto.core.responses import ActionResult, EmptyResult
from moto.ec2.exceptions import InvalidAMIIdError
from moto.ec2.models import EC2Backend
from moto.ec2.models.amis import Ami
from moto.ec2.models.elastic_network_interfaces import NetworkInterface
from moto.ec2.models.instances import Instance
from moto.ec2.models.spot_requests import SpotInstanceRequest
from moto.ec2.responses import EC2Response
from moto.ec2.responses.amis import AmisResponse
from moto.ec2.responses.elastic_block_store import ElasticBlockStore
from moto.ec2.responses.instances import InstanceResponse
from moto.ec2.responses.key_pairs import KeyPairs
from moto.ec2.responses.launch_templates import LaunchTemplates
from moto.ec2.responses.spot_instances import SpotInstances
from moto.ec2.utils import filter_dict_attribute_mapping

from emulator.clock import due, now
from emulator.placement_groups import PlacementGroup, groups_of
from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/"
_GUIDE = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/"
RULES = (
    Rule(
        "deleting a volume that is attached to what a service manages; no instance is told then",
        "VolumeInUse",
        _API + "API_VolumeAttachment.html (instanceOwningService); " + _API + "API_DeleteVolume.html",
    ),
    Rule(
        "(a terminated instance is shutting-down, holds what it uses, then is listed for an hour)",
        "",
        _GUIDE + "terminating-instances.html",
    ),
    Rule(
        "terminating an instance with termination protection or stop protection; unprotected ones "
        "of the same zone stay as well, those of other zones go",
        "OperationNotPermitted",
        _API + "API_TerminateInstances.html; " + _GUIDE + "ec2-stop-protection.html",
    ),
    Rule(
        "(a flag that was switched off is read and works as on for half a minute)",
        "",
        "go-to-k/cdkd (25 s); " + _GUIDE + "ec2-stop-protection.html (eventual consistency)",
    ),
    Rule(
        "(an interface made at the launch goes with its instance, others stay available)",
        "",
        _GUIDE + "using-eni.html (termination behavior)",
    ),
    Rule(
        "(an address that is not an Elastic IP is owned by amazon)",
        "",
        _API + "API_InstanceNetworkInterfaceAssociation.html (ipOwnerId)",
    ),
    Rule(
        "(a persistent Spot request starts its instance anew; a cancelled one stays listed; it "
        "tells when it was made)",
        "",
        _GUIDE + "spot-request-status.html; " + _API + "API_CancelSpotInstanceRequests.html",
    ),
    Rule(
        "a Spot request that is not there",
        "InvalidSpotInstanceRequestID.NotFound",
        _API + "errors-overview.html",
    ),
    Rule(
        "deregistering an image with deregistration protection, or within 24 hours after one "
        "with cooldown",
        "OperationNotPermitted",
        _GUIDE + "ami-deregistration-protection.html; the code (mem)",
    ),
    Rule(
        "describing a key pair id that is not there",
        "InvalidKeyPair.NotFound",
        _API + "errors-overview.html",
    ),
    Rule(
        "deleting a placement group with instances in it",
        "InvalidPlacementGroup.InUse",
        _API + "API_DeletePlacementGroup.html; errors-overview.html",
    ),
    Rule(
        "a placement group that is not there",
        "InvalidPlacementGroup.Unknown, for an id InvalidPlacementGroupId.Unknown",
        _API + "errors-overview.html; the latter (mem)",
    ),
    Rule(
        "a launch template that is not there",
        "InvalidLaunchTemplateId.NotFound",
        "terraform-provider-aws, service/ec2/errors.go",
    ),
    Rule(
        "changing the protection of an image that is not there",
        "InvalidAMIID.NotFound",
        _API + "errors-overview.html",
    ),
)
FLAGS = {"disable_api_termination": "disableApiTermination", "disable_api_stop": "disableApiStop"}
OVER = ("shutting-down", "terminated")
# A filter of DescribeInstances that moto does not know.
filter_dict_attribute_mapping["placement-group-name"] = "placement.group_name"


@around(EC2Response, "call_action")
def call_action(original: Any, response: EC2Response) -> Any:
    settle(response.ec2_backend)
    return original(response)


def settle(backend: EC2Backend) -> None:
    """Bring what takes time up to date."""
    for key, reservation in list(backend.reservations.items()):
        for instance in list(reservation.instances):
            if instance.state == "shutting-down" and due(instance.bed_ending, "ec2.terminate"):
                _end(instance)
            if instance.state == "terminated" and due(instance.bed_ended, "ec2.gone"):
                reservation.instances.remove(instance)
        if not reservation.instances:
            del backend.reservations[key]
    for id_, request in list(backend.spot_instance_requests.items()):
        ended = getattr(request, "bed_cancelled", None)
        if ended is not None and due(ended, "ec2.gone"):
            del backend.spot_instance_requests[id_]


@around(Instance, "terminate")
def terminate(original: Any, instance: Instance) -> Any:
    previous = type(instance._state)(instance._state.name, instance._state.code)
    if instance.state not in OVER:
        instance.bed_ending, instance.bed_end = now(), original
        instance._state.name, instance._state.code = "shutting-down", 32
        _start_anew(instance)
    return previous


def _end(instance: Instance) -> None:
    """What moto does at once: volumes and interfaces go, or are free."""
    backend = instance.ec2_backend
    interfaces = list(instance.nics.values())
    for address in backend.addresses:
        if address.instance is instance or address.eni in interfaces:
            address.eni = address.instance = address.association_id = None
    for interface in interfaces:
        if interface.delete_on_termination and interface.id not in backend.enis:
            interface.delete_on_termination = False
    instance.bed_end(instance)
    instance.bed_ended = now()
    for interface in interfaces:
        interface.instance = interface.attachment_id = interface.attach_time = None
        interface.status = "available"


def _protection_of(instance: Instance, flag: str) -> bool:
    off = getattr(instance, "bed_off", {}).get(flag)
    return bool(getattr(instance, flag)) or (off is not None and not due(off, "ec2.protection"))


@around(EC2Backend, "terminate_instances")
def terminate_instances(original: Any, backend: EC2Backend, instance_ids: list[str]) -> Any:
    guarded: dict[str | None, tuple[Instance, str]] = {}
    others = []
    for instance in backend.get_multi_instances_by_id(instance_ids):
        flag = next((each for each in FLAGS if _protection_of(instance, each)), None)
        if flag is not None and instance.state not in OVER:
            guarded[instance.availability_zone] = (instance, FLAGS[flag])
        else:
            others.append(instance)
    if not guarded:
        return original(backend, instance_ids)
    apart = [each.id for each in others if each.availability_zone not in guarded]
    if apart:
        original(backend, apart)
    instance, attribute = next(iter(guarded.values()))
    raise Refusal(
        "OperationNotPermitted",
        f"The instance '{instance.id}' may not be terminated. Modify its '{attribute}' instance "
        "attribute and try again.",
        400,
    )


@around(EC2Backend, "modify_instance_attribute")
def modify_instance_attribute(
    original: Any, backend: EC2Backend, instance_id: str, key: str, value: Any
) -> Any:
    if key in FLAGS:
        value = str(value).lower() == "true"
        instance = backend.get_instance(instance_id)
        if getattr(instance, key) and not value:
            instance.bed_off = {**getattr(instance, "bed_off", {}), key: now()}
    return original(backend, instance_id, key, value)


@around(EC2Backend, "describe_instance_attribute")
def describe_instance_attribute(
    original: Any, backend: EC2Backend, instance_id: str, attribute: str
) -> Any:
    instance, value = original(backend, instance_id, attribute)
    flag = next((key for key, name in FLAGS.items() if name == attribute), None)
    return instance, value if flag is None else _protection_of(instance, flag)


@around(InstanceResponse, "run_instances")
def run_instances(original: Any, response: InstanceResponse) -> Any:
    group = response._get_param("Placement.GroupName")
    if group and group not in groups_of(response.ec2_backend):
        raise _unknown_group(group)
    answer = original(response)
    for instance in answer.result.instances:
        instance.disable_api_termination = response._get_bool_param("DisableApiTermination", False)
        instance.placement.group_name = group or ""
    return answer


@around(Instance, "prep_nics")
def prep_nics(
    original: Any, instance: Instance, nic_spec: list[dict[str, Any]], **more: Any
) -> None:
    told = {
        int(each["DeviceIndex"]): each.get("DeleteOnTermination", "NetworkInterfaceId" not in each)
        for each in nic_spec
    }
    original(instance, nic_spec, **more)
    for index, interface in instance.nics.items():
        interface.delete_on_termination = told.get(index, True) is True


_interfaces: Any = NetworkInterface
_association = _interfaces.association.fget


def _owned_association(interface: NetworkInterface) -> dict[str, Any]:
    association: dict[str, Any] = _association(interface)
    if association and not association.get("allocationId"):
        association["ipOwnerId"] = "amazon"
    return association


_interfaces.association = property(_owned_association)


@around(SpotInstances, "request_spot_instances")
def request_spot_instances(original: Any, response: SpotInstances) -> Any:
    answer = original(response)
    for request in answer.result["SpotInstanceRequests"]:
        request.instance.spot_instance_request_id = request.id
        request.bed_created = request.instance.launch_time
    return answer


_requests: Any = SpotInstanceRequest
_requests.create_time = property(lambda request: request.bed_created)


def _start_anew(ended: Instance) -> None:
    for request in ended.ec2_backend.spot_instance_requests.values():
        if request.instance is not ended or request.state != "active":
            continue
        if request.type == "persistent":
            request.instance = request.launch_instance()
            request.instance.spot_instance_request_id = request.id
        else:
            request.state, request.bed_cancelled = "closed", now()


@around(EC2Backend, "cancel_spot_instance_requests")
def cancel_spot_instance_requests(
    original: Any, backend: EC2Backend, request_ids: list[str]
) -> Any:
    requests = backend.describe_spot_instance_requests({}, request_ids)
    for request in requests:
        request.state, request.bed_cancelled = "cancelled", now()
    return requests


@around(EC2Backend, "describe_spot_instance_requests")
def describe_spot_instance_requests(
    original: Any,
    backend: EC2Backend,
    filters: Any = None,
    spot_instance_ids: list[str] | None = None,
) -> Any:
    for id_ in spot_instance_ids or []:
        if id_ not in backend.spot_instance_requests:
            raise Refusal(
                "InvalidSpotInstanceRequestID.NotFound",
                f"The spot instance request ID '{id_}' does not exist",
                400,
            )
    return original(backend, filters or {}, spot_instance_ids)


@around(EC2Backend, "iter_tagged_resources")
def iter_tagged_resources(original: Any, backend: EC2Backend) -> Any:
    """The Service Authorization Reference spells it `spot-instances-request`."""
    for resource in original(backend):
        wrong = ":spot-instance-request/"
        if wrong in resource.arn:
            arn = resource.arn.replace(wrong, ":spot-instances-request/")
            resource = type(resource)(arn, resource.tags, "ec2:spot-instances-request")
        yield resource


@around(EC2Backend, "create_image")
def create_image(
    original: Any,
    backend: EC2Backend,
    instance_id: str,
    name: str,
    description: str,
    tag_specifications: list[dict[str, Any]],
) -> Ami:
    mine = [each for each in tag_specifications if each["ResourceType"] != "snapshot"]
    image: Ami = original(backend, instance_id, name, description, mine)
    for each in tag_specifications:
        if each["ResourceType"] == "snapshot":
            image.ebs_snapshot.add_tags({tag["Key"]: tag["Value"] for tag in each["Tags"]})
    return image


@around(Ami, "get_filter_value")
def image_filter(original: Any, image: Ami, name: str, method: str | None = None) -> Any:
    if name == "block-device-mapping.snapshot-id":
        return [image.ebs_snapshot.id]
    return original(image, name, method)


def _image(response: AmisResponse) -> Any:
    name = response._get_param("ImageId")
    if name not in response.ec2_backend.amis:
        raise InvalidAMIIdError(name)
    return response.ec2_backend.amis[name]


def _protect_image(response: AmisResponse) -> ActionResult:
    image = _image(response)
    cooled = response._get_bool_param("WithCooldown", False)
    image.deregistration_protection = f"enabled-with{'' if cooled else 'out'}-cooldown"
    return ActionResult({"Return": "true"})


def _unprotect_image(response: AmisResponse) -> ActionResult:
    image = _image(response)
    if getattr(image, "deregistration_protection", "") == "enabled-with-cooldown":
        image.bed_cooling = now()
    image.deregistration_protection = "disabled"
    return ActionResult({"Return": "true"})


_images: Any = AmisResponse
_images.enable_image_deregistration_protection = _protect_image
_images.disable_image_deregistration_protection = _unprotect_image


@around(EC2Backend, "deregister_image")
def deregister_image(original: Any, backend: EC2Backend, ami_id: str) -> None:
    image = backend.amis.get(ami_id)
    protected = getattr(image, "deregistration_protection", "disabled") != "disabled"
    cooling = getattr(image, "bed_cooling", None)
    if protected or (cooling is not None and not due(cooling, "ec2.image.cooldown")):
        raise Refusal(
            "OperationNotPermitted", f"The image {ami_id} is protected from deregistration.", 400
        )
    original(backend, ami_id)


@around(KeyPairs, "describe_key_pairs")
def describe_key_pairs(original: Any, response: KeyPairs) -> Any:
    wanted = response._get_param("KeyPairIds", [])
    answer = original(response)
    if wanted:
        pairs = {each.id: each for each in answer.result["KeyPairs"]}
        missing = [each for each in wanted if each not in pairs]
        if missing:
            raise Refusal(
                "InvalidKeyPair.NotFound", f"The key pair ID '{missing[0]}' does not exist", 400
            )
        answer.result["KeyPairs"] = [pairs[each] for each in wanted]
    return answer


@around(KeyPairs, "delete_key_pair")
def delete_key_pair(original: Any, response: KeyPairs) -> Any:
    wanted = response._get_param("KeyPairId")
    if wanted:
        pairs = response.ec2_backend.key_pairs
        name = next((name for name, pair in pairs.items() if pair.id == wanted), None)
        if name is not None:
            response.ec2_backend.delete_key_pair(name)
        return ActionResult({"Return": True, "KeyPairId": wanted})
    return original(response)


@around(LaunchTemplates, "describe_launch_templates")
def describe_launch_templates(original: Any, response: LaunchTemplates) -> Any:
    templates = response.ec2_backend.launch_templates
    for id_ in response._get_param("LaunchTemplateIds", []):
        if id_ not in templates:
            raise Refusal(
                "InvalidLaunchTemplateId.NotFound",
                f"The specified launch template, with template ID {id_}, does not exist.",
                400,
            )
    for template in templates.values():
        template.tags = template.get_tags()
    return original(response)


def _create_placement_group(response: EC2Response) -> ActionResult:
    groups = groups_of(response.ec2_backend)
    name = response._get_param("GroupName")
    if name in groups:
        raise Refusal(
            "InvalidPlacementGroup.Duplicate", f"The placement group '{name}' already exists.", 400
        )
    strategy = response._get_param("Strategy", "cluster")
    groups[name] = PlacementGroup(response.ec2_backend, name, strategy)
    groups[name].add_tags(response._parse_tag_specification().get("placement-group", {}))
    return ActionResult({"PlacementGroup": groups[name]})


def _describe_placement_groups(response: EC2Response) -> ActionResult:
    groups = groups_of(response.ec2_backend)
    names = response._get_param("GroupNames", [])
    for name in names:
        if name not in groups:
            raise _unknown_group(name)
    ids = response._get_param("GroupIds", [])
    for id_ in ids:
        if id_ not in [each.id for each in groups.values()]:
            raise Refusal(
                "InvalidPlacementGroupId.Unknown", f"The Placement Group '{id_}' is unknown.", 400
            )
    found = [
        each
        for each in groups.values()
        if (not names or each.name in names) and (not ids or each.id in ids)
    ]
    return ActionResult({"PlacementGroups": found})


def _delete_placement_group(response: EC2Response) -> EmptyResult:
    groups = groups_of(response.ec2_backend)
    name = response._get_param("GroupName")
    if name not in groups:
        raise _unknown_group(name)
    for instance in response.ec2_backend.all_instances():
        if instance.placement.group_name == name and instance.state != "terminated":
            raise Refusal(
                "InvalidPlacementGroup.InUse",
                f"The placement group {name} is in use and may not be deleted.",
                400,
            )
    del groups[name]
    return EmptyResult()


def _unknown_group(name: str) -> Refusal:
    return Refusal(
        "InvalidPlacementGroup.Unknown", f"The Placement Group '{name}' is unknown.", 400
    )


EC2Response.create_placement_group = _create_placement_group  # type: ignore[attr-defined]
EC2Response.describe_placement_groups = _describe_placement_groups  # type: ignore[attr-defined]
EC2Response.delete_placement_group = _delete_placement_group  # type: ignore[attr-defined]


# Volumes.


@around(ElasticBlockStore, "create_volume")
def create_volume(original: Any, response: ElasticBlockStore) -> Any:
    backend = response.ec2_backend
    before = set(backend.volumes)
    answer = original(response)
    for each in set(backend.volumes) - before:
        service = backend.tags.get(each, {}).get("bed:owning-service")
        if service is not None:
            backend.volumes[each].attachment = SimpleNamespace(  # type: ignore[assignment]
                volume_id=each,
                instance_id=None,
                instance_owning_service=service,
                device=None,
                status="attached",
            )
    return answer


@around(EC2Backend, "delete_volume")
def delete_volume(original: Any, backend: EC2Backend, volume_id: str) -> Any:
    attachment = getattr(backend.volumes.get(volume_id), "attachment", None)
    service = getattr(attachment, "instance_owning_service", None)
    if service is not None:
        raise Refusal("VolumeInUse", f"Volume {volume_id} is currently attached to {service}")
    return original(backend, volume_id)
