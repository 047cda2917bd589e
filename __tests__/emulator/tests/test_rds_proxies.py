"""Database proxies, their endpoints and interfaces."""

from typing import Any

from emulator.tests.bed import BedCase

ROLE = "arn:aws:iam::123456789012:role/proxy"


class Proxies(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.rds = self.client("rds")
        self.ec2 = self.client("ec2")
        self.subnets = [each["SubnetId"] for each in self.ec2.describe_subnets()["Subnets"]][:2]
        self.scale(1)
        self.make()

    def scale(self, scale: float) -> None:
        self.bed("POST", "settings", {"timeScale": scale})

    def make(self) -> None:
        self.rds.create_db_proxy(
            DBProxyName="shop",
            EngineFamily="MYSQL",
            Auth=[],
            RoleArn=ROLE,
            VpcSubnetIds=self.subnets,
        )

    def status(self) -> list[str]:
        return [each["Status"] for each in self.rds.describe_db_proxies()["DBProxies"]]

    def interfaces(self) -> list[tuple[Any, Any]]:
        found = self.ec2.describe_network_interfaces()["NetworkInterfaces"]
        return sorted((each["SubnetId"], each["Description"]) for each in found)

    def test_it_takes_time_and_has_interfaces(self) -> None:
        delete = self.rds.delete_db_proxy
        called = "Network interface for DBProxy shop"
        self.assertEqual(self.interfaces(), sorted((each, called) for each in self.subnets))
        self.assertEqual(self.status(), ["creating"])
        self.refused("InvalidDBProxyStateFault", delete, DBProxyName="shop")
        self.later(300)
        self.assertEqual(self.status(), ["available"])
        delete(DBProxyName="shop")
        self.assertEqual(self.status(), ["deleting"])
        self.refused("InvalidDBProxyStateFault", delete, DBProxyName="shop")
        self.later(300)
        self.assertEqual(self.status(), [])
        self.assertEqual(len(self.interfaces()), 2)
        self.refused("DBProxyNotFoundFault", delete, DBProxyName="shop")
        self.later(30)
        self.assertEqual(self.interfaces(), [])

    def test_its_endpoints_go_with_it(self) -> None:
        add = {"DBProxyEndpointName": "reader", "VpcSubnetIds": self.subnets[:1]}
        missing = self.rds.create_db_proxy_endpoint
        self.refused("DBProxyNotFoundFault", missing, DBProxyName="other", **add)
        self.rds.create_db_proxy_endpoint(DBProxyName="shop", **add)
        called = (self.subnets[0], "Network interface for DBProxy reader")
        self.assertIn(called, self.interfaces())
        endpoints = self.rds.describe_db_proxy_endpoints(DBProxyName="shop")["DBProxyEndpoints"]
        told = [(each["DBProxyEndpointName"], each["IsDefault"]) for each in endpoints]
        self.assertEqual(told, [("default", True), ("reader", False)])
        self.scale(0)
        self.rds.delete_db_proxy(DBProxyName="shop")
        self.assertEqual(self.rds.describe_db_proxy_endpoints()["DBProxyEndpoints"], [])
        self.assertEqual(self.interfaces(), [])

    def test_who_may_delete_it_is_told_by_its_tags(self) -> None:
        self.scale(0)
        arn = self.rds.describe_db_proxies()["DBProxies"][0]["DBProxyArn"]
        iam = self.client("iam")
        iam.create_user(UserName="cleaner")
        iam.put_user_policy(
            UserName="cleaner",
            PolicyName="p",
            PolicyDocument='{"Version": "2012-10-17", "Statement": {"Effect": "Allow", '
            '"Action": "rds:DeleteDBProxy", "Resource": "*", '
            '"Condition": {"StringEquals": {"aws:ResourceTag/pr": "12"}}}}',
        )
        key = iam.create_access_key(UserName="cleaner")["AccessKey"]
        held = {"AccessKeyId": key["AccessKeyId"], "SecretAccessKey": "any"}
        self.bed("POST", "settings", {"enforceIam": True})
        delete = self.client("rds", credentials=held).delete_db_proxy
        self.refused("AccessDenied", delete, DBProxyName="shop")
        self.rds.add_tags_to_resource(ResourceName=arn, Tags=[{"Key": "pr", "Value": "12"}])
        delete(DBProxyName="shop")
        self.assertEqual(self.status(), [])
