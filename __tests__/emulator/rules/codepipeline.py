"""AWS CodePipeline: executions that take their time and can be stopped."""

import json
from datetime import datetime
from typing import Any

from moto.codepipeline.models import CodePipeline, CodePipelineBackend, PipelineExecution
from moto.codepipeline.responses import CodePipelineResponse

from emulator.clock import due, now
from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_"
RULES = (
    Rule(
        "(an execution is InProgress for minutes)",
        "",
        _API + "PipelineExecutionSummary.html (status)",
    ),
    Rule(
        "(times are numbers)",
        "",
        _API + "PipelineMetadata.html (created)",
    ),
    Rule(
        "stopping an execution that has ended",
        "PipelineExecutionNotStoppableException",
        _API + "StopPipelineExecution.html",
    ),
    Rule(
        "stopping an execution twice",
        "DuplicatedStopRequestException",
        _API + "StopPipelineExecution.html",
    ),
)


def _settle(execution: Any) -> None:
    if execution.status == "InProgress" and due(execution.bed_began, "codepipeline.execution"):
        execution.status = "Succeeded"


@around(PipelineExecution, "__init__")
def execution_init(original: Any, execution: Any, *args: Any, **more: Any) -> None:
    original(execution, *args, **more)
    execution.status = "InProgress"
    execution.bed_began = now()


for _told in ("to_dict", "to_summary_dict"):

    @around(PipelineExecution, _told)
    def tell(original: Any, execution: Any) -> dict[str, Any]:
        _settle(execution)
        return _with_times(original(execution))


def _with_times(told: dict[str, Any]) -> dict[str, Any]:
    """Seconds, as the protocol has them, where moto tells text."""
    times = ("created", "updated", "startTime", "lastUpdateTime")
    return {
        key: datetime.fromisoformat(value.replace("Z", "+00:00")).timestamp()
        if key in times and isinstance(value, str)
        else value
        for key, value in told.items()
    }


_metadata = CodePipeline.metadata.fget
CodePipeline.metadata = property(  # type: ignore[assignment,method-assign]
    lambda pipeline: _with_times(_metadata(pipeline))  # type: ignore[misc]
)


def _stop_pipeline_execution(response: CodePipelineResponse) -> str:
    backend: CodePipelineBackend = response.codepipeline_backend
    id_ = response._get_param("pipelineExecutionId")
    execution = backend.get_pipeline_execution(response._get_param("pipelineName"), id_)
    _settle(execution)
    if execution.status == "Stopped":
        raise Refusal("DuplicatedStopRequestException", "The execution is being stopped.")
    if execution.status != "InProgress":
        message = f"The execution {id_} has ended."
        raise Refusal("PipelineExecutionNotStoppableException", message)
    execution.status = "Stopped"
    return json.dumps({"pipelineExecutionId": id_})


setattr(CodePipelineResponse, "stop_pipeline_execution", _stop_pipeline_execution)
