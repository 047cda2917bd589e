import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { mapLimit } from '../../../src/aws/parallel.ts';

test('at most so many at work, results in order, a generator read no faster', async () => {
  let produced = 0;
  let working = 0;
  let most = 0;
  async function* pages() {
    for (let page = 0; page < 10; page += 1) {
      produced += 1;
      yield page;
    }
  }
  const doubled = await mapLimit(pages(), 3, async (page) => {
    working += 1;
    most = Math.max(most, working);
    assert.ok(produced - page <= 4, `${produced} produced at page ${page}`);
    await sleep(10 - page);
    working -= 1;
    return page * 2;
  });
  assert.deepEqual(doubled, [0, 2, 4, 6, 8, 10, 12, 14, 16, 18]);
  assert.equal(most, 3);
});
