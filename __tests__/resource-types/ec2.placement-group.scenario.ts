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
    return (PlacementGroups ?? []).some(({ GroupName, GroupId }) =>
      [GroupName, GroupId].includes(id),
    );
  },
  async destroy(aws, id) {
    await (await aws.client('ec2')).deletePlacementGroup({ GroupName: id });
  },
  variants: {
    'that the tagging API names by its id': {
      async arrange(ground) {
        const tags = { ...ground.tags, 'bed:arn-by-id': 'true' };
        const { id } = await create({ ...ground, tags });
        await launch(ground, { Placement: { GroupName: id } });
        const ec2 = await ground.aws.client('ec2');
        const { PlacementGroups } = await ec2.describePlacementGroups({ GroupNames: [id] });
        return { id: PlacementGroups?.[0]?.GroupId ?? '' };
      },
    },
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
