import type { DatasetGroup, Personalize } from '@aws-sdk/client-personalize';
import type { Owned } from '../contract.ts';
import { roleRef } from '../iam/role-ref.ts';
import { optional } from '../optional.ts';
import { itemsOf } from './items.ts';
import { dataDeletionJobs } from './job-kinds.ts';
import { jobsOn } from './jobs.ts';
import { personalizeType } from './kind.ts';
import { type Member, membersAt, staying } from './member.ts';
import { campaignsOf } from './solution.ts';

/**
 * Dataset group; everything in it goes before it, labelled or not. Sources: Personalize API reference
 * (DeleteDatasetGroup), Personalize guide (`Requirements for deleting`).
 */
export const datasetGroup = personalizeType<DatasetGroup>({
  kind: 'dataset-group',
  // The root of all else. By the guide the tagging API lists Personalize's resources; reports differ.
  tagging: 'listed',
  cloudFormation: 'AWS::Personalize::DatasetGroup',
  iam: [
    'personalize:ListDatasetGroups',
    'personalize:DescribeDatasetGroup',
    'personalize:ListDatasets',
    'personalize:ListSolutions',
    'personalize:ListCampaigns',
    'personalize:ListRecommenders',
    'personalize:ListEventTrackers',
    'personalize:ListFilters',
    'personalize:ListMetricAttributions',
    'personalize:ListDataDeletionJobs',
    'personalize:DescribeDataDeletionJob',
    'personalize:DeleteDatasetGroup',
  ],
  manual: {
    first:
      'campaigns, recommenders, event trackers, filters and metric attributions, then solutions, then datasets: everything in it',
  },
  read: async (personalize, datasetGroupArn) =>
    (await personalize.describeDatasetGroup({ datasetGroupArn })).datasetGroup,
  erase: (personalize, datasetGroupArn) => personalize.deleteDatasetGroup({ datasetGroupArn }),
  async *list(personalize) {
    for await (const page of personalize.paginateListDatasetGroups({}))
      yield page.datasetGroups?.map(({ datasetGroupArn: arn, name }) => ({ arn, name }));
  },
  async more(aws, { roleArn, kmsKeyArn }, arn) {
    const personalize = await aws.client('personalize');
    const [inside, jobs] = await Promise.all([
      contentsOf(personalize, arn),
      jobsOn(aws, [[dataDeletionJobs, arn]]),
    ]);
    const { first, campaigns, solutions, datasets } = inside;
    const before = (members: readonly Member[], ...after: (readonly Member[])[]): Owned[] => {
      const uses = after.flat().map(({ ref }) => ref);
      return members.map(({ ref }) => ({ ...ref, goes: 'before', uses }));
    };
    const key = /:key\/(.+)$/.exec(kmsKeyArn ?? '')?.[1];
    return {
      refers: [
        ...roleRef(aws, roleArn),
        ...(key === undefined ? [] : [{ type: 'kms:key', id: key }]),
        ...jobs.refers,
      ],
      owns: [
        ...before(first, solutions, datasets),
        ...before(campaigns, solutions, datasets),
        ...before(solutions, datasets),
        ...before(datasets),
      ],
      usedBy: staying([...first, ...campaigns, ...solutions, ...datasets]),
      ...jobs.busy,
      note: jobs.note,
    };
  },
});

/** What is in the group, by the stages in which AWS lets it go. Not every partition has the last two. */
async function contentsOf(personalize: Personalize, datasetGroupArn: string) {
  const group = { datasetGroupArn };
  const [datasets, solutions, trackers, filters, recommenders, attributions] = await Promise.all([
    itemsOf(personalize.paginateListDatasets(group), (page) => page.datasets),
    itemsOf(personalize.paginateListSolutions(group), (page) => page.solutions),
    itemsOf(personalize.paginateListEventTrackers(group), (page) => page.eventTrackers),
    itemsOf(personalize.paginateListFilters(group), (page) => page.Filters),
    optional(itemsOf(personalize.paginateListRecommenders(group), (page) => page.recommenders)),
    optional(
      itemsOf(personalize.paginateListMetricAttributions(group), (page) => page.metricAttributions),
    ),
  ]);
  const campaigns = await Promise.all(
    solutions.map(({ solutionArn }) => campaignsOf(personalize, solutionArn)),
  );
  return {
    first: [
      ...trackers.flatMap((each) => membersAt(each.eventTrackerArn, each)),
      ...filters.flatMap((each) => membersAt(each.filterArn, each)),
      ...(recommenders ?? []).flatMap((each) => membersAt(each.recommenderArn, each)),
      ...(attributions ?? []).flatMap((each) => membersAt(each.metricAttributionArn, each)),
    ],
    campaigns: campaigns.flat(),
    solutions: solutions.flatMap((each) => membersAt(each.solutionArn, each)),
    datasets: datasets.flatMap((each) => membersAt(each.datasetArn, each)),
  };
}
