"""Amazon Personalize, in place of moto's, which knows schemas only.

All kinds with their states, worked out from the clock when someone looks. What AWS refuses is in
rules/personalize.py.
"""

from .models import personalize_backends  # noqa: F401
