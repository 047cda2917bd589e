"""AWS Step Functions: state machines that end with their last execution."""

from typing import Any

from moto.core.responses import ActionResult
from moto.stepfunctions.models import StateMachine, StepFunctionBackend
from moto.stepfunctions.responses import StepFunctionResponse

from emulator.clock import due, now
from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/step-functions/latest/apireference/API_"
RULES = (
    Rule(
        "(a deleted state machine is DELETING until its executions have ended; here they go on "
        "until they are stopped)",
        "",
        _API + "DeleteStateMachine.html",
    ),
    Rule(
        "starting an execution of a state machine that is DELETING",
        "StateMachineDeleting",
        _API + "StartExecution.html (Errors)",
    ),
    Rule(
        "listing the executions of an EXPRESS state machine",
        "StateMachineTypeNotSupported",
        _API + "ListExecutions.html",
    ),
)


def _sweep(backend: StepFunctionBackend) -> None:
    """Let go of state machines whose deletion is over."""
    for machine in list(backend.state_machines):
        deleted = getattr(machine, "bed_deleted", None)
        running = any(each.status == "RUNNING" for each in machine.executions)
        if deleted is not None and not running and due(deleted, "states.delete"):
            backend.state_machines.remove(machine)
            backend.tagger.delete_all_tags_for_resource(machine.arn)


for _reader in ("describe_state_machine", "list_state_machines", "iter_tagged_resources"):

    @around(StepFunctionBackend, _reader)
    def read(original: Any, backend: StepFunctionBackend, *args: Any, **more: Any) -> Any:
        _sweep(backend)
        return original(backend, *args, **more)


@around(StepFunctionBackend, "delete_state_machine")
def delete_state_machine(_: Any, backend: StepFunctionBackend, arn: str) -> None:
    for machine in backend.state_machines:
        if machine.arn == arn:
            machine.bed_deleted = getattr(machine, "bed_deleted", now())


@around(StepFunctionResponse, "_describe_state_machine")
def tell_status(original: Any, response: StepFunctionResponse, arn: str) -> ActionResult:
    told: ActionResult = original(response, arn)
    machine = response.stepfunction_backend.describe_state_machine(arn)
    if hasattr(machine, "bed_deleted"):
        told.result["status"] = "DELETING"
    return told


@around(StateMachine, "start_execution")
def start_execution(original: Any, machine: StateMachine, *args: Any, **more: Any) -> Any:
    if hasattr(machine, "bed_deleted"):
        raise Refusal("StateMachineDeleting", f"State Machine is deleting: '{machine.arn}'")
    return original(machine, *args, **more)


@around(StepFunctionBackend, "list_executions")
def list_executions(original: Any, backend: StepFunctionBackend, arn: str, **more: Any) -> Any:
    if backend.describe_state_machine(arn).type == "EXPRESS":
        raise Refusal(
            "StateMachineTypeNotSupported", "This operation is not supported by this type."
        )
    return original(backend, arn, **more)


@around(StepFunctionBackend, "delete_activity")
def delete_activity(original: Any, backend: StepFunctionBackend, activity_arn: str) -> None:
    original(backend, activity_arn)
    backend.tagger.delete_all_tags_for_resource(activity_arn)
