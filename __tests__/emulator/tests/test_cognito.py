"""Cognito: what holds a user pool, what an update resets, and what moto lacks."""

from typing import Any

from emulator.tests.bed import BedCase

TAGS = {"workshop:pr": "12"}
INVALID = "InvalidParameterException"
CERTIFICATE = {"CertificateArn": "arn:aws:acm:us-east-1:111122223333:certificate/1"}


class Cognito(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.cognito = self.client("cognito-idp")

    def pool(self, **settings: Any) -> str:
        made = self.cognito.create_user_pool(PoolName="p", UserPoolTags=TAGS, **settings)
        return str(made["UserPool"]["Id"])

    def described(self, id_: str) -> dict[str, Any]:
        told: dict[str, Any] = self.cognito.describe_user_pool(UserPoolId=id_)["UserPool"]
        return told

    def test_deletion_protection(self) -> None:
        id_ = self.pool(DeletionProtection="ACTIVE")
        told = self.refused(INVALID, self.cognito.delete_user_pool, UserPoolId=id_)
        self.assertIn("deletion protection", told)
        self.cognito.update_user_pool(
            UserPoolId=id_, DeletionProtection="INACTIVE", UserPoolTags=TAGS
        )
        self.assertEqual(self.described(id_)["UserPoolTags"], TAGS)
        self.cognito.delete_user_pool(UserPoolId=id_)
        self.refused("ResourceNotFoundException", self.described, id_=id_)

    def test_an_update_resets_what_it_leaves_out(self) -> None:
        id_ = self.pool(
            AutoVerifiedAttributes=["email"],
            UserAttributeUpdateSettings={"AttributesRequireVerificationBeforeUpdate": ["email"]},
            Policies={"PasswordPolicy": {"MinimumLength": 9, "TemporaryPasswordValidityDays": 7}},
            AdminCreateUserConfig={"UnusedAccountValidityDays": 7},
        )
        before = self.described(id_)
        update = self.cognito.update_user_pool
        told = self.refused(INVALID, update, UserPoolId=id_, DeletionProtection="INACTIVE")
        self.assertIn("must exist in AutoVerifiedAttributes", told)
        names = ("Policies", "AdminCreateUserConfig", "AutoVerifiedAttributes")
        echo = {name: before[name] for name in names}
        told = self.refused(INVALID, update, UserPoolId=id_, **echo)
        self.assertIn("TemporaryPasswordValidityDays", told)
        update(UserPoolId=id_, AutoVerifiedAttributes=["email"])
        after = self.described(id_)
        self.assertFalse(after.get("UserPoolTags"))
        self.assertNotEqual(after["Policies"]["PasswordPolicy"]["MinimumLength"], 9)

    def test_both_domains_hold_a_pool(self) -> None:
        id_, other = self.pool(), self.pool()
        create = self.cognito.create_user_pool_domain
        create(Domain="prefix", UserPoolId=id_)
        create(Domain="auth.example.com", UserPoolId=id_, CustomDomainConfig=CERTIFICATE)
        told = self.described(id_)
        self.assertEqual((told["Domain"], told["CustomDomain"]), ("prefix", "auth.example.com"))
        self.assertEqual(self.status("auth.example.com"), "CREATING")
        self.assertEqual(self.status("prefix"), "ACTIVE")
        delete = self.cognito.delete_user_pool_domain
        self.refused("ResourceNotFoundException", delete, Domain="prefix", UserPoolId=other)
        told = self.refused(INVALID, self.cognito.delete_user_pool, UserPoolId=id_)
        self.assertIn("domain configured", told)
        delete(Domain="prefix", UserPoolId=id_)
        self.bed("POST", "settings", {"timeScale": 0.0003})  # 15 minutes in 0.27 seconds
        delete(Domain="auth.example.com", UserPoolId=id_)
        self.assertEqual(self.status("auth.example.com"), "DELETING")
        self.refused(INVALID, self.cognito.delete_user_pool, UserPoolId=id_)
        self.later(0.3)
        self.assertIsNone(self.status("auth.example.com"))
        self.cognito.delete_user_pool(UserPoolId=id_)

    def status(self, domain: str) -> Any:
        told = self.cognito.describe_user_pool_domain(Domain=domain)["DomainDescription"]
        return told.get("Status")

    def test_log_delivery(self) -> None:
        id_ = self.pool()
        arn = f"arn:aws:logs:eu-west-1:{self.account}:log-group:/aws/cognito/{id_}"
        logs = [
            {
                "LogLevel": "ERROR",
                "EventSource": "userNotification",
                "CloudWatchLogsConfiguration": {"LogGroupArn": arn},
            }
        ]
        get = self.cognito.get_log_delivery_configuration
        self.assertEqual(get(UserPoolId=id_)["LogDeliveryConfiguration"]["LogConfigurations"], [])
        self.cognito.set_log_delivery_configuration(UserPoolId=id_, LogConfigurations=logs)
        told = get(UserPoolId=id_)["LogDeliveryConfiguration"]
        self.assertEqual(told, {"UserPoolId": id_, "LogConfigurations": logs})

    def test_tags(self) -> None:
        arn = self.described(self.pool())["Arn"]
        self.cognito.tag_resource(ResourceArn=arn, Tags={"team": "red"})
        self.cognito.untag_resource(ResourceArn=arn, TagKeys=["workshop:pr"])
        tags = self.cognito.list_tags_for_resource(ResourceArn=arn)["Tags"]
        self.assertEqual(tags, {"team": "red"})

    def test_roles_of_an_identity_pool(self) -> None:
        client = self.client("cognito-identity")
        id_ = client.create_identity_pool(
            IdentityPoolName="i", AllowUnauthenticatedIdentities=False, IdentityPoolTags=TAGS
        )["IdentityPoolId"]
        role = f"arn:aws:iam::{self.account}:role/r"
        client.set_identity_pool_roles(IdentityPoolId=id_, Roles={"authenticated": role})
        told = client.get_identity_pool_roles(IdentityPoolId=id_)
        self.assertEqual(told["Roles"], {"authenticated": role})
        client.delete_identity_pool(IdentityPoolId=id_)
        missing = "ResourceNotFoundException"
        self.refused(missing, client.get_identity_pool_roles, IdentityPoolId=id_)
