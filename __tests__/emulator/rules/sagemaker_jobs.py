"""Amazon SageMaker: jobs that moto lacks, which can be stopped and not deleted.

One with the tag `bed:over` has ended when it is made.
"""

import json
from collections.abc import Iterator
from typing import Any

from moto.core.resource_tagging import TaggedResource
from moto.core.responses import ActionResult, EmptyResult
from moto.core.utils import utcnow
from moto.sagemaker.exceptions import ValidationError
from moto.sagemaker.models import SageMakerModelBackend
from moto.sagemaker.responses import SageMakerResponse

from emulator.clock import due, now
from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_"
RULES = (
    Rule(
        "a labeling or recommendations job that is not there",
        "ResourceNotFound",
        _API + "DescribeLabelingJob.html; " + _API + "DescribeInferenceRecommendationsJob.html",
    ),
    Rule(
        "(such a job runs until it is stopped, is stopping for a while, and is described for ever)",
        "",
        _API + "StopLabelingJob.html; " + _API + "StopInferenceRecommendationsJob.html",
    ),
)


class Job:
    """A labeling or recommendations job; the two write their states and names differently."""

    def __init__(self, arn: str, asked: dict[str, Any]):
        self.arn = arn
        self.tags: list[dict[str, str]] = asked.pop("Tags", None) or []
        self.asked = asked
        self.made = utcnow()
        self.over = any(tag["Key"] == "bed:over" for tag in self.tags)
        self.stopping: float | None = None

    @property
    def status(self) -> str:
        if self.stopping is not None:
            return "Stopped" if due(self.stopping, "sagemaker.stop") else "Stopping"
        return "Completed" if self.over else "InProgress"


def _jobs(backend: SageMakerModelBackend, kind: str) -> dict[str, Job]:
    kept: dict[str, Job] = backend.__dict__.setdefault(f"bed_{kind.replace('-', '_')}s", {})
    return kept


def _find(handler: SageMakerResponse, kind: str, named: str) -> Job:
    found = _jobs(handler.sagemaker_backend, kind).get(handler._get_param(named))
    if found is None:
        raise Refusal("ResourceNotFound", "Requested resource not found.")
    return found


def _create(handler: SageMakerResponse, kind: str, named: str) -> str:
    backend = handler.sagemaker_backend
    asked = json.loads(handler.body)
    arn = f"arn:aws:sagemaker:{backend.region_name}:{backend.account_id}:{kind}/{asked[named]}"
    _jobs(backend, kind)[asked[named]] = Job(arn, asked)
    return arn


def _stop(job: Job) -> ActionResult:
    if job.status != "InProgress":
        raise ValidationError(
            f"The request was rejected because the job is in status {job.status}."
        )
    job.stopping = now()
    return EmptyResult()


def create_labeling_job(handler: SageMakerResponse) -> ActionResult:
    return ActionResult({"LabelingJobArn": _create(handler, "labeling-job", "LabelingJobName")})


def describe_labeling_job(handler: SageMakerResponse) -> ActionResult:
    job = _find(handler, "labeling-job", "LabelingJobName")
    told = {"LabelingJobArn": job.arn, "LabelingJobStatus": job.status, "CreationTime": job.made}
    return ActionResult({**job.asked, **told, "Tags": job.tags})


def stop_labeling_job(handler: SageMakerResponse) -> ActionResult:
    return _stop(_find(handler, "labeling-job", "LabelingJobName"))


def create_inference_recommendations_job(handler: SageMakerResponse) -> ActionResult:
    return ActionResult({"JobArn": _create(handler, "inference-recommendations-job", "JobName")})


_WRITTEN = {
    "InProgress": "IN_PROGRESS",
    "Stopping": "STOPPING",
    "Stopped": "STOPPED",
    "Completed": "COMPLETED",
}


def describe_inference_recommendations_job(handler: SageMakerResponse) -> ActionResult:
    job = _find(handler, "inference-recommendations-job", "JobName")
    told = {"JobArn": job.arn, "Status": _WRITTEN[job.status], "CreationTime": job.made}
    return ActionResult({**job.asked, **told})


def stop_inference_recommendations_job(handler: SageMakerResponse) -> ActionResult:
    return _stop(_find(handler, "inference-recommendations-job", "JobName"))


for _operation in (
    create_labeling_job, describe_labeling_job, stop_labeling_job,
    create_inference_recommendations_job, describe_inference_recommendations_job,
    stop_inference_recommendations_job,
):  # fmt: skip
    setattr(SageMakerResponse, _operation.__name__, _operation)


def _all(backend: SageMakerModelBackend) -> Iterator[tuple[str, Job]]:
    for kind in ("labeling-job", "inference-recommendations-job"):
        for job in _jobs(backend, kind).values():
            yield kind, job


@around(SageMakerModelBackend, "_get_resource_from_arn")
def resource_from_arn(original: Any, backend: SageMakerModelBackend, arn: str) -> Any:
    for _, job in _all(backend):
        if job.arn == arn:
            return job
    return original(backend, arn)


@around(SageMakerModelBackend, "iter_tagged_resources")
def tagged(original: Any, backend: SageMakerModelBackend) -> Iterator[TaggedResource]:
    yield from original(backend)
    for kind, job in _all(backend):
        tags = {tag["Key"]: tag["Value"] for tag in job.tags}
        yield TaggedResource(arn=job.arn, tags=tags, resource_type=f"sagemaker:{kind}")
