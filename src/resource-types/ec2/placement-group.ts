import type { EC2, PlacementGroup } from '@aws-sdk/client-ec2';
import { defineResourceType, type Ref } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { named, operatorOf } from './named.ts';

/**
 * Placement group. Its ARN, instances and DeletePlacementGroup name it by its name, so that this is its id; should the
 * tagging API name it by `pg-…`, that serves as well. Sources: EC2 API reference (DeletePlacementGroup,
 * DescribePlacementGroups), Service Authorization Reference (ARN `placement-group/NAME`).
 */
export const placementGroup = defineResourceType<string>({
  name: 'ec2:placement-group',
  cloudFormation: 'AWS::EC2::PlacementGroup',
  arn: 'ec2:placement-group/{id+}',
  tagging: 'swept',
  iam: ['ec2:DescribePlacementGroups', 'ec2:DescribeInstances', 'ec2:DeletePlacementGroup'],
  manual: { first: 'the instances in it' },
  notFound: ['InvalidPlacementGroup.Unknown', 'InvalidPlacementGroupId.Unknown'],
  refusals: [
    {
      // Until its instances have ended; all of them are ours, or it would not have come so far.
      code: 'InvalidPlacementGroup.InUse',
      patience: 300,
      remedy: 'Terminate the instances in it, or label them too, then run again.',
    },
  ],

  async describe(aws, id) {
    const ec2 = await aws.client('ec2');
    const found = await read(ec2, id);
    if (found === undefined) return undefined;
    const name = found.GroupName ?? id;
    return {
      ...named(aws, 'placement-group', name, tagsOf(found.Tags)),
      id,
      name,
      state: look(found),
      managedBy: operatorOf(found.Operator),
      usedBy: await instancesIn(ec2, name),
      detail: name,
    };
  },
  async look(aws, id) {
    const found = await read(await aws.client('ec2'), id);
    return found && { state: look(found) };
  },
  async remove(aws, { detail: GroupName }) {
    await (await aws.client('ec2')).deletePlacementGroup({ GroupName });
  },
});

async function read(ec2: EC2, id: string): Promise<PlacementGroup | undefined> {
  const one = /^pg-[0-9a-f]{8,17}$/.test(id) ? { GroupIds: [id] } : { GroupNames: [id] };
  const { PlacementGroups } = await ec2.describePlacementGroups(one);
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
