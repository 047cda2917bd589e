import type { Task } from '@aws-sdk/client-ecs';
import type { Aws } from '../../aws/aws.ts';
import type { Ref } from '../contract.ts';
import { nameIn } from './pages.ts';

/** The services, and the tasks of none, whose tasks have one of these network interfaces; those that end do not count. */
export async function servicesHolding(
  aws: Aws,
  interfaces: readonly { NetworkInterfaceId?: string | undefined }[],
): Promise<Ref[]> {
  const wanted = new Set(interfaces.map((each) => each.NetworkInterfaceId));
  const ecs = await aws.client('ecs');
  const found: Ref[] = [];
  for await (const { clusterArns = [] } of ecs.paginateListClusters({}))
    for (const cluster of clusterArns)
      for await (const page of ecs.paginateListTasks({ cluster, maxResults: 100 })) {
        if (!page.taskArns?.length) continue;
        const { tasks = [] } = await ecs.describeTasks({ cluster, tasks: page.taskArns });
        const holders = tasks.filter(
          (task) =>
            task.desiredStatus !== 'STOPPED' &&
            interfacesOf(task).some((id) => id !== undefined && wanted.has(id)),
        );
        found.push(...holders.map((task) => ownerOf(nameIn(cluster), task)));
      }
  return found;
}

function interfacesOf({ attachments = [] }: Task) {
  return attachments
    .flatMap(({ details = [] }) => details)
    .map(({ name, value }) => (name === 'networkInterfaceId' ? value : undefined));
}

function ownerOf(cluster: string, { group = '', taskArn }: Task): Ref {
  const [, service] = /^service:(.+)$/.exec(group) ?? [];
  return service === undefined
    ? { type: 'ecs:task', id: `${cluster}/${nameIn(taskArn)}` }
    : { type: 'ecs:service', id: `${cluster}/${service}` };
}
