import { parse } from 'yaml';
import type { AwsContext } from '../../src/aws/context.ts';
import type { Outcome } from '../../src/execution/outcome.ts';
import { types } from '../support/engine.ts';
import { type Account, scenarios } from './account.ts';
import type { Resource } from './build.ts';

/** What protects, and the name patterns that types without tags are found by. */
export function profileFor({ pieces }: Account): string {
  const names = pieces.flatMap((piece) => {
    const { profile } = ('type' in piece && scenarios.get(piece.type)) || {};
    return profile === undefined ? [] : ((parse(profile) as { names?: object[] }).names ?? []);
  });
  return `protect: { tags: { 'workshop:keep': 'true' } }\nnames: ${JSON.stringify(names)}`;
}

export interface Look {
  readonly resource: Resource;
  readonly isThere: boolean;
  readonly outcome: Outcome | undefined;
  /** The outcome in words. */
  readonly told: string;
}

/** Each resource that was made: whether AWS still has it, and what the run told of it. */
export async function* look(
  root: AwsContext,
  resources: readonly Resource[],
  outcomes: readonly Outcome[],
): AsyncIterable<Look> {
  for (const resource of resources) {
    const { type, id, region } = resource;
    const scenario = scenarios.get(type);
    if (scenario === undefined) throw new Error(`no scenario for ${type}`);
    const isThere = await scenario.exists(
      root.region(types.get(type)?.global ? 'global' : region),
      id,
    );
    const outcome = outcomes.find((one) => one.type === type && one.id === id);
    yield { resource, isThere, outcome, told: JSON.stringify(outcome ?? 'no outcome') };
  }
}

/** What is there and must not be, or the other way round. */
export function misplaced({ resource, isThere, told }: Look): string[] {
  const { place, region, scope, stays } = resource;
  if (isThere === stays) return [];
  const is = isThere ? 'is still there' : 'was deleted';
  return [`${place} (${region}, ${scope}) ${is}: ${told}`];
}
