/**
 * The codes an error goes by, without Exception or Fault. The SDK's `name` is the modelled shape's, which for query
 * protocols differs from the wire's `Code` (IAM DeleteConflict: name DeleteConflictException).
 */
export function codesOf(error: unknown): readonly string[] {
  const { name, Code } = (error ?? {}) as { name?: unknown; Code?: unknown };
  const codes = [name, Code].filter((code) => typeof code === 'string' && code !== '');
  return [...new Set((codes as string[]).map(bare))];
}

export function isCode(error: unknown, ...codes: readonly string[]): boolean {
  const known = codesOf(error);
  return codes.some((code) => known.includes(bare(code)));
}

/** The HTTP status, for answers without a body (HEAD). */
export function statusOf(error: unknown): number | undefined {
  return (error as { $metadata?: { httpStatusCode?: number } } | null)?.$metadata?.httpStatusCode;
}

/** What AWS wrote, for the codes that have several meanings. */
export function textOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}

function bare(code: string): string {
  return code.replace(/(?:Exception|Fault)$/, '');
}
