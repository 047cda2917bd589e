import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { S3 } from '@aws-sdk/client-s3';
import { classify } from '../../../../src/aws/errors.ts';
import { bucket as type } from '../../../../src/resource-types/s3/bucket.ts';
import { whyKept } from '../../../../src/resource-types/s3/lock.ts';
import { type Bucket, drop, empty, pagesOf } from '../../../../src/resource-types/s3/versions.ts';
import { type Answer, type Asked, serveAws } from '../../aws/wire.ts';

const pages = 12;
const keyOf = (n: number) => `order-${String(n).padStart(8, '0')}`;

/** A bucket of 12,000 versions in pages of 1,000; `keep` answers a deletion otherwise. */
async function serve(t: TestContext, keep: (asked: Asked) => Answer | undefined = () => undefined) {
  const gone = new Set<number>();
  const log = await serveAws(t, (asked) => {
    const query = new URL(asked.path, 'http://s3').searchParams;
    if (asked.method === 'POST') {
      const kept = keep(asked);
      if (kept !== undefined) return kept;
      gone.add(pageOf(asked.body));
      return xml('<DeleteResult/>');
    }
    const after = query.get('key-marker');
    let page = after === null ? 0 : pageOf(after) + 1;
    while (gone.has(page)) page += 1;
    return xml(listing(page));
  });
  const s3 = new S3({
    region: 'eu-west-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    maxAttempts: 1,
  });
  const bucket: Bucket = { s3, at: { Bucket: 'b', ExpectedBucketOwner: '123456789012' } };
  return { bucket, log };
}

const pageOf = (text: string) => Math.floor(Number(/order-(\d+)/.exec(text)?.[1]) / 1000);
const xml = (body: string): Answer => ({ headers: { 'content-type': 'application/xml' }, body });

function listing(page: number): string {
  if (page >= pages)
    return '<ListVersionsResult><IsTruncated>false</IsTruncated></ListVersionsResult>';
  const versions = Array.from({ length: 1000 }, (_, n) => page * 1000 + n).map(
    (n) => `<Version><Key>${keyOf(n)}</Key><VersionId>v${n}</VersionId></Version>`,
  );
  const last = page * 1000 + 999;
  const next = `<NextKeyMarker>${keyOf(last)}</NextKeyMarker><NextVersionIdMarker>v${last}</NextVersionIdMarker>`;
  const more = page + 1 < pages;
  return `<ListVersionsResult><IsTruncated>${more}</IsTruncated>${more ? next : ''}${versions.join('')}</ListVersionsResult>`;
}

const deletions = (log: readonly Asked[]) => log.filter(({ method }) => method === 'POST');

describe('empty', () => {
  it('deletes every version in batches of 1,000 and lists anew until nothing is left', async (t) => {
    const { bucket, log } = await serve(t);
    assert.deepEqual(await empty(bucket), { dropped: pages * 1000, kept: [] });
    assert.equal(deletions(log).length, pages);
    assert.equal(log.length - deletions(log).length, pages + 1);
    assert.ok(
      log.every(({ headers }) => headers['x-amz-expected-bucket-owner'] === '123456789012'),
    );
  });

  it('reads the errors of a 200 answer and goes on with the rest', async (t) => {
    const { bucket, log } = await serve(t, ({ body }) =>
      pageOf(body) === 3
        ? xml(
            `<DeleteResult><Error><Key>${keyOf(3000)}</Key><VersionId>v3000</VersionId><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error></DeleteResult>`,
          )
        : undefined,
    );
    const { dropped, kept } = await empty(bucket);
    assert.equal(dropped, pages * 1000 - 1);
    assert.equal(deletions(log).length, pages);
    const error = await whyKept(bucket, kept, false);
    assert.equal(classify(error, type).kind, 'throttled');
  });

  it('counts what is gone already as deleted', async (t) => {
    const { bucket } = await serve(t, () =>
      xml('<DeleteResult><Error><Key>x</Key><Code>NoSuchVersion</Code></Error></DeleteResult>'),
    );
    assert.deepEqual(await drop(bucket, [{ Key: 'x', VersionId: 'v' }]), []);
  });

  it('throws what fails a whole batch', async (t) => {
    const { bucket } = await serve(t, () => ({
      status: 403,
      headers: { 'content-type': 'application/xml' },
      body: '<Error><Code>AccessDenied</Code><Message>Mfa Authentication must be used for this request</Message></Error>',
    }));
    await assert.rejects(empty(bucket), (error) => {
      const read = classify(error, type);
      return read.kind === 'refused' && read.blocker === 'MFA delete is on';
    });
  });
});

describe('pagesOf', () => {
  it('decodes keys only when they come encoded', async (t) => {
    const encoded =
      '<ListVersionsResult><EncodingType>url</EncodingType><Version><Key>a+b%2Bc%25%01/%C3%A9+</Key></Version></ListVersionsResult>';
    const plain =
      '<ListVersionsResult><DeleteMarker><Key>a+b%20</Key><VersionId>m</VersionId></DeleteMarker></ListVersionsResult>';
    for (const [body, version] of [
      [encoded, { Key: 'a b+c%\u0001/é ', VersionId: 'null' }],
      [plain, { Key: 'a+b%20', VersionId: 'm' }],
    ] as const) {
      const log = await serveAws(t, () => xml(body));
      const s3 = new S3({
        region: 'eu-west-1',
        credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
      });
      const found = [];
      for await (const page of pagesOf({ s3, at: { Bucket: 'b', ExpectedBucketOwner: '1' } }))
        found.push(...page);
      assert.deepEqual(found, [version]);
      assert.match(log[0]?.path ?? '', /encoding-type=url/);
    }
  });
});

describe('drop', () => {
  it('deletes what XML cannot carry one by one', async (t) => {
    const log = await serveAws(t, () => xml('<DeleteResult/>'));
    const s3 = new S3({
      region: 'eu-west-1',
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    });
    const bucket: Bucket = { s3, at: { Bucket: 'b', ExpectedBucketOwner: '1' } };
    const versions = ['plain', 'bell\u0007', 'line\nbreak'].map((Key) => ({ Key, VersionId: 'v' }));
    assert.deepEqual(await drop(bucket, versions), []);
    const single = log.filter(({ method }) => method === 'DELETE');
    assert.deepEqual(
      single.map(({ path }) => path.split('?')[0]),
      ['/b/bell%07'],
    );
    assert.equal((deletions(log)[0]?.body.match(/<Object>/g) ?? []).length, 2);
  });
});
