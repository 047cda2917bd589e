import { isCode, textOf } from '../../aws/codes.ts';
import { defineResourceType } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { certificateUsers } from './users.ts';

/**
 * ACM certificate. Sources: ACM API reference (DescribeCertificate, DeleteCertificate). It goes on being in use for
 * minutes after what used it is gone: go-to-k/cdkd, amplify-education/serverless-domain-manager#32 (10 to 20 minutes),
 * hashicorp/terraform-provider-aws#3866.
 */
export const certificate = defineResourceType<readonly string[]>({
  name: 'acm:certificate',
  cloudFormation: 'AWS::CertificateManager::Certificate',
  arn: 'acm:certificate/{id}',
  tagging: 'swept',
  iam: [
    'acm:DescribeCertificate',
    'acm:ListTagsForCertificate',
    'acm:DeleteCertificate',
    'apigateway:GET',
  ],
  manual: { first: 'what serves with it; AWS may hold it for 20 minutes after' },
  notFound: ['ResourceNotFoundException'],
  refusals: [
    {
      code: 'ResourceInUseException',
      patience: 1800,
      remedy:
        'AWS lets go of a certificate up to half an hour after what used it is gone: run again. If something still uses it, see `InUseBy` in `aws acm describe-certificate`.',
    },
    {
      // Still being issued or renewed, or another change at the same time.
      code: 'RequestInProgressException',
      patience: 300,
      remedy: 'Wait until the certificate is issued, then run again.',
    },
    {
      code: 'ConflictException',
      patience: 60,
      remedy: 'Another change is in progress: run again.',
    },
  ],

  async describe(aws, id) {
    const acm = await aws.client('acm');
    const CertificateArn = `arn:${aws.partition}:acm:${aws.region}:${aws.account}:certificate/${id}`;
    const found = (await acm.describeCertificate({ CertificateArn })).Certificate;
    if (found === undefined) return undefined;
    const { Tags } = await acm.listTagsForCertificate({ CertificateArn });
    const users = found.InUseBy ?? [];
    return {
      id,
      arn: CertificateArn,
      name: found.DomainName ?? id,
      tags: tagsOf(Tags),
      createdAt: found.CreatedAt ?? found.ImportedAt,
      state: 'ready',
      managedBy: found.ManagedBy,
      usedBy: await certificateUsers(aws, CertificateArn, users),
      note: validationNote(found.DomainValidationOptions?.map((each) => each.ResourceRecord?.Name)),
      detail: users,
    };
  },
  async look(aws, id) {
    const acm = await aws.client('acm');
    const CertificateArn = `arn:${aws.partition}:acm:${aws.region}:${aws.account}:certificate/${id}`;
    await acm.describeCertificate({ CertificateArn });
    return { state: 'ready' };
  },
  async remove(aws, { arn, detail: users }) {
    try {
      await (await aws.client('acm')).deleteCertificate({ CertificateArn: arn });
    } catch (error) {
      // AWS does not say by what, and some of it lies in accounts of AWS's own: API Gateway's and Cognito's front doors.
      if (error instanceof Error && isCode(error, 'ResourceInUseException') && users.length > 0)
        error.message = `${textOf(error)} By ${users.join(', ')}`;
      throw error;
    }
  },
});

function validationNote(names: readonly (string | undefined)[] = []): string | undefined {
  const records = [...new Set(names.filter((name) => name !== undefined))];
  if (records.length === 0) return undefined;
  return `the DNS record that validated it stays, unless its zone goes: ${records.join(', ')}`;
}
