"""Amazon SNS: topics that archive, and what a topic tells of itself."""

from typing import Any

from moto.core.responses import ActionResult
from moto.sns.models import SNSBackend, Topic
from moto.sns.responses import SNSResponse

from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/sns/latest/api/API_"
RULES = (
    Rule(
        "deleting a topic with an active message archive policy",
        "InvalidState",
        "https://docs.aws.amazon.com/sns/latest/dg/message-archiving-and-replay-topic-owner.html; "
        "wording: aws-cdk#37113, pulumi-aws#4370",
    ),
    Rule(
        "(a topic tells its archive policy, its feedback roles and how many subscriptions it has)",
        "",
        _API + "GetTopicAttributes.html",
    ),
)
_TOLD = {
    "ArchivePolicy": "archive_policy",
    "SQSFailureFeedbackRoleArn": "sqs_failure_feedback_role_arn",
}


@around(SNSBackend, "delete_topic")
def delete_topic(original: Any, backend: SNSBackend, arn: str) -> None:
    topic = backend.topics.get(arn)
    if topic is not None and getattr(topic, "archive_policy", "{}") not in ("", "{}"):
        raise Refusal("InvalidState", "Invalid state: Cannot delete a topic with an ArchivePolicy")
    original(backend, arn)


@around(SNSBackend, "get_topic")
def get_topic(original: Any, backend: SNSBackend, arn: str) -> Topic:
    topic: Topic = original(backend, arn)
    topic.subscriptions_confimed = len(backend._get_topic_subscriptions(topic))
    return topic


@around(SNSResponse, "get_topic_attributes")
def get_topic_attributes(original: Any, response: SNSResponse) -> ActionResult:
    told: ActionResult = original(response)
    topic = response.backend.get_topic(response._get_param("TopicArn"))
    for name, attribute in _TOLD.items():
        value = getattr(topic, attribute, None)
        if value is not None:
            told.result["Attributes"][name] = value
    return told
