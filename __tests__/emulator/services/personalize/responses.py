from typing import Any

from moto.core.responses import ActionResult, BaseResponse, EmptyResult
from moto.core.utils import camelcase_to_underscores

from .kinds import KINDS, Kind
from .models import PersonalizeBackend, Resource, personalize_backends

PAGE = 100


class PersonalizeResponse(BaseResponse):
    def __init__(self) -> None:
        super().__init__(service_name="personalize")
        self.automated_parameter_parsing = True

    @property
    def backend(self) -> PersonalizeBackend:
        return personalize_backends[self.current_account][self.region]

    def _create(self, kind: Kind) -> ActionResult:
        fields = {name: value for name, value in self._get_params().items() if name != "tags"}
        made = self.backend.create(kind, fields, self._get_param("tags") or [])
        return ActionResult({kind.arn: made.arn, **_domain(made)})

    def _describe(self, kind: Kind) -> ActionResult:
        found = self.backend.get(self._get_param(kind.arn))
        whole = {**found.fields, **_summary(found)}
        if kind.name == "Solution":
            versions = self.backend.of("SolutionVersion", found.arn)
            if versions:
                whole["latestSolutionVersion"] = _summary(versions[-1])
        return ActionResult({kind.key: whole})

    def _list(self, kind: Kind) -> ActionResult:
        parent = self._get_param(kind.parent) if kind.parent else None
        found = self.backend.of(kind.name, parent) if parent else self.backend.all(kind.name)
        start = int(self._get_param("nextToken") or 0)
        end = start + int(self._get_param("maxResults") or PAGE)
        more = {"nextToken": str(end)} if end < len(found) else {}
        return ActionResult({kind.listing: [_summary(each) for each in found[start:end]], **more})

    def _delete(self, kind: Kind) -> EmptyResult:
        self.backend.delete(self._get_param(kind.arn))
        return EmptyResult()

    def _update(self, kind: Kind) -> ActionResult:
        fields = {name: value for name, value in self._get_params().items() if name != kind.arn}
        return ActionResult({kind.arn: self.backend.change(self._get_param(kind.arn), fields).arn})

    def stop_solution_version_creation(self) -> EmptyResult:
        self.backend.stop_solution_version_creation(self._get_param("solutionVersionArn"))
        return EmptyResult()

    def stop_recommender(self) -> ActionResult:
        found = self.backend.stop_recommender(self._get_param("recommenderArn"))
        return ActionResult({"recommenderArn": found.arn})

    def list_tags_for_resource(self) -> ActionResult:
        tags = self.backend.tags_of(self._get_param("resourceArn"))
        told = [{"tagKey": key, "tagValue": value} for key, value in tags.items()]
        return ActionResult({"tags": told})

    def tag_resource(self) -> EmptyResult:
        tags = {tag["tagKey"]: tag["tagValue"] for tag in self._get_param("tags")}
        self.backend.tag_resource(self._get_param("resourceArn"), tags)
        return EmptyResult()

    def untag_resource(self) -> EmptyResult:
        self.backend.untag_resource(self._get_param("resourceArn"), self._get_param("tagKeys"))
        return EmptyResult()


#: What a summary has besides names, states and times; what a shape does not have is left out.
SUMMARY = (
    "datasetGroupArn", "datasetType", "domain", "importMode", "recipeArn", "recommenderConfig",
    "solutionVersionArn", "trainingMode", "trainingType",
)  # fmt: skip


def _summary(found: Resource) -> dict[str, Any]:
    told = {name: found.fields[name] for name in SUMMARY if name in found.fields}
    if found.update is not None:
        told[f"latest{found.kind.name}Update"] = {
            **found.updated,
            "status": found.update.status,
            "creationDateTime": found.modified,
            "lastUpdatedDateTime": found.modified,
        }
    return {
        **told,
        found.kind.named_by: found.name,
        found.kind.arn: found.arn,
        "status": found.status,
        "creationDateTime": found.created,
        "lastUpdatedDateTime": found.modified,
    }


def _domain(made: Resource) -> dict[str, Any]:
    domain = made.fields.get("domain")
    return {"domain": domain} if domain and made.kind.name == "DatasetGroup" else {}


def _add_operations(kind: Kind) -> None:
    """CreateCampaign, DescribeCampaign, ListCampaigns, …: alike for all kinds."""
    operations: dict[str, Any] = {
        f"Create{kind.name}": lambda response: response._create(kind),
        f"Describe{kind.name}": lambda response: response._describe(kind),
        f"List{kind.name}s": lambda response: response._list(kind),
    }
    if kind.deletable:
        operations[f"Delete{kind.name}"] = lambda response: response._delete(kind)
    if kind.updatable:
        operations[f"Update{kind.name}"] = lambda response: response._update(kind)
    for name, operation in operations.items():
        setattr(PersonalizeResponse, camelcase_to_underscores(name), operation)


for _kind in KINDS.values():
    _add_operations(_kind)
