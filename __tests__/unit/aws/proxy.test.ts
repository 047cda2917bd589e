import assert from 'node:assert/strict';
import { it } from 'node:test';
import { proxyOf } from '../../../src/aws/proxy.ts';

const loopback = 'localhost,127.0.0.1,::1';

for (const [what, env, proxy] of [
  ['none without variables', {}, undefined],
  ['none by empty variables', { HTTPS_PROXY: '', http_proxy: '' }, undefined],
  ['none by what is not to be proxied alone', { NO_PROXY: 'x' }, undefined],
  [
    'by capital letters',
    { HTTPS_PROXY: 'http://p:3128' },
    { https_proxy: 'http://p:3128', no_proxy: loopback },
  ],
  [
    'by small letters first',
    { https_proxy: 'http://a:1', HTTPS_PROXY: 'http://b:2', http_proxy: 'http://c:3' },
    { http_proxy: 'http://c:3', https_proxy: 'http://a:1', no_proxy: loopback },
  ],
  [
    'without its protocol',
    { HTTP_PROXY: 'proxy.corp:8080' },
    { http_proxy: 'http://proxy.corp:8080', no_proxy: loopback },
  ],
  [
    'names with what is below them, the rest as it is',
    { HTTPS_PROXY: 'http://p', NO_PROXY: ' amazonaws.com, .corp,10.0.0.1:80,,*.x.y,host:8443' },
    {
      https_proxy: 'http://p',
      no_proxy: `${loopback},amazonaws.com,.amazonaws.com,.corp,10.0.0.1:80,*.x.y,host:8443,.host:8443`,
    },
  ],
  [
    'for nothing',
    { HTTPS_PROXY: 'http://p', no_proxy: '*' },
    { https_proxy: 'http://p', no_proxy: `${loopback},*` },
  ],
] as const)
  it(`the proxy: ${what}`, () => assert.deepEqual(proxyOf(env), proxy));
