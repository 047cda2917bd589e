"""Amazon CloudWatch: composite alarms before those they name, and dashboards of all regions."""

import re
from collections.abc import Iterator
from typing import Any

from moto.cloudwatch.exceptions import ResourceNotFoundException
from moto.cloudwatch.models import Alarm, CloudWatchBackend, cloudwatch_backends
from moto.cloudwatch.responses import CloudWatchResponse
from moto.cloudwatch.utils import make_arn_for_dashboard
from moto.core.resource_tagging import TaggedResource
from moto.core.responses import ActionResult, EmptyResult

from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_"
RULES = (
    Rule(
        "deleting an alarm that a composite alarm depends on",
        "ValidationError",
        _API + "DeleteAlarms.html; message: cloud-custodian#7763, aws-nuke#462",
    ),
    Rule(
        "deleting more than one composite alarm at once",
        "ValidationError",
        _API + "DeleteAlarms.html",
    ),
    Rule(
        "a composite alarm whose rule names an alarm that is not there",
        "ValidationError",
        _API + "PutCompositeAlarm.html; message: awsdocs/aws-cloudformation-user-guide#911",
    ),
    Rule(
        "(an update keeps the tags and takes none)", "", _API + "PutCompositeAlarm.html (Tags)"
    ),
    Rule(
        "(DescribeAlarms without AlarmTypes tells of metric alarms only)",
        "",
        _API + "DescribeAlarms.html (AlarmTypes)",
    ),
    Rule(
        "tags of an alarm or a dashboard that is not there",
        "ResourceNotFoundException",
        _API + "ListTagsForResource.html",
    ),
    Rule(
        "(a dashboard is there in all regions, and has tags)",
        "",
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/"
        "CloudWatch_Dashboards.html; " + _API + "PutDashboard.html (Tags)",
    ),
)
HOME = "us-east-1"
TYPES = ("MetricAlarm", "CompositeAlarm")
_INNERMOST = re.compile(r"\(((?:\"[^\"]*\"|[^()\"])*)\)")
_NAME = re.compile(r"\"([^\"]*)\"|([^\s\",][^\",]*)")


def _named(rule: str | None) -> set[str]:
    """The alarms in a composite alarm's rule."""
    names = (name for inside in _INNERMOST.findall(rule or "") for name in _NAME.findall(inside))
    return {(quoted or plain).strip().split(":alarm:")[-1] for quoted, plain in names}


def _dependencies(alarm: Alarm) -> set[str]:
    suppressor = getattr(alarm, "actions_suppressor", None)
    return _named(alarm.rule) | ({suppressor.split(":alarm:")[-1]} if suppressor else set())


def put_composite_alarm(response: CloudWatchResponse) -> ActionResult:
    """Moto has no such operation, but an alarm with a rule."""
    backend, name = response.cloudwatch_backend, response._get_param("AlarmName")
    named = _named(response._get_param("AlarmRule"))
    missing = sorted(named - set(backend.alarms) - {"TRUE", "FALSE"})
    if missing:
        raise Refusal(
            "ValidationError",
            f"Could not save the composite alarm as alarms [{', '.join(missing)}] in the alarm "
            "rule do not exist",
        )
    there = name in backend.alarms
    given = ("AlarmDescription", "ActionsEnabled", "AlarmRule")
    description, enabled, rule = (response._get_param(each) for each in given)
    alarm = backend.put_metric_alarm(
        name=name,
        namespace=None,
        metric_name=None,
        comparison_operator=None,
        evaluation_periods=None,
        period=None,
        threshold=None,
        statistic=None,
        description=description,
        dimensions=[],
        alarm_actions=response._get_param("AlarmActions", []),
        ok_actions=response._get_param("OKActions", []),
        insufficient_data_actions=response._get_param("InsufficientDataActions", []),
        actions_enabled=enabled,
        rule=rule,
        tags=None if there else response._get_param("Tags", []),
    )
    alarm.actions_suppressor = response._get_param("ActionsSuppressor")
    return EmptyResult()


CloudWatchResponse.put_composite_alarm = put_composite_alarm


@around(CloudWatchResponse, "describe_alarms")
def describe_alarms(original: Any, response: CloudWatchResponse) -> ActionResult:
    told = original(response).result
    wanted = response._get_param("AlarmTypes") or ["MetricAlarm"]
    return ActionResult({f"{kind}s": told[f"{kind}s"] if kind in wanted else [] for kind in TYPES})


@around(CloudWatchBackend, "delete_alarms")
def delete_alarms(original: Any, backend: CloudWatchBackend, alarm_names: list[str]) -> None:
    there = [backend.alarms[name] for name in alarm_names if name in backend.alarms]
    if len([alarm for alarm in there if alarm.rule is not None]) > 1:
        raise Refusal("ValidationError", "Only one composite alarm can be deleted at once.")
    going = {alarm.name for alarm in there}
    rest = [alarm for alarm in backend.alarms.values() if alarm.name not in going]
    kept = [name for name in alarm_names if any(name in _dependencies(alarm) for alarm in rest)]
    if kept:
        raise Refusal(
            "ValidationError",
            f"Cannot delete {','.join(kept)} as there are composite alarm(s) depending on "
            f"{'it' if len(kept) == 1 else 'them'}.",
        )
    original(backend, alarm_names)
    for alarm in there:
        backend.tagger.delete_all_tags_for_resource(alarm.alarm_arn)


def _home(backend: CloudWatchBackend) -> CloudWatchBackend:
    return cloudwatch_backends[backend.account_id][HOME]


for _method in ("put_dashboard", "list_dashboards", "get_dashboard"):

    @around(CloudWatchBackend, _method)
    def at_home(original: Any, backend: CloudWatchBackend, *args: Any, **more: Any) -> Any:
        return original(_home(backend), *args, **more)


@around(CloudWatchBackend, "delete_dashboards")
def delete_dashboards(
    original: Any, backend: CloudWatchBackend, dashboards: list[str]
) -> str | None:
    home = _home(backend)
    error: str | None = original(home, dashboards)
    if error is None:
        for name in dashboards:
            home.tagger.delete_all_tags_for_resource(_dashboard(home, name))
    return error


def _dashboard(backend: CloudWatchBackend, name: str) -> str:
    return make_arn_for_dashboard(backend.account_id, HOME, name)


@around(CloudWatchResponse, "put_dashboard")
def put_dashboard(original: Any, response: CloudWatchResponse) -> ActionResult:
    home, name = _home(response.cloudwatch_backend), response._get_param("DashboardName")
    there = name in home.dashboards
    answer: ActionResult = original(response)
    tags = response._get_param("Tags", [])
    if tags and not there:
        home.tagger.tag_resource(_dashboard(home, name), tags)
    return answer


@around(CloudWatchBackend, "list_tags_for_resource")
def list_tags_for_resource(_: Any, backend: CloudWatchBackend, arn: str) -> dict[str, str]:
    owner = _home(backend) if ":dashboard/" in arn else backend
    if arn not in _arns(owner):
        raise ResourceNotFoundException
    return owner.tagger.get_tag_dict_for_resource(arn)


def _arns(backend: CloudWatchBackend) -> Iterator[str]:
    yield from (alarm.alarm_arn for alarm in backend.alarms.values())
    yield from (_dashboard(backend, name) for name in _home(backend).dashboards)


@around(CloudWatchBackend, "iter_tagged_resources")
def iter_tagged_resources(
    original: Any, backend: CloudWatchBackend
) -> Iterator[TaggedResource]:
    yield from original(backend)
    if backend.region_name == HOME:
        for name in backend.dashboards:
            arn = _dashboard(backend, name)
            tags = backend.tagger.get_tag_dict_for_resource(arn)
            yield TaggedResource(arn, tags, "cloudwatch:dashboard")
