import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { classify } from '../../src/aws/errors.ts';
import { networkInterface } from '../../src/resource-types/ec2/network-interface.ts';
import { volume } from '../../src/resource-types/ec2/volume.ts';
import { enter, newAccount, rootOf } from '../support/account.ts';
import { type Emulator, startEmulator } from '../support/emulator.ts';
import { zoneOf } from './ec2-compute.ts';
import { createNetwork, tagging } from './ec2-interfaces.ts';

let emulator: Emulator;
before(async () => {
  emulator = await startEmulator();
  process.env['AWS_ENDPOINT_URL'] = emulator.url;
});
after(() => emulator.stop());

const enterNew = async () => {
  const account = newAccount();
  return (await enter(rootOf(account), account, 'eu-west-1')).region('eu-west-1');
};

it('a service’s interface that nobody is found to hold is given up in time', async () => {
  const aws = await enterNew();
  const ec2 = await aws.client('ec2');
  const { NetworkInterface: made } = await ec2.createNetworkInterface({
    SubnetId: (await createNetwork({ aws })).subnet,
    Description: 'RDSProxyInterface',
    ...tagging('network-interface', { 'bed:holder': 'amazon-rds' }),
  });
  const found = await networkInterface.describe(aws, made?.NetworkInterfaceId ?? '');
  assert.ok(found);
  assert.equal(found.state, 'ready');
  const error: unknown = await Promise.resolve(networkInterface.remove(aws, found)).catch(
    (thrown: unknown) => thrown,
  );
  const read = classify(error, networkInterface);
  assert.equal(read.kind, 'refused');
  assert.match(JSON.stringify(read), /"patience":600.*nothing is found that holds .*RDS database/);
});

it('a volume waits for the task that a service has attached it to', async () => {
  const aws = await enterNew();
  const { VolumeId: id = '' } = await (await aws.client('ec2')).createVolume({
    AvailabilityZone: await zoneOf(aws),
    Size: 1,
    ...tagging('volume', { 'bed:owning-service': 'ecs.amazonaws.com' }),
  });
  for (const found of [await volume.describe(aws, id), await volume.look?.(aws, id)]) {
    assert.equal(found?.state, 'busy');
    assert.match(found.reason ?? '', /attached to .* which ecs\.amazonaws\.com manages/);
  }
});
