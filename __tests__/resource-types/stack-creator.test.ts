import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Found } from '../../src/discovery/found.ts';
import { keyOf } from '../../src/discovery/found.ts';
import { withoutMembers } from '../../src/discovery/leftovers.ts';
import { enter, newAccount, rootOf } from '../support/account.ts';
import { type Emulator, startEmulator } from '../support/emulator.ts';
import { runIn } from '../support/engine.ts';

const region = 'eu-west-1';
const stays = { outcome: 'blocked', blocker: 'it must stay', remedy: 'Let it.' } as const;

describe('a leftover that a stack made', () => {
  let emulator: Emulator;
  before(async () => {
    emulator = await startEmulator();
    process.env['AWS_ENDPOINT_URL'] = emulator.url;
  });
  after(() => emulator.stop());

  it('is nothing to tell of while its stack goes, nor when that took it along; all others are', async () => {
    const account = newAccount();
    const root = await enter(rootOf(account), account, region);
    const cloudformation = await root.region(region).client('cloudformation');
    const topic = (TopicName: string, more = {}) => ({
      Type: 'AWS::SNS::Topic',
      Properties: { TopicName },
      ...more,
    });
    const template = { Gone: topic('gone'), Kept: topic('kept', { DeletionPolicy: 'Retain' }) };
    const { StackId: stack = '' } = await cloudformation.createStack({
      StackName: 'shop',
      TemplateBody: JSON.stringify({ Resources: template }),
    });
    const id = stack.split(':stack/')[1] ?? '';
    const leftover = (name: string): Found => {
      const arn = `arn:aws:sns:${region}:${account}:${name}`;
      const base = { type: 'x:y', id: arn, arn, name, region, parents: [], why: '', hold: stays };
      return { key: keyOf('x:y', region, arn), proof: { by: 'label' }, stack, ...base };
    };
    const { stack: _stack, ...alone } = leftover('alone');
    const all = [leftover('gone'), leftover('kept'), alone];
    const run = runIn(root, [region]);
    const left = async (found: readonly Found[]) => {
      const there = new Map(found.map((one) => [one.key, one]));
      return (await withoutMembers(run, all, there)).map(({ name }) => name);
    };
    const { hold: _hold, ...goes } = leftover('shop');
    const whole = { ...goes, key: keyOf('cloudformation:stack', region, id) };

    assert.deepEqual(await left([whole]), ['alone']);
    assert.deepEqual(await left([{ ...whole, hold: stays }]), ['gone', 'kept', 'alone']);
    assert.deepEqual(await left([]), ['gone', 'kept', 'alone']);
    await cloudformation.deleteStack({ StackName: stack });
    const isThere = async () =>
      (await cloudformation.describeStacks({ StackName: stack })).Stacks?.[0]?.StackStatus !==
      'DELETE_COMPLETE';
    while (await isThere());
    assert.deepEqual(await left([]), ['kept', 'alone']);
  });
});
