import type { Cluster, EKS } from '@aws-sdk/client-eks';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType, type Owned } from '../contract.ts';
import { roleRef } from '../iam/role-ref.ts';
import { optional } from '../optional.ts';
import { targetRef } from '../target-ref.ts';
import { busy, lookAt } from './part.ts';

/**
 * EKS cluster. Its add-ons, access entries and pod identities die with it. Sources: EKS API reference (DeleteCluster,
 * Cluster), EKS guide (delete a cluster: what Kubernetes made, load balancers and volumes, is left behind).
 */
export const cluster = defineResourceType({
  name: 'eks:cluster',
  cloudFormation: 'AWS::EKS::Cluster',
  arn: 'eks:cluster/{id}',
  tagging: 'swept',
  iam: [
    'eks:DescribeCluster',
    'eks:ListNodegroups',
    'eks:ListFargateProfiles',
    'eks:ListAddons',
    'eks:DeleteCluster',
  ],
  unprotectIam: ['eks:UpdateClusterConfig'],
  minutes: 10,
  manual: { first: 'its node groups and Fargate profiles', protection: 'deletion protection' },
  notFound: ['ResourceNotFoundException'],
  refusals: [
    busy,
    {
      code: 'InvalidRequestException',
      text: /deletion protection/i,
      patience: 0,
      blocker: 'deletion protection',
      remedy:
        'Switch deletion protection off, or add eks:cluster to remove-protection in the profile.',
    },
  ],

  async describe(aws, id) {
    const eks = await aws.client('eks');
    const found = (await eks.describeCluster({ name: id })).cluster;
    if (found === undefined) return undefined;
    const network = found.resourcesVpcConfig;
    const logs = found.logging?.clusterLogging?.some((each) => each.enabled) ?? false;
    return {
      id,
      arn: found.arn,
      name: id,
      tags: found.tags ?? {},
      createdAt: found.createdAt,
      ...look(found),
      protection: found.deletionProtection ? 'deletion protection' : undefined,
      refers: [
        ...roleRef(aws, found.roleArn),
        ...roleRef(aws, found.computeConfig?.nodeRoleArn),
        ...(network?.subnetIds ?? []).map((subnet) => ({ type: 'ec2:subnet', id: subnet })),
        ...(network?.securityGroupIds ?? []).map((group) => ({
          type: 'ec2:security-group',
          id: group,
        })),
        ...(found.encryptionConfig ?? []).flatMap((one) => targetRef(aws, one.provider?.keyArn)),
      ],
      owns: [
        ...(await partsOf(eks, id)),
        ...(logs
          ? [{ type: 'logs:log-group', id: `/aws/eks/${id}/cluster`, goes: 'after' as const }]
          : []),
      ],
      note: 'load balancers and volumes that Kubernetes made in it are not deleted by AWS',
      detail: undefined,
    };
  },
  async look(aws, id) {
    const found = (await (await aws.client('eks')).describeCluster({ name: id })).cluster;
    return found && look(found);
  },
  async unprotect(aws: Aws, { id }) {
    const eks = await aws.client('eks');
    await eks.updateClusterConfig({ name: id, deletionProtection: false });
  },
  async remove(aws, { id }) {
    await (await aws.client('eks')).deleteCluster({ name: id });
  },
});

function look({ status, health }: Cluster) {
  return lookAt('cluster', status, health?.issues?.[0]?.message);
}

async function partsOf(eks: EKS, clusterName: string): Promise<Owned[]> {
  const parts: Owned[] = [];
  for await (const page of eks.paginateListNodegroups({ clusterName }))
    for (const name of page.nodegroups ?? [])
      parts.push({ type: 'eks:nodegroup', id: `${clusterName}/${name}`, goes: 'before' });
  for await (const page of eks.paginateListFargateProfiles({ clusterName }))
    for (const name of page.fargateProfileNames ?? [])
      parts.push({ type: 'eks:fargateprofile', id: `${clusterName}/${name}`, goes: 'before' });
  const addons = (await optional(addonsOf(eks, clusterName))) ?? [];
  for (const name of addons)
    parts.push({ type: 'eks:addon', id: `${clusterName}/${name}`, goes: 'with' });
  return parts;
}

async function addonsOf(eks: EKS, clusterName: string): Promise<string[]> {
  const names: string[] = [];
  for await (const page of eks.paginateListAddons({ clusterName }))
    names.push(...(page.addons ?? []));
  return names;
}
