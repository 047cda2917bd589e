import { launch, tagged } from './ec2-compute.ts';
import type { Ground, Made, Scenario } from './scenario.ts';

async function create({ aws, name, tags }: Ground): Promise<Made> {
  const Strategy = 'cluster';
  const ec2 = await aws.client('ec2');
  await ec2.createPlacementGroup({ GroupName: name, Strategy, ...tagged('placement-group', tags) });
  return { id: name };
}

export const scenario: Scenario = {
  type: 'ec2:placement-group',
  deleteAction: 'ec2:DeletePlacementGroup',
  create,
  async exists(aws, id) {
    const { PlacementGroups } = await (await aws.client('ec2')).describePlacementGroups({});
    return (PlacementGroups ?? []).some(({ GroupName }) => GroupName === id);
  },
  async destroy(aws, id) {
    await (await aws.client('ec2')).deletePlacementGroup({ GroupName: id });
  },
  variants: {
    'with an instance that goes before it': {
      async arrange(ground) {
        const made = await create(ground);
        await launch(ground, { Placement: { GroupName: made.id } });
        return made;
      },
    },
  },
  refusals: {
    'an instance in it is not labelled': {
      async arrange(ground) {
        const made = await create(ground);
        await launch({ ...ground, tags: {} }, { Placement: { GroupName: made.id } });
        return made;
      },
      outcome: 'blocked',
      blocker: /ec2:instance i-\w+ uses it/,
      remedy: /label it/,
    },
  },
};
