"""AWS Amplify Hosting, which moto lacks.

Keeps what it is given word for word. What AWS refuses is in rules/amplify.py.
"""

from .models import amplify_backends  # noqa: F401
