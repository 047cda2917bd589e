"""Log groups that are protected, and one that comes again."""

import io
import time
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
        time.sleep(0.02)
        self.assertEqual(self.names(), [name])
        arn = self.logs.describe_log_groups()["logGroups"][0]["logGroupArn"]
        self.assertEqual(self.logs.list_tags_for_resource(resourceArn=arn)["tags"], {})
        functions.delete_function(FunctionName="f")
        self.logs.delete_log_group(logGroupName=name)
        time.sleep(0.02)
        self.assertEqual(self.names(), [])
