"""AWS CodeBuild: builds that go on when their project is gone, and batches, which moto lacks."""

from typing import Any

from moto.codebuild.models import CodeBuildBackend
from moto.codebuild.responses import CodeBuildResponse
from moto.core.responses import ActionResult
from moto.logs.models import logs_backends

from emulator.clock import due, now
from emulator.rule import Rule, around

_API = "https://docs.aws.amazon.com/codebuild/latest/APIReference/API_"
RULES = (
    Rule(
        "(a build is IN_PROGRESS for minutes, whether or not its project is still there)",
        "",
        _API + "Build.html (buildStatus); " + _API + "DeleteProject.html",
    ),
    Rule(
        "(builds are listed newest first)",
        "",
        _API + "ListBuildsForProject.html (sortOrder)",
    ),
    Rule(
        "(a build writes to the log group /aws/codebuild/NAME unless the project says otherwise)",
        "",
        "https://docs.aws.amazon.com/codebuild/latest/userguide/change-project.html (Logs)",
    ),
    Rule(
        "(a project keeps its batch configuration, and its batches run like builds)",
        "",
        _API + "StartBuildBatch.html",
    ),
)
_KEPT = ("buildBatchConfig", "encryptionKey", "secondarySources", "secondaryArtifacts")


def _settle(build: dict[str, Any], began: float) -> None:
    """As it is now: running, or over unless it was stopped before."""
    if build.get("bed_stopped"):
        build.update(buildComplete=True, buildStatus="STOPPED", currentPhase="COMPLETED")
    elif due(began, "codebuild.build"):
        build.update(buildComplete=True, buildStatus="SUCCEEDED", currentPhase="COMPLETED")
    else:
        build.update(buildComplete=False, buildStatus="IN_PROGRESS", currentPhase="BUILD")
        build.pop("endTime", None)


@around(CodeBuildResponse, "create_project")
def create_project(original: Any, response: CodeBuildResponse) -> ActionResult:
    made: ActionResult = original(response)
    given = {name: response._get_param(name) for name in _KEPT}
    made.result["project"].update({name: value for name, value in given.items() if value})
    return made


@around(CodeBuildBackend, "start_build")
def start_build(
    original: Any, backend: CodeBuildBackend, project_name: str, *rest: Any, **more: Any
) -> dict[str, Any]:
    build: dict[str, Any] = original(backend, project_name, *rest, **more)
    backend.__dict__.setdefault("bed_began", {})[build["id"]] = now()
    project = backend.codebuild_projects[project_name].project_metadata
    logs = (project.get("logsConfig") or {}).get("cloudWatchLogs") or {}
    group = logs.get("groupName") or f"/aws/codebuild/{project_name}"
    groups = logs_backends[backend.account_id][backend.region_name]
    if group not in groups.groups:
        groups.create_log_group(group, {})
    return build


@around(CodeBuildBackend, "batch_get_builds")
def batch_get_builds(
    original: Any, backend: CodeBuildBackend, ids: list[str]
) -> list[dict[str, Any]]:
    builds: list[dict[str, Any]] = original(backend, ids)
    for build in builds:
        _settle(build, backend.__dict__["bed_began"][build["id"]])
    return builds


@around(CodeBuildBackend, "stop_build")
def stop_build(original: Any, backend: CodeBuildBackend, build_id: str) -> Any:
    build = original(backend, build_id)
    if not due(backend.__dict__["bed_began"][build_id], "codebuild.build"):
        build["bed_stopped"] = True
        build["buildComplete"] = True
    return build


@around(CodeBuildBackend, "list_builds_for_project")
def list_builds_for_project(
    original: Any, backend: CodeBuildBackend, project_name: str
) -> list[str]:
    return list(reversed(original(backend, project_name)))


# Batches


def _batches(response: CodeBuildResponse) -> dict[str, dict[str, Any]]:
    batches: dict[str, dict[str, Any]]
    batches = response.codebuild_backend.__dict__.setdefault("bed_batches", {})
    for batch in batches.values():
        batch["buildBatchStatus"] = (
            "STOPPED"
            if batch.get("bed_stopped")
            else "SUCCEEDED"
            if due(batch["bed_began"], "codebuild.build")
            else "IN_PROGRESS"
        )
    return batches


def _start_build_batch(response: CodeBuildResponse) -> ActionResult:
    project = response._get_param("projectName")
    batches = _batches(response)
    id_ = f"{project}:{len(batches)}"
    batches[id_] = {"id": id_, "projectName": project, "bed_began": now()}
    return ActionResult({"buildBatch": _batches(response)[id_]})


def _list_build_batches_for_project(response: CodeBuildResponse) -> ActionResult:
    project = response._get_param("projectName")
    wanted = (response._get_param("filter") or {}).get("status")
    ids = [
        batch["id"]
        for batch in _batches(response).values()
        if batch["projectName"] == project and wanted in (None, batch["buildBatchStatus"])
    ]
    return ActionResult({"ids": list(reversed(ids))})


def _batch_get_build_batches(response: CodeBuildResponse) -> ActionResult:
    batches = _batches(response)
    return ActionResult({"buildBatches": [batches[id_] for id_ in response._get_param("ids")]})


def _stop_build_batch(response: CodeBuildResponse) -> ActionResult:
    batch = _batches(response)[response._get_param("id")]
    batch["bed_stopped"] = batch["buildBatchStatus"] == "IN_PROGRESS"
    return ActionResult({"buildBatch": batch})


for _operation in (
    _start_build_batch,
    _list_build_batches_for_project,
    _batch_get_build_batches,
    _stop_build_batch,
):
    setattr(CodeBuildResponse, _operation.__name__[1:], _operation)
