import type { CloudWatch, CompositeAlarm, LogAlarm, MetricAlarm } from '@aws-sdk/client-cloudwatch';
import { defineResourceType, type Reference } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { targetRef } from '../target-ref.ts';
import { dependsOn, leadsBack } from './alarm-circle.ts';

type Alarm = MetricAlarm & CompositeAlarm & LogAlarm;

/**
 * CloudWatch alarm: metric, composite or log. A composite alarm goes before those that its rule names; where they name
 * each other, the rule is first set to FALSE, as AWS advises. Sources: CloudWatch API reference (DeleteAlarms: at most
 * one composite alarm at once; DescribeAlarms, PutCompositeAlarm); cloud-custodian#7763 for the error.
 */
export const alarm = defineResourceType<Alarm>({
  name: 'cloudwatch:alarm',
  cloudFormation: 'AWS::CloudWatch::Alarm',
  aliases: ['AWS::CloudWatch::CompositeAlarm'],
  arn: 'cloudwatch:alarm:{id+}',
  tagging: 'swept',
  iam: [
    'cloudwatch:DescribeAlarms',
    'cloudwatch:ListTagsForResource',
    'cloudwatch:PutCompositeAlarm',
    'cloudwatch:DeleteAlarms',
  ],
  manual: { first: 'the composite alarms that depend on it' },
  notFound: ['ResourceNotFoundException', 'ResourceNotFound'],
  refusals: [
    {
      code: 'ValidationError',
      text: /composite alarm\(s\) depending on/i,
      patience: 5,
      remedy:
        'Delete the composite alarms that name it, or take it out of their rules (`aws cloudwatch describe-alarms --parents-of-alarm-name …` lists them), then run again.',
    },
  ],

  async describe(aws, name) {
    const cloudwatch = await aws.client('cloudwatch');
    const found = await alarmNamed(cloudwatch, name);
    if (found === undefined) return undefined;
    const { Tags } = await cloudwatch.listTagsForResource({ ResourceARN: found.AlarmArn });
    const isCircular = await leadsBack(cloudwatch, found);
    const actions = [found.AlarmActions, found.OKActions, found.InsufficientDataActions];
    const depends: Reference[] = dependsOn(found).map((id) => ({
      type: 'cloudwatch:alarm',
      id,
      ...(isCircular ? { until: 'prepared' } : {}),
    }));
    return {
      id: name,
      arn: found.AlarmArn,
      name,
      tags: tagsOf(Tags),
      state: 'ready',
      released: !isCircular,
      refers: [...depends, ...actions.flat().flatMap((arn) => targetRef(aws, arn))],
      note:
        found.ThresholdMetricId === undefined
          ? undefined
          : 'the anomaly detection model of its metric stays (`aws cloudwatch delete-anomaly-detector`)',
      detail: found,
    };
  },
  async look(aws, name) {
    const found = await alarmNamed(await aws.client('cloudwatch'), name);
    return found && { state: 'ready', released: dependsOn(found).length === 0 };
  },
  releases: ['early'],
  async release(aws, { id, detail: found }) {
    // Whatever is left out of an update is lost: only the rule and the suppressor are.
    await (await aws.client('cloudwatch')).putCompositeAlarm({
      AlarmName: id,
      AlarmRule: 'FALSE',
      AlarmDescription: found.AlarmDescription,
      ActionsEnabled: found.ActionsEnabled,
      AlarmActions: found.AlarmActions,
      OKActions: found.OKActions,
      InsufficientDataActions: found.InsufficientDataActions,
    });
  },
  async remove(aws, { id }) {
    await (await aws.client('cloudwatch')).deleteAlarms({ AlarmNames: [id] });
  },
});

/** Without the types, only metric alarms are told. */
async function alarmNamed(cloudwatch: CloudWatch, name: string): Promise<Alarm | undefined> {
  const found = await cloudwatch.describeAlarms({
    AlarmNames: [name],
    AlarmTypes: ['CompositeAlarm', 'LogAlarm', 'MetricAlarm'],
  });
  const alarms: Alarm[] = [
    ...(found.CompositeAlarms ?? []),
    ...(found.LogAlarms ?? []),
    ...(found.MetricAlarms ?? []),
  ];
  return alarms.find(({ AlarmName }) => AlarmName === name);
}
