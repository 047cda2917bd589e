/** The two parts of `APPID/NAME`. Branch names may hold slashes. */
export function partOf(id: string): readonly [appId: string, name: string] {
  const slash = id.indexOf('/');
  return [id.slice(0, slash), id.slice(slash + 1)];
}
