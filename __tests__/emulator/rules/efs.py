"""Amazon EFS: file systems and mount targets that take time, their interfaces, replication."""

import json
from typing import Any

from moto.ec2.models import ec2_backends
from moto.efs.models import AccessPoint, EFSBackend, FileSystem, MountTarget, efs_backends
from moto.efs.responses import EFSResponse
from moto.efs.urls import response as dispatcher
from moto.efs.urls import url_paths

from emulator.clock import due, now
from emulator.interfaces import give_back, lend, remove
from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/efs/latest/ug/API_"
_REPLICATION = "https://docs.aws.amazon.com/efs/latest/ug/delete-replications.html"
RULES = (
    Rule(
        "deleting a file system that has mount targets, those that are being deleted included",
        "FileSystemInUse",
        _API + "DeleteFileSystem.html",
    ),
    Rule("deleting a file system that is part of a replication", "FileSystemInUse", _REPLICATION),
    Rule(
        "(file systems and mount targets are creating at first and deleting for a while)",
        "",
        _API + "FileSystemDescription.html, API_MountTargetDescription.html (LifeCycleState)",
    ),
    Rule(
        "(a mount target lends an interface that EFS manages, and takes it back late)",
        "",
        _API + "CreateMountTarget.html (network interface)",
    ),
    Rule(
        "a mount target's security groups while it is not available",
        "IncorrectMountTargetState",
        _API + "DescribeMountTargetSecurityGroups.html (Errors)",
    ),
    Rule("(the access points of a file system die with it)", "", "the EFS console (mem)"),
    Rule(
        "an access point that is not there", "AccessPointNotFound", _API + "DeleteAccessPoint.html"
    ),
    Rule(
        "(a deleted replication is DELETING for minutes; its replica stays and becomes writeable)",
        "",
        _REPLICATION,
    ),
    Rule("a replication that is not there", "ReplicationNotFound", _REPLICATION),
)


def _state(thing: Any, create: str, delete: str) -> str | None:
    """What its life-cycle state is now; None when its deletion is over."""
    deleting = getattr(thing, "_bed_deleting", None)
    if deleting is not None:
        return None if due(deleting, delete) else "deleting"
    return "available" if due(getattr(thing, "_bed_created", 0), create) else "creating"


def settle(backend: EFSBackend) -> None:
    """Bring states up to date, and let go of what is gone."""
    for id_, target in list(backend.mount_targets_by_id.items()):
        state = _state(target, "efs.mount", "efs.mount")
        if state is None:
            del backend.mount_targets_by_id[id_]
            target.clean_up()
        else:
            target.life_cycle_state = state
    for id_, system in list(backend.file_systems_by_id.items()):
        state = _state(system, "efs.create", "efs.delete")
        if state is None:
            del backend.file_systems_by_id[id_]
            backend.creation_tokens.discard(system.creation_token)
            for point in list(backend.access_points.values()):
                if point.file_system_id == id_:
                    del backend.access_points[point.access_point_id]
        else:
            system.life_cycle_state = state


for _reader in (
    "describe_file_systems",
    "describe_mount_targets",
    "describe_access_points",
    "describe_mount_target_security_groups",
    "iter_tagged_resources",
):

    @around(EFSBackend, _reader)
    def read(original: Any, backend: EFSBackend, *args: Any, **more: Any) -> Any:
        settle(backend)
        return original(backend, *args, **more)


@around(EFSBackend, "create_file_system")
def create_file_system(
    original: Any, backend: EFSBackend, *args: Any, **more: Any
) -> FileSystem:
    system: FileSystem = original(backend, *args, **more)
    system._bed_created = now()
    settle(backend)
    return system


@around(EFSBackend, "delete_file_system")
def delete_file_system(original: Any, backend: EFSBackend, file_system_id: str) -> None:
    settle(backend)
    system = backend.describe_file_systems(file_system_id=file_system_id)[1][0]
    if system.number_of_mount_targets > 0:
        raise Refusal("FileSystemInUse", f"The file system {file_system_id} has mount targets.")
    if _replication(backend, file_system_id) is not None:
        raise Refusal(
            "FileSystemInUse", f"{file_system_id} is part of a replication configuration."
        )
    system._bed_deleting = now()
    settle(backend)


# Mount targets.


@around(EFSBackend, "create_mount_target")
def create_mount_target(
    original: Any, backend: EFSBackend, *args: Any, **more: Any
) -> MountTarget:
    settle(backend)
    target: MountTarget = original(backend, *args, **more)
    ec2 = ec2_backends[backend.account_id][backend.region_name]
    remove(ec2, ec2.enis[target.network_interface_id])
    target.network_interface_id = lend(
        backend.account_id,
        backend.region_name,
        subnet=target.subnet_id,
        groups=target.security_groups or [],
        description=f"EFS mount target for {target.file_system_id} ({target.mount_target_id})",
        interface_type="efs",
        requester_id="amazon-efs",
    )
    target._bed_created = now()
    settle(backend)
    return target


@around(EFSBackend, "delete_mount_target")
def delete_mount_target(original: Any, backend: EFSBackend, mount_target_id: str) -> None:
    settle(backend)
    target = backend.describe_mount_targets(100, None, mount_target_id, None, None)[1][0]
    if getattr(target, "_bed_deleting", None) is None:
        target._bed_deleting = now()
        give_back(
            backend.account_id,
            backend.region_name,
            target.network_interface_id,
            after="efs.mount",
        )


@around(EFSBackend, "describe_mount_target_security_groups")
def groups_of_mount_target(
    original: Any, backend: EFSBackend, mount_target_id: str
) -> Any:
    target = backend.mount_targets_by_id.get(mount_target_id)
    if target is not None and target.life_cycle_state != "available":
        raise Refusal("IncorrectMountTargetState", f"It is {target.life_cycle_state}.")
    return original(backend, mount_target_id)


@around(EFSBackend, "delete_access_point")
def delete_access_point(original: Any, backend: EFSBackend, access_point_id: str) -> None:
    points: list[AccessPoint] = backend.describe_access_points(access_point_id, None)
    original(backend, points[0].access_point_id)


# Replication. One is kept at its source's region and is known in both.


def _replication(backend: EFSBackend, id_: str) -> dict[str, Any] | None:
    """The replication that a file system is source or replica of."""
    for region in efs_backends[backend.account_id].values():
        kept: list[dict[str, Any]] = getattr(region, "bed_replications", [])
        for each in list(kept):
            if each["deleting"] is not None and due(each["deleting"], "efs.replication"):
                kept.remove(each)
            elif id_ in (each["source"], each["replica"]):
                return each
    return None


def _described(backend: EFSBackend, one: dict[str, Any]) -> dict[str, Any]:
    arn = f"arn:aws:elasticfilesystem:{one['region']}:{backend.account_id}:file-system/"
    status = "ENABLED" if one["deleting"] is None else "DELETING"
    return {
        "SourceFileSystemId": one["source"],
        "SourceFileSystemRegion": one["region"],
        "SourceFileSystemArn": arn + one["source"],
        "OriginalSourceFileSystemArn": arn + one["source"],
        "SourceFileSystemOwnerId": backend.account_id,
        "CreationTime": one["created"],
        "Destinations": [
            {"FileSystemId": one["replica"], "Region": one["to"], "Status": status,
             "OwnerId": backend.account_id}
        ],
    }  # fmt: skip


def _found(backend: EFSBackend, id_: str) -> dict[str, Any]:
    found = _replication(backend, id_)
    if found is None:
        raise Refusal("ReplicationNotFound", f"There is no replication for {id_}.", 404)
    return found


def create_replication_configuration(handler: EFSResponse) -> Any:
    backend = handler.efs_backend
    source = handler._get_param("SourceFileSystemId")
    wanted = handler._get_param("Destinations")[0]
    region = wanted.get("Region") or backend.region_name
    replica = wanted.get("FileSystemId")
    if replica is None:
        replica = efs_backends[backend.account_id][region].create_file_system(
            f"replica-of-{source}", "generalPurpose", True, "", "bursting", 0, "", False, []
        ).file_system_id
    one = {
        "source": source, "region": backend.region_name, "replica": replica, "to": region,
        "created": now(), "deleting": None,
    }  # fmt: skip
    backend.bed_replications = [*getattr(backend, "bed_replications", []), one]
    return json.dumps(_described(backend, one)), {"Content-Type": "application/json"}


def describe_replication_configurations(handler: EFSResponse) -> Any:
    backend = handler.efs_backend
    found = _found(backend, handler._get_param("FileSystemId"))
    answer = {"Replications": [_described(backend, found)]}
    return json.dumps(answer), {"Content-Type": "application/json"}


def delete_replication_configuration(handler: EFSResponse) -> Any:
    found = _found(handler.efs_backend, handler._get_param("SourceFileSystemId"))
    if found["deleting"] is None:
        found["deleting"] = now()
    return "", {"status": 204}


for _operation in (
    create_replication_configuration,
    describe_replication_configurations,
    delete_replication_configuration,
):
    setattr(EFSResponse, _operation.__name__, _operation)
_ROOT = "/2015-02-01/file-systems"
url_paths[f"{_ROOT}/<file_system_id>/replication-configuration"] = dispatcher.dispatch
url_paths[f"{_ROOT}/replication-configurations"] = dispatcher.dispatch
