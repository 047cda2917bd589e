"""AWS WAF: what is in use stays, and who asks is told what uses a web ACL."""

import json
from functools import partial
from typing import Any

from moto.amplify.models import amplify_backends
from moto.cloudfront.models import cloudfront_backends
from moto.cloudfront.responses import CloudFrontResponse
from moto.core.responses import ActionResult
from moto.elbv2.models import elbv2_backends
from moto.wafv2 import models
from moto.wafv2.models import WAFV2Backend
from moto.wafv2.responses import WAFV2Response
from moto.wafv2.utils import make_arn

from emulator.clock import due, now
from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/waf/latest/APIReference/API_"
RULES = (
    Rule(
        "deleting a web ACL that protects something, for a short while also one that did",
        "WAFAssociatedItemException",
        _API + "DeleteWebACL.html",
    ),
    Rule(
        "deleting an IP set, a pattern set or a rule group that a rule names",
        "WAFAssociatedItemException",
        _API + "DeleteIPSet.html; " + _API + "DeleteRuleGroup.html",
    ),
    Rule(
        "(the regional resources of a web ACL are listed kind by kind, CloudFront's by CloudFront)",
        "",
        _API + "ListResourcesForWebACL.html",
    ),
    Rule(
        "(a pattern set for CloudFront has the ARN of CloudFront's scope)",
        "",
        "https://docs.aws.amazon.com/service-authorization/latest/reference/list_awswafv2.html",
    ),
)
_IN_USE = (
    "AWS WAF couldn\u2019t perform the operation because your resource is being used by another "
    "resource or it\u2019s associated with another resource."
)
setattr(models, "make_arn_for_regex_pattern_set", partial(make_arn, resource="regexpatternset"))
_KINDS = {
    "APPLICATION_LOAD_BALANCER": ":elasticloadbalancing:",
    "API_GATEWAY": ":apigateway:",
    "APPSYNC": ":appsync:",
    "COGNITO_USER_POOL": ":cognito-idp:",
    "AMPLIFY": ":amplify:",
}


def _exists(account: str, arn: str) -> bool:
    """Of balancers and apps; what else a test protects it lets go of itself."""
    region = arn.split(":")[3]
    if ":elasticloadbalancing:" in arn:
        return arn in elbv2_backends[account][region].load_balancers
    if ":amplify:" in arn:
        return any(app.arn == arn for app in amplify_backends[account][region].apps.values())
    return True


def _protected(backend: WAFV2Backend, acl: Any) -> list[str]:
    """What a web ACL protects now."""
    acl.associated_resources = [
        arn for arn in acl.associated_resources if _exists(backend.account_id, arn)
    ]
    distributions = cloudfront_backends[backend.account_id]["aws"].distributions.values()
    return acl.associated_resources + [
        each.arn for each in distributions if each.config.get("WebACLId") == acl.arn
    ]


def _is_held(backend: WAFV2Backend, acl: Any) -> bool:
    if _protected(backend, acl):
        acl.bed_let_go, acl.bed_protected = None, True
        return True
    if not getattr(acl, "bed_protected", False):
        return False
    acl.bed_let_go = acl.bed_let_go or now()
    return not due(acl.bed_let_go, "waf.association")


@around(WAFV2Backend, "get_web_acl")
def get_web_acl(original: Any, backend: WAFV2Backend, *args: Any, **more: Any) -> Any:
    found = original(backend, *args, **more)
    _is_held(backend, found)
    return found


@around(WAFV2Backend, "delete_web_acl")
def delete_web_acl(
    original: Any, backend: WAFV2Backend, name: str, scope: str, _id: str, lock_token: str
) -> None:
    if _is_held(backend, backend.get_web_acl(None, name, _id)):
        raise Refusal("WAFAssociatedItemException", _IN_USE)
    original(backend, name, scope, _id, lock_token)


for _kind, _id_name in (("ip_set", "_id"), ("regex_pattern_set", "id"), ("rule_group", "id")):

    @around(WAFV2Backend, f"delete_{_kind}")
    def delete_part(
        original: Any,
        backend: WAFV2Backend,
        name: str,
        scope: str,
        part_id: str = "",
        lock_token: str = "",
        **named: str,
    ) -> None:
        id_ = part_id or named.get("id") or named["_id"]
        for rules in (*backend.wacls.values(), *backend.rule_groups.values()):
            told = json.dumps([rule.to_dict() for rule in rules.rules or []])
            if f"/{name}/{id_}" in told:
                raise Refusal("WAFAssociatedItemException", _IN_USE)
        original(backend, name, scope, id_, lock_token)


def _list_resources_for_web_acl(response: WAFV2Response) -> tuple[int, dict[str, str], str]:
    arn = response._get_param("WebACLArn")
    if ":global/" in arn:
        response.region = "aws"
    backend = response.wafv2_backend
    kind = _KINDS[response._get_param("ResourceType") or "APPLICATION_LOAD_BALANCER"]
    protected = _protected(backend, backend.get_web_acl(arn, None, None))
    arns = [each for each in protected if kind in each]
    return 200, {"Content-Type": "application/json"}, json.dumps({"ResourceArns": arns})


def _list_distributions_by_web_acl_id(response: CloudFrontResponse) -> ActionResult:
    wanted = response._get_param("WebACLId")
    every = response.backend.distributions.values()
    items = [
        {"Id": each.id, "ARN": each.arn, "DomainName": each.domain_name}
        for each in every
        if each.config.get("WebACLId") == wanted
    ]
    return response._page("DistributionList", items)


setattr(WAFV2Response, "list_resources_for_web_acl", _list_resources_for_web_acl)
setattr(CloudFrontResponse, "list_distributions_by_web_acl_id", _list_distributions_by_web_acl_id)
