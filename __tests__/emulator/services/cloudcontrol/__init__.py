"""AWS Cloud Control API, which moto lacks: reads, lists and deletes resources of moto's backends.

The types that it knows are in handlers.py; requests and their states, worked out from the clock
when someone looks, in models.py. Sources of what AWS refuses: rules/cloudcontrol.py.
"""

from .models import cloudcontrol_backends  # noqa: F401
