import type { CreateFunctionRequest } from '@aws-sdk/client-lambda';
import type { Ground } from './scenario.ts';

/** A zip archive without files: only the record that ends one. */
export const emptyZip = Uint8Array.from([0x50, 0x4b, 0x05, 0x06, ...Array<number>(18).fill(0)]);

/** A function with a role of its own, Active when this returns. */
export async function createFunction(
  { aws, name, tags }: Ground,
  more: Partial<CreateFunctionRequest> = {},
): Promise<string> {
  const iam = await aws.client('iam');
  const { Role: role } = await iam.createRole({
    RoleName: name,
    AssumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[]}',
  });
  const lambda = await aws.client('lambda');
  await lambda.createFunction({
    FunctionName: name,
    Runtime: 'nodejs24.x',
    Handler: 'index.handler',
    Role: role?.Arn,
    Code: { ZipFile: emptyZip },
    Tags: { ...tags },
    ...more,
  });
  for (;;) {
    const { State } = await lambda.getFunctionConfiguration({ FunctionName: name });
    if (State === 'Active') return name;
  }
}
