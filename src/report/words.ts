import type { Outcome, OutcomeWord } from '../execution/outcome.ts';

/** Milliseconds between two ISO 8601 times, never negative. */
export function between(from: string, to: string): number {
  return Math.max(0, Date.parse(to) - Date.parse(from));
}

/** Milliseconds as `0.4 s`, `12 s`, `3 min 05 s` or `1 h 02 min`. */
export function duration(milliseconds: number): string {
  if (milliseconds < 9_950) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${padded(seconds % 60)} s`;
  return `${Math.floor(seconds / 3600)} h ${padded(Math.floor((seconds % 3600) / 60))} min`;
}

function padded(value: number): string {
  return String(value).padStart(2, '0');
}

/** How long one resource took, empty where it was never begun or never ended. */
export function took({ startedAt, endedAt }: Outcome): string {
  return startedAt === undefined || endedAt === undefined
    ? ''
    : duration(between(startedAt, endedAt));
}

export function count(number: number, one: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : `${one}s`}`;
}

/** A sign before each outcome's word, for eyes that scan; all two columns wide in a terminal. */
export const signs: Readonly<Record<OutcomeWord, string>> = {
  deleted: '✅',
  'already-gone': '⚪',
  deleting: '⏳',
  'held-back': '✋',
  blocked: '⛔',
  failed: '❌',
  protected: '🔒',
  planned: '📋',
};
