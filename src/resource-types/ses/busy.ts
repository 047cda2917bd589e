import type { Refusal } from '../contract.ts';

/** SES answers it with HTTP 500, as if it were a fault of its own. Source: SES API v2 reference (Errors). */
export const beingModified: Refusal = {
  code: 'ConcurrentModificationException',
  patience: 120,
  remedy: 'Something else was changing it at the same time: run again.',
};
