import type { AwsContext } from '../../src/aws/context.ts';
import { mapLimit } from '../../src/aws/parallel.ts';
import type { Tags } from '../../src/scope.ts';
import { cloudfront } from './inventory/cloudfront.ts';
import { gateway } from './inventory/gateway.ts';
import { iam } from './inventory/iam.ts';
import { collect, type Lister } from './inventory/lister.ts';
import { network } from './inventory/network.ts';
import { personalize } from './inventory/personalize.ts';
import { s3 } from './inventory/s3.ts';
import { sagemaker } from './inventory/sagemaker.ts';
import { serverless } from './inventory/serverless.ts';
import { student } from './inventory/student.ts';

/** One resource that exists. */
export interface Item {
  readonly service: string;
  readonly type: string;
  /** `global` for what exists once per account. */
  readonly region: string;
  readonly id: string;
  /** Absent where AWS has none for the type. */
  readonly labels?: Tags;
  /** All that AWS tells about it, what belongs to it included, without what changes by itself: to be compared. */
  readonly description: unknown;
}

const listers: readonly Lister[] = [
  ...serverless,
  ...gateway,
  ...s3,
  ...cloudfront,
  ...iam,
  ...student,
  ...personalize,
  ...sagemaker,
  ...network,
];

/** Everything that exists in an account over the services that the workshops use, sorted. */
export async function inventory(
  account: AwsContext,
  regions: readonly string[],
): Promise<readonly Item[]> {
  const places = listers.flatMap((lister) =>
    (lister.global ? ['global'] : regions).map((region) => ({ lister, region })),
  );
  const items = await mapLimit(places, 8, async ({ lister, region }) => {
    const listed = await collect(lister.list(account.region(region)));
    return listed.map(({ id, labels, description }): Item => {
      const place = { service: lister.service, type: lister.type, region, id };
      return { ...place, ...(labels && { labels }), description: settled(description) };
    });
  });
  return items.flat().toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

export function placeOf({ service, type, region, id }: Item): string {
  return `${service}:${type} ${region} ${id}`;
}

const volatile = [
  '$metadata',
  'AvailableIpAddressCount',
  'RoleLastUsed',
  'StateReason',
  'StateReasonCode',
];

/** What a creation comes to by itself, so that one still under way is not taken for a change. */
const comesTo: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Status: { InProgress: 'Deployed' },
  State: { Pending: 'Active', Creating: 'Enabled' },
  LastUpdateStatus: { InProgress: 'Successful' },
  TableStatus: { CREATING: 'ACTIVE' },
};

function settled(description: unknown): unknown {
  const text = JSON.stringify(description, (key, value: unknown) =>
    volatile.includes(key) ? undefined : (comesTo[key]?.[String(value)] ?? value),
  );
  return JSON.parse(text) as unknown;
}
