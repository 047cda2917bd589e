import type { DomainDescriptionType } from '@aws-sdk/client-cognito-identity-provider';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType, type Look } from '../contract.ts';
import { targetRef } from '../target-ref.ts';

/**
 * Domain of a user pool: a prefix of Cognito's own, or a custom one, which is a CloudFront distribution of AWS's.
 * Source: Cognito user pools API reference (DescribeUserPoolDomain, DeleteUserPoolDomain).
 */
export const userPoolDomain = defineResourceType<DomainDescriptionType>({
  name: 'cognito-idp:userpooldomain',
  cloudFormation: 'AWS::Cognito::UserPoolDomain',
  tagging: 'untaggable',
  iam: ['cognito-idp:DescribeUserPoolDomain', 'cognito-idp:DeleteUserPoolDomain'],
  minutes: 1,
  notFound: ['ResourceNotFoundException'],

  async describe(aws, domain) {
    const found = await read(aws, domain);
    if (found === undefined) return undefined;
    const { CustomDomainConfig: custom } = found;
    return {
      id: domain,
      name: domain,
      ...look(found),
      refers: targetRef(aws, custom?.CertificateArn),
      note: custom?.CertificateArn
        ? `AWS may keep its certificate ${custom.CertificateArn} in use for some 20 minutes`
        : undefined,
      detail: found,
    };
  },
  async look(aws, domain) {
    const found = await read(aws, domain);
    return found && look(found);
  },
  async remove(aws, { id, detail: { UserPoolId } }) {
    await (await aws.client('cognito-idp')).deleteUserPoolDomain({ Domain: id, UserPoolId });
  },
});

/** For a domain that does not exist the description is there, and empty. */
async function read(aws: Aws, Domain: string): Promise<DomainDescriptionType | undefined> {
  const cognito = await aws.client('cognito-idp');
  const { DomainDescription: found } = await cognito.describeUserPoolDomain({ Domain });
  return found?.UserPoolId === undefined ? undefined : found;
}

/** CREATING is no reason to wait: without its DNS record a custom domain never becomes ACTIVE. */
function look({ Status: status }: DomainDescriptionType): Look {
  if (status === 'DELETING') return { state: 'deleting', reason: 'AWS takes the domain down' };
  if (status === 'UPDATING') return { state: 'busy', reason: 'the domain is UPDATING' };
  return { state: 'ready' };
}
