import assert from 'node:assert/strict';
import { domain, patiently, restApi, restApis } from './api-gateway.ts';
import type { Ground, Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'apigateway:restapi',
  deleteAction: 'apigateway:DELETE',
  create: async (ground) => ({ id: await restApi(ground) }),
  exists: async (aws, id) => (await restApis(aws)).includes(id),
  async destroy(aws, id) {
    const gateway = await aws.client('apigateway');
    await patiently(() => gateway.deleteRestApi({ restApiId: id }));
  },
  variants: {
    'mapped by domain names that are not ours and stay': {
      async arrange(ground) {
        const id = await restApi(ground);
        const gateway = await ground.aws.client('apigateway');
        for (const type of ['EDGE', 'REGIONAL'] as const) {
          const here = { ...ground, name: `${ground.name}-${type.toLowerCase()}`, tags: {} };
          const domainName = await domain(here, type);
          const mapping = { domainName, restApiId: id, stage: 'v1' };
          await gateway.createBasePathMapping(mapping);
          await gateway.createBasePathMapping({ ...mapping, basePath: 'orders' });
        }
        return { id };
      },
      async after(aws) {
        const gateway = await aws.client('apigateway');
        const { items = [] } = await gateway.getDomainNames({});
        assert.equal(items.length, 2);
        for (const { domainName } of items)
          assert.deepEqual((await gateway.getBasePathMappings({ domainName })).items ?? [], []);
      },
    },
    'with its execution logs, and not the group of its access log': {
      arrange: (ground) => writingTo(ground, () => '/access'),
      async after(aws) {
        const { logGroups } = await (await aws.client('logs')).describeLogGroups({});
        assert.deepEqual(
          logGroups?.map((group) => group.logGroupName),
          ['/access'],
        );
      },
    },
    'with the group of its access log that has its id in the name': {
      arrange: (ground) => writingTo(ground, (id) => `/aws/api-gateway/${id}`),
      async after(aws) {
        const { logGroups } = await (await aws.client('logs')).describeLogGroups({});
        assert.deepEqual(logGroups, []);
      },
    },
  },
};

/** An API with execution logs, whose stage writes its access log to that group; both groups without labels. */
async function writingTo(ground: Ground, group: (id: string) => string) {
  const id = await restApi(ground);
  const logs = await ground.aws.client('logs');
  for (const logGroupName of [`API-Gateway-Execution-Logs_${id}/v1`, group(id)])
    await logs.createLogGroup({ logGroupName });
  const { region, account } = ground.aws;
  await (await ground.aws.client('apigateway')).updateStage({
    restApiId: id,
    stageName: 'v1',
    patchOperations: [
      {
        op: 'replace',
        path: '/accessLogSettings/destinationArn',
        value: `arn:aws:logs:${region}:${account}:log-group:${group(id)}`,
      },
    ],
  });
  return { id };
}
