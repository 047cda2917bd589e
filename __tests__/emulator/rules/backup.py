"""AWS Backup: vaults with recovery points and plans with selections, which moto lacks.

What the points of EC2 and RDS consist of is in `backup_points.py`.
"""

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote
from uuid import uuid4

from moto.backup import urls
from moto.backup.models import BackupBackend, Vault
from moto.backup.responses import BackupResponse
from moto.core.resource_tagging import TaggedResource

from emulator.clock import due, now
from emulator.rule import Refusal, Rule, around
from emulator.rules import backup_points

_API = "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_"
RULES = (
    Rule(
        "deleting a vault that holds recovery points",
        "InvalidRequestException",
        _API + "DeleteBackupVault.html",
    ),
    Rule(
        "reading a vault that is not there, as if the permission were missing",
        "AccessDeniedException",
        "terraform-provider-aws: backup vault; https://github.com/hashicorp/"
        "terraform-provider-aws/issues/18211",
    ),
    Rule(
        "deleting a plan that has selections",
        "InvalidRequestException",
        _API + "DeleteBackupPlan.html",
    ),
    Rule(
        "deleting a recovery point that is still being made",
        "InvalidResourceStateException",
        _API + "DeleteRecoveryPoint.html",
    ),
    Rule(
        "(a recovery point is CREATING and DELETING for a while)",
        "",
        _API + "DescribeRecoveryPoint.html (Status)",
    ),
    Rule(
        "asking for the tags of what is not there",
        "ResourceNotFoundException",
        _API + "ListTags.html",
    ),
    Rule(
        "asking for the tags of a recovery point that has no ARN of AWS Backup's",
        "InvalidParameterValueException",
        _API + "ListTags.html (only resource types with full AWS Backup management)",
    ),
    Rule(
        "(whether points of DynamoDB have an ARN of AWS Backup's is set per region)",
        "",
        _API + "UpdateRegionSettings.html (ResourceTypeManagementPreference)",
    ),
)
_DENIED = "Insufficient privileges to perform this action."


def _vault(backend: BackupBackend, name: str) -> Any:
    vault: Any = backend.vaults.get(name)
    if vault is None:
        raise Refusal("AccessDeniedException", _DENIED, 403)
    points = vault.__dict__.setdefault("bed_points", {})
    for arn, point in list(points.items()):
        deleted = point["bed_deleted"]
        if deleted is not None and due(deleted, "backup.delete"):
            del points[arn]
            backup_points.delete(backend, arn)
            backend.tagger.delete_all_tags_for_resource(arn)
    vault.num_of_recovery_points = len(points)
    return vault


# Vaults


@around(BackupBackend, "describe_backup_vault")
def describe_backup_vault(_: Any, backend: BackupBackend, backup_vault_name: str) -> Vault:
    vault: Vault = _vault(backend, backup_vault_name)
    vault.__dict__["number_of_recovery_points"] = vault.num_of_recovery_points
    return vault


@around(BackupBackend, "delete_backup_vault")
def delete_backup_vault(original: Any, backend: BackupBackend, backup_vault_name: str) -> None:
    vault = _vault(backend, backup_vault_name)
    if vault.bed_points:
        raise Refusal(
            "InvalidRequestException",
            "Backup vault cannot be deleted because it contains recovery points.",
        )
    original(backend, backup_vault_name)
    backend.tagger.delete_all_tags_for_resource(vault.backup_vault_arn)


@around(BackupBackend, "iter_tagged_resources")
def iter_tagged_resources(_: Any, backend: BackupBackend) -> Iterator[TaggedResource]:
    for arn in _arns(backend):
        tags = backend.tagger.get_tag_dict_for_resource(arn)
        service, kind = arn.split(":")[2], arn.split(":")[5].split("/")[0]
        yield TaggedResource(arn=arn, tags=tags, resource_type=f"{service}:{kind}")


def _arns(backend: BackupBackend) -> Iterator[str]:
    for name in list(backend.vaults):
        vault = _vault(backend, name)
        yield vault.backup_vault_arn
        yield from (arn for arn in vault.bed_points if not backup_points.is_kept_elsewhere(arn))
    for plan in backend.plans.values():
        if plan.deletion_date is None:
            yield plan.backup_plan_arn


@around(BackupResponse, "list_tags")
def list_tags(_: Any, response: BackupResponse) -> str:
    """With and without a slash at the end of the path."""
    arn = unquote(response.path.partition("/tags/")[2]).rstrip("/")
    return json.dumps({"Tags": response.backup_backend.list_tags(arn)})


@around(BackupBackend, "list_tags")
def tags_of(original: Any, backend: BackupBackend, resource_arn: str) -> dict[str, str]:
    if not resource_arn.startswith("arn:aws:backup:"):
        message = f"Invalid resource ARN: {resource_arn}"
        raise Refusal("InvalidParameterValueException", message)
    if resource_arn not in _arns(backend):
        raise Refusal("ResourceNotFoundException", f"Resource not found: {resource_arn}")
    tags: dict[str, str] = original(backend, resource_arn)
    return tags


# Recovery points


def _status(point: dict[str, Any]) -> str:
    if point["bed_deleted"] is not None:
        return "DELETING"
    return "COMPLETED" if due(point["bed_created"], "backup.job") else "CREATING"


def _told(point: dict[str, Any]) -> dict[str, Any]:
    told = {key: value for key, value in point.items() if not key.startswith("bed_")}
    return {**told, "Status": _status(point)}


def _start_backup_job(response: BackupResponse) -> str:
    given, backend = json.loads(response.body), response.backup_backend
    vault = _vault(backend, given["BackupVaultName"])
    tags = given.get("RecoveryPointTags") or {}
    arn = backup_points.create(backend, given["ResourceArn"], tags)
    vault.bed_points[arn] = {
        "RecoveryPointArn": arn,
        "BackupVaultName": vault.backup_vault_name,
        "BackupVaultArn": vault.backup_vault_arn,
        "ResourceArn": given["ResourceArn"],
        "ResourceName": given["ResourceArn"].replace(":", "/").split("/")[-1],
        "IamRoleArn": given["IamRoleArn"],
        "CreationDate": int(now()),
        "bed_created": now(),
        "bed_deleted": None,
    }
    if tags and not backup_points.is_kept_elsewhere(arn):
        backend.tag_resource(arn, tags)
    return json.dumps({"BackupJobId": str(uuid4()), "RecoveryPointArn": arn})


def _named(response: BackupResponse) -> tuple[Any, str]:
    """The vault, and the recovery point if one is meant."""
    _, _, rest = response.path.partition("/backup-vaults/")
    name, _, arn = rest.partition("/recovery-points")
    return _vault(response.backup_backend, unquote(name)), unquote(arn).strip("/")


def _point(response: BackupResponse) -> dict[str, Any]:
    vault, arn = _named(response)
    if arn not in vault.bed_points:
        raise Refusal("ResourceNotFoundException", f"Recovery point {arn} not found")
    point: dict[str, Any] = vault.bed_points[arn]
    return point


def _list_recovery_points(response: BackupResponse) -> str:
    vault, _ = _named(response)
    return json.dumps({"RecoveryPoints": [_told(each) for each in vault.bed_points.values()]})


def _describe_recovery_point(response: BackupResponse) -> str:
    return json.dumps(_told(_point(response)))


def _delete_recovery_point(response: BackupResponse) -> str:
    point = _point(response)
    if _status(point) != "COMPLETED":
        message = f"Recovery point is {_status(point)}."
        raise Refusal("InvalidResourceStateException", message)
    point["bed_deleted"] = now()
    return "{}"


def _update_region_settings(response: BackupResponse) -> str:
    given = json.loads(response.body).get("ResourceTypeManagementPreference", {})
    response.backup_backend.bed_advanced_dynamodb = given.get("DynamoDB", True)
    return "{}"


# Plans


def _selections(response: BackupResponse) -> tuple[dict[str, Any], str]:
    """The selections of a plan, and the id of the one that is meant."""
    _, _, rest = response.path.partition("/plans/")
    plan_id, _, selection = rest.partition("/selections")
    plan: Any = response.backup_backend.get_backup_plan(plan_id, None)
    return plan.__dict__.setdefault("bed_selections", {}), selection.strip("/")


def _create_backup_selection(response: BackupResponse) -> str:
    selections, _ = _selections(response)
    given = json.loads(response.body)["BackupSelection"]
    id_ = str(uuid4())
    selections[id_] = {
        "SelectionId": id_,
        "SelectionName": given["SelectionName"],
        "IamRoleArn": given["IamRoleArn"],
    }
    return json.dumps({"SelectionId": id_})


def _list_backup_selections(response: BackupResponse) -> str:
    selections, _ = _selections(response)
    return json.dumps({"BackupSelectionsList": list(selections.values())})


def _delete_backup_selection(response: BackupResponse) -> str:
    selections, id_ = _selections(response)
    if selections.pop(id_, None) is None:
        raise Refusal("ResourceNotFoundException", f"Backup selection {id_} not found")
    return "{}"


@around(BackupBackend, "delete_backup_plan")
def delete_backup_plan(original: Any, backend: BackupBackend, backup_plan_id: str) -> Any:
    plan: Any = backend.get_backup_plan(backup_plan_id, None)
    if getattr(plan, "bed_selections", None):
        raise Refusal(
            "InvalidRequestException",
            "Related backup plan selections must be deleted prior to backup plan deletion",
        )
    return original(backend, backup_plan_id)


for _name, _operation in {
    "start_backup_job": _start_backup_job,
    "update_region_settings": _update_region_settings,
    "list_recovery_points_by_backup_vault": _list_recovery_points,
    "describe_recovery_point": _describe_recovery_point,
    "delete_recovery_point": _delete_recovery_point,
    "create_backup_selection": _create_backup_selection,
    "list_backup_selections": _list_backup_selections,
    "delete_backup_selection": _delete_backup_selection,
}.items():
    setattr(BackupResponse, _name, _operation)
for _path in (
    "account-settings",
    "backup-jobs",
    "backup-vaults/(?P<name>[^/]+)/recovery-points/?",
    "backup-vaults/(?P<name>[^/]+)/recovery-points/(?P<arn>.+)",
):
    urls.url_paths[f"{{0}}/{_path}$"] = BackupResponse.dispatch
