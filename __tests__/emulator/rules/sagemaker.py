"""Amazon SageMaker: endpoints, notebooks, pipelines, model packages and jobs that take time.

A training job with the tag `bed:over` has ended when it is made.
"""

from collections.abc import Iterator
from typing import Any

from moto.core.common_models import CloudFormationModel
from moto.core.responses import ActionResult, EmptyResult
from moto.core.utils import camelcase_to_underscores
from moto.ec2.models import ec2_backends
from moto.moto_api._internal import mock_random
from moto.sagemaker.exceptions import ValidationError
from moto.sagemaker.models import (
    FakeEndpoint,
    FakeEndpointConfig,
    FakeSagemakerNotebookInstance,
    FakeTrainingJob,
    SageMakerModelBackend,
    sagemaker_backends,
)
from moto.sagemaker.responses import SageMakerResponse

from emulator.clock import due, now
from emulator.interfaces import give_back, lend
from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_"
RULES = (
    Rule(
        "deleting an endpoint that is being created",
        "ValidationException",
        "amazon-sagemaker-examples#3432 (no way to delete it until it has failed)",
    ),
    Rule(
        "(an endpoint is Creating at first and Deleting for a while)",
        "",
        _API + "DescribeEndpoint.html (EndpointStatus)",
    ),
    Rule(
        "stopping a notebook that is not InService, deleting one that is not Stopped or Failed",
        "ValidationException",
        _API + "StopNotebookInstance.html; " + _API + "DeleteNotebookInstance.html",
    ),
    Rule(
        "(a notebook is Pending, Stopping and Deleting for a while; in a subnet it has an "
        "interface, which is given back when it is gone)",
        "",
        _API + "DescribeNotebookInstance.html (NotebookInstanceStatus, NetworkInterfaceId)",
    ),
    Rule(
        "deleting a lifecycle configuration that a notebook uses",
        "ValidationException",
        _API + "DeleteNotebookInstanceLifecycleConfig.html (mem)",
    ),
    Rule(
        "deleting a pipeline with executions that run",
        "ConflictException",
        _API + "DeletePipeline.html",
    ),
    Rule(
        "deleting the stack of such a pipeline: CloudFormation stops no execution",
        "DELETE_FAILED",
        "schema of AWS::SageMaker::Pipeline (handlers.delete.permissions)",
    ),
    Rule(
        "(an execution runs until it is stopped, and is Stopping for a while)",
        "",
        _API + "StopPipelineExecution.html",
    ),
    Rule("a pipeline that is not there", "ResourceNotFound", _API + "DescribePipeline.html"),
    Rule(
        "deleting a model package group that has model packages",
        "ConflictException",
        _API + "DeleteModelPackageGroup.html",
    ),
    Rule(
        "tags for a model package in a group, which has those of its group",
        "ValidationException",
        _API + "CreateModelPackage.html (Tags)",
    ),
    Rule(
        "stopping a job that is not running",
        "ValidationException",
        _API + "StopProcessingJob.html, API_StopTrainingJob.html and the like",
    ),
    Rule(
        "deleting a training or processing job that is InProgress or Stopping, or a training job "
        "with a warm pool that is Available",
        "ResourceInUse",
        _API + "DeleteTrainingJob.html; " + _API + "DeleteProcessingJob.html",
    ),
    Rule(
        "(a tuning job launches training jobs, which get its tags and stop with it)",
        "",
        _API + "CreateHyperParameterTuningJob.html (Tags); "
        + _API + "StopHyperParameterTuningJob.html",
    ),
    Rule(
        "(a job is InProgress for its maximum runtime, a day by default; it is Stopping for a "
        "while, and described until it is deleted)",
        "",
        _API + "StoppingCondition.html",
    ),
    Rule(
        "(a training job that has ended keeps its instances for its keep-alive period)",
        "",
        "https://docs.aws.amazon.com/sagemaker/latest/dg/train-warm-pools.html",
    ),
)
#: Where each kind of job is kept, and which of its fields tells how it is.
JOBS = {
    "TrainingJob": ("training_jobs", "training_job_status"),
    "ProcessingJob": ("processing_jobs", "processing_job_status"),
    "TransformJob": ("transform_jobs", "transform_job_status"),
    "HyperParameterTuningJob": ("hyper_parameter_tuning_jobs", "hyper_parameter_tuning_job_status"),
    "AutoMLJob": ("auto_ml_jobs", "auto_ml_job_status"),
}


def settle(backend: SageMakerModelBackend) -> None:
    """Bring states up to date, and let go of what is gone."""
    for name, endpoint in list(backend.endpoints.items()):
        if not hasattr(endpoint, "bed_created"):
            continue
        if endpoint.bed_deleting is not None:
            if due(endpoint.bed_deleting, "sagemaker.endpoint"):
                del backend.endpoints[name]
        elif endpoint.endpoint_status == "Creating" and due(
            endpoint.bed_created, "sagemaker.create"
        ):
            endpoint.endpoint_status = "InService"
    for name, notebook in list(backend.notebook_instances.items()):
        _settle_notebook(backend, name, notebook)
    for kept, field in JOBS.values():
        for job in getattr(backend, kept).values():
            _settle_job(job, field)
    for execution in _executions(backend):
        stopping = getattr(execution, "bed_stopping", None)
        if stopping is not None and due(stopping, "sagemaker.stop"):
            execution.pipeline_execution_status = "Stopped"


def _executions(backend: SageMakerModelBackend) -> Iterator[Any]:
    for pipeline in backend.pipelines.values():
        yield from pipeline.pipeline_executions.values()


for _reader in (
    "describe_endpoint",
    "list_endpoints",
    "get_notebook_instance",
    "list_notebook_instances",
    "describe_training_job",
    "describe_processing_job",
    "describe_transform_job",
    "describe_hyper_parameter_tuning_job",
    "describe_auto_ml_job_v2",
    "list_training_jobs",
    "list_processing_jobs",
    "list_pipeline_executions",
    "describe_pipeline_execution",
    "list_tags",
    "iter_tagged_resources",
):

    @around(SageMakerModelBackend, _reader)
    def read(original: Any, backend: SageMakerModelBackend, *args: Any, **more: Any) -> Any:
        settle(backend)
        return original(backend, *args, **more)


# Endpoints.


@around(SageMakerModelBackend, "create_endpoint_config")
def create_endpoint_config(
    original: Any, backend: SageMakerModelBackend, *args: Any, **more: Any
) -> FakeEndpointConfig:
    config: FakeEndpointConfig = original(backend, *args, **more)
    config.arn = config.endpoint_config_arn  # moto has it in a tuple
    return config


@around(SageMakerModelBackend, "create_endpoint")
def create_endpoint(
    original: Any, backend: SageMakerModelBackend, *args: Any, **more: Any
) -> FakeEndpoint:
    endpoint: FakeEndpoint = original(backend, *args, **more)
    endpoint.endpoint_status = "Creating"
    endpoint.bed_created, endpoint.bed_deleting = now(), None
    return endpoint


@around(SageMakerModelBackend, "delete_endpoint")
def delete_endpoint(original: Any, backend: SageMakerModelBackend, endpoint_name: str) -> None:
    backend.describe_endpoint(endpoint_name)
    endpoint = backend.endpoints[endpoint_name]
    if endpoint.endpoint_status == "Creating":
        raise ValidationError(f'Cannot update in-progress endpoint "{endpoint.arn}".')
    endpoint.endpoint_status = "Deleting"
    if endpoint.bed_deleting is None:
        endpoint.bed_deleting = now()


# Notebook instances.


def _settle_notebook(
    backend: SageMakerModelBackend, name: str, notebook: FakeSagemakerNotebookInstance
) -> None:
    state, began = getattr(notebook, "bed_change", ("", 0.0))
    if state == "Pending" and due(began, "sagemaker.create"):
        notebook.status = "InService"
    elif state == "Stopping" and due(began, "sagemaker.notebook"):
        notebook.status = "Stopped"
    elif state == "Deleting" and due(began, "sagemaker.notebook"):
        del backend.notebook_instances[name]
    else:
        return
    notebook.bed_change = ("", 0.0)


def _change(notebook: FakeSagemakerNotebookInstance, state: str) -> None:
    notebook.status = state
    notebook.bed_change = (state, now())


@around(SageMakerModelBackend, "create_notebook_instance")
def create_notebook_instance(
    original: Any, backend: SageMakerModelBackend, *args: Any, **more: Any
) -> FakeSagemakerNotebookInstance:
    notebook: FakeSagemakerNotebookInstance = original(backend, *args, **more)
    _change(notebook, "Pending")
    if notebook.subnet_id and has_subnet(backend, notebook.subnet_id):
        notebook.bed_interface = lend(
            backend.account_id,
            backend.region_name,
            subnet=notebook.subnet_id,
            groups=notebook.security_group_ids or [],
            description=f"[Do not delete] SageMaker Notebook Instance {notebook.arn.split('/')[1]}",
            interface_type="interface",
            requester_id="AROASAGEMAKER:SageMaker",
        )
    return notebook


def has_subnet(backend: SageMakerModelBackend, id_: str) -> bool:
    ec2 = ec2_backends[backend.account_id][backend.region_name]
    return any(id_ in zone for zone in ec2.subnets.values())


@around(FakeSagemakerNotebookInstance, "to_dict")
def notebook_described(original: Any, notebook: FakeSagemakerNotebookInstance) -> dict[str, Any]:
    interface = getattr(notebook, "bed_interface", None)
    return {**original(notebook), "NetworkInterfaceId": interface}


@around(SageMakerModelBackend, "stop_notebook_instance")
def stop_notebook_instance(original: Any, backend: SageMakerModelBackend, name: str) -> None:
    notebook = backend.get_notebook_instance(name)
    if notebook.status != "InService":
        raise ValidationError(
            f"Status ({notebook.status}) not in ([InService]). Unable to transition to (Stopping) "
            f"for Notebook Instance ({notebook.arn})"
        )
    _change(notebook, "Stopping")


@around(SageMakerModelBackend, "delete_notebook_instance")
def delete_notebook_instance(original: Any, backend: SageMakerModelBackend, name: str) -> None:
    notebook = backend.get_notebook_instance(name)
    original(backend, name)
    backend.notebook_instances[name] = notebook
    _change(notebook, "Deleting")
    interface = getattr(notebook, "bed_interface", None)
    if interface:
        give_back(
            backend.account_id, backend.region_name, interface, after="sagemaker.notebook"
        )


@around(SageMakerResponse, "create_notebook_instance_lifecycle_config")
def create_lifecycle_config(original: Any, handler: SageMakerResponse) -> Any:
    answer = original(handler)
    name = handler._get_param("NotebookInstanceLifecycleConfigName")
    made = handler.sagemaker_backend.notebook_instance_lifecycle_configurations[name]
    made.tags = handler._get_param("Tags") or []
    return answer


@around(SageMakerModelBackend, "delete_notebook_instance_lifecycle_config")
def delete_lifecycle_config(
    original: Any, backend: SageMakerModelBackend, notebook_instance_lifecycle_config_name: str
) -> None:
    name = notebook_instance_lifecycle_config_name
    settle(backend)
    if any(each.lifecycle_config_name == name for each in backend.notebook_instances.values()):
        raise ValidationError(
            f"Unable to delete Notebook Instance Lifecycle Config {name}. (Details: it is in use.)"
        )
    original(backend, name)


# Pipelines.


for _asker in ("describe_pipeline", "list_pipeline_executions", "delete_pipeline"):

    @around(SageMakerModelBackend, _asker)
    def ask_pipeline(
        original: Any, backend: SageMakerModelBackend, pipeline_name: str
    ) -> Any:
        if pipeline_name not in backend.pipelines:
            raise Refusal("ResourceNotFound", f"Pipeline '{pipeline_name}' does not exist.")
        return original(backend, pipeline_name)


@around(SageMakerModelBackend, "start_pipeline_execution")
def start_pipeline_execution(
    original: Any, backend: SageMakerModelBackend, *args: Any, **more: Any
) -> dict[str, str]:
    started: dict[str, str] = original(backend, *args, **more)
    for execution in _executions(backend):
        if execution.arn == started["PipelineExecutionArn"]:
            execution.pipeline_execution_status = "Executing"
    return started


@around(SageMakerModelBackend, "delete_pipeline")
def delete_pipeline(original: Any, backend: SageMakerModelBackend, pipeline_name: str) -> str:
    settle(backend)
    found = backend.pipelines.get(pipeline_name)
    for execution in found.pipeline_executions.values() if found else ():
        if execution.pipeline_execution_status in ("Executing", "Stopping"):
            raise Refusal(
                "ConflictException",
                f"Pipeline '{pipeline_name}' has executions that are running.",
            )
    return str(original(backend, pipeline_name))


def stop_pipeline_execution(handler: SageMakerResponse) -> ActionResult:
    arn = handler._get_param("PipelineExecutionArn")
    backend = handler.sagemaker_backend
    settle(backend)
    for execution in _executions(backend):
        if execution.arn == arn and execution.pipeline_execution_status == "Executing":
            execution.pipeline_execution_status = "Stopping"
            execution.bed_stopping = now()
            return ActionResult({"PipelineExecutionArn": arn})
    raise Refusal("ConflictException", f"{arn} is not executing.")


# Model packages.


@around(SageMakerResponse, "create_model_package")
def create_model_package(original: Any, handler: SageMakerResponse) -> Any:
    if handler._get_param("ModelPackageGroupName") and handler._get_param("Tags"):
        raise ValidationError("Tags are not allowed for a versioned model package.")
    return original(handler)


def delete_model_package(handler: SageMakerResponse) -> ActionResult:
    backend = handler.sagemaker_backend
    found = backend.describe_model_package(handler._get_param("ModelPackageName"))
    del backend.model_packages[found.arn]
    return EmptyResult()


def delete_model_package_group(handler: SageMakerResponse) -> ActionResult:
    backend = handler.sagemaker_backend
    name = handler._get_param("ModelPackageGroupName")
    backend.describe_model_package_group(name)
    if any(each.model_package_group_name == name for each in backend.model_packages.values()):
        raise Refusal(
            "ConflictException", f"ModelPackageGroup {name} still contains model packages."
        )
    del backend.model_package_groups[name]
    return EmptyResult()


# Jobs.


def _runtime(job: Any) -> str | float:
    tuning = getattr(job, "hyper_parameter_tuning_job_config", None) or {}
    limits = tuning.get("ResourceLimits")
    stopping = limits or getattr(job, "stopping_condition", None) or {}
    return stopping.get("MaxRuntimeInSeconds") or "sagemaker.job"


def _settle_job(job: Any, field: str) -> None:
    if not hasattr(job, "_bed_created"):
        return
    stopping = getattr(job, "_bed_stopping", None)
    if stopping is not None:
        state = "Stopped" if due(stopping, "sagemaker.stop") else "Stopping"
    elif getattr(job, "_bed_over", False) or due(job._bed_created, _runtime(job)):
        state = "Completed"
    else:
        state = "InProgress"
    setattr(job, field, state)
    if isinstance(job, FakeTrainingJob):
        keep = (job.resource_config or {}).get("KeepAlivePeriodInSeconds", 0)
        pool = "Available" if keep and state == "Completed" else "Terminated"
        job.warm_pool_status = {"Status": pool} if state == "Completed" else None


def _watch(kind: str, create: str, name_of: str) -> None:
    kept, field = JOBS[kind]

    @around(SageMakerModelBackend, create)
    def made(original: Any, backend: SageMakerModelBackend, *args: Any, **more: Any) -> Any:
        answer = original(backend, *args, **more)
        job = getattr(backend, kept)[more[name_of]]
        job._bed_created = now()
        job._bed_over = any(tag["Key"] == "bed:over" for tag in job.tags or [])
        _settle_job(job, field)
        return answer

    def stop(handler: SageMakerResponse) -> ActionResult:
        backend = handler.sagemaker_backend
        settle(backend)
        name = handler._get_param(f"{kind}Name")
        job = getattr(backend, kept).get(name)
        if job is None:
            raise ValidationError("Requested resource not found.")
        if getattr(job, field) != "InProgress":
            raise ValidationError(
                f"The request was rejected because the job is in status {getattr(job, field)}."
            )
        job._bed_stopping = now()
        for each in getattr(job, "_bed_launched", ()):
            each._bed_stopping = now()
        return EmptyResult()

    setattr(SageMakerResponse, camelcase_to_underscores(f"Stop{kind}"), stop)


_watch("TrainingJob", "create_training_job", "training_job_name")
_watch("ProcessingJob", "create_processing_job", "processing_job_name")
_watch("TransformJob", "create_transform_job", "transform_job_name")
_watch("AutoMLJob", "create_auto_ml_job_v2", "auto_ml_job_name")
_watch(
    "HyperParameterTuningJob",
    "create_hyper_parameter_tuning_job",
    "hyper_parameter_tuning_job_name",
)


@around(SageMakerModelBackend, "create_hyper_parameter_tuning_job")
def launch(original: Any, backend: SageMakerModelBackend, *args: Any, **more: Any) -> str:
    """One training job, though AWS launches as many as the limits allow."""
    arn = str(original(backend, *args, **more))
    name = more["hyper_parameter_tuning_job_name"]
    asked = more["training_job_definition"] or more["training_job_definitions"][0]
    handed_on = (
        "role_arn", "algorithm_specification", "output_data_config", "stopping_condition",
        "hyper_parameters", "input_data_config", "resource_config", "vpc_config",
        "enable_network_isolation", "enable_inter_container_traffic_encryption",
        "enable_managed_spot_training", "checkpoint_config", "debug_hook_config",
        "debug_rule_configurations", "tensor_board_output_config", "experiment_config",
    )  # fmt: skip
    words = {each: "".join(word.title() for word in each.split("_")) for each in handed_on}
    launched = backend.create_training_job(
        training_job_name=f"{name}-001-{mock_random.get_random_hex(8)}",
        tags=list(more["tags"] or []),
        **{each: asked.get(words[each]) for each in handed_on},
    )
    backend.hyper_parameter_tuning_jobs[name]._bed_launched = [launched]
    return arn


def list_training_jobs_for_hyper_parameter_tuning_job(handler: SageMakerResponse) -> ActionResult:
    backend = handler.sagemaker_backend
    settle(backend)
    name = handler._get_param("HyperParameterTuningJobName")
    backend.describe_hyper_parameter_tuning_job(name)
    rows = [
        {
            "TrainingJobName": each.training_job_name,
            "TrainingJobArn": each.arn,
            "CreationTime": each.creation_time,
            "TrainingJobStatus": each.training_job_status,
            "TunedHyperParameters": {},
        }
        for each in backend.hyper_parameter_tuning_jobs[name]._bed_launched
        if each.training_job_name in backend.training_jobs
    ]
    return ActionResult({"TrainingJobSummaries": rows})


def _delete_job(handler: SageMakerResponse, kind: str) -> ActionResult:
    backend = handler.sagemaker_backend
    settle(backend)
    kept, field = JOBS[kind]
    name = handler._get_param(f"{kind}Name")
    job = getattr(backend, kept).get(name)
    if job is None:
        raise Refusal("ResourceNotFound", "Requested resource not found.")
    pool = (getattr(job, "warm_pool_status", None) or {}).get("Status")
    if getattr(job, field) in ("InProgress", "Stopping") or pool == "Available":
        raise Refusal("ResourceInUse", f"{job.arn} is {getattr(job, field)}, its pool {pool}.")
    del getattr(backend, kept)[name]
    return EmptyResult()


def delete_training_job(handler: SageMakerResponse) -> ActionResult:
    return _delete_job(handler, "TrainingJob")


def delete_processing_job(handler: SageMakerResponse) -> ActionResult:
    return _delete_job(handler, "ProcessingJob")


def update_training_job(handler: SageMakerResponse) -> ActionResult:
    name = handler._get_param("TrainingJobName")
    job = handler.sagemaker_backend.training_jobs[name]
    keep = (handler._get_param("ResourceConfig") or {}).get("KeepAlivePeriodInSeconds")
    if keep is not None:
        job.resource_config["KeepAlivePeriodInSeconds"] = keep
    return ActionResult({"TrainingJobArn": job.arn})


for _operation in (
    stop_pipeline_execution,
    delete_model_package,
    delete_model_package_group,
    list_training_jobs_for_hyper_parameter_tuning_job,
    delete_training_job,
    delete_processing_job,
    update_training_job,
):
    setattr(SageMakerResponse, _operation.__name__, _operation)


class PipelineInStack(CloudFormationModel):
    """A pipeline as a member of a stack, of which moto knows nothing."""

    def __init__(self, name: str, arn: str):
        self.physical_resource_id = name
        self.arn = arn

    @staticmethod
    def cloudformation_name_type() -> str:
        return "PipelineName"

    @staticmethod
    def cloudformation_type() -> str:
        return "AWS::SageMaker::Pipeline"

    @classmethod
    def create_from_cloudformation_json(  # type: ignore[misc]
        cls, resource_name: str, cloudformation_json: Any, account_id: str, region_name: str,
        **_: Any,
    ) -> "PipelineInStack":  # fmt: skip
        asked = cloudformation_json["Properties"]
        made = sagemaker_backends[account_id][region_name].create_pipeline(
            pipeline_name=resource_name,
            pipeline_display_name=asked.get("PipelineDisplayName"),
            pipeline_definition=asked["PipelineDefinition"]["PipelineDefinitionBody"],
            pipeline_definition_s3_location={},
            pipeline_description=asked.get("PipelineDescription"),
            role_arn=asked["RoleArn"],
            tags=asked.get("Tags", []),
            parallelism_configuration={},
        )
        return cls(resource_name, made.arn)

    @classmethod
    def delete_from_cloudformation_json(  # type: ignore[misc]
        cls, resource_name: str, cloudformation_json: Any, account_id: str, region_name: str
    ) -> None:
        sagemaker_backends[account_id][region_name].delete_pipeline(resource_name)
