"""IAM: what stands in the way of deleting roles and policies, and how long it is seen."""

import json
from typing import Any

from emulator.tests.bed import BedCase

TRUST = '{"Version": "2012-10-17", "Statement": []}'
ALLOW = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}'
AWS_OWN = "arn:aws:iam::aws:policy/ReadOnlyAccess"


class IamCase(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.bed("POST", "settings", {"timeScale": 0})
        self.iam = self.client("iam", "us-east-1")

    def role(self, name: str, **more: Any) -> str:
        role = self.iam.create_role(RoleName=name, AssumeRolePolicyDocument=TRUST, **more)
        return role["Role"]["Arn"]  # type: ignore[no-any-return]

    def policy(self, name: str) -> str:
        policy = self.iam.create_policy(PolicyName=name, PolicyDocument=ALLOW)
        return policy["Policy"]["Arn"]  # type: ignore[no-any-return]


class Roles(IamCase):
    def test_everything_must_be_off_first_each_with_its_message(self) -> None:
        self.role("r")
        own = self.policy("p")
        self.iam.attach_role_policy(RoleName="r", PolicyArn=own)
        self.iam.attach_role_policy(RoleName="r", PolicyArn=AWS_OWN)
        self.iam.put_role_policy(RoleName="r", PolicyName="i", PolicyDocument=ALLOW)
        self.iam.create_instance_profile(InstanceProfileName="i")
        self.iam.add_role_to_instance_profile(InstanceProfileName="i", RoleName="r")
        said = self.refused("DeleteConflict", self.iam.delete_role, RoleName="r")
        self.assertIn("must remove roles from instance profile", said)
        self.iam.remove_role_from_instance_profile(InstanceProfileName="i", RoleName="r")
        said = self.refused("DeleteConflict", self.iam.delete_role, RoleName="r")
        self.assertIn("must detach all policies", said)
        for arn in (own, AWS_OWN):
            self.iam.detach_role_policy(RoleName="r", PolicyArn=arn)
        said = self.refused("DeleteConflict", self.iam.delete_role, RoleName="r")
        self.assertIn("must delete policies", said)
        self.iam.delete_role_policy(RoleName="r", PolicyName="i")
        self.iam.delete_role(RoleName="r")

    def test_what_was_taken_off_is_seen_a_while_longer(self) -> None:
        self.role("r")
        own = self.policy("p")
        self.iam.attach_role_policy(RoleName="r", PolicyArn=own)
        self.bed("POST", "settings", {"timeScale": 1000})
        self.iam.detach_role_policy(RoleName="r", PolicyArn=own)
        said = self.refused("DeleteConflict", self.iam.delete_role, RoleName="r")
        self.assertIn("must detach all policies", said)
        said = self.refused("DeleteConflict", self.iam.delete_policy, PolicyArn=own)
        self.assertIn("attached to entities", said)
        self.bed("POST", "settings", {"timeScale": 0})
        self.iam.delete_role(RoleName="r")
        self.iam.delete_policy(PolicyArn=own)

    def test_a_profile_does_not_give_up_a_role_that_it_has_not(self) -> None:
        self.role("r")
        self.iam.create_instance_profile(InstanceProfileName="i")
        remove = self.iam.remove_role_from_instance_profile
        self.refused("NoSuchEntity", remove, InstanceProfileName="i", RoleName="r")

    def test_service_linked_roles_are_untouchable(self) -> None:
        name = self.iam.create_service_linked_role(AWSServiceName="spot.amazonaws.com")
        name = name["Role"]["RoleName"]
        self.refused("UnmodifiableEntity", self.iam.delete_role, RoleName=name)

    def test_tag_keys_that_differ_in_case_only_are_the_same(self) -> None:
        self.role("r", Tags=[{"Key": "Workshop:PR", "Value": "1"}])
        self.iam.tag_role(RoleName="r", Tags=[{"Key": "workshop:pr", "Value": "12"}])
        tags = self.iam.get_role(RoleName="r")["Role"]["Tags"]
        self.assertEqual(tags, [{"Key": "workshop:pr", "Value": "12"}])


class Policies(IamCase):
    def test_a_used_policy_stays(self) -> None:
        arn = self.policy("p")
        self.iam.create_user(UserName="u")
        self.iam.create_group(GroupName="g")
        self.role("r")
        self.iam.attach_user_policy(UserName="u", PolicyArn=arn)
        self.iam.attach_group_policy(GroupName="g", PolicyArn=arn)
        self.iam.attach_role_policy(RoleName="r", PolicyArn=arn)
        said = self.refused("DeleteConflict", self.iam.delete_policy, PolicyArn=arn)
        self.assertIn("attached to entities", said)
        self.iam.detach_user_policy(UserName="u", PolicyArn=arn)
        self.iam.detach_group_policy(GroupName="g", PolicyArn=arn)
        self.refused("DeleteConflict", self.iam.delete_policy, PolicyArn=arn)
        self.iam.detach_role_policy(RoleName="r", PolicyArn=arn)
        self.iam.delete_policy(PolicyArn=arn)

    def test_a_boundary_stays_and_is_told_by_usage(self) -> None:
        arn = self.policy("p")
        self.role("bounded", PermissionsBoundary=arn)
        self.role("attached")
        self.iam.attach_role_policy(RoleName="attached", PolicyArn=arn)
        counts = self.iam.get_policy(PolicyArn=arn)["Policy"]
        self.assertEqual(counts["AttachmentCount"], 1)
        self.assertEqual(counts["PermissionsBoundaryUsageCount"], 1)
        for usage, expected in (
            ("PermissionsPolicy", ["attached"]),
            ("PermissionsBoundary", ["bounded"]),
            (None, ["attached", "bounded"]),
        ):
            with self.subTest(usage):
                ask = {"PolicyUsageFilter": usage} if usage else {}
                found = self.iam.list_entities_for_policy(PolicyArn=arn, **ask)
                self.assertEqual([role["RoleName"] for role in found["PolicyRoles"]], expected)
        self.iam.detach_role_policy(RoleName="attached", PolicyArn=arn)
        self.refused("DeleteConflict", self.iam.delete_policy, PolicyArn=arn)
        self.iam.delete_role_permissions_boundary(RoleName="bounded")
        self.iam.delete_policy(PolicyArn=arn)

    def test_other_versions_go_first_and_the_default_one_last(self) -> None:
        arn = self.policy("p")
        self.iam.create_policy_version(
            PolicyArn=arn, PolicyDocument=json.dumps(json.loads(ALLOW)), SetAsDefault=True
        )
        said = self.refused("DeleteConflict", self.iam.delete_policy, PolicyArn=arn)
        self.assertIn("more than one version", said)
        delete = self.iam.delete_policy_version
        self.refused("DeleteConflict", delete, PolicyArn=arn, VersionId="v2")
        delete(PolicyArn=arn, VersionId="v1")
        self.iam.delete_policy(PolicyArn=arn)


class Users(IamCase):
    def setUp(self) -> None:
        super().setUp()
        self.iam.create_user(UserName="u")

    def kept(self, must: str) -> None:
        said = self.refused("DeleteConflict", self.iam.delete_user, UserName="u")
        self.assertIn(must, said)

    def test_a_user_stays_with_anything_left(self) -> None:
        own = {"UserName": "u"}
        self.bed("POST", "settings", {"timeScale": 0})
        self.iam.create_login_profile(**own, Password="Password1!")
        key = self.iam.create_access_key(**own)["AccessKey"]["AccessKeyId"]
        git = self.iam.create_service_specific_credential(
            **own, ServiceName="codecommit.amazonaws.com"
        )["ServiceSpecificCredential"]["ServiceSpecificCredentialId"]
        ssh = self.iam.upload_ssh_public_key(**own, SSHPublicKeyBody="ssh-rsa AAAA")
        ssh = ssh["SSHPublicKey"]["SSHPublicKeyId"]
        mfa = self.iam.create_virtual_mfa_device(VirtualMFADeviceName="m")
        mfa = mfa["VirtualMFADevice"]["SerialNumber"]
        codes = {"AuthenticationCode1": "123456", "AuthenticationCode2": "654321"}
        self.iam.enable_mfa_device(**own, SerialNumber=mfa, **codes)
        self.iam.create_group(GroupName="g")
        self.iam.add_user_to_group(**own, GroupName="g")
        policy = self.policy("p")
        self.iam.attach_user_policy(**own, PolicyArn=policy)
        self.iam.put_user_policy(**own, PolicyName="i", PolicyDocument=ALLOW)

        self.kept("must delete login profile")
        self.iam.delete_login_profile(**own)
        self.kept("must delete access keys")
        self.iam.delete_access_key(**own, AccessKeyId=key)
        self.kept("must delete service-specific credentials")
        listed = self.iam.list_service_specific_credentials(**own)["ServiceSpecificCredentials"]
        self.assertEqual([each["ServiceSpecificCredentialId"] for each in listed], [git])
        forget = self.iam.delete_service_specific_credential
        forget(**own, ServiceSpecificCredentialId=git)
        self.refused("NoSuchEntity", forget, **own, ServiceSpecificCredentialId=git)
        self.kept("must delete SSH public keys")
        self.iam.delete_ssh_public_key(**own, SSHPublicKeyId=ssh)
        self.kept("must delete MFA device")
        self.refused("DeleteConflict", self.iam.delete_virtual_mfa_device, SerialNumber=mfa)
        self.iam.deactivate_mfa_device(**own, SerialNumber=mfa)
        self.iam.delete_virtual_mfa_device(SerialNumber=mfa)
        self.kept("must remove users from group")
        self.iam.remove_user_from_group(**own, GroupName="g")
        self.kept("must detach all policies")
        self.iam.detach_user_policy(**own, PolicyArn=policy)
        self.kept("must delete policies")
        self.iam.delete_user_policy(**own, PolicyName="i")
        self.iam.delete_user(**own)
        self.iam.delete_policy(PolicyArn=policy)

    def test_a_new_password_cannot_be_taken_away_at_once(self) -> None:
        self.bed("POST", "settings", {"timeScale": 1000})
        self.iam.create_login_profile(UserName="u", Password="Password1!")
        delete = self.iam.delete_login_profile
        self.refused("EntityTemporarilyUnmodifiable", delete, UserName="u")
        self.bed("POST", "settings", {"timeScale": 0})
        delete(UserName="u")

    def test_a_boundary_is_told_and_keeps_its_policy_only(self) -> None:
        arn = self.policy("p")
        self.iam.put_user_permissions_boundary(UserName="u", PermissionsBoundary=arn)
        told = self.iam.get_user(UserName="u")["User"]["PermissionsBoundary"]
        self.assertEqual(told["PermissionsBoundaryArn"], arn)
        self.refused("DeleteConflict", self.iam.delete_policy, PolicyArn=arn)
        self.iam.delete_user(UserName="u")
        self.iam.delete_policy(PolicyArn=arn)
        self.iam.create_user(UserName="u")
        self.assertNotIn("PermissionsBoundary", self.iam.get_user(UserName="u")["User"])
