import { plain } from '../plain.ts';
import { targetRef } from '../target-ref.ts';
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
    refusals: changing('InvalidCacheClusterStateFault', 'cluster'),
    async describe(elasticache, id, aws) {
      const answer = await elasticache.describeCacheClusters({ CacheClusterId: id });
      const found = answer.CacheClusters?.[0];
      if (found === undefined || found.CacheClusterStatus === 'deleted') return undefined;
      const groups = (found.SecurityGroups ?? []).map((one) => one.SecurityGroupId);
      return {
        arn: found.ARN,
        createdAt: found.CacheClusterCreateTime,
        ...lookAt('cluster', found.CacheClusterStatus),
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
      const asked = { ReplicationGroupId: id };
      const found = (await elasticache.describeReplicationGroups(asked)).ReplicationGroups?.[0];
      if (found === undefined) return undefined;
      const global = found.GlobalReplicationGroupInfo?.GlobalReplicationGroupId;
      return {
        arn: found.ARN,
        createdAt: found.ReplicationGroupCreateTime,
        ...lookAt('replication group', found.Status),
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
      const asked = { ServerlessCacheName: id };
      const found = (await elasticache.describeServerlessCaches(asked)).ServerlessCaches?.[0];
      if (found === undefined) return undefined;
      return {
        arn: found.ARN,
        createdAt: found.CreateTime,
        ...lookAt('cache', found.Status),
        refers: [
          ...refs('ec2:security-group', found.SecurityGroupIds),
          ...refs('ec2:subnet', found.SubnetIds),
          ...refs('elasticache:usergroup', [found.UserGroupId]),
          ...targetRef(aws, found.KmsKeyId),
        ],
      };
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
