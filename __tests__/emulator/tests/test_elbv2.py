"""Load balancers: protections, what is in use, interfaces that linger."""

from typing import Any

from emulator.tests.bed import BedCase


class BalancerCase(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.ec2, self.elb = self.client("ec2"), self.client("elbv2")
        self.vpc = self.ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
        self.subnet = self.ec2.create_subnet(VpcId=self.vpc, CidrBlock="10.0.1.0/24")["Subnet"][
            "SubnetId"
        ]

    def balancer(self, name: str, kind: str = "application", **more: Any) -> str:
        place = {} if "SubnetMappings" in more else {"Subnets": [self.subnet]}
        made = self.elb.create_load_balancer(Name=name, Type=kind, **place, **more)
        return str(made["LoadBalancers"][0]["LoadBalancerArn"])

    def group(self, name: str, **more: Any) -> str:
        told = {"Protocol": "HTTP", "Port": 80, "VpcId": self.vpc, **more}
        return str(
            self.elb.create_target_group(Name=name, **told)["TargetGroups"][0]["TargetGroupArn"]
        )

    def listener(self, balancer: str, group: str, **more: Any) -> str:
        told = {"Protocol": "HTTP", "Port": 80, **more}
        forward = [{"Type": "forward", "TargetGroupArn": group}]
        made = self.elb.create_listener(LoadBalancerArn=balancer, DefaultActions=forward, **told)
        return str(made["Listeners"][0]["ListenerArn"])

    def interfaces(self) -> list[dict[str, Any]]:
        own = [{"Name": "subnet-id", "Values": [self.subnet]}]
        return list(self.ec2.describe_network_interfaces(Filters=own)["NetworkInterfaces"])


class Balancers(BalancerCase):
    def test_a_protected_one_stays(self) -> None:
        arn = self.balancer("b")
        modify = self.elb.modify_load_balancer_attributes
        flag = "deletion_protection.enabled"
        modify(LoadBalancerArn=arn, Attributes=[{"Key": flag, "Value": "true"}])
        delete = self.elb.delete_load_balancer
        said = self.refused("OperationNotPermitted", delete, LoadBalancerArn=arn)
        self.assertIn("deletion protection is enabled", said)
        modify(LoadBalancerArn=arn, Attributes=[{"Key": flag, "Value": "false"}])
        delete(LoadBalancerArn=arn)
        self.refused(
            "LoadBalancerNotFound", self.elb.describe_load_balancers, LoadBalancerArns=[arn]
        )
        self.refused("LoadBalancerNotFound", self.elb.describe_tags, ResourceArns=[arn])
        delete(LoadBalancerArn=arn)

    def test_its_arn_says_its_kind_and_keeps_its_tags(self) -> None:
        for kind, word in (("application", "app"), ("network", "net"), ("gateway", "gwy")):
            with self.subTest(kind):
                arn = self.balancer(word, kind, Tags=[{"Key": "a", "Value": "b"}])
                self.assertIn(f":loadbalancer/{word}/{word}/", arn)
                tags = self.elb.describe_tags(ResourceArns=[arn])["TagDescriptions"][0]["Tags"]
                self.assertEqual(tags, [{"Key": "a", "Value": "b"}])

    def test_one_behind_an_endpoint_service_or_a_vpc_link_stays(self) -> None:
        arn = self.balancer("b", "network")
        delete = self.elb.delete_load_balancer
        service = self.ec2.create_vpc_endpoint_service_configuration(NetworkLoadBalancerArns=[arn])
        service_id = service["ServiceConfiguration"]["ServiceId"]
        said = self.refused("ResourceInUse", delete, LoadBalancerArn=arn)
        self.assertIn("associated with another service", said)
        self.ec2.delete_vpc_endpoint_service_configurations(ServiceIds=[service_id])
        gateway = self.client("apigateway")
        link = gateway.create_vpc_link(name="l", targetArns=[arn])["id"]
        self.refused("ResourceInUse", delete, LoadBalancerArn=arn)
        self.bed("POST", "settings", {"timeScale": 0})
        gateway.delete_vpc_link(vpcLinkId=link)
        delete(LoadBalancerArn=arn)

    def test_its_interfaces_linger(self) -> None:
        arn = self.balancer("b")
        (held,) = self.interfaces()
        self.assertEqual(held["Description"], "ELB " + arn.partition("loadbalancer/")[2])
        self.assertEqual((held["Status"], held["RequesterManaged"]), ("in-use", True))
        self.assertIn("PublicIp", held["Association"])
        self.bed("POST", "settings", {"timeScale": 1000})
        self.elb.delete_load_balancer(LoadBalancerArn=arn)
        self.assertEqual(len(self.interfaces()), 1)
        self.bed("POST", "settings", {"timeScale": 0})
        self.assertEqual(self.interfaces(), [])

    def test_a_network_one_holds_its_address_as_long_as_its_interface(self) -> None:
        address = self.ec2.allocate_address(Domain="vpc")["AllocationId"]
        mapping = {"SubnetId": self.subnet, "AllocationId": address}
        arn = self.balancer("b", "network", SubnetMappings=[mapping])
        found = self.elb.describe_load_balancers(LoadBalancerArns=[arn])["LoadBalancers"][0]
        told = found["AvailabilityZones"][0]["LoadBalancerAddresses"]
        self.assertEqual([each["AllocationId"] for each in told], [address])
        release = self.ec2.release_address
        self.refused("AuthFailure", release, AllocationId=address)
        self.bed("POST", "settings", {"timeScale": 1000})
        self.elb.delete_load_balancer(LoadBalancerArn=arn)
        self.refused("AuthFailure", release, AllocationId=address)
        self.bed("POST", "settings", {"timeScale": 0})
        release(AllocationId=address)

    def test_a_classic_one_has_lingering_interfaces_too(self) -> None:
        classic = self.client("elb")
        ports = [{"Protocol": "HTTP", "LoadBalancerPort": 80, "InstancePort": 80}]
        classic.create_load_balancer(
            LoadBalancerName="old", Listeners=ports, Subnets=[self.subnet]
        )
        (held,) = self.interfaces()
        self.assertEqual(held["Description"], "ELB old")
        self.bed("POST", "settings", {"timeScale": 1000})
        classic.delete_load_balancer(LoadBalancerName="old")
        self.assertEqual(len(self.interfaces()), 1)
        self.bed("POST", "settings", {"timeScale": 0})
        self.assertEqual(self.interfaces(), [])


class Parts(BalancerCase):
    def test_a_target_group_stays_while_a_listener_or_a_rule_forwards_to_it(self) -> None:
        balancer, first, second = self.balancer("b"), self.group("one"), self.group("two")
        listener = self.listener(balancer, first)
        rule = self.elb.create_rule(
            ListenerArn=listener,
            Priority=1,
            Conditions=[{"Field": "path-pattern", "Values": ["/a"]}],
            Actions=[{"Type": "forward", "TargetGroupArn": second}],
        )["Rules"][0]["RuleArn"]
        delete = self.elb.delete_target_group
        for group in (first, second):
            told = self.elb.describe_target_groups(TargetGroupArns=[group])["TargetGroups"][0]
            self.assertEqual(told["LoadBalancerArns"], [balancer])
            self.refused("ResourceInUse", delete, TargetGroupArn=group)
        self.elb.delete_rule(RuleArn=rule)
        told = self.elb.describe_target_groups(TargetGroupArns=[second])["TargetGroups"][0]
        self.assertEqual(told.get("LoadBalancerArns", []), [])
        delete(TargetGroupArn=second)
        self.elb.delete_load_balancer(LoadBalancerArn=balancer)
        delete(TargetGroupArn=first)

    def test_a_default_rule_goes_with_its_listener_only(self) -> None:
        listener = self.listener(self.balancer("b"), self.group("g"))
        (rule,) = self.elb.describe_rules(ListenerArn=listener)["Rules"]
        arn = rule["RuleArn"]
        self.refused("OperationNotPermitted", self.elb.delete_rule, RuleArn=arn)
        self.elb.delete_listener(ListenerArn=listener)
        self.refused("RuleNotFound", self.elb.describe_rules, RuleArns=[arn])

    def test_a_registered_balancer_keeps_its_listeners(self) -> None:
        behind = self.balancer("behind")
        listener = self.listener(behind, self.group("g"))
        front = self.group("front", Protocol="TCP", TargetType="alb")
        self.elb.register_targets(TargetGroupArn=front, Targets=[{"Id": behind}])
        said = self.refused("ResourceInUse", self.elb.delete_listener, ListenerArn=listener)
        self.assertIn("is in use by registered target", said)
        self.elb.delete_target_group(TargetGroupArn=front)
        self.elb.delete_listener(ListenerArn=listener)

    def test_the_tagging_api_lists_listeners_and_rules(self) -> None:
        tags = [{"Key": "a", "Value": "b"}]
        group = self.group("g", Tags=tags)
        listener = self.listener(self.balancer("b"), group, Tags=tags)
        rule = self.elb.create_rule(
            ListenerArn=listener,
            Priority=1,
            Conditions=[{"Field": "path-pattern", "Values": ["/a"]}],
            Actions=[{"Type": "forward", "TargetGroupArn": group}],
            Tags=tags,
        )["Rules"][0]["RuleArn"]
        self.bed("POST", "settings", {"taggingPages": "full"})
        found = self.client("resourcegroupstaggingapi").get_resources(TagFilters=[{"Key": "a"}])
        arns = [each["ResourceARN"] for each in found["ResourceTagMappingList"]]
        self.assertEqual(sorted(arns), sorted([group, listener, rule]))
