import { createDomain, createGraphqlApi, isThere } from './appsync.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'appsync:domainnames',
  deleteAction: 'appsync:DeleteDomainName',
  create: async (ground) => ({ id: await createDomain(ground, ground.tags) }),
  async exists(aws, domainName) {
    return isThere((await aws.client('appsync')).getDomainName({ domainName }));
  },
  async destroy(aws, domainName) {
    await (await aws.client('appsync')).deleteDomainName({ domainName });
  },
  variants: {
    'associated with the API of another': {
      async arrange(ground) {
        const api = await createGraphqlApi({ ...ground, tags: {} });
        return { id: await createDomain(ground, ground.tags, api) };
      },
    },
  },
};
