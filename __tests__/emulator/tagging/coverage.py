"""Which types GetResources lists.

DOC: "Services that support the Resource Groups Tagging API",
https://docs.aws.amazon.com/resourcegroupstagging/latest/APIReference/supported-services.html
TABLE: "Resource types you can use with AWS Resource Groups and Tag Editor" as of 2023,
https://docs.aws.amazon.com/ARG/latest/userguide/supported-resources.html
Where reports differ, a type is not listed here: a client must find it without this API.
"""

import re

DOC = "supported-services.html"
TABLE = "ARG supported-resources.html, 2023"

#: Types that moto or the bed knows tags of, but AWS does not list, with the source.
NOT_LISTED = {
    "iam:role": DOC,
    "iam:user": DOC,
    "iam:instance-profile": "reported missing by users; not in " + TABLE,
    "autoscaling:autoScalingGroup": DOC + ": GetResources returns an empty response",
    "apigateway:apikeys": TABLE,
    "apigateway:usageplans": TABLE,
    "apigateway:domainnames": TABLE,
    "apigateway:vpclinks": TABLE,
    "lambda:event-source-mapping": TABLE,
    "cloudwatch:dashboard": TABLE,
    "cloudfront:function": "taggable since 2026 only; not in " + TABLE,
    "cloudfront:key-value-store": TABLE,
    "appsync:apis": TABLE,
    "appsync:domainnames": TABLE,
    "amplify:apps": "differing reports",
    "scheduler:schedule-group": "differing reports",
    "personalize:dataset-group": "differing reports",
    "rds:global-cluster": "taggable since October 2024, and no report of a region that lists it",
    "s3:accesspoint": "taggable since 2025 only; not in " + TABLE,
}

#: Services whose resources are listed in us-east-1 only (DOC, "global services").
GLOBAL = ("budgets", "cloudfront", "iam", "route53")
GLOBAL_REGION = "us-east-1"

#: Types that have no type part in their ARN.
_PLAIN = {"s3": "s3:bucket", "sqs": "sqs:queue", "sns": "sns:topic"}


def type_of(arn: str) -> str:
    """The filter string of an ARN: `service:type`, with the kind for load balancers."""
    service, rest = arn.split(":", 5)[2], arn.split(":", 5)[5]
    if service in _PLAIN and not rest.startswith("accesspoint/"):
        return _PLAIN[service]
    if service == "apigateway" and "/stages/" in rest:
        return "apigateway:stages"
    if service == "personalize" and re.match("solution/[^/]+/", rest):
        return "personalize:solution-version"
    parts = rest.replace(":", "/").strip("/").split("/")
    if service == "elasticloadbalancing" and parts[0] in ("loadbalancer", "listener"):
        return f"{service}:{parts[0]}/{parts[1]}"
    return f"{service}:{parts[0]}"


def listed(arn: str, region: str) -> bool:
    kind = type_of(arn)
    service = kind.split(":")[0]
    if kind in NOT_LISTED or service in NOT_LISTED:
        return False
    return service not in GLOBAL or region == GLOBAL_REGION


def meets_filter(kind: str, wanted: str) -> bool:
    """`ec2`, `ec2:vpc`, and `elasticloadbalancing:loadbalancer` for every kind of it."""
    return kind == wanted or kind.startswith((wanted + ":", wanted + "/"))
