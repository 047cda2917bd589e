from typing import Any

from emulator.tests.bed import BedCase


class VpcCase(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.ec2 = self.client("ec2")
        self.bed("POST", "settings", {"timeScale": 0})

    def vpc(self, cidr: str = "10.0.0.0/16", **tags: str) -> str:
        return str(self.ec2.create_vpc(CidrBlock=cidr, **tagged("vpc", tags))["Vpc"]["VpcId"])

    def subnet(self, vpc: str, cidr: str = "10.0.1.0/24") -> str:
        return str(self.ec2.create_subnet(VpcId=vpc, CidrBlock=cidr)["Subnet"]["SubnetId"])

    def slowly(self) -> None:
        self.bed("POST", "settings", {"timeScale": 100})

    def at_once(self) -> None:
        self.bed("POST", "settings", {"timeScale": 0})


def tagged(kind: str, tags: dict[str, str]) -> dict[str, Any]:
    listed = [{"Key": key.replace("_", ":"), "Value": value} for key, value in tags.items()]
    return {"TagSpecifications": [{"ResourceType": kind, "Tags": listed}]} if listed else {}


class Vpcs(VpcCase):
    def test_a_vpc_goes_last(self) -> None:
        vpc, ec2 = self.vpc(), self.ec2
        peer = self.vpc("10.1.0.0/16")
        gateway = ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
        ec2.attach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
        egress = ec2.create_egress_only_internet_gateway(VpcId=vpc)["EgressOnlyInternetGateway"]
        table = ec2.create_route_table(VpcId=vpc)["RouteTable"]["RouteTableId"]
        acl = ec2.create_network_acl(VpcId=vpc)["NetworkAcl"]["NetworkAclId"]
        group = ec2.create_security_group(GroupName="web", Description="web", VpcId=vpc)["GroupId"]
        peering = ec2.create_vpc_peering_connection(VpcId=vpc, PeerVpcId=peer)[
            "VpcPeeringConnection"
        ]["VpcPeeringConnectionId"]
        subnet = self.subnet(vpc)
        clear = (
            lambda: ec2.delete_subnet(SubnetId=subnet),
            lambda: ec2.detach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc),
            lambda: ec2.delete_egress_only_internet_gateway(
                EgressOnlyInternetGatewayId=egress["EgressOnlyInternetGatewayId"]
            ),
            lambda: ec2.delete_route_table(RouteTableId=table),
            lambda: ec2.delete_network_acl(NetworkAclId=acl),
            lambda: ec2.delete_security_group(GroupId=group),
            lambda: ec2.delete_vpc_peering_connection(VpcPeeringConnectionId=peering),
        )
        for step in clear:
            self.refused("DependencyViolation", ec2.delete_vpc, VpcId=vpc)
            step()
        ec2.delete_vpc(VpcId=vpc)
        self.refused("InvalidVpcID.NotFound", ec2.describe_vpcs, VpcIds=[vpc])
        in_vpc = [{"Name": "vpc-id", "Values": [vpc]}]
        self.assertEqual(ec2.describe_route_tables(Filters=in_vpc)["RouteTables"], [])
        self.assertEqual(ec2.describe_network_acls(Filters=in_vpc)["NetworkAcls"], [])
        self.assertEqual(ec2.describe_security_groups(Filters=in_vpc)["SecurityGroups"], [])

    def test_a_shared_vpc_is_its_owners(self) -> None:
        vpc = self.vpc(bed_owner="210987654321")
        described = self.ec2.describe_vpcs(VpcIds=[vpc])["Vpcs"][0]
        self.assertEqual(described["OwnerId"], "210987654321")

    def test_another_account_may_hold_an_interface(self) -> None:
        ec2, subnet = self.ec2, self.subnet(self.vpc())
        held = ec2.create_network_interface(
            SubnetId=subnet, **tagged("network-interface", {"bed_holder": "210987654321"})
        )["NetworkInterface"]["NetworkInterfaceId"]
        found = ec2.describe_network_interfaces(NetworkInterfaceIds=[held])["NetworkInterfaces"][0]
        self.assertEqual((found["Status"], found["RequesterId"]), ("in-use", "210987654321"))
        self.refused("DependencyViolation", ec2.delete_subnet, SubnetId=subnet)

    def test_the_main_route_table_stays(self) -> None:
        vpc, ec2 = self.vpc(), self.ec2
        main = ec2.describe_route_tables(Filters=[{"Name": "vpc-id", "Values": [vpc]}])
        table = main["RouteTables"][0]
        association = table["Associations"][0]["RouteTableAssociationId"]
        self.refused(
            "InvalidParameterValue", ec2.disassociate_route_table, AssociationId=association
        )
        self.refused(
            "DependencyViolation", ec2.delete_route_table, RouteTableId=table["RouteTableId"]
        )

    def test_associations_go_with_their_subnet(self) -> None:
        vpc, ec2 = self.vpc(), self.ec2
        subnet = self.subnet(vpc)
        table = ec2.create_route_table(VpcId=vpc)["RouteTable"]["RouteTableId"]
        acl = ec2.create_network_acl(VpcId=vpc)["NetworkAcl"]["NetworkAclId"]
        ec2.associate_route_table(RouteTableId=table, SubnetId=subnet)
        of_subnet = [{"Name": "association.subnet-id", "Values": [subnet]}]
        before = ec2.describe_network_acls(Filters=of_subnet)["NetworkAcls"][0]["Associations"]
        moved = ec2.replace_network_acl_association(
            AssociationId=before[0]["NetworkAclAssociationId"], NetworkAclId=acl
        )
        self.refused("DependencyViolation", ec2.delete_route_table, RouteTableId=table)
        self.refused("DependencyViolation", ec2.delete_network_acl, NetworkAclId=acl)
        ec2.delete_subnet(SubnetId=subnet)
        self.refused(
            "InvalidAssociationID.NotFound",
            ec2.replace_network_acl_association,
            AssociationId=moved["NewAssociationId"],
            NetworkAclId=acl,
        )
        ec2.delete_route_table(RouteTableId=table)
        ec2.delete_network_acl(NetworkAclId=acl)
        self.refused("InvalidNetworkAclID.NotFound", ec2.describe_network_acls, NetworkAclIds=[acl])

    def test_the_default_network_acl_stays(self) -> None:
        vpc, ec2 = self.vpc(), self.ec2
        acls = ec2.describe_network_acls(Filters=[{"Name": "vpc-id", "Values": [vpc]}])
        default = acls["NetworkAcls"][0]["NetworkAclId"]
        self.refused("InvalidParameterValue", ec2.delete_network_acl, NetworkAclId=default)

    def test_a_gateway_is_held_by_public_addresses(self) -> None:
        vpc, ec2 = self.vpc(), self.ec2
        gateway = ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
        attachment = {"InternetGatewayId": gateway, "VpcId": vpc}
        ec2.attach_internet_gateway(**attachment)
        address = ec2.allocate_address(Domain="vpc")["AllocationId"]
        nat = ec2.create_nat_gateway(SubnetId=self.subnet(vpc), AllocationId=address)["NatGateway"]
        message = self.refused("DependencyViolation", ec2.detach_internet_gateway, **attachment)
        self.assertIn("mapped public address(es)", message)
        self.refused("DependencyViolation", ec2.delete_internet_gateway, InternetGatewayId=gateway)
        ec2.delete_nat_gateway(NatGatewayId=nat["NatGatewayId"])
        ec2.detach_internet_gateway(**attachment)
        self.refused("Gateway.NotAttached", ec2.detach_internet_gateway, **attachment)
        ec2.delete_internet_gateway(InternetGatewayId=gateway)

    def test_dhcp_options_are_held_by_every_vpc(self) -> None:
        one, other, ec2 = self.vpc(), self.vpc("10.1.0.0/16"), self.ec2
        options = ec2.create_dhcp_options(
            DhcpConfigurations=[{"Key": "domain-name", "Values": ["shop.internal"]}],
            **tagged("dhcp-options", {"Name": "shop"}),
        )["DhcpOptions"]["DhcpOptionsId"]
        for vpc in (one, other):
            ec2.associate_dhcp_options(DhcpOptionsId=options, VpcId=vpc)
        using = [{"Name": "dhcp-options-id", "Values": [options]}]
        self.assertEqual(len(ec2.describe_vpcs(Filters=using)["Vpcs"]), 2)
        ec2.delete_vpc(VpcId=one)
        self.refused("DependencyViolation", ec2.delete_dhcp_options, DhcpOptionsId=options)
        ec2.associate_dhcp_options(DhcpOptionsId="default", VpcId=other)
        described = ec2.describe_dhcp_options(DhcpOptionsIds=[options])["DhcpOptions"][0]
        self.assertEqual(described["Tags"], [{"Key": "Name", "Value": "shop"}])
        ec2.delete_dhcp_options(DhcpOptionsId=options)

    def test_a_flow_log_fails_in_a_success(self) -> None:
        ec2 = self.ec2
        self.client("logs").create_log_group(logGroupName="flows")
        log = ec2.create_flow_logs(
            ResourceType="VPC",
            ResourceIds=[self.vpc()],
            TrafficType="ALL",
            LogGroupName="flows",
            DeliverLogsPermissionArn=f"arn:aws:iam::{self.account}:role/flows",
            **tagged("vpc-flow-log", {"bed_refuses": "InternalError"}),
        )["FlowLogIds"][0]
        failed = ec2.delete_flow_logs(FlowLogIds=[log])["Unsuccessful"]
        self.assertEqual([each["Error"]["Code"] for each in failed], ["InternalError"])
        ec2.delete_tags(Resources=[log], Tags=[{"Key": "bed:refuses"}])
        self.assertEqual(ec2.delete_flow_logs(FlowLogIds=[log]).get("Unsuccessful", []), [])
        failed = ec2.delete_flow_logs(FlowLogIds=[log])["Unsuccessful"]
        self.assertEqual(failed[0]["Error"]["Code"], "InvalidFlowLogId.NotFound")

    def test_a_prefix_list_is_held_by_what_names_it(self) -> None:
        ec2 = self.ec2
        prefixes = ec2.create_managed_prefix_list(
            PrefixListName="offices", MaxEntries=1, AddressFamily="IPv4"
        )["PrefixList"]["PrefixListId"]
        vpc = self.vpc()
        group = ec2.create_security_group(GroupName="web", Description="web", VpcId=vpc)["GroupId"]
        rule = {
            "IpProtocol": "tcp",
            "FromPort": 443,
            "ToPort": 443,
            "PrefixListIds": [{"PrefixListId": prefixes}],
        }
        ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[rule])
        gateway = ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
        table = ec2.create_route_table(VpcId=vpc)["RouteTable"]["RouteTableId"]
        ec2.create_route(
            RouteTableId=table, DestinationPrefixListId=prefixes, GatewayId=gateway
        )
        named = ec2.get_managed_prefix_list_associations(PrefixListId=prefixes)
        ids = [each["ResourceId"] for each in named["PrefixListAssociations"]]
        self.assertEqual(ids, [group, table])
        ec2.delete_managed_prefix_list(PrefixListId=prefixes)
        described = ec2.describe_managed_prefix_lists(PrefixListIds=[prefixes])["PrefixLists"]
        self.assertEqual(described[0]["State"], "delete-failed")
        self.assertIn(group, described[0]["StateMessage"])
        ec2.delete_security_group(GroupId=group)
        ec2.delete_route_table(RouteTableId=table)
        self.slowly()
        ec2.delete_managed_prefix_list(PrefixListId=prefixes)
        described = ec2.describe_managed_prefix_lists(PrefixListIds=[prefixes])["PrefixLists"]
        self.assertEqual(described[0]["State"], "delete-in-progress")
        self.at_once()
        described = ec2.describe_managed_prefix_lists(PrefixListIds=[prefixes])["PrefixLists"]
        self.assertEqual(described, [])

    def test_the_tagging_api_knows_them_by_their_names(self) -> None:
        ec2, tags = self.ec2, {"pr": "12"}
        vpc = self.vpc(**tags)
        made = {
            "dhcp-options": ec2.create_dhcp_options(
                DhcpConfigurations=[{"Key": "domain-name", "Values": ["shop.internal"]}],
                **tagged("dhcp-options", tags),
            )["DhcpOptions"]["DhcpOptionsId"],
            "prefix-list": ec2.create_managed_prefix_list(
                PrefixListName="offices",
                MaxEntries=1,
                AddressFamily="IPv4",
                **tagged("prefix-list", tags),
            )["PrefixList"]["PrefixListId"],
            "vpn-gateway": ec2.create_vpn_gateway(Type="ipsec.1", **tagged("vpn-gateway", tags))[
                "VpnGateway"
            ]["VpnGatewayId"],
            "vpc": vpc,
        }
        tagging = self.client("resourcegroupstaggingapi")
        pages = tagging.get_paginator("get_resources").paginate(
            TagFilters=[{"Key": "pr", "Values": ["12"]}]
        )
        arns = [each["ResourceARN"] for page in pages for each in page["ResourceTagMappingList"]]
        root = f"arn:aws:ec2:eu-west-1:{self.account}:"
        self.assertEqual(
            sorted(arns), sorted(f"{root}{kind}/{each}" for kind, each in made.items())
        )
