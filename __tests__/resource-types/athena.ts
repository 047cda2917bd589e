import { pairs } from './s3.ts';
import type { Ground, Made } from './scenario.ts';

/** A stack of one workgroup, in which a query was run unless told otherwise. */
export async function createInStack(
  { aws, name, tags }: Ground,
  more: object = {},
  isUsed = true,
): Promise<Made> {
  const WorkGroup = `${name}-queries`;
  const Group = { Type: 'AWS::Athena::WorkGroup', Properties: { Name: WorkGroup, ...more } };
  const { StackId = '' } = await (await aws.client('cloudformation')).createStack({
    StackName: name,
    TemplateBody: JSON.stringify({ Resources: { Group } }),
    Tags: pairs(tags),
  });
  const athena = await aws.client('athena');
  if (isUsed) await athena.startQueryExecution({ QueryString: 'SELECT 1', WorkGroup });
  return { id: StackId.slice(StackId.indexOf(':stack/') + 7) };
}

export async function prepareStatement({ aws, name }: Ground): Promise<void> {
  await (await aws.client('athena')).createPreparedStatement({
    StatementName: 'orders',
    WorkGroup: `${name}-queries`,
    QueryStatement: 'SELECT ?',
  });
}
