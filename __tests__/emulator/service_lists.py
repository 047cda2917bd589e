"""botocore's list of the services that it has models of, made once.

moto makes a new loader for each model, and each loader looks at every folder of botocore for its list: that took half of
the emulator's time in a test.
"""

from botocore.loaders import Loader


def keep() -> None:
    """Let all loaders that look into the same folders share their lists."""
    list_anew = Loader.list_available_services
    lists: dict[tuple[str, ...], list[str]] = {}

    def list_available_services(self: Loader, type_name: str) -> list[str]:
        key = (type_name, *self.search_paths)
        if key not in lists:
            lists[key] = list_anew(self, type_name)
        return lists[key]

    Loader.list_available_services = list_available_services
