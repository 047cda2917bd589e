"""Amazon Route 53: records must match, zones be empty; DNSSEC, which moto lacks."""

from typing import Any

from moto.core.responses import ActionResult
from moto.core.utils import utcnow
from moto.kms.models import kms_backends
from moto.route53 import urls
from moto.route53.exceptions import NoSuchHealthCheck, NoSuchHostedZone
from moto.route53.models import FakeZone, RecordSet, Route53Backend, route53_backends
from moto.route53.responses import Route53
from moto.utilities.utils import get_partition

from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/Route53/latest/APIReference/API_"
RULES = (
    Rule(
        "deleting a record set with other values than it has, or one that is not there",
        "InvalidChangeBatch",
        _API + "ChangeResourceRecordSets.html (DELETE)",
    ),
    Rule(
        "deleting the NS or SOA record of the zone itself",
        "InvalidChangeBatch",
        "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/SOA-NSrecords.html",
    ),
    Rule(
        "more than 32,000 characters of values in one change",
        "InvalidChangeBatch",
        "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html",
    ),
    Rule(
        "deleting a zone with NS records for names below it, or with a key-signing key",
        "HostedZoneNotEmpty",
        _API + "DeleteHostedZone.html; terraform-provider-aws: route53 zone, force_destroy",
    ),
    Rule(
        "(a zone that a stack made goes with it, when it is empty)",
        "",
        "stackoverflow.com/q/75581557 (HostedZoneNotEmpty)",
    ),
    Rule(
        "deactivating the only active key while the zone is signed",
        "KeySigningKeyInUse",
        _API + "DeactivateKeySigningKey.html",
    ),
    Rule(
        "deleting a key that is active",
        "InvalidKeySigningKeyStatus",
        _API + "DeleteKeySigningKey.html",
    ),
    Rule(
        "(a key whose KMS key is disabled or going is ACTION_NEEDED, as is the signing; it still has "
        "to be deactivated)",
        "InvalidKeySigningKeyStatus",
        _API + "KeySigningKey.html; " + _API + "DNSSECStatus.html; terraform-provider-aws: "
        "resourceKeySigningKeyDelete",
    ),
    Rule(
        "ending the signing of a zone while its parent zone has a DS record for it",
        "KeySigningKeyInParentDSRecord",
        _API + "DisableHostedZoneDNSSEC.html",
    ),
    Rule(
        "asking for tags of, or deleting, what is not there",
        "NoSuchHostedZone, NoSuchHealthCheck",
        _API + "ListTagsForResource.html; " + _API + "DeleteHealthCheck.html",
    ),
)
_MOST_CHARACTERS = 32_000


# Records


def _told(record: RecordSet) -> tuple[Any, ...]:
    """What a deletion has to repeat."""
    values = sorted(record.records or [])
    return (record.name, record.type, record.set_identifier, str(record.ttl), tuple(values))


def _values(given: dict[str, Any]) -> list[str]:
    return [str(each["Value"]) for each in given.get("ResourceRecords") or []]


def _delete_record(zone: FakeZone, given: dict[str, Any]) -> None:
    name = given["Name"] if given["Name"].endswith(".") else given["Name"] + "."
    what = f"[name='{name}', type='{given['Type']}'"
    same = [
        each
        for each in zone.rrsets
        if (each.name.rstrip("."), each.type, each.set_identifier)
        == (name.rstrip("."), given["Type"], given.get("SetIdentifier"))
    ]
    if not same:
        message = f"Tried to delete resource record set {what}] but it was not found"
        raise Refusal("InvalidChangeBatch", f"[{message}]")
    found = same[0]
    if found.type in ("NS", "SOA") and name.rstrip(".") == zone.name.rstrip("."):
        message = f"A HostedZone must contain exactly one {found.type} record for the zone itself."
        raise Refusal("InvalidChangeBatch", f"[{message}]")
    wanted = RecordSet({**given, "Name": found.name, "ResourceRecords": _values(given)})
    if _told(found) != _told(wanted):
        message = (
            f"Tried to delete resource record set {what}] but the values provided do not match "
            "the current values"
        )
        raise Refusal("InvalidChangeBatch", f"[{message}]")
    zone.rrsets.remove(found)


@around(Route53Backend, "change_resource_record_sets")
def change_resource_record_sets(
    original: Any, backend: Route53Backend, zoneid: str, change_list: list[dict[str, Any]]
) -> None:
    sizes = (sum(map(len, _values(each["ResourceRecordSet"]))) for each in change_list)
    if sum(sizes) > _MOST_CHARACTERS:
        raise Refusal("InvalidChangeBatch", "[Number of characters in the values is too large]")
    zone = backend.get_hosted_zone(zoneid)
    deletions = [each for each in change_list if each["Action"] == "DELETE"]
    before = list(zone.rrsets)
    try:
        for each in deletions:
            _delete_record(zone, each["ResourceRecordSet"])
        original(backend, zoneid, [each for each in change_list if each not in deletions])
    except Exception:
        zone.rrsets = before
        raise


@around(Route53Backend, "list_resource_record_sets")
def list_resource_record_sets(
    original: Any, backend: Route53Backend, zone_id: str, **given: Any
) -> Any:
    """Names have their last dot everywhere, also in what CreateHostedZone made."""
    for record in backend.get_hosted_zone(zone_id).rrsets:
        record.name = record.name if record.name.endswith(".") else record.name + "."
    return original(backend, zone_id, **given)


# Zones and health checks


@around(FakeZone, "__init__")
def zone_init(original: Any, zone: FakeZone, name: str, *rest: Any, **more: Any) -> None:
    original(zone, name if name.endswith(".") else name + ".", *rest, **more)
    zone.__dict__.update(bed_keys={}, bed_signed=False)


@around(Route53Backend, "delete_hosted_zone")
def delete_hosted_zone(original: Any, backend: Route53Backend, id_: str) -> Any:
    zone: Any = backend.get_hosted_zone(id_)
    below = [each for each in zone.rrsets if each.name.rstrip(".") != zone.name.rstrip(".")]
    if below or zone.bed_keys:
        what = "DNSSEC Key Signing Keys" if zone.bed_keys else "non-required resource record sets"
        raise Refusal(
            "HostedZoneNotEmpty",
            f"The specified hosted zone contains {what} and so cannot be deleted.",
        )
    gone = original(backend, id_)
    backend.resource_tags.pop(zone.resource_id, None)
    return gone


def _delete_with_stack(name: str, _: Any, account_id: str, region_name: str) -> None:
    backend = route53_backends[account_id][get_partition(region_name)]
    if name in backend.zones:
        backend.delete_hosted_zone(name)


_zones: Any = FakeZone
_zones.delete_from_cloudformation_json = staticmethod(_delete_with_stack)


@around(Route53Backend, "delete_health_check")
def delete_health_check(original: Any, backend: Route53Backend, health_check_id: str) -> None:
    backend.get_health_check(health_check_id)
    original(backend, health_check_id)
    backend.resource_tags.pop(health_check_id, None)


@around(Route53Backend, "list_tags_for_resource")
def list_tags_for_resource(
    original: Any, backend: Route53Backend, resource_id: str
) -> dict[str, str]:
    if resource_id not in backend.zones and resource_id not in backend.health_checks:
        missing = NoSuchHealthCheck if "-" in resource_id else NoSuchHostedZone
        raise missing(resource_id)
    tags: dict[str, str] = original(backend, resource_id)
    return tags


# DNSSEC


def _zone(response: Route53) -> Any:
    return response.backend.get_hosted_zone(response._get_param("HostedZoneId"))


def _changed() -> dict[str, Any]:
    return {"ChangeInfo": {"Id": "/change/C1", "Status": "INSYNC", "SubmittedAt": utcnow()}}


def _get_dnssec(response: Route53) -> ActionResult:
    zone = _zone(response)
    if zone.private_zone:
        raise Refusal("InvalidInput", "DNSSEC is not supported for private hosted zones.")
    keys = [{**key, "Status": _status(response, key)} for key in zone.bed_keys.values()]
    stuck = any(key["Status"] == "ACTION_NEEDED" for key in keys)
    signing = "ACTION_NEEDED" if stuck else "SIGNING"
    status = {"ServeSignature": signing if zone.bed_signed else "NOT_SIGNING"}
    return ActionResult({"Status": status, "KeySigningKeys": keys})


def _status(response: Route53, key: dict[str, Any]) -> str:
    region, name = key["KmsArn"].split(":")[3], key["KmsArn"].rpartition("/")[2]
    found = kms_backends[response.current_account][region].keys.get(name)
    usable = found is None or found.key_state == "Enabled"
    return key["Status"] if usable or key["Status"] != "ACTIVE" else "ACTION_NEEDED"


def _create_key_signing_key(response: Route53) -> ActionResult:
    zone, name = _zone(response), response._get_param("Name")
    zone.bed_keys[name] = {
        "Name": name,
        "KmsArn": response._get_param("KeyManagementServiceArn"),
        "Status": response._get_param("Status"),
        "CreatedDate": utcnow(),
        "LastModifiedDate": utcnow(),
    }
    where = f"https://route53.amazonaws.com/2013-04-01/keysigningkey/{zone.resource_id}/{name}"
    return ActionResult({**_changed(), "KeySigningKey": zone.bed_keys[name], "Location": where})


def _enable_signing(response: Route53) -> ActionResult:
    _zone(response).bed_signed = True
    return ActionResult(_changed())


def _disable_signing(response: Route53) -> ActionResult:
    zone = _zone(response)
    if "bed:ds-record" in response.backend.resource_tags[zone.resource_id]:
        raise Refusal("KeySigningKeyInParentDSRecord", "The parent zone has a DS record.")
    zone.bed_signed = False
    return ActionResult(_changed())


def _deactivate_key(response: Route53) -> ActionResult:
    zone, name = _zone(response), response._get_param("Name")
    active = [each for each in zone.bed_keys.values() if each["Status"] == "ACTIVE"]
    if zone.bed_signed and len(active) == 1:
        raise Refusal("KeySigningKeyInUse", "It is the only active key of a signed zone.")
    zone.bed_keys[name]["Status"] = "INACTIVE"
    return ActionResult(_changed())


def _delete_key(response: Route53) -> ActionResult:
    zone, name = _zone(response), response._get_param("Name")
    if zone.bed_keys[name]["Status"] == "ACTIVE":
        raise Refusal("InvalidKeySigningKeyStatus", "An active key cannot be deleted.")
    del zone.bed_keys[name]
    return ActionResult(_changed())


for _name, _operation in {
    "get_dnssec": _get_dnssec,
    "create_key_signing_key": _create_key_signing_key,
    "enable_hosted_zone_dnssec": _enable_signing,
    "disable_hosted_zone_dnssec": _disable_signing,
    "deactivate_key_signing_key": _deactivate_key,
    "delete_key_signing_key": _delete_key,
}.items():
    setattr(Route53, _name, _operation)
_ROOT = r"{0}/(?P<api_version>[\d_-]+)"
for _path in (
    "hostedzone/(?P<zone_id>[^/]+)/enable-dnssec",
    "hostedzone/(?P<zone_id>[^/]+)/disable-dnssec",
    "keysigningkey",
    "keysigningkey/(?P<zone_id>[^/]+)/(?P<key>[^/]+)",
    "keysigningkey/(?P<zone_id>[^/]+)/(?P<key>[^/]+)/deactivate",
):
    urls.url_paths[f"{_ROOT}/{_path}$"] = Route53.dispatch
