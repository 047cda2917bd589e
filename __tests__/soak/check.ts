import assert from 'node:assert/strict';
import type { AwsContext } from '../../src/aws/context.ts';
import { type Cleaned, cleanUp } from '../../src/clean-up.ts';
import { isLeftover } from '../../src/execution/outcome.ts';
import { createPace } from '../../src/execution/pace.ts';
import { enter, newAccount, rootOf } from '../support/account.ts';
import type { Emulator } from '../support/emulator.ts';
import { runIn } from '../support/engine.ts';
import type { Account } from './account.ts';
import { type Built, build, home, type Resource } from './build.ts';
import { look, misplaced, profileFor } from './look.ts';
import { changes } from './state.ts';

/** Builds an account, runs the program once, and compares everything in it with what it was. */
export async function check(emulator: Emulator, account: Account): Promise<void> {
  await inAccount(emulator, account, async (root, built) => {
    const cleaned = await clean(root, account);
    await judge({ emulator, root, ...built, cleaned });
  });
}

/** What AWS is in while the program runs. */
export interface Trouble {
  /** As the emulator plans them. */
  readonly faults?: readonly object[];
  readonly settings?: object;
}

/**
 * The same while AWS is in trouble: what must stay stays, and what does not come out clean is told. Once the trouble is
 * over, another run makes it as clean as if there had been none.
 */
export async function checkInTrouble(
  emulator: Emulator,
  account: Account,
  { faults = [], settings = {} }: Trouble,
): Promise<void> {
  await inAccount(emulator, account, async (root, built) => {
    await emulator.set(settings, root.account);
    const first = await clean(root, account, () => emulator.plan(faults, root.account));
    await emulator.forgetFaults(root.account);
    await judgeHonesty(root, built.resources, first);
    const cleaned = await clean(root, account);
    await judge({ emulator, root, ...built, cleaned });
  });
}

async function inAccount(
  emulator: Emulator,
  account: Account,
  act: (root: AwsContext, built: Built) => Promise<void>,
): Promise<void> {
  const number = newAccount();
  const root = await enter(rootOf(number), number, home);
  try {
    await act(root, await build(emulator, root, account));
  } finally {
    await emulator.reset(number);
  }
}

/** The whole program in this process, later rounds included, as main.ts joins it. */
async function clean(
  root: AwsContext,
  account: Account,
  begin = async (): Promise<void> => undefined,
): Promise<Cleaned> {
  const key = `AKIA${root.account}RUN1`;
  const aws = await enter({ ...rootOf(root.account), accessKeyId: key }, root.account, home);
  await begin();
  const silent = () => undefined;
  return cleanUp(runIn(aws, [home], profileFor(account)), {
    dryRun: false,
    hurry: false,
    maxDeletions: 500,
    concurrency: 16,
    signal: new AbortController().signal,
    journal: { begin: silent, end: silent, info: silent, warn: silent },
    pace: createPace(),
    confirm: async () => undefined,
  });
}

/** Nothing that must stay is gone, and nothing that is there is called gone, or not told of. */
export async function judgeHonesty(
  root: AwsContext,
  resources: readonly Resource[],
  { outcomes, problems, cutShort }: Pick<Cleaned, 'outcomes' | 'problems' | 'cutShort'>,
): Promise<void> {
  const wrong: string[] = [];
  for await (const seen of look(root, resources, outcomes)) {
    const { isThere, outcome, told } = seen;
    const { place, scope, stays } = seen.resource;
    if (stays) wrong.push(...misplaced(seen));
    const isDoubtful = problems.length > 0 || cutShort !== undefined;
    const isTold = outcome === undefined ? isDoubtful : isLeftover(outcome);
    if (isThere && !stays && !isTold) wrong.push(`${place} (${scope}) is not told of: ${told}`);
  }
  assert.deepEqual(wrong, [], JSON.stringify({ outcomes, problems }, null, 1));
}

interface Case extends Built {
  readonly emulator: Emulator;
  readonly root: AwsContext;
  readonly cleaned: Pick<Cleaned, 'outcomes' | 'problems'>;
}

/** What stays is unchanged, what went is gone, and what did neither is told of with what stands in its way. */
export async function judge({ emulator, root, resources, before, makers, cleaned }: Case) {
  const { outcomes, problems } = cleaned;
  assert.deepEqual(problems, [], 'a listing or description was refused');
  const wrong: string[] = [];
  for await (const seen of look(root, resources, outcomes)) {
    const { resource, outcome, told } = seen;
    const { place, region, scope, stays, piece, says } = resource;
    wrong.push(...misplaced(seen));
    if (scope === 'ours' && stays && region === home) {
      // A leftover names what stands in the way: something of its own piece that is still there.
      const others = resources.filter((one) => one.piece === piece && one !== resource);
      const blocker = outcome?.blocker ?? '';
      if (outcome === undefined || !isLeftover(outcome))
        wrong.push(`${place} stays, and that is not told: ${told}`);
      else if (!says?.test(blocker) && !others.some((one) => one.stays && names(blocker, one)))
        wrong.push(`${place} names nothing that stands in its way: ${told}`);
    } else if (outcome !== undefined && isLeftover(outcome))
      wrong.push(`${place} (${scope}) is called a leftover: ${told}`);
  }
  const known = new Set(resources.map(({ type, id }) => `${type} ${id}`));
  for (const outcome of outcomes) {
    if (!isLeftover(outcome) || known.has(`${outcome.type} ${outcome.id}`)) continue;
    // A part of something that stays, such as a stack's member.
    const blocker = outcome.blocker ?? '';
    if (!resources.some((one) => one.stays && names(blocker, one)))
      wrong.push(`a leftover that nobody made: ${JSON.stringify(outcome)}`);
  }
  wrong.push(...changes({ before, after: await emulator.state(root.account), makers, resources }));
  assert.deepEqual(wrong, [], JSON.stringify(outcomes, null, 1));
}

/** By its id, the last part of it, or its name, as people are told. */
function names(text: string, { id, name }: Resource): boolean {
  return [id, id.split('/').at(-1) ?? id, name].some((each) => text.includes(each));
}
