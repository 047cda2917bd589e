import type { Aws } from '../../aws/aws.ts';
import type { Ref } from '../contract.ts';
import { targetRef } from '../target-ref.ts';

/** The queue that a redrive policy (JSON) sends to what cannot be delivered. */
export function deadLetterRef(aws: Aws, redrivePolicy: string | undefined): Ref[] {
  const [, arn] = /"deadLetterTargetArn"\s*:\s*"([^"]+)"/.exec(redrivePolicy ?? '') ?? [];
  return targetRef(aws, arn);
}
