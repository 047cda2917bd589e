import { createGraphqlApi, insist, isThere, merge } from './appsync.ts';
import type { Scenario } from './scenario.ts';

function keysOf(id: string) {
  const [mergedApiIdentifier, associationId] = id.split('/');
  return { mergedApiIdentifier, associationId };
}

export const scenario: Scenario = {
  type: 'appsync:sourceapiassociation',
  deleteAction: 'appsync:DisassociateSourceGraphqlApi',
  async create(ground) {
    const merged = await createGraphqlApi({ ...ground, tags: {} }, { apiType: 'MERGED' });
    return { id: await merge(ground, merged, await createGraphqlApi(ground)) };
  },
  async exists(aws, id) {
    return isThere((await aws.client('appsync')).getSourceApiAssociation(keysOf(id)));
  },
  async destroy(aws, id) {
    const appsync = await aws.client('appsync');
    const there = () => scenario.exists(aws, id);
    await insist(() => appsync.disassociateSourceGraphqlApi(keysOf(id)), there);
  },
};
