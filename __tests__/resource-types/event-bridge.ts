import type { Aws } from '../../src/aws/aws.ts';
import type { Tags } from '../../src/scope.ts';
import type { Ground } from './scenario.ts';

export const pattern = JSON.stringify({ source: ['shop'] });

export function list(tags: Tags) {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

export function arnOf(aws: Aws, service: string, resource: string): string {
  return `arn:aws:${service}:${aws.region}:${aws.account}:${resource}`;
}

export async function createBus({ aws, name, tags }: Ground): Promise<string> {
  const events = await aws.client('events');
  await events.createEventBus({ Name: name, Tags: list(tags) });
  return name;
}

/** A rule with so many targets, and more of them. Its id is `BUS/NAME`. */
export async function createRule(
  { aws, name, tags }: Ground,
  { bus = 'default', ids = [] as readonly string[] } = {},
): Promise<string> {
  const events = await aws.client('events');
  const EventBusName = bus;
  await events.putRule({ Name: name, EventBusName, EventPattern: pattern, Tags: list(tags) });
  const Arn = arnOf(aws, 'sqs', `${name}-queue`);
  for (const Id of ids)
    await events.putTargets({ Rule: name, EventBusName, Targets: [{ Id, Arn }] });
  return `${bus}/${name}`;
}

/** A name that tells what others tell by labels. */
export function toldByName({ name, tags }: Ground): string {
  const [pr, repo] = [tags['workshop:pr'], tags['workshop:repo']];
  return `w-${repo}-${pr}-${name}`.replaceAll('/', '-').replaceAll(' ', '_');
}

export const byName = (type: string) =>
  `names: [{ type: '${type}', pattern: 'w-{owner}-{repo}-{pr}-*' }]`;

/** Whether what is asked for is there, by the error that says it is not. */
export async function isThere(ask: Promise<unknown>): Promise<boolean> {
  try {
    await ask;
    return true;
  } catch (error) {
    if ((error as Error).name === 'ResourceNotFoundException') return false;
    throw error;
  }
}

export const soon = () => new Promise((resolve) => setTimeout(resolve, 5));
