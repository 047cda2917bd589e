import type { Amplify, Branch } from '@aws-sdk/client-amplify';
import type { Owned } from '../contract.ts';
import { optional } from '../optional.ts';
import { pagesOf } from './pages.ts';

/** What belongs to an app. Its log group is written by apps that render on the server, and may not exist. */
export async function ownedBy(
  amplify: Amplify,
  appId: string,
  branches: readonly Branch[],
): Promise<Owned[]> {
  const [environments, domains] = await Promise.all([
    optional(pagesOf((nextToken) => amplify.listBackendEnvironments({ appId, nextToken }))),
    optional(pagesOf((nextToken) => amplify.listDomainAssociations({ appId, nextToken }))),
  ]);
  const part = (type: string, name: string | undefined, goes: Owned['goes']): Owned => ({
    type,
    id: `${appId}/${name}`,
    goes,
  });
  return [
    ...branches.map(({ branchName }) => part('amplify:branches', branchName, 'with')),
    ...(environments ?? [])
      .flatMap(({ backendEnvironments }) => backendEnvironments ?? [])
      .map((each) => part('amplify:backendenvironments', each.environmentName, 'before')),
    ...(domains ?? [])
      .flatMap(({ domainAssociations }) => domainAssociations ?? [])
      .map((each) => part('amplify:domains', each.domainName, 'before')),
    { type: 'logs:log-group', id: `/aws/amplify/${appId}`, goes: 'after' },
  ];
}
