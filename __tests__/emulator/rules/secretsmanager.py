"""AWS Secrets Manager: deletions in the background, replicas, secrets of other services."""

from typing import Any

from moto.secretsmanager.models import ReplicaSecret, SecretsManagerBackend

from emulator.call import current_call
from emulator.clock import due, now
from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_"
RULES = (
    Rule(
        "(a secret deleted without recovery is still described for a while, with its DeletedDate)",
        "",
        _API + "DeleteSecret.html (ForceDeleteWithoutRecovery: asynchronous)",
    ),
    Rule(
        "creating a secret with the name of one that is scheduled or being deleted",
        "InvalidRequestException",
        _API + "DeleteSecret.html; terraform-aws-eks-blueprints#1733, copilot-cli#655",
    ),
    Rule(
        "deleting a secret that has replicas, also while these are being removed, or a replica",
        "InvalidParameterException",
        _API + "DeleteSecret.html; cloud-nuke#435, rebuy-de/aws-nuke#1127",
    ),
    Rule(
        "deleting a secret without recovery that another service manages",
        "InvalidRequestException",
        "https://docs.aws.amazon.com/secretsmanager/latest/userguide/service-linked-secrets.html",
    ),
)


def _sweep(backend: SecretsManagerBackend) -> None:
    """Let go of what has been deleted or removed for long enough."""
    for key, secret in list(dict.items(backend.secrets)):
        if isinstance(secret, ReplicaSecret):
            continue
        leaving = getattr(secret, "bed_leaving", {})
        gone = [region for region, at in leaving.items() if due(at, "secretsmanager.replica")]
        if gone:
            secret.bed_leaving = {r: at for r, at in leaving.items() if r not in gone}
            _remove(backend, secret.arn, gone)
        deleted = getattr(secret, "bed_deleted", None)
        if deleted is not None and due(deleted, "secretsmanager.delete"):
            dict.pop(backend.secrets, key)


_remove: Any = SecretsManagerBackend.remove_regions_from_replication

for _reader in ("describe_secret", "list_secrets", "iter_tagged_resources"):

    @around(SecretsManagerBackend, _reader)
    def read(original: Any, backend: SecretsManagerBackend, *args: Any, **more: Any) -> Any:
        _sweep(backend)
        return original(backend, *args, **more)


@around(SecretsManagerBackend, "create_secret")
def create_secret(original: Any, backend: SecretsManagerBackend, name: str, **more: Any) -> Any:
    _sweep(backend)
    there = backend.secrets.get(name)
    if there is not None and there.is_deleted():
        raise Refusal(
            "InvalidRequestException",
            "You can't create this secret because a secret with this name is already scheduled "
            "for deletion.",
        )
    return original(backend, name=name, **more)


@around(SecretsManagerBackend, "remove_regions_from_replication")
def remove_regions_from_replication(
    original: Any, backend: SecretsManagerBackend, secret_id: str, replica_regions: list[str]
) -> Any:
    secret = backend.describe_secret(secret_id)
    if isinstance(secret, ReplicaSecret):
        return original(backend, secret_id, replica_regions)
    leaving = getattr(secret, "bed_leaving", {})
    secret.bed_leaving = {**{region: now() for region in replica_regions}, **leaving}
    return secret_id, [replica.config for replica in secret.replicas]


@around(SecretsManagerBackend, "delete_secret")
def delete_secret(
    original: Any,
    backend: SecretsManagerBackend,
    secret_id: str,
    recovery_window_in_days: int | None,
    force_delete_without_recovery: bool,
) -> Any:
    _sweep(backend)
    secret = backend.secrets.get(secret_id)
    if secret is not None and force_delete_without_recovery:
        call = current_call.get()
        # EventBridge itself deletes the secret of a connection.
        if secret.owning_service is not None and call and call.service == "secretsmanager":
            raise Refusal(
                "InvalidRequestException",
                f"You can't delete this secret: it is managed by {secret.owning_service}.",
            )
        if not isinstance(secret, ReplicaSecret) and not secret.replicas:
            secret.delete(now())
            secret.bed_deleted = now()
            return secret.arn, secret.name, secret.deleted_date
    return original(backend, secret_id, recovery_window_in_days, force_delete_without_recovery)
