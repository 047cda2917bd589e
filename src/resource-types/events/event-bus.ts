import type { EventBridge } from '@aws-sdk/client-eventbridge';
import { defineResourceType, type Ref } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { targetRef } from '../target-ref.ts';
import { pages } from './pages.ts';

/** The rule that EventBridge keeps for an archive goes with the archive (EventBridge guide, deleting archives). */
const archiveRule = /^Events-Archive-/;

/** EventBridge event bus. Sources: EventBridge API reference (DeleteEventBus, ListRules, ListArchives). */
export const eventBus = defineResourceType({
  name: 'events:event-bus',
  cloudFormation: 'AWS::Events::EventBus',
  arn: 'events:event-bus/{id+}',
  tagging: 'swept',
  iam: [
    'events:DescribeEventBus',
    'events:ListTagsForResource',
    'events:ListRules',
    'events:ListArchives',
    'events:DeleteEventBus',
  ],
  manual: { first: 'its rules and archives' },
  notFound: ['ResourceNotFoundException'],
  refusals: [
    {
      code: 'ValidationException',
      text: /has rules/i,
      patience: 120,
      remedy:
        'Delete the rules on this bus (`aws events list-rules --event-bus-name …`), then run again.',
    },
  ],

  async describe(aws, name) {
    const events = await aws.client('events');
    const found = await events.describeEventBus({ Name: name });
    const { Tags } = await events.listTagsForResource({ ResourceARN: found.Arn });
    const rules = name === 'default' ? [] : await rulesOn(events, name);
    const archives = name === 'default' ? [] : await archivesOf(events, found.Arn);
    return {
      id: name,
      arn: found.Arn,
      name,
      tags: tagsOf(Tags),
      createdAt: found.CreationTime,
      state: 'ready',
      managedBy: name === 'default' ? 'AWS (every region has its default bus)' : undefined,
      refers: [
        ...targetRef(aws, found.DeadLetterConfig?.Arn),
        ...targetRef(aws, found.KmsKeyIdentifier),
      ],
      owns: [
        ...rules.flatMap(({ managed, ref }) =>
          managed ? [] : [{ ...ref, goes: 'before' as const }],
        ),
        ...archives.map((ref) => ({ ...ref, goes: 'before' as const })),
      ],
      usedBy: [...rules.map(({ ref }) => ref), ...archives],
      detail: undefined,
    };
  },
  async look(aws, name) {
    await (await aws.client('events')).describeEventBus({ Name: name });
    return { state: 'ready' };
  },
  async remove(aws, { id }) {
    await (await aws.client('events')).deleteEventBus({ Name: id });
  },
});

async function rulesOn(events: EventBridge, EventBusName: string) {
  const rules: { readonly ref: Ref; readonly managed: boolean }[] = [];
  for await (const page of pages((NextToken) => events.listRules({ EventBusName, NextToken })))
    for (const { Name = '', ManagedBy } of page.Rules ?? []) {
      const managed = ManagedBy !== undefined;
      if (!managed || !archiveRule.test(Name))
        rules.push({ ref: { type: 'events:rule', id: `${EventBusName}/${Name}` }, managed });
    }
  return rules;
}

async function archivesOf(events: EventBridge, EventSourceArn: string | undefined): Promise<Ref[]> {
  const refs: Ref[] = [];
  for await (const page of pages((NextToken) => events.listArchives({ EventSourceArn, NextToken })))
    for (const { ArchiveName: id } of page.Archives ?? [])
      if (id !== undefined) refs.push({ type: 'events:archive', id });
  return refs;
}
