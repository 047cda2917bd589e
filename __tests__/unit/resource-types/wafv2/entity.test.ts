import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Aws } from '../../../../src/aws/aws.ts';
import { named, partsOf, wafRef } from '../../../../src/resource-types/wafv2/entity.ts';

const aws = { account: '111122223333', partition: 'aws', region: 'eu-west-1' } as Aws;
const at = (rest: string, account = aws.account) => `arn:aws:wafv2:eu-west-1:${account}:${rest}`;

describe('named', () => {
  it('gives the scope of the place', () => {
    assert.deepEqual(named('regional', 'shop/1'), { Scope: 'REGIONAL', Name: 'shop', Id: '1' });
    assert.deepEqual(named('global', 'shop/1'), { Scope: 'CLOUDFRONT', Name: 'shop', Id: '1' });
  });
});

describe('wafRef', () => {
  const rows: Readonly<Record<string, readonly [type: string, id: string] | undefined>> = {
    [at('regional/webacl/shop/1')]: ['wafv2:webacl', 'shop/1'],
    [at('global/ipset/shop/1')]: ['wafv2:global-ipset', 'shop/1'],
    [at('regional/managedruleset/shop/1', '222233334444')]: undefined,
    // The older WAF's web ACLs are known by their id alone.
    '473e64fd-f30b-4765-81a0-62ad96dd167a': undefined,
    '': undefined,
  };
  for (const [arn, expected] of Object.entries(rows))
    it(arn || 'nothing', () => {
      const [type, id] = expected ?? [];
      assert.deepEqual(wafRef(aws, arn), expected === undefined ? [] : [{ type, id }]);
    });
});

describe('partsOf', () => {
  it('finds what rules name at any depth, each once', () => {
    const ip = { IPSetReferenceStatement: { ARN: at('regional/ipset/office/1') } };
    const rules = [
      {
        Name: 'a',
        Statement: { AndStatement: { Statements: [ip, { NotStatement: { Statement: ip } }] } },
      },
      {
        Name: 'b',
        Statement: { RuleGroupReferenceStatement: { ARN: at('regional/rulegroup/own/2') } },
      },
      {
        Name: 'c',
        Statement: { ManagedRuleGroupStatement: { VendorName: 'AWS', Name: 'Common' } },
      },
    ];
    assert.deepEqual(partsOf(aws, rules), [
      { type: 'wafv2:ipset', id: 'office/1' },
      { type: 'wafv2:rulegroup', id: 'own/2' },
    ]);
    assert.deepEqual(partsOf(aws, undefined), []);
  });
});
