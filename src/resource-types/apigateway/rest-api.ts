import type { APIGateway, Stage } from '@aws-sdk/client-api-gateway';
import type { VpcLink } from '@aws-sdk/client-apigatewayv2';
import type { Aws } from '../../aws/aws.ts';
import { itemsOf } from '../apigatewayv2/items.ts';
import { defineResourceType, type Ref } from '../contract.ts';
import { wafRef } from '../wafv2/entity.ts';
import { accessLogOf } from './logs.ts';
import { mappingsTo } from './mappings.ts';
import { executionLogs } from './stage.ts';

/**
 * API Gateway REST API; its stages, resources, authorizers and models die with it. Sources: API Gateway REST API
 * reference (DeleteRestApi), API Gateway guide (quotas for creating, deploying and managing an API).
 */
export const restApi = defineResourceType({
  name: 'apigateway:restapi',
  cloudFormation: 'AWS::ApiGateway::RestApi',
  arn: 'apigateway:/restapis/{id}',
  tagging: 'swept',
  iam: ['apigateway:GET', 'apigateway:DELETE'],
  // DeleteRestApi: one per 30 seconds, account and region; not adjustable.
  spacingSeconds: 30,
  manual: { first: 'the mappings that lead to it' },
  notFound: ['NotFoundException'],
  refusals: [
    {
      code: 'BadRequestException',
      text: /base path mapping/i,
      patience: 60,
      remedy: 'Remove the mappings that lead to this API from its custom domain names.',
    },
    {
      code: 'ConflictException',
      patience: 120,
      remedy: 'Another change of this API is in progress: run again.',
    },
  ],

  async describe(aws, id) {
    const gateway = await aws.client('apigateway');
    const found = await gateway.getRestApi({ restApiId: id });
    const { item: stages = [] } = await gateway.getStages({ restApiId: id });
    const [mappings, links] = await Promise.all([mappingsTo(aws, id), vpcLinksOf(aws, id, stages)]);
    const accessLogs = stages.map((stage) =>
      accessLogOf(id, stage.accessLogSettings?.destinationArn),
    );
    return {
      id,
      arn: `arn:${aws.partition}:apigateway:${aws.region}::/restapis/${id}`,
      name: found.name ?? id,
      tags: found.tags ?? {},
      createdAt: found.createdDate,
      state: 'ready',
      refers: [
        ...links,
        ...accessLogs.flatMap(({ shared }) => shared),
        ...stages.flatMap(({ webAclArn }) => wafRef(aws, webAclArn)),
      ],
      owns: [
        ...mappings,
        ...stages.flatMap(({ stageName = '' }) => [
          { type: 'apigateway:stage', id: `${id}/${stageName}`, goes: 'with' as const },
          executionLogs(id, stageName),
        ]),
        ...accessLogs.flatMap(({ own }) => own),
      ],
      detail: undefined,
    };
  },
  async look(aws, id) {
    await (await aws.client('apigateway')).getRestApi({ restApiId: id });
    return { state: 'ready' };
  },
  async remove(aws, { id }) {
    await (await aws.client('apigateway')).deleteRestApi({ restApiId: id });
  },
});

/**
 * The VPC links that its methods go through, of either version: AWS keeps a link as long as any method names it. Reading
 * all methods is dear (5 calls per 2 seconds), so it is left out where there is no link at all. Source: API Gateway guide
 * (private integrations for REST APIs).
 */
async function vpcLinksOf(aws: Aws, restApiId: string, stages: readonly Stage[]): Promise<Ref[]> {
  const gateway = await aws.client('apigateway');
  const links = (await Promise.all([olderLinks(gateway), newerLinks(aws)])).flat();
  if (links.length === 0) return [];
  // A method may name a stage variable (`${stageVariables.link}`) instead.
  const named = new Set(stages.flatMap(({ variables }) => Object.values(variables ?? {})));
  const methods = { restApiId, embed: ['methods'], limit: 500 };
  for await (const page of gateway.paginateGetResources(methods))
    for (const { resourceMethods } of page.items ?? [])
      for (const { methodIntegration } of Object.values(resourceMethods ?? {}))
        named.add(methodIntegration?.connectionId ?? '');
  return links.filter(({ id }) => named.has(id));
}

async function olderLinks(gateway: APIGateway): Promise<Ref[]> {
  const links: Ref[] = [];
  for await (const page of gateway.paginateGetVpcLinks({ limit: 500 }))
    for (const { id = '' } of page.items ?? []) links.push({ type: 'apigateway:vpclink', id });
  return links;
}

async function newerLinks(aws: Aws): Promise<Ref[]> {
  const gateway = await aws.client('apigatewayv2');
  const links = await itemsOf<VpcLink>((more) => gateway.getVpcLinks(more));
  return links.map(({ VpcLinkId: id = '' }) => ({ type: 'apigatewayv2:vpclink', id }));
}
