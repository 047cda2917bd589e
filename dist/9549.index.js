export const id = 9549;
export const ids = [9549];
export const modules = {

/***/ 9549:
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
const { AwsJson1_1Protocol } = __webpack_require__(7288);
const { Sha256 } = __webpack_require__(9542);

const defaultPersonalizeHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
            name: "personalize",
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
const defaultPersonalizeHttpAuthSchemeProvider = (authParameters) => {
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
        defaultSigningName: "personalize",
    });
};
const commonParams = {
    UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
    Endpoint: { type: "builtInParams", name: "endpoint" },
    Region: { type: "builtInParams", name: "region" },
    UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" },
};

var version = "3.1137.0";
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
        ["https://personalize-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
        ["https://personalize-fips.{Region}.{PartitionResult#dnsSuffix}", i],
        [a, "FIPS is enabled but this partition does not support FIPS"],
        ["https://personalize.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "DualStack is enabled but this partition does not support DualStack"],
        ["https://personalize.{Region}.{PartitionResult#dnsSuffix}", i],
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

class PersonalizeServiceException extends ServiceException {
    constructor(options) {
        super(options);
        Object.setPrototypeOf(this, PersonalizeServiceException.prototype);
    }
}

class InvalidInputException extends PersonalizeServiceException {
    name = "InvalidInputException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidInputException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidInputException.prototype);
    }
}
class LimitExceededException extends PersonalizeServiceException {
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
class ResourceAlreadyExistsException extends PersonalizeServiceException {
    name = "ResourceAlreadyExistsException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ResourceAlreadyExistsException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceAlreadyExistsException.prototype);
    }
}
class ResourceInUseException extends PersonalizeServiceException {
    name = "ResourceInUseException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ResourceInUseException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceInUseException.prototype);
    }
}
class ResourceNotFoundException extends PersonalizeServiceException {
    name = "ResourceNotFoundException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ResourceNotFoundException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
    }
}
class TooManyTagsException extends PersonalizeServiceException {
    name = "TooManyTagsException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "TooManyTagsException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, TooManyTagsException.prototype);
    }
}
class InvalidNextTokenException extends PersonalizeServiceException {
    name = "InvalidNextTokenException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidNextTokenException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidNextTokenException.prototype);
    }
}
class TooManyTagKeysException extends PersonalizeServiceException {
    name = "TooManyTagKeysException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "TooManyTagKeysException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, TooManyTagKeysException.prototype);
    }
}

const _A = "Algorithm";
const _AI = "AlgorithmImage";
const _AMLC = "AutoMLConfig";
const _AMLR = "AutoMLResult";
const _ATC = "AutoTrainingConfig";
const _BIJ = "BatchInferenceJob";
const _BIJC = "BatchInferenceJobConfig";
const _BIJI = "BatchInferenceJobInput";
const _BIJO = "BatchInferenceJobOutput";
const _BIJS = "BatchInferenceJobSummary";
const _BIJa = "BatchInferenceJobs";
const _BSJ = "BatchSegmentJob";
const _BSJI = "BatchSegmentJobInput";
const _BSJO = "BatchSegmentJobOutput";
const _BSJS = "BatchSegmentJobSummary";
const _BSJa = "BatchSegmentJobs";
const _C = "Campaign";
const _CBIJ = "CreateBatchInferenceJob";
const _CBIJR = "CreateBatchInferenceJobRequest";
const _CBIJRr = "CreateBatchInferenceJobResponse";
const _CBSJ = "CreateBatchSegmentJob";
const _CBSJR = "CreateBatchSegmentJobRequest";
const _CBSJRr = "CreateBatchSegmentJobResponse";
const _CC = "CampaignConfig";
const _CCR = "CreateCampaignRequest";
const _CCRr = "CreateCampaignResponse";
const _CCr = "CreateCampaign";
const _CD = "CreateDataset";
const _CDDJ = "CreateDataDeletionJob";
const _CDDJR = "CreateDataDeletionJobRequest";
const _CDDJRr = "CreateDataDeletionJobResponse";
const _CDEJ = "CreateDatasetExportJob";
const _CDEJR = "CreateDatasetExportJobRequest";
const _CDEJRr = "CreateDatasetExportJobResponse";
const _CDG = "CreateDatasetGroup";
const _CDGR = "CreateDatasetGroupRequest";
const _CDGRr = "CreateDatasetGroupResponse";
const _CDIJ = "CreateDatasetImportJob";
const _CDIJR = "CreateDatasetImportJobRequest";
const _CDIJRr = "CreateDatasetImportJobResponse";
const _CDR = "CreateDatasetRequest";
const _CDRr = "CreateDatasetResponse";
const _CET = "CreateEventTracker";
const _CETR = "CreateEventTrackerRequest";
const _CETRr = "CreateEventTrackerResponse";
const _CF = "CreateFilter";
const _CFR = "CreateFilterRequest";
const _CFRr = "CreateFilterResponse";
const _CHPR = "CategoricalHyperParameterRange";
const _CHPRa = "CategoricalHyperParameterRanges";
const _CHPRo = "ContinuousHyperParameterRange";
const _CHPRon = "ContinuousHyperParameterRanges";
const _CMA = "CreateMetricAttribution";
const _CMAR = "CreateMetricAttributionRequest";
const _CMARr = "CreateMetricAttributionResponse";
const _CR = "CreateRecommender";
const _CRR = "CreateRecommenderRequest";
const _CRRr = "CreateRecommenderResponse";
const _CS = "CampaignSummary";
const _CSR = "CreateSchemaRequest";
const _CSRr = "CreateSchemaResponse";
const _CSRre = "CreateSolutionRequest";
const _CSRrea = "CreateSolutionResponse";
const _CSV = "CreateSolutionVersion";
const _CSVR = "CreateSolutionVersionRequest";
const _CSVRr = "CreateSolutionVersionResponse";
const _CSr = "CreateSchema";
const _CSre = "CreateSolution";
const _CUS = "CampaignUpdateSummary";
const _Ca = "Campaigns";
const _D = "Dataset";
const _DA = "DescribeAlgorithm";
const _DAR = "DescribeAlgorithmRequest";
const _DARe = "DescribeAlgorithmResponse";
const _DBIJ = "DescribeBatchInferenceJob";
const _DBIJR = "DescribeBatchInferenceJobRequest";
const _DBIJRe = "DescribeBatchInferenceJobResponse";
const _DBSJ = "DescribeBatchSegmentJob";
const _DBSJR = "DescribeBatchSegmentJobRequest";
const _DBSJRe = "DescribeBatchSegmentJobResponse";
const _DC = "DeleteCampaign";
const _DCHPR = "DefaultCategoricalHyperParameterRange";
const _DCHPRe = "DefaultContinuousHyperParameterRange";
const _DCHPRef = "DefaultCategoricalHyperParameterRanges";
const _DCHPRefa = "DefaultContinuousHyperParameterRanges";
const _DCR = "DeleteCampaignRequest";
const _DCRe = "DescribeCampaignRequest";
const _DCRes = "DescribeCampaignResponse";
const _DCe = "DescribeCampaign";
const _DD = "DeleteDataset";
const _DDDJ = "DescribeDataDeletionJob";
const _DDDJR = "DescribeDataDeletionJobRequest";
const _DDDJRe = "DescribeDataDeletionJobResponse";
const _DDEJ = "DescribeDatasetExportJob";
const _DDEJR = "DescribeDatasetExportJobRequest";
const _DDEJRe = "DescribeDatasetExportJobResponse";
const _DDG = "DeleteDatasetGroup";
const _DDGR = "DeleteDatasetGroupRequest";
const _DDGRe = "DescribeDatasetGroupRequest";
const _DDGRes = "DescribeDatasetGroupResponse";
const _DDGe = "DescribeDatasetGroup";
const _DDIJ = "DescribeDatasetImportJob";
const _DDIJR = "DescribeDatasetImportJobRequest";
const _DDIJRe = "DescribeDatasetImportJobResponse";
const _DDJ = "DataDeletionJob";
const _DDJS = "DataDeletionJobSummary";
const _DDJa = "DataDeletionJobs";
const _DDR = "DeleteDatasetRequest";
const _DDRe = "DescribeDatasetRequest";
const _DDRes = "DescribeDatasetResponse";
const _DDe = "DescribeDataset";
const _DEJ = "DatasetExportJob";
const _DEJO = "DatasetExportJobOutput";
const _DEJS = "DatasetExportJobSummary";
const _DEJa = "DatasetExportJobs";
const _DET = "DeleteEventTracker";
const _DETR = "DeleteEventTrackerRequest";
const _DETRe = "DescribeEventTrackerRequest";
const _DETRes = "DescribeEventTrackerResponse";
const _DETe = "DescribeEventTracker";
const _DF = "DeleteFilter";
const _DFR = "DeleteFilterRequest";
const _DFRe = "DescribeFilterRequest";
const _DFRes = "DescribeFilterResponse";
const _DFT = "DescribeFeatureTransformation";
const _DFTR = "DescribeFeatureTransformationRequest";
const _DFTRe = "DescribeFeatureTransformationResponse";
const _DFe = "DescribeFilter";
const _DG = "DatasetGroup";
const _DGS = "DatasetGroupSummary";
const _DGa = "DatasetGroups";
const _DHPR = "DefaultHyperParameterRanges";
const _DIHPR = "DefaultIntegerHyperParameterRange";
const _DIHPRe = "DefaultIntegerHyperParameterRanges";
const _DIJ = "DatasetImportJob";
const _DIJS = "DatasetImportJobSummary";
const _DIJa = "DatasetImportJobs";
const _DMA = "DeleteMetricAttribution";
const _DMAR = "DeleteMetricAttributionRequest";
const _DMARe = "DescribeMetricAttributionRequest";
const _DMARes = "DescribeMetricAttributionResponse";
const _DMAe = "DescribeMetricAttribution";
const _DR = "DeleteRecommender";
const _DRR = "DeleteRecommenderRequest";
const _DRRe = "DescribeRecipeRequest";
const _DRRes = "DescribeRecipeResponse";
const _DRResc = "DescribeRecommenderRequest";
const _DRRescr = "DescribeRecommenderResponse";
const _DRe = "DescribeRecipe";
const _DRes = "DescribeRecommender";
const _DS = "DatasetSchema";
const _DSR = "DeleteSchemaRequest";
const _DSRe = "DeleteSolutionRequest";
const _DSRes = "DescribeSchemaRequest";
const _DSResc = "DescribeSchemaResponse";
const _DSRescr = "DescribeSolutionRequest";
const _DSRescri = "DescribeSolutionResponse";
const _DSS = "DatasetSchemaSummary";
const _DSV = "DescribeSolutionVersion";
const _DSVR = "DescribeSolutionVersionRequest";
const _DSVRe = "DescribeSolutionVersionResponse";
const _DSa = "DatasetSummary";
const _DSat = "DataSource";
const _DSe = "DeleteSchema";
const _DSel = "DeleteSolution";
const _DSes = "DescribeSchema";
const _DSesc = "DescribeSolution";
const _DUS = "DatasetUpdateSummary";
const _Da = "Datasets";
const _EC = "EventsConfig";
const _EDC = "ExcludedDatasetColumns";
const _EP = "EventParameters";
const _EPL = "EventParametersList";
const _ET = "EventTracker";
const _ETS = "EventTrackerSummary";
const _ETv = "EventTrackers";
const _F = "Filter";
const _FE = "FilterExpression";
const _FFTG = "FieldsForThemeGeneration";
const _FS = "FilterSummary";
const _FT = "FeatureTransformation";
const _Fi = "Filters";
const _GSM = "GetSolutionMetrics";
const _GSMR = "GetSolutionMetricsRequest";
const _GSMRe = "GetSolutionMetricsResponse";
const _HPOC = "HPOConfig";
const _HPOO = "HPOObjective";
const _HPORC = "HPOResourceConfig";
const _HPR = "HyperParameterRanges";
const _IDC = "IncludedDatasetColumns";
const _IHPR = "IntegerHyperParameterRange";
const _IHPRn = "IntegerHyperParameterRanges";
const _IIE = "InvalidInputException";
const _INTE = "InvalidNextTokenException";
const _LBIJ = "ListBatchInferenceJobs";
const _LBIJR = "ListBatchInferenceJobsRequest";
const _LBIJRi = "ListBatchInferenceJobsResponse";
const _LBSJ = "ListBatchSegmentJobs";
const _LBSJR = "ListBatchSegmentJobsRequest";
const _LBSJRi = "ListBatchSegmentJobsResponse";
const _LC = "ListCampaigns";
const _LCR = "ListCampaignsRequest";
const _LCRi = "ListCampaignsResponse";
const _LD = "ListDatasets";
const _LDDJ = "ListDataDeletionJobs";
const _LDDJR = "ListDataDeletionJobsRequest";
const _LDDJRi = "ListDataDeletionJobsResponse";
const _LDEJ = "ListDatasetExportJobs";
const _LDEJR = "ListDatasetExportJobsRequest";
const _LDEJRi = "ListDatasetExportJobsResponse";
const _LDG = "ListDatasetGroups";
const _LDGR = "ListDatasetGroupsRequest";
const _LDGRi = "ListDatasetGroupsResponse";
const _LDIJ = "ListDatasetImportJobs";
const _LDIJR = "ListDatasetImportJobsRequest";
const _LDIJRi = "ListDatasetImportJobsResponse";
const _LDR = "ListDatasetsRequest";
const _LDRi = "ListDatasetsResponse";
const _LEE = "LimitExceededException";
const _LET = "ListEventTrackers";
const _LETR = "ListEventTrackersRequest";
const _LETRi = "ListEventTrackersResponse";
const _LF = "ListFilters";
const _LFR = "ListFiltersRequest";
const _LFRi = "ListFiltersResponse";
const _LMA = "ListMetricAttributions";
const _LMAM = "ListMetricAttributionMetrics";
const _LMAMR = "ListMetricAttributionMetricsRequest";
const _LMAMRi = "ListMetricAttributionMetricsResponse";
const _LMAR = "ListMetricAttributionsRequest";
const _LMARi = "ListMetricAttributionsResponse";
const _LR = "ListRecipes";
const _LRR = "ListRecipesRequest";
const _LRRi = "ListRecipesResponse";
const _LRRis = "ListRecommendersRequest";
const _LRRist = "ListRecommendersResponse";
const _LRi = "ListRecommenders";
const _LS = "ListSchemas";
const _LSR = "ListSchemasRequest";
const _LSRi = "ListSchemasResponse";
const _LSRis = "ListSolutionsRequest";
const _LSRist = "ListSolutionsResponse";
const _LSV = "ListSolutionVersions";
const _LSVR = "ListSolutionVersionsRequest";
const _LSVRi = "ListSolutionVersionsResponse";
const _LSi = "ListSolutions";
const _LTFR = "ListTagsForResource";
const _LTFRR = "ListTagsForResourceRequest";
const _LTFRRi = "ListTagsForResourceResponse";
const _MA = "MetricAttribute";
const _MAO = "MetricAttributionOutput";
const _MAS = "MetricAttributionSummary";
const _MAe = "MetricAttribution";
const _MAet = "MetricAttributes";
const _MAetr = "MetricAttributions";
const _OO = "OptimizationObjective";
const _R = "Recipe";
const _RAEE = "ResourceAlreadyExistsException";
const _RC = "RecommenderConfig";
const _RIUE = "ResourceInUseException";
const _RNFE = "ResourceNotFoundException";
const _RS = "RecipeSummary";
const _RSe = "RecommenderSummary";
const _RUS = "RecommenderUpdateSummary";
const _Re = "Recommender";
const _Rec = "Recipes";
const _Reco = "Recommenders";
const _S = "Solution";
const _SC = "SolutionConfig";
const _SDC = "S3DataConfig";
const _SR = "StartRecommender";
const _SRR = "StartRecommenderRequest";
const _SRRt = "StartRecommenderResponse";
const _SRRto = "StopRecommenderRequest";
const _SRRtop = "StopRecommenderResponse";
const _SRt = "StopRecommender";
const _SS = "SolutionSummary";
const _SSVC = "StopSolutionVersionCreation";
const _SSVCR = "StopSolutionVersionCreationRequest";
const _SUC = "SolutionUpdateConfig";
const _SUS = "SolutionUpdateSummary";
const _SV = "SolutionVersion";
const _SVS = "SolutionVersionSummary";
const _SVo = "SolutionVersions";
const _Sc = "Schemas";
const _So = "Solutions";
const _T = "Tag";
const _TDC = "TrainingDataConfig";
const _TGC = "ThemeGenerationConfig";
const _THPOP = "TunedHPOParams";
const _TK = "TagKey";
const _TKa = "TagKeys";
const _TMTE = "TooManyTagsException";
const _TMTKE = "TooManyTagKeysException";
const _TR = "TagResource";
const _TRR = "TagResourceRequest";
const _TRRa = "TagResourceResponse";
const _TV = "TagValue";
const _Ta = "Tags";
const _UC = "UpdateCampaign";
const _UCR = "UpdateCampaignRequest";
const _UCRp = "UpdateCampaignResponse";
const _UD = "UpdateDataset";
const _UDR = "UpdateDatasetRequest";
const _UDRp = "UpdateDatasetResponse";
const _UMA = "UpdateMetricAttribution";
const _UMAR = "UpdateMetricAttributionRequest";
const _UMARp = "UpdateMetricAttributionResponse";
const _UR = "UntagResource";
const _URR = "UntagResourceRequest";
const _URRn = "UntagResourceResponse";
const _URRp = "UpdateRecommenderRequest";
const _URRpd = "UpdateRecommenderResponse";
const _URp = "UpdateRecommender";
const _US = "UpdateSolution";
const _USR = "UpdateSolutionRequest";
const _USRp = "UpdateSolutionResponse";
const _a = "algorithm";
const _aA = "algorithmArn";
const _aHP = "algorithmHyperParameters";
const _aHPR = "algorithmHyperParameterRanges";
const _aI = "algorithmImage";
const _aIc = "accountId";
const _aM = "addMetrics";
const _aMLC = "autoMLConfig";
const _aMLR = "autoMLResult";
const _aTC = "autoTrainingConfig";
const _bIJ = "batchInferenceJob";
const _bIJA = "batchInferenceJobArn";
const _bIJC = "batchInferenceJobConfig";
const _bIJM = "batchInferenceJobMode";
const _bIJa = "batchInferenceJobs";
const _bRA = "bestRecipeArn";
const _bSJ = "batchSegmentJob";
const _bSJA = "batchSegmentJobArn";
const _bSJa = "batchSegmentJobs";
const _c = "client";
const _cA = "campaignArn";
const _cC = "campaignConfig";
const _cDT = "creationDateTime";
const _cHPR = "continuousHyperParameterRanges";
const _cHPRa = "categoricalHyperParameterRanges";
const _ca = "campaign";
const _cam = "campaigns";
const _d = "domain";
const _dA = "datasetArn";
const _dDJ = "dataDeletionJob";
const _dDJA = "dataDeletionJobArn";
const _dDJa = "dataDeletionJobs";
const _dEJ = "datasetExportJob";
const _dEJA = "datasetExportJobArn";
const _dEJa = "datasetExportJobs";
const _dG = "datasetGroup";
const _dGA = "datasetGroupArn";
const _dGa = "datasetGroups";
const _dHP = "defaultHyperParameters";
const _dHPR = "defaultHyperParameterRanges";
const _dIJ = "datasetImportJob";
const _dIJA = "datasetImportJobArn";
const _dIJa = "datasetImportJobs";
const _dL = "dataLocation";
const _dP = "defaultParameters";
const _dRC = "defaultResourceConfig";
const _dS = "dataSource";
const _dT = "datasetType";
const _dURI = "dockerURI";
const _da = "dataset";
const _dat = "datasets";
const _de = "description";
const _e = "error";
const _eC = "eventsConfig";
const _eDC = "excludedDatasetColumns";
const _eMWR = "enableMetadataWithRecommendations";
const _ePL = "eventParametersList";
const _eT = "eventType";
const _eTA = "eventTrackerArn";
const _eTv = "eventTracker";
const _eTve = "eventTrackers";
const _eVT = "eventValueThreshold";
const _ex = "expression";
const _f = "filter";
const _fA = "filterArn";
const _fE = "filterExpression";
const _fFTG = "fieldsForThemeGeneration";
const _fR = "failureReason";
const _fT = "featureTransformation";
const _fTA = "featureTransformationArn";
const _fTP = "featureTransformationParameters";
const _hC = "hpoConfig";
const _hE = "httpError";
const _hO = "hpoObjective";
const _hRC = "hpoResourceConfig";
const _iA = "itemAttribute";
const _iDC = "includedDatasetColumns";
const _iEC = "itemExplorationConfig";
const _iHPR = "integerHyperParameterRanges";
const _iM = "ingestionMode";
const _iMm = "importMode";
const _iN = "itemName";
const _iT = "isTunable";
const _jI = "jobInput";
const _jN = "jobName";
const _jO = "jobOutput";
const _kKA = "kmsKeyArn";
const _lCU = "latestCampaignUpdate";
const _lDU = "latestDatasetUpdate";
const _lRU = "latestRecommenderUpdate";
const _lSU = "latestSolutionUpdate";
const _lSV = "latestSolutionVersion";
const _lUDT = "lastUpdatedDateTime";
const _m = "message";
const _mA = "metricAttribution";
const _mAA = "metricAttributionArn";
const _mAe = "metricAttributions";
const _mM = "modelMetrics";
const _mN = "metricName";
const _mNOTJ = "maxNumberOfTrainingJobs";
const _mOC = "metricsOutputConfig";
const _mPTJ = "maxParallelTrainingJobs";
const _mPTPS = "minProvisionedTPS";
const _mR = "metricRegex";
const _mRRPS = "minRecommendationRequestsPerSecond";
const _mRa = "maxResults";
const _mV = "minValue";
const _mVa = "maxValue";
const _me = "metrics";
const _n = "name";
const _nD = "numDeleted";
const _nR = "numResults";
const _nT = "nextToken";
const _oO = "optimizationObjective";
const _oS = "objectiveSensitivity";
const _p = "path";
const _pAML = "performAutoML";
const _pAMTS = "publishAttributionMetricsToS3";
const _pAT = "performAutoTraining";
const _pHPO = "performHPO";
const _pIU = "performIncrementalUpdate";
const _r = "recipe";
const _rA = "roleArn";
const _rAe = "recipeArn";
const _rAec = "recommenderArn";
const _rAes = "resourceArn";
const _rC = "recommenderConfig";
const _rI = "rankingInfluence";
const _rL = "recipeList";
const _rM = "removeMetrics";
const _rP = "recipeProvider";
const _rT = "recipeType";
const _re = "recommender";
const _rec = "recipes";
const _reco = "recommenders";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.personalize";
const _sA = "schemaArn";
const _sAo = "solutionArn";
const _sC = "solutionConfig";
const _sDD = "s3DataDestination";
const _sDS = "s3DataSource";
const _sE = "schedulingExpression";
const _sUC = "solutionUpdateConfig";
const _sV = "solutionVersion";
const _sVA = "solutionVersionArn";
const _sVo = "solutionVersions";
const _sWLSV = "syncWithLatestSolutionVersion";
const _sc = "schema";
const _sch = "schemas";
const _so = "solution";
const _sol = "solutions";
const _st = "status";
const _t = "tags";
const _tDC = "trainingDataConfig";
const _tGC = "themeGenerationConfig";
const _tH = "trainingHours";
const _tHPOP = "tunedHPOParams";
const _tI = "trackingId";
const _tIM = "trainingInputMode";
const _tK = "tagKey";
const _tKa = "tagKeys";
const _tM = "trainingMode";
const _tT = "trainingType";
const _tV = "tagValue";
const _ty = "type";
const _v = "values";
const _w = "weight";
const n0 = "com.amazonaws.personalize";
const _s_registry = new TypeRegistry(_s);
var PersonalizeServiceException$ = [-3, _s, "PersonalizeServiceException", 0, [], []];
_s_registry.registerError(PersonalizeServiceException$, PersonalizeServiceException);
const n0_registry = new TypeRegistry(n0);
var InvalidInputException$ = [-3, n0, _IIE,
    { [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidInputException$, InvalidInputException);
var InvalidNextTokenException$ = [-3, n0, _INTE,
    { [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidNextTokenException$, InvalidNextTokenException);
var LimitExceededException$ = [-3, n0, _LEE,
    { [_e]: _c, [_hE]: 409 },
    [_m],
    [0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var ResourceAlreadyExistsException$ = [-3, n0, _RAEE,
    { [_e]: _c, [_hE]: 403 },
    [_m],
    [0]
];
n0_registry.registerError(ResourceAlreadyExistsException$, ResourceAlreadyExistsException);
var ResourceInUseException$ = [-3, n0, _RIUE,
    { [_e]: _c, [_hE]: 409 },
    [_m],
    [0]
];
n0_registry.registerError(ResourceInUseException$, ResourceInUseException);
var ResourceNotFoundException$ = [-3, n0, _RNFE,
    { [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var TooManyTagKeysException$ = [-3, n0, _TMTKE,
    { [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(TooManyTagKeysException$, TooManyTagKeysException);
var TooManyTagsException$ = [-3, n0, _TMTE,
    { [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
const errorTypeRegistries = [
    _s_registry,
    n0_registry,
];
var FilterExpression = [0, n0, _FE, 8, 0];
var TagKey = [0, n0, _TK, 8, 0];
var TagValue = [0, n0, _TV, 8, 0];
var Algorithm$ = [3, n0, _A,
    0,
    [_n, _aA, _aI, _dHP, _dHPR, _dRC, _tIM, _rA, _cDT, _lUDT],
    [0, 0, () => AlgorithmImage$, 128 | 0, () => DefaultHyperParameterRanges$, 128 | 0, 0, 0, 4, 4]
];
var AlgorithmImage$ = [3, n0, _AI,
    0,
    [_dURI, _n],
    [0, 0], 1
];
var AutoMLConfig$ = [3, n0, _AMLC,
    0,
    [_mN, _rL],
    [0, 64 | 0]
];
var AutoMLResult$ = [3, n0, _AMLR,
    0,
    [_bRA],
    [0]
];
var AutoTrainingConfig$ = [3, n0, _ATC,
    0,
    [_sE],
    [0]
];
var BatchInferenceJob$ = [3, n0, _BIJ,
    0,
    [_jN, _bIJA, _fA, _fR, _sVA, _nR, _jI, _jO, _bIJC, _rA, _bIJM, _tGC, _st, _cDT, _lUDT],
    [0, 0, 0, 0, 0, 1, () => BatchInferenceJobInput$, () => BatchInferenceJobOutput$, () => BatchInferenceJobConfig$, 0, 0, () => ThemeGenerationConfig$, 0, 4, 4]
];
var BatchInferenceJobConfig$ = [3, n0, _BIJC,
    0,
    [_iEC, _rI],
    [128 | 0, 128 | 1]
];
var BatchInferenceJobInput$ = [3, n0, _BIJI,
    0,
    [_sDS],
    [() => S3DataConfig$], 1
];
var BatchInferenceJobOutput$ = [3, n0, _BIJO,
    0,
    [_sDD],
    [() => S3DataConfig$], 1
];
var BatchInferenceJobSummary$ = [3, n0, _BIJS,
    0,
    [_bIJA, _jN, _st, _cDT, _lUDT, _fR, _sVA, _bIJM],
    [0, 0, 0, 4, 4, 0, 0, 0]
];
var BatchSegmentJob$ = [3, n0, _BSJ,
    0,
    [_jN, _bSJA, _fA, _fR, _sVA, _nR, _jI, _jO, _rA, _st, _cDT, _lUDT],
    [0, 0, 0, 0, 0, 1, () => BatchSegmentJobInput$, () => BatchSegmentJobOutput$, 0, 0, 4, 4]
];
var BatchSegmentJobInput$ = [3, n0, _BSJI,
    0,
    [_sDS],
    [() => S3DataConfig$], 1
];
var BatchSegmentJobOutput$ = [3, n0, _BSJO,
    0,
    [_sDD],
    [() => S3DataConfig$], 1
];
var BatchSegmentJobSummary$ = [3, n0, _BSJS,
    0,
    [_bSJA, _jN, _st, _cDT, _lUDT, _fR, _sVA],
    [0, 0, 0, 4, 4, 0, 0]
];
var Campaign$ = [3, n0, _C,
    0,
    [_n, _cA, _sVA, _mPTPS, _cC, _st, _fR, _cDT, _lUDT, _lCU],
    [0, 0, 0, 1, () => CampaignConfig$, 0, 0, 4, 4, () => CampaignUpdateSummary$]
];
var CampaignConfig$ = [3, n0, _CC,
    0,
    [_iEC, _eMWR, _sWLSV, _rI],
    [128 | 0, 2, 2, 128 | 1]
];
var CampaignSummary$ = [3, n0, _CS,
    0,
    [_n, _cA, _st, _cDT, _lUDT, _fR],
    [0, 0, 0, 4, 4, 0]
];
var CampaignUpdateSummary$ = [3, n0, _CUS,
    0,
    [_sVA, _mPTPS, _cC, _st, _fR, _cDT, _lUDT],
    [0, 1, () => CampaignConfig$, 0, 0, 4, 4]
];
var CategoricalHyperParameterRange$ = [3, n0, _CHPR,
    0,
    [_n, _v],
    [0, 64 | 0]
];
var ContinuousHyperParameterRange$ = [3, n0, _CHPRo,
    0,
    [_n, _mV, _mVa],
    [0, 1, 1]
];
var CreateBatchInferenceJobRequest$ = [3, n0, _CBIJR,
    0,
    [_jN, _sVA, _jI, _jO, _rA, _fA, _nR, _bIJC, _t, _bIJM, _tGC],
    [0, 0, () => BatchInferenceJobInput$, () => BatchInferenceJobOutput$, 0, 0, 1, () => BatchInferenceJobConfig$, [() => Tags, 0], 0, () => ThemeGenerationConfig$], 5
];
var CreateBatchInferenceJobResponse$ = [3, n0, _CBIJRr,
    0,
    [_bIJA],
    [0]
];
var CreateBatchSegmentJobRequest$ = [3, n0, _CBSJR,
    0,
    [_jN, _sVA, _jI, _jO, _rA, _fA, _nR, _t],
    [0, 0, () => BatchSegmentJobInput$, () => BatchSegmentJobOutput$, 0, 0, 1, [() => Tags, 0]], 5
];
var CreateBatchSegmentJobResponse$ = [3, n0, _CBSJRr,
    0,
    [_bSJA],
    [0]
];
var CreateCampaignRequest$ = [3, n0, _CCR,
    0,
    [_n, _sVA, _mPTPS, _cC, _t],
    [0, 0, 1, () => CampaignConfig$, [() => Tags, 0]], 2
];
var CreateCampaignResponse$ = [3, n0, _CCRr,
    0,
    [_cA],
    [0]
];
var CreateDataDeletionJobRequest$ = [3, n0, _CDDJR,
    0,
    [_jN, _dGA, _dS, _rA, _t],
    [0, 0, () => DataSource$, 0, [() => Tags, 0]], 4
];
var CreateDataDeletionJobResponse$ = [3, n0, _CDDJRr,
    0,
    [_dDJA],
    [0]
];
var CreateDatasetExportJobRequest$ = [3, n0, _CDEJR,
    0,
    [_jN, _dA, _rA, _jO, _iM, _t],
    [0, 0, 0, () => DatasetExportJobOutput$, 0, [() => Tags, 0]], 4
];
var CreateDatasetExportJobResponse$ = [3, n0, _CDEJRr,
    0,
    [_dEJA],
    [0]
];
var CreateDatasetGroupRequest$ = [3, n0, _CDGR,
    0,
    [_n, _rA, _kKA, _d, _t],
    [0, 0, 0, 0, [() => Tags, 0]], 1
];
var CreateDatasetGroupResponse$ = [3, n0, _CDGRr,
    0,
    [_dGA, _d],
    [0, 0]
];
var CreateDatasetImportJobRequest$ = [3, n0, _CDIJR,
    0,
    [_jN, _dA, _dS, _rA, _t, _iMm, _pAMTS],
    [0, 0, () => DataSource$, 0, [() => Tags, 0], 0, 2], 3
];
var CreateDatasetImportJobResponse$ = [3, n0, _CDIJRr,
    0,
    [_dIJA],
    [0]
];
var CreateDatasetRequest$ = [3, n0, _CDR,
    0,
    [_n, _sA, _dGA, _dT, _t],
    [0, 0, 0, 0, [() => Tags, 0]], 4
];
var CreateDatasetResponse$ = [3, n0, _CDRr,
    0,
    [_dA],
    [0]
];
var CreateEventTrackerRequest$ = [3, n0, _CETR,
    0,
    [_n, _dGA, _t],
    [0, 0, [() => Tags, 0]], 2
];
var CreateEventTrackerResponse$ = [3, n0, _CETRr,
    0,
    [_eTA, _tI],
    [0, 0]
];
var CreateFilterRequest$ = [3, n0, _CFR,
    0,
    [_n, _dGA, _fE, _t],
    [0, 0, [() => FilterExpression, 0], [() => Tags, 0]], 3
];
var CreateFilterResponse$ = [3, n0, _CFRr,
    0,
    [_fA],
    [0]
];
var CreateMetricAttributionRequest$ = [3, n0, _CMAR,
    0,
    [_n, _dGA, _me, _mOC],
    [0, 0, () => MetricAttributes, () => MetricAttributionOutput$], 4
];
var CreateMetricAttributionResponse$ = [3, n0, _CMARr,
    0,
    [_mAA],
    [0]
];
var CreateRecommenderRequest$ = [3, n0, _CRR,
    0,
    [_n, _dGA, _rAe, _rC, _t],
    [0, 0, 0, () => RecommenderConfig$, [() => Tags, 0]], 3
];
var CreateRecommenderResponse$ = [3, n0, _CRRr,
    0,
    [_rAec],
    [0]
];
var CreateSchemaRequest$ = [3, n0, _CSR,
    0,
    [_n, _sc, _d],
    [0, 0, 0], 2
];
var CreateSchemaResponse$ = [3, n0, _CSRr,
    0,
    [_sA],
    [0]
];
var CreateSolutionRequest$ = [3, n0, _CSRre,
    0,
    [_n, _dGA, _pHPO, _pAML, _pAT, _pIU, _rAe, _eT, _sC, _t],
    [0, 0, 2, 2, 2, 2, 0, 0, () => SolutionConfig$, [() => Tags, 0]], 2
];
var CreateSolutionResponse$ = [3, n0, _CSRrea,
    0,
    [_sAo],
    [0]
];
var CreateSolutionVersionRequest$ = [3, n0, _CSVR,
    0,
    [_sAo, _n, _tM, _t],
    [0, 0, 0, [() => Tags, 0]], 1
];
var CreateSolutionVersionResponse$ = [3, n0, _CSVRr,
    0,
    [_sVA],
    [0]
];
var DataDeletionJob$ = [3, n0, _DDJ,
    0,
    [_jN, _dDJA, _dGA, _dS, _rA, _st, _nD, _cDT, _lUDT, _fR],
    [0, 0, 0, () => DataSource$, 0, 0, 1, 4, 4, 0]
];
var DataDeletionJobSummary$ = [3, n0, _DDJS,
    0,
    [_dDJA, _dGA, _jN, _st, _cDT, _lUDT, _fR],
    [0, 0, 0, 0, 4, 4, 0]
];
var Dataset$ = [3, n0, _D,
    0,
    [_n, _dA, _dGA, _dT, _sA, _st, _cDT, _lUDT, _lDU, _tI],
    [0, 0, 0, 0, 0, 0, 4, 4, () => DatasetUpdateSummary$, 0]
];
var DatasetExportJob$ = [3, n0, _DEJ,
    0,
    [_jN, _dEJA, _dA, _iM, _rA, _st, _jO, _cDT, _lUDT, _fR],
    [0, 0, 0, 0, 0, 0, () => DatasetExportJobOutput$, 4, 4, 0]
];
var DatasetExportJobOutput$ = [3, n0, _DEJO,
    0,
    [_sDD],
    [() => S3DataConfig$], 1
];
var DatasetExportJobSummary$ = [3, n0, _DEJS,
    0,
    [_dEJA, _jN, _st, _cDT, _lUDT, _fR],
    [0, 0, 0, 4, 4, 0]
];
var DatasetGroup$ = [3, n0, _DG,
    0,
    [_n, _dGA, _st, _rA, _kKA, _cDT, _lUDT, _fR, _d],
    [0, 0, 0, 0, 0, 4, 4, 0, 0]
];
var DatasetGroupSummary$ = [3, n0, _DGS,
    0,
    [_n, _dGA, _st, _cDT, _lUDT, _fR, _d],
    [0, 0, 0, 4, 4, 0, 0]
];
var DatasetImportJob$ = [3, n0, _DIJ,
    0,
    [_jN, _dIJA, _dA, _dS, _rA, _st, _cDT, _lUDT, _fR, _iMm, _pAMTS],
    [0, 0, 0, () => DataSource$, 0, 0, 4, 4, 0, 0, 2]
];
var DatasetImportJobSummary$ = [3, n0, _DIJS,
    0,
    [_dIJA, _jN, _st, _cDT, _lUDT, _fR, _iMm],
    [0, 0, 0, 4, 4, 0, 0]
];
var DatasetSchema$ = [3, n0, _DS,
    0,
    [_n, _sA, _sc, _cDT, _lUDT, _d],
    [0, 0, 0, 4, 4, 0]
];
var DatasetSchemaSummary$ = [3, n0, _DSS,
    0,
    [_n, _sA, _cDT, _lUDT, _d],
    [0, 0, 4, 4, 0]
];
var DatasetSummary$ = [3, n0, _DSa,
    0,
    [_n, _dA, _dT, _st, _cDT, _lUDT],
    [0, 0, 0, 0, 4, 4]
];
var DatasetUpdateSummary$ = [3, n0, _DUS,
    0,
    [_sA, _st, _fR, _cDT, _lUDT],
    [0, 0, 0, 4, 4]
];
var DataSource$ = [3, n0, _DSat,
    0,
    [_dL],
    [0]
];
var DefaultCategoricalHyperParameterRange$ = [3, n0, _DCHPR,
    0,
    [_n, _v, _iT],
    [0, 64 | 0, 2]
];
var DefaultContinuousHyperParameterRange$ = [3, n0, _DCHPRe,
    0,
    [_n, _mV, _mVa, _iT],
    [0, 1, 1, 2]
];
var DefaultHyperParameterRanges$ = [3, n0, _DHPR,
    0,
    [_iHPR, _cHPR, _cHPRa],
    [() => DefaultIntegerHyperParameterRanges, () => DefaultContinuousHyperParameterRanges, () => DefaultCategoricalHyperParameterRanges]
];
var DefaultIntegerHyperParameterRange$ = [3, n0, _DIHPR,
    0,
    [_n, _mV, _mVa, _iT],
    [0, 1, 1, 2]
];
var DeleteCampaignRequest$ = [3, n0, _DCR,
    0,
    [_cA],
    [0], 1
];
var DeleteDatasetGroupRequest$ = [3, n0, _DDGR,
    0,
    [_dGA],
    [0], 1
];
var DeleteDatasetRequest$ = [3, n0, _DDR,
    0,
    [_dA],
    [0], 1
];
var DeleteEventTrackerRequest$ = [3, n0, _DETR,
    0,
    [_eTA],
    [0], 1
];
var DeleteFilterRequest$ = [3, n0, _DFR,
    0,
    [_fA],
    [0], 1
];
var DeleteMetricAttributionRequest$ = [3, n0, _DMAR,
    0,
    [_mAA],
    [0], 1
];
var DeleteRecommenderRequest$ = [3, n0, _DRR,
    0,
    [_rAec],
    [0], 1
];
var DeleteSchemaRequest$ = [3, n0, _DSR,
    0,
    [_sA],
    [0], 1
];
var DeleteSolutionRequest$ = [3, n0, _DSRe,
    0,
    [_sAo],
    [0], 1
];
var DescribeAlgorithmRequest$ = [3, n0, _DAR,
    0,
    [_aA],
    [0], 1
];
var DescribeAlgorithmResponse$ = [3, n0, _DARe,
    0,
    [_a],
    [() => Algorithm$]
];
var DescribeBatchInferenceJobRequest$ = [3, n0, _DBIJR,
    0,
    [_bIJA],
    [0], 1
];
var DescribeBatchInferenceJobResponse$ = [3, n0, _DBIJRe,
    0,
    [_bIJ],
    [() => BatchInferenceJob$]
];
var DescribeBatchSegmentJobRequest$ = [3, n0, _DBSJR,
    0,
    [_bSJA],
    [0], 1
];
var DescribeBatchSegmentJobResponse$ = [3, n0, _DBSJRe,
    0,
    [_bSJ],
    [() => BatchSegmentJob$]
];
var DescribeCampaignRequest$ = [3, n0, _DCRe,
    0,
    [_cA],
    [0], 1
];
var DescribeCampaignResponse$ = [3, n0, _DCRes,
    0,
    [_ca],
    [() => Campaign$]
];
var DescribeDataDeletionJobRequest$ = [3, n0, _DDDJR,
    0,
    [_dDJA],
    [0], 1
];
var DescribeDataDeletionJobResponse$ = [3, n0, _DDDJRe,
    0,
    [_dDJ],
    [() => DataDeletionJob$]
];
var DescribeDatasetExportJobRequest$ = [3, n0, _DDEJR,
    0,
    [_dEJA],
    [0], 1
];
var DescribeDatasetExportJobResponse$ = [3, n0, _DDEJRe,
    0,
    [_dEJ],
    [() => DatasetExportJob$]
];
var DescribeDatasetGroupRequest$ = [3, n0, _DDGRe,
    0,
    [_dGA],
    [0], 1
];
var DescribeDatasetGroupResponse$ = [3, n0, _DDGRes,
    0,
    [_dG],
    [() => DatasetGroup$]
];
var DescribeDatasetImportJobRequest$ = [3, n0, _DDIJR,
    0,
    [_dIJA],
    [0], 1
];
var DescribeDatasetImportJobResponse$ = [3, n0, _DDIJRe,
    0,
    [_dIJ],
    [() => DatasetImportJob$]
];
var DescribeDatasetRequest$ = [3, n0, _DDRe,
    0,
    [_dA],
    [0], 1
];
var DescribeDatasetResponse$ = [3, n0, _DDRes,
    0,
    [_da],
    [() => Dataset$]
];
var DescribeEventTrackerRequest$ = [3, n0, _DETRe,
    0,
    [_eTA],
    [0], 1
];
var DescribeEventTrackerResponse$ = [3, n0, _DETRes,
    0,
    [_eTv],
    [() => EventTracker$]
];
var DescribeFeatureTransformationRequest$ = [3, n0, _DFTR,
    0,
    [_fTA],
    [0], 1
];
var DescribeFeatureTransformationResponse$ = [3, n0, _DFTRe,
    0,
    [_fT],
    [() => FeatureTransformation$]
];
var DescribeFilterRequest$ = [3, n0, _DFRe,
    0,
    [_fA],
    [0], 1
];
var DescribeFilterResponse$ = [3, n0, _DFRes,
    0,
    [_f],
    [[() => Filter$, 0]]
];
var DescribeMetricAttributionRequest$ = [3, n0, _DMARe,
    0,
    [_mAA],
    [0], 1
];
var DescribeMetricAttributionResponse$ = [3, n0, _DMARes,
    0,
    [_mA],
    [() => MetricAttribution$]
];
var DescribeRecipeRequest$ = [3, n0, _DRRe,
    0,
    [_rAe],
    [0], 1
];
var DescribeRecipeResponse$ = [3, n0, _DRRes,
    0,
    [_r],
    [() => Recipe$]
];
var DescribeRecommenderRequest$ = [3, n0, _DRResc,
    0,
    [_rAec],
    [0], 1
];
var DescribeRecommenderResponse$ = [3, n0, _DRRescr,
    0,
    [_re],
    [() => Recommender$]
];
var DescribeSchemaRequest$ = [3, n0, _DSRes,
    0,
    [_sA],
    [0], 1
];
var DescribeSchemaResponse$ = [3, n0, _DSResc,
    0,
    [_sc],
    [() => DatasetSchema$]
];
var DescribeSolutionRequest$ = [3, n0, _DSRescr,
    0,
    [_sAo],
    [0], 1
];
var DescribeSolutionResponse$ = [3, n0, _DSRescri,
    0,
    [_so],
    [() => Solution$]
];
var DescribeSolutionVersionRequest$ = [3, n0, _DSVR,
    0,
    [_sVA],
    [0], 1
];
var DescribeSolutionVersionResponse$ = [3, n0, _DSVRe,
    0,
    [_sV],
    [() => SolutionVersion$]
];
var EventParameters$ = [3, n0, _EP,
    0,
    [_eT, _eVT, _w],
    [0, 1, 1]
];
var EventsConfig$ = [3, n0, _EC,
    0,
    [_ePL],
    [() => EventParametersList]
];
var EventTracker$ = [3, n0, _ET,
    0,
    [_n, _eTA, _aIc, _tI, _dGA, _st, _cDT, _lUDT],
    [0, 0, 0, 0, 0, 0, 4, 4]
];
var EventTrackerSummary$ = [3, n0, _ETS,
    0,
    [_n, _eTA, _st, _cDT, _lUDT],
    [0, 0, 0, 4, 4]
];
var FeatureTransformation$ = [3, n0, _FT,
    0,
    [_n, _fTA, _dP, _cDT, _lUDT, _st],
    [0, 0, 128 | 0, 4, 4, 0]
];
var FieldsForThemeGeneration$ = [3, n0, _FFTG,
    0,
    [_iN],
    [0], 1
];
var Filter$ = [3, n0, _F,
    0,
    [_n, _fA, _cDT, _lUDT, _dGA, _fR, _fE, _st],
    [0, 0, 4, 4, 0, 0, [() => FilterExpression, 0], 0]
];
var FilterSummary$ = [3, n0, _FS,
    0,
    [_n, _fA, _cDT, _lUDT, _dGA, _fR, _st],
    [0, 0, 4, 4, 0, 0, 0]
];
var GetSolutionMetricsRequest$ = [3, n0, _GSMR,
    0,
    [_sVA],
    [0], 1
];
var GetSolutionMetricsResponse$ = [3, n0, _GSMRe,
    0,
    [_sVA, _me],
    [0, 128 | 1]
];
var HPOConfig$ = [3, n0, _HPOC,
    0,
    [_hO, _hRC, _aHPR],
    [() => HPOObjective$, () => HPOResourceConfig$, () => HyperParameterRanges$]
];
var HPOObjective$ = [3, n0, _HPOO,
    0,
    [_ty, _mN, _mR],
    [0, 0, 0]
];
var HPOResourceConfig$ = [3, n0, _HPORC,
    0,
    [_mNOTJ, _mPTJ],
    [0, 0]
];
var HyperParameterRanges$ = [3, n0, _HPR,
    0,
    [_iHPR, _cHPR, _cHPRa],
    [() => IntegerHyperParameterRanges, () => ContinuousHyperParameterRanges, () => CategoricalHyperParameterRanges]
];
var IntegerHyperParameterRange$ = [3, n0, _IHPR,
    0,
    [_n, _mV, _mVa],
    [0, 1, 1]
];
var ListBatchInferenceJobsRequest$ = [3, n0, _LBIJR,
    0,
    [_sVA, _nT, _mRa],
    [0, 0, 1]
];
var ListBatchInferenceJobsResponse$ = [3, n0, _LBIJRi,
    0,
    [_bIJa, _nT],
    [() => BatchInferenceJobs, 0]
];
var ListBatchSegmentJobsRequest$ = [3, n0, _LBSJR,
    0,
    [_sVA, _nT, _mRa],
    [0, 0, 1]
];
var ListBatchSegmentJobsResponse$ = [3, n0, _LBSJRi,
    0,
    [_bSJa, _nT],
    [() => BatchSegmentJobs, 0]
];
var ListCampaignsRequest$ = [3, n0, _LCR,
    0,
    [_sAo, _nT, _mRa],
    [0, 0, 1]
];
var ListCampaignsResponse$ = [3, n0, _LCRi,
    0,
    [_cam, _nT],
    [() => Campaigns, 0]
];
var ListDataDeletionJobsRequest$ = [3, n0, _LDDJR,
    0,
    [_dGA, _nT, _mRa],
    [0, 0, 1]
];
var ListDataDeletionJobsResponse$ = [3, n0, _LDDJRi,
    0,
    [_dDJa, _nT],
    [() => DataDeletionJobs, 0]
];
var ListDatasetExportJobsRequest$ = [3, n0, _LDEJR,
    0,
    [_dA, _nT, _mRa],
    [0, 0, 1]
];
var ListDatasetExportJobsResponse$ = [3, n0, _LDEJRi,
    0,
    [_dEJa, _nT],
    [() => DatasetExportJobs, 0]
];
var ListDatasetGroupsRequest$ = [3, n0, _LDGR,
    0,
    [_nT, _mRa],
    [0, 1]
];
var ListDatasetGroupsResponse$ = [3, n0, _LDGRi,
    0,
    [_dGa, _nT],
    [() => DatasetGroups, 0]
];
var ListDatasetImportJobsRequest$ = [3, n0, _LDIJR,
    0,
    [_dA, _nT, _mRa],
    [0, 0, 1]
];
var ListDatasetImportJobsResponse$ = [3, n0, _LDIJRi,
    0,
    [_dIJa, _nT],
    [() => DatasetImportJobs, 0]
];
var ListDatasetsRequest$ = [3, n0, _LDR,
    0,
    [_dGA, _nT, _mRa],
    [0, 0, 1]
];
var ListDatasetsResponse$ = [3, n0, _LDRi,
    0,
    [_dat, _nT],
    [() => Datasets, 0]
];
var ListEventTrackersRequest$ = [3, n0, _LETR,
    0,
    [_dGA, _nT, _mRa],
    [0, 0, 1]
];
var ListEventTrackersResponse$ = [3, n0, _LETRi,
    0,
    [_eTve, _nT],
    [() => EventTrackers, 0]
];
var ListFiltersRequest$ = [3, n0, _LFR,
    0,
    [_dGA, _nT, _mRa],
    [0, 0, 1]
];
var ListFiltersResponse$ = [3, n0, _LFRi,
    0,
    [_Fi, _nT],
    [() => Filters, 0]
];
var ListMetricAttributionMetricsRequest$ = [3, n0, _LMAMR,
    0,
    [_mAA, _nT, _mRa],
    [0, 0, 1]
];
var ListMetricAttributionMetricsResponse$ = [3, n0, _LMAMRi,
    0,
    [_me, _nT],
    [() => MetricAttributes, 0]
];
var ListMetricAttributionsRequest$ = [3, n0, _LMAR,
    0,
    [_dGA, _nT, _mRa],
    [0, 0, 1]
];
var ListMetricAttributionsResponse$ = [3, n0, _LMARi,
    0,
    [_mAe, _nT],
    [() => MetricAttributions, 0]
];
var ListRecipesRequest$ = [3, n0, _LRR,
    0,
    [_rP, _nT, _mRa, _d],
    [0, 0, 1, 0]
];
var ListRecipesResponse$ = [3, n0, _LRRi,
    0,
    [_rec, _nT],
    [() => Recipes, 0]
];
var ListRecommendersRequest$ = [3, n0, _LRRis,
    0,
    [_dGA, _nT, _mRa],
    [0, 0, 1]
];
var ListRecommendersResponse$ = [3, n0, _LRRist,
    0,
    [_reco, _nT],
    [() => Recommenders, 0]
];
var ListSchemasRequest$ = [3, n0, _LSR,
    0,
    [_nT, _mRa],
    [0, 1]
];
var ListSchemasResponse$ = [3, n0, _LSRi,
    0,
    [_sch, _nT],
    [() => Schemas, 0]
];
var ListSolutionsRequest$ = [3, n0, _LSRis,
    0,
    [_dGA, _nT, _mRa],
    [0, 0, 1]
];
var ListSolutionsResponse$ = [3, n0, _LSRist,
    0,
    [_sol, _nT],
    [() => Solutions, 0]
];
var ListSolutionVersionsRequest$ = [3, n0, _LSVR,
    0,
    [_sAo, _nT, _mRa],
    [0, 0, 1]
];
var ListSolutionVersionsResponse$ = [3, n0, _LSVRi,
    0,
    [_sVo, _nT],
    [() => SolutionVersions, 0]
];
var ListTagsForResourceRequest$ = [3, n0, _LTFRR,
    0,
    [_rAes],
    [0], 1
];
var ListTagsForResourceResponse$ = [3, n0, _LTFRRi,
    0,
    [_t],
    [[() => Tags, 0]]
];
var MetricAttribute$ = [3, n0, _MA,
    0,
    [_eT, _mN, _ex],
    [0, 0, 0], 3
];
var MetricAttribution$ = [3, n0, _MAe,
    0,
    [_n, _mAA, _dGA, _mOC, _st, _cDT, _lUDT, _fR],
    [0, 0, 0, () => MetricAttributionOutput$, 0, 4, 4, 0]
];
var MetricAttributionOutput$ = [3, n0, _MAO,
    0,
    [_rA, _sDD],
    [0, () => S3DataConfig$], 1
];
var MetricAttributionSummary$ = [3, n0, _MAS,
    0,
    [_n, _mAA, _st, _cDT, _lUDT, _fR],
    [0, 0, 0, 4, 4, 0]
];
var OptimizationObjective$ = [3, n0, _OO,
    0,
    [_iA, _oS],
    [0, 0]
];
var Recipe$ = [3, n0, _R,
    0,
    [_n, _rAe, _aA, _fTA, _st, _de, _cDT, _rT, _lUDT],
    [0, 0, 0, 0, 0, 0, 4, 0, 4]
];
var RecipeSummary$ = [3, n0, _RS,
    0,
    [_n, _rAe, _st, _cDT, _lUDT, _d],
    [0, 0, 0, 4, 4, 0]
];
var Recommender$ = [3, n0, _Re,
    0,
    [_rAec, _dGA, _n, _rAe, _rC, _cDT, _lUDT, _st, _fR, _lRU, _mM],
    [0, 0, 0, 0, () => RecommenderConfig$, 4, 4, 0, 0, () => RecommenderUpdateSummary$, 128 | 1]
];
var RecommenderConfig$ = [3, n0, _RC,
    0,
    [_iEC, _mRRPS, _tDC, _eMWR],
    [128 | 0, 1, () => TrainingDataConfig$, 2]
];
var RecommenderSummary$ = [3, n0, _RSe,
    0,
    [_n, _rAec, _dGA, _rAe, _rC, _st, _cDT, _lUDT],
    [0, 0, 0, 0, () => RecommenderConfig$, 0, 4, 4]
];
var RecommenderUpdateSummary$ = [3, n0, _RUS,
    0,
    [_rC, _cDT, _lUDT, _st, _fR],
    [() => RecommenderConfig$, 4, 4, 0, 0]
];
var S3DataConfig$ = [3, n0, _SDC,
    0,
    [_p, _kKA],
    [0, 0], 1
];
var Solution$ = [3, n0, _S,
    0,
    [_n, _sAo, _pHPO, _pAML, _pAT, _pIU, _rAe, _dGA, _eT, _sC, _aMLR, _st, _cDT, _lUDT, _lSV, _lSU],
    [0, 0, 2, 2, 2, 2, 0, 0, 0, () => SolutionConfig$, () => AutoMLResult$, 0, 4, 4, () => SolutionVersionSummary$, () => SolutionUpdateSummary$]
];
var SolutionConfig$ = [3, n0, _SC,
    0,
    [_eVT, _hC, _aHP, _fTP, _aMLC, _eC, _oO, _tDC, _aTC],
    [0, () => HPOConfig$, 128 | 0, 128 | 0, () => AutoMLConfig$, () => EventsConfig$, () => OptimizationObjective$, () => TrainingDataConfig$, () => AutoTrainingConfig$]
];
var SolutionSummary$ = [3, n0, _SS,
    0,
    [_n, _sAo, _st, _cDT, _lUDT, _rAe],
    [0, 0, 0, 4, 4, 0]
];
var SolutionUpdateConfig$ = [3, n0, _SUC,
    0,
    [_aTC, _eC],
    [() => AutoTrainingConfig$, () => EventsConfig$]
];
var SolutionUpdateSummary$ = [3, n0, _SUS,
    0,
    [_sUC, _st, _pAT, _pIU, _cDT, _lUDT, _fR],
    [() => SolutionUpdateConfig$, 0, 2, 2, 4, 4, 0]
];
var SolutionVersion$ = [3, n0, _SV,
    0,
    [_n, _sVA, _sAo, _pHPO, _pAML, _pIU, _rAe, _eT, _dGA, _sC, _tH, _tM, _tHPOP, _st, _fR, _cDT, _lUDT, _tT],
    [0, 0, 0, 2, 2, 2, 0, 0, 0, () => SolutionConfig$, 1, 0, () => TunedHPOParams$, 0, 0, 4, 4, 0]
];
var SolutionVersionSummary$ = [3, n0, _SVS,
    0,
    [_sVA, _st, _tM, _tT, _cDT, _lUDT, _fR],
    [0, 0, 0, 0, 4, 4, 0]
];
var StartRecommenderRequest$ = [3, n0, _SRR,
    0,
    [_rAec],
    [0], 1
];
var StartRecommenderResponse$ = [3, n0, _SRRt,
    0,
    [_rAec],
    [0]
];
var StopRecommenderRequest$ = [3, n0, _SRRto,
    0,
    [_rAec],
    [0], 1
];
var StopRecommenderResponse$ = [3, n0, _SRRtop,
    0,
    [_rAec],
    [0]
];
var StopSolutionVersionCreationRequest$ = [3, n0, _SSVCR,
    0,
    [_sVA],
    [0], 1
];
var Tag$ = [3, n0, _T,
    0,
    [_tK, _tV],
    [[() => TagKey, 0], [() => TagValue, 0]], 2
];
var TagResourceRequest$ = [3, n0, _TRR,
    0,
    [_rAes, _t],
    [0, [() => Tags, 0]], 2
];
var TagResourceResponse$ = [3, n0, _TRRa,
    0,
    [],
    []
];
var ThemeGenerationConfig$ = [3, n0, _TGC,
    0,
    [_fFTG],
    [() => FieldsForThemeGeneration$], 1
];
var TrainingDataConfig$ = [3, n0, _TDC,
    0,
    [_eDC, _iDC],
    [[2, n0, _EDC, 0, 0, 64 | 0], [2, n0, _IDC, 0, 0, 64 | 0]]
];
var TunedHPOParams$ = [3, n0, _THPOP,
    0,
    [_aHP],
    [128 | 0]
];
var UntagResourceRequest$ = [3, n0, _URR,
    0,
    [_rAes, _tKa],
    [0, [() => TagKeys, 0]], 2
];
var UntagResourceResponse$ = [3, n0, _URRn,
    0,
    [],
    []
];
var UpdateCampaignRequest$ = [3, n0, _UCR,
    0,
    [_cA, _sVA, _mPTPS, _cC],
    [0, 0, 1, () => CampaignConfig$], 1
];
var UpdateCampaignResponse$ = [3, n0, _UCRp,
    0,
    [_cA],
    [0]
];
var UpdateDatasetRequest$ = [3, n0, _UDR,
    0,
    [_dA, _sA],
    [0, 0], 2
];
var UpdateDatasetResponse$ = [3, n0, _UDRp,
    0,
    [_dA],
    [0]
];
var UpdateMetricAttributionRequest$ = [3, n0, _UMAR,
    0,
    [_aM, _rM, _mOC, _mAA],
    [() => MetricAttributes, 64 | 0, () => MetricAttributionOutput$, 0]
];
var UpdateMetricAttributionResponse$ = [3, n0, _UMARp,
    0,
    [_mAA],
    [0]
];
var UpdateRecommenderRequest$ = [3, n0, _URRp,
    0,
    [_rAec, _rC],
    [0, () => RecommenderConfig$], 2
];
var UpdateRecommenderResponse$ = [3, n0, _URRpd,
    0,
    [_rAec],
    [0]
];
var UpdateSolutionRequest$ = [3, n0, _USR,
    0,
    [_sAo, _pAT, _pIU, _sUC],
    [0, 2, 2, () => SolutionUpdateConfig$], 1
];
var UpdateSolutionResponse$ = [3, n0, _USRp,
    0,
    [_sAo],
    [0]
];
var __Unit = "unit";
var BatchInferenceJobs = [1, n0, _BIJa,
    0, () => BatchInferenceJobSummary$
];
var BatchSegmentJobs = [1, n0, _BSJa,
    0, () => BatchSegmentJobSummary$
];
var Campaigns = [1, n0, _Ca,
    0, () => CampaignSummary$
];
var CategoricalHyperParameterRanges = [1, n0, _CHPRa,
    0, () => CategoricalHyperParameterRange$
];
var ContinuousHyperParameterRanges = [1, n0, _CHPRon,
    0, () => ContinuousHyperParameterRange$
];
var DataDeletionJobs = [1, n0, _DDJa,
    0, () => DataDeletionJobSummary$
];
var DatasetExportJobs = [1, n0, _DEJa,
    0, () => DatasetExportJobSummary$
];
var DatasetGroups = [1, n0, _DGa,
    0, () => DatasetGroupSummary$
];
var DatasetImportJobs = [1, n0, _DIJa,
    0, () => DatasetImportJobSummary$
];
var Datasets = [1, n0, _Da,
    0, () => DatasetSummary$
];
var DefaultCategoricalHyperParameterRanges = [1, n0, _DCHPRef,
    0, () => DefaultCategoricalHyperParameterRange$
];
var DefaultContinuousHyperParameterRanges = [1, n0, _DCHPRefa,
    0, () => DefaultContinuousHyperParameterRange$
];
var DefaultIntegerHyperParameterRanges = [1, n0, _DIHPRe,
    0, () => DefaultIntegerHyperParameterRange$
];
var EventParametersList = [1, n0, _EPL,
    0, () => EventParameters$
];
var EventTrackers = [1, n0, _ETv,
    0, () => EventTrackerSummary$
];
var Filters = [1, n0, _Fi,
    0, () => FilterSummary$
];
var IntegerHyperParameterRanges = [1, n0, _IHPRn,
    0, () => IntegerHyperParameterRange$
];
var MetricAttributes = [1, n0, _MAet,
    0, () => MetricAttribute$
];
var MetricAttributions = [1, n0, _MAetr,
    0, () => MetricAttributionSummary$
];
var Recipes = [1, n0, _Rec,
    0, () => RecipeSummary$
];
var Recommenders = [1, n0, _Reco,
    0, () => RecommenderSummary$
];
var Schemas = [1, n0, _Sc,
    0, () => DatasetSchemaSummary$
];
var Solutions = [1, n0, _So,
    0, () => SolutionSummary$
];
var SolutionVersions = [1, n0, _SVo,
    0, () => SolutionVersionSummary$
];
var TagKeys = [1, n0, _TKa,
    0, [() => TagKey,
        0]
];
var Tags = [1, n0, _Ta,
    0, [() => Tag$,
        0]
];
var CreateBatchInferenceJob$ = [9, n0, _CBIJ,
    0, () => CreateBatchInferenceJobRequest$, () => CreateBatchInferenceJobResponse$
];
var CreateBatchSegmentJob$ = [9, n0, _CBSJ,
    0, () => CreateBatchSegmentJobRequest$, () => CreateBatchSegmentJobResponse$
];
var CreateCampaign$ = [9, n0, _CCr,
    2, () => CreateCampaignRequest$, () => CreateCampaignResponse$
];
var CreateDataDeletionJob$ = [9, n0, _CDDJ,
    0, () => CreateDataDeletionJobRequest$, () => CreateDataDeletionJobResponse$
];
var CreateDataset$ = [9, n0, _CD,
    2, () => CreateDatasetRequest$, () => CreateDatasetResponse$
];
var CreateDatasetExportJob$ = [9, n0, _CDEJ,
    2, () => CreateDatasetExportJobRequest$, () => CreateDatasetExportJobResponse$
];
var CreateDatasetGroup$ = [9, n0, _CDG,
    0, () => CreateDatasetGroupRequest$, () => CreateDatasetGroupResponse$
];
var CreateDatasetImportJob$ = [9, n0, _CDIJ,
    0, () => CreateDatasetImportJobRequest$, () => CreateDatasetImportJobResponse$
];
var CreateEventTracker$ = [9, n0, _CET,
    2, () => CreateEventTrackerRequest$, () => CreateEventTrackerResponse$
];
var CreateFilter$ = [9, n0, _CF,
    0, () => CreateFilterRequest$, () => CreateFilterResponse$
];
var CreateMetricAttribution$ = [9, n0, _CMA,
    0, () => CreateMetricAttributionRequest$, () => CreateMetricAttributionResponse$
];
var CreateRecommender$ = [9, n0, _CR,
    2, () => CreateRecommenderRequest$, () => CreateRecommenderResponse$
];
var CreateSchema$ = [9, n0, _CSr,
    2, () => CreateSchemaRequest$, () => CreateSchemaResponse$
];
var CreateSolution$ = [9, n0, _CSre,
    0, () => CreateSolutionRequest$, () => CreateSolutionResponse$
];
var CreateSolutionVersion$ = [9, n0, _CSV,
    0, () => CreateSolutionVersionRequest$, () => CreateSolutionVersionResponse$
];
var DeleteCampaign$ = [9, n0, _DC,
    2, () => DeleteCampaignRequest$, () => __Unit
];
var DeleteDataset$ = [9, n0, _DD,
    2, () => DeleteDatasetRequest$, () => __Unit
];
var DeleteDatasetGroup$ = [9, n0, _DDG,
    2, () => DeleteDatasetGroupRequest$, () => __Unit
];
var DeleteEventTracker$ = [9, n0, _DET,
    2, () => DeleteEventTrackerRequest$, () => __Unit
];
var DeleteFilter$ = [9, n0, _DF,
    0, () => DeleteFilterRequest$, () => __Unit
];
var DeleteMetricAttribution$ = [9, n0, _DMA,
    2, () => DeleteMetricAttributionRequest$, () => __Unit
];
var DeleteRecommender$ = [9, n0, _DR,
    2, () => DeleteRecommenderRequest$, () => __Unit
];
var DeleteSchema$ = [9, n0, _DSe,
    2, () => DeleteSchemaRequest$, () => __Unit
];
var DeleteSolution$ = [9, n0, _DSel,
    2, () => DeleteSolutionRequest$, () => __Unit
];
var DescribeAlgorithm$ = [9, n0, _DA,
    2, () => DescribeAlgorithmRequest$, () => DescribeAlgorithmResponse$
];
var DescribeBatchInferenceJob$ = [9, n0, _DBIJ,
    2, () => DescribeBatchInferenceJobRequest$, () => DescribeBatchInferenceJobResponse$
];
var DescribeBatchSegmentJob$ = [9, n0, _DBSJ,
    2, () => DescribeBatchSegmentJobRequest$, () => DescribeBatchSegmentJobResponse$
];
var DescribeCampaign$ = [9, n0, _DCe,
    2, () => DescribeCampaignRequest$, () => DescribeCampaignResponse$
];
var DescribeDataDeletionJob$ = [9, n0, _DDDJ,
    2, () => DescribeDataDeletionJobRequest$, () => DescribeDataDeletionJobResponse$
];
var DescribeDataset$ = [9, n0, _DDe,
    2, () => DescribeDatasetRequest$, () => DescribeDatasetResponse$
];
var DescribeDatasetExportJob$ = [9, n0, _DDEJ,
    2, () => DescribeDatasetExportJobRequest$, () => DescribeDatasetExportJobResponse$
];
var DescribeDatasetGroup$ = [9, n0, _DDGe,
    2, () => DescribeDatasetGroupRequest$, () => DescribeDatasetGroupResponse$
];
var DescribeDatasetImportJob$ = [9, n0, _DDIJ,
    2, () => DescribeDatasetImportJobRequest$, () => DescribeDatasetImportJobResponse$
];
var DescribeEventTracker$ = [9, n0, _DETe,
    2, () => DescribeEventTrackerRequest$, () => DescribeEventTrackerResponse$
];
var DescribeFeatureTransformation$ = [9, n0, _DFT,
    2, () => DescribeFeatureTransformationRequest$, () => DescribeFeatureTransformationResponse$
];
var DescribeFilter$ = [9, n0, _DFe,
    2, () => DescribeFilterRequest$, () => DescribeFilterResponse$
];
var DescribeMetricAttribution$ = [9, n0, _DMAe,
    0, () => DescribeMetricAttributionRequest$, () => DescribeMetricAttributionResponse$
];
var DescribeRecipe$ = [9, n0, _DRe,
    2, () => DescribeRecipeRequest$, () => DescribeRecipeResponse$
];
var DescribeRecommender$ = [9, n0, _DRes,
    2, () => DescribeRecommenderRequest$, () => DescribeRecommenderResponse$
];
var DescribeSchema$ = [9, n0, _DSes,
    2, () => DescribeSchemaRequest$, () => DescribeSchemaResponse$
];
var DescribeSolution$ = [9, n0, _DSesc,
    2, () => DescribeSolutionRequest$, () => DescribeSolutionResponse$
];
var DescribeSolutionVersion$ = [9, n0, _DSV,
    2, () => DescribeSolutionVersionRequest$, () => DescribeSolutionVersionResponse$
];
var GetSolutionMetrics$ = [9, n0, _GSM,
    0, () => GetSolutionMetricsRequest$, () => GetSolutionMetricsResponse$
];
var ListBatchInferenceJobs$ = [9, n0, _LBIJ,
    2, () => ListBatchInferenceJobsRequest$, () => ListBatchInferenceJobsResponse$
];
var ListBatchSegmentJobs$ = [9, n0, _LBSJ,
    2, () => ListBatchSegmentJobsRequest$, () => ListBatchSegmentJobsResponse$
];
var ListCampaigns$ = [9, n0, _LC,
    2, () => ListCampaignsRequest$, () => ListCampaignsResponse$
];
var ListDataDeletionJobs$ = [9, n0, _LDDJ,
    2, () => ListDataDeletionJobsRequest$, () => ListDataDeletionJobsResponse$
];
var ListDatasetExportJobs$ = [9, n0, _LDEJ,
    2, () => ListDatasetExportJobsRequest$, () => ListDatasetExportJobsResponse$
];
var ListDatasetGroups$ = [9, n0, _LDG,
    2, () => ListDatasetGroupsRequest$, () => ListDatasetGroupsResponse$
];
var ListDatasetImportJobs$ = [9, n0, _LDIJ,
    2, () => ListDatasetImportJobsRequest$, () => ListDatasetImportJobsResponse$
];
var ListDatasets$ = [9, n0, _LD,
    2, () => ListDatasetsRequest$, () => ListDatasetsResponse$
];
var ListEventTrackers$ = [9, n0, _LET,
    2, () => ListEventTrackersRequest$, () => ListEventTrackersResponse$
];
var ListFilters$ = [9, n0, _LF,
    2, () => ListFiltersRequest$, () => ListFiltersResponse$
];
var ListMetricAttributionMetrics$ = [9, n0, _LMAM,
    2, () => ListMetricAttributionMetricsRequest$, () => ListMetricAttributionMetricsResponse$
];
var ListMetricAttributions$ = [9, n0, _LMA,
    2, () => ListMetricAttributionsRequest$, () => ListMetricAttributionsResponse$
];
var ListRecipes$ = [9, n0, _LR,
    2, () => ListRecipesRequest$, () => ListRecipesResponse$
];
var ListRecommenders$ = [9, n0, _LRi,
    2, () => ListRecommendersRequest$, () => ListRecommendersResponse$
];
var ListSchemas$ = [9, n0, _LS,
    2, () => ListSchemasRequest$, () => ListSchemasResponse$
];
var ListSolutions$ = [9, n0, _LSi,
    2, () => ListSolutionsRequest$, () => ListSolutionsResponse$
];
var ListSolutionVersions$ = [9, n0, _LSV,
    2, () => ListSolutionVersionsRequest$, () => ListSolutionVersionsResponse$
];
var ListTagsForResource$ = [9, n0, _LTFR,
    0, () => ListTagsForResourceRequest$, () => ListTagsForResourceResponse$
];
var StartRecommender$ = [9, n0, _SR,
    2, () => StartRecommenderRequest$, () => StartRecommenderResponse$
];
var StopRecommender$ = [9, n0, _SRt,
    2, () => StopRecommenderRequest$, () => StopRecommenderResponse$
];
var StopSolutionVersionCreation$ = [9, n0, _SSVC,
    2, () => StopSolutionVersionCreationRequest$, () => __Unit
];
var TagResource$ = [9, n0, _TR,
    0, () => TagResourceRequest$, () => TagResourceResponse$
];
var UntagResource$ = [9, n0, _UR,
    0, () => UntagResourceRequest$, () => UntagResourceResponse$
];
var UpdateCampaign$ = [9, n0, _UC,
    2, () => UpdateCampaignRequest$, () => UpdateCampaignResponse$
];
var UpdateDataset$ = [9, n0, _UD,
    2, () => UpdateDatasetRequest$, () => UpdateDatasetResponse$
];
var UpdateMetricAttribution$ = [9, n0, _UMA,
    0, () => UpdateMetricAttributionRequest$, () => UpdateMetricAttributionResponse$
];
var UpdateRecommender$ = [9, n0, _URp,
    2, () => UpdateRecommenderRequest$, () => UpdateRecommenderResponse$
];
var UpdateSolution$ = [9, n0, _US,
    0, () => UpdateSolutionRequest$, () => UpdateSolutionResponse$
];

const getRuntimeConfig$1 = (config) => {
    return {
        apiVersion: "2018-05-22",
        base64Decoder: config?.base64Decoder ?? fromBase64,
        base64Encoder: config?.base64Encoder ?? toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultPersonalizeHttpAuthSchemeProvider,
        httpAuthSchemes: config?.httpAuthSchemes ?? [
            {
                schemeId: "aws.auth#sigv4",
                identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
                signer: new AwsSdkSigV4Signer(),
            },
        ],
        logger: config?.logger ?? new NoOpLogger(),
        protocol: config?.protocol ?? AwsJson1_1Protocol,
        protocolSettings: config?.protocolSettings ?? {
            defaultNamespace: "com.amazonaws.personalize",
            errorTypeRegistries,
            version: "2018-05-22",
            serviceTarget: "AmazonPersonalize",
        },
        serviceId: config?.serviceId ?? "Personalize",
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

class PersonalizeClient extends Client {
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
            httpAuthSchemeParametersProvider: defaultPersonalizeHttpAuthSchemeParametersProvider,
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

const command = makeBuilder(commonParams, "AmazonPersonalize", "PersonalizeClient", getEndpointPlugin);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

class CreateBatchInferenceJobCommand extends command(_ep0, _mw0, "CreateBatchInferenceJob", CreateBatchInferenceJob$) {
}

class CreateBatchSegmentJobCommand extends command(_ep0, _mw0, "CreateBatchSegmentJob", CreateBatchSegmentJob$) {
}

class CreateCampaignCommand extends command(_ep0, _mw0, "CreateCampaign", CreateCampaign$) {
}

class CreateDataDeletionJobCommand extends command(_ep0, _mw0, "CreateDataDeletionJob", CreateDataDeletionJob$) {
}

class CreateDatasetCommand extends command(_ep0, _mw0, "CreateDataset", CreateDataset$) {
}

class CreateDatasetExportJobCommand extends command(_ep0, _mw0, "CreateDatasetExportJob", CreateDatasetExportJob$) {
}

class CreateDatasetGroupCommand extends command(_ep0, _mw0, "CreateDatasetGroup", CreateDatasetGroup$) {
}

class CreateDatasetImportJobCommand extends command(_ep0, _mw0, "CreateDatasetImportJob", CreateDatasetImportJob$) {
}

class CreateEventTrackerCommand extends command(_ep0, _mw0, "CreateEventTracker", CreateEventTracker$) {
}

class CreateFilterCommand extends command(_ep0, _mw0, "CreateFilter", CreateFilter$) {
}

class CreateMetricAttributionCommand extends command(_ep0, _mw0, "CreateMetricAttribution", CreateMetricAttribution$) {
}

class CreateRecommenderCommand extends command(_ep0, _mw0, "CreateRecommender", CreateRecommender$) {
}

class CreateSchemaCommand extends command(_ep0, _mw0, "CreateSchema", CreateSchema$) {
}

class CreateSolutionCommand extends command(_ep0, _mw0, "CreateSolution", CreateSolution$) {
}

class CreateSolutionVersionCommand extends command(_ep0, _mw0, "CreateSolutionVersion", CreateSolutionVersion$) {
}

class DeleteCampaignCommand extends command(_ep0, _mw0, "DeleteCampaign", DeleteCampaign$) {
}

class DeleteDatasetCommand extends command(_ep0, _mw0, "DeleteDataset", DeleteDataset$) {
}

class DeleteDatasetGroupCommand extends command(_ep0, _mw0, "DeleteDatasetGroup", DeleteDatasetGroup$) {
}

class DeleteEventTrackerCommand extends command(_ep0, _mw0, "DeleteEventTracker", DeleteEventTracker$) {
}

class DeleteFilterCommand extends command(_ep0, _mw0, "DeleteFilter", DeleteFilter$) {
}

class DeleteMetricAttributionCommand extends command(_ep0, _mw0, "DeleteMetricAttribution", DeleteMetricAttribution$) {
}

class DeleteRecommenderCommand extends command(_ep0, _mw0, "DeleteRecommender", DeleteRecommender$) {
}

class DeleteSchemaCommand extends command(_ep0, _mw0, "DeleteSchema", DeleteSchema$) {
}

class DeleteSolutionCommand extends command(_ep0, _mw0, "DeleteSolution", DeleteSolution$) {
}

class DescribeAlgorithmCommand extends command(_ep0, _mw0, "DescribeAlgorithm", DescribeAlgorithm$) {
}

class DescribeBatchInferenceJobCommand extends command(_ep0, _mw0, "DescribeBatchInferenceJob", DescribeBatchInferenceJob$) {
}

class DescribeBatchSegmentJobCommand extends command(_ep0, _mw0, "DescribeBatchSegmentJob", DescribeBatchSegmentJob$) {
}

class DescribeCampaignCommand extends command(_ep0, _mw0, "DescribeCampaign", DescribeCampaign$) {
}

class DescribeDataDeletionJobCommand extends command(_ep0, _mw0, "DescribeDataDeletionJob", DescribeDataDeletionJob$) {
}

class DescribeDatasetCommand extends command(_ep0, _mw0, "DescribeDataset", DescribeDataset$) {
}

class DescribeDatasetExportJobCommand extends command(_ep0, _mw0, "DescribeDatasetExportJob", DescribeDatasetExportJob$) {
}

class DescribeDatasetGroupCommand extends command(_ep0, _mw0, "DescribeDatasetGroup", DescribeDatasetGroup$) {
}

class DescribeDatasetImportJobCommand extends command(_ep0, _mw0, "DescribeDatasetImportJob", DescribeDatasetImportJob$) {
}

class DescribeEventTrackerCommand extends command(_ep0, _mw0, "DescribeEventTracker", DescribeEventTracker$) {
}

class DescribeFeatureTransformationCommand extends command(_ep0, _mw0, "DescribeFeatureTransformation", DescribeFeatureTransformation$) {
}

class DescribeFilterCommand extends command(_ep0, _mw0, "DescribeFilter", DescribeFilter$) {
}

class DescribeMetricAttributionCommand extends command(_ep0, _mw0, "DescribeMetricAttribution", DescribeMetricAttribution$) {
}

class DescribeRecipeCommand extends command(_ep0, _mw0, "DescribeRecipe", DescribeRecipe$) {
}

class DescribeRecommenderCommand extends command(_ep0, _mw0, "DescribeRecommender", DescribeRecommender$) {
}

class DescribeSchemaCommand extends command(_ep0, _mw0, "DescribeSchema", DescribeSchema$) {
}

class DescribeSolutionCommand extends command(_ep0, _mw0, "DescribeSolution", DescribeSolution$) {
}

class DescribeSolutionVersionCommand extends command(_ep0, _mw0, "DescribeSolutionVersion", DescribeSolutionVersion$) {
}

class GetSolutionMetricsCommand extends command(_ep0, _mw0, "GetSolutionMetrics", GetSolutionMetrics$) {
}

class ListBatchInferenceJobsCommand extends command(_ep0, _mw0, "ListBatchInferenceJobs", ListBatchInferenceJobs$) {
}

class ListBatchSegmentJobsCommand extends command(_ep0, _mw0, "ListBatchSegmentJobs", ListBatchSegmentJobs$) {
}

class ListCampaignsCommand extends command(_ep0, _mw0, "ListCampaigns", ListCampaigns$) {
}

class ListDataDeletionJobsCommand extends command(_ep0, _mw0, "ListDataDeletionJobs", ListDataDeletionJobs$) {
}

class ListDatasetExportJobsCommand extends command(_ep0, _mw0, "ListDatasetExportJobs", ListDatasetExportJobs$) {
}

class ListDatasetGroupsCommand extends command(_ep0, _mw0, "ListDatasetGroups", ListDatasetGroups$) {
}

class ListDatasetImportJobsCommand extends command(_ep0, _mw0, "ListDatasetImportJobs", ListDatasetImportJobs$) {
}

class ListDatasetsCommand extends command(_ep0, _mw0, "ListDatasets", ListDatasets$) {
}

class ListEventTrackersCommand extends command(_ep0, _mw0, "ListEventTrackers", ListEventTrackers$) {
}

class ListFiltersCommand extends command(_ep0, _mw0, "ListFilters", ListFilters$) {
}

class ListMetricAttributionMetricsCommand extends command(_ep0, _mw0, "ListMetricAttributionMetrics", ListMetricAttributionMetrics$) {
}

class ListMetricAttributionsCommand extends command(_ep0, _mw0, "ListMetricAttributions", ListMetricAttributions$) {
}

class ListRecipesCommand extends command(_ep0, _mw0, "ListRecipes", ListRecipes$) {
}

class ListRecommendersCommand extends command(_ep0, _mw0, "ListRecommenders", ListRecommenders$) {
}

class ListSchemasCommand extends command(_ep0, _mw0, "ListSchemas", ListSchemas$) {
}

class ListSolutionsCommand extends command(_ep0, _mw0, "ListSolutions", ListSolutions$) {
}

class ListSolutionVersionsCommand extends command(_ep0, _mw0, "ListSolutionVersions", ListSolutionVersions$) {
}

class ListTagsForResourceCommand extends command(_ep0, _mw0, "ListTagsForResource", ListTagsForResource$) {
}

class StartRecommenderCommand extends command(_ep0, _mw0, "StartRecommender", StartRecommender$) {
}

class StopRecommenderCommand extends command(_ep0, _mw0, "StopRecommender", StopRecommender$) {
}

class StopSolutionVersionCreationCommand extends command(_ep0, _mw0, "StopSolutionVersionCreation", StopSolutionVersionCreation$) {
}

class TagResourceCommand extends command(_ep0, _mw0, "TagResource", TagResource$) {
}

class UntagResourceCommand extends command(_ep0, _mw0, "UntagResource", UntagResource$) {
}

class UpdateCampaignCommand extends command(_ep0, _mw0, "UpdateCampaign", UpdateCampaign$) {
}

class UpdateDatasetCommand extends command(_ep0, _mw0, "UpdateDataset", UpdateDataset$) {
}

class UpdateMetricAttributionCommand extends command(_ep0, _mw0, "UpdateMetricAttribution", UpdateMetricAttribution$) {
}

class UpdateRecommenderCommand extends command(_ep0, _mw0, "UpdateRecommender", UpdateRecommender$) {
}

class UpdateSolutionCommand extends command(_ep0, _mw0, "UpdateSolution", UpdateSolution$) {
}

const paginateListBatchInferenceJobs = createPaginator(PersonalizeClient, ListBatchInferenceJobsCommand, "nextToken", "nextToken", "maxResults");

const paginateListBatchSegmentJobs = createPaginator(PersonalizeClient, ListBatchSegmentJobsCommand, "nextToken", "nextToken", "maxResults");

const paginateListCampaigns = createPaginator(PersonalizeClient, ListCampaignsCommand, "nextToken", "nextToken", "maxResults");

const paginateListDatasetExportJobs = createPaginator(PersonalizeClient, ListDatasetExportJobsCommand, "nextToken", "nextToken", "maxResults");

const paginateListDatasetGroups = createPaginator(PersonalizeClient, ListDatasetGroupsCommand, "nextToken", "nextToken", "maxResults");

const paginateListDatasetImportJobs = createPaginator(PersonalizeClient, ListDatasetImportJobsCommand, "nextToken", "nextToken", "maxResults");

const paginateListDatasets = createPaginator(PersonalizeClient, ListDatasetsCommand, "nextToken", "nextToken", "maxResults");

const paginateListEventTrackers = createPaginator(PersonalizeClient, ListEventTrackersCommand, "nextToken", "nextToken", "maxResults");

const paginateListFilters = createPaginator(PersonalizeClient, ListFiltersCommand, "nextToken", "nextToken", "maxResults");

const paginateListMetricAttributionMetrics = createPaginator(PersonalizeClient, ListMetricAttributionMetricsCommand, "nextToken", "nextToken", "maxResults");

const paginateListMetricAttributions = createPaginator(PersonalizeClient, ListMetricAttributionsCommand, "nextToken", "nextToken", "maxResults");

const paginateListRecipes = createPaginator(PersonalizeClient, ListRecipesCommand, "nextToken", "nextToken", "maxResults");

const paginateListRecommenders = createPaginator(PersonalizeClient, ListRecommendersCommand, "nextToken", "nextToken", "maxResults");

const paginateListSchemas = createPaginator(PersonalizeClient, ListSchemasCommand, "nextToken", "nextToken", "maxResults");

const paginateListSolutions = createPaginator(PersonalizeClient, ListSolutionsCommand, "nextToken", "nextToken", "maxResults");

const paginateListSolutionVersions = createPaginator(PersonalizeClient, ListSolutionVersionsCommand, "nextToken", "nextToken", "maxResults");

const commands = {
    CreateBatchInferenceJobCommand,
    CreateBatchSegmentJobCommand,
    CreateCampaignCommand,
    CreateDataDeletionJobCommand,
    CreateDatasetCommand,
    CreateDatasetExportJobCommand,
    CreateDatasetGroupCommand,
    CreateDatasetImportJobCommand,
    CreateEventTrackerCommand,
    CreateFilterCommand,
    CreateMetricAttributionCommand,
    CreateRecommenderCommand,
    CreateSchemaCommand,
    CreateSolutionCommand,
    CreateSolutionVersionCommand,
    DeleteCampaignCommand,
    DeleteDatasetCommand,
    DeleteDatasetGroupCommand,
    DeleteEventTrackerCommand,
    DeleteFilterCommand,
    DeleteMetricAttributionCommand,
    DeleteRecommenderCommand,
    DeleteSchemaCommand,
    DeleteSolutionCommand,
    DescribeAlgorithmCommand,
    DescribeBatchInferenceJobCommand,
    DescribeBatchSegmentJobCommand,
    DescribeCampaignCommand,
    DescribeDataDeletionJobCommand,
    DescribeDatasetCommand,
    DescribeDatasetExportJobCommand,
    DescribeDatasetGroupCommand,
    DescribeDatasetImportJobCommand,
    DescribeEventTrackerCommand,
    DescribeFeatureTransformationCommand,
    DescribeFilterCommand,
    DescribeMetricAttributionCommand,
    DescribeRecipeCommand,
    DescribeRecommenderCommand,
    DescribeSchemaCommand,
    DescribeSolutionCommand,
    DescribeSolutionVersionCommand,
    GetSolutionMetricsCommand,
    ListBatchInferenceJobsCommand,
    ListBatchSegmentJobsCommand,
    ListCampaignsCommand,
    ListDataDeletionJobsCommand,
    ListDatasetExportJobsCommand,
    ListDatasetGroupsCommand,
    ListDatasetImportJobsCommand,
    ListDatasetsCommand,
    ListEventTrackersCommand,
    ListFiltersCommand,
    ListMetricAttributionMetricsCommand,
    ListMetricAttributionsCommand,
    ListRecipesCommand,
    ListRecommendersCommand,
    ListSchemasCommand,
    ListSolutionsCommand,
    ListSolutionVersionsCommand,
    ListTagsForResourceCommand,
    StartRecommenderCommand,
    StopRecommenderCommand,
    StopSolutionVersionCreationCommand,
    TagResourceCommand,
    UntagResourceCommand,
    UpdateCampaignCommand,
    UpdateDatasetCommand,
    UpdateMetricAttributionCommand,
    UpdateRecommenderCommand,
    UpdateSolutionCommand,
};
const paginators = {
    paginateListBatchInferenceJobs,
    paginateListBatchSegmentJobs,
    paginateListCampaigns,
    paginateListDatasetExportJobs,
    paginateListDatasetGroups,
    paginateListDatasetImportJobs,
    paginateListDatasets,
    paginateListEventTrackers,
    paginateListFilters,
    paginateListMetricAttributionMetrics,
    paginateListMetricAttributions,
    paginateListRecipes,
    paginateListRecommenders,
    paginateListSchemas,
    paginateListSolutions,
    paginateListSolutionVersions,
};
class Personalize extends PersonalizeClient {
}
createAggregatedClient(commands, Personalize, { paginators });

const RankingInfluenceType = {
    FRESHNESS: "FRESHNESS",
    POPULARITY: "POPULARITY",
};
const BatchInferenceJobMode = {
    BATCH_INFERENCE: "BATCH_INFERENCE",
    THEME_GENERATION: "THEME_GENERATION",
};
const IngestionMode = {
    ALL: "ALL",
    BULK: "BULK",
    PUT: "PUT",
};
const Domain = {
    ECOMMERCE: "ECOMMERCE",
    VIDEO_ON_DEMAND: "VIDEO_ON_DEMAND",
};
const ImportMode = {
    FULL: "FULL",
    INCREMENTAL: "INCREMENTAL",
};
const ObjectiveSensitivity = {
    HIGH: "HIGH",
    LOW: "LOW",
    MEDIUM: "MEDIUM",
    OFF: "OFF",
};
const TrainingMode = {
    AUTOTRAIN: "AUTOTRAIN",
    FULL: "FULL",
    UPDATE: "UPDATE",
};
const TrainingType = {
    AUTOMATIC: "AUTOMATIC",
    MANUAL: "MANUAL",
};
const RecipeProvider = {
    SERVICE: "SERVICE",
};

exports.Algorithm$ = Algorithm$;
exports.AlgorithmImage$ = AlgorithmImage$;
exports.AutoMLConfig$ = AutoMLConfig$;
exports.AutoMLResult$ = AutoMLResult$;
exports.AutoTrainingConfig$ = AutoTrainingConfig$;
exports.BatchInferenceJob$ = BatchInferenceJob$;
exports.BatchInferenceJobConfig$ = BatchInferenceJobConfig$;
exports.BatchInferenceJobInput$ = BatchInferenceJobInput$;
exports.BatchInferenceJobMode = BatchInferenceJobMode;
exports.BatchInferenceJobOutput$ = BatchInferenceJobOutput$;
exports.BatchInferenceJobSummary$ = BatchInferenceJobSummary$;
exports.BatchSegmentJob$ = BatchSegmentJob$;
exports.BatchSegmentJobInput$ = BatchSegmentJobInput$;
exports.BatchSegmentJobOutput$ = BatchSegmentJobOutput$;
exports.BatchSegmentJobSummary$ = BatchSegmentJobSummary$;
exports.Campaign$ = Campaign$;
exports.CampaignConfig$ = CampaignConfig$;
exports.CampaignSummary$ = CampaignSummary$;
exports.CampaignUpdateSummary$ = CampaignUpdateSummary$;
exports.CategoricalHyperParameterRange$ = CategoricalHyperParameterRange$;
exports.ContinuousHyperParameterRange$ = ContinuousHyperParameterRange$;
exports.CreateBatchInferenceJob$ = CreateBatchInferenceJob$;
exports.CreateBatchInferenceJobCommand = CreateBatchInferenceJobCommand;
exports.CreateBatchInferenceJobRequest$ = CreateBatchInferenceJobRequest$;
exports.CreateBatchInferenceJobResponse$ = CreateBatchInferenceJobResponse$;
exports.CreateBatchSegmentJob$ = CreateBatchSegmentJob$;
exports.CreateBatchSegmentJobCommand = CreateBatchSegmentJobCommand;
exports.CreateBatchSegmentJobRequest$ = CreateBatchSegmentJobRequest$;
exports.CreateBatchSegmentJobResponse$ = CreateBatchSegmentJobResponse$;
exports.CreateCampaign$ = CreateCampaign$;
exports.CreateCampaignCommand = CreateCampaignCommand;
exports.CreateCampaignRequest$ = CreateCampaignRequest$;
exports.CreateCampaignResponse$ = CreateCampaignResponse$;
exports.CreateDataDeletionJob$ = CreateDataDeletionJob$;
exports.CreateDataDeletionJobCommand = CreateDataDeletionJobCommand;
exports.CreateDataDeletionJobRequest$ = CreateDataDeletionJobRequest$;
exports.CreateDataDeletionJobResponse$ = CreateDataDeletionJobResponse$;
exports.CreateDataset$ = CreateDataset$;
exports.CreateDatasetCommand = CreateDatasetCommand;
exports.CreateDatasetExportJob$ = CreateDatasetExportJob$;
exports.CreateDatasetExportJobCommand = CreateDatasetExportJobCommand;
exports.CreateDatasetExportJobRequest$ = CreateDatasetExportJobRequest$;
exports.CreateDatasetExportJobResponse$ = CreateDatasetExportJobResponse$;
exports.CreateDatasetGroup$ = CreateDatasetGroup$;
exports.CreateDatasetGroupCommand = CreateDatasetGroupCommand;
exports.CreateDatasetGroupRequest$ = CreateDatasetGroupRequest$;
exports.CreateDatasetGroupResponse$ = CreateDatasetGroupResponse$;
exports.CreateDatasetImportJob$ = CreateDatasetImportJob$;
exports.CreateDatasetImportJobCommand = CreateDatasetImportJobCommand;
exports.CreateDatasetImportJobRequest$ = CreateDatasetImportJobRequest$;
exports.CreateDatasetImportJobResponse$ = CreateDatasetImportJobResponse$;
exports.CreateDatasetRequest$ = CreateDatasetRequest$;
exports.CreateDatasetResponse$ = CreateDatasetResponse$;
exports.CreateEventTracker$ = CreateEventTracker$;
exports.CreateEventTrackerCommand = CreateEventTrackerCommand;
exports.CreateEventTrackerRequest$ = CreateEventTrackerRequest$;
exports.CreateEventTrackerResponse$ = CreateEventTrackerResponse$;
exports.CreateFilter$ = CreateFilter$;
exports.CreateFilterCommand = CreateFilterCommand;
exports.CreateFilterRequest$ = CreateFilterRequest$;
exports.CreateFilterResponse$ = CreateFilterResponse$;
exports.CreateMetricAttribution$ = CreateMetricAttribution$;
exports.CreateMetricAttributionCommand = CreateMetricAttributionCommand;
exports.CreateMetricAttributionRequest$ = CreateMetricAttributionRequest$;
exports.CreateMetricAttributionResponse$ = CreateMetricAttributionResponse$;
exports.CreateRecommender$ = CreateRecommender$;
exports.CreateRecommenderCommand = CreateRecommenderCommand;
exports.CreateRecommenderRequest$ = CreateRecommenderRequest$;
exports.CreateRecommenderResponse$ = CreateRecommenderResponse$;
exports.CreateSchema$ = CreateSchema$;
exports.CreateSchemaCommand = CreateSchemaCommand;
exports.CreateSchemaRequest$ = CreateSchemaRequest$;
exports.CreateSchemaResponse$ = CreateSchemaResponse$;
exports.CreateSolution$ = CreateSolution$;
exports.CreateSolutionCommand = CreateSolutionCommand;
exports.CreateSolutionRequest$ = CreateSolutionRequest$;
exports.CreateSolutionResponse$ = CreateSolutionResponse$;
exports.CreateSolutionVersion$ = CreateSolutionVersion$;
exports.CreateSolutionVersionCommand = CreateSolutionVersionCommand;
exports.CreateSolutionVersionRequest$ = CreateSolutionVersionRequest$;
exports.CreateSolutionVersionResponse$ = CreateSolutionVersionResponse$;
exports.DataDeletionJob$ = DataDeletionJob$;
exports.DataDeletionJobSummary$ = DataDeletionJobSummary$;
exports.DataSource$ = DataSource$;
exports.Dataset$ = Dataset$;
exports.DatasetExportJob$ = DatasetExportJob$;
exports.DatasetExportJobOutput$ = DatasetExportJobOutput$;
exports.DatasetExportJobSummary$ = DatasetExportJobSummary$;
exports.DatasetGroup$ = DatasetGroup$;
exports.DatasetGroupSummary$ = DatasetGroupSummary$;
exports.DatasetImportJob$ = DatasetImportJob$;
exports.DatasetImportJobSummary$ = DatasetImportJobSummary$;
exports.DatasetSchema$ = DatasetSchema$;
exports.DatasetSchemaSummary$ = DatasetSchemaSummary$;
exports.DatasetSummary$ = DatasetSummary$;
exports.DatasetUpdateSummary$ = DatasetUpdateSummary$;
exports.DefaultCategoricalHyperParameterRange$ = DefaultCategoricalHyperParameterRange$;
exports.DefaultContinuousHyperParameterRange$ = DefaultContinuousHyperParameterRange$;
exports.DefaultHyperParameterRanges$ = DefaultHyperParameterRanges$;
exports.DefaultIntegerHyperParameterRange$ = DefaultIntegerHyperParameterRange$;
exports.DeleteCampaign$ = DeleteCampaign$;
exports.DeleteCampaignCommand = DeleteCampaignCommand;
exports.DeleteCampaignRequest$ = DeleteCampaignRequest$;
exports.DeleteDataset$ = DeleteDataset$;
exports.DeleteDatasetCommand = DeleteDatasetCommand;
exports.DeleteDatasetGroup$ = DeleteDatasetGroup$;
exports.DeleteDatasetGroupCommand = DeleteDatasetGroupCommand;
exports.DeleteDatasetGroupRequest$ = DeleteDatasetGroupRequest$;
exports.DeleteDatasetRequest$ = DeleteDatasetRequest$;
exports.DeleteEventTracker$ = DeleteEventTracker$;
exports.DeleteEventTrackerCommand = DeleteEventTrackerCommand;
exports.DeleteEventTrackerRequest$ = DeleteEventTrackerRequest$;
exports.DeleteFilter$ = DeleteFilter$;
exports.DeleteFilterCommand = DeleteFilterCommand;
exports.DeleteFilterRequest$ = DeleteFilterRequest$;
exports.DeleteMetricAttribution$ = DeleteMetricAttribution$;
exports.DeleteMetricAttributionCommand = DeleteMetricAttributionCommand;
exports.DeleteMetricAttributionRequest$ = DeleteMetricAttributionRequest$;
exports.DeleteRecommender$ = DeleteRecommender$;
exports.DeleteRecommenderCommand = DeleteRecommenderCommand;
exports.DeleteRecommenderRequest$ = DeleteRecommenderRequest$;
exports.DeleteSchema$ = DeleteSchema$;
exports.DeleteSchemaCommand = DeleteSchemaCommand;
exports.DeleteSchemaRequest$ = DeleteSchemaRequest$;
exports.DeleteSolution$ = DeleteSolution$;
exports.DeleteSolutionCommand = DeleteSolutionCommand;
exports.DeleteSolutionRequest$ = DeleteSolutionRequest$;
exports.DescribeAlgorithm$ = DescribeAlgorithm$;
exports.DescribeAlgorithmCommand = DescribeAlgorithmCommand;
exports.DescribeAlgorithmRequest$ = DescribeAlgorithmRequest$;
exports.DescribeAlgorithmResponse$ = DescribeAlgorithmResponse$;
exports.DescribeBatchInferenceJob$ = DescribeBatchInferenceJob$;
exports.DescribeBatchInferenceJobCommand = DescribeBatchInferenceJobCommand;
exports.DescribeBatchInferenceJobRequest$ = DescribeBatchInferenceJobRequest$;
exports.DescribeBatchInferenceJobResponse$ = DescribeBatchInferenceJobResponse$;
exports.DescribeBatchSegmentJob$ = DescribeBatchSegmentJob$;
exports.DescribeBatchSegmentJobCommand = DescribeBatchSegmentJobCommand;
exports.DescribeBatchSegmentJobRequest$ = DescribeBatchSegmentJobRequest$;
exports.DescribeBatchSegmentJobResponse$ = DescribeBatchSegmentJobResponse$;
exports.DescribeCampaign$ = DescribeCampaign$;
exports.DescribeCampaignCommand = DescribeCampaignCommand;
exports.DescribeCampaignRequest$ = DescribeCampaignRequest$;
exports.DescribeCampaignResponse$ = DescribeCampaignResponse$;
exports.DescribeDataDeletionJob$ = DescribeDataDeletionJob$;
exports.DescribeDataDeletionJobCommand = DescribeDataDeletionJobCommand;
exports.DescribeDataDeletionJobRequest$ = DescribeDataDeletionJobRequest$;
exports.DescribeDataDeletionJobResponse$ = DescribeDataDeletionJobResponse$;
exports.DescribeDataset$ = DescribeDataset$;
exports.DescribeDatasetCommand = DescribeDatasetCommand;
exports.DescribeDatasetExportJob$ = DescribeDatasetExportJob$;
exports.DescribeDatasetExportJobCommand = DescribeDatasetExportJobCommand;
exports.DescribeDatasetExportJobRequest$ = DescribeDatasetExportJobRequest$;
exports.DescribeDatasetExportJobResponse$ = DescribeDatasetExportJobResponse$;
exports.DescribeDatasetGroup$ = DescribeDatasetGroup$;
exports.DescribeDatasetGroupCommand = DescribeDatasetGroupCommand;
exports.DescribeDatasetGroupRequest$ = DescribeDatasetGroupRequest$;
exports.DescribeDatasetGroupResponse$ = DescribeDatasetGroupResponse$;
exports.DescribeDatasetImportJob$ = DescribeDatasetImportJob$;
exports.DescribeDatasetImportJobCommand = DescribeDatasetImportJobCommand;
exports.DescribeDatasetImportJobRequest$ = DescribeDatasetImportJobRequest$;
exports.DescribeDatasetImportJobResponse$ = DescribeDatasetImportJobResponse$;
exports.DescribeDatasetRequest$ = DescribeDatasetRequest$;
exports.DescribeDatasetResponse$ = DescribeDatasetResponse$;
exports.DescribeEventTracker$ = DescribeEventTracker$;
exports.DescribeEventTrackerCommand = DescribeEventTrackerCommand;
exports.DescribeEventTrackerRequest$ = DescribeEventTrackerRequest$;
exports.DescribeEventTrackerResponse$ = DescribeEventTrackerResponse$;
exports.DescribeFeatureTransformation$ = DescribeFeatureTransformation$;
exports.DescribeFeatureTransformationCommand = DescribeFeatureTransformationCommand;
exports.DescribeFeatureTransformationRequest$ = DescribeFeatureTransformationRequest$;
exports.DescribeFeatureTransformationResponse$ = DescribeFeatureTransformationResponse$;
exports.DescribeFilter$ = DescribeFilter$;
exports.DescribeFilterCommand = DescribeFilterCommand;
exports.DescribeFilterRequest$ = DescribeFilterRequest$;
exports.DescribeFilterResponse$ = DescribeFilterResponse$;
exports.DescribeMetricAttribution$ = DescribeMetricAttribution$;
exports.DescribeMetricAttributionCommand = DescribeMetricAttributionCommand;
exports.DescribeMetricAttributionRequest$ = DescribeMetricAttributionRequest$;
exports.DescribeMetricAttributionResponse$ = DescribeMetricAttributionResponse$;
exports.DescribeRecipe$ = DescribeRecipe$;
exports.DescribeRecipeCommand = DescribeRecipeCommand;
exports.DescribeRecipeRequest$ = DescribeRecipeRequest$;
exports.DescribeRecipeResponse$ = DescribeRecipeResponse$;
exports.DescribeRecommender$ = DescribeRecommender$;
exports.DescribeRecommenderCommand = DescribeRecommenderCommand;
exports.DescribeRecommenderRequest$ = DescribeRecommenderRequest$;
exports.DescribeRecommenderResponse$ = DescribeRecommenderResponse$;
exports.DescribeSchema$ = DescribeSchema$;
exports.DescribeSchemaCommand = DescribeSchemaCommand;
exports.DescribeSchemaRequest$ = DescribeSchemaRequest$;
exports.DescribeSchemaResponse$ = DescribeSchemaResponse$;
exports.DescribeSolution$ = DescribeSolution$;
exports.DescribeSolutionCommand = DescribeSolutionCommand;
exports.DescribeSolutionRequest$ = DescribeSolutionRequest$;
exports.DescribeSolutionResponse$ = DescribeSolutionResponse$;
exports.DescribeSolutionVersion$ = DescribeSolutionVersion$;
exports.DescribeSolutionVersionCommand = DescribeSolutionVersionCommand;
exports.DescribeSolutionVersionRequest$ = DescribeSolutionVersionRequest$;
exports.DescribeSolutionVersionResponse$ = DescribeSolutionVersionResponse$;
exports.Domain = Domain;
exports.EventParameters$ = EventParameters$;
exports.EventTracker$ = EventTracker$;
exports.EventTrackerSummary$ = EventTrackerSummary$;
exports.EventsConfig$ = EventsConfig$;
exports.FeatureTransformation$ = FeatureTransformation$;
exports.FieldsForThemeGeneration$ = FieldsForThemeGeneration$;
exports.Filter$ = Filter$;
exports.FilterSummary$ = FilterSummary$;
exports.GetSolutionMetrics$ = GetSolutionMetrics$;
exports.GetSolutionMetricsCommand = GetSolutionMetricsCommand;
exports.GetSolutionMetricsRequest$ = GetSolutionMetricsRequest$;
exports.GetSolutionMetricsResponse$ = GetSolutionMetricsResponse$;
exports.HPOConfig$ = HPOConfig$;
exports.HPOObjective$ = HPOObjective$;
exports.HPOResourceConfig$ = HPOResourceConfig$;
exports.HyperParameterRanges$ = HyperParameterRanges$;
exports.ImportMode = ImportMode;
exports.IngestionMode = IngestionMode;
exports.IntegerHyperParameterRange$ = IntegerHyperParameterRange$;
exports.InvalidInputException = InvalidInputException;
exports.InvalidInputException$ = InvalidInputException$;
exports.InvalidNextTokenException = InvalidNextTokenException;
exports.InvalidNextTokenException$ = InvalidNextTokenException$;
exports.LimitExceededException = LimitExceededException;
exports.LimitExceededException$ = LimitExceededException$;
exports.ListBatchInferenceJobs$ = ListBatchInferenceJobs$;
exports.ListBatchInferenceJobsCommand = ListBatchInferenceJobsCommand;
exports.ListBatchInferenceJobsRequest$ = ListBatchInferenceJobsRequest$;
exports.ListBatchInferenceJobsResponse$ = ListBatchInferenceJobsResponse$;
exports.ListBatchSegmentJobs$ = ListBatchSegmentJobs$;
exports.ListBatchSegmentJobsCommand = ListBatchSegmentJobsCommand;
exports.ListBatchSegmentJobsRequest$ = ListBatchSegmentJobsRequest$;
exports.ListBatchSegmentJobsResponse$ = ListBatchSegmentJobsResponse$;
exports.ListCampaigns$ = ListCampaigns$;
exports.ListCampaignsCommand = ListCampaignsCommand;
exports.ListCampaignsRequest$ = ListCampaignsRequest$;
exports.ListCampaignsResponse$ = ListCampaignsResponse$;
exports.ListDataDeletionJobs$ = ListDataDeletionJobs$;
exports.ListDataDeletionJobsCommand = ListDataDeletionJobsCommand;
exports.ListDataDeletionJobsRequest$ = ListDataDeletionJobsRequest$;
exports.ListDataDeletionJobsResponse$ = ListDataDeletionJobsResponse$;
exports.ListDatasetExportJobs$ = ListDatasetExportJobs$;
exports.ListDatasetExportJobsCommand = ListDatasetExportJobsCommand;
exports.ListDatasetExportJobsRequest$ = ListDatasetExportJobsRequest$;
exports.ListDatasetExportJobsResponse$ = ListDatasetExportJobsResponse$;
exports.ListDatasetGroups$ = ListDatasetGroups$;
exports.ListDatasetGroupsCommand = ListDatasetGroupsCommand;
exports.ListDatasetGroupsRequest$ = ListDatasetGroupsRequest$;
exports.ListDatasetGroupsResponse$ = ListDatasetGroupsResponse$;
exports.ListDatasetImportJobs$ = ListDatasetImportJobs$;
exports.ListDatasetImportJobsCommand = ListDatasetImportJobsCommand;
exports.ListDatasetImportJobsRequest$ = ListDatasetImportJobsRequest$;
exports.ListDatasetImportJobsResponse$ = ListDatasetImportJobsResponse$;
exports.ListDatasets$ = ListDatasets$;
exports.ListDatasetsCommand = ListDatasetsCommand;
exports.ListDatasetsRequest$ = ListDatasetsRequest$;
exports.ListDatasetsResponse$ = ListDatasetsResponse$;
exports.ListEventTrackers$ = ListEventTrackers$;
exports.ListEventTrackersCommand = ListEventTrackersCommand;
exports.ListEventTrackersRequest$ = ListEventTrackersRequest$;
exports.ListEventTrackersResponse$ = ListEventTrackersResponse$;
exports.ListFilters$ = ListFilters$;
exports.ListFiltersCommand = ListFiltersCommand;
exports.ListFiltersRequest$ = ListFiltersRequest$;
exports.ListFiltersResponse$ = ListFiltersResponse$;
exports.ListMetricAttributionMetrics$ = ListMetricAttributionMetrics$;
exports.ListMetricAttributionMetricsCommand = ListMetricAttributionMetricsCommand;
exports.ListMetricAttributionMetricsRequest$ = ListMetricAttributionMetricsRequest$;
exports.ListMetricAttributionMetricsResponse$ = ListMetricAttributionMetricsResponse$;
exports.ListMetricAttributions$ = ListMetricAttributions$;
exports.ListMetricAttributionsCommand = ListMetricAttributionsCommand;
exports.ListMetricAttributionsRequest$ = ListMetricAttributionsRequest$;
exports.ListMetricAttributionsResponse$ = ListMetricAttributionsResponse$;
exports.ListRecipes$ = ListRecipes$;
exports.ListRecipesCommand = ListRecipesCommand;
exports.ListRecipesRequest$ = ListRecipesRequest$;
exports.ListRecipesResponse$ = ListRecipesResponse$;
exports.ListRecommenders$ = ListRecommenders$;
exports.ListRecommendersCommand = ListRecommendersCommand;
exports.ListRecommendersRequest$ = ListRecommendersRequest$;
exports.ListRecommendersResponse$ = ListRecommendersResponse$;
exports.ListSchemas$ = ListSchemas$;
exports.ListSchemasCommand = ListSchemasCommand;
exports.ListSchemasRequest$ = ListSchemasRequest$;
exports.ListSchemasResponse$ = ListSchemasResponse$;
exports.ListSolutionVersions$ = ListSolutionVersions$;
exports.ListSolutionVersionsCommand = ListSolutionVersionsCommand;
exports.ListSolutionVersionsRequest$ = ListSolutionVersionsRequest$;
exports.ListSolutionVersionsResponse$ = ListSolutionVersionsResponse$;
exports.ListSolutions$ = ListSolutions$;
exports.ListSolutionsCommand = ListSolutionsCommand;
exports.ListSolutionsRequest$ = ListSolutionsRequest$;
exports.ListSolutionsResponse$ = ListSolutionsResponse$;
exports.ListTagsForResource$ = ListTagsForResource$;
exports.ListTagsForResourceCommand = ListTagsForResourceCommand;
exports.ListTagsForResourceRequest$ = ListTagsForResourceRequest$;
exports.ListTagsForResourceResponse$ = ListTagsForResourceResponse$;
exports.MetricAttribute$ = MetricAttribute$;
exports.MetricAttribution$ = MetricAttribution$;
exports.MetricAttributionOutput$ = MetricAttributionOutput$;
exports.MetricAttributionSummary$ = MetricAttributionSummary$;
exports.ObjectiveSensitivity = ObjectiveSensitivity;
exports.OptimizationObjective$ = OptimizationObjective$;
exports.Personalize = Personalize;
exports.PersonalizeClient = PersonalizeClient;
exports.PersonalizeServiceException = PersonalizeServiceException;
exports.PersonalizeServiceException$ = PersonalizeServiceException$;
exports.RankingInfluenceType = RankingInfluenceType;
exports.Recipe$ = Recipe$;
exports.RecipeProvider = RecipeProvider;
exports.RecipeSummary$ = RecipeSummary$;
exports.Recommender$ = Recommender$;
exports.RecommenderConfig$ = RecommenderConfig$;
exports.RecommenderSummary$ = RecommenderSummary$;
exports.RecommenderUpdateSummary$ = RecommenderUpdateSummary$;
exports.ResourceAlreadyExistsException = ResourceAlreadyExistsException;
exports.ResourceAlreadyExistsException$ = ResourceAlreadyExistsException$;
exports.ResourceInUseException = ResourceInUseException;
exports.ResourceInUseException$ = ResourceInUseException$;
exports.ResourceNotFoundException = ResourceNotFoundException;
exports.ResourceNotFoundException$ = ResourceNotFoundException$;
exports.S3DataConfig$ = S3DataConfig$;
exports.Solution$ = Solution$;
exports.SolutionConfig$ = SolutionConfig$;
exports.SolutionSummary$ = SolutionSummary$;
exports.SolutionUpdateConfig$ = SolutionUpdateConfig$;
exports.SolutionUpdateSummary$ = SolutionUpdateSummary$;
exports.SolutionVersion$ = SolutionVersion$;
exports.SolutionVersionSummary$ = SolutionVersionSummary$;
exports.StartRecommender$ = StartRecommender$;
exports.StartRecommenderCommand = StartRecommenderCommand;
exports.StartRecommenderRequest$ = StartRecommenderRequest$;
exports.StartRecommenderResponse$ = StartRecommenderResponse$;
exports.StopRecommender$ = StopRecommender$;
exports.StopRecommenderCommand = StopRecommenderCommand;
exports.StopRecommenderRequest$ = StopRecommenderRequest$;
exports.StopRecommenderResponse$ = StopRecommenderResponse$;
exports.StopSolutionVersionCreation$ = StopSolutionVersionCreation$;
exports.StopSolutionVersionCreationCommand = StopSolutionVersionCreationCommand;
exports.StopSolutionVersionCreationRequest$ = StopSolutionVersionCreationRequest$;
exports.Tag$ = Tag$;
exports.TagResource$ = TagResource$;
exports.TagResourceCommand = TagResourceCommand;
exports.TagResourceRequest$ = TagResourceRequest$;
exports.TagResourceResponse$ = TagResourceResponse$;
exports.ThemeGenerationConfig$ = ThemeGenerationConfig$;
exports.TooManyTagKeysException = TooManyTagKeysException;
exports.TooManyTagKeysException$ = TooManyTagKeysException$;
exports.TooManyTagsException = TooManyTagsException;
exports.TooManyTagsException$ = TooManyTagsException$;
exports.TrainingDataConfig$ = TrainingDataConfig$;
exports.TrainingMode = TrainingMode;
exports.TrainingType = TrainingType;
exports.TunedHPOParams$ = TunedHPOParams$;
exports.UntagResource$ = UntagResource$;
exports.UntagResourceCommand = UntagResourceCommand;
exports.UntagResourceRequest$ = UntagResourceRequest$;
exports.UntagResourceResponse$ = UntagResourceResponse$;
exports.UpdateCampaign$ = UpdateCampaign$;
exports.UpdateCampaignCommand = UpdateCampaignCommand;
exports.UpdateCampaignRequest$ = UpdateCampaignRequest$;
exports.UpdateCampaignResponse$ = UpdateCampaignResponse$;
exports.UpdateDataset$ = UpdateDataset$;
exports.UpdateDatasetCommand = UpdateDatasetCommand;
exports.UpdateDatasetRequest$ = UpdateDatasetRequest$;
exports.UpdateDatasetResponse$ = UpdateDatasetResponse$;
exports.UpdateMetricAttribution$ = UpdateMetricAttribution$;
exports.UpdateMetricAttributionCommand = UpdateMetricAttributionCommand;
exports.UpdateMetricAttributionRequest$ = UpdateMetricAttributionRequest$;
exports.UpdateMetricAttributionResponse$ = UpdateMetricAttributionResponse$;
exports.UpdateRecommender$ = UpdateRecommender$;
exports.UpdateRecommenderCommand = UpdateRecommenderCommand;
exports.UpdateRecommenderRequest$ = UpdateRecommenderRequest$;
exports.UpdateRecommenderResponse$ = UpdateRecommenderResponse$;
exports.UpdateSolution$ = UpdateSolution$;
exports.UpdateSolutionCommand = UpdateSolutionCommand;
exports.UpdateSolutionRequest$ = UpdateSolutionRequest$;
exports.UpdateSolutionResponse$ = UpdateSolutionResponse$;
exports.errorTypeRegistries = errorTypeRegistries;
exports.paginateListBatchInferenceJobs = paginateListBatchInferenceJobs;
exports.paginateListBatchSegmentJobs = paginateListBatchSegmentJobs;
exports.paginateListCampaigns = paginateListCampaigns;
exports.paginateListDatasetExportJobs = paginateListDatasetExportJobs;
exports.paginateListDatasetGroups = paginateListDatasetGroups;
exports.paginateListDatasetImportJobs = paginateListDatasetImportJobs;
exports.paginateListDatasets = paginateListDatasets;
exports.paginateListEventTrackers = paginateListEventTrackers;
exports.paginateListFilters = paginateListFilters;
exports.paginateListMetricAttributionMetrics = paginateListMetricAttributionMetrics;
exports.paginateListMetricAttributions = paginateListMetricAttributions;
exports.paginateListRecipes = paginateListRecipes;
exports.paginateListRecommenders = paginateListRecommenders;
exports.paginateListSchemas = paginateListSchemas;
exports.paginateListSolutionVersions = paginateListSolutionVersions;
exports.paginateListSolutions = paginateListSolutions;


/***/ })

};
