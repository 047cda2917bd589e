"""EC2: who holds a network interface, a security group, a subnet, an Elastic IP."""

from typing import Any

from emulator.tests.bed import BedCase

SLOW, DONE = {"timeScale": 1000}, {"timeScale": 0}
HELD = "DependencyViolation"


class NetworkCase(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.bed("POST", "settings", SLOW)
        self.ec2 = self.client("ec2")
        self.vpc = self.ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
        made = self.ec2.create_subnet(VpcId=self.vpc, CidrBlock="10.0.0.0/24")
        self.subnet = made["Subnet"]["SubnetId"]

    def group(self, name: str) -> str:
        made = self.ec2.create_security_group(GroupName=name, Description="d", VpcId=self.vpc)
        return made["GroupId"]  # type: ignore[no-any-return]

    def interface(self, **more: Any) -> str:
        made = self.ec2.create_network_interface(SubnetId=self.subnet, **more)
        return made["NetworkInterface"]["NetworkInterfaceId"]  # type: ignore[no-any-return]

    def interfaces(self) -> list[dict[str, Any]]:
        filters = [{"Name": "vpc-id", "Values": [self.vpc]}]
        return self.ec2.describe_network_interfaces(Filters=filters)["NetworkInterfaces"]  # type: ignore[no-any-return]


def naming(group: str) -> list[dict[str, Any]]:
    return [
        {"IpProtocol": "tcp", "FromPort": 1, "ToPort": 2, "UserIdGroupPairs": [{"GroupId": group}]}
    ]


class Groups(NetworkCase):
    def test_a_group_that_a_rule_names_stays(self) -> None:
        one, two, third = self.group("one"), self.group("two"), self.group("third")
        self.ec2.authorize_security_group_ingress(GroupId=one, IpPermissions=naming(two))
        self.ec2.authorize_security_group_ingress(GroupId=one, IpPermissions=naming(one))
        self.ec2.authorize_security_group_egress(GroupId=two, IpPermissions=naming(one))
        self.ec2.authorize_security_group_egress(GroupId=third, IpPermissions=naming(one))
        delete = self.ec2.delete_security_group
        self.refused(HELD, delete, GroupId=one)
        self.refused(HELD, delete, GroupId=two)
        self.ec2.revoke_security_group_ingress(GroupId=one, IpPermissions=naming(two))
        delete(GroupId=two)
        self.refused(HELD, delete, GroupId=one)
        delete(GroupId=third)
        delete(GroupId=one)

    def test_a_rule_is_revoked_once(self) -> None:
        one, ec2 = self.group("one"), self.ec2
        rules = ec2.authorize_security_group_ingress(GroupId=one, IpPermissions=naming(one))
        rule = {
            "GroupId": one,
            "SecurityGroupRuleIds": [rules["SecurityGroupRules"][0]["SecurityGroupRuleId"]],
        }
        ec2.revoke_security_group_ingress(**rule)
        gone = "InvalidSecurityGroupRuleId.NotFound"
        self.refused(gone, ec2.revoke_security_group_ingress, **rule)
        self.refused(gone, ec2.revoke_security_group_egress, **rule)
        self.refused(
            gone,
            ec2.describe_security_group_rules,
            SecurityGroupRuleIds=rule["SecurityGroupRuleIds"],
        )

    def test_the_tagging_api_lists_a_rule_by_its_own_tags(self) -> None:
        rules = self.ec2.authorize_security_group_ingress(
            GroupId=self.group("one"),
            IpPermissions=naming(self.group("two")),
            TagSpecifications=[
                {"ResourceType": "security-group-rule", "Tags": [{"Key": "a", "Value": "b"}]}
            ],
        )["SecurityGroupRules"]
        found = self.client("resourcegroupstaggingapi").get_paginator("get_resources").paginate(
            TagFilters=[{"Key": "a"}]
        )
        arns = [each["ResourceARN"] for page in found for each in page["ResourceTagMappingList"]]
        self.assertEqual(
            [each.split("/")[-1] for each in arns], [rules[0]["SecurityGroupRuleId"]]
        )

    def test_a_group_with_an_interface_stays(self) -> None:
        group = self.group("one")
        interface = self.interface(Groups=[group])
        self.refused(HELD, self.ec2.delete_security_group, GroupId=group)
        self.refused(HELD, self.ec2.delete_subnet, SubnetId=self.subnet)
        self.ec2.delete_network_interface(NetworkInterfaceId=interface)
        self.ec2.delete_security_group(GroupId=group)
        self.ec2.delete_subnet(SubnetId=self.subnet)

    def test_the_default_group_stays_and_goes_with_its_vpc(self) -> None:
        found = self.ec2.describe_security_groups(
            Filters=[{"Name": "vpc-id", "Values": [self.vpc]}]
        )["SecurityGroups"]
        delete = self.ec2.delete_security_group
        self.refused("CannotDelete", delete, GroupId=found[0]["GroupId"])
        self.ec2.delete_subnet(SubnetId=self.subnet)
        self.ec2.delete_vpc(VpcId=self.vpc)

    def test_a_group_in_another_vpc_too_must_leave_that_first(self) -> None:
        group = self.group("one")
        other = self.ec2.create_vpc(CidrBlock="10.1.0.0/16")["Vpc"]["VpcId"]
        self.ec2.associate_security_group_vpc(GroupId=group, VpcId=other)
        self.refused(HELD, self.ec2.delete_security_group, GroupId=group)
        self.ec2.disassociate_security_group_vpc(GroupId=group, VpcId=other)
        found = self.ec2.describe_security_group_vpc_associations()
        (association,) = found["SecurityGroupVpcAssociations"]
        self.assertEqual(association["State"], "disassociating")
        self.refused(HELD, self.ec2.delete_security_group, GroupId=group)
        self.bed("POST", "settings", DONE)
        self.ec2.delete_security_group(GroupId=group)


class Instances(NetworkCase):
    def test_the_interfaces_of_an_instance(self) -> None:
        group, kept = self.group("one"), self.interface()
        spec: list[dict[str, Any]] = [
            {"DeviceIndex": 0, "SubnetId": self.subnet, "Groups": [group]},
            {"DeviceIndex": 1, "NetworkInterfaceId": kept},
        ]
        made = self.ec2.run_instances(
            ImageId="ami-12c6146b", MinCount=1, MaxCount=1, NetworkInterfaces=spec
        )["Instances"][0]
        self.refused(HELD, self.ec2.delete_security_group, GroupId=group)
        delete = self.ec2.delete_network_interface
        self.refused("InvalidParameterValue", delete, NetworkInterfaceId=kept)
        self.bed("POST", "settings", DONE)
        self.ec2.terminate_instances(InstanceIds=[made["InstanceId"]])
        self.assertEqual(
            [(each["NetworkInterfaceId"], each["Status"]) for each in self.interfaces()],
            [(kept, "available")],
        )
        self.ec2.delete_security_group(GroupId=group)


class Gateways(NetworkCase):
    def setUp(self) -> None:
        super().setUp()
        self.address = self.ec2.allocate_address(Domain="vpc")["AllocationId"]

    def gateway(self, **more: Any) -> str:
        made = self.ec2.create_nat_gateway(
            SubnetId=self.subnet, AllocationId=self.address, **more
        )
        return made["NatGateway"]["NatGatewayId"]  # type: ignore[no-any-return]

    def state(self, gateway: str) -> str:
        found = self.ec2.describe_nat_gateways(NatGatewayIds=[gateway])["NatGateways"]
        return found[0]["State"]  # type: ignore[no-any-return]

    def test_a_gateway_holds_its_address_until_it_is_deleted(self) -> None:
        gateway = self.gateway()
        (interface,) = self.interfaces()
        self.assertEqual(interface["Description"], f"Interface for NAT Gateway {gateway}")
        self.assertEqual(interface["Association"]["AllocationId"], self.address)
        release = self.ec2.release_address
        self.refused("AuthFailure", release, AllocationId=self.address)
        association = self.ec2.describe_addresses()["Addresses"][0]["AssociationId"]
        self.refused("AuthFailure", self.ec2.disassociate_address, AssociationId=association)
        self.ec2.delete_nat_gateway(NatGatewayId=gateway)
        self.assertEqual(self.state(gateway), "deleting")
        self.refused("AuthFailure", release, AllocationId=self.address)
        self.refused(HELD, self.ec2.delete_subnet, SubnetId=self.subnet)
        # Deleted, and not yet forgotten.
        self.bed("POST", "settings", {"timeScale": 0.0001})
        self.later(0.05)
        self.assertEqual(self.state(gateway), "deleted")
        self.ec2.delete_subnet(SubnetId=self.subnet)
        release(AllocationId=self.address)
        self.bed("POST", "settings", DONE)
        missing = "NatGatewayNotFound"
        self.refused(missing, self.ec2.describe_nat_gateways, NatGatewayIds=[gateway])
        self.refused(missing, self.ec2.delete_nat_gateway, NatGatewayId=gateway)

    def test_a_failed_gateway_holds_nothing(self) -> None:
        tags = [{"Key": "bed:fails", "Value": ""}]
        gateway = self.gateway(TagSpecifications=[{"ResourceType": "natgateway", "Tags": tags}])
        self.assertEqual(self.state(gateway), "failed")
        self.ec2.release_address(AllocationId=self.address)
        self.ec2.delete_nat_gateway(NatGatewayId=gateway)
        self.assertEqual(self.state(gateway), "deleted")
        self.ec2.delete_subnet(SubnetId=self.subnet)

    def test_an_associated_address_is_in_use(self) -> None:
        interface = self.interface()
        made = self.ec2.associate_address(AllocationId=self.address, NetworkInterfaceId=interface)
        release = self.ec2.release_address
        self.refused("InvalidIPAddress.InUse", release, AllocationId=self.address)
        self.ec2.disassociate_address(AssociationId=made["AssociationId"])
        release(AllocationId=self.address)

    def test_an_address_is_free_when_its_interface_is_gone(self) -> None:
        interface = self.interface()
        self.ec2.associate_address(AllocationId=self.address, NetworkInterfaceId=interface)
        self.ec2.delete_network_interface(NetworkInterfaceId=interface)
        self.assertNotIn("AssociationId", self.ec2.describe_addresses()["Addresses"][0])
        self.ec2.release_address(AllocationId=self.address)

    def test_an_address_may_refuse_for_good(self) -> None:
        tags = [{"Key": "bed:refuses", "Value": "InvalidAddress.PtrSet"}]
        self.ec2.create_tags(Resources=[self.address], Tags=tags)
        release = self.ec2.release_address
        self.refused("InvalidAddress.PtrSet", release, AllocationId=self.address)
