import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Aws } from '../../../../src/aws/aws.ts';
import { createStrangers } from '../../../../src/resource-types/cloud-control/strangers.ts';
import { types } from '../../../support/engine.ts';

/** Whoever asked AWS would fail. */
const nobody = {} as Aws;

describe('what Cloud Control never deletes', () => {
  for (const [arn, blocker] of [
    ['arn:aws:cloudformation:eu-west-1:1:stackset/guard:1a2b-3c4d', /other accounts and regions/],
    ['arn:aws:organizations::1:account/o-1/2', /sign-in stand on/],
    ['arn:aws:iam::1:oidc-provider/token.actions.githubusercontent.com', /sign-in stand on/],
  ] as const)
    it(arn, async () => {
      const verdict = await createStrangers(types, new Map()).identify(nobody, { arn });
      assert.ok(verdict.is === 'leftover', verdict.is);
      assert.equal(verdict.outcome, 'blocked');
      assert.match(verdict.blocker, blocker);
    });
});
