import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { asStep } from '../support/as-step.ts';
import { blocked, outcome, report } from './report/reports.ts';

const made = report({ outcomes: [outcome(), blocked()] });
const publish = (temp: string) =>
  asStep(`import { explain } from 'SRC/errors.ts';
    import { publish } from 'SRC/publish.ts';
    const unwritten = await publish(${JSON.stringify(made)}, ${JSON.stringify(temp)});
    if (unwritten !== undefined) console.log(explain(unwritten));`);

test('a report that cannot be written costs nothing else, and is told', () => {
  // No folder can be made below a file.
  const temp = join(import.meta.filename, 'x');
  const { code, log, error, summary, outputs } = publish(temp);
  assert.equal(code, 0, error);
  assert.match(outputs, /^status<<.*\nleftovers\n/m);
  assert.match(outputs, /^found<<.*\n2\n/m);
  assert.match(outputs, /^deleted<<.*\n1\n/m);
  assert.match(outputs, /^remaining<<.*\n1\n/m);
  assert.doesNotMatch(outputs, /^report<</m);
  assert.match(summary, /deletion protection is on/);
  const told = `The JSON report could not be written to ${join(temp, 'workshop-cleanup-pr-12-')}`;
  assert.ok(log.includes(told), log);
  assert.match(log, /ENOTDIR.*\n.*RUNNER_TEMP/s);
});

test('a report that is written is the output report', () => {
  const { log, error, outputs } = publish('reports');
  assert.match(outputs, /^report<<.*\nreports\/workshop-cleanup-pr-12-\d+\.json\n/m, error);
  assert.doesNotMatch(log, /could not be written/);
});
