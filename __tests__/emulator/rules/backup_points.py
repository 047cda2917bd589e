"""What AWS Backup's recovery points consist of: snapshots and images of EC2 and RDS, that only it deletes."""

from typing import Any
from uuid import uuid4

from moto.backup.models import BackupBackend
from moto.ec2.models import EC2Backend, ec2_backends
from moto.rds.models import RDSBackend, rds_backends

from emulator.rule import Refusal, Rule, around

_GUIDE = "https://docs.aws.amazon.com/aws-backup/latest/devguide/"
_POINTS = _GUIDE + "recovery-points.html (recovery point ids by resource type)"
RULES = (
    Rule(
        "deleting a snapshot of AWS Backup by EC2",
        "InvalidParameterValue",
        "openshift/installer#9964, cloud-custodian#9459 (with the message)",
    ),
    Rule(
        "deregistering an image of AWS Backup by EC2",
        "InvalidParameterValue",
        "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/deregister-ami.html (the code as for "
        "snapshots)",
    ),
    Rule(
        "deleting a snapshot of AWS Backup by RDS",
        "InvalidDBSnapshotState, InvalidDBClusterSnapshotStateFault",
        _GUIDE + "backup-iam.html (cannot be deleted using the source service; the codes are those "
        "of DeleteDBSnapshot)",
    ),
    Rule("(points of EBS, EC2, RDS, Aurora and FSx have ARNs of these services)", "", _POINTS),
    Rule(
        "(they carry the tags, and EC2's one of AWS Backup's own; classic DynamoDB's none)",
        "",
        _GUIDE + "tags-on-backups.html",
    ),
    Rule(
        "(what a point consists of is deleted with it)",
        "",
        "AWS managed policy AWSBackupFullAccess (ec2:DeleteSnapshot and the like by aws:CalledVia)",
    ),
)
_MANAGED = (
    "This {} is managed by the AWS Backup service and cannot be deleted via EC2 APIs. If you wish "
    "to delete this {}, please do so via the Backup console."
)


def is_kept_elsewhere(arn: str) -> bool:
    """Whether another service keeps its tags, or nobody does."""
    return arn.split(":")[2] in ("ec2", "rds", "dynamodb")


def create(backend: BackupBackend, source: str, tags: dict[str, str]) -> str:
    """The ARN of a new point of the resource with this ARN, with what it consists of."""
    _, _, service, _, _, part = source.split(":", 5)
    account, region = backend.account_id, backend.region_name
    kind, id_ = part.replace(":", "/").split("/", 1)
    ec2, rds = ec2_backends[account][region], rds_backends[account][region]
    own = {**tags, "aws:backup:source-resource": id_}
    listed = [{"Key": key, "Value": value} for key, value in tags.items()]
    job = f"awsbackup:job-{uuid4()}"
    if (service, kind) == ("ec2", "volume"):
        snapshot = ec2.create_snapshot(id_, "This snapshot is created by the AWS Backup service.")
        _keep(snapshot, own)
        return f"arn:aws:ec2:{region}::snapshot/{snapshot.id}"
    if (service, kind) == ("ec2", "instance"):
        image = ec2.create_image(id_, f"AwsBackup_{id_}_{uuid4()}", "", [])
        _keep(image, own)
        _keep(image.ebs_snapshot, own)
        return f"arn:aws:ec2:{region}::image/{image.id}"
    if (service, kind) == ("rds", "db"):
        rds.create_db_snapshot(id_, job, snapshot_type="awsbackup", tags=listed)
        return f"arn:aws:rds:{region}:{account}:snapshot:{job}"
    if (service, kind) == ("rds", "cluster"):
        rds.create_db_cluster_snapshot(id_, job, snapshot_type="manual", tags=listed)
        return f"arn:aws:rds:{region}:{account}:cluster-snapshot:{job}"
    if service == "fsx":
        return f"arn:aws:fsx:{region}:{account}:backup/backup-{uuid4().hex[:17]}"
    if service == "dynamodb" and not getattr(backend, "bed_advanced_dynamodb", True):
        return f"{source}/backup/{uuid4().hex[:20]}"
    return f"arn:aws:backup:{region}:{account}:recovery-point:{uuid4()}"


def _keep(thing: Any, tags: dict[str, str]) -> None:
    thing.bed_managed = True
    thing.add_tags(tags)


def delete(backend: BackupBackend, arn: str) -> None:
    """What a point consists of, once it is gone."""
    _, _, service, _, _, part = arn.split(":", 5)
    account, region = backend.account_id, backend.region_name
    if service == "ec2":
        ec2, id_ = ec2_backends[account][region], part.split("/")[1]
        image = ec2.amis.pop(id_, None)
        ec2.snapshots.pop(image.ebs_snapshot.id if image else id_, None)
    elif service == "rds":
        rds, name = rds_backends[account][region], part.split(":", 1)[1]
        for snapshots in (rds.database_snapshots, rds.cluster_snapshots):
            snapshots.pop(name, None)


@around(EC2Backend, "delete_snapshot")
def delete_snapshot(original: Any, backend: EC2Backend, snapshot_id: str) -> Any:
    if getattr(backend.snapshots.get(snapshot_id), "bed_managed", False):
        raise Refusal("InvalidParameterValue", _MANAGED.format("snapshot", "snapshot"))
    return original(backend, snapshot_id)


@around(EC2Backend, "deregister_image")
def deregister_image(original: Any, backend: EC2Backend, ami_id: str) -> Any:
    if getattr(backend.amis.get(ami_id), "bed_managed", False):
        raise Refusal("InvalidParameterValue", _MANAGED.format("image", "image"))
    return original(backend, ami_id)


@around(RDSBackend, "delete_db_snapshot")
def delete_db_snapshot(original: Any, backend: RDSBackend, db_snapshot_identifier: str) -> Any:
    _check(db_snapshot_identifier, "InvalidDBSnapshotState")
    return original(backend, db_snapshot_identifier)


@around(RDSBackend, "delete_db_cluster_snapshot")
def delete_db_cluster_snapshot(
    original: Any, backend: RDSBackend, db_snapshot_identifier: str
) -> Any:
    _check(db_snapshot_identifier, "InvalidDBClusterSnapshotStateFault")
    return original(backend, db_snapshot_identifier)


def _check(name: str, code: str) -> None:
    if name.startswith("awsbackup:"):
        raise Refusal(code, f"The snapshot {name} is managed by AWS Backup.")
