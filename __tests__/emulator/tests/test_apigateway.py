"""API Gateway: what is in use stays, deletions are spaced, domain names are shared."""

from typing import Any

from emulator.tests.bed import BedCase

BAD, MISSING = "BadRequestException", "NotFoundException"
REGIONAL, EDGE = {"types": ["REGIONAL"]}, {"types": ["EDGE"]}


class GatewayCase(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.bed("POST", "settings", {"timeScale": 0})
        self.v1, self.v2 = self.client("apigateway"), self.client("apigatewayv2")

    def rest(self, name: str = "a", link: str | None = None) -> str:
        """An API with one method, deployed to the stage `v1`."""
        api = self.v1.create_rest_api(name=name)["id"]
        root = self.v1.get_resources(restApiId=api)["items"][0]["id"]
        method = {"restApiId": api, "resourceId": root, "httpMethod": "GET"}
        self.v1.put_method(**method, authorizationType="NONE")
        through = {"connectionType": "VPC_LINK", "connectionId": link} if link else {}
        kind = "HTTP_PROXY" if link else "MOCK"
        uri = {"uri": "http://example.com", "integrationHttpMethod": "GET"} if link else {}
        self.v1.put_integration(**method, type=kind, **uri, **through)
        self.v1.create_deployment(restApiId=api, stageName="v1")
        return api  # type: ignore[no-any-return]

    def http(self, name: str = "a") -> str:
        made = self.v2.create_api(Name=name, ProtocolType="HTTP")
        return made["ApiId"]  # type: ignore[no-any-return]


class InUse(GatewayCase):
    def test_a_mapped_rest_api_stays(self) -> None:
        api = self.rest()
        self.v1.create_domain_name(domainName="a.example.com", endpointConfiguration=EDGE)
        self.v1.create_base_path_mapping(domainName="a.example.com", restApiId=api, stage="v1")
        said = self.refused(BAD, self.v1.delete_rest_api, restApiId=api)
        self.assertIn("base path mappings", said)
        self.refused(BAD, self.v1.delete_domain_name, domainName="a.example.com")
        self.v1.delete_base_path_mapping(domainName="a.example.com", basePath="(none)")
        self.v1.delete_rest_api(restApiId=api)
        self.v1.delete_domain_name(domainName="a.example.com")
        self.refused(MISSING, self.v1.delete_rest_api, restApiId=api)

    def test_a_usage_plan_lets_go_of_its_stages_first(self) -> None:
        api = self.rest()
        stages = [{"apiId": api, "stage": "v1"}]
        plan = self.v1.create_usage_plan(name="p", apiStages=stages)["id"]
        self.refused(BAD, self.v1.delete_stage, restApiId=api, stageName="v1")
        said = self.refused(BAD, self.v1.delete_usage_plan, usagePlanId=plan)
        self.assertIn("Cannot delete Usage Plan", said)
        wrong = [{"op": "remove", "path": f"/apiStages/{api}:v1", "value": f"{api}:v1"}]
        update = self.v1.update_usage_plan
        self.refused(BAD, update, usagePlanId=plan, patchOperations=wrong)
        right = [{"op": "remove", "path": "/apiStages", "value": f"{api}:v1"}]
        update(usagePlanId=plan, patchOperations=right)
        self.v1.delete_usage_plan(usagePlanId=plan)
        self.refused(MISSING, self.v1.delete_usage_plan, usagePlanId=plan)
        self.v1.delete_stage(restApiId=api, stageName="v1")

    def test_a_vpc_link_that_a_method_goes_through_stays(self) -> None:
        link = self.v1.create_vpc_link(name="l", targetArns=["arn:aws:x"])["id"]
        api = self.rest(link=link)
        said = self.refused(BAD, self.v1.delete_vpc_link, vpcLinkId=link)
        self.assertIn("referenced in", said)
        self.assertIn(api, said)
        self.v1.delete_rest_api(restApiId=api)
        api = self.rest(link="${stageVariables.link}")
        patch = [{"op": "replace", "path": "/variables/link", "value": link}]
        self.v1.update_stage(restApiId=api, stageName="v1", patchOperations=patch)
        self.refused(BAD, self.v1.delete_vpc_link, vpcLinkId=link)
        self.v1.delete_rest_api(restApiId=api)
        self.bed("POST", "settings", {"timeScale": 0.003})
        self.later(0.1)
        self.v1.delete_vpc_link(vpcLinkId=link)
        self.assertEqual(self.v1.get_vpc_link(vpcLinkId=link)["status"], "DELETING")
        self.bed("POST", "settings", {"timeScale": 0})
        self.refused(MISSING, self.v1.get_vpc_link, vpcLinkId=link)
        self.assertEqual(self.v1.get_vpc_links()["items"], [])

    def test_apis_of_either_version_keep_links_of_either(self) -> None:
        older = self.v1.create_vpc_link(name="l", targetArns=["arn:aws:x"])["id"]
        newer = self.v2.create_vpc_link(Name="l", SubnetIds=["subnet-1"])["VpcLinkId"]
        rest = self.rest(link=newer)
        said = self.refused(BAD, self.v2.delete_vpc_link, VpcLinkId=newer)
        self.assertIn(f"referenced in [{rest}:GET:", said)
        self.v1.delete_rest_api(restApiId=rest)
        for link, delete, key in (
            (newer, self.v2.delete_vpc_link, "VpcLinkId"),
            (older, self.v1.delete_vpc_link, "vpcLinkId"),
        ):
            api = self.http()
            through = {"ConnectionType": "VPC_LINK", "ConnectionId": link}
            self.v2.create_integration(ApiId=api, IntegrationType="HTTP_PROXY", **through)
            said = self.refused(BAD, delete, **{key: link})
            self.assertIn(f"referenced in [{api}:", said)
            self.v2.delete_api(ApiId=api)
            self.later(30)
            delete(**{key: link})

    def test_a_mapped_http_api_stays(self) -> None:
        api = self.http()
        self.v2.create_domain_name(DomainName="a.example.com")
        mapping = self.v2.create_api_mapping(
            ApiId=api, DomainName="a.example.com", Stage="$default", ApiMappingKey="shop/v1"
        )["ApiMappingId"]
        said = self.refused(BAD, self.v2.delete_api, ApiId=api)
        self.assertIn("API mappings", said)
        self.refused(BAD, self.v2.delete_domain_name, DomainName="a.example.com")
        self.refused(BAD, self.v1.delete_domain_name, domainName="a.example.com")
        self.v2.delete_api_mapping(ApiMappingId=mapping, DomainName="a.example.com")
        self.v2.delete_api(ApiId=api)
        self.refused(MISSING, self.v2.delete_api, ApiId=api)
        self.v2.delete_domain_name(DomainName="a.example.com")

    def test_a_v2_vpc_link_has_interfaces_in_its_subnets(self) -> None:
        ec2 = self.client("ec2")
        vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
        subnet = ec2.create_subnet(VpcId=vpc, CidrBlock="10.0.0.0/24")["Subnet"]["SubnetId"]
        within = [{"Name": "subnet-id", "Values": [subnet]}]
        link = self.v2.create_vpc_link(Name="l", SubnetIds=[subnet])["VpcLinkId"]
        found = ec2.describe_network_interfaces(Filters=within)["NetworkInterfaces"]
        self.assertEqual(
            [(each["InterfaceType"], each["Status"]) for each in found],
            [("api_gateway_managed", "in-use")],
        )
        self.refused("DependencyViolation", ec2.delete_subnet, SubnetId=subnet)
        self.bed("POST", "settings", {"timeScale": 0})
        self.v2.delete_vpc_link(VpcLinkId=link)
        ec2.delete_subnet(SubnetId=subnet)

    def test_a_v2_vpc_link_is_deleting_for_a_while(self) -> None:
        link = self.v2.create_vpc_link(Name="l", SubnetIds=["subnet-1"])["VpcLinkId"]
        self.bed("POST", "settings", {"timeScale": 1})
        self.v2.delete_vpc_link(VpcLinkId=link)
        self.assertEqual(self.v2.get_vpc_link(VpcLinkId=link)["VpcLinkStatus"], "DELETING")
        self.bed("POST", "settings", {"timeScale": 0})
        self.refused(MISSING, self.v2.get_vpc_link, VpcLinkId=link)


class Private(GatewayCase):
    def test_a_private_domain_name_is_told_by_its_id(self) -> None:
        ask: dict[str, Any] = {"domainName": "a.example.com"}
        made = self.v1.create_domain_name(**ask, endpointConfiguration={"types": ["PRIVATE"]})
        self.refused(MISSING, self.v1.delete_domain_name, **ask)
        ask["domainNameId"] = made["domainNameId"]
        self.assertEqual(self.v1.get_base_path_mappings(**ask)["items"], [])
        self.v1.delete_domain_name(**ask)
        self.refused(MISSING, self.v1.get_domain_name, **ask)


class Shared(GatewayCase):
    def domains(self) -> tuple[set[str], set[str]]:
        v1 = {each["domainName"] for each in self.v1.get_domain_names()["items"]}
        return v1, {each["DomainName"] for each in self.v2.get_domain_names()["Items"]}

    def test_both_versions_show_the_regional_domain_names(self) -> None:
        self.v2.create_domain_name(DomainName="two.example.com", Tags={"k": "v"})
        self.v1.create_domain_name(domainName="one.example.com", endpointConfiguration=REGIONAL)
        self.v1.create_domain_name(domainName="edge.example.com", endpointConfiguration=EDGE)
        both = {"one.example.com", "two.example.com"}
        self.assertEqual(self.domains(), ({*both, "edge.example.com"}, both))
        self.assertEqual(self.v1.get_domain_name(domainName="two.example.com")["tags"], {"k": "v"})
        self.v1.delete_domain_name(domainName="two.example.com")
        self.v2.delete_domain_name(DomainName="one.example.com")
        self.assertEqual(self.domains(), ({"edge.example.com"}, set()))

    def test_the_mappings_of_rest_apis_are_shown_by_both(self) -> None:
        api = self.rest()
        domain = "a.example.com"
        self.v1.create_domain_name(domainName=domain, endpointConfiguration=REGIONAL)
        self.v1.create_base_path_mapping(domainName=domain, restApiId=api, stage="v1", basePath="x")
        for key in ("y", "y/z"):
            self.v2.create_api_mapping(ApiId=api, DomainName=domain, Stage="v1", ApiMappingKey=key)
        self.assertEqual(self.keys(domain), ({"x", "y"}, {"x", "y", "y/z"}))
        self.v1.delete_base_path_mapping(domainName=domain, basePath="y")
        self.assertEqual(self.keys(domain), ({"x"}, {"x", "y/z"}))
        for each in self.v2.get_api_mappings(DomainName=domain)["Items"]:
            self.v2.delete_api_mapping(DomainName=domain, ApiMappingId=each["ApiMappingId"])
        self.assertEqual(self.keys(domain), (set(), set()))
        self.v1.delete_rest_api(restApiId=api)

    def keys(self, domain: str) -> tuple[set[str], set[str]]:
        v1 = self.v1.get_base_path_mappings(domainName=domain)["items"]
        v2 = self.v2.get_api_mappings(DomainName=domain)["Items"]
        return {each["basePath"] for each in v1}, {each["ApiMappingKey"] for each in v2}


class Spaced(GatewayCase):
    def test_deletions_of_one_kind_are_half_a_minute_apart(self) -> None:
        first, second = self.rest("a"), self.rest("b")
        domain: dict[str, Any] = {"domainName": "a.example.com"}
        self.v1.create_domain_name(**domain, endpointConfiguration=EDGE)
        self.bed("POST", "settings", {"timeScale": 0.01})
        self.v1.delete_rest_api(restApiId=first)
        self.refused("TooManyRequestsException", self.v1.delete_rest_api, restApiId=second)
        self.v1.delete_domain_name(**domain)
        other = self.client("apigateway", "us-east-1")
        other.delete_rest_api(restApiId=other.create_rest_api(name="c")["id"])
        self.later(0.31)
        self.v1.delete_rest_api(restApiId=second)

    def test_the_quotas_can_be_had_at_full_length(self) -> None:
        self.bed("POST", "settings", {"fullApiGatewayQuotas": True})
        first, second = self.rest("a"), self.rest("b")
        self.v1.delete_rest_api(restApiId=first)
        self.refused("TooManyRequestsException", self.v1.delete_rest_api, restApiId=second)
