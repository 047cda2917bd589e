import type { Nodegroup } from '@aws-sdk/client-eks';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType } from '../contract.ts';
import { roleRef } from '../iam/role-ref.ts';
import { busy, lookAt, split, withoutNumber } from './part.ts';

/** EKS managed node group, with its Auto Scaling group. Sources: EKS API reference (DeleteNodegroup, Nodegroup). */
export const nodegroup = defineResourceType({
  name: 'eks:nodegroup',
  cloudFormation: 'AWS::EKS::Nodegroup',
  arn: 'eks:nodegroup/{id}/{id}/{id}',
  idOf: withoutNumber,
  tagging: 'swept',
  iam: [
    'eks:DescribeNodegroup',
    'eks:DeleteNodegroup',
    // Its Auto Scaling group is looked at, whether or not the profile includes these.
    'autoscaling:DescribeAutoScalingGroups',
  ],
  minutes: 8,
  notFound: ['ResourceNotFoundException'],
  refusals: [busy],

  async describe(aws, id) {
    const found = await find(aws, id);
    if (found === undefined) return undefined;
    const { resources, launchTemplate, remoteAccess } = found;
    const groups = [
      resources?.remoteAccessSecurityGroup,
      ...(remoteAccess?.sourceSecurityGroups ?? []),
    ];
    return {
      id,
      arn: found.nodegroupArn,
      name: split(id).name,
      tags: found.tags ?? {},
      createdAt: found.createdAt,
      ...look(found),
      refers: [
        { type: 'eks:cluster', id: split(id).clusterName },
        ...roleRef(aws, found.nodeRole),
        ...(found.subnets ?? []).map((subnet) => ({ type: 'ec2:subnet', id: subnet })),
        ...groups.flatMap((group) => (group ? [{ type: 'ec2:security-group', id: group }] : [])),
        ...(launchTemplate?.id ? [{ type: 'ec2:launch-template', id: launchTemplate.id }] : []),
      ],
      // A launch template may have labelled its instances, whose end is the group's.
      owns: (resources?.autoScalingGroups ?? []).flatMap(({ name }) =>
        name === undefined
          ? []
          : [{ type: 'autoscaling:autoscalinggroup', id: name, goes: 'with' as const }],
      ),
      detail: undefined,
    };
  },
  async look(aws, id) {
    const found = await find(aws, id);
    return found && look(found);
  },
  async remove(aws, { id }) {
    const { clusterName, name: nodegroupName } = split(id);
    await (await aws.client('eks')).deleteNodegroup({ clusterName, nodegroupName });
  },
});

async function find(aws: Aws, id: string): Promise<Nodegroup | undefined> {
  const { clusterName, name: nodegroupName } = split(id);
  const eks = await aws.client('eks');
  return (await eks.describeNodegroup({ clusterName, nodegroupName })).nodegroup;
}

function look({ status, health }: Nodegroup) {
  return lookAt('node group', status, health?.issues?.[0]?.message);
}
