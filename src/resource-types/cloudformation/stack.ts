import { randomUUID } from 'node:crypto';
import type { CloudFormation, Stack } from '@aws-sdk/client-cloudformation';
import type { Aws } from '../../aws/aws.ts';
import { isCode, textOf } from '../../aws/codes.ts';
import { mapLimit } from '../../aws/parallel.ts';
import { anothersDeletion } from '../anothers.ts';
import { defineResourceType, type Look, type Ref } from '../contract.ts';
import { roleRef } from '../iam/role-ref.ts';
import { tagsOf } from '../tags.ts';
import { refusalsIn, remedyFor } from './failure.ts';
import { importedBy, importedFrom } from './imports.ts';
import { membersOf } from './own-members.ts';
import { refuseAnothers } from './whose.ts';

/**
 * CloudFormation stack, known by `name/uuid` since names come again. Sources: CloudFormation API reference (DeleteStack,
 * DescribeStacks, UpdateTerminationProtection, ListImports), CloudFormation user guide (`Delete a stack`).
 */
export const stack = defineResourceType({
  name: 'cloudformation:stack',
  cloudFormation: 'AWS::CloudFormation::Stack',
  arn: 'cloudformation:stack/{id+}',
  tagging: 'swept',
  iam: [
    'cloudformation:DescribeStacks',
    'cloudformation:ListStackResources',
    'cloudformation:GetTemplate',
    'cloudformation:ListExports',
    'cloudformation:ListImports',
    'cloudformation:DescribeStackEvents',
    'cloudformation:DeleteStack',
  ],
  unprotectIam: ['cloudformation:UpdateTerminationProtection'],
  minutes: 5,
  // ValidationError is the code of a missing stack and of most refusals: describe tells them apart.
  manual: {
    first:
      'buckets, repositories and hosted zones among its members are emptied, Athena workgroups with a history are deleted, what runs in its state machines is stopped, and stacks that import its exports are gone',
    protection: 'termination protection',
    gone: 'state `DELETE_COMPLETE`',
  },
  notFound: [],
  refusals: [
    {
      code: 'ValidationError',
      text: /TerminationProtection/,
      patience: 0,
      blocker: 'termination protection',
      remedy:
        'Switch termination protection off on the root stack, or add cloudformation:stack to remove-protection in the profile.',
    },
    {
      code: 'ValidationError',
      text: /is invalid or cannot be assumed/,
      patience: 0,
      remedy:
        'The stack was made with a service role that is gone. Delete it with another one: aws cloudformation delete-stack --role-arn …, or create that role again.',
    },
    {
      // Importing stacks that go are gone by now: this one stays.
      code: 'ValidationError',
      text: /in use by/,
      patience: 0,
      remedy:
        'Another stack imports from it. Delete that one, or label it so that it goes first, then run again.',
    },
    {
      code: 'ValidationError',
      text: /_IN_PROGRESS/,
      patience: 600,
      remedy: 'Wait until the operation on the stack has ended, then run again.',
    },
    anothersDeletion,
  ],

  async describe(aws, id) {
    const client = await aws.client('cloudformation');
    const arn = arnOf(aws, id);
    const found = await stackAt(client, arn);
    if (found === undefined) return undefined;
    const name = found.StackName ?? '';
    const [template, importers] = await Promise.all([
      templateOf(client, found),
      importersOf(client, found),
    ]);
    const members = await membersOf(client, arn, template);
    const exporters = await importedFrom(client, { arn, name, template });
    const root = found.ParentId === undefined;
    return {
      id,
      arn,
      name,
      tags: tagsOf(found.Tags),
      createdAt: found.CreationTime,
      state: stateOf(found),
      reason: found.StackStatus,
      // Set on the root for all; AWS refuses to switch it on a nested one.
      protection: root && found.EnableTerminationProtection ? 'termination protection' : undefined,
      stack: found.ParentId,
      refers: [
        ...exporters.map((each) => ({ type: 'cloudformation:stack', id: idOf(each) })),
        ...roleRef(aws, found.RoleARN),
      ],
      owns: members.known,
      parts: members.unknown,
      keeps: members.kept,
      // AWS would refuse only when its members were emptied.
      usedBy: importers,
      note: /DeletionPolicy["']?\s*:\s*["']?(?:Retain|Snapshot)/.test(template)
        ? 'members with DeletionPolicy Retain or Snapshot stay'
        : undefined,
      detail: undefined,
    };
  },
  async look(aws, id): Promise<Look | undefined> {
    const client = await aws.client('cloudformation');
    const found = await stackAt(client, arnOf(aws, id));
    if (found === undefined) return undefined;
    if (found.StackStatus !== 'DELETE_FAILED') return { state: stateOf(found) };
    const refusals = await refusalsIn(client, arnOf(aws, id));
    return {
      state: 'stuck',
      reason:
        refusals.length > 0
          ? `CloudFormation could not delete ${refusals.join('; ')}`
          : (found.StackStatusReason ?? 'DELETE_FAILED'),
      remedy: remedyFor(refusals),
    };
  },
  async unprotect(aws, { id }) {
    const client = await aws.client('cloudformation');
    await client.updateTerminationProtection({
      StackName: arnOf(aws, id),
      EnableTerminationProtection: false,
    });
  },
  async remove(aws, { id }) {
    const client = await aws.client('cloudformation');
    const StackName = arnOf(aws, id);
    const ClientRequestToken = `workshop-cleanup-${randomUUID()}`;
    await client.deleteStack({ StackName, ClientRequestToken });
    await refuseAnothers(client, StackName, ClientRequestToken);
  },
  async force(aws, { id }) {
    const client = await aws.client('cloudformation');
    const refusals = await refusalsIn(client, arnOf(aws, id));
    await client.deleteStack({
      StackName: arnOf(aws, id),
      DeletionMode: 'FORCE_DELETE_STACK',
    });
    return `deleted by force, without ${refusals.join('; ')}`;
  },
});

/** By its ARN a deleted stack is told of for 90 days; by its name another may be meant. */
async function stackAt(client: CloudFormation, arn: string): Promise<Stack | undefined> {
  try {
    const found = (await client.describeStacks({ StackName: arn })).Stacks?.[0];
    return found?.StackStatus === 'DELETE_COMPLETE' ? undefined : found;
  } catch (error) {
    if (isCode(error, 'ValidationError') && /does not exist/.test(textOf(error))) return undefined;
    throw error;
  }
}

/** A stack that failed to be deleted may be tried again; one with nothing but a change set waits for nobody. */
function stateOf({ StackStatus: status }: Stack): 'ready' | 'busy' | 'deleting' {
  if (status === 'DELETE_IN_PROGRESS') return 'deleting';
  return status?.endsWith('_IN_PROGRESS') && status !== 'REVIEW_IN_PROGRESS' ? 'busy' : 'ready';
}

async function importersOf(client: CloudFormation, found: Stack): Promise<Ref[]> {
  const names = await importedBy(client, found);
  const stacks = await mapLimit(names, 4, (name) => stackAt(client, name));
  return stacks.flatMap((each) =>
    each?.StackId === undefined
      ? []
      : [
          {
            type: 'cloudformation:stack',
            id: idOf(each.StackId),
            ...(each.StackName && { name: each.StackName }),
          },
        ],
  );
}

async function templateOf(client: CloudFormation, found: Stack): Promise<string> {
  if (found.StackStatus === 'REVIEW_IN_PROGRESS') return '';
  return (await client.getTemplate({ StackName: found.StackId })).TemplateBody ?? '';
}

function arnOf({ partition, region, account }: Aws, id: string): string {
  return `arn:${partition}:cloudformation:${region}:${account}:stack/${id}`;
}

function idOf(arn: string): string {
  return arn.slice(arn.indexOf(':stack/') + ':stack/'.length);
}
