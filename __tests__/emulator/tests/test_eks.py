"""EKS clusters, their node groups, Fargate profiles and add-ons."""

from emulator.tests.bed import BedCase

_ROLE = "arn:aws:iam::123456789012:role/nodes"


class Kubernetes(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.eks = self.client("eks")
        subnets = self.client("ec2").describe_subnets()["Subnets"]
        self.subnets = [each["SubnetId"] for each in subnets]
        self.eks.create_cluster(
            name="shop", roleArn=_ROLE, resourcesVpcConfig={"subnetIds": self.subnets}
        )

    def scale(self, scale: float) -> None:
        self.bed("POST", "settings", {"timeScale": scale})

    def profile(self, name: str) -> None:
        self.eks.create_fargate_profile(
            clusterName="shop",
            fargateProfileName=name,
            podExecutionRoleArn=_ROLE,
            selectors=[{"namespace": "default"}],
        )

    def test_parts_go_first_and_profiles_one_by_one(self) -> None:
        self.eks.create_nodegroup(
            clusterName="shop", nodegroupName="nodes", nodeRole=_ROLE, subnets=self.subnets
        )
        self.profile("one")
        self.profile("two")
        self.refused("ResourceInUseException", self.eks.delete_cluster, name="shop")
        self.scale(1)
        self.eks.delete_nodegroup(clusterName="shop", nodegroupName="nodes")
        self.refused("ResourceInUseException", self.eks.delete_cluster, name="shop")
        self.eks.delete_fargate_profile(clusterName="shop", fargateProfileName="one")
        other = {"clusterName": "shop", "fargateProfileName": "two"}
        self.refused("ResourceInUseException", self.eks.delete_fargate_profile, **other)
        self.scale(0)
        self.eks.delete_fargate_profile(**other)
        self.eks.delete_cluster(name="shop")
        self.refused("ResourceNotFoundException", self.eks.describe_cluster, name="shop")
        interfaces = self.client("ec2").describe_network_interfaces()["NetworkInterfaces"]
        self.assertEqual(interfaces, [])

    def test_addons_die_with_their_cluster(self) -> None:
        self.eks.create_addon(clusterName="shop", addonName="vpc-cni")
        self.assertEqual(self.eks.list_addons(clusterName="shop")["addons"], ["vpc-cni"])
        missing = {"clusterName": "shop", "addonName": "coredns"}
        self.refused("ResourceNotFoundException", self.eks.describe_addon, **missing)
        self.scale(1)
        self.eks.delete_cluster(name="shop")
        status = self.eks.describe_cluster(name="shop")["cluster"]["status"]
        self.assertEqual(status, "DELETING")
        self.scale(0)
        self.refused("ResourceNotFoundException", self.eks.list_addons, clusterName="shop")

    def test_a_protected_cluster_stays(self) -> None:
        self.eks.update_cluster_config(name="shop", deletionProtection=True)
        self.refused("InvalidRequestException", self.eks.delete_cluster, name="shop")
        self.eks.update_cluster_config(name="shop", deletionProtection=False)
        self.eks.delete_cluster(name="shop")
