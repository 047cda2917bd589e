import assert from 'node:assert/strict';
import type { RRType } from '@aws-sdk/client-route-53';
import type { Aws } from '../../src/aws/aws.ts';
import { addRecords, createZone, text } from './route53.ts';
import type { Ground, Scenario } from './scenario.ts';

/** The name tells what others tell by labels, in a zone that is nobody's. */
function nameOf({ name, tags }: Ground): string {
  const [pr, repo] = [tags['workshop:pr'], tags['workshop:repo']];
  const text = `w.${repo}.${pr}.${name}.example.`.replaceAll('/', '.').replaceAll(' ', '_');
  // DNS knows no case.
  return text.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

async function create(ground: Ground) {
  const zone = await createZone({ ...ground, tags: {} });
  const name = nameOf(ground);
  await addRecords(ground.aws, zone, [text(name)]);
  return { id: `${zone}/TXT/${name}` };
}

function parts(id: string) {
  const [zone = '', type, name = '', ...set] = id.split('/');
  return { zone, type: type as RRType, name, set: set.length > 0 ? set.join('/') : undefined };
}

async function recordsIn(aws: Aws, HostedZoneId: string) {
  const route53 = await aws.client('route53');
  return (await route53.listResourceRecordSets({ HostedZoneId })).ResourceRecordSets ?? [];
}

async function find(aws: Aws, id: string) {
  const { zone, type, name, set } = parts(id);
  return (await recordsIn(aws, zone)).find(
    (each) => each.Type === type && each.Name === name && each.SetIdentifier === set,
  );
}

export const scenario: Scenario = {
  type: 'route53:recordset',
  deleteAction: 'route53:ChangeResourceRecordSets',
  profile: "names: [{ type: 'route53:recordset', pattern: 'w.{owner}.{repo}.{pr}.*' }]",
  create,
  exists: async (aws, id) => (await find(aws, id)) !== undefined,
  async destroy(aws, id) {
    const { zone } = parts(id);
    const set = await find(aws, id);
    await (await aws.client('route53')).changeResourceRecordSets({
      HostedZoneId: zone,
      ChangeBatch: { Changes: [{ Action: 'DELETE', ResourceRecordSet: set }] },
    });
  },
  variants: {
    'one of several with a routing policy, in a zone whose other records stay': {
      async arrange(ground) {
        const { id } = await create(ground);
        const { zone } = parts(id);
        const name = nameOf(ground).replace(ground.name, `x.${ground.name}`);
        const weighted = (SetIdentifier: string) => ({
          ...text(name, SetIdentifier),
          SetIdentifier,
          Weight: 1,
        });
        await addRecords(ground.aws, zone, [
          weighted('blue/1'),
          weighted('green'),
          text(`www.${ground.name}.example`),
        ]);
        return { id: `${zone}/TXT/${name}/blue/1` };
      },
      async after(aws, id) {
        const left = await recordsIn(aws, parts(id).zone);
        assert.deepEqual(
          left
            .map(({ Type, Name }) => `${Type} ${Name?.split('.')[0]}`)
            .filter((one) => !/^(NS|SOA)/.test(one)),
          ['TXT www'],
        );
      },
    },
  },
};
