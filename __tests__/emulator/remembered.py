"""What botocore and moto work out anew each time although it never changes: together half of the emulator's time."""

from functools import cache

from botocore.loaders import Loader
from moto.core import responses, utils


def install() -> None:
    responses.method_names_from_class = cache(utils.method_names_from_class)  # type: ignore
    _lists_of_services()


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
