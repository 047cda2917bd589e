import assert from 'node:assert/strict';
import { answers, branchNamed, build, createApp, createBranch } from './amplify.ts';
import type { Ground, Scenario } from './scenario.ts';

/** A labelled branch of an app that is not. */
async function create(ground: Ground, name = `feature/${ground.name}`) {
  const appId = await createApp({ ...ground, tags: {} });
  await createBranch(ground.aws, appId, 'main');
  await createBranch(ground.aws, appId, name, ground.tags);
  return { id: `${appId}/${name}` };
}

export const scenario: Scenario = {
  type: 'amplify:branches',
  deleteAction: 'amplify:DeleteBranch',
  create,
  exists: async (aws, id) => answers((await aws.client('amplify')).getBranch(branchNamed(id))),
  async destroy(aws, id) {
    await (await aws.client('amplify')).deleteBranch(branchNamed(id));
  },
  variants: {
    'while it builds, with webhooks and a domain of the app': {
      async arrange(ground) {
        const amplify = await ground.aws.client('amplify');
        const made = await create(ground);
        const { appId, branchName } = branchNamed(made.id);
        await build(amplify, made.id);
        for (const name of [branchName, 'main'])
          await amplify.createWebhook({ appId, branchName: name });
        await amplify.createDomainAssociation({
          appId,
          domainName: `${ground.name}.example.com`,
          subDomainSettings: [{ prefix: 'pr', branchName }],
        });
        return made;
      },
      async after(aws, id) {
        const amplify = await aws.client('amplify');
        const { appId } = branchNamed(id);
        const { webhooks } = await amplify.listWebhooks({ appId });
        assert.deepEqual(
          webhooks?.map(({ branchName }) => branchName),
          ['main'],
        );
        const { branches } = await amplify.listBranches({ appId });
        assert.deepEqual(
          branches?.map(({ branchName, enableAutoBuild }) => [branchName, enableAutoBuild]),
          [['main', true]],
        );
      },
    },
    'of a labelled app, with which it dies': {
      async arrange(ground) {
        const appId = await createApp(ground);
        await createBranch(ground.aws, appId, 'pr-12', ground.tags);
        return { id: `${appId}/pr-12` };
      },
    },
    'with a backend of Gen 2 and a role': {
      async arrange(ground) {
        const { aws, name } = ground;
        const made = await create(ground, 'pr-12');
        await (await aws.client('amplify')).updateBranch({
          ...branchNamed(made.id),
          enableAutoBuild: false,
          computeRoleArn: `arn:aws:iam::${aws.account}:role/${name}`,
          backend: {
            stackArn: `arn:aws:cloudformation:${aws.region}:${aws.account}:stack/amplify-${name}/1`,
          },
        });
        return made;
      },
    },
  },
};
