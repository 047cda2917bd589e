import * as core from '@actions/core';
import { explain } from './errors.ts';
import type { Event, Place } from './event.ts';
import type { Asking } from './github/asking.ts';
import { keepComment } from './github/comment.ts';
import { deactivate } from './github/deployments.ts';
import type { Inputs } from './inputs.ts';
import { remark } from './journal.ts';
import type { Profile } from './profile/schema.ts';
import { partsOf, scopePlaceholder } from './profile/template.ts';
import { comment } from './report/comment.ts';
import { visibleLines } from './report/escape.ts';
import { partsOf as reportsOf } from './report/make.ts';
import type { Report } from './report/report.ts';
import type { Subject } from './scope.ts';

interface Announcement {
  readonly report: Report;
  readonly asking: Asking;
  readonly profile: Pick<Profile, 'environments' | 'place'>;
  readonly event: Event;
  readonly inputs: Pick<Inputs, 'comment'>;
}

/**
 * Tells GitHub what became of each environment: the comment on its pull request, and its deployment environments set
 * inactive once it is clean. What GitHub refuses here is a warning: the resources are gone all the same.
 */
export async function announce({
  report,
  asking,
  profile,
  event,
  inputs,
}: Announcement): Promise<void> {
  if (report.dryRun || report.status === 'skipped') return;
  for (const part of reportsOf(report)) {
    if (part.scope.kind === 'pr')
      await commentOn(part.scope.id, { part, asking, place: event, when: inputs.comment });
    if (part.status !== 'clean' && part.status !== 'nothing-found') continue;
    for (const environment of environmentsOf(profile, subjectOf(part, event)))
      await warned(async () => {
        const changed = await deactivate(asking, environment());
        if (changed > 0) remark(`Deployment environment ${environment()} was set inactive.`);
      });
  }
}

interface Remark {
  readonly part: Report;
  readonly asking: Asking;
  readonly place: Pick<Place, 'serverUrl' | 'owner' | 'repo' | 'runId'>;
  readonly when: Inputs['comment'];
}

/** Keeps the comment on a pull request up to date. What GitHub refuses is a warning. */
export async function commentOn(number: string, { part, asking, place, when }: Remark) {
  if (when === 'never') return;
  const { serverUrl, owner, repo, runId } = place;
  const url = `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`;
  await warned(() => {
    const create = when === 'always' || part.status === 'leftovers';
    return keepComment({ ...asking, number, body: comment(part, url), create });
  });
}

async function warned(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    core.warning(visibleLines(explain(error)));
  }
}

/** Whose the report is, with what the event knows of it; of others a sweep knows the number alone. */
function subjectOf({ scope }: Report, { subject, owner, repo }: Event): Subject {
  const kind = scope.kind === 'pr' ? 'pr' : 'run';
  if (subject.kind === kind && subject.id === scope.id) return subject;
  const values = { owner, repo, [kind === 'pr' ? 'pr' : 'run_id']: scope.id };
  return { kind, id: scope.id, owner, repo, values };
}

function environmentsOf(
  { environments, place }: Announcement['profile'],
  subject: Subject,
): (() => string)[] {
  return environments
    .filter((template) => template.includes(scopePlaceholder(subject.kind)))
    .map((template) => () => {
      const parts = partsOf(template, subject, `${place}: environments`);
      return parts.map(({ text }) => text).join('');
    });
}
