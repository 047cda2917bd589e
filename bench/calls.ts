import { runAction } from '../__tests__/support/runner.ts';
import { labelsOf, regions, type Stage, setStage } from '../__tests__/support/stage.ts';
import { lambdaRole, table } from '../__tests__/support/workshops/build.ts';
import { buildEasyShop } from '../__tests__/support/workshops/easyshop.ts';
import { mapLimit } from '../src/aws/parallel.ts';
import { type Benchmark, type Figure, size } from './figure.ts';

/** How many calls to AWS a clean-up makes for each resource deleted, alone and among thousands that are not its own. */
export const calls: Benchmark = async (emulator) => {
  const foreign = size('FOREIGN', 3000);
  const figures: Figure[] = [];
  for (const others of [0, foreign]) {
    await using stage = await setStage({ emulator });
    await emulator.set({ timeScale: 0 }, stage.account);
    await addForeign(stage, others);
    await buildEasyShop(environment(stage, 'pr-12', '12'));
    await emulator.set({ timeScale: 0.001 }, stage.account);
    await emulator.forgetCalls(stage.account);
    const { report, ms } = await runAction(stage.job());
    const made = await emulator.calls(stage.account);
    const counts = [...Map.groupBy(made, ({ operation }) => operation)]
      .map(([operation, { length }]) => ({ operation, length }))
      .toSorted((a, b) => b.length - a.length);
    const most = counts.slice(0, 4).map(({ operation, length }) => `${operation} ${length}`);
    figures.push({
      what: `AWS calls per deleted resource, ${others.toLocaleString('en')} foreign resources`,
      value: `${(made.length / (report?.deleted ?? 0)).toFixed(1)} (${made.length} ÷ ${report?.deleted})`,
      how: `${(ms / 1000).toFixed(1)} s, status ${report?.status}; most: ${most.join(', ')}`,
    });
  }
  return figures;
};

function environment({ root }: Stage, prefix: string, pull: string) {
  return {
    aws: root.region(regions[0]),
    global: root.region('global'),
    prefix,
    tags: labelsOf(pull),
  };
}

/** A third each: tables and roles of another pull request, and log groups without labels. */
async function addForeign(stage: Stage, many: number): Promise<void> {
  const env = environment(stage, 'pr-7', '7');
  const logs = await env.aws.client('logs');
  await mapLimit(Array.from({ length: Math.floor(many / 3) }).keys(), 8, async (n) => {
    await table(env, `foreign-${n}`);
    await lambdaRole(env, `foreign-${n}`);
    await logs.createLogGroup({ logGroupName: `/foreign/${n}` });
  });
}
