import type { Fault } from '../github.ts';
import { rateLimits } from '../github.ts';
import { commit } from '../runner.ts';
import type { Stage } from '../stage.ts';
import { nowhere } from './aws.ts';
import { dispatch, type Table } from './bad.ts';

const longAgo = '2026-01-01T00:00:00Z';
const contents = /\/contents\//;
const answer =
  (path: RegExp, fault: Fault) =>
  ({ github }: Stage) =>
    github.fail(path, fault, 9);
const profile = 'Cannot read the profile .github/cleanup.yml at main of octo-org/workshop';

/** What GitHub answers when it does not answer what was asked. */
export const badGitHub: Table = {
  'a token that GitHub refuses': {
    inputs: { 'github-token': 'ghs_other' },
    place: /Cannot read (the profile|pull request #12)/,
    value: 'Bad credentials',
    cause: 'GitHub does not accept the token',
    remedy: 'input github-token',
  },
  'a token that may not read the profile': {
    stage: { permissions: ['pull-requests', 'actions'] },
    place: profile,
    value: 'Resource not accessible by integration',
    cause: 'the token is not allowed to',
    remedy: 'permissions: contents: read',
  },
  'a token that may not see pull requests': {
    stage: { permissions: ['contents', 'actions'] },
    place: 'Cannot read pull request #12 of octo-org/workshop',
    value: 'Resource not accessible by integration',
    cause: 'the token is not allowed to',
    remedy: 'permissions: pull-requests: read',
  },
  'a profile that is missing': {
    inputs: { profile: '.github/other.yml' },
    place: '.github/other.yml at main of octo-org/workshop',
    value: '.github/other.yml',
    cause: 'there is no such file',
    remedy: 'inputs profile and profile-ref',
  },
  'a profile that is a folder': {
    inputs: { profile: '.github' },
    place: '.github at main of octo-org/workshop',
    value: 'a directory',
    cause: 'is a directory, not a file',
    remedy: 'inputs profile and profile-ref',
  },
  'a start by hand on the head of the pull request': {
    inputs: { 'pr-number': '13' },
    event: dispatch,
    stage: { pulls: { '13': { state: 'closed', createdAt: longAgo, headSha: commit } } },
    place: 'input profile-ref: it is left out',
    value: `this run's own commit "${commit}"`,
    cause: 'is the head of pull request #13, whose author would decide',
    remedy: 'Start the workflow on another branch, or set profile-ref',
  },
  'a repository that the token does not see': {
    env: { GITHUB_REPOSITORY: 'octo-org/secret' },
    event: dispatch,
    place: 'Cannot read the profile .github/cleanup.yml',
    value: 'of octo-org/secret',
    cause: 'the token sees no such repository',
    remedy: 'a token of octo-org/secret',
  },
  'a pull request that is not there': {
    inputs: { 'pr-number': '4711' },
    event: dispatch,
    place: 'Cannot read pull request #4711 of octo-org/workshop',
    value: '#4711',
    cause: 'there is no such pull request',
    remedy: 'Check the input pr-number',
  },
  'a run that is not there': {
    inputs: { 'run-id': '4711' },
    event: dispatch,
    place: 'Cannot read workflow run 4711 of octo-org/workshop',
    value: '4711',
    cause: 'there is no such run',
    remedy: 'Check the input run-id',
  },
  'a pull request that is neither open nor closed': {
    arrange: answer(/\/pulls\/12$/, { status: 200, body: { state: 'merging' } }),
    place: 'Cannot read pull request #12',
    cause: 'the answer is not of the kind that GitHub gives',
    remedy: 'Check GITHUB_API_URL and the proxy',
  },
  'a page in place of JSON': {
    arrange: answer(contents, {
      status: 200,
      headers: { 'content-type': 'text/html' },
      body: '<html><body>Sign in to the network</body></html>',
    }),
    place: profile,
    cause: 'the answer is not of the kind that GitHub gives',
    remedy: 'something else may answer in its place',
  },
  'a redirect to elsewhere': {
    arrange: answer(contents, {
      status: 302,
      headers: { location: 'http://localhost:2/steal' },
      body: '',
    }),
    place: profile,
    value: 'http://localhost:2',
    cause: /GitHub redirects .* to another host/,
    remedy: 'Check GITHUB_API_URL',
  },
  'a redirect in a circle': {
    arrange: answer(contents, { status: 301, headers: { location: '?again' }, body: '' }),
    place: profile,
    cause: /GitHub redirects .* more than 5 times/,
    remedy: 'Check GITHUB_API_URL',
  },
  'GitHub in trouble': {
    arrange: answer(contents, { status: 502, body: { message: 'Server Error' } }),
    place: profile,
    value: '502',
    cause: 'GitHub answered with status 502',
    remedy: 'githubstatus.com',
  },
  'a rate limit that is used up': {
    arrange: answer(contents, rateLimits.primary(new Date(Date.now() + 600_000))),
    place: profile,
    value: /until \d{4}-/,
    cause: "the token's rate limit is used up",
    remedy: 'Run the job again later',
  },
  'a rate limit that asks for minutes': {
    arrange: answer(contents, rateLimits.secondary(600)),
    place: profile,
    value: '600 s',
    cause: 'GitHub limits the rate of requests',
    remedy: 'Run the job again later',
  },
  'GitHub out of reach': {
    env: { GITHUB_API_URL: nowhere },
    place: profile,
    value: '127.0.0.1:2',
    cause: "GitHub's API cannot be reached",
    remedy: 'GITHUB_API_URL, the proxy',
  },
};
