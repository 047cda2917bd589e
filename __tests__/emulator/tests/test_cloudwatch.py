"""CloudWatch: what depends on an alarm, and dashboards of all regions."""

from typing import Any

from emulator.tests.bed import BedCase

OURS = [{"Key": "workshop:pr", "Value": "12"}]
BODY = '{"widgets": []}'
REFUSAL = "ValidationError"


class Alarms(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.cloudwatch = self.client("cloudwatch")

    def metric(self, name: str, **more: Any) -> None:
        self.cloudwatch.put_metric_alarm(
            AlarmName=name,
            Namespace="AWS/SQS",
            MetricName="Age",
            Period=60,
            EvaluationPeriods=1,
            Threshold=1,
            Statistic="Maximum",
            ComparisonOperator="GreaterThanThreshold",
            **more,
        )

    def composite(self, name: str, rule: str, **more: Any) -> None:
        self.cloudwatch.put_composite_alarm(AlarmName=name, AlarmRule=rule, **more)

    def delete(self, *names: str) -> Any:
        return self.cloudwatch.delete_alarms(AlarmNames=list(names))

    def names(self) -> list[str]:
        answer = self.cloudwatch.describe_alarms(AlarmTypes=["MetricAlarm", "CompositeAlarm"])
        alarms = answer["MetricAlarms"] + answer["CompositeAlarms"]
        return sorted(alarm["AlarmName"] for alarm in alarms)

    def test_a_composite_alarm_keeps_what_its_rule_names(self) -> None:
        self.metric("a (1)")
        self.metric("b")
        arn = f"arn:aws:cloudwatch:eu-west-1:{self.account}:alarm:b"
        self.composite("both", f'(ALARM("a (1)") OR NOT OK({arn}))')
        message = self.refused(
            REFUSAL, self.cloudwatch.delete_alarms, AlarmNames=["a (1)", "b"]
        )
        self.assertIn("composite alarm(s) depending on them", message)
        told = self.cloudwatch.describe_alarms(AlarmTypes=["CompositeAlarm"])["CompositeAlarms"]
        self.assertEqual(told[0]["AlarmRule"], f'(ALARM("a (1)") OR NOT OK({arn}))')
        self.delete("both", "b")
        self.delete("a (1)")
        self.delete("a (1)")  # no error when it is not there
        self.assertEqual(self.names(), [])

    def test_a_circle_is_broken_by_a_rule_that_is_false(self) -> None:
        self.composite("a", "FALSE", Tags=OURS)
        self.composite("b", "AT_LEAST(1, ALARM, (a))")
        self.composite("a", "ALARM(b)")
        delete = self.cloudwatch.delete_alarms
        self.refused(REFUSAL, delete, AlarmNames=["a"])
        self.refused(REFUSAL, delete, AlarmNames=["b"])
        self.refused(REFUSAL, delete, AlarmNames=["a", "b"])
        self.composite("a", "FALSE", Tags=[{"Key": "other", "Value": ""}])
        arn = f"arn:aws:cloudwatch:eu-west-1:{self.account}:alarm:a"
        tags = self.cloudwatch.list_tags_for_resource(ResourceARN=arn)["Tags"]
        self.assertEqual(tags, OURS)
        self.delete("b")
        self.delete("a")
        self.refused(
            "ResourceNotFoundException",
            self.cloudwatch.list_tags_for_resource,
            ResourceARN=arn,
        )

    def test_a_composite_alarm_is_made_of_what_is_there(self) -> None:
        put = self.cloudwatch.put_composite_alarm
        message = self.refused(REFUSAL, put, AlarmName="c", AlarmRule="ALARM(a)")
        self.assertIn("do not exist", message)

    def test_only_metric_alarms_are_told_of_unless_asked(self) -> None:
        self.metric("a")
        self.composite("c", "ALARM(a)")
        answer = self.cloudwatch.describe_alarms(AlarmNames=["a", "c"])
        self.assertEqual([each["AlarmName"] for each in answer["MetricAlarms"]], ["a"])
        self.assertEqual(answer["CompositeAlarms"], [])

    def test_a_dashboard_is_one_for_all_regions(self) -> None:
        self.cloudwatch.put_dashboard(DashboardName="d", DashboardBody=BODY, Tags=OURS)
        home = self.client("cloudwatch", "us-east-1")
        arn = home.get_dashboard(DashboardName="d")["DashboardArn"]
        self.assertEqual(arn, f"arn:aws:cloudwatch::{self.account}:dashboard/d")
        self.assertEqual(home.list_tags_for_resource(ResourceARN=arn)["Tags"], OURS)
        home.delete_dashboards(DashboardNames=["d"])
        self.assertEqual(self.cloudwatch.list_dashboards()["DashboardEntries"], [])
        missing = "ResourceNotFoundException"
        self.refused(missing, home.list_tags_for_resource, ResourceARN=arn)
        self.refused("ResourceNotFound", home.delete_dashboards, DashboardNames=["d"])
