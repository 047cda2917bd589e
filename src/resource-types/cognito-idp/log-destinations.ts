import type { LogConfigurationType } from '@aws-sdk/client-cognito-identity-provider';
import { parseArn } from '../../aws/arn.ts';
import type { Aws } from '../../aws/aws.ts';
import type { Owned, Ref } from '../contract.ts';

/**
 * Where a user pool sends its logs. Cognito names no log group itself: it is whichever the configuration names (Cognito
 * guide, `Exporting user pool logs`). One whose name has the pool's id is left behind by this pool; any other may serve
 * several pools, and only goes after this one.
 */
export function logDestinationsOf(
  aws: Aws,
  pool: string,
  configurations: readonly LogConfigurationType[],
): { readonly own: readonly Owned[]; readonly shared: readonly Ref[] } {
  const refs = configurations.flatMap((each) => [
    ...groupAt(aws, each.CloudWatchLogsConfiguration?.LogGroupArn),
    ...refTo('s3:bucket', parseArn(each.S3Configuration?.BucketArn ?? '')?.resource),
    ...refTo(
      'firehose:deliverystream',
      parseArn(each.FirehoseConfiguration?.StreamArn ?? '')?.resource.split('/')[1],
    ),
  ]);
  const isOwn = ({ type, id }: Ref) => type === 'logs:log-group' && names(id, pool);
  return {
    own: refs.filter(isOwn).map((ref) => ({ ...ref, goes: 'after' })),
    shared: refs.filter((ref) => !isOwn(ref)),
  };
}

/** Whether the pool's id is in the name as a whole: `eu-west-1_AbC` is not in `eu-west-1_AbCd`. */
function names(group: string, pool: string): boolean {
  return group.split(/[^\w-]+/).includes(pool);
}

function groupAt(aws: Aws, arn: string | undefined): Ref[] {
  const { account, region, resource } = parseArn(arn ?? '') ?? {};
  const id = resource?.replace(/^log-group:/, '').replace(/:\*$/, '');
  return account === aws.account && region === aws.region ? refTo('logs:log-group', id) : [];
}

function refTo(type: string, id: string | undefined): Ref[] {
  return id ? [{ type, id }] : [];
}
