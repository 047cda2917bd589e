import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPartOf, wordsOfImports } from '../../../../src/resource-types/cloudformation/imports.ts';
import { memberOf } from '../../../../src/resource-types/cloudformation/members.ts';
import { resourceTypes } from '../../../../src/resource-types/registry.ts';

/** An ARN of each type whose physical id is one, or what else tells one type from another of the same name. */
const arns: Readonly<Record<string, string>> = {
  'AWS::AppSync::GraphQLApi': 'arn:aws:appsync:eu-west-1:1:apis/shop',
  'AWS::AppSync::SourceApiAssociation':
    'arn:aws:appsync:eu-west-1:1:apis/shop/sourceApiAssociations/1',
  'AWS::CloudFormation::Stack': 'arn:aws:cloudformation:eu-west-1:1:stack/shop/11-22',
  'AWS::CloudFront::Function': 'arn:aws:cloudfront::1:function/shop',
  'AWS::ECS::Service': 'arn:aws:ecs:eu-west-1:1:service/shop/web',
  'AWS::ECS::TaskDefinition': 'arn:aws:ecs:eu-west-1:1:task-definition/shop:3',
  'AWS::ElasticLoadBalancingV2::Listener':
    'arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/shop/1/2',
  'AWS::ElasticLoadBalancingV2::ListenerRule':
    'arn:aws:elasticloadbalancing:eu-west-1:1:listener-rule/app/shop/1/2/3',
  'AWS::ElasticLoadBalancingV2::LoadBalancer':
    'arn:aws:elasticloadbalancing:eu-west-1:1:loadbalancer/app/shop/1',
  'AWS::ElasticLoadBalancingV2::TargetGroup':
    'arn:aws:elasticloadbalancing:eu-west-1:1:targetgroup/shop/1',
  'AWS::IAM::ManagedPolicy': 'arn:aws:iam::1:policy/path/shop',
  'AWS::Lambda::LayerVersion': 'arn:aws:lambda:eu-west-1:1:layer:shop:3',
  'AWS::Personalize::Dataset': 'arn:aws:personalize:eu-west-1:1:dataset/shop/ITEMS',
  'AWS::Personalize::DatasetGroup': 'arn:aws:personalize:eu-west-1:1:dataset-group/shop',
  'AWS::Personalize::Schema': 'arn:aws:personalize:eu-west-1:1:schema/shop',
  'AWS::Personalize::Solution': 'arn:aws:personalize:eu-west-1:1:solution/shop',
  'AWS::SageMaker::Endpoint': 'arn:aws:sagemaker:eu-west-1:1:endpoint/shop',
  'AWS::SageMaker::EndpointConfig': 'arn:aws:sagemaker:eu-west-1:1:endpoint-config/shop',
  'AWS::SageMaker::InferenceComponent': 'arn:aws:sagemaker:eu-west-1:1:inference-component/shop',
  'AWS::SageMaker::Model': 'arn:aws:sagemaker:eu-west-1:1:model/shop',
  'AWS::SageMaker::ModelPackage': 'arn:aws:sagemaker:eu-west-1:1:model-package/shop/1',
  'AWS::SageMaker::ModelPackageGroup': 'arn:aws:sagemaker:eu-west-1:1:model-package-group/shop',
  'AWS::SageMaker::NotebookInstance': 'arn:aws:sagemaker:eu-west-1:1:notebook-instance/shop',
  'AWS::SageMaker::NotebookInstanceLifecycleConfig':
    'arn:aws:sagemaker:eu-west-1:1:notebook-instance-lifecycle-config/shop',
  'AWS::Amplify::App': 'arn:aws:amplify:eu-west-1:1:apps/d1',
  'AWS::Amplify::Branch': 'arn:aws:amplify:eu-west-1:1:apps/d1/branches/main',
  'AWS::Amplify::Domain': 'arn:aws:amplify:eu-west-1:1:apps/d1/domains/example.com',
  'AWS::MSK::Cluster': 'arn:aws:kafka:eu-west-1:1:cluster/shop/1-2',
  'AWS::Kinesis::StreamConsumer': 'arn:aws:kinesis:eu-west-1:1:stream/shop/consumer/a:1',
  'AWS::SNS::Subscription': 'arn:aws:sns:eu-west-1:1:shop:11-22',
  'AWS::SNS::Topic': 'arn:aws:sns:eu-west-1:1:shop',
  'AWS::SecretsManager::Secret': 'arn:aws:secretsmanager:eu-west-1:1:secret:shop-AbCdEf',
  'AWS::StepFunctions::Activity': 'arn:aws:states:eu-west-1:1:activity:shop',
  'AWS::StepFunctions::StateMachine': 'arn:aws:states:eu-west-1:1:stateMachine:shop',
  'AWS::CertificateManager::Certificate': 'arn:aws:acm:eu-west-1:1:certificate/11-22',
  'wafv2:global-ipset': 'shop|1|CLOUDFRONT',
  'wafv2:global-regexpatternset': 'shop|1|CLOUDFRONT',
  'wafv2:global-rulegroup': 'shop|1|CLOUDFRONT',
  'wafv2:global-webacl': 'shop|1|CLOUDFRONT',
};

/** Their physical id is not the whole id or another one; what they belong to names them. */
const unnamed = [
  'AWS::Amplify::BackendEnvironment',
  'AWS::ApiGateway::BasePathMapping',
  'AWS::ApiGateway::Stage',
  'AWS::ApiGatewayV2::ApiMapping',
  'AWS::ApiGatewayV2::Stage',
  'AWS::Backup::RecoveryPoint',
  'AWS::CloudFront::KeyValueStore',
  'AWS::Cognito::UserPoolClient',
  'AWS::Cognito::UserPoolDomain',
  'AWS::EC2::EIP',
  'AWS::EC2::Image',
  'AWS::EC2::KeyPair',
  'AWS::EC2::Snapshot',
  'AWS::EC2::SpotInstancesRequest',
  'AWS::ECS::Task',
  'AWS::Personalize::Campaign',
  'AWS::Personalize::EventTracker',
  'AWS::Personalize::Filter',
  'AWS::Personalize::MetricAttribution',
  'AWS::Personalize::Recommender',
  'AWS::Personalize::SolutionVersion',
  'AWS::RDS::DBClusterSnapshot',
  'AWS::RDS::DBProxy',
  'AWS::RDS::DBSnapshot',
  'AWS::Route53::RecordSet',
  'AWS::SageMaker::AutoMLJob',
  'AWS::SageMaker::InferenceRecommendationsJob',
  'AWS::SageMaker::LabelingJob',
  'AWS::SageMaker::HyperParameterTuningJob',
  'AWS::SageMaker::ProcessingJob',
  'AWS::SageMaker::TrainingJob',
  'AWS::SageMaker::TransformJob',
  'AWS::Scheduler::Schedule',
];

describe('memberOf', () => {
  it('knows every type of the registry by the same name', () => {
    for (const { cloudFormation, name } of resourceTypes) {
      if (unnamed.includes(cloudFormation)) continue;
      const member = memberOf(cloudFormation, arns[name] ?? arns[cloudFormation] ?? 'shop');
      assert.equal(member?.type, name, `${cloudFormation} is not in members.ts`);
    }
  });

  it('reads the name out of a queue’s URL and a parameter’s path', () => {
    const queue = memberOf('AWS::SQS::Queue', 'https://sqs.eu-west-1.amazonaws.com/1/shop.fifo');
    assert.deepEqual(queue, { type: 'sqs:queue', id: 'shop.fifo' });
    const ids = ['/shop/url', 'shop'].map((id) => memberOf('AWS::SSM::Parameter', id)?.id);
    assert.deepEqual(ids, ['shop/url', 'shop']);
  });

  it('reads the bus out of a rule’s physical id', () => {
    const ids = ['nightly', 'orders|mail'].map((id) => memberOf('AWS::Events::Rule', id)?.id);
    assert.deepEqual(ids, ['default/nightly', 'orders/mail']);
  });

  it('reads the domain out of a SageMaker app’s, space’s and user’s physical id', () => {
    const cases = [
      ['App', 'default|JupyterServer|d-1a2b|Alice', 'd-1a2b/alice/jupyterserver/default'],
      ['Space', 'd-1a2b|Own', 'd-1a2b/own'],
      ['UserProfile', 'Alice|d-1a2b', 'd-1a2b/alice'],
    ] as const;
    for (const [type, physicalId, id] of cases)
      assert.equal(memberOf(`AWS::SageMaker::${type}`, physicalId)?.id, id);
  });

  it('takes the id out of an ARN', () => {
    assert.equal(
      memberOf('AWS::CloudFormation::Stack', arns['AWS::CloudFormation::Stack'] ?? '')?.id,
      'shop/11-22',
    );
    assert.equal(
      memberOf('AWS::IAM::ManagedPolicy', arns['AWS::IAM::ManagedPolicy'] ?? '')?.id,
      'path/shop',
    );
    assert.equal(memberOf('AWS::CloudFormation::Stack', 'no ARN'), undefined);
  });

  it('passes over what nobody knows', () => {
    assert.equal(memberOf('Custom::Seed', 'x'), undefined);
  });
});

describe('a word of an import', () => {
  for (const [word, name, expected] of [
    ['VpcId', 'shop-VpcId', true],
    ['Vpc', 'shop-VpcId', false],
    ['sg', 'shop-sg', true],
    ['Sub', 'shop-PublicSubnet', false],
  ] as const)
    it(`${word} ${expected ? 'is' : 'is not'} part of ${name}`, () =>
      assert.equal(isPartOf(word, name), expected));
});

describe('wordsOfImports', () => {
  const templates: readonly (readonly [string, readonly string[]])[] = [
    ['{"Resources":{"A":{"Type":"AWS::SNS::Topic"}}}', []],
    ['{"A":{"Fn::ImportValue":"shop:ExportsOutputRefTable9"}}', ['shop:ExportsOutputRefTable9']],
    ['A: !ImportValue shop-VpcId', ['shop-VpcId']],
    [`A:\n  Fn::ImportValue: !Sub "$\{Network}-sg"`, ['Network', 'sg']],
    [`A:\n  Fn::ImportValue: !Sub "$\{Env}-VpcId"`, ['VpcId']],
    ['A:\n  Fn::ImportValue:\n    Fn::Join: ["-", [!Ref Env, SubnetId]]', ['SubnetId']],
  ];
  for (const [template, words] of templates)
    it(template.replaceAll('\n', ' '), () => {
      const found = wordsOfImports(template);
      for (const word of words) assert.ok(found.includes(word), found.join());
      if (words.length === 0) assert.deepEqual(found, []);
    });
});
