"""The ARN that a call acts on, where the request names it; otherwise None.

ARN formats: Service Authorization Reference, "Resource types defined by …" of each service.
"""

from moto.rds.models import rds_backends

from emulator.call import Call

#: service -> parameter -> what follows `arn:aws:SERVICE:REGION:ACCOUNT:` (IAM: no region).
FORMATS = {
    "dynamodb": {"TableName": "table/{}"},
    "lambda": {"FunctionName": "function:{}", "UUID": "event-source-mapping:{}"},
    # A call that names a group or an instance profile acts on that, not on the user or role in it.
    "iam": {
        "InstanceProfileName": "instance-profile/{}",
        "GroupName": "group/{}",
        "RoleName": "role/{}",
        "UserName": "user/{}",
    },
    "logs": {"logGroupName": "log-group:{}"},
    "cognito-idp": {"UserPoolId": "userpool/{}"},
    "cognito-identity": {"IdentityPoolId": "identitypool/{}"},
    "ecr": {"repositoryName": "repository/{}"},
    "kinesis": {"StreamName": "stream/{}"},
    "firehose": {"DeliveryStreamName": "deliverystream/{}"},
    "ssm": {"Name": "parameter/{}"},
    "personalize": {
        f"{kind}Arn": "{}"
        for kind in (
            "campaign", "dataset", "datasetGroup", "eventTracker", "filter", "metricAttribution",
            "recommender", "schema", "solution", "solutionVersion",
        )  # fmt: skip
    },
}
#: Parameters whose value is the ARN of what is acted on.
ARN_PARAMETERS = (
    "PolicyArn", "OpenIDConnectProviderArn", "ResourceArn", "resourceArn", "ResourceARN",
    "TopicArn", "stateMachineArn", "LoadBalancerArn", "TargetGroupArn", "ListenerArn", "RoleArn",
)  # fmt: skip
#: In IAM calls on a role or user, PolicyArn is what is attached, not what is acted on.
GLOBAL = ("iam", "cloudfront")


def resource(call: Call) -> str | None:
    if call.service == "s3":
        return _s3(call)
    if call.service in ("apigateway", "apigatewayv2"):
        return f"arn:aws:apigateway:{call.region}::{call.path.removeprefix('/v2')}"
    if call.service == "rds" and "DBProxyName" in call.params:
        proxy = rds_backends[call.account][call.region].db_proxies.get(call.params["DBProxyName"])
        return proxy.arn if proxy else None
    if call.service == "cloudfront":
        found = call.params.get("Resource") or call.labels.get("Id")
        if found and "Distribution" in (call.operation or ""):
            return f"arn:aws:cloudfront::{call.account}:distribution/{found}"
        return found if found and found.startswith("arn:") else None
    for name, form in FORMATS.get(call.service or "", {}).items():
        value = call.params.get(name)
        if value:
            region = "" if call.service in GLOBAL else call.region
            part = form.format(str(value).lstrip("/"))
            return (
                value
                if str(value).startswith("arn:")
                else f"arn:aws:{call.service}:{region}:{call.account}:{part}"
            )
    return next((call.params[name] for name in ARN_PARAMETERS if call.params.get(name)), None)


def _s3(call: Call) -> str:
    bucket, key = call.labels.get("Bucket"), call.labels.get("Key")
    if call.operation == "ListBuckets" or bucket is None:
        return "*"
    if call.operation == "DeleteObjects":
        return f"arn:aws:s3:::{bucket}/*"
    return f"arn:aws:s3:::{bucket}" + (f"/{key}" if key else "")
