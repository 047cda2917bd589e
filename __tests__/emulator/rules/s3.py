"""Amazon S3: what keeps a bucket, and versions as AWS lists and deletes them."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote_plus

import xmltodict
from moto.core.responses import ActionResult
from moto.s3.exceptions import BucketNotEmpty, MalformedXML, MissingVersion
from moto.s3.models import FakeBucket, FakeDeleteMarker, FakeKey, S3Backend, s3_backends
from moto.s3.responses import S3Response
from moto.s3control.models import s3control_backends

from emulator.call import Call, current_call
from emulator.clock import due, now
from emulator.fill import filling
from emulator.iam.actions import actions
from emulator.iam.policy import Document, as_list
from emulator.iam.principals import principal
from emulator.iam.resources import resource
from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/AmazonS3/latest/API/API_"
_GUIDE = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/"
RULES = (
    Rule(
        "deleting a bucket with versions or delete markers",
        "BucketNotEmpty",
        _API + "DeleteBucket.html",
    ),
    Rule(
        "deleting a bucket with access points, and for a while after the last is gone",
        "BucketHasAccessPointsAttached",
        _GUIDE + "access-points-delete.html; terraform-provider-aws, s3 bucket",
    ),
    Rule(
        "any call for a bucket of another region, except GetBucketLocation",
        "PermanentRedirect",
        _GUIDE + "Redirects.html",
    ),
    Rule(
        "any call with the id of another account in x-amz-expected-bucket-owner",
        "AccessDenied",
        _GUIDE + "bucket-owner-condition.html",
    ),
    Rule(
        "what the bucket's policy denies; the root user may always read and delete the policy",
        "AccessDenied",
        _GUIDE + "access-policy-language-overview.html; DeleteBucketPolicy API (root principal)",
    ),
    Rule("more than 1,000 keys in DeleteObjects", "MalformedXML", _API + "DeleteObjects.html"),
    Rule(
        "deleting versions without an MFA code where MFA delete is on: a DeleteObjects fails whole",
        "AccessDenied",
        _API + "DeleteObjects.html (MFA)",
    ),
    Rule(
        "(DeleteObjects answers 200 with Errors for what Object Lock or the policy keeps)",
        "AccessDenied",
        _API + "DeleteObjects.html; " + _GUIDE + "object-lock.html",
    ),
    Rule("(a Quiet DeleteObjects tells only errors)", "", _API + "DeleteObjects.html (Quiet)"),
    Rule(
        "(deleting with a VersionId in a bucket with suspended versioning deletes that version, "
        "without one it puts a delete marker in place of the null version)",
        "",
        _GUIDE + "DeletingObjectsfromVersioningSuspendedBuckets.html",
    ),
    Rule("(EncodingType=url encodes keys in listings)", "", _API + "ListObjectVersions.html"),
    Rule(
        "(pages of versions go on from the markers whether or not that version still exists)",
        "",
        _API + "ListObjectVersions.html (KeyMarker)",
    ),
    Rule(
        "the retention or legal hold of a version that has none, or of a delete marker",
        "NoSuchObjectLockConfiguration, MethodNotAllowed",
        _API + "GetObjectRetention.html; GetObjectLegalHold",
    ),
)
MOST_KEYS = 1000
LOCKED = "Access Denied because object protected by object lock."
NO_MFA = "Mfa Authentication must be used for this request"
REDIRECT = (
    "<Error><Code>PermanentRedirect</Code><Message>The bucket you are attempting to access must be "
    "addressed using the specified endpoint. Please send all future requests to this endpoint."
    "</Message></Error>"
)


@around(S3Response, "_bucket_response")
def bucket_response(original: Any, response: S3Response, request: Any, full_url: str) -> Any:
    return _redirect(response) or original(response, request, full_url)


@around(S3Response, "_key_response")
def key_response(original: Any, response: S3Response, request: Any, full_url: str) -> Any:
    return _redirect(response) or original(response, request, full_url)


def _redirect(response: S3Response) -> Any:
    """The answer to whoever asks in the wrong region; refuses those who may not ask at all."""
    call = current_call.get()
    bucket = _bucket(response.bucket_name)
    if call is None or bucket is None or call.operation in ("CreateBucket", "GetBucketLocation"):
        return None
    expected = response.headers.get("x-amz-expected-bucket-owner")
    if expected and expected != bucket.account_id:
        raise Refusal("AccessDenied", "Access Denied", 403)
    if bucket.region_name != call.region:
        headers = {"x-amz-bucket-region": bucket.region_name, "content-type": "application/xml"}
        return 301, headers, "" if call.method == "HEAD" else REDIRECT
    for action in actions(call):
        # DeleteObjects is asked key by key.
        if call.operation != "DeleteObjects" and _denies(bucket, call, action, resource(call)):
            raise Refusal(
                "AccessDenied",
                f"User: {_caller(call)} is not authorized to perform: {action} on resource: "
                f'"{resource(call)}" with an explicit deny in a resource-based policy',
                403,
            )
    return None


def _bucket(name: str | None) -> FakeBucket | None:
    partition, account = s3_backends.bucket_accounts.get(name or "", (None, None))
    return s3_backends[account][partition].buckets.get(name) if account else None


def _caller(call: Call) -> str:
    caller = principal(call)
    return caller.arn if caller else f"arn:aws:iam::{call.account}:root"


def _denies(bucket: FakeBucket, call: Call, action: str, target: str | None) -> bool:
    if not bucket.policy:
        return False
    by_root = principal(call) is None and call.account == bucket.account_id
    if by_root and action in ("s3:DeleteBucketPolicy", "s3:GetBucketPolicy", "s3:PutBucketPolicy"):
        return False
    document = Document(bucket.policy.decode())
    names = ("*", _caller(call), call.account, f"arn:aws:iam::{call.account}:root")
    document.statements = [
        statement
        for statement in document.statements
        if any(name in names for name in _principals(statement.get("Principal", {})))
    ]
    return "Deny" in document.effects(action, target, {})


def _principals(told: Any) -> list[str]:
    return as_list(told) if isinstance(told, str) else as_list(told.get("AWS", []))


@around(S3Backend, "delete_bucket")
def delete_bucket(original: Any, backend: S3Backend, bucket_name: str) -> Any:
    bucket = backend.get_bucket(bucket_name)
    if bucket.keys or filling(bucket):
        raise BucketNotEmpty(bucket_name=bucket_name)
    points = s3control_backends[bucket.account_id][bucket.partition].access_points
    attached = any(point.bucket == bucket_name for point in points[bucket.account_id].values())
    left = getattr(bucket, "bed_point_left", None)
    if attached or (left is not None and not due(left, "s3.accesspoint")):
        raise Refusal(
            "BucketHasAccessPointsAttached",
            "The bucket you tried to delete has access points attached. Delete your access points "
            "and try again.",
            400,
        )
    return original(backend, bucket_name)


@around(S3Backend, "list_object_versions")
def list_object_versions(
    original: Any,
    backend: S3Backend,
    bucket_name: str,
    delimiter: str | None = None,
    key_marker: str | None = None,
    max_keys: int | None = 1000,
    prefix: str = "",
    version_id_marker: str | None = None,
) -> Any:
    if delimiter:
        return original(
            backend, bucket_name, delimiter, key_marker, max_keys, prefix, version_id_marker
        )
    versions: list[FakeKey] = []
    markers: list[FakeDeleteMarker] = []
    last = None
    bucket = backend.get_bucket(bucket_name)
    if planned := filling(bucket):
        planned.make(backend, bucket, key_marker or "", max_keys or 1000)
    for version in _after(bucket, key_marker, version_id_marker):
        if not version.name.startswith(prefix):
            continue
        if len(versions) + len(markers) == max_keys:
            next_key = last.name if last else None
            return versions, [], markers, next_key, last.version_id if last else None
        (versions if isinstance(version, FakeKey) else markers).append(version)
        last = version
    return versions, [], markers, None, None


def _after(bucket: FakeBucket, key: str | None, version_id: str | None) -> Iterator[Any]:
    """The versions behind a marker: by key, the newest first."""
    names = sorted(bucket.keys)
    for name in names[bisect_left(names, key or "") :]:
        newest_first = list(reversed(bucket.keys.getlist(name)))
        for version in newest_first:
            version.is_latest = version is newest_first[0]
        if name == key:
            ids = [version.version_id for version in newest_first]
            if version_id is None:
                continue
            at = ids.index(version_id) + 1 if version_id in ids else 0
            newest_first = newest_first[at:]
        yield from newest_first


@around(S3Response, "serialized")
def serialized(original: Any, response: S3Response, answer: ActionResult) -> Any:
    """Keys as they were asked for; of objects, moto has done so."""
    result = answer.result
    wanted = response.querystring.get("encoding-type", [None])[0] == "url"
    if wanted and isinstance(result, dict) and "Contents" not in result:
        for member in ("Versions", "DeleteMarkers", "Uploads"):
            for each in result.get(member) or []:
                each["Key"] = quote_plus(each["Key"], safe="/")
        for name in ("KeyMarker", "NextKeyMarker", "Prefix"):
            if result.get(name):
                result[name] = quote_plus(result[name], safe="/")
        result["EncodingType"] = "url"
    return original(response, answer)


@around(S3Response, "all_buckets")
def all_buckets(original: Any, response: S3Response) -> Any:
    """ListBuckets tells the region of each: S3 API reference, Bucket (BucketRegion)."""
    status, headers, body = original(response)
    text = body.decode() if isinstance(body, bytes) else body

    def tell(found: re.Match[str]) -> str:
        bucket = _bucket(found.group(1))
        region = bucket.region_name if bucket else ""
        return f"{found.group(0)}<BucketRegion>{region}</BucketRegion>"

    return status, headers, re.sub(r"<Name>([^<]+)</Name>", tell, text)


@around(S3Backend, "put_object")
def put_object(
    original: Any, backend: S3Backend, bucket_name: str, key_name: str, *rest: Any, **more: Any
) -> FakeKey:
    bucket = backend.get_bucket(bucket_name)
    if bucket.versioning_status != "Suspended":
        asked: FakeKey = original(backend, bucket_name, key_name, *rest, **more)
        return asked
    bucket.versioning_status = "Enabled"
    try:
        key: FakeKey = original(backend, bucket_name, key_name, *rest, **more)
    finally:
        bucket.versioning_status = "Suspended"
    key._version_id = "null"
    _keep(bucket, key_name, lambda each: each is key or each.version_id != "null")
    return key


@around(S3Backend, "delete_object")
def delete_object(
    original: Any,
    backend: S3Backend,
    bucket_name: str,
    key_name: str,
    version_id: str | None = None,
    bypass: bool = False,
) -> Any:
    bucket = backend.get_bucket(bucket_name)
    if not bucket.versioning_status:
        return original(backend, bucket_name, key_name, version_id, bypass)
    if version_id is None:
        if key_name not in bucket.keys:
            return True, {}
        if bucket.versioning_status == "Enabled":
            return original(backend, bucket_name, key_name, None, bypass)
        marker = FakeDeleteMarker(key=bucket.keys[key_name])
        marker._version_id = "null"
        _keep(bucket, key_name, lambda each: each.version_id != "null")
        bucket.keys.setlist(key_name, [*bucket.keys.getlist(key_name, []), marker])
        return True, {"version-id": "null", "delete-marker": "true"}
    for version in bucket.keys.getlist(key_name, []):
        locked = isinstance(version, FakeKey) and version.is_locked(governance_bypass=bypass)
        if str(version.version_id) == version_id and locked:
            raise Refusal("AccessDenied", LOCKED, 403)
    _keep(bucket, key_name, lambda each: str(each.version_id) != version_id)
    return True, {"version-id": version_id}


def _keep(bucket: FakeBucket, key: str, wanted: Any) -> None:
    kept = [version for version in bucket.keys.getlist(key, []) if wanted(version)]
    if kept:
        bucket.keys.setlist(key, kept)
    elif key in bucket.keys:
        bucket.keys.setlist(key, [])
        dict.pop(bucket.keys, key)


@around(S3Response, "delete_object")
def delete_one(original: Any, response: S3Response) -> Any:
    versioned = "versionId" in response.querystring
    _check_mfa(response, versioned)
    return original(response)


def _check_mfa(response: S3Response, versioned: bool) -> None:
    on = getattr(response.backend.get_bucket(response.bucket_name), "bed_mfa_delete", False)
    if on and versioned and not response.headers.get("x-amz-mfa"):
        raise Refusal("AccessDenied", NO_MFA, 403)


@around(S3Response, "_bucket_response_delete_keys")
def delete_keys(
    original: Any, response: S3Response, bucket_name: str, authenticated: bool = True
) -> Any:
    asked = xmltodict.parse(response.body, strip_whitespace=False)["Delete"]
    objects = as_list(asked.get("Object", []))
    if not 1 <= len(objects) <= MOST_KEYS:
        raise MalformedXML()
    _check_mfa(response, any(each.get("VersionId") for each in objects))
    call = current_call.get()
    bucket = response.backend.get_bucket(bucket_name)
    deleted, errors = [], []
    for each in objects:
        key, version = each["Key"] or "", each.get("VersionId")
        told = {"Key": key, "VersionId": version}
        action = "s3:DeleteObjectVersion" if version else "s3:DeleteObject"
        if call and _denies(bucket, call, action, f"{bucket.arn}/{key}"):
            errors.append({**told, "Code": "AccessDenied", "Message": "Access Denied"})
            continue
        try:
            bypass = bool(call and call.bypasses_governance)
            response.backend.delete_object(bucket_name, key, version_id=version, bypass=bypass)
            deleted.append(told)
        except Refusal as refusal:
            errors.append({**told, "Code": refusal.code, "Message": refusal.message})
    _answer_deletions(response.backend, bucket, bool(deleted))
    response.data["Action"] = "DeleteObjects"
    quiet = (asked.get("Quiet") or "").lower() == "true"
    result = {"Deleted": [] if quiet else deleted, "Errors": errors}
    return response.serialized(ActionResult(result))


def _answer_deletions(backend: S3Backend, bucket: FakeBucket, deleted: bool) -> None:
    """Stands in for a user's function that writes down what it is told to be removed."""
    notified = getattr(bucket.notification_configuration, "cloud_function", None) or []
    if deleted and any("s3:ObjectRemoved:*" in each.events for each in notified):
        backend.put_object(bucket.name, f"removals/{now()}", b"", disable_notification=True)


@around(S3Response, "_bucket_response_put")
def put_versioning(
    original: Any, response: S3Response, request: Any, bucket_name: str, query: dict[str, Any]
) -> Any:
    told = re.search(r"<MfaDelete>(\w+)</MfaDelete>", response.body.decode("utf-8", "replace"))
    if "versioning" in query and told:
        if not response.headers.get("x-amz-mfa"):
            raise Refusal("AccessDenied", NO_MFA, 403)
        response.backend.get_bucket(bucket_name).bed_mfa_delete = told.group(1) == "Enabled"
    return original(response, request, bucket_name, query)


@around(S3Backend, "put_object_lock_configuration")
def put_object_lock_configuration(
    original: Any, backend: S3Backend, bucket_name: str, lock_enabled: bool, *rule: Any, **more: Any
) -> None:
    """The default retention of a bucket with objects may change: PutObjectLockConfiguration."""
    bucket = backend.get_bucket(bucket_name)
    keys, bucket.keys = bucket.keys, type(bucket.keys)()
    try:
        original(backend, bucket_name, lock_enabled, *rule, **more)
    finally:
        bucket.keys = keys


@around(S3Response, "_bucket_tagging_from_body")
def bucket_tags(original: Any, response: S3Response) -> dict[str, str]:
    """Values keep their spaces, which moto's reading of XML strips."""
    original(response)
    told = xmltodict.parse(response.body, strip_whitespace=False)["Tagging"]["TagSet"]
    tags = as_list(told["Tag"]) if isinstance(told, dict) else []
    return {tag["Key"]: tag["Value"] or "" for tag in tags}


@around(S3Response, "_key_response_get")
def get_retention(
    original: Any, response: S3Response, query: dict[str, Any], key_name: str
) -> Any:
    if "retention" not in query and "legal-hold" not in query:
        return original(response, query, key_name)
    version = response.backend.get_object(
        response.bucket_name,
        key_name,
        version_id=query.get("versionId", [None])[0],
        return_delete_marker=True,
    )
    if version is None:
        raise MissingVersion()
    if isinstance(version, FakeDeleteMarker):
        raise Refusal(
            "MethodNotAllowed", "The specified method is not allowed against this resource.", 405
        )
    hold = "legal-hold" in query
    if not (version.lock_legal_status if hold else version.lock_mode):
        raise Refusal(
            "NoSuchObjectLockConfiguration",
            "The specified object does not have a ObjectLock configuration",
            404,
        )
    response.data["Action"] = "GetObjectLegalHold" if hold else "GetObjectRetention"
    if hold:
        return response.serialized(
            ActionResult({"LegalHold": {"Status": version.lock_legal_status}})
        )
    retention = {"Mode": version.lock_mode, "RetainUntilDate": version.lock_until}
    return response.serialized(ActionResult({"Retention": retention}))
