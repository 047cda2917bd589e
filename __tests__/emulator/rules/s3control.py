"""Amazon S3 access points: they live in their bucket's region and must go before it."""

from typing import Any

from moto.s3.models import s3_backends
from moto.s3control.exceptions import AccessPointNotFound
from moto.s3control.models import AccessPoint, S3ControlBackend

from emulator.call import current_call
from emulator.clock import now
from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_"
RULES = (
    Rule(
        "an access point of another region, or one that is not there",
        "NoSuchAccessPoint",
        _API + "DeleteAccessPoint.html; " + _API + "GetAccessPoint.html",
    ),
    Rule("an access point for no bucket", "NoSuchBucket", _API + "CreateAccessPoint.html"),
    Rule("(an access point's ARN has its bucket's region)", "", _API + "CreateAccessPoint.html"),
)


@around(AccessPoint, "__init__")
def access_point(
    original: Any, point: AccessPoint, account_id: str, region_name: str, name: str, bucket: str,
    **more: Any,
) -> None:  # fmt: skip
    original(point, account_id, region_name, name, bucket, **more)
    partition, owner = s3_backends.bucket_accounts.get(bucket, ("", ""))
    found = s3_backends[owner][partition].buckets.get(bucket) if owner else None
    if found is None:
        raise Refusal("NoSuchBucket", "The specified bucket does not exist", 404)
    point.bed_region = found.region_name
    point.arn = f"arn:{partition}:s3:{found.region_name}:{account_id}:accesspoint/{name}"


@around(S3ControlBackend, "get_access_point")
def get_access_point(
    original: Any, backend: S3ControlBackend, account_id: str, name: str
) -> AccessPoint:
    point: AccessPoint = original(backend, account_id, name)
    if point.bed_region != _region():
        raise AccessPointNotFound(name)
    return point


@around(S3ControlBackend, "delete_access_point")
def delete_access_point(
    original: Any, backend: S3ControlBackend, account_id: str, name: str
) -> None:
    point = backend.get_access_point(account_id, name)
    original(backend, account_id, name)
    partition, owner = s3_backends.bucket_accounts[point.bucket]
    s3_backends[owner][partition].buckets[point.bucket].bed_point_left = now()


@around(S3ControlBackend, "list_access_points")
def list_access_points(original: Any, backend: S3ControlBackend, *args: Any, **more: Any) -> Any:
    points, token = original(backend, *args, **more)
    return [point for point in points if point.bed_region == _region()], token


def _region() -> str | None:
    call = current_call.get()
    return call.region if call else None
