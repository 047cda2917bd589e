import type { Emulator } from '../support/emulator.ts';
import { profileFor, regions, type Stage, setStage } from '../support/stage.ts';
import type { Account } from './account.ts';
import { type Built, build, home } from './build.ts';
import { tagsOf } from './everything.ts';
import * as looked from './look.ts';

/** Builds an account for runs of the built action, with all that is around one. */
export async function inStage<Result>(
  emulator: Emulator,
  account: Account,
  act: (stage: Stage, built: Built) => Promise<Result>,
): Promise<Result> {
  const profileOf = (number: string) =>
    profileFor(number, looked.profileFor(account)).replace(regions.join(', '), home);
  await using stage = await setStage({ emulator, profileOf });
  const built = await build(emulator, stage.root, account, tagsOf);
  await emulator.forgetCalls(stage.account);
  return await act(stage, built);
}
