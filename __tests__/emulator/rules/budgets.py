"""AWS Budgets: their tags, which moto lacks."""

import json
from typing import Any

from moto.budgets.models import Budget
from moto.budgets.responses import BudgetsResponse

from emulator.rule import Refusal, Rule, around

_API = "https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_"
RULES = (
    Rule("(budgets have tags)", "", _API + "CreateBudget.html (ResourceTags)"),
    Rule(
        "asking for the tags of a budget that is not there",
        "NotFoundException",
        _API + "ListTagsForResource.html",
    ),
)


def _budget(response: BudgetsResponse) -> Any:
    arn = response._get_param("ResourceARN")
    found: Budget | None = response.backend.budgets[arn.split(":")[4]].get(arn.partition("/")[2])
    if found is None:
        raise Refusal("NotFoundException", f"{arn} does not exist.")
    return found


@around(BudgetsResponse, "create_budget")
def create_budget(original: Any, response: BudgetsResponse) -> str:
    told: str = original(response)
    name = response._get_param("Budget")["BudgetName"]
    made: Any = response.backend.budgets[response._get_param("AccountId")][name]
    tags = response._get_param("ResourceTags") or []
    made.bed_tags = {tag["Key"]: tag["Value"] for tag in tags}
    return told


def _list_tags_for_resource(response: BudgetsResponse) -> str:
    tags = _budget(response).bed_tags
    return json.dumps({"ResourceTags": [{"Key": key, "Value": tags[key]} for key in tags]})


def _tag_resource(response: BudgetsResponse) -> str:
    tags = response._get_param("ResourceTags")
    _budget(response).bed_tags.update({tag["Key"]: tag["Value"] for tag in tags})
    return "{}"


def _untag_resource(response: BudgetsResponse) -> str:
    for key in response._get_param("ResourceTagKeys"):
        _budget(response).bed_tags.pop(key, None)
    return "{}"


for _operation in (_list_tags_for_resource, _tag_resource, _untag_resource):
    setattr(BudgetsResponse, _operation.__name__[1:], _operation)
