import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explain } from '../../../src/errors.ts';
import { readRunStart } from '../../../src/github/workflow-run.ts';
import { connected, toldBy, which } from './connect.ts';

const runs = {
  77: { createdAt: '2026-11-20T08:00:00Z', attempt: 2, attemptStartedAt: '2026-11-22T08:00:00Z' },
} as const;

describe('readRunStart', () => {
  it('reads when the first attempt began', async () => {
    const { octokit } = await connected({ runs });
    const read = await readRunStart({ octokit, ...which, id: '77' });
    assert.deepEqual(read, { began: new Date('2026-11-20T08:00:00Z') });
  });

  it('returns the refusal of a run that is not there', async () => {
    const { octokit } = await connected({ runs });
    const { began, refusal } = {
      refusal: undefined,
      ...(await readRunStart({ octokit, ...which, id: '78' })),
    };
    assert.equal(began, undefined);
    assert.match(
      explain(refusal),
      /run 78 of Octo-Org\/Workshop: there is no such run.*\n.*run-id.*actions: read/,
    );
  });

  it('returns the refusal of a run that the token may not see', async () => {
    const { octokit } = await connected({ runs }, { permissions: ['contents'] });
    const { began, refusal } = {
      refusal: undefined,
      ...(await readRunStart({ octokit, ...which, id: '77' })),
    };
    assert.equal(began, undefined);
    assert.match(explain(refusal), /not allowed to: Resource not accessible.*\n.*actions: read/);
  });

  it('throws when GitHub cannot be asked', async () => {
    const { octokit } = await connected({ runs }, { token: 'ghs_wrong' });
    assert.match(await toldBy(readRunStart({ octokit, ...which, id: '77' })), /accept the token/);
  });

  it('refuses an answer that is not of its kind', async () => {
    const { github, octokit } = await connected({ runs });
    github.fail(/runs/, { status: 200, body: {} });
    const told = await toldBy(readRunStart({ octokit, ...which, id: '77' }));
    assert.match(told, /run 77 .*not of the kind that GitHub gives/);
  });
});
