import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resourceLine } from '../../src/report/log.ts';
import { asStep } from '../support/as-step.ts';
import { blocked } from './report/reports.ts';

const forged = 'x\n::error::forged\r\n##[group]owned \u202e';
const journals = {
  grouped: ['grouped', ''],
  'side by side': ["sideBySide('pull request #12')", 'pull request #12: '],
} as const;

for (const [what, [journal, before]] of Object.entries(journals)) {
  const tell = (method: string, text: string) =>
    asStep(
      `import { grouped, sideBySide } from 'SRC/journal.ts';
      ${journal}.${method}(${JSON.stringify(text)});`,
    ).log;

  test(`${what}: what AWS says is one line that the runner does not obey`, () => {
    assert.equal(tell('info', forged), `${before}x ::error::forged ## [group]owned ⟨U+202E⟩\n`);
    assert.doesNotMatch(tell('info', '::error::forged'), /^\s*::/);
    const warned = tell('warn', forged);
    assert.match(warned, /^::warning::.*x ::error::forged ## \[group\]owned ⟨U\+202E⟩\n$/);
    assert.doesNotMatch(tell('begin', forged), /##\[|^::error|\u202e/m);
  });

  test(`${what}: what is escaped already is not escaped twice`, () => {
    const line = resourceLine(blocked({ name: forged, blocker: forged }));
    assert.equal(tell('info', line), `${before}${line}\n`);
  });
}
