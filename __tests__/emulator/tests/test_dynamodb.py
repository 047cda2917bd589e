"""Tables that take time, replicas, backups."""

import json
from typing import Any

from emulator.tests.bed import BedCase

ACCOUNT_KEY = [{"AttributeName": "id", "KeyType": "HASH"}]


class Tables(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.dynamodb = self.client("dynamodb")

    def make(self, name: str = "orders", **more: Any) -> str:
        self.dynamodb.create_table(
            TableName=name,
            KeySchema=ACCOUNT_KEY,
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
            **more,
        )
        return name

    def status(self, name: str = "orders") -> str:
        return str(self.dynamodb.describe_table(TableName=name)["Table"]["TableStatus"])

    def await_active(self, name: str = "orders") -> None:
        while self.status(name) != "ACTIVE":
            self.later(0.01)

    def test_creating_updating_and_deleting_take_time(self) -> None:
        self.bed("POST", "settings", {"timeScale": 0.01})  # 0.1, 0.15 and 0.3 seconds
        delete, update = self.dynamodb.delete_table, self.dynamodb.update_table
        self.make()
        self.assertEqual(self.status(), "CREATING")
        self.refused("ResourceInUseException", delete, TableName="orders")
        self.await_active()
        update(TableName="orders", DeletionProtectionEnabled=True)
        self.assertEqual(self.status(), "UPDATING")
        self.refused("ResourceInUseException", delete, TableName="orders")
        self.await_active()
        self.refused("ValidationException", delete, TableName="orders")
        update(TableName="orders", DeletionProtectionEnabled=False)
        self.await_active()
        delete(TableName="orders")
        self.assertEqual(self.status(), "DELETING")
        self.refused("ResourceInUseException", delete, TableName="orders")
        arn = f"arn:aws:dynamodb:eu-west-1:{self.account}:table/orders"
        self.dynamodb.list_tags_of_resource(ResourceArn=arn)
        self.later(0.35)
        missing = "ResourceNotFoundException"
        self.refused(missing, self.dynamodb.describe_table, TableName="orders")
        self.refused(missing, self.dynamodb.list_tags_of_resource, ResourceArn=arn)

    def test_a_source_of_replicas_stays_for_a_day(self) -> None:
        self.bed("POST", "settings", {"timeScale": 0})
        self.make()
        create = [{"Create": {"RegionName": "us-west-2"}}]
        self.dynamodb.update_table(TableName="orders", ReplicaUpdates=create)
        away = self.client("dynamodb", "us-west-2")
        for client, other in ((self.dynamodb, "us-west-2"), (away, "eu-west-1")):
            replicas = client.describe_table(TableName="orders")["Table"]["Replicas"]
            self.assertEqual([each["RegionName"] for each in replicas], [other])
        self.bed("POST", "settings", {"timeScale": 0.001})
        self.later(1)
        said = self.refused(
            "ValidationException", self.dynamodb.delete_table, TableName="orders"
        )
        self.assertIn("source region", said)
        self.bed("POST", "settings", {"timeScale": 0})
        away.delete_table(TableName="orders")
        described = self.dynamodb.describe_table(TableName="orders")["Table"]
        self.assertNotIn("Replicas", described)
        self.dynamodb.delete_table(TableName="orders")

    def test_backups_take_time_and_one_may_stay(self) -> None:
        self.bed("POST", "settings", {"timeScale": 0.01})
        self.make()
        self.await_active()
        create = self.dynamodb.create_backup
        arn = create(TableName="orders", BackupName="before")["BackupDetails"]["BackupArn"]

        def status() -> str:
            found = self.dynamodb.describe_backup(BackupArn=arn)["BackupDescription"]
            return str(found["BackupDetails"]["BackupStatus"])

        self.assertEqual(status(), "CREATING")
        self.later(0.1)
        self.assertEqual(status(), "AVAILABLE")
        on = {"PointInTimeRecoveryEnabled": True}
        self.dynamodb.update_continuous_backups(
            TableName="orders", PointInTimeRecoverySpecification=on
        )
        self.dynamodb.delete_table(TableName="orders")
        kinds = [
            each["BackupType"]
            for each in self.dynamodb.list_backups(TableName="orders")["BackupSummaries"]
        ]
        self.assertEqual(sorted(kinds), ["SYSTEM", "USER"])

    def test_no_more_than_500_tables_at_once(self) -> None:
        self.bed("POST", "settings", {"timeScale": 1})
        properties = {
            "KeySchema": ACCOUNT_KEY,
            "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
            "BillingMode": "PAY_PER_REQUEST",
        }
        table = {"Type": "AWS::DynamoDB::Table", "Properties": properties}
        template = {"Resources": {f"T{number}": table for number in range(500)}}
        self.client("cloudformation").create_stack(
            StackName="many", TemplateBody=json.dumps(template)
        )
        self.refused("LimitExceededException", self.make, name="one-more")
        self.bed("POST", "settings", {"timeScale": 0})
        self.make("one-more")
