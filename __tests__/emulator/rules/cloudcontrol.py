"""AWS Cloud Control API. The service is our own (services/cloudcontrol), and refuses there."""

from emulator.rule import Rule

_API = "https://docs.aws.amazon.com/cloudcontrolapi/latest/APIReference/"
_GUIDE = "https://docs.aws.amazon.com/cloudcontrolapi/latest/userguide/"
_CLI = "https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/"
_LATTICE = "https://docs.aws.amazon.com/vpc-lattice/latest/APIReference/"

RULES = (
    Rule(
        "a second operation on a resource while one is under way",
        "ConcurrentOperationException",
        _API + "API_DeleteResource.html",
    ),
    Rule(
        "a type without handlers (ProvisioningType NON_PROVISIONABLE)",
        "UnsupportedActionException",
        _GUIDE + "supported-resources.html",
    ),
    Rule("a type that the registry lacks", "TypeNotFoundException", _API + "API_GetResource.html"),
    Rule("a resource that is not there", "ResourceNotFoundException", _API + "API_GetResource.html"),
    Rule(
        "a client token that was used for another resource",
        "ClientTokenConflictException",
        _API + "API_DeleteResource.html",
    ),
    Rule(
        "what the caller may not do itself: the request ends as FAILED, AccessDenied",
        "",
        _CLI + "resource-type-test-contract-errors.html",
    ),
    Rule(
        "the status of an unknown request",
        "RequestTokenNotFoundException",
        _API + "API_GetResourceRequestStatus.html",
    ),
    Rule(
        "a VPC Lattice service or service network with associations: FAILED, ResourceConflict",
        "",
        _LATTICE + "API_DeleteServiceNetwork.html",
    ),
    Rule(
        "an Aurora DSQL cluster with deletion protection: FAILED, InvalidRequest",
        "",
        "https://docs.aws.amazon.com/aurora-dsql/latest/APIReference/API_DeleteCluster.html",
    ),
)
