import type { Aws } from '../../src/aws/aws.ts';
import { defaultSubnets } from './ec2-interfaces.ts';
import { isThere } from './efs.ts';
import type { Ground } from './scenario.ts';

async function subnets(aws: Aws): Promise<string[]> {
  const Subnets = await defaultSubnets(aws);
  return (Subnets ?? []).flatMap(({ SubnetId }) => SubnetId ?? []);
}

const roleArn = ({ account }: Aws) => `arn:aws:iam::${account}:role/nodes`;

export async function createEksCluster({ aws, name, tags }: Ground, more: object = {}) {
  const eks = await aws.client('eks');
  const resourcesVpcConfig = { subnetIds: await subnets(aws) };
  await eks.createCluster({ name, roleArn: roleArn(aws), resourcesVpcConfig, tags, ...more });
  return { id: name };
}

/** A cluster without labels for what is in it. */
async function around(ground: Ground, cluster?: string): Promise<string> {
  return cluster ?? (await createEksCluster({ ...ground, tags: {} })).id;
}

export async function createNodegroup(ground: Ground, cluster?: string) {
  const { aws, name, tags } = ground;
  const clusterName = await around(ground, cluster);
  const eks = await aws.client('eks');
  await eks.createNodegroup({
    clusterName,
    nodegroupName: name,
    nodeRole: roleArn(aws),
    subnets: await subnets(aws),
    tags,
  });
  return { id: `${clusterName}/${name}` };
}

export async function createFargateProfile(ground: Ground, cluster?: string) {
  const { aws, name, tags } = ground;
  const clusterName = await around(ground, cluster);
  const eks = await aws.client('eks');
  await eks.createFargateProfile({
    clusterName,
    fargateProfileName: name,
    podExecutionRoleArn: roleArn(aws),
    selectors: [{ namespace: 'default' }],
    tags,
  });
  return { id: `${clusterName}/${name}` };
}

export async function createAddon(ground: Ground, cluster?: string) {
  const clusterName = await around(ground, cluster);
  const eks = await ground.aws.client('eks');
  await eks.createAddon({ clusterName, addonName: 'vpc-cni', tags: ground.tags });
  return { id: `${clusterName}/vpc-cni` };
}

/** Whether the question after it is answered. */
export const exists = (answer: Promise<unknown>) => isThere(answer, 'ResourceNotFound');

export async function hasEksCluster(aws: Aws, name: string): Promise<boolean> {
  return exists((await aws.client('eks')).describeCluster({ name }));
}

export async function until(is: () => Promise<boolean>): Promise<void> {
  while (!(await is())) await new Promise((resolve) => setTimeout(resolve, 10));
}
