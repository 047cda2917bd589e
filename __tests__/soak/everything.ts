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
  /** Of types that two runs both told to have deleted, how many. */
  readonly twice: Readonly<Record<string, number>>;
}

/** One account of everything, cleaned by the built action: by one run, or by several in the same instant. */
export async function cleanEverything(emulator: Emulator, runs: 1 | 2): Promise<Everything> {
  const account = everything();
  const profile = profileFor(account);
  await using stage = await setStage({ emulator, profile });
  const { root } = stage;
  const { resources, before, makers } = await build(emulator, root, account, tagsOf);
  // Two that are done at once would meet nothing that is under way.
  if (runs > 1) await emulator.set({ timeScale: 0.05 }, root.account);
  const job = stage.job({ 'max-deletions': '5000', 'timeout-minutes': '60' });
  const ended = await Promise.all(Array.from({ length: runs }, () => runAction(job)));
  const outcomes = ended.flatMap(({ report }) => report?.outcomes ?? []);
  const wrong: string[] = [];
  for await (const seen of look(root, resources, outcomes)) wrong.push(...misplaced(seen));
  wrong.push(...changes({ before, after: await emulator.state(root.account), makers, resources }));
  const left = outcomes.filter(isLeftover);
  if (left.length > 0) wrong.push(...left.map((one) => `a leftover: ${JSON.stringify(one)}`));
  for (const { code, log } of ended)
    if (code !== 0) wrong.push(`it ended with ${code}: ${log.slice(-2000)}`);
  const deleted = outcomes.filter(({ outcome }) => outcome === 'deleted');
  const keys = new Set<string>();
  const twice: Record<string, number> = {};
  for (const { key, type } of deleted) {
    if (keys.has(key)) twice[type] = (twice[type] ?? 0) + 1;
    keys.add(key);
  }
  const ours = resources.filter(({ stays }) => !stays).length;
  const seconds = Math.max(...ended.map(({ ms }) => ms)) / 1000;
  return { resources: resources.length, ours, deleted: keys.size, seconds, wrong, twice };
}
