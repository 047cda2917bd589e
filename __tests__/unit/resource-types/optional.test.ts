import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { optional } from '../../../src/resource-types/optional.ts';

const failing = (name: string, message = name) =>
  Promise.reject(Object.assign(new Error(message), { name }));

describe('an optional read', () => {
  it('gives what AWS answers', async () => {
    assert.equal(await optional(Promise.resolve('answer')), 'answer');
  });

  for (const name of ['UnknownOperationException', 'InternalFailure', 'ResourceNotFoundException'])
    it(`gives nothing on ${name}`, async () => {
      assert.equal(await optional(failing(name)), undefined);
    });

  it('tells a missing permission', async () => {
    const message = 'User: x is not authorized to perform: cognito-identity:GetIdentityPoolRoles';
    await assert.rejects(optional(failing('AccessDeniedException', message)), /not authorized/);
  });

  it('is not waited for beyond its worth', async () => {
    const began = performance.now();
    assert.equal(await optional(new Promise(() => undefined)), undefined);
    assert.ok(performance.now() - began < 5000);
  });
});
