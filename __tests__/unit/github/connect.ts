import assert from 'node:assert/strict';
import { after } from 'node:test';
import { explain, UserError } from '../../../src/errors.ts';
import { connectToGitHub, type GitHub } from '../../../src/github/client.ts';
import { type GitHubOptions, type GitHubStub, startGitHub } from '../../support/github.ts';

export const which = { owner: 'Octo-Org', repo: 'Workshop' };
const token = 'ghs_right';

/** A stub with one repository, and the action's client of it. */
export async function connected(
  repository: GitHubOptions['repositories'][string],
  options: {
    readonly permissions?: GitHubOptions['permissions'] & {};
    readonly token?: string;
    readonly answerSeconds?: number;
  } = {},
): Promise<{ github: GitHubStub; octokit: GitHub; waits: readonly string[] }> {
  const { permissions = ['contents', 'pull-requests', 'actions'], ...client } = options;
  const repositories = { 'Octo-Org/Workshop': repository };
  const github = await startGitHub({ token, repositories, permissions });
  after(github.close);
  const waits: string[] = [];
  const onWait = (message: string) => void waits.push(message);
  const octokit = await connectToGitHub({ token, ...client, apiUrl: github.url, onWait });
  return { github, octokit, waits };
}

/** What a person is told when it fails. */
export async function toldBy(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    assert.ok(error instanceof UserError, String(error));
    assert.ok(error.remedy, error.message);
    return explain(error);
  }
  assert.fail('it did not fail');
}
