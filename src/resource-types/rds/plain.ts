import type { RDS } from '@aws-sdk/client-rds';
import { managedByBackup, pointOf, refuseManaged } from '../backup/managed.ts';
import type { Ref, Using } from '../contract.ts';
import { plain } from '../plain.ts';
import { tagsOf } from '../tags.ts';
import { targetRef } from '../target-ref.ts';
import { refs } from './references.ts';
import { lookAt } from './state.ts';

const tags = async (rds: RDS, arn: string) =>
  tagsOf((await rds.listTagsForResource({ ResourceName: arn })).TagList);

/** A database lets go of its groups some time after it is gone. */
const inUse = (code: string, what: string) => [
  {
    code,
    patience: 300,
    remedy: `Delete what still uses the ${what}, or let it use another, then run again.`,
  },
];

const onlyManual = (code: string) => [
  ...managedByBackup,
  {
    code,
    patience: 600,
    remedy:
      'RDS deletes automated snapshots itself, with their database or when its retained backups are deleted.',
  },
];

/**
 * Whether AWS Backup made it: that the type of snapshot tells for databases outside of clusters only, and nobody else can
 * give a name with a colon. Sources: RDS API reference, DescribeDBSnapshots (`The awsbackup type does not apply to
 * Aurora`), CreateDBClusterSnapshot; AWS Backup guide, `Working with backups` (recovery point ids).
 */
const isBackedUp = (id: string) => id.startsWith('awsbackup:');

/** What keeps a snapshot until it is gone: its recovery point, or of an automated one its database. */
const keepersOf = (
  id: string,
  arn: string | undefined,
  type: string | undefined,
  database: Ref[],
): Using[] => {
  if (isBackedUp(id) && arn !== undefined) return [pointOf(arn)];
  return type === 'automated' ? database : [];
};

/** What surrounds RDS databases. Source: RDS API reference (the Delete operation of each, its errors). */
export const rdsTypes = [
  plain({
    name: 'rds:subgrp',
    cloudFormation: 'AWS::RDS::DBSubnetGroup',
    aliases: ['AWS::DocDB::DBSubnetGroup', 'AWS::Neptune::DBSubnetGroup'],
    arn: 'rds:subgrp:{id}',
    client: 'rds',
    iam: ['rds:DescribeDBSubnetGroups', 'rds:ListTagsForResource', 'rds:DeleteDBSubnetGroup'],
    manual: { first: 'the databases in it' },
    notFound: ['DBSubnetGroupNotFoundFault'],
    refusals: inUse('InvalidDBSubnetGroupStateFault', 'subnet group'),
    async describe(rds, id) {
      const answer = await rds.describeDBSubnetGroups({ DBSubnetGroupName: id });
      const found = answer.DBSubnetGroups?.[0];
      if (found === undefined) return undefined;
      const subnets = (found.Subnets ?? []).map((one) => one.SubnetIdentifier);
      return { refers: [...refs('ec2:subnet', subnets), ...refs('ec2:vpc', [found.VpcId])] };
    },
    tags,
    remove: (rds, id) => rds.deleteDBSubnetGroup({ DBSubnetGroupName: id }),
  }),
  plain({
    name: 'rds:pg',
    cloudFormation: 'AWS::RDS::DBParameterGroup',
    aliases: ['AWS::Neptune::DBParameterGroup'],
    arn: 'rds:pg:{id}',
    client: 'rds',
    iam: ['rds:DescribeDBParameterGroups', 'rds:ListTagsForResource', 'rds:DeleteDBParameterGroup'],
    manual: { first: 'the databases that use it' },
    notFound: ['DBParameterGroupNotFoundFault'],
    refusals: inUse('InvalidDBParameterGroupStateFault', 'parameter group'),
    async describe(rds, id) {
      const answer = await rds.describeDBParameterGroups({ DBParameterGroupName: id });
      return answer.DBParameterGroups?.[0] && {};
    },
    tags,
    remove: (rds, id) => rds.deleteDBParameterGroup({ DBParameterGroupName: id }),
  }),
  plain({
    name: 'rds:cluster-pg',
    cloudFormation: 'AWS::RDS::DBClusterParameterGroup',
    aliases: ['AWS::DocDB::DBClusterParameterGroup', 'AWS::Neptune::DBClusterParameterGroup'],
    arn: 'rds:cluster-pg:{id}',
    client: 'rds',
    iam: [
      'rds:DescribeDBClusterParameterGroups',
      'rds:ListTagsForResource',
      'rds:DeleteDBClusterParameterGroup',
    ],
    manual: { first: 'the clusters that use it' },
    notFound: ['DBParameterGroupNotFoundFault', 'DBClusterParameterGroupNotFoundFault'],
    refusals: inUse('InvalidDBParameterGroupStateFault', 'parameter group'),
    async describe(rds, id) {
      const name = { DBClusterParameterGroupName: id };
      const answer = await rds.describeDBClusterParameterGroups(name);
      return answer.DBClusterParameterGroups?.[0] && {};
    },
    tags,
    remove: (rds, id) => rds.deleteDBClusterParameterGroup({ DBClusterParameterGroupName: id }),
  }),
  plain({
    name: 'rds:og',
    cloudFormation: 'AWS::RDS::OptionGroup',
    arn: 'rds:og:{id}',
    client: 'rds',
    iam: ['rds:DescribeOptionGroups', 'rds:ListTagsForResource', 'rds:DeleteOptionGroup'],
    manual: { first: 'the databases that use it, and their snapshots' },
    notFound: ['OptionGroupNotFoundFault'],
    refusals: inUse('InvalidOptionGroupStateFault', 'option group (snapshots do, too)'),
    async describe(rds, id) {
      const answer = await rds.describeOptionGroups({ OptionGroupName: id });
      return answer.OptionGroupsList?.[0] && {};
    },
    tags,
    remove: (rds, id) => rds.deleteOptionGroup({ OptionGroupName: id }),
  }),
  plain({
    name: 'rds:snapshot',
    cloudFormation: 'AWS::RDS::DBSnapshot',
    arn: 'rds:snapshot:{id+}',
    client: 'rds',
    iam: ['rds:DescribeDBSnapshots', 'rds:DeleteDBSnapshot'],
    notFound: ['DBSnapshotNotFoundFault'],
    refusals: onlyManual('InvalidDBSnapshotStateFault'),
    async describe(rds, id, aws) {
      const answer = await rds.describeDBSnapshots({
        DBSnapshotIdentifier: id,
        // Without a type, only automated and manual ones are told of.
        ...(isBackedUp(id) && { SnapshotType: 'awsbackup' }),
      });
      const found = answer.DBSnapshots?.[0];
      if (found === undefined) return undefined;
      return {
        tags: tagsOf(found.TagList),
        createdAt: found.SnapshotCreateTime,
        ...lookAt('snapshot', found.Status),
        refers: [...refs('rds:og', [found.OptionGroupName]), ...targetRef(aws, found.KmsKeyId)],
        usedBy: keepersOf(
          id,
          found.DBSnapshotArn,
          found.SnapshotType,
          refs('rds:db', [found.DBInstanceIdentifier]),
        ),
      };
    },
    remove: (rds, id) =>
      isBackedUp(id) ? refuseManaged() : rds.deleteDBSnapshot({ DBSnapshotIdentifier: id }),
  }),
  plain({
    name: 'rds:cluster-snapshot',
    cloudFormation: 'AWS::RDS::DBClusterSnapshot',
    arn: 'rds:cluster-snapshot:{id+}',
    client: 'rds',
    iam: ['rds:DescribeDBClusterSnapshots', 'rds:DeleteDBClusterSnapshot'],
    notFound: ['DBClusterSnapshotNotFoundFault'],
    refusals: onlyManual('InvalidDBClusterSnapshotStateFault'),
    async describe(rds, id, aws) {
      const name = { DBClusterSnapshotIdentifier: id };
      const found = (await rds.describeDBClusterSnapshots(name)).DBClusterSnapshots?.[0];
      if (found === undefined) return undefined;
      return {
        tags: tagsOf(found.TagList),
        createdAt: found.SnapshotCreateTime,
        ...lookAt('snapshot', found.Status),
        refers: targetRef(aws, found.KmsKeyId),
        usedBy: keepersOf(
          id,
          found.DBClusterSnapshotArn,
          found.SnapshotType,
          refs('rds:cluster', [found.DBClusterIdentifier]),
        ),
      };
    },
    remove: (rds, id) =>
      isBackedUp(id)
        ? refuseManaged()
        : rds.deleteDBClusterSnapshot({ DBClusterSnapshotIdentifier: id }),
  }),
];
