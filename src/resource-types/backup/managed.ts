import type { Tags } from '../../scope.ts';
import type { Refusal, Using } from '../contract.ts';

/** Whether AWS Backup made this snapshot or image of EC2. Source: AWS Backup guide, tags on recovery points. */
export function isBackedUp(tags: Tags | undefined): boolean {
  return tags?.['aws:backup:source-resource'] !== undefined;
}

/**
 * What AWS Backup made of a snapshot or an image: a recovery point with the same ARN, which alone deletes it. Until that
 * is gone it stays, and by itself it is never deleted. Sources: AWS Backup guide, tags on recovery points; EC2 guide,
 * `Deregister an Amazon EC2 AMI`; openshift/installer#9964 (DeleteSnapshot: `This snapshot is managed by the AWS Backup
 * service and cannot be deleted via EC2 APIs`).
 */
export function pointOf(arn: string): Using {
  return { type: 'backup:recovery-point', id: arn };
}

const code = 'ManagedByBackup';

/** What `refuseManaged` throws and what EC2 says of one that does not tell by its tags (a snapshot of an AMI). */
export const managedByBackup: readonly Refusal[] = [
  { code },
  { code: 'InvalidParameterValue', text: /managed by the AWS Backup service/ },
].map((refusal) => ({
  ...refusal,
  // AWS Backup may take a while to delete it after its point.
  patience: 60,
  blocker: 'managed by AWS Backup',
  remedy: 'It goes with what manages it; delete its recovery point in AWS Backup.',
}));

/** Instead of a request that is known to be refused. */
export function refuseManaged(): never {
  throw Object.assign(new Error('AWS Backup deletes it with its recovery point'), { name: code });
}
