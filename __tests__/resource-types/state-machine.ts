import { arnOf } from './key-management.ts';
import type { Ground } from './scenario.ts';

export async function createMachine(
  { aws, name, tags }: Ground,
  more: { type?: 'EXPRESS'; calls?: string; logs?: string; role?: string } = {},
): Promise<{ id: string }> {
  const states = await aws.client('states');
  const Task = { Type: 'Task', Resource: more.calls, End: true };
  const Wait = { Type: 'Wait', Seconds: 31_536_000, End: true };
  const logGroup = more.logs && {
    logGroupArn: `${arnOf(aws, 'logs', `log-group:${more.logs}`)}:*`,
  };
  await states.createStateMachine({
    name,
    type: more.type,
    roleArn: `arn:aws:iam::${aws.account}:role/${more.role ?? 'any'}`,
    definition: JSON.stringify({ StartAt: 'S', States: { S: more.calls ? Task : Wait } }),
    loggingConfiguration: logGroup
      ? { level: 'ALL', destinations: [{ cloudWatchLogsLogGroup: logGroup }] }
      : undefined,
    tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
  });
  return { id: name };
}

export async function startExecution({ aws, name }: Ground): Promise<void> {
  const stateMachineArn = arnOf(aws, 'states', `stateMachine:${name}`);
  await (await aws.client('states')).startExecution({ stateMachineArn });
}
