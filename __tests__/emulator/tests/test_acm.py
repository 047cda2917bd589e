"""ACM: a certificate goes only when nothing has served with it for a while."""

from emulator.tests.bed import BedCase


class Certificates(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.acm = self.client("acm")
        self.arn = self.acm.request_certificate(DomainName="shop.example")["CertificateArn"]

    def in_use_by(self) -> list[str]:
        found = self.acm.describe_certificate(CertificateArn=self.arn)
        users: list[str] = found["Certificate"]["InUseBy"]
        return users

    def test_a_custom_domain_keeps_it_for_a_while_after(self) -> None:
        gateway = self.client("apigateway")
        gateway.create_domain_name(
            domainName="api.shop.example",
            regionalCertificateArn=self.arn,
            endpointConfiguration={"types": ["REGIONAL"]},
        )
        self.assertNotIn(self.account, self.in_use_by()[0])
        delete = self.acm.delete_certificate
        self.refused("ResourceInUseException", delete, CertificateArn=self.arn)
        gateway.delete_domain_name(domainName="api.shop.example")
        self.bed("POST", "settings", {"timeScale": 1000})
        self.assertEqual(len(self.in_use_by()), 1)
        self.refused("ResourceInUseException", delete, CertificateArn=self.arn)
        self.bed("POST", "settings", {"timeScale": 0})
        self.assertEqual(self.in_use_by(), [])
        delete(CertificateArn=self.arn)

    def test_a_load_balancer_is_named(self) -> None:
        ec2, elb = self.client("ec2"), self.client("elbv2")
        subnets = [each["SubnetId"] for each in ec2.describe_subnets()["Subnets"]][:2]
        balancer = elb.create_load_balancer(Name="shop", Subnets=subnets)["LoadBalancers"][0]
        elb.create_listener(
            LoadBalancerArn=balancer["LoadBalancerArn"],
            Protocol="HTTPS",
            Port=443,
            Certificates=[{"CertificateArn": self.arn}],
            DefaultActions=[
                {"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "404"}}
            ],
        )
        self.assertEqual(self.in_use_by(), [balancer["LoadBalancerArn"]])
