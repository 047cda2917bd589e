"""WAF: what is in use stays."""

import json
from typing import Any

from emulator.tests.bed import BedCase

SEEN = {"SampledRequestsEnabled": False, "CloudWatchMetricsEnabled": False, "MetricName": "m"}
IN_USE = "WAFAssociatedItemException"


class WebAcls(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.waf = self.client("wafv2")

    def acl(self, *statements: dict[str, Any], scope: str = "REGIONAL") -> dict[str, Any]:
        rules = [
            {
                "Name": "r",
                "Priority": 1,
                "Statement": each,
                "Action": {"Block": {}},
                "VisibilityConfig": SEEN,
            }
            for each in statements
        ]
        made: dict[str, Any] = self.waf.create_web_acl(
            Name="shop",
            Scope=scope,
            DefaultAction={"Allow": {}},
            VisibilityConfig=SEEN,
            Rules=rules,
        )["Summary"]
        return made

    def at(self, made: dict[str, Any]) -> dict[str, Any]:
        return {"Name": made["Name"], "Scope": "REGIONAL", "Id": made["Id"]}

    def test_an_ip_set_stays_while_a_rule_names_it(self) -> None:
        made = self.waf.create_ip_set(
            Name="ips", Scope="REGIONAL", IPAddressVersion="IPV4", Addresses=[]
        )["Summary"]
        acl = self.acl({"IPSetReferenceStatement": {"ARN": made["ARN"]}})
        named = {**self.at(made), "LockToken": made["LockToken"]}
        self.refused(IN_USE, self.waf.delete_ip_set, **named)
        self.waf.delete_web_acl(**self.at(acl), LockToken=acl["LockToken"])
        self.waf.delete_ip_set(**named)

    def test_a_web_acl_stays_while_it_protects_and_a_while_after(self) -> None:
        ec2, elb = self.client("ec2"), self.client("elbv2")
        subnets = [each["SubnetId"] for each in ec2.describe_subnets()["Subnets"]][:2]
        made = elb.create_load_balancer(Name="shop", Subnets=subnets)["LoadBalancers"][0]
        balancer = made["LoadBalancerArn"]
        acl = self.acl()
        self.waf.associate_web_acl(WebACLArn=acl["ARN"], ResourceArn=balancer)
        listed = self.waf.list_resources_for_web_acl(WebACLArn=acl["ARN"])
        self.assertEqual(listed["ResourceArns"], [balancer])
        other = self.waf.list_resources_for_web_acl(WebACLArn=acl["ARN"], ResourceType="APPSYNC")
        self.assertEqual(other["ResourceArns"], [])
        named = {**self.at(acl), "LockToken": acl["LockToken"]}
        self.refused(IN_USE, self.waf.delete_web_acl, **named)
        self.waf.disassociate_web_acl(ResourceArn=balancer)
        self.bed("POST", "settings", {"timeScale": 1000})
        self.refused(IN_USE, self.waf.delete_web_acl, **named)
        self.bed("POST", "settings", {"timeScale": 0})
        self.waf.delete_web_acl(**named)

    def test_pattern_sets_for_cloudfront_are_global(self) -> None:
        waf = self.client("wafv2", "us-east-1")
        made = waf.create_regex_pattern_set(
            Name="p", Scope="CLOUDFRONT", RegularExpressionList=[{"RegexString": "a"}]
        )["Summary"]
        self.assertIn(":global/regexpatternset/p/", made["ARN"])

    def test_who_asks_what_it_protects_needs_an_action_of_that_service_too(self) -> None:
        acl = self.acl()["ARN"]
        self.bed("POST", "settings", {"enforceIam": True})
        waf = "wafv2:ListResourcesForWebACL"
        for kind, action in (
            (None, "elasticloadbalancing:DescribeWebACLAssociation"),
            ("APPLICATION_LOAD_BALANCER", "elasticloadbalancing:DescribeWebACLAssociation"),
            ("APPSYNC", "appsync:ListResourcesForWebACL"),
            ("COGNITO_USER_POOL", "cognito-idp:ListResourcesForWebACL"),
            ("AMPLIFY", "amplify:ListResourcesForWebACL"),
        ):
            asked = {"WebACLArn": acl, **({"ResourceType": kind} if kind else {})}
            with self.subTest(kind):
                listing = self.allowed(waf).list_resources_for_web_acl
                said = self.refused("AccessDeniedException", listing, **asked)
                self.assertIn(action, said)
                self.allowed(waf, action).list_resources_for_web_acl(**asked)
        asked = {"WebACLArn": acl, "ResourceType": "API_GATEWAY"}
        self.allowed(waf).list_resources_for_web_acl(**asked)

    def allowed(self, *actions: str) -> Any:
        """A client that may do these and nothing else."""
        iam = self.client("iam", "us-east-1")
        name = f"asker-{len(iam.list_users()['Users'])}"
        iam.create_user(UserName=name)
        statement = {"Effect": "Allow", "Action": actions, "Resource": "*"}
        document = json.dumps({"Version": "2012-10-17", "Statement": statement})
        iam.put_user_policy(UserName=name, PolicyName="all", PolicyDocument=document)
        held = iam.create_access_key(UserName=name)["AccessKey"]
        return self.client("wafv2", credentials=held)
