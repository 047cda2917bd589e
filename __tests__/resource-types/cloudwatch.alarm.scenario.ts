import assert from 'node:assert/strict';
import { alarmNames, putComposite, putMetricAlarm } from './cloudwatch-alarm.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'cloudwatch:alarm',
  deleteAction: 'cloudwatch:DeleteAlarms',
  async create({ aws, name, tags }) {
    await putMetricAlarm(aws, name, tags);
    return { id: name };
  },
  exists: async (aws, id) => (await alarmNames(aws)).includes(id),
  async destroy(aws, id) {
    await (await aws.client('cloudwatch')).deleteAlarms({ AlarmNames: [id] });
  },
  variants: {
    'a composite one of a composite one of a metric alarm': {
      async arrange({ aws, name, tags }) {
        await putMetricAlarm(aws, `${name} (age)`, tags);
        await putComposite(aws, `${name}-old`, `ALARM("${name} (age)")`, tags);
        const arn = `arn:aws:cloudwatch:${aws.region}:${aws.account}:alarm:${name}-old`;
        await putComposite(aws, name, `NOT (OK(${arn}) OR OK("${name} (age)"))`, tags);
        return { id: name };
      },
      after: noneLeft,
    },
    'composite alarms that name each other': {
      async arrange({ aws, name, tags }) {
        await putMetricAlarm(aws, `${name}-age`, tags);
        await putComposite(aws, name, 'FALSE', tags);
        await putComposite(aws, `${name}-b`, `ALARM(${name})`, tags);
        await putComposite(aws, `${name}-c`, `AT_LEAST(1, ALARM, (${name}-b, ${name}-age))`, tags);
        await putComposite(aws, name, `ALARM("${name}-c")`, {});
        return { id: name };
      },
      after: noneLeft,
    },
  },
  refusals: {
    'a composite alarm without labels depends on it': {
      async arrange({ aws, name, tags }) {
        await putMetricAlarm(aws, name, tags);
        await putComposite(aws, `${name}-all`, `ALARM(${name})`, {});
        return { id: name };
      },
      outcome: 'blocked',
      blocker: /composite alarm\(s\) depending on it/,
      remedy: /--parents-of-alarm-name/,
    },
  },
};

async function noneLeft(aws: Parameters<typeof alarmNames>[0]): Promise<void> {
  assert.deepEqual(await alarmNames(aws), []);
}
