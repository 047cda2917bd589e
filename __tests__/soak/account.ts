import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import type { Scenario } from '../resource-types/scenario.ts';
import { ours, types } from '../support/engine.ts';
import type { Member, Tie } from './combinations/member.ts';
import { combinations } from './combinations.ts';

/** What a resource can be labelled as. */
export const scopes = {
  ours,
  'pull request 1': { ...ours, 'workshop:pr': '1' },
  'pull request 123': { ...ours, 'workshop:pr': '123' },
  'another repository': { ...ours, 'workshop:repo': 'octo/shop2' },
  unlabelled: {},
  protected: { ...ours, 'workshop:keep': 'true' },
  'key in another case': { 'Workshop:pr': '12', 'workshop:repo': 'octo/shop' },
  'value with a space': { ...ours, 'workshop:pr': '12 ' },
} as const;

export type Scope = keyof typeof scopes;

/** One resource as its type's scenario makes it, or several that refer to each other. Plain data, to be printed. */
export type Piece =
  | {
      readonly type: string;
      readonly scope: Scope;
      readonly wrongRegion?: boolean;
      /** Default: the first that the profile names. */
      readonly region?: string;
    }
  | { readonly combination: string; readonly scopes: Readonly<Record<string, Scope>> };

export interface Account {
  readonly pieces: readonly Piece[];
}

const folder = new URL('../resource-types/', import.meta.url);
const all = await Promise.all(
  readdirSync(folder)
    .filter((file) => file.endsWith('.scenario.ts'))
    .map(
      async (file) =>
        ((await import(new URL(file, folder).href)) as { scenario: Scenario }).scenario,
    ),
);
export const scenarios: ReadonlyMap<string, Scenario> = new Map(
  all
    .filter(({ type }) => types.get(type) !== undefined)
    .map((scenario) => [scenario.type, scenario]),
);

const decoys = (Object.keys(scopes) as Scope[]).filter((scope) => scope !== 'ours');
const scope: fc.Arbitrary<Scope> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Scope>('ours') },
  { weight: 1, arbitrary: fc.constantFrom(...decoys) },
);

const single: fc.Arbitrary<Piece> = fc
  .record({ type: fc.constantFrom(...scenarios.keys()), scope, wrongRegion: fc.nat(9) })
  .map(({ type, scope, wrongRegion }) => {
    const { profile } = scenarios.get(type) ?? {};
    // What AWS cannot tag cannot be protected by a tag.
    const mine = profile !== undefined && scope === 'protected' ? 'unlabelled' : scope;
    const isFar = wrongRegion === 9 && types.get(type)?.global !== true;
    return { type, scope: mine, ...(isFar ? { wrongRegion: true } : {}) };
  });

const combined: fc.Arbitrary<Piece> = fc
  .constantFrom(...Object.keys(combinations))
  .chain((combination) => {
    const members = Object.entries(combinations[combination]?.members ?? {});
    const each = members.map(([name, { untaggable }]) => [
      name,
      untaggable ? fc.constant<Scope>('unlabelled') : scope,
    ]);
    return fc
      .record(Object.fromEntries(each) as Record<string, fc.Arbitrary<Scope>>)
      .map((scopes) => ({ combination, scopes }));
  });

/** Accounts of a few pieces each, every type and every combination as likely as the others. */
export const accounts: fc.Arbitrary<Account> = fc.record({
  pieces: fc.array(fc.oneof({ weight: 3, arbitrary: single }, { weight: 2, arbitrary: combined }), {
    minLength: 3,
    maxLength: 9,
  }),
});

/** Labels that name another environment: not even a part of ours goes with it then. */
const others: readonly Scope[] = [
  'pull request 1',
  'pull request 123',
  'another repository',
  'value with a space',
];

export interface Part extends Pick<Member, 'type' | 'partOf'> {
  readonly scope: Scope;
}

/**
 * The members that must stay, from what AWS documents and the labels alone: what is not ours and no part of it, and
 * whatever one that stays keeps.
 */
export function staying(
  members: Readonly<Record<string, Part>>,
  ties: readonly Tie[] = [],
): ReadonlySet<string> {
  const stay = new Set(
    Object.entries(members)
      .filter(
        ([, { scope, partOf }]) =>
          scope !== 'ours' &&
          (partOf === undefined || scope === 'protected' || others.includes(scope)),
      )
      .map(([name]) => name),
  );
  const holds = ({ user, how }: Tie) => {
    const scope = members[user]?.scope;
    if (how === 'names') return scope !== 'ours';
    return how === 'keeps' || scope === 'ours' || scope === 'protected';
  };
  for (let before = -1; before !== stay.size; ) {
    before = stay.size;
    for (const tie of ties) if (stay.has(tie.user) && holds(tie)) stay.add(tie.used);
    for (const [name, { scope, partOf }] of Object.entries(members))
      if (scope !== 'ours' && partOf?.every((whole) => stay.has(whole))) stay.add(name);
  }
  return stay;
}
