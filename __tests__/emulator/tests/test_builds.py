"""CodeBuild and CodePipeline: what runs goes on until it is stopped."""

from typing import Any

from emulator.tests.bed import BedCase

SLOW, DONE = {"timeScale": 1000}, {"timeScale": 0}


class Builds(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.bed("POST", "settings", SLOW)
        self.builds = self.client("codebuild")
        self.builds.create_project(
            name="shop",
            source={"type": "S3", "location": "b/code.zip"},
            artifacts={"type": "S3", "location": "b"},
            environment={
                "type": "LINUX_CONTAINER",
                "image": "i",
                "computeType": "BUILD_GENERAL1_SMALL",
            },
            serviceRole=f"arn:aws:iam::{self.account}:role/r",
            buildBatchConfig={"timeoutInMins": 5},
        )

    def status(self, build: str) -> Any:
        return self.builds.batch_get_builds(ids=[build])["builds"][0]["buildStatus"]

    def test_a_build_outlives_its_project_until_it_is_stopped(self) -> None:
        first, last = (self.builds.start_build(projectName="shop")["build"]["id"] for _ in "12")
        listed = self.builds.list_builds_for_project(projectName="shop")["ids"]
        self.assertEqual(listed, [last, first])
        groups = self.client("logs").describe_log_groups()["logGroups"]
        self.assertEqual([each["logGroupName"] for each in groups], ["/aws/codebuild/shop"])
        self.builds.delete_project(name="shop")
        self.assertEqual(self.status(first), "IN_PROGRESS")
        self.builds.stop_build(id=first)
        self.assertEqual(self.status(first), "STOPPED")
        self.bed("POST", "settings", DONE)
        self.assertEqual(self.status(last), "SUCCEEDED")

    def test_a_batch_runs_until_it_is_stopped(self) -> None:
        batch = self.builds.start_build_batch(projectName="shop")["buildBatch"]["id"]
        running = {"projectName": "shop", "filter": {"status": "IN_PROGRESS"}}
        self.assertEqual(self.builds.list_build_batches_for_project(**running)["ids"], [batch])
        self.builds.stop_build_batch(id=batch)
        self.assertEqual(self.builds.list_build_batches_for_project(**running)["ids"], [])
        kept = self.builds.batch_get_projects(names=["shop"])["projects"][0]
        self.assertEqual(kept["buildBatchConfig"], {"timeoutInMins": 5})


class Pipelines(BedCase):
    def test_an_execution_is_stopped_once(self) -> None:
        self.bed("POST", "settings", SLOW)
        trust = (
            '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", '
            '"Principal": {"Service": "codepipeline.amazonaws.com"}}]}'
        )
        role = self.client("iam").create_role(RoleName="r", AssumeRolePolicyDocument=trust)
        action = {"category": "Source", "owner": "AWS", "provider": "S3", "version": "1"}
        stages = [
            {"name": name, "actions": [{"name": name, "actionTypeId": action}]} for name in "ab"
        ]
        pipelines = self.client("codepipeline")
        pipelines.create_pipeline(
            pipeline={
                "name": "shop",
                "roleArn": role["Role"]["Arn"],
                "artifactStore": {"type": "S3", "location": "bucket"},
                "stages": stages,
            }
        )
        started = pipelines.start_pipeline_execution(name="shop")["pipelineExecutionId"]
        named = {"pipelineName": "shop", "pipelineExecutionId": started}
        pipelines.stop_pipeline_execution(**named)
        stop = pipelines.stop_pipeline_execution
        self.refused("DuplicatedStopRequestException", stop, **named)
        named["pipelineExecutionId"] = pipelines.start_pipeline_execution(name="shop")[
            "pipelineExecutionId"
        ]
        self.bed("POST", "settings", DONE)
        self.refused("PipelineExecutionNotStoppableException", stop, **named)
