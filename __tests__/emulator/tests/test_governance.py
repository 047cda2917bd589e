"""CloudTrail and Budgets."""

from emulator.tests.bed import BedCase


class Trails(BedCase):
    def test_a_trail_goes_at_home_and_once(self) -> None:
        bucket = f"trail-{self.account}"
        self.client("s3", "us-east-1").create_bucket(Bucket=bucket)
        trails = self.client("cloudtrail")
        made = trails.create_trail(
            Name="shop",
            S3BucketName=bucket,
            IsMultiRegionTrail=True,
            TagsList=[{"Key": "pr", "Value": "12"}],
        )
        elsewhere = self.client("cloudtrail", "us-east-1").delete_trail
        self.refused("InvalidHomeRegionException", elsewhere, Name="shop")
        arn = made["TrailARN"]
        tags = trails.list_tags(ResourceIdList=[arn])["ResourceTagList"][0]["TagsList"]
        self.assertEqual(tags, [{"Key": "pr", "Value": "12"}])
        trails.delete_trail(Name="shop")
        self.refused("TrailNotFoundException", trails.delete_trail, Name="shop")
        self.refused("ResourceNotFoundException", trails.list_tags, ResourceIdList=[arn])


class Budgets(BedCase):
    def test_a_budget_has_tags(self) -> None:
        budgets = self.client("budgets")
        mine = {"AccountId": self.account}
        tags = [{"Key": "pr", "Value": "12"}]
        budgets.create_budget(
            **mine,
            Budget={
                "BudgetName": "shop",
                "BudgetType": "COST",
                "TimeUnit": "MONTHLY",
                "BudgetLimit": {"Amount": "1", "Unit": "USD"},
            },
            ResourceTags=tags,
        )
        arn = {"ResourceARN": f"arn:aws:budgets::{self.account}:budget/shop"}
        self.assertEqual(budgets.list_tags_for_resource(**arn)["ResourceTags"], tags)
        budgets.delete_budget(**mine, BudgetName="shop")
        self.refused("NotFoundException", budgets.list_tags_for_resource, **arn)
