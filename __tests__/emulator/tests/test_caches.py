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
        self.scale(0)
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

    def test_what_is_not_available_has_its_tags_in_the_tagging_api_only(self) -> None:
        cache: Any = self.client("elasticache")
        tags = [{"Key": "owner", "Value": "shop"}]
        self.scale(1)
        made = cache.create_cache_cluster(
            CacheClusterId="shop", CacheNodeType="cache.t4g.micro", Engine="redis", Tags=tags
        )["CacheCluster"]
        group = cache.create_replication_group(
            ReplicationGroupId="group", ReplicationGroupDescription="group", Engine="redis"
        )["ReplicationGroup"]
        node = made["ARN"].replace(":shop", f":{group['MemberClusters'][0]}")
        serverless = cache.create_serverless_cache(ServerlessCacheName="shop", Engine="valkey")
        codes = {
            made["ARN"]: "CacheClusterNotFound",
            group["ARN"]: "InvalidReplicationGroupState",
            node: "InvalidReplicationGroupState",
            serverless["ServerlessCache"]["ARN"]: "InvalidServerlessCacheStateFault",
        }
        found = cache.describe_cache_clusters(CacheClusterId="shop")["CacheClusters"][0]
        self.assertEqual(found["CacheClusterStatus"], "creating")
        self.refused("InvalidCacheClusterState", cache.delete_cache_cluster, CacheClusterId="shop")
        for arn, code in codes.items():
            self.refused(code, cache.list_tags_for_resource, ResourceName=arn)
        asked = self.client("resourcegroupstaggingapi").get_resources(ResourceARNList=[made["ARN"]])
        self.assertEqual(asked["ResourceTagMappingList"][0]["Tags"], tags)
        self.scale(0)
        for arn in codes:
            cache.list_tags_for_resource(ResourceName=arn)
        self.assertEqual(cache.list_tags_for_resource(ResourceName=made["ARN"])["TagList"], tags)

    def test_nodes_go_with_their_group(self) -> None:
        cache: Any = self.client("elasticache")
        self.scale(0)
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
        self.scale(0)
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
        found = self.client("ec2").describe_subnets(SubnetIds=[self.subnet])["Subnets"][0]
        told = redshift.describe_clusters(ClusterIdentifier="shop")["Clusters"][0]["VpcId"]
        self.assertEqual(told, found["VpcId"])
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
