import type { APIGateway, ApiStage, UsagePlan } from '@aws-sdk/client-api-gateway';
import { isCode } from '../../aws/errors.ts';
import { defineResourceType } from '../contract.ts';

/** API Gateway usage plan. Sources: API Gateway REST API reference (DeleteUsagePlan, UpdateUsagePlan), guide (quotas). */
export const usagePlan = defineResourceType<UsagePlan>({
  name: 'apigateway:usageplan',
  cloudFormation: 'AWS::ApiGateway::UsagePlan',
  arn: 'apigateway:/usageplans/{id}',
  tagging: 'listed',
  iam: ['apigateway:GET', 'apigateway:PATCH', 'apigateway:DELETE'],
  // UpdateUsagePlan: one per 20 seconds, account and region; not adjustable.
  spacingSeconds: 20,
  manual: { first: 'its stages are taken out of it' },
  notFound: ['NotFoundException'],
  refusals: [
    {
      code: 'BadRequestException',
      text: /stage/i,
      patience: 30,
      remedy: 'Take the stages out of the usage plan, then run again.',
    },
    {
      code: 'ConflictException',
      patience: 120,
      remedy: 'Another change of this usage plan is in progress: run again.',
    },
  ],

  async *list(aws) {
    const gateway = await aws.client('apigateway');
    for await (const page of gateway.paginateGetUsagePlans({ limit: 500 }))
      for (const { id = '', tags } of page.items ?? []) yield { id, tags: tags ?? {} };
  },
  async describe(aws, id) {
    const found = await (await aws.client('apigateway')).getUsagePlan({ usagePlanId: id });
    return {
      id,
      arn: `arn:${aws.partition}:apigateway:${aws.region}::/usageplans/${id}`,
      name: found.name ?? id,
      tags: found.tags ?? {},
      state: 'ready',
      refers: (found.apiStages ?? []).map(({ apiId, stage }) => ({
        type: 'apigateway:stage',
        id: `${apiId}/${stage}`,
      })),
      detail: found,
    };
  },
  async look(aws, id) {
    await (await aws.client('apigateway')).getUsagePlan({ usagePlanId: id });
    return { state: 'ready' };
  },
  async remove(aws, { id: usagePlanId, detail: { apiStages = [] } }) {
    const gateway = await aws.client('apigateway');
    if (apiStages.length > 0) await emptied(gateway, usagePlanId, apiStages);
    await gateway.deleteUsagePlan({ usagePlanId });
  },
});

/** The API's id belongs into the value; AWS rejects it in the path. */
async function emptied(gateway: APIGateway, usagePlanId: string, stages: readonly ApiStage[]) {
  const patchOperations = stages.map(({ apiId, stage }) => ({
    op: 'remove' as const,
    path: '/apiStages',
    value: `${apiId}:${stage}`,
  }));
  try {
    await gateway.updateUsagePlan({ usagePlanId, patchOperations });
  } catch (error) {
    // One of the stages has gone meanwhile: whether the plan is there, its own deletion tells.
    if (!isCode(error, 'NotFoundException')) throw error;
  }
}
