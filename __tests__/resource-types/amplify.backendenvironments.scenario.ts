import { answers, createApp } from './amplify.ts';
import type { Scenario } from './scenario.ts';

const named = (id: string) => ({ appId: id.split('/')[0], environmentName: id.split('/')[1] });

export const scenario: Scenario = {
  type: 'amplify:backendenvironments',
  deleteAction: 'amplify:DeleteBackendEnvironment',
  async create(ground) {
    const appId = await createApp(ground);
    await (await ground.aws.client('amplify')).createBackendEnvironment({
      appId,
      environmentName: 'dev',
      stackName: `amplify-${ground.name}-dev-1`,
    });
    return { id: `${appId}/dev` };
  },
  exists: async (aws, id) =>
    answers((await aws.client('amplify')).getBackendEnvironment(named(id))),
  async destroy(aws, id) {
    const amplify = await aws.client('amplify');
    await amplify.deleteBackendEnvironment(named(id));
  },
};
