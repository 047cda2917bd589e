import type { VpcLink } from '@aws-sdk/client-apigatewayv2';
import { defineResourceType, type Look } from '../contract.ts';
import { itemsOf } from './items.ts';

/**
 * API Gateway VPC link for HTTP APIs; it is found by its own listing, since its ARN has the form of one for REST APIs.
 * Source: API Gateway v2 API reference (DeleteVpcLink).
 */
export const apiVpcLink = defineResourceType({
  name: 'apigatewayv2:vpclink',
  cloudFormation: 'AWS::ApiGatewayV2::VpcLink',
  tagging: 'listed',
  iam: ['apigateway:GET', 'apigateway:DELETE'],
  minutes: 3,
  manual: { first: 'the APIs whose integrations go through it' },
  notFound: ['NotFoundException'],
  refusals: [
    {
      code: 'BadRequestException',
      text: /referenced/i,
      patience: 0,
      remedy: 'Point these integrations elsewhere, or label their API too, then run again.',
    },
    {
      code: 'ConflictException',
      patience: 120,
      remedy: 'Another change of this VPC link is in progress: run again.',
    },
  ],

  async *list(aws) {
    const gateway = await aws.client('apigatewayv2');
    const links = await itemsOf<VpcLink>((more) => gateway.getVpcLinks(more));
    for (const { VpcLinkId: id = '', Tags: tags } of links) yield { id, tags: tags ?? {} };
  },
  async describe(aws, id) {
    const found = await (await aws.client('apigatewayv2')).getVpcLink({ VpcLinkId: id });
    return {
      id,
      arn: `arn:${aws.partition}:apigateway:${aws.region}::/vpclinks/${id}`,
      name: found.Name ?? id,
      tags: found.Tags ?? {},
      createdAt: found.CreatedDate,
      ...look(found),
      refers: [
        ...(found.SubnetIds ?? []).map((subnet) => ({ type: 'ec2:subnet', id: subnet })),
        ...(found.SecurityGroupIds ?? []).map((sg) => ({ type: 'ec2:security-group', id: sg })),
      ],
      detail: undefined,
    };
  },
  async look(aws, id) {
    return look(await (await aws.client('apigatewayv2')).getVpcLink({ VpcLinkId: id }));
  },
  async remove(aws, { id }) {
    await (await aws.client('apigatewayv2')).deleteVpcLink({ VpcLinkId: id });
  },
});

function look({ VpcLinkStatus: status }: Partial<VpcLink>): Look {
  if (status === 'DELETING') return { state: 'deleting' };
  return status === 'PENDING'
    ? { state: 'busy', reason: 'the VPC link is PENDING' }
    : { state: 'ready' };
}
