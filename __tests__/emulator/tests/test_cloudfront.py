"""CloudFront: what is refused, and let through when the cause is gone."""

from typing import Any

from emulator.tests.bed import BedCase

TAGS = {"Items": [{"Key": "workshop:pr", "Value": "12"}]}
CACHING_DISABLED = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad"
VALUES = {"QueryString": False, "Cookies": {"Forward": "none"}}


class CloudFront(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.cloudfront = self.client("cloudfront", "us-east-1")
        self.bed("POST", "settings", {"timeScale": 0})

    def config(self, behavior: dict[str, Any], origin: dict[str, Any]) -> dict[str, Any]:
        whole = {
            "Id": "o",
            "DomainName": "b.s3.eu-west-1.amazonaws.com",
            "S3OriginConfig": {"OriginAccessIdentity": ""},
            **origin,
        }
        base = {"TargetOriginId": "o", "ViewerProtocolPolicy": "allow-all"}
        return {
            "CallerReference": self.id(),
            "Comment": "",
            "Enabled": True,
            "Origins": {"Quantity": 1, "Items": [whole]},
            "DefaultCacheBehavior": {**base, "CachePolicyId": CACHING_DISABLED, **behavior},
        }

    def made(self, behavior: dict[str, Any] = {}, origin: dict[str, Any] = {}, **more: Any) -> str:
        config = {**self.config(behavior, origin), **more}
        made = self.cloudfront.create_distribution_with_tags(
            DistributionConfigWithTags={"DistributionConfig": config, "Tags": TAGS}
        )
        return str(made["Distribution"]["Id"])

    def update(self, id_: str, **changes: Any) -> str:
        """Changes a distribution and returns its new ETag."""
        now = self.cloudfront.get_distribution_config(Id=id_)
        config = {**now["DistributionConfig"], **changes}
        answer = self.cloudfront.update_distribution(
            Id=id_, IfMatch=now["ETag"], DistributionConfig=config
        )
        return str(answer["ETag"])

    def test_a_distribution_goes_when_disabled_and_deployed(self) -> None:
        id_ = self.made()
        delete = self.cloudfront.delete_distribution
        first = self.cloudfront.get_distribution(Id=id_)
        self.assertEqual(first["Distribution"]["Status"], "Deployed")
        self.refused("InvalidIfMatchVersion", delete, Id=id_)
        self.refused("PreconditionFailed", delete, Id=id_, IfMatch="E0")
        self.refused("DistributionNotDisabled", delete, Id=id_, IfMatch=first["ETag"])
        self.bed("POST", "settings", {"timeScale": 0.02})  # 4 minutes in 4.8 seconds
        etag = self.update(id_, Enabled=False)
        now = self.cloudfront.get_distribution(Id=id_)
        self.assertTrue(now["Distribution"]["DistributionConfig"]["Enabled"], "the old snapshot")
        self.assertEqual(now["ETag"], first["ETag"])
        self.later(0.3)
        now = self.cloudfront.get_distribution(Id=id_)
        self.assertFalse(now["Distribution"]["DistributionConfig"]["Enabled"])
        self.assertEqual((now["ETag"], now["Distribution"]["Status"]), (etag, "InProgress"))
        self.refused("PreconditionFailed", delete, Id=id_, IfMatch=first["ETag"])
        self.refused("DistributionNotDisabled", delete, Id=id_, IfMatch=etag)
        self.later(5)
        delete(Id=id_, IfMatch=etag)
        self.refused("NoSuchDistribution", self.cloudfront.get_distribution, Id=id_)

    def test_the_pricing_plan_holds_a_distribution(self) -> None:
        id_ = self.made(WebACLId="arn:aws:wafv2:us-east-1:1:global/webacl/a/b")
        arn = self.cloudfront.get_distribution(Id=id_)["Distribution"]["ARN"]
        plan = {"Items": [{"Key": "bed:pricing-plan", "Value": "free"}]}
        self.cloudfront.tag_resource(Resource=arn, Tags=plan)
        self.refused("InvalidArgument", self.update, id_=id_, WebACLId="")
        delete, etag = self.cloudfront.delete_distribution, self.update(id_, Enabled=False)
        told = self.refused("PreconditionFailed", delete, Id=id_, IfMatch=etag)
        self.assertIn("pricing plan", told)
        self.cloudfront.untag_resource(Resource=arn, TagKeys={"Items": ["bed:pricing-plan"]})
        delete(Id=id_, IfMatch=etag)

    def test_what_a_distribution_has_stays(self) -> None:
        client = self.cloudfront
        oac = client.create_origin_access_control(
            OriginAccessControlConfig={
                "Name": "a",
                "SigningProtocol": "sigv4",
                "SigningBehavior": "always",
                "OriginAccessControlOriginType": "s3",
            }
        )
        cache = client.create_cache_policy(CachePolicyConfig={"Name": "c", "MinTTL": 0})
        request = client.create_origin_request_policy(
            OriginRequestPolicyConfig={
                "Name": "r",
                "HeadersConfig": {"HeaderBehavior": "none"},
                "CookiesConfig": {"CookieBehavior": "none"},
                "QueryStringsConfig": {"QueryStringBehavior": "none"},
            }
        )
        headers = client.create_response_headers_policy(ResponseHeadersPolicyConfig={"Name": "h"})
        key = client.create_public_key(
            PublicKeyConfig={"CallerReference": "k", "Name": "k", "EncodedKey": "k"}
        )
        group = client.create_key_group(
            KeyGroupConfig={"Name": "g", "Items": [key["PublicKey"]["Id"]]}
        )
        ids = {
            "origin_access_control": (oac, "OriginAccessControl", "OriginAccessControlInUse"),
            "cache_policy": (cache, "CachePolicy", "CachePolicyInUse"),
            "origin_request_policy": (request, "OriginRequestPolicy", "OriginRequestPolicyInUse"),
            "response_headers_policy": (
                headers,
                "ResponseHeadersPolicy",
                "ResponseHeadersPolicyInUse",
            ),
            "key_group": (group, "KeyGroup", "ResourceInUse"),
            "public_key": (key, "PublicKey", "PublicKeyInUse"),
        }
        id_ = self.made(
            {
                "CachePolicyId": cache["CachePolicy"]["Id"],
                "OriginRequestPolicyId": request["OriginRequestPolicy"]["Id"],
                "ResponseHeadersPolicyId": headers["ResponseHeadersPolicy"]["Id"],
                "TrustedKeyGroups": {
                    "Enabled": True,
                    "Quantity": 1,
                    "Items": [group["KeyGroup"]["Id"]],
                },
            },
            {"OriginAccessControlId": oac["OriginAccessControl"]["Id"]},
        )
        for name, (made, kind, code) in ids.items():
            with self.subTest(name):
                delete = getattr(client, f"delete_{name}")
                self.refused("InvalidIfMatchVersion", delete, Id=made[kind]["Id"])
                self.refused("PreconditionFailed", delete, Id=made[kind]["Id"], IfMatch="E0")
                self.refused(code, delete, Id=made[kind]["Id"], IfMatch=made["ETag"])
        self.assertEqual(client.list_public_keys()["PublicKeyList"]["Items"][0]["Name"], "k")
        listed = client.list_key_groups()["KeyGroupList"]["Items"][0]["KeyGroup"]
        self.assertEqual(listed["KeyGroupConfig"]["Name"], "g")
        bare = self.config({}, {})
        self.update(id_, Origins=bare["Origins"], DefaultCacheBehavior=bare["DefaultCacheBehavior"])
        for name, (made, kind, _) in ids.items():
            with self.subTest(name):
                getattr(client, f"delete_{name}")(Id=made[kind]["Id"], IfMatch=made["ETag"])
                codes = {"KeyGroup": "NoSuchResource"}
                get = getattr(client, f"get_{name}")
                self.refused(codes.get(kind, f"NoSuch{kind}"), get, Id=made[kind]["Id"])

    def test_an_access_identity_goes_when_no_origin_has_it(self) -> None:
        made = self.cloudfront.create_cloud_front_origin_access_identity(
            CloudFrontOriginAccessIdentityConfig={"CallerReference": "i", "Comment": "i"}
        )
        id_ = made["CloudFrontOriginAccessIdentity"]["Id"]
        path = f"origin-access-identity/cloudfront/{id_}"
        user = self.made({}, {"S3OriginConfig": {"OriginAccessIdentity": path}})
        delete = self.cloudfront.delete_cloud_front_origin_access_identity
        gone = {"Id": id_, "IfMatch": made["ETag"]}
        self.refused("CloudFrontOriginAccessIdentityInUse", delete, **gone)
        self.update(user, Origins=self.config({}, {})["Origins"])
        delete(**gone)
        listing = self.cloudfront.list_cloud_front_origin_access_identities()
        self.assertEqual(listing["CloudFrontOriginAccessIdentityList"]["Quantity"], 0)

    def test_a_function_goes_by_its_development_version(self) -> None:
        client = self.cloudfront
        store = client.create_key_value_store(Name="s")
        made = client.create_function(
            Name="f",
            FunctionConfig={
                "Comment": "",
                "Runtime": "cloudfront-js-2.0",
                "KeyValueStoreAssociations": {
                    "Quantity": 1,
                    "Items": [{"KeyValueStoreARN": store["KeyValueStore"]["ARN"]}],
                },
            },
            FunctionCode=b"function handler() {}",
            Tags=TAGS,
        )
        arn = made["FunctionSummary"]["FunctionMetadata"]["FunctionARN"]
        behavior = {
            "FunctionAssociations": {
                "Quantity": 1,
                "Items": [{"EventType": "viewer-request", "FunctionARN": arn}],
            }
        }
        self.refused("InvalidFunctionAssociation", self.made, behavior=behavior)
        client.publish_function(Name="f", IfMatch=made["ETag"])
        user = self.made(behavior)
        live = client.describe_function(Name="f", Stage="LIVE")["ETag"]
        etag = client.describe_function(Name="f")["ETag"]
        delete = client.delete_function
        self.refused("PreconditionFailed", delete, Name="f", IfMatch=live)
        told = self.refused("FunctionInUse", delete, Name="f", IfMatch=etag)
        self.assertIn("1 distributions", told)
        self.assertEqual(client.list_tags_for_resource(Resource=arn)["Tags"], TAGS)
        gone = {"Name": "s", "IfMatch": store["ETag"]}
        self.refused("CannotDeleteEntityWhileInUse", client.delete_key_value_store, **gone)
        self.update(user, DefaultCacheBehavior=self.config({}, {})["DefaultCacheBehavior"])
        delete(Name="f", IfMatch=etag)
        self.refused("NoSuchFunctionExists", client.describe_function, Name="f")
        client.delete_key_value_store(**gone)
        self.refused("EntityNotFound", client.describe_key_value_store, Name="s")

    def test_managed_policies(self) -> None:
        client = self.cloudfront
        client.create_cache_policy(CachePolicyConfig={"Name": "mine", "MinTTL": 0})
        found = {
            kind: [
                each["CachePolicy"]["CachePolicyConfig"]["Name"]
                for each in client.list_cache_policies(Type=kind)["CachePolicyList"]["Items"]
            ]
            for kind in ("managed", "custom")
        }
        self.assertIn("Managed-CachingDisabled", found["managed"])
        self.assertEqual(found["custom"], ["mine"])
        etag = client.get_cache_policy(Id=CACHING_DISABLED)["ETag"]
        gone = {"Id": CACHING_DISABLED, "IfMatch": etag}
        self.refused("IllegalDelete", client.delete_cache_policy, **gone)

    def test_a_configuration_must_hold_together(self) -> None:
        header = {"HeaderName": "x", "HeaderValue": "y" * 1784}
        for code, behavior, origin in (
            ("NoSuchCachePolicy", {"CachePolicyId": "none"}, {}),
            ("NoSuchOriginRequestPolicy", {"OriginRequestPolicyId": "none"}, {}),
            ("NoSuchResponseHeadersPolicy", {"ResponseHeadersPolicyId": "none"}, {}),
            ("InvalidOriginAccessControl", {}, {"OriginAccessControlId": "none"}),
            (
                "InvalidOriginAccessIdentity",
                {},
                {"S3OriginConfig": {"OriginAccessIdentity": "origin-access-identity/cloudfront/E"}},
            ),
            (
                "TrustedKeyGroupDoesNotExist",
                {"TrustedKeyGroups": {"Enabled": True, "Quantity": 1, "Items": ["none"]}},
                {},
            ),
            ("InvalidArgument", {"ForwardedValues": VALUES}, {}),
            ("InvalidArgument", {"CachePolicyId": ""}, {}),
            ("InvalidArgument", {}, {"CustomHeaders": {"Quantity": 1, "Items": [header]}}),
            (
                "TooManyOriginCustomHeaders",
                {},
                {"CustomHeaders": {"Quantity": 31, "Items": [{**header, "HeaderValue": ""}] * 31}},
            ),
        ):
            with self.subTest(code=code, behavior=behavior, origin=origin):
                self.refused(code, self.made, behavior=behavior, origin=origin)
        id_ = self.made({"CachePolicyId": "", "ForwardedValues": VALUES})
        self.refused("IllegalUpdate", self.update, id_=id_, CallerReference="another")
        self.update(id_, Comment="changed")

    def test_pages(self) -> None:
        ids = [self.made(CallerReference=str(n)) for n in range(3)]
        pages = self.cloudfront.get_paginator("list_distributions")
        listed = [
            each["Id"]
            for page in pages.paginate(PaginationConfig={"PageSize": 2})
            for each in page["DistributionList"]["Items"]
        ]
        self.assertEqual(listed, ids)
