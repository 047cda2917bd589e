import { readFile } from 'node:fs/promises';
import * as core from '@actions/core';
import { loaders } from './aws/clients.ts';
import { type AwsContext, contextFor } from './aws/context.ts';
import { openAws } from './credentials/open-aws.ts';
import { UserError } from './errors.ts';
import type { Event } from './event.ts';
import type { Asking } from './github/asking.ts';
import { connectToGitHub, type GitHub } from './github/client.ts';
import { readProfileAt } from './github/profile-file.ts';
import { readPullRequest } from './github/pull-request.ts';
import { refusePullRequestHead } from './github/trusted-ref.ts';
import { readRunStart } from './github/workflow-run.ts';
import type { Inputs } from './inputs.ts';
import { remark } from './journal.ts';
import { commonLabels } from './policy/label-conditions.ts';
import { includedTypes } from './policy/role-policy.ts';
import { sessionPolicy } from './policy/session-policy.ts';
import { loadProfile } from './profile/load.ts';
import { checkNames, labelsOf } from './profile/match.ts';
import { type Recogniser, recogniser } from './profile/recognise.ts';
import type { Profile } from './profile/schema.ts';
import { knownTypes } from './resource-types/known.ts';
import type { Run } from './run.ts';
import type { Scope, Subject, Tags } from './scope.ts';
import type { Sweep } from './sweep-stale.ts';

/** What the report says of the run, whatever comes of it. */
export interface Facts {
  readonly scope: Pick<Scope, 'owner' | 'repo' | 'id' | 'labels'> & {
    readonly kind: Scope['kind'] | 'stale';
  };
  readonly account: string;
  readonly regions: readonly string[];
}

export type Ready = {
  readonly facts: Facts;
  readonly asking: Asking;
  readonly profile: Profile;
} & (
  | { readonly to: 'clean'; readonly run: Run; confirm(): Promise<string | undefined> }
  | { readonly to: 'sweep'; readonly sweep: Sweep }
  /** Why nothing is to be done. */
  | { readonly to: 'skip'; readonly why: string }
);

/**
 * Everything that has to be right before AWS is asked for a single resource. Throws what a person should read. When the
 * clean-up follows later, the way into the account is tried even if there is nothing to do yet.
 */
export async function prepare(inputs: Inputs, event: Event, later: boolean): Promise<Ready> {
  const { subject, owner, repo } = event;
  // Its code is read from disk while GitHub answers.
  loaders.sts().catch(() => undefined);
  const octokit = await connectToGitHub({
    token: inputs.githubToken,
    apiUrl: event.apiUrl,
    onWait: remark,
  });
  const state = (of: Subject) =>
    readState({ octokit, event, subject: of, byDefault: inputs.profileRef === undefined });
  const [text, now] = await Promise.all([
    readProfile(octokit, event),
    subject.kind === 'stale' ? undefined : state(subject),
  ]);
  const profile = loadProfile(text, inputs.profile, knownTypes);
  const regions = regionsOf(profile, inputs);
  const common = { asking: { octokit, owner, repo }, profile };
  const enter = async (labels: Tags) => {
    const policy = sessionPolicy(includedTypes({ types: { all: knownTypes }, profile }), labels);
    const aws = await signIn({ inputs, event, profile, regions, policy });
    // The types' code is loaded once AWS has been asked, so that the start takes no longer the more there are.
    const { registryOf, resourceTypes } = await import('./resource-types/registry.ts');
    const types = registryOf(resourceTypes);
    return {
      account: aws.account,
      ground: { profile, identity: aws, regions, aws: aws.region, types, log: remark },
    };
  };
  if (subject.kind === 'stale') {
    const recognisers = recognisersOf(profile, event);
    const { account, ground } = await enter(commonLabels(profile, event));
    return {
      ...common,
      to: 'sweep',
      facts: { scope: { ...subject, id: '', labels: {} }, account, regions },
      sweep: { ground, recognisers, asking: common.asking },
    };
  }
  const scope: Scope = {
    ...subject,
    labels: labelsOf(profile, subject),
    ...(profile.olderThanScope === 'refuse' ? { began: now?.began } : {}),
  };
  checkNames(profile, subject);
  const whyOpen = (isOpen: boolean | undefined) =>
    isOpen && !inputs.allowOpenPullRequest ? openPullRequest(subject) : undefined;
  const why = whyOpen(now?.isOpen);
  if (why !== undefined) {
    if (later) await enter(scope.labels);
    return {
      ...common,
      to: 'skip',
      facts: { scope, account: profile.accounts.join(', '), regions },
      why,
    };
  }
  const { account, ground } = await enter(scope.labels);
  return {
    ...common,
    to: 'clean',
    facts: { scope, account, regions },
    run: { ...ground, scope },
    confirm: async () =>
      subject.kind === 'pr' ? whyOpen((await state(subject)).isOpen) : undefined,
  };
}

function openPullRequest({ id }: Subject): string {
  return `Pull request #${id} is open, so its environment is left alone. To clean it up all the same, set the input allow-open-pull-request to true.`;
}

/** For each kind of labels that the profile has. */
function recognisersOf(profile: Profile, { owner, repo }: Event): readonly Recogniser[] {
  return (['pr', 'run'] as const).flatMap(
    (kind) => recogniser(profile, { kind, owner, repo }) ?? [],
  );
}

export async function readProfile(
  octokit: GitHub,
  { profile, owner, repo }: Event,
): Promise<string> {
  if (profile.from === 'github') return readProfileAt({ octokit, owner, repo, ...profile });
  try {
    return await readFile(profile.file, 'utf8');
  } catch (cause) {
    throw new UserError(`${profile.file} cannot be read`, {
      cause,
      remedy: 'Check out the repository in a step before, or leave profile-ref out.',
    });
  }
}

interface State {
  readonly isOpen: boolean;
  readonly began: Date;
}

interface Reading {
  readonly octokit: GitHub;
  readonly event: Event;
  readonly subject: Subject;
  /** The input profile-ref is left out. */
  readonly byDefault: boolean;
}

async function readState({ octokit, event, subject, byDefault }: Reading): Promise<State> {
  const { owner, repo, runId, profile } = event;
  if (subject.kind === 'pr') {
    const pull = await readPullRequest({ octokit, owner, repo, number: subject.id });
    const commits = pull.merged ? [] : [pull.headSha];
    if (profile.from === 'github')
      refusePullRequestHead(
        profile.ref,
        [{ number: subject.id, branch: pull.headRef, commits }],
        byDefault,
      );
    return { isOpen: pull.state === 'open', began: pull.openedAt };
  }
  const start = await readRunStart({ octokit, owner, repo, id: subject.id });
  if (start.began !== undefined) return { isOpen: false, began: start.began };
  if (subject.id !== runId) throw start.refusal;
  // Of the present run one thing is certain: it began before now. Taking now refuses rather more, never less.
  remark(`GitHub does not tell when this run began (${start.refusal.message}); taken as now.`);
  return { isOpen: false, began: new Date() };
}

function regionsOf(profile: Profile, { awsRegion }: Inputs): readonly string[] {
  if (profile.regions.length > 0) return profile.regions;
  if (awsRegion !== undefined) return [awsRegion];
  throw new UserError(`${profile.place}: regions is missing, and the input aws-region is empty.`, {
    remedy: 'Name the regions to clean in the profile, or one region in aws-region.',
  });
}

interface SignIn {
  readonly inputs: Inputs;
  readonly event: Event;
  readonly profile: Profile;
  readonly regions: readonly string[];
  readonly policy: string | undefined;
}

async function signIn({ inputs, event, profile, regions, policy }: SignIn): Promise<AwsContext> {
  const { roleToAssume: arn, roleSessionName, roleDurationSeconds, audience } = inputs;
  const session = openAws({
    role:
      arn === undefined
        ? undefined
        : {
            arn,
            sessionName: roleSessionName,
            durationSeconds: roleDurationSeconds,
            audience,
            policy,
          },
    getIdToken: (wanted) => core.getIDToken(wanted),
    mask: core.setSecret,
    stsRegion: inputs.awsRegion ?? (regions[0] as string),
    isFork: event.fromFork && event.name !== 'pull_request_target',
    log: remark,
  });
  const aws = await contextFor(session, profile.accounts);
  await aws.checkRegions(regions);
  return aws;
}
