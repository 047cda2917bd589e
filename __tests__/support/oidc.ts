import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { listen, sendJson } from './http.ts';

/** Claims by name; one that is given replaces the stub's own. */
export type Claims = Readonly<Record<string, string | number>>;

export interface OidcOptions {
  /** `owner/repo`, as GITHUB_REPOSITORY has it. */
  readonly repository?: string;
  readonly claims?: Claims;
}

export interface OidcStub {
  /** Where `jwksUrl` and the discovery document lie. */
  readonly url: string;
  readonly jwksUrl: string;
  /** What the runner sets in a job with `id-token: write`. */
  readonly env: {
    readonly ACTIONS_ID_TOKEN_REQUEST_URL: string;
    readonly ACTIONS_ID_TOKEN_REQUEST_TOKEN: string;
  };
  /** The claims of each token issued. */
  readonly issued: readonly Claims[];
  /** Requests refused for their token, path or method. */
  readonly refused: readonly string[];
  setClaims(claims: Claims): void;
  /** The next `times` requests for a token are answered so. */
  fail(times: number, status?: number): void;
  close(): Promise<void>;
}

/** GitHub's own: docs.github.com/actions/reference/security/oidc. */
const issuer = 'https://token.actions.githubusercontent.com';
const keyId = 'stub-key-1';

/** The runner's OIDC endpoint, and the issuer's keys that verify what it signs. */
export async function startOidc(options: OidcOptions = {}): Promise<OidcStub> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const requestToken = `runtime-${randomUUID()}`;
  const repository = options.repository ?? 'octo-org/workshop';
  const issued: Claims[] = [];
  const refused: string[] = [];
  let claims = options.claims ?? {};
  let failing = { times: 0, status: 500 };

  const server = await listen((request, response) => {
    const url = new URL(request.url ?? '/', 'http://stub');
    if (url.pathname === '/.well-known/jwks') {
      const key = publicKey.export({ format: 'jwk' });
      return sendJson(response, 200, {
        keys: [{ ...key, kid: keyId, alg: 'RS256', use: 'sig' }],
      });
    }
    if (url.pathname === '/.well-known/openid-configuration')
      return sendJson(response, 200, {
        issuer: claims['iss'] ?? issuer,
        jwks_uri: `${server.url}/.well-known/jwks`,
        id_token_signing_alg_values_supported: ['RS256'],
      });
    const authorized = request.headers.authorization === `Bearer ${requestToken}`;
    const known =
      request.method === 'GET' &&
      url.pathname === '/token' &&
      url.searchParams.get('api-version') === '2.0';
    if (!authorized || !known) {
      refused.push(`${request.method} ${request.url}`);
      return sendJson(response, authorized ? 404 : 401, { message: 'refused by the stub' });
    }
    if (failing.times > 0) {
      failing = { ...failing, times: failing.times - 1 };
      return sendJson(response, failing.status, { message: 'failing as told' });
    }
    const payload = claimsOf(repository, url.searchParams.get('audience'), claims);
    issued.push(payload);
    const value = signed(payload);
    sendJson(response, 200, { value, count: value.length });
  });

  function signed(payload: Claims): string {
    const text = [{ typ: 'JWT', alg: 'RS256', kid: keyId }, payload]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    return `${text}.${sign('RSA-SHA256', Buffer.from(text), privateKey).toString('base64url')}`;
  }

  return {
    url: server.url,
    jwksUrl: `${server.url}/.well-known/jwks`,
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
    },
    issued,
    refused,
    setClaims(next) {
      claims = next;
    },
    fail(times, status = 500) {
      failing = { times, status };
    },
    close: server.close,
  };
}

/** The token of a job on a pull request: it lives five minutes and is good from ten minutes before it was issued. */
function claimsOf(repository: string, audience: string | null, given: Claims): Claims {
  const [owner = ''] = repository.split('/');
  const now = Math.floor(Date.now() / 1000);
  return {
    jti: randomUUID(),
    sub: `repo:${repository}:pull_request`,
    aud: audience ?? `https://github.com/${owner}`,
    ref: 'refs/pull/12/merge',
    ref_type: 'branch',
    sha: 'c'.repeat(40),
    repository,
    repository_id: '186853002',
    repository_owner: owner,
    repository_owner_id: '21031067',
    repository_visibility: 'public',
    run_id: '6234567890',
    run_number: '10',
    run_attempt: '1',
    actor: 'octocat',
    actor_id: '1',
    workflow: 'cleanup',
    workflow_ref: `${repository}/.github/workflows/cleanup.yml@refs/pull/12/merge`,
    job_workflow_ref: `${repository}/.github/workflows/cleanup.yml@refs/pull/12/merge`,
    head_ref: 'topic',
    base_ref: 'main',
    event_name: 'pull_request',
    runner_environment: 'github-hosted',
    iss: issuer,
    nbf: now - 600,
    iat: now,
    exp: now + 300,
    ...given,
  };
}
