/**
 * Names of the alarms in a composite alarm's rule: `ALARM("a b") AND NOT OK(arn:…:alarm:c)`, `AT_LEAST(2, ALARM, (d, e))`.
 * Only the innermost parentheses hold names. Source: CloudWatch API reference, PutCompositeAlarm (AlarmRule).
 */
export function alarmsIn(rule: string | undefined): string[] {
  const names = new Set<string>();
  for (const [, inside = ''] of (rule ?? '').matchAll(/\(((?:"[^"]*"|[^()"])*)\)/g))
    for (const [, quoted, plain = ''] of inside.matchAll(/"([^"]*)"|([^\s",][^",]*)/g))
      names.add(alarmName((quoted ?? plain).trim()));
  return [...names];
}

/** Both names and ARNs are taken wherever an alarm is named. */
export function alarmName(nameOrArn: string): string {
  return /^arn:[^:]+:cloudwatch:[^:]*:[^:]*:alarm:(.+)$/s.exec(nameOrArn)?.[1] ?? nameOrArn;
}
