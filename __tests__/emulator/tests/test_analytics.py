"""Athena and Glue: what is not empty, and what runs."""

import json
from typing import Any

from emulator.tests.bed import BedCase

SLOW, DONE = {"timeScale": 1000}, {"timeScale": 0}


class WorkGroups(BedCase):
    def test_a_workgroup_with_queries_goes_only_recursively(self) -> None:
        athena = self.client("athena")
        athena.create_work_group(Name="shop")
        athena.create_named_query(Name="q", Database="d", QueryString="SELECT 1", WorkGroup="shop")
        invalid = "InvalidRequestException"
        self.assertIn("empty", self.refused(invalid, athena.delete_work_group, WorkGroup="shop"))
        athena.delete_work_group(WorkGroup="shop", RecursiveDeleteOption=True)
        for ask in (athena.get_work_group, athena.delete_work_group):
            self.assertIn("not found", self.refused(invalid, ask, WorkGroup="shop"))

    def test_the_primary_workgroup_stays(self) -> None:
        delete = self.client("athena").delete_work_group
        self.refused("InvalidRequestException", delete, WorkGroup="primary")


    def stack(self, **more: object) -> None:
        """With a workgroup in which a query was run."""
        group = {"Type": "AWS::Athena::WorkGroup", "Properties": {"Name": "shop", **more}}
        self.client("cloudformation").create_stack(
            StackName="s",
            TemplateBody=json.dumps({"Resources": {"Group": group}}),
            Tags=[{"Key": "pr", "Value": "12"}],
        )
        self.client("athena").start_query_execution(QueryString="SELECT 1", WorkGroup="shop")

    def delete_stack(self) -> list[tuple[str, str]]:
        """What the stack tells of its members then."""
        cloudformation = self.client("cloudformation")
        arn = cloudformation.describe_stacks(StackName="s")["Stacks"][0]["StackId"]
        self.bed("POST", "settings", DONE)
        cloudformation.delete_stack(StackName="s")
        self.later(3600)
        cloudformation.describe_stacks(StackName=arn)
        told = cloudformation.list_stack_resources(StackName=arn)["StackResourceSummaries"]
        return [(each["PhysicalResourceId"], each["ResourceStatus"]) for each in told]

    def test_a_stack_fails_by_a_workgroup_with_a_history(self) -> None:
        self.stack()
        arn = f"arn:aws:athena:eu-west-1:{self.account}:workgroup/shop"
        tags = self.client("athena").list_tags_for_resource(ResourceARN=arn)["Tags"]
        self.assertIn({"Key": "pr", "Value": "12"}, tags)
        self.assertEqual(self.delete_stack(), [("shop", "DELETE_FAILED")])

    def test_a_stack_goes_if_its_workgroup_is_gone_or_deleted_recursively(self) -> None:
        self.stack()
        self.client("athena").delete_work_group(WorkGroup="shop", RecursiveDeleteOption=True)
        self.assertEqual(self.delete_stack(), [("shop", "DELETE_COMPLETE")])
        self.bed("POST", "reset")
        self.stack(RecursiveDeleteOption=True)
        self.assertEqual(self.delete_stack(), [("shop", "DELETE_COMPLETE")])

    def test_prepared_statements_are_told_by_their_workgroup(self) -> None:
        athena = self.client("athena")
        athena.create_work_group(Name="shop")
        athena.create_prepared_statement(
            StatementName="s", WorkGroup="shop", QueryStatement="SELECT 1"
        )
        told = athena.list_prepared_statements(WorkGroup="shop")["PreparedStatements"]
        self.assertEqual([each["StatementName"] for each in told], ["s"])
        athena.delete_work_group(WorkGroup="shop", RecursiveDeleteOption=True)
        missing = "InvalidRequestException"
        self.refused(missing, athena.list_prepared_statements, WorkGroup="shop")


class Glue(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.bed("POST", "settings", SLOW)
        self.glue = self.client("glue")

    def tags(self, what: str) -> Any:
        arn = f"arn:aws:glue:eu-west-1:{self.account}:{what}"
        return self.glue.get_tags(ResourceArn=arn)["Tags"]

    def run_state(self) -> Any:
        return self.glue.get_job_runs(JobName="j")["JobRuns"][0]["JobRunState"]

    def test_a_crawler_goes_when_its_crawl_has_ended(self) -> None:
        self.glue.create_crawler(Name="c", Role="r", Targets={}, Tags={"pr": "12"})
        self.glue.start_crawler(Name="c")
        self.refused("CrawlerRunningException", self.glue.delete_crawler, Name="c")
        self.glue.stop_crawler(Name="c")
        self.refused("CrawlerStoppingException", self.glue.stop_crawler, Name="c")
        self.refused("CrawlerRunningException", self.glue.delete_crawler, Name="c")
        self.bed("POST", "settings", DONE)
        self.assertEqual(self.tags("crawler/c"), {"pr": "12"})
        self.glue.delete_crawler(Name="c")
        self.refused("EntityNotFoundException", self.tags, what="crawler/c")

    def test_a_run_goes_on_until_it_is_stopped(self) -> None:
        self.glue.create_job(Name="j", Role="r", Command={"Name": "glueetl"})
        run = self.glue.start_job_run(JobName="j")["JobRunId"]
        stop = {"JobName": "j", "JobRunIds": [run]}
        self.assertEqual(self.run_state(), "RUNNING")
        self.assertEqual(len(self.glue.batch_stop_job_run(**stop)["SuccessfulSubmissions"]), 1)
        self.assertEqual(self.run_state(), "STOPPED")
        self.assertEqual(len(self.glue.batch_stop_job_run(**stop)["Errors"]), 1)

    def test_a_database_takes_its_tags_along(self) -> None:
        self.glue.create_database(DatabaseInput={"Name": "d"}, Tags={"pr": "12"})
        self.assertEqual(self.tags("database/d"), {"pr": "12"})
        self.glue.delete_database(Name="d")
        self.refused("EntityNotFoundException", self.tags, what="database/d")
