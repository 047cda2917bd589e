import type { DBInstance } from '@aws-sdk/client-rds';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType, type Ref } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import {
  backUpCluster,
  backUpInstance,
  clusterSnapshotsOf,
  ownUnder,
  snapshotsOf,
} from './backup.ts';
import { logGroupsOf, peer, refs, usesOf } from './references.ts';
import { lookAt } from './state.ts';

/**
 * RDS DB instance, of a cluster or not; Neptune's and DocumentDB's answer to the same calls. Sources: RDS API reference
 * (DeleteDBInstance, DBInstance), RDS guide (deleting a DB instance, deleting a read replica, tagging).
 */
export const instance = defineResourceType<DBInstance>({
  name: 'rds:db',
  cloudFormation: 'AWS::RDS::DBInstance',
  aliases: ['AWS::DocDB::DBInstance', 'AWS::Neptune::DBInstance'],
  arn: 'rds:db:{id}',
  tagging: 'swept',
  iam: [
    'rds:DescribeDBInstances',
    'rds:DescribeDBSnapshots',
    'rds:DescribeDBClusterSnapshots',
    'rds:DeleteDBInstance',
  ],
  backupIam: [
    'rds:DescribeDBClusters',
    'rds:CreateDBSnapshot',
    'rds:CreateDBClusterSnapshot',
    'rds:AddTagsToResource',
  ],
  unprotectIam: ['rds:ModifyDBInstance'],
  minutes: 8,
  manual: {
    first:
      'its read replicas, and a backup where the profile asks for one; its automated backups go with it',
    protection: 'deletion protection',
  },
  notFound: ['DBInstanceNotFoundFault'],
  refusals: [
    {
      code: 'InvalidParameterCombination',
      text: /deletion protection/i,
      patience: 0,
      blocker: 'deletion protection',
      remedy: 'Switch deletion protection off, or add rds:db to remove-protection in the profile.',
    },
    {
      code: 'InvalidDBInstanceState',
      text: /^it is stopped/,
      patience: 0,
      remedy: 'Start it and run again, or take rds:db out of `backup` in the profile.',
    },
    {
      code: 'InvalidDBInstanceState',
      patience: 1800,
      remedy: 'See the state of the DB instance in RDS, then run again.',
    },
    {
      code: 'InvalidDBClusterStateFault',
      text: /stopped state/,
      patience: 600,
      remedy: 'Start its DB cluster, then run again.',
    },
    {
      // The last one of a cluster that replicates another, or that others replicate.
      code: 'InvalidDBClusterStateFault',
      patience: 600,
      remedy: 'Delete the replica clusters, or promote this one, then run again.',
    },
    {
      code: 'SnapshotQuotaExceededFault',
      patience: 0,
      remedy: 'Delete manual snapshots that nobody needs, or raise the quota, then run again.',
    },
  ],

  async describe(aws, id) {
    const found = await find(aws, id);
    if (found === undefined) return undefined;
    const kept = (found.DBInstanceAutomatedBackupsReplications ?? []).length > 0;
    return {
      id,
      arn: found.DBInstanceArn,
      name: id,
      tags: tagsOf(found.TagList),
      createdAt: found.InstanceCreateTime,
      ...lookAt('DB instance', found.DBInstanceStatus),
      protection: found.DeletionProtection ? 'deletion protection' : undefined,
      refers: [
        ...usesOf(aws, found),
        ...refs('rds:subgrp', [found.DBSubnetGroup?.DBSubnetGroupName]),
        ...refs(
          'ec2:subnet',
          (found.DBSubnetGroup?.Subnets ?? []).map((one) => one.SubnetIdentifier),
        ),
        ...refs(
          'rds:pg',
          (found.DBParameterGroups ?? []).map((one) => one.DBParameterGroupName),
        ),
        ...refs(
          'rds:og',
          (found.OptionGroupMemberships ?? []).map((one) => one.OptionGroupName),
        ),
        ...refs('rds:cluster', [found.DBClusterIdentifier]),
        ...peer('rds:db', found.ReadReplicaSourceDBInstanceIdentifier),
        ...peer('rds:cluster', found.ReadReplicaSourceDBClusterIdentifier),
      ],
      owns: [
        ...(found.DBClusterIdentifier
          ? []
          : logGroupsOf('instance', id, found.EnabledCloudwatchLogsExports)),
        // Only copies of its tags could make them look like something to delete singly.
        ...(found.CopyTagsToSnapshot && !found.DBClusterIdentifier
          ? (await automatedOf(aws, id)).map((each) => ({ ...each, goes: 'with' as const }))
          : []),
      ],
      // RDS would make each a database of its own.
      usedBy: [
        ...(found.ReadReplicaDBInstanceIdentifiers ?? []).flatMap((one) => peer('rds:db', one)),
        ...(found.ReadReplicaDBClusterIdentifiers ?? []).flatMap((one) => peer('rds:cluster', one)),
      ],
      note: kept
        ? 'its backups that are replicated to another region stay until they expire'
        : undefined,
      detail: found,
    };
  },
  async look(aws, id) {
    const found = await find(aws, id);
    return found && lookAt('DB instance', found.DBInstanceStatus);
  },
  async unprotect(aws, { id }) {
    const rds = await aws.client('rds');
    await rds.modifyDBInstance({
      DBInstanceIdentifier: id,
      DeletionProtection: false,
      ApplyImmediately: true,
    });
  },
  /** A member has no data of its own: its cluster is backed up, once for all members and itself. */
  async backup(aws, { id, detail }, name) {
    const { DBClusterIdentifier: cluster, InstanceCreateTime: since } = detail;
    if (!cluster) {
      if (detail.DBInstanceStatus === 'stopped') throw stopped();
      return backUpInstance(aws, id, name, since);
    }
    return backUpCluster(aws, cluster, `${name.slice(0, name.lastIndexOf(id))}${cluster}`);
  },
  async backupUnder(aws, key) {
    const own = ownUnder(await snapshotsOf(aws), key);
    return own ?? ownUnder(await clusterSnapshotsOf(aws), key);
  },
  async remove(aws, { id, detail }) {
    const rds = await aws.client('rds');
    await rds.deleteDBInstance({
      DBInstanceIdentifier: id,
      SkipFinalSnapshot: true,
      // A cluster keeps its backups itself.
      ...(detail.DBClusterIdentifier ? {} : { DeleteAutomatedBackups: true }),
    });
  },
});

/** What RDS would say of any state, and go on saying. */
function stopped(): Error {
  const message = 'it is stopped, and RDS makes snapshots only of running databases';
  return Object.assign(new Error(message), { name: 'InvalidDBInstanceState' });
}

async function find(aws: Aws, id: string): Promise<DBInstance | undefined> {
  const rds = await aws.client('rds');
  return (await rds.describeDBInstances({ DBInstanceIdentifier: id })).DBInstances?.[0];
}

async function automatedOf(aws: Aws, id: string): Promise<Ref[]> {
  const rds = await aws.client('rds');
  const found: Ref[] = [];
  const of = { DBInstanceIdentifier: id, SnapshotType: 'automated' };
  for await (const page of rds.paginateDescribeDBSnapshots(of))
    found.push(
      ...refs(
        'rds:snapshot',
        (page.DBSnapshots ?? []).map((one) => one.DBSnapshotIdentifier),
      ),
    );
  return found;
}
