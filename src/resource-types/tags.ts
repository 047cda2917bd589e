import type { Tags } from '../scope.ts';

/** AWS's list of pairs (`[{Key, Value}]`) as plain tags. */
export function tagsOf(
  list: readonly { Key?: string | undefined; Value?: string | undefined }[] | undefined,
): Tags {
  return Object.fromEntries((list ?? []).map(({ Key, Value }) => [Key ?? '', Value ?? '']));
}

/** The same from the services that write the pairs in lower case (`[{key, value}]`). */
export function tagsFrom(
  list: readonly { key?: string | undefined; value?: string | undefined }[] | undefined,
): Tags {
  return Object.fromEntries((list ?? []).map(({ key, value }) => [key ?? '', value ?? '']));
}
