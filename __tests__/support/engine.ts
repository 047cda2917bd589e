import type { AwsContext } from '../../src/aws/context.ts';
import { wishesOf } from '../../src/clean-up.ts';
import { discover } from '../../src/discovery/discover.ts';
import type { Problem } from '../../src/discovery/found.ts';
import { execute } from '../../src/execution/execute.ts';
import type { Outcome } from '../../src/execution/outcome.ts';
import { createPace } from '../../src/execution/pace.ts';
import { plan } from '../../src/plan/plan.ts';
import type { Step } from '../../src/plan/step.ts';
import { loadProfile } from '../../src/profile/load.ts';
import { labelsOf } from '../../src/profile/match.ts';
import { registryOf, resourceTypes } from '../../src/resource-types/registry.ts';
import type { Run } from '../../src/run.ts';
import type { Subject, Tags } from '../../src/scope.ts';

export const types = registryOf(resourceTypes);

export const subject: Subject = {
  kind: 'pr',
  id: '12',
  owner: 'octo',
  repo: 'shop',
  values: { pr: '12', owner: 'octo', repo: 'shop' },
};

/** What a resource of pull request 12 of octo/shop carries. */
export const ours: Tags = { 'workshop:pr': '12', 'workshop:repo': 'octo/shop' };

export function runIn(
  aws: AwsContext,
  regions: readonly string[],
  lines = '',
  log: (message: string) => void = () => undefined,
): Run {
  const text = `version: 1
accounts: ['${aws.account}']
labels:
  pr: { 'workshop:pr': '{pr}', 'workshop:repo': '{owner}/{repo}' }
${lines}
`;
  const profile = loadProfile(text, 'cleanup.yml', types.all);
  return {
    scope: { ...subject, labels: labelsOf(profile, subject) },
    profile,
    identity: aws,
    regions,
    aws: (region) => aws.region(region),
    types,
    log,
  };
}

export interface Cleaned {
  readonly steps: readonly Step[];
  readonly outcomes: readonly Outcome[];
  readonly problems: readonly Problem[];
}

/** Discovery, plan and execution, as main.ts joins them, in this process. */
export async function cleanOnce(
  run: Run,
  between: () => Promise<void> = async () => undefined,
): Promise<Cleaned> {
  const { found, problems } = await discover(run);
  const steps = plan(found, types.get, wishesOf(run));
  await between();
  const outcomes = await execute({
    run,
    steps,
    gone: new Set(),
    concurrency: 16,
    pace: createPace(),
    signal: new AbortController().signal,
    ended: () => undefined,
    waiting: () => undefined,
  });
  return { steps, outcomes, problems };
}
