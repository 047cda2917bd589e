import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { partition } from '@aws-sdk/core/client';
import { vocabularyFile, vocabularyText } from '../../../scripts/generate-vocabulary.ts';
import { matchesTypes, regions, serviceOf, vocabularyOf } from '../../../src/profile/vocabulary.ts';
import { resourceTypes } from '../../../src/resource-types/registry.ts';
import { known } from './example.ts';

const vocabulary = vocabularyOf(known);

test('the generated words are current (node scripts/generate-vocabulary.ts)', async () => {
  assert.ok(
    (await readFile(vocabularyFile, 'utf8')) === (await vocabularyText()),
    'src/profile/vocabulary.generated.json is out of date',
  );
});

test('the SDK knows every region', () => {
  assert.ok(regions.length > 40);
  for (const region of regions) assert.ok('description' in partition(region), region);
});

const spellings: readonly (readonly [string, readonly string[] | undefined])[] = [
  ['*', ['*']],
  ['lambda:layer-version', ['lambda:layer-version', 'AWS::Lambda::LayerVersion']],
  ['AWS::Lambda::LayerVersion', ['AWS::Lambda::LayerVersion', 'lambda:layer-version']],
  ['ec2:natgateway', ['ec2:natgateway', 'AWS::EC2::NatGateway']],
  ['sqs:queue', ['sqs:queue', 'AWS::SQS::Queue']],
  ['s3:bucket', ['s3:bucket', 'AWS::S3::Bucket']],
  ['AWS::Neptune::DBCluster', ['AWS::Neptune::DBCluster', 'neptune:dbcluster']],
  ['ec2:natgateways', undefined],
  ['EC2:NatGateway', undefined],
  ['AWS::EC2::NATGateway', undefined],
  ['ec3:*', undefined],
  ['*:*', undefined],
  ['', undefined],
  ['constructor', undefined],
];

for (const [word, expected] of spellings)
  test(`spellings of '${word}'`, () => {
    const found = vocabulary.spellings(word);
    if (expected === undefined) assert.equal(found, undefined);
    else
      assert.deepEqual(
        expected.filter((each) => !found?.includes(each)),
        [],
      );
  });

test("a word that AWS uses for several types' ARNs means them all; a type's own name only itself", () => {
  const cluster = vocabulary.spellings('rds:cluster') ?? [];
  for (const each of ['AWS::RDS::DBCluster', 'AWS::Neptune::DBCluster', 'AWS::DocDB::DBCluster'])
    assert.ok(cluster.includes(each), each);
  assert.ok(!vocabulary.spellings('AWS::Neptune::DBCluster')?.includes('rds:cluster'));
});

test('a type goes by all its names in CloudFormation', () => {
  const domain = {
    name: 'apigateway:domainname',
    cloudFormation: 'AWS::ApiGateway::DomainName',
    aliases: ['AWS::ApiGatewayV2::DomainName'],
  };
  const words = vocabularyOf([domain]);
  assert.equal(words.nameOf('AWS::ApiGatewayV2::DomainName'), domain.name);
  for (const word of [
    'AWS::ApiGatewayV2::DomainName',
    'apigatewayv2:domainname',
    'apigateway:domainnames',
    'AWS::ApiGatewayV2::*',
  ])
    assert.ok(matchesTypes(words.spellings(word) ?? [], domain), word);
});

const registered = vocabularyOf(resourceTypes);
const meantBy = (word: string) => registered.known(word).map(({ name }) => name);

for (const word of [
  'es:domain',
  'es:*',
  'elasticsearch:*',
  'opensearch:domain',
  'opensearch:*',
  'opensearchservice:*',
  'AWS::OpenSearch::*',
  'AWS::OpenSearchService::*',
  'AWS::OpenSearchService::Domain',
  'AWS::Elasticsearch::*',
])
  test(`'${word}' means OpenSearch's domains`, () =>
    assert.deepEqual(meantBy(word), ['es:domain']));

test('every type is meant by each of its names, and by the service in each', () => {
  const missed = resourceTypes.flatMap(({ name, cloudFormation, aliases = [] }) =>
    [name, cloudFormation, ...aliases]
      .flatMap((word) => [word, `${serviceOf(word)}*`])
      .filter((word) => !meantBy(word).includes(name)),
  );
  assert.deepEqual(missed, []);
});
