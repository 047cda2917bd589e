import type { Ref } from '../resource-types/contract.ts';
import { type Found, keyOf } from './found.ts';
import { blocked } from './judge.ts';

const stackType = 'cloudformation:stack';

/**
 * A stack owns what it created: its members die with it, or, when it is not ours, stay and are blocked. A stack with
 * a member that must stay is blocked itself, since CloudFormation would delete that member. What a stack leaves behind
 * (DeletionPolicy Retain) is its labels' own once the stack is `gone`.
 */
export function settleStacks(
  all: ReadonlyMap<string, Found>,
  gone: ReadonlySet<string> = new Set(),
): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const one of all.values()) found.set(one.key, owned(one, all, gone));
  return holdWholes(found);
}

/** Whether it would go with a stack: what uses it keeps it, and the stack. */
export function isMember({ parents }: Found): boolean {
  return parents.some(({ key, goes }) => goes === 'with' && key.startsWith(`${stackType}|`));
}

/** What must stay holds what it would be deleted with. */
export function holdWholes(all: ReadonlyMap<string, Found>): Map<string, Found> {
  const found = new Map(all);
  for (const one of all.values())
    if (one.hold !== undefined && !isService(one.hold.user))
      for (const { key, goes } of one.parents) if (goes === 'with') hold(found, key, one);
  return found;
}

/**
 * An interface that nobody can be named for is a service's, of the stack itself as often as not: whether the network
 * that it lies in can go, AWS has to say.
 */
function isService(user: string | undefined): boolean {
  return user?.startsWith('ec2:network-interface|') ?? false;
}

/** The id (an ARN) of the stack that created it, from CloudFormation's own tag. */
export function stackOf({ description, stack }: Found): string | undefined {
  return stack ?? description?.stack ?? description?.tags?.['aws:cloudformation:stack-id'];
}

/** The stacks that have members among these and are not among them themselves, each once. */
export function otherStacks(all: ReadonlyMap<string, Found>): readonly (Ref & { key: string })[] {
  const refs = [...all.values()].flatMap((one) => stackRef(one) ?? []);
  return [...new Map(refs.map((ref) => [ref.key, ref])).values()].filter(
    ({ key }) => !all.has(key),
  );
}

/** The stack that created it as something that may be found. */
export function stackRef(one: Found): (Ref & { key: string }) | undefined {
  const stack = stackOf(one);
  if (stack === undefined) return undefined;
  const [, , , region = '', , ...rest] = stack.split(':');
  const id = rest.join(':').replace(/^stack\//, '');
  return { type: stackType, id, region, key: keyOf(stackType, region, id) };
}

function owned(one: Found, all: ReadonlyMap<string, Found>, gone: ReadonlySet<string>): Found {
  const ref = stackRef(one);
  if (ref === undefined || gone.has(ref.key)) return one;
  const { id, key } = ref;
  const ours = all.get(key);
  if (ours === undefined) {
    const name = id.split('/')[0];
    return {
      ...one,
      hold:
        one.hold ??
        blocked(
          `it belongs to the stack ${name}, which does not carry the labels`,
          `Delete the stack ${name}, or label it (\`aws cloudformation update-stack --tags …\`), then run again.`,
        ),
    };
  }
  const parents = one.parents.filter((parent) => parent.key !== key);
  const kept = ours.description?.keeps?.some(({ type, id }) => type === one.type && id === one.id);
  return {
    ...one,
    parents: [...parents, { key, goes: kept ? 'after' : 'with' }],
    why: one.proof.by === 'label' ? `${one.why}; member of stack ${ours.name}` : one.why,
  };
}

function hold(found: Map<string, Found>, key: string, member: Found): void {
  const whole = found.get(key);
  if (whole === undefined || whole.hold !== undefined) return;
  found.set(key, {
    ...whole,
    hold: blocked(
      `its member ${member.type} ${member.name} must stay (${member.hold?.blocker}) and would be deleted with it`,
      member.hold?.remedy ?? '',
    ),
  });
  for (const parent of whole.parents) if (parent.goes === 'with') hold(found, parent.key, member);
}
