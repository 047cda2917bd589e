import { createHash } from 'node:crypto';
import { createKey, isThere, pairs } from './key-management.ts';
import type { Ground, Scenario } from './scenario.ts';

async function create({ aws, name, tags }: Ground, kmsKey?: string) {
  const ecr = await aws.client('ecr');
  const repositoryName = `shop/${name}`;
  await ecr.createRepository({
    repositoryName,
    tags: pairs(tags),
    encryptionConfiguration: kmsKey === undefined ? undefined : { encryptionType: 'KMS', kmsKey },
  });
  return { id: repositoryName };
}

async function push({ aws, name }: Ground, repositoryName: string, tags: readonly string[]) {
  const ecr = await aws.client('ecr');
  for (const imageTag of tags) {
    const digest = `sha256:${createHash('sha256').update(`${name}:${imageTag}`).digest('hex')}`;
    await ecr.putImage({
      repositoryName,
      imageTag,
      imageManifest: JSON.stringify({
        schemaVersion: 2,
        mediaType: 'application/vnd.docker.distribution.manifest.v2+json',
        config: { mediaType: 'application/json', size: 1, digest },
        layers: [],
      }),
    });
  }
}

export const scenario: Scenario = {
  type: 'ecr:repository',
  deleteAction: 'ecr:DeleteRepository',
  create,
  async exists(aws, id) {
    const ecr = await aws.client('ecr');
    const ask = ecr.describeRepositories({ repositoryNames: [id] });
    return isThere(ask, 'RepositoryNotFoundException');
  },
  async destroy(aws, id) {
    await (await aws.client('ecr')).deleteRepository({ repositoryName: id });
  },
  variants: {
    'with images': {
      async arrange(ground) {
        const made = await create(ground);
        await push(ground, made.id, ['latest']);
        return made;
      },
    },
    'in a stack, with images': {
      async arrange(ground) {
        const { aws, name, tags } = ground;
        const id = `shop/${name}`;
        await (await aws.client('cloudformation')).createStack({
          StackName: name,
          Tags: pairs(tags),
          TemplateBody: JSON.stringify({
            Resources: {
              Images: { Type: 'AWS::ECR::Repository', Properties: { RepositoryName: id } },
            },
          }),
        });
        await push(ground, id, ['latest', 'v1']);
        return { id };
      },
    },
    'encrypted with a key that goes, too': {
      async arrange(ground) {
        const id = await createKey(ground);
        return create(ground, `arn:aws:kms:${ground.aws.region}:${ground.aws.account}:key/${id}`);
      },
    },
  },
};
