import type { Aws } from '../../src/aws/aws.ts';
import type { Tags } from '../../src/scope.ts';
import { list } from './event-bridge.ts';

export async function putMetricAlarm(aws: Aws, AlarmName: string, tags: Tags): Promise<void> {
  await (await aws.client('cloudwatch')).putMetricAlarm({
    AlarmName,
    Namespace: 'AWS/SQS',
    MetricName: 'ApproximateAgeOfOldestMessage',
    Period: 60,
    EvaluationPeriods: 1,
    Threshold: 300,
    Statistic: 'Maximum',
    ComparisonOperator: 'GreaterThanThreshold',
    Tags: list(tags),
  });
}

export async function putComposite(aws: Aws, AlarmName: string, AlarmRule: string, tags: Tags) {
  await (await aws.client('cloudwatch')).putCompositeAlarm({
    AlarmName,
    AlarmRule,
    Tags: list(tags),
  });
}

export async function alarmNames(aws: Aws): Promise<string[]> {
  const names: string[] = [];
  for await (const page of (await aws.client('cloudwatch')).paginateDescribeAlarms({
    AlarmTypes: ['CompositeAlarm', 'MetricAlarm'],
  }))
    for (const { AlarmName } of [...(page.CompositeAlarms ?? []), ...(page.MetricAlarms ?? [])])
      names.push(AlarmName as string);
  return names;
}
