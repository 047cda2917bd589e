"""What botocore and moto work out anew each time although it never changes: together half of the emulator's time."""

import json
from collections.abc import Callable
from functools import cache
from typing import Any

from botocore.loaders import JSONFileLoader, Loader
from joserfc.jwk import RSAKey
from moto.cognitoidp.models import jwk
from moto.core import responses, utils
from moto.core.routing import SmithyRule
from moto.eks import utils as clusters


def install() -> None:
    responses.method_names_from_class = cache(utils.method_names_from_class)  # type: ignore
    JSONFileLoader._load_file = _plain_dicts
    _lists_of_services()
    # Reads the partitions from disk for each cluster.
    clusters.Session = cache(clusters.Session)
    jwk.RSAKey = _Keys  # type: ignore[misc]
    SmithyRule._compile_builder = _no_builder


class _Keys:
    """All user pools of moto sign with the same key, and each looks for its prime factors anew."""

    @staticmethod
    def import_key(data: dict[str, Any]) -> RSAKey:
        return _key(json.dumps(data))


@cache
def _key(data: str) -> RSAKey:
    return RSAKey.import_key(json.loads(data))


def _no_builder(self: SmithyRule, append_unknown: bool = True) -> Callable[..., Any]:
    """moto only matches paths; werkzeug compiles two functions for each that would build them."""

    def build(*_: Any) -> Any:
        raise NotImplementedError("moto builds no paths")

    return build


def _plain_dicts(self: JSONFileLoader, path: str, read: Callable[..., Any]) -> Any:
    """botocore's own builds ordered ones, in three times the time."""
    try:
        with read(path, "rb") as file:
            return json.load(file)
    except FileNotFoundError:
        return None


def _lists_of_services() -> None:
    """moto makes a new loader for each model, and each looks at every folder of botocore for its list."""
    list_anew = Loader.list_available_services
    lists: dict[tuple[str, ...], list[str]] = {}

    def list_available_services(self: Loader, type_name: str) -> list[str]:
        key = (type_name, *self.search_paths)
        if key not in lists:
            lists[key] = list_anew(self, type_name)
        return lists[key]

    Loader.list_available_services = list_available_services
