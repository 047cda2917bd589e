"""Placement groups, which moto lacks."""

import uuid
from typing import Any

from moto.ec2.models import EC2Backend
from moto.ec2.models.core import TaggedEC2Resource


class PlacementGroup(TaggedEC2Resource):
    """Shaped as EC2's PlacementGroup, for moto's serializer."""

    def __init__(self, backend: EC2Backend, name: str, strategy: str):
        self.ec2_backend = backend
        self.id = self.group_id = f"pg-{uuid.uuid4().hex[:17]}"
        self.name = self.group_name = name
        self.strategy = strategy
        self.state = "available"

    @property
    def group_arn(self) -> str:
        """Named by its name: Service Authorization Reference, EC2's resource types.

        What the tagging API says is not documented: with the tag `bed:arn-by-id` it says the id.
        """
        region, account = self.ec2_backend.region_name, self.ec2_backend.account_id
        by_id = "bed:arn-by-id" in self.ec2_backend.tags.get(self.id, {})
        return f"arn:aws:ec2:{region}:{account}:placement-group/{self.id if by_id else self.name}"


def groups_of(backend: EC2Backend) -> dict[str, PlacementGroup]:
    """By name; moto forgets them with the backend's other attributes."""
    groups: dict[str, Any] = backend.__dict__.setdefault("bed_placement_groups", {})
    return groups
