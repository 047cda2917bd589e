import type { Aws } from '../../aws/aws.ts';

const own = /^arn:[^:]+:backup:[^:]*:[^:]*:recovery-point:([^:/]+)$/;

/** The id of a recovery point: of most resources it is a snapshot or an image of their own service, with that ARN. */
export function pointId(arn: string): string {
  return own.exec(arn)?.[1] ?? arn;
}

export function pointArn(aws: Aws, id: string): string {
  if (id.startsWith('arn:')) return id;
  return `arn:${aws.partition}:backup:${aws.region}:${aws.account}:recovery-point:${id}`;
}
