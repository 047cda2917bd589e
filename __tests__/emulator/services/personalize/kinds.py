"""What there is in Personalize, and how its API names it."""

from dataclasses import dataclass

#: States of most kinds: Amazon Personalize API reference, `status` of each resource.
CREATING = ("CREATE PENDING", "CREATE IN_PROGRESS", "ACTIVE")
STATES_OF_DATA_DELETION = ("PENDING", "IN_PROGRESS", "COMPLETED")
STATES_OF_BATCH = ("PENDING", "IN PROGRESS", "ACTIVE")


@dataclass(frozen=True)
class Kind:
    name: str  # as in the operations: CreateDatasetGroup
    part: str  # of the ARN, before the name
    lasts: str | None = None  # how long its creation takes, by clock.SECONDS
    states: tuple[str, ...] = CREATING
    parent: str | None = None  # the field that says what it belongs to; its listing filters by it
    plural: str | None = None
    taggable: bool = True
    named_by: str = "name"
    deletable: bool = True
    updatable: bool = False

    @property
    def key(self) -> str:
        return self.name[0].lower() + self.name[1:]

    @property
    def arn(self) -> str:
        return f"{self.key}Arn"

    @property
    def listing(self) -> str:
        return self.plural or f"{self.key}s"


def _job(name: str, part: str, parent: str, states: tuple[str, ...] = CREATING) -> Kind:
    return Kind(name, part, "job", states, parent, named_by="jobName", deletable=False)


_IN_GROUP = "datasetGroupArn"
KINDS = {
    kind.name: kind
    for kind in (
        Kind("DatasetGroup", "dataset-group", "create"),
        Kind("Schema", "schema", taggable=False),
        Kind("Dataset", "dataset", "create", parent=_IN_GROUP, updatable=True),
        Kind("Solution", "solution", "create", parent=_IN_GROUP, updatable=True),
        Kind("SolutionVersion", "solution", "train", parent="solutionArn", deletable=False),
        Kind("Campaign", "campaign", "deploy", parent="solutionArn", updatable=True),
        Kind("Recommender", "recommender", "deploy", parent=_IN_GROUP, updatable=True),
        Kind("EventTracker", "event-tracker", "create", parent=_IN_GROUP),
        Kind("Filter", "filter", "create", parent=_IN_GROUP, plural="Filters"),
        Kind(
            "MetricAttribution", "metric-attribution", "create", parent=_IN_GROUP, taggable=False
        ),
        _job("DatasetImportJob", "dataset-import-job", "datasetArn"),
        _job("DatasetExportJob", "dataset-export-job", "datasetArn"),
        _job("BatchInferenceJob", "batch-inference-job", "solutionVersionArn", STATES_OF_BATCH),
        _job("BatchSegmentJob", "batch-segment-job", "solutionVersionArn", STATES_OF_BATCH),
        _job("DataDeletionJob", "data-deletion-job", _IN_GROUP, STATES_OF_DATA_DELETION),
    )
}
