import { partition } from '@aws-sdk/core/client';

export interface Partition {
  /** `aws`, `aws-cn`, `aws-us-gov`, … as in ARNs. */
  readonly name: string;
  /** Where the endpoints of global services lie. */
  readonly home: string;
  /** Whether the SDK's data lists the region itself; a newer one is recognised by its pattern only. */
  readonly listed: boolean;
}

/** A region's partition by the SDK's own data; the SDK's types leave two of its fields out. */
export function partitionOf(region: string): Partition {
  const data = partition(region) as ReturnType<typeof partition> & {
    implicitGlobalRegion: string;
    description?: string;
  };
  return {
    name: data.name,
    home: data.implicitGlobalRegion,
    listed: data.description !== undefined,
  };
}
