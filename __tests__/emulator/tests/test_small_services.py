"""Queues, topics, parameters, secrets, keys, state machines and streams."""

import json
from typing import Any

from emulator.tests.bed import BedCase

REGION = "eu-west-1"


class Queues(BedCase):
    def test_a_deleted_queue_answers_for_a_minute_and_blocks_its_name(self) -> None:
        self.bed("POST", "settings", {"timeScale": 0.005})  # 0.3 seconds
        sqs = self.client("sqs")
        url = sqs.create_queue(QueueName="orders")["QueueUrl"]
        sqs.delete_queue(QueueUrl=url)
        sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])
        sqs.delete_queue(QueueUrl=url)
        recently = "AWS.SimpleQueueService.QueueDeletedRecently"
        self.refused(recently, sqs.create_queue, QueueName="orders")
        self.later(0.35)
        missing = "AWS.SimpleQueueService.NonExistentQueue"
        self.refused(missing, sqs.get_queue_url, QueueName="orders")
        sqs.create_queue(QueueName="orders")


class Topics(BedCase):
    def test_a_topic_that_archives_stays(self) -> None:
        sns = self.client("sns")
        attributes = {"FifoTopic": "true", "ArchivePolicy": '{"MessageRetentionPeriod": "30"}'}
        arn = sns.create_topic(Name="orders.fifo", Attributes=attributes)["TopicArn"]
        told = sns.get_topic_attributes(TopicArn=arn)["Attributes"]
        self.assertEqual(told["ArchivePolicy"], attributes["ArchivePolicy"])
        self.refused("InvalidState", sns.delete_topic, TopicArn=arn)
        sns.set_topic_attributes(
            TopicArn=arn, AttributeName="ArchivePolicy", AttributeValue="{}"
        )
        sns.delete_topic(TopicArn=arn)
        self.refused("NotFound", sns.get_topic_attributes, TopicArn=arn)

    def test_a_topic_tells_how_many_subscriptions_it_has(self) -> None:
        sns = self.client("sns")
        arn = sns.create_topic(Name="orders")["TopicArn"]
        sns.subscribe(TopicArn=arn, Protocol="email", Endpoint="a@example.com")
        told = sns.get_topic_attributes(TopicArn=arn)["Attributes"]
        self.assertEqual(told["SubscriptionsConfirmed"], "1")


class Parameters(BedCase):
    def test_a_filtered_listing_may_begin_with_an_empty_page(self) -> None:
        ssm = self.client("ssm")
        ssm.put_parameter(Name="/shop/url", Value="x", Type="String")
        filters = [{"Key": "Name", "Option": "Equals", "Values": ["/shop/url"]}]
        first = ssm.describe_parameters(ParameterFilters=filters)
        self.assertEqual(first["Parameters"], [])
        second = ssm.describe_parameters(ParameterFilters=filters, NextToken=first["NextToken"])
        self.assertEqual([each["Name"] for each in second["Parameters"]], ["/shop/url"])


class Secrets(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.bed("POST", "settings", {"timeScale": 0.02})  # 0.2 seconds
        self.secrets = self.client("secretsmanager")

    def test_a_forced_deletion_takes_a_moment(self) -> None:
        self.secrets.create_secret(Name="token", SecretString="x")
        self.secrets.delete_secret(SecretId="token", ForceDeleteWithoutRecovery=True)
        self.assertIn("DeletedDate", self.secrets.describe_secret(SecretId="token"))
        self.refused("InvalidRequestException", self.secrets.create_secret, Name="token")
        self.later(0.25)
        self.refused(
            "ResourceNotFoundException", self.secrets.describe_secret, SecretId="token"
        )
        self.secrets.create_secret(Name="token", SecretString="x")

    def test_a_scheduled_secret_keeps_its_name(self) -> None:
        self.secrets.create_secret(Name="token", SecretString="x")
        self.secrets.delete_secret(SecretId="token")
        self.refused("InvalidRequestException", self.secrets.create_secret, Name="token")

    def test_replicas_go_first_and_in_their_time(self) -> None:
        replicas = [{"Region": "us-west-2"}]
        self.secrets.create_secret(Name="token", SecretString="x", AddReplicaRegions=replicas)
        force = {"SecretId": "token", "ForceDeleteWithoutRecovery": True}
        refused = "InvalidParameterException"
        self.refused(refused, self.secrets.delete_secret, **force)
        self.secrets.remove_regions_from_replication(
            SecretId="token", RemoveReplicaRegions=["us-west-2"]
        )
        self.refused(refused, self.secrets.delete_secret, **force)
        self.later(0.25)
        self.assertNotIn("ReplicationStatus", self.secrets.describe_secret(SecretId="token"))
        self.secrets.delete_secret(**force)

    def test_a_secret_of_another_service_cannot_be_forced(self) -> None:
        tags = [{"Key": "aws:secretsmanager:owningService", "Value": "rds"}]
        self.secrets.create_secret(Name="rds!db", SecretString="x", Tags=tags)
        self.refused(
            "InvalidRequestException",
            self.secrets.delete_secret,
            SecretId="rds!db",
            ForceDeleteWithoutRecovery=True,
        )


class Keys(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.kms = self.client("kms")

    def state(self, key: str, region: str = REGION) -> str:
        found = self.client("kms", region).describe_key(KeyId=key)["KeyMetadata"]
        return str(found["KeyState"])

    def test_a_key_is_scheduled_once(self) -> None:
        key = self.kms.create_key()["KeyMetadata"]["KeyId"]
        told = self.kms.schedule_key_deletion(KeyId=key, PendingWindowInDays=7)
        self.assertEqual((told["KeyState"], told["PendingWindowInDays"]), ("PendingDeletion", 7))
        self.refused("KMSInvalidStateException", self.kms.schedule_key_deletion, KeyId=key)
        self.kms.cancel_key_deletion(KeyId=key)
        self.kms.schedule_key_deletion(KeyId=key)

    def test_keys_of_aws_stay(self) -> None:
        key = self.kms.describe_key(KeyId="alias/aws/s3")["KeyMetadata"]
        self.assertEqual(key["KeyManager"], "AWS")
        denied = "AccessDeniedException"
        self.refused(denied, self.kms.schedule_key_deletion, KeyId=key["KeyId"])
        tags = [{"TagKey": "a", "TagValue": "b"}]
        self.refused(denied, self.kms.tag_resource, KeyId=key["KeyId"], Tags=tags)

    def test_a_primary_waits_for_its_replicas(self) -> None:
        key = self.kms.create_key(MultiRegion=True)["KeyMetadata"]["KeyId"]
        tags = [{"TagKey": "a", "TagValue": "b"}]
        self.kms.create_alias(AliasName="alias/here", TargetKeyId=key)
        self.kms.replicate_key(KeyId=key, ReplicaRegion="us-west-2", Tags=tags)
        away = self.client("kms", "us-west-2")
        for client, kind in ((self.kms, "PRIMARY"), (away, "REPLICA")):
            found = client.describe_key(KeyId=key)["KeyMetadata"]["MultiRegionConfiguration"]
            self.assertEqual(found["MultiRegionKeyType"], kind)
            regions = [each["Region"] for each in found["ReplicaKeys"]]
            self.assertEqual(regions, ["us-west-2"])
        self.assertEqual(away.list_resource_tags(KeyId=key)["Tags"], tags)
        self.assertEqual(self.kms.list_resource_tags(KeyId=key)["Tags"], [])
        self.assertEqual(away.list_aliases(KeyId=key)["Aliases"], [])
        told = self.kms.schedule_key_deletion(KeyId=key)
        self.assertEqual(told["KeyState"], "PendingReplicaDeletion")
        self.assertNotIn("DeletionDate", told)
        away.schedule_key_deletion(KeyId=key)
        self.assertEqual(self.state(key, "us-west-2"), "PendingDeletion")


class StateMachines(BedCase):
    def make(self, kind: str = "STANDARD") -> str:
        self.states = self.client("stepfunctions")
        state = {"Type": "Wait", "Seconds": 31536000, "End": True}
        return str(
            self.states.create_state_machine(
                name="shop",
                type=kind,
                roleArn=f"arn:aws:iam::{self.account}:role/any",
                definition=json.dumps({"StartAt": "S", "States": {"S": state}}),
            )["stateMachineArn"]
        )

    def test_it_is_deleting_until_its_executions_have_ended(self) -> None:
        self.bed("POST", "settings", {"timeScale": 0.001})
        arn = self.make()
        started = self.states.start_execution(stateMachineArn=arn)["executionArn"]
        self.states.delete_state_machine(stateMachineArn=arn)
        self.later(0.1)
        found = self.states.describe_state_machine(stateMachineArn=arn)
        self.assertEqual(found["status"], "DELETING")
        self.refused("StateMachineDeleting", self.states.start_execution, stateMachineArn=arn)
        self.states.stop_execution(executionArn=started)
        self.refused(
            "StateMachineDoesNotExist", self.states.describe_state_machine, stateMachineArn=arn
        )

    def test_executions_of_an_express_one_are_not_listed(self) -> None:
        arn = self.make("EXPRESS")
        self.refused(
            "StateMachineTypeNotSupported", self.states.list_executions, stateMachineArn=arn
        )

    def test_activities_are_in_the_tagging_api(self) -> None:
        states = self.client("stepfunctions")
        tags = [{"key": "a", "value": "b"}]
        arn = states.create_activity(name="pack", tags=tags)["activityArn"]
        tagging = self.client("resourcegroupstaggingapi")
        pages = tagging.get_paginator("get_resources").paginate()
        listed = [each["ResourceARN"] for page in pages for each in page["ResourceTagMappingList"]]
        self.assertEqual(listed, [arn])


class Streams(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.bed("POST", "settings", {"timeScale": 0.01})

    def test_a_stream_takes_time_and_lets_its_consumers_go(self) -> None:
        kinesis = self.client("kinesis")
        kinesis.create_stream(StreamName="clicks", ShardCount=1)
        in_use, delete = "ResourceInUseException", kinesis.delete_stream
        self.refused(in_use, delete, StreamName="clicks")
        self.later(0.2)
        arn = kinesis.describe_stream_summary(StreamName="clicks")["StreamDescriptionSummary"]
        made = kinesis.register_stream_consumer(
            StreamARN=arn["StreamARN"], ConsumerName="a", Tags={"a": "b"}
        )
        consumer = made["Consumer"]["ConsumerARN"]
        tags = kinesis.list_tags_for_resource(ResourceARN=consumer)["Tags"]
        self.assertEqual(tags, [{"Key": "a", "Value": "b"}])
        self.refused(in_use, delete, StreamName="clicks")
        delete(StreamName="clicks", EnforceConsumerDeletion=True)
        found = kinesis.describe_stream_summary(StreamName="clicks")["StreamDescriptionSummary"]
        self.assertEqual(found["StreamStatus"], "DELETING")
        self.refused(in_use, delete, StreamName="clicks", EnforceConsumerDeletion=True)
        self.later(0.35)
        self.refused(
            "ResourceNotFoundException", kinesis.describe_stream_summary, StreamName="clicks"
        )

    def deliver(self, *tags: dict[str, str]) -> Any:
        firehose = self.client("firehose")
        firehose.create_delivery_stream(
            DeliveryStreamName="clicks",
            ExtendedS3DestinationConfiguration={
                "RoleARN": f"arn:aws:iam::{self.account}:role/any",
                "BucketARN": "arn:aws:s3:::clicks",
            },
            **({"Tags": list(tags)} if tags else {}),
        )
        return firehose

    def status(self, firehose: Any) -> str:
        found = firehose.describe_delivery_stream(DeliveryStreamName="clicks")
        return str(found["DeliveryStreamDescription"]["DeliveryStreamStatus"])

    def test_a_delivery_stream_takes_time(self) -> None:
        firehose = self.deliver()
        delete = firehose.delete_delivery_stream
        self.refused("ResourceInUseException", delete, DeliveryStreamName="clicks")
        self.later(0.35)
        self.assertEqual(self.status(firehose), "ACTIVE")
        delete(DeliveryStreamName="clicks")
        self.assertEqual(self.status(firehose), "DELETING")
        self.later(0.65)
        self.refused("ResourceNotFoundException", self.status, firehose=firehose)

    def test_a_deletion_may_fail_and_be_forced(self) -> None:
        firehose = self.deliver({"Key": "bed:delete-failed", "Value": "1"})
        self.bed("POST", "settings", {"timeScale": 0})
        firehose.delete_delivery_stream(DeliveryStreamName="clicks")
        self.assertEqual(self.status(firehose), "DELETING_FAILED")
        firehose.delete_delivery_stream(DeliveryStreamName="clicks", AllowForceDelete=True)
        self.refused("ResourceNotFoundException", self.status, firehose=firehose)
