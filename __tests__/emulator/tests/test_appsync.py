"""AppSync: what is refused, and let through when the cause is gone."""

from typing import Any

from emulator.tests.bed import BedCase

CERTIFICATE = "arn:aws:acm:us-east-1:123456789012:certificate/1"
TAGS = {"workshop:pr": "12"}
MODES = [{"authType": "API_KEY"}]
EVENTS = {
    "authProviders": MODES,
    "connectionAuthModes": MODES,
    "defaultPublishAuthModes": MODES,
    "defaultSubscribeAuthModes": MODES,
}


class AppSync(BedCase):
    def setUp(self) -> None:
        super().setUp()
        self.appsync = self.client("appsync")
        self.bed("POST", "settings", {"timeScale": 0})

    def api(self, name: str = "shop", **more: Any) -> str:
        made = self.appsync.create_graphql_api(name=name, authenticationType="API_KEY", **more)
        return str(made["graphqlApi"]["apiId"])

    def domain(self, api: str) -> str:
        name = "api.example.com"
        self.appsync.create_domain_name(domainName=name, certificateArn=CERTIFICATE, tags=TAGS)
        self.appsync.associate_api(domainName=name, apiId=api)
        return name

    def test_an_api_with_a_domain_stays_until_they_are_apart(self) -> None:
        a, api = self.appsync, self.api()
        name = self.domain(api)
        self.assertEqual(a.get_domain_name(domainName=name)["domainNameConfig"]["tags"], TAGS)
        told = a.get_api_association(domainName=name)["apiAssociation"]
        self.assertEqual((told["apiId"], told["associationStatus"]), (api, "SUCCESS"))
        message = self.refused("BadRequestException", a.delete_graphql_api, apiId=api)
        self.assertIn("associated to a domain", message)
        message = self.refused("BadRequestException", a.delete_domain_name, domainName=name)
        self.assertIn("must be disassociated", message)
        self.bed("POST", "settings", {"timeScale": 0.001})
        a.disassociate_api(domainName=name)
        self.refused("ConcurrentModificationException", a.disassociate_api, domainName=name)
        self.refused("BadRequestException", a.delete_domain_name, domainName=name)
        self.later(0.3)
        self.refused("NotFoundException", a.get_api_association, domainName=name)
        a.delete_domain_name(domainName=name)
        a.delete_graphql_api(apiId=api)
        self.refused("NotFoundException", a.get_domain_name, domainName=name)
        self.refused("NotFoundException", a.delete_graphql_api, apiId=api)

    def test_an_event_api_with_a_domain_stays(self) -> None:
        a = self.appsync
        api = a.create_api(name="events", tags=TAGS, eventConfig=EVENTS)["api"]["apiId"]
        a.create_channel_namespace(apiId=api, name="news", tags=TAGS)
        told = a.get_channel_namespace(apiId=api, name="news")["channelNamespace"]
        self.assertEqual(told["tags"], TAGS)
        name = self.domain(api)
        self.refused("BadRequestException", a.delete_api, apiId=api)
        a.disassociate_api(domainName=name)
        a.delete_api(apiId=api)
        self.refused("NotFoundException", a.delete_api, apiId=api)

    def test_merged_apis_are_disassociated_first(self) -> None:
        a, source = self.appsync, self.api("source")
        role = "arn:aws:iam::123456789012:role/merge"
        merged = self.api("merged", apiType="MERGED", mergedApiExecutionRoleArn=role)
        told = a.get_graphql_api(apiId=merged)["graphqlApi"]
        self.assertEqual((told["apiType"], told["mergedApiExecutionRoleArn"]), ("MERGED", role))
        for kind, id_ in (("GRAPHQL", source), ("MERGED", merged)):
            apis = a.list_graphql_apis(apiType=kind)["graphqlApis"]
            self.assertEqual([api["apiId"] for api in apis], [id_])
        made = a.associate_source_graphql_api(
            mergedApiIdentifier=merged, sourceApiIdentifier=source
        )["sourceApiAssociation"]
        which = {"mergedApiIdentifier": merged, "associationId": made["associationId"]}
        for api in (merged, source):
            listed = a.list_source_api_associations(apiId=api)["sourceApiAssociationSummaries"]
            self.assertEqual([each["associationId"] for each in listed], [made["associationId"]])
            self.refused("BadRequestException", a.delete_graphql_api, apiId=api)
        self.bed("POST", "settings", {"timeScale": 0.01})
        a.disassociate_source_graphql_api(**which)
        self.refused("ConcurrentModificationException", a.disassociate_source_graphql_api, **which)
        self.later(0.25)
        self.refused("NotFoundException", a.get_source_api_association, **which)
        for api in (merged, source):
            a.delete_graphql_api(apiId=api)

    def test_data_sources(self) -> None:
        a, api = self.appsync, self.api()
        lambda_ = {"lambdaFunctionArn": "arn:aws:lambda:eu-west-1:123456789012:function:f"}
        a.create_data_source(apiId=api, name="f", type="AWS_LAMBDA", lambdaConfig=lambda_)
        told = a.list_data_sources(apiId=api)["dataSources"]
        self.assertEqual([each["lambdaConfig"] for each in told], [lambda_])
        self.refused("NotFoundException", a.list_data_sources, apiId="none")
