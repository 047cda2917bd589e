"""Services, tasks, clusters and capacity providers."""

from typing import Any

from emulator.tests.bed import BedCase


class Containers(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.ecs, self.ec2 = self.client("ecs"), self.client("ec2")
        self.ecs.create_cluster(clusterName="shop")
        self.ecs.register_task_definition(
            family="web",
            networkMode="awsvpc",
            requiresCompatibilities=["FARGATE"],
            cpu="256",
            memory="512",
            containerDefinitions=[{"name": "web", "image": "nginx", "memory": 512}],
        )

    def network(self) -> dict[str, Any]:
        subnet = self.ec2.describe_subnets()["Subnets"][0]["SubnetId"]
        group = self.ec2.describe_security_groups()["SecurityGroups"][0]["GroupId"]
        return {"awsvpcConfiguration": {"subnets": [subnet], "securityGroups": [group]}}

    def serve(self) -> str:
        self.ecs.create_service(
            cluster="shop",
            serviceName="web",
            taskDefinition="web",
            desiredCount=1,
            launchType="FARGATE",
            networkConfiguration=self.network(),
        )
        return self.tasks()[0]

    def tasks(self) -> list[str]:
        return list(self.ecs.list_tasks(cluster="shop", serviceName="web")["taskArns"])

    def scale(self, scale: float) -> None:
        self.bed("POST", "settings", {"timeScale": scale})

    def test_a_service_starts_its_tasks_and_drains(self) -> None:
        task = self.serve()
        found = self.ec2.describe_network_interfaces()["NetworkInterfaces"]
        self.assertRegex(found[0]["Description"], "^arn:aws:ecs:.*:attachment/")
        self.scale(1)
        self.ecs.stop_task(cluster="shop", task=task)
        self.assertNotEqual(self.tasks(), [task])
        whole = {"cluster": "shop"}
        self.refused("ClusterContainsServicesException", self.ecs.delete_cluster, **whole)
        self.ecs.delete_service(cluster="shop", service="web", force=True)
        services = self.ecs.describe_services(cluster="shop", services=["web"])["services"]
        self.assertEqual(services[0]["status"], "DRAINING")
        again = {"cluster": "shop", "service": "web", "force": True}
        self.refused("ServiceNotActiveException", self.ecs.delete_service, **again)
        self.refused("ClusterContainsTasksException", self.ecs.delete_cluster, **whole)
        self.scale(0.00001)
        self.later(0.01)
        self.assertEqual(self.ec2.describe_network_interfaces()["NetworkInterfaces"], [])
        self.ecs.delete_cluster(**whole)
        one = self.ecs.describe_tasks(cluster="shop", tasks=[task])["tasks"]
        self.assertIn(one and one[0]["lastStatus"], ("STOPPED", []))

    def test_a_cluster_with_an_instance_stays(self) -> None:
        ran = self.ec2.run_instances(ImageId="ami-12c6146b", MinCount=1, MaxCount=1)
        id_ = ran["Instances"][0]["InstanceId"]
        made = self.ecs.register_container_instance(
            cluster="shop", instanceIdentityDocument=f'{{"instanceId": "{id_}"}}'
        )
        code = "ClusterContainsContainerInstancesException"
        self.refused(code, self.ecs.delete_cluster, cluster="shop")
        arn = made["containerInstance"]["containerInstanceArn"]
        self.ecs.deregister_container_instance(cluster="shop", containerInstance=arn)
        self.ecs.delete_cluster(cluster="shop")

    def test_a_provider_in_use_stays(self) -> None:
        arn = "arn:aws:autoscaling:us-east-1:1:autoScalingGroup:1:autoScalingGroupName/nodes"
        self.ecs.create_capacity_provider(
            name="own", autoScalingGroupProvider={"autoScalingGroupArn": arn}
        )
        self.ecs.create_cluster(clusterName="own", capacityProviders=["own"])
        self.refused("ClientException", self.ecs.delete_capacity_provider, capacityProvider="own")
        self.ecs.delete_cluster(cluster="own")
        self.ecs.delete_capacity_provider(capacityProvider="own")

    def test_a_provider_of_managed_instances_takes_them_along(self) -> None:
        made = self.ecs.create_capacity_provider(
            name="managed",
            cluster="shop",
            managedInstancesProvider={
                "infrastructureRoleArn": "arn:aws:iam::1:role/infrastructure",
                "instanceLaunchTemplate": {
                    "ec2InstanceProfileArn": "arn:aws:iam::1:instance-profile/nodes",
                    "networkConfiguration": {"subnets": ["subnet-1"]},
                },
            },
        )["capacityProvider"]
        self.assertRegex(made["cluster"], "cluster/shop$")
        tag = {"Key": "bed:capacity-provider", "Value": "managed"}
        ran = self.ec2.run_instances(
            ImageId="ami-12c6146b",
            MinCount=1,
            MaxCount=1,
            TagSpecifications=[{"ResourceType": "instance", "Tags": [tag]}],
        )
        id_ = ran["Instances"][0]["InstanceId"]
        instance = self.ecs.register_container_instance(
            cluster="shop", instanceIdentityDocument=f'{{"instanceId": "{id_}"}}'
        )["containerInstance"]
        self.assertEqual(instance["capacityProviderName"], "managed")
        code = "ClusterContainsContainerInstancesException"
        self.refused(code, self.ecs.delete_cluster, cluster="shop")
        self.ecs.delete_capacity_provider(capacityProvider="managed", cluster="shop")
        self.ecs.delete_cluster(cluster="shop")

    def test_a_deleted_task_definition_is_described(self) -> None:
        self.ecs.deregister_task_definition(taskDefinition="web:1")
        self.ecs.delete_task_definitions(taskDefinitions=["web:1"])
        found = self.ecs.describe_task_definition(taskDefinition="web:1")["taskDefinition"]
        self.assertEqual(found["status"], "DELETE_IN_PROGRESS")
