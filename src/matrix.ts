import * as core from '@actions/core';
import { explain, UserError } from './errors.ts';
import { readEvent } from './event.ts';
import { connectToGitHub } from './github/client.ts';
import { remark } from './journal.ts';
import { type MatrixInputs, readMatrixInputs } from './matrix-inputs.ts';
import { readProfile } from './prepare.ts';
import { loadProfile } from './profile/load.ts';
import type { Profile } from './profile/schema.ts';
import { visibleLines } from './report/escape.ts';
import { knownTypes } from './resource-types/known.ts';

/** The action in `matrix/`: the profile's accounts as a job's matrix. */
export async function matrix(): Promise<void> {
  try {
    const inputs = readMatrixInputs();
    // Only where the profile is read matters here, which is the same for every scope.
    const event = readEvent({ ...inputs, scope: 'run', prNumber: undefined, runId: undefined });
    const { githubToken: token } = inputs;
    const octokit = await connectToGitHub({ token, apiUrl: event.apiUrl, onWait: remark });
    const text = await readProfile(octokit, event);
    const rows = rowsOf(loadProfile(text, inputs.profile, knownTypes), inputs);
    for (const { account, region } of rows) core.info(`A job for account ${account} ${region}`);
    core.setOutput('matrix', JSON.stringify({ include: rows }));
    core.setOutput('jobs', String(rows.length));
  } catch (error) {
    core.setFailed(visibleLines(explain(error)));
  }
}

/** One row a job. An empty region means all that the profile names. */
interface Row {
  readonly account: string;
  readonly region: string;
  readonly role: string;
}

function rowsOf(profile: Profile, inputs: MatrixInputs): readonly Row[] {
  const { accounts = profile.accounts, regions = [''], role } = inputs;
  const unknown = accounts.find((account) => !profile.accounts.includes(account));
  if (unknown !== undefined)
    throw new UserError(
      `input accounts: ${unknown} is not among the accounts of ${profile.place} (${profile.accounts.join(', ')}).`,
      { remedy: 'Add it there, or leave it out.' },
    );
  if (accounts.length > 1 && role !== '' && !role.includes('{account}'))
    throw new UserError(
      `input role-to-assume: ${role} is one account's, but there are ${accounts.length} accounts.`,
      { remedy: 'Write {account} in the place of the account number.' },
    );
  if (inputs.regions !== undefined && profile.regions.length > 0)
    throw new UserError(
      `input regions: ${profile.place} names the regions, and each job cleans all of them side by side.`,
      { remedy: 'Leave the input out, or take regions out of the profile.' },
    );
  return accounts.flatMap((account) =>
    regions.map((region) => ({ account, region, role: role.replaceAll('{account}', account) })),
  );
}
