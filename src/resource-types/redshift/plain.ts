import { plain } from '../plain.ts';
import { refs } from '../rds/references.ts';
import { tagsOf } from '../tags.ts';

const inUse = (code: string, what: string) => [
  {
    code,
    patience: 300,
    remedy: `Delete the clusters that use the ${what}, then run again.`,
  },
];

/** What surrounds Redshift clusters. Source: Redshift API reference (the Delete operation of each, its errors). */
export const redshiftTypes = [
  plain({
    name: 'redshift:subnetgroup',
    cloudFormation: 'AWS::Redshift::ClusterSubnetGroup',
    arn: 'redshift:subnetgroup:{id}',
    client: 'redshift',
    iam: ['redshift:DescribeClusterSubnetGroups', 'redshift:DeleteClusterSubnetGroup'],
    manual: { first: 'the clusters in it' },
    notFound: ['ClusterSubnetGroupNotFoundFault'],
    refusals: inUse('InvalidClusterSubnetGroupStateFault', 'subnet group'),
    async describe(redshift, id) {
      const answer = await redshift.describeClusterSubnetGroups({ ClusterSubnetGroupName: id });
      const found = answer.ClusterSubnetGroups?.[0];
      if (found === undefined) return undefined;
      const subnets = (found.Subnets ?? []).map((one) => one.SubnetIdentifier);
      return {
        tags: tagsOf(found.Tags),
        refers: [...refs('ec2:subnet', subnets), ...refs('ec2:vpc', [found.VpcId])],
      };
    },
    remove: (redshift, id) => redshift.deleteClusterSubnetGroup({ ClusterSubnetGroupName: id }),
  }),
  plain({
    name: 'redshift:parametergroup',
    cloudFormation: 'AWS::Redshift::ClusterParameterGroup',
    arn: 'redshift:parametergroup:{id}',
    client: 'redshift',
    iam: ['redshift:DescribeClusterParameterGroups', 'redshift:DeleteClusterParameterGroup'],
    manual: { first: 'the clusters that use it' },
    notFound: ['ClusterParameterGroupNotFoundFault'],
    refusals: inUse('InvalidClusterParameterGroupStateFault', 'parameter group'),
    async describe(redshift, id) {
      const answer = await redshift.describeClusterParameterGroups({ ParameterGroupName: id });
      const found = answer.ParameterGroups?.[0];
      return found && { tags: tagsOf(found.Tags) };
    },
    remove: (redshift, id) => redshift.deleteClusterParameterGroup({ ParameterGroupName: id }),
  }),
];
