"""Route 53: a zone goes when its records and keys are gone."""

from typing import Any

from emulator.tests.bed import BedCase


class Zones(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.dns = self.client("route53")
        made = self.dns.create_hosted_zone(Name="shop.example", CallerReference="1")
        self.zone = made["HostedZone"]["Id"].split("/")[-1]

    def change(self, action: str, sets: list[Any]) -> None:
        changes = [{"Action": action, "ResourceRecordSet": each} for each in sets]
        self.dns.change_resource_record_sets(
            HostedZoneId=self.zone, ChangeBatch={"Changes": changes}
        )

    def records(self) -> list[Any]:
        found = self.dns.list_resource_record_sets(HostedZoneId=self.zone)["ResourceRecordSets"]
        return [each for each in found if each["Name"] != "shop.example."]

    @staticmethod
    def text(name: str, *values: str, ttl: int = 60) -> dict[str, Any]:
        records = [{"Value": f'"{value}"'} for value in values]
        return {"Name": name, "Type": "TXT", "TTL": ttl, "ResourceRecords": records}

    def test_a_record_goes_only_as_it_is(self) -> None:
        self.change("CREATE", [self.text("a.shop.example", "one", "two")])
        for other in (
            self.text("a.shop.example", "one"),
            self.text("a.shop.example", "one", "two", ttl=1),
            self.text("b.shop.example", "one", "two"),
        ):
            self.refused("InvalidChangeBatch", self.change, action="DELETE", sets=[other])
        self.change("DELETE", self.records())
        self.assertEqual(self.records(), [])

    def test_the_zones_own_records_stay(self) -> None:
        found = self.dns.list_resource_record_sets(HostedZoneId=self.zone)["ResourceRecordSets"]
        for each in found:
            self.refused("InvalidChangeBatch", self.change, action="DELETE", sets=[each])

    def test_a_batch_has_a_size(self) -> None:
        long = [self.text(f"{n}.shop.example", *(["x" * 250] * 4)) for n in range(40)]
        self.change("CREATE", long[:20])
        self.refused("InvalidChangeBatch", self.change, action="CREATE", sets=long)

    def test_a_zone_goes_when_it_is_empty(self) -> None:
        below = self.text("below.shop.example") | {
            "Type": "NS",
            "ResourceRecords": [{"Value": "ns.other.example"}],
        }
        self.change("CREATE", [below])
        self.refused("HostedZoneNotEmpty", self.dns.delete_hosted_zone, Id=self.zone)
        self.change("DELETE", self.records())
        self.dns.delete_hosted_zone(Id=self.zone)
        self.refused("NoSuchHostedZone", self.dns.get_hosted_zone, Id=self.zone)
        self.refused(
            "NoSuchHostedZone",
            self.dns.list_tags_for_resource,
            ResourceType="hostedzone",
            ResourceId=self.zone,
        )

    def test_a_zone_goes_when_its_keys_are_gone(self) -> None:
        key = {"HostedZoneId": self.zone, "Name": "ksk"}
        self.dns.create_key_signing_key(
            **key,
            CallerReference="1",
            KeyManagementServiceArn=f"arn:aws:kms:us-east-1:{self.account}:key/1",
            Status="ACTIVE",
        )
        self.dns.enable_hosted_zone_dnssec(HostedZoneId=self.zone)
        found = self.dns.get_dnssec(HostedZoneId=self.zone)
        self.assertEqual(found["Status"]["ServeSignature"], "SIGNING")
        self.refused("HostedZoneNotEmpty", self.dns.delete_hosted_zone, Id=self.zone)
        self.refused("KeySigningKeyInUse", self.dns.deactivate_key_signing_key, **key)
        self.refused("InvalidKeySigningKeyStatus", self.dns.delete_key_signing_key, **key)
        self.dns.disable_hosted_zone_dnssec(HostedZoneId=self.zone)
        self.dns.deactivate_key_signing_key(**key)
        self.dns.delete_key_signing_key(**key)
        self.dns.delete_hosted_zone(Id=self.zone)

    def test_a_key_whose_kms_key_is_disabled_needs_action(self) -> None:
        kms = self.client("kms", "us-east-1")
        signs = {"KeySpec": "ECC_NIST_P256", "KeyUsage": "SIGN_VERIFY"}
        made = kms.create_key(**signs)["KeyMetadata"]
        key = {"HostedZoneId": self.zone, "Name": "ksk"}
        self.dns.create_key_signing_key(
            **key, CallerReference="1", KeyManagementServiceArn=made["Arn"], Status="ACTIVE"
        )
        self.dns.enable_hosted_zone_dnssec(HostedZoneId=self.zone)
        kms.disable_key(KeyId=made["KeyId"])
        found = self.dns.get_dnssec(HostedZoneId=self.zone)
        self.assertEqual(found["Status"]["ServeSignature"], "ACTION_NEEDED")
        self.assertEqual(found["KeySigningKeys"][0]["Status"], "ACTION_NEEDED")
        self.dns.disable_hosted_zone_dnssec(HostedZoneId=self.zone)
        self.refused("InvalidKeySigningKeyStatus", self.dns.delete_key_signing_key, **key)
        self.dns.deactivate_key_signing_key(**key)
        self.dns.delete_key_signing_key(**key)
        self.dns.delete_hosted_zone(Id=self.zone)

    def test_a_parents_ds_record_keeps_the_signature(self) -> None:
        tag = {"ResourceType": "hostedzone", "ResourceId": self.zone}
        ds = {"Key": "bed:ds-record", "Value": "yes"}
        self.dns.change_tags_for_resource(**tag, AddTags=[ds])
        disable = self.dns.disable_hosted_zone_dnssec
        self.refused("KeySigningKeyInParentDSRecord", disable, HostedZoneId=self.zone)
        self.dns.change_tags_for_resource(**tag, RemoveTagKeys=["bed:ds-record"])
        disable(HostedZoneId=self.zone)

    def test_a_health_check_is_gone_once(self) -> None:
        made = self.dns.create_health_check(
            CallerReference="1",
            HealthCheckConfig={"Type": "HTTP", "FullyQualifiedDomainName": "shop.example"},
        )
        check = {"HealthCheckId": made["HealthCheck"]["Id"]}
        self.dns.delete_health_check(**check)
        self.refused("NoSuchHealthCheck", self.dns.delete_health_check, **check)
