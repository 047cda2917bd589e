"""EC2: network interfaces, security groups, NAT gateways, Elastic IPs, and who holds them."""

from typing import Any

from moto.ec2.models import EC2Backend
from moto.ec2.models.elastic_network_interfaces import NetworkInterface
from moto.ec2.responses.elastic_network_interfaces import ElasticNetworkInterfaces

from emulator.interfaces import is_hidden, settle
from emulator.rule import Refusal, Rule, around

_EC2 = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/"
RULES = (
    Rule(
        "deleting a network interface that is in use",
        "InvalidParameterValue",
        _EC2 + "API_DeleteNetworkInterface.html (detach it before you can delete it)",
    ),
    Rule(
        "(an interface that a service gives back is there for a while, and may stay behind)",
        "",
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html",
    ),
)


@around(EC2Backend, "get_all_network_interfaces")
def get_all_network_interfaces(
    original: Any, backend: EC2Backend, eni_ids: Any = None, filters: Any = None
) -> list[NetworkInterface]:
    settle(backend)
    return [each for each in original(backend, eni_ids, filters) if not is_hidden(each)]


@around(ElasticNetworkInterfaces, "delete_network_interface")
def delete_network_interface(original: Any, response: ElasticNetworkInterfaces) -> Any:
    settle(response.ec2_backend)
    interface = response.ec2_backend.enis.get(response._get_param("NetworkInterfaceId"))
    if interface is not None and interface.status == "in-use":
        raise Refusal(
            "InvalidParameterValue", f"Network interface '{interface.id}' is currently in use."
        )
    return original(response)
