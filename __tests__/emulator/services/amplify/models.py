import hashlib
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from string import ascii_lowercase, digits
from typing import Any

from moto.core.base_backend import BackendDict, BaseBackend
from moto.core.resource_tagging import TaggableResourcesMixin, TaggedResource
from moto.core.utils import utcnow
from moto.moto_api._internal import mock_random
from moto.utilities.tagging_service import TaggingService

from emulator import clock
from emulator.rule import Refusal

Settings = dict[str, Any]

#: What AWS says of an app or a branch that was made without saying it.
APP_DEFAULTS: Settings = {
    "description": "",
    "repository": "",
    "platform": "WEB",
    "environmentVariables": {},
    "enableBranchAutoBuild": False,
    "enableBranchAutoDeletion": False,
    "enableBasicAuth": False,
    "enableAutoBranchCreation": False,
}
BRANCH_DEFAULTS: Settings = {
    "description": "",
    "stage": "NONE",
    "framework": "",
    "enableNotification": False,
    "environmentVariables": {},
    "enableAutoBuild": True,
    "enableBasicAuth": False,
    "enablePullRequestPreview": False,
    "ttl": "5",
    "activeJobId": "",
}


@dataclass
class Job:
    """A build. Its state follows from when it began, was stopped, and when the one before ends."""

    id: str
    arn: str
    kind: str
    before: "Job | None"
    created: Any = field(default_factory=utcnow)
    queued: float = field(default_factory=clock.now)
    stopped: float | None = None

    @property
    def began(self) -> float:
        return max(self.queued, self.before.ended) if self.before else self.queued

    @property
    def ended(self) -> float:
        if self.stopped is not None:
            return self.stopped + clock.after("amplify.cancel")
        return self.began + clock.after("amplify.build")

    @property
    def status(self) -> str:
        if self.stopped is not None:
            return "CANCELLED" if clock.due(self.stopped, "amplify.cancel") else "CANCELLING"
        if clock.now() >= self.ended:
            return "SUCCEED"
        if not clock.due(self.began, "amplify.pending"):
            return "PENDING"
        provisioned = self.began + clock.after("amplify.pending")
        return "RUNNING" if clock.due(provisioned, "amplify.pending") else "PROVISIONING"

    @property
    def unfinished(self) -> bool:
        return self.status not in ("CANCELLED", "SUCCEED")


@dataclass
class Branch:
    name: str
    arn: str
    settings: Settings
    created: Any = field(default_factory=utcnow)
    jobs: list[Job] = field(default_factory=list)


@dataclass
class Domain:
    name: str
    arn: str
    settings: Settings
    began: float = field(default_factory=clock.now)

    @property
    def status(self) -> str:
        return "AVAILABLE" if clock.due(self.began, "amplify.domain") else "CREATING"


@dataclass
class Environment:
    """A backend of Gen 1: the record of a CloudFormation stack."""

    name: str
    arn: str
    settings: Settings
    created: Any = field(default_factory=utcnow)


@dataclass
class Webhook:
    id: str
    arn: str
    app_id: str
    settings: Settings
    created: Any = field(default_factory=utcnow)


@dataclass
class App:
    id: str
    arn: str
    settings: Settings
    created: Any = field(default_factory=utcnow)
    branches: dict[str, Branch] = field(default_factory=dict)
    domains: dict[str, Domain] = field(default_factory=dict)
    environments: dict[str, Environment] = field(default_factory=dict)
    deleting: dict[str, float] = field(default_factory=dict)  # names of branches, and since when


class AmplifyBackend(BaseBackend, TaggableResourcesMixin):
    SERVICE_NAMESPACE = "amplify"

    def __init__(self, region_name: str, account_id: str):
        super().__init__(region_name, account_id)
        self.apps: dict[str, App] = {}
        self.webhooks: dict[str, Webhook] = {}
        self.tagger = TaggingService()

    def arn(self, resource: str) -> str:
        return f"arn:{self.partition}:amplify:{self.region_name}:{self.account_id}:{resource}"

    # Apps

    def create_app(self, settings: Settings, tags: dict[str, str]) -> App:
        id_ = "d" + "".join(mock_random.choice(ascii_lowercase + digits) for _ in range(13))
        made = App(id_, self.arn(f"apps/{id_}"), {**APP_DEFAULTS, **settings})
        self.apps[id_] = made
        self.tag_resource(made.arn, tags)
        return made

    def app(self, app_id: str) -> App:
        if app_id not in self.apps:
            raise Refusal("NotFoundException", f"App {app_id} not found.")
        return self.apps[app_id]

    def update_app(self, app_id: str, settings: Settings) -> App:
        self.app(app_id).settings.update(settings)
        return self.apps[app_id]

    def delete_app(self, app_id: str) -> App:
        gone = self.app(app_id)
        for name in list(gone.branches):
            self._drop_branch(gone, name)
        del self.apps[app_id]
        self.tagger.delete_all_tags_for_resource(gone.arn)
        return gone

    # Branches

    def create_branch(
        self, app_id: str, name: str, settings: Settings, tags: dict[str, str]
    ) -> Branch:
        app = self.app(app_id)
        if name in app.branches:
            raise Refusal("BadRequestException", f"Branch {name} already exists.")
        arn = f"{app.arn}/branches/{name}"
        made = Branch(name, arn, {**BRANCH_DEFAULTS, **settings})
        app.branches[name] = made
        self.tag_resource(made.arn, tags)
        return made

    def branch(self, app_id: str, name: str) -> Branch:
        app = self.app(app_id)
        if name not in app.branches:
            raise Refusal("NotFoundException", f"Branch {name} not found.")
        return app.branches[name]

    def update_branch(self, app_id: str, name: str, settings: Settings) -> Branch:
        found = self.branch(app_id, name)
        found.settings.update(settings)
        return found

    def delete_branch(self, app_id: str, name: str) -> Branch:
        gone = self.branch(app_id, name)
        self._drop_branch(self.apps[app_id], name)
        return gone

    def _drop_branch(self, app: App, name: str) -> None:
        gone = app.branches.pop(name)
        app.deleting[name] = clock.now()
        self.tagger.delete_all_tags_for_resource(gone.arn)
        for hook in list(self.webhooks.values()):
            if (hook.app_id, hook.settings["branchName"]) == (app.id, name):
                del self.webhooks[hook.id]

    # Jobs

    def start_job(self, app_id: str, branch: str, kind: str) -> Job:
        found = self.branch(app_id, branch)
        id_ = str(len(found.jobs) + 1)
        last = found.jobs[-1] if found.jobs else None
        made = Job(id_, f"{found.arn}/jobs/{id_.zfill(10)}", kind, last)
        found.jobs.append(made)
        return made

    def job(self, app_id: str, branch: str, job_id: str) -> Job:
        for job in self.branch(app_id, branch).jobs:
            if job.id == job_id:
                return job
        raise Refusal("NotFoundException", f"Job {job_id} not found.")

    def stop_job(self, app_id: str, branch: str, job_id: str) -> Job:
        found = self.job(app_id, branch, job_id)
        found.stopped = clock.now()
        return found

    # Domains, backends of Gen 1, webhooks

    def create_domain(self, app_id: str, name: str, settings: Settings) -> Domain:
        app = self.app(app_id)
        made = Domain(name, f"{app.arn}/domains/{name}", settings)
        app.domains[name] = made
        return made

    def domain(self, app_id: str, name: str) -> Domain:
        app = self.app(app_id)
        if name not in app.domains:
            raise Refusal("NotFoundException", f"Domain association {name} not found.")
        return app.domains[name]

    def delete_domain(self, app_id: str, name: str) -> Domain:
        gone = self.domain(app_id, name)
        self.tagger.delete_all_tags_for_resource(gone.arn)
        return self.apps[app_id].domains.pop(name)

    def create_environment(self, app_id: str, name: str, settings: Settings) -> Environment:
        app = self.app(app_id)
        made = Environment(name, f"{app.arn}/backendenvironments/{name}", settings)
        app.environments[name] = made
        return made

    def environment(self, app_id: str, name: str) -> Environment:
        app = self.app(app_id)
        if name not in app.environments:
            raise Refusal("NotFoundException", f"Backend environment {name} not found.")
        return app.environments[name]

    def delete_environment(self, app_id: str, name: str) -> Environment:
        self.environment(app_id, name)
        return self.apps[app_id].environments.pop(name)

    def create_webhook(self, app_id: str, settings: Settings) -> Webhook:
        self.branch(app_id, settings["branchName"])
        id_ = str(uuid.uuid4())
        made = Webhook(id_, self.arn(f"webhooks/{id_}"), app_id, settings)
        self.webhooks[id_] = made
        return made

    def delete_webhook(self, webhook_id: str) -> Webhook:
        if webhook_id not in self.webhooks:
            raise Refusal("NotFoundException", f"Webhook {webhook_id} not found.")
        return self.webhooks.pop(webhook_id)

    # Tags

    def iter_tagged_resources(self) -> Iterator[TaggedResource]:
        for app in self.apps.values():
            for each in (app, *app.branches.values(), *app.domains.values()):
                tags = self.tagger.get_tag_dict_for_resource(each.arn)
                yield TaggedResource(each.arn, tags, "")

    def tag_resource(self, arn: str, tags: dict[str, str]) -> None:
        self.tagger.tag_resource(arn, self.tagger.convert_dict_to_tags_input(tags))

    def untag_resource(self, arn: str, tag_keys: list[str]) -> None:
        self.tagger.untag_resource_using_names(arn, tag_keys)


def edge_of(arn: str) -> str:
    """The name of a CloudFront distribution that AWS has for it."""
    return f"d{hashlib.sha256(arn.encode()).hexdigest()[:13]}.cloudfront.net"


amplify_backends = BackendDict(AmplifyBackend, "amplify")
