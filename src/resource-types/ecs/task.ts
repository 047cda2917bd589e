import type { Task } from '@aws-sdk/client-ecs';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType, type Look } from '../contract.ts';
import { nameIn, split, tagsOf } from './pages.ts';

/**
 * ECS task; the id is `CLUSTER/TASK`. AWS goes on showing a stopped one for an hour. Sources: ECS API reference
 * (StopTask, DescribeTasks), ECS guide (task lifecycle).
 */
export const task = defineResourceType({
  name: 'ecs:task',
  // CloudFormation does not know tasks.
  cloudFormation: 'AWS::ECS::Task',
  arn: 'ecs:task/{id}/{id}',
  tagging: 'swept',
  iam: ['ecs:DescribeTasks', 'ecs:StopTask'],
  minutes: 1,
  manual: { first: 'its service, which would start another', gone: 'status `STOPPED`' },
  notFound: ['ClusterNotFoundException'],
  refusals: [
    {
      code: 'InvalidParameterException',
      text: /task was not found/i,
      patience: 60,
      remedy: 'See whether the task still runs, then run again.',
    },
  ],

  async describe(aws, id) {
    const found = await find(aws, id);
    if (found === undefined) return undefined;
    const [cluster] = split(id);
    const [, owner] = /^service:(.+)$/.exec(found.group ?? '') ?? [];
    const details = (found.attachments ?? []).flatMap((each) => each.details ?? []);
    return {
      id,
      arn: found.taskArn,
      name: split(id)[1],
      tags: tagsOf(found.tags),
      createdAt: found.createdAt,
      ...look(found),
      refers: [
        { type: 'ecs:cluster', id: cluster },
        { type: 'ecs:task-definition', id: nameIn(found.taskDefinitionArn) },
        ...details.flatMap(({ name, value }) =>
          name === 'subnetId' && value ? [{ type: 'ec2:subnet', id: value }] : [],
        ),
      ],
      usedBy: owner === undefined ? [] : [{ type: 'ecs:service', id: `${cluster}/${owner}` }],
      detail: undefined,
    };
  },
  async look(aws, id) {
    const found = await find(aws, id);
    return found && look(found);
  },
  async remove(aws, { id }) {
    const [cluster, name] = split(id);
    const ecs = await aws.client('ecs');
    await ecs.stopTask({ cluster, task: name, reason: 'stopped by workshop-cleanup' });
  },
});

async function find(aws: Aws, id: string): Promise<Task | undefined> {
  const [cluster, name] = split(id);
  const ecs = await aws.client('ecs');
  const { tasks } = await ecs.describeTasks({ cluster, tasks: [name], include: ['TAGS'] });
  return tasks?.find(({ lastStatus }) => lastStatus !== 'STOPPED' && lastStatus !== 'DELETED');
}

function look({ desiredStatus, lastStatus }: Task): Look {
  if (desiredStatus !== 'STOPPED') return { state: 'ready' };
  return { state: 'deleting', reason: `the task is ${lastStatus}` };
}
