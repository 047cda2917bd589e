import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Aws } from '../../../src/aws/aws.ts';
import { type Plain, plain } from '../../../src/resource-types/plain.ts';

const created = new Date('2026-11-01');
/** What the row's functions were asked for. */
let asked: string[] = [];
const aws: Aws = {
  account: '111122223333',
  partition: 'aws-cn',
  region: 'cn-north-1',
  client: async () => ({}) as never,
};

/** A row on a service that knows one thing, `orders`. */
function row(more: Partial<Plain<'glue', string>> = {}) {
  return plain<'glue', string>({
    name: 'glue:thing',
    cloudFormation: 'AWS::Glue::Thing',
    arn: 'glue:thing/{id}',
    iam: ['glue:GetThing', 'glue:DeleteThing'],
    client: 'glue',
    notFound: ['EntityNotFoundException'],
    async describe(_, id) {
      return id === 'orders' ? { createdAt: created, detail: 'token' } : undefined;
    },
    async tags(_, arn) {
      asked.push(arn);
      return { pr: '12' };
    },
    async remove(_, id, detail) {
      asked.push(`${id} ${detail}`);
    },
    ...more,
  });
}

describe('a plain type', () => {
  it('is swept, ready, named by its id and tagged at the ARN of its template', async () => {
    const type = row();
    assert.equal(type.tagging, 'swept');
    assert.deepEqual(await type.describe(aws, 'orders'), {
      id: 'orders',
      name: 'orders',
      arn: 'arn:aws-cn:glue:cn-north-1:111122223333:thing/orders',
      tags: { pr: '12' },
      createdAt: created,
      state: 'ready',
      detail: 'token',
    });
  });

  const arns: Readonly<Record<string, readonly [template: string, id: string]>> = {
    'thing/orders': ['glue:thing/{id}', 'orders'],
    'thing/a/b:$&': ['glue:thing/{id+}', 'a/b:$&'],
    'thing:orders': ['glue:thing:{id}', 'orders'],
    'thing/a/part/b': ['glue:thing/{id}/part/{id}', 'a/b'],
  };
  for (const [resource, [template, id]] of Object.entries(arns))
    it(`has the ARN ${resource}`, async () => {
      const found = await row({ arn: template, describe: async () => ({}) }).describe(aws, id);
      assert.equal(found?.arn, `arn:aws-cn:glue:cn-north-1:111122223333:${resource}`);
    });

  it('has no region in its ARN when it is global', async () => {
    const found = await row({ global: true }).describe(aws, 'orders');
    assert.equal(found?.arn, 'arn:aws-cn:glue::111122223333:thing/orders');
  });

  it('takes what its describe says before anything else', async () => {
    const told = { arn: 'arn:own', name: 'Orders', tags: { pr: '3' }, state: 'busy' as const };
    asked = [];
    const found = await row({ describe: async () => told }).describe(aws, 'orders');
    assert.deepEqual(found, { id: 'orders', detail: undefined, ...told });
    assert.deepEqual(asked, []);
  });

  it('has no tags when AWS cannot tag it', async () => {
    const untagged = plain({
      name: 'glue:thing',
      cloudFormation: 'AWS::Glue::Thing',
      arn: 'glue:thing/{id}',
      tagging: 'untaggable',
      iam: [],
      client: 'glue',
      notFound: [],
      describe: async () => ({}),
      remove: async () => undefined,
    });
    assert.equal((await untagged.describe(aws, 'orders'))?.tags, undefined);
    assert.equal(untagged.tags, undefined);
  });

  it('is gone when its describe no longer finds it', async () => {
    assert.equal(await row().describe(aws, 'lost'), undefined);
    assert.equal(await row().look?.(aws, 'lost'), undefined);
  });

  it('is looked at without asking for its tags', async () => {
    asked = [];
    assert.equal((await row().look?.(aws, 'orders'))?.state, 'ready');
    assert.deepEqual(asked, []);
  });

  it('removes with what its describe left for it', async () => {
    asked = [];
    const type = row();
    const found = await type.describe(aws, 'orders');
    if (found) await type.remove(aws, found);
    assert.deepEqual(asked.slice(1), ['orders token']);
  });
});
