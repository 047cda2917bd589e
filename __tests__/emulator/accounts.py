"""Which account a request belongs to.

An access key id that the bed issued belongs to the account of its user or role. Any other of the
form AKIA + 12 digits + 4 letters or digits is a root-like key of the account with those digits.
All the rest are root-like keys of 123456789012.
"""

import re

from moto.core import DEFAULT_ACCOUNT_ID
from moto.iam import models

ROOT_KEY = re.compile(r"AKIA(\d{12})[A-Z0-9]{4}")


#: Where a key was seen last, since an emulator of many tests has hundreds of accounts to look in.
_seen: dict[str, str] = {}


def account_of(access_key_id: str) -> str:
    root = ROOT_KEY.fullmatch(access_key_id)
    if root:
        return root.group(1)
    seen = _seen.get(access_key_id)
    for account in [seen] if seen else list(models.iam_backends):
        partitions = list(models.iam_backends[account].values())
        if any(access_key_id in iam.access_keys for iam in partitions):
            _seen[access_key_id] = account
            return account
    return DEFAULT_ACCOUNT_ID


# moto looks this function up in its module for each request. Its own creates an IAM for each
# account and partition, a second of work for an account with AWS's policies.
models.get_account_id_from = account_of
