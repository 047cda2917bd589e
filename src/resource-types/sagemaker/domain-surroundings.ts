import type { DescribeDomainResponse } from '@aws-sdk/client-sagemaker';
import type { Aws } from '../../aws/aws.ts';
import type { Owned } from '../contract.ts';
import { optional } from '../optional.ts';

/** What SageMaker made for it in the account: file system and mount targets, which die with it, and groups, which stay. */
export async function surroundings(
  aws: Aws,
  id: string,
  { HomeEfsFileSystemId: home, VpcId: vpc }: DescribeDomainResponse,
): Promise<Owned[]> {
  const [efs, ec2] = await Promise.all([aws.client('elasticfilesystem'), aws.client('ec2')]);
  const [mounts, groups] = await Promise.all([
    home ? optional(efs.describeMountTargets({ FileSystemId: home, MaxItems: 100 })) : undefined,
    vpc
      ? optional(
          ec2.describeSecurityGroups({
            Filters: [
              { Name: 'vpc-id', Values: [vpc] },
              {
                Name: 'group-name',
                Values: ['inbound', 'outbound'].map((way) => `security-group-for-${way}-nfs-${id}`),
              },
            ],
          }),
        )
      : undefined,
  ]);
  const mountTargets = (mounts?.MountTargets ?? []).map(({ MountTargetId }) => MountTargetId ?? '');
  const groupIds = (groups?.SecurityGroups ?? []).map(({ GroupId }) => GroupId ?? '');
  return [
    ...(home ? [{ type: 'elasticfilesystem:file-system', id: home, goes: 'with' as const }] : []),
    ...mountTargets.map((id) => ({
      type: 'elasticfilesystem:mount-target',
      id,
      goes: 'with' as const,
    })),
    ...groupIds.map((id) => ({ type: 'ec2:security-group', id, goes: 'after' as const })),
  ];
}
