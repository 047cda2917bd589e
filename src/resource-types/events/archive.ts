import type { Replay } from '@aws-sdk/client-eventbridge';
import type { Aws } from '../../aws/aws.ts';
import { isCode } from '../../aws/errors.ts';
import { defineResourceType } from '../contract.ts';
import { targetRef } from '../target-ref.ts';
import { pages } from './pages.ts';

/**
 * EventBridge archive, with its events and the rule that EventBridge keeps for it. AWS cannot tag it: it belongs to its
 * bus. A replay under way is cancelled first; replays that ended cannot be deleted, AWS forgets them. Sources:
 * EventBridge API reference (DeleteArchive, CancelReplay, ListReplays), EventBridge guide (deleting archives).
 */
export const archive = defineResourceType({
  name: 'events:archive',
  cloudFormation: 'AWS::Events::Archive',
  arn: 'events:archive/{id}',
  tagging: 'untaggable',
  iam: [
    'events:ListArchives',
    'events:DescribeArchive',
    'events:ListReplays',
    'events:CancelReplay',
    'events:DeleteArchive',
  ],
  manual: { first: 'replays of it that are under way, which are cancelled' },
  notFound: ['ResourceNotFoundException'],

  async *list(aws) {
    const events = await aws.client('events');
    for await (const page of pages((NextToken) => events.listArchives({ NextToken })))
      for (const { ArchiveName: id } of page.Archives ?? []) if (id !== undefined) yield { id };
  },
  async describe(aws, name) {
    const events = await aws.client('events');
    const found = await events.describeArchive({ ArchiveName: name });
    const replays = await replaysOf(aws, name);
    const changing = found.State?.endsWith('ING') ? found.State : undefined;
    return {
      id: name,
      arn: found.ArchiveArn,
      name,
      createdAt: found.CreationTime,
      state: changing === undefined ? 'ready' : 'busy',
      reason: changing && `the archive is ${changing}`,
      released: replays.length === 0,
      refers: [...targetRef(aws, found.EventSourceArn), ...targetRef(aws, found.KmsKeyIdentifier)],
      detail: replays,
    };
  },
  releases: ['early'],
  async release(aws, { detail: replays }) {
    const events = await aws.client('events');
    for (const { ReplayName, State } of replays as readonly Replay[])
      if (State !== 'CANCELLING')
        await events.cancelReplay({ ReplayName }).catch((error: unknown) => {
          // It ended by itself in the meantime.
          if (!isCode(error, 'IllegalStatus')) throw error;
        });
  },
  async remove(aws, { id }) {
    await (await aws.client('events')).deleteArchive({ ArchiveName: id });
  },
});

/** Those under way. */
async function replaysOf(aws: Aws, name: string): Promise<Replay[]> {
  const events = await aws.client('events');
  const EventSourceArn = `arn:${aws.partition}:events:${aws.region}:${aws.account}:archive/${name}`;
  const replays: Replay[] = [];
  for await (const page of pages((NextToken) => events.listReplays({ EventSourceArn, NextToken })))
    replays.push(...(page.Replays ?? []).filter(({ State }) => State?.endsWith('ING')));
  return replays;
}
