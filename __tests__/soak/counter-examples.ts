import type { Account } from './account.ts';

/** What random accounts found once, shrunk: the mistakes behind them are mended. */
export const found: Readonly<Record<string, Account>> = {
  'a cluster goes beside the subnet group of another pull request': {
    pieces: [
      { type: 'rds:subgrp', scope: 'pull request 1' },
      { type: 'rds:cluster', scope: 'ours' },
    ],
  },
  'a domain goes between two of the calls of one look': {
    pieces: [{ type: 'sagemaker:domain', scope: 'ours' }],
  },
};
