import type { Aws } from '../../aws/aws.ts';
import type { Tags } from '../../scope.ts';

/** What EC2 leaves out of its descriptions: the ARN, and the name that the console shows, which is a tag. */
export function named(aws: Aws, kind: string, id: string, tags: Tags) {
  const arn = `arn:${aws.partition}:ec2:${aws.region}:${aws.account}:${kind}/${id}`;
  return { id, arn, name: tags['Name'] || id, tags };
}

/** The service that runs it for this account (`eks.amazonaws.com`); it refuses changes by anybody else. */
export function operatorOf(
  operator: { Managed?: boolean | undefined; Principal?: string | undefined } | undefined,
): string | undefined {
  return operator?.Managed ? (operator.Principal ?? 'another AWS service') : undefined;
}
