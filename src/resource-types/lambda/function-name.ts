/** The function's name in `arn:…:function:NAME[:VERSION or ALIAS]`. */
export function functionNameIn(arn: string | undefined): string | undefined {
  return arn?.split(':')[6];
}
