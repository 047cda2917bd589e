import type { CloudFront, Distribution, DistributionConfig } from '@aws-sdk/client-cloudfront';
import { defineResourceType, type Look, type Ref } from '../contract.ts';
import { targetRef } from '../target-ref.ts';
import { wafRef } from '../wafv2/entity.ts';
import { staleVersion, tagsAt } from './child.ts';
import { bucketsOf, childrenOf, functionsAtEdge } from './references.ts';
import { isStripped, remembered, strip } from './strip.ts';

interface Detail {
  readonly distribution: Distribution;
  readonly owned: readonly Ref[];
  /** Its version: changes are only accepted with the present one. */
  readonly etag: string | undefined;
}

/**
 * CloudFront distribution. Sources: CloudFront API reference (UpdateDistribution, DeleteDistribution), CloudFront
 * guide (`Delete a distribution`, `Flat-rate pricing plans`).
 */
export const distribution = defineResourceType<Detail>({
  name: 'cloudfront:distribution',
  cloudFormation: 'AWS::CloudFront::Distribution',
  global: true,
  arn: 'cloudfront:distribution/{id}',
  tagging: 'swept',
  iam: [
    'cloudfront:GetDistribution',
    'cloudfront:ListTagsForResource',
    'cloudfront:GetKeyGroup',
    'cloudfront:UpdateDistribution',
    'cloudfront:DeleteDistribution',
  ],
  minutes: 5,
  manual: { first: 'it is disabled and deployed' },
  notFound: ['NoSuchDistribution'],
  refusals: [
    {
      // The same code as for a stale version. GetDistribution does not tell of a plan, so it cannot be known before.
      code: 'PreconditionFailed',
      text: /pricing plan/i,
      patience: 0,
      blocker: 'it is subscribed to a CloudFront pricing plan',
      remedy:
        'Cancel the plan in the CloudFront console; once it has ended (a paid one with its billing period), run again. Until then the distribution stays disabled.',
    },
    ...staleVersion,
    {
      // It is disabled and deployed by then, but not yet everywhere at AWS.
      code: 'DistributionNotDisabled',
      patience: 600,
      remedy: 'Something enabled it again, or AWS still deploys the change: run again.',
    },
    {
      code: 'StagingDistributionInUse',
      patience: 600,
      remedy: 'Delete the continuous deployment policy that names this staging distribution.',
    },
    {
      code: 'ResourceInUse',
      patience: 60,
      remedy: 'Delete its distribution tenants first, then run again.',
    },
  ],

  async describe(aws, id) {
    const cloudfront = await aws.client('cloudfront');
    // The tags first: if it goes between the two, its own description says so.
    const tags = await tagsAt(aws, `distribution/${id}`);
    const { Distribution: found, ETag: etag } = await cloudfront.getDistribution({ Id: id });
    const config = found?.DistributionConfig;
    if (found === undefined || config === undefined) return undefined;
    const owned = await ownedBy(cloudfront, config);
    const aliases = config.Aliases?.Items ?? [];
    return {
      id,
      arn: found.ARN,
      name: id,
      tags,
      // There is no time of creation; it is at least as old as its last change.
      createdAt: found.LastModifiedTime,
      ...look(found),
      refers: [
        ...functionsAtEdge(config),
        ...bucketsOf(config),
        ...targetRef(aws, config.ViewerCertificate?.ACMCertificateArn),
        ...wafRef(aws, config.WebACLId),
      ],
      owns: owned.map((ref) => ({ ...ref, goes: 'before' })),
      note: aliases.length > 0 ? `DNS records for ${aliases.join(', ')} stay` : undefined,
      detail: { distribution: found, owned, etag },
    };
  },
  async look(aws, id) {
    const { Distribution: found } = await (await aws.client('cloudfront')).getDistribution({
      Id: id,
    });
    return found && look(found);
  },
  releases: ['early'],
  async release(aws, { id, detail }) {
    const config = detail.distribution.DistributionConfig;
    if (config === undefined) return;
    await (await aws.client('cloudfront')).updateDistribution({
      Id: id,
      IfMatch: detail.etag,
      DistributionConfig: strip(config, detail.owned),
    });
  },
  async remove(aws, { id, detail }) {
    await (await aws.client('cloudfront')).deleteDistribution({ Id: id, IfMatch: detail.etag });
  },
});

/**
 * Just after an update GetDistribution may still show what was before it, enabled and deployed, so both are asked for.
 * A deployment of somebody else's change need not be waited for: AWS takes the next update at once.
 */
function look({ Status: status, DistributionConfig: config }: Distribution): Look {
  if (config === undefined || !isStripped(config)) return { state: 'ready', released: false };
  if (status === 'Deployed') return { state: 'ready', released: true };
  return { state: 'busy', reason: 'CloudFront is deploying its disabling', released: false };
}

/**
 * What it refers to or did before it was stripped. The keys of its key groups are named here too, though each is the
 * child of a group: once the group is gone, nothing else would lead to them.
 */
async function ownedBy(cloudfront: CloudFront, config: DistributionConfig): Promise<Ref[]> {
  const children = childrenOf(config);
  const groups = children.filter(({ type }) => type === 'cloudfront:key-group');
  const keys = await Promise.all(
    groups.map(async ({ id }) => {
      const { KeyGroup: group } = await cloudfront.getKeyGroup({ Id: id });
      return group?.KeyGroupConfig?.Items ?? [];
    }),
  );
  const all = [
    ...children,
    ...keys.flat().map((id) => ({ type: 'cloudfront:public-key', id })),
    ...remembered(config),
  ];
  return [...new Map(all.map((ref) => [`${ref.type} ${ref.id}`, ref])).values()];
}
