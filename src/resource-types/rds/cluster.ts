import type { DBCluster } from '@aws-sdk/client-rds';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType, type Look, type Ref } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { backUpCluster, clusterSnapshotsOf, ownUnder } from './backup.ts';
import { logGroupsOf, peer, refs, usesOf } from './references.ts';
import { lookAt } from './state.ts';

/**
 * RDS DB cluster; Neptune's and DocumentDB's answer to the same calls. Sources: RDS API reference (DeleteDBCluster,
 * DeleteDBInstance, PromoteReadReplicaDBCluster, RemoveFromGlobalCluster), Aurora guide (deleting clusters and instances,
 * stopped ones included; removing a cluster from a global database).
 */
export const cluster = defineResourceType<DBCluster>({
  name: 'rds:cluster',
  cloudFormation: 'AWS::RDS::DBCluster',
  aliases: ['AWS::DocDB::DBCluster', 'AWS::Neptune::DBCluster'],
  arn: 'rds:cluster:{id}',
  tagging: 'swept',
  iam: [
    'rds:DescribeDBClusters',
    'rds:DescribeDBClusterSnapshots',
    'rds:StartDBCluster',
    'rds:PromoteReadReplicaDBCluster',
    'rds:RemoveFromGlobalCluster',
    'rds:DeleteDBCluster',
  ],
  backupIam: ['rds:CreateDBClusterSnapshot', 'rds:AddTagsToResource'],
  unprotectIam: ['rds:ModifyDBCluster'],
  minutes: 8,
  manual: {
    first:
      'its instances and the clusters that replicate it, and a backup where the profile asks for one; it leaves its global database',
    protection: 'deletion protection',
  },
  notFound: ['DBClusterNotFoundFault'],
  refusals: [
    {
      code: 'InvalidParameterCombination',
      text: /deletion protection/i,
      patience: 0,
      blocker: 'deletion protection',
      remedy:
        'Switch deletion protection off, or add rds:cluster to remove-protection in the profile.',
    },
    {
      code: 'InvalidDBClusterStateFault',
      patience: 1800,
      remedy: 'See in RDS what the DB cluster still has, or is part of, then run again.',
    },
    {
      // The primary one of a global database that has others; that takes until these have left.
      code: 'InvalidGlobalClusterStateFault',
      patience: 1800,
      remedy: 'Take the other DB clusters out of its global database, then run again.',
    },
    {
      // It has just left; hashicorp/terraform-provider-aws#8171.
      code: 'InvalidParameterValue',
      text: /not part of the global cluster|not found in global cluster/,
      patience: 600,
      remedy:
        'See in RDS whether the DB cluster still belongs to a global database, then run again.',
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
    const members = refs(
      'rds:db',
      (found.DBClusterMembers ?? []).map((one) => one.DBInstanceIdentifier),
    );
    // Those of a Multi-AZ DB cluster cannot be deleted singly.
    const goes = /^(?:aurora|docdb|neptune)/.test(found.Engine ?? '') ? 'before' : 'with';
    const automated = found.CopyTagsToSnapshot ? await automatedOf(aws, id) : [];
    return {
      id,
      arn: found.DBClusterArn,
      name: id,
      tags: tagsOf(found.TagList),
      createdAt: found.ClusterCreateTime,
      ...look(found),
      protection: found.DeletionProtection ? 'deletion protection' : undefined,
      refers: [
        ...usesOf(aws, found),
        ...refs('rds:subgrp', [found.DBSubnetGroup]),
        ...refs('rds:cluster-pg', [found.DBClusterParameterGroup]),
        ...[...sourceOf(found), ...globalOf(found)].map((ref) =>
          leavesLate(found) ? ref : { ...ref, until: 'prepared' as const },
        ),
      ],
      owns: [
        ...members.map((each) => ({ ...each, goes }) as const),
        ...automated.map((each) => ({ ...each, goes: 'with' as const })),
        ...logGroupsOf('cluster', id, found.EnabledCloudwatchLogsExports),
      ],
      usedBy: [
        ...(goes === 'before' ? members : []),
        ...(found.ReadReplicaIdentifiers ?? []).flatMap((one) => peer(typeOf(one), one)),
        ...globalOf(found),
      ],
      detail: found,
    };
  },
  async look(aws, id) {
    const found = await find(aws, id);
    return found && look(found);
  },
  /** RDS changes none that is stopped. */
  async unprotect(aws, { id, detail }) {
    if (isStopped(detail)) return start(aws, id);
    const rds = await aws.client('rds');
    await rds.modifyDBCluster({
      DBClusterIdentifier: id,
      DeletionProtection: false,
      ApplyImmediately: true,
    });
  },
  async backup(aws, { id, detail }, name) {
    if (!isStopped(detail)) return backUpCluster(aws, id, name);
    await start(aws, id);
    return { name, done: false };
  },
  async backupUnder(aws, key) {
    return ownUnder(await clusterSnapshotsOf(aws), key);
  },
  releases: ['early', 'in-stack'],
  /**
   * One that is stopped cannot be deleted, nor one of a global database, nor the last instance of a replica: it starts,
   * leaves, or stops being one.
   */
  async release(aws, { id, detail }) {
    if (isStopped(detail)) return start(aws, id);
    if (detail.GlobalClusterIdentifier) return leave(aws, detail);
    await (await aws.client('rds')).promoteReadReplicaDBCluster({ DBClusterIdentifier: id });
  },
  async remove(aws, { id, detail }) {
    const rds = await aws.client('rds');
    // Its stack left it behind; it can go once it has left.
    if (detail.GlobalClusterIdentifier) await leave(aws, detail);
    await rds.deleteDBCluster({ DBClusterIdentifier: id, SkipFinalSnapshot: true });
  },
});

async function find(aws: Aws, id: string): Promise<DBCluster | undefined> {
  const rds = await aws.client('rds');
  return (await rds.describeDBClusters({ DBClusterIdentifier: id })).DBClusters?.[0];
}

function look(found: DBCluster): Look {
  return {
    ...lookAt('DB cluster', found.Status),
    released:
      !isStopped(found) &&
      (leavesLate(found) || !(found.GlobalClusterIdentifier || found.ReplicationSourceIdentifier)),
  };
}

function isStopped({ Status: status }: DBCluster): boolean {
  return status === 'stopped';
}

async function start(aws: Aws, id: string): Promise<void> {
  await (await aws.client('rds')).startDBCluster({ DBClusterIdentifier: id });
}

/** RDS takes only its ARN: aws-cloudformation/aws-cloudformation-resource-providers-rds#103. */
async function leave(
  aws: Aws,
  { GlobalClusterIdentifier, DBClusterArn }: DBCluster,
): Promise<void> {
  const rds = await aws.client('rds');
  await rds.removeFromGlobalCluster({ GlobalClusterIdentifier, DbClusterIdentifier: DBClusterArn });
}

/**
 * CloudFormation takes the clusters that it made out of their global database when it deletes them, without a look whether
 * they are in it, and RDS refuses one that is not. Sources: aws-cloudformation/aws-cloudformation-resource-providers-rds
 * (DeleteHandler of AWS::RDS::DBCluster), hashicorp/terraform-provider-aws#8171.
 */
function leavesLate({ GlobalClusterIdentifier: id, TagList }: DBCluster): boolean {
  return id !== undefined && tagsOf(TagList)['aws:cloudformation:stack-id'] !== undefined;
}

function globalOf({ GlobalClusterIdentifier: id }: DBCluster): Ref[] {
  return refs('rds:global-cluster', [id]).map((ref) => ({ ...ref, region: 'global' }));
}

/** Clusters of a global database name the primary one, too: getmoto/moto#6260. */
function sourceOf({ ReplicationSourceIdentifier: source }: DBCluster): Ref[] {
  return source === undefined ? [] : peer(typeOf(source), source);
}

/** An Aurora cluster may replicate an RDS instance, and the other way round. */
function typeOf(arn: string): string {
  return /:db:[^:]+$/.test(arn) ? 'rds:db' : 'rds:cluster';
}

async function automatedOf(aws: Aws, id: string): Promise<Ref[]> {
  const rds = await aws.client('rds');
  const found: Ref[] = [];
  const of = { DBClusterIdentifier: id, SnapshotType: 'automated' };
  for await (const page of rds.paginateDescribeDBClusterSnapshots(of))
    found.push(
      ...refs(
        'rds:cluster-snapshot',
        (page.DBClusterSnapshots ?? []).map((one) => one.DBClusterSnapshotIdentifier),
      ),
    );
  return found;
}
