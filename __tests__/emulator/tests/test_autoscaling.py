"""Auto Scaling groups that take time and are protected; launch configurations in use."""

from typing import Any

from emulator.tests.bed import BedCase

SPECIFICATION = {"ImageId": "ami-12c6146b", "InstanceType": "t3.micro"}


class Groups(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.bed("POST", "settings", {"timeScale": 0.005})  # 0.3 seconds
        self.autoscaling = self.client("autoscaling")
        self.ec2 = self.client("ec2")

    def make(self, name: str = "shop", size: int = 2, **more: Any) -> str:
        self.autoscaling.create_launch_configuration(LaunchConfigurationName=name, **SPECIFICATION)
        self.autoscaling.create_auto_scaling_group(
            AutoScalingGroupName=name,
            LaunchConfigurationName=name,
            MinSize=size,
            MaxSize=4,
            AvailabilityZones=["eu-west-1a"],
            **more,
        )
        return name

    def group(self, name: str = "shop") -> dict[str, Any] | None:
        answer = self.autoscaling.describe_auto_scaling_groups(AutoScalingGroupNames=[name])
        found: list[dict[str, Any]] = answer["AutoScalingGroups"]
        return found[0] if found else None

    def delete(self, force: bool = True) -> None:
        self.autoscaling.delete_auto_scaling_group(AutoScalingGroupName="shop", ForceDelete=force)

    def states(self) -> dict[str, str]:
        reservations = self.ec2.describe_instances()["Reservations"]
        instances = [instance for each in reservations for instance in each["Instances"]]
        return {each["InstanceId"]: each["State"]["Name"] for each in instances}

    def test_it_replaces_what_is_terminated_until_it_is_deleted(self) -> None:
        self.make()
        first = next(iter(self.states()))
        self.ec2.terminate_instances(InstanceIds=[first])
        self.assertEqual(sorted(self.states().values()), ["running", "running", "shutting-down"])
        self.refused("ResourceInUse", self.delete, force=False)
        self.delete()
        found = self.group()
        assert found is not None
        self.assertEqual(found["Status"], "Delete in progress")
        self.assertEqual(set(self.states().values()), {"shutting-down"})
        self.later(0.4)
        self.assertIsNone(self.group())
        self.assertEqual(set(self.states().values()), {"terminated"})
        self.refused("ValidationError", self.delete)

    def test_deletion_protection(self) -> None:
        self.make(DeletionProtection="prevent-all-deletion", size=0)
        update = self.autoscaling.update_auto_scaling_group
        self.refused("ValidationError", self.delete, force=False)
        update(AutoScalingGroupName="shop", DeletionProtection="prevent-force-deletion")
        found = self.group()
        assert found is not None
        self.assertEqual(found["DeletionProtection"], "prevent-force-deletion")
        self.refused("ValidationError", self.delete)
        self.delete(force=False)

    def test_what_a_forced_deletion_takes_along_and_what_it_leaves(self) -> None:
        self.make(NewInstancesProtectedFromScaleIn=True)
        kept = next(iter(self.states()))
        self.ec2.modify_instance_attribute(InstanceId=kept, DisableApiTermination={"Value": True})
        self.autoscaling.put_warm_pool(AutoScalingGroupName="shop", MinSize=1)
        (warm,) = self.autoscaling.describe_warm_pool(AutoScalingGroupName="shop")["Instances"]
        self.assertEqual(self.states()[warm["InstanceId"]], "stopped")
        hook = {"LifecycleHookName": "bye", "AutoScalingGroupName": "shop"}
        self.autoscaling.put_lifecycle_hook(
            **hook, LifecycleTransition="autoscaling:EC2_INSTANCE_TERMINATING"
        )
        self.delete()
        self.later(0.4)
        self.assertIsNone(self.group())
        self.assertEqual(self.states().pop(kept), "running")
        self.assertEqual(sorted(self.states().values()), ["running", "terminated", "terminated"])
        member = self.autoscaling.describe_auto_scaling_instances(InstanceIds=[kept])
        self.assertEqual(member["AutoScalingInstances"], [])

    def test_a_launch_configuration_in_use(self) -> None:
        self.make(size=0)
        delete = self.autoscaling.delete_launch_configuration
        self.refused("ResourceInUse", delete, LaunchConfigurationName="shop")
        self.delete()
        self.later(0.4)
        delete(LaunchConfigurationName="shop")
        self.refused("ValidationError", delete, LaunchConfigurationName="shop")
