import type { ResourceRecordSet } from '@aws-sdk/client-route-53';
import type { Aws } from '../../src/aws/aws.ts';
import type { Ground } from './scenario.ts';
import { pairs } from './tags.ts';

/** A public hosted zone `NAME.example`, or a private one in a VPC. */
export async function createZone({ aws, name, tags }: Ground, VPCId?: string): Promise<string> {
  const route53 = await aws.client('route53');
  const { HostedZone } = await route53.createHostedZone({
    Name: `${name}.example`,
    CallerReference: name,
    ...(VPCId !== undefined && {
      VPC: { VPCId, VPCRegion: 'eu-west-1' },
      HostedZoneConfig: { PrivateZone: true },
    }),
  });
  const id = HostedZone?.Id?.split('/').at(-1) ?? '';
  if (Object.keys(tags).length > 0)
    await route53.changeTagsForResource({
      ResourceType: 'hostedzone',
      ResourceId: id,
      AddTags: pairs(tags),
    });
  return id;
}

export async function addRecords(
  aws: Aws,
  HostedZoneId: string,
  sets: readonly ResourceRecordSet[],
): Promise<void> {
  await (await aws.client('route53')).changeResourceRecordSets({
    HostedZoneId,
    ChangeBatch: {
      Changes: sets.map((set) => ({ Action: 'CREATE', ResourceRecordSet: set })),
    },
  });
}

export function text(Name: string, value = 'one'): ResourceRecordSet {
  return { Name, Type: 'TXT', TTL: 60, ResourceRecords: [{ Value: `"${value}"` }] };
}
