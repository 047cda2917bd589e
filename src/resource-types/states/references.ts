import type { DescribeStateMachineOutput } from '@aws-sdk/client-sfn';
import type { Aws } from '../../aws/aws.ts';
import type { Owned, Ref } from '../contract.ts';
import { targetRef } from '../target-ref.ts';

/** What its states name by ARN. Other state machines are left out: two may start each other. */
export function calledBy(aws: Aws, definition: string | undefined): Ref[] {
  const arns = new Set(definition?.match(/arn:[^"\s$]+/g));
  return [...arns]
    .flatMap((arn) => targetRef(aws, arn))
    .filter(({ type }) => type !== 'states:statemachine');
}

/** A group of its own name (`/aws/vendedlogs/states/NAME-Logs`, the console's) is its alone; any other may be shared. */
export function logGroups(
  aws: Aws,
  name: string,
  { loggingConfiguration }: DescribeStateMachineOutput,
): { own: Owned[]; shared: Ref[] } {
  const groups = (loggingConfiguration?.destinations ?? []).flatMap((each) =>
    targetRef(aws, each.cloudWatchLogsLogGroup?.logGroupArn),
  );
  const isOwn = ({ id }: Ref) =>
    id.replace(/^\/aws\/(?:vendedlogs\/)?states\//, '').replace(/-Logs$/, '') === name;
  return {
    own: groups.filter(isOwn).map((group) => ({ ...group, goes: 'after' })),
    shared: groups.filter((group) => !isOwn(group)),
  };
}
