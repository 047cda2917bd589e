import { arnMatcher } from '../aws/arn.ts';
import { certificate } from './acm/certificate.ts';
import { app } from './amplify/app.ts';
import { backendEnvironment } from './amplify/backend-environment.ts';
import { branch } from './amplify/branch.ts';
import { domain } from './amplify/domain.ts';
import { apiKey } from './apigateway/api-key.ts';
import { basePathMapping } from './apigateway/base-path-mapping.ts';
import { domainName } from './apigateway/domain-name.ts';
import { restApi } from './apigateway/rest-api.ts';
import { restApiStage } from './apigateway/stage.ts';
import { usagePlan } from './apigateway/usage-plan.ts';
import { restApiVpcLink } from './apigateway/vpc-link.ts';
import { api } from './apigatewayv2/api.ts';
import { apiMapping } from './apigatewayv2/api-mapping.ts';
import { apiStage } from './apigatewayv2/stage.ts';
import { apiVpcLink } from './apigatewayv2/vpc-link.ts';
import { appSyncApi } from './appsync/api.ts';
import { domainAssociation } from './appsync/domain-association.ts';
import { appSyncDomainName } from './appsync/domain-name.ts';
import { sourceAssociation } from './appsync/source-association.ts';
import { workGroup } from './athena/plain.ts';
import { autoScalingGroup } from './autoscaling/auto-scaling-group.ts';
import { launchConfiguration } from './autoscaling/launch-configuration.ts';
import { backupPlan } from './backup/plan.ts';
import { recoveryPoint } from './backup/recovery-point.ts';
import { backupVault } from './backup/vault.ts';
import { budget } from './budgets/plain.ts';
import { stack } from './cloudformation/stack.ts';
import { cachePolicy } from './cloudfront/cache-policy.ts';
import { distribution } from './cloudfront/distribution.ts';
import { cloudFrontFunction } from './cloudfront/function.ts';
import { keyGroup } from './cloudfront/key-group.ts';
import { keyValueStore } from './cloudfront/key-value-store.ts';
import { originAccessControl } from './cloudfront/origin-access-control.ts';
import { originAccessIdentity } from './cloudfront/origin-access-identity.ts';
import { originRequestPolicy } from './cloudfront/origin-request-policy.ts';
import { publicKey } from './cloudfront/public-key.ts';
import { responseHeadersPolicy } from './cloudfront/response-headers-policy.ts';
import { trail } from './cloudtrail/plain.ts';
import { alarm } from './cloudwatch/alarm.ts';
import { dashboard } from './cloudwatch/dashboard.ts';
import { project } from './codebuild/project.ts';
import { pipeline as codePipeline } from './codepipeline/pipeline.ts';
import { identityPool } from './cognito-identity/identity-pool.ts';
import { userPool } from './cognito-idp/user-pool.ts';
import { userPoolClient } from './cognito-idp/user-pool-client.ts';
import { userPoolDomain } from './cognito-idp/user-pool-domain.ts';
import type { ResourceType } from './contract.ts';
import { table } from './dynamodb/table.ts';
import { customerGateway } from './ec2/customer-gateway.ts';
import { dhcpOptions } from './ec2/dhcp-options.ts';
import { egressOnlyInternetGateway } from './ec2/egress-only-internet-gateway.ts';
import { elasticIp } from './ec2/elastic-ip.ts';
import { image } from './ec2/image.ts';
import { instance } from './ec2/instance.ts';
import { internetGateway } from './ec2/internet-gateway.ts';
import { keyPair } from './ec2/key-pair.ts';
import { launchTemplate } from './ec2/launch-template.ts';
import { natGateway } from './ec2/nat-gateway.ts';
import { networkAcl } from './ec2/network-acl.ts';
import { networkInterface } from './ec2/network-interface.ts';
import { placementGroup } from './ec2/placement-group.ts';
import { prefixList } from './ec2/prefix-list.ts';
import { routeTable } from './ec2/route-table.ts';
import { securityGroup } from './ec2/security-group.ts';
import { securityGroupRule } from './ec2/security-group-rule.ts';
import { snapshot } from './ec2/snapshot.ts';
import { spotInstancesRequest } from './ec2/spot-instances-request.ts';
import { subnet } from './ec2/subnet.ts';
import { transitGateway } from './ec2/transit-gateway.ts';
import { transitGatewayAttachment } from './ec2/transit-gateway-attachment.ts';
import { volume } from './ec2/volume.ts';
import { vpc } from './ec2/vpc.ts';
import { vpcEndpoint } from './ec2/vpc-endpoint.ts';
import { vpcEndpointService } from './ec2/vpc-endpoint-service.ts';
import { flowLog } from './ec2/vpc-flow-log.ts';
import { vpcPeeringConnection } from './ec2/vpc-peering-connection.ts';
import { vpnConnection } from './ec2/vpn-connection.ts';
import { vpnGateway } from './ec2/vpn-gateway.ts';
import { repository } from './ecr/repository.ts';
import { cluster as ecsCluster } from './ecs/cluster.ts';
import { ecsTypes } from './ecs/plain.ts';
import { service } from './ecs/service.ts';
import { task } from './ecs/task.ts';
import { cluster as eksCluster } from './eks/cluster.ts';
import { nodegroup } from './eks/nodegroup.ts';
import { eksTypes } from './eks/plain.ts';
import { elastiCacheTypes } from './elasticache/plain.ts';
import { accessPoint as fileSystemAccessPoint } from './elasticfilesystem/access-point.ts';
import { fileSystem } from './elasticfilesystem/file-system.ts';
import { mountTarget } from './elasticfilesystem/mount-target.ts';
import { listener } from './elasticloadbalancing/listener.ts';
import { listenerRule } from './elasticloadbalancing/listener-rule.ts';
import { loadBalancer } from './elasticloadbalancing/load-balancer.ts';
import { targetGroup } from './elasticloadbalancing/target-group.ts';
import { openSearchTypes } from './es/plain.ts';
import { apiDestination } from './events/api-destination.ts';
import { archive } from './events/archive.ts';
import { connection } from './events/connection.ts';
import { eventBus } from './events/event-bus.ts';
import { rule } from './events/rule.ts';
import { deliveryStream } from './firehose/delivery-stream.ts';
import { crawler } from './glue/crawler.ts';
import { database, job } from './glue/plain.ts';
import { instanceProfile } from './iam/instance-profile.ts';
import { policy } from './iam/policy.ts';
import { role } from './iam/role.ts';
import { user } from './iam/user.ts';
import { mskTypes } from './kafka/plain.ts';
import { streamConsumer } from './kinesis/consumer.ts';
import { stream } from './kinesis/stream.ts';
import { keyAlias } from './kms/alias.ts';
import { key } from './kms/key.ts';
import { eventSourceMapping } from './lambda/event-source-mapping.ts';
import { lambdaFunction } from './lambda/function.ts';
import { layerVersion } from './lambda/layer-version.ts';
import { delivery } from './logs/delivery.ts';
import { deliveryDestination } from './logs/delivery-destination.ts';
import { deliverySource } from './logs/delivery-source.ts';
import { logGroup } from './logs/log-group.ts';
import { campaign } from './personalize/campaign.ts';
import { dataset } from './personalize/dataset.ts';
import { datasetGroup } from './personalize/dataset-group.ts';
import { eventTracker } from './personalize/event-tracker.ts';
import { filter } from './personalize/filter.ts';
import { metricAttribution } from './personalize/metric-attribution.ts';
import { recommender } from './personalize/recommender.ts';
import { schema } from './personalize/schema.ts';
import { solution } from './personalize/solution.ts';
import { solutionVersion } from './personalize/solution-version.ts';
import { cluster as dbCluster } from './rds/cluster.ts';
import { dbProxy } from './rds/db-proxy.ts';
import { globalCluster } from './rds/global-cluster.ts';
import { instance as dbInstance } from './rds/instance.ts';
import { rdsTypes } from './rds/plain.ts';
import { cluster as warehouse } from './redshift/cluster.ts';
import { redshiftTypes } from './redshift/plain.ts';
import { hostedZone } from './route53/hosted-zone.ts';
import { healthCheck } from './route53/plain.ts';
import { recordSet } from './route53/record-set.ts';
import { accessPoint } from './s3/access-point.ts';
import { bucket } from './s3/bucket.ts';
import { app as studioApp } from './sagemaker/app.ts';
import { autoMlJob } from './sagemaker/automl-job.ts';
import { domain as studioDomain } from './sagemaker/domain.ts';
import { endpoint } from './sagemaker/endpoint.ts';
import { endpointConfig } from './sagemaker/endpoint-config.ts';
import { hyperParameterTuningJob } from './sagemaker/hyper-parameter-tuning-job.ts';
import { inferenceComponent } from './sagemaker/inference-component.ts';
import { inferenceRecommendationsJob } from './sagemaker/inference-recommendations-job.ts';
import { labelingJob } from './sagemaker/labeling-job.ts';
import { model } from './sagemaker/model.ts';
import { modelPackage } from './sagemaker/model-package.ts';
import { modelPackageGroup } from './sagemaker/model-package-group.ts';
import { notebookInstance } from './sagemaker/notebook-instance.ts';
import { notebookInstanceLifecycleConfig } from './sagemaker/notebook-instance-lifecycle-config.ts';
import { pipeline } from './sagemaker/pipeline.ts';
import { processingJob } from './sagemaker/processing-job.ts';
import { space } from './sagemaker/space.ts';
import { trainingJob } from './sagemaker/training-job.ts';
import { transformJob } from './sagemaker/transform-job.ts';
import { userProfile } from './sagemaker/user-profile.ts';
import { schedule } from './scheduler/schedule.ts';
import { scheduleGroup } from './scheduler/schedule-group.ts';
import { secret } from './secretsmanager/secret.ts';
import { configurationSet } from './ses/configuration-set.ts';
import { contactList } from './ses/contact-list.ts';
import { identity } from './ses/identity.ts';
import { template } from './ses/template.ts';
import { subscription } from './sns/subscription.ts';
import { topic } from './sns/topic.ts';
import { queue } from './sqs/queue.ts';
import { parameter } from './ssm/parameter.ts';
import { activity } from './states/activity.ts';
import { stateMachine } from './states/state-machine.ts';
import type { Strangers } from './stranger.ts';
import { wafParts } from './wafv2/plain.ts';
import { webAcls } from './wafv2/web-acl.ts';

/** Every type that this action deletes. One line each; the order has no meaning. */
export const resourceTypes: readonly ResourceType[] = [
  stack,
  accessPoint,
  alarm,
  api,
  apiDestination,
  apiKey,
  apiMapping,
  apiStage,
  apiVpcLink,
  app,
  appSyncApi,
  appSyncDomainName,
  archive,
  autoScalingGroup,
  backendEnvironment,
  basePathMapping,
  branch,
  bucket,
  cachePolicy,
  campaign,
  cloudFrontFunction,
  configurationSet,
  connection,
  contactList,
  customerGateway,
  dataset,
  datasetGroup,
  dhcpOptions,
  dashboard,
  delivery,
  deliveryDestination,
  deliverySource,
  distribution,
  domain,
  domainAssociation,
  domainName,
  egressOnlyInternetGateway,
  elasticIp,
  eventBus,
  eventSourceMapping,
  eventTracker,
  filter,
  flowLog,
  identity,
  identityPool,
  image,
  instance,
  instanceProfile,
  internetGateway,
  keyGroup,
  keyPair,
  keyValueStore,
  lambdaFunction,
  launchConfiguration,
  launchTemplate,
  layerVersion,
  listener,
  listenerRule,
  loadBalancer,
  logGroup,
  metricAttribution,
  natGateway,
  networkAcl,
  networkInterface,
  originAccessControl,
  originAccessIdentity,
  originRequestPolicy,
  placementGroup,
  policy,
  prefixList,
  publicKey,
  recommender,
  responseHeadersPolicy,
  restApi,
  restApiStage,
  restApiVpcLink,
  role,
  routeTable,
  rule,
  schedule,
  scheduleGroup,
  schema,
  securityGroup,
  securityGroupRule,
  snapshot,
  solution,
  solutionVersion,
  sourceAssociation,
  spotInstancesRequest,
  subnet,
  table,
  targetGroup,
  template,
  transitGateway,
  transitGatewayAttachment,
  usagePlan,
  user,
  userPool,
  userPoolClient,
  userPoolDomain,
  volume,
  vpc,
  vpcPeeringConnection,
  vpnConnection,
  vpnGateway,
  fileSystem,
  fileSystemAccessPoint,
  mountTarget,
  vpcEndpoint,
  vpcEndpointService,
  studioApp,
  studioDomain,
  endpoint,
  endpointConfig,
  hyperParameterTuningJob,
  autoMlJob,
  inferenceComponent,
  inferenceRecommendationsJob,
  labelingJob,
  model,
  modelPackage,
  modelPackageGroup,
  notebookInstance,
  notebookInstanceLifecycleConfig,
  pipeline,
  processingJob,
  space,
  trainingJob,
  transformJob,
  userProfile,
  dbCluster,
  dbInstance,
  globalCluster,
  dbProxy,
  ...rdsTypes,
  ecsCluster,
  service,
  task,
  ...ecsTypes,
  eksCluster,
  nodegroup,
  ...eksTypes,
  ...elastiCacheTypes,
  ...mskTypes,
  ...openSearchTypes,
  warehouse,
  ...redshiftTypes,
  repository,
  deliveryStream,
  streamConsumer,
  stream,
  keyAlias,
  key,
  secret,
  subscription,
  topic,
  queue,
  parameter,
  activity,
  stateMachine,
  certificate,
  workGroup,
  backupPlan,
  recoveryPoint,
  backupVault,
  budget,
  trail,
  project,
  codePipeline,
  crawler,
  database,
  job,
  hostedZone,
  healthCheck,
  recordSet,
  ...wafParts,
  ...webAcls,
];

export interface Registry {
  readonly all: readonly ResourceType[];
  /** By `service:type`; of this action's own, and those met among the strangers. */
  get(name: string): ResourceType | undefined;
  /** By `AWS::Service::Type`. */
  byCloudFormation(name: string): ResourceType | undefined;
  byArn(arn: string): { readonly type: ResourceType; readonly id: string } | undefined;
  /**
   * What becomes of ARNs that `byArn` does not know; the code and its data are loaded at the first call. `get` knows the
   * types that are met there.
   */
  strangers(): Promise<Strangers>;
}

export function registryOf(types: readonly ResourceType[]): Registry {
  const names = new Map(types.map((type) => [type.name, type]));
  const cloudFormation = new Map(
    types.flatMap((type) =>
      [type.cloudFormation, ...(type.aliases ?? [])].map((word) => [word, type] as const),
    ),
  );
  const matchers = types.flatMap((type) =>
    [type.arn ?? []].flat().map((template) => ({ type, match: arnMatcher(template) })),
  );
  const met = new Map<string, ResourceType>();
  let strangers: Promise<Strangers> | undefined;
  const registry: Registry = {
    all: types,
    get: (name) => names.get(name) ?? met.get(name),
    byCloudFormation: (name) => cloudFormation.get(name),
    byArn(arn) {
      for (const { type, match } of matchers) {
        const id = match(arn);
        if (id !== undefined) return { type, id: type.idOf?.(id) ?? id };
      }
      return undefined;
    },
    async strangers() {
      const load = () => import('./cloud-control/strangers.ts');
      strangers ??= load().then(({ createStrangers }) => createStrangers(registry, met));
      return strangers;
    },
  };
  return registry;
}
