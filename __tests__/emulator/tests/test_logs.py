"""Log groups that are protected, and one that comes again."""

import io
import zipfile

from emulator.tests.bed import BedCase


class LogGroups(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.logs = self.client("logs")

    def names(self) -> list[str]:
        return [each["logGroupName"] for each in self.logs.describe_log_groups()["logGroups"]]

    def test_deletion_protection(self) -> None:
        self.logs.create_log_group(logGroupName="orders", deletionProtectionEnabled=True)
        group = self.logs.describe_log_groups()["logGroups"][0]
        self.assertTrue(group["deletionProtectionEnabled"])
        delete = self.logs.delete_log_group
        self.refused("ValidationException", delete, logGroupName="orders")
        protect = self.logs.put_log_group_deletion_protection
        protect(logGroupIdentifier=group["logGroupArn"], deletionProtectionEnabled=False)
        delete(logGroupName="orders")
        self.assertEqual(self.names(), [])
        self.refused(
            "ResourceNotFoundException",
            protect,
            logGroupIdentifier="orders",
            deletionProtectionEnabled=True,
        )

    def test_tags_are_asked_for_without_an_asterisk(self) -> None:
        self.logs.create_log_group(logGroupName="orders", tags={"workshop:pr": "12"})
        group = self.logs.describe_log_groups()["logGroups"][0]
        ask = self.logs.list_tags_for_resource
        self.refused("InvalidParameterException", ask, resourceArn=group["arn"])
        tags = ask(resourceArn=group["logGroupArn"])["tags"]
        self.assertEqual(tags, {"workshop:pr": "12"})
        self.logs.delete_log_group(logGroupName="orders")
        self.refused("ResourceNotFoundException", ask, resourceArn=group["logGroupArn"])

    def test_a_live_function_writes_its_group_anew(self) -> None:
        self.bed("POST", "settings", {"functionsLog": True})
        role = self.client("iam", "us-east-1").create_role(
            RoleName="r", AssumeRolePolicyDocument='{"Statement": []}'
        )
        code = io.BytesIO()
        with zipfile.ZipFile(code, "w") as archive:
            archive.writestr("index.js", "")
        functions = self.client("lambda")
        functions.create_function(
            FunctionName="f",
            Runtime="nodejs24.x",
            Handler="index.handler",
            Role=role["Role"]["Arn"],
            Code={"ZipFile": code.getvalue()},
        )
        name = "/aws/lambda/f"
        self.logs.create_log_group(logGroupName=name, tags={"workshop:pr": "12"})
        self.logs.delete_log_group(logGroupName=name)
        self.later(0.02)
        self.assertEqual(self.names(), [name])
        arn = self.logs.describe_log_groups()["logGroups"][0]["logGroupArn"]
        self.assertEqual(self.logs.list_tags_for_resource(resourceArn=arn)["tags"], {})
        functions.delete_function(FunctionName="f")
        self.logs.delete_log_group(logGroupName=name)
        self.later(0.02)
        self.assertEqual(self.names(), [])


class Deliveries(BedCase):
    def test_source_and_destination_go_after_the_delivery(self) -> None:
        logs, root = self.client("logs"), f"arn:aws:logs:eu-west-1:{self.account}"
        logs.create_log_group(logGroupName="access")
        distribution = f"arn:aws:cloudfront::{self.account}:distribution/E1"
        ours = {"workshop:pr": "12"}
        logs.put_delivery_source(
            name="s", resourceArn=distribution, logType="ACCESS_LOGS", tags=ours
        )
        logs.put_delivery_destination(
            name="d",
            deliveryDestinationConfiguration={"destinationResourceArn": f"{root}:log-group:access"},
        )
        delivery = logs.create_delivery(
            deliverySourceName="s", deliveryDestinationArn=f"{root}:delivery-destination:d"
        )["delivery"]["id"]
        self.refused("ConflictException", logs.delete_delivery_source, name="s")
        self.refused("ConflictException", logs.delete_delivery_destination, name="d")
        logs.delete_delivery(id=delivery)
        self.refused("ResourceNotFoundException", logs.delete_delivery, id=delivery)
        arn = f"{root}:delivery-source:s"
        self.assertEqual(logs.list_tags_for_resource(resourceArn=arn)["tags"], ours)
        logs.delete_delivery_source(name="s")
        logs.delete_delivery_destination(name="d")
        missing = "ResourceNotFoundException"
        self.refused(missing, logs.list_tags_for_resource, resourceArn=arn)
