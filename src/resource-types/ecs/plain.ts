import { roleRef } from '../iam/role-ref.ts';
import { plain } from '../plain.ts';
import { targetRef } from '../target-ref.ts';
import { nameIn, tagsOf } from './pages.ts';

/**
 * Task definitions and capacity providers. Sources: ECS API reference (DeleteTaskDefinitions, DeleteCapacityProvider),
 * ECS guide (task definition states: one in DELETE_IN_PROGRESS cannot be used for anything new, nor be brought back).
 */
export const ecsTypes = [
  plain<'ecs', boolean>({
    name: 'ecs:task-definition',
    cloudFormation: 'AWS::ECS::TaskDefinition',
    arn: 'ecs:task-definition/{id+}',
    client: 'ecs',
    iam: [
      'ecs:DescribeTaskDefinition',
      'ecs:DeregisterTaskDefinition',
      'ecs:DeleteTaskDefinitions',
    ],
    manual: { gone: 'status `DELETE_IN_PROGRESS`, which AWS ends when its last task has' },
    // AWS says ClientException, too, to whoever names one that is not there.
    notFound: ['TaskDefinitionNotFoundException'],
    refusals: [
      {
        code: 'ClientException',
        text: /still in ACTIVE status/i,
        patience: 60,
        remedy: 'Deregister the task definition, then run again.',
      },
    ],
    async describe(ecs, id, aws) {
      const answer = await ecs
        .describeTaskDefinition({ taskDefinition: id, include: ['TAGS'] })
        .catch((error: Error) => {
          if (/unable to describe task definition/i.test(error.message)) return undefined;
          throw error;
        });
      const found = answer?.taskDefinition;
      if (found === undefined || found.status === 'DELETE_IN_PROGRESS') return undefined;
      return {
        tags: tagsOf(answer?.tags),
        createdAt: found.registeredAt,
        refers: [
          ...roleRef(aws, found.taskRoleArn),
          ...roleRef(aws, found.executionRoleArn),
          ...(found.volumes ?? []).flatMap(({ efsVolumeConfiguration: efs }) =>
            efs?.fileSystemId
              ? [{ type: 'elasticfilesystem:file-system', id: efs.fileSystemId }]
              : [],
          ),
          ...(found.containerDefinitions ?? []).flatMap(({ logConfiguration: log }) => {
            const group = log?.options?.['awslogs-group'];
            return group === undefined ? [] : [{ type: 'logs:log-group', id: group }];
          }),
          ...(found.containerDefinitions ?? []).flatMap(({ secrets = [] }) =>
            secrets.flatMap(({ valueFrom }) => targetRef(aws, valueFrom)),
          ),
        ],
        detail: found.status === 'INACTIVE',
      };
    },
    async remove(ecs, id, isInactive) {
      if (!isInactive) await ecs.deregisterTaskDefinition({ taskDefinition: id });
      const { failures } = await ecs.deleteTaskDefinitions({ taskDefinitions: [id] });
      const [failed] = failures ?? [];
      if (failed !== undefined)
        throw Object.assign(new Error(failed.reason ?? 'it could not be deleted'), {
          name: 'ClientException',
        });
    },
  }),
  plain<'ecs', string | undefined>({
    name: 'ecs:capacity-provider',
    cloudFormation: 'AWS::ECS::CapacityProvider',
    arn: 'ecs:capacity-provider/{id}',
    client: 'ecs',
    iam: ['ecs:DescribeCapacityProviders', 'ecs:DeleteCapacityProvider'],
    manual: { first: 'the services and clusters that use it', gone: 'status `INACTIVE`' },
    notFound: [],
    refusals: [
      {
        code: 'ResourceInUseException',
        patience: 300,
        remedy:
          'Take the capacity provider out of the clusters and services that use it, then run again.',
      },
      {
        code: 'ClientException',
        text: /in use|associated/i,
        patience: 300,
        remedy:
          'Take the capacity provider out of the clusters and services that use it, then run again.',
      },
      {
        // ECS has no code of its own for that: the next look tells whether it is gone.
        code: 'ClientException',
        text: /does not exist/i,
        patience: 60,
        remedy: 'See in the ECS console whether the capacity provider is still there.',
      },
    ],
    async describe(ecs, id) {
      const asked = { capacityProviders: [id], include: ['TAGS' as const] };
      const found = (await ecs.describeCapacityProviders(asked)).capacityProviders?.find(
        ({ status }) => status !== 'INACTIVE',
      );
      if (found === undefined) return undefined;
      const { updateStatus = '' } = found;
      return {
        arn: found.capacityProviderArn,
        tags: tagsOf(found.tags),
        managedBy: id.startsWith('FARGATE') ? 'AWS' : undefined,
        state: /^DELETE_IN_PROGRESS|DEPROVISIONING$/.test(updateStatus || (found.status ?? ''))
          ? 'deleting'
          : 'ready',
        detail: found.cluster === undefined ? undefined : nameIn(found.cluster),
      };
    },
    remove: (ecs, id, cluster) =>
      ecs.deleteCapacityProvider({ capacityProvider: id, ...(cluster ? { cluster } : {}) }),
  }),
];
