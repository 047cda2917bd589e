import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explain, UserError } from '../../../src/errors.ts';
import { type Head, refusePullRequestHead } from '../../../src/github/trusted-ref.ts';

const sha = 'a'.repeat(40);
const head: Head = { number: '12', branch: 'topic', commits: [sha] };

const refused: readonly (readonly [string, string, boolean, RegExp])[] = [
  [
    'a commit that is given',
    sha,
    false,
    /^input profile-ref: "a{40}" is a commit of pull request #12, .*\n.*or leave profile-ref out\.$/,
  ],
  [
    "the run's own commit",
    sha,
    true,
    /^input profile-ref: it is left out, and this run's own commit "a{40}" is the head of pull request #12, .*\nStart the workflow on another branch, or set profile-ref to /,
  ],
  [
    "the event's base branch",
    'topic',
    true,
    /^input profile-ref: it is left out, and this event's base branch "topic" is the branch of pull request #12, .*\n.* set profile-ref to /,
  ],
];

for (const [what, ref, byDefault, message] of refused)
  test(`${what} is refused with a remedy that can be followed`, () => {
    assert.throws(
      () => refusePullRequestHead(ref, [head], byDefault),
      (error) => {
        assert.ok(error instanceof UserError);
        assert.match(explain(error), message);
        return true;
      },
    );
  });

test('what is nobody’s head passes', () => {
  for (const byDefault of [false, true])
    for (const ref of ['main', 'b'.repeat(40)]) refusePullRequestHead(ref, [head], byDefault);
});
