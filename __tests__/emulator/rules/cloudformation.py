"""AWS CloudFormation: members that carry the stack's tags, and deletions that take time or fail."""

from collections.abc import Iterator
from contextvars import ContextVar
from typing import Any

from moto.cloudformation.models import CloudFormationBackend, Event, Stack
from moto.cloudformation.parsing import clean_json
from moto.cloudformation.responses import CloudFormationResponse, StackResourceDTO
from moto.core.resource_tagging import iter_taggable_backends
from moto.core.responses import ActionResult
from moto.iam.models import Role, iam_backends

from emulator.clock import due, now
from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_"
_GUIDE = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/"
RULES = (
    Rule(
        "deleting a stack with termination protection, or a nested one of such a root; switching "
        "it on a nested stack",
        "ValidationError",
        _GUIDE + "using-cfn-protect-stacks.html",
    ),
    Rule(
        "deleting a stack whose service role is gone",
        "ValidationError",
        "aws/aws-cdk#10116, brentley/ecsworkshop#31 (with the message)",
    ),
    Rule(
        "deleting a stack of which another imports an export",
        "ValidationError",
        _GUIDE + "using-cfn-stack-exports.html; anomalyco/sst#1256 (with the message)",
    ),
    Rule(
        "the imports of an export that nobody imports",
        "ValidationError",
        _API + "ListImports.html",
    ),
    Rule(
        "(a deletion takes time, and is DELETE_FAILED when a member's is refused; events say why)",
        "",
        _GUIDE + "troubleshooting.html#troubleshooting-errors-delete-stack-fails",
    ),
    Rule(
        "(a failed deletion may go on without some members, or by force)",
        "",
        _API + "DeleteStack.html (RetainResources, DeletionMode)",
    ),
    Rule(
        "(the events of a deletion have its token; a second request for it changes nothing)",
        "",
        _API + "StackEvent.html (ClientRequestToken)",
    ),
    Rule(
        "(members and nested stacks carry the stack's tags and three of CloudFormation's own)",
        "",
        _GUIDE + "cfn-console-create-stack.html; aws-properties-resource-tags.html",
    ),
    Rule(
        "(a stack that is gone tells which members it deleted and which it kept)",
        "",
        _API + "StackResourceSummary.html (DELETE_COMPLETE, DELETE_SKIPPED)",
    ),
    Rule(
        "(of some types CloudFormation's own tags are not there)",
        "",
        "registry schemas (tagging.cloudFormationSystemTags); "
        "aws-cloudformation/cloudformation-coverage-roadmap#277, #527, #1159, #1966",
    ),
    Rule(
        "(a stack is told by the physical id of a member) asking for a member of no stack",
        "ValidationError",
        _API + "DescribeStackResources.html (PhysicalResourceId)",
    ),
    Rule(
        "(a nested stack's physical id is its ARN; it tells its parent and its root)",
        "",
        _API + "Stack.html (ParentId, RootId)",
    ),
)
#: The stack whose members are being made, and whether members of one are being deleted.
_making: ContextVar[Stack | None] = ContextVar("making", default=None)
_within: ContextVar[bool] = ContextVar("within", default=False)
_WITHOUT_SYSTEM_TAGS = (
    "AWS::Cognito::IdentityPool",
    "AWS::IAM::Role",
    "AWS::IAM::User",
    "AWS::SageMaker::Endpoint",
    "AWS::SageMaker::ModelPackageGroup",
    "AWS::SES::ConfigurationSet",
)


@around(Stack, "create_resources")
def create_resources(original: Any, stack: Stack) -> None:
    parent = _making.get()
    if parent is not None:
        stack.parent_id = parent.stack_id
        stack.root_id = getattr(parent, "root_id", None) or parent.stack_id
        logical_id, own = _template_of(stack, parent)
        stack.tags = {**_member_tags(parent, logical_id), **own}
        stack.enable_termination_protection = parent.enable_termination_protection
    token = _making.set(stack)
    try:
        original(stack)
    finally:
        _making.reset(token)
    for logical_id, member in _members(stack):
        tags = _member_tags(stack, logical_id)
        if stack.resource_map._resource_json_map[logical_id]["Type"] in _WITHOUT_SYSTEM_TAGS:
            tags = stack.tags
        _tag(stack, member, tags)


def _template_of(stack: Stack, parent: Stack) -> tuple[str, dict[str, str]]:
    """A nested stack's logical id and own tags; its name is made of its parent's and that id."""
    for logical_id, member in parent.resource_map._resource_json_map.items():
        if stack.name.startswith(f"{parent.name}-{logical_id}-"):
            tags = member.get("Properties", {}).get("Tags", [])
            return logical_id, {tag["Key"]: tag["Value"] for tag in tags}
    return stack.name, {}


def _members(stack: Stack) -> Iterator[tuple[str, Any]]:
    """Those that exist; asking moto's map for any other would make it."""
    made = stack.resource_map._parsed_resources
    for logical_id in stack.resource_map.resources:
        if hasattr(made.get(logical_id), "physical_resource_id"):
            yield logical_id, made[logical_id]


def _member_tags(stack: Stack, logical_id: str) -> dict[str, str]:
    return {
        **stack.tags,
        "aws:cloudformation:stack-name": stack.name,
        "aws:cloudformation:stack-id": stack.stack_id,
        "aws:cloudformation:logical-id": logical_id,
    }


def _tag(stack: Stack, member: Any, tags: dict[str, str]) -> None:
    names = ("table_arn", "function_arn", "queue_arn", "arn")
    arn = next((getattr(member, name) for name in names if hasattr(member, name)), None)
    if not arn or isinstance(member, Stack):
        return
    if arn.split(":")[2] == "iam":
        _tag_in_iam(member, [{"Key": key, "Value": value} for key, value in tags.items()])
        return
    for backend in iter_taggable_backends(stack.account_id, stack.region_name):
        if backend.owns_arn(arn):
            try:
                backend.tag_resource(arn, tags)
            except NotImplementedError:
                pass


def _tag_in_iam(member: Any, tags: list[dict[str, str]]) -> None:
    """moto keeps a role's tags as a list and others' by their keys."""
    if isinstance(member, Role):
        member.tags = [*tags, *(member.tags or ())]
    elif isinstance(getattr(member, "tags", None), dict):
        member.tags = {**{tag["Key"]: tag for tag in tags}, **member.tags}


def _physical_id(stack: Stack) -> str:
    return stack.stack_id


Stack.physical_resource_id = property(_physical_id)


@around(CloudFormationBackend, "delete_stack")
def delete_stack(original: Any, backend: CloudFormationBackend, name_or_id: str) -> None:
    _settle(backend)
    stack = next(
        (each for each in backend.stacks.values() if name_or_id in (each.stack_id, each.name)), None
    )
    if stack is None or stack.status == "DELETE_IN_PROGRESS":
        return
    if not _within.get():
        _check(backend, stack)
    stack.bed_outputs, stack.bed_exports = stack.outputs, list(stack.exports)
    stack.status = "DELETE_IN_PROGRESS"
    stack.bed_deleting = now()
    stack._add_stack_event("DELETE_IN_PROGRESS", resource_status_reason="User Initiated")
    if _within.get():
        _finish(backend, stack)
        if stack.status == "DELETE_FAILED":
            raise Refusal("DELETE_FAILED", f"Embedded stack {stack.stack_id} was not deleted: "
                          f"{stack.stack_status_reason}")  # fmt: skip


def _check(backend: CloudFormationBackend, stack: Stack) -> None:
    if stack.enable_termination_protection:
        raise _invalid(
            f"Stack [{stack.name}] cannot be deleted while TerminationProtection is enabled"
        )
    if stack.role_arn:
        roles = iam_backends[backend.account_id]["aws"].roles.values()
        if stack.role_arn not in [role.arn for role in roles]:
            raise _invalid(f"Role {stack.role_arn} is invalid or cannot be assumed")
    for export in stack.exports:
        importers = _importers(backend, export.name)
        if importers:
            raise _invalid(
                f"Export {export.name} cannot be deleted as it is in use by {importers[0]}"
            )


def _importers(backend: CloudFormationBackend, export: str) -> list[str]:
    return [each.name for each in backend.stacks.values() if export in _imports(each)]


def _imports(stack: Stack) -> list[Any]:
    found: list[Any] = []

    def walk(node: Any) -> None:
        if isinstance(node, dict):
            if "Fn::ImportValue" in node:
                found.append(clean_json(node["Fn::ImportValue"], stack.resource_map))
            for each in node.values():
                walk(each)
        elif isinstance(node, list):
            for each in node:
                walk(each)

    walk(stack.template_dict.get("Resources", {}))
    walk(stack.template_dict.get("Outputs", {}))
    return found


def _settle(backend: CloudFormationBackend) -> None:
    """Let deletions end whose time has come."""
    if _within.get():
        return
    for stack in list(backend.stacks.values()):
        began = getattr(stack, "bed_deleting", None)
        if began is not None and due(began, "cloudformation.delete"):
            token = _within.set(True)
            try:
                _finish(backend, stack)
            finally:
                _within.reset(token)


def _told(stack: Stack, logical_id: str, member: Any) -> dict[str, Any]:
    """What a stack that is gone goes on telling of a member."""
    template = stack.resource_map._resource_json_map[logical_id]
    kept = template.get("DeletionPolicy") == "Retain"
    return {
        "LogicalResourceId": logical_id,
        "PhysicalResourceId": str(member.physical_resource_id),
        "ResourceType": template["Type"],
        "ResourceStatus": "DELETE_SKIPPED" if kept else "DELETE_COMPLETE",
        "LastUpdatedTimestamp": stack.creation_time,
    }


def _finish(backend: CloudFormationBackend, stack: Stack) -> None:
    if not hasattr(stack, "bed_deleted"):
        stack.bed_deleted = [_told(stack, *member) for member in _members(stack)]
    refusals = _delete_members(stack)
    patient = not due(stack.bed_deleting + 1, "cloudformation.retry")
    if refusals and patient and not getattr(stack, "parent_id", None):
        return
    for logical_id, reason in refusals.items():
        _event(stack, logical_id, "DELETE_FAILED", reason)
    stack.bed_deleting = None
    if refusals:
        failed = ", ".join(sorted(refusals))
        stack.status = "DELETE_FAILED"
        stack.stack_status_reason = f"The following resource(s) failed to delete: [{failed}]. "
        stack._add_stack_event("DELETE_FAILED", resource_status_reason=stack.stack_status_reason)
        return
    stack.status = "DELETE_COMPLETE"
    stack._add_stack_event("DELETE_COMPLETE")
    backend.stacks.pop(stack.stack_id, None)
    backend.deleted_stacks[stack.stack_id] = stack
    for export in stack.bed_exports:
        backend.exports.pop(export.name, None)


def _delete_members(stack: Stack) -> dict[str, str]:
    """What was made last goes first, then whatever works; returns why the others stay."""
    template = stack.resource_map._resource_json_map
    retained = getattr(stack, "bed_retain", ())
    while True:
        refusals: dict[str, str] = {}
        progress = False
        for logical_id, member in reversed(list(_members(stack))):
            stays = template[logical_id].get("DeletionPolicy") in ("Retain", "Snapshot")
            if stays or logical_id in retained:
                continue
            try:
                stack.resource_map._delete_resource(member, template[logical_id])
            except Exception as refusal:
                refusals[logical_id] = getattr(refusal, "message", None) or str(refusal)
                continue
            progress = True
            del stack.resource_map._parsed_resources[logical_id]
        if not refusals or not progress:
            break
    if refusals and getattr(stack, "bed_force", False):
        return {}
    return refusals


def _event(stack: Stack, logical_id: str, status: str, reason: str) -> None:
    member = stack.resource_map._parsed_resources[logical_id]
    stack.events.append(
        Event(
            stack_id=stack.stack_id,
            stack_name=stack.name,
            logical_resource_id=logical_id,
            physical_resource_id=member.physical_resource_id,
            resource_type=stack.resource_map._resource_json_map[logical_id]["Type"],
            resource_status=status,
            resource_status_reason=reason,
            resource_properties=None,
        )
    )


def _invalid(message: str) -> Refusal:
    return Refusal("ValidationError", message, 400)


_READERS = ("describe_stacks", "list_stacks", "get_stack", "iter_tagged_resources", "create_stack")
for _reader in _READERS:

    @around(CloudFormationBackend, _reader)
    def read(original: Any, backend: CloudFormationBackend, *args: Any, **more: Any) -> Any:
        _settle(backend)
        return original(backend, *args, **more)


def _stack_resources(stack: Stack) -> list[Any]:
    return [member for _, member in _members(stack)]


def _kept(name: str) -> property:
    """A property that is kept once the deletion began: moto works it out by making members."""
    original = getattr(Stack, name)

    def read(stack: Stack) -> Any:
        kept = f"bed_{name}"
        return getattr(stack, kept) if hasattr(stack, kept) else original.fget(stack)

    return property(read)


Stack.stack_resources = property(_stack_resources)
Stack.outputs = _kept("outputs")
Stack.exports = _kept("exports")


@around(CloudFormationResponse, "delete_stack")
def ask_to_delete(original: Any, response: CloudFormationResponse) -> Any:
    name = response._get_param("StackName")
    backend = response.cloudformation_backend
    for stack in backend.stacks.values():
        if name in (stack.stack_id, stack.name):
            if stack.status != "DELETE_IN_PROGRESS":
                stack.bed_token = response._get_param("ClientRequestToken")
            stack.bed_force = response._get_param("DeletionMode") == "FORCE_DELETE_STACK"
            stack.bed_retain = tuple(response._get_param("RetainResources") or ())
            if (stack.bed_force or stack.bed_retain) and stack.status != "DELETE_FAILED":
                raise _invalid("Only a stack in DELETE_FAILED can be deleted so.")
    return original(response)


@around(Stack, "_add_stack_event")
def add_stack_event(original: Any, stack: Stack, *args: Any, **more: Any) -> None:
    original(stack, *args, **more)
    stack.events[-1].client_request_token = getattr(stack, "bed_token", None)


@around(CloudFormationResponse, "describe_stack_resources")
def describe_stack_resources(original: Any, response: CloudFormationResponse) -> Any:
    physical = response._get_param("PhysicalResourceId")
    if physical is None:
        return original(response)
    backend = response.cloudformation_backend
    _settle(backend)
    for stack in backend.stacks.values():
        ids = [str(member.physical_resource_id) for _, member in _members(stack)]
        if physical in ids:
            told = [StackResourceDTO(stack, each) for each in stack.stack_resources]
            return ActionResult({"StackResources": told})
    raise Refusal("ValidationError", f"Stack for {physical} does not exist")


@around(CloudFormationResponse, "list_stack_resources")
def list_stack_resources(original: Any, response: CloudFormationResponse) -> Any:
    stack = response.cloudformation_backend.get_stack(response._get_param("StackName"))
    if stack.status == "DELETE_COMPLETE":
        return ActionResult({"StackResourceSummaries": stack.bed_deleted})
    answer = original(response)
    failed = {each.logical_resource_id for each in stack.events
              if each.resource_status == "DELETE_FAILED"}  # fmt: skip
    for each in answer.result["StackResourceSummaries"]:
        if each["LogicalResourceId"] in failed:
            each["ResourceStatus"] = "DELETE_FAILED"
    return answer


def update_termination_protection(response: CloudFormationResponse) -> ActionResult:
    backend = response.cloudformation_backend
    stack = backend.get_stack(response._get_param("StackName"))
    if getattr(stack, "parent_id", None):
        raise _invalid("TerminationProtection cannot be updated on a nested stack.")
    on = response._get_bool_param("EnableTerminationProtection", False)
    for each in backend.stacks.values():
        if stack.stack_id in (each.stack_id, getattr(each, "root_id", None)):
            each.enable_termination_protection = on
    return ActionResult({"StackId": stack.stack_id})


def list_imports(response: CloudFormationResponse) -> ActionResult:
    export = response._get_param("ExportName")
    importers = _importers(response.cloudformation_backend, export)
    if not importers:
        raise _invalid(f"Export '{export}' is not imported by any stack.")
    return ActionResult({"Imports": importers})


CloudFormationResponse.update_termination_protection = update_termination_protection
CloudFormationResponse.list_imports = list_imports
