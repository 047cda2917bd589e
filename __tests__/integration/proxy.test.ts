import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Emulator, startEmulator } from '../support/emulator.ts';
import { startProxy } from '../support/proxy.ts';
import { type Job, runAction } from '../support/runner.ts';
import { labelsOf, regions, type Stage, setStage } from '../support/stage.ts';
import { certify } from '../support/tls.ts';
import { table } from '../support/workshops/build.ts';

const hosts = { aws: 'aws.corp.test', github: 'api.github.test', oidc: 'oidc.github.test' };
const names = Object.values(hosts).sort();

describe('behind a proxy', () => {
  let emulator: Emulator;
  let folder: string;
  const certificates = certify(names.flatMap((name) => [name, `*.${name}`]));
  before(async () => {
    emulator = await startEmulator();
    folder = await mkdtemp(join(tmpdir(), 'workshop-cleanup-ca-'));
    await writeFile(join(folder, 'ca.pem'), certificates.ca);
  });
  after(async () => {
    await emulator.stop();
    await rm(folder, { recursive: true });
  });

  /** A pull request's environment of one table; all services have names that only the proxy knows. */
  async function arrange(scheme: 'https' | 'http', login?: string) {
    const stage = await setStage({ emulator });
    const [aws, global] = [stage.root.region(regions[0]), stage.root.region('global')];
    await table({ aws, global, prefix: 'pr-12', tags: labelsOf('12') }, 'a');
    const proxy = await startProxy({
      services: {
        [hosts.aws]: emulator.url,
        [hosts.github]: stage.github.url,
        [hosts.oidc]: stage.oidc.url,
      },
      certificates,
      ...(login === undefined ? {} : { login }),
    });
    const at = (host: string) => `${scheme}://${host}`;
    const env: Job['env'] = {
      AWS_ENDPOINT_URL: at(hosts.aws),
      AWS_ENDPOINT_URL_S3_CONTROL: at(hosts.aws),
      GITHUB_API_URL: at(hosts.github),
      ACTIONS_ID_TOKEN_REQUEST_URL: `${at(hosts.oidc)}/token?api-version=2.0`,
      NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'),
    };
    return {
      stage,
      proxy,
      env,
      async [Symbol.asyncDispose]() {
        await proxy.close();
        await stage[Symbol.asyncDispose]();
      },
    };
  }

  async function runs({ stage, env }: { stage: Stage; env: Job['env'] }, more: Job['env']) {
    const ended = await runAction(stage.job({}, { ...env, ...more }));
    assert.equal(ended.code, 0, ended.log);
    assert.deepEqual([ended.outputs['status'], ended.outputs['deleted']], ['clean', '1']);
    return ended;
  }
  for (const variable of ['HTTPS_PROXY', 'https_proxy'])
    it(`every call goes through it, by ${variable} and an authority of the company’s own`, async () => {
      await using here = await arrange('https');
      await runs(here, { [variable]: here.proxy.url });
      assert.deepEqual(Object.keys(here.proxy.served).sort(), names);
      // S3 Control puts the account before the host's name.
      const asked = here.proxy.asked.map((each) => each.replace(/ \d{12}\./, ' '));
      assert.deepEqual(
        [...new Set(asked)].sort(),
        names.map((name) => `CONNECT ${name}:443`),
      );
    });

  it('with a login', async () => {
    await using here = await arrange('https', 'runner:s3cret');
    const ended = await runs(here, { HTTPS_PROXY: here.proxy.url });
    assert.doesNotMatch(ended.log, /s3cret/);
  });

  it('the SDK’s own chain goes through it, too', async () => {
    await using here = await arrange('https');
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } =
      here.stage.oidc.env;
    const headers = { authorization: `Bearer ${token}` };
    const answer = await fetch(`${url}&audience=sts.amazonaws.com`, { headers });
    const file = join(folder, 'token');
    await writeFile(file, ((await answer.json()) as { value: string }).value);
    const env = {
      ...here.env,
      AWS_ROLE_ARN: here.stage.roleArn,
      AWS_WEB_IDENTITY_TOKEN_FILE: file,
      HTTPS_PROXY: here.proxy.url,
    };
    const ended = await runAction(here.stage.job({ 'role-to-assume': '' }, env));
    assert.equal(ended.code, 0, ended.log);
    assert.equal(ended.outputs['deleted'], '1');
    assert.deepEqual(Object.keys(here.proxy.served).sort(), [hosts.github, hosts.aws].sort());
  });

  it('without TLS, by HTTP_PROXY', async () => {
    await using here = await arrange('http');
    await runs(here, { HTTP_PROXY: here.proxy.url });
    assert.deepEqual(Object.keys(here.proxy.served).sort(), names);
  });

  it('what NO_PROXY names is asked directly', async () => {
    await using here = await arrange('https');
    const direct = {
      AWS_ENDPOINT_URL: emulator.url,
      AWS_ENDPOINT_URL_S3_CONTROL: emulator.url.replace('127.0.0.1', 'localhost'),
    };
    const { url } = here.proxy;
    await runs(here, { ...direct, HTTPS_PROXY: url, HTTP_PROXY: url, NO_PROXY: '127.0.0.1' });
    assert.deepEqual(Object.keys(here.proxy.served).sort(), [hosts.github, hosts.oidc]);
  });

  for (const [no_proxy, host, told] of [
    ['corp.test', hosts.aws, /STS in ap-southeast-1 cannot be reached: getaddrinfo/],
    ['x,.github.test', hosts.github, /GitHub's API cannot be reached: getaddrinfo/],
  ] as const)
    it(`a name that only the proxy knows is nowhere without it: NO_PROXY=${no_proxy}`, async () => {
      await using here = await arrange('https');
      const env = { ...here.env, HTTPS_PROXY: here.proxy.url, NO_PROXY: no_proxy };
      const ended = await runAction(here.stage.job({}, env));
      assert.equal(ended.code, 1, ended.log);
      assert.match(ended.log, told);
      assert.ok(!here.proxy.asked.some((each) => each.includes(host)), here.proxy.asked.join());
    });

  it('one that refuses is told, and so is a company’s authority that is not known', async () => {
    await using here = await arrange('https', 'runner:s3cret');
    const open = here.proxy.url.replace('runner:s3cret@', '');
    const refused = await runAction(here.stage.job({}, { ...here.env, HTTPS_PROXY: open }));
    assert.equal(refused.code, 1);
    assert.match(refused.log, /::error::.*cannot be reached: .*407.*%0A.*proxy/);
    const env = { ...here.env, HTTPS_PROXY: here.proxy.url, NODE_EXTRA_CA_CERTS: undefined };
    const unknown = await runAction(here.stage.job({}, env));
    assert.equal(unknown.code, 1);
    assert.match(unknown.log, /::error::.*cannot be reached: .*certificate.*%0A.*/);
  });
});
