import type { Dataset } from '@aws-sdk/client-personalize';
import { refTo } from './arn.ts';
import { exportJobs, importJobs } from './job-kinds.ts';
import { jobsOn } from './jobs.ts';
import { personalizeType } from './kind.ts';

/**
 * Dataset; AWS refuses while an import or a training of its group runs, or any filter of it stands. Its schema goes
 * after it. Sources: Personalize API reference (DeleteDataset), Personalize guide (`Requirements for deleting`).
 */
export const dataset = personalizeType<Dataset>({
  kind: 'dataset',
  id: '{id}/{id}',
  cloudFormation: 'AWS::Personalize::Dataset',
  iam: [
    'personalize:DescribeDataset',
    'personalize:ListDatasetImportJobs',
    'personalize:DescribeDatasetImportJob',
    'personalize:ListDatasetExportJobs',
    'personalize:DescribeDatasetExportJob',
    'personalize:DeleteDataset',
  ],
  manual: {
    first: 'the filters, event trackers, metric attributions and solutions of its dataset group',
  },
  read: async (personalize, datasetArn) =>
    (await personalize.describeDataset({ datasetArn })).dataset,
  erase: (personalize, datasetArn) => personalize.deleteDataset({ datasetArn }),
  update: (found) => found.latestDatasetUpdate,
  async more(aws, { datasetGroupArn, schemaArn }, arn) {
    const { refers, busy, note } = await jobsOn(aws, [
      [importJobs, arn],
      [exportJobs, arn],
    ]);
    const schema = refTo(schemaArn);
    return {
      refers: [...refTo(datasetGroupArn), ...schema, ...refers],
      owns: schema.map((ref) => ({ ...ref, goes: 'after' })),
      ...busy,
      note,
    };
  },
});
