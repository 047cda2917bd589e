import type { Cluster, ContainerInstance, ECS } from '@aws-sdk/client-ecs';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType, type Look, type Owned, type Ref } from '../contract.ts';
import { nameIn, tagsOf } from './pages.ts';

/** What is registered in a cluster, by ARN: ECS only shows that once the cluster is to go. */
interface Inside {
  readonly instances: readonly ContainerInstance[];
}

/**
 * ECS cluster. What runs in it is not its own: a service, a task or an instance that stays keeps it. Sources: ECS API
 * reference (DeleteCluster and its errors, DeregisterContainerInstance, CapacityProvider).
 */
export const cluster = defineResourceType<Inside>({
  name: 'ecs:cluster',
  cloudFormation: 'AWS::ECS::Cluster',
  arn: 'ecs:cluster/{id}',
  tagging: 'swept',
  iam: [
    'ecs:DescribeClusters',
    'ecs:ListServices',
    'ecs:ListTasks',
    'ecs:DescribeTasks',
    'ecs:ListContainerInstances',
    'ecs:DescribeContainerInstances',
    'ecs:DescribeCapacityProviders',
    'ecs:DeregisterContainerInstance',
    'ecs:DeleteCluster',
  ],
  manual: { first: 'its services, tasks and container instances', gone: 'status `INACTIVE`' },
  notFound: ['ClusterNotFoundException'],
  refusals: [
    ...['Services', 'Tasks', 'ContainerInstances', 'CapacityProvider'].map((what) => ({
      code: `ClusterContains${what}Exception`,
      patience: 300,
      remedy: 'See in ECS what is still in the cluster, delete that or label it, then run again.',
    })),
    {
      code: 'UpdateInProgressException',
      patience: 600,
      remedy: 'Wait until the capacity providers of the cluster are attached, then run again.',
    },
  ],

  async describe(aws, id) {
    const found = await find(aws, id);
    if (found === undefined) return undefined;
    const ecs = await aws.client('ecs');
    const [services, tasks, instances, providers] = await Promise.all([
      servicesIn(ecs, id),
      tasksIn(ecs, id),
      found.registeredContainerInstancesCount === 0 ? [] : instancesIn(ecs, id),
      providersOf(ecs, found.capacityProviders),
    ]);
    const own = new Set(providers.flatMap(({ ref, goes }) => (goes ? [ref.id] : [])));
    return {
      id,
      arn: found.clusterArn,
      name: id,
      tags: tagsOf(found.tags),
      ...look(found),
      refers: providers.filter(({ goes }) => goes === undefined).map(({ ref }) => ref),
      owns: providers.flatMap(({ ref, goes }): Owned[] => (goes ? [{ ...ref, goes }] : [])),
      usedBy: [
        ...services,
        ...tasks,
        // Those that ECS launched for a provider of the cluster's own go with that provider.
        ...instances
          .filter(({ capacityProviderName: name = '' }) => !own.has(name))
          .map(({ ec2InstanceId: instance = '' }) => ({
            type: instance.startsWith('mi-') ? 'ssm:managed-instance' : 'ec2:instance',
            id: instance,
          })),
      ],
      detail: { instances },
    };
  },
  async look(aws, id) {
    const found = await find(aws, id);
    return found && look(found);
  },
  async remove(aws, { id, detail }) {
    const ecs = await aws.client('ecs');
    // Their instances go, too, but ECS would wait for each of their agents to say so.
    for (const { containerInstanceArn: containerInstance } of detail.instances)
      await ecs.deregisterContainerInstance({ cluster: id, containerInstance, force: true });
    await ecs.deleteCluster({ cluster: id });
  },
});

async function find(aws: Aws, id: string): Promise<Cluster | undefined> {
  const ecs = await aws.client('ecs');
  const { clusters } = await ecs.describeClusters({ clusters: [id], include: ['TAGS'] });
  return clusters?.find(({ status }) => status !== 'INACTIVE');
}

function look({ status = 'ACTIVE' }: Cluster): Look {
  if (status === 'DEPROVISIONING') return { state: 'deleting' };
  return status === 'PROVISIONING'
    ? { state: 'busy', reason: 'the cluster is PROVISIONING' }
    : { state: 'ready' };
}

async function servicesIn(ecs: ECS, id: string): Promise<Ref[]> {
  const found: Ref[] = [];
  for await (const page of ecs.paginateListServices({ cluster: id, maxResults: 100 }))
    for (const arn of page.serviceArns ?? [])
      found.push({ type: 'ecs:service', id: `${id}/${nameIn(arn)}` });
  return found;
}

/** Those of no service, which nothing else tells of. */
async function tasksIn(ecs: ECS, id: string): Promise<Ref[]> {
  const found: Ref[] = [];
  for await (const page of ecs.paginateListTasks({ cluster: id, maxResults: 100 })) {
    if (!page.taskArns?.length) continue;
    const { tasks } = await ecs.describeTasks({ cluster: id, tasks: page.taskArns });
    for (const { taskArn, group, lastStatus } of tasks ?? [])
      if (!group?.startsWith('service:') && lastStatus !== 'STOPPED')
        found.push({ type: 'ecs:task', id: `${id}/${nameIn(taskArn)}` });
  }
  return found;
}

async function instancesIn(ecs: ECS, id: string): Promise<ContainerInstance[]> {
  const found: ContainerInstance[] = [];
  for await (const page of ecs.paginateListContainerInstances({ cluster: id, maxResults: 100 })) {
    const { containerInstanceArns: containerInstances } = page;
    if (!containerInstances?.length) continue;
    const answer = await ecs.describeContainerInstances({ cluster: id, containerInstances });
    found.push(...(answer.containerInstances ?? []));
  }
  return found;
}

/** A provider of managed instances is the cluster's own; one of an Auto Scaling group may serve several clusters. */
async function providersOf(ecs: ECS, names: readonly string[] = []) {
  const capacityProviders = names.filter((name) => !name.startsWith('FARGATE'));
  if (capacityProviders.length === 0) return [];
  const answer = await ecs.describeCapacityProviders({ capacityProviders });
  return (answer.capacityProviders ?? []).map(({ name = '', cluster: owner }) => ({
    ref: { type: 'ecs:capacity-provider', id: name },
    goes: owner === undefined ? undefined : ('before' as const),
  }));
}
