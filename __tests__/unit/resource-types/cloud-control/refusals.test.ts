import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { classify } from '../../../../src/aws/errors.ts';
import { failureOf, refusals } from '../../../../src/resource-types/cloud-control/refusals.ts';

const kind = { notFound: ['ResourceNotFound'], refusals };
const at = (name: string, message = 'no') => Object.assign(new Error(message), { name });

/** Seconds to sit it out, or what else it is. */
function read(error: Error): number | string {
  const reading = classify(error, kind);
  return reading.kind === 'refused' ? reading.patience : reading.kind;
}

describe('how a deletion by Cloud Control may end', () => {
  const ends: readonly [code: string, message: string, expected: number | string][] = [
    ['ResourceConflict', 'busy', 900],
    ['Throttling', 'slower', 900],
    ['ServiceInternalError', 'oops', 300],
    ['NetworkFailure', 'oops', 300],
    ['NotStabilized', 'not yet', 300],
    ['InvalidRequest', 'deletion protection is enabled', 0],
    ['InvalidRequest', 'the gateway is in use by 1 target', 900],
    ['GeneralServiceException', 'no', 0],
    ['GeneralServiceException', 'has a DependencyViolation', 900],
    ['NotUpdatable', 'no', 0],
    ['InvalidCredentials', 'no', 'unknown'],
    ['AccessDenied', 'User: x is not authorized to perform: dsql:DeleteCluster', 'denied'],
  ];
  for (const [code, message, expected] of ends)
    it(`${code}: ${message}`, () => {
      const failure = { ErrorCode: code, StatusMessage: message, TypeName: 'AWS::A::B' };
      assert.equal(read(failureOf(failure as Parameters<typeof failureOf>[0])), expected);
    });

  it('cancelled by somebody: asked for again for a while', () =>
    assert.equal(read(failureOf({ TypeName: 'AWS::A::B' })), 60));

  it('is told apart from what Cloud Control itself says', () => {
    assert.equal(read(at('ThrottlingException')), 'throttled');
    assert.equal(read(at('ResourceNotFoundException')), 'gone');
    assert.equal(read(at('ConcurrentOperationException')), 3600);
    assert.equal(read(at('UnsupportedActionException')), 0);
    assert.equal(read(at('InvalidRequestException')), 0);
    assert.equal(read(at('GeneralServiceException')), 0);
  });
});
