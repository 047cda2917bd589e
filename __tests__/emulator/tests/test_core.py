"""The call log, faults, settings, accounts and reset."""

import signal
import subprocess
import unittest
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor

from botocore.exceptions import ConnectionClosedError
from botocore.parsers import ResponseParserError

from emulator import rules, services
from emulator.tests.bed import BedCase

THROTTLED = {"code": "ThrottlingException", "message": "slow down", "status": 429}
#: One service of each protocol: JSON 1.0 and 1.1, REST JSON, query, EC2 query, REST XML, S3.
PROTOCOLS = {
    "dynamodb": "list_tables",
    "logs": "describe_log_groups",
    "lambda": "list_functions",
    "iam": "list_users",
    "ec2": "describe_vpcs",
    "cloudfront": "list_distributions",
    "s3": "list_buckets",
    "sqs": "list_queues",
}


class Core(BedCase):
    def test_a_call_is_recorded(self) -> None:
        self.client("dynamodb").list_tables(Limit=7)
        self.refused(
            "ResourceNotFoundException", self.client("lambda").get_function, FunctionName="none"
        )
        first, second = self.bed("GET", "calls")
        self.assertEqual((first["service"], first["operation"]), ("dynamodb", "ListTables"))
        self.assertEqual(first["params"], {"Limit": 7})
        self.assertEqual(first["iam"], ["dynamodb:ListTables"])
        self.assertEqual((first["account"], first["accessKeyId"]), (self.account, self.key))
        self.assertEqual((first["status"], first["error"]), (200, None))
        self.assertEqual(second["operation"], "GetFunction")
        self.assertEqual(second["params"], {"FunctionName": "none"})
        self.assertEqual((second["status"], second["error"]), (404, "ResourceNotFoundException"))
        self.bed("DELETE", "calls")
        self.assertEqual(self.bed("GET", "calls"), [])

    def test_two_services_at_one_address_are_told_apart(self) -> None:
        self.client("apigateway").get_rest_apis()
        self.client("apigatewayv2").get_apis()
        self.client("elbv2").describe_load_balancers()
        self.client("ses").list_identities()
        self.client("sesv2").list_email_identities()
        services = [call["service"] for call in self.bed("GET", "calls")]
        self.assertEqual(services, ["apigateway", "apigatewayv2", "elbv2", "ses", "sesv2"])

    def test_a_fault_has_the_shape_of_each_protocol(self) -> None:
        for service, operation in PROTOCOLS.items():
            with self.subTest(service):
                self.bed("POST", "faults", [{"service": service, **THROTTLED}])
                call = getattr(self.client(service), operation)
                self.assertEqual(self.refused("ThrottlingException", call), "slow down")
                call()

    def test_a_fault_may_come_after_aws_has_acted(self) -> None:
        s3 = self.client("s3", "us-east-1")
        name = f"bucket-{self.account}"
        fault = {"service": "s3", "operation": "CreateBucket", "code": "InternalError"}
        self.bed("POST", "faults", [{**fault, "status": 500, "after": True, "match": name}])
        s3.create_bucket(Bucket=f"other-{self.account}")
        self.refused("InternalError", s3.create_bucket, Bucket=name)
        s3.head_bucket(Bucket=name)

    def test_a_connection_may_break_instead_of_an_answer(self) -> None:
        sns = self.client("sns")
        broken = (ConnectionClosedError, ResponseParserError)
        for how, topics in (("reset", 0), ("truncated", 1)):
            with self.subTest(how):
                self.bed("POST", "faults", [{"operation": "CreateTopic", "code": how, "how": how}])
                with self.assertRaises(broken):
                    sns.create_topic(Name="orders")
                self.assertEqual(len(sns.list_topics()["Topics"]), topics)

    def test_faults_can_last_and_be_cleared(self) -> None:
        self.bed("POST", "faults", [{**THROTTLED, "times": -1}])
        for _ in range(3):
            self.refused("ThrottlingException", self.client("sns").list_topics)
        self.bed("DELETE", "faults")
        self.client("sns").list_topics()

    def test_settings_are_merged_and_checked(self) -> None:
        self.assertEqual(self.bed("POST", "settings", {"timeScale": 0.5})["timeScale"], 0.5)
        self.assertEqual(self.bed("GET", "settings")["taggingPages"], "ragged")
        with self.assertRaises(urllib.error.HTTPError) as caught:
            self.bed("POST", "settings", {"timescale": 1})
        self.assertIn(b"unknown setting timescale", caught.exception.read())
        caught.exception.close()

    def test_reset_forgets_one_account(self) -> None:
        self.client("sns").create_topic(Name="mine")
        self.bed("POST", "reset")
        self.assertEqual(self.client("sns").list_topics()["Topics"], [])
        self.assertEqual(len(self.bed("GET", "calls")), 1)

    def test_calls_may_come_at_once(self) -> None:
        sns, tagging = self.client("sns"), self.client("resourcegroupstaggingapi")

        def come_and_go(number: int) -> None:
            topic = sns.create_topic(Name=f"t{number}", Tags=[{"Key": "a", "Value": "b"}])
            tagging.get_resources()
            sns.delete_topic(TopicArn=topic["TopicArn"])

        with ThreadPoolExecutor(8) as pool:
            list(pool.map(come_and_go, range(24)))
        self.assertEqual({call["status"] for call in self.bed("GET", "calls")}, {200})

    def test_accounts_do_not_see_each_other(self) -> None:
        self.client("sns").create_topic(Name="mine")
        other = {"AccessKeyId": "AKIA999999999999TEST", "SecretAccessKey": "any"}
        self.assertEqual(self.client("sns", credentials=other).list_topics()["Topics"], [])
        identity = self.client("sts", credentials=other).get_caller_identity()
        self.assertEqual(identity["Account"], "999999999999")

    def test_the_state_of_an_account_tells_every_change(self) -> None:
        iam = self.client("iam")
        iam.create_user(UserName="a")
        before = self.bed("GET", "state")
        self.assertIn("iam aws users a", before)
        iam.tag_user(UserName="a", Tags=[{"Key": "k", "Value": "v"}])
        after = self.bed("GET", "state")
        changed = [each for each in after if before.get(each) != after[each]]
        self.assertEqual(changed, [f"iam aws tagger arn:aws:iam::{self.account}:user/a"])

    def test_a_process_is_killed_before_or_after_aws_acts(self) -> None:
        iam = self.client("iam")
        for late, made in ((False, ["a"]), (True, ["a", "b"])):
            victim = subprocess.Popen(["sleep", "60"])
            self.bed("POST", "kill", {"pid": victim.pid, "nth": 2, "after": late})
            iam.create_user(UserName="a")
            iam.list_users()
            self.refused("Killed", iam.create_user, UserName="b")
            self.assertEqual(victim.wait(10), -signal.SIGKILL)
            users = iam.list_users()["Users"]
            self.assertEqual([each["UserName"] for each in users], made)
            iam.delete_user(UserName="a")

    def test_a_reset_leaves_the_objects_of_others(self) -> None:
        s3 = self.client("s3", "us-east-1")
        s3.create_bucket(Bucket="kept")
        s3.put_object(Bucket="kept", Key="k", Body=b"x")
        held = {"AccessKeyId": "AKIA209999999999TEST", "SecretAccessKey": "any"}
        self.client("s3", "us-east-1", held).create_bucket(Bucket="others")
        address = f"{self.url}/bed/reset?account=209999999999"
        urllib.request.urlopen(urllib.request.Request(address, b"null", method="POST"))
        self.assertEqual(s3.get_object(Bucket="kept", Key="k")["Body"].read(), b"x")


class Rules(unittest.TestCase):
    def test_every_rule_has_a_source(self) -> None:
        services.load()
        for service, table in rules.load().items():
            for rule in table:
                with self.subTest(service, refuses=rule.refuses):
                    self.assertTrue(rule.refuses and rule.source)
