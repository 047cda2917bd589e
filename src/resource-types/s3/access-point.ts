import type { Aws } from '../../aws/aws.ts';
import type { Tags } from '../../scope.ts';
import { defineResourceType } from '../contract.ts';
import { tagsOf } from '../tags.ts';

/**
 * S3 access point, a name and policy of its own for a bucket, which cannot be deleted before it. Sources: S3 Control
 * API reference (GetAccessPoint, ListTagsForResource, DeleteAccessPoint).
 */
export const accessPoint = defineResourceType({
  name: 's3:accesspoint',
  cloudFormation: 'AWS::S3::AccessPoint',
  arn: 's3:accesspoint/{id}',
  tagging: 'listed',
  iam: [
    's3:ListAccessPoints',
    's3:GetAccessPoint',
    's3:ListTagsForResource',
    's3:DeleteAccessPoint',
  ],
  notFound: ['NoSuchAccessPoint'],

  async *list(aws) {
    const control = await aws.client('s3control');
    for await (const page of control.paginateListAccessPoints({ AccountId: aws.account }))
      for (const { Name: id = '' } of page.AccessPointList ?? []) yield { id };
  },
  tags: tagsFor,
  async describe(aws, name) {
    const control = await aws.client('s3control');
    const found = await control.getAccessPoint({ AccountId: aws.account, Name: name });
    return {
      id: name,
      arn: arnOf(aws, name),
      name,
      tags: await tagsFor(aws, name),
      createdAt: found.CreationDate,
      state: 'ready',
      refers: found.Bucket === undefined ? [] : [{ type: 's3:bucket', id: found.Bucket }],
      detail: undefined,
    };
  },
  async look(aws, name) {
    const control = await aws.client('s3control');
    await control.getAccessPoint({ AccountId: aws.account, Name: name });
    return { state: 'ready' };
  },
  async remove(aws, { id }) {
    const control = await aws.client('s3control');
    await control.deleteAccessPoint({ AccountId: aws.account, Name: id });
  },
});

async function tagsFor(aws: Aws, name: string): Promise<Tags> {
  const control = await aws.client('s3control');
  const at = { AccountId: aws.account, ResourceArn: arnOf(aws, name) };
  return tagsOf((await control.listTagsForResource(at)).Tags);
}

function arnOf({ partition, region, account }: Aws, name: string): string {
  return `arn:${partition}:s3:${region}:${account}:accesspoint/${name}`;
}
