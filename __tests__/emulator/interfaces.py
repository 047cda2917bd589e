"""Network interfaces that AWS's services put into a VPC, and take back when it suits them.

A service lends one when it needs it and gives it back later; what happens between is worked out
when someone looks (`settle`). Sources: EC2 API reference, DescribeNetworkInterfaces and
NetworkInterface (RequesterManaged, InterfaceType); what they look like: descriptions as
recorded from real accounts (`AWS Lambda VPC ENI-NAME-UUID`, `ELB app/NAME/ID`,
`Interface for NAT Gateway nat-…`, `EFS mount target for fs-… (fsmt-…)`).
"""

from collections.abc import Callable, Sequence
from types import SimpleNamespace
from typing import Any

from moto.core.utils import utcnow
from moto.ec2.models import EC2Backend, ec2_backends
from moto.ec2.models.elastic_network_interfaces import NetworkInterface
from moto.ec2.utils import random_eni_attach_id

from emulator.clock import due, now


class Lent(NetworkInterface):
    """In use by a service and managed by it, until it is given back."""

    bed_returned: float | None = None
    bed_after = ""
    bed_hidden: tuple[float, str] | None = None
    bed_left = False
    bed_provided: Callable[[], bool]

    @property
    def attachment(self) -> Any:
        """No instance, and nothing that the account's owner may detach."""
        if self.status != "in-use":
            return None
        owner = self.requester_id if self.requester_id.startswith("amazon-") else "amazon-aws"
        return SimpleNamespace(
            attach_time=self.attach_time,
            attachment_id=self.attachment_id,
            delete_on_termination=False,
            device_index=1,
            network_card_index=0,
            instance_id=None,
            instance_owner_id=owner,
            status="attached",
        )

    def get_filter_value(self, filter_name: str, method_name: str | None = None) -> Any:
        if filter_name in ("attachment.instance-owner-id", "attachment.status"):
            name = filter_name.removeprefix("attachment.").replace("-", "_")
            return getattr(self.attachment, name, None)
        return super().get_filter_value(filter_name, method_name)


def lend(
    account: str,
    region: str,
    *,
    subnet: str,
    groups: Sequence[str],
    description: str,
    interface_type: str,
    requester_id: str,
) -> str:
    """Makes an in-use interface that a service manages; returns its id."""
    backend = ec2_backends[account][region]
    interface = Lent(backend, subnet, [], group_ids=list(groups), description=description)
    if not groups:
        interface._group_set = []
    interface.interface_type = interface_type
    interface.requester_id = requester_id
    interface.requester_managed = True
    interface.status = "in-use"
    interface.attach_time = utcnow()
    interface.attachment_id = random_eni_attach_id().replace("eni-attach", "ela-attach")
    backend.enis[interface.id] = interface
    return interface.id


def give_back(
    account: str,
    region: str,
    interface_id: str,
    *,
    after: str,
    left: bool = False,
    provided: Callable[[], bool] = lambda: True,
) -> None:
    """Takes it back once `clock.SECONDS[after]` have passed; `left`: it stays behind `available`.

    `provided`: what the service needs for taking it back; without it the interface stays in use.
    """
    interface = ec2_backends[account][region].enis.get(interface_id)
    if isinstance(interface, Lent) and interface.bed_returned is None:
        interface.bed_returned = now()
        interface.bed_after, interface.bed_left = after, left
        interface.bed_provided = provided


def take_again(account: str, region: str, interface_id: str) -> bool:
    """Whether an interface that was being given back is there still, and in use again."""
    backend = ec2_backends[account][region]
    settle(backend)
    interface = backend.enis.get(interface_id)
    if not isinstance(interface, Lent) or interface.status != "in-use":
        return False
    interface.bed_returned = None
    return True


def settle(backend: EC2Backend) -> None:
    """Brings what was given back up to date."""
    for interface in list(backend.enis.values()):
        if not isinstance(interface, Lent) or interface.status != "in-use":
            continue
        if interface.bed_returned is None or not due(interface.bed_returned, interface.bed_after):
            continue
        if not interface.bed_provided():
            continue
        if interface.bed_left:
            interface.status, interface.attachment_id = "available", None
        else:
            remove(backend, interface)


def remove(backend: EC2Backend, interface: NetworkInterface) -> None:
    del backend.enis[interface.id]
    let_go(backend, interface)


def let_go(backend: EC2Backend, interface: NetworkInterface) -> None:
    """Ends the association of whatever Elastic IP it has."""
    for address in backend.addresses:
        if address.eni is interface:
            address.eni = address.instance = address.association_id = None


def hide(account: str, region: str, interface_id: str, *, until: str) -> None:
    """It is not described until `clock.SECONDS[until]` have passed, and holds all the same."""
    interface = ec2_backends[account][region].enis.get(interface_id)
    if isinstance(interface, Lent) and interface.bed_returned is not None:
        interface.bed_hidden = (now(), until)


def is_hidden(interface: NetworkInterface) -> bool:
    hidden = interface.bed_hidden if isinstance(interface, Lent) else None
    return hidden is not None and not due(*hidden)


def holding(backend: EC2Backend, test: Callable[[NetworkInterface], bool]) -> list[str]:
    """Ids of the interfaces that are there, described or not, and meet a test."""
    settle(backend)
    return [each.id for each in backend.enis.values() if test(each)]
