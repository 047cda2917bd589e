import type { Refusal } from '../contract.ts';

/** Changes of data sources, schemas, domains and merges exclude each other. */
export const concurrent: Refusal = {
  code: 'ConcurrentModificationException',
  patience: 300,
  remedy: 'Something else changes it just now: run again when that has ended.',
};

/** AWS lets go some time after the association is gone. */
export function associated(text: RegExp): Refusal {
  return {
    code: 'BadRequestException',
    text,
    patience: 300,
    remedy: 'Remove the association in the AppSync console, then run again.',
  };
}
