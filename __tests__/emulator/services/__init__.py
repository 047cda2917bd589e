"""AWS services that moto lacks, each in moto's own four-file layout, one folder each.

A folder with the name of a moto service replaces that service.
"""

import importlib
import pkgutil
import re
from pathlib import Path

import moto
from moto import backend_index


def load() -> None:
    """Make every folder here importable as `moto.<name>` and routable by its `url_bases`."""
    folder = str(Path(__file__).parent)
    moto.__path__.insert(0, folder)
    known = {name for name, _ in backend_index.backend_url_patterns}
    for module in pkgutil.iter_modules([folder]):
        urls = importlib.import_module(f"moto.{module.name}.urls")
        if module.name not in known:
            backend_index.backend_url_patterns.extend(
                (module.name, re.compile(base)) for base in urls.url_bases
            )
