"""Athena and Glue: what is not empty, and what runs."""

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
