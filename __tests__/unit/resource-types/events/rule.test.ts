import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify } from '../../../../src/aws/errors.ts';
import type { Description } from '../../../../src/resource-types/contract.ts';
import { rule } from '../../../../src/resource-types/events/rule.ts';
import { enter, rootOf } from '../../../support/account.ts';
import { serveAws } from '../../aws/wire.ts';

const account = '111122223333';
const identity = `<GetCallerIdentityResponse><GetCallerIdentityResult>
  <Arn>arn:aws:iam::${account}:root</Arn><Account>${account}</Account>
</GetCallerIdentityResult></GetCallerIdentityResponse>`;

const targets = Array.from({ length: 25 }, (_, n) => ({ Id: `t${n}`, Arn: 'arn:aws:sqs:::q' }));
const found: Description = {
  id: 'orders/mail',
  name: 'mail',
  state: 'ready',
  detail: targets,
};

const failed = {
  FailedEntryCount: 1,
  FailedEntries: [
    { TargetId: 't7', ErrorCode: 'ResourceNotFoundException', ErrorMessage: 'no such target' },
  ],
};

test('a target that is not removed, told in an answer of status 200, is an error and not `gone`', async (t) => {
  const log = await serveAws(t, ({ service }) =>
    service === 'sts' ? { body: identity } : { body: JSON.stringify(failed) },
  );
  const aws = (await enter(rootOf(account), account, 'eu-west-1')).region('eu-west-1');
  const error = await rule.remove(aws, found).catch((reason: unknown) => reason);
  assert.match(String(error), /target t7 was not removed: ResourceNotFoundException/);
  const read = classify(error, rule);
  assert.equal(read.kind, 'refused');
  assert.match(read.kind === 'refused' ? read.blocker : '', /t7/);
  assert.equal(log.filter(({ service }) => service === 'events').length, 1, 'the rule stays');
});

test('targets go ten at a time, and the rule after them, each with the name of its bus', async (t) => {
  const log = await serveAws(t, ({ service }) =>
    service === 'sts' ? { body: identity } : { body: JSON.stringify({ FailedEntryCount: 0 }) },
  );
  const aws = (await enter(rootOf(account), account, 'eu-west-1')).region('eu-west-1');
  await rule.remove(aws, found);
  const bodies = log
    .filter(({ service }) => service === 'events')
    .map(({ body }) => JSON.parse(body) as { EventBusName: string; Ids?: string[] });
  assert.deepEqual(
    bodies.map(({ EventBusName, Ids }) => [EventBusName, Ids?.length]),
    [
      ['orders', 10],
      ['orders', 10],
      ['orders', 5],
      ['orders', undefined],
    ],
  );
});
