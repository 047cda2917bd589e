import { answers, createApp, createBranch } from './amplify.ts';
import type { Ground, Scenario } from './scenario.ts';

const named = (id: string) => ({ appId: id.split('/')[0], domainName: id.split('/')[1] });

async function associate(ground: Ground, appTags: Ground['tags']) {
  const amplify = await ground.aws.client('amplify');
  const appId = await createApp({ ...ground, tags: appTags });
  const domainName = `${ground.name}.example.com`;
  await createBranch(ground.aws, appId, 'main');
  const { domainAssociation } = await amplify.createDomainAssociation({
    appId,
    domainName,
    subDomainSettings: [{ prefix: 'www', branchName: 'main' }],
  });
  return { id: `${appId}/${domainName}`, resourceArn: domainAssociation?.domainAssociationArn };
}

export const scenario: Scenario = {
  type: 'amplify:domains',
  deleteAction: 'amplify:DeleteDomainAssociation',
  /** Of an app that carries no labels, and stays. */
  async create(ground) {
    const { id, resourceArn } = await associate(ground, {});
    await (await ground.aws.client('amplify')).tagResource({ resourceArn, tags: ground.tags });
    return { id };
  },
  exists: async (aws, id) => answers((await aws.client('amplify')).getDomainAssociation(named(id))),
  async destroy(aws, id) {
    const amplify = await aws.client('amplify');
    await amplify.deleteDomainAssociation(named(id));
  },
  variants: {
    'without labels, of a labelled app': { arrange: (ground) => associate(ground, ground.tags) },
  },
};
