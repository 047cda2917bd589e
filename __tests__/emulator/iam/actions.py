"""The IAM actions that a call needs.

Source of every row: the Service Authorization Reference,
https://docs.aws.amazon.com/service-authorization/latest/reference/ (page of the service), and for
S3 "Required permissions for Amazon S3 API operations" in its user guide. An action has the name
of its operation unless it is listed here.
"""

from moto.core.utils import get_service_model

from emulator.call import Call

#: Prefixes that are not the signing name of the service.
PREFIXES = {
    "resourcegroupstaggingapi": "tag",
    "cloudwatch": "cloudwatch",
    "cloudcontrol": "cloudformation",
    "s3control": "s3",
    "sesv2": "ses",
    "ses": "ses",
}

_S3_CONFIGURATIONS = {
    f"{verb}Bucket{kind}Configuration{plural}": f"{action}{kind}Configuration"
    for kind in ("Analytics", "IntelligentTiering", "Inventory", "Metrics")
    for verb, plural, action in (
        ("Get", "", "Get"),
        ("List", "s", "Get"),
        ("Put", "", "Put"),
        ("Delete", "", "Put"),
    )
}

NAMES: dict[str, dict[str, str | tuple[str, ...]]] = {
    "s3": {
        **_S3_CONFIGURATIONS,
        "ListBuckets": "ListAllMyBuckets",
        "HeadBucket": "ListBucket",
        "ListObjects": "ListBucket",
        "ListObjectsV2": "ListBucket",
        "ListObjectVersions": "ListBucketVersions",
        "ListMultipartUploads": "ListBucketMultipartUploads",
        "ListParts": "ListMultipartUploadParts",
        "HeadObject": "GetObject",
        "CopyObject": ("GetObject", "PutObject"),
        "CreateMultipartUpload": "PutObject",
        "UploadPart": "PutObject",
        "CompleteMultipartUpload": "PutObject",
        "DeleteObjects": "DeleteObject",
        "DeleteBucketTagging": "PutBucketTagging",
        "GetBucketAccelerateConfiguration": "GetAccelerateConfiguration",
        "PutBucketAccelerateConfiguration": "PutAccelerateConfiguration",
        "GetBucketCors": "GetBucketCORS",
        "PutBucketCors": "PutBucketCORS",
        "DeleteBucketCors": "PutBucketCORS",
        "GetBucketEncryption": "GetEncryptionConfiguration",
        "PutBucketEncryption": "PutEncryptionConfiguration",
        "DeleteBucketEncryption": "PutEncryptionConfiguration",
        "GetBucketLifecycle": "GetLifecycleConfiguration",
        "GetBucketLifecycleConfiguration": "GetLifecycleConfiguration",
        "PutBucketLifecycle": "PutLifecycleConfiguration",
        "PutBucketLifecycleConfiguration": "PutLifecycleConfiguration",
        "DeleteBucketLifecycle": "PutLifecycleConfiguration",
        "GetBucketNotificationConfiguration": "GetBucketNotification",
        "PutBucketNotificationConfiguration": "PutBucketNotification",
        "DeleteBucketOwnershipControls": "PutBucketOwnershipControls",
        "GetBucketReplication": "GetReplicationConfiguration",
        "PutBucketReplication": "PutReplicationConfiguration",
        "DeleteBucketReplication": "PutReplicationConfiguration",
        "GetObjectLockConfiguration": "GetBucketObjectLockConfiguration",
        "PutObjectLockConfiguration": "PutBucketObjectLockConfiguration",
        "GetPublicAccessBlock": "GetBucketPublicAccessBlock",
        "PutPublicAccessBlock": "PutBucketPublicAccessBlock",
        "DeletePublicAccessBlock": "PutBucketPublicAccessBlock",
    },
    "lambda": {
        "Invoke": "InvokeFunction",
        "GetLayerVersionByArn": "GetLayerVersion",
        # AWS answers without the tags to who may not list them; here the call is refused.
        "GetFunction": ("GetFunction", "ListTags"),
    },
    "budgets": {
        "CreateBudget": "ModifyBudget",
        "UpdateBudget": "ModifyBudget",
        "DeleteBudget": "ModifyBudget",
        "DescribeBudget": "ViewBudget",
        "DescribeBudgets": "ViewBudget",
    },
    "scheduler": {"DeleteScheduleGroup": ("DeleteScheduleGroup", "DeleteSchedule")},
    "cloudfront": {
        "CreateDistributionWithTags": ("CreateDistribution", "TagResource"),
        "CopyDistribution": ("CopyDistribution", "CreateDistribution", "GetDistribution"),
    },
}

#: By kind of protected resource. WAF developer guide, "Permissions for ListResourcesForWebACL"; AWS
#: managed policies AWSWAFReadOnlyAccess and AWSWAFFullAccess.
_PROTECTED = {
    "APPLICATION_LOAD_BALANCER": "elasticloadbalancing:DescribeWebACLAssociation",
    "APPSYNC": "appsync:ListResourcesForWebACL",
    "COGNITO_USER_POOL": "cognito-idp:ListResourcesForWebACL",
    "AMPLIFY": "amplify:ListResourcesForWebACL",
}

#: What EFS does to the network interface in the caller's name. EFS API reference, DeleteMountTarget and
#: DescribeMountTargetSecurityGroups ("also requires permissions for the following Amazon EC2 action").
_OF_INTERFACE = {
    "DeleteMountTarget": ["ec2:DeleteNetworkInterface"],
    "DescribeMountTargetSecurityGroups": ["ec2:DescribeNetworkInterfaceAttribute"],
}

#: Operations that anyone may call: STS's own page in the reference, and unsigned ones.
FREE = {
    ("sts", "GetCallerIdentity"),
    ("sts", "GetSessionToken"),
    ("sts", "AssumeRoleWithWebIdentity"),
    ("sts", "AssumeRoleWithSAML"),
}


def actions(call: Call) -> list[str]:
    """For example `["s3:ListAllMyBuckets"]` for ListBuckets."""
    if not call.service or not call.operation or (call.service, call.operation) in FREE:
        return []
    if call.service in ("apigateway", "apigatewayv2"):
        # "Actions for managing API Gateway use the HTTP verb": API Gateway guide, IAM policies.
        return [f"apigateway:{call.method}"]
    prefix = PREFIXES.get(call.service) or get_service_model(call.service).signing_name
    names = NAMES.get(call.service, {}).get(call.operation, call.operation)
    names = (names,) if isinstance(names, str) else names
    if call.service == "s3":
        names = (*names, *_s3_additions(call))
    if call.service == "redshift" and call.operation == "CreateClusterSnapshot":
        names = (*names, *(["CreateTags"] if b"Tags." in call.body else []))
    if call.service == "rds" and str(call.operation).startswith("Create") and b"Tags." in call.body:
        names = (*names, "AddTagsToResource")
    return [*(f"{prefix}:{name}" for name in names), *_of_protected(call), *_of_interface(call)]


def _of_protected(call: Call) -> list[str]:
    """What listing the resources that a web ACL protects needs of their own service."""
    if (call.service, call.operation) != ("wafv2", "ListResourcesForWebACL"):
        return []
    action = _PROTECTED.get(call.params.get("ResourceType") or "APPLICATION_LOAD_BALANCER")
    return [action] if action else []


def _of_interface(call: Call) -> list[str]:
    return _OF_INTERFACE.get(str(call.operation), []) if call.service == "efs" else []


def _s3_additions(call: Call) -> list[str]:
    """What a version or a header adds: S3 API reference, DeleteObject(s), Permissions."""
    additions = []
    versions = b"<VersionId>" in call.body or "versionId" in call.query
    if versions and call.operation in ("DeleteObject", "DeleteObjects"):
        additions.append("DeleteObjectVersion")
    if call.bypasses_governance:
        additions.append("BypassGovernanceRetention")
    return additions
