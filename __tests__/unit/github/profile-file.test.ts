import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readProfileAt } from '../../../src/github/profile-file.ts';
import { connected, toldBy, which } from './connect.ts';

const profile = "version: 1\naccounts: ['123456789012'] # naïve – 日本\n";
const files = {
  main: {
    '.github/cleanup.yml': profile,
    'odd #1/50%?.yml': 'version: 2\n',
    'empty.yml': '',
    'bom.yml': Buffer.from('\uFEFFversion: 1\n'),
    'latin1.yml': Buffer.from('name: caf\xe9\n', 'latin1'),
    'large.yml': 'x'.repeat(1024 * 1024 + 1),
    module: { type: 'submodule' },
    'link.yml': { type: 'symlink' },
  },
  'release/1.x': { '.github/cleanup.yml': 'version: 1 # release\n' },
} as const;

const at = { ...which, path: '.github/cleanup.yml', ref: 'main' };

describe('readProfileAt', () => {
  const contents: readonly (readonly [Partial<typeof at>, string])[] = [
    [{}, profile],
    [{ ref: 'refs/heads/main' }, profile],
    [{ ref: 'release/1.x' }, 'version: 1 # release\n'],
    [{ path: 'odd #1/50%?.yml' }, 'version: 2\n'],
    [{ path: 'empty.yml' }, ''],
    [{ path: 'bom.yml' }, 'version: 1\n'],
  ];
  for (const [change, text] of contents)
    it(`reads ${JSON.stringify(change)}`, async () => {
      const { github, octokit } = await connected({ files });
      assert.equal(await readProfileAt({ octokit, ...at, ...change }), text);
      const asked = { ...at, ...change };
      assert.equal(github.requests[0]?.path, `/repos/Octo-Org/Workshop/contents/${asked.path}`);
      assert.deepEqual(github.requests[0]?.query, { ref: asked.ref });
      assert.equal(github.requests.length, 1);
    });

  const bad: readonly (readonly [Partial<Record<keyof typeof at, string>>, RegExp])[] = [
    [{ path: '.github' }, /^\.github at main of Octo-Org\/Workshop is a directory, not a file\n/],
    [{ path: 'module' }, /is a submodule/],
    [{ path: 'link.yml' }, /is a symbolic link/],
    [{ path: 'large.yml' }, /is larger than 1 MB/],
    [{ path: 'latin1.yml' }, /is not text in UTF-8/],
    [{ path: 'none.yml' }, /none\.yml at main of Octo-Org\/Workshop: there is no such file\nPut /],
    [{ ref: 'nope' }, /has no branch, tag or commit "nope"\n.*profile-ref/],
    [{ repo: 'Other' }, /Octo-Org\/Other: the token sees no such repository\n.*contents: read/],
  ];
  for (const [change, message] of bad)
    it(`refuses ${JSON.stringify(change)}`, async () => {
      const { github, octokit } = await connected({ files });
      const told = await toldBy(
        readProfileAt({ octokit, ...at, ...change } as Parameters<typeof readProfileAt>[0]),
      );
      assert.match(told, message);
      assert.match(told, /profile/);
      assert.deepEqual(github.unexpected, []);
    });

  it('refuses what is larger than GitHub sends at all', async () => {
    const { github, octokit } = await connected({ files });
    github.fail(/contents/, {
      status: 403,
      body: { message: 'too large', errors: [{ resource: 'Blob', code: 'too_large' }] },
    });
    assert.match(await toldBy(readProfileAt({ octokit, ...at })), /is larger than 1 MB/);
  });

  it('names the permission that is missing', async () => {
    const { octokit } = await connected({ files }, { permissions: ['actions'] });
    const told = await toldBy(readProfileAt({ octokit, ...at }));
    assert.match(told, /not allowed to: Resource not accessible.*\n.*permissions: contents: read/);
  });

  it('refuses an answer that is not of its kind', async () => {
    const { github, octokit } = await connected({ files });
    github.fail(/contents/, { status: 200, body: 'Please sign in' });
    const told = await toldBy(readProfileAt({ octokit, ...at }));
    assert.match(told, /not of the kind that GitHub gives/);
  });
});
