import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPace, type Lane } from '../../../src/execution/pace.ts';

/** Milliseconds from `start` until the lane's next turn could be taken. */
async function untilTurn(lane: Lane, start = performance.now()): Promise<number> {
  while (!lane.take()) await lane.ready();
  return performance.now() - start;
}

function near(actual: number, expected: number) {
  assert.ok(actual >= expected - 2 && actual < expected + 40, `${actual} ms, expected ${expected}`);
}

test('a lane without a quota never waits', async () => {
  const lane = createPace().lane('dynamodb:DeleteTable|us-east-1');
  for (let turn = 0; turn < 100; turn += 1) assert.ok(lane.take());
});

test('turns of a lane keep its spacing, also when many wait for it, and other lanes are not held back', async () => {
  const pace = createPace();
  const slow = pace.lane('apigateway:restapi|us-east-1', 0.1);
  assert.equal(slow, pace.lane('apigateway:restapi|us-east-1', 0.1));
  const start = performance.now();
  const waits = Promise.all([1, 2, 3].map(() => untilTurn(slow, start)));
  assert.ok(!slow.take());
  assert.ok(pace.lane('apigateway:restapi|eu-west-1', 0.1).take());
  const [first, second, third] = (await waits).sort((a, b) => a - b);
  near(first ?? 0, 0);
  near(second ?? 0, 100);
  near(third ?? 0, 200);
});

test('a throttle spaces the lane, a second one doubles it, successes ease it away', async () => {
  const lane = createPace(0.05).lane('lambda:function|us-east-1');
  assert.ok(lane.take());
  lane.throttled();
  near(await untilTurn(lane), 50);
  lane.throttled();
  near(await untilTurn(lane), 100);
  for (let success = 0; success < 10; success += 1) lane.succeeded();
  await untilTurn(lane);
  assert.ok(lane.take());
});

test('calls that are throttled together are one lesson', async () => {
  const lane = createPace(0.05).lane('iam:role|global');
  for (let call = 0; call < 8; call += 1) lane.take();
  for (let call = 0; call < 8; call += 1) lane.throttled();
  near(await untilTurn(lane), 50);
});

test('what AWS asks for is kept, and successes never undercut the quota', async () => {
  const lane = createPace(0.01).lane('apigateway:restapi|us-east-1', 0.05);
  assert.ok(lane.take());
  lane.throttled(0.15);
  near(await untilTurn(lane), 150);
  for (let success = 0; success < 20; success += 1) lane.succeeded();
  near(await untilTurn(lane), 150);
  near(await untilTurn(lane), 50);
});

test('waiting for a turn ends with the signal, with its reason', async () => {
  const lane = createPace().lane('slow', 30);
  assert.ok(lane.take());
  const controller = new AbortController();
  const waiting = lane.ready(controller.signal);
  const reason = new Error('the deadline passed');
  controller.abort(reason);
  await assert.rejects(waiting, reason);
  await assert.rejects(lane.ready(controller.signal), reason);
});
