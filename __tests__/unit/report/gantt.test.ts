import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import mermaid from 'mermaid';
import { gantt } from '../../../src/report/gantt.ts';
import { at, hostile, outcome, report } from './reports.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...hostile),
  fc.string({ unit: fc.constantFrom(...':;,#%{}<>"`\\- \n\r\u2028clikend') }),
);

describe('the gantt', () => {
  it('has a section per service and a bar per resource with times', () => {
    const drawn = gantt(
      report({
        outcomes: [
          outcome({ type: 's3:bucket', name: 'b', startedAt: at(60), endedAt: at(61.5) }),
          outcome({ name: 'a', outcome: 'blocked', startedAt: at(0), endedAt: at(0) }),
          outcome({
            type: 's3:bucket',
            name: 'c',
            outcome: 'deleting',
            startedAt: at(70),
            endedAt: undefined,
          }),
          outcome({ name: 'never begun', startedAt: undefined, endedAt: undefined }),
        ],
      }),
    );
    assert.deepEqual(drawn?.text.split('\n').slice(1), [
      'gantt',
      '  dateFormat YYYY-MM-DD HH:mm:ss.SSS',
      '  axisFormat %M:%S',
      '  section dynamodb',
      '    ✗ a :crit, 2000-01-01 00:00:00.000, 2000-01-01 00:00:00.960',
      '  section s3',
      '    ✓ b :done, 2000-01-01 00:01:00.000, 2000-01-01 00:01:01.500',
      '    … c :active, 2000-01-01 00:01:10.000, 2000-01-01 00:03:12.000',
    ]);
  });

  it('keeps the longest where there are too many', () => {
    const outcomes = Array.from({ length: 500 }, (_, index) =>
      outcome({ name: `n${index}`, startedAt: at(1), endedAt: at(2 + index) }),
    );
    const drawn = gantt(report({ outcomes }));
    assert.deepEqual([drawn?.shown, drawn?.all], [40, 500]);
    assert.ok(drawn?.text.includes(' n499 ') && !drawn.text.includes(' n459 '));
  });

  it('is not there when nothing has times', () =>
    assert.equal(gantt(report({ outcomes: [outcome({ startedAt: undefined })] })), undefined));

  it('is read by Mermaid as a gantt of as many lines, whatever the names', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, text, async (type, name, id) => {
        const made = report({
          outcomes: [outcome({ type, name, id }), outcome({ type: name, name: type })],
        });
        const drawn = gantt(made)?.text ?? '';
        const { diagramType, config } = await mermaid.parse(drawn);
        assert.equal(diagramType, 'gantt');
        assert.deepEqual(Object.keys(config), ['gantt']);
        const lines = drawn.split(/[\r\n\u2028\u2029]/);
        assert.equal(lines.filter((line) => line.startsWith('    ✓ ')).length, 2);
        assert.ok(lines.length <= 8, drawn);
        assert.equal(drawn.includes('```'), false);
      }),
      { numRuns: 60 },
    );
  });
});
