import assert from 'node:assert/strict';
import { parse } from 'yaml';
import type { AwsContext } from '../../src/aws/context.ts';
import { type Cleaned, cleanUp } from '../../src/clean-up.ts';
import { isLeftover } from '../../src/execution/outcome.ts';
import { createPace } from '../../src/execution/pace.ts';
import { enter, newAccount, rootOf } from '../support/account.ts';
import type { Emulator } from '../support/emulator.ts';
import { runIn, types } from '../support/engine.ts';
import { type Account, type Piece, type Scope, scenarios, scopes, staying } from './account.ts';
import { combinations } from './combinations.ts';

const home = 'eu-west-1';
const elsewhere = 'ap-southeast-1';

/** One resource that was made, and what has to become of it. */
interface Resource {
  /** `2 ec2:vpc vpc`: which piece's, its type and, in a combination, which member. */
  readonly place: string;
  readonly piece: number;
  readonly type: string;
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly scope: Scope;
  readonly stays: boolean;
  /** AWS itself goes on writing into it. */
  readonly fills: boolean;
  /** What AWS says of what keeps it, where it does not say who. */
  readonly says?: RegExp | undefined;
}

type State = Readonly<Record<string, unknown>>;

/** Builds an account, runs the program once, and compares everything in it with what it was. */
export async function check(emulator: Emulator, account: Account): Promise<void> {
  await inAccount(emulator, account, async (root, built) => {
    const cleaned = await clean(root, account);
    await judge({ emulator, root, ...built, cleaned });
  });
}

/**
 * The same while AWS is in trouble: what must stay stays, and what does not come out clean is told. Once the trouble is
 * over, another run makes it as clean as if there had been none.
 */
export async function checkInTrouble(
  emulator: Emulator,
  account: Account,
  faults: readonly object[],
): Promise<void> {
  await inAccount(emulator, account, async (root, built) => {
    await emulator.plan(faults, root.account);
    const first = await clean(root, account);
    await emulator.forgetFaults(root.account);
    await judgeHonesty(root, built.resources, first);
    const cleaned = await clean(root, account);
    await judge({ emulator, root, ...built, cleaned });
  });
}

async function inAccount(
  emulator: Emulator,
  account: Account,
  act: (root: AwsContext, built: Built) => Promise<void>,
): Promise<void> {
  const number = newAccount();
  const root = await enter(rootOf(number), number, home);
  try {
    await act(root, await build(emulator, root, account));
  } finally {
    await emulator.reset(number);
  }
}

interface Built {
  readonly resources: readonly Resource[];
  readonly before: State;
  /** Who made each place of the state: the resource's `place`. */
  readonly makers: ReadonlyMap<string, string>;
}

async function build(emulator: Emulator, root: AwsContext, account: Account): Promise<Built> {
  const resources: Resource[] = [];
  const makers = new Map<string, string>();
  let before: State = await emulator.state(root.account);
  for (const path of Object.keys(before)) makers.set(path, 'nobody');
  const note = async (resource: Resource) => {
    resources.push(resource);
    before = await emulator.state(root.account);
    for (const path of Object.keys(before)) if (!makers.has(path)) makers.set(path, resource.place);
  };
  for (const [piece, what] of account.pieces.entries())
    for await (const made of make(root, piece, what)) await note(made);
  return { resources, before: await emulator.state(root.account), makers };
}

async function* make(root: AwsContext, piece: number, what: Piece): AsyncIterable<Resource> {
  const name = `s${root.account.slice(-5)}-${piece}`;
  const at = (type: string, region: string) =>
    root.region(types.get(type)?.global ? 'global' : region);
  if ('type' in what) {
    const { type, scope, wrongRegion } = what;
    const region = wrongRegion ? elsewhere : home;
    const ground = { aws: at(type, region), name, tags: scopes[scope] };
    const made = await scenarios.get(type)?.create(ground);
    const stays = scope !== 'ours' || wrongRegion === true;
    const id = made?.id ?? '';
    const place = `${piece} ${type}`;
    yield { place, piece, type, id, name, region, scope, stays, fills: false };
    return;
  }
  const combination = combinations[what.combination];
  if (combination === undefined) throw new Error(`no combination ${what.combination}`);
  const parts = Object.fromEntries(
    Object.entries(combination.members).map(([member, { type, partOf }]) => [
      member,
      { type, scope: what.scopes[member] ?? 'ours', ...(partOf && { partOf }) },
    ]),
  );
  const stay = staying(parts, combination.ties);
  const ids: Record<string, string> = {};
  for (const [member, { type, make, fills = false }] of Object.entries(combination.members)) {
    const scope = what.scopes[member] ?? 'ours';
    const ground = { aws: root.region(home), name: `${name}-${member}`, tags: scopes[scope] };
    const id = await make(ground, ids);
    ids[member] = id;
    yield {
      place: `${piece} ${type} ${member}`,
      piece,
      type,
      id,
      name: ground.name,
      region: home,
      scope,
      stays: stay.has(member),
      fills,
      says: combination.ties?.find(({ used, says }) => used === member && says)?.says,
    };
  }
  await combination.join?.({ aws: root.region(home), name, tags: {} }, ids);
}

/** The whole program in this process, later rounds included, as main.ts joins it. */
async function clean(root: AwsContext, account: Account): Promise<Cleaned> {
  const names = account.pieces.flatMap((piece) => {
    const { profile } = ('type' in piece && scenarios.get(piece.type)) || {};
    return profile === undefined ? [] : ((parse(profile) as { names?: object[] }).names ?? []);
  });
  const lines = `protect: { tags: { 'workshop:keep': 'true' } }
names: ${JSON.stringify(names)}`;
  const key = `AKIA${root.account}RUN1`;
  const aws = await enter({ ...rootOf(root.account), accessKeyId: key }, root.account, home);
  const silent = () => undefined;
  return cleanUp(runIn(aws, [home], lines), {
    dryRun: false,
    hurry: false,
    maxDeletions: 500,
    concurrency: 16,
    signal: new AbortController().signal,
    journal: { begin: silent, end: silent, info: silent, warn: silent },
    pace: createPace(),
    confirm: async () => undefined,
  });
}

/** Nothing that must stay is gone, and nothing that is there is called gone, or not told of. */
async function judgeHonesty(
  root: AwsContext,
  resources: readonly Resource[],
  { outcomes, problems }: Cleaned,
): Promise<void> {
  const wrong: string[] = [];
  for (const { place, type, id, region, scope, stays } of resources) {
    const aws = root.region(types.get(type)?.global ? 'global' : region);
    const isThere = await existing(type)(aws, id);
    const outcome = outcomes.find((one) => one.type === type && one.id === id);
    const told = JSON.stringify(outcome ?? 'no outcome');
    if (!isThere && stays) wrong.push(`${place} (${scope}) was deleted: ${told}`);
    const isTold = outcome === undefined ? problems.length > 0 : isLeftover(outcome);
    if (isThere && !stays && !isTold) wrong.push(`${place} (${scope}) is not told of: ${told}`);
  }
  assert.deepEqual(wrong, [], JSON.stringify({ outcomes, problems }, null, 1));
}

interface Case extends Built {
  readonly emulator: Emulator;
  readonly root: AwsContext;
  readonly cleaned: Cleaned;
}

async function judge({ emulator, root, resources, before, makers, cleaned }: Case) {
  const { outcomes, problems } = cleaned;
  assert.deepEqual(problems, [], 'a listing or description was refused');
  const wrong: string[] = [];
  for (const resource of resources) {
    const { place, type, id, region, scope, stays, piece, says } = resource;
    const aws = root.region(types.get(type)?.global ? 'global' : region);
    const isThere = await existing(type)(aws, id);
    const outcome = outcomes.find((one) => one.type === type && one.id === id);
    const told = JSON.stringify(outcome ?? 'no outcome');
    if (isThere && !stays) wrong.push(`${place} (${scope}) is still there: ${told}`);
    if (!isThere && stays) wrong.push(`${place} (${scope}) was deleted: ${told}`);
    if (scope === 'ours' && stays && region === home) {
      // A leftover names what stands in the way: something of its own piece that is still there.
      const others = resources.filter((one) => one.piece === piece && one !== resource);
      const blocker = outcome?.blocker ?? '';
      if (outcome === undefined || !isLeftover(outcome))
        wrong.push(`${place} stays, and that is not told: ${told}`);
      else if (!says?.test(blocker) && !others.some((one) => one.stays && names(blocker, one)))
        wrong.push(`${place} names nothing that stands in its way: ${told}`);
    } else if (outcome !== undefined && isLeftover(outcome))
      wrong.push(`${place} (${scope}) is called a leftover: ${told}`);
  }
  const known = new Set(resources.map(({ type, id }) => `${type} ${id}`));
  for (const outcome of outcomes) {
    if (!isLeftover(outcome) || known.has(`${outcome.type} ${outcome.id}`)) continue;
    // A part of something that stays, such as a stack's member.
    const blocker = outcome.blocker ?? '';
    if (!resources.some((one) => one.stays && names(blocker, one)))
      wrong.push(`a leftover that nobody made: ${JSON.stringify(outcome)}`);
  }
  wrong.push(...changes({ before, after: await emulator.state(root.account), makers, resources }));
  assert.deepEqual(wrong, [], JSON.stringify(outcomes, null, 1));
}

function existing(type: string) {
  const scenario = scenarios.get(type);
  if (scenario === undefined) throw new Error(`no scenario for ${type}`);
  return scenario.exists;
}

/** By its id, the last part of it, or its name, as people are told. */
function names(text: string, { id, name }: Resource): boolean {
  return [id, id.split('/').at(-1) ?? id, name].some((each) => text.includes(each));
}

interface Compared extends Pick<Built, 'before' | 'makers' | 'resources'> {
  readonly after: State;
}

/** What changed of that which had to stay, and what is there that was not. */
function changes({ before, after, makers, resources }: Compared): string[] {
  const wrong: string[] = [];
  const made = new Map(resources.map((one) => [one.place, one]));
  const mixed = new Set(resources.filter((one) => !one.stays).map(({ piece }) => piece));
  for (const [path, was] of Object.entries(before)) {
    const maker = makers.get(path) ?? 'nobody';
    if (made.get(maker)?.stays === false) continue;
    const now = after[path];
    if (now === undefined) wrong.push(`${path} of ${maker} is gone: ${settled(was)}`);
    // Where it was tied to something that went, the tie went too.
    else if (!mixed.has(made.get(maker)?.piece ?? -1) && !made.get(maker)?.fills && !same(was, now))
      wrong.push(`${path} of ${maker} has changed: ${differences(was, now).join('; ')}`);
  }
  return wrong;
}

/** What changes by being looked at or by time, and what the emulator works out from others. */
const volatile = [
  'lasts',
  'settled',
  'permissions_boundary_usage_count',
  'number_of_recovery_points',
  'cross_stack_resources',
  '_parsed_outputs',
  '_created',
];
/** What a creation comes to by itself, so that one still under way is not taken for a change. */
const comesTo: Readonly<Record<string, string>> = {
  creating: 'available',
  provisioning: 'available',
  pending: 'available',
  active: 'available',
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
