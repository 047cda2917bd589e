import type { Aws } from '../../aws/aws.ts';
import type { Tags } from '../../scope.ts';

/** Kinds whose ARNs have no account. Source: service authorization reference, resource types defined by Amazon EC2. */
const withoutAccount: readonly string[] = ['image', 'snapshot'];

/** What EC2 leaves out of its descriptions: the ARN, and the name that the console shows, which is a tag. */
export function named(
  { partition, region, account }: Pick<Aws, 'partition' | 'region' | 'account'>,
  kind: string,
  id: string,
  tags: Tags,
) {
  const owner = withoutAccount.includes(kind) ? '' : account;
  const arn = `arn:${partition}:ec2:${region}:${owner}:${kind}/${id}`;
  return { id, arn, name: tags['Name'] || id, tags };
}

/** The service that runs it for this account (`eks.amazonaws.com`); it refuses changes by anybody else. */
export function operatorOf(
  operator: { Managed?: boolean | undefined; Principal?: string | undefined } | undefined,
): string | undefined {
  return operator?.Managed ? (operator.Principal ?? 'another AWS service') : undefined;
}
