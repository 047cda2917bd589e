import type { DomainAssociation } from '@aws-sdk/client-amplify';
import { defineResourceType } from '../contract.ts';
import { roleRef } from '../iam/role-ref.ts';
import { targetRef } from '../target-ref.ts';
import { partOf } from './part.ts';
import { refusals } from './refusals.ts';

/**
 * Domain association of an Amplify app, known by `APPID/DOMAIN`; behind it is a CloudFront distribution of AWS's. Source:
 * Amplify API reference (GetDomainAssociation, DeleteDomainAssociation).
 */
export const domain = defineResourceType({
  name: 'amplify:domains',
  cloudFormation: 'AWS::Amplify::Domain',
  tagging: 'untaggable',
  iam: ['amplify:GetDomainAssociation', 'amplify:DeleteDomainAssociation'],
  minutes: 1,
  notFound: ['NotFoundException'],
  refusals,

  async describe(aws, id) {
    const [appId, domainName] = partOf(id);
    const amplify = await aws.client('amplify');
    const { domainAssociation: found } = await amplify.getDomainAssociation({ appId, domainName });
    if (found === undefined) return undefined;
    const records = recordsOf(found);
    return {
      id,
      arn: found.domainAssociationArn,
      name: domainName,
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
