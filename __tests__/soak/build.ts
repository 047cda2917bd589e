import type { AwsContext } from '../../src/aws/context.ts';
import type { Tags } from '../../src/scope.ts';
import type { Emulator } from '../support/emulator.ts';
import { types } from '../support/engine.ts';
import { type Account, type Piece, type Scope, scenarios, scopes, staying } from './account.ts';
import { combinations } from './combinations.ts';
import type { State } from './state.ts';

/** The region that the profile names, and one that it does not. */
export const home = 'eu-west-1';
const elsewhere = 'ap-southeast-1';

/** One resource that was made, and what has to become of it. */
export interface Resource {
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

export interface Built {
  readonly resources: readonly Resource[];
  readonly before: State;
  /** Who made each place of the state: the resource's `place`. */
  readonly makers: ReadonlyMap<string, string>;
}

/** `tagsOf`: what a scope's resources carry; default as for pull request 12 of octo/shop. */
export async function build(
  emulator: Emulator,
  root: AwsContext,
  account: Account,
  tagsOf: TagsOf = (scope) => scopes[scope],
): Promise<Built> {
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
    for await (const made of make(root, piece, what, tagsOf)) await note(made);
  return { resources, before: await emulator.state(root.account), makers };
}

type TagsOf = (scope: Scope) => Tags;

async function* make(
  root: AwsContext,
  piece: number,
  what: Piece,
  tagsOf: TagsOf,
): AsyncIterable<Resource> {
  const name = `s${root.account.slice(-5)}-${piece}`;
  const at = (type: string, region: string) =>
    root.region(types.get(type)?.global ? 'global' : region);
  if ('type' in what) {
    const { type, scope, wrongRegion } = what;
    const region = wrongRegion ? elsewhere : (what.region ?? home);
    const ground = { aws: at(type, region), name, tags: tagsOf(scope) };
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
    const ground = { aws: root.region(home), name: `${name}-${member}`, tags: tagsOf(scope) };
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
