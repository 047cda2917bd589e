import assert from 'node:assert/strict';
import { fileSystem } from '../../src/resource-types/elasticfilesystem/file-system.ts';
import {
  createAccessPoint,
  createFileSystem,
  createMountTarget,
  deleteFileSystem,
  hasFileSystem,
  replicate,
} from './efs.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'elasticfilesystem:file-system',
  deleteAction: 'elasticfilesystem:DeleteFileSystem',
  create: async (ground) => ({ id: await createFileSystem(ground) }),
  exists: hasFileSystem,
  destroy: deleteFileSystem,
  variants: {
    'with a mount target and an access point, which go first': {
      async arrange(ground) {
        const id = await createFileSystem(ground);
        await createMountTarget(ground.aws, id);
        await createAccessPoint({ ...ground, tags: {} }, id);
        return { id };
      },
      async after(aws) {
        const ec2 = await aws.client('ec2');
        const { NetworkInterfaces } = await ec2.describeNetworkInterfaces({});
        assert.deepEqual(NetworkInterfaces, []);
      },
    },
    'replicated, to a file system that stays': {
      async arrange(ground) {
        const id = await createFileSystem(ground);
        await replicate(ground.aws, id);
        return { id };
      },
      async after(aws) {
        const efs = await aws.client('elasticfilesystem');
        assert.equal((await efs.describeFileSystems({})).FileSystems?.length, 1);
      },
    },
    'as a replica of one that goes too': {
      async arrange(ground) {
        const source = await createFileSystem(ground);
        const id = await createFileSystem({ ...ground, name: `${ground.name}-replica` });
        await replicate(ground.aws, source, id);
        return { id };
      },
    },
    'encrypted by a key that is deleted after it': {
      async arrange(ground) {
        const { aws, tags } = ground;
        const kms = await aws.client('kms');
        const Tags = Object.entries(tags).map(([TagKey, TagValue]) => ({ TagKey, TagValue }));
        const { KeyMetadata: key } = await kms.createKey({ Tags });
        const id = await createFileSystem(ground, { Encrypted: true, KmsKeyId: key?.Arn });
        const found = await fileSystem.describe(aws, id);
        assert.deepEqual(found?.refers, [{ type: 'kms:key', id: key?.KeyId }]);
        return { id };
      },
    },
    'left behind by a SageMaker domain': {
      async arrange(ground) {
        const { region, account } = ground.aws;
        const made = `arn:aws:sagemaker:${region}:${account}:domain/d-gone`;
        const tags = { ...ground.tags, ManagedByAmazonSageMakerResource: made };
        const id = await createFileSystem({ ...ground, tags });
        await createMountTarget(ground.aws, id);
        return { id };
      },
    },
  },
  refusals: {
    'as a replica of one that is not ours': {
      async arrange(ground) {
        const source = await createFileSystem({ ...ground, tags: {} });
        const id = await createFileSystem({ ...ground, name: `${ground.name}-replica` });
        await replicate(ground.aws, source, id);
        return { id };
      },
      outcome: 'blocked',
      blocker: /elasticfilesystem:file-system fs-\w+ uses it and stays/,
      remedy: /Delete elasticfilesystem:file-system fs-\w+ or let it use something else/,
    },
    'with an access point of another environment': {
      async arrange(ground) {
        const id = await createFileSystem(ground);
        const tags = { ...ground.tags, 'workshop:pr': '13' };
        await createAccessPoint({ ...ground, tags }, id);
        return { id };
      },
      outcome: 'blocked',
      blocker: /elasticfilesystem:access-point fsap-\w+ uses it and stays/,
      remedy: /access-point/,
    },
  },
};
