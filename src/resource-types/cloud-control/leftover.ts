import { classify } from '../../aws/errors.ts';
import { explain } from '../../errors.ts';
import { kindOf, type Verdict } from '../stranger.ts';
import type { Answer } from './probe.ts';
import { byHand } from './refusals.ts';
import { type Fit, nameOf } from './rows.ts';

type Leftover = Extract<Verdict, { is: 'leftover' }>;
export type Here = Extract<Answer, { is: 'here' }>;

/** None of the types has it: gone, unless one could not be asked. */
export function missing(arn: string, fits: readonly Fit[], answers: readonly Answer[]): Verdict {
  const unclear = answers.find((each) => each.is === 'unclear');
  if (unclear !== undefined) {
    const { error, fit } = unclear;
    const reading = classify(error, { notFound: [] });
    return {
      ...stays(arn, [fit], { blocker: `${fit.cloudFormation}: ${explain(error)}`, remedy: byHand }),
      outcome: 'failed',
      ...(reading.kind === 'denied' && {
        remedy: `${reading.remedy} Or exclude ${fit.cloudFormation} in the profile.`,
      }),
    };
  }
  const unsupported = answers.some((each) => each.is === 'unsupported');
  return unsupported || answers.length < fits.length
    ? stays(arn, fits, cannot(arn, fits))
    : { is: 'absent' };
}

type Reason = Pick<Leftover, 'blocker' | 'remedy'>;

export function stays(arn: string, [fit, another]: readonly Fit[], reason: Reason): Leftover {
  const type = fit === undefined || another !== undefined ? kindOf(arn) : nameOf(arn, fit);
  return { is: 'leftover', type, outcome: 'blocked', ...reason };
}

export function cannot(arn: string, fits: readonly Fit[]): Reason {
  const types = fits.map(({ cloudFormation }) => cloudFormation).join(' or ');
  return {
    blocker:
      types === ''
        ? `this action does not know what ${kindOf(arn)} is, nor does AWS Cloud Control`
        : `AWS Cloud Control cannot delete ${types}, nor does this action know another way`,
    remedy: `${byHand} AWS may go on listing it for hours after.`,
  };
}

export function ambiguous(here: readonly Here[]): Reason {
  const types = here.map(({ fit }) => fit.cloudFormation).join(' and ');
  return {
    blocker: `AWS Cloud Control answers for it as ${types}: which of them it is cannot be told`,
    remedy: byHand,
  };
}

export function untold({ cloudFormation }: Fit): Reason {
  return {
    blocker: `AWS Cloud Control does not show the tags of this ${cloudFormation}, so that its labels cannot be checked`,
    remedy: byHand,
  };
}
