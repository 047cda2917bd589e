import assert from 'node:assert/strict';
import { answers, build, createApp, createBranch } from './amplify.ts';
import type { Ground, Scenario } from './scenario.ts';

async function create(ground: Ground) {
  const id = await createApp(ground);
  await createBranch(ground.aws, id, 'main');
  return { id };
}

export const scenario: Scenario = {
  type: 'amplify:apps',
  deleteAction: 'amplify:DeleteApp',
  create,
  exists: async (aws, id) => answers((await aws.client('amplify')).getApp({ appId: id })),
  async destroy(aws, id) {
    await (await aws.client('amplify')).deleteApp({ appId: id });
  },
  variants: {
    'while several branches build by themselves': {
      async arrange(ground) {
        const amplify = await ground.aws.client('amplify');
        const { id } = await create(ground);
        await amplify.updateApp({
          appId: id,
          enableBranchAutoBuild: true,
          enableAutoBranchCreation: true,
        });
        for (let n = 0; n < 12; n += 1)
          await createBranch(ground.aws, id, `feature/${n}`, n === 3 ? ground.tags : {});
        await build(amplify, `${id}/main`);
        await build(amplify, `${id}/feature/3`);
        return { id };
      },
    },
    'with a domain, a backend of Gen 1, a role and a log group': {
      async arrange(ground) {
        const { aws, name } = ground;
        const amplify = await aws.client('amplify');
        const { id } = await create(ground);
        await amplify.updateApp({
          appId: id,
          iamServiceRoleArn: `arn:aws:iam::${aws.account}:role/${name}`,
        });
        await amplify.createDomainAssociation({
          appId: id,
          domainName: `${name}.example.com`,
          subDomainSettings: [{ prefix: 'www', branchName: 'main' }],
        });
        await amplify.createBackendEnvironment({
          appId: id,
          environmentName: 'dev',
          stackName: `amplify-${name}-dev-1`,
        });
        await (await aws.client('logs')).createLogGroup({ logGroupName: `/aws/amplify/${id}` });
        return { id };
      },
      async after(aws, id) {
        const logs = await aws.client('logs');
        const logGroupNamePrefix = `/aws/amplify/${id}`;
        assert.deepEqual((await logs.describeLogGroups({ logGroupNamePrefix })).logGroups, []);
      },
    },
  },
  refusals: {
    'one of its branches is another’s': {
      async arrange(ground) {
        const made = await create(ground);
        await createBranch(ground.aws, made.id, 'pr-13', { ...ground.tags, 'workshop:pr': '13' });
        return made;
      },
      outcome: 'blocked',
      blocker: /pr-13|labels of another/,
      remedy: /label/i,
    },
  },
};
