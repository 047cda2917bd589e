import type { ElastiCache } from '@aws-sdk/client-elasticache';
import { plain } from '../plain.ts';
import { targetRef } from '../target-ref.ts';
import { withChangingTags } from './changing-tags.ts';
import { changing, inUse, logsOf, lookAt, refs, tags } from './references.ts';

/** ElastiCache. Source: ElastiCache API reference (the Delete operation of each, its errors). */
export const elastiCacheTypes = [
  plain({
    name: 'elasticache:cluster',
    cloudFormation: 'AWS::ElastiCache::CacheCluster',
    arn: 'elasticache:cluster:{id}',
    client: 'elasticache',
    iam: [
      'elasticache:DescribeCacheClusters',
      'elasticache:ListTagsForResource',
      'elasticache:DeleteCacheCluster',
    ],
    minutes: 5,
    manual: { first: 'its replication group, which it is deleted with' },
    notFound: ['CacheClusterNotFoundFault'],
    refusals: [
      ...changing('InvalidCacheClusterStateFault', 'cluster'),
      // The tags of a node are refused in its group's name.
      ...changing('InvalidReplicationGroupStateFault', 'replication group'),
    ],
    async describe(elasticache, id, aws) {
      const found = await clusterOf(elasticache, id);
      if (found === undefined) return undefined;
      const groups = (found.SecurityGroups ?? []).map((one) => one.SecurityGroupId);
      return {
        arn: found.ARN,
        createdAt: found.CacheClusterCreateTime,
        ...(await withChangingTags(aws, lookAt('cluster', found.CacheClusterStatus), found.ARN)),
        refers: [
          ...refs('ec2:security-group', groups),
          ...refs('elasticache:subnetgroup', [found.CacheSubnetGroupName]),
          ...refs('elasticache:parametergroup', [
            found.CacheParameterGroup?.CacheParameterGroupName,
          ]),
          ...targetRef(aws, found.NotificationConfiguration?.TopicArn),
          ...logsOf(found.LogDeliveryConfigurations),
        ],
        usedBy: refs('elasticache:replicationgroup', [found.ReplicationGroupId]),
      };
    },
    async look(elasticache, id) {
      const found = await clusterOf(elasticache, id);
      return found && lookAt('cluster', found.CacheClusterStatus);
    },
    tags,
    remove: (elasticache, id) => elasticache.deleteCacheCluster({ CacheClusterId: id }),
  }),
  plain({
    name: 'elasticache:replicationgroup',
    cloudFormation: 'AWS::ElastiCache::ReplicationGroup',
    arn: 'elasticache:replicationgroup:{id}',
    client: 'elasticache',
    iam: [
      'elasticache:DescribeReplicationGroups',
      'elasticache:ListTagsForResource',
      'elasticache:DeleteReplicationGroup',
    ],
    minutes: 8,
    notFound: ['ReplicationGroupNotFoundFault'],
    refusals: changing('InvalidReplicationGroupStateFault', 'replication group'),
    async describe(elasticache, id, aws) {
      const found = await groupOf(elasticache, id);
      if (found === undefined) return undefined;
      const global = found.GlobalReplicationGroupInfo?.GlobalReplicationGroupId;
      return {
        arn: found.ARN,
        createdAt: found.ReplicationGroupCreateTime,
        ...(await withChangingTags(aws, lookAt('replication group', found.Status), found.ARN)),
        refers: [
          ...targetRef(aws, found.KmsKeyId),
          ...logsOf(found.LogDeliveryConfigurations),
          ...refs('elasticache:usergroup', found.UserGroupIds),
        ],
        // They have its tags.
        owns: refs('elasticache:cluster', found.MemberClusters).map(
          (each) => ({ ...each, goes: 'with' }) as const,
        ),
        usedBy: refs('elasticache:globalreplicationgroup', [global]),
      };
    },
    async look(elasticache, id) {
      const found = await groupOf(elasticache, id);
      return found && lookAt('replication group', found.Status);
    },
    tags,
    remove: (elasticache, id) =>
      elasticache.deleteReplicationGroup({ ReplicationGroupId: id, RetainPrimaryCluster: false }),
  }),
  plain({
    name: 'elasticache:serverlesscache',
    cloudFormation: 'AWS::ElastiCache::ServerlessCache',
    arn: 'elasticache:serverlesscache:{id}',
    client: 'elasticache',
    iam: [
      'elasticache:DescribeServerlessCaches',
      'elasticache:ListTagsForResource',
      'elasticache:DeleteServerlessCache',
    ],
    minutes: 5,
    notFound: ['ServerlessCacheNotFoundFault'],
    refusals: changing('InvalidServerlessCacheStateFault', 'cache'),
    async describe(elasticache, id, aws) {
      const found = await serverlessOf(elasticache, id);
      if (found === undefined) return undefined;
      return {
        arn: found.ARN,
        createdAt: found.CreateTime,
        ...(await withChangingTags(aws, lookAt('cache', found.Status), found.ARN)),
        refers: [
          ...refs('ec2:security-group', found.SecurityGroupIds),
          ...refs('ec2:subnet', found.SubnetIds),
          ...refs('elasticache:usergroup', [found.UserGroupId]),
          ...targetRef(aws, found.KmsKeyId),
        ],
      };
    },
    async look(elasticache, id) {
      const found = await serverlessOf(elasticache, id);
      return found && lookAt('cache', found.Status);
    },
    tags,
    remove: (elasticache, id) => elasticache.deleteServerlessCache({ ServerlessCacheName: id }),
  }),
  plain({
    name: 'elasticache:subnetgroup',
    cloudFormation: 'AWS::ElastiCache::SubnetGroup',
    arn: 'elasticache:subnetgroup:{id}',
    client: 'elasticache',
    iam: [
      'elasticache:DescribeCacheSubnetGroups',
      'elasticache:ListTagsForResource',
      'elasticache:DeleteCacheSubnetGroup',
    ],
    manual: { first: 'the caches in it' },
    notFound: ['CacheSubnetGroupNotFoundFault'],
    refusals: inUse('CacheSubnetGroupInUse', 'subnet group'),
    async describe(elasticache, id) {
      const asked = { CacheSubnetGroupName: id };
      const found = (await elasticache.describeCacheSubnetGroups(asked)).CacheSubnetGroups?.[0];
      if (found === undefined) return undefined;
      const subnets = (found.Subnets ?? []).map((one) => one.SubnetIdentifier);
      return {
        arn: found.ARN,
        refers: [...refs('ec2:subnet', subnets), ...refs('ec2:vpc', [found.VpcId])],
      };
    },
    tags,
    remove: (elasticache, id) => elasticache.deleteCacheSubnetGroup({ CacheSubnetGroupName: id }),
  }),
  plain({
    name: 'elasticache:parametergroup',
    cloudFormation: 'AWS::ElastiCache::ParameterGroup',
    arn: 'elasticache:parametergroup:{id}',
    client: 'elasticache',
    iam: [
      'elasticache:DescribeCacheParameterGroups',
      'elasticache:ListTagsForResource',
      'elasticache:DeleteCacheParameterGroup',
    ],
    manual: { first: 'the caches that use it' },
    notFound: ['CacheParameterGroupNotFoundFault'],
    refusals: inUse('InvalidCacheParameterGroupStateFault', 'parameter group'),
    async describe(elasticache, id) {
      const asked = { CacheParameterGroupName: id };
      const answer = await elasticache.describeCacheParameterGroups(asked);
      const found = answer.CacheParameterGroups?.[0];
      return found && { arn: found.ARN };
    },
    tags,
    remove: (elasticache, id) =>
      elasticache.deleteCacheParameterGroup({ CacheParameterGroupName: id }),
  }),
];

async function clusterOf(elasticache: ElastiCache, id: string) {
  const answer = await elasticache.describeCacheClusters({ CacheClusterId: id });
  return answer.CacheClusters?.find((one) => one.CacheClusterStatus !== 'deleted');
}

async function groupOf(elasticache: ElastiCache, id: string) {
  const answer = await elasticache.describeReplicationGroups({ ReplicationGroupId: id });
  return answer.ReplicationGroups?.[0];
}

async function serverlessOf(elasticache: ElastiCache, id: string) {
  const answer = await elasticache.describeServerlessCaches({ ServerlessCacheName: id });
  return answer.ServerlessCaches?.[0];
}
