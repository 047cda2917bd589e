import { defineResourceType } from '../contract.ts';
import { roleRef } from '../iam/role-ref.ts';
import { targetRef } from '../target-ref.ts';

/**
 * EventBridge Scheduler's schedule: AWS cannot tag it, so it goes with its labelled group, or by its name. Its id is
 * `GROUP/NAME`. One that deletes itself after its last run may be gone at any moment. Source: Scheduler API reference
 * (DeleteSchedule, GetSchedule, ListSchedules).
 */
export const schedule = defineResourceType({
  name: 'scheduler:schedule',
  cloudFormation: 'AWS::Scheduler::Schedule',
  arn: 'scheduler:schedule/{id}/{id}',
  tagging: 'untaggable',
  iam: ['scheduler:ListSchedules', 'scheduler:GetSchedule', 'scheduler:DeleteSchedule'],
  notFound: ['ResourceNotFoundException'],
  refusals: [
    {
      code: 'ConflictException',
      patience: 120,
      remedy: 'Another change of this schedule is in progress: run again.',
    },
  ],

  async *list(aws) {
    const scheduler = await aws.client('scheduler');
    for await (const page of scheduler.paginateListSchedules({}))
      for (const { GroupName, Name: name = '' } of page.Schedules ?? [])
        yield { id: `${GroupName}/${name}`, name };
  },
  async describe(aws, id) {
    const found = await (await aws.client('scheduler')).getSchedule(named(id));
    return {
      id,
      arn: found.Arn,
      name: named(id).Name,
      createdAt: found.CreationDate,
      state: 'ready',
      refers: [
        ...targetRef(aws, found.Target?.Arn),
        ...roleRef(aws, found.Target?.RoleArn),
        ...targetRef(aws, found.Target?.DeadLetterConfig?.Arn),
        ...targetRef(aws, found.KmsKeyArn),
      ],
      detail: undefined,
    };
  },
  async remove(aws, { id }) {
    await (await aws.client('scheduler')).deleteSchedule(named(id));
  },
});

function named(id: string): { GroupName: string; Name: string } {
  const [GroupName = '', Name = ''] = id.split('/');
  return { GroupName, Name };
}
