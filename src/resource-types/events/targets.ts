import type { EventBridge, Target } from '@aws-sdk/client-eventbridge';
import type { Ref } from '../contract.ts';
import { pages } from './pages.ts';

/** A rule's name has no slash; that of a partner's bus does. */
export function named(id: string): { EventBusName: string; Name: string } {
  const at = id.lastIndexOf('/');
  return { EventBusName: id.slice(0, at), Name: id.slice(at + 1) };
}

/**
 * EventBridge names no log group itself, but its console puts `/aws/events/` before what is typed. One that is named
 * after the rule is left behind by it; any other may serve several, and only goes after it.
 */
export function isOwnGroup(id: string, { type, id: group }: Ref): boolean {
  return (
    type === 'logs:log-group' &&
    [`/aws/events/${named(id).Name}`, `/aws/events/${id}`].includes(group)
  );
}

export async function targetsOf(events: EventBridge, id: string): Promise<Target[]> {
  const { EventBusName, Name: Rule } = named(id);
  const targets: Target[] = [];
  for await (const page of pages((NextToken) =>
    events.listTargetsByRule({ Rule, EventBusName, NextToken }),
  ))
    targets.push(...(page.Targets ?? []));
  return targets;
}

/** All of them or an error: their failures come in an answer of status 200, at most 10 are taken at once. */
export async function removeTargets(
  events: EventBridge,
  id: string,
  targets: readonly Target[],
): Promise<void> {
  const { EventBusName, Name: Rule } = named(id);
  const ids = targets.flatMap(({ Id }) => (Id === undefined ? [] : [Id]));
  for (let at = 0; at < ids.length; at += 10) {
    const Ids = ids.slice(at, at + 10);
    const answer = await events.removeTargets({ Rule, EventBusName, Ids });
    if (!answer.FailedEntryCount) continue;
    // The codes in the answer are those of targets: `not found` there does not mean that the rule is gone.
    const { TargetId, ErrorCode, ErrorMessage } = answer.FailedEntries?.[0] ?? {};
    const what = `target ${TargetId} was not removed: ${ErrorCode}: ${ErrorMessage}`;
    throw Object.assign(new Error(what), { name: 'TargetNotRemoved' });
  }
}

/** API destinations may serve others, pipes among them, and carry no tags: a person has to decide. */
export function untaggable(targets: readonly Target[]): string | undefined {
  const names = targets.flatMap(
    ({ Arn }) => /:api-destination\/([^/]+)/.exec(Arn ?? '')?.[1] ?? [],
  );
  if (names.length === 0) return undefined;
  return `sent to the API destination ${names.join(', ')}, which AWS cannot tag: only \`names\` in the profile deletes it`;
}
