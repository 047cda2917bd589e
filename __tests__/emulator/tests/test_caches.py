"""ElastiCache, OpenSearch, MSK and Redshift."""

from typing import Any

from emulator.tests.bed import BedCase


class Stores(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.ec2 = self.client("ec2")
        self.subnet = self.ec2.describe_subnets()["Subnets"][0]["SubnetId"]

    def scale(self, scale: float) -> None:
        self.bed("POST", "settings", {"timeScale": scale})

    def interfaces(self) -> list[str]:
        found = self.ec2.describe_network_interfaces()["NetworkInterfaces"]
        return [str(each["Description"]) for each in found]

    def test_a_cache_takes_time_and_keeps_its_groups(self) -> None:
        cache: Any = self.client("elasticache")
        cache.create_cache_subnet_group(
            CacheSubnetGroupName="group",
            CacheSubnetGroupDescription="group",
            SubnetIds=[self.subnet],
        )
        cache.create_cache_parameter_group(
            CacheParameterGroupName="group", CacheParameterGroupFamily="redis7", Description="group"
        )
        cache.create_cache_cluster(
            CacheClusterId="shop",
            CacheNodeType="cache.t4g.micro",
            Engine="redis",
            CacheSubnetGroupName="group",
            CacheParameterGroupName="group",
        )
        self.assertEqual(self.interfaces(), ["ElastiCache shop"])
        subnets = {"CacheSubnetGroupName": "group"}
        parameters = {"CacheParameterGroupName": "group"}
        self.scale(1)
        cache.delete_cache_cluster(CacheClusterId="shop")
        self.refused("InvalidCacheClusterState", cache.delete_cache_cluster, CacheClusterId="shop")
        self.refused("CacheSubnetGroupInUse", cache.delete_cache_subnet_group, **subnets)
        code = "InvalidCacheParameterGroupState"
        self.refused(code, cache.delete_cache_parameter_group, **parameters)
        self.scale(0)
        cache.delete_cache_subnet_group(**subnets)
        cache.delete_cache_parameter_group(**parameters)
        self.assertEqual(self.interfaces(), [])

    def test_nodes_go_with_their_group(self) -> None:
        cache: Any = self.client("elasticache")
        cache.create_replication_group(
            ReplicationGroupId="shop",
            ReplicationGroupDescription="shop",
            NumCacheClusters=2,
            Engine="redis",
        )
        found = cache.describe_replication_groups()["ReplicationGroups"][0]["MemberClusters"]
        code = "InvalidCacheClusterState"
        self.refused(code, cache.delete_cache_cluster, CacheClusterId=found[0])
        self.scale(1)
        cache.delete_replication_group(ReplicationGroupId="shop")
        again = cache.delete_replication_group
        self.refused("InvalidReplicationGroupState", again, ReplicationGroupId="shop")
        self.scale(0)
        self.assertEqual(cache.describe_cache_clusters()["CacheClusters"], [])

    def test_a_serverless_cache_takes_time(self) -> None:
        cache: Any = self.client("elasticache")
        cache.create_serverless_cache(ServerlessCacheName="shop", Engine="valkey")
        self.scale(1)
        cache.delete_serverless_cache(ServerlessCacheName="shop")
        code, again = "InvalidServerlessCacheStateFault", cache.delete_serverless_cache
        self.refused(code, again, ServerlessCacheName="shop")
        self.scale(0)
        gone = cache.describe_serverless_caches
        self.refused("ServerlessCacheNotFoundFault", gone, ServerlessCacheName="shop")

    def test_a_domain_is_described_while_it_goes(self) -> None:
        search: Any = self.client("opensearch")
        search.create_domain(DomainName="shop", VPCOptions={"SubnetIds": [self.subnet]})
        self.assertEqual(self.interfaces(), ["ES shop"])
        self.scale(1)
        search.delete_domain(DomainName="shop")
        self.assertTrue(search.describe_domain(DomainName="shop")["DomainStatus"]["Deleted"])
        self.scale(0)
        gone = "ResourceNotFoundException"
        self.refused(gone, search.describe_domain, DomainName="shop")

    def test_a_broker_takes_time(self) -> None:
        kafka: Any = self.client("kafka")
        self.scale(1)
        made = kafka.create_cluster_v2(
            ClusterName="shop",
            Provisioned={
                "KafkaVersion": "3.9.x",
                "NumberOfBrokerNodes": 1,
                "BrokerNodeGroupInfo": {
                    "InstanceType": "kafka.t3.small",
                    "ClientSubnets": [self.subnet],
                },
            },
        )
        arn = made["ClusterArn"]
        self.assertRegex(self.interfaces()[0], f"Amazon MSK network interface for cluster {arn}")
        self.refused("BadRequestException", kafka.delete_cluster, ClusterArn=arn)
        self.scale(0)
        self.assertEqual(
            kafka.describe_cluster_v2(ClusterArn=arn)["ClusterInfo"]["State"], "ACTIVE"
        )
        kafka.delete_cluster(ClusterArn=arn)
        self.refused("NotFoundException", kafka.describe_cluster_v2, ClusterArn=arn)

    def test_a_warehouse_takes_time_and_keeps_its_groups(self) -> None:
        redshift: Any = self.client("redshift")
        redshift.create_cluster_subnet_group(
            ClusterSubnetGroupName="group", Description="group", SubnetIds=[self.subnet]
        )
        redshift.create_cluster_parameter_group(
            ParameterGroupName="group", ParameterGroupFamily="redshift-2.0", Description="group"
        )
        redshift.create_cluster(
            ClusterIdentifier="shop",
            NodeType="ra3.large",
            MasterUsername="root",
            MasterUserPassword="Not-a-secret1",
            ClusterSubnetGroupName="group",
            ClusterParameterGroupName="group",
        )
        self.assertEqual(self.interfaces(), ["RedshiftNetworkInterface"])
        self.scale(1)
        end = {"ClusterIdentifier": "shop", "SkipFinalClusterSnapshot": True}
        redshift.delete_cluster(**end)
        self.refused("InvalidClusterState", redshift.delete_cluster, **end)
        subnets, parameters = {"ClusterSubnetGroupName": "group"}, {"ParameterGroupName": "group"}
        code = "InvalidClusterSubnetGroupStateFault"
        self.refused(code, redshift.delete_cluster_subnet_group, **subnets)
        code = "InvalidClusterParameterGroupState"
        self.refused(code, redshift.delete_cluster_parameter_group, **parameters)
        self.scale(0)
        redshift.delete_cluster_subnet_group(**subnets)
        redshift.delete_cluster_parameter_group(**parameters)
