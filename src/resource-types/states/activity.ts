import { keyRef } from '../kms/key-ref.ts';
import { plain } from '../plain.ts';
import { tagsAt } from './tags.ts';

/** Step Functions activity. Sources: Step Functions API reference (DeleteActivity, DescribeActivity). */
export const activity = plain({
  name: 'states:activity',
  cloudFormation: 'AWS::StepFunctions::Activity',
  arn: 'states:activity:{id}',
  client: 'states',
  iam: ['states:DescribeActivity', 'states:ListTagsForResource', 'states:DeleteActivity'],
  manual: { first: 'state machines that wait for it' },
  notFound: ['ActivityDoesNotExist', 'ResourceNotFound'],
  async describe(states, name, aws) {
    const found = await states.describeActivity({ activityArn: arnOf(aws, name) });
    return {
      createdAt: found.creationDate,
      refers: keyRef(aws, found.encryptionConfiguration?.kmsKeyId),
      detail: found.activityArn,
    };
  },
  tags: tagsAt,
  remove: (states, _, activityArn) => states.deleteActivity({ activityArn }),
});

function arnOf(aws: { partition: string; region: string; account: string }, name: string): string {
  return `arn:${aws.partition}:states:${aws.region}:${aws.account}:activity:${name}`;
}
