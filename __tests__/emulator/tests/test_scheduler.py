"""Scheduler: a group takes its schedules along, and takes its time."""

from typing import Any

from emulator.tests.bed import BedCase

SLOW, DONE = {"timeScale": 1000}, {"timeScale": 0}


class Groups(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.scheduler = self.client("scheduler")

    def schedule(self, name: str, group: str) -> Any:
        root = f"{self.account}:"
        return self.scheduler.create_schedule(
            Name=name,
            GroupName=group,
            ScheduleExpression="rate(1 hour)",
            FlexibleTimeWindow={"Mode": "OFF"},
            Target={
                "Arn": f"arn:aws:sqs:eu-west-1:{root}q",
                "RoleArn": f"arn:aws:iam::{root}role/r",
            },
        )

    def test_a_deleted_group_is_deleting_with_its_schedules(self) -> None:
        self.bed("POST", "settings", SLOW)
        self.scheduler.create_schedule_group(Name="g")
        self.schedule("s", "g")
        self.scheduler.delete_schedule_group(Name="g")
        self.assertEqual(self.scheduler.get_schedule_group(Name="g")["State"], "DELETING")
        self.assertEqual(self.scheduler.get_schedule(Name="s", GroupName="g")["Name"], "s")
        conflict = "ConflictException"
        self.refused(conflict, self.scheduler.delete_schedule_group, Name="g")
        self.refused(conflict, self.scheduler.delete_schedule, Name="s", GroupName="g")
        with self.assertRaises(self.scheduler.exceptions.ConflictException):
            self.schedule("t", "g")
        self.bed("POST", "settings", DONE)
        missing = "ResourceNotFoundException"
        self.refused(missing, self.scheduler.get_schedule, Name="s", GroupName="g")
        self.refused(missing, self.scheduler.get_schedule_group, Name="g")
        self.refused(missing, self.scheduler.delete_schedule_group, Name="g")

    def test_the_default_group_stays(self) -> None:
        self.schedule("s", "default")
        refusal = "ValidationException"
        self.refused(refusal, self.scheduler.delete_schedule_group, Name="default")
        self.scheduler.delete_schedule(Name="s", GroupName="default")
        self.assertEqual(self.scheduler.list_schedules()["Schedules"], [])

    def test_only_groups_have_tags(self) -> None:
        ours = [{"Key": "workshop:pr", "Value": "12"}]
        made = self.scheduler.create_schedule_group(Name="g", Tags=ours)
        arn = made["ScheduleGroupArn"]
        self.assertEqual(self.scheduler.list_tags_for_resource(ResourceArn=arn)["Tags"], ours)
        single = self.schedule("s", "g")["ScheduleArn"]
        tag = self.scheduler.tag_resource
        self.refused("ValidationException", tag, ResourceArn=single, Tags=ours)
        self.scheduler.delete_schedule_group(Name="g")
        self.bed("POST", "settings", DONE)
        self.refused(
            "ResourceNotFoundException", self.scheduler.list_tags_for_resource, ResourceArn=arn
        )
