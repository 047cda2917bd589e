"""EventBridge: rules, buses, archives and connections in the order that AWS demands."""

import json
from typing import Any

from emulator.tests.bed import BedCase

SLOW, DONE = {"timeScale": 1000}, {"timeScale": 0}
PATTERN = json.dumps({"source": ["shop"]})
OURS = [{"Key": "workshop:pr", "Value": "12"}]


class Events(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.events = self.client("events")

    def bus(self, name: str = "orders", **more: Any) -> str:
        return str(self.events.create_event_bus(Name=name, **more)["EventBusArn"])

    def rule(self, name: str = "r", bus: str = "orders", targets: int = 0, **more: Any) -> None:
        self.events.put_rule(Name=name, EventBusName=bus, EventPattern=PATTERN, **more)
        queue = f"arn:aws:sqs:eu-west-1:{self.account}:q"
        for n in range(targets):
            self.events.put_targets(
                Rule=name, EventBusName=bus, Targets=[{"Id": f"t{n}", "Arn": queue}]
            )

    def test_a_bus_keeps_its_rules(self) -> None:
        self.bus()
        self.rule(targets=1)
        delete_bus, delete_rule = self.events.delete_event_bus, self.events.delete_rule
        self.refused("ValidationException", delete_bus, Name="orders")
        self.refused("ValidationException", delete_rule, Name="r", EventBusName="orders")
        delete_rule(Name="r")  # on the default bus, where there is no such rule: a success
        remove = self.events.remove_targets
        remove(Rule="r", EventBusName="orders", Ids=["t0"])
        delete_rule(Name="r", EventBusName="orders")
        delete_bus(Name="orders")
        delete_bus(Name="orders")  # no error when it is not there
        self.refused("ResourceNotFoundException", self.events.describe_event_bus, Name="orders")
        self.refused("ValidationException", delete_bus, Name="default")

    def test_targets_go_ten_at_a_time_and_may_fail_inside_a_success(self) -> None:
        self.bus()
        self.rule(targets=11)
        remove = self.events.remove_targets
        ids = [f"t{n}" for n in range(11)]
        self.refused("ValidationException", remove, Rule="r", EventBusName="orders", Ids=ids)
        queue = f"arn:aws:sqs:eu-west-1:{self.account}:q"
        failing = [{"Id": "bed.fails-once", "Arn": queue}]
        self.events.put_targets(Rule="r", EventBusName="orders", Targets=failing)
        asked = {"Rule": "r", "EventBusName": "orders", "Ids": ["t0", "bed.fails-once"]}
        answer = remove(**asked)
        self.assertEqual(answer["FailedEntryCount"], 1)
        self.assertEqual(answer["FailedEntries"][0]["TargetId"], "bed.fails-once")
        self.assertEqual(remove(**asked)["FailedEntryCount"], 0)
        left = self.events.list_targets_by_rule(Rule="r", EventBusName="orders")["Targets"]
        self.assertEqual(len(left), 10)

    def test_an_archive_goes_before_its_bus_and_with_its_managed_rule(self) -> None:
        arn = self.bus()
        self.events.create_archive(ArchiveName="a", EventSourceArn=arn)
        rules = self.events.list_rules(EventBusName="orders")["Rules"]
        self.assertEqual([each["Name"] for each in rules], ["Events-Archive-a"])
        managed = {"Name": "Events-Archive-a", "EventBusName": "orders"}
        self.refused("ManagedRuleException", self.events.delete_rule, **managed)
        ids = {"Rule": managed["Name"], "EventBusName": "orders", "Ids": [managed["Name"]]}
        self.refused("ManagedRuleException", self.events.remove_targets, **ids)
        self.refused("ValidationException", self.events.delete_event_bus, Name="orders")
        self.events.delete_archive(ArchiveName="a")
        self.assertEqual(self.events.list_rules(EventBusName="orders")["Rules"], [])
        self.events.delete_event_bus(Name="orders")

    def test_a_replay_keeps_its_archive_until_it_ends_or_is_cancelled(self) -> None:
        bus = self.bus()
        archive = self.events.create_archive(ArchiveName="a", EventSourceArn=bus)["ArchiveArn"]
        self.bed("POST", "settings", SLOW)
        self.events.start_replay(
            ReplayName="again",
            EventSourceArn=archive,
            EventStartTime=0,
            EventEndTime=1,
            Destination={"Arn": bus},
        )
        delete, cancel = self.events.delete_archive, self.events.cancel_replay
        self.refused("ConcurrentModificationException", delete, ArchiveName="a")
        cancel(ReplayName="again")
        state = self.events.list_replays(EventSourceArn=archive)["Replays"][0]["State"]
        self.assertEqual(state, "CANCELLING")
        self.refused("ConcurrentModificationException", delete, ArchiveName="a")
        self.refused("IllegalStatusException", cancel, ReplayName="again")
        self.bed("POST", "settings", DONE)
        delete(ArchiveName="a")
        self.assertEqual(self.events.describe_replay(ReplayName="again")["State"], "CANCELLED")

    def test_a_connection_is_deleting_for_a_while(self) -> None:
        self.bed("POST", "settings", SLOW)
        key = {"ApiKeyAuthParameters": {"ApiKeyName": "k", "ApiKeyValue": "v"}}
        self.events.create_connection(Name="c", AuthorizationType="API_KEY", AuthParameters=key)
        self.events.delete_connection(Name="c")
        state = self.events.describe_connection(Name="c")["ConnectionState"]
        self.assertEqual(state, "DELETING")
        self.bed("POST", "settings", DONE)
        self.refused("ResourceNotFoundException", self.events.describe_connection, Name="c")
        self.assertEqual(self.events.list_connections()["Connections"], [])

    def test_rules_of_one_name_have_tags_of_their_own(self) -> None:
        self.bus(Tags=OURS)
        self.rule(Tags=OURS)
        self.rule(bus="default")
        root = f"arn:aws:events:eu-west-1:{self.account}:rule"
        tags = self.events.list_tags_for_resource
        self.assertEqual(tags(ResourceARN=f"{root}/orders/r")["Tags"], OURS)
        self.assertEqual(tags(ResourceARN=f"{root}/r")["Tags"], [])
        self.refused("ResourceNotFoundException", tags, ResourceARN=f"{root}/other")
        tagging = self.client("resourcegroupstaggingapi")
        pages = tagging.get_paginator("get_resources").paginate()
        listed = [each["ResourceARN"] for page in pages for each in page["ResourceTagMappingList"]]
        self.assertIn(f"{root}/orders/r", listed)
