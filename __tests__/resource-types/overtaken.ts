import assert from 'node:assert/strict';
import type { Ground } from './scenario.ts';

/** Another does the same a moment before the next such call of EC2, which AWS therefore answers with this error. */
export async function overtaken({ aws }: Pick<Ground, 'aws'>, operation: string, code: string) {
  const answer = await fetch(
    `${process.env['AWS_ENDPOINT_URL']}/bed/faults?account=${aws.account}`,
    {
      method: 'POST',
      body: JSON.stringify([{ service: 'ec2', operation, code, after: true }]),
    },
  );
  assert.ok(answer.ok);
}
