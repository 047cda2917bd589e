import type { Tags } from '../../src/scope.ts';

/** As most services want them. */
export function pairs(tags: Tags) {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

/** As the services want them that write `key` and `value` in lower case. */
export function lowerPairs(tags: Tags) {
  return Object.entries(tags).map(([key, value]) => ({ key, value }));
}
