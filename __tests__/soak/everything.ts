import { isLeftover } from '../../src/execution/outcome.ts';
import type { Tags } from '../../src/scope.ts';
import type { Emulator } from '../support/emulator.ts';
import { types } from '../support/engine.ts';
import { runAction } from '../support/runner.ts';
import { regions, repository, setStage } from '../support/stage.ts';
import { type Account, type Piece, type Scope, scenarios, scopes } from './account.ts';
import { build } from './build.ts';
import { look, misplaced, profileFor } from './look.ts';
import { changes } from './state.ts';

const decoys = (Object.keys(scopes) as Scope[]).filter((scope) => scope !== 'ours');

/** What carries pull request 12's labels: one of each type in each region, global ones once; and a decoy beside each. */
function everything(): Account {
  const pieces = [...scenarios.values()].flatMap(({ type, profile }, at): Piece[] => {
    const places = types.get(type)?.global ? regions.slice(0, 1) : regions;
    const scope = decoys[at % decoys.length] ?? 'unlabelled';
    // What AWS cannot tag cannot be protected by a tag.
    const mine = profile !== undefined && scope === 'protected' ? 'unlabelled' : scope;
    return [
      ...places.map((region) => ({ type, scope: 'ours' as const, region })),
      { type, scope: mine, region: regions[0] },
    ];
  });
  return { pieces };
}

/** The labels of the stage's repository instead of those that the scopes are written with. */
export function tagsOf(scope: Scope): Tags {
  const values = Object.entries<string>(scopes[scope]);
  return Object.fromEntries(
    values.map(([key, value]) => [key, value.replace('octo/shop', repository)]),
  );
}

export interface Everything {
  readonly resources: number;
  readonly ours: number;
  readonly deleted: number;
  readonly seconds: number;
  /** What is not as it must be, in words. */
  readonly wrong: readonly string[];
}

/** One account of everything, cleaned by one run of the built action. */
export async function cleanEverything(emulator: Emulator): Promise<Everything> {
  const account = everything();
  const profile = profileFor(account);
  await using stage = await setStage({ emulator, profile });
  const { root } = stage;
  const { resources, before, makers } = await build(emulator, root, account, tagsOf);
  const { code, report, log, ms } = await runAction(
    stage.job({ 'max-deletions': '5000', 'timeout-minutes': '60' }),
  );
  const outcomes = report?.outcomes ?? [];
  const wrong: string[] = [];
  for await (const seen of look(root, resources, outcomes)) wrong.push(...misplaced(seen));
  wrong.push(...changes({ before, after: await emulator.state(root.account), makers, resources }));
  const left = outcomes.filter(isLeftover);
  if (left.length > 0) wrong.push(...left.map((one) => `a leftover: ${JSON.stringify(one)}`));
  if (code !== 0) wrong.push(`it ended with ${code}: ${log.slice(-2000)}`);
  const deleted = outcomes.filter(({ outcome }) => outcome === 'deleted').length;
  const ours = resources.filter(({ stays }) => !stays).length;
  return { resources: resources.length, ours, deleted, seconds: ms / 1000, wrong };
}
