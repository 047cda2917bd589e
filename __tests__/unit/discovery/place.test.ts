import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placeOf } from '../../../src/discovery/place.ts';

const run = { regions: ['eu-west-1'] };
const home = 'us-east-1';

describe('the region that a hint counts for', () => {
  for (const [what, arn, region, type, expected] of [
    ['its own', 'arn:aws:sqs:eu-west-1:1:q', 'eu-west-1', {}, 'eu-west-1'],
    ['none, in another region', 'arn:aws:sqs:us-east-1:1:q', home, {}, undefined],
    ['the one asked, for a bucket', 'arn:aws:s3:::b', 'eu-west-1', {}, 'eu-west-1'],
    ['none, for a bucket elsewhere', 'arn:aws:s3:::b', home, {}, undefined],
    ['global', 'arn:aws:iam::1:policy/p', home, { global: true }, 'global'],
    ['global, unknown', 'arn:aws:globalaccelerator::1:accelerator/a', home, undefined, 'global'],
    ['global, unknown, of RDS', 'arn:aws:rds::1:global-cluster:g', home, undefined, 'global'],
    ['none, an IPAM elsewhere', 'arn:aws:ec2::1:ipam/i', home, undefined, undefined],
    [
      'none, a policy store elsewhere',
      'arn:aws:verifiedpermissions::1:policy-store/p',
      home,
      undefined,
      undefined,
    ],
    ['the one asked, an IPAM', 'arn:aws:ec2::1:ipam/i', 'eu-west-1', undefined, 'eu-west-1'],
  ] as const)
    it(what, () => assert.equal(placeOf({ arn, region }, type, run), expected));
});
