"""VPC endpoints and endpoint services: refusals inside of successful answers, states that last."""

from typing import Any

from emulator.tests.bed import BedCase


class EndpointCase(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.ec2 = self.client("ec2")
        self.vpc = self.ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
        subnet = self.ec2.create_subnet(VpcId=self.vpc, CidrBlock="10.0.1.0/24")
        self.subnet = subnet["Subnet"]["SubnetId"]

    def endpoint(self, service: str, kind: str = "Interface", tag: str = "a", **more: Any) -> str:
        tags = [{"ResourceType": "vpc-endpoint", "Tags": [{"Key": tag, "Value": "b"}]}]
        place = {} if kind == "Gateway" else {"SubnetIds": [self.subnet]}
        made = self.ec2.create_vpc_endpoint(
            VpcId=self.vpc,
            ServiceName=service,
            VpcEndpointType=kind,
            TagSpecifications=tags,
            **place,
            **more,
        )
        return str(made["VpcEndpoint"]["VpcEndpointId"])

    def delete(self, endpoint: str) -> list[str]:
        answer = self.ec2.delete_vpc_endpoints(VpcEndpointIds=[endpoint])
        return [each["Error"]["Code"] for each in answer.get("Unsuccessful", [])]

    def state(self, endpoint: str) -> str:
        found = self.ec2.describe_vpc_endpoints(VpcEndpointIds=[endpoint])["VpcEndpoints"]
        return str(found[0]["State"])


class Endpoints(EndpointCase):
    def test_one_is_deleting_until_its_interfaces_are_gone(self) -> None:
        endpoint = self.endpoint("com.amazonaws.eu-west-1.ecr.api")
        (held,) = self.ec2.describe_network_interfaces()["NetworkInterfaces"]
        self.assertEqual(held["Description"], f"VPC Endpoint Interface {endpoint}")
        self.assertEqual((held["Status"], held["InterfaceType"]), ("in-use", "vpc_endpoint"))
        self.bed("POST", "settings", {"timeScale": 1000})
        self.assertEqual(self.delete(endpoint), [])
        self.assertEqual(self.state(endpoint), "deleting")
        self.assertEqual(len(self.ec2.describe_network_interfaces()["NetworkInterfaces"]), 1)
        self.bed("POST", "settings", {"timeScale": 0})
        describe = self.ec2.describe_vpc_endpoints
        self.refused("InvalidVpcEndpointId.NotFound", describe, VpcEndpointIds=[endpoint])
        self.assertEqual(self.ec2.describe_network_interfaces()["NetworkInterfaces"], [])

    def test_one_of_a_gateway_load_balancer_stays_while_a_route_leads_to_it(self) -> None:
        self.bed("POST", "settings", {"timeScale": 0})
        table = self.ec2.create_route_table(VpcId=self.vpc)["RouteTable"]["RouteTableId"]
        service = "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0"
        endpoint = self.endpoint(service, kind="GatewayLoadBalancer")
        route = {"RouteTableId": table, "DestinationCidrBlock": "0.0.0.0/0"}
        self.ec2.create_route(**route, VpcEndpointId=endpoint)
        self.assertEqual(self.delete(endpoint), ["InvalidParameter"])
        self.ec2.delete_route(**route)
        self.assertEqual(self.delete(endpoint), [])

    def test_a_gateway_endpoint_takes_its_routes_along(self) -> None:
        table = self.ec2.create_route_table(VpcId=self.vpc)["RouteTable"]["RouteTableId"]
        endpoint = self.endpoint(
            "com.amazonaws.eu-west-1.s3", kind="Gateway", RouteTableIds=[table]
        )

        def routes() -> list[dict[str, Any]]:
            found = self.ec2.describe_route_tables(RouteTableIds=[table])["RouteTables"]
            return [each for each in found[0]["Routes"] if each.get("GatewayId") == endpoint]

        self.assertEqual(len(routes()), 1)
        self.bed("POST", "settings", {"timeScale": 0})
        self.assertEqual(self.delete(endpoint), [])
        self.assertEqual(self.ec2.describe_vpc_endpoints()["VpcEndpoints"], [])
        self.assertEqual(routes(), [])

    def test_refusals_are_inside_of_a_successful_answer(self) -> None:
        self.assertEqual(self.delete("vpce-0123"), ["InvalidVpcEndpoint.NotFound"])
        endpoint = self.endpoint("com.amazonaws.eu-west-1.ecr.api", tag="bed:requester-managed")
        (told,) = self.ec2.describe_vpc_endpoints()["VpcEndpoints"]
        self.assertTrue(told["RequesterManaged"])
        self.assertEqual(self.delete(endpoint), ["InvalidParameter"])
        self.ec2.delete_tags(Resources=[endpoint], Tags=[{"Key": "bed:requester-managed"}])
        self.assertEqual(self.delete(endpoint), [])

    def test_the_tagging_api_lists_endpoints_and_services(self) -> None:
        endpoint = self.endpoint("com.amazonaws.eu-west-1.ecr.api")
        self.bed("POST", "settings", {"taggingPages": "full"})
        found = self.client("resourcegroupstaggingapi").get_resources(
            ResourceTypeFilters=["ec2:vpc-endpoint"]
        )
        (told,) = found["ResourceTagMappingList"]
        self.assertTrue(told["ResourceARN"].endswith(f":vpc-endpoint/{endpoint}"))
        self.assertEqual(told["Tags"], [{"Key": "a", "Value": "b"}])


class Services(EndpointCase):
    def setUp(self) -> None:
        super().setUp()
        elb = self.client("elbv2")
        made = elb.create_load_balancer(Name="b", Type="network", Subnets=[self.subnet])
        self.balancer = made["LoadBalancers"][0]["LoadBalancerArn"]

    def service(self, accept: bool) -> tuple[str, str]:
        made = self.ec2.create_vpc_endpoint_service_configuration(
            NetworkLoadBalancerArns=[self.balancer], AcceptanceRequired=accept
        )["ServiceConfiguration"]
        return made["ServiceId"], made["ServiceName"]

    def remove(self, service: str) -> list[str]:
        answer = self.ec2.delete_vpc_endpoint_service_configurations(ServiceIds=[service])
        return [each["Error"]["Code"] for each in answer.get("Unsuccessful", [])]

    def test_a_service_stays_while_an_endpoint_is_connected(self) -> None:
        for accept, state in ((False, "available"), (True, "pendingAcceptance")):
            with self.subTest(state):
                service, name = self.service(accept)
                endpoint = self.endpoint(name)
                own = [{"Name": "service-id", "Values": [service]}]
                connections = self.ec2.describe_vpc_endpoint_connections(Filters=own)
                (told,) = connections["VpcEndpointConnections"]
                self.assertEqual(
                    (told["VpcEndpointId"], told["VpcEndpointState"]), (endpoint, state)
                )
                self.assertEqual(self.remove(service), ["ExistingVpcEndpointConnections"])
                self.ec2.reject_vpc_endpoint_connections(
                    ServiceId=service, VpcEndpointIds=[endpoint]
                )
                self.assertEqual(self.remove(service), [])
                self.assertEqual(self.remove(service), ["InvalidVpcEndpointService.NotFound"])

    def test_a_service_goes_after_its_endpoints(self) -> None:
        service, name = self.service(accept=False)
        endpoint = self.endpoint(name)
        self.bed("POST", "settings", {"timeScale": 0})
        self.delete(endpoint)
        self.assertEqual(self.remove(service), [])
