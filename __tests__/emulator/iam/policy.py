"""Policy documents: which statements match, and what follows from them.

Source: IAM user guide, "Policy evaluation logic" and "IAM JSON policy elements: Condition".
A condition operator or key that is not known here does not hold, as with keys AWS does not know.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Any

#: Keys in lower case. A list is the value of a key that has several, such as `aws:TagKeys`.
Context = Mapping[str, str | list[str]]


@lru_cache(maxsize=4096)
def _pattern(text: str, ignore_case: bool) -> re.Pattern[str]:
    parts = (".*" if char == "*" else "." if char == "?" else re.escape(char) for char in text)
    return re.compile("".join(parts), re.DOTALL | (re.IGNORECASE if ignore_case else 0))


def like(text: str, pattern: str, ignore_case: bool = False) -> bool:
    """Whether a text meets a pattern with IAM's wildcards * and ?."""
    return _pattern(pattern, ignore_case).fullmatch(text) is not None


def as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


OPERATORS: dict[str, Callable[[str, str], bool]] = {
    "StringEquals": lambda actual, wanted: actual == wanted,
    "StringEqualsIgnoreCase": lambda actual, wanted: actual.lower() == wanted.lower(),
    "StringLike": like,
    "ArnEquals": like,
    "ArnLike": like,
    "Bool": lambda actual, wanted: actual.lower() == wanted.lower(),
}


def conditions_hold(conditions: Mapping[str, Any], context: Context) -> bool:
    """Every operator and key must hold; one of a key's values is enough."""
    return all(
        _holds(operator, context.get(key.lower()), [str(value) for value in as_list(values)])
        for operator, tests in conditions.items()
        for key, values in tests.items()
    )


def _holds(operator: str, actual: str | list[str] | None, values: list[str]) -> bool:
    quantifier, _, operator = operator.rpartition(":")
    if quantifier:
        # "Creating a condition with multiple keys or values": no value at all meets ForAllValues
        # and fails ForAnyValue.
        each = [_holds(operator, one, values) for one in as_list([] if actual is None else actual)]
        return all(each) if quantifier == "ForAllValues" else any(each)
    name = operator.removesuffix("IfExists")
    if isinstance(actual, list) and name != "Null":
        return any(_holds(operator, one, values) for one in actual)
    if name == "Null":
        return (actual is None) == (values[0].lower() == "true")
    if actual is None or isinstance(actual, list):
        return name != operator or "Not" in name
    test = OPERATORS.get(name.replace("Not", ""))
    return test is not None and any(test(actual, value) for value in values) != ("Not" in name)


class Document:
    """A policy document whose statements can be asked."""

    def __init__(self, document: str):
        parsed = json.loads(document)
        self.statements: list[Mapping[str, Any]] = as_list(parsed.get("Statement", []))

    def effects(self, action: str, resource: str | None, context: Context) -> set[str]:
        """The effects, of 'Allow' and 'Deny', of the statements that match.

        A resource that the bed cannot name (None) meets every Allow, and a Deny only of `*`.
        """
        return {
            statement["Effect"]
            for statement in self.statements
            if _meets_action(statement, action)
            and _meets_resource(statement, resource)
            and conditions_hold(statement.get("Condition", {}), context)
        }


def _meets_action(statement: Mapping[str, Any], action: str) -> bool:
    if "NotAction" in statement:
        return not any(like(action, each, True) for each in as_list(statement["NotAction"]))
    return any(like(action, each, True) for each in as_list(statement.get("Action", [])))


def _meets_resource(statement: Mapping[str, Any], resource: str | None) -> bool:
    if resource is None:
        return statement["Effect"] == "Allow" or "*" in as_list(statement.get("Resource", "*"))
    if "NotResource" in statement:
        return not any(like(resource, each) for each in as_list(statement["NotResource"]))
    return any(like(resource, each) for each in as_list(statement.get("Resource", [])))


def effects(
    documents: Iterable[Document], action: str, resource: str | None, context: Context
) -> set[str]:
    return {effect for each in documents for effect in each.effects(action, resource, context)}
