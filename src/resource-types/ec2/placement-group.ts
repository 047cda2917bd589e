import type { EC2, PlacementGroup } from '@aws-sdk/client-ec2';
import { defineResourceType, type Ref } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { named, operatorOf } from './named.ts';

/**
 * Placement group; its name is its id, in its ARN, in instances and in DeletePlacementGroup. Sources: EC2 API reference
 * (DeletePlacementGroup, DescribePlacementGroups), Service Authorization Reference (ARN `placement-group/NAME`).
 */
export const placementGroup = defineResourceType({
  name: 'ec2:placement-group',
  cloudFormation: 'AWS::EC2::PlacementGroup',
  arn: 'ec2:placement-group/{id+}',
  tagging: 'swept',
  iam: ['ec2:DescribePlacementGroups', 'ec2:DescribeInstances', 'ec2:DeletePlacementGroup'],
  manual: { first: 'the instances in it' },
  notFound: ['InvalidPlacementGroup.Unknown'],
  refusals: [
    {
      code: 'InvalidPlacementGroup.InUse',
      patience: 60,
      remedy: 'Terminate the instances in it, or label them too, then run again.',
    },
  ],

  async describe(aws, name) {
    const ec2 = await aws.client('ec2');
    const [found, usedBy] = await Promise.all([read(ec2, name), instancesIn(ec2, name)]);
    if (found === undefined) return undefined;
    return {
      ...named(aws, 'placement-group', name, tagsOf(found.Tags)),
      name,
      state: look(found),
      managedBy: operatorOf(found.Operator),
      usedBy,
      detail: undefined,
    };
  },
  async look(aws, name) {
    const found = await read(await aws.client('ec2'), name);
    return found && { state: look(found) };
  },
  async remove(aws, { id }) {
    await (await aws.client('ec2')).deletePlacementGroup({ GroupName: id });
  },
});

async function read(ec2: EC2, name: string): Promise<PlacementGroup | undefined> {
  const { PlacementGroups } = await ec2.describePlacementGroups({ GroupNames: [name] });
  return PlacementGroups?.find(({ State: state }) => state !== 'deleted');
}

function look({ State: state }: PlacementGroup) {
  return state === 'deleting' ? state : 'ready';
}

async function instancesIn(ec2: EC2, name: string): Promise<Ref[]> {
  const Filters = [
    { Name: 'placement-group-name', Values: [name] },
    { Name: 'instance-state-name', Values: ['pending', 'running', 'stopping', 'stopped'] },
  ];
  const refs: Ref[] = [];
  for await (const page of ec2.paginateDescribeInstances({ Filters }))
    for (const { Instances } of page.Reservations ?? [])
      for (const { InstanceId: id = '' } of Instances ?? [])
        refs.push({ type: 'ec2:instance', id });
  return refs;
}
