import type { DomainAssociation } from '@aws-sdk/client-amplify';
import { defineResourceType } from '../contract.ts';
import { roleRef } from '../iam/role-ref.ts';
import { offered } from '../offered.ts';
import { targetRef } from '../target-ref.ts';
import { pagesOf } from './pages.ts';
import { partOf } from './part.ts';
import { refusals } from './refusals.ts';
import { unlessGone } from './unless-gone.ts';

/**
 * Domain association of an Amplify app, known by `APPID/DOMAIN`; behind it is a CloudFront distribution of AWS's. Source:
 * Amplify API reference (GetDomainAssociation, DeleteDomainAssociation, ListTagsForResource: it is tagged by TagResource alone).
 */
export const domain = defineResourceType({
  name: 'amplify:domains',
  cloudFormation: 'AWS::Amplify::Domain',
  arn: 'amplify:apps/{id}/domains/{id+}',
  tagging: 'listed',
  iam: [
    'amplify:ListApps',
    'amplify:ListDomainAssociations',
    'amplify:GetDomainAssociation',
    'amplify:ListTagsForResource',
    'amplify:DeleteDomainAssociation',
  ],
  minutes: 1,
  notFound: ['NotFoundException'],
  refusals,

  async *list(aws) {
    const amplify = await aws.client('amplify');
    for await (const { apps } of offered(amplify.paginateListApps({}, { pageSize: 100 })))
      for (const { appId = '' } of apps ?? []) {
        const pages = pagesOf((nextToken) => amplify.listDomainAssociations({ appId, nextToken }));
        for (const { domainAssociations } of (await unlessGone(pages)) ?? [])
          for (const { domainName: name } of domainAssociations ?? [])
            if (name !== undefined) yield { id: `${appId}/${name}`, name };
      }
  },
  async tags(aws, id) {
    const [appId, domainName] = partOf(id);
    const resourceArn = `arn:${aws.partition}:amplify:${aws.region}:${aws.account}:apps/${appId}/domains/${domainName}`;
    return (await (await aws.client('amplify')).listTagsForResource({ resourceArn })).tags ?? {};
  },
  async describe(aws, id) {
    const [appId, domainName] = partOf(id);
    const amplify = await aws.client('amplify');
    const { domainAssociation: found } = await amplify.getDomainAssociation({ appId, domainName });
    if (found === undefined) return undefined;
    const resourceArn = found.domainAssociationArn;
    const { tags } = await amplify.listTagsForResource({ resourceArn });
    const records = recordsOf(found);
    return {
      id,
      arn: resourceArn,
      name: domainName,
      tags: tags ?? {},
      state: 'ready',
      refers: [
        ...roleRef(aws, found.autoSubDomainIAMRole),
        ...targetRef(aws, found.certificate?.customCertificateArn),
      ],
      note: records.length > 0 ? `its DNS records stay: ${records.join(', ')}` : undefined,
      detail: undefined,
    };
  },
  async remove(aws, { id }) {
    const [appId, domainName] = partOf(id);
    await (await aws.client('amplify')).deleteDomainAssociation({ appId, domainName });
  },
});

/** As AWS writes them: `www CNAME d111111abcdef8.cloudfront.net`. */
function recordsOf({ subDomains, certificateVerificationDNSRecord: check }: DomainAssociation) {
  return [...(subDomains ?? []).map(({ dnsRecord }) => dnsRecord), check].filter(Boolean);
}
