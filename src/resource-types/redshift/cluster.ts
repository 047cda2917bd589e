import type { Cluster } from '@aws-sdk/client-redshift';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType } from '../contract.ts';
import { roleRef } from '../iam/role-ref.ts';
import { backupTags, latest, ownUnder, type Snapshot } from '../rds/backup.ts';
import { refs } from '../rds/references.ts';
import { lookAt } from '../rds/state.ts';
import { tagsOf } from '../tags.ts';
import { targetRef } from '../target-ref.ts';

/** Redshift cluster. Sources: Redshift API reference (DeleteCluster, Cluster), Redshift guide (snapshots). */
export const cluster = defineResourceType({
  name: 'redshift:cluster',
  cloudFormation: 'AWS::Redshift::Cluster',
  arn: 'redshift:cluster:{id}',
  tagging: 'swept',
  iam: ['redshift:DescribeClusters', 'redshift:DescribeClusterSnapshots', 'redshift:DeleteCluster'],
  backupIam: ['redshift:CreateClusterSnapshot', 'redshift:CreateTags'],
  minutes: 6,
  manual: { first: 'a backup where the profile asks for one; its automated snapshots go with it' },
  notFound: ['ClusterNotFoundFault'],
  refusals: [
    {
      code: 'InvalidClusterStateFault',
      patience: 1800,
      remedy: 'See the state of the cluster in Redshift, then run again.',
    },
    {
      code: 'ClusterSnapshotQuotaExceededFault',
      patience: 0,
      remedy: 'Delete manual snapshots that nobody needs, or raise the quota, then run again.',
    },
  ],

  async describe(aws, id) {
    const found = await find(aws, id);
    if (found === undefined) return undefined;
    const groups = (found.VpcSecurityGroups ?? []).map((one) => one.VpcSecurityGroupId);
    const parameters = (found.ClusterParameterGroups ?? []).map((one) => one.ParameterGroupName);
    return {
      id,
      arn: `arn:${aws.partition}:redshift:${aws.region}:${aws.account}:cluster:${id}`,
      name: id,
      tags: tagsOf(found.Tags),
      createdAt: found.ClusterCreateTime,
      ...lookAt('cluster', found.ClusterStatus),
      refers: [
        ...refs('ec2:security-group', groups),
        ...refs('redshift:subnetgroup', [found.ClusterSubnetGroupName]),
        ...refs('redshift:parametergroup', parameters),
        ...(found.IamRoles ?? []).flatMap((one) => roleRef(aws, one.IamRoleArn)),
        ...targetRef(aws, found.KmsKeyId),
      ],
      detail: undefined,
    };
  },
  async look(aws, id) {
    const found = await find(aws, id);
    return found && lookAt('cluster', found.ClusterStatus);
  },
  async backup(aws, { id, createdAt }, name) {
    const redshift = await aws.client('redshift');
    const made = await snapshotsOf(aws, { ClusterIdentifier: id });
    return latest(made, name, createdAt, async (SnapshotIdentifier) => {
      const Tags = backupTags(id);
      await redshift.createClusterSnapshot({ ClusterIdentifier: id, SnapshotIdentifier, Tags });
    });
  },
  async backupUnder(aws, key) {
    return ownUnder(await snapshotsOf(aws), key);
  },
  async remove(aws, { id }) {
    const redshift = await aws.client('redshift');
    await redshift.deleteCluster({ ClusterIdentifier: id, SkipFinalClusterSnapshot: true });
  },
});

/** Manual ones of one cluster, or of all. */
async function snapshotsOf(
  aws: Aws,
  of: { readonly ClusterIdentifier?: string } = {},
): Promise<Snapshot[]> {
  const redshift = await aws.client('redshift');
  const made: Snapshot[] = [];
  const asked = { ...of, SnapshotType: 'manual' };
  for await (const page of redshift.paginateDescribeClusterSnapshots(asked))
    for (const each of page.Snapshots ?? []) made.push({ ...each, id: each.SnapshotIdentifier });
  return made;
}

async function find(aws: Aws, id: string): Promise<Cluster | undefined> {
  const redshift = await aws.client('redshift');
  return (await redshift.describeClusters({ ClusterIdentifier: id })).Clusters?.[0];
}
