import { arnMatcher } from '../../aws/arn.ts';
import type { Ref } from '../contract.ts';

/** Types whose physical id is what their resource type takes as id, by CloudFormation's name. */
const byId: Readonly<Record<string, string>> = {
  'AWS::ApiGateway::ApiKey': 'apigateway:apikey',
  'AWS::ApiGateway::DomainName': 'apigateway:domainname',
  'AWS::ApiGateway::RestApi': 'apigateway:restapi',
  'AWS::ApiGateway::UsagePlan': 'apigateway:usageplan',
  'AWS::ApiGateway::VpcLink': 'apigateway:vpclink',
  'AWS::ApiGatewayV2::Api': 'apigatewayv2:api',
  'AWS::ApiGatewayV2::DomainName': 'apigatewayv2:domainname',
  'AWS::ApiGatewayV2::VpcLink': 'apigatewayv2:vpclink',
  'AWS::Athena::WorkGroup': 'athena:workgroup',
  'AWS::AutoScaling::AutoScalingGroup': 'autoscaling:autoscalinggroup',
  'AWS::AutoScaling::LaunchConfiguration': 'autoscaling:launchconfiguration',
  'AWS::AppSync::DomainName': 'appsync:domainnames',
  'AWS::Backup::BackupPlan': 'backup:backup-plan',
  'AWS::Backup::BackupVault': 'backup:backup-vault',
  'AWS::Budgets::Budget': 'budgets:budget',
  'AWS::CloudFront::CachePolicy': 'cloudfront:cache-policy',
  'AWS::CloudFront::CloudFrontOriginAccessIdentity': 'cloudfront:origin-access-identity',
  'AWS::CloudFront::Distribution': 'cloudfront:distribution',
  'AWS::CloudFront::KeyGroup': 'cloudfront:key-group',
  'AWS::CloudFront::OriginAccessControl': 'cloudfront:origin-access-control',
  'AWS::CloudFront::OriginRequestPolicy': 'cloudfront:origin-request-policy',
  'AWS::CloudFront::PublicKey': 'cloudfront:public-key',
  'AWS::CloudFront::ResponseHeadersPolicy': 'cloudfront:response-headers-policy',
  'AWS::CloudTrail::Trail': 'cloudtrail:trail',
  'AWS::CloudWatch::Alarm': 'cloudwatch:alarm',
  'AWS::CloudWatch::CompositeAlarm': 'cloudwatch:alarm',
  'AWS::CloudWatch::Dashboard': 'cloudwatch:dashboard',
  'AWS::CodeBuild::Project': 'codebuild:project',
  'AWS::CodePipeline::Pipeline': 'codepipeline:pipeline',
  'AWS::Cognito::IdentityPool': 'cognito-identity:identitypool',
  'AWS::Cognito::UserPool': 'cognito-idp:userpool',
  'AWS::DocDB::DBCluster': 'rds:cluster',
  'AWS::DocDB::DBClusterParameterGroup': 'rds:cluster-pg',
  'AWS::DocDB::DBInstance': 'rds:db',
  'AWS::DocDB::DBSubnetGroup': 'rds:subgrp',
  'AWS::DocDB::GlobalCluster': 'rds:global-cluster',
  'AWS::DynamoDB::GlobalTable': 'dynamodb:table',
  'AWS::DynamoDB::Table': 'dynamodb:table',
  'AWS::EC2::CustomerGateway': 'ec2:customer-gateway',
  'AWS::EC2::DHCPOptions': 'ec2:dhcp-options',
  'AWS::EC2::EgressOnlyInternetGateway': 'ec2:egress-only-internet-gateway',
  'AWS::EC2::FlowLog': 'ec2:vpc-flow-log',
  'AWS::EC2::Instance': 'ec2:instance',
  'AWS::EC2::InternetGateway': 'ec2:internet-gateway',
  'AWS::EC2::LaunchTemplate': 'ec2:launch-template',
  'AWS::EC2::NatGateway': 'ec2:natgateway',
  'AWS::EC2::NetworkAcl': 'ec2:network-acl',
  'AWS::EC2::NetworkInterface': 'ec2:network-interface',
  'AWS::EC2::PlacementGroup': 'ec2:placement-group',
  'AWS::EC2::PrefixList': 'ec2:prefix-list',
  'AWS::EC2::RouteTable': 'ec2:route-table',
  'AWS::EC2::SecurityGroup': 'ec2:security-group',
  'AWS::EC2::SecurityGroupEgress': 'ec2:security-group-rule',
  'AWS::EC2::SecurityGroupIngress': 'ec2:security-group-rule',
  'AWS::EC2::Subnet': 'ec2:subnet',
  'AWS::EC2::TransitGateway': 'ec2:transit-gateway',
  'AWS::EC2::TransitGatewayAttachment': 'ec2:transit-gateway-attachment',
  'AWS::EC2::TransitGatewayPeeringAttachment': 'ec2:transit-gateway-attachment',
  'AWS::EC2::TransitGatewayVpcAttachment': 'ec2:transit-gateway-attachment',
  'AWS::EC2::VPC': 'ec2:vpc',
  'AWS::EC2::VPCEndpoint': 'ec2:vpc-endpoint',
  'AWS::EC2::VPCEndpointService': 'ec2:vpc-endpoint-service',
  'AWS::EC2::VPCPeeringConnection': 'ec2:vpc-peering-connection',
  'AWS::EC2::VPNConnection': 'ec2:vpn-connection',
  'AWS::EC2::VPNGateway': 'ec2:vpn-gateway',
  'AWS::EC2::Volume': 'ec2:volume',
  'AWS::ECS::CapacityProvider': 'ecs:capacity-provider',
  'AWS::ECS::Cluster': 'ecs:cluster',
  'AWS::EKS::Cluster': 'eks:cluster',
  'AWS::ElastiCache::CacheCluster': 'elasticache:cluster',
  'AWS::ElastiCache::ParameterGroup': 'elasticache:parametergroup',
  'AWS::ElastiCache::ReplicationGroup': 'elasticache:replicationgroup',
  'AWS::ElastiCache::ServerlessCache': 'elasticache:serverlesscache',
  'AWS::ElastiCache::SubnetGroup': 'elasticache:subnetgroup',
  'AWS::Elasticsearch::Domain': 'es:domain',
  'AWS::EFS::AccessPoint': 'elasticfilesystem:access-point',
  'AWS::EFS::FileSystem': 'elasticfilesystem:file-system',
  'AWS::EFS::MountTarget': 'elasticfilesystem:mount-target',
  'AWS::ElasticLoadBalancing::LoadBalancer': 'elasticloadbalancing:loadbalancer',
  'AWS::Events::ApiDestination': 'events:api-destination',
  'AWS::Events::Archive': 'events:archive',
  'AWS::Events::Connection': 'events:connection',
  'AWS::Events::EventBus': 'events:event-bus',
  'AWS::Glue::Crawler': 'glue:crawler',
  'AWS::Glue::Database': 'glue:database',
  'AWS::Glue::Job': 'glue:job',
  'AWS::IAM::InstanceProfile': 'iam:instance-profile',
  'AWS::IAM::Role': 'iam:role',
  'AWS::IAM::User': 'iam:user',
  'AWS::ECR::Repository': 'ecr:repository',
  'AWS::KMS::Alias': 'kms:alias',
  'AWS::KMS::ReplicaKey': 'kms:key',
  'AWS::KinesisFirehose::DeliveryStream': 'firehose:deliverystream',
  'AWS::KMS::Key': 'kms:key',
  'AWS::Kinesis::Stream': 'kinesis:stream',
  'AWS::Lambda::EventSourceMapping': 'lambda:event-source-mapping',
  'AWS::Lambda::Function': 'lambda:function',
  'AWS::Logs::Delivery': 'logs:delivery',
  'AWS::Logs::DeliveryDestination': 'logs:delivery-destination',
  'AWS::Logs::DeliverySource': 'logs:delivery-source',
  'AWS::Logs::LogGroup': 'logs:log-group',
  'AWS::Neptune::DBCluster': 'rds:cluster',
  'AWS::Neptune::DBClusterParameterGroup': 'rds:cluster-pg',
  'AWS::Neptune::DBInstance': 'rds:db',
  'AWS::Neptune::DBParameterGroup': 'rds:pg',
  'AWS::Neptune::DBSubnetGroup': 'rds:subgrp',
  'AWS::Neptune::GlobalCluster': 'rds:global-cluster',
  'AWS::OpenSearchService::Domain': 'es:domain',
  'AWS::RDS::DBCluster': 'rds:cluster',
  'AWS::RDS::DBClusterParameterGroup': 'rds:cluster-pg',
  'AWS::RDS::DBInstance': 'rds:db',
  'AWS::RDS::DBParameterGroup': 'rds:pg',
  'AWS::RDS::DBSubnetGroup': 'rds:subgrp',
  'AWS::RDS::GlobalCluster': 'rds:global-cluster',
  'AWS::RDS::OptionGroup': 'rds:og',
  'AWS::Redshift::Cluster': 'redshift:cluster',
  'AWS::Redshift::ClusterParameterGroup': 'redshift:parametergroup',
  'AWS::Redshift::ClusterSubnetGroup': 'redshift:subnetgroup',
  'AWS::Route53::HealthCheck': 'route53:healthcheck',
  'AWS::Route53::HostedZone': 'route53:hostedzone',
  'AWS::S3::AccessPoint': 's3:accesspoint',
  'AWS::S3::Bucket': 's3:bucket',
  'AWS::SES::ConfigurationSet': 'ses:configuration-set',
  'AWS::SES::ContactList': 'ses:contact-list',
  'AWS::SES::EmailIdentity': 'ses:identity',
  'AWS::SES::Template': 'ses:template',
  'AWS::SageMaker::Domain': 'sagemaker:domain',
  'AWS::Scheduler::ScheduleGroup': 'scheduler:schedule-group',
};

/** Types whose physical id is their ARN, and how it holds the id. */
const byArn: Readonly<Record<string, readonly [type: string, arn: string]>> = {
  'AWS::Amplify::App': ['amplify:apps', 'amplify:apps/{id}'],
  'AWS::Amplify::Branch': ['amplify:branches', 'amplify:apps/{id}/branches/{id+}'],
  'AWS::Amplify::Domain': ['amplify:domains', 'amplify:apps/{id}/domains/{id}'],
  'AWS::AppSync::Api': ['appsync:apis', 'appsync:apis/{id}'],
  'AWS::AppSync::GraphQLApi': ['appsync:apis', 'appsync:apis/{id}'],
  'AWS::AppSync::SourceApiAssociation': [
    'appsync:sourceapiassociation',
    'appsync:apis/{id}/sourceApiAssociations/{id}',
  ],
  'AWS::CertificateManager::Certificate': ['acm:certificate', 'acm:certificate/{id}'],
  'AWS::CloudFormation::Stack': ['cloudformation:stack', 'cloudformation:stack/{id+}'],
  'AWS::CloudFront::Function': ['cloudfront:function', 'cloudfront:function/{id}'],
  'AWS::ECS::Service': ['ecs:service', 'ecs:service/{id}/{id}'],
  'AWS::ECS::TaskDefinition': ['ecs:task-definition', 'ecs:task-definition/{id+}'],
  'AWS::MSK::Cluster': ['kafka:cluster', 'kafka:cluster/{id+}'],
  'AWS::MSK::ServerlessCluster': ['kafka:cluster', 'kafka:cluster/{id+}'],
  'AWS::ElasticLoadBalancingV2::Listener': [
    'elasticloadbalancing:listener',
    'elasticloadbalancing:listener/{id+}',
  ],
  'AWS::ElasticLoadBalancingV2::ListenerRule': [
    'elasticloadbalancing:listener-rule',
    'elasticloadbalancing:listener-rule/{id+}',
  ],
  'AWS::ElasticLoadBalancingV2::LoadBalancer': [
    'elasticloadbalancing:loadbalancer',
    'elasticloadbalancing:loadbalancer/{id+}',
  ],
  'AWS::ElasticLoadBalancingV2::TargetGroup': [
    'elasticloadbalancing:targetgroup',
    'elasticloadbalancing:targetgroup/{id+}',
  ],
  'AWS::IAM::ManagedPolicy': ['iam:policy', 'iam:policy/{id+}'],
  'AWS::Lambda::LayerVersion': ['lambda:layer-version', 'lambda:layer:{id+}'],
  'AWS::Personalize::Dataset': ['personalize:dataset', 'personalize:dataset/{id}/{id}'],
  'AWS::Personalize::DatasetGroup': ['personalize:dataset-group', 'personalize:dataset-group/{id}'],
  'AWS::Personalize::Schema': ['personalize:schema', 'personalize:schema/{id}'],
  'AWS::Personalize::Solution': ['personalize:solution', 'personalize:solution/{id}'],
  'AWS::SageMaker::Endpoint': ['sagemaker:endpoint', 'sagemaker:endpoint/{id}'],
  'AWS::SageMaker::EndpointConfig': ['sagemaker:endpoint-config', 'sagemaker:endpoint-config/{id}'],
  'AWS::SageMaker::InferenceComponent': [
    'sagemaker:inference-component',
    'sagemaker:inference-component/{id}',
  ],
  'AWS::SageMaker::Model': ['sagemaker:model', 'sagemaker:model/{id}'],
  'AWS::SageMaker::ModelPackage': ['sagemaker:model-package', 'sagemaker:model-package/{id+}'],
  'AWS::SageMaker::ModelPackageGroup': [
    'sagemaker:model-package-group',
    'sagemaker:model-package-group/{id}',
  ],
  'AWS::SageMaker::NotebookInstance': [
    'sagemaker:notebook-instance',
    'sagemaker:notebook-instance/{id}',
  ],
  'AWS::SageMaker::NotebookInstanceLifecycleConfig': [
    'sagemaker:notebook-instance-lifecycle-config',
    'sagemaker:notebook-instance-lifecycle-config/{id}',
  ],
  'AWS::Kinesis::StreamConsumer': ['kinesis:stream-consumer', 'kinesis:stream/{id}/consumer/{id+}'],
  'AWS::SNS::Subscription': ['sns:subscription', 'sns:{id}:{id}'],
  'AWS::SNS::Topic': ['sns:topic', 'sns:{id}'],
  'AWS::SecretsManager::Secret': ['secretsmanager:secret', 'secretsmanager:secret:{id+}'],
  'AWS::StepFunctions::Activity': ['states:activity', 'states:activity:{id}'],
  'AWS::StepFunctions::StateMachine': ['states:statemachine', 'states:stateMachine:{id}'],
};

/** Types whose physical id is put together otherwise: a rule is `NAME` on the default bus, `BUS|NAME` on another. */
const byShape: Readonly<Record<string, (physicalId: string) => Ref>> = {
  'AWS::AppSync::DomainNameApiAssociation': (id) => ({
    type: 'appsync:apiassociation',
    id: id.split('/')[0] ?? id,
  }),
  'AWS::EKS::Addon': (id) => ({ type: 'eks:addon', id: id.replace('|', '/') }),
  'AWS::EKS::FargateProfile': (id) => ({ type: 'eks:fargateprofile', id: id.replace('|', '/') }),
  'AWS::EKS::Nodegroup': (id) => ({ type: 'eks:nodegroup', id: id.replace('|', '/') }),
  'AWS::Events::Rule': (id) => ({
    type: 'events:rule',
    id: id.includes('|') ? id.replace('|', '/') : `default/${id}`,
  }),
  'AWS::WAFv2::IPSet': (id) => inWaf('ipset', id),
  'AWS::WAFv2::RegexPatternSet': (id) => inWaf('regexpatternset', id),
  'AWS::WAFv2::RuleGroup': (id) => inWaf('rulegroup', id),
  'AWS::WAFv2::WebACL': (id) => inWaf('webacl', id),
  // ARNs have SageMaker's names in lower case. An app is `NAME|TYPE|d-…|USER`, a user or a space its name and domain.
  'AWS::SageMaker::App': (id) => {
    const [name, type, domain, user] = id.toLowerCase().split('|');
    return { type: 'sagemaker:app', id: [domain, user, type, name].join('/') };
  },
  'AWS::SageMaker::Pipeline': (id) => ({ type: 'sagemaker:pipeline', id: id.toLowerCase() }),
  'AWS::SageMaker::Space': (id) => ({ type: 'sagemaker:space', id: inDomain(id) }),
  'AWS::SageMaker::UserProfile': (id) => ({ type: 'sagemaker:user-profile', id: inDomain(id) }),
  'AWS::SSM::Parameter': (id) => ({ type: 'ssm:parameter', id: id.replace(/^\//, '') }),
  // The queue's URL.
  'AWS::SQS::Queue': (id) => ({ type: 'sqs:queue', id: id.split('/').at(-1) ?? id }),
};

/** `NAME|ID|REGIONAL` or `NAME|ID|CLOUDFRONT`. */
function inWaf(kind: string, physicalId: string): Ref {
  const [name, id, scope] = physicalId.split('|');
  return { type: `wafv2:${scope === 'CLOUDFRONT' ? 'global-' : ''}${kind}`, id: `${name}/${id}` };
}

/** `NAME|d-…` or `d-…|NAME` as `d-…/name`. */
function inDomain(physicalId: string): string {
  const parts = physicalId.toLowerCase().split('|');
  return [...parts.filter(isDomain), ...parts.filter((part) => !isDomain(part))].join('/');
}

function isDomain(part: string): boolean {
  return /^d-[a-z0-9]+$/.test(part);
}

/** The member of a stack as the resource types know it, whether or not there is such a type. */
export function memberOf(type: string, physicalId: string): Ref | undefined {
  const plain = byId[type];
  if (plain !== undefined) return { type: plain, id: physicalId };
  const shaped = byShape[type]?.(physicalId);
  if (shaped !== undefined) return shaped;
  const [name, template] = byArn[type] ?? [];
  const id = template === undefined ? undefined : arnMatcher(template)(physicalId);
  return name === undefined || id === undefined ? undefined : { type: name, id };
}

/** What CloudFormation knows it by: its ARN for some types, its id for all others. */
export function physicalIdOf(
  type: string,
  { id, arn }: { readonly id: string; readonly arn?: string | undefined },
): string {
  return Object.values(byArn).some(([name]) => name === type) ? (arn ?? id) : id;
}
