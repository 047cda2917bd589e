import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from moto.core.base_backend import BackendDict, BaseBackend
from moto.core.resource_tagging import TaggableResourcesMixin, TaggedResource
from moto.core.utils import utcnow
from moto.utilities.tagging_service import TaggingService

from emulator import clock
from emulator.rule import Refusal

from .kinds import KINDS, Kind

Fields = dict[str, Any]
#: With this tag, AWS gives its deletion up.
FAILS = "bed:delete-failed"
PENDING_SHARE = 0.2  # of the time that a change takes


@dataclass
class Change:
    """A state that becomes another: `CREATE PENDING`, then `CREATE IN_PROGRESS`, then the end."""

    states: tuple[str, ...]
    lasts: str | None
    began: float = field(default_factory=clock.now)

    @property
    def status(self) -> str:
        *passing, end = self.states
        for n, state in enumerate(passing, 1):
            share = PENDING_SHARE if n < len(passing) else 1
            if self.lasts and not clock.due(self.began, clock.SECONDS[self.lasts] * share):
                return state
        self.lasts = None  # over once and for all, whatever `timeScale` is later
        return end


GONE = "GONE"


@dataclass
class Resource:
    kind: Kind
    arn: str
    fields: Fields
    change: Change
    update: Change | None = None
    updated: Fields = field(default_factory=dict)  # what an update makes of it
    created: Any = field(default_factory=utcnow)
    modified: Any = field(default_factory=utcnow)

    @property
    def status(self) -> str:
        return self.change.status

    @property
    def name(self) -> str:
        return str(self.fields.get(self.kind.named_by) or self.arn.rpartition("/")[2])

    def become(self, *states: str, lasts: str | None = None) -> None:
        self.change = Change(states, lasts and f"personalize.{lasts}")
        self.modified = utcnow()

    def settle(self) -> None:
        """Take over what an update that is done has made of it."""
        if self.update is not None and self.update.status == "ACTIVE":
            self.fields.update(self.updated)


class PersonalizeBackend(BaseBackend, TaggableResourcesMixin):
    SERVICE_NAMESPACE = "personalize"

    def __init__(self, region_name: str, account_id: str):
        super().__init__(region_name, account_id)
        self.resources: dict[str, Resource] = {}
        self.tagger = TaggingService()

    def all(self, kind: str) -> list[Resource]:
        self.sweep()
        return [each for each in self.resources.values() if each.kind.name == kind]

    def of(self, kind: str, parent: str) -> list[Resource]:
        """What belongs to it: a campaign to the solution of its version."""
        return [each for each in self.all(kind) if self.belongs(each, parent)]

    def belongs(self, each: Resource, parent: str) -> bool:
        if each.kind.name == "Campaign":
            return str(each.fields["solutionVersionArn"]).startswith(parent + "/")
        return bool(each.fields.get(each.kind.parent or "") == parent)

    def sweep(self) -> None:
        """Forget what is deleted by now, and what went with it."""
        for gone in [each for each in self.resources.values() if each.status == GONE]:
            self._forget(gone)
        for each in self.resources.values():
            each.settle()

    def _forget(self, gone: Resource) -> None:
        self.resources.pop(gone.arn, None)
        self.tagger.delete_all_tags_for_resource(gone.arn)
        for each in list(self.resources.values()):
            if not each.kind.deletable and self.belongs(each, gone.arn):
                self._forget(each)

    def create(self, kind: Kind, fields: Fields, tags: list[dict[str, str]]) -> Resource:
        arn = self._arn(kind, fields)
        self.sweep()
        if arn in self.resources:
            raise Refusal("ResourceAlreadyExistsException", f"Another resource with {arn} exists.")
        for name, value in fields.items():
            if name.endswith("Arn") and f":personalize:{self.region_name}:{self.account_id}" in str(
                value
            ):
                self.get(str(value))
        made = Resource(kind, arn, self._completed(kind, fields), Change(kind.states, None))
        if kind.lasts:
            made.become(*kind.states, lasts=kind.lasts)
        self.resources[arn] = made
        self.sweep()
        self.tag_resource(arn, {tag["tagKey"]: tag["tagValue"] for tag in tags})
        return made

    def _arn(self, kind: Kind, fields: Fields) -> str:
        name = fields.get(kind.named_by)
        if kind.name == "Dataset":
            group = str(fields["datasetGroupArn"]).rpartition("/")[2]
            name = f"{group}/{str(fields['datasetType']).upper()}"
        if kind.name == "SolutionVersion":
            solution = str(fields["solutionArn"]).rpartition("/")[2]
            name = f"{solution}/{uuid.uuid4().hex[:8]}"
        region = f"{self.partition}:personalize:{self.region_name}:{self.account_id}"
        return f"arn:{region}:{kind.part}/{name}"

    def _completed(self, kind: Kind, fields: Fields) -> Fields:
        """With what AWS adds or takes over."""
        whole = dict(fields)
        if kind.name == "Dataset":
            whole["datasetType"] = str(whole["datasetType"]).upper()
        if kind.name == "EventTracker":
            whole |= {"trackingId": str(uuid.uuid4()), "accountId": self.account_id}
        if kind.name == "Solution":
            whole.setdefault("performAutoTraining", True)
        if kind.name == "SolutionVersion":
            whole["datasetGroupArn"] = self.get(whole["solutionArn"]).fields["datasetGroupArn"]
            whole["trainingType"] = "MANUAL"
        return whole

    def get(self, arn: str) -> Resource:
        self.sweep()
        if arn not in self.resources:
            raise Refusal(
                "ResourceNotFoundException", f"Resource Arn {arn} does not exist.", status=400
            )
        return self.resources[arn]

    def delete(self, arn: str) -> None:
        found = self.get(arn)
        if found.kind.name == "Schema":
            self._forget(found)
            return
        end = "DELETE FAILED" if FAILS in self.tagger.get_tag_dict_for_resource(arn) else GONE
        found.become("DELETE PENDING", "DELETE IN_PROGRESS", end, lasts="delete")
        self.sweep()

    def change(self, arn: str, fields: Fields) -> Resource:
        """UpdateCampaign and the like; takes effect when the update is done."""
        found = self.get(arn)
        found.updated = fields
        found.modified = utcnow()
        found.update = Change(KINDS["Campaign"].states, "personalize.update")
        return found

    def stop_solution_version_creation(self, arn: str) -> None:
        version = self.get(arn)
        if version.status == "CREATE PENDING":
            version.become("CREATE STOPPED")
        else:
            version.become("CREATE STOPPING", "CREATE STOPPED", lasts="stop")

    def stop_recommender(self, arn: str) -> Resource:
        found = self.get(arn)
        found.become("STOP PENDING", "STOP IN_PROGRESS", "INACTIVE", lasts="stop")
        return found

    # Tags

    def tags_of(self, arn: str) -> dict[str, str]:
        if not self.get(arn).kind.taggable:
            raise Refusal("InvalidInputException", f"The resource {arn} does not support tagging.")
        return dict(self.tagger.get_tag_dict_for_resource(arn))

    def iter_tagged_resources(self) -> Iterator[TaggedResource]:
        self.sweep()
        for each in self.resources.values():
            tags = self.tagger.get_tag_dict_for_resource(each.arn)
            yield TaggedResource(each.arn, tags, "")

    def tag_resource(self, arn: str, tags: dict[str, str]) -> None:
        if tags:
            self.tags_of(arn)
            self.tagger.tag_resource(arn, self.tagger.convert_dict_to_tags_input(tags))

    def untag_resource(self, arn: str, tag_keys: list[str]) -> None:
        self.tags_of(arn)
        self.tagger.untag_resource_using_names(arn, tag_keys)


personalize_backends = BackendDict(PersonalizeBackend, "personalize")
