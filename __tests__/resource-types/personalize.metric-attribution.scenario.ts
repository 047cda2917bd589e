import { at, createGroup, personalizeScenario, role } from './personalize.ts';

export const scenario = personalizeScenario({
  kind: 'metric-attribution',
  action: 'DeleteMetricAttribution',
  async make(ground) {
    const personalize = await ground.aws.client('personalize');
    const { metricAttributionArn } = await personalize.createMetricAttribution({
      name: ground.name,
      datasetGroupArn: await createGroup(ground, ground.tags),
      metrics: [],
      metricsOutputConfig: { roleArn: role(ground.aws), ...at('reports/metrics') },
    });
    return metricAttributionArn ?? '';
  },
  read: (personalize, metricAttributionArn) =>
    personalize.describeMetricAttribution({ metricAttributionArn }),
  erase: (personalize, metricAttributionArn) =>
    personalize.deleteMetricAttribution({ metricAttributionArn }),
});
