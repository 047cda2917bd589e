"""AWS Systems Manager: listings of parameters by filter."""

from typing import Any

from moto.core.responses import ActionResult
from moto.ssm.responses import SimpleSystemManagerResponse

from emulator.rule import Rule, around

RULES = (
    Rule(
        "(a filtered listing may give nothing but a token)",
        "",
        "https://docs.aws.amazon.com/systems-manager/latest/APIReference/"
        "API_DescribeParameters.html",
    ),
)


@around(SimpleSystemManagerResponse, "describe_parameters")
def describe_parameters(original: Any, response: SimpleSystemManagerResponse) -> ActionResult:
    filtered = response._get_param("ParameterFilters")
    if filtered and not response._get_param("NextToken"):
        return ActionResult({"Parameters": [], "NextToken": "0"})
    answer: ActionResult = original(response)
    return answer
