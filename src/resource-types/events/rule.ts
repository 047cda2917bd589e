import type { Target } from '@aws-sdk/client-eventbridge';
import { defineResourceType } from '../contract.ts';
import { roleRef } from '../iam/role-ref.ts';
import { tagsOf } from '../tags.ts';
import { targetRef } from '../target-ref.ts';
import { isOwnGroup, named, removeTargets, targetsOf, untaggable } from './targets.ts';

const removeByHand =
  'Remove its targets (`aws events remove-targets --event-bus-name …`), then run again.';

/**
 * EventBridge rule; its id is `BUS/NAME`, on the default bus too. Sources: EventBridge API reference (DeleteRule,
 * RemoveTargets: 10 entries a request, failures in an answer of status 200).
 */
export const rule = defineResourceType<readonly Target[]>({
  name: 'events:rule',
  cloudFormation: 'AWS::Events::Rule',
  arn: 'events:rule/{id+}',
  // The ARN leaves the default bus out.
  idOf: (id) => (id.includes('/') ? id : `default/${id}`),
  tagging: 'swept',
  iam: [
    'events:DescribeRule',
    'events:ListTargetsByRule',
    'events:ListTagsForResource',
    'events:RemoveTargets',
    'events:DeleteRule',
  ],
  manual: { first: 'its targets, which go with it' },
  notFound: ['ResourceNotFoundException'],
  refusals: [
    {
      // A removed target may be there a little longer: RemoveTargets.
      code: 'ValidationException',
      text: /has targets/i,
      patience: 60,
      remedy: removeByHand,
    },
    {
      // This action's own word for a failure in an answer of status 200, as when too many ask at once.
      code: 'TargetNotRemoved',
      patience: 60,
      remedy: removeByHand,
    },
    {
      code: 'ManagedRuleException',
      patience: 0,
      blocker: 'a service of AWS manages this rule',
      remedy: 'It goes with what that service made it for; remove that.',
    },
  ],

  async describe(aws, id) {
    const events = await aws.client('events');
    const { EventBusName, Name } = named(id);
    const { Arn, ManagedBy, RoleArn } = await events.describeRule({ EventBusName, Name });
    const { Tags } = await events.listTagsForResource({ ResourceARN: Arn });
    const targets = await targetsOf(events, id);
    const sentTo = targets.flatMap(({ Arn: arn }) => targetRef(aws, arn));
    return {
      id,
      arn: Arn,
      name: Name,
      tags: tagsOf(Tags),
      state: 'ready',
      managedBy: ManagedBy,
      refers: [
        // The default bus is always there.
        ...(EventBusName === 'default' ? [] : [{ type: 'events:event-bus', id: EventBusName }]),
        ...roleRef(aws, RoleArn),
        ...sentTo.filter((ref) => !isOwnGroup(id, ref)),
        ...targets.flatMap((target) => [
          ...roleRef(aws, target.RoleArn),
          ...targetRef(aws, target.DeadLetterConfig?.Arn),
        ]),
      ],
      owns: sentTo.filter((ref) => isOwnGroup(id, ref)).map((ref) => ({ ...ref, goes: 'after' })),
      note: untaggable(targets),
      detail: targets,
    };
  },
  async look(aws, id) {
    await (await aws.client('events')).describeRule(named(id));
    return { state: 'ready' };
  },
  async remove(aws, { id, detail: targets }) {
    const events = await aws.client('events');
    const { EventBusName, Name } = named(id);
    await removeTargets(events, id, targets);
    // Without the bus's name it would succeed on the default bus, where there is no such rule.
    await events.deleteRule({ Name, EventBusName });
  },
});
