import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UserError } from '../../../src/errors.ts';
import { loadProfile } from '../../../src/profile/load.ts';
import { bad } from './bad.ts';
import { known } from './example.ts';

for (const [what, text, lines] of bad)
  test(`refused: ${what}`, () => {
    assert.throws(
      () => loadProfile(text, 'c.yml', known),
      (error) => {
        assert.ok(error instanceof UserError);
        assert.deepEqual(error.message.split('\n'), lines);
        return true;
      },
    );
  });
