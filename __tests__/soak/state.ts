import type { Built } from './build.ts';

/** Everything in an account by its place, as the emulator keeps it. */
export type State = Readonly<Record<string, unknown>>;

interface Compared extends Pick<Built, 'before' | 'makers' | 'resources'> {
  readonly after: State;
}

/** What changed of that which had to stay, and what is there that was not. */
export function changes({ before, after, makers, resources }: Compared): string[] {
  const wrong: string[] = [];
  const made = new Map(resources.map((one) => [one.place, one]));
  const mixed = new Set(resources.filter((one) => !one.stays).map(({ piece }) => piece));
  for (const [path, was] of Object.entries(before)) {
    const maker = makers.get(path) ?? 'nobody';
    if (made.get(maker)?.stays === false || common.test(path)) continue;
    const now = after[path];
    if (now === undefined) wrong.push(`${path} of ${maker} is gone: ${settled(was)}`);
    // Where it was tied to something that went, the tie went too.
    else if (!mixed.has(made.get(maker)?.piece ?? -1) && !made.get(maker)?.fills && !same(was, now))
      wrong.push(`${path} of ${maker} has changed: ${differences(was, now).join('; ')}`);
  }
  return wrong;
}

/** AWS's own, which holds what several resources are: each of these rules is looked for by itself. */
const common = / event_buses default$/;

/** What changes by being looked at or by time, and what the emulator works out from others. */
const volatile = [
  'lasts',
  'settled',
  'permissions_boundary_usage_count',
  'number_of_recovery_points',
  'cross_stack_resources',
  '_parsed_outputs',
  '_created',
  // Of a subnet: what its interfaces took or gave back.
  '_unused_ips',
  '_subnet_ips',
];
/** What a creation comes to by itself, so that one still under way is not taken for a change. */
const comesTo: Readonly<Record<string, string>> = {
  creating: 'available',
  provisioning: 'available',
  pending: 'available',
  active: 'available',
  pending_validation: 'ISSUED',
};

function settled(state: unknown): string {
  return JSON.stringify(state, (key, value: unknown) =>
    isVolatile(key) ? undefined : (comesTo[String(value).toLowerCase()] ?? value),
  );
}

function isVolatile(key: string): boolean {
  return volatile.includes(key) || /^_?bed_/.test(key);
}

/** Where two descriptions differ, as `path: before → after`. */
function differences(was: unknown, now: unknown, path = ''): string[] {
  if (same(was, now)) return [];
  if (!isObject(was) || !isObject(now)) return [`${path}: ${settled(was)} → ${settled(now)}`];
  return [...new Set([...Object.keys(was), ...Object.keys(now)])]
    .filter((key) => !isVolatile(key))
    .flatMap((key) => differences(was[key], now[key], `${path}.${key}`));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function same(a: unknown, b: unknown): boolean {
  return settled(a) === settled(b);
}
