import type { GetEmailIdentityResponse } from '@aws-sdk/client-sesv2';

type Attributes = Pick<
  GetEmailIdentityResponse,
  'IdentityType' | 'DkimAttributes' | 'MailFromAttributes'
>;

/**
 * The DNS records that were set up for an identity and that SES can neither see all of nor delete. Easy DKIM has three
 * CNAMEs, a key of one's own has a TXT record under its selector, a MAIL FROM domain has an MX and an SPF record.
 * Sources: SES developer guide (Easy DKIM, BYODKIM, custom MAIL FROM domain), SES API v2 reference (DkimAttributes).
 */
export function dnsRecords(name: string, attributes: Attributes): string[] {
  const { IdentityType, DkimAttributes: dkim, MailFromAttributes: mail } = attributes;
  const kind = dkim?.SigningAttributesOrigin === 'EXTERNAL' ? 'TXT' : 'CNAME';
  const tokens = IdentityType === 'EMAIL_ADDRESS' ? [] : (dkim?.Tokens ?? []);
  const from = mail?.MailFromDomain;
  return [
    ...tokens.map((token) => `${token}._domainkey.${name} (${kind})`),
    ...(from ? [`${from} (MX, TXT)`] : []),
  ];
}
