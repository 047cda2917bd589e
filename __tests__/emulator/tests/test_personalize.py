"""Personalize: its states, and what is refused until the cause is gone."""

import json
from typing import Any

from botocore.exceptions import ClientError

from emulator.tests.bed import BedCase

IN_USE = "ResourceInUseException"
NOT_FOUND = "ResourceNotFoundException"
ROLE = "arn:aws:iam::123456789012:role/personalize"
OUTPUT = {"s3DataDestination": {"path": "s3://bucket/out"}}


class Personalize(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.personalize = self.client("personalize")
        self.at(0)

    def at(self, scale: float) -> None:
        self.bed("POST", "settings", {"timeScale": scale})

    def group(self, name: str = "shop", **more: Any) -> str:
        return str(self.personalize.create_dataset_group(name=name, **more)["datasetGroupArn"])

    def dataset(self, group: str, schema: str, kind: str = "Interactions") -> str:
        made = self.personalize.create_dataset(
            name=kind, datasetGroupArn=group, schemaArn=schema, datasetType=kind
        )
        return str(made["datasetArn"])

    def schema(self, name: str = "interactions") -> str:
        made = self.personalize.create_schema(name=name, schema=json.dumps({"name": name}))
        return str(made["schemaArn"])

    def solution(self, group: str) -> str:
        made = self.personalize.create_solution(
            name="solution", datasetGroupArn=group, recipeArn="arn:aws:personalize:::recipe/sims"
        )
        return str(made["solutionArn"])

    def version(self, solution: str) -> str:
        return str(
            self.personalize.create_solution_version(solutionArn=solution)["solutionVersionArn"]
        )

    def gone(self, read: Any, **which: str) -> None:
        for _ in range(50):
            try:
                read(**which)
                self.later(0.1)
            except ClientError as error:
                self.assertEqual(error.response["Error"]["Code"], NOT_FOUND)
                return
        self.fail("still there")

    def test_it_is_deleted_in_its_order_only(self) -> None:
        p = self.personalize
        group, schema = self.group(), self.schema()
        dataset = self.dataset(group, schema)
        self.assertTrue(dataset.endswith(":dataset/shop/INTERACTIONS"))
        solution = self.solution(group)
        version = self.version(solution)
        campaign = p.create_campaign(name="campaign", solutionVersionArn=version)["campaignArn"]
        tracker = p.create_event_tracker(name="tracker", datasetGroupArn=group)["eventTrackerArn"]
        filter_ = p.create_filter(
            name="filter", datasetGroupArn=group, filterExpression="INCLUDE ItemID WHERE Items.x"
        )["filterArn"]
        attribution = p.create_metric_attribution(
            name="attribution",
            datasetGroupArn=group,
            metrics=[],
            metricsOutputConfig={"roleArn": ROLE},
        )["metricAttributionArn"]
        self.refused(IN_USE, p.delete_solution, solutionArn=solution)
        self.refused(IN_USE, p.delete_dataset_group, datasetGroupArn=group)
        self.refused(IN_USE, p.delete_schema, schemaArn=schema)
        for delete, which in (
            (p.delete_filter, {"filterArn": filter_}),
            (p.delete_event_tracker, {"eventTrackerArn": tracker}),
            (p.delete_metric_attribution, {"metricAttributionArn": attribution}),
        ):
            self.refused(IN_USE, p.delete_dataset, datasetArn=dataset)
            delete(**which)
        p.delete_campaign(campaignArn=campaign)
        p.delete_dataset(datasetArn=dataset)
        self.refused(IN_USE, p.delete_dataset_group, datasetGroupArn=group)
        p.delete_solution(solutionArn=solution)
        self.refused(NOT_FOUND, p.describe_solution_version, solutionVersionArn=version)
        p.delete_dataset_group(datasetGroupArn=group)
        p.delete_schema(schemaArn=schema)
        self.refused(NOT_FOUND, p.describe_dataset_group, datasetGroupArn=group)
        self.refused(NOT_FOUND, p.describe_schema, schemaArn=schema)

    def test_a_deletion_takes_its_time_and_is_not_repeated(self) -> None:
        p, group = self.personalize, self.group()
        self.at(0.005)
        p.delete_dataset_group(datasetGroupArn=group)
        status = p.describe_dataset_group(datasetGroupArn=group)["datasetGroup"]["status"]
        self.assertEqual(status, "DELETE PENDING")
        self.refused(IN_USE, p.delete_dataset_group, datasetGroupArn=group)
        self.gone(p.describe_dataset_group, datasetGroupArn=group)

    def test_what_is_in_creation_stays(self) -> None:
        self.at(0.02)
        p, group = self.personalize, self.group()
        message = self.refused(IN_USE, p.delete_dataset_group, datasetGroupArn=group)
        self.assertIn("CREATE PENDING", message)
        self.at(0)
        p.delete_dataset_group(datasetGroupArn=group)

    def test_a_solution_version_in_creation_is_stopped_first(self) -> None:
        p, group = self.personalize, self.group()
        dataset = self.dataset(group, self.schema())
        solution = self.solution(group)
        self.at(1)
        version = self.version(solution)
        self.refused(IN_USE, p.delete_solution, solutionArn=solution)
        self.refused(IN_USE, p.delete_dataset, datasetArn=dataset)
        p.stop_solution_version_creation(solutionVersionArn=version)
        told = p.list_solution_versions(solutionArn=solution)["solutionVersions"]
        self.assertEqual([each["status"] for each in told], ["CREATE STOPPED"])
        self.refused(IN_USE, p.stop_solution_version_creation, solutionVersionArn=version)
        p.delete_solution(solutionArn=solution)

    def test_jobs_are_waited_for(self) -> None:
        p, group = self.personalize, self.group()
        dataset = self.dataset(group, self.schema())
        solution = self.solution(group)
        version = self.version(solution)
        self.at(1)
        p.create_dataset_import_job(
            jobName="import", datasetArn=dataset, dataSource={"dataLocation": "s3://b/x.csv"}
        )
        job = p.create_batch_inference_job(
            jobName="batch",
            solutionVersionArn=version,
            jobInput={"s3DataSource": {"path": "s3://bucket/in"}},
            jobOutput=OUTPUT,
            roleArn=ROLE,
        )["batchInferenceJobArn"]
        told = p.describe_batch_inference_job(batchInferenceJobArn=job)["batchInferenceJob"]
        self.assertEqual((told["status"], told["jobOutput"]), ("PENDING", OUTPUT))
        self.refused(IN_USE, p.delete_dataset, datasetArn=dataset)
        self.refused(IN_USE, p.delete_solution, solutionArn=solution)
        listed = p.list_batch_inference_jobs(solutionVersionArn=version)["batchInferenceJobs"]
        self.assertEqual([each["jobName"] for each in listed], ["batch"])
        self.at(0)
        p.delete_dataset(datasetArn=dataset)
        p.delete_solution(solutionArn=solution)
        self.at(1)
        p.create_data_deletion_job(
            jobName="users",
            datasetGroupArn=group,
            dataSource={"dataLocation": "s3://b/users.csv"},
            roleArn=ROLE,
        )
        self.refused(IN_USE, p.delete_dataset_group, datasetGroupArn=group)
        self.at(0)
        p.delete_dataset_group(datasetGroupArn=group)

    def test_an_update_is_waited_for(self) -> None:
        p, group = self.personalize, self.group()
        version = self.version(self.solution(group))
        campaign = p.create_campaign(name="campaign", solutionVersionArn=version)["campaignArn"]
        self.at(1)
        p.update_campaign(campaignArn=campaign, minProvisionedTPS=2)
        told = p.describe_campaign(campaignArn=campaign)["campaign"]
        self.assertEqual(told["latestCampaignUpdate"]["status"], "CREATE PENDING")
        self.assertNotIn("minProvisionedTPS", told)
        self.refused(IN_USE, p.delete_campaign, campaignArn=campaign)
        self.at(0)
        self.assertEqual(
            p.describe_campaign(campaignArn=campaign)["campaign"]["minProvisionedTPS"], 2
        )
        p.delete_campaign(campaignArn=campaign)

    def test_a_stopped_recommender_goes(self) -> None:
        p, group = self.personalize, self.group(domain="ECOMMERCE")
        made = p.create_recommender(
            name="popular", datasetGroupArn=group, recipeArn="arn:aws:personalize:::recipe/popular"
        )["recommenderArn"]
        p.stop_recommender(recommenderArn=made)
        told = p.describe_recommender(recommenderArn=made)["recommender"]
        self.assertEqual(told["status"], "INACTIVE")
        self.refused(IN_USE, p.stop_recommender, recommenderArn=made)
        self.refused(IN_USE, p.delete_dataset_group, datasetGroupArn=group)
        p.delete_recommender(recommenderArn=made)
        p.delete_dataset_group(datasetGroupArn=group)

    def test_a_deletion_may_fail(self) -> None:
        tags = [{"tagKey": "bed:delete-failed", "tagValue": ""}]
        p, group = self.personalize, self.group(tags=tags)
        p.delete_dataset_group(datasetGroupArn=group)
        told = p.describe_dataset_group(datasetGroupArn=group)["datasetGroup"]
        self.assertEqual(told["status"], "DELETE FAILED")
        self.refused(IN_USE, p.delete_dataset_group, datasetGroupArn=group)

    def test_tags(self) -> None:
        p = self.personalize
        tags = [{"tagKey": "workshop:pr", "tagValue": "12"}]
        group = self.group(tags=tags)
        self.assertEqual(p.list_tags_for_resource(resourceArn=group)["tags"], tags)
        p.untag_resource(resourceArn=group, tagKeys=["workshop:pr"])
        self.assertEqual(p.list_tags_for_resource(resourceArn=group)["tags"], [])
        self.refused(
            "InvalidInputException", p.list_tags_for_resource, resourceArn=self.schema()
        )

    def test_pages_and_filters(self) -> None:
        p = self.personalize
        groups = [self.group(f"shop-{n}") for n in range(3)]
        first = p.list_dataset_groups(maxResults=2)
        rest = p.list_dataset_groups(nextToken=first["nextToken"])
        told = first["datasetGroups"] + rest["datasetGroups"]
        self.assertEqual([each["datasetGroupArn"] for each in told], groups)
        solution = self.solution(groups[0])
        self.assertEqual(p.list_solutions(datasetGroupArn=groups[1])["solutions"], [])
        version = self.version(solution)
        p.create_campaign(name="campaign", solutionVersionArn=version)
        self.assertEqual(len(p.list_campaigns(solutionArn=solution)["campaigns"]), 1)
        self.assertEqual(len(p.list_campaigns()["campaigns"]), 1)
        self.refused(
            NOT_FOUND, p.create_event_tracker, name="x", datasetGroupArn=groups[0] + "x"
        )
