import type { DatasetSchema, Personalize } from '@aws-sdk/client-personalize';
import { isCode } from '../../aws/codes.ts';
import { mapLimit } from '../../aws/parallel.ts';
import type { Ref } from '../contract.ts';
import { offered } from '../offered.ts';
import { refTo } from './arn.ts';
import { itemsOf } from './items.ts';
import { personalizeType } from './kind.ts';
import { remembered } from './remembered.ts';

/**
 * Schema; it belongs to no dataset group and cannot be tagged: it goes after the last dataset that has it. Source:
 * Personalize API reference (DeleteSchema).
 */
export const schema = personalizeType<DatasetSchema>({
  kind: 'schema',
  cloudFormation: 'AWS::Personalize::Schema',
  tagging: 'untaggable',
  minutes: 0.1,
  iam: [
    'personalize:ListSchemas',
    'personalize:DescribeSchema',
    'personalize:ListDatasets',
    'personalize:DescribeDataset',
    'personalize:DeleteSchema',
  ],
  manual: { first: 'every dataset that has it, of whichever dataset group' },
  read: async (personalize, schemaArn) => (await personalize.describeSchema({ schemaArn })).schema,
  erase: (personalize, schemaArn) => personalize.deleteSchema({ schemaArn }),
  async *list(personalize) {
    for await (const page of personalize.paginateListSchemas({}))
      yield page.schemas?.map(({ schemaArn: arn, name }) => ({ arn, name }));
  },
  async more(aws, _, arn) {
    return { usedBy: await datasetsWith(await aws.client('personalize'), arn) };
  },
});

const describesAtOnce = 5;
const schemaOf = remembered<string | undefined>();

/**
 * Every dataset that has the schema, in whichever group. A listing does not tell, but only an update changes the schema
 * of a dataset, and the listing tells when the last one was.
 */
async function datasetsWith(personalize: Personalize, schemaArn: string): Promise<Ref[]> {
  const pages = offered(personalize.paginateListDatasets({}));
  const datasets = await itemsOf(pages, (page) => page.datasets);
  const users = await mapLimit(datasets, describesAtOnce, async (each) => {
    const { datasetArn, name, lastUpdatedDateTime: updated } = each;
    const key = `${datasetArn} ${updated?.getTime()}`;
    const its = await schemaOf(personalize, key, () => read(personalize, datasetArn));
    return its === schemaArn ? refTo(datasetArn, name) : [];
  });
  return users.flat();
}

async function read(personalize: Personalize, datasetArn: string | undefined) {
  try {
    return (await personalize.describeDataset({ datasetArn })).dataset?.schemaArn;
  } catch (error) {
    // Gone since it was listed: the schema itself is still there.
    if (isCode(error, 'ResourceNotFoundException')) return undefined;
    throw error;
  }
}
