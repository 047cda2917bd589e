import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { S3Control } from '@aws-sdk/client-s3-control';
import { allowPlainHosts } from '../../../src/aws/account-host.ts';
import { serveAws } from './wire.ts';

const client = (endpoint?: string) =>
  new S3Control({
    region: 'eu-west-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    ...(endpoint === undefined ? {} : { endpoint }),
  });

describe('allowPlainHosts', () => {
  it('asks an IP address without the account before it', async (t) => {
    const log = await serveAws(t, () => ({ body: '<ListAccessPointsResult/>' }));
    const control = client();
    allowPlainHosts(control);
    await control.listAccessPoints({ AccountId: '123456789012' });
    assert.match(log[0]?.headers.host ?? '', /^127\.0\.0\.1:/);
    assert.equal(log[0]?.headers['x-amz-account-id'], '123456789012');
  });

  it('leaves real hosts as they are', () => {
    for (const [endpoint, host] of [
      [undefined, '123456789012.s3-control.eu-west-1.amazonaws.com'],
      ['https://aws.example.com', '123456789012.aws.example.com'],
      ['http://localhost:4566', 'localhost'],
    ] as const) {
      const control = client(endpoint);
      allowPlainHosts(control);
      const resolved = control.config.endpointProvider({
        Region: 'eu-west-1',
        AccountId: '123456789012',
        RequiresAccountId: true,
        ...(endpoint === undefined ? {} : { Endpoint: endpoint }),
      });
      assert.equal(resolved.url.hostname, host);
    }
  });
});
