import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { offered } from '../../../src/resource-types/offered.ts';

async function* pages(error?: unknown) {
  yield 1;
  if (error !== undefined) throw error;
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const answered = (error: Error, httpStatusCode: number) =>
  Object.assign(error, { $metadata: { httpStatusCode } });

const noAddress = Object.assign(new Error(), {
  code: 'ENOTFOUND',
  hostname: 'amplify.ap-southeast-7.amazonaws.com',
});

describe('offered', () => {
  for (const [what, error] of [
    ['nothing is wrong', undefined],
    ['the region has no such service', noAddress],
    ['the operation is unknown', Object.assign(new Error(), { name: 'UnknownOperationException' })],
    ['a stand-in answers with a page of its own', answered(new SyntaxError('<'), 404)],
  ] as const)
    it(`ends where ${what}`, async () => {
      assert.deepEqual(await all(offered(pages(error))), [1]);
    });

  for (const [what, error] of [
    ['a refusal', Object.assign(new Error(), { name: 'AccessDeniedException' })],
    ['trouble at AWS', answered(new Error(), 500)],
    ['an answer that was cut off', answered(new SyntaxError('end of input'), 200)],
  ] as const)
    it(`passes on ${what}`, async () => {
      await assert.rejects(all(offered(pages(error))), error);
    });
});
