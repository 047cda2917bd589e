import { roleRef } from '../iam/role-ref.ts';
import { plain } from '../plain.ts';
import { busy, lookAt, split, withoutNumber } from './part.ts';

/** Fargate profiles and add-ons. Sources: EKS API reference (DeleteFargateProfile, DeleteAddon). */
export const eksTypes = [
  plain({
    name: 'eks:fargateprofile',
    cloudFormation: 'AWS::EKS::FargateProfile',
    arn: 'eks:fargateprofile/{id}/{id}/{id}',
    idOf: withoutNumber,
    client: 'eks',
    iam: ['eks:DescribeFargateProfile', 'eks:DeleteFargateProfile'],
    minutes: 4,
    notFound: ['ResourceNotFoundException'],
    refusals: [busy],
    async describe(eks, id, aws) {
      const { clusterName, name } = split(id);
      const asked = { clusterName, fargateProfileName: name };
      const found = (await eks.describeFargateProfile(asked)).fargateProfile;
      if (found === undefined) return undefined;
      return {
        arn: found.fargateProfileArn,
        name,
        tags: found.tags ?? {},
        createdAt: found.createdAt,
        ...lookAt('Fargate profile', found.status, found.health?.issues?.[0]?.message),
        refers: [
          { type: 'eks:cluster', id: clusterName },
          ...roleRef(aws, found.podExecutionRoleArn),
          ...(found.subnets ?? []).map((subnet) => ({ type: 'ec2:subnet', id: subnet })),
        ],
      };
    },
    remove(eks, id) {
      const { clusterName, name } = split(id);
      return eks.deleteFargateProfile({ clusterName, fargateProfileName: name });
    },
  }),
  plain({
    name: 'eks:addon',
    cloudFormation: 'AWS::EKS::Addon',
    arn: 'eks:addon/{id}/{id}/{id}',
    idOf: withoutNumber,
    client: 'eks',
    iam: ['eks:DescribeAddon', 'eks:DeleteAddon'],
    minutes: 1,
    notFound: ['ResourceNotFoundException'],
    refusals: [busy],
    async describe(eks, id, aws) {
      const { clusterName, name: addonName } = split(id);
      const { addon: found } = await eks.describeAddon({ clusterName, addonName });
      if (found === undefined) return undefined;
      return {
        arn: found.addonArn,
        name: addonName,
        tags: found.tags ?? {},
        createdAt: found.createdAt,
        ...lookAt('add-on', found.status, found.health?.issues?.[0]?.message),
        refers: [
          { type: 'eks:cluster', id: clusterName },
          ...roleRef(aws, found.serviceAccountRoleArn),
        ],
      };
    },
    remove(eks, id) {
      const { clusterName, name: addonName } = split(id);
      return eks.deleteAddon({ clusterName, addonName });
    },
  }),
];
