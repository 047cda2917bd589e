from typing import Any
from urllib.parse import unquote

from moto.core.responses import ActionResult, BaseResponse, EmptyResult

from .models import (
    AmplifyBackend,
    App,
    Branch,
    Domain,
    Environment,
    Job,
    Webhook,
    amplify_backends,
    edge_of,
)

PAGE = 10  # ListApps and the others return fewer than the 50 or 100 that one may ask for
#: Parameters that say which resource is meant, and no setting of it.
NAMING = ("appId", "branchName", "domainName", "environmentName", "webhookId", "tags")


class AmplifyResponse(BaseResponse):
    def __init__(self) -> None:
        super().__init__(service_name="amplify")
        self.automated_parameter_parsing = True

    @property
    def backend(self) -> AmplifyBackend:
        return amplify_backends[self.current_account][self.region]

    def _given(self, *also: str) -> dict[str, Any]:
        """The settings among the parameters."""
        return {
            name: value
            for name, value in self._get_params().items()
            if name in also or (name not in NAMING and value is not None)
        }

    def _names(self, *names: str) -> list[str]:
        return [unquote(str(self._get_param(name))) for name in names]

    def _page(self, name: str, items: list[Any]) -> ActionResult:
        start = int(self._get_param("nextToken") or 0)
        end = start + int(self._get_param("maxResults") or PAGE)
        more = {"nextToken": str(end)} if end < len(items) else {}
        return ActionResult({name: items[start:end], **more})

    # Apps

    def create_app(self) -> ActionResult:
        made = self.backend.create_app(self._given(), self._get_param("tags") or {})
        return ActionResult({"app": self._app(made)})

    def get_app(self) -> ActionResult:
        return ActionResult({"app": self._app(self.backend.app(*self._names("appId")))})

    def update_app(self) -> ActionResult:
        changed = self.backend.update_app(*self._names("appId"), self._given())
        return ActionResult({"app": self._app(changed)})

    def delete_app(self) -> ActionResult:
        return ActionResult({"app": self._app(self.backend.delete_app(*self._names("appId")))})

    def list_apps(self) -> ActionResult:
        return self._page("apps", [self._app(each) for each in self.backend.apps.values()])

    def _app(self, app: App) -> dict[str, Any]:
        return {
            **app.settings,
            "appId": app.id,
            "appArn": app.arn,
            "tags": self.backend.tagger.get_tag_dict_for_resource(app.arn),
            "createTime": app.created,
            "updateTime": app.created,
            "defaultDomain": f"{app.id}.amplifyapp.com",
        }

    # Branches

    def create_branch(self) -> ActionResult:
        names = self._names("appId", "branchName")
        made = self.backend.create_branch(*names, self._given(), self._get_param("tags") or {})
        return ActionResult({"branch": self._branch(made)})

    def get_branch(self) -> ActionResult:
        found = self.backend.branch(*self._names("appId", "branchName"))
        return ActionResult({"branch": self._branch(found)})

    def update_branch(self) -> ActionResult:
        names = self._names("appId", "branchName")
        return ActionResult(
            {"branch": self._branch(self.backend.update_branch(*names, self._given()))}
        )

    def delete_branch(self) -> ActionResult:
        gone = self.backend.delete_branch(*self._names("appId", "branchName"))
        return ActionResult({"branch": self._branch(gone)})

    def list_branches(self) -> ActionResult:
        app = self.backend.app(*self._names("appId"))
        return self._page("branches", [self._branch(each) for each in app.branches.values()])

    def _branch(self, branch: Branch) -> dict[str, Any]:
        app_id = branch.arn.split("/")[1]
        app = self.backend.apps.get(app_id)
        return {
            **branch.settings,
            "branchArn": branch.arn,
            "branchName": branch.name,
            "displayName": branch.settings.get("displayName") or branch.name.replace("/", "-"),
            "tags": self.backend.tagger.get_tag_dict_for_resource(branch.arn),
            "createTime": branch.created,
            "updateTime": branch.created,
            "totalNumberOfJobs": str(len(branch.jobs)),
            "customDomains": [
                f"{sub['prefix']}.{domain.name}".lstrip(".")
                for domain in (app.domains.values() if app else ())
                for sub in domain.settings.get("subDomainSettings") or []
                if sub["branchName"] == branch.name
            ],
        }

    # Jobs

    def start_job(self) -> ActionResult:
        names = self._names("appId", "branchName")
        made = self.backend.start_job(*names, self._get_param("jobType"))
        return ActionResult({"jobSummary": _job(made)})

    def create_deployment(self) -> ActionResult:
        made = self.backend.start_job(*self._names("appId", "branchName"), "MANUAL")
        upload = {"zipUploadUrl": "https://aws-amplify.example.com/upload", "fileUploadUrls": {}}
        return ActionResult({"jobId": made.id, **upload})

    def get_job(self) -> ActionResult:
        found = self.backend.job(*self._names("appId", "branchName", "jobId"))
        return ActionResult({"job": {"summary": _job(found), "steps": []}})

    def stop_job(self) -> ActionResult:
        stopped = self.backend.stop_job(*self._names("appId", "branchName", "jobId"))
        return ActionResult({"jobSummary": _job(stopped)})

    def list_jobs(self) -> ActionResult:
        jobs = self.backend.branch(*self._names("appId", "branchName")).jobs
        return self._page("jobSummaries", [_job(each) for each in reversed(jobs)])

    # Domains

    def create_domain_association(self) -> ActionResult:
        made = self.backend.create_domain(*self._names("appId", "domainName"), self._given())
        return ActionResult({"domainAssociation": _domain(made)})

    def get_domain_association(self) -> ActionResult:
        found = self.backend.domain(*self._names("appId", "domainName"))
        return ActionResult({"domainAssociation": _domain(found)})

    def delete_domain_association(self) -> ActionResult:
        gone = self.backend.delete_domain(*self._names("appId", "domainName"))
        return ActionResult({"domainAssociation": _domain(gone)})

    def list_domain_associations(self) -> ActionResult:
        domains = self.backend.app(*self._names("appId")).domains.values()
        return self._page("domainAssociations", [_domain(each) for each in domains])

    # Backends of Gen 1

    def create_backend_environment(self) -> ActionResult:
        names = self._names("appId", "environmentName")
        made = self.backend.create_environment(*names, self._given())
        return ActionResult({"backendEnvironment": _environment(made)})

    def get_backend_environment(self) -> ActionResult:
        found = self.backend.environment(*self._names("appId", "environmentName"))
        return ActionResult({"backendEnvironment": _environment(found)})

    def delete_backend_environment(self) -> ActionResult:
        gone = self.backend.delete_environment(*self._names("appId", "environmentName"))
        return ActionResult({"backendEnvironment": _environment(gone)})

    def list_backend_environments(self) -> ActionResult:
        found = self.backend.app(*self._names("appId")).environments.values()
        return self._page("backendEnvironments", [_environment(each) for each in found])

    # Webhooks

    def create_webhook(self) -> ActionResult:
        given = self._given("branchName")
        made = self.backend.create_webhook(*self._names("appId"), given)
        return ActionResult({"webhook": _webhook(made)})

    def delete_webhook(self) -> ActionResult:
        return ActionResult(
            {"webhook": _webhook(self.backend.delete_webhook(*self._names("webhookId")))}
        )

    def list_webhooks(self) -> ActionResult:
        app = self.backend.app(*self._names("appId"))
        found = [each for each in self.backend.webhooks.values() if each.app_id == app.id]
        return self._page("webhooks", [_webhook(each) for each in found])

    # Tags

    def list_tags_for_resource(self) -> ActionResult:
        arn = unquote(self._get_param("resourceArn"))
        return ActionResult({"tags": self.backend.tagger.get_tag_dict_for_resource(arn)})

    def tag_resource(self) -> EmptyResult:
        arn = unquote(self._get_param("resourceArn"))
        self.backend.tag_resource(arn, self._get_param("tags"))
        return EmptyResult()

    def untag_resource(self) -> EmptyResult:
        arn = unquote(self._get_param("resourceArn"))
        self.backend.untag_resource(arn, self._get_param("tagKeys"))
        return EmptyResult()


def _job(job: Job) -> dict[str, Any]:
    return {
        "jobArn": job.arn,
        "jobId": job.id,
        "jobType": job.kind,
        "commitId": "HEAD",
        "commitMessage": "",
        "commitTime": job.created,
        "startTime": job.created,
        "status": job.status,
    }


def _domain(domain: Domain) -> dict[str, Any]:
    edge = edge_of(domain.arn)
    check = f"_c3f.{domain.name}. CNAME _a79.xyz.acm-validations.aws."
    return {
        "enableAutoSubDomain": False,
        **domain.settings,
        "domainAssociationArn": domain.arn,
        "domainName": domain.name,
        "domainStatus": domain.status,
        "statusReason": "",
        "certificateVerificationDNSRecord": check,
        "subDomains": [
            {
                "subDomainSetting": sub,
                "verified": True,
                "dnsRecord": f"{sub['prefix']} CNAME {edge}",
            }
            for sub in domain.settings.get("subDomainSettings") or []
        ],
    }


def _environment(environment: Environment) -> dict[str, Any]:
    return {
        **environment.settings,
        "backendEnvironmentArn": environment.arn,
        "environmentName": environment.name,
        "createTime": environment.created,
        "updateTime": environment.created,
    }


def _webhook(webhook: Webhook) -> dict[str, Any]:
    return {
        "description": "",
        **webhook.settings,
        "webhookArn": webhook.arn,
        "webhookId": webhook.id,
        "webhookUrl": f"https://webhooks.amplify.example.com/prod/webhooks?id={webhook.id}",
        "appId": webhook.app_id,
        "createTime": webhook.created,
        "updateTime": webhook.created,
    }
