import { defineResourceType } from '../contract.ts';

/** API Gateway API key; usage plans let go of it by themselves. Source: API Gateway REST API reference (DeleteApiKey). */
export const apiKey = defineResourceType({
  name: 'apigateway:apikey',
  cloudFormation: 'AWS::ApiGateway::ApiKey',
  arn: 'apigateway:/apikeys/{id}',
  tagging: 'listed',
  iam: ['apigateway:GET', 'apigateway:DELETE'],
  // DeleteApiKey: five per second, account and region; not adjustable.
  spacingSeconds: 0.2,
  notFound: ['NotFoundException'],
  refusals: [
    {
      code: 'ConflictException',
      patience: 120,
      remedy: 'Another change of this API key is in progress: run again.',
    },
  ],

  async *list(aws) {
    const gateway = await aws.client('apigateway');
    for await (const page of gateway.paginateGetApiKeys({ limit: 500 }))
      for (const { id = '', tags } of page.items ?? []) yield { id, tags: tags ?? {} };
  },
  async describe(aws, id) {
    const found = await (await aws.client('apigateway')).getApiKey({ apiKey: id });
    return {
      id,
      arn: `arn:${aws.partition}:apigateway:${aws.region}::/apikeys/${id}`,
      name: found.name ?? id,
      tags: found.tags ?? {},
      createdAt: found.createdDate,
      state: 'ready',
      detail: undefined,
    };
  },
  async remove(aws, { id }) {
    await (await aws.client('apigateway')).deleteApiKey({ apiKey: id });
  },
});
