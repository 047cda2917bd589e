import type { Amplify, Branch, JobSummary } from '@aws-sdk/client-amplify';
import { isCode, textOf } from '../../aws/codes.ts';
import type { Look } from '../contract.ts';
import { optional } from '../optional.ts';
import { unlessGone } from './unless-gone.ts';

/** What builds on one branch, or would begin to. */
export interface Builds {
  readonly branchName: string;
  /** A push to its repository, or a pull request, starts a job. */
  readonly automatic: boolean;
  /** Ids of the jobs that can be stopped. */
  readonly running: readonly string[];
  /** Jobs that were stopped and have not ended. */
  readonly stopping: number;
}

const stoppable: readonly (string | undefined)[] = ['PENDING', 'PROVISIONING', 'RUNNING'];

/**
 * Source: Amplify API reference (ListJobs, JobSummary). A branch builds one job at a time; the others are PENDING. As
 * long as new ones may begin by themselves, nobody is asked for the present ones.
 */
export async function buildsOf(
  amplify: Amplify,
  appId: string,
  { branchName = '', enableAutoBuild, enablePullRequestPreview }: Partial<Branch>,
): Promise<Builds> {
  if (enableAutoBuild || enablePullRequestPreview)
    return { branchName, automatic: true, running: [], stopping: 0 };
  const jobs = (await optional(jobsOf(amplify, appId, branchName))) ?? [];
  return {
    branchName,
    automatic: false,
    running: jobs.flatMap(({ jobId, status }) =>
      jobId !== undefined && stoppable.includes(status) ? [jobId] : [],
    ),
    stopping: jobs.filter(({ status }) => status === 'CANCELLING').length,
  };
}

async function jobsOf(amplify: Amplify, appId: string, branchName: string): Promise<JobSummary[]> {
  const jobs: JobSummary[] = [];
  const pages = amplify.paginateListJobs({ appId, branchName }, { pageSize: 50 });
  for await (const page of pages) jobs.push(...(page.jobSummaries ?? []));
  return jobs;
}

/** Switches automatic builds off first, so that none begins after the others were stopped. */
export async function quieten(amplify: Amplify, appId: string, builds: Builds): Promise<void> {
  const { branchName } = builds;
  const off = { enableAutoBuild: false, enablePullRequestPreview: false };
  if (builds.automatic) await unlessGone(amplify.updateBranch({ appId, branchName, ...off }));
  const { running } = builds.automatic ? await buildsOf(amplify, appId, { branchName }) : builds;
  // The latest first: what is waiting would begin as soon as the one before it is stopped. Ids are numbers that grow.
  for (const jobId of running.toSorted((a, b) => Number(b) - Number(a))) {
    try {
      await unlessGone(amplify.stopJob({ appId, branchName, jobId }));
    } catch (error) {
      // It ended meanwhile; the next look tells. Amplify throttles under the same code.
      if (!isCode(error, 'BadRequest') || /rate exceeded/i.test(textOf(error))) throw error;
    }
  }
}

/** Nothing builds any more: `released`. While AWS stops a job there is nothing to do but wait. */
export function lookAt(all: readonly Builds[], automatic = false): Look {
  const active = automatic || all.some((each) => each.automatic || each.running.length > 0);
  if (active) return { state: 'ready', released: false };
  const stopping = all.find((each) => each.stopping > 0);
  if (stopping === undefined) return { state: 'ready', released: true };
  return {
    state: 'busy',
    released: false,
    reason: `AWS is stopping a build of branch ${stopping.branchName}`,
  };
}
