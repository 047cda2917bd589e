import type { VpcLink } from '@aws-sdk/client-api-gateway';
import { parseArn } from '../../aws/arn.ts';
import { defineResourceType, type Look } from '../contract.ts';

/**
 * API Gateway VPC link for REST APIs. Those for HTTP APIs have ARNs of the same form, but are of another service: an id
 * of theirs is not there for this one. Sources: API Gateway REST API reference (DeleteVpcLink), guide (quotas).
 */
export const restApiVpcLink = defineResourceType({
  name: 'apigateway:vpclink',
  cloudFormation: 'AWS::ApiGateway::VpcLink',
  arn: 'apigateway:/vpclinks/{id}',
  tagging: 'listed',
  iam: ['apigateway:GET', 'apigateway:DELETE'],
  // DeleteVpcLink: one per 30 seconds, account and region; not adjustable.
  spacingSeconds: 30,
  minutes: 3,
  manual: { first: 'the APIs whose methods go through it' },
  notFound: ['NotFoundException'],
  refusals: [
    {
      code: 'BadRequestException',
      text: /referenced in/i,
      patience: 0,
      remedy: 'Point these methods elsewhere, or label their API too, then run again.',
    },
    {
      code: 'ConflictException',
      patience: 120,
      remedy: 'Another change of this VPC link is in progress: run again.',
    },
  ],

  async *list(aws) {
    const gateway = await aws.client('apigateway');
    for await (const page of gateway.paginateGetVpcLinks({ limit: 500 }))
      for (const { id = '', tags } of page.items ?? []) yield { id, tags: tags ?? {} };
  },
  async describe(aws, id) {
    const found = await (await aws.client('apigateway')).getVpcLink({ vpcLinkId: id });
    return {
      id,
      arn: `arn:${aws.partition}:apigateway:${aws.region}::/vpclinks/${id}`,
      name: found.name ?? id,
      tags: found.tags ?? {},
      ...look(found),
      refers: (found.targetArns ?? []).flatMap((arn) => {
        const [, balancer] = /^loadbalancer\/(.+)$/.exec(parseArn(arn)?.resource ?? '') ?? [];
        return balancer === undefined
          ? []
          : [{ type: 'elasticloadbalancing:loadbalancer', id: balancer }];
      }),
      detail: undefined,
    };
  },
  async look(aws, id) {
    return look(await (await aws.client('apigateway')).getVpcLink({ vpcLinkId: id }));
  },
  async remove(aws, { id }) {
    await (await aws.client('apigateway')).deleteVpcLink({ vpcLinkId: id });
  },
});

function look({ status }: VpcLink): Look {
  if (status === 'DELETING') return { state: 'deleting' };
  return status === 'PENDING'
    ? { state: 'busy', reason: 'the VPC link is PENDING' }
    : { state: 'ready' };
}
