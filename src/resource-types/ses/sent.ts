import type { GetAccountResponse, SESv2 } from '@aws-sdk/client-sesv2';
import { optional } from '../optional.ts';

type Account = Pick<GetAccountResponse, 'SendQuota' | 'SendingEnabled'>;

const asked = new WeakMap<SESv2, Promise<Account | undefined>>();

/** SES's counters of one region, asked for once per client: they count all identities, and the call is paced. */
export function accountOf(ses: SESv2): Promise<Account | undefined> {
  const answer = asked.get(ses) ?? optional(ses.getAccount({}));
  asked.set(ses, answer);
  return answer;
}

/**
 * What can be known of mail that is still on its way. SES has no queue to read: its account tells how many emails were
 * sent in 24 hours, and a delivery is given up after 14 (DeliveryOptions, MaxDeliverySeconds: at most 50,400).
 */
export function stillQueued(account: Account | undefined, region: string): string | undefined {
  const sent = account?.SendQuota?.SentLast24Hours;
  if (sent === undefined) return undefined;
  const paused = account?.SendingEnabled === false ? '; sending is switched off there' : '';
  if (sent === 0)
    return `no email is waiting to be sent: this account sent none in ${region} in the last 24 hours${paused}`;
  const emails = sent === 1 ? '1 email' : `${sent} emails`;
  return `this account sent ${emails} in ${region} in the last 24 hours, by all identities together; SES may try one for up to 14 hours and has no queue to look into${paused}`;
}
