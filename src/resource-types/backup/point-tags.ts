import type { Aws } from '../../aws/aws.ts';
import { UserError } from '../../errors.ts';
import type { Tags } from '../../scope.ts';
import type { Owned } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { backupTags } from './absent.ts';

/**
 * A recovery point's tags from whoever keeps them: AWS Backup tells only those of points with an ARN of its own, those
 * of a snapshot or an image its own service. Of other kinds (FSx, Redshift, continuous backups of RDS) the tagging API
 * does, which tells nothing of what has no tags: such a point stays. Throws where nobody can tell, with the reason.
 * Sources: AWS Backup API reference, ListTags (`only works for resource types that support full AWS Backup management`);
 * AWS Backup guide, `Copying tags onto backups` (DynamoDB without advanced features has none); Resource Groups Tagging
 * API, GetResources (ResourceARNList).
 */
export async function pointTags(aws: Aws, arn: string): Promise<Tags> {
  const [, , service] = arn.split(':');
  if (service === 'backup') return backupTags(await aws.client('backup'), arn);
  if (service === 'dynamodb')
    throw new UserError('DynamoDB keeps no tags of backups made without its advanced features');
  const part = partOf(arn);
  if (part === undefined) return listedTags(aws, arn);
  if (service === 'ec2') return tagsInEc2(aws, part);
  const rds = await aws.client('rds');
  return tagsOf((await rds.listTagsForResource({ ResourceName: arn })).TagList);
}

async function tagsInEc2(aws: Aws, { type, id }: Owned): Promise<Tags> {
  const ec2 = await aws.client('ec2');
  const [found] =
    type === 'ec2:image'
      ? ((await ec2.describeImages({ ImageIds: [id], IncludeDisabled: true })).Images ?? [])
      : ((await ec2.describeSnapshots({ SnapshotIds: [id] })).Snapshots ?? []);
  if (found === undefined)
    throw new UserError(`the ${type} that it consists of is gone, and its tags with it`);
  return tagsOf(found.Tags);
}

/** `arn:aws:ec2:REGION::snapshot/snap-…`, `arn:aws:rds:REGION:ACCOUNT:snapshot:awsbackup:job-…` */
const parts =
  /^arn:[^:]+:(?:(ec2):[^:]*:[^:]*:(image|snapshot)\/|(rds):[^:]*:[^:]*:(snapshot|cluster-snapshot):)(.+)$/;

/**
 * The snapshot or image that a recovery point consists of: AWS Backup deletes it with the point, and nobody else can.
 * Source: AWS Backup guide, `Working with backups` (recovery point ids by resource type).
 */
export function partOf(arn: string): Owned | undefined {
  const [, ec2, ofEc2, rds, ofRds, id] = parts.exec(arn) ?? [];
  const type = ec2 === undefined ? `${rds}:${ofRds}` : `${ec2}:${ofEc2}`;
  return id === undefined ? undefined : { type, id, goes: 'with' };
}

async function listedTags(aws: Aws, arn: string): Promise<Tags> {
  const tagging = await aws.client('tagging');
  const { ResourceTagMappingList: found } = await tagging.getResources({ ResourceARNList: [arn] });
  return tagsOf(found?.[0]?.Tags);
}
