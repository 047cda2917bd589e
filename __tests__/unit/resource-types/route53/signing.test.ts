import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify } from '../../../../src/aws/errors.ts';
import { hostedZone } from '../../../../src/resource-types/route53/hosted-zone.ts';

test('a key that is not yet inactive everywhere is waited for', () => {
  const error = Object.assign(new Error('KSK is ACTIVE'), { name: 'InvalidKeySigningKeyStatus' });
  const read = classify(error, hostedZone);
  assert.equal(read.kind, 'refused');
  assert.equal(read.kind === 'refused' && read.refusal.patience, 300);
});
