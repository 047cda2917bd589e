"""What GetResources lists, and how."""

import io
import zipfile
from typing import Any

from emulator.tests.bed import BedCase

TAGS = {"workshop:pr": "12"}
PAIRS = [{"Key": "workshop:pr", "Value": "12"}]
FILTER = [{"Key": "workshop:pr", "Values": ["12"]}]
POLICY = (
    '{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}'
)
TRUST = '{"Statement": []}'


class Tagging(BedCase):
    def found(self, region: str = "eu-west-1", **ask: Any) -> dict[str, dict[str, str]]:
        pages = self.client("resourcegroupstaggingapi", region).get_paginator("get_resources")
        return {
            each["ResourceARN"]: {tag["Key"]: tag["Value"] for tag in each["Tags"]}
            for page in pages.paginate(**ask)
            for each in page["ResourceTagMappingList"]
        }

    def test_it_lists_what_aws_lists(self) -> None:
        rest = self.client("apigateway").create_rest_api(name="a", tags=TAGS)["id"]
        http = self.client("apigatewayv2").create_api(Name="a", ProtocolType="HTTP", Tags=TAGS)
        pool = self.client("cognito-idp").create_user_pool(PoolName="p", UserPoolTags=TAGS)
        identity = self.client("cognito-identity").create_identity_pool(
            IdentityPoolName="i", AllowUnauthenticatedIdentities=False, IdentityPoolTags=TAGS
        )
        self.client("logs").create_log_group(logGroupName="/l", tags=TAGS)
        address = self.client("ec2").allocate_address(
            Domain="vpc", TagSpecifications=[{"ResourceType": "elastic-ip", "Tags": PAIRS}]
        )
        stack = self.client("cloudformation").create_stack(
            StackName="s",
            TemplateBody='{"Resources": {"T": {"Type": "AWS::SNS::Topic"}}}',
            Tags=PAIRS,
        )
        self.client("s3", "us-east-1").create_bucket(Bucket=f"east-{self.account}")
        self.client("s3").create_bucket(
            Bucket=f"west-{self.account}",
            CreateBucketConfiguration={"LocationConstraint": "eu-west-1"},
        )
        for place in ("east", "west"):
            self.client("s3").put_bucket_tagging(
                Bucket=f"{place}-{self.account}", Tagging={"TagSet": PAIRS}
            )
        here = f"eu-west-1:{self.account}"
        self.assertEqual(
            set(self.found(TagFilters=FILTER)) - {f"arn:aws:sns:{here}:s-T"},
            {
                f"arn:aws:apigateway:eu-west-1::/restapis/{rest}",
                f"arn:aws:apigateway:eu-west-1::/apis/{http['ApiId']}",
                pool["UserPool"]["Arn"],
                f"arn:aws:cognito-identity:{here}:identitypool/{identity['IdentityPoolId']}",
                f"arn:aws:logs:{here}:log-group:/l",
                f"arn:aws:ec2:{here}:elastic-ip/{address['AllocationId']}",
                stack["StackId"],
                f"arn:aws:s3:::west-{self.account}",
                *(arn for arn in self.found(ResourceTypeFilters=["sns"])),
            },
        )
        self.assertEqual(list(self.found("us-east-1")), [f"arn:aws:s3:::east-{self.account}"])

    def test_it_does_not_list_what_aws_does_not(self) -> None:
        iam = self.client("iam", "us-east-1")
        iam.create_role(RoleName="r", AssumeRolePolicyDocument=POLICY, Tags=PAIRS)
        iam.create_user(UserName="u", Tags=PAIRS)
        iam.create_instance_profile(InstanceProfileName="p", Tags=PAIRS)
        policy = iam.create_policy(PolicyName="p", PolicyDocument=POLICY, Tags=PAIRS)
        gateway = self.client("apigateway", "us-east-1")
        gateway.create_api_key(name="k", tags=TAGS)
        gateway.create_usage_plan(name="u", tags=TAGS)
        self.assertEqual(list(self.found("us-east-1")), [policy["Policy"]["Arn"]])
        self.assertEqual(self.found("eu-west-1"), {})

    def test_deleted_and_untagged_resources_stay_a_while(self) -> None:
        sns = self.client("sns")
        gone, bare = (
            sns.create_topic(Name=name, Tags=PAIRS)["TopicArn"] for name in ("gone", "bare")
        )
        self.bed("POST", "settings", {"timeScale": 0.0002})  # 20 minutes in 0.24 seconds
        sns.delete_topic(TopicArn=gone)
        sns.untag_resource(ResourceArn=bare, TagKeys=["workshop:pr"])
        self.assertEqual(self.found(), {gone: TAGS, bare: {}})
        self.assertEqual(self.found(TagFilters=FILTER), {gone: TAGS})
        self.later(0.3)
        self.assertEqual(self.found(), {bare: {}})

    def test_new_tags_may_come_late(self) -> None:
        self.bed("POST", "settings", {"taggingLagSeconds": 0.2})
        arn = self.client("sns").create_topic(Name="new", Tags=PAIRS)["TopicArn"]
        self.assertEqual(self.found(), {})
        self.later(0.25)
        self.assertEqual(self.found(), {arn: TAGS})

    def test_filters(self) -> None:
        sns, sqs = self.client("sns"), self.client("sqs")
        both = [*PAIRS, {"Key": "team", "Value": "red"}]
        one = sns.create_topic(Name="one", Tags=both)["TopicArn"]
        two = sns.create_topic(Name="two", Tags=[{"Key": "workshop:pr", "Value": "13"}])
        sqs.create_queue(QueueName="q", tags={"Workshop:PR": "12"})
        two = two["TopicArn"]
        red = {"Key": "team", "Values": ["red", "blue"]}
        for filters, expected in (
            (FILTER, {one}),
            ([{"Key": "workshop:pr", "Values": ["12", "13"]}], {one, two}),
            ([{"Key": "workshop:pr"}], {one, two}),
            ([{"Key": "workshop:pr"}, red], {one}),
            ([{"Key": "workshop:pr", "Values": ["1"]}], set()),
        ):
            with self.subTest(filters):
                self.assertEqual(set(self.found(TagFilters=filters)), expected)
        self.assertEqual(set(self.found(ResourceTypeFilters=["sns"])), {one, two})
        api = self.client("resourcegroupstaggingapi")
        invalid = "InvalidParameterException"
        ask = {"ResourceARNList": [one], "TagFilters": FILTER}
        self.refused(invalid, api.get_resources, **ask)
        self.refused(invalid, api.get_resources, ResourceARNList=[one], ResourcesPerPage=1)
        for _ in range(2):
            found = api.get_resources(ResourceARNList=[one])["ResourceTagMappingList"]
            self.assertEqual([each["ResourceARN"] for each in found], [one])
        self.refused(invalid, api.get_resources, ResourcesPerPage=101)
        self.refused("PaginationTokenExpiredException", api.get_resources, PaginationToken="old")

    def test_pages_may_be_short_or_empty(self) -> None:
        for number in range(7):
            self.client("sns").create_topic(Name=f"t{number}", Tags=PAIRS)
        pages = self.client("resourcegroupstaggingapi").get_paginator("get_resources")
        sizes = [
            [len(page["ResourceTagMappingList"]) for page in pages.paginate(ResourcesPerPage=3)]
            for _ in range(2)
        ]
        self.assertEqual(sorted(sizes), [[0, 2, 2, 2, 1], [2, 2, 2, 1]])
        self.bed("POST", "settings", {"taggingPages": "full"})
        full = [len(p["ResourceTagMappingList"]) for p in pages.paginate(ResourcesPerPage=3)]
        self.assertEqual(full, [3, 3, 1])

    def test_a_lambda_function_lives_and_dies_without_docker(self) -> None:
        role = self.client("iam", "us-east-1").create_role(
            RoleName="r", AssumeRolePolicyDocument='{"Statement": []}'
        )
        code = io.BytesIO()
        with zipfile.ZipFile(code, "w") as archive:
            archive.writestr("index.js", "")
        client = self.client("lambda")
        arn = client.create_function(
            FunctionName="f",
            Runtime="nodejs24.x",
            Handler="index.handler",
            Role=role["Role"]["Arn"],
            Code={"ZipFile": code.getvalue()},
            Tags=TAGS,
        )["FunctionArn"]
        self.assertEqual(self.found(ResourceTypeFilters=["lambda:function"]), {arn: TAGS})
        self.bed("POST", "settings", {"timeScale": 0})
        client.delete_function(FunctionName="f")
        self.refused("ResourceNotFoundException", client.get_function, FunctionName="f")
