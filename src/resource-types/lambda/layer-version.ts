import { defineResourceType } from '../contract.ts';

/**
 * Version of a Lambda layer: AWS cannot tag it, so it is found by the layer's name. Functions that have it keep it. Its
 * id is `LAYER:VERSION`. Source: Lambda API reference (DeleteLayerVersion, ListLayerVersions).
 */
export const layerVersion = defineResourceType({
  name: 'lambda:layer-version',
  cloudFormation: 'AWS::Lambda::LayerVersion',
  arn: 'lambda:layer:{id+}',
  tagging: 'untaggable',
  iam: [
    'lambda:ListLayers',
    'lambda:ListLayerVersions',
    'lambda:GetLayerVersion',
    'lambda:DeleteLayerVersion',
  ],
  manual: { first: 'the functions that use it' },
  notFound: ['ResourceNotFoundException'],

  async *list(aws) {
    const lambda = await aws.client('lambda');
    for await (const layers of lambda.paginateListLayers({}))
      for (const { LayerName: name = '' } of layers.Layers ?? [])
        for await (const versions of lambda.paginateListLayerVersions({ LayerName: name }))
          for (const { Version: version } of versions.LayerVersions ?? [])
            yield { id: `${name}:${version}`, name };
  },
  async describe(aws, id) {
    const found = await (await aws.client('lambda')).getLayerVersion(versionNamed(id));
    return {
      id,
      arn: found.LayerVersionArn,
      name: id,
      createdAt: found.CreatedDate === undefined ? undefined : new Date(found.CreatedDate),
      state: 'ready',
      detail: undefined,
    };
  },
  async remove(aws, { id }) {
    await (await aws.client('lambda')).deleteLayerVersion(versionNamed(id));
  },
});

function versionNamed(id: string): { LayerName: string; VersionNumber: number } {
  const at = id.lastIndexOf(':');
  return { LayerName: id.slice(0, at), VersionNumber: Number(id.slice(at + 1)) };
}
