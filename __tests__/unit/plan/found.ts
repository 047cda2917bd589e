import type { Found, Hold } from '../../../src/discovery/found.ts';
import type { Owned } from '../../../src/resource-types/contract.ts';

/** A found resource by a short key: `f` refers to `r` and belongs to `p`. */
export interface Sketch {
  readonly refers?: readonly string[];
  /** What it refers to until its own release has dropped that. */
  readonly drops?: readonly string[];
  /** What it leaves behind. */
  readonly keeps?: readonly string[];
  /** What it goes on using for each of its parents. */
  readonly uses?: readonly string[];
  readonly parents?: Readonly<Record<string, Owned['goes']>>;
  readonly type?: string;
  readonly hold?: Hold;
  readonly protection?: string;
  /** Without labels of its own. */
  readonly child?: boolean;
}

export const stays: Hold = { outcome: 'blocked', blocker: 'it must stay', remedy: 'Let it.' };

export const keyOf = (id: string, type = 'x:thing') => `${type}|eu-west-1|${id}`;

/** Found resources from sketches; `b:bucket` style types by `type`, default `x:thing`. */
export function sketch(all: Readonly<Record<string, Sketch>>): Found[] {
  const key = (id: string) => keyOf(id, all[id]?.type);
  const refTo = (id: string) => ({ type: all[id]?.type ?? 'x:thing', id });
  return Object.entries(all).map(
    ([
      id,
      { refers = [], drops = [], keeps = [], uses, parents = {}, type, hold, protection, child },
    ]) => ({
      key: key(id),
      type: type ?? 'x:thing',
      id,
      name: id,
      region: 'eu-west-1',
      proof: child ? { by: 'parent', parent: key(Object.keys(parents)[0] ?? '') } : { by: 'label' },
      parents: Object.entries(parents).map(([parent, goes]) => ({
        key: key(parent),
        goes,
        uses: uses?.map((to) => refTo(to)),
      })),
      why: 'labels',
      hold,
      description: {
        id,
        name: id,
        state: 'ready',
        protection,
        keeps: keeps.map((to) => refTo(to)),
        refers: [
          ...refers.map((to) => refTo(to)),
          ...drops.map((to) => ({ ...refTo(to), until: 'prepared' as const })),
        ],
        detail: undefined,
      },
    }),
  );
}
