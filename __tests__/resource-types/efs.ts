import type { Aws } from '../../src/aws/aws.ts';
import { isCode } from '../../src/aws/codes.ts';
import { defaultSubnets } from './ec2-interfaces.ts';
import type { Ground } from './scenario.ts';

/** A file system that is available. */
export async function createFileSystem(
  { aws, name, tags }: Ground,
  more: object = {},
): Promise<string> {
  const efs = await aws.client('elasticfilesystem');
  const { FileSystemId = '' } = await efs.createFileSystem({
    CreationToken: name,
    Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
    ...more,
  });
  for (;;) {
    const { FileSystems } = await efs.describeFileSystems({ FileSystemId });
    if (FileSystems?.[0]?.LifeCycleState === 'available') return FileSystemId;
  }
}

/** A mount target of it, if not told otherwise in a subnet of the default VPC. */
export async function createMountTarget(
  aws: Aws,
  FileSystemId: string,
  subnet?: string,
): Promise<string> {
  const Subnets = await defaultSubnets(aws);
  const efs = await aws.client('elasticfilesystem');
  const { MountTargetId = '' } = await efs.createMountTarget({
    FileSystemId,
    SubnetId: subnet ?? Subnets?.[0]?.SubnetId,
  });
  for (;;) {
    const { MountTargets } = await efs.describeMountTargets({ MountTargetId });
    if (MountTargets?.[0]?.LifeCycleState === 'available') return MountTargetId;
  }
}

export async function hasFileSystem(aws: Aws, FileSystemId: string): Promise<boolean> {
  const efs = await aws.client('elasticfilesystem');
  return isThere(efs.describeFileSystems({ FileSystemId }), 'FileSystemNotFound');
}

export async function hasMountTarget(aws: Aws, MountTargetId: string): Promise<boolean> {
  const efs = await aws.client('elasticfilesystem');
  return isThere(efs.describeMountTargets({ MountTargetId }), 'MountTargetNotFound');
}

export async function deleteMountTarget(aws: Aws, MountTargetId: string): Promise<void> {
  await (await aws.client('elasticfilesystem')).deleteMountTarget({ MountTargetId });
  while (await hasMountTarget(aws, MountTargetId));
}

export async function deleteFileSystem(aws: Aws, FileSystemId: string): Promise<void> {
  await (await aws.client('elasticfilesystem')).deleteFileSystem({ FileSystemId });
  while (await hasFileSystem(aws, FileSystemId));
}

/** A replica of it in the same region, and its id. */
export async function replicate(aws: Aws, id: string, replica?: string): Promise<string> {
  const efs = await aws.client('elasticfilesystem');
  const { Destinations } = await efs.createReplicationConfiguration({
    SourceFileSystemId: id,
    Destinations: [{ Region: aws.region, ...(replica ? { FileSystemId: replica } : {}) }],
  });
  return Destinations?.[0]?.FileSystemId ?? '';
}

export async function createAccessPoint(
  { aws, name, tags }: Ground,
  FileSystemId: string,
): Promise<string> {
  const efs = await aws.client('elasticfilesystem');
  const { AccessPointId = '' } = await efs.createAccessPoint({
    ClientToken: name,
    FileSystemId,
    Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
  });
  return AccessPointId;
}

/** Whether an answer comes, or the error that says 'not there'. */
export async function isThere(answer: Promise<unknown>, ...codes: string[]): Promise<boolean> {
  try {
    await answer;
    return true;
  } catch (error) {
    if (isCode(error, ...codes)) return false;
    throw error;
  }
}
