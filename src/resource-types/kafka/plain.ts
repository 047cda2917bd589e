import type { Aws } from '../../aws/aws.ts';
import { plain } from '../plain.ts';
import { targetRef } from '../target-ref.ts';

const refs = (type: string, ids: readonly (string | undefined)[] = []) =>
  ids.flatMap((id) => (id ? [{ type, id }] : []));

const arnOf = ({ partition, region, account }: Aws, id: string) =>
  `arn:${partition}:kafka:${region}:${account}:cluster/${id}`;

/** MSK cluster, provisioned or serverless; the id is `NAME/UUID`. Source: MSK API reference (clusters, DeleteCluster). */
export const mskTypes = [
  plain<'kafka', string>({
    name: 'kafka:cluster',
    cloudFormation: 'AWS::MSK::Cluster',
    aliases: ['AWS::MSK::ServerlessCluster'],
    arn: 'kafka:cluster/{id+}',
    client: 'kafka',
    iam: ['kafka:DescribeClusterV2', 'kafka:DeleteCluster'],
    minutes: 15,
    notFound: ['NotFoundException'],
    refusals: [
      {
        code: 'BadRequestException',
        text: /state/i,
        patience: 1800,
        remedy: 'See in MSK what the cluster is doing, then run again.',
      },
    ],
    async describe(kafka, id, aws) {
      const found = (await kafka.describeClusterV2({ ClusterArn: arnOf(aws, id) })).ClusterInfo;
      if (found === undefined) return undefined;
      const { State: status = 'ACTIVE', Provisioned: own, Serverless: serverless } = found;
      const logs = own?.LoggingInfo?.BrokerLogs;
      const networks = serverless?.VpcConfigs ?? [];
      return {
        arn: found.ClusterArn,
        name: found.ClusterName ?? id,
        tags: found.Tags ?? {},
        createdAt: found.CreationTime,
        state:
          status === 'DELETING'
            ? 'deleting'
            : /^(?:ACTIVE|FAILED)$/.test(status)
              ? 'ready'
              : 'busy',
        reason: /^(?:ACTIVE|FAILED|DELETING)$/.test(status)
          ? undefined
          : `the cluster is ${status}`,
        refers: [
          ...refs('ec2:subnet', own?.BrokerNodeGroupInfo?.ClientSubnets),
          ...refs('ec2:security-group', own?.BrokerNodeGroupInfo?.SecurityGroups),
          ...networks.flatMap(({ SubnetIds, SecurityGroupIds }) => [
            ...refs('ec2:subnet', SubnetIds),
            ...refs('ec2:security-group', SecurityGroupIds),
          ]),
          ...targetRef(aws, own?.EncryptionInfo?.EncryptionAtRest?.DataVolumeKMSKeyId),
          ...refs('logs:log-group', [logs?.CloudWatchLogs?.LogGroup]),
          ...refs('firehose:deliverystream', [logs?.Firehose?.DeliveryStream]),
          ...refs('s3:bucket', [logs?.S3?.Bucket]),
        ],
        detail: arnOf(aws, id),
      };
    },
    remove: (kafka, _, ClusterArn) => kafka.deleteCluster({ ClusterArn }),
  }),
];
