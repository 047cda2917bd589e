import type { FileSystemConfig, FunctionConfiguration, Lambda } from '@aws-sdk/client-lambda';
import { parseArn } from '../../aws/arn.ts';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType, type Look, type Owned, type Ref } from '../contract.ts';
import { interfacesOf } from '../ec2/interface-owner.ts';
import { roleRef } from '../iam/role-ref.ts';
import { keyRef } from '../kms/key-ref.ts';
import { optional } from '../optional.ts';
import { functionNameIn } from './function-name.ts';

/**
 * Lambda function; its versions, aliases, URL and permissions die with it. Sources: Lambda API reference
 * (DeleteFunction, GetFunction, UpdateFunctionConfiguration), Lambda guide (function states, VPC networking),
 * CloudFront guide (deleting Lambda@Edge functions and replicas).
 */
export const lambdaFunction = defineResourceType<readonly FileSystemConfig[]>({
  name: 'lambda:function',
  cloudFormation: 'AWS::Lambda::Function',
  arn: 'lambda:function:{id}',
  tagging: 'swept',
  iam: [
    'lambda:GetFunction',
    // Without it GetFunction succeeds and leaves the tags out.
    'lambda:ListTags',
    'lambda:ListEventSourceMappings',
    'lambda:UpdateFunctionConfiguration',
    'lambda:DeleteFunction',
    'ec2:DescribeNetworkInterfaces',
  ],
  manual: { first: 'what invokes it; it is taken out of its VPC' },
  notFound: ['ResourceNotFoundException'],
  refusals: [
    {
      // Pending, or a change of its code, configuration or network is in progress.
      code: 'ResourceConflictException',
      patience: 600,
      remedy: 'Wait until the function is Active and its last update has ended, then run again.',
    },
    {
      code: 'InvalidParameterValueException',
      text: /replicated function/i,
      patience: 1800,
      blocker: 'CloudFront has not yet removed the replicas of this Lambda@Edge function',
      remedy:
        'Once no distribution uses it, AWS removes them within hours: a later run (scope stale) deletes the function.',
    },
  ],

  async describe(aws, name) {
    const lambda = await aws.client('lambda');
    const answer = await lambda.getFunction({ FunctionName: name });
    const { Configuration: found, TagsError: error } = answer;
    if (found === undefined) return undefined;
    if (error !== undefined)
      throw Object.assign(new Error(error.Message), { name: error.ErrorCode });
    return {
      id: name,
      arn: found.FunctionArn,
      name,
      tags: answer.Tags ?? {},
      // There is no time of creation; it is at least as old as its last change.
      createdAt: found.LastModified === undefined ? undefined : new Date(found.LastModified),
      ...look(found),
      refers: uses(aws, name, found),
      owns: [
        ...(await mappingsOf(lambda, name)),
        ...(await interfacesFor(aws, found)),
        { type: 'logs:log-group', id: ownGroup(name), goes: 'after' },
      ],
      detail: found.FileSystemConfigs ?? [],
    };
  },
  async look(aws, name) {
    // Not GetFunctionConfiguration, which shares 15 calls/s with all others: GetFunction has 100/s (Lambda quotas).
    const answer = await (await aws.client('lambda')).getFunction({ FunctionName: name });
    return answer.Configuration && look(answer.Configuration);
  },
  releases: ['early'],
  async release(aws, { id, detail: files }) {
    // From here on Lambda takes its network interfaces back, which lasts up to 20 minutes and needs the role.
    await (await aws.client('lambda')).updateFunctionConfiguration({
      FunctionName: id,
      VpcConfig: { SubnetIds: [], SecurityGroupIds: [] },
      // One that has a file system is not let out of its VPC (aws/chalice#1453).
      ...(files.length > 0 && { FileSystemConfigs: [] }),
    });
  },
  async remove(aws, { id }) {
    await (await aws.client('lambda')).deleteFunction({ FunctionName: id });
  },
});

function look(found: FunctionConfiguration): Look {
  const { State: state, LastUpdateStatus: update, VpcConfig: vpc } = found;
  const released = !vpc?.SubnetIds?.length || state === 'Failed' || update === 'Failed';
  if (state === 'Deleting') return { state: 'deleting', released };
  const busy = state === 'Pending' || state === 'Deactivating' ? state : undefined;
  if (busy === undefined && update !== 'InProgress') return { state: 'ready', released };
  return {
    state: 'busy',
    reason: busy ? `the function is ${busy}` : 'an update of the function is in progress',
    released: false,
  };
}

function ownGroup(name: string): string {
  return `/aws/lambda/${name}`;
}

function uses(aws: Aws, name: string, found: FunctionConfiguration): Ref[] {
  const { SubnetIds: subnets = [], SecurityGroupIds: groups = [] } = found.VpcConfig ?? {};
  const group = found.LoggingConfig?.LogGroup ?? ownGroup(name);
  const layersHere = `:lambda:${aws.region}:${aws.account}:layer:`;
  return [
    ...roleRef(aws, found.Role),
    ...keyRef(aws, found.KMSKeyArn),
    ...(found.Layers ?? []).flatMap(({ Arn: arn = '' }) => {
      const id = arn.split(layersHere)[1];
      return id === undefined ? [] : [{ type: 'lambda:layer-version', id }];
    }),
    ...(found.FileSystemConfigs ?? []).flatMap(({ Arn: arn }) => accessPointRef(arn)),
    ...subnets.map((id) => ({ type: 'ec2:subnet', id })),
    ...groups.map((id) => ({ type: 'ec2:security-group', id })),
    // A group of its own name is a child; any other is shared, and only goes after those that write to it.
    ...(group === ownGroup(name) ? [] : [{ type: 'logs:log-group', id: group }]),
  ];
}

function accessPointRef(arn: string | undefined): Ref[] {
  const { service, resource = '' } = parseArn(arn ?? '') ?? {};
  const [, id] = /^access-point\/(.+)$/.exec(resource) ?? [];
  return service === 'elasticfilesystem' && id !== undefined
    ? [{ type: 'elasticfilesystem:access-point', id }]
    : [];
}

/** All mappings are listed, because FunctionName leaves out those of the function's versions and aliases. */
async function mappingsOf(lambda: Lambda, name: string): Promise<Owned[]> {
  const ids: Owned[] = [];
  for await (const page of lambda.paginateListEventSourceMappings({}))
    for (const { UUID, FunctionArn } of page.EventSourceMappings ?? [])
      if (UUID !== undefined && functionNameIn(FunctionArn) === name)
        ids.push({ type: 'lambda:event-source-mapping', id: UUID, goes: 'before' });
  return ids;
}

/**
 * The interfaces that Lambda takes back, by the function's role, after the function is gone. Functions in the same
 * subnets and groups share them, under the name of the one that they were first made for: a stranger's stays, because
 * that function uses it.
 */
async function interfacesFor(
  aws: Aws,
  { VpcConfig: vpc, Role: role }: FunctionConfiguration,
): Promise<Owned[]> {
  const groups = [...(vpc?.SecurityGroupIds ?? [])].sort();
  if (!vpc?.SubnetIds?.length || groups.length === 0) return [];
  const found = await optional(
    interfacesOf(aws, {
      'subnet-id': vpc.SubnetIds,
      'group-id': groups,
      description: 'AWS Lambda VPC ENI-*',
    }),
  );
  return (found ?? []).flatMap(({ NetworkInterfaceId: id, Groups }) => {
    const its = (Groups ?? []).map(({ GroupId }) => GroupId).sort();
    if (id === undefined || its.join() !== groups.join()) return [];
    return [
      { type: 'ec2:network-interface', id, goes: 'after' as const, uses: roleRef(aws, role) },
    ];
  });
}
