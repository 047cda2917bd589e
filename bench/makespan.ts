import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Emulator, python } from '../__tests__/support/emulator.ts';
import { runIn, subject, types } from '../__tests__/support/engine.ts';
import { runAction } from '../__tests__/support/runner.ts';
import { labelsOf, regions, setStage } from '../__tests__/support/stage.ts';
import { environmentIn } from '../__tests__/support/workshops/environment.ts';
import { names, type Workshop, workshops } from '../__tests__/support/workshops/workshops.ts';
import { discover } from '../src/discovery/discover.ts';
import { plan } from '../src/plan/plan.ts';
import type { Step } from '../src/plan/step.ts';
import { type Benchmark, type Figure, size } from './figure.ts';

/** The most that a workshop's makespan may be over its critical path. */
const limits = {
  EasyShop: 1.2,
  'student management': 1.15,
  VPC: 1.1,
} satisfies Partial<Readonly<Record<Workshop, number>>>;

/** How long AWS takes for one of a type, by its name in the emulator's `clock.py`. All others are gone at once. */
const durations: Readonly<Record<string, string>> = {
  'cloudfront:distribution': 'cloudfront.deploy',
  'dynamodb:table': 'dynamodb.delete',
  'lambda:function': 'lambda.delete',
  'lambda:event-source-mapping': 'lambda.esm',
  'ec2:instance': 'ec2.terminate',
  'ec2:natgateway': 'ec2.nat',
  'ec2:vpc-endpoint': 'ec2.endpoint',
  'ec2:network-interface': 'elbv2.eni',
  'scheduler:schedule-group': 'scheduler.group',
  ...Object.fromEntries(
    ['campaign', 'event-tracker', 'filter', 'solution', 'dataset', 'dataset-group'].map((kind) => [
      `personalize:${kind}`,
      'personalize.delete',
    ]),
  ),
};

/**
 * How much longer the deletions last, from the first begun to the last ended, than the longest chain of the plan
 * would if nothing took time but AWS.
 */
export const makespan: Benchmark = async (emulator) => {
  const figures: Figure[] = [];
  for (const [workshop, limit] of Object.entries(limits))
    figures.push(await measure(emulator, workshop as Workshop, limit));
  return figures;
};

async function measure(emulator: Emulator, workshop: Workshop, limit: number): Promise<Figure> {
  const scale = 1 / size('SHORTENED', 20);
  await using stage = await setStage({ emulator, profile: names });
  await emulator.set({ timeScale: 0 }, stage.account);
  await workshops[workshop](environmentIn(stage));
  await emulator.set({ timeScale: scale }, stage.account);
  const run = runIn(stage.root, regions, names);
  const { found } = await discover({ ...run, scope: { ...subject, labels: labelsOf('12') } });
  const critical = criticalPath(plan(found, types.get)) * scale;
  const { report } = await runAction(stage.job());
  const outcomes = report?.outcomes ?? [];
  const times = (key: 'startedAt' | 'endedAt') =>
    outcomes.flatMap((outcome) => (outcome[key] === undefined ? [] : [Date.parse(outcome[key])]));
  const seconds = (Math.max(...times('endedAt')) - Math.min(...times('startedAt'))) / 1000;
  const ratio = seconds / critical;
  return {
    what: `makespan ÷ critical path, ${workshop}`,
    value: `${ratio.toFixed(2)} (${seconds.toFixed(1)} s ÷ ${critical.toFixed(1)} s)`,
    limit: `≤ ${limit}`,
    kept: report?.status === 'clean' && ratio <= limit,
    how: `${outcomes.length} resources, AWS's delays at 1/${1 / scale}; status ${report?.status}`,
  };
}

/** Seconds until the last step is gone, counting nothing but what AWS takes. */
function criticalPath(steps: readonly Step[]): number {
  const usual = clock();
  const byKey = new Map(steps.map((step) => [step.key, step]));
  const own = ({ found }: Step) => usual[durations[found.type] ?? ''] ?? 0;
  // A distribution is disabled at the start, and that is what lasts; deleted, it is gone at once.
  const prepared = (step: Step) => (step.prepares ? own(step) : 0);
  const known = new Map<string, number>();
  const gone = (step: Step): number => {
    const before = known.get(step.key);
    if (before !== undefined) return before;
    const needs = step.needs.map(({ key, until }) => {
      const need = byKey.get(key);
      if (need === undefined) return 0;
      return until === 'prepared' ? prepared(need) : gone(need);
    });
    const turn = Math.max(prepared(step), ...needs);
    const seconds = step.prepares ? turn : turn + own(step);
    known.set(step.key, seconds);
    return seconds;
  };
  return Math.max(...steps.map(gone));
}

function clock(): Readonly<Record<string, number>> {
  const print = 'import json; from emulator.clock import SECONDS; print(json.dumps(SECONDS))';
  const cwd = fileURLToPath(new URL('../__tests__', import.meta.url));
  return JSON.parse(execFileSync(python, ['-c', print], { cwd, encoding: 'utf8' }));
}
