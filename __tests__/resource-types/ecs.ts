import type { CreateServiceCommandInput } from '@aws-sdk/client-ecs';
import type { Aws } from '../../src/aws/aws.ts';
import { defaultSubnets } from './ec2-interfaces.ts';
import type { Ground } from './scenario.ts';

export const list = (tags: Ground['tags']) =>
  Object.entries(tags).map(([key, value]) => ({ key, value }));

export async function createEcsCluster({ aws, name, tags }: Ground, more: object = {}) {
  const ecs = await aws.client('ecs');
  await ecs.createCluster({ clusterName: name, tags: list(tags), ...more });
  return { id: name };
}

/** A task definition for Fargate, and its id. */
export async function registerTask({ aws, name, tags }: Ground, more: object = {}) {
  const ecs = await aws.client('ecs');
  const { taskDefinition } = await ecs.registerTaskDefinition({
    family: name,
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '256',
    memory: '512',
    containerDefinitions: [{ name: 'app', image: 'public.ecr.aws/nginx/nginx', memory: 512 }],
    ...(Object.keys(tags).length > 0 ? { tags: list(tags) } : {}),
    ...more,
  });
  return { id: `${name}:${taskDefinition?.revision}` };
}

async function network(aws: Aws) {
  const ec2 = await aws.client('ec2');
  const Subnets = await defaultSubnets(aws);
  const { SecurityGroups } = await ec2.describeSecurityGroups({});
  return {
    awsvpcConfiguration: {
      subnets: [Subnets?.[0]?.SubnetId ?? ''],
      securityGroups: [SecurityGroups?.[0]?.GroupId ?? ''],
    },
  };
}

/** A service with one running task, in a cluster of its name unless there is one. */
export async function createService(ground: Ground, more: Partial<CreateServiceCommandInput> = {}) {
  const { aws, name, tags } = ground;
  const cluster = more.cluster ?? (await createEcsCluster({ ...ground, tags: {} })).id;
  const { id: taskDefinition } = await registerTask({ ...ground, tags: {} });
  const ecs = await aws.client('ecs');
  await ecs.createService({
    cluster,
    serviceName: name,
    taskDefinition,
    desiredCount: 1,
    launchType: 'FARGATE',
    networkConfiguration: await network(aws),
    tags: list(tags),
    ...more,
  });
  return { id: `${cluster}/${name}` };
}

/** A running task of no service. */
export async function runTask(ground: Ground, inCluster?: string) {
  const { aws, tags } = ground;
  const cluster = inCluster ?? (await createEcsCluster({ ...ground, tags: {} })).id;
  const { id: taskDefinition } = await registerTask({ ...ground, tags: {} });
  const ecs = await aws.client('ecs');
  const { tasks } = await ecs.runTask({
    cluster,
    taskDefinition,
    launchType: 'FARGATE',
    networkConfiguration: await network(aws),
    tags: list(tags),
  });
  return { id: `${cluster}/${tasks?.[0]?.taskArn?.split('/').at(-1)}` };
}

export async function hasTask(aws: Aws, id: string): Promise<boolean> {
  const [cluster = '', task = ''] = id.split('/');
  const { tasks } = await (await aws.client('ecs')).describeTasks({ cluster, tasks: [task] });
  return tasks?.some(({ lastStatus }) => lastStatus !== 'STOPPED') ?? false;
}

export async function hasService(aws: Aws, id: string): Promise<boolean> {
  const [cluster = '', service = ''] = id.split('/');
  const ecs = await aws.client('ecs');
  const { services } = await ecs.describeServices({ cluster, services: [service] });
  return services?.some(({ status }) => status !== 'INACTIVE') ?? false;
}

export const pause = () => new Promise((resolve) => setTimeout(resolve, 10));
