import type { ResourceRecordSet, Route53 } from '@aws-sdk/client-route-53';

/** All record sets of a zone; the SDK has no paginator for them. Source: Route 53 API reference, ListResourceRecordSets. */
export async function* recordSets(
  route53: Route53,
  HostedZoneId: string,
): AsyncGenerator<ResourceRecordSet> {
  let next = {};
  for (;;) {
    const page = await route53.listResourceRecordSets({ HostedZoneId, MaxItems: 300, ...next });
    yield* page.ResourceRecordSets ?? [];
    if (!page.IsTruncated) return;
    next = {
      StartRecordName: page.NextRecordName,
      StartRecordType: page.NextRecordType,
      ...(page.NextRecordIdentifier && { StartRecordIdentifier: page.NextRecordIdentifier }),
    };
  }
}

/** A zone cannot be without its own NS and SOA records; they go with it. */
export function isApex({ Name, Type }: ResourceRecordSet, zone: string | undefined): boolean {
  return (Type === 'NS' || Type === 'SOA') && Name === zone;
}

const mostRecords = 1000;
const mostCharacters = 32_000;

/**
 * Record sets in as few requests as Route 53 takes: 1,000 ResourceRecord elements and 32,000 characters of their values
 * in each. Source: Route 53 API reference, ChangeResourceRecordSets (limits).
 */
export function batchesOf(sets: readonly ResourceRecordSet[]): ResourceRecordSet[][] {
  const batches: ResourceRecordSet[][] = [];
  let records = Number.POSITIVE_INFINITY;
  let characters = 0;
  for (const set of sets) {
    const values = set.ResourceRecords ?? [];
    const count = Math.max(1, values.length);
    const size = values.reduce((sum, { Value }) => sum + (Value?.length ?? 0), 0);
    if (records + count > mostRecords || characters + size > mostCharacters) {
      batches.push([]);
      records = 0;
      characters = 0;
    }
    batches.at(-1)?.push(set);
    records += count;
    characters += size;
  }
  return batches;
}

export async function deleteRecords(
  route53: Route53,
  HostedZoneId: string,
  sets: readonly ResourceRecordSet[],
): Promise<void> {
  for (const batch of batchesOf(sets))
    await route53.changeResourceRecordSets({
      HostedZoneId,
      ChangeBatch: {
        Changes: batch.map((set) => ({ Action: 'DELETE', ResourceRecordSet: set })),
      },
    });
}
