"""AWS STS."""

RULES = ()
