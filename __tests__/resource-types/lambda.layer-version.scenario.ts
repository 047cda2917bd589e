import { emptyZip } from './lambda-function.ts';
import type { Ground, Scenario } from './scenario.ts';

/** Two versions of a layer, whose name tells what others tell by labels. */
async function create({ aws, name, tags }: Ground) {
  const [pr, repo] = [tags['workshop:pr'], tags['workshop:repo']];
  const LayerName = `w-${repo}-${pr}-${name}`.replaceAll('/', '-').replaceAll(' ', '_');
  const lambda = await aws.client('lambda');
  const version = { LayerName, Content: { ZipFile: emptyZip } };
  await lambda.publishLayerVersion(version);
  const { Version } = await lambda.publishLayerVersion(version);
  return { id: `${LayerName}:${Version}` };
}

const named = (id: string) => ({
  LayerName: id.split(':')[0],
  VersionNumber: Number(id.split(':')[1]),
});

export const scenario: Scenario = {
  type: 'lambda:layer-version',
  deleteAction: 'lambda:DeleteLayerVersion',
  profile: "names: [{ type: 'lambda:layer-version', pattern: 'w-{owner}-{repo}-{pr}-*' }]",
  create,
  async exists(aws, id) {
    const { LayerName, VersionNumber } = named(id);
    const lambda = await aws.client('lambda');
    const { LayerVersions } = await lambda.listLayerVersions({ LayerName });
    return LayerVersions?.some(({ Version }) => Version === VersionNumber) ?? false;
  },
  async destroy(aws, id) {
    await (await aws.client('lambda')).deleteLayerVersion(named(id));
  },
};
