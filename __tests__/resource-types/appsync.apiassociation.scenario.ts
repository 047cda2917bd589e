import { createDomain, createGraphqlApi, insist, isThere } from './appsync.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'appsync:apiassociation',
  deleteAction: 'appsync:DisassociateApi',
  create: async (ground) => ({
    id: await createDomain(ground, {}, await createGraphqlApi(ground)),
  }),
  async exists(aws, domainName) {
    return isThere((await aws.client('appsync')).getApiAssociation({ domainName }));
  },
  async destroy(aws, domainName) {
    const appsync = await aws.client('appsync');
    const there = () => scenario.exists(aws, domainName);
    await insist(() => appsync.disassociateApi({ domainName }), there);
  },
};
