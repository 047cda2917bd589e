"""Endpoints, notebooks, pipelines, model packages, jobs."""

from typing import Any

from emulator.tests.bed import BedCase

ROLE = "arn:aws:iam::123456789012:role/sagemaker"
VARIANT = {
    "VariantName": "v",
    "ModelName": "m",
    "InstanceType": "ml.m5.large",
    "InitialInstanceCount": 1,
}


class Hosting(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.sagemaker = self.client("sagemaker")

    def test_an_endpoint_is_created_and_deleted_slowly(self) -> None:
        self.sagemaker.create_model(
            ModelName="m", ExecutionRoleArn=ROLE, PrimaryContainer={"Image": "image"}
        )
        self.sagemaker.create_endpoint_config(
            EndpointConfigName="c",
            ProductionVariants=[VARIANT],
        )
        self.bed("POST", "settings", {"timeScale": 0.01})
        self.sagemaker.create_endpoint(EndpointName="e", EndpointConfigName="c")
        describe, delete = self.sagemaker.describe_endpoint, self.sagemaker.delete_endpoint
        self.assertEqual(describe(EndpointName="e")["EndpointStatus"], "Creating")
        said = self.refused("ValidationException", delete, EndpointName="e")
        self.assertIn("in-progress", said)
        self.bed("POST", "settings", {"timeScale": 0})
        self.assertEqual(describe(EndpointName="e")["EndpointStatus"], "InService")
        self.bed("POST", "settings", {"timeScale": 0.01})
        delete(EndpointName="e")
        self.assertEqual(describe(EndpointName="e")["EndpointStatus"], "Deleting")
        self.bed("POST", "settings", {"timeScale": 0})
        said = self.refused("ValidationException", describe, EndpointName="e")
        self.assertIn("Could not find endpoint", said)

    def test_an_endpoint_stays_with_its_inference_components(self) -> None:
        self.sagemaker.create_model(
            ModelName="m", ExecutionRoleArn=ROLE, PrimaryContainer={"Image": "image"}
        )
        self.sagemaker.create_endpoint_config(
            EndpointConfigName="c", ProductionVariants=[VARIANT]
        )
        self.bed("POST", "settings", {"timeScale": 0})
        self.sagemaker.create_endpoint(EndpointName="e", EndpointConfigName="c")
        self.sagemaker.describe_endpoint(EndpointName="e")
        self.bed("POST", "settings", {"timeScale": 0.01})
        name = {"InferenceComponentName": "part"}
        self.sagemaker.create_inference_component(
            EndpointName="e", VariantName="v", Specification={"ModelName": "m"}, **name
        )
        delete = self.sagemaker.delete_inference_component
        self.refused("ValidationException", delete, **name)
        self.bed("POST", "settings", {"timeScale": 0})
        self.refused("ValidationException", self.sagemaker.delete_endpoint, EndpointName="e")
        delete(**name)
        describe = self.sagemaker.describe_inference_component
        self.refused("ValidationException", describe, **name)
        self.sagemaker.delete_endpoint(EndpointName="e")

    def test_a_notebook_is_stopped_before_it_is_deleted(self) -> None:
        self.sagemaker.create_notebook_instance_lifecycle_config(
            NotebookInstanceLifecycleConfigName="start", Tags=[{"Key": "a", "Value": "b"}]
        )
        arn = self.sagemaker.describe_notebook_instance_lifecycle_config(
            NotebookInstanceLifecycleConfigName="start"
        )["NotebookInstanceLifecycleConfigArn"]
        tags = self.sagemaker.list_tags(ResourceArn=arn)["Tags"]
        self.assertEqual(tags, [{"Key": "a", "Value": "b"}])
        ec2 = self.client("ec2")
        subnet = ec2.describe_subnets()["Subnets"][0]["SubnetId"]
        self.bed("POST", "settings", {"timeScale": 0.01})
        self.sagemaker.create_notebook_instance(
            NotebookInstanceName="n",
            InstanceType="ml.t3.medium",
            RoleArn=ROLE,
            SubnetId=subnet,
            LifecycleConfigName="start",
        )
        name = {"NotebookInstanceName": "n"}
        stop = self.sagemaker.stop_notebook_instance
        delete = self.sagemaker.delete_notebook_instance
        drop = self.sagemaker.delete_notebook_instance_lifecycle_config
        self.assertEqual(self.status(), "Pending")
        self.refused("ValidationException", stop, **name)
        self.await_status("InService")
        self.refused("ValidationException", delete, **name)
        stop(**name)
        self.assertEqual(self.status(), "Stopping")
        self.refused("ValidationException", delete, **name)
        self.await_status("Stopped")
        interface = self.sagemaker.describe_notebook_instance(**name)["NetworkInterfaceId"]
        delete(**name)
        self.assertEqual(self.status(), "Deleting")
        ids = {"NetworkInterfaceIds": [interface]}
        config = {"NotebookInstanceLifecycleConfigName": "start"}
        ec2.describe_network_interfaces(**ids)
        self.refused("ValidationException", drop, **config)
        self.bed("POST", "settings", {"timeScale": 0})
        describe = self.sagemaker.describe_notebook_instance
        self.refused("ValidationException", describe, **name)
        gone = "InvalidNetworkInterfaceID.NotFound"
        self.refused(gone, ec2.describe_network_interfaces, **ids)
        drop(**config)

    def status(self) -> str:
        found = self.sagemaker.describe_notebook_instance(NotebookInstanceName="n")
        return str(found["NotebookInstanceStatus"])

    def await_status(self, wanted: str) -> None:
        while self.status() != wanted:
            self.later(0.02)


class Learning(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.sagemaker = self.client("sagemaker")

    def test_a_pipeline_that_runs_stays(self) -> None:
        describe, delete = self.sagemaker.describe_pipeline, self.sagemaker.delete_pipeline
        self.refused("ResourceNotFound", describe, PipelineName="p")
        self.sagemaker.create_pipeline(
            PipelineName="p", PipelineDefinition="{}", RoleArn=ROLE, ClientRequestToken="t" * 32
        )
        run = self.sagemaker.start_pipeline_execution(PipelineName="p")["PipelineExecutionArn"]
        token = {"PipelineName": "p", "ClientRequestToken": "t" * 32}
        self.refused("ConflictException", delete, **token)
        self.bed("POST", "settings", {"timeScale": 0.01})
        stop = {"PipelineExecutionArn": run, "ClientRequestToken": "t" * 32}
        self.sagemaker.stop_pipeline_execution(**stop)
        listed = self.sagemaker.list_pipeline_executions(PipelineName="p")
        rows = listed["PipelineExecutionSummaries"]
        self.assertEqual(rows[0]["PipelineExecutionStatus"], "Stopping")
        self.refused("ConflictException", delete, **token)
        self.bed("POST", "settings", {"timeScale": 0})
        delete(**token)
        self.refused("ResourceNotFound", describe, PipelineName="p")

    def test_a_group_with_model_packages_stays(self) -> None:
        group = {"ModelPackageGroupName": "g"}
        self.sagemaker.create_model_package_group(**group)
        make = self.sagemaker.create_model_package
        tags = [{"Key": "a", "Value": "b"}]
        self.refused("ValidationException", make, Tags=tags, **group)
        arn = make(**group)["ModelPackageArn"]
        delete = self.sagemaker.delete_model_package_group
        self.refused("ConflictException", delete, **group)
        self.sagemaker.delete_model_package(ModelPackageName=arn)
        delete(**group)
        describe = self.sagemaker.describe_model_package_group
        self.refused("ValidationException", describe, **group)

    def train(self, name: str, **more: Any) -> None:
        self.sagemaker.create_training_job(
            TrainingJobName=name,
            AlgorithmSpecification={"TrainingImage": "image", "TrainingInputMode": "File"},
            RoleArn=ROLE,
            OutputDataConfig={"S3OutputPath": "s3://bucket/out"},
            ResourceConfig={
                "InstanceType": "ml.m5.large",
                "InstanceCount": 1,
                "VolumeSizeInGB": 1,
                "KeepAlivePeriodInSeconds": 600,
            },
            StoppingCondition={"MaxRuntimeInSeconds": 86400},
            **more,
        )

    def test_a_job_is_deleted_only_when_it_is_over(self) -> None:
        name = {"TrainingJobName": "j"}
        delete = self.sagemaker.delete_training_job
        self.refused("ResourceNotFound", delete, **name)
        self.train("j")
        self.refused("ResourceInUse", delete, **name)
        self.bed("POST", "settings", {"timeScale": 0.01})
        self.sagemaker.stop_training_job(**name)
        self.refused("ResourceInUse", delete, **name)
        self.bed("POST", "settings", {"timeScale": 0})
        delete(**name)
        self.refused("ValidationException", self.sagemaker.describe_training_job, **name)
        self.train("j")  # "you can reuse its name"

    def test_a_processing_job_is_deleted_only_when_it_is_over(self) -> None:
        name = {"ProcessingJobName": "j"}
        delete = self.sagemaker.delete_processing_job
        machine = {"InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 1}
        self.sagemaker.create_processing_job(
            AppSpecification={"ImageUri": "image"},
            ProcessingResources={"ClusterConfig": machine},
            RoleArn=ROLE,
            **name,
        )
        self.refused("ResourceInUse", delete, **name)
        self.bed("POST", "settings", {"timeScale": 0})
        delete(**name)
        self.refused("ValidationException", self.sagemaker.describe_processing_job, **name)

    def test_a_tuning_job_leaves_the_training_jobs_that_it_launched(self) -> None:
        name = {"HyperParameterTuningJobName": "t"}
        self.sagemaker.create_hyper_parameter_tuning_job(
            HyperParameterTuningJobConfig={
                "Strategy": "Random",
                "ResourceLimits": {"MaxParallelTrainingJobs": 1},
            },
            TrainingJobDefinition={
                "AlgorithmSpecification": {"TrainingInputMode": "File"},
                "RoleArn": ROLE,
                "OutputDataConfig": {"S3OutputPath": "s3://bucket/out"},
                "StoppingCondition": {"MaxRuntimeInSeconds": 86400},
            },
            Tags=[{"Key": "a", "Value": "b"}],
            **name,
        )
        listed = self.sagemaker.list_training_jobs_for_hyper_parameter_tuning_job(**name)
        (row,) = listed["TrainingJobSummaries"]
        self.assertEqual(row["TrainingJobStatus"], "InProgress")
        tags = self.sagemaker.list_tags(ResourceArn=row["TrainingJobArn"])["Tags"]
        self.assertEqual(tags, [{"Key": "a", "Value": "b"}])
        self.sagemaker.stop_hyper_parameter_tuning_job(**name)
        self.bed("POST", "settings", {"timeScale": 0})
        self.sagemaker.delete_hyper_parameter_tuning_job(**name)
        launched = {"TrainingJobName": row["TrainingJobName"]}
        described = self.sagemaker.describe_training_job(**launched)
        self.assertEqual(described["TrainingJobStatus"], "Stopped")
        self.sagemaker.delete_training_job(**launched)

    def test_a_job_runs_until_it_is_stopped_and_is_described_until_it_is_deleted(self) -> None:
        name = {"TrainingJobName": "j"}
        describe, stop = self.sagemaker.describe_training_job, self.sagemaker.stop_training_job
        self.refused("ValidationException", stop, **name)
        self.train("j")
        self.assertEqual(describe(**name)["TrainingJobStatus"], "InProgress")
        self.bed("POST", "settings", {"timeScale": 0.01})
        stop(**name)
        self.assertEqual(describe(**name)["TrainingJobStatus"], "Stopping")
        self.refused("ValidationException", stop, **name)
        self.bed("POST", "settings", {"timeScale": 0})
        self.assertEqual(describe(**name)["TrainingJobStatus"], "Stopped")

    def test_a_warm_pool_stays_until_its_period_is_ended(self) -> None:
        self.train("over", Tags=[{"Key": "bed:over", "Value": ""}])
        name = {"TrainingJobName": "over"}
        describe = self.sagemaker.describe_training_job
        self.assertEqual(describe(**name)["WarmPoolStatus"]["Status"], "Available")
        delete = self.sagemaker.delete_training_job
        self.refused("ResourceInUse", delete, **name)
        ended = {"KeepAlivePeriodInSeconds": 0}
        self.sagemaker.update_training_job(ResourceConfig=ended, **name)
        self.assertEqual(describe(**name)["WarmPoolStatus"]["Status"], "Terminated")
        delete(**name)

    def test_a_labeling_job_runs_until_it_is_stopped(self) -> None:
        name = {"LabelingJobName": "l"}
        describe, stop = self.sagemaker.describe_labeling_job, self.sagemaker.stop_labeling_job
        self.refused("ResourceNotFound", describe, **name)
        function = "arn:aws:lambda:eu-west-1:123456789012:function:label"
        made = self.sagemaker.create_labeling_job(
            LabelAttributeName="label",
            InputConfig={"DataSource": {"S3DataSource": {"ManifestS3Uri": "s3://bucket/in"}}},
            OutputConfig={"S3OutputPath": "s3://bucket/out"},
            RoleArn=ROLE,
            HumanTaskConfig={
                "WorkteamArn": "arn:aws:sagemaker:eu-west-1:123456789012:workteam/private-crowd/us",
                "UiConfig": {},
                "PreHumanTaskLambdaArn": function,
                "TaskTitle": "Label",
                "TaskDescription": "Label",
                "NumberOfHumanWorkersPerDataObject": 1,
                "TaskTimeLimitInSeconds": 60,
                "AnnotationConsolidationConfig": {"AnnotationConsolidationLambdaArn": function},
            },
            Tags=[{"Key": "a", "Value": "b"}],
            **name,
        )
        tags = self.sagemaker.list_tags(ResourceArn=made["LabelingJobArn"])["Tags"]
        self.assertEqual(tags, [{"Key": "a", "Value": "b"}])
        self.assertEqual(describe(**name)["LabelingJobStatus"], "InProgress")
        self.bed("POST", "settings", {"timeScale": 0.01})
        stop(**name)
        self.assertEqual(describe(**name)["LabelingJobStatus"], "Stopping")
        self.refused("ValidationException", stop, **name)
        self.bed("POST", "settings", {"timeScale": 0})
        self.assertEqual(describe(**name)["LabelingJobStatus"], "Stopped")

    def test_a_recommendations_job_runs_until_it_is_stopped(self) -> None:
        name = {"JobName": "r"}
        describe = self.sagemaker.describe_inference_recommendations_job
        stop = self.sagemaker.stop_inference_recommendations_job
        self.refused("ResourceNotFound", describe, **name)
        self.sagemaker.create_inference_recommendations_job(
            JobType="Default", RoleArn=ROLE, InputConfig={"ModelName": "m"}, **name
        )
        self.assertEqual(describe(**name)["Status"], "IN_PROGRESS")
        self.bed("POST", "settings", {"timeScale": 0})
        stop(**name)
        self.assertEqual(describe(**name)["Status"], "STOPPED")
        self.refused("ValidationException", stop, **name)
