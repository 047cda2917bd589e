"""Permissions, when they are enforced."""

import json
from typing import Any

from emulator.tests.bed import BedCase


def allow(action: Any, resource: str = "*", **more: Any) -> dict[str, Any]:
    return {"Effect": "Allow", "Action": action, "Resource": resource, **more}


def document(*statements: dict[str, Any]) -> str:
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


class Iam(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.iam = self.client("iam", "us-east-1")
        self.iam.create_role(
            RoleName="cleanup",
            AssumeRolePolicyDocument=document(
                {"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}
            ),
        )
        self.bed("POST", "settings", {"enforceIam": True})

    def may(self, *statements: dict[str, Any], session: str | None = None) -> dict[str, Any]:
        self.iam.put_role_policy(
            RoleName="cleanup", PolicyName="all", PolicyDocument=document(*statements)
        )
        more = {"Policy": session} if session else {}
        role = f"arn:aws:iam::{self.account}:role/cleanup"
        sts = self.client("sts", "us-east-1")
        return sts.assume_role(RoleArn=role, RoleSessionName="run", **more)["Credentials"]

    def test_what_is_not_allowed_is_refused_in_each_protocol(self) -> None:
        held = self.may(allow("sqs:*"))
        self.client("sqs", credentials=held).list_queues()
        for service, operation, code in (
            ("dynamodb", "list_tables", "AccessDeniedException"),
            ("lambda", "list_functions", "AccessDeniedException"),
            ("iam", "list_roles", "AccessDenied"),
            ("cloudformation", "describe_stacks", "AccessDenied"),
            ("ec2", "describe_vpcs", "UnauthorizedOperation"),
            ("s3", "list_buckets", "AccessDenied"),
            ("cloudfront", "list_distributions", "AccessDenied"),
        ):
            with self.subTest(service):
                client = self.client(service, credentials=held)
                message = self.refused(code, getattr(client, operation))
                self.assertIn("assumed-role/cleanup/run is not authorized to perform", message)
                self.assertIn("because no identity-based policy allows the", message)

    def test_a_deny_wins_and_resources_count(self) -> None:
        deny = {"Effect": "Deny", "Action": "sns:DeleteTopic", "Resource": "arn:aws:sns:*:keep"}
        held = self.may(allow("sns:*"), deny)
        sns = self.client("sns", credentials=held)
        keep, other = (sns.create_topic(Name=name)["TopicArn"] for name in ("keep", "other"))
        message = self.refused("AccessDenied", sns.delete_topic, TopicArn=keep)
        self.assertIn("with an explicit deny in an identity-based policy", message)
        sns.delete_topic(TopicArn=other)

    def test_session_policy_and_boundary_narrow(self) -> None:
        held = self.may(allow("*"), session=document(allow("sqs:ListQueues")))
        self.client("sqs", credentials=held).list_queues()
        self.refused("AccessDenied", self.client("sns", credentials=held).list_topics)
        boundary = self.iam.create_policy(
            PolicyName="edge", PolicyDocument=document(allow("sns:*"))
        )
        arn = boundary["Policy"]["Arn"]
        self.iam.put_role_permissions_boundary(RoleName="cleanup", PermissionsBoundary=arn)
        self.refused("AccessDenied", self.client("sqs", credentials=held).list_queues)

    def test_tags_of_the_resource_are_conditions(self) -> None:
        tagged = {"StringEquals": {"aws:ResourceTag/workshop:pr": "12"}}
        held = self.may(allow("iam:DeleteRole", Condition=tagged))
        for name, number in (("ours", "12"), ("theirs", "13")):
            self.iam.create_role(
                RoleName=name,
                AssumeRolePolicyDocument=document(),
                Tags=[{"Key": "workshop:pr", "Value": number}],
            )
        iam = self.client("iam", "us-east-1", held)
        self.refused("AccessDenied", iam.delete_role, RoleName="theirs")
        iam.delete_role(RoleName="ours")

    def test_conditions_on_tags(self) -> None:
        dynamodb = self.client("dynamodb")
        arns = {}
        for name, tags in (
            ("ours", {"pr": "12", "repo": "acme/shop"}),
            ("theirs", {"pr": "13", "repo": "acme/shop"}),
            ("foreign", {"pr": "12", "repo": "acme/other"}),
            ("bare", {}),
        ):
            arns[name] = dynamodb.create_table(
                TableName=name,
                BillingMode="PAY_PER_REQUEST",
                KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
                AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
                Tags=[{"Key": key, "Value": value} for key, value in tags.items()],
            )["TableDescription"]["TableArn"]
        pr, repo = "aws:ResourceTag/pr", "aws:ResourceTag/repo"
        for condition, allowed in (
            ({"StringEquals": {repo: "acme/shop"}}, ["ours", "theirs"]),
            ({"StringNotEquals": {pr: "12"}}, ["theirs", "bare"]),
            ({"StringNotEquals": {pr: "12"}, "Null": {pr: "false"}}, ["theirs"]),
            ({"StringLike": {pr: "?*"}}, ["ours", "theirs", "foreign"]),
            ({"StringLike": {repo: "acme/sh?p"}}, ["ours", "theirs"]),
            ({"StringEqualsIfExists": {repo: "acme/shop"}}, ["ours", "theirs", "bare"]),
            ({"Null": {pr: "true"}}, ["bare"]),
            ({"Bool": {"aws:ViaAWSService": "false"}}, [*arns]),
            ({"Bool": {"aws:ViaAWSService": "true"}}, []),
            ({"Null": {"aws:TagKeys": "false"}}, []),
        ):
            with self.subTest(str(condition)):
                self.later(1)
                held = self.may(allow("dynamodb:UpdateTable", Condition=condition))
                client = self.client("dynamodb", credentials=held)
                may = []
                for name in arns:
                    try:
                        client.update_table(TableName=name, DeletionProtectionEnabled=True)
                        may.append(name)
                    except client.exceptions.ClientError as error:
                        code = error.response["Error"]["Code"]
                        self.assertEqual(code, "AccessDeniedException")
                self.assertEqual(may, allowed)

    def test_every_resource_of_a_call_counts(self) -> None:
        ec2 = self.client("ec2")
        vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
        gateway = ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
        ec2.attach_internet_gateway(VpcId=vpc, InternetGatewayId=gateway)
        ec2.create_tags(Resources=[gateway], Tags=[{"Key": "pr", "Value": "12"}])
        ours = {"StringEquals": {"aws:ResourceTag/pr": "12"}}
        held = self.client(
            "ec2", credentials=self.may(allow("ec2:DetachInternetGateway", Condition=ours))
        )
        both = {"VpcId": vpc, "InternetGatewayId": gateway}
        message = self.refused("UnauthorizedOperation", held.detach_internet_gateway, **both)
        self.assertIn(vpc, message)
        ec2.create_tags(Resources=[vpc], Tags=[{"Key": "pr", "Value": "12"}])
        held.detach_internet_gateway(**both)

    def test_tags_in_a_request_are_conditions(self) -> None:
        logs = self.client("logs")
        logs.create_log_group(logGroupName="/aws/lambda/a")
        arn = f"arn:aws:logs:{logs.meta.region_name}:{self.account}:log-group:/aws/lambda/a"
        labels = {
            "ForAllValues:StringEquals": {"aws:TagKeys": ["pr"]},
            "StringEquals": {"aws:RequestTag/pr": "12"},
        }
        held = self.client("logs", credentials=self.may(allow("logs:*", Condition=labels)))
        held.tag_resource(resourceArn=arn, tags={"pr": "12"})
        for tags in ({"pr": "13"}, {"pr": "12", "owner": "me"}, {"owner": "me"}):
            self.refused("AccessDeniedException", held.tag_resource, resourceArn=arn, tags=tags)
        none = {"Effect": "Deny", "Action": "*", "Resource": "*"}
        deny = document(allow("*"), none | {"Condition": {"Null": {"aws:TagKeys": "false"}}})
        held = self.client("logs", credentials=self.may(allow("*"), session=deny))
        held.describe_log_groups()
        self.refused("AccessDeniedException", held.tag_resource, resourceArn=arn, tags={"a": "b"})
        self.refused("AccessDeniedException", held.untag_resource, resourceArn=arn, tagKeys=["pr"])

    def test_a_session_policy_must_be_one(self) -> None:
        for policy, code in (
            ("{", "MalformedPolicyDocument"),
            (document(allow("*:Delete*")), "MalformedPolicyDocument"),
            (document(allow("s3:" + "x" * 2048)), "ValidationError"),
        ):
            with self.subTest(code):
                self.refused(code, lambda: self.may(allow("*"), session=policy))

    def test_users_are_held_to_their_policies_and_root_keys_to_none(self) -> None:
        self.iam.create_user(UserName="ann")
        key = self.iam.create_access_key(UserName="ann")["AccessKey"]
        sqs = self.client("sqs", credentials=key)
        self.refused("AccessDenied", sqs.list_queues)
        arn = "arn:aws:iam::aws:policy/AmazonSQSReadOnlyAccess"
        self.iam.attach_user_policy(UserName="ann", PolicyArn=arn)
        sqs.list_queues()
        edge = self.iam.create_policy(PolicyName="edge", PolicyDocument=document(allow("sns:*")))
        self.iam.put_user_permissions_boundary(
            UserName="ann", PermissionsBoundary=edge["Policy"]["Arn"]
        )
        self.refused("AccessDenied", sqs.list_queues)

    def test_a_mount_target_s_interface_is_the_caller_s_to_delete(self) -> None:
        root = self.client("efs")
        system = root.create_file_system(CreationToken="home")["FileSystemId"]
        subnet = self.client("ec2").describe_subnets()["Subnets"][0]["SubnetId"]
        made = root.create_mount_target(FileSystemId=system, SubnetId=subnet)
        target = {"MountTargetId": made["MountTargetId"]}
        self.bed("POST", "settings", {"timeScale": 0})
        efs = self.client("efs", credentials=self.may(allow("elasticfilesystem:*")))
        code = "AccessDeniedException"
        said = self.refused(code, efs.describe_mount_target_security_groups, **target)
        self.assertIn("ec2:DescribeNetworkInterfaceAttribute", said)
        said = self.refused(code, efs.delete_mount_target, **target)
        self.assertIn("ec2:DeleteNetworkInterface", said)
        both = ["ec2:DescribeNetworkInterfaceAttribute", "ec2:DeleteNetworkInterface"]
        efs = self.client("efs", credentials=self.may(allow("elasticfilesystem:*"), allow(both)))
        efs.describe_mount_target_security_groups(**target)
        efs.delete_mount_target(**target)

    def test_a_new_snapshot_has_no_tags_to_be_judged_by(self) -> None:
        tags = [{"Key": "env", "Value": "ours"}]
        self.bed("POST", "settings", {"timeScale": 0})
        self.client("rds").create_db_cluster(
            DBClusterIdentifier="shop",
            Engine="aurora-mysql",
            MasterUsername="root",
            MasterUserPassword="not-a-secret",
            Tags=tags,
        )
        ask = {
            "DBClusterIdentifier": "shop",
            "DBClusterSnapshotIdentifier": "saved",
            "Tags": [{"Key": "backup-of", "Value": "shop"}],
        }
        make = allow("rds:CreateDBClusterSnapshot")
        tagged = {"StringEquals": {"aws:ResourceTag/env": "ours"}}
        held = self.may(make, allow("rds:AddTagsToResource", Condition=tagged))
        create = self.client("rds", credentials=held).create_db_cluster_snapshot
        self.refused("AccessDenied", create, **ask)
        made = f"arn:aws:rds:*:{self.account}:cluster-snapshot:*"
        held = self.may(make, allow("rds:AddTagsToResource", made))
        self.client("rds", credentials=held).create_db_cluster_snapshot(**ask)

    def test_the_log_has_the_actions_by_iam_s_names(self) -> None:
        s3 = self.client("s3", "us-east-1")
        name = f"bucket-{self.account}"
        s3.create_bucket(Bucket=name)
        self.bed("DELETE", "calls")
        s3.list_buckets()
        s3.head_bucket(Bucket=name)
        s3.list_objects_v2(Bucket=name)
        s3.list_object_versions(Bucket=name)
        s3.list_multipart_uploads(Bucket=name)
        s3.delete_objects(Bucket=name, Delete={"Objects": [{"Key": "a"}]})
        s3.delete_objects(Bucket=name, Delete={"Objects": [{"Key": "a", "VersionId": "null"}]})
        api = self.client("apigateway").create_rest_api(name="api")["id"]
        self.client("apigateway").delete_rest_api(restApiId=api)
        self.client("stepfunctions").list_state_machines()
        self.client("resourcegroupstaggingapi").get_resources()
        self.assertEqual(
            [call["iam"] for call in self.bed("GET", "calls")],
            [
                ["s3:ListAllMyBuckets"],
                ["s3:ListBucket"],
                ["s3:ListBucket"],
                ["s3:ListBucketVersions"],
                ["s3:ListBucketMultipartUploads"],
                ["s3:DeleteObject"],
                ["s3:DeleteObject", "s3:DeleteObjectVersion"],
                ["apigateway:POST"],
                ["apigateway:DELETE"],
                ["states:ListStateMachines"],
                ["tag:GetResources"],
            ],
        )
