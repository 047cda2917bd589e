import { profileFor, type Stage } from '../stage.ts';
import { closedWith, type Table } from './bad.ts';

const good = profileFor('ACCOUNT');
/** A port on which nothing listens. */
export const nowhere = 'http://127.0.0.1:2';
const role = 'role/workshop-cleanup';
const chain = { 'role-to-assume': '' };
const key = { AWS_ACCESS_KEY_ID: 'AKIA111122223333ROOT', AWS_SECRET_ACCESS_KEY: 'emulated' };

const refuse =
  (operation: string, code: string, message: string, status = 400) =>
  ({ emulator, account }: Stage) =>
    emulator.plan([{ service: 'sts', operation, code, message, status, times: -1 }], account);

/** Roles, tokens, accounts and regions. */
export const badAccess: Table = {
  'no role and no credentials': {
    inputs: chain,
    env: { AWS_EC2_METADATA_DISABLED: 'true' },
    place: 'There are no AWS credentials',
    cause: 'Could not load credentials from any providers',
    remedy: /input role-to-assume.*configure-aws-credentials/,
  },
  'an access key that AWS does not know': {
    inputs: chain,
    env: { ...key, AWS_ACCESS_KEY_ID: 'AKIAACCOUNTROOT' },
    arrange: refuse(
      'GetCallerIdentity',
      'InvalidClientTokenId',
      'The security token included in the request is invalid.',
      403,
    ),
    place: 'credentials of the default chain',
    cause: 'The security token included in the request is invalid',
    remedy: 'They may have expired or been revoked',
  },
  'a first region that is not enabled, without a role': {
    profile: good.replace('ap-southeast-1', 'me-south-1'),
    inputs: chain,
    env: { ...key, AWS_ACCESS_KEY_ID: 'AKIAACCOUNTROOT' },
    arrange: (stage) => stage.emulator.set({ disabledRegions: ['me-south-1'] }, stage.account),
    place: 'credentials of the default chain',
    value: "'me-south-1'",
    cause: 'AWS does not accept the credentials',
    remedy:
      /\nPerhaps the region 'me-south-1' is not enabled in the account: set aws-region to one/,
  },
  'no permission for an OIDC token': {
    env: { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined },
    place: 'This job',
    value: "'id-token: write'",
    cause: 'may not get an OIDC token',
    remedy: /permissions:\n {4}id-token: write/,
  },
  'a run for a pull request from a fork': {
    env: { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined },
    event: { name: 'pull_request', payload: closedWith({ head: { repo: { id: 4711 } } }) },
    place: 'This run',
    value: 'a pull request from a fork',
    cause: 'GitHub gives it no OIDC token and no secrets',
    remedy: /pull_request_target:\n {6}types: \[closed\]/,
  },
  'an OIDC endpoint that refuses': {
    arrange: ({ oidc }) => oidc.fail(9, 403),
    place: "for the audience 'sts.amazonaws.com'",
    value: '403',
    cause: 'GitHub gave no OIDC token',
    remedy: 'githubstatus.com',
  },
  'a role that does not trust this repository': {
    arrange: ({ oidc }) => oidc.setClaims({ sub: 'repo:octo-org/other:pull_request' }),
    place: role,
    value: 'sub: repo:octo-org/other:pull_request',
    cause: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
    remedy: /"Principal".*"token\.actions\.githubusercontent\.com:sub": "repo:octo-org\/other/s,
  },
  'a role for another audience': {
    inputs: { audience: 'https://github.com/octo-org' },
    place: role,
    value: 'aud: https://github.com/octo-org',
    cause: 'audience',
    remedy: 'list the audience https://github.com/octo-org',
  },
  'an issuer without an identity provider': {
    arrange: async ({ oidc, emulator, account }) => {
      const iss = 'https://token.actions.octo.ghe.com';
      oidc.setClaims({ iss });
      await emulator.set({ issuers: { [iss]: oidc.jwksUrl } }, account);
    },
    place: role,
    value: 'iss: https://token.actions.octo.ghe.com',
    cause: 'No OpenIDConnect provider found',
    remedy: 'oidc-provider/token.actions.octo.ghe.com must exist in account',
  },
  'a role that does not exist': {
    inputs: { 'role-to-assume': 'arn:aws:iam::ACCOUNT:role/workshop-clean' },
    place: 'role/workshop-clean cannot be assumed',
    value: 'sub: repo:octo-org/workshop:pull_request',
    cause: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
    remedy: 'If the role exists',
  },
  'a role of another partition': {
    inputs: { 'role-to-assume': 'arn:aws-us-gov:iam::ACCOUNT:role/cleanup' },
    place: /arn:aws-us-gov:iam::\d{12}:role\/cleanup/,
    value: 'ap-southeast-1, which lies in aws',
    cause: 'lies in the partition aws-us-gov',
    remedy: 'regions of aws-us-gov',
  },
  'a session longer than the role allows': {
    inputs: { 'role-duration-seconds': '43200' },
    arrange: refuse(
      'AssumeRoleWithWebIdentity',
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    ),
    place: role,
    value: 'role-duration-seconds 43200',
    cause: 'exceeds the MaxSessionDuration',
    remedy: 'Lower role-duration-seconds',
  },
  'an STS that is not active': {
    arrange: refuse(
      'AssumeRoleWithWebIdentity',
      'RegionDisabledException',
      'STS is not activated in this region for account.',
      403,
    ),
    place: 'STS is not active in ap-southeast-1',
    value: 'ap-southeast-1',
    cause: 'STS is not activated',
    remedy: 'Set the input aws-region to a region that is enabled',
  },
  'an account that is not listed': {
    profile: good.replace('ACCOUNT', '999999999999'),
    place: "the profile's accounts are 999999999999",
    value: /The credentials are for account \d{12}/,
    cause: "but the profile's accounts are",
    remedy: /role-to-assume.*to accounts in the profile/,
  },
  'a key for an account that is not listed': {
    inputs: chain,
    env: key,
    place: "the profile's accounts are",
    value: 'account 111122223333',
    cause: "but the profile's accounts are",
    remedy: "Use credentials of one of these accounts, or add '111122223333'",
  },
  'a region that is not enabled': {
    profile: good.replace('us-east-1', 'af-south-1'),
    arrange: (stage) => stage.emulator.set({ disabledRegions: ['af-south-1'] }, stage.account),
    place: /in account \d{12}/,
    value: "'af-south-1'",
    cause: 'is not enabled',
    remedy: 'Correct regions in the profile',
  },
  'a region of another partition': {
    profile: good.replace('us-east-1', 'cn-north-1'),
    place: "The region 'cn-north-1'",
    value: 'the credentials are for aws',
    cause: 'lies in the partition aws-cn',
    remedy: 'Correct regions in the profile',
  },
  'AWS out of reach': {
    env: { AWS_ENDPOINT_URL: nowhere },
    place: 'STS in ap-southeast-1',
    value: '127.0.0.1:2',
    cause: 'cannot be reached',
    remedy: 'the runner can reach AWS',
  },
};
