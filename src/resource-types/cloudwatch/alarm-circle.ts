import type { CloudWatch, CompositeAlarm } from '@aws-sdk/client-cloudwatch';
import { alarmName, alarmsIn } from './alarm-rule.ts';

/** Names of the alarms that a composite alarm is made of or silenced by; none for the other kinds. */
export function dependsOn({ AlarmRule, ActionsSuppressor }: CompositeAlarm): string[] {
  return [...alarmsIn(AlarmRule), ...(ActionsSuppressor ? [alarmName(ActionsSuppressor)] : [])];
}

/** Whether what a composite alarm depends on depends on it in turn: then none of them can be deleted. */
export async function leadsBack(cloudwatch: CloudWatch, start: CompositeAlarm): Promise<boolean> {
  const seen = new Set<string>();
  let next = dependsOn(start);
  while (next.length > 0) {
    for (const name of next) seen.add(name);
    const answers: CompositeAlarm[] = [];
    // At most a hundred names a request, and fifty answers unless more are asked for: DescribeAlarms.
    for (let at = 0; at < next.length; at += 100) {
      const AlarmNames = next.slice(at, at + 100);
      const page = await cloudwatch.describeAlarms({
        AlarmNames,
        AlarmTypes: ['CompositeAlarm'],
        MaxRecords: 100,
      });
      answers.push(...(page.CompositeAlarms ?? []));
    }
    const names = answers.flatMap(dependsOn);
    if (names.includes(start.AlarmName ?? '')) return true;
    next = [...new Set(names)].filter((name) => !seen.has(name));
  }
  return false;
}
