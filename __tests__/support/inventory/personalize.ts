import type { Personalize } from '@aws-sdk/client-personalize';
import type { Lister } from './lister.ts';

type Summary = { readonly name?: string | undefined; readonly status?: string | undefined };

/** A kind whose list names everything that there is of it in the region. */
function kind(
  type: string,
  list: (client: Personalize) => Promise<readonly Summary[] | undefined>,
): Lister {
  return {
    service: 'personalize',
    type,
    async *list(aws) {
      // States move on by themselves.
      for (const each of (await list(await aws.client('personalize'))) ?? [])
        yield {
          id: each.name ?? '',
          description: { ...each, status: '', lastUpdatedDateTime: '' },
        };
    },
  };
}

export const personalize: readonly Lister[] = [
  kind('schema', async (client) => (await client.listSchemas({})).schemas),
  kind('dataset-group', async (client) => (await client.listDatasetGroups({})).datasetGroups),
  kind('dataset', async (client) => (await client.listDatasets({})).datasets),
  kind('solution', async (client) => (await client.listSolutions({})).solutions),
  kind('campaign', async (client) => (await client.listCampaigns({})).campaigns),
  kind('event-tracker', async (client) => (await client.listEventTrackers({})).eventTrackers),
  kind('filter', async (client) =>
    (await client.listFilters({})).Filters?.map((each) => ({ ...each })),
  ),
];
