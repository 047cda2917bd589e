import assert from 'node:assert/strict';
import { request as ask } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { type Emulator, startEmulator } from '../support/emulator.ts';
import type { Comment } from '../support/github.ts';
import { listen } from '../support/http.ts';
import { runAction } from '../support/runner.ts';
import { labelsOf, regions, repository, type Stage, setStage } from '../support/stage.ts';
import { table } from '../support/workshops/build.ts';

/** Where another GitHub than github.com has its pages, its API and its tokens. */
interface Place {
  readonly server: string;
  /** The API's path at its host. */
  readonly api: string;
  readonly issuer: string;
}

const places: Readonly<Record<string, Place>> = {
  'GitHub Enterprise Server': {
    server: 'https://github.corp.example',
    api: '/api/v3',
    issuer: 'https://github.corp.example/_services/token',
  },
  'GitHub with data residency': {
    server: 'https://octo.ghe.com',
    api: '',
    issuer: 'https://token.actions.octo.ghe.com',
  },
};

/** The stub's answers below another path. */
function below(path: string, stub: string) {
  return listen((request, response) => {
    const { method, headers, url = '' } = request;
    if (!url.startsWith(`${path}/`)) return void response.writeHead(404).end();
    const onward = ask(`${stub}${url.slice(path.length)}`, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  });
}

/** The identity provider of that issuer and a role that trusts it. */
async function trust({ root, account }: Stage, issuer: string): Promise<string> {
  const iam = await root.region('global').client('iam');
  const host = issuer.replace('https://', '');
  await iam.createOpenIDConnectProvider({ Url: issuer, ClientIDList: ['sts.amazonaws.com'] });
  const statement = {
    Effect: 'Allow',
    Principal: { Federated: `arn:aws:iam::${account}:oidc-provider/${host}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: { StringLike: { [`${host}:sub`]: `repo:${repository}:*` } },
  };
  const { Role } = await iam.createRole({
    RoleName: 'enterprise',
    AssumeRolePolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement: [statement] }),
  });
  await iam.putRolePolicy({
    RoleName: 'enterprise',
    PolicyName: 'cleanup',
    PolicyDocument: JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
    }),
  });
  return Role?.Arn ?? '';
}

describe('another GitHub than github.com', () => {
  let emulator: Emulator;
  before(async () => {
    emulator = await startEmulator();
  });
  after(() => emulator.stop());

  for (const [what, { server, api, issuer }] of Object.entries(places))
    it(`${what} is asked at its own address, and its issuer is the one to trust`, async () => {
      const comments: Comment[] = [];
      await using stage = await setStage({ emulator, comments: { '12': comments } });
      const [aws, global] = [stage.root.region(regions[0]), stage.root.region('global')];
      await table({ aws, global, prefix: 'pr-12', tags: labelsOf('12') }, 'a');
      stage.oidc.setClaims({ iss: issuer });
      await emulator.set({ issuers: { [issuer]: stage.oidc.jwksUrl } }, stage.account);
      const host = await below(api, stage.github.url);
      const env = { GITHUB_API_URL: `${host.url}${api}`, GITHUB_SERVER_URL: server };

      const refused = await runAction(stage.job({}, env));
      assert.equal(refused.code, 1);
      const provider = `oidc-provider/${issuer.replace('https://', '')}`;
      assert.ok(refused.log.includes(`iss: ${issuer}, sub: repo:octo-org/workshop`), refused.log);
      assert.ok(refused.log.includes(`"Federated": "arn:aws:iam::${stage.account}:${provider}"`));

      const role = await trust(stage, issuer);
      const inputs = { 'role-to-assume': role, comment: 'always' };
      const ended = await runAction(stage.job(inputs, env));
      assert.equal(ended.code, 0, ended.log);
      assert.equal(ended.outputs['deleted'], '1');
      const page = `${server}/${repository}/actions/runs/6234567890`;
      assert.ok(comments[0]?.body.includes(`(${page})`), comments[0]?.body);
      assert.deepEqual(stage.github.unexpected, []);
      await host.close();
    });
});
