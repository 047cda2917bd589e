import type {
  GetDNSSECResponse,
  HostedZone,
  ResourceRecordSet,
  Route53,
} from '@aws-sdk/client-route-53';
import { defineResourceType } from '../contract.ts';
import { optional } from '../optional.ts';
import { targetRef } from '../target-ref.ts';
import { deleteRecords, isApex, recordSets } from './records.ts';
import { endSigning } from './signing.ts';
import { dnsTags } from './tags.ts';

interface Detail {
  /** With the last dot. */
  readonly zone: string | undefined;
  /** Undefined for private zones, which cannot be signed. */
  readonly signing: GetDNSSECResponse | undefined;
}

/**
 * Hosted zone of Route 53, with all its records, which carry no tags. Sources: Route 53 API reference (GetHostedZone,
 * DeleteHostedZone, ChangeResourceRecordSets).
 */
export const hostedZone = defineResourceType<Detail>({
  name: 'route53:hostedzone',
  cloudFormation: 'AWS::Route53::HostedZone',
  global: true,
  arn: 'route53:hostedzone/{id}',
  tagging: 'swept',
  iam: [
    'route53:GetHostedZone',
    'route53:ListTagsForResource',
    'route53:GetDNSSEC',
    'route53:ListResourceRecordSets',
    'route53:ChangeResourceRecordSets',
    'route53:DisableHostedZoneDNSSEC',
    'route53:DeactivateKeySigningKey',
    'route53:DeleteKeySigningKey',
    'route53:DeleteHostedZone',
  ],
  manual: { first: 'its records and signing keys, which this type deletes' },
  notFound: ['NoSuchHostedZone'],
  refusals: [
    {
      // Records that somebody adds meanwhile, an external-dns perhaps, or that a traffic policy keeps.
      code: 'HostedZoneNotEmpty',
      patience: 300,
      remedy:
        'Stop what adds records to this zone, and delete its traffic policy instances. Then run again.',
    },
    {
      code: 'InvalidChangeBatch',
      patience: 120,
      remedy: 'Its records keep changing: see who changes them, then run again.',
    },
    {
      code: 'PriorRequestNotComplete',
      patience: 300,
      remedy: 'Another change of this zone is still under way: run again.',
    },
    {
      code: 'KeySigningKeyInParentDSRecord',
      patience: 0,
      blocker: 'the parent zone still has a DS record for its signing key',
      remedy: 'Remove the DS record from the parent zone, wait for its TTL, then run again.',
    },
    { code: 'KeySigningKeyInUse', patience: 300, remedy: 'Signing is still ending: run again.' },
    {
      // Its deactivation is not everywhere at AWS yet, or it is new or going.
      code: 'InvalidKeySigningKeyStatus',
      patience: 300,
      remedy:
        'Deactivate the key-signing keys of this zone in the Route 53 console, then run again.',
    },
    {
      code: 'ConcurrentModification',
      patience: 300,
      remedy: 'Another change is under way: run again.',
    },
  ],

  async describe(aws, id) {
    const route53 = await aws.client('route53');
    const { HostedZone: found, VPCs } = await route53.getHostedZone({ Id: id });
    if (found === undefined) return undefined;
    const isPrivate = found.Config?.PrivateZone === true;
    const [tags, signing] = await Promise.all([
      dnsTags(route53, 'hostedzone', id),
      isPrivate ? undefined : optional(route53.getDNSSEC({ HostedZoneId: id })),
    ]);
    const keys = signing?.KeySigningKeys ?? [];
    const vpcs = (VPCs ?? []).flatMap(({ VPCId: vpc, VPCRegion: region }) =>
      vpc && region ? [{ type: 'ec2:vpc', id: vpc, region }] : [],
    );
    return {
      id,
      arn: `arn:${aws.partition}:route53:::hostedzone/${id}`,
      name: found.Name?.replace(/\.$/, '') ?? id,
      tags,
      state: 'ready',
      released: isEmpty(found),
      managedBy: found.LinkedService?.ServicePrincipal,
      refers: [...vpcs, ...keys.flatMap(({ KmsArn }) => targetRef(aws, KmsArn))],
      note: isPrivate
        ? undefined
        : 'where its parent zone delegates to it, that NS record stays: remove it, or others can take the name over',
      detail: { zone: found.Name, signing },
    };
  },
  async look(aws, id) {
    const { HostedZone: found } = await (await aws.client('route53')).getHostedZone({ Id: id });
    return { state: 'ready', released: isEmpty(found) };
  },
  // CloudFormation deletes its own records only, not those that validate a certificate (stackoverflow.com/q/75581557),
  // and takes it well when its own are gone (go-to-k/cdk-real-drift#236).
  releases: ['in-stack'],
  async release(aws, { id, detail: { zone } }) {
    await empty(await aws.client('route53'), id, zone);
  },
  async remove(aws, { id, detail: { zone, signing } }) {
    const route53 = await aws.client('route53');
    if (signing !== undefined) await endSigning(route53, id, signing);
    const records = await empty(route53, id, zone);
    await route53.deleteHostedZone({ Id: id });
    return records === 0 ? undefined : `with ${records} records`;
  },
});

/** Deletes all records but those that AWS keeps itself, and tells how many there were. */
async function empty(route53: Route53, id: string, zone: string | undefined): Promise<number> {
  const records: ResourceRecordSet[] = [];
  for await (const set of recordSets(route53, id))
    if (!isApex(set, zone) && set.TrafficPolicyInstanceId === undefined) records.push(set);
  await deleteRecords(route53, id, records);
  return records.length;
}

/** A zone's own NS and SOA count. Source: Route 53 API reference, HostedZone. */
function isEmpty(zone: HostedZone | undefined): boolean {
  return (zone?.ResourceRecordSetCount ?? 0) <= 2;
}
