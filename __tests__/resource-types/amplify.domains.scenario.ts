import { answers, createApp, createBranch } from './amplify.ts';
import type { Scenario } from './scenario.ts';

const named = (id: string) => ({ appId: id.split('/')[0], domainName: id.split('/')[1] });

export const scenario: Scenario = {
  type: 'amplify:domains',
  deleteAction: 'amplify:DeleteDomainAssociation',
  async create(ground) {
    const appId = await createApp(ground);
    const domainName = `${ground.name}.example.com`;
    await createBranch(ground.aws, appId, 'main');
    await (await ground.aws.client('amplify')).createDomainAssociation({
      appId,
      domainName,
      subDomainSettings: [{ prefix: 'www', branchName: 'main' }],
    });
    return { id: `${appId}/${domainName}` };
  },
  exists: async (aws, id) => answers((await aws.client('amplify')).getDomainAssociation(named(id))),
  async destroy(aws, id) {
    const amplify = await aws.client('amplify');
    await amplify.deleteDomainAssociation(named(id));
  },
};
