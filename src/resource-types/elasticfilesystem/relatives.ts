import { arnMatcher } from '../../aws/arn.ts';
import type { Aws } from '../../aws/aws.ts';
import type { Ref } from '../contract.ts';
import { optional } from '../optional.ts';

const domainIn = arnMatcher('sagemaker:domain/{id}');

export async function mountTargetsOf(aws: Aws, FileSystemId: string): Promise<Ref[]> {
  const efs = await aws.client('elasticfilesystem');
  const found: Ref[] = [];
  for await (const page of efs.paginateDescribeMountTargets({ FileSystemId, MaxItems: 100 }))
    for (const { MountTargetId: id = '' } of page.MountTargets ?? [])
      found.push({ type: 'elasticfilesystem:mount-target', id });
  return found;
}

export async function accessPointsOf(aws: Aws, FileSystemId: string): Promise<Ref[]> {
  const efs = await aws.client('elasticfilesystem');
  const found: Ref[] = [];
  for await (const page of efs.paginateDescribeAccessPoints({ FileSystemId, MaxResults: 1000 }))
    for (const { AccessPointId: id = '', Name: name = id } of page.AccessPoints ?? [])
      found.push({ type: 'elasticfilesystem:access-point', id, name });
  return found;
}

/** The SageMaker domain whose home it is, as a tag of SageMaker's says, while it is there: it may have been kept. */
export async function domainOf(aws: Aws, arn = ''): Promise<Ref[]> {
  const id = domainIn(arn);
  if (id === undefined) return [];
  const sagemaker = await aws.client('sagemaker');
  const found = await optional(sagemaker.describeDomain({ DomainId: id }));
  return found === undefined
    ? []
    : [{ type: 'sagemaker:domain', id, ...(found.DomainName ? { name: found.DomainName } : {}) }];
}
