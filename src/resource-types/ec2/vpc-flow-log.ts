import type { FlowLog } from '@aws-sdk/client-ec2';
import { parseArn } from '../../aws/arn.ts';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType, type Ref } from '../contract.ts';
import { roleRef } from '../iam/role-ref.ts';
import { tagsOf } from '../tags.ts';
import { named } from './named.ts';

/**
 * Flow log of a VPC, subnet or network interface; what it has written stays. Sources: EC2 API reference (DeleteFlowLogs,
 * FlowLog), VPC guide (flow logs).
 */
export const flowLog = defineResourceType({
  name: 'ec2:vpc-flow-log',
  cloudFormation: 'AWS::EC2::FlowLog',
  arn: 'ec2:vpc-flow-log/{id}',
  tagging: 'swept',
  iam: ['ec2:DescribeFlowLogs', 'ec2:DeleteFlowLogs'],
  notFound: ['InvalidFlowLogId.NotFound'],

  async describe(aws, id) {
    const found = await logWith(aws, id);
    if (found === undefined) return undefined;
    return {
      ...named(aws, 'vpc-flow-log', id, tagsOf(found.Tags)),
      createdAt: found.CreationTime,
      state: 'ready',
      // It writes until it is gone, and would write a log group anew.
      refers: [...sourceOf(found), ...destinationsOf(aws, found)],
      detail: undefined,
    };
  },
  async look(aws, id) {
    return (await logWith(aws, id)) && { state: 'ready' };
  },
  async remove(aws, { id }) {
    const { Unsuccessful } = await (await aws.client('ec2')).deleteFlowLogs({ FlowLogIds: [id] });
    // The answer is a success whatever came of it.
    const { Code: name, Message: message } = Unsuccessful?.[0]?.Error ?? {};
    if (Unsuccessful?.length) throw Object.assign(new Error(message), { name });
  },
});

async function logWith(aws: Aws, id: string): Promise<FlowLog | undefined> {
  return (await (await aws.client('ec2')).describeFlowLogs({ FlowLogIds: [id] })).FlowLogs?.[0];
}

/** What its traffic is logged of. */
function sourceOf({ ResourceId: id = '' }: FlowLog): Ref[] {
  const [kind = ''] = id.split('-');
  const type = { vpc: 'ec2:vpc', subnet: 'ec2:subnet', eni: 'ec2:network-interface' }[kind];
  return type === undefined ? [] : [{ type, id }];
}

function destinationsOf(aws: Aws, log: FlowLog): Ref[] {
  const target = parseArn(log.LogDestination ?? '');
  const [bucket = ''] = target?.resource.split('/') ?? [];
  return [
    ...roleRef(aws, log.DeliverLogsPermissionArn),
    ...(log.LogGroupName ? [{ type: 'logs:log-group', id: log.LogGroupName }] : []),
    ...(target?.service === 's3' ? [{ type: 's3:bucket', id: bucket }] : []),
    ...(target?.service === 'firehose'
      ? [{ type: 'firehose:deliverystream', id: target.resource.replace(/^deliverystream\//, '') }]
      : []),
  ];
}
