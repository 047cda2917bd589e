from typing import Any

from emulator.tests.test_ec2_vpc import VpcCase, tagged


class Peerings(VpcCase):
    def setUp(self) -> None:
        super().setUp()
        self.theirs = self.client(
            "ec2",
            credentials={"AccessKeyId": f"AKIA{int(self.account) + 500}TEST", "SecretAccessKey": "any"},
        )

    def ask(self, cidr: str = "10.1.0.0/16", **tags: str) -> str:
        peer = self.vpc(cidr)
        specification = tagged("vpc-peering-connection", tags)
        asked = self.ec2.create_vpc_peering_connection(
            VpcId=self.vpc(), PeerVpcId=peer, **specification
        )
        return str(asked["VpcPeeringConnection"]["VpcPeeringConnectionId"])

    def status(self, peering: str) -> str:
        found = self.ec2.describe_vpc_peering_connections(VpcPeeringConnectionIds=[peering])
        return str(found["VpcPeeringConnections"][0]["Status"]["Code"])

    def test_it_is_deleting_for_a_while_and_listed_after(self) -> None:
        peering = self.ask()
        self.ec2.accept_vpc_peering_connection(VpcPeeringConnectionId=peering)
        self.slowly()
        self.ec2.delete_vpc_peering_connection(VpcPeeringConnectionId=peering)
        self.assertEqual(self.status(peering), "deleting")
        self.at_once()
        self.assertEqual(self.status(peering), "deleted")
        delete = self.ec2.delete_vpc_peering_connection
        self.refused("InvalidStateTransition", delete, VpcPeeringConnectionId=peering)

    def test_overlapping_addresses_fail(self) -> None:
        peering = self.ask("10.0.0.0/20")
        self.assertEqual(self.status(peering), "failed")
        delete = self.ec2.delete_vpc_peering_connection
        self.refused("InvalidStateTransition", delete, VpcPeeringConnectionId=peering)

    def test_only_who_asks_may_delete_what_is_not_accepted(self) -> None:
        other = self.theirs.create_vpc(CidrBlock="10.9.0.0/16")["Vpc"]["VpcId"]
        asked = self.theirs.create_vpc_peering_connection(
            VpcId=other, PeerVpcId=self.vpc(), PeerOwnerId=self.account
        )["VpcPeeringConnection"]
        name = {"VpcPeeringConnectionId": asked["VpcPeeringConnectionId"]}
        self.refused("OperationNotPermitted", self.ec2.delete_vpc_peering_connection, **name)
        self.ec2.create_tags(
            Resources=[name["VpcPeeringConnectionId"]], Tags=[{"Key": "pr", "Value": "12"}]
        )
        here = self.ec2.describe_vpc_peering_connections()["VpcPeeringConnections"][0]
        there = self.theirs.describe_vpc_peering_connections()["VpcPeeringConnections"][0]
        self.assertEqual((here["Tags"], there["Tags"]), ([{"Key": "pr", "Value": "12"}], []))
        self.ec2.reject_vpc_peering_connection(**name)
        self.assertEqual(self.status(name["VpcPeeringConnectionId"]), "rejected")

    def test_the_other_side_may_refuse(self) -> None:
        peering = self.ask(bed_refuses="OperationNotPermitted")
        delete = self.ec2.delete_vpc_peering_connection
        self.refused("OperationNotPermitted", delete, VpcPeeringConnectionId=peering)
        self.ec2.delete_tags(Resources=[peering], Tags=[{"Key": "bed:refuses"}])
        delete(VpcPeeringConnectionId=peering)

    def test_filters(self) -> None:
        peering = self.ask()
        found = self.ec2.describe_vpc_peering_connections(VpcPeeringConnectionIds=[peering])
        sides = found["VpcPeeringConnections"][0]
        for side in ("Requester", "Accepter"):
            vpc = sides[f"{side}VpcInfo"]["VpcId"]
            filters = [{"Name": f"{side.lower()}-vpc-info.vpc-id", "Values": [vpc]}]
            self.assertEqual(len(self.filtered(filters)), 1)
            filters[0]["Values"] = ["vpc-0"]
            self.assertEqual(self.filtered(filters), [])
        self.refused(
            "InvalidVpcPeeringConnectionID.NotFound",
            self.ec2.describe_vpc_peering_connections,
            VpcPeeringConnectionIds=["pcx-0"],
        )

    def filtered(self, filters: Any) -> Any:
        return self.ec2.describe_vpc_peering_connections(Filters=filters)["VpcPeeringConnections"]


class Vpns(VpcCase):
    def test_gateways_are_held_by_connections_and_attachments(self) -> None:
        ec2, vpc = self.ec2, self.vpc()
        customer = ec2.create_customer_gateway(
            Type="ipsec.1", PublicIp="198.51.100.7", BgpAsn=65000
        )["CustomerGateway"]["CustomerGatewayId"]
        gateway = ec2.create_vpn_gateway(Type="ipsec.1")["VpnGateway"]["VpnGatewayId"]
        ec2.attach_vpn_gateway(VpnGatewayId=gateway, VpcId=vpc)
        connection = ec2.create_vpn_connection(
            Type="ipsec.1", CustomerGatewayId=customer, VpnGatewayId=gateway
        )["VpnConnection"]["VpnConnectionId"]
        self.refused("IncorrectState", ec2.delete_customer_gateway, CustomerGatewayId=customer)
        self.refused("IncorrectState", ec2.delete_vpn_gateway, VpnGatewayId=gateway)
        self.refused("DependencyViolation", ec2.delete_vpc, VpcId=vpc)
        for name, value in (("vpn-gateway-id", gateway), ("customer-gateway-id", customer)):
            filters = [{"Name": name, "Values": [value]}]
            found = ec2.describe_vpn_connections(Filters=filters)["VpnConnections"]
            self.assertEqual([each["VpnConnectionId"] for each in found], [connection])
        self.slowly()
        ec2.delete_vpn_connection(VpnConnectionId=connection)
        self.refused("IncorrectState", ec2.delete_customer_gateway, CustomerGatewayId=customer)
        ec2.detach_vpn_gateway(VpnGatewayId=gateway, VpcId=vpc)
        described = ec2.describe_vpn_gateways(VpnGatewayIds=[gateway])["VpnGateways"][0]
        self.assertEqual(described["VpcAttachments"][0]["State"], "detaching")
        self.refused("IncorrectState", ec2.delete_vpn_gateway, VpnGatewayId=gateway)
        self.at_once()
        ec2.delete_customer_gateway(CustomerGatewayId=customer)
        ec2.delete_vpn_gateway(VpnGatewayId=gateway)
        ec2.delete_vpc(VpcId=vpc)
        states = ec2.describe_vpn_connections(VpnConnectionIds=[connection])["VpnConnections"]
        self.assertEqual([each["State"] for each in states], ["deleted"])


class TransitGateways(VpcCase):
    def test_attachments_hold_the_gateway_and_their_subnets(self) -> None:
        ec2, vpc = self.ec2, self.vpc()
        subnet = self.subnet(vpc)
        gateway = ec2.create_transit_gateway()["TransitGateway"]["TransitGatewayId"]
        name = {
            "TransitGatewayAttachmentId": ec2.create_transit_gateway_vpc_attachment(
                TransitGatewayId=gateway,
                VpcId=vpc,
                SubnetIds=[subnet],
                **tagged("transit-gateway-attachment", {"pr": "12"}),
            )["TransitGatewayVpcAttachment"]["TransitGatewayAttachmentId"]
        }
        found = ec2.describe_transit_gateway_attachments()["TransitGatewayAttachments"][0]
        self.assertEqual(found["Tags"], [{"Key": "pr", "Value": "12"}])
        self.refused("IncorrectState", ec2.delete_transit_gateway, TransitGatewayId=gateway)
        self.refused("DependencyViolation", ec2.delete_subnet, SubnetId=subnet)
        self.slowly()
        ec2.delete_transit_gateway_vpc_attachment(**name)
        self.assertEqual(self.state(), "deleting")
        self.refused("IncorrectState", ec2.delete_transit_gateway, TransitGatewayId=gateway)
        self.refused("DependencyViolation", ec2.delete_subnet, SubnetId=subnet)
        self.at_once()
        self.assertEqual(self.state(), "deleted")
        self.refused(
            "InvalidTransitGatewayAttachmentID.NotFound",
            ec2.delete_transit_gateway_vpc_attachment,
            **name,
        )
        ec2.delete_subnet(SubnetId=subnet)
        ec2.delete_transit_gateway(TransitGatewayId=gateway)
        left = ec2.describe_transit_gateways(TransitGatewayIds=[gateway])["TransitGateways"]
        self.assertEqual([each["State"] for each in left], ["deleted"])

    def test_a_connect_attachment_goes_after_its_peers_and_before_what_it_lies_over(self) -> None:
        ec2, vpc = self.ec2, self.vpc()
        gateway = ec2.create_transit_gateway()["TransitGateway"]["TransitGatewayId"]
        transport = ec2.create_transit_gateway_vpc_attachment(
            TransitGatewayId=gateway, VpcId=vpc, SubnetIds=[self.subnet(vpc)]
        )["TransitGatewayVpcAttachment"]["TransitGatewayAttachmentId"]
        connect = ec2.create_transit_gateway_connect(
            TransportTransitGatewayAttachmentId=transport, Options={"Protocol": "gre"}
        )["TransitGatewayConnect"]["TransitGatewayAttachmentId"]
        peer = ec2.create_transit_gateway_connect_peer(
            TransitGatewayAttachmentId=connect,
            PeerAddress="10.0.0.9",
            InsideCidrBlocks=["169.254.100.0/29"],
        )["TransitGatewayConnectPeer"]["TransitGatewayConnectPeerId"]
        found = ec2.describe_transit_gateway_connects(TransitGatewayAttachmentIds=[connect])
        told = found["TransitGatewayConnects"][0]["TransportTransitGatewayAttachmentId"]
        self.assertEqual(told, transport)
        delete, name = ec2.delete_transit_gateway_connect, {"TransitGatewayAttachmentId": connect}
        under = {"TransitGatewayAttachmentId": transport}
        self.refused("IncorrectState", delete, **name)
        self.refused("IncorrectState", ec2.delete_transit_gateway_vpc_attachment, **under)
        self.slowly()
        ec2.delete_transit_gateway_connect_peer(TransitGatewayConnectPeerId=peer)
        self.refused("IncorrectState", delete, **name)
        self.at_once()
        delete(**name)
        ec2.delete_transit_gateway_vpc_attachment(**under)

    def state(self) -> str:
        found = self.ec2.describe_transit_gateway_attachments()["TransitGatewayAttachments"]
        return str(found[0]["State"])
