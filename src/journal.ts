import * as core from '@actions/core';
import { remarkLine } from './report/log.ts';

/** Where a clean-up tells what it does: the job's log. */
export interface Journal {
  /** What follows belongs together, until `end`. */
  begin(title: string): void;
  end(): void;
  info(line: string): void;
  warn(line: string): void;
}

/** One line of the log. The runner would obey what AWS and GitHub say, were it to look like a command. */
export function remark(text: string): void {
  core.info(remarkLine(text));
}

/** One clean-up at a time: in the log's folding groups. */
export const grouped: Journal = {
  begin: (title) => core.startGroup(remarkLine(title)),
  end: () => core.endGroup(),
  info: remark,
  warn: (line) => core.warning(remarkLine(line)),
};

/** Several side by side: each line says whose it is, since groups of the log cannot overlap. */
export function sideBySide(whose: string): Journal {
  const told = (line: string) => `${whose}: ${line}`;
  return {
    begin: (title) => remark(told(title)),
    end: () => undefined,
    info: (line) => remark(told(line)),
    warn: (line) => core.warning(remarkLine(told(line))),
  };
}
