import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { registryOf } from '../../../../src/resource-types/registry.ts';
import { dnsRecords } from '../../../../src/resource-types/ses/dns.ts';
import { identity } from '../../../../src/resource-types/ses/identity.ts';
import { stillQueued } from '../../../../src/resource-types/ses/sent.ts';

describe('the DNS records that an identity leaves behind', () => {
  const mail = { MailFromDomain: 'mail.example.com' } as never;
  const cases: readonly [what: string, Parameters<typeof dnsRecords>[1], string[]][] = [
    ['none', { IdentityType: 'DOMAIN' }, []],
    [
      'Easy DKIM',
      {
        IdentityType: 'DOMAIN',
        DkimAttributes: { SigningAttributesOrigin: 'AWS_SES', Tokens: ['a', 'b'] },
      },
      ['a._domainkey.example.com (CNAME)', 'b._domainkey.example.com (CNAME)'],
    ],
    [
      'a key of one’s own and a MAIL FROM domain',
      {
        IdentityType: 'DOMAIN',
        DkimAttributes: { SigningAttributesOrigin: 'EXTERNAL', Tokens: ['shop'] },
        MailFromAttributes: mail,
      },
      ['shop._domainkey.example.com (TXT)', 'mail.example.com (MX, TXT)'],
    ],
    [
      'an address, which signs with its domain’s keys',
      { IdentityType: 'EMAIL_ADDRESS', DkimAttributes: { Tokens: ['a'] } },
      [],
    ],
  ];
  for (const [what, attributes, wanted] of cases)
    it(what, () => assert.deepEqual(dnsRecords('example.com', attributes), wanted));
});

describe('what is known of mail that is still on its way', () => {
  const sent = (SentLast24Hours: number) => ({ SendQuota: { SentLast24Hours } });
  it('nothing where SES does not tell', () => {
    assert.equal(stillQueued(undefined, 'eu-west-1'), undefined);
    assert.equal(stillQueued({}, 'eu-west-1'), undefined);
  });
  it('that there is none, for nothing was sent', () => {
    assert.match(stillQueued(sent(0), 'eu-west-1') ?? '', /^no email is waiting .* eu-west-1/);
  });
  it('how many it may be', () => {
    assert.match(stillQueued(sent(1), 'eu-west-1') ?? '', /sent 1 email in eu-west-1/);
    assert.match(stillQueued(sent(37), 'eu-west-1') ?? '', /sent 37 emails .*up to 14 hours/);
  });
  it('that sending is switched off', () => {
    const paused = { ...sent(2), SendingEnabled: false };
    assert.match(stillQueued(paused, 'eu-west-1') ?? '', /sending is switched off there$/);
  });
});

describe('an identity by its ARN', () => {
  const { byArn } = registryOf([identity]);
  for (const kind of ['identity', 'email-identity'])
    it(`as ${kind}/`, () => {
      const found = byArn(`arn:aws:ses:eu-west-1:111122223333:${kind}/a+b/c@example.com`);
      assert.equal(found?.id, 'a+b/c@example.com');
    });
  it('and nothing else', () =>
    assert.equal(byArn('arn:aws:ses:eu-west-1:111122223333:template/a'), undefined));
});
