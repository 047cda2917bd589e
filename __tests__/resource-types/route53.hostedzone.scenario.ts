import assert from 'node:assert/strict';
import { createVpc } from './ec2-vpc.ts';
import { addRecords, createZone, text } from './route53.ts';
import type { Ground, Scenario } from './scenario.ts';

const create = async (ground: Ground) => ({ id: await createZone(ground) });

/** Signed with one active key. */
async function signed(ground: Ground, kmsKey?: string) {
  const made = await create(ground);
  const route53 = await ground.aws.client('route53');
  await route53.createKeySigningKey({
    HostedZoneId: made.id,
    Name: 'ksk',
    CallerReference: ground.name,
    KeyManagementServiceArn: kmsKey ?? `arn:aws:kms:us-east-1:${ground.aws.account}:key/1`,
    Status: 'ACTIVE',
  });
  await route53.enableHostedZoneDNSSEC({ HostedZoneId: made.id });
  return made;
}

export const scenario: Scenario = {
  type: 'route53:hostedzone',
  deleteAction: 'route53:DeleteHostedZone',
  create,
  async exists(aws, id) {
    const { HostedZones } = await (await aws.client('route53')).listHostedZones({});
    return HostedZones?.some(({ Id }) => Id?.endsWith(`/${id}`)) ?? false;
  },
  async destroy(aws, id) {
    await (await aws.client('route53')).deleteHostedZone({ Id: id });
  },
  variants: {
    'with records of every kind, more than fit on one page': {
      async arrange(ground) {
        const made = await create(ground);
        const zone = `${ground.name}.example`;
        const weighted = (SetIdentifier: string) => ({
          ...text(`weighted.${zone}`, SetIdentifier),
          SetIdentifier,
          Weight: 1,
        });
        await addRecords(ground.aws, made.id, [
          text(`*.${zone}`),
          text(zone, 'at the apex'),
          {
            ...text(`below.${zone}`),
            Type: 'NS',
            ResourceRecords: [{ Value: 'ns.other.example' }],
          },
          {
            Name: `alias.${zone}`,
            Type: 'A',
            AliasTarget: {
              HostedZoneId: made.id,
              DNSName: `a.${zone}`,
              EvaluateTargetHealth: false,
            },
          },
          weighted('blue/1'),
          weighted('green'),
        ]);
        const many = Array.from({ length: 310 }, (_, n) => text(`n${n}.${zone}`));
        await addRecords(ground.aws, made.id, many);
        return made;
      },
    },
    'signed with DNSSEC': { arrange: (ground) => signed(ground) },
    'signed by a KMS key that is disabled': {
      async arrange(ground) {
        const kms = await ground.aws.client('kms', 'us-east-1');
        const { KeyMetadata: key } = await kms.createKey({
          KeySpec: 'ECC_NIST_P256',
          KeyUsage: 'SIGN_VERIFY',
        });
        const made = await signed(ground, key?.Arn);
        await kms.disableKey({ KeyId: key?.KeyId });
        return made;
      },
    },
    'private, in a VPC that stays': {
      async arrange(ground) {
        const { aws } = ground;
        const vpc = await createVpc({ aws, tags: {} });
        return { id: await createZone(ground, vpc) };
      },
    },
  },
  refusals: {
    'its parent zone vouches for its signature': {
      async arrange(ground) {
        const tags = { ...ground.tags, 'bed:ds-record': 'yes' };
        return signed({ ...ground, tags });
      },
      outcome: 'blocked',
      blocker: /DS record for its signing key/,
      remedy: /Remove the DS record/,
      async after(aws, id) {
        const route53 = await aws.client('route53');
        const { Status } = await route53.getDNSSEC({ HostedZoneId: id });
        assert.equal(Status?.ServeSignature, 'SIGNING');
      },
    },
  },
};
