"""AWS KMS: what cannot be scheduled for deletion, and keys of several regions."""

import copy
import json
from typing import Any

from moto.kms.models import Key, KmsBackend, kms_backends
from moto.kms.responses import KmsResponse

from emulator.call import current_call
from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/kms/latest/APIReference/API_"
_GUIDE = "https://docs.aws.amazon.com/kms/latest/developerguide/"
RULES = (
    Rule(
        "scheduling the deletion of a key that is scheduled already",
        "KMSInvalidStateException",
        _GUIDE + "key-state.html",
    ),
    Rule(
        "scheduling the deletion of an AWS managed key, or tagging it",
        "AccessDeniedException",
        _GUIDE + "deleting-keys.html; " + _GUIDE + "tagging-keys.html",
    ),
    Rule(
        "(a primary key with replicas is PendingReplicaDeletion, without a date)",
        "",
        _API + "ScheduleKeyDeletion.html; " + _GUIDE + "multi-region-keys-delete.html",
    ),
    Rule(
        "(a replica has aliases, grants and tags of its own)",
        "",
        _GUIDE + "multi-region-keys-overview.html (shared properties)",
    ),
    Rule(
        "(the answer tells state and waiting period)",
        "",
        _API + "ScheduleKeyDeletion.html (Response Elements)",
    ),
)


def _everywhere(key: Key) -> list[Key]:
    found = [backend.keys.get(key.id) for backend in kms_backends[key.account_id].values()]
    return [each for each in found if each is not None]


def _is_primary(key: Key) -> bool:
    return bool(key.arn == key.multi_region_configuration["PrimaryKey"]["Arn"])


@around(KmsBackend, "replicate_key")
def replicate_key(original: Any, backend: KmsBackend, key_id: str, replica_region: str) -> Key:
    replica: Key = original(backend, key_id, replica_region)
    replica.grants, replica.aliases = {}, {}
    replica.multi_region_configuration = copy.deepcopy(replica.multi_region_configuration)
    call = current_call.get()
    tags = (call.params.get("Tags") if call else None) or []
    kms_backends[backend.account_id][replica_region].tagger.tag_resource(replica.id, tags)
    return replica


@around(Key, "to_dict")
def to_dict(original: Any, key: Key) -> dict[str, Any]:
    told: dict[str, Any] = original(key)
    metadata = told["KeyMetadata"]
    if any(alias.startswith("alias/aws/") for alias in key.aliases):
        metadata["KeyManager"] = "AWS"
    if key.multi_region:
        replicas = [each for each in _everywhere(key) if not _is_primary(each)]
        metadata["MultiRegionConfiguration"] = {
            "MultiRegionKeyType": "PRIMARY" if _is_primary(key) else "REPLICA",
            "PrimaryKey": key.multi_region_configuration["PrimaryKey"],
            "ReplicaKeys": [{"Arn": each.arn, "Region": each.region} for each in replicas],
        }
    return told


@around(KmsBackend, "schedule_key_deletion")
def schedule_key_deletion(original: Any, backend: KmsBackend, key_id: str, days: int) -> Any:
    key = backend.describe_key(key_id)
    _check_ours(key)
    if key.key_state in ("PendingDeletion", "PendingReplicaDeletion"):
        raise Refusal("KMSInvalidStateException", f"{key.arn} is pending deletion.")
    if key.multi_region and _is_primary(key) and len(_everywhere(key)) > 1:
        key.enabled, key.key_state = False, "PendingReplicaDeletion"
        return None
    return original(backend, key_id, days)


@around(KmsResponse, "schedule_key_deletion")
def tell_state(original: Any, response: KmsResponse) -> str:
    told = json.loads(original(response))
    key = response.kms_backend.describe_key(told["KeyId"])
    told |= {
        "KeyId": key.arn,
        "KeyState": key.key_state,
        "PendingWindowInDays": response._get_param("PendingWindowInDays") or 30,
    }
    return json.dumps({name: value for name, value in told.items() if value is not None})


@around(KmsResponse, "tag_resource")
def tag_resource(original: Any, response: KmsResponse) -> str:
    key = response.kms_backend.keys.get(KmsBackend.get_key_id(response._get_param("KeyId")))
    if key is not None:
        _check_ours(key)
    answer: str = original(response)
    return answer


def _check_ours(key: Key) -> None:
    if key.to_dict()["KeyMetadata"]["KeyManager"] == "AWS":
        raise Refusal("AccessDeniedException", f"{key.arn} is managed by AWS.")
