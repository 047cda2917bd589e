import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documents, read, updated } from '../../../scripts/update-docs.ts';

for (const path of documents)
  test(`${path} is up to date (npm run docs)`, () => {
    const text = read(path);
    assert.ok(text.includes('<!-- begin '), 'it has no generated part');
    assert.equal(text, updated(text));
  });

test('a part that nothing generates is refused', () => {
  assert.throws(() => updated('<!-- begin ports -->\n<!-- end ports -->'), /'ports'/);
});
