"""Amazon DynamoDB: tables that take time, their replicas, and the backup that outlives them."""

import copy
from typing import Any

from moto.core.utils import utcnow
from moto.dynamodb.models import DynamoDBBackend, dynamodb_backends
from moto.dynamodb.models.table import Backup, Table
from moto.dynamodb.responses import DynamoHandler, DynamoResult

from emulator.clock import due, now
from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_"
_GUIDE = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/"
RULES = (
    Rule(
        "deleting or changing a table that is CREATING, UPDATING or DELETING",
        "ResourceInUseException",
        _API
        + "DeleteTable.html; "
        + _API
        + "UpdateTable.html; of DELETING: hashicorp/terraform-provider-aws#3355 "
        "(AWS's answer to DeleteTable, other than DeleteTable.html says)",
    ),
    Rule(
        "more than 500 tables being created, changed or deleted at once",
        "LimitExceededException",
        _API + "DeleteTable.html (Errors)",
    ),
    Rule(
        "deleting a table within 24 hours after a replica was added by it",
        "ValidationException",
        _GUIDE + "V2globaltables.tutorial.html; terraform-provider-aws, dynamodb table",
    ),
    Rule(
        "(a backup tells how its table was encrypted)",
        "",
        _API + "SourceTableFeatureDetails.html (SSEDescription)",
    ),
    Rule(
        "(replicas are tables of the same name in other regions, each with a protection and tags "
        "of its own)",
        "",
        _API + "UpdateTable.html (ReplicaUpdates); V2globaltables_HowItWorks.html",
    ),
    Rule(
        "(a stack's table is encrypted by SSEEnabled)",
        "",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/"
        "aws-properties-dynamodb-table-ssespecification.html",
    ),
    Rule("(a backup is CREATING at first)", "", _API + "BackupDetails.html (BackupStatus)"),
    Rule(
        "(deleting a table with point-in-time recovery leaves a system backup)",
        "",
        _GUIDE + "PointInTimeRecovery_Howitworks.html",
    ),
    Rule(
        "the tags of a table that is not there",
        "ResourceNotFoundException",
        _API + "ListTagsOfResource.html",
    ),
)
MOST_AT_ONCE = 500


def _status(table: Table) -> str:
    if getattr(table, "bed_deleting", None) is not None:
        return "DELETING"
    created, updated = getattr(table, "bed_created", 0), getattr(table, "bed_updated", 0)
    if not due(created, "dynamodb.create"):
        return "CREATING"
    return "ACTIVE" if due(updated, "dynamodb.update") else "UPDATING"


def _sweep(backend: DynamoDBBackend) -> None:
    """Let go of tables whose deletion is over."""
    for name, table in list(backend.tables.items()):
        began = getattr(table, "bed_deleting", None)
        if began is not None and due(began, "dynamodb.delete"):
            del backend.tables[name]


for _reader in ("get_table", "list_tables", "iter_tagged_resources", "list_tags_of_resource"):

    @around(DynamoDBBackend, _reader)
    def read(original: Any, backend: DynamoDBBackend, *args: Any, **more: Any) -> Any:
        _sweep(backend)
        return original(backend, *args, **more)


@around(DynamoDBBackend, "list_tags_of_resource")
def list_tags_of_resource(original: Any, backend: DynamoDBBackend, table_arn: str) -> Any:
    backend.get_table(table_arn)
    return original(backend, table_arn)


@around(Table, "describe")
def describe(original: Any, table: Table, base_key: str = "TableDescription") -> dict[str, Any]:
    described: dict[str, Any] = original(table, base_key)
    described[base_key]["TableStatus"] = _status(table)
    others = sorted(getattr(table, "bed_regions", set()) - {table.region_name})
    replicas = [
        {"RegionName": region, "ReplicaStatus": _status(replica)}
        for region in others
        if (replica := _in(table, region)) is not None
    ]
    if replicas:
        described[base_key]["Replicas"] = replicas
        described[base_key]["GlobalTableVersion"] = "2019.11.21"
    return described


_from_template = Table.create_from_cloudformation_json.__func__  # type: ignore[attr-defined]


def _create_from_template(
    kind: type[Table], name: str, template: Any, *place: Any, **more: Any
) -> Table:
    """CloudFormation's SSEEnabled is DynamoDB's Enabled."""
    properties = template["Properties"]
    asked = properties.get("SSESpecification")
    if asked:
        sse = {**asked, "Enabled": str(asked.get("SSEEnabled")).lower() == "true"}
        template = {**template, "Properties": {**properties, "SSESpecification": sse}}
    table: Table = _from_template(kind, name, template, *place, **more)
    return table


Table.create_from_cloudformation_json = classmethod(_create_from_template)  # type: ignore[assignment]


def _in(table: Table, region: str) -> Table | None:
    backend = dynamodb_backends[table.account_id][region]
    _sweep(backend)
    return backend.tables.get(table.name)


@around(DynamoDBBackend, "create_table")
def create_table(original: Any, backend: DynamoDBBackend, *args: Any, **more: Any) -> Table:
    _sweep(backend)
    _check_limit(backend)
    table: Table = original(backend, *args, **more)
    table.bed_created = now()
    return table


def _check_limit(backend: DynamoDBBackend) -> None:
    busy = [table for table in backend.tables.values() if _status(table) != "ACTIVE"]
    if len(busy) >= MOST_AT_ONCE:
        raise Refusal(
            "LimitExceededException",
            "Subscriber limit exceeded: There is a limit of 500 simultaneous table creations, "
            "deletions and updates",
        )


@around(DynamoDBBackend, "delete_table")
def delete_table(original: Any, backend: DynamoDBBackend, name: str) -> Table:
    table = backend.get_table(name)
    _check_active(table)
    _check_limit(backend)
    added = getattr(table, "bed_replica_added", None)
    regions = getattr(table, "bed_regions", set()) - {table.region_name}
    others = any(_in(table, region) for region in regions)
    if others and added is not None and not due(added, "dynamodb.replica"):
        raise Refusal(
            "ValidationException",
            "Replica cannot be deleted because it has acted as a source region for new replica(s) "
            "being added to the table in the last 24 hours.",
        )
    original(backend, name)
    backend.tables[table.name] = table
    table.bed_deleting = now()
    recovery = table.continuous_backups["PointInTimeRecoveryDescription"]
    if recovery["PointInTimeRecoveryStatus"] == "ENABLED":
        kept = f"{table.name}$DeletedTableBackup"
        backup = Backup(backend.account_id, backend.region_name, kept, table, type_="SYSTEM")
        backend.backups[backup.arn] = backup
    return table


def _check_active(table: Table) -> None:
    words = {"CREATING": "created", "UPDATING": "updated", "DELETING": "deleted"}
    doing = words.get(_status(table))
    if doing is not None:
        raise Refusal(
            "ResourceInUseException",
            "Attempt to change a resource which is still in use: Table is being "
            f"{doing}: {table.name}",
        )


@around(DynamoHandler, "update_table")
def update_table(original: Any, handler: DynamoHandler) -> Any:
    backend = handler.dynamodb_backend
    table = backend.get_table(handler.body["TableName"])
    _check_active(table)
    original(handler)
    for update in handler.body.get("ReplicaUpdates") or []:
        if "Create" in update:
            _add_replica(table, update["Create"]["RegionName"])
        elif "Delete" in update:
            region = update["Delete"]["RegionName"]
            dynamodb_backends[table.account_id][region].delete_table(table.name)
    table.bed_updated = now()
    return DynamoResult(table.describe())


def _add_replica(table: Table, region: str) -> None:
    replica = copy.copy(table)
    replica.region_name = region
    replica.table_arn = table.table_arn.replace(f":{table.region_name}:", f":{region}:")
    replica.tags, replica.deletion_protection_enabled = [], False
    replica.created_at = utcnow()
    replica.bed_created, replica.bed_updated = now(), 0
    table.bed_regions = replica.bed_regions = {table.region_name, region} | getattr(
        table, "bed_regions", set()
    )
    table.bed_replica_added = now()
    dynamodb_backends[table.account_id][region].tables[table.name] = replica


@around(DynamoDBBackend, "create_backup")
def create_backup(original: Any, backend: DynamoDBBackend, *args: Any, **more: Any) -> Backup:
    backup: Backup = original(backend, *args, **more)
    backup.status, backup.bed_created = "CREATING", now()
    return backup


_describe_backup = Backup.description.fget


def _description(backup: Backup) -> dict[str, Any]:
    description: dict[str, Any] = _describe_backup(backup)
    encryption = description["SourceTableDetails"].get("SSEDescription")
    features = {"SSEDescription": encryption} if encryption else {}
    return {**description, "SourceTableFeatureDetails": features}


Backup.description = property(_description)


for _reader in ("list_backups", "describe_backup"):

    @around(DynamoDBBackend, _reader)
    def read_backups(original: Any, backend: DynamoDBBackend, *args: Any, **more: Any) -> Any:
        for backup in backend.backups.values():
            if backup.status == "CREATING" and due(backup.bed_created, "dynamodb.backup"):
                backup.status = "AVAILABLE"
        return original(backend, *args, **more)
