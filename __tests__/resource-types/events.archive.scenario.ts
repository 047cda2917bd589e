import type { Aws } from '../../src/aws/aws.ts';
import { arnOf, byName, createBus, isThere, toldByName } from './event-bridge.ts';
import type { Ground, Scenario } from './scenario.ts';

/** An archive of a bus that carries the labels. */
async function create(ground: Ground) {
  const bus = await createBus(ground);
  return await archiveOf(ground.aws, bus, `${bus}-archive`);
}

async function archiveOf(aws: Aws, bus: string, id: string) {
  const EventSourceArn = arnOf(aws, 'events', `event-bus/${bus}`);
  await (await aws.client('events')).createArchive({ ArchiveName: id, EventSourceArn });
  return { id };
}

export const scenario: Scenario = {
  type: 'events:archive',
  deleteAction: 'events:DeleteArchive',
  create,
  async exists(aws, id) {
    const { Archives } = await (await aws.client('events')).listArchives({});
    return Archives?.some(({ ArchiveName }) => ArchiveName === id) ?? false;
  },
  async destroy(aws, id) {
    await (await aws.client('events')).deleteArchive({ ArchiveName: id });
  },
  variants: {
    'of the default bus, by its name': {
      profile: byName('events:archive'),
      arrange: (ground) => archiveOf(ground.aws, 'default', toldByName(ground)),
      async after(aws) {
        await isThere((await aws.client('events')).describeEventBus({ Name: 'default' }));
      },
    },
    'while a replay of it is running': {
      async arrange(ground) {
        const { id } = await create(ground);
        const events = await ground.aws.client('events');
        await events.startReplay({
          ReplayName: `${id}-again`,
          EventSourceArn: arnOf(ground.aws, 'events', `archive/${id}`),
          EventStartTime: new Date(0),
          EventEndTime: new Date(1000),
          Destination: { Arn: arnOf(ground.aws, 'events', `event-bus/${ground.name}`) },
        });
        return { id };
      },
    },
  },
};
