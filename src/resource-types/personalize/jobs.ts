import type { Personalize } from '@aws-sdk/client-personalize';
import type { Aws } from '../../aws/aws.ts';
import type { Look, Reference } from '../contract.ts';
import { roleRef } from '../iam/role-ref.ts';
import { optional } from '../optional.ts';
import { bucketRef } from './arn.ts';
import type { Job, JobFacts, JobKind } from './job-kinds.ts';
import { remembered } from './remembered.ts';
import { isUnderWay } from './state.ts';

/** What the jobs of a resource mean for its deletion. */
export interface Jobs {
  readonly refers: readonly Reference[];
  /** `busy` while one runs: AWS has no call to stop or delete it. */
  readonly busy: Look | undefined;
  /** Where they wrote to: AWS leaves that as it is. */
  readonly note: string | undefined;
}

/** A job's role and addresses are set when it is created. */
const factsOf = remembered<JobFacts>();

/** How many finished jobs are read for their roles and outputs; there may be one for every day. */
const latest = 10;

/** The jobs on resources by kind and ARN of these. What cannot be told does not hold the deletion up. */
export async function jobsOn(
  aws: Aws,
  resources: readonly (readonly [JobKind, string])[],
): Promise<Jobs> {
  const personalize = await aws.client('personalize');
  const all = await Promise.all(
    resources.map(async ([kind, arn]) =>
      read(personalize, kind, await listed(personalize, kind, arn)),
    ),
  );
  const jobs = all.flat();
  const running = jobs.filter(({ status }) => isUnderWay(status));
  const outputs = [...new Set(jobs.flatMap(({ facts }) => facts?.to ?? []))];
  const [first] = running;
  return {
    refers: [
      ...jobs.flatMap(({ facts }) => roleRef(aws, facts?.role)),
      ...running.flatMap(({ facts }) => [...bucketRef(facts?.from), ...bucketRef(facts?.to)]),
    ],
    busy: first && {
      state: 'busy',
      reason: `the ${first.noun} ${first.jobName} is ${first.status}`,
      remedy: 'AWS cannot stop this job: run again when it has finished.',
    },
    note: outputs.length === 0 ? undefined : `its output stays in ${outputs.join(', ')}`,
  };
}

async function listed(personalize: Personalize, kind: JobKind, arn: string): Promise<Job[]> {
  return (await optional(kind.list(personalize, arn))) ?? [];
}

async function read(personalize: Personalize, kind: JobKind, jobs: readonly Job[]) {
  const newest = [...jobs].sort((a, b) => began(b) - began(a));
  const wanted = newest.filter(({ status }, n) => n < latest || isUnderWay(status));
  return Promise.all(
    wanted.map(async (job) => {
      const { arn } = job;
      const ask = () => kind.read(personalize, arn);
      const facts = await optional(factsOf(personalize, arn, ask));
      return { ...job, noun: kind.noun, facts };
    }),
  );
}

function began({ creationDateTime }: Job): number {
  return creationDateTime?.getTime() ?? 0;
}
