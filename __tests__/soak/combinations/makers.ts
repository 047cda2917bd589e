import { pairs } from '../../resource-types/ec2-interfaces.ts';
import { trust } from '../../resource-types/iam.ts';
import { emptyZip } from '../../resource-types/lambda-function.ts';
import type { Ground } from '../../resource-types/scenario.ts';
import { id, type Member } from './member.ts';

export async function makeRole({ aws, name, tags }: Ground): Promise<string> {
  const iam = await aws.client('iam');
  await iam.createRole({ RoleName: name, AssumeRolePolicyDocument: trust, Tags: pairs(tags) });
  return name;
}

/** A function with the role of this name, if that is there or not. */
export async function makeFunction({ aws, name, tags }: Ground, role: string, more: object = {}) {
  const lambda = await aws.client('lambda');
  await lambda.createFunction({
    FunctionName: name,
    Runtime: 'nodejs24.x',
    Handler: 'index.handler',
    Role: `arn:aws:iam::${aws.account}:role/${role}`,
    Code: { ZipFile: emptyZip },
    Tags: { ...tags },
    ...more,
  });
  for (;;) {
    const { State } = await lambda.getFunctionConfiguration({ FunctionName: name });
    if (State === 'Active') return name;
  }
}

export async function makeQueue(
  { aws, name, tags }: Ground,
  Attributes: Record<string, string> = {},
) {
  await (await aws.client('sqs')).createQueue({ QueueName: name, Attributes, tags: { ...tags } });
  return name;
}

export const role: Member = { type: 'iam:role', make: (ground) => makeRole(ground) };

export const queue: Member = { type: 'sqs:queue', make: (ground) => makeQueue(ground) };

export const functionOf = (member: string): Member => ({
  type: 'lambda:function',
  make: (ground, ids) => makeFunction(ground, id(ids, member)),
});
