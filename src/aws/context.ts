import type { Session } from '../credentials/session.ts';
import { checkAccount, type Identity, identify } from './account.ts';
import { allowPlainHosts } from './account-host.ts';
import type { Aws } from './aws.ts';
import { guardCalls, type Stack } from './calls.ts';
import { clientOptions } from './client-options.ts';
import { type Clients, loaders, type Service } from './clients.ts';
import { partitionOf } from './partition.ts';
import { checkRegions } from './regions.ts';

export interface AwsContext extends Identity {
  /** One region's AWS; `global` is the partition's home region. */
  region(name: string): Aws;
  /** Throws one UserError naming every region that is not enabled or does not exist. */
  checkRegions(names: readonly string[]): Promise<void>;
}

/** Their endpoints lie in the partition's home region only. */
const globalServices: readonly Service[] = ['iam', 'cloudfront'];

/**
 * Asks STS who the run is and refuses an account that the profile does not name, before anything else can be asked.
 * Accounts are 12 digits.
 */
export async function contextFor(
  session: Session,
  accounts: readonly string[],
): Promise<AwsContext> {
  const home = partitionOf(session.region).home;
  const client = clientsOf(session, home);
  const identity = await identify(await client('sts', session.region), session);
  checkAccount(identity, accounts, session.role);
  const aws = (name: string): Aws => {
    const region = name === 'global' ? home : name;
    return {
      account: identity.account,
      partition: identity.partition,
      region,
      client: (service, other = region) => client(service, other),
    };
  };
  return {
    ...identity,
    region: aws,
    checkRegions: (names) =>
      checkRegions({ names, identity, ask: (region) => client('sts', region) }),
  };
}

type ClientOf = <S extends Service>(service: S, region: string) => Promise<Clients[S]>;

/** One client per service and region, its code loaded at the first call. */
function clientsOf(session: Session, home: string): ClientOf {
  const made = new Map<string, Promise<unknown>>();
  // The SDK would keep the first credentials until they expire; memoized, it asks the session for each call.
  const credentials = Object.assign(() => session.credentials(), { memoized: true });
  const make = async <S extends Service>(service: S, region: string) => {
    const Client = (await loaders[service]()) as new (options: object) => Clients[S];
    // No followRegionRedirects for S3: it would reach buckets in regions that the profile does not name.
    const client = new Client({ ...clientOptions(region), credentials });
    guardCalls(client as unknown as Stack, session);
    if (service === 's3control') allowPlainHosts(client as unknown as Clients['s3control']);
    return client;
  };
  return (service, region) => {
    const place = globalServices.includes(service) ? home : region;
    const key = `${service}|${place}`;
    const client = made.get(key) ?? make(service, place);
    made.set(key, client);
    return client as Promise<Clients[typeof service]>;
  };
}
