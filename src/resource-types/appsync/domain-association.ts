import type { ApiAssociation } from '@aws-sdk/client-appsync';
import { defineResourceType, type Look } from '../contract.ts';
import { concurrent } from './refusals.ts';

/**
 * Association of a custom domain with an API; its id is the domain name. It goes before both, and an API's goes with it
 * whosever the domain is. Source: AppSync API reference (ApiAssociation, DisassociateApi).
 */
export const domainAssociation = defineResourceType<ApiAssociation>({
  name: 'appsync:apiassociation',
  cloudFormation: 'AWS::AppSync::DomainNameApiAssociation',
  tagging: 'untaggable',
  iam: ['appsync:GetApiAssociation', 'appsync:DisassociateApi'],
  minutes: 4,
  notFound: ['NotFoundException'],
  refusals: [concurrent],

  async describe(aws, domainName) {
    const appsync = await aws.client('appsync');
    const { apiAssociation: found } = await appsync.getApiAssociation({ domainName });
    if (found === undefined) return undefined;
    return {
      id: domainName,
      name: `${domainName} → ${found.apiId}`,
      ...look(found),
      detail: found,
    };
  },
  async look(aws, domainName) {
    const appsync = await aws.client('appsync');
    const { apiAssociation: found } = await appsync.getApiAssociation({ domainName });
    return found && look(found);
  },
  async remove(aws, { id }) {
    await (await aws.client('appsync')).disassociateApi({ domainName: id });
  },
});

/** PROCESSING is told while it is made and while it is unmade. */
function look({ associationStatus: status }: ApiAssociation): Look {
  if (status !== 'PROCESSING') return { state: 'ready' };
  return { state: 'busy', reason: 'AppSync deploys the change of its domain, which takes minutes' };
}
