import type { DescribeStateMachineOutput, SFN } from '@aws-sdk/client-sfn';
import type { Aws } from '../../aws/aws.ts';
import { isCode } from '../../aws/errors.ts';
import { mapLimit } from '../../aws/parallel.ts';
import { defineResourceType, type Look } from '../contract.ts';
import { roleRef } from '../iam/role-ref.ts';
import { keyRef } from '../kms/key-ref.ts';
import { calledBy, logGroups } from './references.ts';
import { tagsAt } from './tags.ts';

/**
 * Step Functions state machine; its versions and aliases die with it. It is DELETING until its last execution has ended,
 * which may wait for a year, so these are stopped at the start. Sources: Step Functions API reference
 * (DeleteStateMachine, StopExecution, ListExecutions: none of EXPRESS machines, DescribeStateMachine).
 */
export const stateMachine = defineResourceType({
  name: 'states:statemachine',
  cloudFormation: 'AWS::StepFunctions::StateMachine',
  arn: 'states:stateMachine:{id}',
  tagging: 'swept',
  iam: [
    'states:DescribeStateMachine',
    'states:ListTagsForResource',
    'states:ListExecutions',
    'states:StopExecution',
    'states:DeleteStateMachine',
  ],
  minutes: 1,
  manual: { first: 'what starts it; its running executions are stopped' },
  notFound: ['StateMachineDoesNotExist', 'ResourceNotFound'],
  refusals: [
    {
      code: 'KmsAccessDeniedException',
      patience: 0,
      remedy: 'Allow the role to use the KMS key that encrypts its executions, then run again.',
    },
  ],

  async describe(aws, name) {
    const states = await aws.client('states');
    const arn = arnOf(aws, name);
    const found = await read(states, arn);
    const [tags, running] = await Promise.all([tagsAt(states, arn), runningOf(states, found)]);
    const logs = logGroups(aws, name, found);
    return {
      id: name,
      arn,
      name,
      tags,
      createdAt: found.creationDate,
      ...look(found),
      released: running.length === 0,
      refers: [
        ...roleRef(aws, found.roleArn),
        ...keyRef(aws, found.encryptionConfiguration?.kmsKeyId),
        ...calledBy(aws, found.definition),
        ...logs.shared,
      ],
      owns: logs.own,
      detail: undefined,
    };
  },
  async look(aws, name) {
    const states = await aws.client('states');
    const found = await read(states, arnOf(aws, name));
    if (found.status === 'DELETING') return look(found);
    return { ...look(found), released: (await runningOf(states, found)).length === 0 };
  },
  releases: ['early', 'in-stack'],
  async release(aws, { id }) {
    const states = await aws.client('states');
    const found = await read(states, arnOf(aws, id));
    await mapLimit(await runningOf(states, found), 5, async (executionArn) => {
      try {
        await states.stopExecution({ executionArn });
      } catch (error) {
        // It has ended by itself.
        if (!isCode(error, 'ExecutionDoesNotExist')) throw error;
      }
    });
  },
  async remove(aws, { id }) {
    await (await aws.client('states')).deleteStateMachine({ stateMachineArn: arnOf(aws, id) });
  },
});

function look({ status }: DescribeStateMachineOutput): Look {
  if (status === 'DELETING')
    return { state: 'deleting', reason: 'AWS to end its executions', released: true };
  return { state: 'ready' };
}

function arnOf(aws: Aws, name: string): string {
  return `arn:${aws.partition}:states:${aws.region}:${aws.account}:stateMachine:${name}`;
}

/** A definition that cannot be decrypted, for want of permission or of the key, is left out. */
async function read(states: SFN, stateMachineArn: string): Promise<DescribeStateMachineOutput> {
  try {
    return await states.describeStateMachine({ stateMachineArn });
  } catch (error) {
    if (!isCode(error, 'KmsAccessDenied', 'KmsInvalidState', 'KmsThrottling')) throw error;
    return states.describeStateMachine({ stateMachineArn, includedData: 'METADATA_ONLY' });
  }
}

async function runningOf(
  states: SFN,
  { stateMachineArn, type, status }: DescribeStateMachineOutput,
): Promise<string[]> {
  // Executions of an EXPRESS machine last five minutes at most and are not listed.
  if (type === 'EXPRESS' || status === 'DELETING') return [];
  const running: string[] = [];
  const pages = states.paginateListExecutions({ stateMachineArn, statusFilter: 'RUNNING' });
  for await (const page of pages)
    for (const { executionArn } of page.executions ?? [])
      if (executionArn !== undefined) running.push(executionArn);
  return running;
}
