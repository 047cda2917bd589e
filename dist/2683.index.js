export const id = 2683;
export const ids = [2683];
export const modules = {

/***/ 2683:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const { awsEndpointFunctions, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion$1, createDefaultUserAgentProvider, NODE_APP_ID_CONFIG_OPTIONS, getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig, resolveHostHeaderConfig, getUserAgentPlugin, getHostHeaderPlugin, getLoggerPlugin, getRecursionDetectionPlugin } = __webpack_require__(5152);
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

const defaultAppSyncHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
            name: "appsync",
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
const defaultAppSyncHttpAuthSchemeProvider = (authParameters) => {
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
        defaultSigningName: "appsync",
    });
};
const commonParams = {
    UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
    Endpoint: { type: "builtInParams", name: "endpoint" },
    Region: { type: "builtInParams", name: "region" },
    UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" },
};

var version = "3.1141.0";
var packageInfo = {
	version: version};

const k = "ref";
const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = { [k]: "Endpoint" }, h = { [k]: d }, i = {}, j = [{ [k]: "Region" }];
const _data = {
    conditions: [
        [c, [g]],
        [c, j],
        ["aws.partition", j, d],
        [e, [{ [k]: "UseFIPS" }, b]],
        [e, [{ [k]: "UseDualStack" }, b]],
        [e, [{ fn: f, argv: [h, "supportsDualStack"] }, b]],
        [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]]
    ],
    results: [
        [a],
        [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
        [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
        [g, i],
        ["https://appsync-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
        ["https://appsync-fips.{Region}.{PartitionResult#dnsSuffix}", i],
        [a, "FIPS is enabled but this partition does not support FIPS"],
        ["https://appsync.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "DualStack is enabled but this partition does not support DualStack"],
        ["https://appsync.{Region}.{PartitionResult#dnsSuffix}", i],
        [a, "Invalid Configuration: Missing Region"]
    ]
};
const root = 2;
const r = 100_000_000;
const nodes = new Int32Array([
    -1, 1, -1,
    0, 12, 3,
    1, 4, r + 11,
    2, 5, r + 11,
    3, 8, 6,
    4, 7, r + 10,
    5, r + 8, r + 9,
    4, 10, 9,
    6, r + 6, r + 7,
    5, 11, r + 5,
    6, r + 4, r + 5,
    3, r + 1, 13,
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

class AppSyncServiceException extends ServiceException {
    constructor(options) {
        super(options);
        Object.setPrototypeOf(this, AppSyncServiceException.prototype);
    }
}

class AccessDeniedException extends AppSyncServiceException {
    name = "AccessDeniedException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "AccessDeniedException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, AccessDeniedException.prototype);
    }
}
class ApiKeyLimitExceededException extends AppSyncServiceException {
    name = "ApiKeyLimitExceededException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ApiKeyLimitExceededException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ApiKeyLimitExceededException.prototype);
    }
}
class ApiKeyValidityOutOfBoundsException extends AppSyncServiceException {
    name = "ApiKeyValidityOutOfBoundsException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ApiKeyValidityOutOfBoundsException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ApiKeyValidityOutOfBoundsException.prototype);
    }
}
class ApiLimitExceededException extends AppSyncServiceException {
    name = "ApiLimitExceededException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ApiLimitExceededException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ApiLimitExceededException.prototype);
    }
}
class BadRequestException extends AppSyncServiceException {
    name = "BadRequestException";
    $fault = "client";
    reason;
    detail;
    constructor(opts) {
        super({
            name: "BadRequestException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, BadRequestException.prototype);
        this.reason = opts.reason;
        this.detail = opts.detail;
    }
}
class InternalFailureException extends AppSyncServiceException {
    name = "InternalFailureException";
    $fault = "server";
    constructor(opts) {
        super({
            name: "InternalFailureException",
            $fault: "server",
            ...opts,
        });
        Object.setPrototypeOf(this, InternalFailureException.prototype);
    }
}
class NotFoundException extends AppSyncServiceException {
    name = "NotFoundException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "NotFoundException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, NotFoundException.prototype);
    }
}
class ConcurrentModificationException extends AppSyncServiceException {
    name = "ConcurrentModificationException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ConcurrentModificationException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ConcurrentModificationException.prototype);
    }
}
class LimitExceededException extends AppSyncServiceException {
    name = "LimitExceededException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "LimitExceededException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, LimitExceededException.prototype);
    }
}
class UnauthorizedException extends AppSyncServiceException {
    name = "UnauthorizedException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "UnauthorizedException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, UnauthorizedException.prototype);
    }
}
class ServiceQuotaExceededException extends AppSyncServiceException {
    name = "ServiceQuotaExceededException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ServiceQuotaExceededException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
    }
}
class ConflictException extends AppSyncServiceException {
    name = "ConflictException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ConflictException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ConflictException.prototype);
    }
}
class GraphQLSchemaException extends AppSyncServiceException {
    name = "GraphQLSchemaException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "GraphQLSchemaException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, GraphQLSchemaException.prototype);
    }
}

const _A = "Api";
const _AA = "ApiAssociation";
const _AAP = "AdditionalAuthenticationProvider";
const _AAPd = "AdditionalAuthenticationProviders";
const _AAR = "AssociateApiRequest";
const _AARs = "AssociateApiResponse";
const _AAs = "AssociateApi";
const _AC = "ApiCache";
const _ACu = "AuthorizationConfig";
const _ADE = "AccessDeniedException";
const _AIC = "AwsIamConfig";
const _AK = "ApiKey";
const _AKLEE = "ApiKeyLimitExceededException";
const _AKVOOBE = "ApiKeyValidityOutOfBoundsException";
const _AKp = "ApiKeys";
const _ALEE = "ApiLimitExceededException";
const _AM = "AuthMode";
const _AMGA = "AssociateMergedGraphqlApi";
const _AMGAR = "AssociateMergedGraphqlApiRequest";
const _AMGARs = "AssociateMergedGraphqlApiResponse";
const _AMu = "AuthModes";
const _AP = "AuthProvider";
const _APu = "AuthProviders";
const _ASGA = "AssociateSourceGraphqlApi";
const _ASGAR = "AssociateSourceGraphqlApiRequest";
const _ASGARs = "AssociateSourceGraphqlApiResponse";
const _ASR = "AppSyncRuntime";
const _Ap = "Apis";
const _BRD = "BadRequestDetail";
const _BRE = "BadRequestException";
const _CA = "CreateApi";
const _CAC = "CreateApiCache";
const _CACR = "CreateApiCacheRequest";
const _CACRr = "CreateApiCacheResponse";
const _CAK = "CreateApiKey";
const _CAKR = "CreateApiKeyRequest";
const _CAKRr = "CreateApiKeyResponse";
const _CAR = "CreateApiRequest";
const _CARr = "CreateApiResponse";
const _CC = "CachingConfig";
const _CCN = "CreateChannelNamespace";
const _CCNR = "CreateChannelNamespaceRequest";
const _CCNRr = "CreateChannelNamespaceResponse";
const _CCo = "CognitoConfig";
const _CDN = "CreateDomainName";
const _CDNR = "CreateDomainNameRequest";
const _CDNRr = "CreateDomainNameResponse";
const _CDS = "CreateDataSource";
const _CDSR = "CreateDataSourceRequest";
const _CDSRr = "CreateDataSourceResponse";
const _CE = "ConflictException";
const _CEL = "CodeErrorLocation";
const _CEo = "CodeError";
const _CEod = "CodeErrors";
const _CF = "CreateFunction";
const _CFR = "CreateFunctionRequest";
const _CFRr = "CreateFunctionResponse";
const _CGA = "CreateGraphqlApi";
const _CGAR = "CreateGraphqlApiRequest";
const _CGARr = "CreateGraphqlApiResponse";
const _CME = "ConcurrentModificationException";
const _CN = "ChannelNamespace";
const _CNh = "ChannelNamespaces";
const _CR = "CreateResolver";
const _CRR = "CreateResolverRequest";
const _CRRr = "CreateResolverResponse";
const _CT = "CreateType";
const _CTR = "CreateTypeRequest";
const _CTRr = "CreateTypeResponse";
const _CUPC = "CognitoUserPoolConfig";
const _DA = "DeleteApi";
const _DAC = "DeleteApiCache";
const _DACR = "DeleteApiCacheRequest";
const _DACRe = "DeleteApiCacheResponse";
const _DAK = "DeleteApiKey";
const _DAKR = "DeleteApiKeyRequest";
const _DAKRe = "DeleteApiKeyResponse";
const _DAR = "DeleteApiRequest";
const _DARe = "DeleteApiResponse";
const _DARi = "DisassociateApiRequest";
const _DARis = "DisassociateApiResponse";
const _DAi = "DisassociateApi";
const _DCN = "DeleteChannelNamespace";
const _DCNR = "DeleteChannelNamespaceRequest";
const _DCNRe = "DeleteChannelNamespaceResponse";
const _DDN = "DeleteDomainName";
const _DDNR = "DeleteDomainNameRequest";
const _DDNRe = "DeleteDomainNameResponse";
const _DDS = "DeleteDataSource";
const _DDSC = "DynamodbDataSourceConfig";
const _DDSR = "DeleteDataSourceRequest";
const _DDSRe = "DeleteDataSourceResponse";
const _DF = "DeleteFunction";
const _DFR = "DeleteFunctionRequest";
const _DFRe = "DeleteFunctionResponse";
const _DGA = "DeleteGraphqlApi";
const _DGAR = "DeleteGraphqlApiRequest";
const _DGARe = "DeleteGraphqlApiResponse";
const _DMGA = "DisassociateMergedGraphqlApi";
const _DMGAR = "DisassociateMergedGraphqlApiRequest";
const _DMGARi = "DisassociateMergedGraphqlApiResponse";
const _DNC = "DomainNameConfig";
const _DNCo = "DomainNameConfigs";
const _DR = "DeleteResolver";
const _DRR = "DeleteResolverRequest";
const _DRRe = "DeleteResolverResponse";
const _DS = "DataSource";
const _DSC = "DeltaSyncConfig";
const _DSGA = "DisassociateSourceGraphqlApi";
const _DSGAR = "DisassociateSourceGraphqlApiRequest";
const _DSGARi = "DisassociateSourceGraphqlApiResponse";
const _DSIM = "DataSourceIntrospectionModel";
const _DSIMF = "DataSourceIntrospectionModelField";
const _DSIMFT = "DataSourceIntrospectionModelFieldType";
const _DSIMFa = "DataSourceIntrospectionModelFields";
const _DSIMI = "DataSourceIntrospectionModelIndex";
const _DSIMIa = "DataSourceIntrospectionModelIndexes";
const _DSIMa = "DataSourceIntrospectionModels";
const _DSIR = "DataSourceIntrospectionResult";
const _DSa = "DataSources";
const _DT = "DeleteType";
const _DTR = "DeleteTypeRequest";
const _DTRe = "DeleteTypeResponse";
const _EBDSC = "EventBridgeDataSourceConfig";
const _EC = "EventConfig";
const _ECED = "EvaluateCodeErrorDetail";
const _ECR = "EvaluateCodeRequest";
const _ECRv = "EvaluateCodeResponse";
const _ECv = "EvaluateCode";
const _ED = "ErrorDetail";
const _EDSC = "ElasticsearchDataSourceConfig";
const _ELC = "EventLogConfig";
const _EMC = "EnhancedMetricsConfig";
const _EMT = "EvaluateMappingTemplate";
const _EMTR = "EvaluateMappingTemplateRequest";
const _EMTRv = "EvaluateMappingTemplateResponse";
const _F = "Functions";
const _FAC = "FlushApiCache";
const _FACR = "FlushApiCacheRequest";
const _FACRl = "FlushApiCacheResponse";
const _FC = "FunctionConfiguration";
const _GA = "GraphqlApi";
const _GAA = "GetApiAssociation";
const _GAAR = "GetApiAssociationRequest";
const _GAARe = "GetApiAssociationResponse";
const _GAC = "GetApiCache";
const _GACR = "GetApiCacheRequest";
const _GACRe = "GetApiCacheResponse";
const _GAR = "GetApiRequest";
const _GARe = "GetApiResponse";
const _GAe = "GetApi";
const _GAr = "GraphqlApis";
const _GCN = "GetChannelNamespace";
const _GCNR = "GetChannelNamespaceRequest";
const _GCNRe = "GetChannelNamespaceResponse";
const _GDN = "GetDomainName";
const _GDNR = "GetDomainNameRequest";
const _GDNRe = "GetDomainNameResponse";
const _GDS = "GetDataSource";
const _GDSI = "GetDataSourceIntrospection";
const _GDSIR = "GetDataSourceIntrospectionRequest";
const _GDSIRe = "GetDataSourceIntrospectionResponse";
const _GDSR = "GetDataSourceRequest";
const _GDSRe = "GetDataSourceResponse";
const _GF = "GetFunction";
const _GFR = "GetFunctionRequest";
const _GFRe = "GetFunctionResponse";
const _GGA = "GetGraphqlApi";
const _GGAEV = "GetGraphqlApiEnvironmentVariables";
const _GGAEVR = "GetGraphqlApiEnvironmentVariablesRequest";
const _GGAEVRe = "GetGraphqlApiEnvironmentVariablesResponse";
const _GGAR = "GetGraphqlApiRequest";
const _GGARe = "GetGraphqlApiResponse";
const _GIS = "GetIntrospectionSchema";
const _GISR = "GetIntrospectionSchemaRequest";
const _GISRe = "GetIntrospectionSchemaResponse";
const _GQLSE = "GraphQLSchemaException";
const _GR = "GetResolver";
const _GRR = "GetResolverRequest";
const _GRRe = "GetResolverResponse";
const _GSAA = "GetSourceApiAssociation";
const _GSAAR = "GetSourceApiAssociationRequest";
const _GSAARe = "GetSourceApiAssociationResponse";
const _GSCS = "GetSchemaCreationStatus";
const _GSCSR = "GetSchemaCreationStatusRequest";
const _GSCSRe = "GetSchemaCreationStatusResponse";
const _GT = "GetType";
const _GTR = "GetTypeRequest";
const _GTRe = "GetTypeResponse";
const _HC = "HandlerConfig";
const _HCa = "HandlerConfigs";
const _HDSC = "HttpDataSourceConfig";
const _I = "Integration";
const _IFE = "InternalFailureException";
const _LA = "ListApis";
const _LAC = "LambdaAuthorizerConfig";
const _LAK = "ListApiKeys";
const _LAKR = "ListApiKeysRequest";
const _LAKRi = "ListApiKeysResponse";
const _LAR = "ListApisRequest";
const _LARi = "ListApisResponse";
const _LC = "LambdaConfig";
const _LCHC = "LambdaConflictHandlerConfig";
const _LCN = "ListChannelNamespaces";
const _LCNR = "ListChannelNamespacesRequest";
const _LCNRi = "ListChannelNamespacesResponse";
const _LCo = "LogConfig";
const _LDN = "ListDomainNames";
const _LDNR = "ListDomainNamesRequest";
const _LDNRi = "ListDomainNamesResponse";
const _LDS = "ListDataSources";
const _LDSC = "LambdaDataSourceConfig";
const _LDSR = "ListDataSourcesRequest";
const _LDSRi = "ListDataSourcesResponse";
const _LEE = "LimitExceededException";
const _LF = "ListFunctions";
const _LFR = "ListFunctionsRequest";
const _LFRi = "ListFunctionsResponse";
const _LGA = "ListGraphqlApis";
const _LGAR = "ListGraphqlApisRequest";
const _LGARi = "ListGraphqlApisResponse";
const _LR = "ListResolvers";
const _LRBF = "ListResolversByFunction";
const _LRBFR = "ListResolversByFunctionRequest";
const _LRBFRi = "ListResolversByFunctionResponse";
const _LRR = "ListResolversRequest";
const _LRRi = "ListResolversResponse";
const _LSAA = "ListSourceApiAssociations";
const _LSAAR = "ListSourceApiAssociationsRequest";
const _LSAARi = "ListSourceApiAssociationsResponse";
const _LT = "ListTypes";
const _LTBA = "ListTypesByAssociation";
const _LTBAR = "ListTypesByAssociationRequest";
const _LTBARi = "ListTypesByAssociationResponse";
const _LTFR = "ListTagsForResource";
const _LTFRR = "ListTagsForResourceRequest";
const _LTFRRi = "ListTagsForResourceResponse";
const _LTR = "ListTypesRequest";
const _LTRi = "ListTypesResponse";
const _NFE = "NotFoundException";
const _OIDCC = "OpenIDConnectConfig";
const _OSSDSC = "OpenSearchServiceDataSourceConfig";
const _PC = "PipelineConfig";
const _PGAEV = "PutGraphqlApiEnvironmentVariables";
const _PGAEVR = "PutGraphqlApiEnvironmentVariablesRequest";
const _PGAEVRu = "PutGraphqlApiEnvironmentVariablesResponse";
const _R = "Resolver";
const _RDAC = "RdsDataApiConfig";
const _RDDSC = "RelationalDatabaseDataSourceConfig";
const _RHEC = "RdsHttpEndpointConfig";
const _Re = "Resolvers";
const _SAA = "SourceApiAssociation";
const _SAAC = "SourceApiAssociationConfig";
const _SAAS = "SourceApiAssociationSummary";
const _SAASL = "SourceApiAssociationSummaryList";
const _SC = "SyncConfig";
const _SDSI = "StartDataSourceIntrospection";
const _SDSIR = "StartDataSourceIntrospectionRequest";
const _SDSIRt = "StartDataSourceIntrospectionResponse";
const _SQEE = "ServiceQuotaExceededException";
const _SSC = "StartSchemaCreation";
const _SSCR = "StartSchemaCreationRequest";
const _SSCRt = "StartSchemaCreationResponse";
const _SSM = "StartSchemaMerge";
const _SSMR = "StartSchemaMergeRequest";
const _SSMRt = "StartSchemaMergeResponse";
const _T = "Type";
const _TL = "TypeList";
const _TR = "TagResource";
const _TRR = "TagResourceRequest";
const _TRRa = "TagResourceResponse";
const _UA = "UpdateApi";
const _UAC = "UpdateApiCache";
const _UACR = "UpdateApiCacheRequest";
const _UACRp = "UpdateApiCacheResponse";
const _UAK = "UpdateApiKey";
const _UAKR = "UpdateApiKeyRequest";
const _UAKRp = "UpdateApiKeyResponse";
const _UAR = "UpdateApiRequest";
const _UARp = "UpdateApiResponse";
const _UCN = "UpdateChannelNamespace";
const _UCNR = "UpdateChannelNamespaceRequest";
const _UCNRp = "UpdateChannelNamespaceResponse";
const _UDN = "UpdateDomainName";
const _UDNR = "UpdateDomainNameRequest";
const _UDNRp = "UpdateDomainNameResponse";
const _UDS = "UpdateDataSource";
const _UDSR = "UpdateDataSourceRequest";
const _UDSRp = "UpdateDataSourceResponse";
const _UE = "UnauthorizedException";
const _UF = "UpdateFunction";
const _UFR = "UpdateFunctionRequest";
const _UFRp = "UpdateFunctionResponse";
const _UGA = "UpdateGraphqlApi";
const _UGAR = "UpdateGraphqlApiRequest";
const _UGARp = "UpdateGraphqlApiResponse";
const _UPC = "UserPoolConfig";
const _UR = "UntagResource";
const _URR = "UntagResourceRequest";
const _URRn = "UntagResourceResponse";
const _URRp = "UpdateResolverRequest";
const _URRpd = "UpdateResolverResponse";
const _URp = "UpdateResolver";
const _USAA = "UpdateSourceApiAssociation";
const _USAAR = "UpdateSourceApiAssociationRequest";
const _USAARp = "UpdateSourceApiAssociationResponse";
const _UT = "UpdateType";
const _UTR = "UpdateTypeRequest";
const _UTRp = "UpdateTypeResponse";
const _a = "api";
const _aA = "apiArn";
const _aAP = "additionalAuthenticationProviders";
const _aAp = "apiAssociation";
const _aAs = "associationArn";
const _aC = "apiCache";
const _aCB = "apiCachingBehavior";
const _aCu = "authorizationConfig";
const _aDN = "appsyncDomainName";
const _aI = "apiId";
const _aIC = "awsIamConfig";
const _aICR = "appIdClientRegex";
const _aIs = "associationId";
const _aK = "apiKey";
const _aKp = "apiKeys";
const _aP = "authProviders";
const _aR = "awsRegion";
const _aREE = "atRestEncryptionEnabled";
const _aRTIS = "authorizerResultTtlInSeconds";
const _aS = "associationStatus";
const _aSSA = "awsSecretStoreArn";
const _aT = "authenticationType";
const _aTTL = "authTTL";
const _aTp = "apiType";
const _aTu = "authType";
const _aTut = "authorizationType";
const _aU = "authorizerUri";
const _ap = "apis";
const _ar = "arn";
const _b = "behavior";
const _bTTTL = "baseTableTTL";
const _c = "client";
const _cA = "certificateArn";
const _cAM = "connectionAuthModes";
const _cC = "cognitoConfig";
const _cCa = "cachingConfig";
const _cD = "conflictDetection";
const _cE = "codeErrors";
const _cH = "codeHandlers";
const _cHo = "conflictHandler";
const _cI = "clientId";
const _cK = "cachingKeys";
const _cN = "channelNamespace";
const _cNA = "channelNamespaceArn";
const _cNh = "channelNamespaces";
const _cWLRA = "cloudWatchLogsRoleArn";
const _co = "column";
const _cod = "code";
const _con = "context";
const _cr = "created";
const _d = "detail";
const _dA = "defaultAction";
const _dC = "dynamodbConfig";
const _dCI = "dbClusterIdentifier";
const _dD = "deploymentDetail";
const _dN = "domainName";
const _dNA = "domainNameArn";
const _dNC = "domainNameConfig";
const _dNCo = "domainNameConfigs";
const _dNa = "databaseName";
const _dPAM = "defaultPublishAuthModes";
const _dS = "dataSource";
const _dSA = "dataSourceArn";
const _dSAM = "defaultSubscribeAuthModes";
const _dSC = "deltaSyncConfig";
const _dSLMB = "dataSourceLevelMetricsBehavior";
const _dSN = "dataSourceName";
const _dSTN = "deltaSyncTableName";
const _dSTTTL = "deltaSyncTableTTL";
const _dSa = "dataSources";
const _de = "description";
const _def = "definition";
const _del = "deletes";
const _det = "details";
const _dn = "dns";
const _e = "error";
const _eBA = "eventBusArn";
const _eBC = "eventBridgeConfig";
const _eC = "eventConfig";
const _eCl = "elasticsearchConfig";
const _eMC = "enhancedMetricsConfig";
const _eR = "evaluationResult";
const _eT = "errorType";
const _eV = "environmentVariables";
const _eVC = "excludeVerboseContent";
const _en = "endpoint";
const _ex = "expires";
const _f = "format";
const _fA = "functionArn";
const _fC = "functionConfiguration";
const _fI = "functionId";
const _fLL = "fieldLogLevel";
const _fN = "fieldName";
const _fV = "functionVersion";
const _fi = "fields";
const _fu = "function";
const _fun = "functions";
const _gA = "graphqlApi";
const _gAr = "graphqlApis";
const _h = "http";
const _hC = "handlerConfigs";
const _hCt = "httpConfig";
const _hE = "httpError";
const _hMC = "healthMetricsConfig";
const _hQ = "httpQuery";
const _hZI = "hostedZoneId";
const _i = "id";
const _iC = "introspectionConfig";
const _iD = "includeDirectives";
const _iI = "introspectionId";
const _iMSDL = "includeModelsSDL";
const _iR = "introspectionResult";
const _iS = "introspectionStatus";
const _iSD = "introspectionStatusDetail";
const _iT = "invokeType";
const _iTTL = "iatTTL";
const _iVE = "identityValidationExpression";
const _in = "indexes";
const _int = "integration";
const _is = "issuer";
const _k = "kind";
const _l = "location";
const _lAC = "lambdaAuthorizerConfig";
const _lC = "lambdaConfig";
const _lCHA = "lambdaConflictHandlerArn";
const _lCHC = "lambdaConflictHandlerConfig";
const _lCo = "logConfig";
const _lFA = "lambdaFunctionArn";
const _lL = "logLevel";
const _lM = "lastModified";
const _lSMD = "lastSuccessfulMergeDate";
const _le = "length";
const _li = "line";
const _lo = "logs";
const _m = "message";
const _mAA = "mergedApiArn";
const _mAERA = "mergedApiExecutionRoleArn";
const _mAI = "mergedApiIdentifier";
const _mAIe = "mergedApiId";
const _mBS = "maxBatchSize";
const _mC = "metricsConfig";
const _mR = "maxResults";
const _mT = "mergeType";
const _mo = "models";
const _n = "name";
const _nT = "nextToken";
const _o = "owner";
const _oC = "ownerContact";
const _oE = "outErrors";
const _oIDCC = "openIDConnectConfig";
const _oLMC = "operationLevelMetricsConfig";
const _oP = "onPublish";
const _oS = "onSubscribe";
const _oSSC = "openSearchServiceConfig";
const _pAM = "publishAuthModes";
const _pC = "pipelineConfig";
const _pK = "primaryKey";
const _qDL = "queryDepthLimit";
const _r = "reason";
const _rA = "resourceArn";
const _rAe = "resolverArn";
const _rCL = "resolverCountLimit";
const _rDAC = "rdsDataApiConfig";
const _rDC = "relationalDatabaseConfig";
const _rDST = "relationalDatabaseSourceType";
const _rHEC = "rdsHttpEndpointConfig";
const _rLMB = "resolverLevelMetricsBehavior";
const _rMT = "requestMappingTemplate";
const _rMTe = "responseMappingTemplate";
const _rV = "runtimeVersion";
const _re = "resolver";
const _res = "resolvers";
const _ru = "runtime";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.appsync";
const _sA = "secretArn";
const _sAA = "sourceApiAssociation";
const _sAAC = "sourceApiAssociationConfig";
const _sAAS = "sourceApiAssociationStatus";
const _sAASD = "sourceApiAssociationStatusDetail";
const _sAASo = "sourceApiAssociationSummaries";
const _sAAo = "sourceApiArn";
const _sAI = "sourceApiIdentifier";
const _sAIo = "sourceApiId";
const _sAM = "subscribeAuthModes";
const _sC = "syncConfig";
const _sR = "signingRegion";
const _sRA = "serviceRoleArn";
const _sSN = "signingServiceName";
const _sc = "schema";
const _sd = "sdl";
const _se = "server";
const _sp = "span";
const _st = "status";
const _sta = "stash";
const _t = "tags";
const _tEE = "transitEncryptionEnabled";
const _tK = "tagKeys";
const _tN = "typeName";
const _tNa = "tableName";
const _te = "template";
const _tt = "ttl";
const _ty = "type";
const _typ = "types";
const _u = "uris";
const _uCC = "useCallerCredentials";
const _uPC = "userPoolConfig";
const _uPI = "userPoolId";
const _v = "value";
const _va = "values";
const _ve = "versioned";
const _vi = "visibility";
const _wWAA = "wafWebAclArn";
const _xE = "xrayEnabled";
const n0 = "com.amazonaws.appsync";
const _s_registry = new TypeRegistry(_s);
var AppSyncServiceException$ = [-3, _s, "AppSyncServiceException", 0, [], []];
_s_registry.registerError(AppSyncServiceException$, AppSyncServiceException);
const n0_registry = new TypeRegistry(n0);
var AccessDeniedException$ = [-3, n0, _ADE,
    { [_e]: _c, [_hE]: 403 },
    [_m],
    [0]
];
n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
var ApiKeyLimitExceededException$ = [-3, n0, _AKLEE,
    { [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(ApiKeyLimitExceededException$, ApiKeyLimitExceededException);
var ApiKeyValidityOutOfBoundsException$ = [-3, n0, _AKVOOBE,
    { [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(ApiKeyValidityOutOfBoundsException$, ApiKeyValidityOutOfBoundsException);
var ApiLimitExceededException$ = [-3, n0, _ALEE,
    { [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(ApiLimitExceededException$, ApiLimitExceededException);
var BadRequestException$ = [-3, n0, _BRE,
    { [_e]: _c, [_hE]: 400 },
    [_m, _r, _d],
    [0, 0, () => BadRequestDetail$]
];
n0_registry.registerError(BadRequestException$, BadRequestException);
var ConcurrentModificationException$ = [-3, n0, _CME,
    { [_e]: _c, [_hE]: 409 },
    [_m],
    [0]
];
n0_registry.registerError(ConcurrentModificationException$, ConcurrentModificationException);
var ConflictException$ = [-3, n0, _CE,
    { [_e]: _c, [_hE]: 409 },
    [_m],
    [0]
];
n0_registry.registerError(ConflictException$, ConflictException);
var GraphQLSchemaException$ = [-3, n0, _GQLSE,
    { [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(GraphQLSchemaException$, GraphQLSchemaException);
var InternalFailureException$ = [-3, n0, _IFE,
    { [_e]: _se, [_hE]: 500 },
    [_m],
    [0]
];
n0_registry.registerError(InternalFailureException$, InternalFailureException);
var LimitExceededException$ = [-3, n0, _LEE,
    { [_e]: _c, [_hE]: 429 },
    [_m],
    [0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var NotFoundException$ = [-3, n0, _NFE,
    { [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(NotFoundException$, NotFoundException);
var ServiceQuotaExceededException$ = [-3, n0, _SQEE,
    { [_e]: _c, [_hE]: 402 },
    [_m],
    [0]
];
n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
var UnauthorizedException$ = [-3, n0, _UE,
    { [_e]: _c, [_hE]: 401 },
    [_m],
    [0]
];
n0_registry.registerError(UnauthorizedException$, UnauthorizedException);
const errorTypeRegistries = [
    _s_registry,
    n0_registry,
];
var AdditionalAuthenticationProvider$ = [3, n0, _AAP,
    0,
    [_aT, _oIDCC, _uPC, _lAC],
    [0, () => OpenIDConnectConfig$, () => CognitoUserPoolConfig$, () => LambdaAuthorizerConfig$]
];
var Api$ = [3, n0, _A,
    0,
    [_aI, _n, _oC, _t, _dn, _aA, _cr, _xE, _wWAA, _eC],
    [0, 0, 0, 128 | 0, 128 | 0, 0, 4, 2, 0, () => EventConfig$]
];
var ApiAssociation$ = [3, n0, _AA,
    0,
    [_dN, _aI, _aS, _dD],
    [0, 0, 0, 0]
];
var ApiCache$ = [3, n0, _AC,
    0,
    [_tt, _aCB, _tEE, _aREE, _ty, _st, _hMC],
    [1, 0, 2, 2, 0, 0, 0]
];
var ApiKey$ = [3, n0, _AK,
    0,
    [_i, _de, _ex, _del],
    [0, 0, 1, 1]
];
var AppSyncRuntime$ = [3, n0, _ASR,
    0,
    [_n, _rV],
    [0, 0], 2
];
var AssociateApiRequest$ = [3, n0, _AAR,
    0,
    [_dN, _aI],
    [[0, 1], 0], 2
];
var AssociateApiResponse$ = [3, n0, _AARs,
    0,
    [_aAp],
    [() => ApiAssociation$]
];
var AssociateMergedGraphqlApiRequest$ = [3, n0, _AMGAR,
    0,
    [_sAI, _mAI, _de, _sAAC],
    [[0, 1], 0, 0, () => SourceApiAssociationConfig$], 2
];
var AssociateMergedGraphqlApiResponse$ = [3, n0, _AMGARs,
    0,
    [_sAA],
    [() => SourceApiAssociation$]
];
var AssociateSourceGraphqlApiRequest$ = [3, n0, _ASGAR,
    0,
    [_mAI, _sAI, _de, _sAAC],
    [[0, 1], 0, 0, () => SourceApiAssociationConfig$], 2
];
var AssociateSourceGraphqlApiResponse$ = [3, n0, _ASGARs,
    0,
    [_sAA],
    [() => SourceApiAssociation$]
];
var AuthMode$ = [3, n0, _AM,
    0,
    [_aTu],
    [0], 1
];
var AuthorizationConfig$ = [3, n0, _ACu,
    0,
    [_aTut, _aIC],
    [0, () => AwsIamConfig$], 1
];
var AuthProvider$ = [3, n0, _AP,
    0,
    [_aTu, _cC, _oIDCC, _lAC],
    [0, () => CognitoConfig$, () => OpenIDConnectConfig$, () => LambdaAuthorizerConfig$], 1
];
var AwsIamConfig$ = [3, n0, _AIC,
    0,
    [_sR, _sSN],
    [0, 0]
];
var BadRequestDetail$ = [3, n0, _BRD,
    0,
    [_cE],
    [() => CodeErrors]
];
var CachingConfig$ = [3, n0, _CC,
    0,
    [_tt, _cK],
    [1, 64 | 0], 1
];
var ChannelNamespace$ = [3, n0, _CN,
    0,
    [_aI, _n, _sAM, _pAM, _cH, _t, _cNA, _cr, _lM, _hC],
    [0, 0, () => AuthModes, () => AuthModes, 0, 128 | 0, 0, 4, 4, () => HandlerConfigs$]
];
var CodeError$ = [3, n0, _CEo,
    0,
    [_eT, _v, _l],
    [0, 0, () => CodeErrorLocation$]
];
var CodeErrorLocation$ = [3, n0, _CEL,
    0,
    [_li, _co, _sp],
    [1, 1, 1]
];
var CognitoConfig$ = [3, n0, _CCo,
    0,
    [_uPI, _aR, _aICR],
    [0, 0, 0], 2
];
var CognitoUserPoolConfig$ = [3, n0, _CUPC,
    0,
    [_uPI, _aR, _aICR],
    [0, 0, 0], 2
];
var CreateApiCacheRequest$ = [3, n0, _CACR,
    0,
    [_aI, _tt, _aCB, _ty, _tEE, _aREE, _hMC],
    [[0, 1], 1, 0, 0, 2, 2, 0], 4
];
var CreateApiCacheResponse$ = [3, n0, _CACRr,
    0,
    [_aC],
    [() => ApiCache$]
];
var CreateApiKeyRequest$ = [3, n0, _CAKR,
    0,
    [_aI, _de, _ex],
    [[0, 1], 0, 1], 1
];
var CreateApiKeyResponse$ = [3, n0, _CAKRr,
    0,
    [_aK],
    [() => ApiKey$]
];
var CreateApiRequest$ = [3, n0, _CAR,
    0,
    [_n, _eC, _oC, _t],
    [0, () => EventConfig$, 0, 128 | 0], 2
];
var CreateApiResponse$ = [3, n0, _CARr,
    0,
    [_a],
    [() => Api$]
];
var CreateChannelNamespaceRequest$ = [3, n0, _CCNR,
    0,
    [_aI, _n, _sAM, _pAM, _cH, _t, _hC],
    [[0, 1], 0, () => AuthModes, () => AuthModes, 0, 128 | 0, () => HandlerConfigs$], 2
];
var CreateChannelNamespaceResponse$ = [3, n0, _CCNRr,
    0,
    [_cN],
    [() => ChannelNamespace$]
];
var CreateDataSourceRequest$ = [3, n0, _CDSR,
    0,
    [_aI, _n, _ty, _de, _sRA, _dC, _lC, _eCl, _oSSC, _hCt, _rDC, _eBC, _mC],
    [[0, 1], 0, 0, 0, 0, () => DynamodbDataSourceConfig$, () => LambdaDataSourceConfig$, () => ElasticsearchDataSourceConfig$, () => OpenSearchServiceDataSourceConfig$, () => HttpDataSourceConfig$, () => RelationalDatabaseDataSourceConfig$, () => EventBridgeDataSourceConfig$, 0], 3
];
var CreateDataSourceResponse$ = [3, n0, _CDSRr,
    0,
    [_dS],
    [() => DataSource$]
];
var CreateDomainNameRequest$ = [3, n0, _CDNR,
    0,
    [_dN, _cA, _de, _t],
    [0, 0, 0, 128 | 0], 2
];
var CreateDomainNameResponse$ = [3, n0, _CDNRr,
    0,
    [_dNC],
    [() => DomainNameConfig$]
];
var CreateFunctionRequest$ = [3, n0, _CFR,
    0,
    [_aI, _n, _dSN, _de, _rMT, _rMTe, _fV, _sC, _mBS, _ru, _cod],
    [[0, 1], 0, 0, 0, 0, 0, 0, () => SyncConfig$, 1, () => AppSyncRuntime$, 0], 3
];
var CreateFunctionResponse$ = [3, n0, _CFRr,
    0,
    [_fC],
    [() => FunctionConfiguration$]
];
var CreateGraphqlApiRequest$ = [3, n0, _CGAR,
    0,
    [_n, _aT, _lCo, _uPC, _oIDCC, _t, _aAP, _xE, _lAC, _aTp, _mAERA, _vi, _oC, _iC, _qDL, _rCL, _eMC],
    [0, 0, () => LogConfig$, () => UserPoolConfig$, () => OpenIDConnectConfig$, 128 | 0, () => AdditionalAuthenticationProviders, 2, () => LambdaAuthorizerConfig$, 0, 0, 0, 0, 0, 1, 1, () => EnhancedMetricsConfig$], 2
];
var CreateGraphqlApiResponse$ = [3, n0, _CGARr,
    0,
    [_gA],
    [() => GraphqlApi$]
];
var CreateResolverRequest$ = [3, n0, _CRR,
    0,
    [_aI, _tN, _fN, _dSN, _rMT, _rMTe, _k, _pC, _sC, _cCa, _mBS, _ru, _cod, _mC],
    [[0, 1], [0, 1], 0, 0, 0, 0, 0, () => PipelineConfig$, () => SyncConfig$, () => CachingConfig$, 1, () => AppSyncRuntime$, 0, 0], 3
];
var CreateResolverResponse$ = [3, n0, _CRRr,
    0,
    [_re],
    [() => Resolver$]
];
var CreateTypeRequest$ = [3, n0, _CTR,
    0,
    [_aI, _def, _f],
    [[0, 1], 0, 0], 3
];
var CreateTypeResponse$ = [3, n0, _CTRr,
    0,
    [_ty],
    [() => Type$]
];
var DataSource$ = [3, n0, _DS,
    0,
    [_dSA, _n, _de, _ty, _sRA, _dC, _lC, _eCl, _oSSC, _hCt, _rDC, _eBC, _mC],
    [0, 0, 0, 0, 0, () => DynamodbDataSourceConfig$, () => LambdaDataSourceConfig$, () => ElasticsearchDataSourceConfig$, () => OpenSearchServiceDataSourceConfig$, () => HttpDataSourceConfig$, () => RelationalDatabaseDataSourceConfig$, () => EventBridgeDataSourceConfig$, 0]
];
var DataSourceIntrospectionModel$ = [3, n0, _DSIM,
    0,
    [_n, _fi, _pK, _in, _sd],
    [0, () => DataSourceIntrospectionModelFields, () => DataSourceIntrospectionModelIndex$, () => DataSourceIntrospectionModelIndexes, 0]
];
var DataSourceIntrospectionModelField$ = [3, n0, _DSIMF,
    0,
    [_n, _ty, _le],
    [0, () => DataSourceIntrospectionModelFieldType$, 1]
];
var DataSourceIntrospectionModelFieldType$ = [3, n0, _DSIMFT,
    0,
    [_k, _n, _ty, _va],
    [0, 0, () => DataSourceIntrospectionModelFieldType$, 64 | 0]
];
var DataSourceIntrospectionModelIndex$ = [3, n0, _DSIMI,
    0,
    [_n, _fi],
    [0, 64 | 0]
];
var DataSourceIntrospectionResult$ = [3, n0, _DSIR,
    0,
    [_mo, _nT],
    [() => DataSourceIntrospectionModels, 0]
];
var DeleteApiCacheRequest$ = [3, n0, _DACR,
    0,
    [_aI],
    [[0, 1]], 1
];
var DeleteApiCacheResponse$ = [3, n0, _DACRe,
    0,
    [],
    []
];
var DeleteApiKeyRequest$ = [3, n0, _DAKR,
    0,
    [_aI, _i],
    [[0, 1], [0, 1]], 2
];
var DeleteApiKeyResponse$ = [3, n0, _DAKRe,
    0,
    [],
    []
];
var DeleteApiRequest$ = [3, n0, _DAR,
    0,
    [_aI],
    [[0, 1]], 1
];
var DeleteApiResponse$ = [3, n0, _DARe,
    0,
    [],
    []
];
var DeleteChannelNamespaceRequest$ = [3, n0, _DCNR,
    0,
    [_aI, _n],
    [[0, 1], [0, 1]], 2
];
var DeleteChannelNamespaceResponse$ = [3, n0, _DCNRe,
    0,
    [],
    []
];
var DeleteDataSourceRequest$ = [3, n0, _DDSR,
    0,
    [_aI, _n],
    [[0, 1], [0, 1]], 2
];
var DeleteDataSourceResponse$ = [3, n0, _DDSRe,
    0,
    [],
    []
];
var DeleteDomainNameRequest$ = [3, n0, _DDNR,
    0,
    [_dN],
    [[0, 1]], 1
];
var DeleteDomainNameResponse$ = [3, n0, _DDNRe,
    0,
    [],
    []
];
var DeleteFunctionRequest$ = [3, n0, _DFR,
    0,
    [_aI, _fI],
    [[0, 1], [0, 1]], 2
];
var DeleteFunctionResponse$ = [3, n0, _DFRe,
    0,
    [],
    []
];
var DeleteGraphqlApiRequest$ = [3, n0, _DGAR,
    0,
    [_aI],
    [[0, 1]], 1
];
var DeleteGraphqlApiResponse$ = [3, n0, _DGARe,
    0,
    [],
    []
];
var DeleteResolverRequest$ = [3, n0, _DRR,
    0,
    [_aI, _tN, _fN],
    [[0, 1], [0, 1], [0, 1]], 3
];
var DeleteResolverResponse$ = [3, n0, _DRRe,
    0,
    [],
    []
];
var DeleteTypeRequest$ = [3, n0, _DTR,
    0,
    [_aI, _tN],
    [[0, 1], [0, 1]], 2
];
var DeleteTypeResponse$ = [3, n0, _DTRe,
    0,
    [],
    []
];
var DeltaSyncConfig$ = [3, n0, _DSC,
    0,
    [_bTTTL, _dSTN, _dSTTTL],
    [1, 0, 1]
];
var DisassociateApiRequest$ = [3, n0, _DARi,
    0,
    [_dN],
    [[0, 1]], 1
];
var DisassociateApiResponse$ = [3, n0, _DARis,
    0,
    [],
    []
];
var DisassociateMergedGraphqlApiRequest$ = [3, n0, _DMGAR,
    0,
    [_sAI, _aIs],
    [[0, 1], [0, 1]], 2
];
var DisassociateMergedGraphqlApiResponse$ = [3, n0, _DMGARi,
    0,
    [_sAAS],
    [0]
];
var DisassociateSourceGraphqlApiRequest$ = [3, n0, _DSGAR,
    0,
    [_mAI, _aIs],
    [[0, 1], [0, 1]], 2
];
var DisassociateSourceGraphqlApiResponse$ = [3, n0, _DSGARi,
    0,
    [_sAAS],
    [0]
];
var DomainNameConfig$ = [3, n0, _DNC,
    0,
    [_dN, _de, _cA, _aDN, _hZI, _t, _dNA],
    [0, 0, 0, 0, 0, 128 | 0, 0]
];
var DynamodbDataSourceConfig$ = [3, n0, _DDSC,
    0,
    [_tNa, _aR, _uCC, _dSC, _ve],
    [0, 0, 2, () => DeltaSyncConfig$, 2], 2
];
var ElasticsearchDataSourceConfig$ = [3, n0, _EDSC,
    0,
    [_en, _aR],
    [0, 0], 2
];
var EnhancedMetricsConfig$ = [3, n0, _EMC,
    0,
    [_rLMB, _dSLMB, _oLMC],
    [0, 0, 0], 3
];
var ErrorDetail$ = [3, n0, _ED,
    0,
    [_m],
    [0]
];
var EvaluateCodeErrorDetail$ = [3, n0, _ECED,
    0,
    [_m, _cE],
    [0, () => CodeErrors]
];
var EvaluateCodeRequest$ = [3, n0, _ECR,
    0,
    [_ru, _cod, _con, _fu],
    [() => AppSyncRuntime$, 0, 0, 0], 3
];
var EvaluateCodeResponse$ = [3, n0, _ECRv,
    0,
    [_eR, _e, _lo, _sta, _oE],
    [0, () => EvaluateCodeErrorDetail$, 64 | 0, 0, 0]
];
var EvaluateMappingTemplateRequest$ = [3, n0, _EMTR,
    0,
    [_te, _con],
    [0, 0], 2
];
var EvaluateMappingTemplateResponse$ = [3, n0, _EMTRv,
    0,
    [_eR, _e, _lo, _sta, _oE],
    [0, () => ErrorDetail$, 64 | 0, 0, 0]
];
var EventBridgeDataSourceConfig$ = [3, n0, _EBDSC,
    0,
    [_eBA],
    [0], 1
];
var EventConfig$ = [3, n0, _EC,
    0,
    [_aP, _cAM, _dPAM, _dSAM, _lCo],
    [() => AuthProviders, () => AuthModes, () => AuthModes, () => AuthModes, () => EventLogConfig$], 4
];
var EventLogConfig$ = [3, n0, _ELC,
    0,
    [_lL, _cWLRA],
    [0, 0], 2
];
var FlushApiCacheRequest$ = [3, n0, _FACR,
    0,
    [_aI],
    [[0, 1]], 1
];
var FlushApiCacheResponse$ = [3, n0, _FACRl,
    0,
    [],
    []
];
var FunctionConfiguration$ = [3, n0, _FC,
    0,
    [_fI, _fA, _n, _de, _dSN, _rMT, _rMTe, _fV, _sC, _mBS, _ru, _cod],
    [0, 0, 0, 0, 0, 0, 0, 0, () => SyncConfig$, 1, () => AppSyncRuntime$, 0]
];
var GetApiAssociationRequest$ = [3, n0, _GAAR,
    0,
    [_dN],
    [[0, 1]], 1
];
var GetApiAssociationResponse$ = [3, n0, _GAARe,
    0,
    [_aAp],
    [() => ApiAssociation$]
];
var GetApiCacheRequest$ = [3, n0, _GACR,
    0,
    [_aI],
    [[0, 1]], 1
];
var GetApiCacheResponse$ = [3, n0, _GACRe,
    0,
    [_aC],
    [() => ApiCache$]
];
var GetApiRequest$ = [3, n0, _GAR,
    0,
    [_aI],
    [[0, 1]], 1
];
var GetApiResponse$ = [3, n0, _GARe,
    0,
    [_a],
    [() => Api$]
];
var GetChannelNamespaceRequest$ = [3, n0, _GCNR,
    0,
    [_aI, _n],
    [[0, 1], [0, 1]], 2
];
var GetChannelNamespaceResponse$ = [3, n0, _GCNRe,
    0,
    [_cN],
    [() => ChannelNamespace$]
];
var GetDataSourceIntrospectionRequest$ = [3, n0, _GDSIR,
    0,
    [_iI, _iMSDL, _nT, _mR],
    [[0, 1], [2, { [_hQ]: _iMSDL }], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]], 1
];
var GetDataSourceIntrospectionResponse$ = [3, n0, _GDSIRe,
    0,
    [_iI, _iS, _iSD, _iR],
    [0, 0, 0, () => DataSourceIntrospectionResult$]
];
var GetDataSourceRequest$ = [3, n0, _GDSR,
    0,
    [_aI, _n],
    [[0, 1], [0, 1]], 2
];
var GetDataSourceResponse$ = [3, n0, _GDSRe,
    0,
    [_dS],
    [() => DataSource$]
];
var GetDomainNameRequest$ = [3, n0, _GDNR,
    0,
    [_dN],
    [[0, 1]], 1
];
var GetDomainNameResponse$ = [3, n0, _GDNRe,
    0,
    [_dNC],
    [() => DomainNameConfig$]
];
var GetFunctionRequest$ = [3, n0, _GFR,
    0,
    [_aI, _fI],
    [[0, 1], [0, 1]], 2
];
var GetFunctionResponse$ = [3, n0, _GFRe,
    0,
    [_fC],
    [() => FunctionConfiguration$]
];
var GetGraphqlApiEnvironmentVariablesRequest$ = [3, n0, _GGAEVR,
    0,
    [_aI],
    [[0, 1]], 1
];
var GetGraphqlApiEnvironmentVariablesResponse$ = [3, n0, _GGAEVRe,
    0,
    [_eV],
    [128 | 0]
];
var GetGraphqlApiRequest$ = [3, n0, _GGAR,
    0,
    [_aI],
    [[0, 1]], 1
];
var GetGraphqlApiResponse$ = [3, n0, _GGARe,
    0,
    [_gA],
    [() => GraphqlApi$]
];
var GetIntrospectionSchemaRequest$ = [3, n0, _GISR,
    0,
    [_aI, _f, _iD],
    [[0, 1], [0, { [_hQ]: _f }], [2, { [_hQ]: _iD }]], 2
];
var GetIntrospectionSchemaResponse$ = [3, n0, _GISRe,
    0,
    [_sc],
    [[21, 16]]
];
var GetResolverRequest$ = [3, n0, _GRR,
    0,
    [_aI, _tN, _fN],
    [[0, 1], [0, 1], [0, 1]], 3
];
var GetResolverResponse$ = [3, n0, _GRRe,
    0,
    [_re],
    [() => Resolver$]
];
var GetSchemaCreationStatusRequest$ = [3, n0, _GSCSR,
    0,
    [_aI],
    [[0, 1]], 1
];
var GetSchemaCreationStatusResponse$ = [3, n0, _GSCSRe,
    0,
    [_st, _det],
    [0, 0]
];
var GetSourceApiAssociationRequest$ = [3, n0, _GSAAR,
    0,
    [_mAI, _aIs],
    [[0, 1], [0, 1]], 2
];
var GetSourceApiAssociationResponse$ = [3, n0, _GSAARe,
    0,
    [_sAA],
    [() => SourceApiAssociation$]
];
var GetTypeRequest$ = [3, n0, _GTR,
    0,
    [_aI, _tN, _f],
    [[0, 1], [0, 1], [0, { [_hQ]: _f }]], 3
];
var GetTypeResponse$ = [3, n0, _GTRe,
    0,
    [_ty],
    [() => Type$]
];
var GraphqlApi$ = [3, n0, _GA,
    0,
    [_n, _aI, _aT, _lCo, _uPC, _oIDCC, _ar, _u, _t, _aAP, _xE, _wWAA, _lAC, _dn, _vi, _aTp, _mAERA, _o, _oC, _iC, _qDL, _rCL, _eMC],
    [0, 0, 0, () => LogConfig$, () => UserPoolConfig$, () => OpenIDConnectConfig$, 0, 128 | 0, 128 | 0, () => AdditionalAuthenticationProviders, 2, 0, () => LambdaAuthorizerConfig$, 128 | 0, 0, 0, 0, 0, 0, 0, 1, 1, () => EnhancedMetricsConfig$]
];
var HandlerConfig$ = [3, n0, _HC,
    0,
    [_b, _int],
    [0, () => Integration$], 2
];
var HandlerConfigs$ = [3, n0, _HCa,
    0,
    [_oP, _oS],
    [() => HandlerConfig$, () => HandlerConfig$]
];
var HttpDataSourceConfig$ = [3, n0, _HDSC,
    0,
    [_en, _aCu],
    [0, () => AuthorizationConfig$]
];
var Integration$ = [3, n0, _I,
    0,
    [_dSN, _lC],
    [0, () => LambdaConfig$], 1
];
var LambdaAuthorizerConfig$ = [3, n0, _LAC,
    0,
    [_aU, _aRTIS, _iVE],
    [0, 1, 0], 1
];
var LambdaConfig$ = [3, n0, _LC,
    0,
    [_iT],
    [0]
];
var LambdaConflictHandlerConfig$ = [3, n0, _LCHC,
    0,
    [_lCHA],
    [0]
];
var LambdaDataSourceConfig$ = [3, n0, _LDSC,
    0,
    [_lFA],
    [0], 1
];
var ListApiKeysRequest$ = [3, n0, _LAKR,
    0,
    [_aI, _nT, _mR],
    [[0, 1], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]], 1
];
var ListApiKeysResponse$ = [3, n0, _LAKRi,
    0,
    [_aKp, _nT],
    [() => ApiKeys, 0]
];
var ListApisRequest$ = [3, n0, _LAR,
    0,
    [_nT, _mR],
    [[0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]]
];
var ListApisResponse$ = [3, n0, _LARi,
    0,
    [_ap, _nT],
    [() => Apis, 0]
];
var ListChannelNamespacesRequest$ = [3, n0, _LCNR,
    0,
    [_aI, _nT, _mR],
    [[0, 1], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]], 1
];
var ListChannelNamespacesResponse$ = [3, n0, _LCNRi,
    0,
    [_cNh, _nT],
    [() => ChannelNamespaces, 0]
];
var ListDataSourcesRequest$ = [3, n0, _LDSR,
    0,
    [_aI, _nT, _mR],
    [[0, 1], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]], 1
];
var ListDataSourcesResponse$ = [3, n0, _LDSRi,
    0,
    [_dSa, _nT],
    [() => DataSources, 0]
];
var ListDomainNamesRequest$ = [3, n0, _LDNR,
    0,
    [_nT, _mR],
    [[0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]]
];
var ListDomainNamesResponse$ = [3, n0, _LDNRi,
    0,
    [_dNCo, _nT],
    [() => DomainNameConfigs, 0]
];
var ListFunctionsRequest$ = [3, n0, _LFR,
    0,
    [_aI, _nT, _mR],
    [[0, 1], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]], 1
];
var ListFunctionsResponse$ = [3, n0, _LFRi,
    0,
    [_fun, _nT],
    [() => Functions, 0]
];
var ListGraphqlApisRequest$ = [3, n0, _LGAR,
    0,
    [_nT, _mR, _aTp, _o],
    [[0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }], [0, { [_hQ]: _aTp }], [0, { [_hQ]: _o }]]
];
var ListGraphqlApisResponse$ = [3, n0, _LGARi,
    0,
    [_gAr, _nT],
    [() => GraphqlApis, 0]
];
var ListResolversByFunctionRequest$ = [3, n0, _LRBFR,
    0,
    [_aI, _fI, _nT, _mR],
    [[0, 1], [0, 1], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]], 2
];
var ListResolversByFunctionResponse$ = [3, n0, _LRBFRi,
    0,
    [_res, _nT],
    [() => Resolvers, 0]
];
var ListResolversRequest$ = [3, n0, _LRR,
    0,
    [_aI, _tN, _nT, _mR],
    [[0, 1], [0, 1], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]], 2
];
var ListResolversResponse$ = [3, n0, _LRRi,
    0,
    [_res, _nT],
    [() => Resolvers, 0]
];
var ListSourceApiAssociationsRequest$ = [3, n0, _LSAAR,
    0,
    [_aI, _nT, _mR],
    [[0, 1], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]], 1
];
var ListSourceApiAssociationsResponse$ = [3, n0, _LSAARi,
    0,
    [_sAASo, _nT],
    [() => SourceApiAssociationSummaryList, 0]
];
var ListTagsForResourceRequest$ = [3, n0, _LTFRR,
    0,
    [_rA],
    [[0, 1]], 1
];
var ListTagsForResourceResponse$ = [3, n0, _LTFRRi,
    0,
    [_t],
    [128 | 0]
];
var ListTypesByAssociationRequest$ = [3, n0, _LTBAR,
    0,
    [_mAI, _aIs, _f, _nT, _mR],
    [[0, 1], [0, 1], [0, { [_hQ]: _f }], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]], 3
];
var ListTypesByAssociationResponse$ = [3, n0, _LTBARi,
    0,
    [_typ, _nT],
    [() => TypeList, 0]
];
var ListTypesRequest$ = [3, n0, _LTR,
    0,
    [_aI, _f, _nT, _mR],
    [[0, 1], [0, { [_hQ]: _f }], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]], 2
];
var ListTypesResponse$ = [3, n0, _LTRi,
    0,
    [_typ, _nT],
    [() => TypeList, 0]
];
var LogConfig$ = [3, n0, _LCo,
    0,
    [_fLL, _cWLRA, _eVC],
    [0, 0, 2], 2
];
var OpenIDConnectConfig$ = [3, n0, _OIDCC,
    0,
    [_is, _cI, _iTTL, _aTTL],
    [0, 0, 1, 1], 1
];
var OpenSearchServiceDataSourceConfig$ = [3, n0, _OSSDSC,
    0,
    [_en, _aR],
    [0, 0], 2
];
var PipelineConfig$ = [3, n0, _PC,
    0,
    [_fun],
    [64 | 0]
];
var PutGraphqlApiEnvironmentVariablesRequest$ = [3, n0, _PGAEVR,
    0,
    [_aI, _eV],
    [[0, 1], 128 | 0], 2
];
var PutGraphqlApiEnvironmentVariablesResponse$ = [3, n0, _PGAEVRu,
    0,
    [_eV],
    [128 | 0]
];
var RdsDataApiConfig$ = [3, n0, _RDAC,
    0,
    [_rA, _sA, _dNa],
    [0, 0, 0], 3
];
var RdsHttpEndpointConfig$ = [3, n0, _RHEC,
    0,
    [_aR, _dCI, _dNa, _sc, _aSSA],
    [0, 0, 0, 0, 0]
];
var RelationalDatabaseDataSourceConfig$ = [3, n0, _RDDSC,
    0,
    [_rDST, _rHEC],
    [0, () => RdsHttpEndpointConfig$]
];
var Resolver$ = [3, n0, _R,
    0,
    [_tN, _fN, _dSN, _rAe, _rMT, _rMTe, _k, _pC, _sC, _cCa, _mBS, _ru, _cod, _mC],
    [0, 0, 0, 0, 0, 0, 0, () => PipelineConfig$, () => SyncConfig$, () => CachingConfig$, 1, () => AppSyncRuntime$, 0, 0]
];
var SourceApiAssociation$ = [3, n0, _SAA,
    0,
    [_aIs, _aAs, _sAIo, _sAAo, _mAA, _mAIe, _de, _sAAC, _sAAS, _sAASD, _lSMD],
    [0, 0, 0, 0, 0, 0, 0, () => SourceApiAssociationConfig$, 0, 0, 4]
];
var SourceApiAssociationConfig$ = [3, n0, _SAAC,
    0,
    [_mT],
    [0]
];
var SourceApiAssociationSummary$ = [3, n0, _SAAS,
    0,
    [_aIs, _aAs, _sAIo, _sAAo, _mAIe, _mAA, _de],
    [0, 0, 0, 0, 0, 0, 0]
];
var StartDataSourceIntrospectionRequest$ = [3, n0, _SDSIR,
    0,
    [_rDAC],
    [() => RdsDataApiConfig$]
];
var StartDataSourceIntrospectionResponse$ = [3, n0, _SDSIRt,
    0,
    [_iI, _iS, _iSD],
    [0, 0, 0]
];
var StartSchemaCreationRequest$ = [3, n0, _SSCR,
    0,
    [_aI, _def],
    [[0, 1], 21], 2
];
var StartSchemaCreationResponse$ = [3, n0, _SSCRt,
    0,
    [_st],
    [0]
];
var StartSchemaMergeRequest$ = [3, n0, _SSMR,
    0,
    [_aIs, _mAI],
    [[0, 1], [0, 1]], 2
];
var StartSchemaMergeResponse$ = [3, n0, _SSMRt,
    0,
    [_sAAS],
    [0]
];
var SyncConfig$ = [3, n0, _SC,
    0,
    [_cHo, _cD, _lCHC],
    [0, 0, () => LambdaConflictHandlerConfig$]
];
var TagResourceRequest$ = [3, n0, _TRR,
    0,
    [_rA, _t],
    [[0, 1], 128 | 0], 2
];
var TagResourceResponse$ = [3, n0, _TRRa,
    0,
    [],
    []
];
var Type$ = [3, n0, _T,
    0,
    [_n, _de, _ar, _def, _f],
    [0, 0, 0, 0, 0]
];
var UntagResourceRequest$ = [3, n0, _URR,
    0,
    [_rA, _tK],
    [[0, 1], [64 | 0, { [_hQ]: _tK }]], 2
];
var UntagResourceResponse$ = [3, n0, _URRn,
    0,
    [],
    []
];
var UpdateApiCacheRequest$ = [3, n0, _UACR,
    0,
    [_aI, _tt, _aCB, _ty, _hMC],
    [[0, 1], 1, 0, 0, 0], 4
];
var UpdateApiCacheResponse$ = [3, n0, _UACRp,
    0,
    [_aC],
    [() => ApiCache$]
];
var UpdateApiKeyRequest$ = [3, n0, _UAKR,
    0,
    [_aI, _i, _de, _ex],
    [[0, 1], [0, 1], 0, 1], 2
];
var UpdateApiKeyResponse$ = [3, n0, _UAKRp,
    0,
    [_aK],
    [() => ApiKey$]
];
var UpdateApiRequest$ = [3, n0, _UAR,
    0,
    [_aI, _n, _eC, _oC],
    [[0, 1], 0, () => EventConfig$, 0], 3
];
var UpdateApiResponse$ = [3, n0, _UARp,
    0,
    [_a],
    [() => Api$]
];
var UpdateChannelNamespaceRequest$ = [3, n0, _UCNR,
    0,
    [_aI, _n, _sAM, _pAM, _cH, _hC],
    [[0, 1], [0, 1], () => AuthModes, () => AuthModes, 0, () => HandlerConfigs$], 2
];
var UpdateChannelNamespaceResponse$ = [3, n0, _UCNRp,
    0,
    [_cN],
    [() => ChannelNamespace$]
];
var UpdateDataSourceRequest$ = [3, n0, _UDSR,
    0,
    [_aI, _n, _ty, _de, _sRA, _dC, _lC, _eCl, _oSSC, _hCt, _rDC, _eBC, _mC],
    [[0, 1], [0, 1], 0, 0, 0, () => DynamodbDataSourceConfig$, () => LambdaDataSourceConfig$, () => ElasticsearchDataSourceConfig$, () => OpenSearchServiceDataSourceConfig$, () => HttpDataSourceConfig$, () => RelationalDatabaseDataSourceConfig$, () => EventBridgeDataSourceConfig$, 0], 3
];
var UpdateDataSourceResponse$ = [3, n0, _UDSRp,
    0,
    [_dS],
    [() => DataSource$]
];
var UpdateDomainNameRequest$ = [3, n0, _UDNR,
    0,
    [_dN, _de],
    [[0, 1], 0], 1
];
var UpdateDomainNameResponse$ = [3, n0, _UDNRp,
    0,
    [_dNC],
    [() => DomainNameConfig$]
];
var UpdateFunctionRequest$ = [3, n0, _UFR,
    0,
    [_aI, _n, _fI, _dSN, _de, _rMT, _rMTe, _fV, _sC, _mBS, _ru, _cod],
    [[0, 1], 0, [0, 1], 0, 0, 0, 0, 0, () => SyncConfig$, 1, () => AppSyncRuntime$, 0], 4
];
var UpdateFunctionResponse$ = [3, n0, _UFRp,
    0,
    [_fC],
    [() => FunctionConfiguration$]
];
var UpdateGraphqlApiRequest$ = [3, n0, _UGAR,
    0,
    [_aI, _n, _aT, _lCo, _uPC, _oIDCC, _aAP, _xE, _lAC, _mAERA, _oC, _iC, _qDL, _rCL, _eMC],
    [[0, 1], 0, 0, () => LogConfig$, () => UserPoolConfig$, () => OpenIDConnectConfig$, () => AdditionalAuthenticationProviders, 2, () => LambdaAuthorizerConfig$, 0, 0, 0, 1, 1, () => EnhancedMetricsConfig$], 3
];
var UpdateGraphqlApiResponse$ = [3, n0, _UGARp,
    0,
    [_gA],
    [() => GraphqlApi$]
];
var UpdateResolverRequest$ = [3, n0, _URRp,
    0,
    [_aI, _tN, _fN, _dSN, _rMT, _rMTe, _k, _pC, _sC, _cCa, _mBS, _ru, _cod, _mC],
    [[0, 1], [0, 1], [0, 1], 0, 0, 0, 0, () => PipelineConfig$, () => SyncConfig$, () => CachingConfig$, 1, () => AppSyncRuntime$, 0, 0], 3
];
var UpdateResolverResponse$ = [3, n0, _URRpd,
    0,
    [_re],
    [() => Resolver$]
];
var UpdateSourceApiAssociationRequest$ = [3, n0, _USAAR,
    0,
    [_aIs, _mAI, _de, _sAAC],
    [[0, 1], [0, 1], 0, () => SourceApiAssociationConfig$], 2
];
var UpdateSourceApiAssociationResponse$ = [3, n0, _USAARp,
    0,
    [_sAA],
    [() => SourceApiAssociation$]
];
var UpdateTypeRequest$ = [3, n0, _UTR,
    0,
    [_aI, _tN, _f, _def],
    [[0, 1], [0, 1], 0, 0], 3
];
var UpdateTypeResponse$ = [3, n0, _UTRp,
    0,
    [_ty],
    [() => Type$]
];
var UserPoolConfig$ = [3, n0, _UPC,
    0,
    [_uPI, _aR, _dA, _aICR],
    [0, 0, 0, 0], 3
];
var AdditionalAuthenticationProviders = [1, n0, _AAPd,
    0, () => AdditionalAuthenticationProvider$
];
var ApiKeys = [1, n0, _AKp,
    0, () => ApiKey$
];
var Apis = [1, n0, _Ap,
    0, () => Api$
];
var AuthModes = [1, n0, _AMu,
    0, () => AuthMode$
];
var AuthProviders = [1, n0, _APu,
    0, () => AuthProvider$
];
var ChannelNamespaces = [1, n0, _CNh,
    0, () => ChannelNamespace$
];
var CodeErrors = [1, n0, _CEod,
    0, () => CodeError$
];
var DataSourceIntrospectionModelFields = [1, n0, _DSIMFa,
    0, () => DataSourceIntrospectionModelField$
];
var DataSourceIntrospectionModelIndexes = [1, n0, _DSIMIa,
    0, () => DataSourceIntrospectionModelIndex$
];
var DataSourceIntrospectionModels = [1, n0, _DSIMa,
    0, () => DataSourceIntrospectionModel$
];
var DataSources = [1, n0, _DSa,
    0, () => DataSource$
];
var DomainNameConfigs = [1, n0, _DNCo,
    0, () => DomainNameConfig$
];
var Functions = [1, n0, _F,
    0, () => FunctionConfiguration$
];
var GraphqlApis = [1, n0, _GAr,
    0, () => GraphqlApi$
];
var Resolvers = [1, n0, _Re,
    0, () => Resolver$
];
var SourceApiAssociationSummaryList = [1, n0, _SAASL,
    0, () => SourceApiAssociationSummary$
];
var TypeList = [1, n0, _TL,
    0, () => Type$
];
var AssociateApi$ = [9, n0, _AAs,
    { [_h]: ["POST", "/v1/domainnames/{domainName}/apiassociation", 200] }, () => AssociateApiRequest$, () => AssociateApiResponse$
];
var AssociateMergedGraphqlApi$ = [9, n0, _AMGA,
    { [_h]: ["POST", "/v1/sourceApis/{sourceApiIdentifier}/mergedApiAssociations", 200] }, () => AssociateMergedGraphqlApiRequest$, () => AssociateMergedGraphqlApiResponse$
];
var AssociateSourceGraphqlApi$ = [9, n0, _ASGA,
    { [_h]: ["POST", "/v1/mergedApis/{mergedApiIdentifier}/sourceApiAssociations", 200] }, () => AssociateSourceGraphqlApiRequest$, () => AssociateSourceGraphqlApiResponse$
];
var CreateApi$ = [9, n0, _CA,
    { [_h]: ["POST", "/v2/apis", 200] }, () => CreateApiRequest$, () => CreateApiResponse$
];
var CreateApiCache$ = [9, n0, _CAC,
    { [_h]: ["POST", "/v1/apis/{apiId}/ApiCaches", 200] }, () => CreateApiCacheRequest$, () => CreateApiCacheResponse$
];
var CreateApiKey$ = [9, n0, _CAK,
    { [_h]: ["POST", "/v1/apis/{apiId}/apikeys", 200] }, () => CreateApiKeyRequest$, () => CreateApiKeyResponse$
];
var CreateChannelNamespace$ = [9, n0, _CCN,
    { [_h]: ["POST", "/v2/apis/{apiId}/channelNamespaces", 200] }, () => CreateChannelNamespaceRequest$, () => CreateChannelNamespaceResponse$
];
var CreateDataSource$ = [9, n0, _CDS,
    { [_h]: ["POST", "/v1/apis/{apiId}/datasources", 200] }, () => CreateDataSourceRequest$, () => CreateDataSourceResponse$
];
var CreateDomainName$ = [9, n0, _CDN,
    { [_h]: ["POST", "/v1/domainnames", 200] }, () => CreateDomainNameRequest$, () => CreateDomainNameResponse$
];
var CreateFunction$ = [9, n0, _CF,
    { [_h]: ["POST", "/v1/apis/{apiId}/functions", 200] }, () => CreateFunctionRequest$, () => CreateFunctionResponse$
];
var CreateGraphqlApi$ = [9, n0, _CGA,
    { [_h]: ["POST", "/v1/apis", 200] }, () => CreateGraphqlApiRequest$, () => CreateGraphqlApiResponse$
];
var CreateResolver$ = [9, n0, _CR,
    { [_h]: ["POST", "/v1/apis/{apiId}/types/{typeName}/resolvers", 200] }, () => CreateResolverRequest$, () => CreateResolverResponse$
];
var CreateType$ = [9, n0, _CT,
    { [_h]: ["POST", "/v1/apis/{apiId}/types", 200] }, () => CreateTypeRequest$, () => CreateTypeResponse$
];
var DeleteApi$ = [9, n0, _DA,
    { [_h]: ["DELETE", "/v2/apis/{apiId}", 200] }, () => DeleteApiRequest$, () => DeleteApiResponse$
];
var DeleteApiCache$ = [9, n0, _DAC,
    { [_h]: ["DELETE", "/v1/apis/{apiId}/ApiCaches", 200] }, () => DeleteApiCacheRequest$, () => DeleteApiCacheResponse$
];
var DeleteApiKey$ = [9, n0, _DAK,
    { [_h]: ["DELETE", "/v1/apis/{apiId}/apikeys/{id}", 200] }, () => DeleteApiKeyRequest$, () => DeleteApiKeyResponse$
];
var DeleteChannelNamespace$ = [9, n0, _DCN,
    { [_h]: ["DELETE", "/v2/apis/{apiId}/channelNamespaces/{name}", 200] }, () => DeleteChannelNamespaceRequest$, () => DeleteChannelNamespaceResponse$
];
var DeleteDataSource$ = [9, n0, _DDS,
    { [_h]: ["DELETE", "/v1/apis/{apiId}/datasources/{name}", 200] }, () => DeleteDataSourceRequest$, () => DeleteDataSourceResponse$
];
var DeleteDomainName$ = [9, n0, _DDN,
    { [_h]: ["DELETE", "/v1/domainnames/{domainName}", 200] }, () => DeleteDomainNameRequest$, () => DeleteDomainNameResponse$
];
var DeleteFunction$ = [9, n0, _DF,
    { [_h]: ["DELETE", "/v1/apis/{apiId}/functions/{functionId}", 200] }, () => DeleteFunctionRequest$, () => DeleteFunctionResponse$
];
var DeleteGraphqlApi$ = [9, n0, _DGA,
    { [_h]: ["DELETE", "/v1/apis/{apiId}", 200] }, () => DeleteGraphqlApiRequest$, () => DeleteGraphqlApiResponse$
];
var DeleteResolver$ = [9, n0, _DR,
    { [_h]: ["DELETE", "/v1/apis/{apiId}/types/{typeName}/resolvers/{fieldName}", 200] }, () => DeleteResolverRequest$, () => DeleteResolverResponse$
];
var DeleteType$ = [9, n0, _DT,
    { [_h]: ["DELETE", "/v1/apis/{apiId}/types/{typeName}", 200] }, () => DeleteTypeRequest$, () => DeleteTypeResponse$
];
var DisassociateApi$ = [9, n0, _DAi,
    { [_h]: ["DELETE", "/v1/domainnames/{domainName}/apiassociation", 200] }, () => DisassociateApiRequest$, () => DisassociateApiResponse$
];
var DisassociateMergedGraphqlApi$ = [9, n0, _DMGA,
    { [_h]: ["DELETE", "/v1/sourceApis/{sourceApiIdentifier}/mergedApiAssociations/{associationId}", 200] }, () => DisassociateMergedGraphqlApiRequest$, () => DisassociateMergedGraphqlApiResponse$
];
var DisassociateSourceGraphqlApi$ = [9, n0, _DSGA,
    { [_h]: ["DELETE", "/v1/mergedApis/{mergedApiIdentifier}/sourceApiAssociations/{associationId}", 200] }, () => DisassociateSourceGraphqlApiRequest$, () => DisassociateSourceGraphqlApiResponse$
];
var EvaluateCode$ = [9, n0, _ECv,
    { [_h]: ["POST", "/v1/dataplane-evaluatecode", 200] }, () => EvaluateCodeRequest$, () => EvaluateCodeResponse$
];
var EvaluateMappingTemplate$ = [9, n0, _EMT,
    { [_h]: ["POST", "/v1/dataplane-evaluatetemplate", 200] }, () => EvaluateMappingTemplateRequest$, () => EvaluateMappingTemplateResponse$
];
var FlushApiCache$ = [9, n0, _FAC,
    { [_h]: ["DELETE", "/v1/apis/{apiId}/FlushCache", 200] }, () => FlushApiCacheRequest$, () => FlushApiCacheResponse$
];
var GetApi$ = [9, n0, _GAe,
    { [_h]: ["GET", "/v2/apis/{apiId}", 200] }, () => GetApiRequest$, () => GetApiResponse$
];
var GetApiAssociation$ = [9, n0, _GAA,
    { [_h]: ["GET", "/v1/domainnames/{domainName}/apiassociation", 200] }, () => GetApiAssociationRequest$, () => GetApiAssociationResponse$
];
var GetApiCache$ = [9, n0, _GAC,
    { [_h]: ["GET", "/v1/apis/{apiId}/ApiCaches", 200] }, () => GetApiCacheRequest$, () => GetApiCacheResponse$
];
var GetChannelNamespace$ = [9, n0, _GCN,
    { [_h]: ["GET", "/v2/apis/{apiId}/channelNamespaces/{name}", 200] }, () => GetChannelNamespaceRequest$, () => GetChannelNamespaceResponse$
];
var GetDataSource$ = [9, n0, _GDS,
    { [_h]: ["GET", "/v1/apis/{apiId}/datasources/{name}", 200] }, () => GetDataSourceRequest$, () => GetDataSourceResponse$
];
var GetDataSourceIntrospection$ = [9, n0, _GDSI,
    { [_h]: ["GET", "/v1/datasources/introspections/{introspectionId}", 200] }, () => GetDataSourceIntrospectionRequest$, () => GetDataSourceIntrospectionResponse$
];
var GetDomainName$ = [9, n0, _GDN,
    { [_h]: ["GET", "/v1/domainnames/{domainName}", 200] }, () => GetDomainNameRequest$, () => GetDomainNameResponse$
];
var GetFunction$ = [9, n0, _GF,
    { [_h]: ["GET", "/v1/apis/{apiId}/functions/{functionId}", 200] }, () => GetFunctionRequest$, () => GetFunctionResponse$
];
var GetGraphqlApi$ = [9, n0, _GGA,
    { [_h]: ["GET", "/v1/apis/{apiId}", 200] }, () => GetGraphqlApiRequest$, () => GetGraphqlApiResponse$
];
var GetGraphqlApiEnvironmentVariables$ = [9, n0, _GGAEV,
    { [_h]: ["GET", "/v1/apis/{apiId}/environmentVariables", 200] }, () => GetGraphqlApiEnvironmentVariablesRequest$, () => GetGraphqlApiEnvironmentVariablesResponse$
];
var GetIntrospectionSchema$ = [9, n0, _GIS,
    { [_h]: ["GET", "/v1/apis/{apiId}/schema", 200] }, () => GetIntrospectionSchemaRequest$, () => GetIntrospectionSchemaResponse$
];
var GetResolver$ = [9, n0, _GR,
    { [_h]: ["GET", "/v1/apis/{apiId}/types/{typeName}/resolvers/{fieldName}", 200] }, () => GetResolverRequest$, () => GetResolverResponse$
];
var GetSchemaCreationStatus$ = [9, n0, _GSCS,
    { [_h]: ["GET", "/v1/apis/{apiId}/schemacreation", 200] }, () => GetSchemaCreationStatusRequest$, () => GetSchemaCreationStatusResponse$
];
var GetSourceApiAssociation$ = [9, n0, _GSAA,
    { [_h]: ["GET", "/v1/mergedApis/{mergedApiIdentifier}/sourceApiAssociations/{associationId}", 200] }, () => GetSourceApiAssociationRequest$, () => GetSourceApiAssociationResponse$
];
var GetType$ = [9, n0, _GT,
    { [_h]: ["GET", "/v1/apis/{apiId}/types/{typeName}", 200] }, () => GetTypeRequest$, () => GetTypeResponse$
];
var ListApiKeys$ = [9, n0, _LAK,
    { [_h]: ["GET", "/v1/apis/{apiId}/apikeys", 200] }, () => ListApiKeysRequest$, () => ListApiKeysResponse$
];
var ListApis$ = [9, n0, _LA,
    { [_h]: ["GET", "/v2/apis", 200] }, () => ListApisRequest$, () => ListApisResponse$
];
var ListChannelNamespaces$ = [9, n0, _LCN,
    { [_h]: ["GET", "/v2/apis/{apiId}/channelNamespaces", 200] }, () => ListChannelNamespacesRequest$, () => ListChannelNamespacesResponse$
];
var ListDataSources$ = [9, n0, _LDS,
    { [_h]: ["GET", "/v1/apis/{apiId}/datasources", 200] }, () => ListDataSourcesRequest$, () => ListDataSourcesResponse$
];
var ListDomainNames$ = [9, n0, _LDN,
    { [_h]: ["GET", "/v1/domainnames", 200] }, () => ListDomainNamesRequest$, () => ListDomainNamesResponse$
];
var ListFunctions$ = [9, n0, _LF,
    { [_h]: ["GET", "/v1/apis/{apiId}/functions", 200] }, () => ListFunctionsRequest$, () => ListFunctionsResponse$
];
var ListGraphqlApis$ = [9, n0, _LGA,
    { [_h]: ["GET", "/v1/apis", 200] }, () => ListGraphqlApisRequest$, () => ListGraphqlApisResponse$
];
var ListResolvers$ = [9, n0, _LR,
    { [_h]: ["GET", "/v1/apis/{apiId}/types/{typeName}/resolvers", 200] }, () => ListResolversRequest$, () => ListResolversResponse$
];
var ListResolversByFunction$ = [9, n0, _LRBF,
    { [_h]: ["GET", "/v1/apis/{apiId}/functions/{functionId}/resolvers", 200] }, () => ListResolversByFunctionRequest$, () => ListResolversByFunctionResponse$
];
var ListSourceApiAssociations$ = [9, n0, _LSAA,
    { [_h]: ["GET", "/v1/apis/{apiId}/sourceApiAssociations", 200] }, () => ListSourceApiAssociationsRequest$, () => ListSourceApiAssociationsResponse$
];
var ListTagsForResource$ = [9, n0, _LTFR,
    { [_h]: ["GET", "/v1/tags/{resourceArn}", 200] }, () => ListTagsForResourceRequest$, () => ListTagsForResourceResponse$
];
var ListTypes$ = [9, n0, _LT,
    { [_h]: ["GET", "/v1/apis/{apiId}/types", 200] }, () => ListTypesRequest$, () => ListTypesResponse$
];
var ListTypesByAssociation$ = [9, n0, _LTBA,
    { [_h]: ["GET", "/v1/mergedApis/{mergedApiIdentifier}/sourceApiAssociations/{associationId}/types", 200] }, () => ListTypesByAssociationRequest$, () => ListTypesByAssociationResponse$
];
var PutGraphqlApiEnvironmentVariables$ = [9, n0, _PGAEV,
    { [_h]: ["PUT", "/v1/apis/{apiId}/environmentVariables", 200] }, () => PutGraphqlApiEnvironmentVariablesRequest$, () => PutGraphqlApiEnvironmentVariablesResponse$
];
var StartDataSourceIntrospection$ = [9, n0, _SDSI,
    { [_h]: ["POST", "/v1/datasources/introspections", 200] }, () => StartDataSourceIntrospectionRequest$, () => StartDataSourceIntrospectionResponse$
];
var StartSchemaCreation$ = [9, n0, _SSC,
    { [_h]: ["POST", "/v1/apis/{apiId}/schemacreation", 200] }, () => StartSchemaCreationRequest$, () => StartSchemaCreationResponse$
];
var StartSchemaMerge$ = [9, n0, _SSM,
    { [_h]: ["POST", "/v1/mergedApis/{mergedApiIdentifier}/sourceApiAssociations/{associationId}/merge", 200] }, () => StartSchemaMergeRequest$, () => StartSchemaMergeResponse$
];
var TagResource$ = [9, n0, _TR,
    { [_h]: ["POST", "/v1/tags/{resourceArn}", 200] }, () => TagResourceRequest$, () => TagResourceResponse$
];
var UntagResource$ = [9, n0, _UR,
    { [_h]: ["DELETE", "/v1/tags/{resourceArn}", 200] }, () => UntagResourceRequest$, () => UntagResourceResponse$
];
var UpdateApi$ = [9, n0, _UA,
    { [_h]: ["POST", "/v2/apis/{apiId}", 200] }, () => UpdateApiRequest$, () => UpdateApiResponse$
];
var UpdateApiCache$ = [9, n0, _UAC,
    { [_h]: ["POST", "/v1/apis/{apiId}/ApiCaches/update", 200] }, () => UpdateApiCacheRequest$, () => UpdateApiCacheResponse$
];
var UpdateApiKey$ = [9, n0, _UAK,
    { [_h]: ["POST", "/v1/apis/{apiId}/apikeys/{id}", 200] }, () => UpdateApiKeyRequest$, () => UpdateApiKeyResponse$
];
var UpdateChannelNamespace$ = [9, n0, _UCN,
    { [_h]: ["POST", "/v2/apis/{apiId}/channelNamespaces/{name}", 200] }, () => UpdateChannelNamespaceRequest$, () => UpdateChannelNamespaceResponse$
];
var UpdateDataSource$ = [9, n0, _UDS,
    { [_h]: ["POST", "/v1/apis/{apiId}/datasources/{name}", 200] }, () => UpdateDataSourceRequest$, () => UpdateDataSourceResponse$
];
var UpdateDomainName$ = [9, n0, _UDN,
    { [_h]: ["POST", "/v1/domainnames/{domainName}", 200] }, () => UpdateDomainNameRequest$, () => UpdateDomainNameResponse$
];
var UpdateFunction$ = [9, n0, _UF,
    { [_h]: ["POST", "/v1/apis/{apiId}/functions/{functionId}", 200] }, () => UpdateFunctionRequest$, () => UpdateFunctionResponse$
];
var UpdateGraphqlApi$ = [9, n0, _UGA,
    { [_h]: ["POST", "/v1/apis/{apiId}", 200] }, () => UpdateGraphqlApiRequest$, () => UpdateGraphqlApiResponse$
];
var UpdateResolver$ = [9, n0, _URp,
    { [_h]: ["POST", "/v1/apis/{apiId}/types/{typeName}/resolvers/{fieldName}", 200] }, () => UpdateResolverRequest$, () => UpdateResolverResponse$
];
var UpdateSourceApiAssociation$ = [9, n0, _USAA,
    { [_h]: ["POST", "/v1/mergedApis/{mergedApiIdentifier}/sourceApiAssociations/{associationId}", 200] }, () => UpdateSourceApiAssociationRequest$, () => UpdateSourceApiAssociationResponse$
];
var UpdateType$ = [9, n0, _UT,
    { [_h]: ["POST", "/v1/apis/{apiId}/types/{typeName}", 200] }, () => UpdateTypeRequest$, () => UpdateTypeResponse$
];

const getRuntimeConfig$1 = (config) => {
    return {
        apiVersion: "2017-07-25",
        base64Decoder: config?.base64Decoder ?? fromBase64,
        base64Encoder: config?.base64Encoder ?? toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultAppSyncHttpAuthSchemeProvider,
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
            defaultNamespace: "com.amazonaws.appsync",
            errorTypeRegistries,
            xmlNamespace: "http://appsync.amazonaws.com",
            version: "2017-07-25",
            serviceTarget: "AWSDeepdishControlPlaneService",
        },
        serviceId: config?.serviceId ?? "AppSync",
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

class AppSyncClient extends Client {
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
            httpAuthSchemeParametersProvider: defaultAppSyncHttpAuthSchemeParametersProvider,
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

const command = makeBuilder(commonParams, "AWSDeepdishControlPlaneService", "AppSyncClient", getEndpointPlugin);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

class AssociateApiCommand extends command(_ep0, _mw0, "AssociateApi", AssociateApi$) {
}

class AssociateMergedGraphqlApiCommand extends command(_ep0, _mw0, "AssociateMergedGraphqlApi", AssociateMergedGraphqlApi$) {
}

class AssociateSourceGraphqlApiCommand extends command(_ep0, _mw0, "AssociateSourceGraphqlApi", AssociateSourceGraphqlApi$) {
}

class CreateApiCacheCommand extends command(_ep0, _mw0, "CreateApiCache", CreateApiCache$) {
}

class CreateApiCommand extends command(_ep0, _mw0, "CreateApi", CreateApi$) {
}

class CreateApiKeyCommand extends command(_ep0, _mw0, "CreateApiKey", CreateApiKey$) {
}

class CreateChannelNamespaceCommand extends command(_ep0, _mw0, "CreateChannelNamespace", CreateChannelNamespace$) {
}

class CreateDataSourceCommand extends command(_ep0, _mw0, "CreateDataSource", CreateDataSource$) {
}

class CreateDomainNameCommand extends command(_ep0, _mw0, "CreateDomainName", CreateDomainName$) {
}

class CreateFunctionCommand extends command(_ep0, _mw0, "CreateFunction", CreateFunction$) {
}

class CreateGraphqlApiCommand extends command(_ep0, _mw0, "CreateGraphqlApi", CreateGraphqlApi$) {
}

class CreateResolverCommand extends command(_ep0, _mw0, "CreateResolver", CreateResolver$) {
}

class CreateTypeCommand extends command(_ep0, _mw0, "CreateType", CreateType$) {
}

class DeleteApiCacheCommand extends command(_ep0, _mw0, "DeleteApiCache", DeleteApiCache$) {
}

class DeleteApiCommand extends command(_ep0, _mw0, "DeleteApi", DeleteApi$) {
}

class DeleteApiKeyCommand extends command(_ep0, _mw0, "DeleteApiKey", DeleteApiKey$) {
}

class DeleteChannelNamespaceCommand extends command(_ep0, _mw0, "DeleteChannelNamespace", DeleteChannelNamespace$) {
}

class DeleteDataSourceCommand extends command(_ep0, _mw0, "DeleteDataSource", DeleteDataSource$) {
}

class DeleteDomainNameCommand extends command(_ep0, _mw0, "DeleteDomainName", DeleteDomainName$) {
}

class DeleteFunctionCommand extends command(_ep0, _mw0, "DeleteFunction", DeleteFunction$) {
}

class DeleteGraphqlApiCommand extends command(_ep0, _mw0, "DeleteGraphqlApi", DeleteGraphqlApi$) {
}

class DeleteResolverCommand extends command(_ep0, _mw0, "DeleteResolver", DeleteResolver$) {
}

class DeleteTypeCommand extends command(_ep0, _mw0, "DeleteType", DeleteType$) {
}

class DisassociateApiCommand extends command(_ep0, _mw0, "DisassociateApi", DisassociateApi$) {
}

class DisassociateMergedGraphqlApiCommand extends command(_ep0, _mw0, "DisassociateMergedGraphqlApi", DisassociateMergedGraphqlApi$) {
}

class DisassociateSourceGraphqlApiCommand extends command(_ep0, _mw0, "DisassociateSourceGraphqlApi", DisassociateSourceGraphqlApi$) {
}

class EvaluateCodeCommand extends command(_ep0, _mw0, "EvaluateCode", EvaluateCode$) {
}

class EvaluateMappingTemplateCommand extends command(_ep0, _mw0, "EvaluateMappingTemplate", EvaluateMappingTemplate$) {
}

class FlushApiCacheCommand extends command(_ep0, _mw0, "FlushApiCache", FlushApiCache$) {
}

class GetApiAssociationCommand extends command(_ep0, _mw0, "GetApiAssociation", GetApiAssociation$) {
}

class GetApiCacheCommand extends command(_ep0, _mw0, "GetApiCache", GetApiCache$) {
}

class GetApiCommand extends command(_ep0, _mw0, "GetApi", GetApi$) {
}

class GetChannelNamespaceCommand extends command(_ep0, _mw0, "GetChannelNamespace", GetChannelNamespace$) {
}

class GetDataSourceCommand extends command(_ep0, _mw0, "GetDataSource", GetDataSource$) {
}

class GetDataSourceIntrospectionCommand extends command(_ep0, _mw0, "GetDataSourceIntrospection", GetDataSourceIntrospection$) {
}

class GetDomainNameCommand extends command(_ep0, _mw0, "GetDomainName", GetDomainName$) {
}

class GetFunctionCommand extends command(_ep0, _mw0, "GetFunction", GetFunction$) {
}

class GetGraphqlApiCommand extends command(_ep0, _mw0, "GetGraphqlApi", GetGraphqlApi$) {
}

class GetGraphqlApiEnvironmentVariablesCommand extends command(_ep0, _mw0, "GetGraphqlApiEnvironmentVariables", GetGraphqlApiEnvironmentVariables$) {
}

class GetIntrospectionSchemaCommand extends command(_ep0, _mw0, "GetIntrospectionSchema", GetIntrospectionSchema$) {
}

class GetResolverCommand extends command(_ep0, _mw0, "GetResolver", GetResolver$) {
}

class GetSchemaCreationStatusCommand extends command(_ep0, _mw0, "GetSchemaCreationStatus", GetSchemaCreationStatus$) {
}

class GetSourceApiAssociationCommand extends command(_ep0, _mw0, "GetSourceApiAssociation", GetSourceApiAssociation$) {
}

class GetTypeCommand extends command(_ep0, _mw0, "GetType", GetType$) {
}

class ListApiKeysCommand extends command(_ep0, _mw0, "ListApiKeys", ListApiKeys$) {
}

class ListApisCommand extends command(_ep0, _mw0, "ListApis", ListApis$) {
}

class ListChannelNamespacesCommand extends command(_ep0, _mw0, "ListChannelNamespaces", ListChannelNamespaces$) {
}

class ListDataSourcesCommand extends command(_ep0, _mw0, "ListDataSources", ListDataSources$) {
}

class ListDomainNamesCommand extends command(_ep0, _mw0, "ListDomainNames", ListDomainNames$) {
}

class ListFunctionsCommand extends command(_ep0, _mw0, "ListFunctions", ListFunctions$) {
}

class ListGraphqlApisCommand extends command(_ep0, _mw0, "ListGraphqlApis", ListGraphqlApis$) {
}

class ListResolversByFunctionCommand extends command(_ep0, _mw0, "ListResolversByFunction", ListResolversByFunction$) {
}

class ListResolversCommand extends command(_ep0, _mw0, "ListResolvers", ListResolvers$) {
}

class ListSourceApiAssociationsCommand extends command(_ep0, _mw0, "ListSourceApiAssociations", ListSourceApiAssociations$) {
}

class ListTagsForResourceCommand extends command(_ep0, _mw0, "ListTagsForResource", ListTagsForResource$) {
}

class ListTypesByAssociationCommand extends command(_ep0, _mw0, "ListTypesByAssociation", ListTypesByAssociation$) {
}

class ListTypesCommand extends command(_ep0, _mw0, "ListTypes", ListTypes$) {
}

class PutGraphqlApiEnvironmentVariablesCommand extends command(_ep0, _mw0, "PutGraphqlApiEnvironmentVariables", PutGraphqlApiEnvironmentVariables$) {
}

class StartDataSourceIntrospectionCommand extends command(_ep0, _mw0, "StartDataSourceIntrospection", StartDataSourceIntrospection$) {
}

class StartSchemaCreationCommand extends command(_ep0, _mw0, "StartSchemaCreation", StartSchemaCreation$) {
}

class StartSchemaMergeCommand extends command(_ep0, _mw0, "StartSchemaMerge", StartSchemaMerge$) {
}

class TagResourceCommand extends command(_ep0, _mw0, "TagResource", TagResource$) {
}

class UntagResourceCommand extends command(_ep0, _mw0, "UntagResource", UntagResource$) {
}

class UpdateApiCacheCommand extends command(_ep0, _mw0, "UpdateApiCache", UpdateApiCache$) {
}

class UpdateApiCommand extends command(_ep0, _mw0, "UpdateApi", UpdateApi$) {
}

class UpdateApiKeyCommand extends command(_ep0, _mw0, "UpdateApiKey", UpdateApiKey$) {
}

class UpdateChannelNamespaceCommand extends command(_ep0, _mw0, "UpdateChannelNamespace", UpdateChannelNamespace$) {
}

class UpdateDataSourceCommand extends command(_ep0, _mw0, "UpdateDataSource", UpdateDataSource$) {
}

class UpdateDomainNameCommand extends command(_ep0, _mw0, "UpdateDomainName", UpdateDomainName$) {
}

class UpdateFunctionCommand extends command(_ep0, _mw0, "UpdateFunction", UpdateFunction$) {
}

class UpdateGraphqlApiCommand extends command(_ep0, _mw0, "UpdateGraphqlApi", UpdateGraphqlApi$) {
}

class UpdateResolverCommand extends command(_ep0, _mw0, "UpdateResolver", UpdateResolver$) {
}

class UpdateSourceApiAssociationCommand extends command(_ep0, _mw0, "UpdateSourceApiAssociation", UpdateSourceApiAssociation$) {
}

class UpdateTypeCommand extends command(_ep0, _mw0, "UpdateType", UpdateType$) {
}

const paginateListApiKeys = createPaginator(AppSyncClient, ListApiKeysCommand, "nextToken", "nextToken", "maxResults");

const paginateListApis = createPaginator(AppSyncClient, ListApisCommand, "nextToken", "nextToken", "maxResults");

const paginateListChannelNamespaces = createPaginator(AppSyncClient, ListChannelNamespacesCommand, "nextToken", "nextToken", "maxResults");

const paginateListDataSources = createPaginator(AppSyncClient, ListDataSourcesCommand, "nextToken", "nextToken", "maxResults");

const paginateListDomainNames = createPaginator(AppSyncClient, ListDomainNamesCommand, "nextToken", "nextToken", "maxResults");

const paginateListFunctions = createPaginator(AppSyncClient, ListFunctionsCommand, "nextToken", "nextToken", "maxResults");

const paginateListGraphqlApis = createPaginator(AppSyncClient, ListGraphqlApisCommand, "nextToken", "nextToken", "maxResults");

const paginateListResolversByFunction = createPaginator(AppSyncClient, ListResolversByFunctionCommand, "nextToken", "nextToken", "maxResults");

const paginateListResolvers = createPaginator(AppSyncClient, ListResolversCommand, "nextToken", "nextToken", "maxResults");

const paginateListSourceApiAssociations = createPaginator(AppSyncClient, ListSourceApiAssociationsCommand, "nextToken", "nextToken", "maxResults");

const paginateListTypesByAssociation = createPaginator(AppSyncClient, ListTypesByAssociationCommand, "nextToken", "nextToken", "maxResults");

const paginateListTypes = createPaginator(AppSyncClient, ListTypesCommand, "nextToken", "nextToken", "maxResults");

const commands = {
    AssociateApiCommand,
    AssociateMergedGraphqlApiCommand,
    AssociateSourceGraphqlApiCommand,
    CreateApiCommand,
    CreateApiCacheCommand,
    CreateApiKeyCommand,
    CreateChannelNamespaceCommand,
    CreateDataSourceCommand,
    CreateDomainNameCommand,
    CreateFunctionCommand,
    CreateGraphqlApiCommand,
    CreateResolverCommand,
    CreateTypeCommand,
    DeleteApiCommand,
    DeleteApiCacheCommand,
    DeleteApiKeyCommand,
    DeleteChannelNamespaceCommand,
    DeleteDataSourceCommand,
    DeleteDomainNameCommand,
    DeleteFunctionCommand,
    DeleteGraphqlApiCommand,
    DeleteResolverCommand,
    DeleteTypeCommand,
    DisassociateApiCommand,
    DisassociateMergedGraphqlApiCommand,
    DisassociateSourceGraphqlApiCommand,
    EvaluateCodeCommand,
    EvaluateMappingTemplateCommand,
    FlushApiCacheCommand,
    GetApiCommand,
    GetApiAssociationCommand,
    GetApiCacheCommand,
    GetChannelNamespaceCommand,
    GetDataSourceCommand,
    GetDataSourceIntrospectionCommand,
    GetDomainNameCommand,
    GetFunctionCommand,
    GetGraphqlApiCommand,
    GetGraphqlApiEnvironmentVariablesCommand,
    GetIntrospectionSchemaCommand,
    GetResolverCommand,
    GetSchemaCreationStatusCommand,
    GetSourceApiAssociationCommand,
    GetTypeCommand,
    ListApiKeysCommand,
    ListApisCommand,
    ListChannelNamespacesCommand,
    ListDataSourcesCommand,
    ListDomainNamesCommand,
    ListFunctionsCommand,
    ListGraphqlApisCommand,
    ListResolversCommand,
    ListResolversByFunctionCommand,
    ListSourceApiAssociationsCommand,
    ListTagsForResourceCommand,
    ListTypesCommand,
    ListTypesByAssociationCommand,
    PutGraphqlApiEnvironmentVariablesCommand,
    StartDataSourceIntrospectionCommand,
    StartSchemaCreationCommand,
    StartSchemaMergeCommand,
    TagResourceCommand,
    UntagResourceCommand,
    UpdateApiCommand,
    UpdateApiCacheCommand,
    UpdateApiKeyCommand,
    UpdateChannelNamespaceCommand,
    UpdateDataSourceCommand,
    UpdateDomainNameCommand,
    UpdateFunctionCommand,
    UpdateGraphqlApiCommand,
    UpdateResolverCommand,
    UpdateSourceApiAssociationCommand,
    UpdateTypeCommand,
};
const paginators = {
    paginateListApiKeys,
    paginateListApis,
    paginateListChannelNamespaces,
    paginateListDataSources,
    paginateListDomainNames,
    paginateListFunctions,
    paginateListGraphqlApis,
    paginateListResolvers,
    paginateListResolversByFunction,
    paginateListSourceApiAssociations,
    paginateListTypes,
    paginateListTypesByAssociation,
};
class AppSync extends AppSyncClient {
}
createAggregatedClient(commands, AppSync, { paginators });

const AuthenticationType = {
    AMAZON_COGNITO_USER_POOLS: "AMAZON_COGNITO_USER_POOLS",
    API_KEY: "API_KEY",
    AWS_IAM: "AWS_IAM",
    AWS_LAMBDA: "AWS_LAMBDA",
    OPENID_CONNECT: "OPENID_CONNECT",
};
const EventLogLevel = {
    ALL: "ALL",
    DEBUG: "DEBUG",
    ERROR: "ERROR",
    INFO: "INFO",
    NONE: "NONE",
};
const AssociationStatus = {
    Failed: "FAILED",
    Processing: "PROCESSING",
    Success: "SUCCESS",
};
const ApiCachingBehavior = {
    FULL_REQUEST_CACHING: "FULL_REQUEST_CACHING",
    OPERATION_LEVEL_CACHING: "OPERATION_LEVEL_CACHING",
    PER_RESOLVER_CACHING: "PER_RESOLVER_CACHING",
};
const CacheHealthMetricsConfig = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const ApiCacheStatus = {
    AVAILABLE: "AVAILABLE",
    CREATING: "CREATING",
    DELETING: "DELETING",
    FAILED: "FAILED",
    MODIFYING: "MODIFYING",
};
const ApiCacheType = {
    LARGE: "LARGE",
    LARGE_12X: "LARGE_12X",
    LARGE_2X: "LARGE_2X",
    LARGE_4X: "LARGE_4X",
    LARGE_8X: "LARGE_8X",
    MEDIUM: "MEDIUM",
    R4_2XLARGE: "R4_2XLARGE",
    R4_4XLARGE: "R4_4XLARGE",
    R4_8XLARGE: "R4_8XLARGE",
    R4_LARGE: "R4_LARGE",
    R4_XLARGE: "R4_XLARGE",
    SMALL: "SMALL",
    T2_MEDIUM: "T2_MEDIUM",
    T2_SMALL: "T2_SMALL",
    XLARGE: "XLARGE",
};
const RuntimeName = {
    APPSYNC_JS: "APPSYNC_JS",
};
const BadRequestReason = {
    CODE_ERROR: "CODE_ERROR",
};
const MergeType = {
    AUTO_MERGE: "AUTO_MERGE",
    MANUAL_MERGE: "MANUAL_MERGE",
};
const SourceApiAssociationStatus = {
    AUTO_MERGE_SCHEDULE_FAILED: "AUTO_MERGE_SCHEDULE_FAILED",
    DELETION_FAILED: "DELETION_FAILED",
    DELETION_IN_PROGRESS: "DELETION_IN_PROGRESS",
    DELETION_SCHEDULED: "DELETION_SCHEDULED",
    MERGE_FAILED: "MERGE_FAILED",
    MERGE_IN_PROGRESS: "MERGE_IN_PROGRESS",
    MERGE_SCHEDULED: "MERGE_SCHEDULED",
    MERGE_SUCCESS: "MERGE_SUCCESS",
};
const AuthorizationType = {
    AWS_IAM: "AWS_IAM",
};
const HandlerBehavior = {
    CODE: "CODE",
    DIRECT: "DIRECT",
};
const InvokeType = {
    EVENT: "EVENT",
    REQUEST_RESPONSE: "REQUEST_RESPONSE",
};
const DataSourceLevelMetricsConfig = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const RelationalDatabaseSourceType = {
    RDS_HTTP_ENDPOINT: "RDS_HTTP_ENDPOINT",
};
const DataSourceType = {
    AMAZON_BEDROCK_RUNTIME: "AMAZON_BEDROCK_RUNTIME",
    AMAZON_DYNAMODB: "AMAZON_DYNAMODB",
    AMAZON_ELASTICSEARCH: "AMAZON_ELASTICSEARCH",
    AMAZON_EVENTBRIDGE: "AMAZON_EVENTBRIDGE",
    AMAZON_OPENSEARCH_SERVICE: "AMAZON_OPENSEARCH_SERVICE",
    AWS_LAMBDA: "AWS_LAMBDA",
    HTTP: "HTTP",
    NONE: "NONE",
    RELATIONAL_DATABASE: "RELATIONAL_DATABASE",
};
const ConflictDetectionType = {
    NONE: "NONE",
    VERSION: "VERSION",
};
const ConflictHandlerType = {
    AUTOMERGE: "AUTOMERGE",
    LAMBDA: "LAMBDA",
    NONE: "NONE",
    OPTIMISTIC_CONCURRENCY: "OPTIMISTIC_CONCURRENCY",
};
const GraphQLApiType = {
    GRAPHQL: "GRAPHQL",
    MERGED: "MERGED",
};
const DataSourceLevelMetricsBehavior = {
    FULL_REQUEST_DATA_SOURCE_METRICS: "FULL_REQUEST_DATA_SOURCE_METRICS",
    PER_DATA_SOURCE_METRICS: "PER_DATA_SOURCE_METRICS",
};
const OperationLevelMetricsConfig = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const ResolverLevelMetricsBehavior = {
    FULL_REQUEST_RESOLVER_METRICS: "FULL_REQUEST_RESOLVER_METRICS",
    PER_RESOLVER_METRICS: "PER_RESOLVER_METRICS",
};
const GraphQLApiIntrospectionConfig = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const FieldLogLevel = {
    ALL: "ALL",
    DEBUG: "DEBUG",
    ERROR: "ERROR",
    INFO: "INFO",
    NONE: "NONE",
};
const DefaultAction = {
    ALLOW: "ALLOW",
    DENY: "DENY",
};
const GraphQLApiVisibility = {
    GLOBAL: "GLOBAL",
    PRIVATE: "PRIVATE",
};
const ResolverKind = {
    PIPELINE: "PIPELINE",
    UNIT: "UNIT",
};
const ResolverLevelMetricsConfig = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const TypeDefinitionFormat = {
    JSON: "JSON",
    SDL: "SDL",
};
const DataSourceIntrospectionStatus = {
    FAILED: "FAILED",
    PROCESSING: "PROCESSING",
    SUCCESS: "SUCCESS",
};
const OutputType = {
    JSON: "JSON",
    SDL: "SDL",
};
const SchemaStatus = {
    Active: "ACTIVE",
    Deleting: "DELETING",
    Failed: "FAILED",
    NotApplicable: "NOT_APPLICABLE",
    Processing: "PROCESSING",
    Success: "SUCCESS",
};
const Ownership = {
    CURRENT_ACCOUNT: "CURRENT_ACCOUNT",
    OTHER_ACCOUNTS: "OTHER_ACCOUNTS",
};

exports.AccessDeniedException = AccessDeniedException;
exports.AccessDeniedException$ = AccessDeniedException$;
exports.AdditionalAuthenticationProvider$ = AdditionalAuthenticationProvider$;
exports.Api$ = Api$;
exports.ApiAssociation$ = ApiAssociation$;
exports.ApiCache$ = ApiCache$;
exports.ApiCacheStatus = ApiCacheStatus;
exports.ApiCacheType = ApiCacheType;
exports.ApiCachingBehavior = ApiCachingBehavior;
exports.ApiKey$ = ApiKey$;
exports.ApiKeyLimitExceededException = ApiKeyLimitExceededException;
exports.ApiKeyLimitExceededException$ = ApiKeyLimitExceededException$;
exports.ApiKeyValidityOutOfBoundsException = ApiKeyValidityOutOfBoundsException;
exports.ApiKeyValidityOutOfBoundsException$ = ApiKeyValidityOutOfBoundsException$;
exports.ApiLimitExceededException = ApiLimitExceededException;
exports.ApiLimitExceededException$ = ApiLimitExceededException$;
exports.AppSync = AppSync;
exports.AppSyncClient = AppSyncClient;
exports.AppSyncRuntime$ = AppSyncRuntime$;
exports.AppSyncServiceException = AppSyncServiceException;
exports.AppSyncServiceException$ = AppSyncServiceException$;
exports.AssociateApi$ = AssociateApi$;
exports.AssociateApiCommand = AssociateApiCommand;
exports.AssociateApiRequest$ = AssociateApiRequest$;
exports.AssociateApiResponse$ = AssociateApiResponse$;
exports.AssociateMergedGraphqlApi$ = AssociateMergedGraphqlApi$;
exports.AssociateMergedGraphqlApiCommand = AssociateMergedGraphqlApiCommand;
exports.AssociateMergedGraphqlApiRequest$ = AssociateMergedGraphqlApiRequest$;
exports.AssociateMergedGraphqlApiResponse$ = AssociateMergedGraphqlApiResponse$;
exports.AssociateSourceGraphqlApi$ = AssociateSourceGraphqlApi$;
exports.AssociateSourceGraphqlApiCommand = AssociateSourceGraphqlApiCommand;
exports.AssociateSourceGraphqlApiRequest$ = AssociateSourceGraphqlApiRequest$;
exports.AssociateSourceGraphqlApiResponse$ = AssociateSourceGraphqlApiResponse$;
exports.AssociationStatus = AssociationStatus;
exports.AuthMode$ = AuthMode$;
exports.AuthProvider$ = AuthProvider$;
exports.AuthenticationType = AuthenticationType;
exports.AuthorizationConfig$ = AuthorizationConfig$;
exports.AuthorizationType = AuthorizationType;
exports.AwsIamConfig$ = AwsIamConfig$;
exports.BadRequestDetail$ = BadRequestDetail$;
exports.BadRequestException = BadRequestException;
exports.BadRequestException$ = BadRequestException$;
exports.BadRequestReason = BadRequestReason;
exports.CacheHealthMetricsConfig = CacheHealthMetricsConfig;
exports.CachingConfig$ = CachingConfig$;
exports.ChannelNamespace$ = ChannelNamespace$;
exports.CodeError$ = CodeError$;
exports.CodeErrorLocation$ = CodeErrorLocation$;
exports.CognitoConfig$ = CognitoConfig$;
exports.CognitoUserPoolConfig$ = CognitoUserPoolConfig$;
exports.ConcurrentModificationException = ConcurrentModificationException;
exports.ConcurrentModificationException$ = ConcurrentModificationException$;
exports.ConflictDetectionType = ConflictDetectionType;
exports.ConflictException = ConflictException;
exports.ConflictException$ = ConflictException$;
exports.ConflictHandlerType = ConflictHandlerType;
exports.CreateApi$ = CreateApi$;
exports.CreateApiCache$ = CreateApiCache$;
exports.CreateApiCacheCommand = CreateApiCacheCommand;
exports.CreateApiCacheRequest$ = CreateApiCacheRequest$;
exports.CreateApiCacheResponse$ = CreateApiCacheResponse$;
exports.CreateApiCommand = CreateApiCommand;
exports.CreateApiKey$ = CreateApiKey$;
exports.CreateApiKeyCommand = CreateApiKeyCommand;
exports.CreateApiKeyRequest$ = CreateApiKeyRequest$;
exports.CreateApiKeyResponse$ = CreateApiKeyResponse$;
exports.CreateApiRequest$ = CreateApiRequest$;
exports.CreateApiResponse$ = CreateApiResponse$;
exports.CreateChannelNamespace$ = CreateChannelNamespace$;
exports.CreateChannelNamespaceCommand = CreateChannelNamespaceCommand;
exports.CreateChannelNamespaceRequest$ = CreateChannelNamespaceRequest$;
exports.CreateChannelNamespaceResponse$ = CreateChannelNamespaceResponse$;
exports.CreateDataSource$ = CreateDataSource$;
exports.CreateDataSourceCommand = CreateDataSourceCommand;
exports.CreateDataSourceRequest$ = CreateDataSourceRequest$;
exports.CreateDataSourceResponse$ = CreateDataSourceResponse$;
exports.CreateDomainName$ = CreateDomainName$;
exports.CreateDomainNameCommand = CreateDomainNameCommand;
exports.CreateDomainNameRequest$ = CreateDomainNameRequest$;
exports.CreateDomainNameResponse$ = CreateDomainNameResponse$;
exports.CreateFunction$ = CreateFunction$;
exports.CreateFunctionCommand = CreateFunctionCommand;
exports.CreateFunctionRequest$ = CreateFunctionRequest$;
exports.CreateFunctionResponse$ = CreateFunctionResponse$;
exports.CreateGraphqlApi$ = CreateGraphqlApi$;
exports.CreateGraphqlApiCommand = CreateGraphqlApiCommand;
exports.CreateGraphqlApiRequest$ = CreateGraphqlApiRequest$;
exports.CreateGraphqlApiResponse$ = CreateGraphqlApiResponse$;
exports.CreateResolver$ = CreateResolver$;
exports.CreateResolverCommand = CreateResolverCommand;
exports.CreateResolverRequest$ = CreateResolverRequest$;
exports.CreateResolverResponse$ = CreateResolverResponse$;
exports.CreateType$ = CreateType$;
exports.CreateTypeCommand = CreateTypeCommand;
exports.CreateTypeRequest$ = CreateTypeRequest$;
exports.CreateTypeResponse$ = CreateTypeResponse$;
exports.DataSource$ = DataSource$;
exports.DataSourceIntrospectionModel$ = DataSourceIntrospectionModel$;
exports.DataSourceIntrospectionModelField$ = DataSourceIntrospectionModelField$;
exports.DataSourceIntrospectionModelFieldType$ = DataSourceIntrospectionModelFieldType$;
exports.DataSourceIntrospectionModelIndex$ = DataSourceIntrospectionModelIndex$;
exports.DataSourceIntrospectionResult$ = DataSourceIntrospectionResult$;
exports.DataSourceIntrospectionStatus = DataSourceIntrospectionStatus;
exports.DataSourceLevelMetricsBehavior = DataSourceLevelMetricsBehavior;
exports.DataSourceLevelMetricsConfig = DataSourceLevelMetricsConfig;
exports.DataSourceType = DataSourceType;
exports.DefaultAction = DefaultAction;
exports.DeleteApi$ = DeleteApi$;
exports.DeleteApiCache$ = DeleteApiCache$;
exports.DeleteApiCacheCommand = DeleteApiCacheCommand;
exports.DeleteApiCacheRequest$ = DeleteApiCacheRequest$;
exports.DeleteApiCacheResponse$ = DeleteApiCacheResponse$;
exports.DeleteApiCommand = DeleteApiCommand;
exports.DeleteApiKey$ = DeleteApiKey$;
exports.DeleteApiKeyCommand = DeleteApiKeyCommand;
exports.DeleteApiKeyRequest$ = DeleteApiKeyRequest$;
exports.DeleteApiKeyResponse$ = DeleteApiKeyResponse$;
exports.DeleteApiRequest$ = DeleteApiRequest$;
exports.DeleteApiResponse$ = DeleteApiResponse$;
exports.DeleteChannelNamespace$ = DeleteChannelNamespace$;
exports.DeleteChannelNamespaceCommand = DeleteChannelNamespaceCommand;
exports.DeleteChannelNamespaceRequest$ = DeleteChannelNamespaceRequest$;
exports.DeleteChannelNamespaceResponse$ = DeleteChannelNamespaceResponse$;
exports.DeleteDataSource$ = DeleteDataSource$;
exports.DeleteDataSourceCommand = DeleteDataSourceCommand;
exports.DeleteDataSourceRequest$ = DeleteDataSourceRequest$;
exports.DeleteDataSourceResponse$ = DeleteDataSourceResponse$;
exports.DeleteDomainName$ = DeleteDomainName$;
exports.DeleteDomainNameCommand = DeleteDomainNameCommand;
exports.DeleteDomainNameRequest$ = DeleteDomainNameRequest$;
exports.DeleteDomainNameResponse$ = DeleteDomainNameResponse$;
exports.DeleteFunction$ = DeleteFunction$;
exports.DeleteFunctionCommand = DeleteFunctionCommand;
exports.DeleteFunctionRequest$ = DeleteFunctionRequest$;
exports.DeleteFunctionResponse$ = DeleteFunctionResponse$;
exports.DeleteGraphqlApi$ = DeleteGraphqlApi$;
exports.DeleteGraphqlApiCommand = DeleteGraphqlApiCommand;
exports.DeleteGraphqlApiRequest$ = DeleteGraphqlApiRequest$;
exports.DeleteGraphqlApiResponse$ = DeleteGraphqlApiResponse$;
exports.DeleteResolver$ = DeleteResolver$;
exports.DeleteResolverCommand = DeleteResolverCommand;
exports.DeleteResolverRequest$ = DeleteResolverRequest$;
exports.DeleteResolverResponse$ = DeleteResolverResponse$;
exports.DeleteType$ = DeleteType$;
exports.DeleteTypeCommand = DeleteTypeCommand;
exports.DeleteTypeRequest$ = DeleteTypeRequest$;
exports.DeleteTypeResponse$ = DeleteTypeResponse$;
exports.DeltaSyncConfig$ = DeltaSyncConfig$;
exports.DisassociateApi$ = DisassociateApi$;
exports.DisassociateApiCommand = DisassociateApiCommand;
exports.DisassociateApiRequest$ = DisassociateApiRequest$;
exports.DisassociateApiResponse$ = DisassociateApiResponse$;
exports.DisassociateMergedGraphqlApi$ = DisassociateMergedGraphqlApi$;
exports.DisassociateMergedGraphqlApiCommand = DisassociateMergedGraphqlApiCommand;
exports.DisassociateMergedGraphqlApiRequest$ = DisassociateMergedGraphqlApiRequest$;
exports.DisassociateMergedGraphqlApiResponse$ = DisassociateMergedGraphqlApiResponse$;
exports.DisassociateSourceGraphqlApi$ = DisassociateSourceGraphqlApi$;
exports.DisassociateSourceGraphqlApiCommand = DisassociateSourceGraphqlApiCommand;
exports.DisassociateSourceGraphqlApiRequest$ = DisassociateSourceGraphqlApiRequest$;
exports.DisassociateSourceGraphqlApiResponse$ = DisassociateSourceGraphqlApiResponse$;
exports.DomainNameConfig$ = DomainNameConfig$;
exports.DynamodbDataSourceConfig$ = DynamodbDataSourceConfig$;
exports.ElasticsearchDataSourceConfig$ = ElasticsearchDataSourceConfig$;
exports.EnhancedMetricsConfig$ = EnhancedMetricsConfig$;
exports.ErrorDetail$ = ErrorDetail$;
exports.EvaluateCode$ = EvaluateCode$;
exports.EvaluateCodeCommand = EvaluateCodeCommand;
exports.EvaluateCodeErrorDetail$ = EvaluateCodeErrorDetail$;
exports.EvaluateCodeRequest$ = EvaluateCodeRequest$;
exports.EvaluateCodeResponse$ = EvaluateCodeResponse$;
exports.EvaluateMappingTemplate$ = EvaluateMappingTemplate$;
exports.EvaluateMappingTemplateCommand = EvaluateMappingTemplateCommand;
exports.EvaluateMappingTemplateRequest$ = EvaluateMappingTemplateRequest$;
exports.EvaluateMappingTemplateResponse$ = EvaluateMappingTemplateResponse$;
exports.EventBridgeDataSourceConfig$ = EventBridgeDataSourceConfig$;
exports.EventConfig$ = EventConfig$;
exports.EventLogConfig$ = EventLogConfig$;
exports.EventLogLevel = EventLogLevel;
exports.FieldLogLevel = FieldLogLevel;
exports.FlushApiCache$ = FlushApiCache$;
exports.FlushApiCacheCommand = FlushApiCacheCommand;
exports.FlushApiCacheRequest$ = FlushApiCacheRequest$;
exports.FlushApiCacheResponse$ = FlushApiCacheResponse$;
exports.FunctionConfiguration$ = FunctionConfiguration$;
exports.GetApi$ = GetApi$;
exports.GetApiAssociation$ = GetApiAssociation$;
exports.GetApiAssociationCommand = GetApiAssociationCommand;
exports.GetApiAssociationRequest$ = GetApiAssociationRequest$;
exports.GetApiAssociationResponse$ = GetApiAssociationResponse$;
exports.GetApiCache$ = GetApiCache$;
exports.GetApiCacheCommand = GetApiCacheCommand;
exports.GetApiCacheRequest$ = GetApiCacheRequest$;
exports.GetApiCacheResponse$ = GetApiCacheResponse$;
exports.GetApiCommand = GetApiCommand;
exports.GetApiRequest$ = GetApiRequest$;
exports.GetApiResponse$ = GetApiResponse$;
exports.GetChannelNamespace$ = GetChannelNamespace$;
exports.GetChannelNamespaceCommand = GetChannelNamespaceCommand;
exports.GetChannelNamespaceRequest$ = GetChannelNamespaceRequest$;
exports.GetChannelNamespaceResponse$ = GetChannelNamespaceResponse$;
exports.GetDataSource$ = GetDataSource$;
exports.GetDataSourceCommand = GetDataSourceCommand;
exports.GetDataSourceIntrospection$ = GetDataSourceIntrospection$;
exports.GetDataSourceIntrospectionCommand = GetDataSourceIntrospectionCommand;
exports.GetDataSourceIntrospectionRequest$ = GetDataSourceIntrospectionRequest$;
exports.GetDataSourceIntrospectionResponse$ = GetDataSourceIntrospectionResponse$;
exports.GetDataSourceRequest$ = GetDataSourceRequest$;
exports.GetDataSourceResponse$ = GetDataSourceResponse$;
exports.GetDomainName$ = GetDomainName$;
exports.GetDomainNameCommand = GetDomainNameCommand;
exports.GetDomainNameRequest$ = GetDomainNameRequest$;
exports.GetDomainNameResponse$ = GetDomainNameResponse$;
exports.GetFunction$ = GetFunction$;
exports.GetFunctionCommand = GetFunctionCommand;
exports.GetFunctionRequest$ = GetFunctionRequest$;
exports.GetFunctionResponse$ = GetFunctionResponse$;
exports.GetGraphqlApi$ = GetGraphqlApi$;
exports.GetGraphqlApiCommand = GetGraphqlApiCommand;
exports.GetGraphqlApiEnvironmentVariables$ = GetGraphqlApiEnvironmentVariables$;
exports.GetGraphqlApiEnvironmentVariablesCommand = GetGraphqlApiEnvironmentVariablesCommand;
exports.GetGraphqlApiEnvironmentVariablesRequest$ = GetGraphqlApiEnvironmentVariablesRequest$;
exports.GetGraphqlApiEnvironmentVariablesResponse$ = GetGraphqlApiEnvironmentVariablesResponse$;
exports.GetGraphqlApiRequest$ = GetGraphqlApiRequest$;
exports.GetGraphqlApiResponse$ = GetGraphqlApiResponse$;
exports.GetIntrospectionSchema$ = GetIntrospectionSchema$;
exports.GetIntrospectionSchemaCommand = GetIntrospectionSchemaCommand;
exports.GetIntrospectionSchemaRequest$ = GetIntrospectionSchemaRequest$;
exports.GetIntrospectionSchemaResponse$ = GetIntrospectionSchemaResponse$;
exports.GetResolver$ = GetResolver$;
exports.GetResolverCommand = GetResolverCommand;
exports.GetResolverRequest$ = GetResolverRequest$;
exports.GetResolverResponse$ = GetResolverResponse$;
exports.GetSchemaCreationStatus$ = GetSchemaCreationStatus$;
exports.GetSchemaCreationStatusCommand = GetSchemaCreationStatusCommand;
exports.GetSchemaCreationStatusRequest$ = GetSchemaCreationStatusRequest$;
exports.GetSchemaCreationStatusResponse$ = GetSchemaCreationStatusResponse$;
exports.GetSourceApiAssociation$ = GetSourceApiAssociation$;
exports.GetSourceApiAssociationCommand = GetSourceApiAssociationCommand;
exports.GetSourceApiAssociationRequest$ = GetSourceApiAssociationRequest$;
exports.GetSourceApiAssociationResponse$ = GetSourceApiAssociationResponse$;
exports.GetType$ = GetType$;
exports.GetTypeCommand = GetTypeCommand;
exports.GetTypeRequest$ = GetTypeRequest$;
exports.GetTypeResponse$ = GetTypeResponse$;
exports.GraphQLApiIntrospectionConfig = GraphQLApiIntrospectionConfig;
exports.GraphQLApiType = GraphQLApiType;
exports.GraphQLApiVisibility = GraphQLApiVisibility;
exports.GraphQLSchemaException = GraphQLSchemaException;
exports.GraphQLSchemaException$ = GraphQLSchemaException$;
exports.GraphqlApi$ = GraphqlApi$;
exports.HandlerBehavior = HandlerBehavior;
exports.HandlerConfig$ = HandlerConfig$;
exports.HandlerConfigs$ = HandlerConfigs$;
exports.HttpDataSourceConfig$ = HttpDataSourceConfig$;
exports.Integration$ = Integration$;
exports.InternalFailureException = InternalFailureException;
exports.InternalFailureException$ = InternalFailureException$;
exports.InvokeType = InvokeType;
exports.LambdaAuthorizerConfig$ = LambdaAuthorizerConfig$;
exports.LambdaConfig$ = LambdaConfig$;
exports.LambdaConflictHandlerConfig$ = LambdaConflictHandlerConfig$;
exports.LambdaDataSourceConfig$ = LambdaDataSourceConfig$;
exports.LimitExceededException = LimitExceededException;
exports.LimitExceededException$ = LimitExceededException$;
exports.ListApiKeys$ = ListApiKeys$;
exports.ListApiKeysCommand = ListApiKeysCommand;
exports.ListApiKeysRequest$ = ListApiKeysRequest$;
exports.ListApiKeysResponse$ = ListApiKeysResponse$;
exports.ListApis$ = ListApis$;
exports.ListApisCommand = ListApisCommand;
exports.ListApisRequest$ = ListApisRequest$;
exports.ListApisResponse$ = ListApisResponse$;
exports.ListChannelNamespaces$ = ListChannelNamespaces$;
exports.ListChannelNamespacesCommand = ListChannelNamespacesCommand;
exports.ListChannelNamespacesRequest$ = ListChannelNamespacesRequest$;
exports.ListChannelNamespacesResponse$ = ListChannelNamespacesResponse$;
exports.ListDataSources$ = ListDataSources$;
exports.ListDataSourcesCommand = ListDataSourcesCommand;
exports.ListDataSourcesRequest$ = ListDataSourcesRequest$;
exports.ListDataSourcesResponse$ = ListDataSourcesResponse$;
exports.ListDomainNames$ = ListDomainNames$;
exports.ListDomainNamesCommand = ListDomainNamesCommand;
exports.ListDomainNamesRequest$ = ListDomainNamesRequest$;
exports.ListDomainNamesResponse$ = ListDomainNamesResponse$;
exports.ListFunctions$ = ListFunctions$;
exports.ListFunctionsCommand = ListFunctionsCommand;
exports.ListFunctionsRequest$ = ListFunctionsRequest$;
exports.ListFunctionsResponse$ = ListFunctionsResponse$;
exports.ListGraphqlApis$ = ListGraphqlApis$;
exports.ListGraphqlApisCommand = ListGraphqlApisCommand;
exports.ListGraphqlApisRequest$ = ListGraphqlApisRequest$;
exports.ListGraphqlApisResponse$ = ListGraphqlApisResponse$;
exports.ListResolvers$ = ListResolvers$;
exports.ListResolversByFunction$ = ListResolversByFunction$;
exports.ListResolversByFunctionCommand = ListResolversByFunctionCommand;
exports.ListResolversByFunctionRequest$ = ListResolversByFunctionRequest$;
exports.ListResolversByFunctionResponse$ = ListResolversByFunctionResponse$;
exports.ListResolversCommand = ListResolversCommand;
exports.ListResolversRequest$ = ListResolversRequest$;
exports.ListResolversResponse$ = ListResolversResponse$;
exports.ListSourceApiAssociations$ = ListSourceApiAssociations$;
exports.ListSourceApiAssociationsCommand = ListSourceApiAssociationsCommand;
exports.ListSourceApiAssociationsRequest$ = ListSourceApiAssociationsRequest$;
exports.ListSourceApiAssociationsResponse$ = ListSourceApiAssociationsResponse$;
exports.ListTagsForResource$ = ListTagsForResource$;
exports.ListTagsForResourceCommand = ListTagsForResourceCommand;
exports.ListTagsForResourceRequest$ = ListTagsForResourceRequest$;
exports.ListTagsForResourceResponse$ = ListTagsForResourceResponse$;
exports.ListTypes$ = ListTypes$;
exports.ListTypesByAssociation$ = ListTypesByAssociation$;
exports.ListTypesByAssociationCommand = ListTypesByAssociationCommand;
exports.ListTypesByAssociationRequest$ = ListTypesByAssociationRequest$;
exports.ListTypesByAssociationResponse$ = ListTypesByAssociationResponse$;
exports.ListTypesCommand = ListTypesCommand;
exports.ListTypesRequest$ = ListTypesRequest$;
exports.ListTypesResponse$ = ListTypesResponse$;
exports.LogConfig$ = LogConfig$;
exports.MergeType = MergeType;
exports.NotFoundException = NotFoundException;
exports.NotFoundException$ = NotFoundException$;
exports.OpenIDConnectConfig$ = OpenIDConnectConfig$;
exports.OpenSearchServiceDataSourceConfig$ = OpenSearchServiceDataSourceConfig$;
exports.OperationLevelMetricsConfig = OperationLevelMetricsConfig;
exports.OutputType = OutputType;
exports.Ownership = Ownership;
exports.PipelineConfig$ = PipelineConfig$;
exports.PutGraphqlApiEnvironmentVariables$ = PutGraphqlApiEnvironmentVariables$;
exports.PutGraphqlApiEnvironmentVariablesCommand = PutGraphqlApiEnvironmentVariablesCommand;
exports.PutGraphqlApiEnvironmentVariablesRequest$ = PutGraphqlApiEnvironmentVariablesRequest$;
exports.PutGraphqlApiEnvironmentVariablesResponse$ = PutGraphqlApiEnvironmentVariablesResponse$;
exports.RdsDataApiConfig$ = RdsDataApiConfig$;
exports.RdsHttpEndpointConfig$ = RdsHttpEndpointConfig$;
exports.RelationalDatabaseDataSourceConfig$ = RelationalDatabaseDataSourceConfig$;
exports.RelationalDatabaseSourceType = RelationalDatabaseSourceType;
exports.Resolver$ = Resolver$;
exports.ResolverKind = ResolverKind;
exports.ResolverLevelMetricsBehavior = ResolverLevelMetricsBehavior;
exports.ResolverLevelMetricsConfig = ResolverLevelMetricsConfig;
exports.RuntimeName = RuntimeName;
exports.SchemaStatus = SchemaStatus;
exports.ServiceQuotaExceededException = ServiceQuotaExceededException;
exports.ServiceQuotaExceededException$ = ServiceQuotaExceededException$;
exports.SourceApiAssociation$ = SourceApiAssociation$;
exports.SourceApiAssociationConfig$ = SourceApiAssociationConfig$;
exports.SourceApiAssociationStatus = SourceApiAssociationStatus;
exports.SourceApiAssociationSummary$ = SourceApiAssociationSummary$;
exports.StartDataSourceIntrospection$ = StartDataSourceIntrospection$;
exports.StartDataSourceIntrospectionCommand = StartDataSourceIntrospectionCommand;
exports.StartDataSourceIntrospectionRequest$ = StartDataSourceIntrospectionRequest$;
exports.StartDataSourceIntrospectionResponse$ = StartDataSourceIntrospectionResponse$;
exports.StartSchemaCreation$ = StartSchemaCreation$;
exports.StartSchemaCreationCommand = StartSchemaCreationCommand;
exports.StartSchemaCreationRequest$ = StartSchemaCreationRequest$;
exports.StartSchemaCreationResponse$ = StartSchemaCreationResponse$;
exports.StartSchemaMerge$ = StartSchemaMerge$;
exports.StartSchemaMergeCommand = StartSchemaMergeCommand;
exports.StartSchemaMergeRequest$ = StartSchemaMergeRequest$;
exports.StartSchemaMergeResponse$ = StartSchemaMergeResponse$;
exports.SyncConfig$ = SyncConfig$;
exports.TagResource$ = TagResource$;
exports.TagResourceCommand = TagResourceCommand;
exports.TagResourceRequest$ = TagResourceRequest$;
exports.TagResourceResponse$ = TagResourceResponse$;
exports.Type$ = Type$;
exports.TypeDefinitionFormat = TypeDefinitionFormat;
exports.UnauthorizedException = UnauthorizedException;
exports.UnauthorizedException$ = UnauthorizedException$;
exports.UntagResource$ = UntagResource$;
exports.UntagResourceCommand = UntagResourceCommand;
exports.UntagResourceRequest$ = UntagResourceRequest$;
exports.UntagResourceResponse$ = UntagResourceResponse$;
exports.UpdateApi$ = UpdateApi$;
exports.UpdateApiCache$ = UpdateApiCache$;
exports.UpdateApiCacheCommand = UpdateApiCacheCommand;
exports.UpdateApiCacheRequest$ = UpdateApiCacheRequest$;
exports.UpdateApiCacheResponse$ = UpdateApiCacheResponse$;
exports.UpdateApiCommand = UpdateApiCommand;
exports.UpdateApiKey$ = UpdateApiKey$;
exports.UpdateApiKeyCommand = UpdateApiKeyCommand;
exports.UpdateApiKeyRequest$ = UpdateApiKeyRequest$;
exports.UpdateApiKeyResponse$ = UpdateApiKeyResponse$;
exports.UpdateApiRequest$ = UpdateApiRequest$;
exports.UpdateApiResponse$ = UpdateApiResponse$;
exports.UpdateChannelNamespace$ = UpdateChannelNamespace$;
exports.UpdateChannelNamespaceCommand = UpdateChannelNamespaceCommand;
exports.UpdateChannelNamespaceRequest$ = UpdateChannelNamespaceRequest$;
exports.UpdateChannelNamespaceResponse$ = UpdateChannelNamespaceResponse$;
exports.UpdateDataSource$ = UpdateDataSource$;
exports.UpdateDataSourceCommand = UpdateDataSourceCommand;
exports.UpdateDataSourceRequest$ = UpdateDataSourceRequest$;
exports.UpdateDataSourceResponse$ = UpdateDataSourceResponse$;
exports.UpdateDomainName$ = UpdateDomainName$;
exports.UpdateDomainNameCommand = UpdateDomainNameCommand;
exports.UpdateDomainNameRequest$ = UpdateDomainNameRequest$;
exports.UpdateDomainNameResponse$ = UpdateDomainNameResponse$;
exports.UpdateFunction$ = UpdateFunction$;
exports.UpdateFunctionCommand = UpdateFunctionCommand;
exports.UpdateFunctionRequest$ = UpdateFunctionRequest$;
exports.UpdateFunctionResponse$ = UpdateFunctionResponse$;
exports.UpdateGraphqlApi$ = UpdateGraphqlApi$;
exports.UpdateGraphqlApiCommand = UpdateGraphqlApiCommand;
exports.UpdateGraphqlApiRequest$ = UpdateGraphqlApiRequest$;
exports.UpdateGraphqlApiResponse$ = UpdateGraphqlApiResponse$;
exports.UpdateResolver$ = UpdateResolver$;
exports.UpdateResolverCommand = UpdateResolverCommand;
exports.UpdateResolverRequest$ = UpdateResolverRequest$;
exports.UpdateResolverResponse$ = UpdateResolverResponse$;
exports.UpdateSourceApiAssociation$ = UpdateSourceApiAssociation$;
exports.UpdateSourceApiAssociationCommand = UpdateSourceApiAssociationCommand;
exports.UpdateSourceApiAssociationRequest$ = UpdateSourceApiAssociationRequest$;
exports.UpdateSourceApiAssociationResponse$ = UpdateSourceApiAssociationResponse$;
exports.UpdateType$ = UpdateType$;
exports.UpdateTypeCommand = UpdateTypeCommand;
exports.UpdateTypeRequest$ = UpdateTypeRequest$;
exports.UpdateTypeResponse$ = UpdateTypeResponse$;
exports.UserPoolConfig$ = UserPoolConfig$;
exports.errorTypeRegistries = errorTypeRegistries;
exports.paginateListApiKeys = paginateListApiKeys;
exports.paginateListApis = paginateListApis;
exports.paginateListChannelNamespaces = paginateListChannelNamespaces;
exports.paginateListDataSources = paginateListDataSources;
exports.paginateListDomainNames = paginateListDomainNames;
exports.paginateListFunctions = paginateListFunctions;
exports.paginateListGraphqlApis = paginateListGraphqlApis;
exports.paginateListResolvers = paginateListResolvers;
exports.paginateListResolversByFunction = paginateListResolversByFunction;
exports.paginateListSourceApiAssociations = paginateListSourceApiAssociations;
exports.paginateListTypes = paginateListTypes;
exports.paginateListTypesByAssociation = paginateListTypesByAssociation;


/***/ })

};
