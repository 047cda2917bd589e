import type { WAFV2 } from '@aws-sdk/client-wafv2';
import type { Aws } from '../../aws/aws.ts';
import type { Ref, ResourceType } from '../contract.ts';
import { optional } from '../optional.ts';
import { plain } from '../plain.ts';
import { targetRef } from '../target-ref.ts';
import {
  named,
  notFound,
  type Place,
  partsOf,
  places,
  refusals,
  tagsAt,
  typeAt,
} from './entity.ts';

/**
 * Asking what a web ACL protects needs an action of that resource's own service too. Sources: WAF developer guide
 * ("Permissions for ListResourcesForWebACL"), AWS managed policy AWSWAFReadOnlyAccess.
 */
const askedOfUsers: Readonly<Record<Place, readonly string[]>> = {
  regional: [
    'elasticloadbalancing:DescribeWebACLAssociation',
    'appsync:ListResourcesForWebACL',
    'cognito-idp:ListResourcesForWebACL',
  ],
  global: ['amplify:ListResourcesForWebACL', 'cloudfront:ListDistributionsByWebACLId'],
};

/**
 * Web ACLs of AWS WAF. Their logging configuration dies with them. Sources: WAFV2 API reference (GetWebACL,
 * DeleteWebACL, ListResourcesForWebACL), CloudFront API reference (ListDistributionsByWebACLId).
 */
export const webAcls: readonly ResourceType[] = places.map((place) =>
  plain<'wafv2', string | undefined>({
    ...typeAt(place, 'webacl'),
    cloudFormation: 'AWS::WAFv2::WebACL',
    iam: [
      'wafv2:GetWebACL',
      'wafv2:ListTagsForResource',
      'wafv2:ListResourcesForWebACL',
      'wafv2:GetLoggingConfiguration',
      'wafv2:DeleteWebACL',
      ...askedOfUsers[place],
    ],
    client: 'wafv2',
    manual: { first: 'what it protects' },
    notFound,
    refusals,
    describe: async (waf, id, aws) => {
      const { WebACL: found, LockToken } = await waf.getWebACL(named(place, id));
      if (found?.ARN === undefined) return undefined;
      const [logging, usedBy] = await Promise.all([
        optional(waf.getLoggingConfiguration({ ResourceArn: found.ARN })),
        users(aws, waf, place, found.ARN),
      ]);
      const logs = logging?.LoggingConfiguration?.LogDestinationConfigs ?? [];
      return {
        arn: found.ARN,
        name: found.Name,
        managedBy: found.ManagedByFirewallManager ? 'Firewall Manager' : undefined,
        refers: [...partsOf(aws, found.Rules), ...logs.flatMap((arn) => targetRef(aws, arn))],
        usedBy,
        detail: LockToken,
      };
    },
    look: async (waf, id) => {
      await waf.getWebACL(named(place, id));
      return { state: 'ready' };
    },
    tags: tagsAt,
    remove: (waf, id, LockToken) => waf.deleteWebACL({ ...named(place, id), LockToken }),
  }),
);

/** AWS lists one kind at a time. Of the others that a web ACL can protect this action knows no types. */
const kinds = {
  regional: ['APPLICATION_LOAD_BALANCER', 'API_GATEWAY', 'APPSYNC', 'COGNITO_USER_POOL'],
  global: ['AMPLIFY'],
} as const;

async function users(aws: Aws, waf: WAFV2, place: Place, WebACLArn: string): Promise<Ref[]> {
  const lists = await Promise.all(
    kinds[place].map((ResourceType) =>
      optional(waf.listResourcesForWebACL({ WebACLArn, ResourceType })),
    ),
  );
  const listed = lists.flatMap((each) => each?.ResourceArns ?? []);
  const refs = listed.flatMap((arn) => targetRef(aws, arn));
  if (place === 'regional') return refs;
  const placed = refs.map((ref) => ({ region: aws.region, ...ref }));
  return [...placed, ...(await distributions(aws, WebACLArn))];
}

/** CloudFront calls a web ACL by its ARN. */
async function distributions(aws: Aws, WebACLId: string): Promise<Ref[]> {
  const cloudFront = await aws.client('cloudfront');
  const listed = await optional(cloudFront.listDistributionsByWebACLId({ WebACLId }));
  return (listed?.DistributionList?.Items ?? []).flatMap(({ Id: id }) =>
    id === undefined ? [] : [{ type: 'cloudfront:distribution', id }],
  );
}
