"""Which account a request belongs to.

An access key id that the bed issued belongs to the account of its user or role. Any other of the
form AKIA + 12 digits + 4 letters or digits is a root-like key of the account with those digits.
All the rest are root-like keys of 123456789012.
"""

import re

from moto.iam import models

ROOT_KEY = re.compile(r"AKIA(\d{12})[A-Z0-9]{4}")
_issued = models.get_account_id_from


def account_of(access_key_id: str) -> str:
    root = ROOT_KEY.fullmatch(access_key_id)
    return root.group(1) if root else _issued(access_key_id)


# moto looks this function up in its module for each request.
models.get_account_id_from = account_of
