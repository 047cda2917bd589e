import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Instance } from '@aws-sdk/client-ec2';
import { partsOf, usesOf } from '../../../../src/resource-types/ec2/instance-parts.ts';

const found: Instance = {
  InstanceId: 'i-1',
  SubnetId: 'subnet-1',
  SecurityGroups: [{ GroupId: 'sg-1' }],
  IamInstanceProfile: { Arn: 'arn:aws:iam::111122223333:instance-profile/path/to/shop' },
  Placement: { GroupName: 'near' },
  KeyName: 'shop',
  SpotInstanceRequestId: 'sir-1',
  BlockDeviceMappings: [
    { Ebs: { VolumeId: 'vol-root', DeleteOnTermination: true } },
    { Ebs: { VolumeId: 'vol-data', DeleteOnTermination: false } },
  ],
  NetworkInterfaces: [
    {
      NetworkInterfaceId: 'eni-1',
      SubnetId: 'subnet-1',
      Groups: [{ GroupId: 'sg-1' }],
      Attachment: { DeleteOnTermination: true },
    },
    {
      NetworkInterfaceId: 'eni-2',
      SubnetId: 'subnet-2',
      Groups: [{ GroupId: 'sg-2' }],
      Attachment: { DeleteOnTermination: false },
    },
  ],
};

describe('an instance', () => {
  it('goes before everything that AWS does not delete while it is there, each named once', () => {
    assert.deepEqual(
      usesOf(found)
        .map(({ type, id }) => `${type} ${id}`)
        .sort(),
      [
        'ec2:network-interface eni-1',
        'ec2:network-interface eni-2',
        'ec2:placement-group near',
        'ec2:security-group sg-1',
        'ec2:security-group sg-2',
        'ec2:subnet subnet-1',
        'ec2:subnet subnet-2',
        'ec2:volume vol-data',
        'ec2:volume vol-root',
        'iam:instance-profile shop',
      ],
    );
  });

  it('takes along what AWS deletes with it, after its Spot request, and tells what it leaves', () => {
    const { owns, note } = partsOf(found, false);
    assert.deepEqual(owns, [
      { type: 'ec2:volume', id: 'vol-root', goes: 'with' },
      { type: 'ec2:network-interface', id: 'eni-1', goes: 'with' },
      { type: 'ec2:spot-instances-request', id: 'sir-1', goes: 'before' },
    ]);
    assert.match(note ?? '', /own: vol-data, eni-2$/);
  });

  it('leaves the Spot request of its Auto Scaling group to the group', () => {
    const types = partsOf(found, true).owns.map(({ type }) => type);
    assert.deepEqual(types, ['ec2:volume', 'ec2:network-interface']);
  });

  it('has no parts and leaves nothing when AWS tells of none', () => {
    assert.deepEqual(usesOf({ InstanceId: 'i-1', Placement: { GroupName: '' } }), []);
    assert.deepEqual(partsOf({ InstanceId: 'i-1' }, false), { owns: [], note: undefined });
  });
});
