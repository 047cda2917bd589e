import type { Aws } from '../../src/aws/aws.ts';
import { arnOf, isThere, list } from './event-bridge.ts';
import type { Ground } from './scenario.ts';

export async function createGroup({ aws, name, tags }: Ground): Promise<string> {
  await (await aws.client('scheduler')).createScheduleGroup({ Name: name, Tags: list(tags) });
  return name;
}

/** Its id is `GROUP/NAME`. */
export async function createSchedule(aws: Aws, GroupName: string, Name: string): Promise<string> {
  await (await aws.client('scheduler')).createSchedule({
    GroupName,
    Name,
    ScheduleExpression: 'rate(1 hour)',
    FlexibleTimeWindow: { Mode: 'OFF' },
    Target: {
      Arn: arnOf(aws, 'sqs', 'queue'),
      RoleArn: `arn:aws:iam::${aws.account}:role/sender`,
    },
  });
  return `${GroupName}/${Name}`;
}

export async function groupExists(aws: Aws, Name: string): Promise<boolean> {
  return await isThere((await aws.client('scheduler')).getScheduleGroup({ Name }));
}
