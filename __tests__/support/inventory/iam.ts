import { type Lister, labelsIn } from './lister.ts';

export const iam: readonly Lister[] = [
  {
    service: 'iam',
    type: 'role',
    global: true,
    async *list(aws) {
      const client = await aws.client('iam');
      for await (const { Roles = [] } of client.paginateListRoles({}))
        for (const { RoleName = '' } of Roles) {
          const { Role } = await client.getRole({ RoleName });
          const { PolicyNames } = await client.listRolePolicies({ RoleName });
          const { AttachedPolicies } = await client.listAttachedRolePolicies({ RoleName });
          const description = { ...Role, PolicyNames, AttachedPolicies };
          yield { id: RoleName, labels: labelsIn(Role?.Tags), description };
        }
    },
  },
  {
    service: 'iam',
    type: 'policy',
    global: true,
    async *list(aws) {
      const client = await aws.client('iam');
      for await (const { Policies = [] } of client.paginateListPolicies({ Scope: 'Local' }))
        for (const { Arn: PolicyArn = '' } of Policies) {
          const { Policy } = await client.getPolicy({ PolicyArn });
          const { Versions } = await client.listPolicyVersions({ PolicyArn });
          yield {
            id: PolicyArn,
            labels: labelsIn(Policy?.Tags),
            description: { ...Policy, Versions },
          };
        }
    },
  },
  {
    service: 'iam',
    type: 'instance-profile',
    global: true,
    async *list(aws) {
      const client = await aws.client('iam');
      for await (const { InstanceProfiles = [] } of client.paginateListInstanceProfiles({}))
        for (const profile of InstanceProfiles)
          yield {
            id: profile.InstanceProfileName ?? '',
            labels: labelsIn(profile.Tags),
            description: profile,
          };
    },
  },
  {
    service: 'iam',
    type: 'oidc-provider',
    global: true,
    async *list(aws) {
      const client = await aws.client('iam');
      const { OpenIDConnectProviderList = [] } = await client.listOpenIDConnectProviders({});
      for (const { Arn: OpenIDConnectProviderArn = '' } of OpenIDConnectProviderList) {
        const description = await client.getOpenIDConnectProvider({ OpenIDConnectProviderArn });
        yield {
          id: OpenIDConnectProviderArn,
          labels: labelsIn(description.Tags),
          description,
        };
      }
    },
  },
];
