"""Amazon Personalize: what must be gone, finished or stopped before what.

With the tag `bed:delete-failed`, the deletion of a resource ends as DELETE FAILED.
"""

from typing import Any

from moto.personalize.models import PersonalizeBackend, Resource

from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/personalize/latest/dg/API_"
_GUIDE = "https://docs.aws.amazon.com/personalize/latest/dg/deleting-resources.html"
_RETAIL = "https://github.com/aws-samples/retail-demo-store/issues/527"
RULES = (
    Rule(
        "deleting what changes from one state to another, an update included; a repeated deletion",
        "ResourceInUseException",
        _GUIDE + "; " + _RETAIL,
    ),
    Rule(
        "deleting a solution with campaigns, or with a version in creation",
        "ResourceInUseException",
        _API + "DeleteSolution.html",
    ),
    Rule(
        "deleting a solution while a batch job runs on one of its versions",
        "ResourceInUseException",
        "(mem); aws-samples/amazon-personalize-samples, cleaning up",
    ),
    Rule(
        "deleting a dataset during an import, or while a solution version or recommender of its "
        "group is in creation",
        "ResourceInUseException",
        _API + "DeleteDataset.html; " + _GUIDE,
    ),
    Rule("deleting any dataset of a group with filters", "ResourceInUseException", _GUIDE),
    Rule(
        "deleting the item interactions dataset of a group with an event tracker, or a dataset of "
        "a group with a metric attribution",
        "ResourceInUseException",
        _GUIDE,
    ),
    Rule(
        "deleting a dataset group with recommenders, event trackers, solutions or datasets, or "
        "what those in turn wait for",
        "ResourceInUseException",
        _API + "DeleteDatasetGroup.html; " + _GUIDE,
    ),
    Rule(
        "deleting a dataset group while users are deleted from it",
        "ResourceInUseException",
        "(mem); " + _API + "CreateDataDeletionJob.html",
    ),
    Rule("deleting a schema of a dataset", "ResourceInUseException", _API + "DeleteSchema.html"),
    Rule(
        "deleting a resource whose deletion failed",
        "ResourceInUseException",
        _GUIDE + " (status must be ACTIVE or CREATE FAILED)",
    ),
    Rule(
        "stopping the creation of a solution version that is not in creation",
        "ResourceInUseException",
        _API + "StopSolutionVersionCreation.html",
    ),
    Rule(
        "stopping a recommender that is not ACTIVE",
        "ResourceInUseException",
        _API + "StopRecommender.html",
    ),
)
IN_USE = "ResourceInUseException"
READY = ("ACTIVE", "CREATE FAILED", "CREATE STOPPED", "INACTIVE")
RUNNING = ("CREATE PENDING", "CREATE IN_PROGRESS", "PENDING", "IN PROGRESS", "IN_PROGRESS")
IN_GROUP = ("EventTracker", "Filter", "MetricAttribution", "Recommender", "Solution", "Dataset")


@around(PersonalizeBackend, "delete")
def delete(original: Any, backend: PersonalizeBackend, arn: str) -> None:
    found = backend.get(arn)
    if found.status not in READY:
        raise Refusal(IN_USE, f"Resource {arn} is in state {found.status}.")
    if found.update is not None and found.update.status in RUNNING:
        raise Refusal(IN_USE, f"An update of resource {arn} is in state {found.update.status}.")
    users = USERS.get(found.kind.name)
    user = next(iter(users(backend, found)), None) if users else None
    if user is not None:
        raise Refusal(IN_USE, f"Resource {arn} is in use: {user.arn} is {user.status}.")
    original(backend, arn)


@around(PersonalizeBackend, "stop_solution_version_creation")
def stop_solution_version_creation(original: Any, backend: PersonalizeBackend, arn: str) -> None:
    status = backend.get(arn).status
    if status not in RUNNING:
        raise Refusal(IN_USE, f"Solution version {arn} is in state {status}.")
    original(backend, arn)


@around(PersonalizeBackend, "stop_recommender")
def stop_recommender(original: Any, backend: PersonalizeBackend, arn: str) -> Any:
    status = backend.get(arn).status
    if status != "ACTIVE":
        raise Refusal(IN_USE, f"Recommender {arn} is in state {status}.")
    return original(backend, arn)


def _solution(backend: PersonalizeBackend, solution: Resource) -> list[Resource]:
    versions = backend.of("SolutionVersion", solution.arn)
    jobs = [
        job
        for version in versions
        for kind in ("BatchInferenceJob", "BatchSegmentJob")
        for job in backend.of(kind, version.arn)
    ]
    unfinished = [each for each in (*versions, *jobs) if _unfinished(each)]
    return [*backend.of("Campaign", solution.arn), *unfinished]


def _dataset(backend: PersonalizeBackend, dataset: Resource) -> list[Resource]:
    group = dataset.fields["datasetGroupArn"]
    before = ["Filter", "MetricAttribution"]
    if dataset.fields["datasetType"] == "INTERACTIONS":
        before.append("EventTracker")
    versions = [v for v in backend.all("SolutionVersion") if v.fields["datasetGroupArn"] == group]
    trained = (
        *versions,
        *backend.of("Recommender", group),
        *backend.of("DatasetImportJob", dataset.arn),
    )
    return [
        *(each for kind in before for each in backend.of(kind, group)),
        *(each for each in trained if _unfinished(each)),
    ]


def _group(backend: PersonalizeBackend, group: Resource) -> list[Resource]:
    jobs = backend.of("DataDeletionJob", group.arn)
    inside = [each for kind in IN_GROUP for each in backend.of(kind, group.arn)]
    return [*inside, *(job for job in jobs if _unfinished(job))]


def _schema(backend: PersonalizeBackend, schema: Resource) -> list[Resource]:
    return [each for each in backend.all("Dataset") if each.fields["schemaArn"] == schema.arn]


def _unfinished(each: Resource) -> bool:
    return each.status in (*RUNNING, "CREATE STOPPING")


USERS = {"Solution": _solution, "Dataset": _dataset, "DatasetGroup": _group, "Schema": _schema}
