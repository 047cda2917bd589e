export const id = 1922;
export const ids = [1922];
export const modules = {

/***/ 1922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createStrangers: () => (/* binding */ createStrangers)
});

// EXTERNAL MODULE: ./build/aws/arn.js
var aws_arn = __webpack_require__(3385);
// EXTERNAL MODULE: ./build/aws/parallel.js
var parallel = __webpack_require__(2779);
// EXTERNAL MODULE: ./build/resource-types/foundations.js
var foundations = __webpack_require__(8347);
;// CONCATENATED MODULE: ./build/resource-types/cloud-control/describe.js
/** What Cloud Control reads of a resource. Throws `ResourceNotFoundException` and whatever else keeps it from that. */
async function read(cloudControl, target) {
    const { ResourceDescription } = await cloudControl.getResource({ ...target });
    return parse(ResourceDescription?.Properties);
}
function parse(text) {
    return JSON.parse(text ?? '{}');
}
/**
 * The tags, which types keep as a map, as a list of pairs (`Key`, `key`, `TagKey`, …) or as a list of such lists (EC2's
 * `TagSpecifications`). Undefined where the description has none, or in a form that is not known: then nobody can tell
 * whether there are any.
 */
function tagsIn(properties, { row }) {
    const all = properties[row[3] ?? 'Tags'];
    if (Array.isArray(all)) {
        const pairs = all.flatMap(listIn).map(pairOf);
        return pairs.some(([key]) => key === '') ? undefined : Object.fromEntries(pairs);
    }
    if (typeof all !== 'object' || all === null)
        return undefined;
    return Object.fromEntries(Object.entries(all).map(([key, value]) => [key, String(value)]));
}
function listIn(entry) {
    const { Tags: list } = (entry ?? {});
    return Array.isArray(list) ? list : [entry];
}
function pairOf(tag) {
    const entries = Object.entries((tag ?? {}));
    const at = (word) => String(entries.find(([name]) => word.test(name))?.[1] ?? '');
    return [at(/key$/i), at(/value$/i)];
}
/** The spellings of the same in the types' schemas. */
const births = [
    'CreatedAt',
    'CreatedDate',
    'CreatedOn',
    'CreatedTime',
    'CreatedTimestamp',
    'CreateDate',
    'CreateTime',
    'CreationDate',
    'CreationDateTime',
    'CreationTime',
    'CreationTimestamp',
];
/** ISO 8601, or seconds or milliseconds since 1970, as text or number. */
function createdAtIn(properties) {
    const told = births.map((name) => properties[name]).find((each) => each !== undefined);
    if (typeof told !== 'string' && typeof told !== 'number')
        return undefined;
    const number = Number(told);
    const moment = Number.isNaN(number)
        ? new Date(told)
        : new Date(number > 1e11 ? number : number * 1000);
    return Number.isNaN(moment.getTime()) ? undefined : moment;
}
/** Every ARN among the properties: what it uses, as far as it says so. */
function arnsIn(properties, fit) {
    return textsIn(properties, fit).filter((text) => /^arn:[^\s]+$/.test(text));
}
/** EC2's ids tell their type by what stands before 8 or 17 hexadecimal digits. EC2 user guide, "Resource IDs". */
const ec2Types = {
    acl: 'ec2:network-acl',
    ami: 'ec2:image',
    cgw: 'ec2:customer-gateway',
    eipalloc: 'ec2:elastic-ip',
    eni: 'ec2:network-interface',
    i: 'ec2:instance',
    igw: 'ec2:internet-gateway',
    lt: 'ec2:launch-template',
    nat: 'ec2:natgateway',
    pl: 'ec2:prefix-list',
    rtb: 'ec2:route-table',
    sg: 'ec2:security-group',
    snap: 'ec2:snapshot',
    subnet: 'ec2:subnet',
    tgw: 'ec2:transit-gateway',
    'tgw-attach': 'ec2:transit-gateway-attachment',
    vgw: 'ec2:vpn-gateway',
    vol: 'ec2:volume',
    vpc: 'ec2:vpc',
    vpce: 'ec2:vpc-endpoint',
};
/** What of EC2 it uses: its subnets and security groups stand in the properties by their ids alone. */
function ec2In(properties, fit) {
    return textsIn(properties, fit).flatMap((id) => {
        const [, kind = ''] = /^([a-z-]+)-(?:[0-9a-f]{8}|[0-9a-f]{17})$/.exec(id) ?? [];
        const type = ec2Types[kind];
        return type === undefined ? [] : [{ type, id }];
    });
}
/** Every text among the properties once, however deep, the tags left out. */
function textsIn(properties, { row }) {
    const { [row[3] || 'Tags']: _tags, ...rest } = properties;
    const walk = (value) => {
        if (typeof value === 'string')
            return [value];
        return typeof value === 'object' && value !== null ? Object.values(value).flatMap(walk) : [];
    };
    return [...new Set(walk(rest))];
}

// EXTERNAL MODULE: ./build/aws/errors.js
var errors = __webpack_require__(8127);
// EXTERNAL MODULE: ./build/errors.js
var build_errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/resource-types/stranger.js
/** `service:type` as the tagging API's filters spell it; only the service where the ARN has no type. */
function kindOf(arn) {
    const [, , service = '', , , ...rest] = arn.split(':');
    const kind = /^\/?([^/:]+)[/:]/.exec(rest.join(':'))?.[1];
    return kind === undefined ? service : `${service}:${kind}`;
}

;// CONCATENATED MODULE: ./build/resource-types/cloud-control/refusals.js
/**
 * The names under which a request's failure is thrown. Cloud Control says some of them at once, as exceptions of the
 * same names; those keep theirs, since a throttled call is another thing than a throttled handler.
 */
const failed = (code) => `DeleteResource.${code}`;
/**
 * A failed request as an error: a denial as such, so that it is told with the missing action; the rest by the handler's
 * code. Source: CloudFormation CLI guide, resource type handler error codes.
 */
function failureOf({ ErrorCode, StatusMessage, TypeName }) {
    const code = ErrorCode ?? 'Cancelled';
    const error = new Error(StatusMessage ?? `the deletion of ${TypeName} ended with ${code}`);
    error.name = code === 'AccessDenied' ? 'AccessDeniedException' : failed(code);
    return error;
}
/**
 * Nothing is known of what uses such a resource, so that refusals for its sake are sat out: the rest of the run may be
 * about to delete it, which takes CloudFront a quarter of an hour.
 */
const inUse = /\bin[- ]use\b|being used|\bused by\b|depend(?:s|enc|ent)|DependencyViolation|\battached\b|\bassociated\b|not empty|still (?:has|have|contains?)/i;
const useSeconds = 900;
const byUse = 'See what uses it, delete that or let it use something else, then run again.';
const byHand = 'Delete it by hand, or leave its type out by `exclude` in the profile.';
/** How a request may end that passes by itself, with the seconds to sit it out. */
const passing = [
    ['ResourceConflict', useSeconds],
    ['Throttling', useSeconds],
    ['NotStabilized', 300],
    ['ServiceTimeout', 300],
    ['ServiceInternalError', 300],
    ['InternalFailure', 300],
    ['NetworkFailure', 300],
    ['ServiceLimitExceeded', 300],
    ['Cancelled', 60],
];
const refusals_final = [
    'InvalidRequest',
    'GeneralServiceException',
    'NotUpdatable',
    'UnauthorizedTaggingOperation',
];
/** Of these, what Cloud Control also says at once. Its other exceptions have a status that tells all there is to know. */
const atOnce = ['ResourceConflict', 'NotStabilized', 'ServiceLimitExceeded', ...refusals_final];
function ending(code, rest) {
    const names = atOnce.includes(code) ? [failed(code), code] : [failed(code)];
    return names.map((name) => ({ code: name, ...rest }));
}
const refusals = [
    ...refusals_final.flatMap((code) => ending(code, { text: inUse, patience: useSeconds, remedy: byUse })),
    ...refusals_final.flatMap((code) => ending(code, { patience: 0, remedy: `Read AWS’s message. ${byHand}` })),
    ...passing.flatMap(([code, patience]) => ending(code, { patience, remedy: 'AWS refused for minutes: run again later.' })),
    // Another's request is followed to its end (`requests.ts`); this is an update, or one not listed yet.
    {
        code: 'ConcurrentOperation',
        patience: 3600,
        remedy: 'Another operation on it goes on at AWS: run again when that has ended.',
    },
    ...['UnsupportedAction', 'TypeNotFound'].map((code) => ({
        code,
        patience: 0,
        blocker: 'AWS Cloud Control cannot delete this type here',
        remedy: byHand,
    })),
];

;// CONCATENATED MODULE: ./build/resource-types/cloud-control/types.generated.json
const types_generated_namespaceObject = /*#__PURE__*/JSON.parse('{"access-analyzer":[["AccessAnalyzer::Analyzer","analyzer/{AnalyzerName}","*"]],"account-access":[["AccountAccess::Application","application/{ResourceId}","*"]],"acm-pca":[["ACMPCA::CertificateAuthority","certificate-authority/{CertificateAuthorityId}","*"]],"acm":[["CertificateManager::AcmeDomainValidation","acme-endpoint/{AcmeEndpointId}/acme-domain-validation/{AcmeDomainValidationId}","*"],["CertificateManager::AcmeEndpoint","acme-endpoint/{AcmeEndpointId}","*"],["CertificateManager::AcmeExternalAccountBinding","acme-endpoint/{AcmeEndpointId}/acme-external-account-binding/{ExternalAccountBindingId}","*"],["CertificateManager::Certificate","certificate/{CertificateId}","*"]],"agent-registry":[["AgentRegistry::Registry","registry/{RegistryId}","*"],["AgentRegistry::RegistryRecord","registry/{RegistryId}/record/{RecordId}","*"]],"aidevops":[["DevOpsAgent::AgentSpace","agentspace/{AgentSpaceId}","{AgentSpaceId}"],["DevOpsAgent::PrivateConnection","private-connection/{Name}","{Name}"],["DevOpsAgent::Service","service/{ServiceId}","{ServiceId}"]],"aiops":[["AIOps::InvestigationGroup","investigation-group/{InvestigationGroupId}","*"]],"airflow-serverless":[["MWAAServerless::Workflow","workflow/{WorkflowId}","*"]],"airflow":[["MWAA::Environment","environment/{EnvironmentName}","{EnvironmentName}"]],"amplify":[["Amplify::App","apps/{AppId}","*"],["Amplify::Webhook","webhooks/{WebhookId}","*"]],"aoss":[["OpenSearchServerless::Collection","collection/{CollectionId}","{CollectionId}",""],["OpenSearchServerless::CollectionGroup","collection-group/{CollectionGroupId}","{CollectionGroupId}"]],"apigateway":[["ApiGateway::ApiKey","/apikeys/{ApiKeyId}","{ApiKeyId}"],["ApiGateway::ClientCertificate","/clientcertificates/{ClientCertificateId}","{ClientCertificateId}"],["ApiGateway::DomainName","/domainnames/{DomainName}","{DomainName}"],["ApiGateway::DomainNameAccessAssociation","/domainnameaccessassociations/domainname/{DomainName}/{SourceType}/{SourceId}","*"],["ApiGateway::DomainNameV2","/domainnames/{DomainName}","*"],["ApiGateway::RestApi","/restapis/{RestApiId}","{RestApiId}"],["ApiGateway::Stage","/apis/{ApiId}/stages/{StageName}, arn:{Partition}:apigateway:{Region}::/restapis/{RestApiId}/stages/{StageName}","{RestApiId}|{StageName}"],["ApiGateway::UsagePlan","/usageplans/{UsagePlanId}","{UsagePlanId}"],["ApiGateway::VpcLink","/vpclinks/{VpcLinkId}","{VpcLinkId}"],["ApiGatewayV2::Api","/apis/{ApiId}","{ApiId}"],["ApiGatewayV2::DomainName","/domainnames/{DomainName}","{DomainName}"],["ApiGatewayV2::PortalProduct","/portalproducts/{PortalProductId}","*"],["ApiGatewayV2::Stage","/apis/{ApiId}/stages/{StageName}, arn:{Partition}:apigateway:{Region}::/restapis/{RestApiId}/stages/{StageName}","{ApiId}|{StageName}"],["ApiGatewayV2::VpcLink","/vpclinks/{VpcLinkId}","{VpcLinkId}"]],"app-integrations":[["AppIntegrations::Application","application/{ApplicationId}","*"],["AppIntegrations::DataIntegration","data-integration/{DataIntegrationId}","{DataIntegrationId}"],["AppIntegrations::EventIntegration","event-integration/{EventIntegrationName}","{EventIntegrationName}"]],"appconfig":[["AppConfig::Application","application/{ApplicationId}","{ApplicationId}"],["AppConfig::ConfigurationProfile","application/{ApplicationId}/configurationprofile/{ConfigurationProfileId}","{ApplicationId}|{ConfigurationProfileId}"],["AppConfig::Deployment","application/{ApplicationId}/environment/{EnvironmentId}/deployment/{DeploymentNumber}","{ApplicationId}|{EnvironmentId}|{DeploymentNumber}"],["AppConfig::DeploymentStrategy","deploymentstrategy/{DeploymentStrategyId}","{DeploymentStrategyId}"],["AppConfig::Environment","application/{ApplicationId}/environment/{EnvironmentId}","{ApplicationId}|{EnvironmentId}"],["AppConfig::ExperimentDefinition","application/{ApplicationId}/experimentdefinition/{ExperimentDefinitionId}","{ApplicationId}|{ExperimentDefinitionId}"],["AppConfig::ExperimentRun","application/{ApplicationId}/experimentdefinition/{ExperimentDefinitionId}/experimentrun/{ExperimentRunNumber}",""],["AppConfig::Extension","extension/{ExtensionId}/{ExtensionVersionNumber}","{ExtensionId}"],["AppConfig::ExtensionAssociation","extensionassociation/{ExtensionAssociationId}","{ExtensionAssociationId}"]],"appflow":[["AppFlow::Flow","flow/{FlowName}","{FlowName}"]],"application-autoscaling":[["ApplicationAutoScaling::ScalableTarget","scalable-target/{ResourceId}",""]],"application-signals":[["ApplicationSignals::InstrumentationConfig","instrumentationConfig/{Service}/{Environment}/{SignalType}/{LocationHash}",""],["ApplicationSignals::ServiceLevelObjective","slo/{SloName}","*"]],"appmesh":[["AppMesh::GatewayRoute","mesh/{MeshName}/virtualGateway/{VirtualGatewayName}/gatewayRoute/{GatewayRouteName}"],["AppMesh::Mesh","mesh/{MeshName}"],["AppMesh::Route","mesh/{MeshName}/virtualRouter/{VirtualRouterName}/route/{RouteName}"],["AppMesh::VirtualGateway","mesh/{MeshName}/virtualGateway/{VirtualGatewayName}"],["AppMesh::VirtualNode","mesh/{MeshName}/virtualNode/{VirtualNodeName}"],["AppMesh::VirtualRouter","mesh/{MeshName}/virtualRouter/{VirtualRouterName}"],["AppMesh::VirtualService","mesh/{MeshName}/virtualService/{VirtualServiceName}"]],"apprunner":[["AppRunner::AutoScalingConfiguration","autoscalingconfiguration/{AutoscalingConfigurationName}/{AutoscalingConfigurationVersion}/{AutoscalingConfigurationId}","*"],["AppRunner::ObservabilityConfiguration","observabilityconfiguration/{ObservabilityConfigurationName}/{ObservabilityConfigurationVersion}/{ObservabilityConfigurationId}","*",""],["AppRunner::Service","service/{ServiceName}/{ServiceId}","*",""],["AppRunner::VpcConnector","vpcconnector/{VpcConnectorName}/{VpcConnectorVersion}/{VpcConnectorId}","*",""],["AppRunner::VpcIngressConnection","vpcingressconnection/{VpcIngressConnectionName}/{VpcIngressConnectionId}","*",""]],"appstream":[["AppStream::AppBlock","app-block/{AppBlockName}","*"],["AppStream::AppBlockBuilder","app-block-builder/{AppBlockBuilderName}","{AppBlockBuilderName}"],["AppStream::Application","application/{ApplicationName}","*"],["AppStream::Fleet","fleet/{FleetName}","{FleetName}"],["AppStream::ImageBuilder","image-builder/{ImageBuilderName}","{ImageBuilderName}"],["AppStream::Stack","stack/{StackName}","{StackName}"]],"appsync":[["AppSync::Api","apis/{ApiId}","*"],["AppSync::ChannelNamespace","apis/{ApiId}/channelNamespace/{ChannelNamespaceName}","*"],["AppSync::DomainName","domainnames/{DomainName}","{DomainName}"],["AppSync::GraphQLApi","apis/{GraphQLAPIId}","*"]],"apptest":[["AppTest::TestCase","testcase/{TestCaseId}","{TestCaseId}"]],"aps":[["APS::AnomalyDetector","anomalydetector/{WorkspaceId}/{AnomalyDetectorId}","*"],["APS::RuleGroupsNamespace","rulegroupsnamespace/{WorkspaceId}/{Namespace}","*"],["APS::Scraper","scraper/{ScraperId}","*"],["APS::Workspace","workspace/{WorkspaceId}","*"]],"arc-region-switch":[["ARCRegionSwitch::Plan","plan/{ResourceId}","*"]],"athena":[["Athena::CapacityReservation","capacity-reservation/{CapacityReservationName}","*"],["Athena::DataCatalog","datacatalog/{DataCatalogName}","{DataCatalogName}"],["Athena::WorkGroup","workgroup/{WorkGroupName}","{WorkGroupName}"]],"auditmanager":[["AuditManager::Assessment","assessment/{AssessmentId}","{AssessmentId}"],["AuditManager::AssessmentFramework","assessmentFramework/{AssessmentFrameworkId}","*"]],"autoscaling":[["AutoScaling::AutoScalingGroup","autoScalingGroup:{GroupId}:autoScalingGroupName/{GroupFriendlyName}",""]],"aws-external-anthropic":[["AWSExternalAnthropic::Workspace","workspace/{ResourceId}","*"]],"b2bi":[["B2BI::Capability","capability/{ResourceId}","?{ResourceId}"],["B2BI::Partnership","partnership/{ResourceId}","?{ResourceId}"],["B2BI::Profile","profile/{ResourceId}","?{ResourceId}"],["B2BI::Transformer","transformer/{ResourceId}","?{ResourceId}"]],"backup-gateway":[["BackupGateway::Hypervisor","hypervisor/{HypervisorId}","*"]],"backup":[["Backup::BackupPlan","backup-plan:{BackupPlanId}","{BackupPlanId}","BackupPlanTags"],["Backup::BackupVault","backup-vault:{BackupVaultName}","{BackupVaultName}","BackupVaultTags"],["Backup::Framework","framework:{FrameworkName}-{FrameworkId}","*","FrameworkTags"],["Backup::LegalHold","legal-hold:{LegalHoldId}","*"],["Backup::LogicallyAirGappedBackupVault","backup-vault:{BackupVaultName}","{BackupVaultName}","BackupVaultTags"],["Backup::ReportPlan","report-plan:{ReportPlanName}-{ReportPlanId}","*","ReportPlanTags"],["Backup::RestoreTestingPlan","restore-testing-plan:{RestoreTestingPlanName}-{RestoreTestingPlanId}","{RestoreTestingPlanName}"],["Backup::TieringConfiguration","tiering-configuration:{TieringConfigurationName}-{TieringConfigurationId}","{TieringConfigurationName}","TieringConfigurationTags"]],"batch":[["Batch::ComputeEnvironment","compute-environment/{ComputeEnvironmentName}","*"],["Batch::ConsumableResource","consumable-resource/{ConsumableResourceName}","*"],["Batch::JobDefinition","job-definition/{JobDefinitionName}","{JobDefinitionName}"],["Batch::JobQueue","job-queue/{JobQueueName}","*"],["Batch::QuotaShare","job-queue/{JobQueueName}/quota-share/{QuotaShareName}","*"],["Batch::SchedulingPolicy","scheduling-policy/{SchedulingPolicyName}","*"],["Batch::ServiceEnvironment","service-environment/{ServiceEnvironmentName}","*"]],"bcm-data-exports":[["BCMDataExports::Export","export/{Identifier}","*"]],"bcm-pricing-calculator":[["BcmPricingCalculator::BillEstimate","bill-estimate/{BillEstimateId}","*"],["BcmPricingCalculator::BillScenario","bill-scenario/{BillScenarioId}","*"],["BcmPricingCalculator::WorkloadEstimate","workload-estimate/{WorkloadEstimateId}","*"]],"bedrock-agentcore":[["BedrockAgentCore::ApiKeyCredentialProvider","token-vault/{TokenVaultId}/apikeycredentialprovider/{Name}","*"],["BedrockAgentCore::BrowserCustom","browser-custom/{BrowserId}","{BrowserId}"],["BedrockAgentCore::BrowserProfile","browser-profile/{BrowserProfileId}","?{BrowserProfileId}"],["BedrockAgentCore::CapacityProvider","capacity-provider/{CapacityProviderId}","*"],["BedrockAgentCore::CodeInterpreterCustom","code-interpreter-custom/{CodeInterpreterId}","{CodeInterpreterId}"],["BedrockAgentCore::ConfigurationBundle","configuration-bundle/{ConfigurationBundleId}","*"],["BedrockAgentCore::ConsentPortal","consent-portal/{ConsentPortalId}","*"],["BedrockAgentCore::Dataset","dataset/{DatasetId}","*"],["BedrockAgentCore::Evaluator","evaluator/{EvaluatorId}","*"],["BedrockAgentCore::Gateway","gateway/{GatewayId}","{GatewayId}"],["BedrockAgentCore::Harness","harness/{HarnessId}","*"],["BedrockAgentCore::HarnessEndpoint","harness/{HarnessId}/harness-endpoint/{Name}","*"],["BedrockAgentCore::Memory","memory/{MemoryId}","*"],["BedrockAgentCore::OAuth2CredentialProvider","token-vault/{TokenVaultId}/oauth2credentialprovider/{Name}","*"],["BedrockAgentCore::OnlineEvaluationConfig","online-evaluation-config/{OnlineEvaluationConfigId}","*"],["BedrockAgentCore::PaymentCredentialProvider","token-vault/{TokenVaultId}/paymentcredentialprovider/{Name}","*"],["BedrockAgentCore::PaymentManager","payment-manager/{PaymentManagerId}","*"],["BedrockAgentCore::PolicyEngine","policy-engine/{PolicyEngineId}","*"],["BedrockAgentCore::Runtime","runtime/{RuntimeId}","?{RuntimeId}"],["BedrockAgentCore::RuntimeEndpoint","runtime/{RuntimeId}/runtime-endpoint/{Name}","*"],["BedrockAgentCore::WorkloadIdentity","workload-identity-directory/{DirectoryId}/workload-identity/{WorkloadIdentityName}","{WorkloadIdentityName}"]],"bedrock-mantle":[["BedrockMantle::Project","project/{ResourceId}","*"]],"bedrock":[["Bedrock::Agent","agent/{AgentId}","{AgentId}"],["Bedrock::AgentAlias","agent-alias/{AgentId}/{AgentAliasId}","{AgentId}|{AgentAliasId}"],["Bedrock::ApplicationInferenceProfile","application-inference-profile/{ResourceId}","?{ResourceId}"],["Bedrock::AutomatedReasoningPolicy","automated-reasoning-policy/{AutomatedReasoningPolicyId}","*"],["Bedrock::AutomatedReasoningPolicyVersion","automated-reasoning-policy/{AutomatedReasoningPolicyId}:{AutomatedReasoningPolicyVersion}",""],["Bedrock::Blueprint","blueprint/{BlueprintId}","*"],["Bedrock::DataAutomationLibrary","data-automation-library/{DataAutomationLibraryId}","*"],["Bedrock::DataAutomationProject","data-automation-project/{ProjectId}","*"],["Bedrock::Flow","flow/{FlowId}","*"],["Bedrock::FlowAlias","flow/{FlowId}/alias/{FlowAliasId}",""],["Bedrock::Guardrail","guardrail/{GuardrailId}","*"],["Bedrock::IntelligentPromptRouter","prompt-router/{ResourceId}","*"],["Bedrock::KnowledgeBase","knowledge-base/{KnowledgeBaseId}","{KnowledgeBaseId}"],["Bedrock::Prompt","prompt/{PromptId}","*"],["Bedrock::PromptVersion","prompt/{PromptId}:{PromptVersion}","*"],["Bedrock::Session","session/{SessionId}","*"]],"billing":[["Billing::BillingView","billingview/{ResourceId}","*"]],"billingconductor":[["BillingConductor::BillingGroup","billinggroup/{BillingGroupId}","*"],["BillingConductor::CustomLineItem","customlineitem/{CustomLineItemId}","*"],["BillingConductor::PricingPlan","pricingplan/{PricingPlanId}","*"],["BillingConductor::PricingRule","pricingrule/{PricingRuleId}","*"]],"braket":[["Braket::SpendingLimit","spending-limit/{RandomId}","*"]],"budgets":[["Budgets::Budget","budget/{BudgetName}","?{BudgetName}","ResourceTags"]],"cases":[["Cases::Case","domain/{DomainId}/case/{CaseId}","*"],["Cases::CaseRule","domain/{DomainId}/case-rule/{CaseRuleId}","*"],["Cases::Domain","domain/{DomainId}","*"],["Cases::Field","domain/{DomainId}/field/{FieldId}","*"],["Cases::Layout","domain/{DomainId}/layout/{LayoutId}","*"],["Cases::RelatedItem","domain/{DomainId}/case/{CaseId}/related-item/{RelatedItemId}","*"],["Cases::Template","domain/{DomainId}/template/{TemplateId}","*"]],"cassandra":[["Cassandra::Keyspace","/keyspace/{KeyspaceName}/","{KeyspaceName}"],["Cassandra::Table","/keyspace/{KeyspaceName}/table/{TableName}","{KeyspaceName}|{TableName}"]],"catalog":[["ServiceCatalog::CloudFormationProduct","product/{PortfolioId}","?{PortfolioId}"],["ServiceCatalog::CloudFormationProvisionedProduct","product/{PortfolioId}","?{PortfolioId}"],["ServiceCatalog::Portfolio","portfolio/{PortfolioId}","{PortfolioId}"]],"ce":[["CE::AnomalyMonitor","anomalymonitor/{Identifier}","*","ResourceTags"],["CE::AnomalySubscription","anomalysubscription/{Identifier}","*","ResourceTags"],["CE::CostCategory","costcategory/{Identifier}","*"]],"chatbot":[["Chatbot::CustomAction","custom-action/{ActionName}","*"],["Chatbot::SlackChannelConfiguration","chat-configuration/slack-channel/{ConfigurationName}","*"]],"chime":[["Chime::AppInstance","app-instance/{AppInstanceId}","*"],["Chime::AppInstanceBot","app-instance/{AppInstanceId}/bot/{AppInstanceBotId}","*"],["Chime::AppInstanceUser","app-instance/{AppInstanceId}/user/{AppInstanceUserId}","*"],["Chime::Channel","app-instance/{AppInstanceId}/channel/{ChannelId}",""],["Chime::ChannelFlow","app-instance/{AppInstanceId}/channel-flow/{ChannelFlowId}","*"],["Chime::MediaInsightsPipelineConfiguration","media-insights-pipeline-configuration/{ConfigurationName}","*"],["Chime::MediaPipelineKinesisVideoStreamPool","media-pipeline-kinesis-video-stream-pool/{PoolName}","*"],["Chime::SipMediaApplication","sma/{SipMediaApplicationId}","*"],["Chime::VoiceConnector","vc/{VoiceConnectorId}","*"]],"cleanrooms-ml":[["CleanRoomsML::ConfiguredModelAlgorithm","configured-model-algorithm/{ResourceId}","*"],["CleanRoomsML::ConfiguredModelAlgorithmAssociation","membership/{MembershipId}/configured-model-algorithm-association/{ResourceId}","*"],["CleanRoomsML::TrainingDataset","training-dataset/{ResourceId}","*"]],"cleanrooms":[["CleanRooms::AnalysisTemplate","membership/{MembershipId}/analysistemplate/{AnalysisTemplateId}","{AnalysisTemplateId}|{MembershipId}"],["CleanRooms::Collaboration","collaboration/{CollaborationId}","{CollaborationId}"],["CleanRooms::ConfiguredTable","configuredtable/{ConfiguredTableId}","{ConfiguredTableId}"],["CleanRooms::ConfiguredTableAssociation","membership/{MembershipId}/configuredtableassociation/{ConfiguredTableAssociationId}","{ConfiguredTableAssociationId}|{MembershipId}"],["CleanRooms::IdMappingTable","membership/{MembershipId}/idmappingtable/{IdMappingTableId}","{IdMappingTableId}|{MembershipId}"],["CleanRooms::IdNamespaceAssociation","membership/{MembershipId}/idnamespaceassociation/{IdNamespaceAssociationId}","{IdNamespaceAssociationId}|{MembershipId}"],["CleanRooms::IntermediateTable","membership/{MembershipId}/intermediatetable/{IntermediateTableId}","{IntermediateTableId}|{MembershipId}"],["CleanRooms::Membership","membership/{MembershipId}","{MembershipId}"],["CleanRooms::PrivacyBudgetTemplate","membership/{MembershipId}/privacybudgettemplate/{PrivacyBudgetTemplateId}","{PrivacyBudgetTemplateId}|{MembershipId}"]],"cloud9":[["Cloud9::EnvironmentEC2","environment:{ResourceId}","?{ResourceId}"]],"cloudformation":[["CloudFormation::ChangeSet","changeSet/{ChangeSetName}/{Id}","{Id}"],["CloudFormation::Stack","stack/{StackName}/{Id}","{Id}"],["CloudFormation::StackSet","stackset/{StackSetName}:{Id}","{Id}"]],"cloudfront":[["CloudFront::AnycastIpList","anycast-ip-list/{Id}","{Id}"],["CloudFront::ConnectionFunction","connection-function/{Id}","{Id}"],["CloudFront::ConnectionGroup","connection-group/{Id}","{Id}"],["CloudFront::Distribution","distribution/{DistributionId}","{DistributionId}"],["CloudFront::DistributionTenant","distribution-tenant/{Id}","{Id}"],["CloudFront::Function","function/{Name}","*"],["CloudFront::KeyValueStore","key-value-store/{Name}","{Name}"],["CloudFront::StreamingDistribution","streaming-distribution/{DistributionId}"],["CloudFront::TrustStore","trust-store/{Id}","{Id}"],["CloudFront::VpcOrigin","vpcorigin/{Id}","{Id}"]],"cloudhsm":[["CloudHSM::Cluster","cluster/{CloudHsmClusterInstanceName}","*"]],"cloudtrail":[["CloudTrail::Channel","channel/{ChannelId}","*"],["CloudTrail::Dashboard","dashboard/{DashboardName}","*"],["CloudTrail::EventDataStore","eventdatastore/{EventDataStoreId}","*"],["CloudTrail::Trail","trail/{TrailName}","{TrailName}"]],"cloudwatch":[["CloudWatch::Alarm","alarm:{AlarmName}","{AlarmName}"],["CloudWatch::AlarmMuteRule","alarm-mute-rule:{AlarmMuteRuleName}","*"],["CloudWatch::CompositeAlarm","alarm:{AlarmName}","{AlarmName}"],["CloudWatch::Dashboard","dashboard/{DashboardName}","{DashboardName}"],["CloudWatch::InsightRule","insight-rule/{InsightRuleName}","*"],["CloudWatch::Integration","integration/{IntegrationId}","*"],["CloudWatch::MetricStream","metric-stream/{MetricStreamName}","{MetricStreamName}"],["CloudWatch::View","view/{ViewName}","{ViewName}"]],"codeartifact":[["CodeArtifact::Domain","domain/{DomainName}","*"],["CodeArtifact::PackageGroup","package-group/{DomainName}{EncodedPackageGroupPattern}","*"],["CodeArtifact::Repository","repository/{DomainName}/{RepositoryName}","*"]],"codebuild":[["CodeBuild::Fleet","fleet/{FleetName}:{FleetId}","*"],["CodeBuild::Project","project/{ProjectName}"],["CodeBuild::ReportGroup","report-group/{ReportGroupName}","*"]],"codecommit":[["CodeCommit::Repository","{RepositoryName}","?{RepositoryName}"]],"codeconnections":[["CodeConnections::Connection","connection/{ConnectionId}","*"],["CodeConnections::Host","host/{HostId}","*"]],"codedeploy":[["CodeDeploy::Application","application:{ApplicationName}","{ApplicationName}"],["CodeDeploy::DeploymentGroup","deploymentgroup:{ApplicationName}/{DeploymentGroupName}","{ApplicationName}|{DeploymentGroupName}"]],"codeguru-profiler":[["CodeGuruProfiler::ProfilingGroup","profilingGroup/{ProfilingGroupName}","{ProfilingGroupName}"]],"codeguru-reviewer":[["CodeGuruReviewer::RepositoryAssociation","association:{ResourceId}","*"]],"codepipeline":[["CodePipeline::Pipeline","{PipelineName}","{PipelineName}"],["CodePipeline::Webhook","webhook:{WebhookName}","?{WebhookName}"]],"codestar-connections":[["CodeStarConnections::Connection","connection/{ConnectionId}","*"],["CodeStarConnections::RepositoryLink","repository-link/{RepositoryLinkId}","*"]],"codestar-notifications":[["CodeStarNotifications::NotificationRule","notificationrule/{NotificationRuleId}","*"]],"cognito-identity":[["Cognito::IdentityPool","identitypool/{IdentityPoolId}","{IdentityPoolId}","IdentityPoolTags"]],"cognito-idp":[["Cognito::UserPool","userpool/{UserPoolId}","{UserPoolId}","UserPoolTags"]],"comprehend":[["Comprehend::DocumentClassifier","document-classifier/{DocumentClassifierName}","*"],["Comprehend::DocumentClassifierEndpoint","document-classifier-endpoint/{EndpointName}","*"],["Comprehend::EntityRecognizer","entity-recognizer/{EntityRecognizerName}","*"],["Comprehend::EntityRecognizerEndpoint","entity-recognizer-endpoint/{EntityRecognizerEndpointName}","*"],["Comprehend::Flywheel","flywheel/{FlywheelName}","*"]],"config":[["Config::AggregationAuthorization","aggregation-authorization/{AggregatorAccount}/{AggregatorRegion}",""],["Config::ConfigurationAggregator","config-aggregator/{AggregatorId}","?{AggregatorId}"],["Config::ConformancePack","conformance-pack/{ConformancePackName}/{ConformancePackId}","{ConformancePackName}"],["Config::Connector","connector/{Provider}/{ProviderId}/{ConnectorId}","*"],["Config::OrganizationConformancePack","organization-conformance-pack/{OrganizationConformancePackId}","?{OrganizationConformancePackId}"],["Config::StoredQuery","stored-query/{StoredQueryName}/{StoredQueryId}",""]],"connect-campaigns":[["ConnectCampaigns::Campaign","campaign/{CampaignId}","*"],["ConnectCampaignsV2::Campaign","campaign/{CampaignId}","*"]],"connect":[["Connect::AgentStatus","instance/{InstanceId}/agent-state/{AgentStatusId}","*"],["Connect::ContactFlow","instance/{InstanceId}/contact-flow/{ContactFlowId}","*"],["Connect::ContactFlowModule","instance/{InstanceId}/flow-module/{ContactFlowModuleId}","*"],["Connect::DataTable","instance/{InstanceId}/data-table/{DataTableId}",""],["Connect::EmailAddress","instance/{InstanceId}/email-address/{EmailAddressId}","*"],["Connect::EvaluationForm","instance/{InstanceId}/evaluation-form/{FormId}","*"],["Connect::HoursOfOperation","instance/{InstanceId}/operating-hours/{HoursOfOperationId}","*"],["Connect::Instance","instance/{InstanceId}","*"],["Connect::IntegrationAssociation","instance/{InstanceId}/integration-association/{IntegrationAssociationId}",""],["Connect::Metric","instance/{InstanceId}/metric/{MetricId}","*"],["Connect::Notification","instance/{InstanceId}/notification/{NotificationId}","*"],["Connect::PhoneNumber","phone-number/{PhoneNumberId}","*"],["Connect::Prompt","instance/{InstanceId}/prompt/{PromptId}","*"],["Connect::Queue","instance/{InstanceId}/queue/{QueueId}","*"],["Connect::QuickConnect","instance/{InstanceId}/transfer-destination/{QuickConnectId}","*"],["Connect::RoutingProfile","instance/{InstanceId}/routing-profile/{RoutingProfileId}","*"],["Connect::Rule","instance/{InstanceId}/rule/{RuleId}","*"],["Connect::SecurityProfile","instance/{InstanceId}/security-profile/{SecurityProfileId}","*"],["Connect::TaskTemplate","instance/{InstanceId}/task-template/{TaskTemplateId}","*"],["Connect::TrafficDistributionGroup","traffic-distribution-group/{TrafficDistributionGroupId}","*"],["Connect::UseCase","instance/{InstanceId}/use-case/{UseCaseId}",""],["Connect::User","instance/{InstanceId}/agent/{UserId}","*"],["Connect::UserHierarchyGroup","instance/{InstanceId}/agent/{UserId}","*"],["Connect::Vocabulary","instance/{InstanceId}/vocabulary/{VocabularyId}","*"],["Connect::Workspace","instance/{InstanceId}/workspace/{WorkspaceId}","*"]],"controltower":[["ControlTower::EnabledBaseline","enabledbaseline/{EnabledBaselineId}","{EnabledBaselineId}"],["ControlTower::EnabledControl","enabledcontrol/{EnabledControlId}",""],["ControlTower::LandingZone","landingzone/{LandingZoneId}","{LandingZoneId}"]],"cur":[["CUR::ReportDefinition","definition/{ReportName}","{ReportName}"]],"databrew":[["DataBrew::Dataset","dataset/{ResourceId}","?{ResourceId}"],["DataBrew::Job","job/{ResourceId}","?{ResourceId}"],["DataBrew::Project","project/{ResourceId}","?{ResourceId}"],["DataBrew::Recipe","recipe/{ResourceId}","?{ResourceId}"],["DataBrew::Ruleset","ruleset/{ResourceId}","?{ResourceId}"],["DataBrew::Schedule","schedule/{ResourceId}","?{ResourceId}"]],"dataexchange":[["DataExchange::DataSet","data-sets/{DataSetId}","*"],["DataExchange::EventAction","event-actions/{EventActionId}","*"]],"datapipeline":[["DataPipeline::Pipeline","pipeline/{PipelineID}","{PipelineID}","PipelineTags"]],"datasync":[["DataSync::Agent","agent/{AgentId}","*"],["DataSync::LocationAzureBlob","location/{LocationId}","*"],["DataSync::LocationEFS","location/{LocationId}","*"],["DataSync::LocationFSxLustre","location/{LocationId}","*"],["DataSync::LocationFSxONTAP","location/{LocationId}","*"],["DataSync::LocationFSxOpenZFS","location/{LocationId}","*"],["DataSync::LocationFSxWindows","location/{LocationId}","*"],["DataSync::LocationHDFS","location/{LocationId}","*"],["DataSync::LocationNFS","location/{LocationId}","*"],["DataSync::LocationObjectStorage","location/{LocationId}","*"],["DataSync::LocationS3","location/{LocationId}","*"],["DataSync::LocationSMB","location/{LocationId}","*"],["DataSync::Task","task/{TaskId}","*"]],"datazone":[["DataZone::Domain","domain/{DomainId}","{DomainId}"]],"dax":[["DAX::Cluster","cache/{ClusterName}"]],"deadline":[["Deadline::Budget","farm/{FarmId}/budget/{BudgetId}","*"],["Deadline::Farm","farm/{FarmId}","*"],["Deadline::Fleet","farm/{FarmId}/fleet/{FleetId}","*"],["Deadline::LicenseEndpoint","license-endpoint/{LicenseEndpointId}","*"],["Deadline::Monitor","monitor/{MonitorId}","*"],["Deadline::Queue","farm/{FarmId}/queue/{QueueId}","*"],["Deadline::Worker","farm/{FarmId}/fleet/{FleetId}/worker/{WorkerId}","*"]],"detective":[["Detective::Graph","graph:{ResourceId}","*"]],"directconnect":[["DirectConnect::Connection","dxcon/{ConnectionId}","*"],["DirectConnect::DirectConnectGateway","dx-gateway/{DirectConnectGatewayId}","*"],["DirectConnect::Lag","dxlag/{LagId}","*"],["DirectConnect::PrivateVirtualInterface","dxvif/{VirtualInterfaceId}","*"],["DirectConnect::PublicVirtualInterface","dxvif/{VirtualInterfaceId}","*"],["DirectConnect::TransitVirtualInterface","dxvif/{VirtualInterfaceId}","*"]],"dlm":[["DLM::LifecyclePolicy","policy/{PolicyId}","{PolicyId}"]],"dms":[["DMS::DataMigration","data-migration:{ResourceId}","*"],["DMS::DataProvider","data-provider:{ResourceId}","*"],["DMS::Endpoint","endpoint:{EndpointId}","*"],["DMS::EventSubscription","es:{SubscriptionName}","{SubscriptionName}"],["DMS::InstanceProfile","instance-profile:{ResourceId}","*"],["DMS::MigrationProject","migration-project:{ResourceId}","*"],["DMS::ReplicationConfig","replication-config:{ResourceId}","*"],["DMS::ReplicationInstance","rep:{InstanceId}"],["DMS::ReplicationSubnetGroup","subgrp:{GroupNameName}","?{GroupNameName}"],["DMS::ReplicationTask","task:{TaskId}","*"]],"docdb-elastic":[["DocDBElastic::Cluster","cluster/{ResourceId}","*"],["DocDBElastic::ClusterSnapshot","cluster-snapshot/{ResourceId}","*"]],"drs":[["DRS::LaunchConfigurationTemplate","launch-configuration-template/{LaunchConfigurationTemplateID}","*"],["DRS::SourceNetwork","source-network/{SourceNetworkID}","*"]],"ds":[["DirectoryService::SimpleAD","directory/{DirectoryId}","{DirectoryId}"]],"dsql":[["DSQL::Cluster","cluster/{Identifier}","{Identifier}"]],"dynamodb":[["DynamoDB::Table","table/{TableName}","{TableName}"]],"ec2":[["EC2::ApplicationStatusCheck","application-status-check/{ApplicationStatusCheckId}","*"],["EC2::CapacityManagerDataExport","capacity-manager-data-export/{CapacityManagerDataExportId}","{CapacityManagerDataExportId}"],["EC2::CapacityReservation","capacity-reservation/{CapacityReservationId}","{CapacityReservationId}","TagSpecifications"],["EC2::CapacityReservationFleet","capacity-reservation-fleet/{CapacityReservationFleetId}","{CapacityReservationFleetId}","TagSpecifications"],["EC2::CarrierGateway","carrier-gateway/{CarrierGatewayId}","{CarrierGatewayId}"],["EC2::CustomerGateway","customer-gateway/{CustomerGatewayId}","{CustomerGatewayId}"],["EC2::DHCPOptions","dhcp-options/{DhcpOptionsId}","{DhcpOptionsId}"],["EC2::EIP","elastic-ip/{AllocationId}",""],["EC2::EgressOnlyInternetGateway","egress-only-internet-gateway/{EgressOnlyInternetGatewayId}","{EgressOnlyInternetGatewayId}"],["EC2::FlowLog","vpc-flow-log/{FlowLogId}","{FlowLogId}"],["EC2::FpgaImage","fpga-image/{FpgaImageId}","*"],["EC2::Host","dedicated-host/{DedicatedHostId}","?{DedicatedHostId}"],["EC2::IPAM","ipam/{IpamId}","{IpamId}"],["EC2::IPAMPool","ipam-pool/{IpamPoolId}","{IpamPoolId}"],["EC2::IPAMPrefixListResolver","ipam-prefix-list-resolver/{IpamPrefixListResolverId}","{IpamPrefixListResolverId}"],["EC2::IPAMPrefixListResolverTarget","ipam-prefix-list-resolver-target/{IpamPrefixListResolverTargetId}","{IpamPrefixListResolverTargetId}"],["EC2::IPAMResourceDiscovery","ipam-resource-discovery/{IpamResourceDiscoveryId}","{IpamResourceDiscoveryId}"],["EC2::IPAMResourceDiscoveryAssociation","ipam-resource-discovery-association/{IpamResourceDiscoveryAssociationId}","{IpamResourceDiscoveryAssociationId}"],["EC2::IPAMScope","ipam-scope/{IpamScopeId}","{IpamScopeId}"],["EC2::Instance","instance/{InstanceId}","{InstanceId}"],["EC2::InstanceConnectEndpoint","instance-connect-endpoint/{InstanceConnectEndpointId}","{InstanceConnectEndpointId}"],["EC2::InstanceEventWindow","instance-event-window/{InstanceEventWindowId}","*"],["EC2::InternetGateway","internet-gateway/{InternetGatewayId}","{InternetGatewayId}"],["EC2::IpamExternalResourceVerificationToken","ipam-external-resource-verification-token/{IpamExternalResourceVerificationTokenId}","*"],["EC2::IpamInternetRegistryAssociation","ipam-internet-registry-association/{IpamInternetRegistryAssociationId}","*"],["EC2::KeyPair","key-pair/{KeyPairName}","?{KeyPairName}"],["EC2::LocalGatewayRouteTable","local-gateway-route-table/{LocalGatewayRoutetableId}","{LocalGatewayRoutetableId}"],["EC2::LocalGatewayRouteTableVPCAssociation","local-gateway-route-table-vpc-association/{LocalGatewayRouteTableVpcAssociationId}","{LocalGatewayRouteTableVpcAssociationId}"],["EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation","local-gateway-route-table-virtual-interface-group-association/{LocalGatewayRouteTableVirtualInterfaceGroupAssociationId}","{LocalGatewayRouteTableVirtualInterfaceGroupAssociationId}"],["EC2::LocalGatewayVirtualInterface","local-gateway-virtual-interface/{LocalGatewayVirtualInterfaceId}","{LocalGatewayVirtualInterfaceId}"],["EC2::LocalGatewayVirtualInterfaceGroup","local-gateway-virtual-interface-group/{LocalGatewayVirtualInterfaceGroupId}","{LocalGatewayVirtualInterfaceGroupId}"],["EC2::NatGateway","natgateway/{NatGatewayId}","{NatGatewayId}"],["EC2::NetworkAcl","network-acl/{NaclId}","?{NaclId}"],["EC2::NetworkInsightsAccessScope","network-insights-access-scope/{NetworkInsightsAccessScopeId}","{NetworkInsightsAccessScopeId}"],["EC2::NetworkInsightsAccessScopeAnalysis","network-insights-access-scope-analysis/{NetworkInsightsAccessScopeAnalysisId}","{NetworkInsightsAccessScopeAnalysisId}"],["EC2::NetworkInsightsAnalysis","network-insights-analysis/{NetworkInsightsAnalysisId}","{NetworkInsightsAnalysisId}"],["EC2::NetworkInsightsPath","network-insights-path/{NetworkInsightsPathId}","{NetworkInsightsPathId}"],["EC2::NetworkInterface","network-interface/{NetworkInterfaceId}","{NetworkInterfaceId}"],["EC2::PlacementGroup","placement-group/{PlacementGroupName}","?{PlacementGroupName}"],["EC2::PrefixList","prefix-list/{PrefixListId}","{PrefixListId}"],["EC2::RouteServer","route-server/{RouteServerId}","{RouteServerId}"],["EC2::RouteServerEndpoint","route-server-endpoint/{RouteServerEndpointId}","{RouteServerEndpointId}"],["EC2::RouteServerPeer","route-server-peer/{RouteServerPeerId}","{RouteServerPeerId}"],["EC2::RouteTable","route-table/{RouteTableId}","{RouteTableId}"],["EC2::SecondaryNetwork","secondary-network/{SecondaryNetworkId}","*"],["EC2::SecurityGroup","security-group/{SecurityGroupId}","{SecurityGroupId}"],["EC2::Subnet","subnet/{SubnetId}","{SubnetId}"],["EC2::SubnetCidrReservation","subnet-cidr-reservation/{SubnetCidrReservationId}",""],["EC2::TrafficMirrorFilter","traffic-mirror-filter/{TrafficMirrorFilterId}","{TrafficMirrorFilterId}"],["EC2::TrafficMirrorFilterRule","traffic-mirror-filter-rule/{TrafficMirrorFilterRuleId}","{TrafficMirrorFilterRuleId}"],["EC2::TrafficMirrorSession","traffic-mirror-session/{TrafficMirrorSessionId}","{TrafficMirrorSessionId}"],["EC2::TrafficMirrorTarget","traffic-mirror-target/{TrafficMirrorTargetId}","{TrafficMirrorTargetId}"],["EC2::TransitGateway","transit-gateway/{TransitGatewayId}","{TransitGatewayId}"],["EC2::TransitGatewayAttachment","transit-gateway-attachment/{TransitGatewayAttachmentId}","{TransitGatewayAttachmentId}"],["EC2::TransitGatewayConnect","transit-gateway-attachment/{TransitGatewayAttachmentId}","{TransitGatewayAttachmentId}"],["EC2::TransitGatewayConnectPeer","transit-gateway-connect-peer/{TransitGatewayConnectPeerId}","{TransitGatewayConnectPeerId}"],["EC2::TransitGatewayMeteringPolicy","transit-gateway-metering-policy/{TransitGatewayMeteringPolicyId}","{TransitGatewayMeteringPolicyId}"],["EC2::TransitGatewayMulticastDomain","transit-gateway-multicast-domain/{TransitGatewayMulticastDomainId}","{TransitGatewayMulticastDomainId}"],["EC2::TransitGatewayPeeringAttachment","transit-gateway-attachment/{TransitGatewayAttachmentId}","{TransitGatewayAttachmentId}"],["EC2::TransitGatewayPolicyTable","transit-gateway-policy-table/{TransitGatewayPolicyTableId}","{TransitGatewayPolicyTableId}"],["EC2::TransitGatewayRouteTable","transit-gateway-route-table/{TransitGatewayRouteTableId}","{TransitGatewayRouteTableId}"],["EC2::TransitGatewayVpcAttachment","transit-gateway-attachment/{TransitGatewayAttachmentId}","?{TransitGatewayAttachmentId}"],["EC2::VPC","vpc/{VpcId}","{VpcId}"],["EC2::VPCBlockPublicAccessExclusion","vpc-block-public-access-exclusion/{VpcBlockPublicAccessExclusionId}","?{VpcBlockPublicAccessExclusionId}"],["EC2::VPCEncryptionControl","vpc-encryption-control/{VpcEncryptionControlId}","{VpcEncryptionControlId}"],["EC2::VPCEndpoint","vpc-endpoint/{VpcEndpointId}","{VpcEndpointId}"],["EC2::VPCEndpointService","vpc-endpoint-service/{VpcEndpointServiceId}","?{VpcEndpointServiceId}"],["EC2::VPCPeeringConnection","vpc-peering-connection/{VpcPeeringConnectionId}","{VpcPeeringConnectionId}"],["EC2::VPNConcentrator","vpn-concentrator/{VpnConcentratorId}","{VpnConcentratorId}"],["EC2::VPNConnection","vpn-connection/{VpnConnectionId}","{VpnConnectionId}"],["EC2::VPNGateway","vpn-gateway/{VpnGatewayId}","{VpnGatewayId}"],["EC2::VerifiedAccessEndpoint","verified-access-endpoint/{VerifiedAccessEndpointId}","{VerifiedAccessEndpointId}"],["EC2::VerifiedAccessGroup","verified-access-group/{VerifiedAccessGroupId}","{VerifiedAccessGroupId}"],["EC2::VerifiedAccessInstance","verified-access-instance/{VerifiedAccessInstanceId}","{VerifiedAccessInstanceId}"],["EC2::VerifiedAccessTrustProvider","verified-access-trust-provider/{VerifiedAccessTrustProviderId}","{VerifiedAccessTrustProviderId}"],["EC2::Volume","volume/{VolumeId}","{VolumeId}"]],"ecr-public":[["ECR::PublicRepository","repository/{RepositoryName}","{RepositoryName}"]],"ecr":[["ECR::Repository","repository/{RepositoryName}","{RepositoryName}"]],"ecs":[["ECS::CapacityProvider","capacity-provider/{CapacityProviderName}","{CapacityProviderName}"],["ECS::Cluster","cluster/{ClusterName}","{ClusterName}"],["ECS::Daemon","daemon/{ClusterName}/{DaemonName}","*"],["ECS::DaemonTaskDefinition","daemon-task-definition/{DaemonTaskDefinitionFamilyName}:{DaemonTaskDefinitionRevisionNumber}","*"],["ECS::Service","service/{ClusterName}/{ServiceName}",""],["ECS::TaskDefinition","task-definition/{TaskDefinitionFamilyName}:{TaskDefinitionRevisionNumber}","*"],["ECS::TaskSet","task-set/{ClusterName}/{ServiceName}/{TaskSetId}",""]],"eks":[["EKS::AccessEntry","access-entry/{ClusterName}/{IamIdentityType}/{IamIdentityAccountID}/{IamIdentityName}/{UUID}",""],["EKS::Addon","addon/{ClusterName}/{AddonName}/{UUID}","{ClusterName}|{AddonName}"],["EKS::Capability","capability/{ClusterName}/{CapabilityType}/{CapabilityName}/{UUID}","*"],["EKS::Cluster","cluster/{ClusterName}","{ClusterName}"],["EKS::FargateProfile","fargateprofile/{ClusterName}/{FargateProfileName}/{UUID}","{ClusterName}|{FargateProfileName}"],["EKS::IdentityProviderConfig","identityproviderconfig/{ClusterName}/{IdentityProviderType}/{IdentityProviderConfigName}/{UUID}",""],["EKS::Nodegroup","nodegroup/{ClusterName}/{NodegroupName}/{UUID}",""],["EKS::PodIdentityAssociation","podidentityassociation/{ClusterName}/{UUID}","*"]],"elasticache":[["ElastiCache::CacheCluster","cluster:{CacheClusterId}","?{CacheClusterId}"],["ElastiCache::GlobalReplicationGroup","globalreplicationgroup:{GlobalReplicationGroupId}","{GlobalReplicationGroupId}"],["ElastiCache::ParameterGroup","parametergroup:{CacheParameterGroupName}","{CacheParameterGroupName}"],["ElastiCache::ReplicationGroup","replicationgroup:{ReplicationGroupId}","{ReplicationGroupId}"],["ElastiCache::SecurityGroup","securitygroup:{CacheSecurityGroupName}"],["ElastiCache::ServerlessCache","serverlesscache:{ServerlessCacheName}","{ServerlessCacheName}"],["ElastiCache::ServerlessCacheSnapshot","serverlesscachesnapshot:{ServerlessCacheSnapshotName}","*"],["ElastiCache::Snapshot","snapshot:{SnapshotName}","*"],["ElastiCache::SubnetGroup","subnetgroup:{CacheSubnetGroupName}","{CacheSubnetGroupName}"],["ElastiCache::User","user:{UserId}","{UserId}"],["ElastiCache::UserGroup","usergroup:{UserGroupId}","{UserGroupId}"]],"elasticbeanstalk":[["ElasticBeanstalk::Environment","environment/{ApplicationName}/{EnvironmentName}","{EnvironmentName}"]],"elasticfilesystem":[["EFS::AccessPoint","access-point/{AccessPointId}","{AccessPointId}","AccessPointTags"],["EFS::FileSystem","file-system/{FileSystemId}","{FileSystemId}","FileSystemTags"]],"elasticloadbalancing":[["ElasticLoadBalancing::LoadBalancer","loadbalancer/{LoadBalancerName}","{LoadBalancerName}"],["ElasticLoadBalancingV2::LoadBalancer","loadbalancer/{LoadBalancerName}","*"],["ElasticLoadBalancingV2::TargetGroup","targetgroup/{TargetGroupName}/{TargetGroupId}","*"],["ElasticLoadBalancingV2::TrustStore","truststore/{TrustStoreName}/{TrustStoreId}","*"]],"elasticmapreduce":[["EMR::Cluster","cluster/{ClusterId}"],["EMR::Studio","studio/{StudioId}","{StudioId}"]],"elemental-inference":[["ElementalInference::Dictionary","dictionary/{Id}","{Id}"],["ElementalInference::Feed","feed/{Id}","{Id}"]],"emr-containers":[["EMRContainers::JobTemplate","/jobtemplates/{JobTemplateId}","*"],["EMRContainers::SecurityConfiguration","/securityconfigurations/{SecurityConfigurationId}","*"],["EMRContainers::VirtualCluster","/virtualclusters/{VirtualClusterId}","{VirtualClusterId}"]],"emr-serverless":[["EMRServerless::Application","/applications/{ApplicationId}","{ApplicationId}"]],"entityresolution":[["EntityResolution::IdMappingWorkflow","idmappingworkflow/{WorkflowName}","{WorkflowName}"],["EntityResolution::IdNamespace","idnamespace/{IdNamespaceName}","{IdNamespaceName}"],["EntityResolution::MatchingWorkflow","matchingworkflow/{WorkflowName}","{WorkflowName}"],["EntityResolution::SchemaMapping","schemamapping/{SchemaName}","{SchemaName}"]],"es":[["Elasticsearch::Domain","domain/{DomainName}"],["OpenSearchService::Domain","domain/{DomainName}","{DomainName}"]],"events":[["Events::EventBus","event-bus/{EventBusName}","{EventBusName}"],["Events::Rule","rule/{RuleName}","*"]],"evidently":[["Evidently::Experiment","project/{ProjectName}/experiment/{ExperimentName}","*"],["Evidently::Feature","project/{ProjectName}/feature/{FeatureName}","*"],["Evidently::Launch","project/{ProjectName}/launch/{LaunchName}","*"],["Evidently::Project","project/{ProjectName}","*"],["Evidently::Segment","segment/{SegmentName}","*"]],"evs":[["EVS::Environment","environment/{EnvironmentIdentifier}","{EnvironmentIdentifier}"]],"finspace":[["FinSpace::Environment","environment/{EnvironmentId}","{EnvironmentId}",""]],"firehose":[["KinesisFirehose::DeliveryStream","deliverystream/{DeliveryStreamName}","{DeliveryStreamName}"]],"fis":[["FIS::ExperimentTemplate","experiment-template/{Id}","{Id}"]],"fms":[["FMS::ApplicationsList","applications-list/{Id}","*"],["FMS::Policy","policy/{Id}","{Id}"],["FMS::ProtocolsList","protocols-list/{Id}","*"],["FMS::ResourceSet","resource-set/{Id}","{Id}"]],"forecast":[["Forecast::DatasetGroup","dataset-group/{ResourceId}","*"]],"frauddetector":[["FraudDetector::Detector","detector/{ResourcePath}","*"],["FraudDetector::EntityType","entity-type/{ResourcePath}","*"],["FraudDetector::EventType","event-type/{ResourcePath}","*"],["FraudDetector::Label","label/{ResourcePath}","*"],["FraudDetector::List","list/{ResourcePath}","*"],["FraudDetector::Outcome","outcome/{ResourcePath}","*"],["FraudDetector::Variable","variable/{ResourcePath}","*"]],"fsx":[["FSx::Backup","backup/{BackupId}","*"],["FSx::FileCache","file-cache/{FileCacheId}","*"],["FSx::FileSystem","file-system/{ResourcePath}"],["FSx::Snapshot","snapshot/{VolumeId}/{SnapshotId}","{SnapshotId}"],["FSx::StorageVirtualMachine","storage-virtual-machine/{FileSystemId}/{StorageVirtualMachineId}","{StorageVirtualMachineId}"],["FSx::Volume","volume/{FileSystemId}/{VolumeId}","{VolumeId}"]],"gamelift":[["GameLift::Alias","alias/{AliasId}","{AliasId}"],["GameLift::Build","build/{BuildId}","{BuildId}"],["GameLift::ContainerFleet","containerfleet/{FleetId}","{FleetId}"],["GameLift::ContainerGroupDefinition","containergroupdefinition/{Name}","{Name}"],["GameLift::Fleet","fleet/{FleetId}","{FleetId}"],["GameLift::GameServerGroup","gameservergroup/{GameServerGroupName}","*"],["GameLift::GameSessionQueue","gamesessionqueue/{GameSessionQueueName}","{GameSessionQueueName}"],["GameLift::Location","location/{LocationId}","?{LocationId}"],["GameLift::MatchmakingConfiguration","matchmakingconfiguration/{MatchmakingConfigurationName}","{MatchmakingConfigurationName}"],["GameLift::MatchmakingRuleSet","matchmakingruleset/{MatchmakingRuleSetName}","{MatchmakingRuleSetName}"],["GameLift::Script","script/{ScriptId}","{ScriptId}"]],"geo":[["Location::APIKey","api-key/{KeyName}","{KeyName}"],["Location::GeofenceCollection","geofence-collection/{CollectionName}","{CollectionName}"],["Location::Map","map/{MapName}","{MapName}"],["Location::PlaceIndex","place-index/{IndexName}","{IndexName}"],["Location::RouteCalculator","route-calculator/{CalculatorName}","{CalculatorName}"],["Location::Tracker","tracker/{TrackerName}","{TrackerName}"]],"globalaccelerator":[["GlobalAccelerator::Accelerator","accelerator/{AcceleratorId}","*"],["GlobalAccelerator::CrossAccountAttachment","attachment/{ResourceId}","*"]],"glue":[["Glue::Blueprint","blueprint/{BlueprintName}","*"],["Glue::Catalog","catalog/{CatalogName}","*"],["Glue::Connection","connection/{ConnectionName}","{account}|{ConnectionName}"],["Glue::ConnectionType","connectionType:{ConnectionTypeName}","*"],["Glue::Crawler","crawler/{CrawlerName}","{CrawlerName}"],["Glue::DataQualityRuleset","dataQualityRuleset/{RulesetName}","?{RulesetName}"],["Glue::DevEndpoint","devEndpoint/{DevEndpointName}"],["Glue::Integration","integration:{IntegrationId}",""],["Glue::IntegrationResourceProperty","integrationresourceproperty/{ResourceType}/{ResourceName}",""],["Glue::Job","job/{JobName}","{JobName}"],["Glue::MLTransform","mlTransform/{TransformId}","{TransformId}"],["Glue::Registry","registry/{RegistryName}","*"],["Glue::Schema","schema/{SchemaName}","*"],["Glue::Session","session/{SessionId}","*"],["Glue::Trigger","trigger/{TriggerName}","{TriggerName}"],["Glue::UsageProfile","usageProfile/{UsageProfileId}","?{UsageProfileId}"],["Glue::Workflow","workflow/{WorkflowName}","{WorkflowName}"]],"grafana":[["Grafana::Workspace","/workspaces/{ResourceId}","?{ResourceId}"]],"greengrass":[["Greengrass::ConnectorDefinition","/greengrass/definition/connectors/{ConnectorDefinitionId}"],["Greengrass::CoreDefinition","/greengrass/definition/cores/{CoreDefinitionId}"],["Greengrass::DeviceDefinition","/greengrass/definition/devices/{DeviceDefinitionId}"],["Greengrass::FunctionDefinition","/greengrass/definition/functions/{FunctionDefinitionId}"],["Greengrass::Group","/greengrass/groups/{GroupId}"],["Greengrass::LoggerDefinition","/greengrass/definition/loggers/{LoggerDefinitionId}"],["Greengrass::ResourceDefinition","/greengrass/definition/resources/{ResourceDefinitionId}"],["Greengrass::SubscriptionDefinition","/greengrass/definition/subscriptions/{SubscriptionDefinitionId}"],["GreengrassV2::ComponentVersion","components:{ComponentName}:versions:{ComponentVersion}","*"],["GreengrassV2::Deployment","deployments:{DeploymentId}","{DeploymentId}"]],"groundstation":[["GroundStation::Config","config/{ConfigType}/{ConfigId}","*"],["GroundStation::DataflowEndpointGroup","dataflow-endpoint-group/{DataflowEndpointGroupId}","{DataflowEndpointGroupId}"],["GroundStation::DataflowEndpointGroupV2","dataflow-endpoint-group/{DataflowEndpointGroupId}","?{DataflowEndpointGroupId}"],["GroundStation::MissionProfile","mission-profile/{MissionProfileId}","{MissionProfileId}|*"]],"guardduty":[["GuardDuty::CustomDetectionRuleAssociation","detection-rule/custom/{RuleId}/association/{AssociationId}","{RuleId}|{AssociationId}"],["GuardDuty::Detector","detector/{DetectorId}","{DetectorId}"],["GuardDuty::Filter","detector/{DetectorId}/filter/{FilterName}","{DetectorId}|{FilterName}"],["GuardDuty::IPSet","detector/{DetectorId}/ipset/{IPSetId}","{IPSetId}|{DetectorId}"],["GuardDuty::MalwareProtectionPlan","malware-protection-plan/{MalwareProtectionPlanId}","{MalwareProtectionPlanId}"],["GuardDuty::PublishingDestination","detector/{DetectorId}/publishingdestination/{PublishingDestinationId}","{DetectorId}|{PublishingDestinationId}"],["GuardDuty::ThreatEntitySet","detector/{DetectorId}/threatentityset/{ThreatEntitySetId}","{ThreatEntitySetId}|{DetectorId}"],["GuardDuty::ThreatIntelSet","detector/{DetectorId}/threatintelset/{ThreatIntelSetId}","{ThreatIntelSetId}|{DetectorId}"],["GuardDuty::TrustedEntitySet","detector/{DetectorId}/trustedentityset/{TrustedEntitySetId}","{TrustedEntitySetId}|{DetectorId}"]],"health-agent":[["HealthAgent::Domain","domain/{DomainId}","*"]],"healthlake":[["HealthLake::DataTransformationProfile","dataTransformationProfile/{ProfileId}","*"],["HealthLake::FHIRDatastore","datastore/fhir/{DatastoreId}","{DatastoreId}"]],"iam":[["IAM::OIDCProvider","oidc-provider/{OidcProviderName}","*"],["IAM::Role","role/{RoleNameWithPath}","?{RoleNameWithPath}"],["IAM::SAMLProvider","saml-provider/{SamlProviderName}","*"],["IAM::ServerCertificate","server-certificate/{CertificateNameWithPath}","?{CertificateNameWithPath}"],["IAM::User","user/{UserNameWithPath}","?{UserNameWithPath}"],["IAM::VirtualMFADevice","mfa/{MfaTokenIdWithPath}","?{MfaTokenIdWithPath}"]],"imagebuilder":[["ImageBuilder::Component","component/{ComponentName}/{ComponentVersion}/{ComponentBuildVersion}","*"],["ImageBuilder::ContainerRecipe","container-recipe/{ContainerRecipeName}/{ContainerRecipeVersion}","*"],["ImageBuilder::DistributionConfiguration","distribution-configuration/{DistributionConfigurationName}","*"],["ImageBuilder::Image","image/{ImageName}/{ImageVersion}/{ImageBuildVersion}","*"],["ImageBuilder::ImagePipeline","image-pipeline/{ImagePipelineName}","*"],["ImageBuilder::ImageRecipe","image-recipe/{ImageRecipeName}/{ImageRecipeVersion}","*"],["ImageBuilder::InfrastructureConfiguration","infrastructure-configuration/{ResourceId}","*"],["ImageBuilder::LifecyclePolicy","lifecycle-policy/{LifecyclePolicyName}","*"],["ImageBuilder::Workflow","workflow/{WorkflowType}/{WorkflowName}/{WorkflowVersion}/{WorkflowBuildVersion}","*"]],"interconnect":[["Interconnect::Connection","connection/{Id}","*"]],"internetmonitor":[["InternetMonitor::Monitor","monitor/{MonitorName}","{MonitorName}"]],"invoicing":[["Invoicing::InvoiceUnit","invoice-unit/{Identifier}","*","ResourceTags"],["Invoicing::ProcurementPortalPreference","procurement-portal-preference/{Identifier}","*"]],"iot":[["IoT::Authorizer","authorizer/{AuthorizerName}","{AuthorizerName}"],["IoT::BillingGroup","billinggroup/{BillingGroupName}","{BillingGroupName}"],["IoT::CACertificate","cacert/{CACertificate}","?{CACertificate}"],["IoT::CertificateProvider","certificateprovider/{CertificateProviderName}","{CertificateProviderName}"],["IoT::Command","command/{CommandId}","{CommandId}"],["IoT::CustomMetric","custommetric/{MetricName}","{MetricName}"],["IoT::Dimension","dimension/{DimensionName}","{DimensionName}"],["IoT::DomainConfiguration","domainconfiguration/{DomainConfigurationName}","{DomainConfigurationName}"],["IoT::FleetMetric","fleetmetric/{FleetMetricName}","?{FleetMetricName}"],["IoT::Job","job/{JobId}","*"],["IoT::JobTemplate","jobtemplate/{JobTemplateId}","{JobTemplateId}"],["IoT::MitigationAction","mitigationaction/{MitigationActionName}","?{MitigationActionName}"],["IoT::Policy","policy/{PolicyName}","?{PolicyName}"],["IoT::ProvisioningTemplate","provisioningtemplate/{TemplateName}","{TemplateName}"],["IoT::RoleAlias","rolealias/{RoleAlias}","{RoleAlias}"],["IoT::ScheduledAudit","scheduledaudit/{ScheduledAuditName}","{ScheduledAuditName}"],["IoT::SecurityProfile","securityprofile/{SecurityProfileName}","{SecurityProfileName}"],["IoT::SoftwarePackage","package/{PackageName}","{PackageName}"],["IoT::Stream","stream/{StreamId}","*"],["IoT::ThingGroup","thinggroup/{ThingGroupName}","{ThingGroupName}"],["IoT::ThingType","thingtype/{ThingTypeName}","{ThingTypeName}"],["IoT::TopicRule","rule/{RuleName}","{RuleName}"]],"iotanalytics":[["IoTAnalytics::Channel","channel/{ChannelName}","{ChannelName}"],["IoTAnalytics::Dataset","dataset/{DatasetName}","{DatasetName}"],["IoTAnalytics::Datastore","datastore/{DatastoreName}","{DatastoreName}"],["IoTAnalytics::Pipeline","pipeline/{PipelineName}","{PipelineName}"]],"iotdeviceadvisor":[["IoTCoreDeviceAdvisor::SuiteDefinition","suitedefinition/{SuiteDefinitionId}","{SuiteDefinitionId}"]],"iotfleetwise":[["IoTFleetWise::Campaign","campaign/{CampaignName}","{CampaignName}"],["IoTFleetWise::DecoderManifest","decoder-manifest/{Name}","{Name}"],["IoTFleetWise::Fleet","fleet/{FleetId}","{FleetId}"],["IoTFleetWise::ModelManifest","model-manifest/{Name}","{Name}"],["IoTFleetWise::SignalCatalog","signal-catalog/{Name}","{Name}"],["IoTFleetWise::StateTemplate","state-template/{StateTemplateId}","?{StateTemplateId}"],["IoTFleetWise::Vehicle","vehicle/{VehicleId}","?{VehicleId}"]],"iotsitewise":[["IoTSiteWise::Application","workspace/{WorkspaceName}/application/{ApplicationId}","*"],["IoTSiteWise::Asset","asset/{AssetId}","{AssetId}"],["IoTSiteWise::AssetModel","asset-model/{AssetModelId}","{AssetModelId}"],["IoTSiteWise::ComputationModel","computation-model/{ComputationModelId}","{ComputationModelId}"],["IoTSiteWise::Dashboard","dashboard/{DashboardId}","{DashboardId}"],["IoTSiteWise::Dataset","dataset/{DatasetId}","{DatasetId}"],["IoTSiteWise::Gateway","gateway/{GatewayId}","{GatewayId}"],["IoTSiteWise::Pipeline","workspace/{WorkspaceName}/pipeline/{PipelineName}","*"],["IoTSiteWise::Portal","portal/{PortalId}","{PortalId}"],["IoTSiteWise::Project","project/{ProjectId}","{ProjectId}"],["IoTSiteWise::Task","workspace/{WorkspaceName}/task/{TaskName}","*"],["IoTSiteWise::Workspace","workspace/{WorkspaceName}","*"]],"iottwinmaker":[["IoTTwinMaker::ComponentType","workspace/{WorkspaceId}/component-type/{ComponentTypeId}","{WorkspaceId}|{ComponentTypeId}"],["IoTTwinMaker::Entity","workspace/{WorkspaceId}/entity/{EntityId}","{WorkspaceId}|{EntityId}"],["IoTTwinMaker::Scene","workspace/{WorkspaceId}/scene/{SceneId}","{WorkspaceId}|{SceneId}"],["IoTTwinMaker::SyncJob","workspace/{WorkspaceId}/sync-job/{SyncJobId}",""],["IoTTwinMaker::Workspace","workspace/{WorkspaceId}","{WorkspaceId}"]],"iotwireless":[["IoTWireless::Destination","Destination/{DestinationName}","{DestinationName}"],["IoTWireless::DeviceProfile","DeviceProfile/{DeviceProfileId}","{DeviceProfileId}"],["IoTWireless::FuotaTask","FuotaTask/{FuotaTaskId}","{FuotaTaskId}"],["IoTWireless::MulticastGroup","MulticastGroup/{MulticastGroupId}","{MulticastGroupId}"],["IoTWireless::NetworkAnalyzerConfiguration","NetworkAnalyzerConfiguration/{NetworkAnalyzerConfigurationName}","{NetworkAnalyzerConfigurationName}"],["IoTWireless::PartnerAccount","SidewalkAccount/{AmazonId}","?{AmazonId}"],["IoTWireless::ServiceProfile","ServiceProfile/{ServiceProfileId}","{ServiceProfileId}"],["IoTWireless::TaskDefinition","WirelessGatewayTaskDefinition/{WirelessGatewayTaskDefinitionId}","?{WirelessGatewayTaskDefinitionId}"],["IoTWireless::WirelessDevice","WirelessDevice/{WirelessDeviceId}","{WirelessDeviceId}"],["IoTWireless::WirelessDeviceImportTask","WirelessDeviceImportTask/{WirelessDeviceImportTaskId}","{WirelessDeviceImportTaskId}"],["IoTWireless::WirelessGateway","WirelessGateway/{WirelessGatewayId}","{WirelessGatewayId}"]],"ivs":[["IVS::AdConfiguration","ad-configuration/{ResourceId}","*"],["IVS::Channel","channel/{ResourceId}","*"],["IVS::EncoderConfiguration","encoder-configuration/{ResourceId}","*"],["IVS::IngestConfiguration","ingest-configuration/{ResourceId}","*"],["IVS::PlaybackKeyPair","playback-key/{ResourceId}","*"],["IVS::PlaybackRestrictionPolicy","playback-restriction-policy/{ResourceId}","*"],["IVS::PublicKey","public-key/{ResourceId}","*"],["IVS::RecordingConfiguration","recording-configuration/{ResourceId}","*"],["IVS::Stage","stage/{ResourceId}","*"],["IVS::StorageConfiguration","storage-configuration/{ResourceId}","*"],["IVS::StreamKey","stream-key/{ResourceId}","*"]],"ivschat":[["IVSChat::LoggingConfiguration","logging-configuration/{ResourceId}","*"],["IVSChat::Room","room/{ResourceId}","*"]],"kafka":[["MSK::Channel","channel/{ClusterName}/{ClusterUuid}/{ChannelName}/{Uuid}","*"],["MSK::Cluster","cluster/{ClusterName}/{Uuid}","*"],["MSK::Replicator","replicator/{ReplicatorName}/{Uuid}","*"],["MSK::VpcConnection","vpc-connection/{ClusterOwnerAccount}/{ClusterName}/{Uuid}","*"]],"kafkaconnect":[["KafkaConnect::Connector","connector/{ConnectorName}/{UUID}","*"],["KafkaConnect::CustomPlugin","custom-plugin/{CustomPluginName}/{UUID}","*"],["KafkaConnect::WorkerConfiguration","worker-configuration/{WorkerConfigurationName}/{UUID}","*"]],"kendra-ranking":[["KendraRanking::ExecutionPlan","rescore-execution-plan/{RescoreExecutionPlanId}","?{RescoreExecutionPlanId}"]],"kendra":[["Kendra::DataSource","index/{IndexId}/data-source/{DataSourceId}","{DataSourceId}|{IndexId}"],["Kendra::Faq","index/{IndexId}/faq/{FaqId}","{FaqId}|{IndexId}"],["Kendra::FeaturedResultsSet","index/{IndexId}/featured-results-set/{FeaturedResultsSetId}","*"],["Kendra::Index","index/{IndexId}","{IndexId}"],["Kendra::QuerySuggestionsBlockList","index/{IndexId}/query-suggestions-block-list/{QuerySuggestionsBlockListId}","*"],["Kendra::Thesaurus","index/{IndexId}/thesaurus/{ThesaurusId}","*"]],"kinesis":[["Kinesis::Channel","channel/{ChannelId}","*"],["Kinesis::Stream","stream/{StreamName}","{StreamName}"],["Kinesis::StreamConsumer","stream/{StreamName}","*"]],"kinesisanalytics":[["KinesisAnalyticsV2::Application","application/{ApplicationName}","{ApplicationName}"]],"kinesisvideo":[["KinesisVideo::Stream","stream/{StreamName}/{CreationTime}","{StreamName}"]],"kms":[["KMS::Key","key/{KeyId}","{KeyId}"]],"lambda":[["Lambda::CapacityProvider","capacity-provider:{CapacityProviderName}","{CapacityProviderName}"],["Lambda::CodeSigningConfig","code-signing-config:{CodeSigningConfigId}","*"],["Lambda::EventSourceMapping","event-source-mapping:{UUID}","?{UUID}"],["Lambda::Function","function:{FunctionName}","{FunctionName}"],["Lambda::MicrovmImage","microvm-image:{MicrovmImageName}","*"],["Lambda::NetworkConnector","network-connector:{NetworkConnectorId}","*"]],"launchwizard":[["LaunchWizard::Deployment","deployment/{DeploymentId}","*"]],"lex":[["Lex::Bot","bot:{BotName}","?{BotName}","BotTags"],["Lex::BotAlias","bot-alias/{BotId}/{BotAliasId}, arn:{Partition}:lex:{Region}:{Account}:bot:{BotName}:{BotAlias}","{BotAliasId}|{BotId}","BotAliasTags"]],"license-manager":[["LicenseManager::Grant","grant:{GrantId}","*"],["LicenseManager::License","license:{LicenseId}","*"],["LicenseManager::LicenseAssetGroup","license-asset-group:{LicenseAssetGroupId}","*"],["LicenseManager::LicenseAssetRuleSet","license-asset-ruleset:{LicenseAssetRulesetId}","*"],["LicenseManager::LicenseConfiguration","license-configuration:{LicenseConfigurationId}","*"],["LicenseManager::ReportGenerator","report-generator:{ReportGeneratorId}","*"]],"lightsail":[["Lightsail::Bucket","Bucket/{Id}","?{Id}"],["Lightsail::Certificate","Certificate/{Id}","?{Id}"],["Lightsail::Container","ContainerService/{Id}","?{Id}"],["Lightsail::Database","RelationalDatabase/{Id}","?{Id}"],["Lightsail::Disk","Disk/{Id}","?{Id}"],["Lightsail::DiskSnapshot","DiskSnapshot/{Id}","?{Id}"],["Lightsail::Distribution","Distribution/{Id}","?{Id}"],["Lightsail::Domain","Domain/{Id}","?{Id}"],["Lightsail::Instance","Instance/{Id}","?{Id}"],["Lightsail::InstanceSnapshot","InstanceSnapshot/{Id}","?{Id}"],["Lightsail::KeyPair","KeyPair/{Id}","?{Id}"],["Lightsail::LoadBalancer","LoadBalancer/{Id}","?{Id}"]],"logs":[["Logs::Delivery","delivery:{DeliveryName}","?{DeliveryName}"],["Logs::DeliveryDestination","delivery-destination:{DeliveryDestinationName}","{DeliveryDestinationName}"],["Logs::DeliverySource","delivery-source:{DeliverySourceName}","{DeliverySourceName}"],["Logs::Destination","destination:{DestinationName}","{DestinationName}"],["Logs::LogGroup","log-group:{LogGroupName}","{LogGroupName}"],["Logs::ScheduledQuery","scheduled-query:{ScheduledQueryId}","*"]],"lookoutequipment":[["LookoutEquipment::InferenceScheduler","inference-scheduler/{InferenceSchedulerName}/{InferenceSchedulerId}","{InferenceSchedulerName}"]],"m2":[["M2::Application","app/{ApplicationId}","*"],["M2::Environment","env/{EnvironmentId}","*"]],"macie2":[["Macie::AllowList","allow-list/{ResourceId}","?{ResourceId}"],["Macie::CustomDataIdentifier","custom-data-identifier/{ResourceId}","?{ResourceId}"],["Macie::FindingsFilter","findings-filter/{ResourceId}","?{ResourceId}"],["Macie::Member","member/{ResourceId}","*"]],"managedblockchain":[["ManagedBlockchain::Accessor","accessors/{AccessorId}","{AccessorId}",""]],"mediaconnect":[["MediaConnect::Flow","flow:{FlowId}:{FlowName}","*"],["MediaConnect::FlowEntitlement","flow:{FlowId}:{FlowName}","*"],["MediaConnect::FlowMediaStream","flow:{FlowId}:{FlowName}","*"],["MediaConnect::FlowOutput","flow:{FlowId}:{FlowName}","*"],["MediaConnect::FlowSource","flow:{FlowId}:{FlowName}","*"],["MediaConnect::RouterInput","routerInput:{RouterInputId}","*"],["MediaConnect::RouterNetworkInterface","routerNetworkInterface:{RouterNetworkInterfaceId}","*"],["MediaConnect::RouterOutput","routerOutput:{RouterOutputId}","*"]],"mediaconvert":[["MediaConvert::JobTemplate","jobTemplates/{JobTemplateName}","{JobTemplateName}"],["MediaConvert::Preset","presets/{PresetName}","{PresetName}"],["MediaConvert::Queue","queues/{QueueName}","{QueueName}"]],"medialive":[["MediaLive::Channel","channel:{ChannelId}"],["MediaLive::ChannelPlacementGroup","channelPlacementGroup:{ClusterId}/{ChannelPlacementGroupId}","{ChannelPlacementGroupId}|{ClusterId}"],["MediaLive::CloudWatchAlarmTemplate","cloudwatch-alarm-template:{CloudWatchAlarmTemplateId}","{CloudWatchAlarmTemplateId}"],["MediaLive::CloudWatchAlarmTemplateGroup","cloudwatch-alarm-template-group:{CloudWatchAlarmTemplateGroupId}","{CloudWatchAlarmTemplateGroupId}"],["MediaLive::Cluster","cluster:{ClusterId}","{ClusterId}"],["MediaLive::EventBridgeRuleTemplate","eventbridge-rule-template:{EventBridgeRuleTemplateId}","{EventBridgeRuleTemplateId}"],["MediaLive::EventBridgeRuleTemplateGroup","eventbridge-rule-template-group:{EventBridgeRuleTemplateGroupId}","{EventBridgeRuleTemplateGroupId}"],["MediaLive::Input","input:{InputId}","{InputId}"],["MediaLive::InputSecurityGroup","inputSecurityGroup:{InputSecurityGroupId}","{InputSecurityGroupId}"],["MediaLive::Multiplex","multiplex:{MultiplexId}","{MultiplexId}"],["MediaLive::Network","network:{NetworkId}","{NetworkId}"],["MediaLive::Node","node:{ClusterId}/{NodeId}","*"],["MediaLive::SdiSource","sdiSource:{SdiSourceId}","{SdiSourceId}"],["MediaLive::SignalMap","signal-map:{SignalMapId}","{SignalMapId}"]],"mediapackage-vod":[["MediaPackage::Asset","assets/{AssetIdentifier}","{AssetIdentifier}"],["MediaPackage::PackagingConfiguration","packaging-configurations/{PackagingConfigurationIdentifier}","{PackagingConfigurationIdentifier}"],["MediaPackage::PackagingGroup","packaging-groups/{PackagingGroupIdentifier}","{PackagingGroupIdentifier}"]],"mediapackage":[["MediaPackage::Channel","channels/{ChannelIdentifier}","{ChannelIdentifier}"],["MediaPackage::OriginEndpoint","origin_endpoints/{OriginEndpointIdentifier}","{OriginEndpointIdentifier}"]],"mediapackagev2":[["MediaPackageV2::Channel","channelGroup/{ChannelGroupName}/channel/{ChannelName}","*"],["MediaPackageV2::ChannelGroup","channelGroup/{ChannelGroupName}","*"],["MediaPackageV2::OriginEndpoint","channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}","*"]],"mediastore":[["MediaStore::Container","container/{ContainerName}"]],"mediatailor":[["MediaTailor::Channel","channel/{ChannelName}","{ChannelName}"],["MediaTailor::LiveSource","liveSource/{SourceLocationName}/{LiveSourceName}","{LiveSourceName}|{SourceLocationName}"],["MediaTailor::PlaybackConfiguration","playbackConfiguration/{ResourceId}","?{ResourceId}"],["MediaTailor::PrefetchSchedule","prefetchSchedule/{ResourceId}","*"],["MediaTailor::SourceLocation","sourceLocation/{ResourceId}","?{ResourceId}"],["MediaTailor::VodSource","vodSource/{SourceLocationName}/{VodSourceName}","{SourceLocationName}|{VodSourceName}"]],"medical-imaging":[["HealthImaging::Datastore","datastore/{DatastoreId}","{DatastoreId}"]],"memorydb":[["MemoryDB::ACL","acl/{AclName}","{AclName}"],["MemoryDB::Cluster","cluster/{ClusterName}","{ClusterName}"],["MemoryDB::MultiRegionCluster","multiregioncluster/{ClusterName}","?{ClusterName}"],["MemoryDB::ParameterGroup","parametergroup/{ParameterGroupName}","{ParameterGroupName}"],["MemoryDB::Snapshot","snapshot/{SnapshotName}","*"],["MemoryDB::SubnetGroup","subnetgroup/{SubnetGroupName}","{SubnetGroupName}"],["MemoryDB::User","user/{UserName}","{UserName}"]],"mgn":[["MGN::NetworkMigrationDefinition","network-migration-definition/{NetworkMigrationDefinitionID}","*"]],"mobiletargeting":[["Pinpoint::App","apps/{AppId}"],["Pinpoint::Campaign","apps/{AppId}/campaigns/{CampaignId}"],["Pinpoint::EmailTemplate","templates/{TemplateName}/EMAIL"],["Pinpoint::InAppTemplate","templates/{TemplateName}/EMAIL","{TemplateName}"],["Pinpoint::PushTemplate","templates/{TemplateName}/EMAIL"],["Pinpoint::Segment","apps/{AppId}/segments/{SegmentId}"],["Pinpoint::SmsTemplate","templates/{TemplateName}/EMAIL"]],"mpa":[["MPA::ApprovalTeam","approval-team/{ApprovalTeamId}","*"],["MPA::IdentitySource","identity-source/{IdentitySourceId}","*"]],"mq":[["AmazonMQ::Configuration","configuration:{ConfigurationId}","{ConfigurationId}"]],"neptune-graph":[["NeptuneGraph::Graph","graph/{ResourceId}","?{ResourceId}"],["NeptuneGraph::GraphSnapshot","graph-snapshot/{ResourceId}","*"]],"network-firewall":[["NetworkFirewall::ContainerAssociation","container-association/{Name}","*"],["NetworkFirewall::Firewall","firewall/{Name}","*"],["NetworkFirewall::FirewallPolicy","firewall-policy/{Name}","*"],["NetworkFirewall::RuleGroup","stateful-rulegroup/{Name}","*"],["NetworkFirewall::TLSInspectionConfiguration","tls-configuration/{Name}","*"],["NetworkFirewall::VpcEndpointAssociation","vpc-endpoint-association/{Name}","*"]],"networkflowmonitor":[["NetworkFlowMonitor::Monitor","monitor/{MonitorName}","*"],["NetworkFlowMonitor::Scope","scope/{ScopeId}","*"]],"networkmanager":[["NetworkManager::ConnectAttachment","attachment/{AttachmentId}","{AttachmentId}"],["NetworkManager::ConnectPeer","connect-peer/{ConnectPeerId}","{ConnectPeerId}"],["NetworkManager::CoreNetwork","core-network/{ResourceId}","?{ResourceId}"],["NetworkManager::Device","device/{GlobalNetworkId}/{ResourceId}",""],["NetworkManager::GlobalNetwork","global-network/{GlobalNetworkId}","{GlobalNetworkId}"],["NetworkManager::Link","link/{GlobalNetworkId}/{ResourceId}",""],["NetworkManager::Site","site/{GlobalNetworkId}/{ResourceId}",""],["NetworkManager::TransitGatewayPeering","peering/{ResourceId}","?{ResourceId}"],["NetworkManager::VpcAttachment","attachment/{AttachmentId}","{AttachmentId}"]],"networkmonitor":[["NetworkMonitor::Monitor","monitor/{MonitorName}","*"]],"notifications-contacts":[["NotificationsContacts::EmailContact","emailcontact/{EmailContactId}","*"]],"notifications":[["Notifications::NotificationConfiguration","configuration/{NotificationConfigurationId}","*"]],"oam":[["Oam::Link","link/{ResourceId}","*"],["Oam::Sink","sink/{ResourceId}","*"]],"observabilityadmin":[["ObservabilityAdmin::DatasetIntegration","dataset-integration/{DatasetIntegrationIdentifier}","*"],["ObservabilityAdmin::OrganizationCentralizationRule","organization-centralization-rule/{CentralizationRuleName}","*"],["ObservabilityAdmin::OrganizationTelemetryRule","organization-telemetry-rule/{TelemetryRuleName}","*"],["ObservabilityAdmin::S3TableIntegration","s3tableintegration/{S3TableIntegrationIdentifier}","*"],["ObservabilityAdmin::TelemetryPipelines","telemetry-pipeline/{TelemetryPipelineIdentifier}","?{TelemetryPipelineIdentifier}"],["ObservabilityAdmin::TelemetryRule","telemetry-rule/{TelemetryRuleName}","*"]],"odb":[["ODB::CloudAutonomousVmCluster","cloud-autonomous-vm-cluster/{CloudAutonomousVmClusterId}","*"],["ODB::CloudExadataInfrastructure","cloud-exadata-infrastructure/{CloudExadataInfrastructureId}","*"],["ODB::CloudVmCluster","cloud-vm-cluster/{CloudVmClusterId}","*"],["ODB::OdbNetwork","odb-network/{OdbNetworkId}","*"],["ODB::OdbPeeringConnection","odb-peering-connection/{OdbPeeringConnectionId}","*"]],"omics":[["Omics::AnnotationStore","annotationStore/{AnnotationStoreName}","{AnnotationStoreName}"],["Omics::Configuration","configuration/{Name}","{Name}"],["Omics::ReferenceStore","referenceStore/{ReferenceStoreId}","{ReferenceStoreId}"],["Omics::RunCache","runCache/{Id}","*"],["Omics::RunGroup","runGroup/{Id}","{Id}"],["Omics::SequenceStore","sequenceStore/{SequenceStoreId}","{SequenceStoreId}"],["Omics::VariantStore","variantStore/{VariantStoreName}","{VariantStoreName}"],["Omics::Workflow","workflow/{Id}","{Id}"],["Omics::WorkflowVersion","workflow/{Id}/version/{VersionName}","*"]],"opensearch":[["OpenSearchService::Application","application/{AppId}","?{AppId}"]],"organizations":[["Organizations::Account","account/o-{OrganizationId}/{AccountId}","{account}"],["Organizations::OrganizationalUnit","ou/o-{OrganizationId}/ou-{OrganizationalUnitId}","{OrganizationalUnitId}"],["Organizations::Policy","policy/o-{OrganizationId}/{PolicyType}/p-{PolicyId}","{PolicyId}"],["Organizations::ResourcePolicy","resourcepolicy/o-{OrganizationId}/rp-{ResourcePolicyId}","{ResourcePolicyId}"]],"osis":[["OSIS::Pipeline","pipeline/{PipelineName}","*"]],"outposts":[["Outposts::Outpost","outpost/{OutpostId}","*"],["Outposts::Site","site/{SiteId}","*"]],"panorama":[["Panorama::ApplicationInstance","applicationInstance/{ApplicationInstanceId}","{ApplicationInstanceId}"],["Panorama::Package","package/{PackageId}","{PackageId}"]],"payment-cryptography":[["PaymentCryptography::Key","key/{KeyId}","{KeyId}"]],"pca-connector-ad":[["PCAConnectorAD::Connector","connector/{ConnectorId}","*"],["PCAConnectorAD::DirectoryRegistration","directory-registration/{DirectoryId}","*"],["PCAConnectorAD::Template","connector/{ConnectorId}/template/{TemplateId}","*"]],"pca-connector-scep":[["PCAConnectorSCEP::Challenge","connector/{ConnectorId}/challenge/{ChallengeId}","*"],["PCAConnectorSCEP::Connector","connector/{ConnectorId}","*"]],"pcs":[["PCS::Cluster","cluster/{ClusterIdentifier}","*"],["PCS::ComputeNodeGroup","cluster/{ClusterIdentifier}/computenodegroup/{ComputeNodeGroupIdentifier}","*"],["PCS::Queue","cluster/{ClusterIdentifier}/queue/{QueueIdentifier}","*"]],"personalize":[["Personalize::Campaign","campaign/{ResourceId}","*"],["Personalize::Dataset","dataset/{ResourceId}","*"],["Personalize::DatasetGroup","dataset-group/{ResourceId}","*"],["Personalize::EventTracker","event-tracker/{ResourceId}","*"],["Personalize::Filter","filter/{ResourceId}","*"],["Personalize::Schema","schema/{ResourceId}","*"],["Personalize::Solution","solution/{ResourceId}","*"]],"pipes":[["Pipes::Pipe","pipe/{Name}","{Name}"]],"profile":[["CustomerProfiles::Domain","domains/{DomainName}","{DomainName}"],["CustomerProfiles::RecommenderSchema","domains/{DomainName}/recommenders/{RecommenderTypeName}","*"]],"proton":[["Proton::EnvironmentAccountConnection","environment-account-connection/{Id}","*"],["Proton::EnvironmentTemplate","environment-template/{Name}","*"],["Proton::ServiceTemplate","service-template/{Name}","*"]],"qbusiness":[["QBusiness::Application","application/{ApplicationId}","{ApplicationId}"],["QBusiness::DataAccessor","application/{ApplicationId}/data-accessor/{DataAccessorId}","{ApplicationId}|{DataAccessorId}"],["QBusiness::DataSource","application/{ApplicationId}/index/{IndexId}/data-source/{DataSourceId}","{ApplicationId}|{DataSourceId}|{IndexId}"],["QBusiness::Index","application/{ApplicationId}/index/{IndexId}","{ApplicationId}|{IndexId}"],["QBusiness::Plugin","application/{ApplicationId}/plugin/{PluginId}","{ApplicationId}|{PluginId}"],["QBusiness::Retriever","application/{ApplicationId}/retriever/{RetrieverId}","{ApplicationId}|{RetrieverId}"],["QBusiness::WebExperience","application/{ApplicationId}/web-experience/{WebExperienceId}","{ApplicationId}|{WebExperienceId}"]],"qldb":[["QLDB::Ledger","ledger/{LedgerName}"],["QLDB::Stream","stream/{LedgerName}/{StreamId}","{LedgerName}|{StreamId}"]],"quicksight":[["QuickSight::ActionConnector","action-connector/{ResourceId}",""],["QuickSight::Agent","agent/{ResourceId}",""],["QuickSight::Analysis","analysis/{AnalysisId}","{AnalysisId}|{account}"],["QuickSight::Brand","brand/{ResourceId}","*"],["QuickSight::CustomPermissions","custompermissions/{ResourceId}",""],["QuickSight::Customization","customization/{ResourceId}","*"],["QuickSight::DLPSetting","dlpsetting/{ResourceId}",""],["QuickSight::Dashboard","dashboard/{DashboardId}","{account}|{DashboardId}"],["QuickSight::DataSet","dataset/{ResourceId}",""],["QuickSight::DataSource","datasource/{ResourceId}",""],["QuickSight::Folder","folder/{FolderId}","{account}|{FolderId}"],["QuickSight::KnowledgeBase","knowledge-base/{ResourceId}",""],["QuickSight::OAuthClientApplication","oauthClientApplication/{ResourceId}","*"],["QuickSight::Space","space/{ResourceId}",""],["QuickSight::Template","template/{ResourceId}",""],["QuickSight::Theme","theme/{ResourceId}",""],["QuickSight::Topic","topic/{ResourceId}",""],["QuickSight::VPCConnection","vpcConnection/{ResourceId}",""]],"ram":[["RAM::Permission","permission/{ResourcePath}","*"],["RAM::ResourceShare","resource-share/{ResourcePath}","*"]],"rbin":[["Rbin::Rule","rule/{ResourceName}","*"]],"rds":[["DocDB::DBCluster","cluster:{DbClusterInstanceName}"],["DocDB::DBClusterParameterGroup","cluster-pg:{ClusterParameterGroupName}","?{ClusterParameterGroupName}"],["DocDB::DBInstance","db:{DBInstanceId}"],["DocDB::DBSubnetGroup","subgrp:{SubnetGroupName}","?{SubnetGroupName}"],["DocDB::GlobalCluster","global-cluster:{GlobalCluster}","?{GlobalCluster}"],["Neptune::DBCluster","cluster:{DBClusterId}","{DBClusterId}"],["Neptune::DBClusterParameterGroup","cluster-pg:{ClusterPGName}","?{ClusterPGName}"],["Neptune::DBInstance","db:{DbInstanceName}","?{DbInstanceName}"],["Neptune::DBParameterGroup","pg:{DBParameterGroupName}","{DBParameterGroupName}"],["Neptune::DBSubnetGroup","subgrp:{SubnetGroupName}","?{SubnetGroupName}"],["Neptune::EventSubscription","es:{SubscriptionName}","{SubscriptionName}"],["Neptune::GlobalCluster","global-cluster:{GlobalCluster}","?{GlobalCluster}"],["RDS::ClusterSnapshot","cluster-snapshot:{ClusterSnapshotName}","*"],["RDS::DBCluster","cluster:{DbClusterInstanceName}","?{DbClusterInstanceName}"],["RDS::DBClusterEndpoint","db:{DbInstanceName}","*"],["RDS::DBClusterParameterGroup","cluster-pg:{ClusterParameterGroupName}","?{ClusterParameterGroupName}"],["RDS::DBInstance","db:{DbInstanceName}","?{DbInstanceName}"],["RDS::DBParameterGroup","pg:{ParameterGroupName}","?{ParameterGroupName}"],["RDS::DBProxy","db-proxy:{DbProxyId}","?{DbProxyId}"],["RDS::DBProxyEndpoint","db-proxy-endpoint:{DbProxyEndpointId}","?{DbProxyEndpointId}"],["RDS::DBProxyTargetGroup","target-group:{TargetGroupId}","*"],["RDS::DBSecurityGroup","secgrp:{SecurityGroupName}"],["RDS::DBShardGroup","shard-group:{DbShardGroupResourceId}","?{DbShardGroupResourceId}"],["RDS::DBSnapshot","snapshot:{SnapshotName}","*"],["RDS::DBSubnetGroup","subgrp:{SubnetGroupName}","?{SubnetGroupName}"],["RDS::Deployment","deployment:{BlueGreenDeploymentIdentifier}","*"],["RDS::EventSubscription","es:{SubscriptionName}","{SubscriptionName}"],["RDS::GlobalCluster","global-cluster:{ClusterName}","?{ClusterName}"],["RDS::Integration","integration:{IntegrationIdentifier}","*"],["RDS::OptionGroup","og:{OptionGroupName}","{OptionGroupName}"]],"redshift-serverless":[["RedshiftServerless::Namespace","namespace/{NamespaceId}","?{NamespaceId}"],["RedshiftServerless::Snapshot","snapshot/{SnapshotId}","?{SnapshotId}"],["RedshiftServerless::Workgroup","workgroup/{WorkgroupId}","?{WorkgroupId}"]],"redshift":[["Redshift::Cluster","cluster:{ClusterName}","?{ClusterName}"],["Redshift::ClusterParameterGroup","parametergroup:{ParameterGroupName}","{ParameterGroupName}"],["Redshift::ClusterSecurityGroup","securitygroup:{SecurityGroupName}"],["Redshift::ClusterSubnetGroup","subnetgroup:{SubnetGroupName}","?{SubnetGroupName}"],["Redshift::EventSubscription","eventsubscription:{EventSubscriptionName}","?{EventSubscriptionName}"],["Redshift::Integration","integration:{IntegrationIdentifier}","*"],["Redshift::QEV2IdcApplication","qev2idcapplication:{Qev2IdcApplicationId}","*"],["Redshift::RedshiftIdcApplication","redshiftidcapplication:{RedshiftIdcApplicationId}","*"],["Redshift::Snapshot","snapshot:{ClusterName}/{SnapshotName}","*"],["Redshift::SnapshotCopyGrant","snapshotcopygrant:{SnapshotCopyGrantName}","*"],["Redshift::SnapshotSchedule","snapshotschedule:{ScheduleIdentifier}","*"],["Redshift::UsageLimit","usagelimit:{UsageLimitId}","*"]],"refactor-spaces":[["RefactorSpaces::Application","environment/{EnvironmentId}/application/{ApplicationId}","{EnvironmentId}|{ApplicationId}"],["RefactorSpaces::Environment","environment/{EnvironmentId}","{EnvironmentId}"],["RefactorSpaces::Route","environment/{EnvironmentId}/application/{ApplicationId}/route/{RouteId}","{EnvironmentId}|{ApplicationId}|{RouteId}"],["RefactorSpaces::Service","environment/{EnvironmentId}/application/{ApplicationId}/service/{ServiceId}","{EnvironmentId}|{ApplicationId}|{ServiceId}"]],"rekognition":[["Rekognition::Collection","collection/{CollectionId}","{CollectionId}"],["Rekognition::Dataset","project/{ProjectName}/dataset/{DatasetType}/{CreationTimestamp}","*"],["Rekognition::Project","project/{ProjectName}/{CreationTimestamp}","{ProjectName}"],["Rekognition::StreamProcessor","streamprocessor/{Name}","{Name}"]],"resiliencehub":[["ResilienceHub::App","app/{AppId}","*"],["ResilienceHub::ResiliencyPolicy","resiliency-policy/{PolicyId}","*"]],"resource-explorer-2":[["ResourceExplorer2::Index","index/{IndexUuid}","*"],["ResourceExplorer2::View","view/{ViewName}/{ViewUuid}","*"]],"resource-groups":[["ResourceGroups::Group","group/{GroupName}","{GroupName}"]],"robomaker":[["RoboMaker::Robot","robot/{RobotName}/{CreatedOnEpoch}","*"],["RoboMaker::RobotApplication","robot-application/{ApplicationName}/{CreatedOnEpoch}","*"],["RoboMaker::SimulationApplication","simulation-application/{ApplicationName}/{CreatedOnEpoch}","*"]],"rolesanywhere":[["RolesAnywhere::CRL","crl/{CrlId}","{CrlId}"],["RolesAnywhere::Profile","profile/{ProfileId}","{ProfileId}"],["RolesAnywhere::TrustAnchor","trust-anchor/{TrustAnchorId}","{TrustAnchorId}"]],"route53-recovery-control":[["Route53RecoveryControl::Cluster","cluster/{ResourceId}","*"],["Route53RecoveryControl::ControlPanel","controlpanel/{ControlPanelId}","*"]],"route53-recovery-readiness":[["Route53RecoveryReadiness::Cell","cell/{CellName}","{CellName}"],["Route53RecoveryReadiness::ReadinessCheck","readiness-check/{ResourceId}","?{ResourceId}"],["Route53RecoveryReadiness::RecoveryGroup","recovery-group/{ResourceId}","?{ResourceId}"],["Route53RecoveryReadiness::ResourceSet","resource-set/{ResourceId}","?{ResourceId}"]],"route53":[["Route53::HealthCheck","healthcheck/{Id}","{Id}","HealthCheckTags"],["Route53::HostedZone","hostedzone/{Id}","{Id}","HostedZoneTags"]],"route53globalresolver":[["Route53GlobalResolver::AccessSource","access-source/{Id}","{Id}"],["Route53GlobalResolver::AccessToken","access-token/{Id}","{Id}"],["Route53GlobalResolver::DnsView","dns-view/{Id}","{Id}"],["Route53GlobalResolver::FirewallDomainList","firewall-domain-list/{Id}","{Id}"],["Route53GlobalResolver::GlobalResolver","global-resolver/{Id}","{Id}"]],"route53profiles":[["Route53Profiles::Profile","profile/{ResourceId}","?{ResourceId}"],["Route53Profiles::ProfileAssociation","profile-association/{ResourceId}","?{ResourceId}"]],"route53resolver":[["Route53Resolver::FirewallDomainList","firewall-domain-list/{ResourceId}","?{ResourceId}"],["Route53Resolver::FirewallRuleGroup","firewall-rule-group/{ResourceId}","?{ResourceId}"],["Route53Resolver::FirewallRuleGroupAssociation","firewall-rule-group-association/{ResourceId}","?{ResourceId}"],["Route53Resolver::OutpostResolver","outpost-resolver/{ResourceId}","?{ResourceId}"],["Route53Resolver::ResolverEndpoint","resolver-endpoint/{ResourceId}","?{ResourceId}"],["Route53Resolver::ResolverQueryLoggingConfig","resolver-query-log-config/{ResourceId}","?{ResourceId}"],["Route53Resolver::ResolverRule","resolver-rule/{ResourceId}","?{ResourceId}"]],"rtbfabric":[["RTBFabric::InboundExternalLink","gateway/{GatewayId}/link/{LinkId}","*"],["RTBFabric::Link","gateway/{GatewayId}/link/{LinkId}","*"],["RTBFabric::LinkRoutingRule","gateway/{GatewayId}/link/{LinkId}/routing-rule/{RuleId}","*"],["RTBFabric::OutboundExternalLink","gateway/{GatewayId}/link/{LinkId}","*"],["RTBFabric::RequesterGateway","gateway/{GatewayId}","*"],["RTBFabric::ResponderGateway","gateway/{GatewayId}","*"]],"rum":[["RUM::AppMonitor","appmonitor/{Name}","{Name}"]],"s3":[["S3::AccessGrant","access-grants/default/grant/{Token}","?{Token}"],["S3::AccessGrantsInstance","access-grants/default","*"],["S3::AccessGrantsLocation","access-grants/default/location/{Token}","?{Token}"],["S3::AccessPoint","accesspoint/{AccessPointName}","{AccessPointName}"],["S3::Bucket","{BucketName}","{BucketName}"],["S3::StorageLens","storage-lens/{ConfigId}","?{ConfigId}"],["S3::StorageLensGroup","storage-lens-group/{Name}","{Name}"]],"s3express":[["S3Express::AccessPoint","accesspoint/{AccessPointName}","{AccessPointName}"],["S3Express::DirectoryBucket","bucket/{BucketName}","{BucketName}"]],"s3files":[["S3Files::AccessPoint","file-system/{FileSystemId}/access-point/{AccessPointId}","{AccessPointId}"],["S3Files::FileSystem","file-system/{FileSystemId}","*"]],"s3tables":[["S3Tables::Table","bucket/{TableBucketName}/table/{TableID}","*"],["S3Tables::TableBucket","bucket/{TableBucketName}","*"]],"s3vectors":[["S3Vectors::Index","bucket/{BucketName}/index/{IndexName}","*"],["S3Vectors::VectorBucket","bucket/{BucketName}","*"]],"sagemaker":[["SageMaker::AIWorkloadConfig","ai-workload-config/{AIWorkloadConfigName}","*"],["SageMaker::Action","action/{ActionName}","*"],["SageMaker::Algorithm","algorithm/{AlgorithmName}","*"],["SageMaker::App","app/{DomainId}/{UserProfileName}/{AppType}/{AppName}","{AppName}|{AppType}|{DomainId}|{UserProfileName}"],["SageMaker::AppImageConfig","app-image-config/{AppImageConfigName}","{AppImageConfigName}"],["SageMaker::Artifact","artifact/{HashOfArtifactSource}","*"],["SageMaker::Cluster","cluster/{ClusterId}","*"],["SageMaker::ClusterSchedulerConfig","cluster-scheduler-config/{ClusterSchedulerConfigId}","*"],["SageMaker::CodeRepository","code-repository/{CodeRepositoryName}","*"],["SageMaker::ComputeQuota","compute-quota/{ComputeQuotaId}","*"],["SageMaker::Context","context/{ContextName}","*"],["SageMaker::DataQualityJobDefinition","data-quality-job-definition/{DataQualityJobDefinitionName}","*"],["SageMaker::Device","device-fleet/{DeviceFleetName}/device/{DeviceName}",""],["SageMaker::DeviceFleet","device-fleet/{DeviceFleetName}","{DeviceFleetName}"],["SageMaker::Domain","domain/{DomainId}","{DomainId}"],["SageMaker::Endpoint","endpoint/{EndpointName}","*"],["SageMaker::EndpointConfig","endpoint-config/{EndpointConfigName}","*"],["SageMaker::Experiment","experiment/{ExperimentName}","*"],["SageMaker::ExperimentTrialComponent","experiment-trial-component/{TrialComponentName}"],["SageMaker::FeatureGroup","feature-group/{FeatureGroupName}","{FeatureGroupName}"],["SageMaker::Hub","hub/{HubName}","*"],["SageMaker::HumanTaskUi","human-task-ui/{HumanTaskUiName}","*"],["SageMaker::Image","image/{ImageName}","*"],["SageMaker::InferenceComponent","inference-component/{InferenceComponentName}","*"],["SageMaker::InferenceExperiment","inference-experiment/{InferenceExperimentName}","{InferenceExperimentName}"],["SageMaker::MlflowApp","mlflow-app/{MLflowAppId}","*"],["SageMaker::MlflowTrackingServer","mlflow-tracking-server/{MlflowTrackingServerName}","?{MlflowTrackingServerName}"],["SageMaker::Model","model/{ModelName}","*"],["SageMaker::ModelBiasJobDefinition","model-bias-job-definition/{ModelBiasJobDefinitionName}","*"],["SageMaker::ModelCard","model-card/{ModelCardName}","{ModelCardName}"],["SageMaker::ModelExplainabilityJobDefinition","model-explainability-job-definition/{ModelExplainabilityJobDefinitionName}","*"],["SageMaker::ModelPackage","model-package/{ModelPackageName}","*"],["SageMaker::ModelPackageGroup","model-package-group/{ModelPackageGroupName}","*"],["SageMaker::ModelQualityJobDefinition","model-quality-job-definition/{ModelQualityJobDefinitionName}","*"],["SageMaker::MonitoringSchedule","monitoring-schedule/{MonitoringScheduleName}","*"],["SageMaker::NotebookInstance","notebook-instance/{NotebookInstanceName}","*"],["SageMaker::NotebookInstanceLifecycleConfig","notebook-instance-lifecycle-config/{NotebookInstanceLifecycleConfigName}","*"],["SageMaker::PartnerApp","partner-app/{AppId}","*"],["SageMaker::Pipeline","pipeline/{PipelineName}","{PipelineName}"],["SageMaker::ProcessingJob","processing-job/{ProcessingJobName}","*"],["SageMaker::Project","project/{ProjectName}","*"],["SageMaker::Space","space/{DomainId}/{SpaceName}","{DomainId}|{SpaceName}"],["SageMaker::StudioLifecycleConfig","studio-lifecycle-config/{StudioLifecycleConfigName}","{StudioLifecycleConfigName}"],["SageMaker::TrialComponent","experiment-trial-component/{TrialComponentName}","*"],["SageMaker::UserProfile","user-profile/{DomainId}/{UserProfileName}","{UserProfileName}|{DomainId}"],["SageMaker::Workforce","workforce/{WorkforceName}","*"],["SageMaker::Workteam","workteam/{WorkteamName}","*"]],"scheduler":[["Scheduler::ScheduleGroup","schedule-group/{GroupName}","?{GroupName}"]],"schemas":[["EventSchemas::Discoverer","discoverer/{DiscovererId}","*"],["EventSchemas::Registry","registry/{RegistryName}","*"],["EventSchemas::Schema","schema/{RegistryName}/{SchemaName}","*"]],"scn":[["SCN::DataIntegrationFlow","instance/{InstanceId}/data-integration-flows/{FlowName}","*"],["SCN::Dataset","instance/{InstanceId}/namespaces/{Namespace}/datasets/{DatasetName}","*"],["SCN::Instance","instance/{InstanceId}","*"],["SCN::Namespace","instance/{InstanceId}/namespaces/{Namespace}","*"]],"secretsmanager":[["SecretsManager::Secret","secret:{SecretId}","{SecretId}"]],"securityagent":[["SecurityAgent::AgentSpace","agent-space/{AgentId}","?{AgentId}"],["SecurityAgent::Application","application/{ApplicationId}","{ApplicationId}"],["SecurityAgent::Integration","integration/{IntegrationId}","*"],["SecurityAgent::SecurityRequirementPack","security-requirement-pack/{SecurityRequirementPackId}","?{SecurityRequirementPackId}"],["SecurityAgent::TargetDomain","target-domain/{TargetDomainId}","{TargetDomainId}"]],"securityhub":[["SecurityHub::AggregatorV2","aggregatorv2/{AggregatorV2Id}","*"],["SecurityHub::AutomationRule","automation-rule/{AutomationRuleId}","*"],["SecurityHub::AutomationRuleV2","automation-rulev2/{AutomationRuleV2Id}","*"],["SecurityHub::ConfigurationPolicy","configuration-policy/{ConfigurationPolicyId}","*"],["SecurityHub::Connector","connector/{ConnectorId}","*"],["SecurityHub::ConnectorV2","connectorv2/{ConnectorV2Id}","*"],["SecurityHub::Hub","hub/default","*"],["SecurityHub::HubV2","hubv2/{HubV2Id}","*"]],"securitylake":[["SecurityLake::DataLake","data-lake/default","*"],["SecurityLake::Subscriber","subscriber/{SubscriberId}","*"]],"servicecatalog":[["ServiceCatalogAppRegistry::Application","/applications/{ApplicationId}","{ApplicationId}"],["ServiceCatalogAppRegistry::AttributeGroup","/attribute-groups/{AttributeGroupId}","{AttributeGroupId}"]],"servicediscovery":[["ServiceDiscovery::HttpNamespace","namespace/{NamespaceId}","?{NamespaceId}"],["ServiceDiscovery::PrivateDnsNamespace","namespace/{NamespaceId}","?{NamespaceId}"],["ServiceDiscovery::PublicDnsNamespace","namespace/{NamespaceId}","?{NamespaceId}"],["ServiceDiscovery::Service","service/{ServiceId}","{ServiceId}"]],"ses":[["PinpointEmail::ConfigurationSet","configuration-set/{ConfigurationSetName}"],["PinpointEmail::DedicatedIpPool","dedicated-ip-pool/{DedicatedIPPool}"],["PinpointEmail::Identity","identity/{IdentityName}"],["SES::ConfigurationSet","configuration-set/{ConfigurationSetName}","{ConfigurationSetName}"],["SES::ContactList","contact-list/{ContactListName}","{ContactListName}"],["SES::CustomVerificationEmailTemplate","custom-verification-email-template/{TemplateName}","{TemplateName}"],["SES::DedicatedIpPool","dedicated-ip-pool/{DedicatedIPPool}","?{DedicatedIPPool}"],["SES::EmailIdentity","identity/{IdentityName}","?{IdentityName}"],["SES::MailManagerAddonInstance","addon-instance/{AddonInstanceId}","{AddonInstanceId}"],["SES::MailManagerAddonSubscription","addon-subscription/{AddonSubscriptionId}","{AddonSubscriptionId}"],["SES::MailManagerAddressList","mailmanager-address-list/{AddressListId}","{AddressListId}"],["SES::MailManagerArchive","mailmanager-archive/{ArchiveId}","{ArchiveId}"],["SES::MailManagerIngressPoint","mailmanager-ingress-point/{IngressPointId}","{IngressPointId}"],["SES::MailManagerRelay","mailmanager-smtp-relay/{RelayId}","{RelayId}"],["SES::MailManagerRuleSet","mailmanager-rule-set/{RuleSetId}","{RuleSetId}"],["SES::MailManagerTrafficPolicy","mailmanager-traffic-policy/{TrafficPolicyId}","{TrafficPolicyId}"],["SES::MultiRegionEndpoint","multi-region-endpoint/{EndpointName}","{EndpointName}"],["SES::Template","template/{TemplateName}","?{TemplateName}"],["SES::Tenant","tenant/{TenantName}/{TenantId}","{TenantName}"]],"shield":[["Shield::Protection","protection/{Id}","*"],["Shield::ProtectionGroup","protection-group/{ProtectionGroupId}","*"]],"signer":[["Signer::SigningProfile","/signing-profiles/{ProfileName}","*"]],"sms-voice":[["SMSVOICE::ConfigurationSet","configuration-set/{ConfigurationSetName}","{ConfigurationSetName}"],["SMSVOICE::NotifyConfiguration","notify-configuration/{NotifyConfigurationId}","*"],["SMSVOICE::OptOutList","opt-out-list/{OptOutListName}","{OptOutListName}"],["SMSVOICE::PhoneNumber","phone-number/{PhoneNumberId}","{PhoneNumberId}"],["SMSVOICE::Pool","pool/{PoolId}","{PoolId}"],["SMSVOICE::ProtectConfiguration","protect-configuration/{ProtectConfigurationId}","{ProtectConfigurationId}"],["SMSVOICE::RcsAgent","rcs-agent/{RcsAgentId}","*"],["SMSVOICE::Registration","registration/{RegistrationId}","*"],["SMSVOICE::RegistrationAttachment","registration-attachment/{RegistrationAttachmentId}","*"],["SMSVOICE::SenderId","sender-id/{SenderId}/{IsoCountryCode}","{IsoCountryCode}|{SenderId}"],["SMSVOICE::VerifiedDestinationNumber","verified-destination-number/{VerifiedDestinationNumberId}","*"]],"sns":[["SNS::Topic","{TopicName}","*"]],"sqs":[["SQS::Queue","{QueueName}","?{QueueName}"]],"ssm-contacts":[["SSMContacts::Contact","contact/{ContactAlias}","*"],["SSMContacts::Rotation","rotation/{RotationId}","*"]],"ssm-incidents":[["SSMIncidents::ReplicationSet","replication-set/{ReplicationSet}","*"],["SSMIncidents::ResponsePlan","response-plan/{ResponsePlan}","*"]],"ssm-quicksetup":[["SSMQuickSetup::ConfigurationManager","configuration-manager/{ConfigurationManagerId}","*"]],"ssm-sap":[["SystemsManagerSAP::Application","{ApplicationType}/{ApplicationId}","*"]],"ssm":[["SSM::Association","association/{AssociationId}","{AssociationId}"],["SSM::CloudConnector","cloud-connector/{CloudConnectorId}","*"],["SSM::Document","document/{DocumentName}","{DocumentName}"],["SSM::MaintenanceWindow","maintenancewindow/{ResourceId}","?{ResourceId}"],["SSM::OpsItem","opsitem/{ResourceId}","*"],["SSM::Parameter","parameter/{ParameterNameWithoutLeadingSlash}","?{ParameterNameWithoutLeadingSlash}"],["SSM::PatchBaseline","patchbaseline/{PatchBaselineIdResourceId}","?{PatchBaselineIdResourceId}"]],"sso":[["SSO::Application","application/{InstanceId}/{ApplicationId}","*"],["SSO::Instance","instance/{InstanceId}","*"],["SSO::PermissionSet","permissionSet/{InstanceId}/{PermissionSetId}",""]],"states":[["StepFunctions::Activity","activity:{ActivityName}","*"],["StepFunctions::StateMachine","stateMachine:{StateMachineName}","*"]],"storagegateway":[["StorageGateway::Tape","tape/{TapeBarcode}","*"],["StorageGateway::TapePool","tapepool/{PoolId}","*"],["StorageGateway::Volume","gateway/{GatewayId}/volume/{VolumeId}","*"]],"supportauthz":[["SupportAuthZ::SupportPermit","supportpermit/{ResourceId}","*"]],"synthetics":[["Synthetics::Canary","canary:{CanaryName}","{CanaryName}"],["Synthetics::Group","group:{GroupId}","?{GroupId}"]],"textract":[["Textract::Adapter","/adapters/{AdapterId}","*"]],"thinclient":[["WorkSpacesThinClient::Environment","environment/{EnvironmentId}","{EnvironmentId}"]],"timestream-influxdb":[["Timestream::InfluxDBCluster","db-cluster/{DbClusterId}","?{DbClusterId}"],["Timestream::InfluxDBInstance","db-instance/{DbInstanceIdentifier}","?{DbInstanceIdentifier}"]],"timestream":[["Timestream::Database","database/{DatabaseName}","{DatabaseName}"],["Timestream::ScheduledQuery","scheduled-query/{scheduledQueryName}","*"],["Timestream::Table","database/{DatabaseName}/table/{TableName}","{DatabaseName}|{TableName}"]],"transcribe":[["Transcribe::CallAnalyticsCategory","analytics-category/{CategoryName}","*"],["Transcribe::MedicalVocabulary","medical-vocabulary/{VocabularyName}","*"],["Transcribe::Vocabulary","vocabulary/{VocabularyName}","*"],["Transcribe::VocabularyFilter","vocabulary-filter/{VocabularyFilterName}","*"]],"transfer":[["Transfer::Agreement","agreement/{ServerId}/{AgreementId}","{AgreementId}|{ServerId}"],["Transfer::Certificate","certificate/{CertificateId}","{CertificateId}"],["Transfer::Connector","connector/{ConnectorId}","{ConnectorId}"],["Transfer::HostKey","host-key/{ServerId}/{HostKeyId}","*"],["Transfer::Profile","profile/{ProfileId}","{ProfileId}"],["Transfer::Server","server/{ServerId}","*"],["Transfer::User","user/{ServerId}/{UserName}","*"],["Transfer::WebApp","webapp/{WebAppId}","*"],["Transfer::Workflow","workflow/{WorkflowId}","{WorkflowId}"]],"translate":[["Translate::ParallelData","parallel-data/{ResourceName}","*"],["Translate::Terminology","terminology/{ResourceName}","*"]],"verifiedpermissions":[["VerifiedPermissions::PolicyStore","policy-store/{PolicyStoreId}","{PolicyStoreId}"]],"voiceid":[["VoiceID::Domain","domain/{DomainId}","{DomainId}"]],"vpc-lattice":[["VpcLattice::AccessLogSubscription","accesslogsubscription/{AccessLogSubscriptionId}","*"],["VpcLattice::DomainVerification","domainverification/{DomainVerificationId}","*"],["VpcLattice::Listener","service/{ServiceId}/listener/{ListenerId}","*"],["VpcLattice::ResourceConfiguration","resourceconfiguration/{ResourceConfigurationId}","*"],["VpcLattice::ResourceGateway","resourcegateway/{ResourceGatewayId}","*"],["VpcLattice::Rule","service/{ServiceId}/listener/{ListenerId}/rule/{RuleId}","*"],["VpcLattice::Service","service/{ServiceId}","*"],["VpcLattice::ServiceNetwork","servicenetwork/{ServiceNetworkId}","*"],["VpcLattice::ServiceNetworkResourceAssociation","servicenetworkresourceassociation/{ServiceNetworkResourceAssociationId}","*"],["VpcLattice::ServiceNetworkServiceAssociation","servicenetworkserviceassociation/{ServiceNetworkServiceAssociationId}","*"],["VpcLattice::ServiceNetworkVpcAssociation","servicenetworkvpcassociation/{ServiceNetworkVpcAssociationId}","*"],["VpcLattice::TargetGroup","targetgroup/{TargetGroupId}","*"]],"wafv2":[["WAFv2::IPSet","{Scope}/ipset/{Name}/{Id}","{Name}|{Id}|{Scope}"],["WAFv2::RegexPatternSet","{Scope}/regexpatternset/{Name}/{Id}","{Name}|{Id}|{Scope}"],["WAFv2::RuleGroup","{Scope}/rulegroup/{Name}/{Id}","{Name}|{Id}|{Scope}"],["WAFv2::WebACL","{Scope}/webacl/{Name}/{Id}","{Name}|{Id}|{Scope}"]],"wellarchitected":[["WellArchitected::AgentProfile","agent-profile/{ProfileName}","*"],["WellArchitected::Lens","lens/{ResourceId}","*"],["WellArchitected::Profile","profile/{ResourceId}","*"],["WellArchitected::ReviewTemplate","review-template/{ResourceId}","*"],["WellArchitected::Workload","workload/{ResourceId}","*"]],"wisdom":[["Wisdom::AIAgent","ai-agent/{AssistantId}/{AIAgentId}","{AIAgentId}|{AssistantId}"],["Wisdom::AIGuardrail","ai-guardrail/{AssistantId}/{AIGuardrailId}","{AIGuardrailId}|{AssistantId}"],["Wisdom::AIPrompt","ai-prompt/{AssistantId}/{AIPromptId}","{AIPromptId}|{AssistantId}"],["Wisdom::Assistant","assistant/{AssistantId}","{AssistantId}"],["Wisdom::AssistantAssociation","association/{AssistantId}/{AssistantAssociationId}","{AssistantAssociationId}|{AssistantId}"],["Wisdom::Content","content/{KnowledgeBaseId}/{ContentId}","*"],["Wisdom::ContentAssociation","content-association/{KnowledgeBaseId}/{ContentId}/{ContentAssociationId}","*"],["Wisdom::KnowledgeBase","knowledge-base/{KnowledgeBaseId}","{KnowledgeBaseId}"],["Wisdom::MessageTemplate","message-template/{KnowledgeBaseId}/{MessageTemplateId}","*"],["Wisdom::QuickResponse","quick-response/{KnowledgeBaseId}/{QuickResponseId}","*"]],"workspaces-instances":[["WorkspacesInstances::WorkspaceInstance","workspaceinstance/{WorkspaceInstanceId}","{WorkspaceInstanceId}"]],"workspaces-web":[["WorkSpacesWeb::BrowserSettings","browserSettings/{BrowserSettingsId}","*"],["WorkSpacesWeb::DataProtectionSettings","dataProtectionSettings/{DataProtectionSettingsId}","*"],["WorkSpacesWeb::IdentityProvider","identityProvider/{PortalId}/{IdentityProviderId}","*"],["WorkSpacesWeb::IpAccessSettings","ipAccessSettings/{IpAccessSettingsId}","*"],["WorkSpacesWeb::NetworkSettings","networkSettings/{NetworkSettingsId}","*"],["WorkSpacesWeb::Portal","portal/{PortalId}","*"],["WorkSpacesWeb::SessionLogger","sessionLogger/{SessionLoggerId}","*"],["WorkSpacesWeb::TrustStore","trustStore/{TrustStoreId}","*"],["WorkSpacesWeb::UserAccessLoggingSettings","userAccessLoggingSettings/{UserAccessLoggingSettingsId}","*"],["WorkSpacesWeb::UserSettings","userSettings/{UserSettingsId}","*"]],"workspaces":[["WorkSpaces::ConnectionAlias","connectionalias/{ConnectionAliasId}","?{ConnectionAliasId}"],["WorkSpaces::Workspace","workspace/{WorkspaceId}","{WorkspaceId}"],["WorkSpaces::WorkspaceIpGroup","workspaceipgroup/{GroupId}","*"],["WorkSpaces::WorkspacesPool","workspacespool/{PoolId}","{PoolId}"]],"xray":[["XRay::Group","group/{GroupName}/{Id}","*"],["XRay::SamplingRule","sampling-rule/{SamplingRuleName}","*"]]}');
;// CONCATENATED MODULE: ./build/resource-types/cloud-control/rows.js


const rows = types_generated_namespaceObject;
/** Names may have colons and slashes (`thing/a:b`); only where no row fits without. */
const strict = '([^/:]+)';
const last = '(.+)';
/** The rows whose ARN has this form. */
function fitting(arn) {
    const parsed = (0,aws_arn/* parseArn */.L)(arn);
    const all = (parsed && rows[parsed.service]) ?? [];
    const fits = (open) => all.flatMap((row) => {
        const holes = rows_read(row[1], parsed?.resource ?? '', open);
        return holes === undefined ? [] : [{ row, cloudFormation: `AWS::${row[0]}`, holes }];
    });
    const exact = fits(false);
    return exact.length > 0 ? exact : fits(true);
}
/**
 * `service:type` of an ARN, as the tagging API spells it; where several types share the ARN's word, the type's own name
 * (`datasync:locations3`), if need be with CloudFormation's word for the service (`neptune:dbsubnetgroup`).
 */
function nameOf(arn, { row, cloudFormation }) {
    const service = (0,aws_arn/* parseArn */.L)(arn)?.service ?? '';
    const [, namespace = '', type = ''] = cloudFormation.toLowerCase().split('::');
    const isShared = (like) => (rows[service] ?? []).filter(like).length > 1;
    const word = wordOf(row);
    if (word !== undefined && !isShared((other) => wordOf(other) === word))
        return `${service}:${word}`;
    const own = isShared(([other]) => other.toLowerCase().endsWith(`::${type}`))
        ? namespace
        : service;
    return `${own}:${type}`;
}
function wordOf([, resource]) {
    return /^\/?([A-Za-z][\w.-]*)[/:]\{[^}]*\}$/.exec(resource)?.[1]?.toLowerCase();
}
function rows_read(template, resource, open) {
    const parts = template.split(/\{([^}]*)\}/);
    const names = parts.filter((_, index) => index % 2 === 1);
    const pattern = parts.map((part, index) => {
        if (index % 2 === 0)
            return RegExp.escape(part);
        return open && index === parts.length - 2 ? last : strict;
    });
    const values = new RegExp(`^${pattern.join('')}$`, 's').exec(resource)?.slice(1);
    return values && Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
}
/** What Cloud Control would call it, as far as the ARN tells. */
function identifierOf(arn, { row, holes }) {
    const recipe = row[2]?.replace(/^\?/, '');
    if (!recipe)
        return undefined;
    const account = (0,aws_arn/* parseArn */.L)(arn)?.account ?? '';
    return recipe
        .split('|')
        .map((part) => part === '*' ? arn : part.replace(/\{([^}]*)\}/, (_, name) => holes[name] ?? account))
        .join('|');
}
/** Whether what is not found by that identifier is certainly not there. */
function isSure({ row }) {
    return row[2] !== undefined && row[2] !== '' && !row[2].startsWith('?');
}

;// CONCATENATED MODULE: ./build/resource-types/cloud-control/leftover.js





/** None of the types has it: gone, unless one could not be asked. */
function missing(arn, fits, answers) {
    const unclear = answers.find((each) => each.is === 'unclear');
    if (unclear !== undefined) {
        const { error, fit } = unclear;
        const reading = (0,errors/* classify */.L8)(error, { notFound: [] });
        return {
            ...stays(arn, [fit], { blocker: `${fit.cloudFormation}: ${(0,build_errors/* explain */.WE)(error)}`, remedy: byHand }),
            outcome: 'failed',
            ...(reading.kind === 'denied' && {
                remedy: `${reading.remedy} Or exclude ${fit.cloudFormation} in the profile.`,
            }),
        };
    }
    const unsupported = answers.some((each) => each.is === 'unsupported');
    return unsupported || answers.length < fits.length
        ? stays(arn, fits, cannot(arn, fits))
        : { is: 'absent' };
}
function stays(arn, [fit, another], reason) {
    const type = fit === undefined || another !== undefined ? kindOf(arn) : nameOf(arn, fit);
    return { is: 'leftover', type, outcome: 'blocked', ...reason };
}
function cannot(arn, fits) {
    const types = fits.map(({ cloudFormation }) => cloudFormation).join(' or ');
    return {
        blocker: types === ''
            ? `this action does not know what ${kindOf(arn)} is, nor does AWS Cloud Control`
            : `AWS Cloud Control cannot delete ${types}, nor does this action know another way`,
        remedy: `${byHand} AWS may go on listing it for hours after.`,
    };
}
function ambiguous(here) {
    const types = here.map(({ fit }) => fit.cloudFormation).join(' and ');
    return {
        blocker: `AWS Cloud Control answers for it as ${types}: which of them it is cannot be told`,
        remedy: byHand,
    };
}
function untold({ cloudFormation }) {
    return {
        blocker: `AWS Cloud Control does not show the tags of this ${cloudFormation}, so that its labels cannot be checked`,
        remedy: byHand,
    };
}

// EXTERNAL MODULE: ./build/aws/absent.js + 1 modules
var absent = __webpack_require__(6553);
;// CONCATENATED MODULE: ./build/resource-types/cloud-control/probe.js




/** Descriptions read one by one to find an ARN among them; beyond that a person has to look. */
const mostReads = 50;
/**
 * Asks for it by the identifier that the ARN gives. Where the ARN may not give it, what AWS lists of this type is searched
 * for the ARN.
 */
async function probe(cloudControl, arn, fit) {
    const { cloudFormation: TypeName } = fit;
    const Identifier = identifierOf(arn, fit);
    try {
        if (Identifier !== undefined) {
            const target = { TypeName, Identifier };
            const properties = await readIfThere(cloudControl, target, !isSure(fit));
            const own = properties && ownArns(properties, fit);
            if (properties && (own?.length === 0 || own?.includes(arn)))
                return { fit, is: 'here', target, properties };
        }
        return isSure(fit) ? { fit, is: 'absent' } : await find(cloudControl, arn, fit);
    }
    catch (error) {
        if ((0,errors/* isCode */._m)(error, 'UnsupportedAction', 'TypeNotFound') || (0,absent/* isAbsent */.W)(error))
            return { fit, is: 'unsupported' };
        return { fit, is: 'unclear', error };
    }
}
/** A guessed identifier may not even have the right form. */
async function readIfThere(cloudControl, target, isGuess) {
    try {
        return await read(cloudControl, target);
    }
    catch (error) {
        if ((0,errors/* isCode */._m)(error, 'ResourceNotFound') || (isGuess && (0,errors/* isCode */._m)(error, 'InvalidRequest')))
            return undefined;
        throw error;
    }
}
async function find(cloudControl, arn, fit) {
    const { cloudFormation: TypeName } = fit;
    let silent = 0;
    let reads = 0;
    for await (const page of cloudControl.paginateListResources({ TypeName }))
        for (const { Identifier = '', Properties: text } of page.ResourceDescriptions ?? []) {
            const target = { TypeName, Identifier };
            let properties = parse(text);
            if (ownArns(properties, fit).length === 0 && reads < mostReads) {
                reads += 1;
                properties = await readIfThere(cloudControl, target, false);
            }
            if (properties === undefined)
                continue;
            const own = ownArns(properties, fit);
            if (own.includes(arn) || Identifier.split('|').includes(arn))
                return { fit, is: 'here', target, properties };
            silent += own.length === 0 ? 1 : 0;
        }
    if (silent === 0)
        return { fit, is: 'absent' };
    const error = new Error(`${silent} resources of type ${TypeName} do not tell their ARN`);
    return { fit, is: 'unclear', error };
}
/** What among its properties has the form of this type's ARNs. */
function ownArns(properties, { row }) {
    const texts = Object.values(properties).filter((each) => typeof each === 'string');
    return texts.filter((text) => fitting(text).some((each) => each.row === row));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/resource-types/cloud-control/requests.js



function createRequests() {
    const tokens = new Map();
    return {
        async begin(cloudControl, arn, target) {
            try {
                const { ProgressEvent: event } = await cloudControl.deleteResource({
                    ...target,
                    // Repeated by the SDK after a lost answer, it is the same request. AWS remembers it for 36 hours.
                    ClientToken: (0,external_node_crypto_.randomUUID)(),
                });
                if (event?.RequestToken !== undefined)
                    tokens.set(arn, event.RequestToken);
            }
            catch (error) {
                if ((0,errors/* isCode */._m)(error, 'ConcurrentOperation')) {
                    const token = await deletionOf(cloudControl, target);
                    if (token !== undefined)
                        tokens.set(arn, token);
                }
                throw error;
            }
        },
        async isUnderWay(cloudControl, arn) {
            const RequestToken = tokens.get(arn);
            if (RequestToken === undefined)
                return false;
            const event = await eventOf(cloudControl, RequestToken);
            if (/^(?:PENDING|IN_PROGRESS|CANCEL_IN_PROGRESS)$/.test(event?.OperationStatus ?? ''))
                return true;
            tokens.delete(arn);
            if (event !== undefined &&
                event.OperationStatus !== 'SUCCESS' &&
                event.ErrorCode !== 'NotFound')
                throw failureOf(event);
            return false;
        },
    };
}
/** Undefined for a request that AWS no longer knows: it keeps them for seven days. */
async function eventOf(cloudControl, RequestToken) {
    try {
        return (await cloudControl.getResourceRequestStatus({ RequestToken })).ProgressEvent;
    }
    catch (error) {
        if ((0,errors/* isCode */._m)(error, 'RequestTokenNotFound'))
            return undefined;
        throw error;
    }
}
/** The token of a deletion of the same resource that somebody else has asked for. */
async function deletionOf(cloudControl, { TypeName, Identifier }) {
    const pages = cloudControl.paginateListResourceRequests({
        ResourceRequestStatusFilter: {
            Operations: ['DELETE'],
            OperationStatuses: ['PENDING', 'IN_PROGRESS'],
        },
    });
    for await (const { ResourceRequestStatusSummaries = [] } of pages)
        for (const each of ResourceRequestStatusSummaries)
            if (each.TypeName === TypeName && each.Identifier === Identifier)
                return each.RequestToken;
    return undefined;
}

// EXTERNAL MODULE: ./build/resource-types/contract.js
var contract = __webpack_require__(3879);
;// CONCATENATED MODULE: ./build/resource-types/cloud-control/resource-type.js




/**
 * Any type that Cloud Control can read and delete, by its ARNs. The handler's own permissions come on top of these:
 * Cloud Control acts as who calls it, and AWS's message names what is missing.
 */
function foreignType(foreign) {
    const { name, cloudFormation, global, places, requests, refer } = foreign;
    const placeOf = (arn) => {
        const place = places.get(arn);
        if (place === undefined)
            throw new Error(`${arn} was never asked for at Cloud Control`);
        return place;
    };
    const ask = async (aws, arn) => {
        const place = placeOf(arn);
        const cloudControl = await aws.client('cloudcontrol');
        const isUnderWay = await requests.isUnderWay(cloudControl, arn);
        return { place, cloudControl, isUnderWay };
    };
    return (0,contract/* defineResourceType */.W)({
        name,
        cloudFormation,
        ...(global && { global }),
        tagging: 'swept',
        iam: [
            'cloudformation:GetResource',
            'cloudformation:ListResources',
            'cloudformation:DeleteResource',
            'cloudformation:GetResourceRequestStatus',
            'cloudformation:ListResourceRequests',
        ],
        notFound: ['ResourceNotFound'],
        refusals: refusals,
        async describe(aws, arn) {
            const { place, cloudControl, isUnderWay } = await ask(aws, arn);
            const properties = await read(cloudControl, place.target);
            return {
                id: arn,
                arn,
                name: arn.split(/[/:]/).at(-1) ?? arn,
                tags: tagsIn(properties, place.fit),
                createdAt: createdAtIn(properties),
                state: isUnderWay ? 'deleting' : 'ready',
                stack: place.stack,
                refers: [
                    ...arnsIn(properties, place.fit)
                        .filter((each) => [aws.account, ''].includes((0,aws_arn/* parseArn */.L)(each)?.account ?? ''))
                        .flatMap((each) => refer(each) ?? []),
                    ...ec2In(properties, place.fit),
                ],
                detail: place.target,
            };
        },
        async look(aws, arn) {
            const { place, cloudControl, isUnderWay } = await ask(aws, arn);
            if (isUnderWay)
                return { state: 'deleting' };
            await read(cloudControl, place.target);
            return { state: 'ready' };
        },
        async remove(aws, { id, detail }) {
            await requests.begin(await aws.client('cloudcontrol'), id, detail);
        },
    });
}
/** A reference to what an ARN names, where that is one of this action's own types. */
function referenceTo(arn, known) {
    const region = (0,aws_arn/* parseArn */.L)(arn)?.region ?? '';
    return known && { type: known.type.name, id: known.id, ...(region !== '' && { region }) };
}

;// CONCATENATED MODULE: ./build/resource-types/cloud-control/strangers.js









/** Types that are never deleted by Cloud Control, with the reason. */
const spared = [
    [
        // No pull request's environment consists of them, whatever they are labelled: deleting an account closes it.
        foundations/* foundations */.T,
        'this action deletes nothing that accounts and sign-in stand on',
        'Take the labels off, or delete it by hand.',
    ],
    [
        /^AWS::CloudFormation::StackSet$/,
        'a stack set has stacks in other accounts and regions, which this action does not touch',
        'Delete its stack instances, then the stack set: aws cloudformation delete-stack-instances, delete-stack-set.',
    ],
];
const probesAtOnce = 4;
/** `met` takes each type that turns out to be there, by its name. */
function createStrangers(known, met) {
    const places = new Map();
    const requests = createRequests();
    const fitsOf = (arn) => fitting(arn).filter(({ cloudFormation }) => !known.byCloudFormation(cloudFormation));
    const typeOf = (arn, fit) => {
        const { cloudFormation } = fit;
        const short = nameOf(arn, fit);
        const owner = known.get(short);
        const name = owner === undefined || owner.cloudFormation === cloudFormation ? short : cloudFormation;
        const global = (0,aws_arn/* parseArn */.L)(arn)?.region === '';
        const refer = (each) => referenceTo(each, known.byArn(each));
        const type = met.get(name) ?? foreignType({ name, cloudFormation, global, places, requests, refer });
        met.set(name, type);
        return type;
    };
    return {
        kindsOf: (arn) => fitsOf(arn).map((fit) => ({ name: nameOf(arn, fit), cloudFormation: fit.cloudFormation })),
        async identify(aws, { arn, stack }) {
            const fits = fitsOf(arn);
            const able = fits.filter(({ row }) => row[2] !== undefined);
            const place = places.get(arn);
            if (place !== undefined)
                return { is: 'resource', type: typeOf(arn, place.fit), id: arn };
            for (const [type, blocker, remedy] of spared)
                if (fits.some(({ cloudFormation }) => type.test(cloudFormation)))
                    return stays(arn, fits, { blocker, remedy });
            if (able.length === 0)
                return stays(arn, fits, cannot(arn, fits));
            const cloudControl = await aws.client('cloudcontrol');
            const answers = await (0,parallel/* mapLimit */.s)(able, probesAtOnce, (fit) => probe(cloudControl, arn, fit));
            const here = preferred(arn, answers.filter((each) => each.is === 'here'));
            const [only] = here;
            if (only === undefined)
                return missing(arn, fits, answers);
            const { fit, target, properties } = only;
            if (here.length > 1)
                return stays(arn, fits, ambiguous(here));
            if (tagsIn(properties, fit) === undefined)
                return stays(arn, [fit], untold(fit));
            places.set(arn, { fit, target, stack });
            return { is: 'resource', type: typeOf(arn, fit), id: arn };
        },
    };
}
/**
 * Services that share an API answer for each other's (a subnet group of RDS, Neptune and DocumentDB is one and the
 * same): the type whose service is the ARN's own goes first.
 */
function preferred(arn, here) {
    const service = (0,aws_arn/* parseArn */.L)(arn)?.service;
    const own = here.filter(({ fit }) => fit.row[0].toLowerCase().startsWith(`${service}::`));
    return own.length === 1 ? own : here;
}


/***/ }),

/***/ 8347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ foundations)
/* harmony export */ });
/** CloudFormation's types of what accounts and sign-in stand on, this run's own sign-in among it. */
const foundations = /^AWS::(?:Organizations|ControlTower|SSO|IdentityStore)::|^AWS::IAM::OIDCProvider$/;


/***/ })

};
