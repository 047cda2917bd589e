import { closedWith, dispatch, type Table } from './bad.ts';

const rewritten = 'a step before this one may have changed it';
const outside = 'start the action as a step of a workflow';

/** Payloads and variables that a runner does not write. */
export const badEvents: Table = {
  'an event that is no JSON': {
    event: { name: 'pull_request', payload: '{ "action": "clo' },
    place: 'GITHUB_EVENT_PATH',
    value: 'event.json',
    cause: 'is not JSON',
    remedy: rewritten,
  },
  'an event that is a list': {
    event: { name: 'pull_request', payload: [] },
    place: 'GITHUB_EVENT_PATH',
    value: 'event.json',
    cause: 'is not a JSON object',
    remedy: rewritten,
  },
  'an event without its file': {
    env: { GITHUB_EVENT_PATH: '/nowhere/event.json' },
    place: 'GITHUB_EVENT_PATH',
    value: '"/nowhere/event.json"',
    cause: 'cannot be read',
    remedy: rewritten,
  },
  'an event of a pull request without one': {
    event: { name: 'pull_request', payload: { action: 'closed' } },
    place: 'GITHUB_EVENT_PATH',
    value: 'although the event is pull_request',
    cause: 'has no pull_request',
    remedy: rewritten,
  },
  'a pull request without a number': {
    event: { name: 'pull_request_target', payload: closedWith({ pull: { number: undefined } }) },
    place: 'GITHUB_EVENT_PATH',
    value: 'pull_request.number',
    cause: 'where the number of a pull request is expected',
    remedy: rewritten,
  },
  'a pull request whose number is a fraction': {
    event: { name: 'pull_request', payload: closedWith({ pull: { number: 1.5 } }) },
    place: 'GITHUB_EVENT_PATH',
    value: '1.5',
    cause: 'where the number of a pull request is expected',
    remedy: rewritten,
  },
  'a pull request without a base': {
    event: { name: 'pull_request', payload: closedWith({ pull: { base: null } }) },
    place: 'GITHUB_EVENT_PATH',
    value: 'event.json',
    cause: 'has no pull_request.base.ref',
    remedy: rewritten,
  },
  'a comment on no number': {
    event: { name: 'issue_comment', payload: { issue: { number: '12', pull_request: {} } } },
    place: 'GITHUB_EVENT_PATH',
    value: 'issue.number "12"',
    cause: 'where the number of a pull request is expected',
    remedy: rewritten,
  },
  'an event without a name': {
    env: { GITHUB_EVENT_NAME: undefined },
    place: 'GITHUB_EVENT_NAME',
    cause: 'is not set',
    remedy: outside,
  },
  'a repository without an owner': {
    env: { GITHUB_REPOSITORY: 'workshop' },
    place: 'GITHUB_REPOSITORY',
    value: '"workshop"',
    cause: 'is not of its kind',
    remedy: outside,
  },
  'a run without an id': {
    env: { GITHUB_RUN_ID: '' },
    event: dispatch,
    place: 'GITHUB_RUN_ID',
    cause: 'is not set',
    remedy: outside,
  },
  'an address of GitHub without a protocol': {
    env: { GITHUB_API_URL: 'api.github.com' },
    place: 'GITHUB_API_URL',
    value: '"api.github.com"',
    cause: 'is not of its kind',
    remedy: outside,
  },
};
