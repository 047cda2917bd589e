import type { GlobalCluster } from '@aws-sdk/client-rds';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { peer } from './references.ts';
import { lookAt } from './state.ts';

/**
 * Aurora global database; Neptune's and DocumentDB's answer to the same calls. One for all regions: its ARN has none, and
 * every region tells of all of them, with their tags. Its clusters leave it themselves, before they go. Sources: RDS API
 * reference (DeleteGlobalCluster, GlobalCluster), Aurora guide (deleting a global database), cloud-custodian#11092,
 * ekristen/aws-nuke#1018.
 */
export const globalCluster = defineResourceType<GlobalCluster>({
  name: 'rds:global-cluster',
  cloudFormation: 'AWS::RDS::GlobalCluster',
  aliases: ['AWS::DocDB::GlobalCluster', 'AWS::Neptune::GlobalCluster'],
  global: true,
  arn: 'rds:global-cluster:{id}',
  tagging: 'listed',
  iam: ['rds:DescribeGlobalClusters', 'rds:DeleteGlobalCluster'],
  unprotectIam: ['rds:ModifyGlobalCluster'],
  manual: {
    first: 'its clusters leave it, the primary one last',
    protection: 'deletion protection',
  },
  notFound: ['GlobalClusterNotFoundFault'],
  refusals: [
    {
      code: 'InvalidParameterCombination',
      text: /deletion protection/i,
      patience: 0,
      blocker: 'deletion protection',
      remedy:
        'Switch deletion protection off, or add rds:global-cluster to remove-protection in the profile.',
    },
    {
      // It counts clusters that have just left it for a while: terraform-provider-aws waits for it, too.
      code: 'InvalidGlobalClusterStateFault',
      patience: 600,
      remedy: 'See in RDS which DB clusters it still has, remove them from it, then run again.',
    },
  ],

  async *list(aws) {
    const rds = await aws.client('rds');
    for await (const page of rds.paginateDescribeGlobalClusters({}))
      for (const { GlobalClusterIdentifier: id, TagList } of page.GlobalClusters ?? [])
        if (id !== undefined) yield { id, tags: tagsOf(TagList) };
  },
  async describe(aws, id) {
    const found = await find(aws, id);
    if (found === undefined) return undefined;
    return {
      id,
      arn: found.GlobalClusterArn,
      name: id,
      tags: tagsOf(found.TagList),
      ...lookAt('global database', found.Status),
      protection: found.DeletionProtection ? 'deletion protection' : undefined,
      usedBy: (found.GlobalClusterMembers ?? []).flatMap((one) =>
        peer('rds:cluster', one.DBClusterArn),
      ),
      detail: found,
    };
  },
  async unprotect(aws, { id }) {
    const rds = await aws.client('rds');
    await rds.modifyGlobalCluster({ GlobalClusterIdentifier: id, DeletionProtection: false });
  },
  async remove(aws, { id }) {
    await (await aws.client('rds')).deleteGlobalCluster({ GlobalClusterIdentifier: id });
  },
});

async function find(aws: Aws, id: string): Promise<GlobalCluster | undefined> {
  const rds = await aws.client('rds');
  return (await rds.describeGlobalClusters({ GlobalClusterIdentifier: id })).GlobalClusters?.[0];
}
