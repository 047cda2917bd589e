import type { Found } from '../discovery/found.ts';
import { describe } from '../discovery/look.ts';
import type { Description } from '../resource-types/contract.ts';
import type { Run } from '../run.ts';

/** Milliseconds that a look at a resource stays good for. */
export const fresh = 1000;

/** Looks at what children belong to. Children that ask at the same time share one look: a VPC's costs a dozen calls. */
export type LookAtOwner = (owner: Found) => Promise<Description | undefined>;

export function createOwners(run: Run): LookAtOwner {
  const looks = new Map<
    string,
    { readonly at: number; readonly seen: Promise<Description | undefined> }
  >();
  return async (owner) => {
    const type = run.types.get(owner.type);
    if (type === undefined) return undefined;
    const last = looks.get(owner.key);
    if (last !== undefined && performance.now() - last.at < fresh) return last.seen;
    const seen = describe(run, type, owner.region, owner.id);
    looks.set(owner.key, { at: performance.now(), seen });
    // A look that failed is nobody else's.
    seen.catch(() => looks.delete(owner.key));
    return seen;
  };
}
