import type { Clients, Service } from './clients.ts';

/** What a resource type is given to talk to AWS with: one account, one region. */
export interface Aws {
  readonly account: string;
  /** `aws`, `aws-cn`, `aws-us-gov`, …: ARNs are built from this, never from the literal. */
  readonly partition: string;
  /** The region that the clients talk to; for global services the partition's home region. */
  readonly region: string;
  /**
   * The SDK's client for a service, its code loaded at the first call and the client made once per region; of another
   * region for what is kept elsewhere.
   */
  client<S extends Service>(service: S, region?: string): Promise<Clients[S]>;
}
