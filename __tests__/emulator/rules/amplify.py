"""AWS Amplify Hosting: what builds, or has a backend, is not deleted yet."""

from typing import Any

from moto.amplify.models import AmplifyBackend, App, Branch, Domain, Job

from emulator.clock import due
from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/amplify/latest/APIReference/API_"
_ISSUES = "https://github.com/aws-amplify/amplify-hosting/issues/"
RULES = (
    Rule("what is not there", "NotFoundException", _API + "DeleteApp.html (Errors)"),
    Rule(
        "deleting an app or a branch with an unfinished job (mem; AWS may do it while it builds, "
        "and the build then fails or deploys a backend that nobody has any more)",
        "BadRequestException",
        f"{_API}DeleteApp.html, {_API}DeleteBranch.html (Errors)",
    ),
    Rule(
        "deleting an app that has backend environments",
        "BadRequestException",
        f"{_ISSUES}2506, {_ISSUES}1330: delete-backend-environment first",
    ),
    Rule(
        "deleting an app or domain association whose distribution AWS is making (mem)",
        "DependentServiceFailureException",
        f"{_API}DeleteApp.html, {_API}DeleteDomainAssociation.html (Errors: 503)",
    ),
    Rule("stopping a job that has ended", "BadRequestException", _API + "StopJob.html (Errors)"),
    Rule(
        "a deployment by hand while the last job is unfinished",
        "BadRequestException",
        "https://github.com/aws-amplify/amplify-backend/issues/2137",
    ),
    Rule(
        "making a branch of a name that was deleted minutes ago",
        "BadRequestException",
        _ISSUES + "2732",
    ),
    Rule(
        "a subdomain for a branch that is not there",
        "BadRequestException",
        "https://github.com/aws/aws-sdk-php/issues/3054",
    ),
    Rule(
        "a domain that another app has",
        "BadRequestException",
        "https://github.com/isomerpages/isomercms-backend/pull/720",
    ),
    Rule("(a branch with a custom domain can be deleted)", "", _ISSUES + "1178"),
    Rule("(CloudFormation stacks of a backend outlive the app)", "", f"{_ISSUES}974, {_ISSUES}269"),
)


def _check_jobs(branches: Any) -> None:
    for branch in branches:
        for job in branch.jobs:
            if job.unfinished:
                raise Refusal(
                    "BadRequestException",
                    f"Job {job.id} of branch {branch.name} is in progress ({job.status}). Stop it "
                    "before you delete the branch.",
                )


def _check_domain(domain: Domain) -> None:
    if domain.status == "CREATING":
        raise Refusal(
            "DependentServiceFailureException",
            f"The distribution of {domain.name} is being created.",
        )


@around(AmplifyBackend, "delete_app")
def delete_app(original: Any, backend: AmplifyBackend, app_id: str) -> App:
    app = backend.app(app_id)
    _check_jobs(app.branches.values())
    for domain in app.domains.values():
        _check_domain(domain)
    if app.environments:
        raise Refusal(
            "BadRequestException",
            f"App {app_id} has backend environments ({', '.join(app.environments)}).",
        )
    return original(backend, app_id)  # type: ignore[no-any-return]


@around(AmplifyBackend, "delete_branch")
def delete_branch(original: Any, backend: AmplifyBackend, app_id: str, name: str) -> Branch:
    _check_jobs([backend.branch(app_id, name)])
    return original(backend, app_id, name)  # type: ignore[no-any-return]


@around(AmplifyBackend, "create_branch")
def create_branch(
    original: Any, backend: AmplifyBackend, app_id: str, name: str, *rest: Any
) -> Branch:
    deleted = backend.app(app_id).deleting.get(name)
    if deleted is not None and not due(deleted, "amplify.branch"):
        raise Refusal(
            "BadRequestException",
            "Failed to create branch. The branch is deleting for the app. Please wait a few "
            "minutes before re-create this branch.",
        )
    return original(backend, app_id, name, *rest)  # type: ignore[no-any-return]


@around(AmplifyBackend, "start_job")
def start_job(original: Any, backend: AmplifyBackend, app_id: str, branch: str, kind: str) -> Job:
    jobs = backend.branch(app_id, branch).jobs
    if kind == "MANUAL" and jobs and jobs[-1].unfinished:
        raise Refusal(
            "BadRequestException",
            f"The last job(deployment) {jobs[-1].id} was not finished, please wait until it finish "
            "or use StopJob operation to cancel it before creating a new deployment.",
        )
    return original(backend, app_id, branch, kind)  # type: ignore[no-any-return]


@around(AmplifyBackend, "stop_job")
def stop_job(original: Any, backend: AmplifyBackend, app_id: str, branch: str, job_id: str) -> Job:
    status = backend.job(app_id, branch, job_id).status
    if status not in ("PENDING", "PROVISIONING", "RUNNING"):
        raise Refusal("BadRequestException", f"Job {job_id} is {status} and cannot be stopped.")
    return original(backend, app_id, branch, job_id)  # type: ignore[no-any-return]


@around(AmplifyBackend, "create_domain")
def create_domain(
    original: Any, backend: AmplifyBackend, app_id: str, name: str, settings: dict[str, Any]
) -> Domain:
    app = backend.app(app_id)
    if any(name in other.domains for other in backend.apps.values()):
        raise Refusal(
            "BadRequestException",
            "One or more domains requested are already associated with another Amplify app",
        )
    for sub in settings.get("subDomainSettings") or []:
        if sub["branchName"] not in app.branches:
            raise Refusal(
                "BadRequestException", "A subdomain cannot point to a non-existent branch"
            )
    return original(backend, app_id, name, settings)  # type: ignore[no-any-return]


@around(AmplifyBackend, "delete_domain")
def delete_domain(original: Any, backend: AmplifyBackend, app_id: str, name: str) -> Domain:
    _check_domain(backend.domain(app_id, name))
    return original(backend, app_id, name)  # type: ignore[no-any-return]
