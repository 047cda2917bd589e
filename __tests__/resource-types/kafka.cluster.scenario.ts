import type { Aws } from '../../src/aws/aws.ts';
import { defaultSubnets } from './ec2-interfaces.ts';
import { ends, isThere } from './elasticache.ts';
import type { Ground, Scenario } from './scenario.ts';

const arnOf = ({ region, account }: Aws, id: string) =>
  `arn:aws:kafka:${region}:${account}:cluster/${id}`;

async function create({ aws, name, tags }: Ground) {
  const Subnets = await defaultSubnets(aws);
  const { ClusterArn } = await (await aws.client('kafka')).createClusterV2({
    ClusterName: name,
    Provisioned: {
      KafkaVersion: '3.9.x',
      NumberOfBrokerNodes: 1,
      BrokerNodeGroupInfo: {
        InstanceType: 'kafka.t3.small',
        ClientSubnets: [Subnets?.[0]?.SubnetId ?? ''],
      },
    },
    Tags: tags,
  });
  return { id: ClusterArn?.split(':cluster/')[1] ?? '' };
}

export const scenario: Scenario = {
  type: 'kafka:cluster',
  deleteAction: 'kafka:DeleteCluster',
  create,
  async exists(aws, id) {
    const kafka = await aws.client('kafka');
    return isThere(kafka.describeClusterV2({ ClusterArn: arnOf(aws, id) }), 'NotFoundException');
  },
  async destroy(aws, id) {
    const kafka = await aws.client('kafka');
    const ClusterArn = arnOf(aws, id);
    for (;;) {
      const { ClusterInfo } = await kafka.describeClusterV2({ ClusterArn });
      if (ClusterInfo?.State === 'ACTIVE') break;
    }
    await ends(
      () => kafka.deleteCluster({ ClusterArn }),
      () => scenario.exists(aws, id),
    );
  },
};
