import { list } from './ecs.ts';
import type { Ground, Scenario } from './scenario.ts';

async function create({ aws, name, tags }: Ground) {
  await (await aws.client('ecs')).createCapacityProvider({
    name,
    autoScalingGroupProvider: {
      autoScalingGroupArn: `arn:aws:autoscaling:${aws.region}:${aws.account}:autoScalingGroup:1:autoScalingGroupName/nodes`,
    },
    tags: list(tags),
  });
  return { id: name };
}

export const scenario: Scenario = {
  type: 'ecs:capacity-provider',
  deleteAction: 'ecs:DeleteCapacityProvider',
  create,
  async exists(aws, id) {
    const ecs = await aws.client('ecs');
    const found = await ecs.describeCapacityProviders({ capacityProviders: [id] });
    return found.capacityProviders?.some(({ status }) => status !== 'INACTIVE') ?? false;
  },
  async destroy(aws, id) {
    await (await aws.client('ecs')).deleteCapacityProvider({ capacityProvider: id });
  },
};
