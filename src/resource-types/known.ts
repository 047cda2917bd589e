import type { TypeName } from '../profile/vocabulary.ts';
import type { Permissions } from './contract.ts';
import data from './known.generated.json' with { type: 'json' };

/** What is asked about a type before AWS is: its words, and what it needs and can. Plain data. */
export type KnownType = TypeName & Permissions;

/** Every registered type, without its code, which takes longer to load than everything that comes before. */
export const knownTypes = data as readonly KnownType[];
