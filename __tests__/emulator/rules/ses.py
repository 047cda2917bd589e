"""Amazon SES, version 2: identities and their DNS records, templates, one deletion a second."""

import json
from collections.abc import Iterator
from typing import Any

from moto.core.resource_tagging import TaggedResource
from moto.moto_api._internal import mock_random
from moto.ses.models import Contact, ContactList, EmailIdentity
from moto.sesv2 import urls
from moto.sesv2.models import SESV2Backend
from moto.sesv2.responses import SESV2Response

from emulator.clock import after, due, now
from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_"
_V1 = "https://docs.aws.amazon.com/ses/latest/APIReference/API_"
_GUIDE = "https://docs.aws.amazon.com/ses/latest/dg/"
_IAM = "https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsesv2.html"
RULES = (
    Rule("what is not there", "NotFoundException", _API + "DeleteEmailIdentity.html (Errors)"),
    Rule(
        "more than one deletion of an identity, configuration set or template a second",
        "TooManyRequestsException",
        f"{_V1}DeleteIdentity.html; {_V1}DeleteConfigurationSet.html; "
        f"{_API}DeleteEmailTemplate.html",
    ),
    Rule(
        "deleting what is being changed (for how long: mem)",
        "ConcurrentModificationException",
        _API + "DeleteEmailIdentity.html (Errors); botocore's model: status 500",
    ),
    Rule(
        "making an identity with a configuration set that is not there",
        "NotFoundException",
        _GUIDE + "managing-configuration-sets.html",
    ),
    Rule(
        "(deleting a configuration set that is the default of an identity is no error: sending "
        "fails from then on)",
        "BadRequestException",
        "https://docs.aws.amazon.com/ses/latest/DeveloperGuide/"
        "managing-configuration-sets-default.html",
    ),
    Rule("(the ARN of an identity is identity/NAME)", "", _IAM),
    Rule(
        "(a domain has the tokens of its DKIM records, and may have a MAIL FROM domain)",
        "",
        _API + "GetEmailIdentity.html",
    ),
    Rule("(times are numbers)", "", _API + "GetContactList.html (Response Elements)"),
    Rule("(event destinations die with their configuration set)", "", _GUIDE + "event-publishing"),
)
#: Moto knows the paths of some operations only. The most specific path goes first.
urls.url_paths["{0}/v2/email/(?P<rest>.+)$"] = SESV2Response.dispatch


def _arn(backend: SESV2Backend, kind: str, name: str) -> str:
    return f"arn:{backend.partition}:ses:{backend.region_name}:{backend.account_id}:{kind}/{name}"


def _tag(backend: SESV2Backend, kind: str, name: str, tags: list[dict[str, str]] | None) -> None:
    if tags:
        backend.core_backend.tagger.tag_resource(_arn(backend, kind, name), tags)


def _tags(backend: SESV2Backend, kind: str, name: str) -> list[dict[str, str]]:
    tagger = backend.core_backend.tagger
    return list(tagger.list_tags_for_resource(_arn(backend, kind, name)).get("Tags", []))


def _forget(backend: SESV2Backend, kind: str, name: str) -> None:
    backend.core_backend.tagger.delete_all_tags_for_resource(_arn(backend, kind, name))


def _pace(backend: SESV2Backend, operation: str) -> None:
    taken: dict[str, float] = backend.__dict__.setdefault("bed_taken", {})
    if now() < taken.get(operation, 0) + after("ses.pace"):
        raise Refusal("TooManyRequestsException", "Maximum sending rate exceeded.")
    taken[operation] = now()


def _missing(what: str, name: str) -> Refusal:
    return Refusal("NotFoundException", f"{what} <{name}> does not exist.")


def _check_unchanging(thing: Any) -> None:
    if hasattr(thing, "bed_changed") and not due(thing.bed_changed, "ses.change"):
        raise Refusal(
            "ConcurrentModificationException",
            "The resource is being modified by another operation or thread.",
        )


# Identities.


@around(SESV2Backend, "create_email_identity")
def create_email_identity(
    original: Any,
    backend: SESV2Backend,
    email_identity: str,
    tags: list[dict[str, str]] | None,
    dkim_signing_attributes: Any,
    configuration_set_name: str | None,
) -> EmailIdentity:
    if email_identity in backend.core_backend.email_identities:
        raise Refusal("AlreadyExistsException", f"Email identity {email_identity} already exist.")
    if configuration_set_name:
        _check_set(backend, configuration_set_name)
    made: EmailIdentity = original(backend, email_identity, None, None, configuration_set_name)
    _tag(backend, "identity", email_identity, tags)
    if made.identity_type == "DOMAIN":
        selector = (dkim_signing_attributes or {}).get("DomainSigningSelector")
        made.dkim_attributes = {
            "SigningEnabled": True,
            "Status": "PENDING",
            "Tokens": [selector] if selector else [_token() for _ in range(3)],
            "SigningAttributesOrigin": "EXTERNAL" if selector else "AWS_SES",
            "SigningHostedZone": "dkim.amazonses.com",
        }
    return made


def _token() -> str:
    return "".join(mock_random.choice("abcdefghijklmnopqrstuvwxyz234567") for _ in range(32))


@around(SESV2Response, "get_email_identity")
def get_email_identity(original: Any, response: SESV2Response) -> str:
    name, backend = response._get_param("EmailIdentity"), response.sesv2_backend
    told = json.loads(original(response))
    mail_from = getattr(backend.get_email_identity(name), "bed_mail_from", None)
    told.update({"MailFromAttributes": mail_from} if mail_from else {})
    return json.dumps({**told, "Tags": _tags(backend, "identity", name)})


def put_email_identity_mail_from_attributes(response: SESV2Response) -> str:
    found = response.sesv2_backend.get_email_identity(response._get_param("EmailIdentity"))
    found.bed_mail_from = {
        "MailFromDomain": response._get_param("MailFromDomain"),
        "MailFromDomainStatus": "PENDING",
        "BehaviorOnMxFailure": response._get_param("BehaviorOnMxFailure") or "USE_DEFAULT_VALUE",
    }
    found.bed_changed = now()
    return "{}"


def put_email_identity_configuration_set_attributes(response: SESV2Response) -> str:
    found = response.sesv2_backend.get_email_identity(response._get_param("EmailIdentity"))
    name = response._get_param("ConfigurationSetName")
    if name:
        _check_set(response.sesv2_backend, name)
    found.configuration_set_name = name
    found.bed_changed = now()
    return "{}"


@around(SESV2Backend, "delete_email_identity")
def delete_email_identity(original: Any, backend: SESV2Backend, email_identity: str) -> None:
    _pace(backend, "DeleteEmailIdentity")
    _check_unchanging(backend.get_email_identity(email_identity))
    original(backend, email_identity)
    _forget(backend, "identity", email_identity)


@around(SESV2Backend, "send_email")
def send_email(original: Any, backend: SESV2Backend, source: str, *rest: Any, **more: Any) -> Any:
    identities = backend.core_backend.email_identities
    sender = identities.get(source) or identities.get(source.partition("@")[2])
    default = sender.configuration_set_name if sender else None
    if default and default not in backend.core_backend.config_sets:
        raise Refusal("BadRequestException", f"Configuration set <{default}> does not exist.")
    return original(backend, source, *rest, **more)


def get_account(response: SESV2Response) -> str:
    quota = response.sesv2_backend.core_backend.get_send_quota()
    told = {
        "Max24HourSend": quota.max24_hour_send,
        "MaxSendRate": quota.max_send_rate,
        "SentLast24Hours": quota.sent_last24_hours,
    }
    return json.dumps(
        {"SendQuota": told, "SendingEnabled": True, "ProductionAccessEnabled": True}
    )


# Configuration sets.


def _check_set(backend: SESV2Backend, name: str) -> Any:
    if name not in backend.core_backend.config_sets:
        raise _missing("Configuration set", name)
    return backend.core_backend.config_sets[name]


@around(SESV2Response, "get_configuration_set")
def get_configuration_set(original: Any, response: SESV2Response) -> str:
    name, backend = response._get_param("ConfigurationSetName"), response.sesv2_backend
    told = json.loads(original(response))
    return json.dumps({**told, "Tags": _tags(backend, "configuration-set", name)})


def create_configuration_set_event_destination(response: SESV2Response) -> str:
    found = _check_set(response.sesv2_backend, response._get_param("ConfigurationSetName"))
    name = response._get_param("EventDestinationName")
    destinations = found.__dict__.setdefault("bed_destinations", {})
    destinations[name] = {"Name": name, **response._get_param("EventDestination")}
    found.bed_changed = now()
    return "{}"


def get_configuration_set_event_destinations(response: SESV2Response) -> str:
    found = _check_set(response.sesv2_backend, response._get_param("ConfigurationSetName"))
    return json.dumps({"EventDestinations": [*getattr(found, "bed_destinations", {}).values()]})


@around(SESV2Backend, "delete_configuration_set")
def delete_configuration_set(
    original: Any, backend: SESV2Backend, configuration_set_name: str
) -> None:
    _pace(backend, "DeleteConfigurationSet")
    _check_unchanging(_check_set(backend, configuration_set_name))
    original(backend, configuration_set_name)
    _forget(backend, "configuration-set", configuration_set_name)


# Templates, which both versions of the API share, and contact lists.


def create_email_template(response: SESV2Response) -> str:
    name, content = response._get_param("TemplateName"), response._get_param("TemplateContent")
    templates = response.sesv2_backend.core_backend.templates
    if name in templates:
        raise Refusal("AlreadyExistsException", f"Template {name} already exists.")
    templates[name] = {
        "template_name": name,
        "subject_part": content.get("Subject", ""),
        "text_part": content.get("Text", ""),
        "html_part": content.get("Html", ""),
    }
    _tag(response.sesv2_backend, "template", name, response._get_param("Tags"))
    return "{}"


def _template(response: SESV2Response) -> dict[str, str]:
    name = response._get_param("TemplateName")
    found = response.sesv2_backend.core_backend.templates.get(name)
    if found is None:
        raise _missing("Template", name)
    return dict(found)


def get_email_template(response: SESV2Response) -> str:
    found = _template(response)
    name = found["template_name"]
    content = {
        "Subject": found["subject_part"],
        "Text": found["text_part"],
        "Html": found["html_part"],
    }
    tags = _tags(response.sesv2_backend, "template", name)
    return json.dumps({"TemplateName": name, "TemplateContent": content, "Tags": tags})


def list_email_templates(response: SESV2Response) -> str:
    names = response.sesv2_backend.core_backend.templates
    return json.dumps({"TemplatesMetadata": [{"TemplateName": name} for name in names]})


def delete_email_template(response: SESV2Response) -> str:
    _pace(response.sesv2_backend, "DeleteEmailTemplate")
    name = _template(response)["template_name"]
    del response.sesv2_backend.core_backend.templates[name]
    _forget(response.sesv2_backend, "template", name)
    return "{}"


@around(Contact, "__init__")
@around(ContactList, "__init__")
def keep_times(original: Any, kept: Any, *given: Any) -> None:
    original(kept, *given)
    kept.created_timestamp = kept.last_updated_timestamp = now()


@around(SESV2Backend, "delete_contact_list")
def delete_contact_list(original: Any, backend: SESV2Backend, name: str) -> None:
    original(backend, name)
    _forget(backend, "contact-list", name)


for _operation in (
    create_configuration_set_event_destination,
    create_email_template,
    delete_email_template,
    get_account,
    get_configuration_set_event_destinations,
    get_email_template,
    list_email_templates,
    put_email_identity_configuration_set_attributes,
    put_email_identity_mail_from_attributes,
):
    setattr(SESV2Response, _operation.__name__, _operation)


# What the tagging API is told.


@around(SESV2Backend, "iter_tagged_resources")
def iter_tagged_resources(original: Any, backend: SESV2Backend) -> Iterator[TaggedResource]:
    for resource in original(backend):
        if ":email-identity/" not in resource.arn:
            yield resource
    core = backend.core_backend
    for kind, names in (("identity", core.email_identities), ("template", core.templates)):
        for name in names:
            arn = _arn(backend, kind, name)
            yield TaggedResource(arn, core.tagger.get_tag_dict_for_resource(arn), f"ses:{kind}")
