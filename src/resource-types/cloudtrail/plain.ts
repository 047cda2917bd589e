import { parseArn } from '../../aws/arn.ts';
import type { Tags } from '../../scope.ts';
import { roleRef } from '../iam/role-ref.ts';
import { plain } from '../plain.ts';
import { bucketRef } from '../s3/bucket-ref.ts';
import { tagsOf } from '../tags.ts';
import { targetRef } from '../target-ref.ts';

/**
 * CloudTrail trail: deleting it ends its logging, so that its bucket is not filled again. Source: CloudTrail API
 * reference (GetTrail, DeleteTrail: in its home region; an organization's only by the account that made it).
 */
export const trail = plain({
  name: 'cloudtrail:trail',
  cloudFormation: 'AWS::CloudTrail::Trail',
  arn: 'cloudtrail:trail/{id}',
  iam: ['cloudtrail:GetTrail', 'cloudtrail:ListTags', 'cloudtrail:DeleteTrail'],
  client: 'cloudtrail',
  notFound: ['TrailNotFoundException', 'CloudTrailARNInvalidException'],
  refusals: [
    {
      code: 'ConflictException',
      patience: 300,
      remedy: 'Another change of this trail is under way: run again.',
    },
    {
      code: 'InvalidHomeRegionException',
      patience: 0,
      remedy: 'Name the region in which the trail was created under `regions` in the profile.',
    },
  ],
  describe: async (cloudTrail, Name, aws) => {
    const { Trail: found } = await cloudTrail.getTrail({ Name });
    const organization = parseArn(found?.TrailARN ?? '')?.account !== aws.account;
    return (
      found && {
        arn: found.TrailARN,
        managedBy: organization ? 'the organization' : undefined,
        refers: [
          ...bucketRef(found.S3BucketName),
          ...targetRef(aws, found.SnsTopicARN),
          ...targetRef(aws, found.CloudWatchLogsLogGroupArn),
          ...roleRef(aws, found.CloudWatchLogsRoleArn),
          ...targetRef(aws, found.KmsKeyId),
        ],
        note: 'what it delivered last may reach its bucket minutes after',
      }
    );
  },
  tags: async (cloudTrail, arn) => {
    const tags: Tags = {};
    for await (const page of cloudTrail.paginateListTags({ ResourceIdList: [arn] }))
      for (const { TagsList } of page.ResourceTagList ?? []) Object.assign(tags, tagsOf(TagsList));
    return tags;
  },
  remove: (cloudTrail, Name) => cloudTrail.deleteTrail({ Name }),
});
