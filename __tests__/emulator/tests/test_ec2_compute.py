"""Instances that take time and are protected, Spot requests, images, key pairs, groups."""

from typing import Any

from emulator.tests.bed import BedCase

SPECIFICATION = {"ImageId": "ami-12c6146b", "InstanceType": "t3.micro"}


class Compute(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.ec2 = self.client("ec2")

    def scale(self, share: float) -> None:
        self.bed("POST", "settings", {"timeScale": share})

    def run_one(self, **more: Any) -> str:
        answer = self.ec2.run_instances(**SPECIFICATION, MinCount=1, MaxCount=1, **more)
        return str(answer["Instances"][0]["InstanceId"])

    def describe(self, instance: str) -> dict[str, Any]:
        answer = self.ec2.describe_instances(InstanceIds=[instance])
        found: dict[str, Any] = answer["Reservations"][0]["Instances"][0]
        return found

    def state(self, instance: str) -> str:
        return str(self.describe(instance)["State"]["Name"])

    def flag(self, instance: str) -> bool:
        attribute = "disableApiTermination"
        answer = self.ec2.describe_instance_attribute(InstanceId=instance, Attribute=attribute)
        return bool(answer["DisableApiTermination"]["Value"])

    def tagged(self) -> list[str]:
        tagging = self.client("resourcegroupstaggingapi")
        pages = tagging.get_paginator("get_resources").paginate(TagFilters=[{"Key": "pr"}])
        return [each["ResourceARN"] for page in pages for each in page["ResourceTagMappingList"]]


class Instances(Compute):
    def test_it_shuts_down_holding_what_it_uses_then_lets_go(self) -> None:
        self.scale(0.005)  # 0.3 seconds, then listed for 18
        subnet = self.ec2.describe_subnets()["Subnets"][0]["SubnetId"]
        kept = self.ec2.create_network_interface(SubnetId=subnet)["NetworkInterface"]
        interfaces = [
            {"DeviceIndex": 0, "SubnetId": subnet},
            {"DeviceIndex": 1, "NetworkInterfaceId": kept["NetworkInterfaceId"]},
        ]
        disks = [
            {"DeviceName": "/dev/sda1", "Ebs": {"VolumeSize": 8, "DeleteOnTermination": True}},
            {"DeviceName": "/dev/sdf", "Ebs": {"VolumeSize": 8, "DeleteOnTermination": False}},
        ]
        instance = self.run_one(NetworkInterfaces=interfaces, BlockDeviceMappings=disks)
        found = self.describe(instance)
        root, data = [each["Ebs"]["VolumeId"] for each in found["BlockDeviceMappings"]]
        primary = found["NetworkInterfaces"][0]
        self.assertTrue(primary["Attachment"]["DeleteOnTermination"])
        self.ec2.terminate_instances(InstanceIds=[instance])
        self.assertEqual(self.state(instance), "shutting-down")
        self.refused("VolumeInUse", self.ec2.delete_volume, VolumeId=data)
        self.ec2.terminate_instances(InstanceIds=[instance])
        self.later(0.35)
        self.assertEqual(self.state(instance), "terminated")
        self.refused("InvalidVolume.NotFound", self.ec2.describe_volumes, VolumeIds=[root])
        self.ec2.delete_volume(VolumeId=data)
        left = self.ec2.describe_network_interfaces()["NetworkInterfaces"]
        self.assertEqual(
            [(each["NetworkInterfaceId"], each["Status"]) for each in left],
            [(kept["NetworkInterfaceId"], "available")],
        )

    def test_it_is_listed_for_an_hour_and_by_the_tagging_api_for_longer(self) -> None:
        self.scale(0.0001)  # 0.36 seconds
        tags = [{"ResourceType": "instance", "Tags": [{"Key": "pr", "Value": "12"}]}]
        instance = self.run_one(TagSpecifications=tags)
        self.ec2.terminate_instances(InstanceIds=[instance])
        self.later(0.1)
        self.assertEqual(self.state(instance), "terminated")
        self.later(0.4)
        describe = self.ec2.describe_instances
        self.refused("InvalidInstanceID.NotFound", describe, InstanceIds=[instance])
        self.assertEqual(len(self.tagged()), 1)

    def test_termination_protection_holds_the_whole_zone_and_lags(self) -> None:
        self.scale(0.012)  # the flag: 0.3 seconds
        zones = ("eu-west-1a", "eu-west-1a", "eu-west-1b")
        one, beside, apart = (self.run_one(Placement={"AvailabilityZone": zone}) for zone in zones)
        self.ec2.modify_instance_attribute(InstanceId=one, DisableApiTermination={"Value": True})
        terminate = self.ec2.terminate_instances
        message = self.refused(
            "OperationNotPermitted", terminate, InstanceIds=[one, beside, apart]
        )
        self.assertIn("disableApiTermination", message)
        self.assertEqual(
            [self.state(each) for each in (one, beside, apart)],
            ["running", "running", "shutting-down"],
        )
        self.ec2.modify_instance_attribute(InstanceId=one, DisableApiTermination={"Value": False})
        self.assertTrue(self.flag(one))
        self.refused("OperationNotPermitted", terminate, InstanceIds=[one])
        self.later(0.35)
        self.assertFalse(self.flag(one))
        terminate(InstanceIds=[one])

    def test_protection_from_the_launch_and_stop_protection(self) -> None:
        self.scale(0)
        guarded = self.run_one(DisableApiTermination=True)
        self.assertTrue(self.flag(guarded))
        stop = self.run_one(DisableApiStop=True)
        for instance in (guarded, stop):
            self.refused(
                "OperationNotPermitted", self.ec2.terminate_instances, InstanceIds=[instance]
            )
        self.ec2.modify_instance_attribute(InstanceId=stop, DisableApiStop={"Value": False})
        self.ec2.terminate_instances(InstanceIds=[stop])


class Spot(Compute):
    def request(self, kind: str) -> tuple[str, str]:
        tags = [{"ResourceType": "spot-instances-request", "Tags": [{"Key": "pr", "Value": "1"}]}]
        answer = self.ec2.request_spot_instances(
            Type=kind, LaunchSpecification=SPECIFICATION, TagSpecifications=tags
        )
        found = answer["SpotInstanceRequests"][0]
        instance = self.describe(found["InstanceId"])
        self.assertEqual(instance["SpotInstanceRequestId"], found["SpotInstanceRequestId"])
        self.assertEqual(instance["LaunchTime"].date(), found["CreateTime"].date())
        return found["SpotInstanceRequestId"], found["InstanceId"]

    def living(self) -> list[str]:
        reservations = self.ec2.describe_instances()["Reservations"]
        instances = [instance for each in reservations for instance in each["Instances"]]
        return [each["InstanceId"] for each in instances if each["State"]["Name"] == "running"]

    def test_a_persistent_request_starts_its_instance_anew(self) -> None:
        request, instance = self.request("persistent")
        self.ec2.terminate_instances(InstanceIds=[instance])
        (again,) = self.living()
        self.assertNotEqual(again, instance)
        self.ec2.cancel_spot_instance_requests(SpotInstanceRequestIds=[request])
        self.assertEqual(self.living(), [again])
        self.ec2.terminate_instances(InstanceIds=[again])
        self.assertEqual(self.living(), [])
        self.assertIn(f"spot-instances-request/{request}", self.tagged()[0])

    def test_a_cancelled_request_is_listed_for_a_while(self) -> None:
        self.scale(0.0001)  # 0.36 seconds
        request, _ = self.request("one-time")
        describe = self.ec2.describe_spot_instance_requests
        self.ec2.cancel_spot_instance_requests(SpotInstanceRequestIds=[request])
        (found,) = describe(SpotInstanceRequestIds=[request])["SpotInstanceRequests"]
        self.assertEqual(found["State"], "cancelled")
        self.later(0.4)
        missing = "InvalidSpotInstanceRequestID.NotFound"
        self.refused(missing, describe, SpotInstanceRequestIds=[request])


class Others(Compute):
    def test_a_volume_of_a_service_tells_no_instance_and_stays(self) -> None:
        tags = [{"Key": "bed:owning-service", "Value": "ecs.amazonaws.com"}]
        zone = self.ec2.describe_availability_zones()["AvailabilityZones"][0]["ZoneName"]
        volume = self.ec2.create_volume(
            AvailabilityZone=zone,
            Size=1,
            TagSpecifications=[{"ResourceType": "volume", "Tags": tags}],
        )["VolumeId"]
        found = self.ec2.describe_volumes(VolumeIds=[volume])["Volumes"][0]["Attachments"][0]
        self.assertEqual(found["InstanceOwningService"], "ecs.amazonaws.com")
        self.assertNotIn("InstanceId", found)
        self.refused("VolumeInUse", self.ec2.delete_volume, VolumeId=volume)

    def test_an_image_goes_before_its_snapshot(self) -> None:
        tags = [{"ResourceType": "snapshot", "Tags": [{"Key": "pr", "Value": "12"}]}]
        image = self.ec2.create_image(
            InstanceId=self.run_one(), Name="shop", TagSpecifications=tags
        )["ImageId"]
        (found,) = self.ec2.describe_images(ImageIds=[image])["Images"]
        snapshot = found["BlockDeviceMappings"][0]["Ebs"]["SnapshotId"]
        self.assertIn(snapshot, self.tagged()[0])
        based = [{"Name": "block-device-mapping.snapshot-id", "Values": [snapshot]}]
        images = self.ec2.describe_images(Owners=["self"], Filters=based)["Images"]
        self.assertEqual([each["ImageId"] for each in images], [image])
        self.refused("InvalidSnapshot.InUse", self.ec2.delete_snapshot, SnapshotId=snapshot)
        self.ec2.deregister_image(ImageId=image)
        self.ec2.delete_snapshot(SnapshotId=snapshot)

    def test_deregistration_protection_and_its_cooldown(self) -> None:
        self.scale(0.000004)  # 0.35 seconds
        image = self.ec2.create_image(InstanceId=self.run_one(), Name="shop")["ImageId"]
        deregister = self.ec2.deregister_image
        self.ec2.enable_image_deregistration_protection(ImageId=image, WithCooldown=True)
        (found,) = self.ec2.describe_images(ImageIds=[image])["Images"]
        self.assertEqual(found["DeregistrationProtection"], "enabled-with-cooldown")
        self.refused("OperationNotPermitted", deregister, ImageId=image)
        self.ec2.disable_image_deregistration_protection(ImageId=image)
        self.refused("OperationNotPermitted", deregister, ImageId=image)
        self.later(0.4)
        deregister(ImageId=image)

    def test_key_pairs_by_id(self) -> None:
        self.ec2.create_key_pair(KeyName="other")
        pair = self.ec2.create_key_pair(KeyName="shop")["KeyPairId"]
        describe = self.ec2.describe_key_pairs
        (found,) = describe(KeyPairIds=[pair])["KeyPairs"]
        self.assertEqual(found["KeyName"], "shop")
        self.ec2.delete_key_pair(KeyPairId=pair)
        self.refused("InvalidKeyPair.NotFound", describe, KeyPairIds=[pair])
        self.ec2.delete_key_pair(KeyPairId=pair)
        self.assertEqual([each["KeyName"] for each in describe()["KeyPairs"]], ["other"])

    def test_a_placement_group_holds_as_long_as_an_instance_is_in_it(self) -> None:
        self.scale(0.005)
        tags = [{"ResourceType": "placement-group", "Tags": [{"Key": "pr", "Value": "12"}]}]
        self.ec2.create_placement_group(
            GroupName="near", Strategy="cluster", TagSpecifications=tags
        )
        self.assertTrue(self.tagged()[0].endswith(":placement-group/near"))
        group = self.ec2.describe_placement_groups(GroupNames=["near"])["PlacementGroups"][0]
        by_id = self.ec2.describe_placement_groups(GroupIds=[group["GroupId"]])["PlacementGroups"]
        self.assertEqual([each["GroupName"] for each in by_id], ["near"])
        instance = self.run_one(Placement={"GroupName": "near"})
        self.assertEqual(self.describe(instance)["Placement"]["GroupName"], "near")
        named = [{"Name": "placement-group-name", "Values": ["near"]}]
        self.assertEqual(len(self.ec2.describe_instances(Filters=named)["Reservations"]), 1)
        delete = self.ec2.delete_placement_group
        self.ec2.terminate_instances(InstanceIds=[instance])
        self.refused("InvalidPlacementGroup.InUse", delete, GroupName="near")
        self.later(0.35)
        delete(GroupName="near")
        describe = self.ec2.describe_placement_groups
        self.refused("InvalidPlacementGroup.Unknown", describe, GroupNames=["near"])
        self.refused("InvalidPlacementGroup.Unknown", delete, GroupName="near")
        self.refused("InvalidPlacementGroupId.Unknown", describe, GroupIds=[group["GroupId"]])

    def test_launch_templates_by_id_with_their_present_tags(self) -> None:
        template = self.ec2.create_launch_template(
            LaunchTemplateName="shop", LaunchTemplateData=SPECIFICATION
        )["LaunchTemplate"]["LaunchTemplateId"]
        self.ec2.create_tags(Resources=[template], Tags=[{"Key": "pr", "Value": "12"}])
        describe = self.ec2.describe_launch_templates
        (found,) = describe(LaunchTemplateIds=[template])["LaunchTemplates"]
        self.assertEqual(found["Tags"], [{"Key": "pr", "Value": "12"}])
        self.ec2.delete_launch_template(LaunchTemplateId=template)
        missing = "InvalidLaunchTemplateId.NotFound"
        self.refused(missing, describe, LaunchTemplateIds=[template])
