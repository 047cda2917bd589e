import type { Branch } from '@aws-sdk/client-amplify';
import { parseArn } from '../../aws/arn.ts';
import type { Aws } from '../../aws/aws.ts';
import type { Ref } from '../contract.ts';

/**
 * The CloudFormation stacks of Gen 2 backends. They outlive branch and app: labelled ones are deleted as stacks, and
 * after what builds them. Sources: Amplify API reference (Backend), aws-amplify/amplify-hosting issues 974 and 269.
 */
export function stacksOf(aws: Aws, branches: readonly Branch[]): Ref[] {
  return branches.flatMap(({ backend }) => {
    const { service, account, region, resource = '' } = parseArn(backend?.stackArn ?? '') ?? {};
    if (service !== 'cloudformation' || account !== aws.account) return [];
    const id = resource.replace(/^stack\//, '');
    const ref = { type: 'cloudformation:stack', id, name: id.split('/')[0] ?? id };
    return [region === undefined || region === aws.region ? ref : { ...ref, region }];
  });
}

/** By name, since the type cannot know whether they carry the labels. */
export function stackNote(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const stay =
    names.length === 1
      ? `stack ${names[0]} stays unless it carries the labels itself`
      : `stacks ${names.join(', ')} stay unless they carry the labels themselves`;
  return `its backend's CloudFormation ${stay}`;
}
