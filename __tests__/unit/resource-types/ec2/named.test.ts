import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { protects } from '../../../../src/profile/match.ts';
import { named } from '../../../../src/resource-types/ec2/named.ts';

const aws = { partition: 'aws', region: 'eu-west-1', account: '123456789012' };

describe('the ARNs of EC2', () => {
  for (const [kind, arn] of [
    ['volume', 'arn:aws:ec2:eu-west-1:123456789012:volume/an-id'],
    ['image', 'arn:aws:ec2:eu-west-1::image/an-id'],
    ['snapshot', 'arn:aws:ec2:eu-west-1::snapshot/an-id'],
  ] as const)
    it(`of ${kind}: as AWS writes it, so that it can be protected`, () => {
      const found = named(aws, kind, 'an-id', {});
      assert.equal(found.arn, arn);
      const whole = arn.replace('::', ':123456789012:');
      for (const rule of [arn, whole, whole.replace(/an-id$/, '*')])
        assert.ok(
          protects({ accounts: [aws.account], protect: { tags: {}, arns: [rule] } }, found),
          rule,
        );
    });
});
