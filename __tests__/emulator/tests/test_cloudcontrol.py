import json
from typing import Any

from emulator.tests.bed import BedCase

PAIR = "workshop:pr"
REGION = "us-east-1"  # moto has DSQL in two regions only


class CloudControl(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.bed("POST", "settings", {"timeScale": 0})
        self.cloudcontrol = self.client("cloudcontrol", REGION)
        self.dsql = self.client("dsql", REGION)

    def cluster(self, **tags: str) -> str:
        made = self.dsql.create_cluster(deletionProtectionEnabled=False, tags=tags)
        return str(made["identifier"])

    def delete(self, kind: str, identifier: str, **more: Any) -> dict[str, Any]:
        event = self.cloudcontrol.delete_resource(TypeName=kind, Identifier=identifier, **more)
        return dict(event["ProgressEvent"])

    def end_of(self, event: dict[str, Any]) -> dict[str, Any]:
        token = event["RequestToken"]
        answer = self.cloudcontrol.get_resource_request_status(RequestToken=token)
        return dict(answer["ProgressEvent"])

    def test_reads_and_deletes_what_the_service_has(self) -> None:
        identifier = self.cluster(**{PAIR: "12"})
        names = {"TypeName": "AWS::DSQL::Cluster", "Identifier": identifier}
        described = self.cloudcontrol.get_resource(**names)["ResourceDescription"]
        properties = json.loads(described["Properties"])
        self.assertEqual(properties["Tags"], [{"Key": PAIR, "Value": "12"}])
        event = self.delete("AWS::DSQL::Cluster", identifier)
        self.assertEqual(self.end_of(event)["OperationStatus"], "SUCCESS")
        self.refused("ResourceNotFoundException", self.cloudcontrol.get_resource, **names)
        self.refused("ResourceNotFoundException", self.cloudcontrol.delete_resource, **names)
        self.refused("ResourceNotFoundException", self.dsql.get_cluster, identifier=identifier)

    def test_a_request_takes_its_time_and_keeps_others_out(self) -> None:
        self.bed("POST", "settings", {"timeScale": 0.1})
        identifier = self.cluster()
        event = self.delete("AWS::DSQL::Cluster", identifier, ClientToken="one")
        self.assertEqual(event["OperationStatus"], "PENDING")
        self.assertEqual(
            self.delete("AWS::DSQL::Cluster", identifier, ClientToken="one")["RequestToken"],
            event["RequestToken"],
        )
        self.refused(
            "ConcurrentOperationException",
            self.cloudcontrol.delete_resource,
            TypeName="AWS::DSQL::Cluster",
            Identifier=identifier,
        )
        listed = self.cloudcontrol.list_resource_requests(
            ResourceRequestStatusFilter={"Operations": ["DELETE"], "OperationStatuses": ["PENDING"]}
        )["ResourceRequestStatusSummaries"]
        self.assertEqual([each["Identifier"] for each in listed], [identifier])
        self.later(0.5)
        self.assertEqual(self.end_of(event)["OperationStatus"], "IN_PROGRESS")
        self.later(3)
        self.assertEqual(self.end_of(event)["OperationStatus"], "SUCCESS")

    def test_a_client_token_is_for_one_resource(self) -> None:
        self.delete("AWS::DSQL::Cluster", self.cluster(), ClientToken="two")
        self.refused(
            "ClientTokenConflictException",
            self.cloudcontrol.delete_resource,
            TypeName="AWS::DSQL::Cluster",
            Identifier=self.cluster(),
            ClientToken="two",
        )

    def test_a_cancelled_request_leaves_the_resource(self) -> None:
        self.bed("POST", "settings", {"timeScale": 1})
        identifier = self.cluster()
        token = self.delete("AWS::DSQL::Cluster", identifier)["RequestToken"]
        answer = self.cloudcontrol.cancel_resource_request(RequestToken=token)
        self.assertEqual(answer["ProgressEvent"]["OperationStatus"], "CANCEL_COMPLETE")
        self.refused(
            "ConcurrentModificationException",
            self.cloudcontrol.cancel_resource_request,
            RequestToken=token,
        )
        self.assertTrue(self.dsql.get_cluster(identifier=identifier)["arn"])

    def test_a_handler_may_refuse(self) -> None:
        identifier = self.cluster(**{"bed:refuses": "ServiceInternalError"})
        ended = self.end_of(self.delete("AWS::DSQL::Cluster", identifier))
        self.assertEqual(ended["OperationStatus"], "FAILED")
        self.assertEqual(ended["ErrorCode"], "ServiceInternalError")
        made = self.dsql.create_cluster(deletionProtectionEnabled=True)["identifier"]
        ended = self.end_of(self.delete("AWS::DSQL::Cluster", made))
        self.assertEqual(ended["ErrorCode"], "InvalidRequest")
        self.dsql.update_cluster(identifier=made, deletionProtectionEnabled=False)
        ended = self.end_of(self.delete("AWS::DSQL::Cluster", made))
        self.assertEqual(ended["OperationStatus"], "SUCCESS")

    def test_associations_keep_a_network(self) -> None:
        lattice = self.client("vpc-lattice", REGION)
        network = lattice.create_service_network(name="network")
        service = lattice.create_service(name="service")
        association = lattice.create_service_network_service_association(
            serviceNetworkIdentifier=network["id"], serviceIdentifier=service["id"]
        )
        ended = self.end_of(self.delete("AWS::VpcLattice::ServiceNetwork", network["arn"]))
        self.assertEqual(ended["ErrorCode"], "ResourceConflict")
        for kind, arn in (
            ("ServiceNetworkServiceAssociation", association["arn"]),
            ("ServiceNetwork", network["arn"]),
            ("Service", service["arn"]),
        ):
            ended = self.end_of(self.delete(f"AWS::VpcLattice::{kind}", arn))
            self.assertEqual(ended["OperationStatus"], "SUCCESS", kind)

    def test_a_listing_may_tell_the_identifier_alone(self) -> None:
        config = self.client("config", REGION)
        config.put_configuration_aggregator(
            ConfigurationAggregatorName="ours",
            AccountAggregationSources=[{"AccountIds": [self.account], "AllAwsRegions": True}],
        )
        kind = "AWS::Config::ConfigurationAggregator"
        listed = self.cloudcontrol.list_resources(TypeName=kind)["ResourceDescriptions"]
        self.assertEqual([each["Identifier"] for each in listed], ["ours"])
        self.assertNotIn("Arn", listed[0]["Properties"])

    def test_types_without_handlers_and_unknown_ones(self) -> None:
        read = self.cloudcontrol.get_resource
        refused = (
            ("AWS::FSx::FileSystem", "UnsupportedActionException"),
            ("AWS::Never::Heard", "TypeNotFoundException"),
        )
        for kind, code in refused:
            self.refused(code, read, TypeName=kind, Identifier="any")
        self.refused(
            "RequestTokenNotFoundException",
            self.cloudcontrol.get_resource_request_status,
            RequestToken="none",
        )

    def test_a_handler_acts_with_the_permissions_of_who_asks(self) -> None:
        identifier = self.cluster()
        iam = self.client("iam")
        iam.create_user(UserName="deployer")
        allowed = ["cloudformation:*", "dsql:Get*", "dsql:List*"]
        statement = {"Effect": "Allow", "Action": allowed, "Resource": "*"}
        policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
        iam.put_user_policy(UserName="deployer", PolicyName="some", PolicyDocument=policy)
        key = iam.create_access_key(UserName="deployer")["AccessKey"]
        self.bed("POST", "settings", {"enforceIam": True})
        self.cloudcontrol = self.client("cloudcontrol", REGION, credentials=key)
        ended = self.end_of(self.delete("AWS::DSQL::Cluster", identifier))
        self.assertEqual(ended["ErrorCode"], "AccessDenied")
        self.assertIn("not authorized to perform: dsql:DeleteCluster", ended["StatusMessage"])
        self.refused(
            "AccessDeniedException",
            self.cloudcontrol.get_resource,
            TypeName="AWS::VpcLattice::Service",
            Identifier="any",
        )
