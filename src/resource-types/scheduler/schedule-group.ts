import type { Scheduler } from '@aws-sdk/client-scheduler';
import { defineResourceType, type Look, type Owned } from '../contract.ts';
import { offered } from '../offered.ts';
import { tagsOf } from '../tags.ts';

/**
 * EventBridge Scheduler's group of schedules, which die with it. Sources: Scheduler API reference (DeleteScheduleGroup:
 * it stays DELETING until its schedules are gone; GetScheduleGroup, ListSchedules).
 */
export const scheduleGroup = defineResourceType({
  name: 'scheduler:schedule-group',
  cloudFormation: 'AWS::Scheduler::ScheduleGroup',
  arn: 'scheduler:schedule-group/{id}',
  tagging: 'listed',
  iam: [
    'scheduler:ListScheduleGroups',
    'scheduler:ListTagsForResource',
    'scheduler:GetScheduleGroup',
    'scheduler:ListSchedules',
    'scheduler:DeleteScheduleGroup',
    // What authorises DeleteScheduleGroup as well, for its schedules: Service Authorization Reference, API operations.
    'scheduler:DeleteSchedule',
  ],
  minutes: 1,
  notFound: ['ResourceNotFoundException'],
  refusals: [
    {
      code: 'ConflictException',
      patience: 300,
      remedy: 'Another change of this group or of a schedule in it is in progress: run again.',
    },
  ],

  async *list(aws) {
    const scheduler = await aws.client('scheduler');
    for await (const page of offered(scheduler.paginateListScheduleGroups({})))
      for (const { Name: id } of page.ScheduleGroups ?? []) if (id !== undefined) yield { id };
  },
  async tags(aws, id) {
    const ResourceArn = `arn:${aws.partition}:scheduler:${aws.region}:${aws.account}:schedule-group/${id}`;
    return tagsOf(
      (await (await aws.client('scheduler')).listTagsForResource({ ResourceArn })).Tags,
    );
  },
  async describe(aws, name) {
    const scheduler = await aws.client('scheduler');
    const found = await scheduler.getScheduleGroup({ Name: name });
    const { Tags } = await scheduler.listTagsForResource({ ResourceArn: found.Arn });
    return {
      id: name,
      arn: found.Arn,
      name,
      tags: tagsOf(Tags),
      createdAt: found.CreationDate,
      ...look(found.State),
      managedBy: name === 'default' ? 'AWS (every region has its default group)' : undefined,
      owns: name === 'default' ? [] : await schedulesIn(scheduler, name),
      detail: undefined,
    };
  },
  async look(aws, name) {
    return look((await (await aws.client('scheduler')).getScheduleGroup({ Name: name })).State);
  },
  async remove(aws, { id }) {
    await (await aws.client('scheduler')).deleteScheduleGroup({ Name: id });
  },
});

function look(state: string | undefined): Look {
  return { state: state === 'DELETING' ? 'deleting' : 'ready' };
}

async function schedulesIn(scheduler: Scheduler, GroupName: string): Promise<Owned[]> {
  const owned: Owned[] = [];
  for await (const page of scheduler.paginateListSchedules({ GroupName }))
    for (const { Name } of page.Schedules ?? [])
      owned.push({ type: 'scheduler:schedule', id: `${GroupName}/${Name}`, goes: 'with' });
  return owned;
}
