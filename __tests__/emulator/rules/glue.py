"""AWS Glue: crawls and runs that take their time, and tags that go with what carried them."""

from typing import Any

from moto.core.responses import ActionResult
from moto.glue.models import FakeCrawl, FakeCrawler, FakeJob, FakeJobRun, GlueBackend
from moto.glue.responses import GlueResponse

from emulator.clock import due, now
from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/glue/latest/webapi/API_"
RULES = (
    Rule(
        "deleting a crawler whose crawl has not ended",
        "CrawlerRunningException",
        _API + "DeleteCrawler.html",
    ),
    Rule(
        "stopping a crawl that is being stopped",
        "CrawlerStoppingException",
        _API + "StopCrawler.html",
    ),
    Rule(
        "(a crawl is RUNNING, and once stopped STOPPING, for a while)",
        "",
        _API + "Crawler.html (State)",
    ),
    Rule(
        "(a run goes on when its job is gone, until it is stopped)",
        "",
        _API + "BatchStopJobRun.html; " + _API + "JobRun.html (JobRunState)",
    ),
    Rule(
        "asking for the tags of what is not there",
        "EntityNotFoundException",
        _API + "GetTags.html",
    ),
)


# Crawlers


def _settle_crawl(crawler: FakeCrawler) -> None:
    crawl: Any = crawler.crawls[-1] if crawler.crawls else None
    if crawl is None:
        return
    stopped = getattr(crawl, "bed_stopped", None)
    if stopped is not None:
        crawl.status = "STOPPED" if due(stopped, "glue.stop") else "STOPPING"
    elif due(crawl.bed_began, "glue.run"):
        crawl.status = "COMPLETED"


@around(FakeCrawl, "__init__")
def crawl_init(original: Any, crawl: Any, *args: Any, **more: Any) -> None:
    original(crawl, *args, **more)
    crawl._transitions = []  # moto's own, by the number of looks
    crawl.bed_began = now()


@around(GlueBackend, "get_crawler")
def get_crawler(original: Any, backend: GlueBackend, name: str) -> FakeCrawler:
    crawler: FakeCrawler = original(backend, name)
    _settle_crawl(crawler)
    return crawler


@around(FakeCrawler, "stop_crawler")
def stop_crawler(original: Any, crawler: FakeCrawler) -> None:
    if crawler.status == "STOPPING":
        raise Refusal("CrawlerStoppingException", f"Crawler {crawler.name} is stopping")
    original(crawler)
    crawl: Any = crawler.crawls[-1]
    crawl.bed_stopped = now()


@around(GlueBackend, "delete_crawler")
def delete_crawler(original: Any, backend: GlueBackend, name: str) -> None:
    crawler = backend.get_crawler(name)
    if crawler.status != "READY":
        raise Refusal("CrawlerRunningException", f"Crawler with name {name} is running")
    original(backend, name)
    backend.tagger.delete_all_tags_for_resource(crawler.arn)


# Jobs


@around(FakeJobRun, "__init__")
def run_init(original: Any, run: Any, *args: Any, **more: Any) -> None:
    original(run, *args, **more)
    run._transitions = []
    run.bed_began = now()


@around(FakeJobRun, "advance")
def run_advance(_: Any, run: Any) -> None:
    if run.status not in ("STOPPED", "SUCCEEDED"):
        run.status = "SUCCEEDED" if due(run.bed_began, "glue.run") else "RUNNING"


@around(FakeJob, "get_job_runs")
def get_job_runs(original: Any, job: FakeJob) -> list[FakeJobRun]:
    """Newest first."""
    return list(reversed(original(job)))


def _batch_stop_job_run(response: GlueResponse) -> ActionResult:
    name = response._get_param("JobName")
    stopped, errors = [], []
    for id_ in response._get_param("JobRunIds"):
        run = response.glue_backend.get_job_run(name, id_)
        if run.status == "RUNNING":
            run.status = "STOPPED"
            stopped.append({"JobName": name, "JobRunId": id_})
        else:
            detail = {"ErrorCode": "InvalidInputException", "ErrorMessage": "has ended"}
            errors.append({"JobName": name, "JobRunId": id_, "ErrorDetail": detail})
    return ActionResult({"SuccessfulSubmissions": stopped, "Errors": errors})


setattr(GlueResponse, "batch_stop_job_run", _batch_stop_job_run)


@around(GlueBackend, "delete_job")
def delete_job(original: Any, backend: GlueBackend, name: str) -> None:
    if name in backend.jobs:
        backend.tagger.delete_all_tags_for_resource(backend.jobs[name].arn)
    original(backend, name)


# Databases and tags


def _arn(backend: GlueBackend, rest: str) -> str:
    return f"arn:aws:glue:{backend.region_name}:{backend.account_id}:{rest}"


@around(GlueBackend, "delete_database")
def delete_database(original: Any, backend: GlueBackend, database_name: str) -> None:
    original(backend, database_name)
    backend.tagger.delete_all_tags_for_resource(_arn(backend, f"database/{database_name}"))


@around(GlueBackend, "get_tags")
def get_tags(original: Any, backend: GlueBackend, resource_id: str) -> dict[str, str]:
    kind, _, name = resource_id.split(":")[-1].partition("/")
    known = {"database": backend.databases, "crawler": backend.crawlers, "job": backend.jobs}
    if kind in known and name not in known[kind]:
        raise Refusal("EntityNotFoundException", f"Entity {resource_id} not found")
    tags: dict[str, str] = original(backend, resource_id)
    return tags
