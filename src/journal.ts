import * as core from '@actions/core';

/** Where a clean-up tells what it does: the job's log. */
export interface Journal {
  /** What follows belongs together, until `end`. */
  begin(title: string): void;
  end(): void;
  info(line: string): void;
  warn(line: string): void;
}

/** One clean-up at a time: in the log's folding groups. */
export const grouped: Journal = {
  begin: (title) => core.startGroup(title),
  end: () => core.endGroup(),
  info: (line) => core.info(line),
  warn: (line) => core.warning(line),
};

/** Several side by side: each line says whose it is, since groups of the log cannot overlap. */
export function sideBySide(whose: string): Journal {
  const told = (line: string) => `${whose}: ${line}`;
  return {
    begin: (title) => core.info(told(title)),
    end: () => undefined,
    info: (line) => core.info(told(line)),
    warn: (line) => core.warning(told(line)),
  };
}
