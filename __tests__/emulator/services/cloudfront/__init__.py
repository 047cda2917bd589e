"""Amazon CloudFront, in place of moto's, which forgets half of a distribution's configuration.

Keeps what it is given word for word. What AWS refuses is in rules/cloudfront.py.
"""

from .models import cloudfront_backends  # noqa: F401
