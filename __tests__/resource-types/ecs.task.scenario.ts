import { createService, hasTask, pause, runTask } from './ecs.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'ecs:task',
  deleteAction: 'ecs:StopTask',
  create: (ground) => runTask(ground),
  exists: hasTask,
  async destroy(aws, id) {
    const [cluster = '', task = ''] = id.split('/');
    await (await aws.client('ecs')).stopTask({ cluster, task });
    while (await hasTask(aws, id)) await pause();
  },
  refusals: {
    'of a service that stays': {
      async arrange(ground) {
        const { id } = await createService(ground, { propagateTags: 'SERVICE' });
        const [cluster = '', serviceName = ''] = id.split('/');
        const ecs = await ground.aws.client('ecs');
        const { services } = await ecs.describeServices({ cluster, services: [serviceName] });
        await ecs.untagResource({
          resourceArn: services?.[0]?.serviceArn,
          tagKeys: Object.keys(ground.tags),
        });
        const { taskArns } = await ecs.listTasks({ cluster, serviceName });
        return { id: `${cluster}/${taskArns?.[0]?.split('/').at(-1)}` };
      },
      outcome: 'blocked',
      blocker: /ecs:service \S+ uses it and stays/,
      remedy: /ecs:service/,
    },
  },
};
