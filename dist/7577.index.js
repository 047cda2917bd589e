export const id = 7577;
export const ids = [7577];
export const modules = {

/***/ 7577:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const { awsEndpointFunctions, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion$1, createDefaultUserAgentProvider, getDefaultSocketTimeout, NODE_APP_ID_CONFIG_OPTIONS, getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig, resolveHostHeaderConfig, getUserAgentPlugin, getHostHeaderPlugin, getLoggerPlugin, getRecursionDetectionPlugin } = __webpack_require__(5152);
const { getHttpAuthSchemeEndpointRuleSetPlugin, DefaultIdentityProviderConfig, getHttpSigningPlugin, createPaginator } = __webpack_require__(402);
const { normalizeProvider, getSmithyContext, ServiceException, NoOpLogger, emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode, getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig, Client, makeBuilder, createAggregatedClient } = __webpack_require__(2658);
const { Command: $Command } = __webpack_require__(2658);
exports.$Command = $Command;
exports.__Client = Client;
const { resolveDefaultsModeConfig, loadConfig, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS, resolveRegionConfig } = __webpack_require__(7291);
const { BinaryDecisionDiagram, EndpointCache, decideEndpoint, customEndpointFunctions, resolveEndpointConfig, getEndpointPlugin } = __webpack_require__(2085);
const { parseUrl, getHttpHandlerExtensionConfiguration, resolveHttpHandlerRuntimeConfig, getContentLengthPlugin } = __webpack_require__(3422);
const { DEFAULT_RETRY_MODE, NODE_RETRY_MODE_CONFIG_OPTIONS, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, resolveRetryConfig, getRetryPlugin } = __webpack_require__(3609);
const { TypeRegistry, getSchemaSerdePlugin } = __webpack_require__(6890);
const { resolveAwsSdkSigV4Config, AwsSdkSigV4Signer, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS } = __webpack_require__(7523);
const { defaultProvider } = __webpack_require__(5861);
const { toUtf8, fromUtf8, toBase64, fromBase64, calculateBodyLength } = __webpack_require__(2430);
const { streamCollector, NodeHttpHandler } = __webpack_require__(1279);
const { AwsRestJsonProtocol } = __webpack_require__(7288);
const { Sha256 } = __webpack_require__(9542);

const defaultKafkaHttpAuthSchemeParametersProvider = async (config, context, input) => {
    return {
        operation: getSmithyContext(context).operation,
        region: await normalizeProvider(config.region)() || (() => {
            throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
        })(),
    };
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
    return {
        schemeId: "aws.auth#sigv4",
        signingProperties: {
            name: "kafka",
            region: authParameters.region,
        },
        propertiesExtractor: (config, context) => ({
            signingProperties: {
                config,
                context,
            },
        }),
    };
}
const defaultKafkaHttpAuthSchemeProvider = (authParameters) => {
    const options = [];
    switch (authParameters.operation) {
        default: {
            options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
        }
    }
    return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
    const config_0 = resolveAwsSdkSigV4Config(config);
    return Object.assign(config_0, {
        authSchemePreference: normalizeProvider(config.authSchemePreference ?? []),
    });
};

const resolveClientEndpointParameters = (options) => {
    return Object.assign(options, {
        useDualstackEndpoint: options.useDualstackEndpoint ?? false,
        useFipsEndpoint: options.useFipsEndpoint ?? false,
        defaultSigningName: "kafka",
    });
};
const commonParams = {
    UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
    Endpoint: { type: "builtInParams", name: "endpoint" },
    Region: { type: "builtInParams", name: "region" },
    UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" },
};

var version = "3.1168.0";
var packageInfo = {
	version: version};

const m = "ref";
const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "stringEquals", g = "getAttr", h = { [m]: "Endpoint" }, i = { "fn": g, "argv": [{ [m]: d }, "name"] }, j = { [m]: d }, k = {}, l = [{ [m]: "Region" }];
const _data = {
    conditions: [
        [c, [h]],
        [c, l],
        ["aws.partition", l, d],
        [e, [{ [m]: "UseFIPS" }, b]],
        [e, [{ [m]: "UseDualStack" }, b]],
        [f, [i, "aws"]],
        [f, [i, "aws-cn"]],
        [f, [i, "aws-eusc"]],
        [f, [i, "aws-us-gov"]],
        [e, [{ fn: g, argv: [j, "supportsDualStack"] }, b]],
        [e, [{ fn: g, argv: [j, "supportsFIPS"] }, b]]
    ],
    results: [
        [a],
        [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
        [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
        [h, k],
        ["https://kafka-api.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
        ["https://kafka-api-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
        ["https://kafka.{Region}.{PartitionResult#dnsSuffix}", k],
        ["https://kafka-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
        [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
        ["https://kafka-fips.{Region}.{PartitionResult#dnsSuffix}", k],
        [a, "FIPS is enabled but this partition does not support FIPS"],
        ["https://kafka.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
        [a, "DualStack is enabled but this partition does not support DualStack"],
        [a, "Invalid Configuration: Missing Region"]
    ]
};
const root = 2;
const r = 100_000_000;
const nodes = new Int32Array([
    -1, 1, -1,
    0, 19, 3,
    1, 4, r + 13,
    2, 5, r + 13,
    3, 12, 6,
    4, 7, r + 6,
    5, r + 4, 8,
    6, r + 4, 9,
    7, r + 4, 10,
    8, r + 4, 11,
    9, r + 11, r + 12,
    4, 15, 13,
    8, r + 6, 14,
    10, r + 9, r + 10,
    5, r + 5, 16,
    8, r + 4, 17,
    9, 18, r + 8,
    10, r + 7, r + 8,
    3, r + 1, 20,
    4, r + 2, r + 3,
]);
const bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);

const cache = new EndpointCache({
    size: 50,
    params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"],
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
    return cache.get(endpointParams, () => decideEndpoint(bdd, {
        endpointParams: endpointParams,
        logger: context.logger,
    }));
};
customEndpointFunctions.aws = awsEndpointFunctions;

class KafkaServiceException extends ServiceException {
    static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.kafka#KafkaServiceException";
    constructor(options) {
        super(options);
        Object.setPrototypeOf(this, KafkaServiceException.prototype);
    }
}

class BadRequestException extends KafkaServiceException {
    static shapeId = "com.amazonaws.kafka#BadRequestException";
    name = "BadRequestException";
    $fault = "client";
    InvalidParameter;
    Message;
    constructor(opts) {
        super({
            name: "BadRequestException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, BadRequestException.prototype);
        this.InvalidParameter = opts.InvalidParameter;
        this.Message = opts.Message;
    }
}
class ForbiddenException extends KafkaServiceException {
    static shapeId = "com.amazonaws.kafka#ForbiddenException";
    name = "ForbiddenException";
    $fault = "client";
    InvalidParameter;
    Message;
    constructor(opts) {
        super({
            name: "ForbiddenException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ForbiddenException.prototype);
        this.InvalidParameter = opts.InvalidParameter;
        this.Message = opts.Message;
    }
}
class InternalServerErrorException extends KafkaServiceException {
    static shapeId = "com.amazonaws.kafka#InternalServerErrorException";
    name = "InternalServerErrorException";
    $fault = "server";
    InvalidParameter;
    Message;
    constructor(opts) {
        super({
            name: "InternalServerErrorException",
            $fault: "server",
            ...opts,
        });
        Object.setPrototypeOf(this, InternalServerErrorException.prototype);
        this.InvalidParameter = opts.InvalidParameter;
        this.Message = opts.Message;
    }
}
class NotFoundException extends KafkaServiceException {
    static shapeId = "com.amazonaws.kafka#NotFoundException";
    name = "NotFoundException";
    $fault = "client";
    InvalidParameter;
    Message;
    constructor(opts) {
        super({
            name: "NotFoundException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, NotFoundException.prototype);
        this.InvalidParameter = opts.InvalidParameter;
        this.Message = opts.Message;
    }
}
class ServiceUnavailableException extends KafkaServiceException {
    static shapeId = "com.amazonaws.kafka#ServiceUnavailableException";
    name = "ServiceUnavailableException";
    $fault = "server";
    InvalidParameter;
    Message;
    constructor(opts) {
        super({
            name: "ServiceUnavailableException",
            $fault: "server",
            ...opts,
        });
        Object.setPrototypeOf(this, ServiceUnavailableException.prototype);
        this.InvalidParameter = opts.InvalidParameter;
        this.Message = opts.Message;
    }
}
class TooManyRequestsException extends KafkaServiceException {
    static shapeId = "com.amazonaws.kafka#TooManyRequestsException";
    name = "TooManyRequestsException";
    $fault = "client";
    InvalidParameter;
    Message;
    constructor(opts) {
        super({
            name: "TooManyRequestsException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, TooManyRequestsException.prototype);
        this.InvalidParameter = opts.InvalidParameter;
        this.Message = opts.Message;
    }
}
class UnauthorizedException extends KafkaServiceException {
    static shapeId = "com.amazonaws.kafka#UnauthorizedException";
    name = "UnauthorizedException";
    $fault = "client";
    InvalidParameter;
    Message;
    constructor(opts) {
        super({
            name: "UnauthorizedException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, UnauthorizedException.prototype);
        this.InvalidParameter = opts.InvalidParameter;
        this.Message = opts.Message;
    }
}
class ClusterConnectivityException extends KafkaServiceException {
    static shapeId = "com.amazonaws.kafka#ClusterConnectivityException";
    name = "ClusterConnectivityException";
    $fault = "client";
    InvalidParameter;
    Message;
    constructor(opts) {
        super({
            name: "ClusterConnectivityException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ClusterConnectivityException.prototype);
        this.InvalidParameter = opts.InvalidParameter;
        this.Message = opts.Message;
    }
}
class ConflictException extends KafkaServiceException {
    static shapeId = "com.amazonaws.kafka#ConflictException";
    name = "ConflictException";
    $fault = "client";
    InvalidParameter;
    Message;
    constructor(opts) {
        super({
            name: "ConflictException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ConflictException.prototype);
        this.InvalidParameter = opts.InvalidParameter;
        this.Message = opts.Message;
    }
}
class ControllerMovedException extends KafkaServiceException {
    static shapeId = "com.amazonaws.kafka#ControllerMovedException";
    name = "ControllerMovedException";
    $fault = "client";
    InvalidParameter;
    Message;
    constructor(opts) {
        super({
            name: "ControllerMovedException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ControllerMovedException.prototype);
        this.InvalidParameter = opts.InvalidParameter;
        this.Message = opts.Message;
    }
}
class GroupSubscribedToTopicException extends KafkaServiceException {
    static shapeId = "com.amazonaws.kafka#GroupSubscribedToTopicException";
    name = "GroupSubscribedToTopicException";
    $fault = "client";
    InvalidParameter;
    Message;
    constructor(opts) {
        super({
            name: "GroupSubscribedToTopicException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, GroupSubscribedToTopicException.prototype);
        this.InvalidParameter = opts.InvalidParameter;
        this.Message = opts.Message;
    }
}
class KafkaRequestException extends KafkaServiceException {
    static shapeId = "com.amazonaws.kafka#KafkaRequestException";
    name = "KafkaRequestException";
    $fault = "client";
    InvalidParameter;
    Message;
    constructor(opts) {
        super({
            name: "KafkaRequestException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, KafkaRequestException.prototype);
        this.InvalidParameter = opts.InvalidParameter;
        this.Message = opts.Message;
    }
}
class KafkaTimeoutException extends KafkaServiceException {
    static shapeId = "com.amazonaws.kafka#KafkaTimeoutException";
    name = "KafkaTimeoutException";
    $fault = "client";
    InvalidParameter;
    Message;
    constructor(opts) {
        super({
            name: "KafkaTimeoutException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, KafkaTimeoutException.prototype);
        this.InvalidParameter = opts.InvalidParameter;
        this.Message = opts.Message;
    }
}
class NotControllerException extends KafkaServiceException {
    static shapeId = "com.amazonaws.kafka#NotControllerException";
    name = "NotControllerException";
    $fault = "client";
    InvalidParameter;
    Message;
    constructor(opts) {
        super({
            name: "NotControllerException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, NotControllerException.prototype);
        this.InvalidParameter = opts.InvalidParameter;
        this.Message = opts.Message;
    }
}
class ReassignmentInProgressException extends KafkaServiceException {
    static shapeId = "com.amazonaws.kafka#ReassignmentInProgressException";
    name = "ReassignmentInProgressException";
    $fault = "client";
    InvalidParameter;
    Message;
    constructor(opts) {
        super({
            name: "ReassignmentInProgressException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ReassignmentInProgressException.prototype);
        this.InvalidParameter = opts.InvalidParameter;
        this.Message = opts.Message;
    }
}
class TopicExistsException extends KafkaServiceException {
    static shapeId = "com.amazonaws.kafka#TopicExistsException";
    name = "TopicExistsException";
    $fault = "client";
    InvalidParameter;
    Message;
    constructor(opts) {
        super({
            name: "TopicExistsException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, TopicExistsException.prototype);
        this.InvalidParameter = opts.InvalidParameter;
        this.Message = opts.Message;
    }
}
class UnknownTopicOrPartitionException extends KafkaServiceException {
    static shapeId = "com.amazonaws.kafka#UnknownTopicOrPartitionException";
    name = "UnknownTopicOrPartitionException";
    $fault = "client";
    InvalidParameter;
    Message;
    constructor(opts) {
        super({
            name: "UnknownTopicOrPartitionException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, UnknownTopicOrPartitionException.prototype);
        this.InvalidParameter = opts.InvalidParameter;
        this.Message = opts.Message;
    }
}

const _A = "Authentication";
const _AENII = "AttachedENIId";
const _AKC = "ApacheKafkaCluster";
const _AKCI = "ApacheKafkaClusterId";
const _AL = "AuthorizerLogs";
const _AMC = "AmazonMskCluster";
const _AO = "AppendOnly";
const _AOA = "ActiveOperationArn";
const _ATCT = "AddedToClusterTime";
const _Ar = "Arn";
const _Au = "Audience";
const _B = "Bucket";
const _BA = "BucketArn";
const _BASS = "BatchAssociateScramSecret";
const _BASSR = "BatchAssociateScramSecretRequest";
const _BASSRa = "BatchAssociateScramSecretResponse";
const _BAZD = "BrokerAZDistribution";
const _BBS = "BootstrapBrokerString";
const _BBSI = "BootstrapBrokerStringIpv6";
const _BBSPSI = "BootstrapBrokerStringPublicSaslIam";
const _BBSPSS = "BootstrapBrokerStringPublicSaslScram";
const _BBSPT = "BootstrapBrokerStringPublicTls";
const _BBSSI = "BootstrapBrokerStringSaslIam";
const _BBSSII = "BootstrapBrokerStringSaslIamIpv6";
const _BBSSS = "BootstrapBrokerStringSaslScram";
const _BBSSSI = "BootstrapBrokerStringSaslScramIpv6";
const _BBST = "BootstrapBrokerStringTls";
const _BBSTI = "BootstrapBrokerStringTlsIpv6";
const _BBSVCSI = "BootstrapBrokerStringVpcConnectivitySaslIam";
const _BBSVCSS = "BootstrapBrokerStringVpcConnectivitySaslScram";
const _BBSVCT = "BootstrapBrokerStringVpcConnectivityTls";
const _BCUI = "BrokerCountUpdateInfo";
const _BDSS = "BatchDisassociateScramSecret";
const _BDSSR = "BatchDisassociateScramSecretRequest";
const _BDSSRa = "BatchDisassociateScramSecretResponse";
const _BEBSVI = "BrokerEBSVolumeInfo";
const _BI = "BrokerId";
const _BIr = "BrokerIds";
const _BL = "BrokerLogs";
const _BNGI = "BrokerNodeGroupInfo";
const _BNI = "BrokerNodeInfo";
const _BRE = "BadRequestException";
const _BSI = "BrokerSoftwareInfo";
const _C = "Catalog";
const _CA = "ClusterArn";
const _CAAL = "CertificateAuthorityArnList";
const _CACLFT = "CopyAccessControlListsForTopics";
const _CAS = "CustomerActionStatus";
const _CAa = "CatalogArn";
const _CAh = "ChannelArn";
const _CAl = "ClientAuthentication";
const _CAo = "ConfigurationArn";
const _CB = "ClientBroker";
const _CBI = "CreatedBrokerIds";
const _CBSI = "CurrentBrokerSoftwareInfo";
const _CC = "ClientCredentials";
const _CCA = "ClientCredentialsAssertion";
const _CCE = "ClusterConnectivityException";
const _CCR = "CreateChannelRequest";
const _CCRr = "CreateChannelResponse";
const _CCRre = "CreateClusterRequest";
const _CCRrea = "CreateClusterResponse";
const _CCRreat = "CreateConfigurationRequest";
const _CCRreate = "CreateConfigurationResponse";
const _CCV = "CreateClusterV2";
const _CCVR = "CreateClusterV2Request";
const _CCVRr = "CreateClusterV2Response";
const _CCr = "CreateChannel";
const _CCre = "CreateCluster";
const _CCrea = "CreateConfiguration";
const _CE = "ConflictException";
const _CGOSM = "ConsumerGroupOffsetSyncMode";
const _CGR = "ConsumerGroupReplication";
const _CGRU = "ConsumerGroupReplicationUpdate";
const _CGTE = "ConsumerGroupsToExclude";
const _CGTR = "ConsumerGroupsToReplicate";
const _CI = "ConnectivityInfo";
const _CIL = "ClusterInfoList";
const _CIh = "ChannelInfo";
const _CIl = "ClusterInfo";
const _CIo = "ConfigurationInfo";
const _CKV = "CompatibleKafkaVersion";
const _CKVo = "CompatibleKafkaVersions";
const _CLI = "ChannelLoggingInfo";
const _CME = "ControllerMovedException";
const _CN = "ChannelName";
const _CNF = "ClusterNameFilter";
const _CNI = "ControllerNodeInfo";
const _CNl = "ClusterName";
const _COA = "ClusterOperationArn";
const _COI = "ClusterOperationInfo";
const _COIL = "ClusterOperationInfoList";
const _COS = "ClusterOperationStep";
const _COSI = "ClusterOperationStepInfo";
const _COV = "ClusterOperationV2";
const _COVP = "ClusterOperationV2Provisioned";
const _COVS = "ClusterOperationV2Serverless";
const _COVSl = "ClusterOperationV2Summary";
const _CR = "ConfigurationRevision";
const _CRI = "ClientRequestId";
const _CRR = "CreateReplicatorRequest";
const _CRRr = "CreateReplicatorResponse";
const _CRr = "CreateReplicator";
const _CS = "ClientSubnets";
const _CSI = "ChannelStateInfo";
const _CSl = "ClientSubnet";
const _CT = "CreationTime";
const _CTC = "CopyTopicConfigurations";
const _CTF = "ClusterTypeFilter";
const _CTR = "CreateTopicRequest";
const _CTRr = "CreateTopicResponse";
const _CTl = "ClusterType";
const _CTo = "CompressionType";
const _CTr = "CreateTopic";
const _CV = "CurrentVersion";
const _CVC = "ClientVpcConnection";
const _CVCR = "CreateVpcConnectionRequest";
const _CVCRr = "CreateVpcConnectionResponse";
const _CVCl = "ClientVpcConnections";
const _CVCr = "CreateVpcConnection";
const _CVIA = "ClientVpcIpAddress";
const _CWL = "CloudWatchLogs";
const _Ch = "Channels";
const _Cl = "Cluster";
const _Co = "Code";
const _Con = "Configuration";
const _Conf = "Configs";
const _Confi = "Configurations";
const _D = "Description";
const _DACNCG = "DetectAndCopyNewConsumerGroups";
const _DACNT = "DetectAndCopyNewTopics";
const _DBI = "DeletedBrokerIds";
const _DC = "DeleteChannel";
const _DCO = "DescribeClusterOperation";
const _DCOR = "DescribeClusterOperationRequest";
const _DCORe = "DescribeClusterOperationResponse";
const _DCOV = "DescribeClusterOperationV2";
const _DCOVR = "DescribeClusterOperationV2Request";
const _DCOVRe = "DescribeClusterOperationV2Response";
const _DCP = "DeleteClusterPolicy";
const _DCPR = "DeleteClusterPolicyRequest";
const _DCPRe = "DeleteClusterPolicyResponse";
const _DCR = "DeleteChannelRequest";
const _DCRR = "DescribeConfigurationRevisionRequest";
const _DCRRe = "DescribeConfigurationRevisionResponse";
const _DCRe = "DeleteChannelResponse";
const _DCRel = "DeleteClusterRequest";
const _DCRele = "DeleteClusterResponse";
const _DCRelet = "DeleteConfigurationRequest";
const _DCRelete = "DeleteConfigurationResponse";
const _DCRes = "DescribeChannelRequest";
const _DCResc = "DescribeChannelResponse";
const _DCRescr = "DescribeClusterRequest";
const _DCRescri = "DescribeClusterResponse";
const _DCRescrib = "DescribeConfigurationRequest";
const _DCRescribe = "DescribeConfigurationResponse";
const _DCRescribeo = "DescribeConfigurationRevision";
const _DCV = "DescribeClusterV2";
const _DCVR = "DescribeClusterV2Request";
const _DCVRe = "DescribeClusterV2Response";
const _DCe = "DeleteCluster";
const _DCel = "DeleteConfiguration";
const _DCes = "DescribeChannel";
const _DCesc = "DescribeCluster";
const _DCescr = "DescribeConfiguration";
const _DDN = "DestinationDatabaseName";
const _DFIS = "DataFreshnessInSeconds";
const _DLQS = "DeadLetterQueueS3";
const _DR = "DeleteReplicator";
const _DRR = "DeleteReplicatorRequest";
const _DRRe = "DeleteReplicatorResponse";
const _DRRes = "DescribeReplicatorRequest";
const _DRResc = "DescribeReplicatorResponse";
const _DRe = "DescribeReplicator";
const _DS = "DeliveryStream";
const _DT = "DestinationType";
const _DTL = "DestinationTableList";
const _DTN = "DestinationTableName";
const _DTP = "DescribeTopicPartitions";
const _DTPR = "DescribeTopicPartitionsRequest";
const _DTPRe = "DescribeTopicPartitionsResponse";
const _DTR = "DeleteTopicRequest";
const _DTRe = "DeleteTopicResponse";
const _DTRes = "DescribeTopicRequest";
const _DTResc = "DescribeTopicResponse";
const _DTe = "DestinationTable";
const _DTel = "DeleteTopic";
const _DTes = "DescribeTopic";
const _DVC = "DeleteVpcConnection";
const _DVCR = "DeleteVpcConnectionRequest";
const _DVCRe = "DeleteVpcConnectionResponse";
const _DVCRes = "DescribeVpcConnectionRequest";
const _DVCResc = "DescribeVpcConnectionResponse";
const _DVCe = "DescribeVpcConnection";
const _DVKMSKI = "DataVolumeKMSKeyId";
const _E = "Endpoints";
const _EAR = "EncryptionAtRest";
const _EBO = "ExpectedBucketOwner";
const _EBSSI = "EBSStorageInfo";
const _EC = "EncryptionConfiguration";
const _ECr = "ErrorCode";
const _EI = "EncryptionInfo";
const _EIB = "EnabledInBroker";
const _EIT = "EncryptionInTransit";
const _EIr = "ErrorInfo";
const _EM = "EnhancedMonitoring";
const _EMr = "ErrorMessage";
const _EOP = "ErrorOutputPrefix";
const _ES = "ErrorString";
const _ESE = "EnableSchemaEvolution";
const _ESI = "EbsStorageInfo";
const _ET = "EndTime";
const _ETC = "EnableTableCreation";
const _ETn = "EncryptionType";
const _En = "Enabled";
const _F = "Firehose";
const _FE = "ForbiddenException";
const _GA = "GsrArn";
const _GBB = "GetBootstrapBrokers";
const _GBBR = "GetBootstrapBrokersRequest";
const _GBBRe = "GetBootstrapBrokersResponse";
const _GCKV = "GetCompatibleKafkaVersions";
const _GCKVR = "GetCompatibleKafkaVersionsRequest";
const _GCKVRe = "GetCompatibleKafkaVersionsResponse";
const _GCP = "GetClusterPolicy";
const _GCPR = "GetClusterPolicyRequest";
const _GCPRe = "GetClusterPolicyResponse";
const _GSTTE = "GroupSubscribedToTopicException";
const _I = "Iam";
const _IC = "InCluster";
const _IDC = "IcebergDestinationConfiguration";
const _IDU = "IcebergDestinationUpdate";
const _IJB = "IamJwtBearer";
const _IP = "InvalidParameter";
const _IRR = "IsReplicatorReference";
const _ISEE = "InternalServerErrorException";
const _IT = "InstanceType";
const _Is = "Isr";
const _JE = "JmxExporter";
const _JEI = "JmxExporterInfo";
const _KBNI = "KafkaBrokerNodeId";
const _KC = "KafkaClusters";
const _KCA = "KafkaClusterAlias";
const _KCCA = "KafkaClusterClientAuthentication";
const _KCCVC = "KafkaClusterClientVpcConfig";
const _KCD = "KafkaClusterDescription";
const _KCEIT = "KafkaClusterEncryptionInTransit";
const _KCMTLSA = "KafkaClusterMTLSAuthentication";
const _KCOACC = "KafkaClusterOAuthClientCredentials";
const _KCOACCA = "KafkaClusterOAuthClientCredentialsAssertion";
const _KCOAIJB = "KafkaClusterOAuthIamJwtBearer";
const _KCS = "KafkaClusterSummary";
const _KCSOABA = "KafkaClusterSaslOAuthBearerAuthentication";
const _KCSSA = "KafkaClusterSaslScramAuthentication";
const _KCSa = "KafkaClustersSummary";
const _KCa = "KafkaCluster";
const _KKA = "KmsKeyArn";
const _KRE = "KafkaRequestException";
const _KTE = "KafkaTimeoutException";
const _KV = "KafkaVersion";
const _KVa = "KafkaVersions";
const _L = "Leader";
const _LC = "ListChannels";
const _LCO = "ListClusterOperations";
const _LCOR = "ListClusterOperationsRequest";
const _LCORi = "ListClusterOperationsResponse";
const _LCOV = "ListClusterOperationsV2";
const _LCOVR = "ListClusterOperationsV2Request";
const _LCOVRi = "ListClusterOperationsV2Response";
const _LCR = "ListChannelsRequest";
const _LCRR = "ListConfigurationRevisionsRequest";
const _LCRRi = "ListConfigurationRevisionsResponse";
const _LCRi = "ListChannelsResponse";
const _LCRis = "ListClustersRequest";
const _LCRist = "ListClustersResponse";
const _LCRisto = "ListConfigurationsRequest";
const _LCRiston = "ListConfigurationsResponse";
const _LCRistonf = "ListConfigurationRevisions";
const _LCV = "ListClustersV2";
const _LCVC = "ListClientVpcConnections";
const _LCVCR = "ListClientVpcConnectionsRequest";
const _LCVCRi = "ListClientVpcConnectionsResponse";
const _LCVR = "ListClustersV2Request";
const _LCVRi = "ListClustersV2Response";
const _LCi = "ListClusters";
const _LCis = "ListConfigurations";
const _LD = "LogDelivery";
const _LG = "LogGroup";
const _LI = "LoggingInfo";
const _LKV = "ListKafkaVersions";
const _LKVR = "ListKafkaVersionsRequest";
const _LKVRi = "ListKafkaVersionsResponse";
const _LN = "ListNodes";
const _LNR = "ListNodesRequest";
const _LNRi = "ListNodesResponse";
const _LR = "LatestRevision";
const _LRR = "ListReplicatorsRequest";
const _LRRi = "ListReplicatorsResponse";
const _LRi = "ListReplicators";
const _LSS = "ListScramSecrets";
const _LSSR = "ListScramSecretsRequest";
const _LSSRi = "ListScramSecretsResponse";
const _LT = "ListTopics";
const _LTFR = "ListTagsForResource";
const _LTFRR = "ListTagsForResourceRequest";
const _LTFRRi = "ListTagsForResourceResponse";
const _LTR = "ListTopicsRequest";
const _LTRi = "ListTopicsResponse";
const _LVC = "ListVpcConnections";
const _LVCR = "ListVpcConnectionsRequest";
const _LVCRi = "ListVpcConnectionsResponse";
const _M = "Message";
const _MCA = "MskClusterArn";
const _MCI = "MutableClusterInfo";
const _MR = "MaxResults";
const _MTLS = "MTLS";
const _Me = "Mechanism";
const _N = "Name";
const _NARN = "NodeARN";
const _NCE = "NotControllerException";
const _NE = "NodeExporter";
const _NEI = "NodeExporterInfo";
const _NFE = "NotFoundException";
const _NI = "NodeInfo";
const _NIL = "NodeInfoList";
const _NOBN = "NumberOfBrokerNodes";
const _NT = "NetworkType";
const _NTe = "NextToken";
const _NTo = "NodeType";
const _O = "Owner";
const _OA = "OperationArn";
const _OKT = "OutputKeyTemplate";
const _OM = "OpenMonitoring";
const _OMI = "OpenMonitoringInfo";
const _OOSRC = "OutOfSyncReplicaCount";
const _OP = "OutputPrefix";
const _OS = "OperationState";
const _OSp = "OperationSteps";
const _OT = "OperationType";
const _P = "Provisioned";
const _PA = "PublicAccess";
const _PC = "PartitionCount";
const _PCP = "PutClusterPolicy";
const _PCPR = "PutClusterPolicyRequest";
const _PCPRu = "PutClusterPolicyResponse";
const _PI = "PrometheusInfo";
const _PIr = "PrincipalId";
const _PR = "ProvisionedRequest";
const _PS = "PartitionSpec";
const _PSa = "PartitionSource";
const _PSar = "PartitionStrategy";
const _PT = "ProvisionedThroughput";
const _Pa = "Partitions";
const _Par = "Partition";
const _Po = "Policy";
const _Pr = "Prometheus";
const _Pre = "Prefix";
const _R = "Rebalancing";
const _RA = "ReplicatorArn";
const _RAe = "ResourceArn";
const _RB = "RebootBroker";
const _RBR = "RebootBrokerRequest";
const _RBRe = "RebootBrokerResponse";
const _RC = "RecordConverter";
const _RCC = "RootCaCertificate";
const _RCVC = "RejectClientVpcConnection";
const _RCVCR = "RejectClientVpcConnectionRequest";
const _RCVCRe = "RejectClientVpcConnectionResponse";
const _RCWL = "ReplicatorCloudWatchLogs";
const _RD = "ReplicatorDescription";
const _RF = "ReplicationFactor";
const _RFe = "ReplicatorFirehose";
const _RI = "ReplicationInfo";
const _RID = "ReplicationInfoDescription";
const _RIL = "ReplicationInfoList";
const _RIPE = "ReassignmentInProgressException";
const _RIS = "ReplicationInfoSummary";
const _RISL = "ReplicationInfoSummaryList";
const _RLD = "ReplicatorLogDelivery";
const _RN = "ReplicatorName";
const _RNF = "ReplicatorNameFilter";
const _RRA = "ReplicatorResourceArn";
const _RS = "ReplicatorState";
const _RSI = "ReplicationStateInfo";
const _RSP = "ReplicationStartingPosition";
const _RSe = "RecordSchema";
const _RSep = "ReplicatorS3";
const _RSepl = "ReplicatorSummary";
const _RTNC = "ReplicationTopicNameConfiguration";
const _Re = "Revision";
const _Rep = "Replicators";
const _Repl = "Replicas";
const _Rev = "Revisions";
const _S = "S3";
const _SA = "SecretArn";
const _SAL = "SecretArnList";
const _SAi = "SigningAlgorithm";
const _SC = "StorageClass";
const _SCA = "ServerlessClientAuthentication";
const _SCGO = "SynchroniseConsumerGroupOffsets";
const _SCI = "SourceClusterInfo";
const _SCIe = "ServerlessConnectivityInfo";
const _SDC = "S3DestinationConfiguration";
const _SDU = "S3DestinationUpdate";
const _SE = "SchemaEvolution";
const _SERA = "ServiceExecutionRoleArn";
const _SG = "SecurityGroups";
const _SGI = "SecurityGroupIds";
const _SI = "StorageInfo";
const _SIt = "StateInfo";
const _SIte = "StepInfo";
const _SIu = "SubnetIds";
const _SKCA = "SourceKafkaClusterArn";
const _SKCAo = "SourceKafkaClusterAlias";
const _SKCI = "SourceKafkaClusterId";
const _SL = "SourceList";
const _SM = "StorageMode";
const _SN = "StepName";
const _SNo = "SourceName";
const _SOAB = "SaslOAuthBearer";
const _SP = "ServerProperties";
const _SPt = "StartingPosition";
const _SR = "ServerlessRequest";
const _SS = "StepStatus";
const _SSa = "SaslScram";
const _SSe = "ServerlessSasl";
const _SSt = "S3Storage";
const _ST = "StartTime";
const _SUE = "ServiceUnavailableException";
const _SV = "SourceVersion";
const _Sa = "Sasl";
const _Sc = "Scope";
const _Scr = "Scram";
const _Se = "Serverless";
const _St = "Status";
const _Sta = "State";
const _Sto = "Storage";
const _Su = "Subnets";
const _T = "Tls";
const _TA = "TopicArn";
const _TBEBSVI = "TargetBrokerEBSVolumeInfo";
const _TC = "TableCreation";
const _TCA = "TargetClusterArn";
const _TCI = "TargetClusterInfo";
const _TCL = "TopicConfigurationList";
const _TCT = "TargetCompressionType";
const _TCo = "TopicConfiguration";
const _TEAM = "TokenEndpointAuthenticationMethod";
const _TEE = "TopicExistsException";
const _TETCA = "TokenEndpointTlsCertificateArn";
const _TEU = "TokenEndpointUrl";
const _TI = "TopicInfo";
const _TIT = "TargetInstanceType";
const _TK = "TagKeys";
const _TKCA = "TargetKafkaClusterArn";
const _TKCAa = "TargetKafkaClusterAlias";
const _TKCI = "TargetKafkaClusterId";
const _TKV = "TargetKafkaVersion";
const _TMRE = "TooManyRequestsException";
const _TN = "TopicName";
const _TNC = "TopicNameConfiguration";
const _TNF = "TopicNameFilter";
const _TNOBN = "TargetNumberOfBrokerNodes";
const _TPI = "TopicPartitionInfo";
const _TR = "TopicReplication";
const _TRR = "TagResourceRequest";
const _TRSA = "TokenRequestSecretArn";
const _TRU = "TopicReplicationUpdate";
const _TRa = "TagResource";
const _TTE = "TopicsToExclude";
const _TTR = "TopicsToReplicate";
const _TV = "TargetVersions";
const _Ta = "Tags";
const _To = "Topics";
const _Ty = "Type";
const _U = "Unauthenticated";
const _UBC = "UpdateBrokerCount";
const _UBCR = "UpdateBrokerCountRequest";
const _UBCRp = "UpdateBrokerCountResponse";
const _UBS = "UpdateBrokerStorage";
const _UBSR = "UpdateBrokerStorageRequest";
const _UBSRp = "UpdateBrokerStorageResponse";
const _UBT = "UpdateBrokerType";
const _UBTR = "UpdateBrokerTypeRequest";
const _UBTRp = "UpdateBrokerTypeResponse";
const _UC = "UpdateChannel";
const _UCC = "UpdateClusterConfiguration";
const _UCCR = "UpdateClusterConfigurationRequest";
const _UCCRp = "UpdateClusterConfigurationResponse";
const _UCKV = "UpdateClusterKafkaVersion";
const _UCKVR = "UpdateClusterKafkaVersionRequest";
const _UCKVRp = "UpdateClusterKafkaVersionResponse";
const _UCR = "UpdateChannelRequest";
const _UCRp = "UpdateChannelResponse";
const _UCRpd = "UpdateConfigurationRequest";
const _UCRpda = "UpdateConfigurationResponse";
const _UCRpdat = "UpdateConnectivityRequest";
const _UCRpdate = "UpdateConnectivityResponse";
const _UCp = "UpdateConfiguration";
const _UCpd = "UpdateConnectivity";
const _UE = "UnauthorizedException";
const _UI = "UserIdentity";
const _UM = "UpdateMonitoring";
const _UMR = "UpdateMonitoringRequest";
const _UMRp = "UpdateMonitoringResponse";
const _UR = "UntagResource";
const _URI = "UpdateReplicationInfo";
const _URIR = "UpdateReplicationInfoRequest";
const _URIRp = "UpdateReplicationInfoResponse";
const _URR = "UntagResourceRequest";
const _URRp = "UpdateRebalancingRequest";
const _URRpd = "UpdateRebalancingResponse";
const _URp = "UpdateRebalancing";
const _US = "UpdateSecurity";
const _USR = "UpdateSecurityRequest";
const _USRp = "UpdateSecurityResponse";
const _USRpd = "UpdateStorageRequest";
const _USRpda = "UpdateStorageResponse";
const _USS = "UnprocessedScramSecrets";
const _USSn = "UnprocessedScramSecret";
const _USp = "UpdateStorage";
const _UT = "UpdateTopic";
const _UTOPE = "UnknownTopicOrPartitionException";
const _UTR = "UpdateTopicRequest";
const _UTRp = "UpdateTopicResponse";
const _V = "Version";
const _VC = "VpcConnectivity";
const _VCA = "VpcConnectionArn";
const _VCCA = "VpcConnectivityClientAuthentication";
const _VCI = "VpcConnectionInfo";
const _VCIS = "VpcConnectionInfoServerless";
const _VCIp = "VpcConnectivityIam";
const _VCS = "VpcConnectivitySasl";
const _VCSp = "VpcConnectivityScram";
const _VCT = "VpcConnectivityTls";
const _VCa = "ValueConverter";
const _VCp = "VpcConfig";
const _VCpc = "VpcConnections";
const _VCpco = "VpcConfigs";
const _VCpcon = "VpcConnection";
const _VI = "VpcId";
const _VS = "VolumeSize";
const _VSGB = "VolumeSizeGB";
const _VT = "VolumeThroughput";
const _WL = "WarehouseLocation";
const _ZA = "ZookeeperAccess";
const _ZCS = "ZookeeperConnectString";
const _ZCST = "ZookeeperConnectStringTls";
const _ZI = "ZoneIds";
const _ZIo = "ZookeeperId";
const _ZNI = "ZookeeperNodeInfo";
const _ZV = "ZookeeperVersion";
const _a = "authentication";
const _aENII = "attachedENIId";
const _aKC = "apacheKafkaCluster";
const _aKCI = "apacheKafkaClusterId";
const _aL = "authorizerLogs";
const _aMC = "amazonMskCluster";
const _aO = "appendOnly";
const _aOA = "activeOperationArn";
const _aTCT = "addedToClusterTime";
const _ar = "arn";
const _au = "audience";
const _b = "bucket";
const _bA = "bucketArn";
const _bAZD = "brokerAZDistribution";
const _bBS = "bootstrapBrokerString";
const _bBSI = "bootstrapBrokerStringIpv6";
const _bBSPSI = "bootstrapBrokerStringPublicSaslIam";
const _bBSPSS = "bootstrapBrokerStringPublicSaslScram";
const _bBSPT = "bootstrapBrokerStringPublicTls";
const _bBSSI = "bootstrapBrokerStringSaslIam";
const _bBSSII = "bootstrapBrokerStringSaslIamIpv6";
const _bBSSS = "bootstrapBrokerStringSaslScram";
const _bBSSSI = "bootstrapBrokerStringSaslScramIpv6";
const _bBST = "bootstrapBrokerStringTls";
const _bBSTI = "bootstrapBrokerStringTlsIpv6";
const _bBSVCSI = "bootstrapBrokerStringVpcConnectivitySaslIam";
const _bBSVCSS = "bootstrapBrokerStringVpcConnectivitySaslScram";
const _bBSVCT = "bootstrapBrokerStringVpcConnectivityTls";
const _bCUI = "brokerCountUpdateInfo";
const _bEBSVI = "brokerEBSVolumeInfo";
const _bI = "brokerId";
const _bIr = "brokerIds";
const _bL = "brokerLogs";
const _bNGI = "brokerNodeGroupInfo";
const _bNI = "brokerNodeInfo";
const _c = "client";
const _cA = "clusterArn";
const _cAAL = "certificateAuthorityArnList";
const _cACLFT = "copyAccessControlListsForTopics";
const _cAS = "customerActionStatus";
const _cAa = "catalogArn";
const _cAh = "channelArn";
const _cAl = "clientAuthentication";
const _cAo = "configurationArn";
const _cB = "clientBroker";
const _cBI = "createdBrokerIds";
const _cBSI = "currentBrokerSoftwareInfo";
const _cC = "clientCredentials";
const _cCA = "clientCredentialsAssertion";
const _cGOSM = "consumerGroupOffsetSyncMode";
const _cGR = "consumerGroupReplication";
const _cGTE = "consumerGroupsToExclude";
const _cGTR = "consumerGroupsToReplicate";
const _cI = "connectivityInfo";
const _cIL = "clusterInfoList";
const _cIl = "clusterInfo";
const _cIo = "configurationInfo";
const _cKV = "compatibleKafkaVersions";
const _cN = "channelName";
const _cNF = "clusterNameFilter";
const _cNI = "controllerNodeInfo";
const _cNl = "clusterName";
const _cOA = "clusterOperationArn";
const _cOI = "clusterOperationInfo";
const _cOIL = "clusterOperationInfoList";
const _cR = "configurationRevision";
const _cRI = "clientRequestId";
const _cS = "clientSubnets";
const _cSl = "clientSubnet";
const _cT = "creationTime";
const _cTC = "copyTopicConfigurations";
const _cTF = "clusterTypeFilter";
const _cTl = "clusterType";
const _cTo = "compressionType";
const _cV = "currentVersion";
const _cVC = "clientVpcConnections";
const _cVIA = "clientVpcIpAddress";
const _cWL = "cloudWatchLogs";
const _ca = "catalog";
const _ch = "channels";
const _co = "code";
const _con = "configs";
const _conf = "configurations";
const _d = "description";
const _dACNCG = "detectAndCopyNewConsumerGroups";
const _dACNT = "detectAndCopyNewTopics";
const _dBI = "deletedBrokerIds";
const _dDN = "destinationDatabaseName";
const _dFIS = "dataFreshnessInSeconds";
const _dLQS = "deadLetterQueueS3";
const _dS = "deliveryStream";
const _dT = "destinationType";
const _dTL = "destinationTableList";
const _dTN = "destinationTableName";
const _dVKMSKI = "dataVolumeKMSKeyId";
const _e = "error";
const _eAR = "encryptionAtRest";
const _eBO = "expectedBucketOwner";
const _eC = "encryptionConfiguration";
const _eCr = "errorCode";
const _eI = "encryptionInfo";
const _eIB = "enabledInBroker";
const _eIT = "encryptionInTransit";
const _eIr = "errorInfo";
const _eM = "enhancedMonitoring";
const _eMr = "errorMessage";
const _eOP = "errorOutputPrefix";
const _eS = "errorString";
const _eSE = "enableSchemaEvolution";
const _eSI = "ebsStorageInfo";
const _eT = "endTime";
const _eTC = "enableTableCreation";
const _eTn = "encryptionType";
const _en = "endpoints";
const _ena = "enabled";
const _f = "firehose";
const _gA = "gsrArn";
const _h = "http";
const _hE = "httpError";
const _hQ = "httpQuery";
const _i = "iam";
const _iC = "inCluster";
const _iDC = "icebergDestinationConfiguration";
const _iDU = "icebergDestinationUpdate";
const _iJB = "iamJwtBearer";
const _iP = "invalidParameter";
const _iRR = "isReplicatorReference";
const _iT = "instanceType";
const _is = "isr";
const _jE = "jmxExporter";
const _jN = "jsonName";
const _kBNI = "kafkaBrokerNodeId";
const _kC = "kafkaClusters";
const _kCA = "kafkaClusterAlias";
const _kCS = "kafkaClustersSummary";
const _kKA = "kmsKeyArn";
const _kV = "kafkaVersion";
const _kVa = "kafkaVersions";
const _l = "leader";
const _lD = "logDelivery";
const _lG = "logGroup";
const _lI = "loggingInfo";
const _lOBEBSVI = "__listOfBrokerEBSVolumeInfo";
const _lOC = "__listOfCluster";
const _lOCI = "__listOfChannelInfo";
const _lOCIi = "__listOfClusterInfo";
const _lOCKV = "__listOfCompatibleKafkaVersion";
const _lOCOI = "__listOfClusterOperationInfo";
const _lOCOS = "__listOfClusterOperationStep";
const _lOCOVS = "__listOfClusterOperationV2Summary";
const _lOCR = "__listOfConfigurationRevision";
const _lOCVC = "__listOfClientVpcConnection";
const _lOCi = "__listOfConfiguration";
const _lODT = "__listOfDestinationTable";
const _lOKC = "__listOfKafkaCluster";
const _lOKCD = "__listOfKafkaClusterDescription";
const _lOKCS = "__listOfKafkaClusterSummary";
const _lOKV = "__listOfKafkaVersion";
const _lONI = "__listOfNodeInfo";
const _lOPS = "__listOfPartitionSource";
const _lORI = "__listOfReplicationInfo";
const _lORID = "__listOfReplicationInfoDescription";
const _lORIS = "__listOfReplicationInfoSummary";
const _lORS = "__listOfReplicatorSummary";
const _lOTC = "__listOfTopicConfiguration";
const _lOTI = "__listOfTopicInfo";
const _lOTPI = "__listOfTopicPartitionInfo";
const _lOUSS = "__listOfUnprocessedScramSecret";
const _lOVC = "__listOfVpcConfig";
const _lOVCi = "__listOfVpcConnection";
const _lR = "latestRevision";
const _m = "message";
const _mCA = "mskClusterArn";
const _mR = "maxResults";
const _mTLS = "mTLS";
const _me = "mechanism";
const _n = "name";
const _nARN = "nodeARN";
const _nE = "nodeExporter";
const _nIL = "nodeInfoList";
const _nOBN = "numberOfBrokerNodes";
const _nT = "networkType";
const _nTe = "nextToken";
const _nTo = "nodeType";
const _o = "owner";
const _oA = "operationArn";
const _oKT = "outputKeyTemplate";
const _oM = "openMonitoring";
const _oOSRC = "outOfSyncReplicaCount";
const _oP = "outputPrefix";
const _oS = "operationState";
const _oSp = "operationSteps";
const _oT = "operationType";
const _p = "provisioned";
const _pA = "publicAccess";
const _pC = "partitionCount";
const _pI = "principalId";
const _pS = "partitionSpec";
const _pSa = "partitionStrategy";
const _pT = "provisionedThroughput";
const _pa = "partitions";
const _par = "partition";
const _po = "policy";
const _pr = "prometheus";
const _pre = "prefix";
const _r = "rebalancing";
const _rA = "replicatorArn";
const _rC = "recordConverter";
const _rCC = "rootCaCertificate";
const _rD = "replicatorDescription";
const _rF = "replicationFactor";
const _rIL = "replicationInfoList";
const _rISL = "replicationInfoSummaryList";
const _rLD = "replicatorLogDelivery";
const _rN = "replicatorName";
const _rNF = "replicatorNameFilter";
const _rRA = "replicatorResourceArn";
const _rS = "replicatorState";
const _rSe = "recordSchema";
const _re = "revision";
const _rep = "replicators";
const _repl = "replicas";
const _rev = "revisions";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.kafka";
const _sA = "secretArn";
const _sAL = "secretArnList";
const _sAi = "signingAlgorithm";
const _sC = "storageClass";
const _sCGO = "synchroniseConsumerGroupOffsets";
const _sCI = "sourceClusterInfo";
const _sDC = "s3DestinationConfiguration";
const _sDU = "s3DestinationUpdate";
const _sE = "schemaEvolution";
const _sERA = "serviceExecutionRoleArn";
const _sG = "securityGroups";
const _sGI = "securityGroupIds";
const _sI = "storageInfo";
const _sIt = "stateInfo";
const _sIte = "stepInfo";
const _sIu = "subnetIds";
const _sKCA = "sourceKafkaClusterArn";
const _sKCAo = "sourceKafkaClusterAlias";
const _sKCI = "sourceKafkaClusterId";
const _sL = "sourceList";
const _sM = "storageMode";
const _sN = "stepName";
const _sNo = "sourceName";
const _sOAB = "saslOAuthBearer";
const _sP = "serverProperties";
const _sPt = "startingPosition";
const _sS = "stepStatus";
const _sSa = "saslScram";
const _sT = "startTime";
const _sV = "sourceVersion";
const _s_ = "s3";
const _sa = "sasl";
const _sc = "scope";
const _scr = "scram";
const _se = "server";
const _ser = "serverless";
const _st = "status";
const _sta = "state";
const _sto = "storage";
const _su = "subnets";
const _t = "tls";
const _tA = "topicArn";
const _tBEBSVI = "targetBrokerEBSVolumeInfo";
const _tC = "tableCreation";
const _tCA = "targetClusterArn";
const _tCI = "targetClusterInfo";
const _tCL = "topicConfigurationList";
const _tCT = "targetCompressionType";
const _tEAM = "tokenEndpointAuthenticationMethod";
const _tETCA = "tokenEndpointTlsCertificateArn";
const _tEU = "tokenEndpointUrl";
const _tIT = "targetInstanceType";
const _tK = "tagKeys";
const _tKCA = "targetKafkaClusterArn";
const _tKCAa = "targetKafkaClusterAlias";
const _tKCI = "targetKafkaClusterId";
const _tKV = "targetKafkaVersion";
const _tN = "topicName";
const _tNC = "topicNameConfiguration";
const _tNF = "topicNameFilter";
const _tNOBN = "targetNumberOfBrokerNodes";
const _tR = "topicReplication";
const _tRSA = "tokenRequestSecretArn";
const _tTE = "topicsToExclude";
const _tTR = "topicsToReplicate";
const _tV = "targetVersions";
const _ta = "tags";
const _to = "topics";
const _ty = "type";
const _u = "unauthenticated";
const _uI = "userIdentity";
const _uSS = "unprocessedScramSecrets";
const _v = "version";
const _vC = "vpcConnectivity";
const _vCA = "vpcConnectionArn";
const _vCI = "vpcConnectionInfo";
const _vCa = "valueConverter";
const _vCp = "vpcConfig";
const _vCpc = "vpcConnections";
const _vCpco = "vpcConfigs";
const _vI = "vpcId";
const _vS = "volumeSize";
const _vSGB = "volumeSizeGB";
const _vT = "volumeThroughput";
const _wL = "warehouseLocation";
const _zA = "zookeeperAccess";
const _zCS = "zookeeperConnectString";
const _zCST = "zookeeperConnectStringTls";
const _zI = "zoneIds";
const _zIo = "zookeeperId";
const _zNI = "zookeeperNodeInfo";
const _zV = "zookeeperVersion";
const n0 = "com.amazonaws.kafka";
const _s_registry = new TypeRegistry(_s);
var KafkaServiceException$ = [-3, _s, "KafkaServiceException", 0, [], []];
_s_registry.registerError(KafkaServiceException$, KafkaServiceException);
const n0_registry = new TypeRegistry(n0);
var BadRequestException$ = [-3, n0, _BRE,
    { [_e]: _c, [_hE]: 400 },
    [_IP, _M],
    [[0, { [_jN]: _iP }], [0, { [_jN]: _m }]]
];
n0_registry.registerError(BadRequestException$, BadRequestException);
var ClusterConnectivityException$ = [-3, n0, _CCE,
    { [_e]: _c, [_hE]: 409 },
    [_IP, _M],
    [[0, { [_jN]: _iP }], [0, { [_jN]: _m }]]
];
n0_registry.registerError(ClusterConnectivityException$, ClusterConnectivityException);
var ConflictException$ = [-3, n0, _CE,
    { [_e]: _c, [_hE]: 409 },
    [_IP, _M],
    [[0, { [_jN]: _iP }], [0, { [_jN]: _m }]]
];
n0_registry.registerError(ConflictException$, ConflictException);
var ControllerMovedException$ = [-3, n0, _CME,
    { [_e]: _c, [_hE]: 409 },
    [_IP, _M],
    [[0, { [_jN]: _iP }], [0, { [_jN]: _m }]]
];
n0_registry.registerError(ControllerMovedException$, ControllerMovedException);
var ForbiddenException$ = [-3, n0, _FE,
    { [_e]: _c, [_hE]: 403 },
    [_IP, _M],
    [[0, { [_jN]: _iP }], [0, { [_jN]: _m }]]
];
n0_registry.registerError(ForbiddenException$, ForbiddenException);
var GroupSubscribedToTopicException$ = [-3, n0, _GSTTE,
    { [_e]: _c, [_hE]: 409 },
    [_IP, _M],
    [[0, { [_jN]: _iP }], [0, { [_jN]: _m }]]
];
n0_registry.registerError(GroupSubscribedToTopicException$, GroupSubscribedToTopicException);
var InternalServerErrorException$ = [-3, n0, _ISEE,
    { [_e]: _se, [_hE]: 500 },
    [_IP, _M],
    [[0, { [_jN]: _iP }], [0, { [_jN]: _m }]]
];
n0_registry.registerError(InternalServerErrorException$, InternalServerErrorException);
var KafkaRequestException$ = [-3, n0, _KRE,
    { [_e]: _c, [_hE]: 400 },
    [_IP, _M],
    [[0, { [_jN]: _iP }], [0, { [_jN]: _m }]]
];
n0_registry.registerError(KafkaRequestException$, KafkaRequestException);
var KafkaTimeoutException$ = [-3, n0, _KTE,
    { [_e]: _c, [_hE]: 409 },
    [_IP, _M],
    [[0, { [_jN]: _iP }], [0, { [_jN]: _m }]]
];
n0_registry.registerError(KafkaTimeoutException$, KafkaTimeoutException);
var NotControllerException$ = [-3, n0, _NCE,
    { [_e]: _c, [_hE]: 409 },
    [_IP, _M],
    [[0, { [_jN]: _iP }], [0, { [_jN]: _m }]]
];
n0_registry.registerError(NotControllerException$, NotControllerException);
var NotFoundException$ = [-3, n0, _NFE,
    { [_e]: _c, [_hE]: 404 },
    [_IP, _M],
    [[0, { [_jN]: _iP }], [0, { [_jN]: _m }]]
];
n0_registry.registerError(NotFoundException$, NotFoundException);
var ReassignmentInProgressException$ = [-3, n0, _RIPE,
    { [_e]: _c, [_hE]: 409 },
    [_IP, _M],
    [[0, { [_jN]: _iP }], [0, { [_jN]: _m }]]
];
n0_registry.registerError(ReassignmentInProgressException$, ReassignmentInProgressException);
var ServiceUnavailableException$ = [-3, n0, _SUE,
    { [_e]: _se, [_hE]: 503 },
    [_IP, _M],
    [[0, { [_jN]: _iP }], [0, { [_jN]: _m }]]
];
n0_registry.registerError(ServiceUnavailableException$, ServiceUnavailableException);
var TooManyRequestsException$ = [-3, n0, _TMRE,
    { [_e]: _c, [_hE]: 429 },
    [_IP, _M],
    [[0, { [_jN]: _iP }], [0, { [_jN]: _m }]]
];
n0_registry.registerError(TooManyRequestsException$, TooManyRequestsException);
var TopicExistsException$ = [-3, n0, _TEE,
    { [_e]: _c, [_hE]: 409 },
    [_IP, _M],
    [[0, { [_jN]: _iP }], [0, { [_jN]: _m }]]
];
n0_registry.registerError(TopicExistsException$, TopicExistsException);
var UnauthorizedException$ = [-3, n0, _UE,
    { [_e]: _c, [_hE]: 401 },
    [_IP, _M],
    [[0, { [_jN]: _iP }], [0, { [_jN]: _m }]]
];
n0_registry.registerError(UnauthorizedException$, UnauthorizedException);
var UnknownTopicOrPartitionException$ = [-3, n0, _UTOPE,
    { [_e]: _c, [_hE]: 404 },
    [_IP, _M],
    [[0, { [_jN]: _iP }], [0, { [_jN]: _m }]]
];
n0_registry.registerError(UnknownTopicOrPartitionException$, UnknownTopicOrPartitionException);
const errorTypeRegistries = [
    _s_registry,
    n0_registry,
];
var AmazonMskCluster$ = [3, n0, _AMC,
    0,
    [_MCA],
    [[0, { [_jN]: _mCA }]], 1
];
var ApacheKafkaCluster$ = [3, n0, _AKC,
    0,
    [_AKCI, _BBS],
    [[0, { [_jN]: _aKCI }], [0, { [_jN]: _bBS }]], 2
];
var AuthorizerLogs$ = [3, n0, _AL,
    0,
    [_CWL, _F, _S],
    [[() => CloudWatchLogs$, { [_jN]: _cWL }], [() => Firehose$, { [_jN]: _f }], [() => S3$, { [_jN]: _s_ }]]
];
var BatchAssociateScramSecretRequest$ = [3, n0, _BASSR,
    0,
    [_CA, _SAL],
    [[0, 1], [64 | 0, { [_jN]: _sAL }]], 2
];
var BatchAssociateScramSecretResponse$ = [3, n0, _BASSRa,
    0,
    [_CA, _USS],
    [[0, { [_jN]: _cA }], [() => __listOfUnprocessedScramSecret, { [_jN]: _uSS }]]
];
var BatchDisassociateScramSecretRequest$ = [3, n0, _BDSSR,
    0,
    [_CA, _SAL],
    [[0, 1], [64 | 0, { [_jN]: _sAL }]], 2
];
var BatchDisassociateScramSecretResponse$ = [3, n0, _BDSSRa,
    0,
    [_CA, _USS],
    [[0, { [_jN]: _cA }], [() => __listOfUnprocessedScramSecret, { [_jN]: _uSS }]]
];
var BrokerCountUpdateInfo$ = [3, n0, _BCUI,
    0,
    [_CBI, _DBI],
    [[64 | 1, { [_jN]: _cBI }], [64 | 1, { [_jN]: _dBI }]]
];
var BrokerEBSVolumeInfo$ = [3, n0, _BEBSVI,
    0,
    [_KBNI, _PT, _VSGB],
    [[0, { [_jN]: _kBNI }], [() => ProvisionedThroughput$, { [_jN]: _pT }], [1, { [_jN]: _vSGB }]], 1
];
var BrokerLogs$ = [3, n0, _BL,
    0,
    [_CWL, _F, _S],
    [[() => CloudWatchLogs$, { [_jN]: _cWL }], [() => Firehose$, { [_jN]: _f }], [() => S3$, { [_jN]: _s_ }]]
];
var BrokerNodeGroupInfo$ = [3, n0, _BNGI,
    0,
    [_CS, _IT, _BAZD, _SG, _SI, _CI, _ZI],
    [[64 | 0, { [_jN]: _cS }], [0, { [_jN]: _iT }], [0, { [_jN]: _bAZD }], [64 | 0, { [_jN]: _sG }], [() => StorageInfo$, { [_jN]: _sI }], [() => ConnectivityInfo$, { [_jN]: _cI }], [64 | 0, { [_jN]: _zI }]], 2
];
var BrokerNodeInfo$ = [3, n0, _BNI,
    0,
    [_AENII, _BI, _CSl, _CVIA, _CBSI, _E],
    [[0, { [_jN]: _aENII }], [1, { [_jN]: _bI }], [0, { [_jN]: _cSl }], [0, { [_jN]: _cVIA }], [() => BrokerSoftwareInfo$, { [_jN]: _cBSI }], [64 | 0, { [_jN]: _en }]]
];
var BrokerSoftwareInfo$ = [3, n0, _BSI,
    0,
    [_CAo, _CR, _KV],
    [[0, { [_jN]: _cAo }], [1, { [_jN]: _cR }], [0, { [_jN]: _kV }]]
];
var Catalog$ = [3, n0, _C,
    0,
    [_CAa, _WL],
    [[0, { [_jN]: _cAa }], [0, { [_jN]: _wL }]]
];
var ChannelInfo$ = [3, n0, _CIh,
    0,
    [_CAh, _CN, _St, _CT, _DT, _COA],
    [[0, { [_jN]: _cAh }], [0, { [_jN]: _cN }], [0, { [_jN]: _st }], [5, { [_jN]: _cT }], [0, { [_jN]: _dT }], [0, { [_jN]: _cOA }]], 5
];
var ChannelLoggingInfo$ = [3, n0, _CLI,
    0,
    [_CWL, _F, _S],
    [[() => CloudWatchLogs$, { [_jN]: _cWL }], [() => Firehose$, { [_jN]: _f }], [() => S3$, { [_jN]: _s_ }]]
];
var ChannelStateInfo$ = [3, n0, _CSI,
    0,
    [_Co, _M],
    [[0, { [_jN]: _co }], [0, { [_jN]: _m }]]
];
var ClientAuthentication$ = [3, n0, _CAl,
    0,
    [_Sa, _T, _U],
    [[() => Sasl$, { [_jN]: _sa }], [() => Tls$, { [_jN]: _t }], [() => Unauthenticated$, { [_jN]: _u }]]
];
var ClientVpcConnection$ = [3, n0, _CVC,
    0,
    [_VCA, _A, _CT, _Sta, _O],
    [[0, { [_jN]: _vCA }], [0, { [_jN]: _a }], [5, { [_jN]: _cT }], [0, { [_jN]: _sta }], [0, { [_jN]: _o }]], 1
];
var CloudWatchLogs$ = [3, n0, _CWL,
    0,
    [_En, _LG],
    [[2, { [_jN]: _ena }], [0, { [_jN]: _lG }]], 1
];
var Cluster$ = [3, n0, _Cl,
    0,
    [_AOA, _CTl, _CA, _CNl, _CT, _CV, _Sta, _SIt, _Ta, _P, _Se],
    [[0, { [_jN]: _aOA }], [0, { [_jN]: _cTl }], [0, { [_jN]: _cA }], [0, { [_jN]: _cNl }], [5, { [_jN]: _cT }], [0, { [_jN]: _cV }], [0, { [_jN]: _sta }], [() => StateInfo$, { [_jN]: _sIt }], [128 | 0, { [_jN]: _ta }], [() => Provisioned$, { [_jN]: _p }], [() => Serverless$, { [_jN]: _ser }]]
];
var ClusterInfo$ = [3, n0, _CIl,
    0,
    [_AOA, _BNGI, _R, _CAl, _CA, _CNl, _CT, _CBSI, _CV, _EI, _EM, _OM, _LI, _NOBN, _Sta, _SIt, _Ta, _ZCS, _ZCST, _SM, _CAS],
    [[0, { [_jN]: _aOA }], [() => BrokerNodeGroupInfo$, { [_jN]: _bNGI }], [() => Rebalancing$, { [_jN]: _r }], [() => ClientAuthentication$, { [_jN]: _cAl }], [0, { [_jN]: _cA }], [0, { [_jN]: _cNl }], [5, { [_jN]: _cT }], [() => BrokerSoftwareInfo$, { [_jN]: _cBSI }], [0, { [_jN]: _cV }], [() => EncryptionInfo$, { [_jN]: _eI }], [0, { [_jN]: _eM }], [() => OpenMonitoring$, { [_jN]: _oM }], [() => LoggingInfo$, { [_jN]: _lI }], [1, { [_jN]: _nOBN }], [0, { [_jN]: _sta }], [() => StateInfo$, { [_jN]: _sIt }], [128 | 0, { [_jN]: _ta }], [0, { [_jN]: _zCS }], [0, { [_jN]: _zCST }], [0, { [_jN]: _sM }], [0, { [_jN]: _cAS }]]
];
var ClusterOperationInfo$ = [3, n0, _COI,
    0,
    [_CRI, _CA, _CT, _ET, _EIr, _OA, _OS, _OSp, _OT, _SCI, _TCI, _VCI],
    [[0, { [_jN]: _cRI }], [0, { [_jN]: _cA }], [5, { [_jN]: _cT }], [5, { [_jN]: _eT }], [() => ErrorInfo$, { [_jN]: _eIr }], [0, { [_jN]: _oA }], [0, { [_jN]: _oS }], [() => __listOfClusterOperationStep, { [_jN]: _oSp }], [0, { [_jN]: _oT }], [() => MutableClusterInfo$, { [_jN]: _sCI }], [() => MutableClusterInfo$, { [_jN]: _tCI }], [() => VpcConnectionInfo$, { [_jN]: _vCI }]]
];
var ClusterOperationStep$ = [3, n0, _COS,
    0,
    [_SIte, _SN],
    [[() => ClusterOperationStepInfo$, { [_jN]: _sIte }], [0, { [_jN]: _sN }]]
];
var ClusterOperationStepInfo$ = [3, n0, _COSI,
    0,
    [_SS],
    [[0, { [_jN]: _sS }]]
];
var ClusterOperationV2$ = [3, n0, _COV,
    0,
    [_CA, _CTl, _ST, _ET, _EIr, _OA, _OS, _OT, _P, _Se],
    [[0, { [_jN]: _cA }], [0, { [_jN]: _cTl }], [5, { [_jN]: _sT }], [5, { [_jN]: _eT }], [() => ErrorInfo$, { [_jN]: _eIr }], [0, { [_jN]: _oA }], [0, { [_jN]: _oS }], [0, { [_jN]: _oT }], [() => ClusterOperationV2Provisioned$, { [_jN]: _p }], [() => ClusterOperationV2Serverless$, { [_jN]: _ser }]]
];
var ClusterOperationV2Provisioned$ = [3, n0, _COVP,
    0,
    [_OSp, _SCI, _TCI, _VCI],
    [[() => __listOfClusterOperationStep, { [_jN]: _oSp }], [() => MutableClusterInfo$, { [_jN]: _sCI }], [() => MutableClusterInfo$, { [_jN]: _tCI }], [() => VpcConnectionInfo$, { [_jN]: _vCI }]]
];
var ClusterOperationV2Serverless$ = [3, n0, _COVS,
    0,
    [_SCI, _TCI, _VCI],
    [[() => ServerlessConnectivityInfo$, { [_jN]: _sCI }], [() => ServerlessConnectivityInfo$, { [_jN]: _tCI }], [() => VpcConnectionInfoServerless$, { [_jN]: _vCI }]]
];
var ClusterOperationV2Summary$ = [3, n0, _COVSl,
    0,
    [_CA, _CTl, _ST, _ET, _OA, _OS, _OT],
    [[0, { [_jN]: _cA }], [0, { [_jN]: _cTl }], [5, { [_jN]: _sT }], [5, { [_jN]: _eT }], [0, { [_jN]: _oA }], [0, { [_jN]: _oS }], [0, { [_jN]: _oT }]]
];
var CompatibleKafkaVersion$ = [3, n0, _CKV,
    0,
    [_SV, _TV],
    [[0, { [_jN]: _sV }], [64 | 0, { [_jN]: _tV }]]
];
var Configuration$ = [3, n0, _Con,
    0,
    [_Ar, _CT, _D, _KVa, _LR, _N, _Sta],
    [[0, { [_jN]: _ar }], [5, { [_jN]: _cT }], [0, { [_jN]: _d }], [64 | 0, { [_jN]: _kVa }], [() => ConfigurationRevision$, { [_jN]: _lR }], [0, { [_jN]: _n }], [0, { [_jN]: _sta }]], 7
];
var ConfigurationInfo$ = [3, n0, _CIo,
    0,
    [_Ar, _Re],
    [[0, { [_jN]: _ar }], [1, { [_jN]: _re }]], 2
];
var ConfigurationRevision$ = [3, n0, _CR,
    0,
    [_CT, _Re, _D],
    [[5, { [_jN]: _cT }], [1, { [_jN]: _re }], [0, { [_jN]: _d }]], 2
];
var ConnectivityInfo$ = [3, n0, _CI,
    0,
    [_PA, _VC, _NT],
    [[() => PublicAccess$, { [_jN]: _pA }], [() => VpcConnectivity$, { [_jN]: _vC }], [0, { [_jN]: _nT }]]
];
var ConsumerGroupReplication$ = [3, n0, _CGR,
    0,
    [_CGTR, _CGTE, _DACNCG, _SCGO, _CGOSM],
    [[64 | 0, { [_jN]: _cGTR }], [64 | 0, { [_jN]: _cGTE }], [2, { [_jN]: _dACNCG }], [2, { [_jN]: _sCGO }], [0, { [_jN]: _cGOSM }]], 1
];
var ConsumerGroupReplicationUpdate$ = [3, n0, _CGRU,
    0,
    [_CGTE, _CGTR, _DACNCG, _SCGO],
    [[64 | 0, { [_jN]: _cGTE }], [64 | 0, { [_jN]: _cGTR }], [2, { [_jN]: _dACNCG }], [2, { [_jN]: _sCGO }]], 4
];
var ControllerNodeInfo$ = [3, n0, _CNI,
    0,
    [_E],
    [[64 | 0, { [_jN]: _en }]]
];
var CreateChannelRequest$ = [3, n0, _CCR,
    0,
    [_CN, _CA, _TCL, _EC, _IDC, _SDC, _Ta, _LI],
    [[0, { [_jN]: _cN }], [0, 1], [() => __listOfTopicConfiguration, { [_jN]: _tCL }], [() => EncryptionConfiguration$, { [_jN]: _eC }], [() => IcebergDestinationConfiguration$, { [_jN]: _iDC }], [() => S3DestinationConfiguration$, { [_jN]: _sDC }], [128 | 0, { [_jN]: _ta }], [() => ChannelLoggingInfo$, { [_jN]: _lI }]], 3
];
var CreateChannelResponse$ = [3, n0, _CCRr,
    0,
    [_CAh, _COA],
    [[0, { [_jN]: _cAh }], [0, { [_jN]: _cOA }]], 1
];
var CreateClusterRequest$ = [3, n0, _CCRre,
    0,
    [_BNGI, _CNl, _KV, _NOBN, _R, _CAl, _CIo, _EI, _EM, _OM, _LI, _Ta, _SM],
    [[() => BrokerNodeGroupInfo$, { [_jN]: _bNGI }], [0, { [_jN]: _cNl }], [0, { [_jN]: _kV }], [1, { [_jN]: _nOBN }], [() => Rebalancing$, { [_jN]: _r }], [() => ClientAuthentication$, { [_jN]: _cAl }], [() => ConfigurationInfo$, { [_jN]: _cIo }], [() => EncryptionInfo$, { [_jN]: _eI }], [0, { [_jN]: _eM }], [() => OpenMonitoringInfo$, { [_jN]: _oM }], [() => LoggingInfo$, { [_jN]: _lI }], [128 | 0, { [_jN]: _ta }], [0, { [_jN]: _sM }]], 4
];
var CreateClusterResponse$ = [3, n0, _CCRrea,
    0,
    [_CA, _CNl, _Sta],
    [[0, { [_jN]: _cA }], [0, { [_jN]: _cNl }], [0, { [_jN]: _sta }]]
];
var CreateClusterV2Request$ = [3, n0, _CCVR,
    0,
    [_CNl, _Ta, _P, _Se],
    [[0, { [_jN]: _cNl }], [128 | 0, { [_jN]: _ta }], [() => ProvisionedRequest$, { [_jN]: _p }], [() => ServerlessRequest$, { [_jN]: _ser }]], 1
];
var CreateClusterV2Response$ = [3, n0, _CCVRr,
    0,
    [_CA, _CNl, _Sta, _CTl],
    [[0, { [_jN]: _cA }], [0, { [_jN]: _cNl }], [0, { [_jN]: _sta }], [0, { [_jN]: _cTl }]]
];
var CreateConfigurationRequest$ = [3, n0, _CCRreat,
    0,
    [_N, _SP, _D, _KVa],
    [[0, { [_jN]: _n }], [21, { [_jN]: _sP }], [0, { [_jN]: _d }], [64 | 0, { [_jN]: _kVa }]], 2
];
var CreateConfigurationResponse$ = [3, n0, _CCRreate,
    0,
    [_Ar, _CT, _LR, _N, _Sta],
    [[0, { [_jN]: _ar }], [5, { [_jN]: _cT }], [() => ConfigurationRevision$, { [_jN]: _lR }], [0, { [_jN]: _n }], [0, { [_jN]: _sta }]]
];
var CreateReplicatorRequest$ = [3, n0, _CRR,
    0,
    [_KC, _RIL, _RN, _SERA, _D, _Ta, _LD],
    [[() => __listOfKafkaCluster, { [_jN]: _kC }], [() => __listOfReplicationInfo, { [_jN]: _rIL }], [0, { [_jN]: _rN }], [0, { [_jN]: _sERA }], [0, { [_jN]: _d }], [128 | 0, { [_jN]: _ta }], [() => LogDelivery$, { [_jN]: _lD }]], 4
];
var CreateReplicatorResponse$ = [3, n0, _CRRr,
    0,
    [_RA, _RN, _RS],
    [[0, { [_jN]: _rA }], [0, { [_jN]: _rN }], [0, { [_jN]: _rS }]]
];
var CreateTopicRequest$ = [3, n0, _CTR,
    0,
    [_CA, _TN, _PC, _RF, _Conf],
    [[0, 1], [0, { [_jN]: _tN }], [1, { [_jN]: _pC }], [1, { [_jN]: _rF }], [0, { [_jN]: _con }]], 4
];
var CreateTopicResponse$ = [3, n0, _CTRr,
    0,
    [_TA, _TN, _St],
    [[0, { [_jN]: _tA }], [0, { [_jN]: _tN }], [0, { [_jN]: _st }]]
];
var CreateVpcConnectionRequest$ = [3, n0, _CVCR,
    0,
    [_TCA, _A, _VI, _CS, _SG, _Ta],
    [[0, { [_jN]: _tCA }], [0, { [_jN]: _a }], [0, { [_jN]: _vI }], [64 | 0, { [_jN]: _cS }], [64 | 0, { [_jN]: _sG }], [128 | 0, { [_jN]: _ta }]], 5
];
var CreateVpcConnectionResponse$ = [3, n0, _CVCRr,
    0,
    [_VCA, _Sta, _A, _VI, _CS, _SG, _CT, _Ta],
    [[0, { [_jN]: _vCA }], [0, { [_jN]: _sta }], [0, { [_jN]: _a }], [0, { [_jN]: _vI }], [64 | 0, { [_jN]: _cS }], [64 | 0, { [_jN]: _sG }], [5, { [_jN]: _cT }], [128 | 0, { [_jN]: _ta }]]
];
var DeadLetterQueueS3$ = [3, n0, _DLQS,
    0,
    [_BA, _EOP, _EBO],
    [[0, { [_jN]: _bA }], [0, { [_jN]: _eOP }], [0, { [_jN]: _eBO }]], 1
];
var DeleteChannelRequest$ = [3, n0, _DCR,
    0,
    [_CAh, _CA],
    [[0, 1], [0, 1]], 2
];
var DeleteChannelResponse$ = [3, n0, _DCRe,
    0,
    [_CAh, _COA],
    [[0, { [_jN]: _cAh }], [0, { [_jN]: _cOA }]], 1
];
var DeleteClusterPolicyRequest$ = [3, n0, _DCPR,
    0,
    [_CA],
    [[0, 1]], 1
];
var DeleteClusterPolicyResponse$ = [3, n0, _DCPRe,
    0,
    [],
    []
];
var DeleteClusterRequest$ = [3, n0, _DCRel,
    0,
    [_CA, _CV],
    [[0, 1], [0, { [_hQ]: _cV }]], 1
];
var DeleteClusterResponse$ = [3, n0, _DCRele,
    0,
    [_CA, _Sta],
    [[0, { [_jN]: _cA }], [0, { [_jN]: _sta }]]
];
var DeleteConfigurationRequest$ = [3, n0, _DCRelet,
    0,
    [_Ar],
    [[0, 1]], 1
];
var DeleteConfigurationResponse$ = [3, n0, _DCRelete,
    0,
    [_Ar, _Sta],
    [[0, { [_jN]: _ar }], [0, { [_jN]: _sta }]]
];
var DeleteReplicatorRequest$ = [3, n0, _DRR,
    0,
    [_RA, _CV],
    [[0, 1], [0, { [_hQ]: _cV }]], 1
];
var DeleteReplicatorResponse$ = [3, n0, _DRRe,
    0,
    [_RA, _RS],
    [[0, { [_jN]: _rA }], [0, { [_jN]: _rS }]]
];
var DeleteTopicRequest$ = [3, n0, _DTR,
    0,
    [_CA, _TN],
    [[0, 1], [0, 1]], 2
];
var DeleteTopicResponse$ = [3, n0, _DTRe,
    0,
    [_TA, _TN, _St],
    [[0, { [_jN]: _tA }], [0, { [_jN]: _tN }], [0, { [_jN]: _st }]]
];
var DeleteVpcConnectionRequest$ = [3, n0, _DVCR,
    0,
    [_Ar],
    [[0, 1]], 1
];
var DeleteVpcConnectionResponse$ = [3, n0, _DVCRe,
    0,
    [_VCA, _Sta],
    [[0, { [_jN]: _vCA }], [0, { [_jN]: _sta }]]
];
var DescribeChannelRequest$ = [3, n0, _DCRes,
    0,
    [_CAh, _CA],
    [[0, 1], [0, 1]], 2
];
var DescribeChannelResponse$ = [3, n0, _DCResc,
    0,
    [_CAh, _CN, _St, _DT, _CT, _TCL, _EC, _IDC, _SDC, _LI, _SIt, _COA, _Ta],
    [[0, { [_jN]: _cAh }], [0, { [_jN]: _cN }], [0, { [_jN]: _st }], [0, { [_jN]: _dT }], [5, { [_jN]: _cT }], [() => __listOfTopicConfiguration, { [_jN]: _tCL }], [() => EncryptionConfiguration$, { [_jN]: _eC }], [() => IcebergDestinationConfiguration$, { [_jN]: _iDC }], [() => S3DestinationConfiguration$, { [_jN]: _sDC }], [() => ChannelLoggingInfo$, { [_jN]: _lI }], [() => ChannelStateInfo$, { [_jN]: _sIt }], [0, { [_jN]: _cOA }], [128 | 0, { [_jN]: _ta }]], 6
];
var DescribeClusterOperationRequest$ = [3, n0, _DCOR,
    0,
    [_COA],
    [[0, 1]], 1
];
var DescribeClusterOperationResponse$ = [3, n0, _DCORe,
    0,
    [_COI],
    [[() => ClusterOperationInfo$, { [_jN]: _cOI }]]
];
var DescribeClusterOperationV2Request$ = [3, n0, _DCOVR,
    0,
    [_COA],
    [[0, 1]], 1
];
var DescribeClusterOperationV2Response$ = [3, n0, _DCOVRe,
    0,
    [_COI],
    [[() => ClusterOperationV2$, { [_jN]: _cOI }]]
];
var DescribeClusterRequest$ = [3, n0, _DCRescr,
    0,
    [_CA],
    [[0, 1]], 1
];
var DescribeClusterResponse$ = [3, n0, _DCRescri,
    0,
    [_CIl],
    [[() => ClusterInfo$, { [_jN]: _cIl }]]
];
var DescribeClusterV2Request$ = [3, n0, _DCVR,
    0,
    [_CA],
    [[0, 1]], 1
];
var DescribeClusterV2Response$ = [3, n0, _DCVRe,
    0,
    [_CIl],
    [[() => Cluster$, { [_jN]: _cIl }]]
];
var DescribeConfigurationRequest$ = [3, n0, _DCRescrib,
    0,
    [_Ar],
    [[0, 1]], 1
];
var DescribeConfigurationResponse$ = [3, n0, _DCRescribe,
    0,
    [_Ar, _CT, _D, _KVa, _LR, _N, _Sta],
    [[0, { [_jN]: _ar }], [5, { [_jN]: _cT }], [0, { [_jN]: _d }], [64 | 0, { [_jN]: _kVa }], [() => ConfigurationRevision$, { [_jN]: _lR }], [0, { [_jN]: _n }], [0, { [_jN]: _sta }]]
];
var DescribeConfigurationRevisionRequest$ = [3, n0, _DCRR,
    0,
    [_Ar, _Re],
    [[0, 1], [1, 1]], 2
];
var DescribeConfigurationRevisionResponse$ = [3, n0, _DCRRe,
    0,
    [_Ar, _CT, _D, _Re, _SP],
    [[0, { [_jN]: _ar }], [5, { [_jN]: _cT }], [0, { [_jN]: _d }], [1, { [_jN]: _re }], [21, { [_jN]: _sP }]]
];
var DescribeReplicatorRequest$ = [3, n0, _DRRes,
    0,
    [_RA],
    [[0, 1]], 1
];
var DescribeReplicatorResponse$ = [3, n0, _DRResc,
    0,
    [_CT, _CV, _IRR, _KC, _RIL, _RA, _RD, _RN, _RRA, _RS, _SERA, _SIt, _Ta, _LD],
    [[5, { [_jN]: _cT }], [0, { [_jN]: _cV }], [2, { [_jN]: _iRR }], [() => __listOfKafkaClusterDescription, { [_jN]: _kC }], [() => __listOfReplicationInfoDescription, { [_jN]: _rIL }], [0, { [_jN]: _rA }], [0, { [_jN]: _rD }], [0, { [_jN]: _rN }], [0, { [_jN]: _rRA }], [0, { [_jN]: _rS }], [0, { [_jN]: _sERA }], [() => ReplicationStateInfo$, { [_jN]: _sIt }], [128 | 0, { [_jN]: _ta }], [() => LogDelivery$, { [_jN]: _lD }]]
];
var DescribeTopicPartitionsRequest$ = [3, n0, _DTPR,
    0,
    [_CA, _TN, _MR, _NTe],
    [[0, 1], [0, 1], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nTe }]], 2
];
var DescribeTopicPartitionsResponse$ = [3, n0, _DTPRe,
    0,
    [_Pa, _NTe],
    [[() => __listOfTopicPartitionInfo, { [_jN]: _pa }], [0, { [_jN]: _nTe }]]
];
var DescribeTopicRequest$ = [3, n0, _DTRes,
    0,
    [_CA, _TN],
    [[0, 1], [0, 1]], 2
];
var DescribeTopicResponse$ = [3, n0, _DTResc,
    0,
    [_TA, _TN, _RF, _PC, _Conf, _St],
    [[0, { [_jN]: _tA }], [0, { [_jN]: _tN }], [1, { [_jN]: _rF }], [1, { [_jN]: _pC }], [0, { [_jN]: _con }], [0, { [_jN]: _st }]]
];
var DescribeVpcConnectionRequest$ = [3, n0, _DVCRes,
    0,
    [_Ar],
    [[0, 1]], 1
];
var DescribeVpcConnectionResponse$ = [3, n0, _DVCResc,
    0,
    [_VCA, _TCA, _Sta, _A, _VI, _Su, _SG, _CT, _Ta],
    [[0, { [_jN]: _vCA }], [0, { [_jN]: _tCA }], [0, { [_jN]: _sta }], [0, { [_jN]: _a }], [0, { [_jN]: _vI }], [64 | 0, { [_jN]: _su }], [64 | 0, { [_jN]: _sG }], [5, { [_jN]: _cT }], [128 | 0, { [_jN]: _ta }]]
];
var DestinationTable$ = [3, n0, _DTe,
    0,
    [_DDN, _DTN, _PS],
    [[0, { [_jN]: _dDN }], [0, { [_jN]: _dTN }], [() => PartitionSpec$, { [_jN]: _pS }]]
];
var EBSStorageInfo$ = [3, n0, _EBSSI,
    0,
    [_PT, _VS],
    [[() => ProvisionedThroughput$, { [_jN]: _pT }], [1, { [_jN]: _vS }]]
];
var EncryptionAtRest$ = [3, n0, _EAR,
    0,
    [_DVKMSKI],
    [[0, { [_jN]: _dVKMSKI }]], 1
];
var EncryptionConfiguration$ = [3, n0, _EC,
    0,
    [_KKA],
    [[0, { [_jN]: _kKA }]], 1
];
var EncryptionInfo$ = [3, n0, _EI,
    0,
    [_EAR, _EIT],
    [[() => EncryptionAtRest$, { [_jN]: _eAR }], [() => EncryptionInTransit$, { [_jN]: _eIT }]]
];
var EncryptionInTransit$ = [3, n0, _EIT,
    0,
    [_CB, _IC],
    [[0, { [_jN]: _cB }], [2, { [_jN]: _iC }]]
];
var ErrorInfo$ = [3, n0, _EIr,
    0,
    [_ECr, _ES],
    [[0, { [_jN]: _eCr }], [0, { [_jN]: _eS }]]
];
var Firehose$ = [3, n0, _F,
    0,
    [_En, _DS],
    [[2, { [_jN]: _ena }], [0, { [_jN]: _dS }]], 1
];
var GetBootstrapBrokersRequest$ = [3, n0, _GBBR,
    0,
    [_CA],
    [[0, 1]], 1
];
var GetBootstrapBrokersResponse$ = [3, n0, _GBBRe,
    0,
    [_BBS, _BBST, _BBSSS, _BBSSI, _BBSPT, _BBSPSS, _BBSPSI, _BBSVCT, _BBSVCSS, _BBSVCSI, _BBSI, _BBSTI, _BBSSSI, _BBSSII],
    [[0, { [_jN]: _bBS }], [0, { [_jN]: _bBST }], [0, { [_jN]: _bBSSS }], [0, { [_jN]: _bBSSI }], [0, { [_jN]: _bBSPT }], [0, { [_jN]: _bBSPSS }], [0, { [_jN]: _bBSPSI }], [0, { [_jN]: _bBSVCT }], [0, { [_jN]: _bBSVCSS }], [0, { [_jN]: _bBSVCSI }], [0, { [_jN]: _bBSI }], [0, { [_jN]: _bBSTI }], [0, { [_jN]: _bBSSSI }], [0, { [_jN]: _bBSSII }]]
];
var GetClusterPolicyRequest$ = [3, n0, _GCPR,
    0,
    [_CA],
    [[0, 1]], 1
];
var GetClusterPolicyResponse$ = [3, n0, _GCPRe,
    0,
    [_CV, _Po],
    [[0, { [_jN]: _cV }], [0, { [_jN]: _po }]]
];
var GetCompatibleKafkaVersionsRequest$ = [3, n0, _GCKVR,
    0,
    [_CA],
    [[0, { [_hQ]: _cA }]]
];
var GetCompatibleKafkaVersionsResponse$ = [3, n0, _GCKVRe,
    0,
    [_CKVo],
    [[() => __listOfCompatibleKafkaVersion, { [_jN]: _cKV }]]
];
var Iam$ = [3, n0, _I,
    0,
    [_En],
    [[2, { [_jN]: _ena }]]
];
var IcebergDestinationConfiguration$ = [3, n0, _IDC,
    0,
    [_AO, _DLQS, _DTL, _SE, _SERA, _TC, _C, _DFIS, _CTo],
    [[2, { [_jN]: _aO }], [() => DeadLetterQueueS3$, { [_jN]: _dLQS }], [() => __listOfDestinationTable, { [_jN]: _dTL }], [() => SchemaEvolution$, { [_jN]: _sE }], [0, { [_jN]: _sERA }], [() => TableCreation$, { [_jN]: _tC }], [() => Catalog$, { [_jN]: _ca }], [1, { [_jN]: _dFIS }], [0, { [_jN]: _cTo }]], 6
];
var IcebergDestinationUpdate$ = [3, n0, _IDU,
    0,
    [_DFIS],
    [[1, { [_jN]: _dFIS }]], 1
];
var JmxExporter$ = [3, n0, _JE,
    0,
    [_EIB],
    [[2, { [_jN]: _eIB }]], 1
];
var JmxExporterInfo$ = [3, n0, _JEI,
    0,
    [_EIB],
    [[2, { [_jN]: _eIB }]], 1
];
var KafkaCluster$ = [3, n0, _KCa,
    0,
    [_AMC, _AKC, _VCp, _CAl, _EIT],
    [[() => AmazonMskCluster$, { [_jN]: _aMC }], [() => ApacheKafkaCluster$, { [_jN]: _aKC }], [() => KafkaClusterClientVpcConfig$, { [_jN]: _vCp }], [() => KafkaClusterClientAuthentication$, { [_jN]: _cAl }], [() => KafkaClusterEncryptionInTransit$, { [_jN]: _eIT }]]
];
var KafkaClusterClientAuthentication$ = [3, n0, _KCCA,
    0,
    [_SSa, _MTLS, _SOAB],
    [[() => KafkaClusterSaslScramAuthentication$, { [_jN]: _sSa }], [() => KafkaClusterMTLSAuthentication$, { [_jN]: _mTLS }], [() => KafkaClusterSaslOAuthBearerAuthentication$, { [_jN]: _sOAB }]]
];
var KafkaClusterClientVpcConfig$ = [3, n0, _KCCVC,
    0,
    [_SIu, _SGI],
    [[64 | 0, { [_jN]: _sIu }], [64 | 0, { [_jN]: _sGI }]], 1
];
var KafkaClusterDescription$ = [3, n0, _KCD,
    0,
    [_AMC, _AKC, _KCA, _VCp, _CAl, _EIT],
    [[() => AmazonMskCluster$, { [_jN]: _aMC }], [() => ApacheKafkaCluster$, { [_jN]: _aKC }], [0, { [_jN]: _kCA }], [() => KafkaClusterClientVpcConfig$, { [_jN]: _vCp }], [() => KafkaClusterClientAuthentication$, { [_jN]: _cAl }], [() => KafkaClusterEncryptionInTransit$, { [_jN]: _eIT }]]
];
var KafkaClusterEncryptionInTransit$ = [3, n0, _KCEIT,
    0,
    [_ETn, _RCC],
    [[0, { [_jN]: _eTn }], [0, { [_jN]: _rCC }]], 1
];
var KafkaClusterMTLSAuthentication$ = [3, n0, _KCMTLSA,
    0,
    [_SA],
    [[0, { [_jN]: _sA }]], 1
];
var KafkaClusterOAuthClientCredentials$ = [3, n0, _KCOACC,
    0,
    [_TRSA],
    [[0, { [_jN]: _tRSA }]], 1
];
var KafkaClusterOAuthClientCredentialsAssertion$ = [3, n0, _KCOACCA,
    0,
    [_Au, _SAi, _TRSA],
    [[0, { [_jN]: _au }], [0, { [_jN]: _sAi }], [0, { [_jN]: _tRSA }]], 2
];
var KafkaClusterOAuthIamJwtBearer$ = [3, n0, _KCOAIJB,
    0,
    [_Au, _SAi, _TRSA],
    [[0, { [_jN]: _au }], [0, { [_jN]: _sAi }], [0, { [_jN]: _tRSA }]], 2
];
var KafkaClusterSaslOAuthBearerAuthentication$ = [3, n0, _KCSOABA,
    0,
    [_TEU, _TEAM, _CC, _IJB, _CCA, _Sc, _TETCA],
    [[0, { [_jN]: _tEU }], [0, { [_jN]: _tEAM }], [() => KafkaClusterOAuthClientCredentials$, { [_jN]: _cC }], [() => KafkaClusterOAuthIamJwtBearer$, { [_jN]: _iJB }], [() => KafkaClusterOAuthClientCredentialsAssertion$, { [_jN]: _cCA }], [0, { [_jN]: _sc }], [0, { [_jN]: _tETCA }]], 2
];
var KafkaClusterSaslScramAuthentication$ = [3, n0, _KCSSA,
    0,
    [_Me, _SA],
    [[0, { [_jN]: _me }], [0, { [_jN]: _sA }]], 2
];
var KafkaClusterSummary$ = [3, n0, _KCS,
    0,
    [_AMC, _AKC, _KCA],
    [[() => AmazonMskCluster$, { [_jN]: _aMC }], [() => ApacheKafkaCluster$, { [_jN]: _aKC }], [0, { [_jN]: _kCA }]]
];
var KafkaVersion$ = [3, n0, _KV,
    0,
    [_V, _St],
    [[0, { [_jN]: _v }], [0, { [_jN]: _st }]]
];
var ListChannelsRequest$ = [3, n0, _LCR,
    0,
    [_CA, _MR, _NTe, _TNF],
    [[0, 1], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nTe }], [0, { [_hQ]: _tNF }]], 1
];
var ListChannelsResponse$ = [3, n0, _LCRi,
    0,
    [_Ch, _NTe],
    [[() => __listOfChannelInfo, { [_jN]: _ch }], [0, { [_jN]: _nTe }]]
];
var ListClientVpcConnectionsRequest$ = [3, n0, _LCVCR,
    0,
    [_CA, _MR, _NTe],
    [[0, 1], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nTe }]], 1
];
var ListClientVpcConnectionsResponse$ = [3, n0, _LCVCRi,
    0,
    [_CVCl, _NTe],
    [[() => __listOfClientVpcConnection, { [_jN]: _cVC }], [0, { [_jN]: _nTe }]]
];
var ListClusterOperationsRequest$ = [3, n0, _LCOR,
    0,
    [_CA, _MR, _NTe],
    [[0, 1], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nTe }]], 1
];
var ListClusterOperationsResponse$ = [3, n0, _LCORi,
    0,
    [_COIL, _NTe],
    [[() => __listOfClusterOperationInfo, { [_jN]: _cOIL }], [0, { [_jN]: _nTe }]]
];
var ListClusterOperationsV2Request$ = [3, n0, _LCOVR,
    0,
    [_CA, _MR, _NTe],
    [[0, 1], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nTe }]], 1
];
var ListClusterOperationsV2Response$ = [3, n0, _LCOVRi,
    0,
    [_COIL, _NTe],
    [[() => __listOfClusterOperationV2Summary, { [_jN]: _cOIL }], [0, { [_jN]: _nTe }]]
];
var ListClustersRequest$ = [3, n0, _LCRis,
    0,
    [_CNF, _MR, _NTe],
    [[0, { [_hQ]: _cNF }], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nTe }]]
];
var ListClustersResponse$ = [3, n0, _LCRist,
    0,
    [_CIL, _NTe],
    [[() => __listOfClusterInfo, { [_jN]: _cIL }], [0, { [_jN]: _nTe }]]
];
var ListClustersV2Request$ = [3, n0, _LCVR,
    0,
    [_CNF, _CTF, _MR, _NTe],
    [[0, { [_hQ]: _cNF }], [0, { [_hQ]: _cTF }], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nTe }]]
];
var ListClustersV2Response$ = [3, n0, _LCVRi,
    0,
    [_CIL, _NTe],
    [[() => __listOfCluster, { [_jN]: _cIL }], [0, { [_jN]: _nTe }]]
];
var ListConfigurationRevisionsRequest$ = [3, n0, _LCRR,
    0,
    [_Ar, _MR, _NTe],
    [[0, 1], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nTe }]], 1
];
var ListConfigurationRevisionsResponse$ = [3, n0, _LCRRi,
    0,
    [_NTe, _Rev],
    [[0, { [_jN]: _nTe }], [() => __listOfConfigurationRevision, { [_jN]: _rev }]]
];
var ListConfigurationsRequest$ = [3, n0, _LCRisto,
    0,
    [_MR, _NTe],
    [[1, { [_hQ]: _mR }], [0, { [_hQ]: _nTe }]]
];
var ListConfigurationsResponse$ = [3, n0, _LCRiston,
    0,
    [_Confi, _NTe],
    [[() => __listOfConfiguration, { [_jN]: _conf }], [0, { [_jN]: _nTe }]]
];
var ListKafkaVersionsRequest$ = [3, n0, _LKVR,
    0,
    [_MR, _NTe],
    [[1, { [_hQ]: _mR }], [0, { [_hQ]: _nTe }]]
];
var ListKafkaVersionsResponse$ = [3, n0, _LKVRi,
    0,
    [_KVa, _NTe],
    [[() => __listOfKafkaVersion, { [_jN]: _kVa }], [0, { [_jN]: _nTe }]]
];
var ListNodesRequest$ = [3, n0, _LNR,
    0,
    [_CA, _MR, _NTe],
    [[0, 1], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nTe }]], 1
];
var ListNodesResponse$ = [3, n0, _LNRi,
    0,
    [_NTe, _NIL],
    [[0, { [_jN]: _nTe }], [() => __listOfNodeInfo, { [_jN]: _nIL }]]
];
var ListReplicatorsRequest$ = [3, n0, _LRR,
    0,
    [_MR, _NTe, _RNF],
    [[1, { [_hQ]: _mR }], [0, { [_hQ]: _nTe }], [0, { [_hQ]: _rNF }]]
];
var ListReplicatorsResponse$ = [3, n0, _LRRi,
    0,
    [_NTe, _Rep],
    [[0, { [_jN]: _nTe }], [() => __listOfReplicatorSummary, { [_jN]: _rep }]]
];
var ListScramSecretsRequest$ = [3, n0, _LSSR,
    0,
    [_CA, _MR, _NTe],
    [[0, 1], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nTe }]], 1
];
var ListScramSecretsResponse$ = [3, n0, _LSSRi,
    0,
    [_NTe, _SAL],
    [[0, { [_jN]: _nTe }], [64 | 0, { [_jN]: _sAL }]]
];
var ListTagsForResourceRequest$ = [3, n0, _LTFRR,
    0,
    [_RAe],
    [[0, 1]], 1
];
var ListTagsForResourceResponse$ = [3, n0, _LTFRRi,
    0,
    [_Ta],
    [[128 | 0, { [_jN]: _ta }]]
];
var ListTopicsRequest$ = [3, n0, _LTR,
    0,
    [_CA, _MR, _NTe, _TNF],
    [[0, 1], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nTe }], [0, { [_hQ]: _tNF }]], 1
];
var ListTopicsResponse$ = [3, n0, _LTRi,
    0,
    [_To, _NTe],
    [[() => __listOfTopicInfo, { [_jN]: _to }], [0, { [_jN]: _nTe }]]
];
var ListVpcConnectionsRequest$ = [3, n0, _LVCR,
    0,
    [_MR, _NTe],
    [[1, { [_hQ]: _mR }], [0, { [_hQ]: _nTe }]]
];
var ListVpcConnectionsResponse$ = [3, n0, _LVCRi,
    0,
    [_VCpc, _NTe],
    [[() => __listOfVpcConnection, { [_jN]: _vCpc }], [0, { [_jN]: _nTe }]]
];
var LogDelivery$ = [3, n0, _LD,
    0,
    [_RLD],
    [[() => ReplicatorLogDelivery$, { [_jN]: _rLD }]]
];
var LoggingInfo$ = [3, n0, _LI,
    0,
    [_BL, _AL],
    [[() => BrokerLogs$, { [_jN]: _bL }], [() => AuthorizerLogs$, { [_jN]: _aL }]], 1
];
var MutableClusterInfo$ = [3, n0, _MCI,
    0,
    [_BEBSVI, _CIo, _NOBN, _EM, _OM, _ZA, _KV, _LI, _IT, _CAl, _EI, _CI, _SM, _BCUI, _R],
    [[() => __listOfBrokerEBSVolumeInfo, { [_jN]: _bEBSVI }], [() => ConfigurationInfo$, { [_jN]: _cIo }], [1, { [_jN]: _nOBN }], [0, { [_jN]: _eM }], [() => OpenMonitoring$, { [_jN]: _oM }], [() => ZookeeperAccess$, { [_jN]: _zA }], [0, { [_jN]: _kV }], [() => LoggingInfo$, { [_jN]: _lI }], [0, { [_jN]: _iT }], [() => ClientAuthentication$, { [_jN]: _cAl }], [() => EncryptionInfo$, { [_jN]: _eI }], [() => ConnectivityInfo$, { [_jN]: _cI }], [0, { [_jN]: _sM }], [() => BrokerCountUpdateInfo$, { [_jN]: _bCUI }], [() => Rebalancing$, { [_jN]: _r }]]
];
var NodeExporter$ = [3, n0, _NE,
    0,
    [_EIB],
    [[2, { [_jN]: _eIB }]], 1
];
var NodeExporterInfo$ = [3, n0, _NEI,
    0,
    [_EIB],
    [[2, { [_jN]: _eIB }]], 1
];
var NodeInfo$ = [3, n0, _NI,
    0,
    [_ATCT, _BNI, _CNI, _IT, _NARN, _NTo, _ZNI],
    [[0, { [_jN]: _aTCT }], [() => BrokerNodeInfo$, { [_jN]: _bNI }], [() => ControllerNodeInfo$, { [_jN]: _cNI }], [0, { [_jN]: _iT }], [0, { [_jN]: _nARN }], [0, { [_jN]: _nTo }], [() => ZookeeperNodeInfo$, { [_jN]: _zNI }]]
];
var OpenMonitoring$ = [3, n0, _OM,
    0,
    [_Pr],
    [[() => Prometheus$, { [_jN]: _pr }]], 1
];
var OpenMonitoringInfo$ = [3, n0, _OMI,
    0,
    [_Pr],
    [[() => PrometheusInfo$, { [_jN]: _pr }]], 1
];
var PartitionSource$ = [3, n0, _PSa,
    0,
    [_SNo],
    [[0, { [_jN]: _sNo }]]
];
var PartitionSpec$ = [3, n0, _PS,
    0,
    [_PSar, _SL],
    [[0, { [_jN]: _pSa }], [() => __listOfPartitionSource, { [_jN]: _sL }]], 1
];
var Prometheus$ = [3, n0, _Pr,
    0,
    [_JE, _NE],
    [[() => JmxExporter$, { [_jN]: _jE }], [() => NodeExporter$, { [_jN]: _nE }]]
];
var PrometheusInfo$ = [3, n0, _PI,
    0,
    [_JE, _NE],
    [[() => JmxExporterInfo$, { [_jN]: _jE }], [() => NodeExporterInfo$, { [_jN]: _nE }]]
];
var Provisioned$ = [3, n0, _P,
    0,
    [_BNGI, _NOBN, _R, _CBSI, _CAl, _EI, _EM, _OM, _LI, _ZCS, _ZCST, _SM, _CAS],
    [[() => BrokerNodeGroupInfo$, { [_jN]: _bNGI }], [1, { [_jN]: _nOBN }], [() => Rebalancing$, { [_jN]: _r }], [() => BrokerSoftwareInfo$, { [_jN]: _cBSI }], [() => ClientAuthentication$, { [_jN]: _cAl }], [() => EncryptionInfo$, { [_jN]: _eI }], [0, { [_jN]: _eM }], [() => OpenMonitoringInfo$, { [_jN]: _oM }], [() => LoggingInfo$, { [_jN]: _lI }], [0, { [_jN]: _zCS }], [0, { [_jN]: _zCST }], [0, { [_jN]: _sM }], [0, { [_jN]: _cAS }]], 2
];
var ProvisionedRequest$ = [3, n0, _PR,
    0,
    [_BNGI, _KV, _NOBN, _R, _CAl, _CIo, _EI, _EM, _OM, _LI, _SM],
    [[() => BrokerNodeGroupInfo$, { [_jN]: _bNGI }], [0, { [_jN]: _kV }], [1, { [_jN]: _nOBN }], [() => Rebalancing$, { [_jN]: _r }], [() => ClientAuthentication$, { [_jN]: _cAl }], [() => ConfigurationInfo$, { [_jN]: _cIo }], [() => EncryptionInfo$, { [_jN]: _eI }], [0, { [_jN]: _eM }], [() => OpenMonitoringInfo$, { [_jN]: _oM }], [() => LoggingInfo$, { [_jN]: _lI }], [0, { [_jN]: _sM }]], 3
];
var ProvisionedThroughput$ = [3, n0, _PT,
    0,
    [_En, _VT],
    [[2, { [_jN]: _ena }], [1, { [_jN]: _vT }]]
];
var PublicAccess$ = [3, n0, _PA,
    0,
    [_Ty],
    [[0, { [_jN]: _ty }]]
];
var PutClusterPolicyRequest$ = [3, n0, _PCPR,
    0,
    [_CA, _Po, _CV],
    [[0, 1], [0, { [_jN]: _po }], [0, { [_jN]: _cV }]], 2
];
var PutClusterPolicyResponse$ = [3, n0, _PCPRu,
    0,
    [_CV],
    [[0, { [_jN]: _cV }]]
];
var Rebalancing$ = [3, n0, _R,
    0,
    [_St],
    [[0, { [_jN]: _st }]]
];
var RebootBrokerRequest$ = [3, n0, _RBR,
    0,
    [_BIr, _CA],
    [[64 | 0, { [_jN]: _bIr }], [0, 1]], 2
];
var RebootBrokerResponse$ = [3, n0, _RBRe,
    0,
    [_CA, _COA],
    [[0, { [_jN]: _cA }], [0, { [_jN]: _cOA }]]
];
var RecordConverter$ = [3, n0, _RC,
    0,
    [_VCa],
    [[0, { [_jN]: _vCa }]], 1
];
var RecordSchema$ = [3, n0, _RSe,
    0,
    [_GA],
    [[0, { [_jN]: _gA }]], 1
];
var RejectClientVpcConnectionRequest$ = [3, n0, _RCVCR,
    0,
    [_CA, _VCA],
    [[0, 1], [0, { [_jN]: _vCA }]], 2
];
var RejectClientVpcConnectionResponse$ = [3, n0, _RCVCRe,
    0,
    [],
    []
];
var ReplicationInfo$ = [3, n0, _RI,
    0,
    [_CGR, _TCT, _TR, _SKCA, _SKCI, _TKCA, _TKCI],
    [[() => ConsumerGroupReplication$, { [_jN]: _cGR }], [0, { [_jN]: _tCT }], [() => TopicReplication$, { [_jN]: _tR }], [0, { [_jN]: _sKCA }], [0, { [_jN]: _sKCI }], [0, { [_jN]: _tKCA }], [0, { [_jN]: _tKCI }]], 3
];
var ReplicationInfoDescription$ = [3, n0, _RID,
    0,
    [_CGR, _SKCAo, _TCT, _TKCAa, _TR],
    [[() => ConsumerGroupReplication$, { [_jN]: _cGR }], [0, { [_jN]: _sKCAo }], [0, { [_jN]: _tCT }], [0, { [_jN]: _tKCAa }], [() => TopicReplication$, { [_jN]: _tR }]]
];
var ReplicationInfoSummary$ = [3, n0, _RIS,
    0,
    [_SKCAo, _TKCAa],
    [[0, { [_jN]: _sKCAo }], [0, { [_jN]: _tKCAa }]]
];
var ReplicationStartingPosition$ = [3, n0, _RSP,
    0,
    [_Ty],
    [[0, { [_jN]: _ty }]]
];
var ReplicationStateInfo$ = [3, n0, _RSI,
    0,
    [_Co, _M],
    [[0, { [_jN]: _co }], [0, { [_jN]: _m }]]
];
var ReplicationTopicNameConfiguration$ = [3, n0, _RTNC,
    0,
    [_Ty],
    [[0, { [_jN]: _ty }]]
];
var ReplicatorCloudWatchLogs$ = [3, n0, _RCWL,
    0,
    [_En, _LG],
    [[2, { [_jN]: _ena }], [0, { [_jN]: _lG }]], 1
];
var ReplicatorFirehose$ = [3, n0, _RFe,
    0,
    [_En, _DS],
    [[2, { [_jN]: _ena }], [0, { [_jN]: _dS }]], 1
];
var ReplicatorLogDelivery$ = [3, n0, _RLD,
    0,
    [_CWL, _F, _S],
    [[() => ReplicatorCloudWatchLogs$, { [_jN]: _cWL }], [() => ReplicatorFirehose$, { [_jN]: _f }], [() => ReplicatorS3$, { [_jN]: _s_ }]]
];
var ReplicatorS3$ = [3, n0, _RSep,
    0,
    [_En, _B, _Pre],
    [[2, { [_jN]: _ena }], [0, { [_jN]: _b }], [0, { [_jN]: _pre }]], 1
];
var ReplicatorSummary$ = [3, n0, _RSepl,
    0,
    [_CT, _CV, _IRR, _KCSa, _RISL, _RA, _RN, _RRA, _RS],
    [[5, { [_jN]: _cT }], [0, { [_jN]: _cV }], [2, { [_jN]: _iRR }], [() => __listOfKafkaClusterSummary, { [_jN]: _kCS }], [() => __listOfReplicationInfoSummary, { [_jN]: _rISL }], [0, { [_jN]: _rA }], [0, { [_jN]: _rN }], [0, { [_jN]: _rRA }], [0, { [_jN]: _rS }]]
];
var S3$ = [3, n0, _S,
    0,
    [_En, _B, _Pre],
    [[2, { [_jN]: _ena }], [0, { [_jN]: _b }], [0, { [_jN]: _pre }]], 1
];
var S3DestinationConfiguration$ = [3, n0, _SDC,
    0,
    [_DLQS, _SERA, _Sto, _DFIS],
    [[() => DeadLetterQueueS3$, { [_jN]: _dLQS }], [0, { [_jN]: _sERA }], [() => S3Storage$, { [_jN]: _sto }], [1, { [_jN]: _dFIS }]], 3
];
var S3DestinationUpdate$ = [3, n0, _SDU,
    0,
    [_DFIS],
    [[1, { [_jN]: _dFIS }]], 1
];
var S3Storage$ = [3, n0, _SSt,
    0,
    [_BA, _CTo, _SC, _OP, _OKT, _EBO],
    [[0, { [_jN]: _bA }], [0, { [_jN]: _cTo }], [0, { [_jN]: _sC }], [0, { [_jN]: _oP }], [0, { [_jN]: _oKT }], [0, { [_jN]: _eBO }]], 3
];
var Sasl$ = [3, n0, _Sa,
    0,
    [_Scr, _I],
    [[() => Scram$, { [_jN]: _scr }], [() => Iam$, { [_jN]: _i }]]
];
var SchemaEvolution$ = [3, n0, _SE,
    0,
    [_ESE],
    [[2, { [_jN]: _eSE }]]
];
var Scram$ = [3, n0, _Scr,
    0,
    [_En],
    [[2, { [_jN]: _ena }]]
];
var Serverless$ = [3, n0, _Se,
    0,
    [_VCpco, _CAl, _CI],
    [[() => __listOfVpcConfig, { [_jN]: _vCpco }], [() => ServerlessClientAuthentication$, { [_jN]: _cAl }], [() => ServerlessConnectivityInfo$, { [_jN]: _cI }]], 1
];
var ServerlessClientAuthentication$ = [3, n0, _SCA,
    0,
    [_Sa],
    [[() => ServerlessSasl$, { [_jN]: _sa }]]
];
var ServerlessConnectivityInfo$ = [3, n0, _SCIe,
    0,
    [_NT],
    [[0, { [_jN]: _nT }]]
];
var ServerlessRequest$ = [3, n0, _SR,
    0,
    [_VCpco, _CAl],
    [[() => __listOfVpcConfig, { [_jN]: _vCpco }], [() => ServerlessClientAuthentication$, { [_jN]: _cAl }]], 1
];
var ServerlessSasl$ = [3, n0, _SSe,
    0,
    [_I],
    [[() => Iam$, { [_jN]: _i }]]
];
var StateInfo$ = [3, n0, _SIt,
    0,
    [_Co, _M],
    [[0, { [_jN]: _co }], [0, { [_jN]: _m }]]
];
var StorageInfo$ = [3, n0, _SI,
    0,
    [_ESI],
    [[() => EBSStorageInfo$, { [_jN]: _eSI }]]
];
var TableCreation$ = [3, n0, _TC,
    0,
    [_ETC],
    [[2, { [_jN]: _eTC }]]
];
var TagResourceRequest$ = [3, n0, _TRR,
    0,
    [_RAe, _Ta],
    [[0, 1], [128 | 0, { [_jN]: _ta }]], 2
];
var Tls$ = [3, n0, _T,
    0,
    [_CAAL, _En],
    [[64 | 0, { [_jN]: _cAAL }], [2, { [_jN]: _ena }]]
];
var TopicConfiguration$ = [3, n0, _TCo,
    0,
    [_RC, _TA, _RSe],
    [[() => RecordConverter$, { [_jN]: _rC }], [0, { [_jN]: _tA }], [() => RecordSchema$, { [_jN]: _rSe }]], 2
];
var TopicInfo$ = [3, n0, _TI,
    0,
    [_TA, _TN, _RF, _PC, _OOSRC],
    [[0, { [_jN]: _tA }], [0, { [_jN]: _tN }], [1, { [_jN]: _rF }], [1, { [_jN]: _pC }], [1, { [_jN]: _oOSRC }]]
];
var TopicPartitionInfo$ = [3, n0, _TPI,
    0,
    [_Par, _L, _Repl, _Is],
    [[1, { [_jN]: _par }], [1, { [_jN]: _l }], [64 | 1, { [_jN]: _repl }], [64 | 1, { [_jN]: _is }]]
];
var TopicReplication$ = [3, n0, _TR,
    0,
    [_TTR, _CACLFT, _CTC, _DACNT, _SPt, _TNC, _TTE],
    [[64 | 0, { [_jN]: _tTR }], [2, { [_jN]: _cACLFT }], [2, { [_jN]: _cTC }], [2, { [_jN]: _dACNT }], [() => ReplicationStartingPosition$, { [_jN]: _sPt }], [() => ReplicationTopicNameConfiguration$, { [_jN]: _tNC }], [64 | 0, { [_jN]: _tTE }]], 1
];
var TopicReplicationUpdate$ = [3, n0, _TRU,
    0,
    [_CACLFT, _CTC, _DACNT, _TTE, _TTR],
    [[2, { [_jN]: _cACLFT }], [2, { [_jN]: _cTC }], [2, { [_jN]: _dACNT }], [64 | 0, { [_jN]: _tTE }], [64 | 0, { [_jN]: _tTR }]], 5
];
var Unauthenticated$ = [3, n0, _U,
    0,
    [_En],
    [[2, { [_jN]: _ena }]]
];
var UnprocessedScramSecret$ = [3, n0, _USSn,
    0,
    [_ECr, _EMr, _SA],
    [[0, { [_jN]: _eCr }], [0, { [_jN]: _eMr }], [0, { [_jN]: _sA }]]
];
var UntagResourceRequest$ = [3, n0, _URR,
    0,
    [_RAe, _TK],
    [[0, 1], [64 | 0, { [_hQ]: _tK }]], 2
];
var UpdateBrokerCountRequest$ = [3, n0, _UBCR,
    0,
    [_CA, _CV, _TNOBN],
    [[0, 1], [0, { [_jN]: _cV }], [1, { [_jN]: _tNOBN }]], 3
];
var UpdateBrokerCountResponse$ = [3, n0, _UBCRp,
    0,
    [_CA, _COA],
    [[0, { [_jN]: _cA }], [0, { [_jN]: _cOA }]]
];
var UpdateBrokerStorageRequest$ = [3, n0, _UBSR,
    0,
    [_CA, _CV, _TBEBSVI],
    [[0, 1], [0, { [_jN]: _cV }], [() => __listOfBrokerEBSVolumeInfo, { [_jN]: _tBEBSVI }]], 3
];
var UpdateBrokerStorageResponse$ = [3, n0, _UBSRp,
    0,
    [_CA, _COA],
    [[0, { [_jN]: _cA }], [0, { [_jN]: _cOA }]]
];
var UpdateBrokerTypeRequest$ = [3, n0, _UBTR,
    0,
    [_CA, _CV, _TIT],
    [[0, 1], [0, { [_jN]: _cV }], [0, { [_jN]: _tIT }]], 3
];
var UpdateBrokerTypeResponse$ = [3, n0, _UBTRp,
    0,
    [_CA, _COA],
    [[0, { [_jN]: _cA }], [0, { [_jN]: _cOA }]]
];
var UpdateChannelRequest$ = [3, n0, _UCR,
    0,
    [_CAh, _CA, _IDU, _SDU],
    [[0, 1], [0, 1], [() => IcebergDestinationUpdate$, { [_jN]: _iDU }], [() => S3DestinationUpdate$, { [_jN]: _sDU }]], 2
];
var UpdateChannelResponse$ = [3, n0, _UCRp,
    0,
    [_CAh, _COA],
    [[0, { [_jN]: _cAh }], [0, { [_jN]: _cOA }]], 1
];
var UpdateClusterConfigurationRequest$ = [3, n0, _UCCR,
    0,
    [_CA, _CIo, _CV],
    [[0, 1], [() => ConfigurationInfo$, { [_jN]: _cIo }], [0, { [_jN]: _cV }]], 3
];
var UpdateClusterConfigurationResponse$ = [3, n0, _UCCRp,
    0,
    [_CA, _COA],
    [[0, { [_jN]: _cA }], [0, { [_jN]: _cOA }]]
];
var UpdateClusterKafkaVersionRequest$ = [3, n0, _UCKVR,
    0,
    [_CA, _CV, _TKV, _CIo],
    [[0, 1], [0, { [_jN]: _cV }], [0, { [_jN]: _tKV }], [() => ConfigurationInfo$, { [_jN]: _cIo }]], 3
];
var UpdateClusterKafkaVersionResponse$ = [3, n0, _UCKVRp,
    0,
    [_CA, _COA],
    [[0, { [_jN]: _cA }], [0, { [_jN]: _cOA }]]
];
var UpdateConfigurationRequest$ = [3, n0, _UCRpd,
    0,
    [_Ar, _SP, _D],
    [[0, 1], [21, { [_jN]: _sP }], [0, { [_jN]: _d }]], 2
];
var UpdateConfigurationResponse$ = [3, n0, _UCRpda,
    0,
    [_Ar, _LR],
    [[0, { [_jN]: _ar }], [() => ConfigurationRevision$, { [_jN]: _lR }]]
];
var UpdateConnectivityRequest$ = [3, n0, _UCRpdat,
    0,
    [_CA, _CV, _CI, _ZA],
    [[0, 1], [0, { [_jN]: _cV }], [() => ConnectivityInfo$, { [_jN]: _cI }], [() => ZookeeperAccess$, { [_jN]: _zA }]], 2
];
var UpdateConnectivityResponse$ = [3, n0, _UCRpdate,
    0,
    [_CA, _COA],
    [[0, { [_jN]: _cA }], [0, { [_jN]: _cOA }]]
];
var UpdateMonitoringRequest$ = [3, n0, _UMR,
    0,
    [_CA, _CV, _EM, _OM, _LI],
    [[0, 1], [0, { [_jN]: _cV }], [0, { [_jN]: _eM }], [() => OpenMonitoringInfo$, { [_jN]: _oM }], [() => LoggingInfo$, { [_jN]: _lI }]], 2
];
var UpdateMonitoringResponse$ = [3, n0, _UMRp,
    0,
    [_CA, _COA],
    [[0, { [_jN]: _cA }], [0, { [_jN]: _cOA }]]
];
var UpdateRebalancingRequest$ = [3, n0, _URRp,
    0,
    [_CA, _CV, _R],
    [[0, 1], [0, { [_jN]: _cV }], [() => Rebalancing$, { [_jN]: _r }]], 3
];
var UpdateRebalancingResponse$ = [3, n0, _URRpd,
    0,
    [_CA, _COA],
    [[0, { [_jN]: _cA }], [0, { [_jN]: _cOA }]]
];
var UpdateReplicationInfoRequest$ = [3, n0, _URIR,
    0,
    [_CV, _RA, _CGR, _SKCA, _SKCI, _TKCA, _TKCI, _TR, _LD],
    [[0, { [_jN]: _cV }], [0, 1], [() => ConsumerGroupReplicationUpdate$, { [_jN]: _cGR }], [0, { [_jN]: _sKCA }], [0, { [_jN]: _sKCI }], [0, { [_jN]: _tKCA }], [0, { [_jN]: _tKCI }], [() => TopicReplicationUpdate$, { [_jN]: _tR }], [() => LogDelivery$, { [_jN]: _lD }]], 2
];
var UpdateReplicationInfoResponse$ = [3, n0, _URIRp,
    0,
    [_RA, _RS],
    [[0, { [_jN]: _rA }], [0, { [_jN]: _rS }]]
];
var UpdateSecurityRequest$ = [3, n0, _USR,
    0,
    [_CA, _CV, _CAl, _EI],
    [[0, 1], [0, { [_jN]: _cV }], [() => ClientAuthentication$, { [_jN]: _cAl }], [() => EncryptionInfo$, { [_jN]: _eI }]], 2
];
var UpdateSecurityResponse$ = [3, n0, _USRp,
    0,
    [_CA, _COA],
    [[0, { [_jN]: _cA }], [0, { [_jN]: _cOA }]]
];
var UpdateStorageRequest$ = [3, n0, _USRpd,
    0,
    [_CA, _CV, _PT, _SM, _VSGB],
    [[0, 1], [0, { [_jN]: _cV }], [() => ProvisionedThroughput$, { [_jN]: _pT }], [0, { [_jN]: _sM }], [1, { [_jN]: _vSGB }]], 2
];
var UpdateStorageResponse$ = [3, n0, _USRpda,
    0,
    [_CA, _COA],
    [[0, { [_jN]: _cA }], [0, { [_jN]: _cOA }]]
];
var UpdateTopicRequest$ = [3, n0, _UTR,
    0,
    [_CA, _TN, _Conf, _PC],
    [[0, 1], [0, 1], [0, { [_jN]: _con }], [1, { [_jN]: _pC }]], 2
];
var UpdateTopicResponse$ = [3, n0, _UTRp,
    0,
    [_TA, _TN, _St],
    [[0, { [_jN]: _tA }], [0, { [_jN]: _tN }], [0, { [_jN]: _st }]]
];
var UserIdentity$ = [3, n0, _UI,
    0,
    [_Ty, _PIr],
    [[0, { [_jN]: _ty }], [0, { [_jN]: _pI }]]
];
var VpcConfig$ = [3, n0, _VCp,
    0,
    [_SIu, _SGI],
    [[64 | 0, { [_jN]: _sIu }], [64 | 0, { [_jN]: _sGI }]], 1
];
var VpcConnection$ = [3, n0, _VCpcon,
    0,
    [_VCA, _TCA, _CT, _A, _VI, _Sta],
    [[0, { [_jN]: _vCA }], [0, { [_jN]: _tCA }], [5, { [_jN]: _cT }], [0, { [_jN]: _a }], [0, { [_jN]: _vI }], [0, { [_jN]: _sta }]], 2
];
var VpcConnectionInfo$ = [3, n0, _VCI,
    0,
    [_VCA, _O, _UI, _CT],
    [[0, { [_jN]: _vCA }], [0, { [_jN]: _o }], [() => UserIdentity$, { [_jN]: _uI }], [5, { [_jN]: _cT }]]
];
var VpcConnectionInfoServerless$ = [3, n0, _VCIS,
    0,
    [_CT, _O, _UI, _VCA],
    [[5, { [_jN]: _cT }], [0, { [_jN]: _o }], [() => UserIdentity$, { [_jN]: _uI }], [0, { [_jN]: _vCA }]]
];
var VpcConnectivity$ = [3, n0, _VC,
    0,
    [_CAl],
    [[() => VpcConnectivityClientAuthentication$, { [_jN]: _cAl }]]
];
var VpcConnectivityClientAuthentication$ = [3, n0, _VCCA,
    0,
    [_Sa, _T],
    [[() => VpcConnectivitySasl$, { [_jN]: _sa }], [() => VpcConnectivityTls$, { [_jN]: _t }]]
];
var VpcConnectivityIam$ = [3, n0, _VCIp,
    0,
    [_En],
    [[2, { [_jN]: _ena }]]
];
var VpcConnectivitySasl$ = [3, n0, _VCS,
    0,
    [_Scr, _I],
    [[() => VpcConnectivityScram$, { [_jN]: _scr }], [() => VpcConnectivityIam$, { [_jN]: _i }]]
];
var VpcConnectivityScram$ = [3, n0, _VCSp,
    0,
    [_En],
    [[2, { [_jN]: _ena }]]
];
var VpcConnectivityTls$ = [3, n0, _VCT,
    0,
    [_En],
    [[2, { [_jN]: _ena }]]
];
var ZookeeperAccess$ = [3, n0, _ZA,
    0,
    [_En],
    [[2, { [_jN]: _ena }]]
];
var ZookeeperNodeInfo$ = [3, n0, _ZNI,
    0,
    [_AENII, _CVIA, _E, _ZIo, _ZV],
    [[0, { [_jN]: _aENII }], [0, { [_jN]: _cVIA }], [64 | 0, { [_jN]: _en }], [1, { [_jN]: _zIo }], [0, { [_jN]: _zV }]]
];
var __Unit = "unit";
var __listOfBrokerEBSVolumeInfo = [1, n0, _lOBEBSVI,
    0, [() => BrokerEBSVolumeInfo$,
        0]
];
var __listOfChannelInfo = [1, n0, _lOCI,
    0, [() => ChannelInfo$,
        0]
];
var __listOfClientVpcConnection = [1, n0, _lOCVC,
    0, [() => ClientVpcConnection$,
        0]
];
var __listOfCluster = [1, n0, _lOC,
    0, [() => Cluster$,
        0]
];
var __listOfClusterInfo = [1, n0, _lOCIi,
    0, [() => ClusterInfo$,
        0]
];
var __listOfClusterOperationInfo = [1, n0, _lOCOI,
    0, [() => ClusterOperationInfo$,
        0]
];
var __listOfClusterOperationStep = [1, n0, _lOCOS,
    0, [() => ClusterOperationStep$,
        0]
];
var __listOfClusterOperationV2Summary = [1, n0, _lOCOVS,
    0, [() => ClusterOperationV2Summary$,
        0]
];
var __listOfCompatibleKafkaVersion = [1, n0, _lOCKV,
    0, [() => CompatibleKafkaVersion$,
        0]
];
var __listOfConfiguration = [1, n0, _lOCi,
    0, [() => Configuration$,
        0]
];
var __listOfConfigurationRevision = [1, n0, _lOCR,
    0, [() => ConfigurationRevision$,
        0]
];
var __listOfDestinationTable = [1, n0, _lODT,
    0, [() => DestinationTable$,
        0]
];
var __listOfKafkaCluster = [1, n0, _lOKC,
    0, [() => KafkaCluster$,
        0]
];
var __listOfKafkaClusterDescription = [1, n0, _lOKCD,
    0, [() => KafkaClusterDescription$,
        0]
];
var __listOfKafkaClusterSummary = [1, n0, _lOKCS,
    0, [() => KafkaClusterSummary$,
        0]
];
var __listOfKafkaVersion = [1, n0, _lOKV,
    0, [() => KafkaVersion$,
        0]
];
var __listOfNodeInfo = [1, n0, _lONI,
    0, [() => NodeInfo$,
        0]
];
var __listOfPartitionSource = [1, n0, _lOPS,
    0, [() => PartitionSource$,
        0]
];
var __listOfReplicationInfo = [1, n0, _lORI,
    0, [() => ReplicationInfo$,
        0]
];
var __listOfReplicationInfoDescription = [1, n0, _lORID,
    0, [() => ReplicationInfoDescription$,
        0]
];
var __listOfReplicationInfoSummary = [1, n0, _lORIS,
    0, [() => ReplicationInfoSummary$,
        0]
];
var __listOfReplicatorSummary = [1, n0, _lORS,
    0, [() => ReplicatorSummary$,
        0]
];
var __listOfTopicConfiguration = [1, n0, _lOTC,
    0, [() => TopicConfiguration$,
        0]
];
var __listOfTopicInfo = [1, n0, _lOTI,
    0, [() => TopicInfo$,
        0]
];
var __listOfTopicPartitionInfo = [1, n0, _lOTPI,
    0, [() => TopicPartitionInfo$,
        0]
];
var __listOfUnprocessedScramSecret = [1, n0, _lOUSS,
    0, [() => UnprocessedScramSecret$,
        0]
];
var __listOfVpcConfig = [1, n0, _lOVC,
    0, [() => VpcConfig$,
        0]
];
var __listOfVpcConnection = [1, n0, _lOVCi,
    0, [() => VpcConnection$,
        0]
];
var BatchAssociateScramSecret$ = [9, n0, _BASS,
    { [_h]: ["POST", "/v1/clusters/{ClusterArn}/scram-secrets", 200] }, () => BatchAssociateScramSecretRequest$, () => BatchAssociateScramSecretResponse$
];
var BatchDisassociateScramSecret$ = [9, n0, _BDSS,
    { [_h]: ["PATCH", "/v1/clusters/{ClusterArn}/scram-secrets", 200] }, () => BatchDisassociateScramSecretRequest$, () => BatchDisassociateScramSecretResponse$
];
var CreateChannel$ = [9, n0, _CCr,
    { [_h]: ["POST", "/v1/clusters/{ClusterArn}/channels", 200] }, () => CreateChannelRequest$, () => CreateChannelResponse$
];
var CreateCluster$ = [9, n0, _CCre,
    { [_h]: ["POST", "/v1/clusters", 200] }, () => CreateClusterRequest$, () => CreateClusterResponse$
];
var CreateClusterV2$ = [9, n0, _CCV,
    { [_h]: ["POST", "/api/v2/clusters", 200] }, () => CreateClusterV2Request$, () => CreateClusterV2Response$
];
var CreateConfiguration$ = [9, n0, _CCrea,
    { [_h]: ["POST", "/v1/configurations", 200] }, () => CreateConfigurationRequest$, () => CreateConfigurationResponse$
];
var CreateReplicator$ = [9, n0, _CRr,
    { [_h]: ["POST", "/replication/v1/replicators", 200] }, () => CreateReplicatorRequest$, () => CreateReplicatorResponse$
];
var CreateTopic$ = [9, n0, _CTr,
    { [_h]: ["POST", "/v1/clusters/{ClusterArn}/topics", 200] }, () => CreateTopicRequest$, () => CreateTopicResponse$
];
var CreateVpcConnection$ = [9, n0, _CVCr,
    { [_h]: ["POST", "/v1/vpc-connection", 200] }, () => CreateVpcConnectionRequest$, () => CreateVpcConnectionResponse$
];
var DeleteChannel$ = [9, n0, _DC,
    { [_h]: ["DELETE", "/v1/clusters/{ClusterArn}/channels/{ChannelArn}", 200] }, () => DeleteChannelRequest$, () => DeleteChannelResponse$
];
var DeleteCluster$ = [9, n0, _DCe,
    { [_h]: ["DELETE", "/v1/clusters/{ClusterArn}", 200] }, () => DeleteClusterRequest$, () => DeleteClusterResponse$
];
var DeleteClusterPolicy$ = [9, n0, _DCP,
    { [_h]: ["DELETE", "/v1/clusters/{ClusterArn}/policy", 200] }, () => DeleteClusterPolicyRequest$, () => DeleteClusterPolicyResponse$
];
var DeleteConfiguration$ = [9, n0, _DCel,
    { [_h]: ["DELETE", "/v1/configurations/{Arn}", 200] }, () => DeleteConfigurationRequest$, () => DeleteConfigurationResponse$
];
var DeleteReplicator$ = [9, n0, _DR,
    { [_h]: ["DELETE", "/replication/v1/replicators/{ReplicatorArn}", 200] }, () => DeleteReplicatorRequest$, () => DeleteReplicatorResponse$
];
var DeleteTopic$ = [9, n0, _DTel,
    { [_h]: ["DELETE", "/v1/clusters/{ClusterArn}/topics/{TopicName}", 200] }, () => DeleteTopicRequest$, () => DeleteTopicResponse$
];
var DeleteVpcConnection$ = [9, n0, _DVC,
    { [_h]: ["DELETE", "/v1/vpc-connection/{Arn}", 200] }, () => DeleteVpcConnectionRequest$, () => DeleteVpcConnectionResponse$
];
var DescribeChannel$ = [9, n0, _DCes,
    { [_h]: ["GET", "/v1/clusters/{ClusterArn}/channels/{ChannelArn}", 200] }, () => DescribeChannelRequest$, () => DescribeChannelResponse$
];
var DescribeCluster$ = [9, n0, _DCesc,
    { [_h]: ["GET", "/v1/clusters/{ClusterArn}", 200] }, () => DescribeClusterRequest$, () => DescribeClusterResponse$
];
var DescribeClusterOperation$ = [9, n0, _DCO,
    { [_h]: ["GET", "/v1/operations/{ClusterOperationArn}", 200] }, () => DescribeClusterOperationRequest$, () => DescribeClusterOperationResponse$
];
var DescribeClusterOperationV2$ = [9, n0, _DCOV,
    { [_h]: ["GET", "/api/v2/operations/{ClusterOperationArn}", 200] }, () => DescribeClusterOperationV2Request$, () => DescribeClusterOperationV2Response$
];
var DescribeClusterV2$ = [9, n0, _DCV,
    { [_h]: ["GET", "/api/v2/clusters/{ClusterArn}", 200] }, () => DescribeClusterV2Request$, () => DescribeClusterV2Response$
];
var DescribeConfiguration$ = [9, n0, _DCescr,
    { [_h]: ["GET", "/v1/configurations/{Arn}", 200] }, () => DescribeConfigurationRequest$, () => DescribeConfigurationResponse$
];
var DescribeConfigurationRevision$ = [9, n0, _DCRescribeo,
    { [_h]: ["GET", "/v1/configurations/{Arn}/revisions/{Revision}", 200] }, () => DescribeConfigurationRevisionRequest$, () => DescribeConfigurationRevisionResponse$
];
var DescribeReplicator$ = [9, n0, _DRe,
    { [_h]: ["GET", "/replication/v1/replicators/{ReplicatorArn}", 200] }, () => DescribeReplicatorRequest$, () => DescribeReplicatorResponse$
];
var DescribeTopic$ = [9, n0, _DTes,
    { [_h]: ["GET", "/v1/clusters/{ClusterArn}/topics/{TopicName}", 200] }, () => DescribeTopicRequest$, () => DescribeTopicResponse$
];
var DescribeTopicPartitions$ = [9, n0, _DTP,
    { [_h]: ["GET", "/v1/clusters/{ClusterArn}/topics/{TopicName}/partitions", 200] }, () => DescribeTopicPartitionsRequest$, () => DescribeTopicPartitionsResponse$
];
var DescribeVpcConnection$ = [9, n0, _DVCe,
    { [_h]: ["GET", "/v1/vpc-connection/{Arn}", 200] }, () => DescribeVpcConnectionRequest$, () => DescribeVpcConnectionResponse$
];
var GetBootstrapBrokers$ = [9, n0, _GBB,
    { [_h]: ["GET", "/v1/clusters/{ClusterArn}/bootstrap-brokers", 200] }, () => GetBootstrapBrokersRequest$, () => GetBootstrapBrokersResponse$
];
var GetClusterPolicy$ = [9, n0, _GCP,
    { [_h]: ["GET", "/v1/clusters/{ClusterArn}/policy", 200] }, () => GetClusterPolicyRequest$, () => GetClusterPolicyResponse$
];
var GetCompatibleKafkaVersions$ = [9, n0, _GCKV,
    { [_h]: ["GET", "/v1/compatible-kafka-versions", 200] }, () => GetCompatibleKafkaVersionsRequest$, () => GetCompatibleKafkaVersionsResponse$
];
var ListChannels$ = [9, n0, _LC,
    { [_h]: ["GET", "/v1/clusters/{ClusterArn}/channels", 200] }, () => ListChannelsRequest$, () => ListChannelsResponse$
];
var ListClientVpcConnections$ = [9, n0, _LCVC,
    { [_h]: ["GET", "/v1/clusters/{ClusterArn}/client-vpc-connections", 200] }, () => ListClientVpcConnectionsRequest$, () => ListClientVpcConnectionsResponse$
];
var ListClusterOperations$ = [9, n0, _LCO,
    { [_h]: ["GET", "/v1/clusters/{ClusterArn}/operations", 200] }, () => ListClusterOperationsRequest$, () => ListClusterOperationsResponse$
];
var ListClusterOperationsV2$ = [9, n0, _LCOV,
    { [_h]: ["GET", "/api/v2/clusters/{ClusterArn}/operations", 200] }, () => ListClusterOperationsV2Request$, () => ListClusterOperationsV2Response$
];
var ListClusters$ = [9, n0, _LCi,
    { [_h]: ["GET", "/v1/clusters", 200] }, () => ListClustersRequest$, () => ListClustersResponse$
];
var ListClustersV2$ = [9, n0, _LCV,
    { [_h]: ["GET", "/api/v2/clusters", 200] }, () => ListClustersV2Request$, () => ListClustersV2Response$
];
var ListConfigurationRevisions$ = [9, n0, _LCRistonf,
    { [_h]: ["GET", "/v1/configurations/{Arn}/revisions", 200] }, () => ListConfigurationRevisionsRequest$, () => ListConfigurationRevisionsResponse$
];
var ListConfigurations$ = [9, n0, _LCis,
    { [_h]: ["GET", "/v1/configurations", 200] }, () => ListConfigurationsRequest$, () => ListConfigurationsResponse$
];
var ListKafkaVersions$ = [9, n0, _LKV,
    { [_h]: ["GET", "/v1/kafka-versions", 200] }, () => ListKafkaVersionsRequest$, () => ListKafkaVersionsResponse$
];
var ListNodes$ = [9, n0, _LN,
    { [_h]: ["GET", "/v1/clusters/{ClusterArn}/nodes", 200] }, () => ListNodesRequest$, () => ListNodesResponse$
];
var ListReplicators$ = [9, n0, _LRi,
    { [_h]: ["GET", "/replication/v1/replicators", 200] }, () => ListReplicatorsRequest$, () => ListReplicatorsResponse$
];
var ListScramSecrets$ = [9, n0, _LSS,
    { [_h]: ["GET", "/v1/clusters/{ClusterArn}/scram-secrets", 200] }, () => ListScramSecretsRequest$, () => ListScramSecretsResponse$
];
var ListTagsForResource$ = [9, n0, _LTFR,
    { [_h]: ["GET", "/v1/tags/{ResourceArn}", 200] }, () => ListTagsForResourceRequest$, () => ListTagsForResourceResponse$
];
var ListTopics$ = [9, n0, _LT,
    { [_h]: ["GET", "/v1/clusters/{ClusterArn}/topics", 200] }, () => ListTopicsRequest$, () => ListTopicsResponse$
];
var ListVpcConnections$ = [9, n0, _LVC,
    { [_h]: ["GET", "/v1/vpc-connections", 200] }, () => ListVpcConnectionsRequest$, () => ListVpcConnectionsResponse$
];
var PutClusterPolicy$ = [9, n0, _PCP,
    { [_h]: ["PUT", "/v1/clusters/{ClusterArn}/policy", 200] }, () => PutClusterPolicyRequest$, () => PutClusterPolicyResponse$
];
var RebootBroker$ = [9, n0, _RB,
    { [_h]: ["PUT", "/v1/clusters/{ClusterArn}/reboot-broker", 200] }, () => RebootBrokerRequest$, () => RebootBrokerResponse$
];
var RejectClientVpcConnection$ = [9, n0, _RCVC,
    { [_h]: ["PUT", "/v1/clusters/{ClusterArn}/client-vpc-connection", 200] }, () => RejectClientVpcConnectionRequest$, () => RejectClientVpcConnectionResponse$
];
var TagResource$ = [9, n0, _TRa,
    { [_h]: ["POST", "/v1/tags/{ResourceArn}", 204] }, () => TagResourceRequest$, () => __Unit
];
var UntagResource$ = [9, n0, _UR,
    { [_h]: ["DELETE", "/v1/tags/{ResourceArn}", 204] }, () => UntagResourceRequest$, () => __Unit
];
var UpdateBrokerCount$ = [9, n0, _UBC,
    { [_h]: ["PUT", "/v1/clusters/{ClusterArn}/nodes/count", 200] }, () => UpdateBrokerCountRequest$, () => UpdateBrokerCountResponse$
];
var UpdateBrokerStorage$ = [9, n0, _UBS,
    { [_h]: ["PUT", "/v1/clusters/{ClusterArn}/nodes/storage", 200] }, () => UpdateBrokerStorageRequest$, () => UpdateBrokerStorageResponse$
];
var UpdateBrokerType$ = [9, n0, _UBT,
    { [_h]: ["PUT", "/v1/clusters/{ClusterArn}/nodes/type", 200] }, () => UpdateBrokerTypeRequest$, () => UpdateBrokerTypeResponse$
];
var UpdateChannel$ = [9, n0, _UC,
    { [_h]: ["PUT", "/v1/clusters/{ClusterArn}/channels/{ChannelArn}", 200] }, () => UpdateChannelRequest$, () => UpdateChannelResponse$
];
var UpdateClusterConfiguration$ = [9, n0, _UCC,
    { [_h]: ["PUT", "/v1/clusters/{ClusterArn}/configuration", 200] }, () => UpdateClusterConfigurationRequest$, () => UpdateClusterConfigurationResponse$
];
var UpdateClusterKafkaVersion$ = [9, n0, _UCKV,
    { [_h]: ["PUT", "/v1/clusters/{ClusterArn}/version", 200] }, () => UpdateClusterKafkaVersionRequest$, () => UpdateClusterKafkaVersionResponse$
];
var UpdateConfiguration$ = [9, n0, _UCp,
    { [_h]: ["PUT", "/v1/configurations/{Arn}", 200] }, () => UpdateConfigurationRequest$, () => UpdateConfigurationResponse$
];
var UpdateConnectivity$ = [9, n0, _UCpd,
    { [_h]: ["PUT", "/v1/clusters/{ClusterArn}/connectivity", 200] }, () => UpdateConnectivityRequest$, () => UpdateConnectivityResponse$
];
var UpdateMonitoring$ = [9, n0, _UM,
    { [_h]: ["PUT", "/v1/clusters/{ClusterArn}/monitoring", 200] }, () => UpdateMonitoringRequest$, () => UpdateMonitoringResponse$
];
var UpdateRebalancing$ = [9, n0, _URp,
    { [_h]: ["PUT", "/v1/clusters/{ClusterArn}/rebalancing", 200] }, () => UpdateRebalancingRequest$, () => UpdateRebalancingResponse$
];
var UpdateReplicationInfo$ = [9, n0, _URI,
    { [_h]: ["PUT", "/replication/v1/replicators/{ReplicatorArn}/replication-info", 200] }, () => UpdateReplicationInfoRequest$, () => UpdateReplicationInfoResponse$
];
var UpdateSecurity$ = [9, n0, _US,
    { [_h]: ["PATCH", "/v1/clusters/{ClusterArn}/security", 200] }, () => UpdateSecurityRequest$, () => UpdateSecurityResponse$
];
var UpdateStorage$ = [9, n0, _USp,
    { [_h]: ["PUT", "/v1/clusters/{ClusterArn}/storage", 200] }, () => UpdateStorageRequest$, () => UpdateStorageResponse$
];
var UpdateTopic$ = [9, n0, _UT,
    { [_h]: ["PUT", "/v1/clusters/{ClusterArn}/topics/{TopicName}", 200] }, () => UpdateTopicRequest$, () => UpdateTopicResponse$
];

const getRuntimeConfig$1 = (config) => {
    return {
        apiVersion: "2018-11-14",
        base64Decoder: config?.base64Decoder ?? fromBase64,
        base64Encoder: config?.base64Encoder ?? toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultKafkaHttpAuthSchemeProvider,
        httpAuthSchemes: config?.httpAuthSchemes ?? [
            {
                schemeId: "aws.auth#sigv4",
                identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
                signer: new AwsSdkSigV4Signer(),
            },
        ],
        logger: config?.logger ?? new NoOpLogger(),
        protocol: config?.protocol ?? AwsRestJsonProtocol,
        protocolSettings: config?.protocolSettings ?? {
            defaultNamespace: "com.amazonaws.kafka",
            errorTypeRegistries,
            version: "2018-11-14",
            serviceTarget: "Kafka",
        },
        serviceId: config?.serviceId ?? "Kafka",
        sha256: config?.sha256 ?? Sha256,
        urlParser: config?.urlParser ?? parseUrl,
        utf8Decoder: config?.utf8Decoder ?? fromUtf8,
        utf8Encoder: config?.utf8Encoder ?? toUtf8,
    };
};

const getRuntimeConfig = (config) => {
    emitWarningIfUnsupportedVersion(process.version);
    const defaultsMode = resolveDefaultsModeConfig(config);
    const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
    const clientSharedValues = getRuntimeConfig$1(config);
    emitWarningIfUnsupportedVersion$1(process.version);
    const loaderConfig = {
        profile: config?.profile,
        logger: clientSharedValues.logger,
    };
    return {
        ...clientSharedValues,
        ...config,
        runtime: "node",
        defaultsMode,
        authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
        bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
        credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
        defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 300_000),
        defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: packageInfo.version }),
        maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
        region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
        requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
        retryMode: config?.retryMode ??
            loadConfig({
                ...NODE_RETRY_MODE_CONFIG_OPTIONS,
                default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE,
            }, config),
        streamCollector: config?.streamCollector ?? streamCollector,
        useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig),
    };
};

const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
    const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
    let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
    let _credentials = runtimeConfig.credentials;
    return {
        setHttpAuthScheme(httpAuthScheme) {
            const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
            if (index === -1) {
                _httpAuthSchemes.push(httpAuthScheme);
            }
            else {
                _httpAuthSchemes.splice(index, 1, httpAuthScheme);
            }
        },
        httpAuthSchemes() {
            return _httpAuthSchemes;
        },
        setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
            _httpAuthSchemeProvider = httpAuthSchemeProvider;
        },
        httpAuthSchemeProvider() {
            return _httpAuthSchemeProvider;
        },
        setCredentials(credentials) {
            _credentials = credentials;
        },
        credentials() {
            return _credentials;
        },
    };
};
const resolveHttpAuthRuntimeConfig = (config) => {
    return {
        httpAuthSchemes: config.httpAuthSchemes(),
        httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
        credentials: config.credentials(),
    };
};

const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
    const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
    extensions.forEach((extension) => extension.configure(extensionConfiguration));
    return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

class KafkaClient extends Client {
    config;
    constructor(...[configuration]) {
        const _config_0 = getRuntimeConfig(configuration || {});
        super(_config_0);
        this.initConfig = _config_0;
        const _config_1 = resolveClientEndpointParameters(_config_0);
        const _config_2 = resolveUserAgentConfig(_config_1);
        const _config_3 = resolveRetryConfig(_config_2);
        const _config_4 = resolveRegionConfig(_config_3);
        const _config_5 = resolveHostHeaderConfig(_config_4);
        const _config_6 = resolveEndpointConfig(_config_5);
        const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
        const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
        this.config = _config_8;
        this.middlewareStack.use(getSchemaSerdePlugin(this.config));
        this.middlewareStack.use(getUserAgentPlugin(this.config));
        this.middlewareStack.use(getRetryPlugin(this.config));
        this.middlewareStack.use(getContentLengthPlugin(this.config));
        this.middlewareStack.use(getHostHeaderPlugin(this.config));
        this.middlewareStack.use(getLoggerPlugin(this.config));
        this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
        this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
            httpAuthSchemeParametersProvider: defaultKafkaHttpAuthSchemeParametersProvider,
            identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
                "aws.auth#sigv4": config.credentials,
            }),
        }));
        this.middlewareStack.use(getHttpSigningPlugin(this.config));
    }
    destroy() {
        super.destroy();
    }
}

const command = makeBuilder(commonParams, "Kafka", "KafkaClient", getEndpointPlugin);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

class BatchAssociateScramSecretCommand extends command(_ep0, _mw0, "BatchAssociateScramSecret", BatchAssociateScramSecret$) {
}

class BatchDisassociateScramSecretCommand extends command(_ep0, _mw0, "BatchDisassociateScramSecret", BatchDisassociateScramSecret$) {
}

class CreateChannelCommand extends command(_ep0, _mw0, "CreateChannel", CreateChannel$) {
}

class CreateClusterCommand extends command(_ep0, _mw0, "CreateCluster", CreateCluster$) {
}

class CreateClusterV2Command extends command(_ep0, _mw0, "CreateClusterV2", CreateClusterV2$) {
}

class CreateConfigurationCommand extends command(_ep0, _mw0, "CreateConfiguration", CreateConfiguration$) {
}

class CreateReplicatorCommand extends command(_ep0, _mw0, "CreateReplicator", CreateReplicator$) {
}

class CreateTopicCommand extends command(_ep0, _mw0, "CreateTopic", CreateTopic$) {
}

class CreateVpcConnectionCommand extends command(_ep0, _mw0, "CreateVpcConnection", CreateVpcConnection$) {
}

class DeleteChannelCommand extends command(_ep0, _mw0, "DeleteChannel", DeleteChannel$) {
}

class DeleteClusterCommand extends command(_ep0, _mw0, "DeleteCluster", DeleteCluster$) {
}

class DeleteClusterPolicyCommand extends command(_ep0, _mw0, "DeleteClusterPolicy", DeleteClusterPolicy$) {
}

class DeleteConfigurationCommand extends command(_ep0, _mw0, "DeleteConfiguration", DeleteConfiguration$) {
}

class DeleteReplicatorCommand extends command(_ep0, _mw0, "DeleteReplicator", DeleteReplicator$) {
}

class DeleteTopicCommand extends command(_ep0, _mw0, "DeleteTopic", DeleteTopic$) {
}

class DeleteVpcConnectionCommand extends command(_ep0, _mw0, "DeleteVpcConnection", DeleteVpcConnection$) {
}

class DescribeChannelCommand extends command(_ep0, _mw0, "DescribeChannel", DescribeChannel$) {
}

class DescribeClusterCommand extends command(_ep0, _mw0, "DescribeCluster", DescribeCluster$) {
}

class DescribeClusterOperationCommand extends command(_ep0, _mw0, "DescribeClusterOperation", DescribeClusterOperation$) {
}

class DescribeClusterOperationV2Command extends command(_ep0, _mw0, "DescribeClusterOperationV2", DescribeClusterOperationV2$) {
}

class DescribeClusterV2Command extends command(_ep0, _mw0, "DescribeClusterV2", DescribeClusterV2$) {
}

class DescribeConfigurationCommand extends command(_ep0, _mw0, "DescribeConfiguration", DescribeConfiguration$) {
}

class DescribeConfigurationRevisionCommand extends command(_ep0, _mw0, "DescribeConfigurationRevision", DescribeConfigurationRevision$) {
}

class DescribeReplicatorCommand extends command(_ep0, _mw0, "DescribeReplicator", DescribeReplicator$) {
}

class DescribeTopicCommand extends command(_ep0, _mw0, "DescribeTopic", DescribeTopic$) {
}

class DescribeTopicPartitionsCommand extends command(_ep0, _mw0, "DescribeTopicPartitions", DescribeTopicPartitions$) {
}

class DescribeVpcConnectionCommand extends command(_ep0, _mw0, "DescribeVpcConnection", DescribeVpcConnection$) {
}

class GetBootstrapBrokersCommand extends command(_ep0, _mw0, "GetBootstrapBrokers", GetBootstrapBrokers$) {
}

class GetClusterPolicyCommand extends command(_ep0, _mw0, "GetClusterPolicy", GetClusterPolicy$) {
}

class GetCompatibleKafkaVersionsCommand extends command(_ep0, _mw0, "GetCompatibleKafkaVersions", GetCompatibleKafkaVersions$) {
}

class ListChannelsCommand extends command(_ep0, _mw0, "ListChannels", ListChannels$) {
}

class ListClientVpcConnectionsCommand extends command(_ep0, _mw0, "ListClientVpcConnections", ListClientVpcConnections$) {
}

class ListClusterOperationsCommand extends command(_ep0, _mw0, "ListClusterOperations", ListClusterOperations$) {
}

class ListClusterOperationsV2Command extends command(_ep0, _mw0, "ListClusterOperationsV2", ListClusterOperationsV2$) {
}

class ListClustersCommand extends command(_ep0, _mw0, "ListClusters", ListClusters$) {
}

class ListClustersV2Command extends command(_ep0, _mw0, "ListClustersV2", ListClustersV2$) {
}

class ListConfigurationRevisionsCommand extends command(_ep0, _mw0, "ListConfigurationRevisions", ListConfigurationRevisions$) {
}

class ListConfigurationsCommand extends command(_ep0, _mw0, "ListConfigurations", ListConfigurations$) {
}

class ListKafkaVersionsCommand extends command(_ep0, _mw0, "ListKafkaVersions", ListKafkaVersions$) {
}

class ListNodesCommand extends command(_ep0, _mw0, "ListNodes", ListNodes$) {
}

class ListReplicatorsCommand extends command(_ep0, _mw0, "ListReplicators", ListReplicators$) {
}

class ListScramSecretsCommand extends command(_ep0, _mw0, "ListScramSecrets", ListScramSecrets$) {
}

class ListTagsForResourceCommand extends command(_ep0, _mw0, "ListTagsForResource", ListTagsForResource$) {
}

class ListTopicsCommand extends command(_ep0, _mw0, "ListTopics", ListTopics$) {
}

class ListVpcConnectionsCommand extends command(_ep0, _mw0, "ListVpcConnections", ListVpcConnections$) {
}

class PutClusterPolicyCommand extends command(_ep0, _mw0, "PutClusterPolicy", PutClusterPolicy$) {
}

class RebootBrokerCommand extends command(_ep0, _mw0, "RebootBroker", RebootBroker$) {
}

class RejectClientVpcConnectionCommand extends command(_ep0, _mw0, "RejectClientVpcConnection", RejectClientVpcConnection$) {
}

class TagResourceCommand extends command(_ep0, _mw0, "TagResource", TagResource$) {
}

class UntagResourceCommand extends command(_ep0, _mw0, "UntagResource", UntagResource$) {
}

class UpdateBrokerCountCommand extends command(_ep0, _mw0, "UpdateBrokerCount", UpdateBrokerCount$) {
}

class UpdateBrokerStorageCommand extends command(_ep0, _mw0, "UpdateBrokerStorage", UpdateBrokerStorage$) {
}

class UpdateBrokerTypeCommand extends command(_ep0, _mw0, "UpdateBrokerType", UpdateBrokerType$) {
}

class UpdateChannelCommand extends command(_ep0, _mw0, "UpdateChannel", UpdateChannel$) {
}

class UpdateClusterConfigurationCommand extends command(_ep0, _mw0, "UpdateClusterConfiguration", UpdateClusterConfiguration$) {
}

class UpdateClusterKafkaVersionCommand extends command(_ep0, _mw0, "UpdateClusterKafkaVersion", UpdateClusterKafkaVersion$) {
}

class UpdateConfigurationCommand extends command(_ep0, _mw0, "UpdateConfiguration", UpdateConfiguration$) {
}

class UpdateConnectivityCommand extends command(_ep0, _mw0, "UpdateConnectivity", UpdateConnectivity$) {
}

class UpdateMonitoringCommand extends command(_ep0, _mw0, "UpdateMonitoring", UpdateMonitoring$) {
}

class UpdateRebalancingCommand extends command(_ep0, _mw0, "UpdateRebalancing", UpdateRebalancing$) {
}

class UpdateReplicationInfoCommand extends command(_ep0, _mw0, "UpdateReplicationInfo", UpdateReplicationInfo$) {
}

class UpdateSecurityCommand extends command(_ep0, _mw0, "UpdateSecurity", UpdateSecurity$) {
}

class UpdateStorageCommand extends command(_ep0, _mw0, "UpdateStorage", UpdateStorage$) {
}

class UpdateTopicCommand extends command(_ep0, _mw0, "UpdateTopic", UpdateTopic$) {
}

const paginateDescribeTopicPartitions = createPaginator(KafkaClient, DescribeTopicPartitionsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListClientVpcConnections = createPaginator(KafkaClient, ListClientVpcConnectionsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListClusterOperations = createPaginator(KafkaClient, ListClusterOperationsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListClusterOperationsV2 = createPaginator(KafkaClient, ListClusterOperationsV2Command, "NextToken", "NextToken", "MaxResults");

const paginateListClusters = createPaginator(KafkaClient, ListClustersCommand, "NextToken", "NextToken", "MaxResults");

const paginateListClustersV2 = createPaginator(KafkaClient, ListClustersV2Command, "NextToken", "NextToken", "MaxResults");

const paginateListConfigurationRevisions = createPaginator(KafkaClient, ListConfigurationRevisionsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListConfigurations = createPaginator(KafkaClient, ListConfigurationsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListKafkaVersions = createPaginator(KafkaClient, ListKafkaVersionsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListNodes = createPaginator(KafkaClient, ListNodesCommand, "NextToken", "NextToken", "MaxResults");

const paginateListReplicators = createPaginator(KafkaClient, ListReplicatorsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListScramSecrets = createPaginator(KafkaClient, ListScramSecretsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListTopics = createPaginator(KafkaClient, ListTopicsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListVpcConnections = createPaginator(KafkaClient, ListVpcConnectionsCommand, "NextToken", "NextToken", "MaxResults");

const commands = {
    BatchAssociateScramSecretCommand,
    BatchDisassociateScramSecretCommand,
    CreateChannelCommand,
    CreateClusterCommand,
    CreateClusterV2Command,
    CreateConfigurationCommand,
    CreateReplicatorCommand,
    CreateTopicCommand,
    CreateVpcConnectionCommand,
    DeleteChannelCommand,
    DeleteClusterCommand,
    DeleteClusterPolicyCommand,
    DeleteConfigurationCommand,
    DeleteReplicatorCommand,
    DeleteTopicCommand,
    DeleteVpcConnectionCommand,
    DescribeChannelCommand,
    DescribeClusterCommand,
    DescribeClusterOperationCommand,
    DescribeClusterOperationV2Command,
    DescribeClusterV2Command,
    DescribeConfigurationCommand,
    DescribeConfigurationRevisionCommand,
    DescribeReplicatorCommand,
    DescribeTopicCommand,
    DescribeTopicPartitionsCommand,
    DescribeVpcConnectionCommand,
    GetBootstrapBrokersCommand,
    GetClusterPolicyCommand,
    GetCompatibleKafkaVersionsCommand,
    ListChannelsCommand,
    ListClientVpcConnectionsCommand,
    ListClusterOperationsCommand,
    ListClusterOperationsV2Command,
    ListClustersCommand,
    ListClustersV2Command,
    ListConfigurationRevisionsCommand,
    ListConfigurationsCommand,
    ListKafkaVersionsCommand,
    ListNodesCommand,
    ListReplicatorsCommand,
    ListScramSecretsCommand,
    ListTagsForResourceCommand,
    ListTopicsCommand,
    ListVpcConnectionsCommand,
    PutClusterPolicyCommand,
    RebootBrokerCommand,
    RejectClientVpcConnectionCommand,
    TagResourceCommand,
    UntagResourceCommand,
    UpdateBrokerCountCommand,
    UpdateBrokerStorageCommand,
    UpdateBrokerTypeCommand,
    UpdateChannelCommand,
    UpdateClusterConfigurationCommand,
    UpdateClusterKafkaVersionCommand,
    UpdateConfigurationCommand,
    UpdateConnectivityCommand,
    UpdateMonitoringCommand,
    UpdateRebalancingCommand,
    UpdateReplicationInfoCommand,
    UpdateSecurityCommand,
    UpdateStorageCommand,
    UpdateTopicCommand,
};
const paginators = {
    paginateDescribeTopicPartitions,
    paginateListClientVpcConnections,
    paginateListClusterOperations,
    paginateListClusterOperationsV2,
    paginateListClusters,
    paginateListClustersV2,
    paginateListConfigurationRevisions,
    paginateListConfigurations,
    paginateListKafkaVersions,
    paginateListNodes,
    paginateListReplicators,
    paginateListScramSecrets,
    paginateListTopics,
    paginateListVpcConnections,
};
class Kafka extends KafkaClient {
}
createAggregatedClient(commands, Kafka, { paginators });

const ChannelDestinationType = {
    ICEBERG: "ICEBERG",
    S3: "S3",
};
const ChannelStatus = {
    ACTIVE: "ACTIVE",
    CREATING: "CREATING",
    DELETING: "DELETING",
    FAILED: "FAILED",
    SUSPENDED: "SUSPENDED",
    SUSPENDING: "SUSPENDING",
    UPDATING: "UPDATING",
};
const VpcConnectionState = {
    AVAILABLE: "AVAILABLE",
    CREATING: "CREATING",
    DEACTIVATING: "DEACTIVATING",
    DELETING: "DELETING",
    FAILED: "FAILED",
    INACTIVE: "INACTIVE",
    REJECTED: "REJECTED",
    REJECTING: "REJECTING",
};
const ClusterType = {
    PROVISIONED: "PROVISIONED",
    SERVERLESS: "SERVERLESS",
};
const BrokerAZDistribution = {
    DEFAULT: "DEFAULT",
};
const NetworkType = {
    DUAL: "DUAL",
    IPV4: "IPV4",
};
const CustomerActionStatus = {
    ACTION_RECOMMENDED: "ACTION_RECOMMENDED",
    CRITICAL_ACTION_REQUIRED: "CRITICAL_ACTION_REQUIRED",
    NONE: "NONE",
};
const ClientBroker = {
    PLAINTEXT: "PLAINTEXT",
    TLS: "TLS",
    TLS_PLAINTEXT: "TLS_PLAINTEXT",
};
const EnhancedMonitoring = {
    DEFAULT: "DEFAULT",
    PER_BROKER: "PER_BROKER",
    PER_TOPIC_PER_BROKER: "PER_TOPIC_PER_BROKER",
    PER_TOPIC_PER_PARTITION: "PER_TOPIC_PER_PARTITION",
};
const RebalancingStatus = {
    ACTIVE: "ACTIVE",
    PAUSED: "PAUSED",
};
const StorageMode = {
    LOCAL: "LOCAL",
    TIERED: "TIERED",
};
const ClusterState = {
    ACTIVE: "ACTIVE",
    CREATING: "CREATING",
    DELETING: "DELETING",
    FAILED: "FAILED",
    HEALING: "HEALING",
    MAINTENANCE: "MAINTENANCE",
    REBOOTING_BROKER: "REBOOTING_BROKER",
    UPDATING: "UPDATING",
};
const UserIdentityType = {
    AWSACCOUNT: "AWSACCOUNT",
    AWSSERVICE: "AWSSERVICE",
};
const ConfigurationState = {
    ACTIVE: "ACTIVE",
    DELETE_FAILED: "DELETE_FAILED",
    DELETING: "DELETING",
};
const PartitionStrategy = {
    TIME_HOUR: "TIME_HOUR",
};
const JwtSigningAlgorithm = {
    ES384: "ES384",
    RS256: "RS256",
};
const TokenEndpointAuthenticationMethod = {
    BASIC: "BASIC",
    NONE: "NONE",
    POST: "POST",
};
const KafkaClusterSaslScramMechanism = {
    SHA256: "SHA256",
    SHA512: "SHA512",
};
const KafkaClusterEncryptionInTransitType = {
    TLS: "TLS",
};
const KafkaVersionStatus = {
    ACTIVE: "ACTIVE",
    DEPRECATED: "DEPRECATED",
};
const NodeType = {
    BROKER: "BROKER",
};
const ConsumerGroupOffsetSyncMode = {
    ENHANCED: "ENHANCED",
    LEGACY: "LEGACY",
};
const TargetCompressionType = {
    GZIP: "GZIP",
    LZ4: "LZ4",
    NONE: "NONE",
    SNAPPY: "SNAPPY",
    ZSTD: "ZSTD",
};
const ReplicationStartingPositionType = {
    EARLIEST: "EARLIEST",
    LATEST: "LATEST",
};
const ReplicationTopicNameConfigurationType = {
    IDENTICAL: "IDENTICAL",
    PREFIXED_WITH_SOURCE_CLUSTER_ALIAS: "PREFIXED_WITH_SOURCE_CLUSTER_ALIAS",
};
const ReplicatorState = {
    CREATING: "CREATING",
    DELETING: "DELETING",
    FAILED: "FAILED",
    RUNNING: "RUNNING",
    UPDATING: "UPDATING",
};
const ValueConverter = {
    BYTE_ARRAY: "BYTE_ARRAY",
    JSON: "JSON",
    JSON_SCHEMA_GSR: "JSON_SCHEMA_GSR",
    STRING: "STRING",
};
const IcebergCompressionType = {
    SNAPPY: "SNAPPY",
    ZSTD: "ZSTD",
};
const S3CompressionType = {
    GZIP: "GZIP",
    NONE: "NONE",
    ZSTD: "ZSTD",
};
const S3StorageClass = {
    GLACIER_IR: "GLACIER_IR",
    INTELLIGENT_TIERING: "INTELLIGENT_TIERING",
    STANDARD: "STANDARD",
};
const TopicState = {
    ACTIVE: "ACTIVE",
    CREATING: "CREATING",
    DELETING: "DELETING",
    UPDATING: "UPDATING",
};

exports.AmazonMskCluster$ = AmazonMskCluster$;
exports.ApacheKafkaCluster$ = ApacheKafkaCluster$;
exports.AuthorizerLogs$ = AuthorizerLogs$;
exports.BadRequestException = BadRequestException;
exports.BadRequestException$ = BadRequestException$;
exports.BatchAssociateScramSecret$ = BatchAssociateScramSecret$;
exports.BatchAssociateScramSecretCommand = BatchAssociateScramSecretCommand;
exports.BatchAssociateScramSecretRequest$ = BatchAssociateScramSecretRequest$;
exports.BatchAssociateScramSecretResponse$ = BatchAssociateScramSecretResponse$;
exports.BatchDisassociateScramSecret$ = BatchDisassociateScramSecret$;
exports.BatchDisassociateScramSecretCommand = BatchDisassociateScramSecretCommand;
exports.BatchDisassociateScramSecretRequest$ = BatchDisassociateScramSecretRequest$;
exports.BatchDisassociateScramSecretResponse$ = BatchDisassociateScramSecretResponse$;
exports.BrokerAZDistribution = BrokerAZDistribution;
exports.BrokerCountUpdateInfo$ = BrokerCountUpdateInfo$;
exports.BrokerEBSVolumeInfo$ = BrokerEBSVolumeInfo$;
exports.BrokerLogs$ = BrokerLogs$;
exports.BrokerNodeGroupInfo$ = BrokerNodeGroupInfo$;
exports.BrokerNodeInfo$ = BrokerNodeInfo$;
exports.BrokerSoftwareInfo$ = BrokerSoftwareInfo$;
exports.Catalog$ = Catalog$;
exports.ChannelDestinationType = ChannelDestinationType;
exports.ChannelInfo$ = ChannelInfo$;
exports.ChannelLoggingInfo$ = ChannelLoggingInfo$;
exports.ChannelStateInfo$ = ChannelStateInfo$;
exports.ChannelStatus = ChannelStatus;
exports.ClientAuthentication$ = ClientAuthentication$;
exports.ClientBroker = ClientBroker;
exports.ClientVpcConnection$ = ClientVpcConnection$;
exports.CloudWatchLogs$ = CloudWatchLogs$;
exports.Cluster$ = Cluster$;
exports.ClusterConnectivityException = ClusterConnectivityException;
exports.ClusterConnectivityException$ = ClusterConnectivityException$;
exports.ClusterInfo$ = ClusterInfo$;
exports.ClusterOperationInfo$ = ClusterOperationInfo$;
exports.ClusterOperationStep$ = ClusterOperationStep$;
exports.ClusterOperationStepInfo$ = ClusterOperationStepInfo$;
exports.ClusterOperationV2$ = ClusterOperationV2$;
exports.ClusterOperationV2Provisioned$ = ClusterOperationV2Provisioned$;
exports.ClusterOperationV2Serverless$ = ClusterOperationV2Serverless$;
exports.ClusterOperationV2Summary$ = ClusterOperationV2Summary$;
exports.ClusterState = ClusterState;
exports.ClusterType = ClusterType;
exports.CompatibleKafkaVersion$ = CompatibleKafkaVersion$;
exports.Configuration$ = Configuration$;
exports.ConfigurationInfo$ = ConfigurationInfo$;
exports.ConfigurationRevision$ = ConfigurationRevision$;
exports.ConfigurationState = ConfigurationState;
exports.ConflictException = ConflictException;
exports.ConflictException$ = ConflictException$;
exports.ConnectivityInfo$ = ConnectivityInfo$;
exports.ConsumerGroupOffsetSyncMode = ConsumerGroupOffsetSyncMode;
exports.ConsumerGroupReplication$ = ConsumerGroupReplication$;
exports.ConsumerGroupReplicationUpdate$ = ConsumerGroupReplicationUpdate$;
exports.ControllerMovedException = ControllerMovedException;
exports.ControllerMovedException$ = ControllerMovedException$;
exports.ControllerNodeInfo$ = ControllerNodeInfo$;
exports.CreateChannel$ = CreateChannel$;
exports.CreateChannelCommand = CreateChannelCommand;
exports.CreateChannelRequest$ = CreateChannelRequest$;
exports.CreateChannelResponse$ = CreateChannelResponse$;
exports.CreateCluster$ = CreateCluster$;
exports.CreateClusterCommand = CreateClusterCommand;
exports.CreateClusterRequest$ = CreateClusterRequest$;
exports.CreateClusterResponse$ = CreateClusterResponse$;
exports.CreateClusterV2$ = CreateClusterV2$;
exports.CreateClusterV2Command = CreateClusterV2Command;
exports.CreateClusterV2Request$ = CreateClusterV2Request$;
exports.CreateClusterV2Response$ = CreateClusterV2Response$;
exports.CreateConfiguration$ = CreateConfiguration$;
exports.CreateConfigurationCommand = CreateConfigurationCommand;
exports.CreateConfigurationRequest$ = CreateConfigurationRequest$;
exports.CreateConfigurationResponse$ = CreateConfigurationResponse$;
exports.CreateReplicator$ = CreateReplicator$;
exports.CreateReplicatorCommand = CreateReplicatorCommand;
exports.CreateReplicatorRequest$ = CreateReplicatorRequest$;
exports.CreateReplicatorResponse$ = CreateReplicatorResponse$;
exports.CreateTopic$ = CreateTopic$;
exports.CreateTopicCommand = CreateTopicCommand;
exports.CreateTopicRequest$ = CreateTopicRequest$;
exports.CreateTopicResponse$ = CreateTopicResponse$;
exports.CreateVpcConnection$ = CreateVpcConnection$;
exports.CreateVpcConnectionCommand = CreateVpcConnectionCommand;
exports.CreateVpcConnectionRequest$ = CreateVpcConnectionRequest$;
exports.CreateVpcConnectionResponse$ = CreateVpcConnectionResponse$;
exports.CustomerActionStatus = CustomerActionStatus;
exports.DeadLetterQueueS3$ = DeadLetterQueueS3$;
exports.DeleteChannel$ = DeleteChannel$;
exports.DeleteChannelCommand = DeleteChannelCommand;
exports.DeleteChannelRequest$ = DeleteChannelRequest$;
exports.DeleteChannelResponse$ = DeleteChannelResponse$;
exports.DeleteCluster$ = DeleteCluster$;
exports.DeleteClusterCommand = DeleteClusterCommand;
exports.DeleteClusterPolicy$ = DeleteClusterPolicy$;
exports.DeleteClusterPolicyCommand = DeleteClusterPolicyCommand;
exports.DeleteClusterPolicyRequest$ = DeleteClusterPolicyRequest$;
exports.DeleteClusterPolicyResponse$ = DeleteClusterPolicyResponse$;
exports.DeleteClusterRequest$ = DeleteClusterRequest$;
exports.DeleteClusterResponse$ = DeleteClusterResponse$;
exports.DeleteConfiguration$ = DeleteConfiguration$;
exports.DeleteConfigurationCommand = DeleteConfigurationCommand;
exports.DeleteConfigurationRequest$ = DeleteConfigurationRequest$;
exports.DeleteConfigurationResponse$ = DeleteConfigurationResponse$;
exports.DeleteReplicator$ = DeleteReplicator$;
exports.DeleteReplicatorCommand = DeleteReplicatorCommand;
exports.DeleteReplicatorRequest$ = DeleteReplicatorRequest$;
exports.DeleteReplicatorResponse$ = DeleteReplicatorResponse$;
exports.DeleteTopic$ = DeleteTopic$;
exports.DeleteTopicCommand = DeleteTopicCommand;
exports.DeleteTopicRequest$ = DeleteTopicRequest$;
exports.DeleteTopicResponse$ = DeleteTopicResponse$;
exports.DeleteVpcConnection$ = DeleteVpcConnection$;
exports.DeleteVpcConnectionCommand = DeleteVpcConnectionCommand;
exports.DeleteVpcConnectionRequest$ = DeleteVpcConnectionRequest$;
exports.DeleteVpcConnectionResponse$ = DeleteVpcConnectionResponse$;
exports.DescribeChannel$ = DescribeChannel$;
exports.DescribeChannelCommand = DescribeChannelCommand;
exports.DescribeChannelRequest$ = DescribeChannelRequest$;
exports.DescribeChannelResponse$ = DescribeChannelResponse$;
exports.DescribeCluster$ = DescribeCluster$;
exports.DescribeClusterCommand = DescribeClusterCommand;
exports.DescribeClusterOperation$ = DescribeClusterOperation$;
exports.DescribeClusterOperationCommand = DescribeClusterOperationCommand;
exports.DescribeClusterOperationRequest$ = DescribeClusterOperationRequest$;
exports.DescribeClusterOperationResponse$ = DescribeClusterOperationResponse$;
exports.DescribeClusterOperationV2$ = DescribeClusterOperationV2$;
exports.DescribeClusterOperationV2Command = DescribeClusterOperationV2Command;
exports.DescribeClusterOperationV2Request$ = DescribeClusterOperationV2Request$;
exports.DescribeClusterOperationV2Response$ = DescribeClusterOperationV2Response$;
exports.DescribeClusterRequest$ = DescribeClusterRequest$;
exports.DescribeClusterResponse$ = DescribeClusterResponse$;
exports.DescribeClusterV2$ = DescribeClusterV2$;
exports.DescribeClusterV2Command = DescribeClusterV2Command;
exports.DescribeClusterV2Request$ = DescribeClusterV2Request$;
exports.DescribeClusterV2Response$ = DescribeClusterV2Response$;
exports.DescribeConfiguration$ = DescribeConfiguration$;
exports.DescribeConfigurationCommand = DescribeConfigurationCommand;
exports.DescribeConfigurationRequest$ = DescribeConfigurationRequest$;
exports.DescribeConfigurationResponse$ = DescribeConfigurationResponse$;
exports.DescribeConfigurationRevision$ = DescribeConfigurationRevision$;
exports.DescribeConfigurationRevisionCommand = DescribeConfigurationRevisionCommand;
exports.DescribeConfigurationRevisionRequest$ = DescribeConfigurationRevisionRequest$;
exports.DescribeConfigurationRevisionResponse$ = DescribeConfigurationRevisionResponse$;
exports.DescribeReplicator$ = DescribeReplicator$;
exports.DescribeReplicatorCommand = DescribeReplicatorCommand;
exports.DescribeReplicatorRequest$ = DescribeReplicatorRequest$;
exports.DescribeReplicatorResponse$ = DescribeReplicatorResponse$;
exports.DescribeTopic$ = DescribeTopic$;
exports.DescribeTopicCommand = DescribeTopicCommand;
exports.DescribeTopicPartitions$ = DescribeTopicPartitions$;
exports.DescribeTopicPartitionsCommand = DescribeTopicPartitionsCommand;
exports.DescribeTopicPartitionsRequest$ = DescribeTopicPartitionsRequest$;
exports.DescribeTopicPartitionsResponse$ = DescribeTopicPartitionsResponse$;
exports.DescribeTopicRequest$ = DescribeTopicRequest$;
exports.DescribeTopicResponse$ = DescribeTopicResponse$;
exports.DescribeVpcConnection$ = DescribeVpcConnection$;
exports.DescribeVpcConnectionCommand = DescribeVpcConnectionCommand;
exports.DescribeVpcConnectionRequest$ = DescribeVpcConnectionRequest$;
exports.DescribeVpcConnectionResponse$ = DescribeVpcConnectionResponse$;
exports.DestinationTable$ = DestinationTable$;
exports.EBSStorageInfo$ = EBSStorageInfo$;
exports.EncryptionAtRest$ = EncryptionAtRest$;
exports.EncryptionConfiguration$ = EncryptionConfiguration$;
exports.EncryptionInTransit$ = EncryptionInTransit$;
exports.EncryptionInfo$ = EncryptionInfo$;
exports.EnhancedMonitoring = EnhancedMonitoring;
exports.ErrorInfo$ = ErrorInfo$;
exports.Firehose$ = Firehose$;
exports.ForbiddenException = ForbiddenException;
exports.ForbiddenException$ = ForbiddenException$;
exports.GetBootstrapBrokers$ = GetBootstrapBrokers$;
exports.GetBootstrapBrokersCommand = GetBootstrapBrokersCommand;
exports.GetBootstrapBrokersRequest$ = GetBootstrapBrokersRequest$;
exports.GetBootstrapBrokersResponse$ = GetBootstrapBrokersResponse$;
exports.GetClusterPolicy$ = GetClusterPolicy$;
exports.GetClusterPolicyCommand = GetClusterPolicyCommand;
exports.GetClusterPolicyRequest$ = GetClusterPolicyRequest$;
exports.GetClusterPolicyResponse$ = GetClusterPolicyResponse$;
exports.GetCompatibleKafkaVersions$ = GetCompatibleKafkaVersions$;
exports.GetCompatibleKafkaVersionsCommand = GetCompatibleKafkaVersionsCommand;
exports.GetCompatibleKafkaVersionsRequest$ = GetCompatibleKafkaVersionsRequest$;
exports.GetCompatibleKafkaVersionsResponse$ = GetCompatibleKafkaVersionsResponse$;
exports.GroupSubscribedToTopicException = GroupSubscribedToTopicException;
exports.GroupSubscribedToTopicException$ = GroupSubscribedToTopicException$;
exports.Iam$ = Iam$;
exports.IcebergCompressionType = IcebergCompressionType;
exports.IcebergDestinationConfiguration$ = IcebergDestinationConfiguration$;
exports.IcebergDestinationUpdate$ = IcebergDestinationUpdate$;
exports.InternalServerErrorException = InternalServerErrorException;
exports.InternalServerErrorException$ = InternalServerErrorException$;
exports.JmxExporter$ = JmxExporter$;
exports.JmxExporterInfo$ = JmxExporterInfo$;
exports.JwtSigningAlgorithm = JwtSigningAlgorithm;
exports.Kafka = Kafka;
exports.KafkaClient = KafkaClient;
exports.KafkaCluster$ = KafkaCluster$;
exports.KafkaClusterClientAuthentication$ = KafkaClusterClientAuthentication$;
exports.KafkaClusterClientVpcConfig$ = KafkaClusterClientVpcConfig$;
exports.KafkaClusterDescription$ = KafkaClusterDescription$;
exports.KafkaClusterEncryptionInTransit$ = KafkaClusterEncryptionInTransit$;
exports.KafkaClusterEncryptionInTransitType = KafkaClusterEncryptionInTransitType;
exports.KafkaClusterMTLSAuthentication$ = KafkaClusterMTLSAuthentication$;
exports.KafkaClusterOAuthClientCredentials$ = KafkaClusterOAuthClientCredentials$;
exports.KafkaClusterOAuthClientCredentialsAssertion$ = KafkaClusterOAuthClientCredentialsAssertion$;
exports.KafkaClusterOAuthIamJwtBearer$ = KafkaClusterOAuthIamJwtBearer$;
exports.KafkaClusterSaslOAuthBearerAuthentication$ = KafkaClusterSaslOAuthBearerAuthentication$;
exports.KafkaClusterSaslScramAuthentication$ = KafkaClusterSaslScramAuthentication$;
exports.KafkaClusterSaslScramMechanism = KafkaClusterSaslScramMechanism;
exports.KafkaClusterSummary$ = KafkaClusterSummary$;
exports.KafkaRequestException = KafkaRequestException;
exports.KafkaRequestException$ = KafkaRequestException$;
exports.KafkaServiceException = KafkaServiceException;
exports.KafkaServiceException$ = KafkaServiceException$;
exports.KafkaTimeoutException = KafkaTimeoutException;
exports.KafkaTimeoutException$ = KafkaTimeoutException$;
exports.KafkaVersion$ = KafkaVersion$;
exports.KafkaVersionStatus = KafkaVersionStatus;
exports.ListChannels$ = ListChannels$;
exports.ListChannelsCommand = ListChannelsCommand;
exports.ListChannelsRequest$ = ListChannelsRequest$;
exports.ListChannelsResponse$ = ListChannelsResponse$;
exports.ListClientVpcConnections$ = ListClientVpcConnections$;
exports.ListClientVpcConnectionsCommand = ListClientVpcConnectionsCommand;
exports.ListClientVpcConnectionsRequest$ = ListClientVpcConnectionsRequest$;
exports.ListClientVpcConnectionsResponse$ = ListClientVpcConnectionsResponse$;
exports.ListClusterOperations$ = ListClusterOperations$;
exports.ListClusterOperationsCommand = ListClusterOperationsCommand;
exports.ListClusterOperationsRequest$ = ListClusterOperationsRequest$;
exports.ListClusterOperationsResponse$ = ListClusterOperationsResponse$;
exports.ListClusterOperationsV2$ = ListClusterOperationsV2$;
exports.ListClusterOperationsV2Command = ListClusterOperationsV2Command;
exports.ListClusterOperationsV2Request$ = ListClusterOperationsV2Request$;
exports.ListClusterOperationsV2Response$ = ListClusterOperationsV2Response$;
exports.ListClusters$ = ListClusters$;
exports.ListClustersCommand = ListClustersCommand;
exports.ListClustersRequest$ = ListClustersRequest$;
exports.ListClustersResponse$ = ListClustersResponse$;
exports.ListClustersV2$ = ListClustersV2$;
exports.ListClustersV2Command = ListClustersV2Command;
exports.ListClustersV2Request$ = ListClustersV2Request$;
exports.ListClustersV2Response$ = ListClustersV2Response$;
exports.ListConfigurationRevisions$ = ListConfigurationRevisions$;
exports.ListConfigurationRevisionsCommand = ListConfigurationRevisionsCommand;
exports.ListConfigurationRevisionsRequest$ = ListConfigurationRevisionsRequest$;
exports.ListConfigurationRevisionsResponse$ = ListConfigurationRevisionsResponse$;
exports.ListConfigurations$ = ListConfigurations$;
exports.ListConfigurationsCommand = ListConfigurationsCommand;
exports.ListConfigurationsRequest$ = ListConfigurationsRequest$;
exports.ListConfigurationsResponse$ = ListConfigurationsResponse$;
exports.ListKafkaVersions$ = ListKafkaVersions$;
exports.ListKafkaVersionsCommand = ListKafkaVersionsCommand;
exports.ListKafkaVersionsRequest$ = ListKafkaVersionsRequest$;
exports.ListKafkaVersionsResponse$ = ListKafkaVersionsResponse$;
exports.ListNodes$ = ListNodes$;
exports.ListNodesCommand = ListNodesCommand;
exports.ListNodesRequest$ = ListNodesRequest$;
exports.ListNodesResponse$ = ListNodesResponse$;
exports.ListReplicators$ = ListReplicators$;
exports.ListReplicatorsCommand = ListReplicatorsCommand;
exports.ListReplicatorsRequest$ = ListReplicatorsRequest$;
exports.ListReplicatorsResponse$ = ListReplicatorsResponse$;
exports.ListScramSecrets$ = ListScramSecrets$;
exports.ListScramSecretsCommand = ListScramSecretsCommand;
exports.ListScramSecretsRequest$ = ListScramSecretsRequest$;
exports.ListScramSecretsResponse$ = ListScramSecretsResponse$;
exports.ListTagsForResource$ = ListTagsForResource$;
exports.ListTagsForResourceCommand = ListTagsForResourceCommand;
exports.ListTagsForResourceRequest$ = ListTagsForResourceRequest$;
exports.ListTagsForResourceResponse$ = ListTagsForResourceResponse$;
exports.ListTopics$ = ListTopics$;
exports.ListTopicsCommand = ListTopicsCommand;
exports.ListTopicsRequest$ = ListTopicsRequest$;
exports.ListTopicsResponse$ = ListTopicsResponse$;
exports.ListVpcConnections$ = ListVpcConnections$;
exports.ListVpcConnectionsCommand = ListVpcConnectionsCommand;
exports.ListVpcConnectionsRequest$ = ListVpcConnectionsRequest$;
exports.ListVpcConnectionsResponse$ = ListVpcConnectionsResponse$;
exports.LogDelivery$ = LogDelivery$;
exports.LoggingInfo$ = LoggingInfo$;
exports.MutableClusterInfo$ = MutableClusterInfo$;
exports.NetworkType = NetworkType;
exports.NodeExporter$ = NodeExporter$;
exports.NodeExporterInfo$ = NodeExporterInfo$;
exports.NodeInfo$ = NodeInfo$;
exports.NodeType = NodeType;
exports.NotControllerException = NotControllerException;
exports.NotControllerException$ = NotControllerException$;
exports.NotFoundException = NotFoundException;
exports.NotFoundException$ = NotFoundException$;
exports.OpenMonitoring$ = OpenMonitoring$;
exports.OpenMonitoringInfo$ = OpenMonitoringInfo$;
exports.PartitionSource$ = PartitionSource$;
exports.PartitionSpec$ = PartitionSpec$;
exports.PartitionStrategy = PartitionStrategy;
exports.Prometheus$ = Prometheus$;
exports.PrometheusInfo$ = PrometheusInfo$;
exports.Provisioned$ = Provisioned$;
exports.ProvisionedRequest$ = ProvisionedRequest$;
exports.ProvisionedThroughput$ = ProvisionedThroughput$;
exports.PublicAccess$ = PublicAccess$;
exports.PutClusterPolicy$ = PutClusterPolicy$;
exports.PutClusterPolicyCommand = PutClusterPolicyCommand;
exports.PutClusterPolicyRequest$ = PutClusterPolicyRequest$;
exports.PutClusterPolicyResponse$ = PutClusterPolicyResponse$;
exports.ReassignmentInProgressException = ReassignmentInProgressException;
exports.ReassignmentInProgressException$ = ReassignmentInProgressException$;
exports.Rebalancing$ = Rebalancing$;
exports.RebalancingStatus = RebalancingStatus;
exports.RebootBroker$ = RebootBroker$;
exports.RebootBrokerCommand = RebootBrokerCommand;
exports.RebootBrokerRequest$ = RebootBrokerRequest$;
exports.RebootBrokerResponse$ = RebootBrokerResponse$;
exports.RecordConverter$ = RecordConverter$;
exports.RecordSchema$ = RecordSchema$;
exports.RejectClientVpcConnection$ = RejectClientVpcConnection$;
exports.RejectClientVpcConnectionCommand = RejectClientVpcConnectionCommand;
exports.RejectClientVpcConnectionRequest$ = RejectClientVpcConnectionRequest$;
exports.RejectClientVpcConnectionResponse$ = RejectClientVpcConnectionResponse$;
exports.ReplicationInfo$ = ReplicationInfo$;
exports.ReplicationInfoDescription$ = ReplicationInfoDescription$;
exports.ReplicationInfoSummary$ = ReplicationInfoSummary$;
exports.ReplicationStartingPosition$ = ReplicationStartingPosition$;
exports.ReplicationStartingPositionType = ReplicationStartingPositionType;
exports.ReplicationStateInfo$ = ReplicationStateInfo$;
exports.ReplicationTopicNameConfiguration$ = ReplicationTopicNameConfiguration$;
exports.ReplicationTopicNameConfigurationType = ReplicationTopicNameConfigurationType;
exports.ReplicatorCloudWatchLogs$ = ReplicatorCloudWatchLogs$;
exports.ReplicatorFirehose$ = ReplicatorFirehose$;
exports.ReplicatorLogDelivery$ = ReplicatorLogDelivery$;
exports.ReplicatorS3$ = ReplicatorS3$;
exports.ReplicatorState = ReplicatorState;
exports.ReplicatorSummary$ = ReplicatorSummary$;
exports.S3$ = S3$;
exports.S3CompressionType = S3CompressionType;
exports.S3DestinationConfiguration$ = S3DestinationConfiguration$;
exports.S3DestinationUpdate$ = S3DestinationUpdate$;
exports.S3Storage$ = S3Storage$;
exports.S3StorageClass = S3StorageClass;
exports.Sasl$ = Sasl$;
exports.SchemaEvolution$ = SchemaEvolution$;
exports.Scram$ = Scram$;
exports.Serverless$ = Serverless$;
exports.ServerlessClientAuthentication$ = ServerlessClientAuthentication$;
exports.ServerlessConnectivityInfo$ = ServerlessConnectivityInfo$;
exports.ServerlessRequest$ = ServerlessRequest$;
exports.ServerlessSasl$ = ServerlessSasl$;
exports.ServiceUnavailableException = ServiceUnavailableException;
exports.ServiceUnavailableException$ = ServiceUnavailableException$;
exports.StateInfo$ = StateInfo$;
exports.StorageInfo$ = StorageInfo$;
exports.StorageMode = StorageMode;
exports.TableCreation$ = TableCreation$;
exports.TagResource$ = TagResource$;
exports.TagResourceCommand = TagResourceCommand;
exports.TagResourceRequest$ = TagResourceRequest$;
exports.TargetCompressionType = TargetCompressionType;
exports.Tls$ = Tls$;
exports.TokenEndpointAuthenticationMethod = TokenEndpointAuthenticationMethod;
exports.TooManyRequestsException = TooManyRequestsException;
exports.TooManyRequestsException$ = TooManyRequestsException$;
exports.TopicConfiguration$ = TopicConfiguration$;
exports.TopicExistsException = TopicExistsException;
exports.TopicExistsException$ = TopicExistsException$;
exports.TopicInfo$ = TopicInfo$;
exports.TopicPartitionInfo$ = TopicPartitionInfo$;
exports.TopicReplication$ = TopicReplication$;
exports.TopicReplicationUpdate$ = TopicReplicationUpdate$;
exports.TopicState = TopicState;
exports.Unauthenticated$ = Unauthenticated$;
exports.UnauthorizedException = UnauthorizedException;
exports.UnauthorizedException$ = UnauthorizedException$;
exports.UnknownTopicOrPartitionException = UnknownTopicOrPartitionException;
exports.UnknownTopicOrPartitionException$ = UnknownTopicOrPartitionException$;
exports.UnprocessedScramSecret$ = UnprocessedScramSecret$;
exports.UntagResource$ = UntagResource$;
exports.UntagResourceCommand = UntagResourceCommand;
exports.UntagResourceRequest$ = UntagResourceRequest$;
exports.UpdateBrokerCount$ = UpdateBrokerCount$;
exports.UpdateBrokerCountCommand = UpdateBrokerCountCommand;
exports.UpdateBrokerCountRequest$ = UpdateBrokerCountRequest$;
exports.UpdateBrokerCountResponse$ = UpdateBrokerCountResponse$;
exports.UpdateBrokerStorage$ = UpdateBrokerStorage$;
exports.UpdateBrokerStorageCommand = UpdateBrokerStorageCommand;
exports.UpdateBrokerStorageRequest$ = UpdateBrokerStorageRequest$;
exports.UpdateBrokerStorageResponse$ = UpdateBrokerStorageResponse$;
exports.UpdateBrokerType$ = UpdateBrokerType$;
exports.UpdateBrokerTypeCommand = UpdateBrokerTypeCommand;
exports.UpdateBrokerTypeRequest$ = UpdateBrokerTypeRequest$;
exports.UpdateBrokerTypeResponse$ = UpdateBrokerTypeResponse$;
exports.UpdateChannel$ = UpdateChannel$;
exports.UpdateChannelCommand = UpdateChannelCommand;
exports.UpdateChannelRequest$ = UpdateChannelRequest$;
exports.UpdateChannelResponse$ = UpdateChannelResponse$;
exports.UpdateClusterConfiguration$ = UpdateClusterConfiguration$;
exports.UpdateClusterConfigurationCommand = UpdateClusterConfigurationCommand;
exports.UpdateClusterConfigurationRequest$ = UpdateClusterConfigurationRequest$;
exports.UpdateClusterConfigurationResponse$ = UpdateClusterConfigurationResponse$;
exports.UpdateClusterKafkaVersion$ = UpdateClusterKafkaVersion$;
exports.UpdateClusterKafkaVersionCommand = UpdateClusterKafkaVersionCommand;
exports.UpdateClusterKafkaVersionRequest$ = UpdateClusterKafkaVersionRequest$;
exports.UpdateClusterKafkaVersionResponse$ = UpdateClusterKafkaVersionResponse$;
exports.UpdateConfiguration$ = UpdateConfiguration$;
exports.UpdateConfigurationCommand = UpdateConfigurationCommand;
exports.UpdateConfigurationRequest$ = UpdateConfigurationRequest$;
exports.UpdateConfigurationResponse$ = UpdateConfigurationResponse$;
exports.UpdateConnectivity$ = UpdateConnectivity$;
exports.UpdateConnectivityCommand = UpdateConnectivityCommand;
exports.UpdateConnectivityRequest$ = UpdateConnectivityRequest$;
exports.UpdateConnectivityResponse$ = UpdateConnectivityResponse$;
exports.UpdateMonitoring$ = UpdateMonitoring$;
exports.UpdateMonitoringCommand = UpdateMonitoringCommand;
exports.UpdateMonitoringRequest$ = UpdateMonitoringRequest$;
exports.UpdateMonitoringResponse$ = UpdateMonitoringResponse$;
exports.UpdateRebalancing$ = UpdateRebalancing$;
exports.UpdateRebalancingCommand = UpdateRebalancingCommand;
exports.UpdateRebalancingRequest$ = UpdateRebalancingRequest$;
exports.UpdateRebalancingResponse$ = UpdateRebalancingResponse$;
exports.UpdateReplicationInfo$ = UpdateReplicationInfo$;
exports.UpdateReplicationInfoCommand = UpdateReplicationInfoCommand;
exports.UpdateReplicationInfoRequest$ = UpdateReplicationInfoRequest$;
exports.UpdateReplicationInfoResponse$ = UpdateReplicationInfoResponse$;
exports.UpdateSecurity$ = UpdateSecurity$;
exports.UpdateSecurityCommand = UpdateSecurityCommand;
exports.UpdateSecurityRequest$ = UpdateSecurityRequest$;
exports.UpdateSecurityResponse$ = UpdateSecurityResponse$;
exports.UpdateStorage$ = UpdateStorage$;
exports.UpdateStorageCommand = UpdateStorageCommand;
exports.UpdateStorageRequest$ = UpdateStorageRequest$;
exports.UpdateStorageResponse$ = UpdateStorageResponse$;
exports.UpdateTopic$ = UpdateTopic$;
exports.UpdateTopicCommand = UpdateTopicCommand;
exports.UpdateTopicRequest$ = UpdateTopicRequest$;
exports.UpdateTopicResponse$ = UpdateTopicResponse$;
exports.UserIdentity$ = UserIdentity$;
exports.UserIdentityType = UserIdentityType;
exports.ValueConverter = ValueConverter;
exports.VpcConfig$ = VpcConfig$;
exports.VpcConnection$ = VpcConnection$;
exports.VpcConnectionInfo$ = VpcConnectionInfo$;
exports.VpcConnectionInfoServerless$ = VpcConnectionInfoServerless$;
exports.VpcConnectionState = VpcConnectionState;
exports.VpcConnectivity$ = VpcConnectivity$;
exports.VpcConnectivityClientAuthentication$ = VpcConnectivityClientAuthentication$;
exports.VpcConnectivityIam$ = VpcConnectivityIam$;
exports.VpcConnectivitySasl$ = VpcConnectivitySasl$;
exports.VpcConnectivityScram$ = VpcConnectivityScram$;
exports.VpcConnectivityTls$ = VpcConnectivityTls$;
exports.ZookeeperAccess$ = ZookeeperAccess$;
exports.ZookeeperNodeInfo$ = ZookeeperNodeInfo$;
exports.errorTypeRegistries = errorTypeRegistries;
exports.paginateDescribeTopicPartitions = paginateDescribeTopicPartitions;
exports.paginateListClientVpcConnections = paginateListClientVpcConnections;
exports.paginateListClusterOperations = paginateListClusterOperations;
exports.paginateListClusterOperationsV2 = paginateListClusterOperationsV2;
exports.paginateListClusters = paginateListClusters;
exports.paginateListClustersV2 = paginateListClustersV2;
exports.paginateListConfigurationRevisions = paginateListConfigurationRevisions;
exports.paginateListConfigurations = paginateListConfigurations;
exports.paginateListKafkaVersions = paginateListKafkaVersions;
exports.paginateListNodes = paginateListNodes;
exports.paginateListReplicators = paginateListReplicators;
exports.paginateListScramSecrets = paginateListScramSecrets;
exports.paginateListTopics = paginateListTopics;
exports.paginateListVpcConnections = paginateListVpcConnections;


/***/ })

};
