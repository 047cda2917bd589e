import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { knownFile, knownText } from '../../../scripts/generate-known.ts';

it('what is known of the types is what they are (npm run generate)', () => {
  assert.ok(
    readFileSync(knownFile, 'utf8') === knownText(),
    'src/resource-types/known.generated.json is out of date',
  );
});
