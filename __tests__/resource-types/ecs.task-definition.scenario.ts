import { registerTask } from './ecs.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'ecs:task-definition',
  deleteAction: 'ecs:DeleteTaskDefinitions',
  create: (ground) => registerTask(ground),
  async exists(aws, id) {
    const ecs = await aws.client('ecs');
    const { taskDefinition } = await ecs.describeTaskDefinition({ taskDefinition: id });
    return taskDefinition?.status !== 'DELETE_IN_PROGRESS';
  },
  async destroy(aws, id) {
    const ecs = await aws.client('ecs');
    await ecs.deregisterTaskDefinition({ taskDefinition: id });
    await ecs.deleteTaskDefinitions({ taskDefinitions: [id] });
  },
  variants: {
    'deregistered before': {
      async arrange(ground) {
        const made = await registerTask(ground);
        const ecs = await ground.aws.client('ecs');
        await ecs.deregisterTaskDefinition({ taskDefinition: made.id });
        return made;
      },
    },
  },
};
