import type { MetricAttribution } from '@aws-sdk/client-personalize';
import { roleRef } from '../iam/role-ref.ts';
import { bucketRef, datasetRefs, refTo } from './arn.ts';
import { personalizeType } from './kind.ts';

/**
 * Metric attribution of a dataset group; it writes to its bucket, with its role, as long as it is there. Source:
 * Personalize API reference (MetricAttribution, DeleteMetricAttribution).
 */
export const metricAttribution = personalizeType<MetricAttribution>({
  kind: 'metric-attribution',
  cloudFormation: 'AWS::Personalize::MetricAttribution',
  tagging: 'untaggable',
  iam: [
    'personalize:ListMetricAttributions',
    'personalize:DescribeMetricAttribution',
    'personalize:DeleteMetricAttribution',
  ],
  read: async (personalize, metricAttributionArn) =>
    (await personalize.describeMetricAttribution({ metricAttributionArn })).metricAttribution,
  erase: (personalize, metricAttributionArn) =>
    personalize.deleteMetricAttribution({ metricAttributionArn }),
  async *list(personalize) {
    for await (const page of personalize.paginateListMetricAttributions({}))
      yield page.metricAttributions?.map(({ metricAttributionArn: arn, name }) => ({ arn, name }));
  },
  async more(aws, { datasetGroupArn, metricsOutputConfig: output }) {
    const path = output?.s3DataDestination?.path;
    return {
      refers: [
        ...datasetRefs(datasetGroupArn, ['INTERACTIONS', 'ITEMS']),
        ...refTo(datasetGroupArn),
        ...roleRef(aws, output?.roleArn),
        ...bucketRef(path),
      ],
      note: path && `the metrics that it wrote stay in ${path}`,
    };
  },
});
