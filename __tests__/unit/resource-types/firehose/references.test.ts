import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { DeliveryStreamDescription } from '@aws-sdk/client-firehose';
import type { Aws } from '../../../../src/aws/aws.ts';
import { usesOf } from '../../../../src/resource-types/firehose/references.ts';

const aws = { account: '111122223333', partition: 'aws', region: 'eu-west-1' } as Aws;
const at = (service: string, resource: string) =>
  `arn:aws:${service}:eu-west-1:111122223333:${resource}`;
const role = 'arn:aws:iam::111122223333:role/deliver';

const found = {
  DeliveryStreamName: 'clicks',
  DeliveryStreamARN: at('firehose', 'deliverystream/clicks'),
  DeliveryStreamStatus: 'ACTIVE',
  DeliveryStreamType: 'KinesisStreamAsSource',
  VersionId: '1',
  HasMoreDestinations: false,
  CreateTimestamp: new Date(),
  DeliveryStreamEncryptionConfiguration: { KeyARN: at('kms', 'key/k-1') },
  Source: {
    KinesisStreamSourceDescription: {
      KinesisStreamARN: at('kinesis', 'stream/raw'),
      RoleARN: role,
    },
  },
  Destinations: [
    {
      DestinationId: '1',
      ExtendedS3DestinationDescription: {
        RoleARN: role,
        BucketARN: 'arn:aws:s3:::lake',
        BufferingHints: {},
        CompressionFormat: 'GZIP',
        EncryptionConfiguration: { NoEncryptionConfig: 'NoEncryption' },
        CloudWatchLoggingOptions: { LogGroupName: '/shop/deliver', LogStreamName: 'S3' },
        ProcessingConfiguration: {
          Processors: [
            {
              Type: 'Lambda',
              Parameters: [
                {
                  ParameterName: 'LambdaArn',
                  ParameterValue: `${at('lambda', 'function:clean')}:$LATEST`,
                },
              ],
            },
          ],
        },
      },
      AmazonopensearchserviceDestinationDescription: {
        VpcConfigurationDescription: {
          VpcId: 'vpc-1',
          RoleARN: role,
          SubnetIds: ['subnet-1', 'subnet-2'],
          SecurityGroupIds: ['sg-1'],
        },
      },
      HttpEndpointDestinationDescription: {
        SecretsManagerConfiguration: {
          Enabled: true,
          SecretARN: at('secretsmanager', 'secret:shop/token-AbCdEf'),
        },
      },
    },
  ],
} satisfies DeliveryStreamDescription;

it('everything that a delivery stream names is told once, and itself never', () => {
  assert.deepEqual(
    usesOf(aws, found).map(({ type, id }) => `${type} ${id}`),
    [
      'kms:key k-1',
      'kinesis:stream raw',
      'iam:role deliver',
      's3:bucket lake',
      'logs:log-group /shop/deliver',
      'lambda:function clean',
      'ec2:subnet subnet-1',
      'ec2:subnet subnet-2',
      'ec2:security-group sg-1',
      'secretsmanager:secret shop/token-AbCdEf',
    ],
  );
});
