import type { Personalize, Solution } from '@aws-sdk/client-personalize';
import type { Look } from '../contract.ts';
import { arnAt, type DatasetType, datasetRefs, refTo } from './arn.ts';
import { itemsOf } from './items.ts';
import { batchInferenceJobs, batchSegmentJobs } from './job-kinds.ts';
import { jobsOn } from './jobs.ts';
import { personalizeType } from './kind.ts';
import { membersAt, staying } from './member.ts';
import { stateOf } from './state.ts';

/**
 * Solution with its versions. A version in creation is stopped first; one that is stopped stays until the solution goes.
 * Sources: Personalize API reference (DeleteSolution, StopSolutionVersionCreation).
 */
export const solution = personalizeType<Solution>({
  kind: 'solution',
  cloudFormation: 'AWS::Personalize::Solution',
  iam: [
    'personalize:DescribeSolution',
    'personalize:ListSolutionVersions',
    'personalize:ListCampaigns',
    'personalize:ListBatchInferenceJobs',
    'personalize:DescribeBatchInferenceJob',
    'personalize:ListBatchSegmentJobs',
    'personalize:DescribeBatchSegmentJob',
    'personalize:StopSolutionVersionCreation',
    'personalize:DeleteSolution',
  ],
  manual: { first: 'its campaigns; its versions in creation are stopped' },
  read: async (personalize, solutionArn) =>
    (await personalize.describeSolution({ solutionArn })).solution,
  erase: (personalize, solutionArn) => personalize.deleteSolution({ solutionArn }),
  update: (found) => found.latestSolutionUpdate,
  async more(aws, { datasetGroupArn, recipeArn }, arn) {
    const personalize = await aws.client('personalize');
    const [versions, campaigns] = await Promise.all([
      versionsOf(personalize, arn),
      campaignsOf(personalize, arn),
    ]);
    const deployable = versions.filter(({ status }) => status === 'ACTIVE');
    const { refers, busy, note } = await jobsOn(
      aws,
      deployable.flatMap(
        ({ arn: version }) =>
          [
            [batchInferenceJobs, version],
            [batchSegmentJobs, version],
          ] as const,
      ),
    );
    return {
      refers: [
        ...datasetRefs(datasetGroupArn, usedBy(recipeArn)),
        ...refTo(datasetGroupArn),
        ...refers,
      ],
      owns: versions.flatMap((each) => refTo(each.arn).map((ref) => ({ ...ref, goes: 'with' }))),
      usedBy: staying(campaigns),
      ...training(versions, busy),
      note,
    };
  },
  async look(aws, id) {
    const personalize = await aws.client('personalize');
    const arn = arnAt(aws, `solution/${id}`);
    const { solution: found } = await personalize.describeSolution({ solutionArn: arn });
    if (found === undefined) return undefined;
    const own = stateOf(found, found.latestSolutionUpdate);
    if (own.state !== 'ready') return own;
    return { ...own, ...training(await versionsOf(personalize, arn)) };
  },
  // CloudFormation may only delete it (schema of AWS::Personalize::Solution, handlers): its stack would fail.
  releases: ['early', 'in-stack'],
  async release(aws, { id }) {
    const personalize = await aws.client('personalize');
    for (const version of await versionsOf(personalize, arnAt(aws, `solution/${id}`)))
      if (isTraining(version))
        await personalize.stopSolutionVersionCreation({ solutionVersionArn: version.arn });
  },
});

interface Version {
  readonly arn: string;
  readonly status?: string | undefined;
}

async function versionsOf(personalize: Personalize, solutionArn: string): Promise<Version[]> {
  const pages = personalize.paginateListSolutionVersions({ solutionArn });
  const versions = await itemsOf(pages, (page) => page.solutionVersions);
  return versions.map(({ solutionVersionArn: arn = '', status }) => ({ arn, status }));
}

/** The campaigns of its versions. */
export async function campaignsOf(personalize: Personalize, solutionArn: string | undefined) {
  const pages = personalize.paginateListCampaigns({ solutionArn });
  const campaigns = await itemsOf(pages, (page) => page.campaigns);
  return campaigns.flatMap((each) => membersAt(each.campaignArn, each));
}

function isTraining({ status }: Version): boolean {
  return status === 'CREATE PENDING' || status === 'CREATE IN_PROGRESS';
}

/** What is in creation can be stopped, so it counts before a job that can only be waited for. */
function training(versions: readonly Version[], busy?: Look): Partial<Look> {
  if (versions.some(isTraining)) return { released: false };
  const stopping = versions.find(({ status }) => status === 'CREATE STOPPING');
  if (stopping === undefined) return { ...busy, released: true };
  const version = stopping.arn.split('/').at(-1);
  return { state: 'busy', reason: `its version ${version} is CREATE STOPPING`, released: false };
}

/** The datasets that a recipe trains on; only next best action has those of actions. */
function usedBy(recipeArn: string | undefined): DatasetType[] {
  const types: DatasetType[] = ['INTERACTIONS', 'ITEMS', 'USERS'];
  return recipeArn?.includes('next-best-action')
    ? [...types, 'ACTIONS', 'ACTION_INTERACTIONS']
    : types;
}
