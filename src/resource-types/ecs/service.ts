import type { Service } from '@aws-sdk/client-ecs';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType, type Look, type Ref } from '../contract.ts';
import { roleRef } from '../iam/role-ref.ts';
import { nameIn, split, tagsOf } from './pages.ts';

/**
 * ECS service; the id is `CLUSTER/NAME`. By force it goes with tasks running, and is DRAINING until these have stopped.
 * Sources: ECS API reference (DeleteService, Service), ECS guide (delete a service).
 */
export const service = defineResourceType({
  name: 'ecs:service',
  cloudFormation: 'AWS::ECS::Service',
  // Before 2021 an ARN might not tell the cluster; ECS can no longer be told a service by such a one.
  arn: 'ecs:service/{id}/{id}',
  tagging: 'swept',
  iam: ['ecs:DescribeServices', 'ecs:ListTasks', 'ecs:DeleteService'],
  minutes: 3,
  manual: { gone: 'status `INACTIVE`' },
  notFound: ['ServiceNotFoundException', 'ServiceNotActiveException', 'ClusterNotFoundException'],

  async describe(aws, id) {
    const found = await find(aws, id);
    if (found === undefined) return undefined;
    const network = found.networkConfiguration?.awsvpcConfiguration;
    const definitions = [found, ...(found.deployments ?? []), ...(found.taskSets ?? [])];
    const providers = definitions.flatMap((each) => each.capacityProviderStrategy ?? []);
    return {
      id,
      arn: found.serviceArn,
      name: found.serviceName ?? id,
      tags: tagsOf(found.tags),
      createdAt: found.createdAt,
      ...look(found),
      refers: [
        { type: 'ecs:cluster', id: split(id)[0] },
        ...[...new Set(definitions.map((each) => each.taskDefinition))].flatMap((arn) =>
          arn === undefined ? [] : [{ type: 'ecs:task-definition', id: nameIn(arn) }],
        ),
        ...[...new Set(providers.map((each) => each.capacityProvider))].flatMap((name = '') =>
          name.startsWith('FARGATE') ? [] : [{ type: 'ecs:capacity-provider', id: nameIn(name) }],
        ),
        ...(found.loadBalancers ?? []).flatMap(({ targetGroupArn: arn }) => targetGroup(arn)),
        ...(network?.subnets ?? []).map((subnet) => ({ type: 'ec2:subnet', id: subnet })),
        ...(network?.securityGroups ?? []).map((group) => ({
          type: 'ec2:security-group',
          id: group,
        })),
        ...roleRef(aws, found.roleArn),
      ],
      // Only tags that it passes on could make a task look like one to stop singly.
      owns:
        (found.propagateTags ?? 'NONE') === 'NONE'
          ? []
          : (await tasksOf(aws, id)).map((task) => ({ ...task, goes: 'with' as const })),
      detail: undefined,
    };
  },
  async look(aws, id) {
    const found = await find(aws, id);
    return found && look(found);
  },
  async remove(aws, { id }) {
    const [cluster, name] = split(id);
    const ecs = await aws.client('ecs');
    await ecs.deleteService({ cluster, service: name, force: true });
  },
});

async function find(aws: Aws, id: string): Promise<Service | undefined> {
  const [cluster, name] = split(id);
  const ecs = await aws.client('ecs');
  const { services } = await ecs.describeServices({ cluster, services: [name], include: ['TAGS'] });
  return services?.find(({ status }) => status !== 'INACTIVE');
}

function look({ status }: Service): Look {
  if (status !== 'DRAINING') return { state: 'ready' };
  return { state: 'deleting', reason: 'the service is DRAINING: its tasks are still stopping' };
}

async function tasksOf(aws: Aws, id: string): Promise<Ref[]> {
  const [cluster, serviceName] = split(id);
  const ecs = await aws.client('ecs');
  const found: Ref[] = [];
  for await (const page of ecs.paginateListTasks({ cluster, serviceName }))
    for (const arn of page.taskArns ?? [])
      found.push({ type: 'ecs:task', id: `${cluster}/${nameIn(arn)}` });
  return found;
}

function targetGroup(arn = ''): Ref[] {
  const id = arn.split(':targetgroup/')[1];
  return id === undefined ? [] : [{ type: 'elasticloadbalancing:targetgroup', id }];
}
