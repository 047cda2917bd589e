"""What AWS refuses and moto allows: one file per service, each with its `RULES` table on top."""

import importlib
import pkgutil

from emulator.rule import Rule


def load() -> dict[str, tuple[Rule, ...]]:
    """Import every rule file, which installs its rules; returns the tables by file name."""
    tables = {}
    for module in pkgutil.iter_modules(__path__):
        rules = importlib.import_module(f"{__name__}.{module.name}").RULES
        tables[module.name] = tuple(rules)
    return tables
