"""ACM: a certificate is in use by what serves with it, and for a while after."""

from typing import Any

from moto.acm.models import AWSCertificateManagerBackend, CertBundle
from moto.apigateway.models import apigateway_backends
from moto.cloudfront.models import cloudfront_backends
from moto.elbv2.models import elbv2_backends

from emulator.clock import due, now
from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/acm/latest/APIReference/API_"
RULES = (
    Rule(
        "deleting a certificate that is in use",
        "ResourceInUseException",
        _API + "DeleteCertificate.html",
    ),
    Rule(
        "(InUseBy follows load balancers, distributions and custom domains)",
        "",
        _API + "CertificateDetail.html (InUseBy)",
    ),
    Rule(
        "(it stays in use for some time after what used it is gone)",
        "",
        "https://github.com/amplify-education/serverless-domain-manager/issues/32; "
        "https://github.com/hashicorp/terraform-provider-aws/issues/3866",
    ),
    Rule(
        "(a custom domain of API Gateway shows as a load balancer in an account of AWS's)",
        "",
        "https://github.com/anomalyco/sst/issues/5462",
    ),
)
#: Stands for the accounts that API Gateway keeps its load balancers in.
_GATEWAY_ACCOUNT = "969236854626"


def _users(account: str, arn: str) -> list[str]:
    """ARNs of what serves with the certificate now."""
    region = arn.split(":")[3]
    users = [
        balancer.arn
        for balancer in elbv2_backends[account][region].load_balancers.values()
        for listener in balancer.listeners.values()
        if arn in (listener.certificate, *listener.certificates)
    ]
    users += [
        each.arn
        for each in cloudfront_backends[account]["aws"].distributions.values()
        if (each.config.get("ViewerCertificate") or {}).get("ACMCertificateArn") == arn
    ]
    root = f"arn:aws:elasticloadbalancing:{region}:{_GATEWAY_ACCOUNT}:loadbalancer/net/"
    users += [
        f"{root}{domain.domain_name}/0f8fad5bd9cb469f"
        for domain in apigateway_backends[account][region].domain_names.values()
        if arn in (domain.certificate_arn, domain.regional_certificate_arn)
    ]
    return users


def _in_use_by(account: str, bundle: Any) -> list[str]:
    """Also what used it until not long ago."""
    seen: dict[str, float | None] = bundle.__dict__.setdefault("bed_users", {})
    present = _users(account, bundle.arn)
    seen.update(dict.fromkeys(present, None))
    for user, gone in list(seen.items()):
        if user in present:
            continue
        seen[user] = gone = gone or now()
        if due(gone, "acm.release"):
            del seen[user]
    return list(seen)


@around(AWSCertificateManagerBackend, "get_certificate")
def get_certificate(
    original: Any, backend: AWSCertificateManagerBackend, arn: str
) -> CertBundle:
    bundle: CertBundle = original(backend, arn)
    bundle.in_use_by = _in_use_by(backend.account_id, bundle)
    return bundle


@around(AWSCertificateManagerBackend, "delete_certificate")
def delete_certificate(original: Any, backend: AWSCertificateManagerBackend, arn: str) -> None:
    if backend.get_certificate(arn).in_use_by:
        message = f"Certificate {arn} in account {backend.account_id} is in use."
        raise Refusal("ResourceInUseException", message)
    original(backend, arn)
