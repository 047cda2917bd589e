/**
 * An error whose cause lies with the user's configuration: its message names the place, the value,
 * the cause and the remedy, and is shown without a stack.
 */
export class UserError extends Error {
  readonly remedy: string | undefined;
  constructor(message: string, options: { remedy?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.remedy = options.remedy;
  }
}

/** What a failure says to a person: its message, then each cause's that is not already in it, then the remedy. */
export function explain(error: unknown): string {
  const parts: string[] = [];
  let remedy: string | undefined;
  for (let at: unknown = error; at !== undefined && at !== null; at = causeOf(at)) {
    const text = messageOf(at);
    if (text && !parts.some((part) => part.includes(text))) parts.push(text);
    if (at instanceof UserError) remedy ??= at.remedy;
  }
  const told = parts.join(': ');
  return remedy === undefined ? told : `${told}\n${remedy}`;
}

function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '')
    return error.errors.map(messageOf).join('; ');
  return error instanceof Error ? error.message || errorName(error) : String(error);
}

/** An error's own name property, set by AWS's SDK from the wire; never its class's name, which a bundle may change. */
export function errorName(error: unknown): string {
  const name = (error as { name?: unknown } | null)?.name;
  return typeof name === 'string' ? name : '';
}

function causeOf(error: unknown): unknown {
  return error instanceof Error ? error.cause : undefined;
}
