import { roleRef } from '../iam/role-ref.ts';
import { plain } from '../plain.ts';
import { tagsOf } from '../tags.ts';
import { targetRef } from '../target-ref.ts';

/** OpenSearch domain. Source: OpenSearch Service API reference (DeleteDomain, DomainStatus). */
export const openSearchTypes = [
  plain({
    name: 'es:domain',
    cloudFormation: 'AWS::OpenSearchService::Domain',
    // Its ARNs still say es; AWS::OpenSearch is a namespace of CloudFormation's without domains.
    aliases: ['AWS::Elasticsearch::Domain', 'AWS::OpenSearch::Domain', 'opensearch:domain'],
    arn: 'es:domain/{id}',
    client: 'es',
    iam: ['es:DescribeDomain', 'es:ListTags', 'es:DeleteDomain'],
    minutes: 15,
    notFound: ['ResourceNotFoundException'],
    refusals: [
      {
        code: 'ConflictException',
        patience: 1800,
        remedy: 'See in OpenSearch Service what the domain is doing, then run again.',
      },
    ],
    async describe(es, id, aws) {
      const found = (await es.describeDomain({ DomainName: id })).DomainStatus;
      if (found === undefined) return undefined;
      const { VPCOptions: network, CognitoOptions: cognito } = found;
      return {
        arn: found.ARN,
        state: found.Deleted ? 'deleting' : 'ready',
        refers: [
          ...(network?.SubnetIds ?? []).map((subnet) => ({ type: 'ec2:subnet', id: subnet })),
          ...(network?.SecurityGroupIds ?? []).map((group) => ({
            type: 'ec2:security-group',
            id: group,
          })),
          ...targetRef(aws, found.EncryptionAtRestOptions?.KmsKeyId),
          ...Object.values(found.LogPublishingOptions ?? {}).flatMap((log) =>
            targetRef(aws, log.CloudWatchLogsLogGroupArn),
          ),
          ...roleRef(aws, cognito?.RoleArn),
          ...(cognito?.UserPoolId
            ? [{ type: 'cognito-idp:userpool', id: cognito.UserPoolId }]
            : []),
        ],
      };
    },
    tags: async (es, arn) => tagsOf((await es.listTags({ ARN: arn })).TagList),
    remove: (es, id) => es.deleteDomain({ DomainName: id }),
  }),
];
