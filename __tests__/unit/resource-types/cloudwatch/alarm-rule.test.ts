import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { alarmsIn } from '../../../../src/resource-types/cloudwatch/alarm-rule.ts';

const arn = 'arn:aws-cn:cloudwatch:cn-north-1:123456789012:alarm:';
const cases: readonly (readonly [rule: string | undefined, names: readonly string[]])[] = [
  [undefined, []],
  ['FALSE', []],
  ['ALARM(a)', ['a']],
  ['ALARM( a )', ['a']],
  ['ALARM("a b (c), d")', ['a b (c), d']],
  [`OK(${arn}a) OR OK("${arn}b:c")`, ['a', 'b:c']],
  ['(ALARM(a) AND (NOT OK(b))) OR INSUFFICIENT_DATA(a)', ['a', 'b']],
  ['AT_LEAST(2, NOT OK, (a, "b, c", d))', ['a', 'b, c', 'd']],
];

describe('alarmsIn', () => {
  for (const [rule, names] of cases) it(`${rule}`, () => assert.deepEqual(alarmsIn(rule), names));
});
