"""Settings of the bed: one set for everyone, and what single accounts set for themselves."""

from collections.abc import Mapping
from contextvars import ContextVar
from typing import Any

DEFAULTS: Mapping[str, Any] = {
    # Share of AWS's real durations that pass here (see clock.py).
    "timeScale": 0.001,
    # Where the clock stands, in seconds since 1970; None: it goes.
    "now": None,
    # Whether assumed roles and IAM users may do only what their policies allow.
    "enforceIam": False,
    # OIDC issuer URL -> URL of its key set; tokens of other issuers are not checked for signature.
    "issuers": {},
    # Session credentials end after so many seconds, whatever was asked for.
    "sessionSeconds": None,
    # The Expiration that STS tells, in seconds from now; None tells what was asked for.
    "sessionSecondsTold": None,
    # Opt-in regions that the account has not enabled: their endpoints do not know its keys.
    "disabledRegions": [],
    # Tags younger than this are not in the tagging API yet.
    "taggingLagSeconds": 0,
    # 'ragged': short and empty pages with a token; 'full': as many as asked for.
    "taggingPages": "ragged",
    # Whether live functions write their deleted log groups anew.
    "functionsLog": False,
    # Interfaces that Lambda takes back stay behind `available` until somebody deletes them.
    "lambdaInterfacesStay": False,
    # API Gateway's quotas (one DeleteRestApi in 30 s) at full length, whatever the timeScale.
    "fullApiGatewayQuotas": False,
}

#: The account that the request under way belongs to.
current_account: ContextVar[str | None] = ContextVar("current_account", default=None)


class Settings:
    """`settings["name"]`: of the calling account if it has set one, else everyone's."""

    def __init__(self) -> None:
        self._common: dict[str, Any] = {}
        self._accounts: dict[str, dict[str, Any]] = {}

    def __getitem__(self, name: str) -> Any:
        return self.of(current_account.get())[name]

    def of(self, account: str | None) -> dict[str, Any]:
        return {**DEFAULTS, **self._common, **self._accounts.get(account or "", {})}

    def merge(self, changes: Mapping[str, Any], account: str | None) -> None:
        unknown = sorted(set(changes) - set(DEFAULTS))
        if unknown:
            raise ValueError(f"unknown setting {unknown[0]}; there are {', '.join(DEFAULTS)}")
        target = self._common if account is None else self._accounts.setdefault(account, {})
        target.update(changes)

    def reset(self, account: str | None) -> None:
        if account is None:
            self._common.clear()
            self._accounts.clear()
        else:
            self._accounts.pop(account, None)


settings = Settings()
