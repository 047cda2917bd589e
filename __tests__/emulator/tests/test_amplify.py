"""Amplify: what is refused, and let through when the cause is gone."""

from typing import Any

from emulator.tests.bed import BedCase

TAGS = {"workshop:pr": "12"}
BUSY = "BadRequestException"
MISSING = "NotFoundException"


class Amplify(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.amplify = self.client("amplify")
        self.scale(0)
        self.app = self.make_app()

    def scale(self, share: float) -> None:
        self.bed("POST", "settings", {"timeScale": share})

    def make_app(self, **more: Any) -> str:
        return str(self.amplify.create_app(name="shop", tags=TAGS, **more)["app"]["appId"])

    def branch(self, name: str = "main", **more: Any) -> dict[str, str]:
        which = {"appId": self.app, "branchName": name}
        self.amplify.create_branch(**which, **more)
        return which

    def start(self, branch: dict[str, str]) -> dict[str, str]:
        job = self.amplify.start_job(**branch, jobType="RELEASE")["jobSummary"]["jobId"]
        return {**branch, "jobId": job}

    def status(self, job: dict[str, str]) -> str:
        return str(self.amplify.get_job(**job)["job"]["summary"]["status"])

    def await_status(self, job: dict[str, str], status: str) -> None:
        for _ in range(1000):
            if self.status(job) == status:
                return
            self.later(0.02)
        self.fail(f"never {status}")

    def test_an_app_as_it_was_made(self) -> None:
        app = self.make_app(platform="WEB_COMPUTE", iamServiceRoleArn="arn:aws:iam::1:role/build")
        found = self.amplify.get_app(appId=app)["app"]
        self.assertEqual((found["platform"], found["tags"]), ("WEB_COMPUTE", TAGS))
        self.assertEqual(found["iamServiceRoleArn"], "arn:aws:iam::1:role/build")
        self.amplify.update_app(appId=app, enableAutoBranchCreation=True)
        found = self.amplify.get_app(appId=app)["app"]
        self.assertTrue(found["enableAutoBranchCreation"])
        self.assertEqual(found["platform"], "WEB_COMPUTE")
        arn = found["appArn"]
        self.amplify.untag_resource(resourceArn=arn, tagKeys=["workshop:pr"])
        self.assertEqual(self.amplify.list_tags_for_resource(resourceArn=arn)["tags"], {})
        self.amplify.tag_resource(resourceArn=arn, tags=TAGS)
        self.assertEqual(self.amplify.get_app(appId=app)["app"]["tags"], TAGS)

    def test_a_build_holds_its_branch_and_its_app(self) -> None:
        branch = self.branch("feature/a", tags=TAGS)
        self.assertEqual(self.amplify.get_branch(**branch)["branch"]["tags"], TAGS)
        self.scale(0.05)  # 0.75 seconds PENDING, then PROVISIONING; 1 second CANCELLING
        first, second = self.start(branch), self.start(branch)
        self.assertEqual((self.status(first), self.status(second)), ("PENDING", "PENDING"))
        self.await_status(first, "PROVISIONING")
        self.await_status(first, "RUNNING")
        self.assertEqual(self.status(second), "PENDING")
        self.assertEqual(len(self.amplify.list_jobs(**branch)["jobSummaries"]), 2)
        self.refused(BUSY, self.amplify.delete_branch, **branch)
        told = self.refused(BUSY, self.amplify.delete_app, appId=self.app)
        self.assertIn("Job 1 of branch feature/a is in progress (RUNNING)", told)
        self.refused(BUSY, self.amplify.create_deployment, **branch)
        for job in (second, first):
            self.amplify.stop_job(**job)
        self.assertEqual(self.status(first), "CANCELLING")
        self.refused(BUSY, self.amplify.stop_job, **first)
        self.refused(BUSY, self.amplify.delete_branch, **branch)
        self.await_status(first, "CANCELLED")
        self.amplify.delete_branch(**branch)
        self.refused(MISSING, self.amplify.get_branch, **branch)
        self.refused(MISSING, self.amplify.list_jobs, **branch)
        told = self.refused(BUSY, self.amplify.create_branch, **branch)
        self.assertIn("deleting", told)
        self.scale(0)
        self.amplify.create_branch(**branch)
        self.amplify.delete_app(appId=self.app)

    def test_a_build_that_ended_holds_nothing(self) -> None:
        branch = self.branch()
        self.assertEqual(self.status(self.start(branch)), "SUCCEED")
        self.amplify.create_deployment(**branch)
        self.amplify.delete_app(appId=self.app)
        self.refused(MISSING, self.amplify.get_app, appId=self.app)
        self.refused(MISSING, self.amplify.delete_app, appId=self.app)
        self.refused(MISSING, self.amplify.list_branches, appId=self.app)

    def test_a_backend_holds_its_app(self) -> None:
        which = {"appId": self.app, "environmentName": "dev"}
        self.amplify.create_backend_environment(**which, stackName="amplify-shop-dev-1")
        listed = self.amplify.list_backend_environments(appId=self.app)["backendEnvironments"]
        self.assertEqual(listed[0]["stackName"], "amplify-shop-dev-1")
        self.refused(BUSY, self.amplify.delete_app, appId=self.app)
        self.amplify.delete_backend_environment(**which)
        self.refused(MISSING, self.amplify.get_backend_environment, **which)
        self.refused(MISSING, self.amplify.delete_backend_environment, **which)
        self.amplify.delete_app(appId=self.app)

    def test_domains(self) -> None:
        self.branch()
        which = {"appId": self.app, "domainName": "example.com"}
        settings = [{"prefix": "www", "branchName": "main"}]
        create = self.amplify.create_domain_association
        nowhere = [{"prefix": "www", "branchName": "none"}]
        told = self.refused(BUSY, create, **which, subDomainSettings=nowhere)
        self.assertIn("non-existent branch", told)
        self.scale(0.02)
        create(**which, subDomainSettings=settings)
        other = {"appId": self.make_app(), "domainName": "example.com"}
        self.refused(BUSY, create, **other, subDomainSettings=[])
        failing = "DependentServiceFailureException"
        self.refused(failing, self.amplify.delete_domain_association, **which)
        self.refused(failing, self.amplify.delete_app, appId=self.app)
        self.later(0.65)
        found = self.amplify.get_domain_association(**which)["domainAssociation"]
        self.assertEqual(found["domainStatus"], "AVAILABLE")
        self.assertRegex(found["subDomains"][0]["dnsRecord"], r"^www CNAME .*cloudfront\.net$")
        branch = self.amplify.get_branch(appId=self.app, branchName="main")["branch"]
        self.assertEqual(branch["customDomains"], ["www.example.com"])
        self.amplify.delete_branch(appId=self.app, branchName="main")
        self.amplify.delete_domain_association(**which)
        self.refused(MISSING, self.amplify.get_domain_association, **which)
        self.refused(MISSING, self.amplify.delete_domain_association, **which)
        self.assertEqual(
            self.amplify.list_domain_associations(appId=self.app)["domainAssociations"], []
        )

    def test_a_webhook_dies_with_its_branch(self) -> None:
        branch = self.branch()
        for _ in range(2):
            hook = self.amplify.create_webhook(**branch)["webhook"]["webhookId"]
        self.amplify.delete_webhook(webhookId=hook)
        self.refused(MISSING, self.amplify.delete_webhook, webhookId=hook)
        self.assertEqual(len(self.amplify.list_webhooks(appId=self.app)["webhooks"]), 1)
        self.amplify.delete_branch(**branch)
        self.assertEqual(self.amplify.list_webhooks(appId=self.app)["webhooks"], [])

    def test_pages_and_the_tagging_api(self) -> None:
        self.bed("POST", "settings", {"taggingPages": "full"})
        for n in range(12):
            self.branch(f"pr-{n}", tags=TAGS)
        first = self.amplify.list_branches(appId=self.app)
        self.assertEqual(len(first["branches"]), 10)
        pages = self.amplify.get_paginator("list_branches").paginate(appId=self.app)
        self.assertEqual(sum(len(page["branches"]) for page in pages), 12)
        listed = self.client("resourcegroupstaggingapi").get_resources()
        self.assertEqual(listed["ResourceTagMappingList"], [])
        called = [c["iam"] for c in self.bed("GET", "calls") if c["operation"] == "ListBranches"]
        self.assertEqual(called[0], ["amplify:ListBranches"])
