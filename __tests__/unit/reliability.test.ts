import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const page = new URL('../../docs/reliability.md', import.meta.url);
const text = readFileSync(page, 'utf8');

/** `| 7 | case | [`a test`](../its/file)<br>… |` */
const rows = [...text.matchAll(/^\| (\d+) \| (.+?) \| (\[`.+) \|$/gm)].map(
  ([, number, what = '', tests = '']) => ({ number: Number(number), what, tests: linked(tests) }),
);

/** Every test that the page names, with its file. */
function linked(markdown: string) {
  return [...markdown.matchAll(/\[`([^`]+)`\]\(([^)]+)\)/g)].map(([, name = '', path = '']) => ({
    name,
    file: new URL(path, page),
  }));
}

describe('docs/reliability.md', () => {
  it('has the thirty nasty cases, each with a test', () => {
    assert.deepEqual(
      rows.map(({ number }) => number),
      Array.from({ length: 30 }, (_, at) => at + 1),
    );
    for (const { number, tests } of rows) assert.ok(tests.length > 0, `case ${number}`);
  });

  it('names no test that is not there', () => {
    const named = linked(text);
    assert.ok(named.length > 60, `${named.length} tests`);
    for (const { name, file } of named) {
      assert.ok(existsSync(file), `${file.pathname} is not there`);
      // A link to the file itself.
      if (file.pathname.endsWith(`/${name}`)) continue;
      const source = readFileSync(file, 'utf8');
      assert.ok(source.includes(name), `${file.pathname} has no test '${name}'`);
    }
  });
});
