import type { ResourceRecordSet, RRType } from '@aws-sdk/client-route-53';
import { isCode, textOf } from '../../aws/codes.ts';
import { defineResourceType } from '../contract.ts';
import { deleteRecords, isApex, recordSets } from './records.ts';

/**
 * Record set in a zone that is not the environment's: AWS cannot tag it, so it is found by its DNS name (without the
 * last dot). Its id is `ZONE/TYPE/NAME`, and `/SET` for one of several with a routing policy. For the profile's
 * `protect.arns` it counts as its zone. Source: Route 53 API reference (ListResourceRecordSets,
 * ChangeResourceRecordSets).
 */
export const recordSet = defineResourceType<ResourceRecordSet>({
  name: 'route53:recordset',
  cloudFormation: 'AWS::Route53::RecordSet',
  global: true,
  tagging: 'untaggable',
  iam: [
    'route53:ListHostedZones',
    'route53:ListResourceRecordSets',
    'route53:ChangeResourceRecordSets',
  ],
  notFound: ['NoSuchHostedZone'],
  refusals: [
    {
      code: 'PriorRequestNotComplete',
      patience: 300,
      remedy: 'Another change of this zone is still under way: run again.',
    },
    {
      code: 'InvalidChangeBatch',
      patience: 60,
      remedy: 'The record keeps changing: see who changes it, then run again.',
    },
  ],

  async *list(aws) {
    const route53 = await aws.client('route53');
    for await (const { HostedZones } of route53.paginateListHostedZones({}))
      for (const { Id = '', Name, LinkedService } of HostedZones ?? [])
        if (LinkedService === undefined)
          for await (const set of recordSets(route53, Id))
            if (!isApex(set, Name)) yield { id: idOf(Id, set), name: plainName(set.Name) };
  },
  async describe(aws, id) {
    const { zone, ...wanted } = parse(id);
    const route53 = await aws.client('route53');
    const { ResourceRecordSets } = await route53.listResourceRecordSets({
      HostedZoneId: zone,
      StartRecordName: wanted.name,
      StartRecordType: wanted.type,
      ...(wanted.set !== undefined && { StartRecordIdentifier: wanted.set }),
      // Not everything that speaks Route 53's protocol knows the identifier.
      MaxItems: wanted.set === undefined ? 1 : 300,
    });
    const found = ResourceRecordSets?.find((set) => idOf(zone, set) === id);
    if (found === undefined) return undefined;
    return {
      id,
      arn: `arn:${aws.partition}:route53:::hostedzone/${zone}`,
      name: `${plainName(found.Name)} ${found.Type}`,
      state: 'ready',
      managedBy: found.TrafficPolicyInstanceId && 'a traffic policy instance',
      detail: found,
    };
  },
  async remove(aws, { id, detail }) {
    const route53 = await aws.client('route53');
    try {
      await deleteRecords(route53, parse(id).zone, [detail]);
    } catch (error) {
      // The same code as for a record with other values, which is read again.
      if (!isCode(error, 'InvalidChangeBatch') || !/not found/i.test(textOf(error))) throw error;
    }
  },
});

function idOf(zone: string, { Name, Type, SetIdentifier: set }: ResourceRecordSet): string {
  return [
    zone.replace(/^\/hostedzone\//, ''),
    Type,
    Name,
    ...(set === undefined ? [] : [set]),
  ].join('/');
}

/** Names have no slash, since AWS writes it as `\057`; the identifier of a set may. */
function parse(id: string) {
  const [zone = '', type, name, ...set] = id.split('/');
  return { zone, type: type as RRType, name, set: set.length === 0 ? undefined : set.join('/') };
}

/** `*` comes as `\052`. */
function plainName(name = ''): string {
  return name
    .replace(/\.$/, '')
    .replace(/\\([0-7]{3})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8)));
}
