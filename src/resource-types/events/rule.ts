import type { EventBridge, Target } from '@aws-sdk/client-eventbridge';
import { defineResourceType, type Ref } from '../contract.ts';
import { roleRef } from '../iam/role-ref.ts';
import { tagsOf } from '../tags.ts';
import { targetRef } from '../target-ref.ts';
import { pages } from './pages.ts';

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
      remedy:
        'Remove its targets (`aws events remove-targets --event-bus-name …`), then run again.',
    },
    {
      // This action's own word for a failure in an answer of status 200, as when too many ask at once.
      code: 'TargetNotRemoved',
      patience: 60,
      remedy:
        'Remove its targets (`aws events remove-targets --event-bus-name …`), then run again.',
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
    const { Arn, ManagedBy, RoleArn } = await events.describeRule(named(id));
    const { Tags } = await events.listTagsForResource({ ResourceARN: Arn });
    const targets = await targetsOf(events, id);
    const sentTo = targets.flatMap(({ Arn: arn }) => targetRef(aws, arn));
    return {
      id,
      arn: Arn,
      name: named(id).Name,
      tags: tagsOf(Tags),
      state: 'ready',
      managedBy: ManagedBy,
      refers: [
        { type: 'events:event-bus', id: named(id).EventBusName },
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
    const ids = targets.flatMap(({ Id }) => (Id === undefined ? [] : [Id]));
    for (let at = 0; at < ids.length; at += 10) {
      const Ids = ids.slice(at, at + 10);
      const { FailedEntries = [], FailedEntryCount = 0 } = await events.removeTargets({
        Rule: Name,
        EventBusName,
        Ids,
      });
      // The codes in the answer are those of targets: `not found` there does not mean that the rule is gone.
      const [{ TargetId, ErrorCode, ErrorMessage } = {}] = FailedEntries;
      if (FailedEntryCount > 0)
        throw Object.assign(
          new Error(`target ${TargetId} was not removed: ${ErrorCode}: ${ErrorMessage}`),
          { name: 'TargetNotRemoved' },
        );
    }
    // Without the bus's name it would succeed on the default bus, where there is no such rule.
    await events.deleteRule({ Name, EventBusName });
  },
});

/** A rule's name has no slash; that of a partner's bus does. */
function named(id: string): { EventBusName: string; Name: string } {
  const at = id.lastIndexOf('/');
  return { EventBusName: id.slice(0, at), Name: id.slice(at + 1) };
}

/**
 * EventBridge names no log group itself, but its console puts `/aws/events/` before what is typed. One that is named
 * after the rule is left behind by it; any other may serve several, and only goes after it.
 */
function isOwnGroup(id: string, { type, id: group }: Ref): boolean {
  return (
    type === 'logs:log-group' &&
    [`/aws/events/${named(id).Name}`, `/aws/events/${id}`].includes(group)
  );
}

async function targetsOf(events: EventBridge, id: string): Promise<Target[]> {
  const { EventBusName, Name: Rule } = named(id);
  const targets: Target[] = [];
  for await (const page of pages((NextToken) =>
    events.listTargetsByRule({ Rule, EventBusName, NextToken }),
  ))
    targets.push(...(page.Targets ?? []));
  return targets;
}

/** API destinations may serve others, pipes among them, and carry no tags: a person has to decide. */
function untaggable(targets: readonly Target[]): string | undefined {
  const names = targets.flatMap(
    ({ Arn }) => /:api-destination\/([^/]+)/.exec(Arn ?? '')?.[1] ?? [],
  );
  if (names.length === 0) return undefined;
  return `sent to the API destination ${names.join(', ')}, which AWS cannot tag: only \`names\` in the profile deletes it`;
}
