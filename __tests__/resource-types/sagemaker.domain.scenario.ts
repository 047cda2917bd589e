import assert from 'node:assert/strict';
import { createFileSystem, createMountTarget, deleteFileSystem, deleteMountTarget } from './efs.ts';
import {
  createApp,
  createDomain,
  createNotebook,
  createProfile,
  createSpace,
  createVpc,
  deleteApp,
  hasDomain,
} from './sagemaker.ts';
import type { Ground, Scenario } from './scenario.ts';

/** With two users, one with an app, one with a space that has an app; and the remains of apps. */
async function arrangeFull(ground: Ground) {
  const id = await createDomain(ground);
  const bare = { ...ground, tags: {} };
  await createProfile(bare, id, 'Alice');
  await createApp(bare, { DomainId: id, UserProfileName: 'Alice' });
  await createProfile(bare, id, 'Bob');
  await createSpace(bare, id, 'Bob');
  await createApp(bare, { DomainId: id, SpaceName: 'Own' });
  await createProfile(bare, id, 'Carol');
  await createApp(bare, { DomainId: id, UserProfileName: 'Carol' });
  await deleteApp(ground.aws, { DomainId: id, UserProfileName: 'Carol' });
  await createProfile(bare, id, 'Dan');
  const failing = { ...ground, tags: { 'bed:fails': '' } };
  await createApp(failing, { DomainId: id, UserProfileName: 'Dan' });
  return { id };
}

export const scenario: Scenario = {
  type: 'sagemaker:domain',
  deleteAction: 'sagemaker:DeleteDomain',
  create: async (ground) => ({ id: await createDomain(ground) }),
  exists: hasDomain,
  async destroy(aws, id) {
    await (await aws.client('sagemaker')).deleteDomain({
      DomainId: id,
      RetentionPolicy: { HomeEfsFileSystem: 'Delete' },
    });
    while (await hasDomain(aws, id));
  },
  variants: {
    'with users, spaces and apps, and nothing of it left in the VPC': {
      arrange: arrangeFull,
      async after(aws) {
        const [efs, ec2] = [await aws.client('elasticfilesystem'), await aws.client('ec2')];
        assert.deepEqual((await efs.describeFileSystems({})).FileSystems, []);
        const { NetworkInterfaces } = await ec2.describeNetworkInterfaces({});
        assert.deepEqual(NetworkInterfaces, []);
        const { SecurityGroups } = await ec2.describeSecurityGroups({});
        assert.deepEqual(
          SecurityGroups?.map(({ GroupName }) => GroupName),
          ['default'],
        );
      },
    },
    'in a VPC that goes too, with a notebook and a file system in it': {
      async arrange(ground) {
        const place = await createVpc(ground);
        const id = await createDomain(ground, place);
        await createProfile({ ...ground, tags: {} }, id);
        await createApp({ ...ground, tags: {} }, { DomainId: id, UserProfileName: 'Alice' });
        await createNotebook(ground, { SubnetId: place.subnet });
        await createMountTarget(ground.aws, await createFileSystem(ground), place.subnet);
        return { id };
      },
      async after(aws) {
        const { Vpcs } = await (await aws.client('ec2')).describeVpcs({});
        assert.deepEqual(
          Vpcs?.map(({ IsDefault }) => IsDefault),
          [true],
        );
      },
    },
  },
  refusals: {
    'when its file system was taken from it': {
      async arrange(ground) {
        const id = await createDomain(ground);
        const sagemaker = await ground.aws.client('sagemaker');
        const efs = await ground.aws.client('elasticfilesystem');
        const { HomeEfsFileSystemId: home = '' } = await sagemaker.describeDomain({ DomainId: id });
        const { MountTargets } = await efs.describeMountTargets({ FileSystemId: home });
        for (const { MountTargetId = '' } of MountTargets ?? [])
          await deleteMountTarget(ground.aws, MountTargetId);
        await deleteFileSystem(ground.aws, home);
        return { id };
      },
      outcome: 'blocked',
      blocker: /SageMaker could not delete it: The home file system fs-\w+ could not be found/,
      remedy: /run again/,
    },
    'with the home of another environment': {
      async arrange(ground) {
        const id = await createDomain(ground);
        const sagemaker = await ground.aws.client('sagemaker');
        const efs = await ground.aws.client('elasticfilesystem');
        const { HomeEfsFileSystemId } = await sagemaker.describeDomain({ DomainId: id });
        const Tags = [{ Key: 'workshop:pr', Value: '13' }];
        await efs.tagResource({ ResourceId: HomeEfsFileSystemId, Tags });
        return { id };
      },
      outcome: 'blocked',
      blocker: /file-system \S+ must stay \(it carries the labels of another environment\)/,
      remedy: /Correct its labels/,
    },
  },
};
