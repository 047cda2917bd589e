"""AWS Lambda in a VPC: interfaces that it makes, shares between functions, and takes back late."""

from functools import partial
from typing import Any
from uuid import uuid4

from moto.awslambda.models import LambdaBackend, LambdaFunction
from moto.ec2.models import ec2_backends
from moto.iam.models import IAMBackend, iam_backends

from emulator.interfaces import give_back, hide, lend, settle, take_again
from emulator.rule import Refusal, Rule, around
from emulator.settings import settings

_VPC = "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html"
RULES = (
    Rule(
        "a function in a subnet or security group that is not there",
        "InvalidParameterValueException",
        "https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html, aws-cdk#23862",
    ),
    Rule(
        "(functions with the same subnet and groups share an interface, named after the first)",
        "",
        _VPC + " (Hyperplane ENIs)",
    ),
    Rule(
        "(an interface stays in use for up to 20 minutes after its last function, is not described "
        "at first, and may stay behind as available)",
        "",
        _VPC + "; go-to-k/cdkd#45, and its notes of what real accounts showed",
    ),
    Rule(
        "(without the function's role Lambda does not take the interface back)",
        "",
        _VPC + " (execution role and user permissions)",
    ),
)

Key = tuple[str, tuple[str, ...]]  # subnet and groups


@around(LambdaBackend, "create_function")
def create_function(original: Any, backend: LambdaBackend, spec: dict[str, Any]) -> LambdaFunction:
    keys = _keys(backend, spec.get("VpcConfig"))
    function: LambdaFunction = original(backend, spec)
    _enter(backend, function, keys)
    return function


@around(LambdaBackend, "update_function_configuration")
def update_function_configuration(
    original: Any, backend: LambdaBackend, function_name: str, qualifier: Any, body: Any
) -> Any:
    keys = _keys(backend, body.get("VpcConfig"))
    answer = original(backend, function_name, qualifier, body)
    if "VpcConfig" in body:
        function = backend.get_function(function_name)
        _leave(backend, function, _used(backend, function) - keys)
        _enter(backend, function, keys)
    return answer


@around(LambdaBackend, "delete_function")
def delete_function(
    original: Any, backend: LambdaBackend, function_name: str, qualifier: str | None = None
) -> None:
    function = backend.get_function(function_name, qualifier)
    original(backend, function_name, qualifier)
    if getattr(function, "bed_deleting", None) is not None:
        _leave(backend, function, _used(backend, function))
        for interface in getattr(function, "bed_left", ()):
            hide(backend.account_id, backend.region_name, interface, until="lambda.eni.hidden")


@around(LambdaFunction, "get_configuration")
def get_configuration(
    original: Any, function: LambdaFunction, on_create: bool = False
) -> dict[str, Any]:
    configuration: dict[str, Any] = original(function, on_create)
    vpc = configuration.get("VpcConfig")
    if vpc and vpc.get("SubnetIds"):
        region = ec2_backends[function.account_id][function.region]
        vpc["VpcId"] = region.get_subnet(vpc["SubnetIds"][0]).vpc_id
    return configuration


@around(IAMBackend, "delete_role")
def delete_role(original: Any, backend: IAMBackend, role_name: str) -> None:
    """What Lambda could do with the role until now, it has done."""
    if backend.account_id in ec2_backends:
        for region in list(ec2_backends[backend.account_id].values()):
            settle(region)
    original(backend, role_name)


def _keys(backend: LambdaBackend, vpc: dict[str, Any] | None) -> set[Key]:
    ec2 = ec2_backends[backend.account_id][backend.region_name] if vpc else None
    subnets, groups = (vpc or {}).get("SubnetIds") or [], (vpc or {}).get("SecurityGroupIds") or []
    for subnet in subnets if ec2 else ():
        if not any(subnet in zone for zone in ec2.subnets.values()):
            raise _missing("subnet", subnet)
    for group in groups if ec2 else ():
        if ec2.get_security_group_from_id(group) is None:
            raise _missing("security group", group)
    return {(subnet, tuple(sorted(groups))) for subnet in subnets}


def _missing(kind: str, name: str) -> Refusal:
    return Refusal(
        "InvalidParameterValueException",
        f"Error occurred while DescribeNetwork. EC2 Error Message: The {kind} ID '{name}' does not "
        "exist",
    )


def _has_role(account: str, arn: str) -> bool:
    return any(role.arn == arn for role in iam_backends[account]["aws"].roles.values())


def _interfaces(backend: LambdaBackend) -> dict[Key, tuple[str, set[str], str]]:
    """Interface id, the names of the functions that use it, and the role that it was made with."""
    if not hasattr(backend, "bed_interfaces"):
        backend.bed_interfaces = {}
    return backend.bed_interfaces  # type: ignore[no-any-return]


def _used(backend: LambdaBackend, function: LambdaFunction) -> set[Key]:
    name = function.function_name
    return {key for key, (_, users, _) in _interfaces(backend).items() if name in users}


def _enter(backend: LambdaBackend, function: LambdaFunction, keys: set[Key]) -> None:
    account, region, name = backend.account_id, backend.region_name, function.function_name
    for key in keys:
        interface, users, role = _interfaces(backend).get(key, ("", set(), ""))
        if not take_again(account, region, interface):
            role = function.role
            interface = lend(
                account,
                region,
                subnet=key[0],
                groups=key[1],
                description=f"AWS Lambda VPC ENI-{name}-{uuid4()}",
                interface_type="lambda",
                requester_id=f"AROAEXAMPLE:{account}",
            )
        _interfaces(backend)[key] = (interface, users | {name}, role)


def _leave(backend: LambdaBackend, function: LambdaFunction, keys: set[Key]) -> None:
    account = backend.account_id
    for key in keys:
        interface, users, role = _interfaces(backend)[key]
        users.discard(function.function_name)
        function.bed_left = {*getattr(function, "bed_left", ()), interface}
        if users:
            continue
        give_back(
            account,
            backend.region_name,
            interface,
            after="lambda.eni",
            left=settings["lambdaInterfacesStay"],
            provided=partial(_has_role, account, role),
        )
