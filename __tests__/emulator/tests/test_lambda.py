"""Lambda: what takes time, what refuses meanwhile, and Lambda@Edge."""

import io
import zipfile
from typing import Any

from emulator.tests.bed import BedCase

SLOW, DONE = {"timeScale": 1000}, {"timeScale": 0}
#: Three seconds are over in 0.09, Deleting and replicas are not.
BRIEF = {"timeScale": 0.03}
CONFLICT = "ResourceConflictException"


def code() -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("index.js", "")
    return data.getvalue()


class LambdaCase(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.bed("POST", "settings", DONE)
        self.lambdas = self.client("lambda")
        self.role = self.client("iam", "us-east-1").create_role(
            RoleName="r", AssumeRolePolicyDocument='{"Statement": []}'
        )["Role"]["Arn"]

    def function(self, name: str, region: str = "eu-west-1", **more: Any) -> dict[str, Any]:
        return self.client("lambda", region).create_function(  # type: ignore[no-any-return]
            FunctionName=name,
            Runtime="nodejs24.x",
            Handler="index.handler",
            Role=self.role,
            Code={"ZipFile": code()},
            **more,
        )


    def network(self) -> dict[str, Any]:
        """A subnet and a security group, as VpcConfig."""
        ec2 = self.client("ec2")
        vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
        subnet = ec2.create_subnet(VpcId=vpc, CidrBlock="10.0.0.0/24")["Subnet"]["SubnetId"]
        group = ec2.create_security_group(GroupName="f", Description="f", VpcId=vpc)["GroupId"]
        return {"SubnetIds": [subnet], "SecurityGroupIds": [group]}


class Functions(LambdaCase):
    def test_a_pending_or_updating_function_refuses(self) -> None:
        self.bed("POST", "settings", SLOW)
        self.assertEqual(self.function("f")["State"], "Pending")
        self.refused(CONFLICT, self.lambdas.delete_function, FunctionName="f")
        self.bed("POST", "settings", DONE)
        vpc = self.network()
        self.lambdas.update_function_configuration(FunctionName="f", VpcConfig=vpc)
        self.bed("POST", "settings", SLOW)
        now = self.lambdas.get_function_configuration(FunctionName="f")
        self.assertEqual(now["LastUpdateStatus"], "InProgress")
        self.refused(CONFLICT, self.lambdas.delete_function, FunctionName="f")
        self.bed("POST", "settings", DONE)
        empty: dict[str, Any] = {"SubnetIds": [], "SecurityGroupIds": []}
        self.lambdas.update_function_configuration(FunctionName="f", VpcConfig=empty)
        now = self.lambdas.get_function(FunctionName="f")["Configuration"]
        self.assertEqual(now["LastUpdateStatus"], "Successful")
        self.assertEqual(now["VpcConfig"], {**empty, "VpcId": ""})
        self.lambdas.delete_function(FunctionName="f")

    def test_a_function_with_a_file_system_stays_in_its_vpc(self) -> None:
        arn = f"arn:aws:elasticfilesystem:eu-west-1:{self.account}:access-point/fsap-0a"
        files = [{"Arn": arn, "LocalMountPath": "/mnt/a"}]
        self.function("f", VpcConfig=self.network(), FileSystemConfigs=files)
        now = self.lambdas.get_function_configuration(FunctionName="f")
        self.assertEqual(now["FileSystemConfigs"], files)
        update = self.lambdas.update_function_configuration
        out: dict[str, Any] = {"SubnetIds": [], "SecurityGroupIds": []}
        said = self.refused(
            "InvalidParameterValueException", update, FunctionName="f", VpcConfig=out
        )
        self.assertIn(f"with access point {arn} referenced", said)
        update(FunctionName="f", Description="still in it")
        update(FunctionName="f", VpcConfig=out, FileSystemConfigs=[])
        now = self.lambdas.get_function_configuration(FunctionName="f")
        self.assertNotIn("FileSystemConfigs", now)

    def test_a_deleted_function_is_deleting_before_it_is_gone(self) -> None:
        self.function("f")
        self.bed("POST", "settings", BRIEF)
        self.later(0.1)
        self.lambdas.delete_function(FunctionName="f")
        now = self.lambdas.get_function(FunctionName="f")["Configuration"]
        self.assertEqual(now["State"], "Deleting")
        self.refused(CONFLICT, self.lambdas.delete_function, FunctionName="f")
        self.bed("POST", "settings", DONE)
        self.refused("ResourceNotFoundException", self.lambdas.get_function, FunctionName="f")

    def test_a_function_says_where_it_logs(self) -> None:
        self.function("f")
        self.function("g", LoggingConfig={"LogGroup": "/shared"})
        groups = [
            self.lambdas.get_function(FunctionName=name)["Configuration"]["LoggingConfig"][
                "LogGroup"
            ]
            for name in ("f", "g")
        ]
        self.assertEqual(groups, ["/aws/lambda/f", "/shared"])


class Mappings(LambdaCase):
    def setUp(self) -> None:
        super().setUp()
        self.function("f")
        self.lambdas.publish_version(FunctionName="f")
        sqs = self.client("sqs")
        url = sqs.create_queue(QueueName="q")["QueueUrl"]
        names = ["QueueArn"]
        self.queue = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=names)["Attributes"]
        self.missing = "ResourceNotFoundException"

    def mapping(self, function: str = "f") -> str:
        return self.lambdas.create_event_source_mapping(  # type: ignore[no-any-return]
            FunctionName=function, EventSourceArn=self.queue["QueueArn"]
        )["UUID"]

    def state(self, uuid: str) -> str:
        return self.lambdas.get_event_source_mapping(UUID=uuid)["State"]  # type: ignore[no-any-return]

    def test_a_mapping_that_changes_refuses(self) -> None:
        uuid = self.mapping()
        self.bed("POST", "settings", SLOW)
        self.assertEqual(self.state(uuid), "Creating")
        delete = self.lambdas.delete_event_source_mapping
        self.refused("ResourceInUseException", delete, UUID=uuid)
        self.bed("POST", "settings", DONE)
        self.lambdas.update_event_source_mapping(UUID=uuid, Enabled=False)
        self.bed("POST", "settings", SLOW)
        self.assertEqual(self.state(uuid), "Updating")
        self.refused("ResourceInUseException", delete, UUID=uuid)
        self.bed("POST", "settings", DONE)
        self.assertEqual(self.state(uuid), "Disabled")
        self.assertEqual(delete(UUID=uuid)["State"], "Deleting")
        self.refused(self.missing, self.lambdas.get_event_source_mapping, UUID=uuid)
        self.refused(self.missing, delete, UUID=uuid)

    def test_a_mapping_outlives_its_function(self) -> None:
        uuid = self.mapping()
        self.lambdas.delete_function(FunctionName="f")
        self.assertEqual(self.state(uuid), "Enabled")

    def test_a_name_does_not_list_the_mappings_of_versions(self) -> None:
        plain, version = self.mapping(), self.mapping("f:1")
        listed = self.lambdas.list_event_source_mappings
        for ask, expected in (
            ({"FunctionName": "f"}, {plain}),
            ({"FunctionName": "f:1"}, {version}),
            ({}, {plain, version}),
        ):
            with self.subTest(ask):
                found = listed(**ask)["EventSourceMappings"]
                self.assertEqual({each["UUID"] for each in found}, expected)


class Interfaces(LambdaCase):
    def setUp(self) -> None:
        super().setUp()
        self.ec2 = self.client("ec2")
        self.vpc = self.network()
        self.function("f", VpcConfig=self.vpc)
        self.group = self.vpc["SecurityGroupIds"][0]

    def interfaces(self) -> list[dict[str, Any]]:
        filters = [{"Name": "group-id", "Values": [self.group]}]
        return self.ec2.describe_network_interfaces(Filters=filters)["NetworkInterfaces"]  # type: ignore[no-any-return]

    def test_a_subnet_that_is_not_there_refuses(self) -> None:
        self.refused(
            "InvalidParameterValueException",
            self.function,
            name="g",
            VpcConfig={**self.vpc, "SubnetIds": ["subnet-1"]},
        )

    def test_functions_share_an_interface_which_outlives_them(self) -> None:
        self.function("g", VpcConfig=self.vpc)
        (interface,) = self.interfaces()
        self.assertRegex(interface["Description"], "^AWS Lambda VPC ENI-f-[0-9a-f-]{36}$")
        self.assertEqual(interface["InterfaceType"], "lambda")
        self.assertTrue(interface["RequesterManaged"])
        self.assertEqual(interface["Attachment"]["InstanceOwnerId"], "amazon-aws")
        self.lambdas.delete_function(FunctionName="f")
        self.assertEqual([each["Status"] for each in self.interfaces()], ["in-use"])
        empty: dict[str, Any] = {"SubnetIds": [], "SecurityGroupIds": []}
        self.bed("POST", "settings", {"timeScale": 0.001})
        self.later(0.1)
        self.lambdas.update_function_configuration(FunctionName="g", VpcConfig=empty)
        (interface,) = self.interfaces()
        self.later(0.02)
        self.lambdas.delete_function(FunctionName="g")
        self.assertEqual(self.interfaces(), [], "hidden at first")
        self.later(0.05)
        self.assertEqual([each["Status"] for each in self.interfaces()], ["in-use"])
        for refused, arguments in (
            (self.ec2.delete_security_group, {"GroupId": self.group}),
            (self.ec2.delete_subnet, {"SubnetId": self.vpc["SubnetIds"][0]}),
        ):
            self.refused("DependencyViolation", refused, **arguments)
        delete = self.ec2.delete_network_interface
        eni = interface["NetworkInterfaceId"]
        self.refused("InvalidParameterValue", delete, NetworkInterfaceId=eni)
        self.bed("POST", "settings", DONE)
        self.assertEqual(self.interfaces(), [])
        self.ec2.delete_security_group(GroupId=self.group)

    def test_an_interface_may_stay_behind(self) -> None:
        self.bed("POST", "settings", {"lambdaInterfacesStay": True})
        self.lambdas.delete_function(FunctionName="f")
        (interface,) = self.interfaces()
        self.assertEqual(interface["Status"], "available")
        self.assertNotIn("Attachment", interface)
        self.refused("DependencyViolation", self.ec2.delete_security_group, GroupId=self.group)
        self.ec2.delete_network_interface(NetworkInterfaceId=interface["NetworkInterfaceId"])
        self.ec2.delete_security_group(GroupId=self.group)

    def test_without_the_role_an_interface_stays_in_use(self) -> None:
        self.bed("POST", "settings", {"timeScale": 0.001})
        self.later(0.05)
        self.lambdas.delete_function(FunctionName="f")
        self.client("iam", "us-east-1").delete_role(RoleName="r")
        self.bed("POST", "settings", DONE)
        self.assertEqual([each["Status"] for each in self.interfaces()], ["in-use"])


class Edge(LambdaCase):
    def test_a_replicated_function_stays_until_cloudfront_has_let_go(self) -> None:
        edge = self.client("lambda", "us-east-1")
        self.function("edge", "us-east-1")
        arn = edge.publish_version(FunctionName="edge")["FunctionArn"]
        cloudfront = self.client("cloudfront", "us-east-1")
        made = cloudfront.create_distribution(DistributionConfig=distribution(arn))
        code = "InvalidParameterValueException"
        said = self.refused(code, edge.delete_function, FunctionName="edge")
        self.assertIn("replicated function", said)
        one = made["Distribution"]["Id"]
        off = cloudfront.get_distribution_config(Id=one)
        cloudfront.update_distribution(
            Id=one,
            IfMatch=off["ETag"],
            DistributionConfig={**distribution(arn), "Enabled": False},
        )
        etag = cloudfront.get_distribution(Id=one)["ETag"]
        cloudfront.delete_distribution(Id=one, IfMatch=etag)
        self.bed("POST", "settings", BRIEF)
        self.later(0.1)
        said = self.refused(code, edge.delete_function, FunctionName="edge")
        self.assertIn("replicated function", said)
        self.bed("POST", "settings", DONE)
        edge.delete_function(FunctionName="edge")
        self.refused("ResourceNotFoundException", edge.get_function, FunctionName="edge")


def distribution(function: str) -> dict[str, Any]:
    association = {"LambdaFunctionARN": function, "EventType": "viewer-request"}
    return {
        "CallerReference": "c",
        "Comment": "",
        "Enabled": True,
        "Origins": {
            "Quantity": 1,
            "Items": [
                {
                    "Id": "o",
                    "DomainName": "example.com",
                    "CustomOriginConfig": {
                        "HTTPPort": 80,
                        "HTTPSPort": 443,
                        "OriginProtocolPolicy": "https-only",
                    },
                }
            ],
        },
        "DefaultCacheBehavior": {
            "TargetOriginId": "o",
            "ViewerProtocolPolicy": "https-only",
            "CachePolicyId": "4135ea2d-6df8-44a3-9df3-4b5a84be39ad",
            "LambdaFunctionAssociations": {"Quantity": 1, "Items": [association]},
        },
    }
