import * as core from '@actions/core';
import { commentOn } from './announce.ts';
import { explain, UserError } from './errors.ts';
import { type Place, readPlace } from './event.ts';
import { connectToGitHub } from './github/client.ts';
import { type JoinInputs, readJoinInputs } from './join-inputs.ts';
import { remark } from './journal.ts';
import { publish } from './publish.ts';
import { visibleLines } from './report/escape.ts';
import { joinReports } from './report/join.ts';
import { exitCode, partsOf } from './report/make.ts';
import type { Report } from './report/report.ts';
import { readReports } from './report-files.ts';

/** The action in `join/`: the reports of several jobs become one summary, one comment and one exit code. */
export async function join(): Promise<void> {
  try {
    const inputs = readJoinInputs();
    const place = readPlace();
    const report = joinReports(readReports(inputs.reports), inputs.expected);
    refuseOthers(report, place);
    const unwritten = await publish(report, place.temp);
    await tell(report, place, inputs);
    if (unwritten !== undefined) throw unwritten;
    process.exitCode = exitCode(report, inputs.failOnLeftovers);
  } catch (error) {
    core.setFailed(visibleLines(explain(error)));
  }
}

/** A number means another pull request in another repository. */
function refuseOthers({ scope }: Report, { owner, repo }: Place): void {
  if (scope.repository.toLowerCase() === `${owner}/${repo}`.toLowerCase()) return;
  throw new UserError(
    `The reports are about ${scope.repository}, but this run is in ${owner}/${repo}.`,
    { remedy: 'Join reports in the repository whose run made them.' },
  );
}

async function tell(report: Report, place: Place, inputs: JoinInputs): Promise<void> {
  const { prNumber, comment: when, githubToken: token } = inputs;
  if (when === 'never' || report.dryRun || report.status === 'skipped') return;
  const { owner, repo, apiUrl } = place;
  const octokit = await connectToGitHub({ token, apiUrl, onWait: remark });
  const parts = prNumber === undefined ? partsOf(report) : [report];
  for (const part of parts) {
    const number = prNumber ?? (part.scope.kind === 'pr' ? part.scope.id : undefined);
    if (number !== undefined)
      await commentOn(number, { part, asking: { octokit, owner, repo }, place, when });
  }
}
