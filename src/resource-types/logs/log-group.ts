import type { LogGroup } from '@aws-sdk/client-cloudwatch-logs';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType } from '../contract.ts';
import { keyRef } from '../kms/key-ref.ts';
import { backupPlace } from '../s3/backup-place.ts';
import { backUpEvents } from './back-up-events.ts';

/**
 * CloudWatch Logs log group. Sources: CloudWatch Logs API reference (DeleteLogGroup, DescribeLogGroups,
 * ListTagsForResource, PutLogGroupDeletionProtection).
 */
export const logGroup = defineResourceType<LogGroup>({
  name: 'logs:log-group',
  cloudFormation: 'AWS::Logs::LogGroup',
  arn: 'logs:log-group:{id+}',
  tagging: 'swept',
  iam: [
    'logs:DescribeLogGroups',
    'logs:ListTagsForResource',
    'logs:TagResource',
    'logs:DeleteLogGroup',
  ],
  unprotectIam: ['logs:PutLogGroupDeletionProtection'],
  bucketIam: ['s3:GetBucketLocation', 'logs:FilterLogEvents', 's3:PutObject'],
  manual: { first: 'what writes to it', protection: 'deletion protection' },
  notFound: ['ResourceNotFoundException'],
  refusals: [
    {
      code: 'OperationAbortedException',
      patience: 60,
      remedy: 'Another operation on this log group is in progress: run again.',
    },
    {
      code: 'ValidationException',
      text: /deletion protection/i,
      patience: 0,
      blocker: 'deletion protection',
      remedy:
        'Switch deletion protection off, or add logs:log-group to remove-protection in the profile.',
    },
  ],

  async describe(aws, name) {
    const logs = await aws.client('logs');
    const group = await groupNamed(logs, name);
    if (group === undefined) return undefined;
    // DescribeLogGroups' `arn` ends with `:*`, which ListTagsForResource refuses; `logGroupArn` does not.
    const arn = group.logGroupArn ?? group.arn?.replace(/:\*$/, '');
    const { tags } = await logs.listTagsForResource({ resourceArn: arn });
    return {
      id: name,
      arn,
      name,
      tags: tags ?? {},
      createdAt: group.creationTime === undefined ? undefined : new Date(group.creationTime),
      state: 'ready',
      refers: keyRef(aws, group.kmsKeyId),
      protection: group.deletionProtectionEnabled ? 'deletion protection' : undefined,
      detail: group,
    };
  },
  async look(aws, name) {
    return (await groupNamed(await aws.client('logs'), name)) && { state: 'ready' };
  },
  async unprotect(aws, { id }) {
    const logs = await aws.client('logs');
    await logs.putLogGroupDeletionProtection({
      logGroupIdentifier: id,
      deletionProtectionEnabled: false,
    });
  },
  async tags(aws, name) {
    const logs = await aws.client('logs');
    return (await logs.listTagsForResource({ resourceArn: arnOf(aws, name) })).tags ?? {};
  },
  async label(aws, name, labels) {
    const logs = await aws.client('logs');
    await logs.tagResource({ resourceArn: arnOf(aws, name), tags: labels });
  },
  async backup(aws, { id }, name, bucket) {
    return backUpEvents(aws, id, await backupPlace(aws, bucket, name));
  },
  async remove(aws, { id }) {
    await (await aws.client('logs')).deleteLogGroup({ logGroupName: id });
  },
});

function arnOf({ partition, region, account }: Aws, name: string): string {
  return `arn:${partition}:logs:${region}:${account}:log-group:${name}`;
}

/** There is no describe by name: the list by prefix, sorted, has the exact name on its first page. */
async function groupNamed(
  logs: import('@aws-sdk/client-cloudwatch-logs').CloudWatchLogs,
  name: string,
): Promise<LogGroup | undefined> {
  const { logGroups } = await logs.describeLogGroups({ logGroupNamePrefix: name });
  return logGroups?.find((group) => group.logGroupName === name);
}
