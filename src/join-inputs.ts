import { inputReader } from './input-reader.ts';
import * as kinds from './input-values.ts';
import type { Inputs } from './inputs.ts';

/** What stands for an input that is absent or empty; `join/action.yml` says the same. */
export const joinDefaults = {
  reports: 'reports',
  'fail-on-leftovers': 'true',
  comment: 'never',
} as const;

export interface JoinInputs
  extends Pick<Inputs, 'prNumber' | 'failOnLeftovers' | 'comment' | 'githubToken'> {
  /** A folder or a glob pattern. */
  readonly reports: string;
  /** How many reports there must be. */
  readonly expected: number | undefined;
}

/** @throws UserError with every complaint at once, one a line. */
export function readJoinInputs(): JoinInputs {
  const { optional, required, oneOf, boolean, done } = inputReader(joinDefaults);
  const expected = optional('expected', kinds.integer(1, 10_000));
  const inputs: JoinInputs = {
    reports: required('reports', kinds.oneLine),
    expected: expected === undefined ? undefined : Number(expected),
    prNumber: optional('pr-number', kinds.pullRequestNumber),
    failOnLeftovers: boolean('fail-on-leftovers'),
    comment: oneOf('comment', ['never', 'on-leftovers', 'always']),
    githubToken: optional('github-token', kinds.token),
  };
  done();
  return inputs;
}
