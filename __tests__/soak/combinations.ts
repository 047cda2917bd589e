import { access } from './combinations/access.ts';
import type { Combination } from './combinations/member.ts';
import { network } from './combinations/network.ts';
import { serverless } from './combinations/serverless.ts';
import { sharing } from './combinations/sharing.ts';

/** Catalogue of the references that occur between what different people own. */
export const combinations: Readonly<Record<string, Combination>> = {
  ...access,
  ...network,
  ...serverless,
  ...sharing,
};
