"""SES: identities with what belongs to them, templates, and deletions that are paced."""

import time
from typing import Any

from emulator.tests.bed import BedCase

TAGS = [{"Key": "workshop:pr", "Value": "12"}]
MISSING = "NotFoundException"


class Ses(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.ses = self.client("sesv2")
        self.bed("POST", "settings", {"timeScale": 0})

    def arn(self, resource: str) -> str:
        return f"arn:aws:ses:eu-west-1:{self.account}:{resource}"

    def identity(self, name: str = "example.com", **more: Any) -> dict[str, Any]:
        self.ses.create_email_identity(EmailIdentity=name, Tags=TAGS, **more)
        return dict(self.ses.get_email_identity(EmailIdentity=name))

    def template(self, name: str) -> None:
        content = {"Subject": "Hello", "Text": "{{name}}"}
        self.ses.create_email_template(TemplateName=name, TemplateContent=content, Tags=TAGS)

    def test_an_identity_has_its_records_and_its_tags(self) -> None:
        made = self.identity()
        self.assertEqual(len(made["DkimAttributes"]["Tokens"]), 3)
        self.assertEqual(made["Tags"], TAGS)
        self.assertNotIn("MailFromAttributes", made)
        self.ses.put_email_identity_mail_from_attributes(
            EmailIdentity="example.com", MailFromDomain="mail.example.com"
        )
        mail = self.ses.get_email_identity(EmailIdentity="example.com")["MailFromAttributes"]
        self.assertEqual(mail["MailFromDomain"], "mail.example.com")
        key = {"DomainSigningSelector": "shop", "DomainSigningPrivateKey": "a2V5"}
        own = self.identity("own.example.com", DkimSigningAttributes=key)["DkimAttributes"]
        self.assertEqual((own["Tokens"], own["SigningAttributesOrigin"]), (["shop"], "EXTERNAL"))
        address = self.identity("someone@example.com")
        self.assertNotIn("Tokens", address["DkimAttributes"])
        self.refused("AlreadyExistsException", self.identity)
        arn = self.arn("identity/example.com")
        self.ses.untag_resource(ResourceArn=arn, TagKeys=["workshop:pr"])
        self.assertEqual(self.ses.get_email_identity(EmailIdentity="example.com")["Tags"], [])
        self.ses.tag_resource(ResourceArn=arn, Tags=TAGS)
        self.assertEqual(self.ses.list_tags_for_resource(ResourceArn=arn)["Tags"], TAGS)

    def test_what_is_not_there(self) -> None:
        for kind, name in (
            ("email_identity", "EmailIdentity"),
            ("configuration_set", "ConfigurationSetName"),
            ("email_template", "TemplateName"),
            ("contact_list", "ContactListName"),
        ):
            with self.subTest(kind):
                for verb in ("get", "delete"):
                    self.refused(MISSING, getattr(self.ses, f"{verb}_{kind}"), **{name: "none"})

    def test_one_deletion_a_second(self) -> None:
        self.bed("POST", "settings", {"timeScale": 0.3})
        deletions = []
        for n in (1, 2):
            self.identity(f"{n}.example.com")
            self.ses.create_configuration_set(ConfigurationSetName=f"set{n}")
            self.template(f"template{n}")
            deletions.append(
                (
                    (self.ses.delete_email_identity, {"EmailIdentity": f"{n}.example.com"}),
                    (self.ses.delete_configuration_set, {"ConfigurationSetName": f"set{n}"}),
                    (self.ses.delete_email_template, {"TemplateName": f"template{n}"}),
                )
            )
        for delete, which in deletions[0]:
            delete(**which)
        for delete, which in deletions[1]:
            self.refused("TooManyRequestsException", delete, **which)
        self.later(0.35)
        for delete, which in deletions[1]:
            delete(**which)

    def test_what_is_being_changed_stays_for_a_moment(self) -> None:
        self.bed("POST", "settings", {"timeScale": 0.1})
        self.identity()
        self.ses.create_configuration_set(ConfigurationSetName="set")
        self.ses.put_email_identity_configuration_set_attributes(
            EmailIdentity="example.com", ConfigurationSetName="set"
        )
        self.ses.create_configuration_set_event_destination(
            ConfigurationSetName="set",
            EventDestinationName="bounces",
            EventDestination={
                "MatchingEventTypes": ["BOUNCE"],
                "SnsDestination": {"TopicArn": "arn:aws:sns:eu-west-1:1:bounces"},
            },
        )
        told = self.ses.get_configuration_set_event_destinations(ConfigurationSetName="set")
        self.assertEqual(told["EventDestinations"][0]["Name"], "bounces")
        deletions = (
            (self.ses.delete_email_identity, {"EmailIdentity": "example.com"}),
            (self.ses.delete_configuration_set, {"ConfigurationSetName": "set"}),
        )
        for delete, which in deletions:
            self.refused("ConcurrentModificationException", delete, **which)
        status = [call["status"] for call in self.bed("GET", "calls") if call["error"]]
        self.assertEqual(status, [500, 500])
        self.later(0.25)
        for delete, which in deletions:
            delete(**which)

    def test_an_identity_cannot_send_without_its_configuration_set(self) -> None:
        send = {
            "FromEmailAddress": "shop@example.com",
            "Destination": {"ToAddresses": ["you@example.com"]},
            "Content": {
                "Simple": {"Subject": {"Data": "Hello"}, "Body": {"Text": {"Data": "Hello"}}}
            },
        }
        with_set = {"EmailIdentity": "example.com", "ConfigurationSetName": "set"}
        self.refused(MISSING, self.ses.create_email_identity, **with_set)
        self.ses.create_configuration_set(ConfigurationSetName="set", Tags=TAGS)
        self.assertEqual(
            self.ses.get_configuration_set(ConfigurationSetName="set")["Tags"], TAGS
        )
        self.ses.create_email_identity(**with_set)
        self.ses.send_email(**send)
        self.assertEqual(self.ses.get_account()["SendQuota"]["SentLast24Hours"], 1)
        self.ses.delete_configuration_set(ConfigurationSetName="set")
        self.refused("BadRequestException", self.ses.send_email, **send)

    def test_templates(self) -> None:
        self.template("welcome")
        self.refused("AlreadyExistsException", self.template, name="welcome")
        found = self.ses.get_email_template(TemplateName="welcome")
        self.assertEqual(found["Tags"], TAGS)
        self.assertEqual(found["TemplateContent"]["Subject"], "Hello")
        listed = self.ses.list_email_templates()["TemplatesMetadata"]
        self.assertEqual([each["TemplateName"] for each in listed], ["welcome"])
        self.ses.delete_email_template(TemplateName="welcome")
        self.refused(MISSING, self.ses.get_email_template, TemplateName="welcome")

    def test_the_tagging_api_lists_all_four_kinds(self) -> None:
        self.bed("POST", "settings", {"taggingPages": "full"})
        self.identity()
        self.template("welcome")
        self.ses.create_configuration_set(ConfigurationSetName="set", Tags=TAGS)
        self.ses.create_contact_list(ContactListName="readers", Tags=TAGS)
        listed = self.client("resourcegroupstaggingapi").get_resources(
            TagFilters=[{"Key": "workshop:pr", "Values": ["12"]}]
        )["ResourceTagMappingList"]
        wanted = {"identity/example.com", "template/welcome", "configuration-set/set"}
        self.assertEqual(
            {each["ResourceARN"] for each in listed},
            {self.arn(name) for name in (*wanted, "contact-list/readers")},
        )
        made = self.ses.get_contact_list(ContactListName="readers")["CreatedTimestamp"]
        self.assertLess(abs(made.timestamp() - time.time()), 60)
        self.ses.delete_contact_list(ContactListName="readers")
        arn = self.arn("contact-list/readers")
        self.assertEqual(self.ses.list_tags_for_resource(ResourceArn=arn)["Tags"], [])
