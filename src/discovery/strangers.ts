import { mapLimit } from '../aws/parallel.ts';
import { includesArn, includesType, protects } from '../profile/match.ts';
import type { ResourceType } from '../resource-types/contract.ts';
import type { Verdict } from '../resource-types/stranger.ts';
import type { Run } from '../run.ts';
import type { Tags } from '../scope.ts';
import { type Found, type Hold, keyOf } from './found.ts';

/** A labelled ARN that no resource type of this action's own knows. */
export interface Stranger {
  readonly arn: string;
  readonly region: string;
  /** As the tagging API lists them. */
  readonly tags: Tags;
}

export interface Identified {
  /** To be looked at like anything that is listed with the labels; the id is the ARN. */
  readonly resources: readonly {
    readonly type: ResourceType;
    readonly region: string;
    readonly id: string;
  }[];
  /** What stays, with what a person can do. */
  readonly leftovers: readonly Found[];
}

const identifiedAtOnce = 4;

/** Asks Cloud Control about each that the profile includes. What AWS no longer knows is nothing: the list is a hint. */
export async function identifyAll(run: Run, all: readonly Stranger[]): Promise<Identified> {
  const told = await mapLimit(all, identifiedAtOnce, async (stranger) => {
    const verdict = await identify(run, stranger);
    if (verdict?.is === 'absent')
      run.log(`${stranger.arn} is listed with the labels but AWS no longer knows it`);
    return { stranger, verdict };
  });
  return {
    resources: told.flatMap(({ verdict, stranger: { region } }) =>
      verdict?.is === 'resource' && includesType(run.profile, verdict.type)
        ? [{ type: verdict.type, region, id: verdict.id }]
        : [],
    ),
    leftovers: told.flatMap(({ stranger, verdict }) =>
      verdict?.is === 'leftover' ? [leftover(run, stranger, verdict)] : [],
    ),
  };
}

async function identify(run: Run, { arn, region, tags }: Stranger): Promise<Verdict | undefined> {
  const strangers = await run.types.strangers();
  const kinds = strangers.kindsOf(arn);
  const isWanted =
    kinds.length === 0
      ? includesArn(run.profile, arn)
      : kinds.some((kind) => includesType(run.profile, kind));
  if (!isWanted) return undefined;
  const stack = tags['aws:cloudformation:stack-id'];
  return strangers.identify(run.aws(region), { arn, stack });
}

type Leftover = Extract<Verdict, { is: 'leftover' }>;

function leftover(run: Run, { arn, region, tags }: Stranger, verdict: Leftover): Found {
  const { type, outcome, blocker, remedy } = verdict;
  const rule = protects(run.profile, { arn, tags });
  const hold: Hold =
    rule === undefined
      ? { outcome, blocker, remedy }
      : {
          outcome: 'protected',
          blocker: `protected by the profile: ${rule}`,
          remedy: 'Remove the rule under `protect`, or the tag, if it should go.',
        };
  return {
    key: keyOf(type, region, arn),
    type,
    id: arn,
    arn,
    name: arn.split(/[/:]/).at(-1) ?? arn,
    region,
    proof: { by: 'label' },
    parents: [],
    why: 'listed with the labels by the tagging API',
    hold,
    stack: tags['aws:cloudformation:stack-id'],
  };
}
