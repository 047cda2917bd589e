"""What keeps a bucket and its versions, and how AWS lists and deletes them."""

import json
from datetime import datetime, timedelta, timezone
from typing import Any

from emulator.tests.bed import BedCase

TOMORROW = datetime.now(timezone.utc) + timedelta(days=1)


class Buckets(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.s3 = self.client("s3")
        self.name = f"bucket-{self.account}"

    def make(self, **more: Any) -> str:
        place = {"LocationConstraint": "eu-west-1"}
        self.s3.create_bucket(Bucket=self.name, CreateBucketConfiguration=place, **more)
        return self.name

    def version(self, status: str) -> None:
        configuration = {"Status": status}
        self.s3.put_bucket_versioning(Bucket=self.name, VersioningConfiguration=configuration)

    def put(self, key: str) -> str:
        return str(self.s3.put_object(Bucket=self.name, Key=key, Body=b"x").get("VersionId"))

    def listed(self, **more: Any) -> list[tuple[str, str]]:
        page = self.s3.list_object_versions(Bucket=self.name, **more)
        both = page.get("Versions", []) + page.get("DeleteMarkers", [])
        return [(each["Key"], each["VersionId"]) for each in both]

    def delete(self, *versions: tuple[str, str], **more: Any) -> dict[str, Any]:
        objects = [{"Key": key, "VersionId": version} for key, version in versions]
        return dict(self.s3.delete_objects(Bucket=self.name, Delete={"Objects": objects}, **more))

    def test_a_bucket_must_be_empty_of_versions_and_markers(self) -> None:
        self.make()
        self.version("Enabled")
        self.put("a")
        self.s3.delete_object(Bucket=self.name, Key="a")
        self.assertEqual(len(self.listed()), 2)
        self.refused("BucketNotEmpty", self.s3.delete_bucket, Bucket=self.name)
        self.delete(*self.listed())
        self.s3.delete_bucket(Bucket=self.name)
        self.refused("NoSuchBucket", self.s3.list_object_versions, Bucket=self.name)

    def test_suspended_versioning_keeps_old_versions(self) -> None:
        self.make()
        self.version("Enabled")
        old = self.put("a")
        self.version("Suspended")
        self.put("a")
        self.assertEqual(self.listed(), [("a", "null"), ("a", old)])
        self.s3.delete_object(Bucket=self.name, Key="a")
        page = self.s3.list_object_versions(Bucket=self.name)
        self.assertEqual([each["VersionId"] for each in page["DeleteMarkers"]], ["null"])
        self.delete(("a", "null"))
        self.assertEqual(self.listed(), [("a", old)])

    def test_pages_go_on_behind_a_deleted_marker(self) -> None:
        self.make()
        for key in "abcd":
            self.put(key)
        first = self.s3.list_object_versions(Bucket=self.name, MaxKeys=2)
        self.delete(("a", "null"), ("b", "null"))
        markers = {"KeyMarker": first["NextKeyMarker"]}
        markers["VersionIdMarker"] = first["NextVersionIdMarker"]
        self.assertEqual(self.listed(**markers), [("c", "null"), ("d", "null")])

    def test_keys_are_url_encoded_when_asked_for(self) -> None:
        self.make()
        key = "a b+c%\u0001/é"
        self.put(key)
        self.assertEqual(self.listed(EncodingType="url"), [("a+b%2Bc%25%01/%C3%A9", "null")])

    def test_objects_are_listed_url_encoded_once(self) -> None:
        self.make()
        self.put("a+b%/é")
        at = {"Bucket": self.name, "EncodingType": "url"}
        contents = self.s3.list_objects_v2(**at)["Contents"]
        self.assertEqual([each["Key"] for each in contents], ["a%2Bb%25/%C3%A9"])

    def test_no_more_than_1000_keys_at_once(self) -> None:
        self.make()
        many = [(f"k{n}", "null") for n in range(1001)]
        self.refused("MalformedXML", self.delete_all, versions=many)
        self.delete(*many[1:])

    def delete_all(self, versions: list[tuple[str, str]]) -> None:
        self.delete(*versions)

    def test_object_lock(self) -> None:
        self.make(ObjectLockEnabledForBucket=True)
        held, governed, free = self.put("held"), self.put("governed"), self.put("free")
        at = {"Bucket": self.name, "Key": "free", "VersionId": free}
        none = "NoSuchObjectLockConfiguration"
        self.refused(none, self.s3.get_object_retention, **at)
        self.refused(none, self.s3.get_object_legal_hold, **at)
        hold = {"Bucket": self.name, "Key": "held", "VersionId": held}
        self.s3.put_object_legal_hold(**hold, LegalHold={"Status": "ON"})
        govern = {"Bucket": self.name, "Key": "governed", "VersionId": governed}
        retention = {"Mode": "GOVERNANCE", "RetainUntilDate": TOMORROW}
        self.s3.put_object_retention(**govern, Retention=retention)
        self.assertEqual(
            self.s3.get_object_retention(**govern)["Retention"]["Mode"], "GOVERNANCE"
        )
        answer = self.delete(("held", held), ("governed", governed), ("free", free))
        kept = [(each["Key"], each["VersionId"], each["Code"]) for each in answer["Errors"]]
        self.assertEqual(
            kept, [("held", held, "AccessDenied"), ("governed", governed, "AccessDenied")]
        )
        answer = self.delete(*self.listed(), BypassGovernanceRetention=True)
        self.assertEqual([each["Key"] for each in answer["Errors"]], ["held"])
        self.s3.put_object_legal_hold(**hold, LegalHold={"Status": "OFF"})
        self.delete(*self.listed())
        self.s3.delete_bucket(Bucket=self.name)

    def test_mfa_delete(self) -> None:
        self.make()
        on = {"Status": "Enabled", "MFADelete": "Enabled"}
        put = self.s3.put_bucket_versioning
        self.refused("AccessDenied", put, Bucket=self.name, VersioningConfiguration=on)
        put(Bucket=self.name, VersioningConfiguration=on, MFA="serial 123456")
        version = self.put("a")
        self.refused("AccessDenied", self.delete_all, versions=[("a", version)])
        self.delete(("a", version), MFA="serial 123456")
        self.assertEqual(self.listed(), [])

    def test_a_policy_may_deny(self) -> None:
        self.make()
        self.put("a")
        statement = {
            "Effect": "Deny",
            "Principal": "*",
            "Action": "s3:*",
            "Resource": [f"arn:aws:s3:::{self.name}", f"arn:aws:s3:::{self.name}/*"],
        }
        policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
        self.s3.put_bucket_policy(Bucket=self.name, Policy=policy)
        said = self.refused("AccessDenied", self.s3.list_object_versions, Bucket=self.name)
        self.assertIn("with an explicit deny in a resource-based policy", said)
        self.assertEqual(self.delete(("a", "null"))["Errors"][0]["Code"], "AccessDenied")
        self.s3.delete_bucket_policy(Bucket=self.name)
        self.assertEqual(self.listed(), [("a", "null")])

    def test_a_bucket_is_asked_in_its_region_and_of_its_owner(self) -> None:
        self.make()
        away = self.client("s3", "us-west-2")
        away.list_object_versions(Bucket=self.name)  # boto3 follows the redirect
        self.assertIn(301, [each["status"] for each in self.bed("GET", "calls")])
        place = away.get_bucket_location(Bucket=self.name)["LocationConstraint"]
        self.assertEqual(place, "eu-west-1")
        self.assertEqual(self.s3.list_buckets()["Buckets"][0]["BucketRegion"], "eu-west-1")
        ask = self.s3.list_object_versions
        self.refused("AccessDenied", ask, Bucket=self.name, ExpectedBucketOwner="1" * 12)
        self.assertIn("Name", ask(Bucket=self.name, ExpectedBucketOwner=self.account))

    def test_access_points_hold_their_bucket_for_a_while(self) -> None:
        self.bed("POST", "settings", {"timeScale": 0.005})  # a minute in 0.3 seconds
        self.make()
        point = {"AccountId": self.account, "Name": "point"}
        control, away = (self.client("s3control", each) for each in ("eu-west-1", "us-west-2"))
        for each in (control, away):
            # The account before the host's name cannot be resolved here.
            each.meta.events.register("before-sign.s3-control", self.use_plain_host)
        control.create_access_point(**point, Bucket=self.name)
        self.refused("BucketHasAccessPointsAttached", self.s3.delete_bucket, Bucket=self.name)
        self.assertEqual(away.list_access_points(AccountId=self.account)["AccessPointList"], [])
        self.refused("NoSuchAccessPoint", away.get_access_point, **point)
        arn = control.get_access_point(**point)["AccessPointArn"]
        self.assertEqual(arn, f"arn:aws:s3:eu-west-1:{self.account}:accesspoint/point")
        control.delete_access_point(**point)
        self.refused("NoSuchAccessPoint", control.delete_access_point, **point)
        self.refused("BucketHasAccessPointsAttached", self.s3.delete_bucket, Bucket=self.name)
        self.later(0.35)
        self.s3.delete_bucket(Bucket=self.name)

    def use_plain_host(self, request: Any, **_: Any) -> None:
        request.url = request.url.replace(f"{self.account}.", "", 1)

    def test_labels_keep_their_spaces(self) -> None:
        self.make()
        tags = [{"Key": "workshop:pr", "Value": "12 "}]
        self.s3.put_bucket_tagging(Bucket=self.name, Tagging={"TagSet": tags})
        self.assertEqual(self.s3.get_bucket_tagging(Bucket=self.name)["TagSet"], tags)
