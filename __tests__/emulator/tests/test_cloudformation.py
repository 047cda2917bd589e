"""Stacks that take their members along, or cannot."""

import json
from typing import Any

from emulator.tests.bed import BedCase

TAGS = [{"Key": "workshop:pr", "Value": "12"}]
TRUST = {"Version": "2012-10-17", "Statement": []}


class Stacks(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.cfn, self.s3 = self.client("cloudformation"), self.client("s3")

    def make(self, members: dict[str, Any], name: str = "shop", **more: Any) -> str:
        outputs = more.pop("outputs", {})
        template = json.dumps({"Resources": members, "Outputs": outputs})
        answer = self.cfn.create_stack(
            StackName=name, TemplateBody=template, Tags=TAGS, **more
        )
        return str(answer["StackId"])

    def bucket(self, name: str = "store", **more: Any) -> dict[str, Any]:
        properties = {"BucketName": f"{name}-{self.account}"}
        return {"Type": "AWS::S3::Bucket", "Properties": properties, **more}

    def status(self, arn: str) -> str:
        return str(self.cfn.describe_stacks(StackName=arn)["Stacks"][0]["StackStatus"])

    def ended(self, arn: str) -> str:
        status = "DELETE_IN_PROGRESS"
        for _ in range(200):
            status = self.status(arn)
            if status != "DELETE_IN_PROGRESS":
                break
            self.later(0.01)
        return status

    def test_members_carry_tags_and_go_with_the_stack_after_a_while(self) -> None:
        arn = self.make({"Store": self.bucket()})
        name = f"store-{self.account}"
        tags = self.s3.get_bucket_tagging(Bucket=name)["TagSet"]
        self.assertIn(TAGS[0], tags)
        self.assertIn({"Key": "aws:cloudformation:stack-id", "Value": arn}, tags)
        self.cfn.delete_stack(StackName=arn)
        self.assertEqual(self.status(arn), "DELETE_IN_PROGRESS")
        self.assertEqual(self.ended(arn), "DELETE_COMPLETE")
        self.refused("404", self.s3.head_bucket, Bucket=name)
        self.refused("ValidationError", self.cfn.describe_stacks, StackName="shop")
        self.cfn.delete_stack(StackName=arn)

    def test_a_role_tells_no_stack_but_its_stack_is_told_by_its_name(self) -> None:
        iam = self.client("iam")
        properties = {"RoleName": "worker", "AssumeRolePolicyDocument": TRUST}
        arn = self.make({"Worker": {"Type": "AWS::IAM::Role", "Properties": properties}})
        self.assertEqual(iam.list_role_tags(RoleName="worker")["Tags"], TAGS)
        told = self.cfn.describe_stack_resources(PhysicalResourceId="worker")["StackResources"]
        self.assertEqual([(each["StackId"], each["LogicalResourceId"]) for each in told],
                         [(arn, "Worker")])  # fmt: skip
        self.refused("ValidationError", self.cfn.describe_stack_resources,
                     PhysicalResourceId="nobody")  # fmt: skip

    def test_a_member_that_refuses_fails_the_deletion(self) -> None:
        arn = self.make({"Store": self.bucket(), "Other": self.bucket("other")})
        name = f"store-{self.account}"
        self.s3.put_object(Bucket=name, Key="a")
        self.refused("ValidationError", self.cfn.delete_stack, StackName=arn,
                     RetainResources=["Store"])  # fmt: skip
        self.cfn.delete_stack(StackName=arn)
        self.assertEqual(self.ended(arn), "DELETE_FAILED")
        events = self.cfn.describe_stack_events(StackName=arn)["StackEvents"]
        failed = [each for each in events if each["LogicalResourceId"] == "Store"]
        self.assertEqual(failed[0]["ResourceStatus"], "DELETE_FAILED")
        self.assertIn("not empty", failed[0]["ResourceStatusReason"])
        members = self.cfn.list_stack_resources(StackName=arn)["StackResourceSummaries"]
        self.assertEqual([each["LogicalResourceId"] for each in members], ["Store"])
        self.cfn.delete_stack(StackName=arn, DeletionMode="FORCE_DELETE_STACK")
        self.assertEqual(self.ended(arn), "DELETE_COMPLETE")
        self.s3.head_bucket(Bucket=name)

    def test_termination_protection_holds_nested_stacks_too(self) -> None:
        store = f"templates-{self.account}"
        place = {"LocationConstraint": "eu-west-1"}
        self.s3.create_bucket(Bucket=store, CreateBucketConfiguration=place)
        inner = json.dumps({"Resources": {"Store": self.bucket()}})
        self.s3.put_object(Bucket=store, Key="inner.json", Body=inner)
        url = f"https://s3.amazonaws.com/{store}/inner.json"
        nested = {"Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateURL": url}}
        root = self.make({"Inner": nested}, EnableTerminationProtection=True)
        members = self.cfn.list_stack_resources(StackName=root)["StackResourceSummaries"]
        child = members[0]["PhysicalResourceId"]
        told = self.cfn.describe_stacks(StackName=child)["Stacks"][0]
        self.assertEqual((told["ParentId"], told["RootId"]), (root, root))
        self.assertIn(TAGS[0], told["Tags"])
        for arn in (root, child):
            self.refused("ValidationError", self.cfn.delete_stack, StackName=arn)
        off = {"EnableTerminationProtection": False}
        update = self.cfn.update_termination_protection
        self.refused("ValidationError", update, StackName=child, **off)
        update(StackName=root, **off)
        self.cfn.delete_stack(StackName=root)
        self.assertEqual(self.ended(root), "DELETE_COMPLETE")
        self.assertEqual(self.status(child), "DELETE_COMPLETE")

    def test_an_export_in_use_and_a_lost_role_hold_a_stack(self) -> None:
        iam = self.client("iam", "us-east-1")
        role = iam.create_role(RoleName="service", AssumeRolePolicyDocument=json.dumps(TRUST))
        output = {"Value": {"Ref": "Store"}, "Export": {"Name": "store"}}
        arn = self.make({"Store": self.bucket()}, outputs={"Store": output})
        imported = {"Fn::ImportValue": "store"}
        user = self.make(
            {"User": {"Type": "AWS::IAM::Role", "Properties": {
                "AssumeRolePolicyDocument": TRUST, "Description": imported}}},
            "user",
            RoleARN=role["Role"]["Arn"],
        )  # fmt: skip
        self.assertEqual(self.cfn.list_imports(ExportName="store")["Imports"], ["user"])
        said = self.refused("ValidationError", self.cfn.delete_stack, StackName=arn)
        self.assertIn("in use by user", said)
        iam.delete_role(RoleName="service")
        said = self.refused("ValidationError", self.cfn.delete_stack, StackName=user)
        self.assertIn("is invalid or cannot be assumed", said)
        iam.create_role(RoleName="service", AssumeRolePolicyDocument=json.dumps(TRUST))
        self.cfn.delete_stack(StackName=user)
        self.assertEqual(self.ended(user), "DELETE_COMPLETE")
        self.refused("ValidationError", self.cfn.list_imports, ExportName="store")
        self.cfn.delete_stack(StackName=arn)
        self.assertEqual(self.ended(arn), "DELETE_COMPLETE")

    def test_what_the_template_retains_stays(self) -> None:
        arn = self.make({"Store": self.bucket(DeletionPolicy="Retain")})
        self.cfn.delete_stack(StackName=arn)
        self.assertEqual(self.ended(arn), "DELETE_COMPLETE")
        self.s3.head_bucket(Bucket=f"store-{self.account}")
