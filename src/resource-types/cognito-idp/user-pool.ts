import type { UserPoolType } from '@aws-sdk/client-cognito-identity-provider';
import { parseArn } from '../../aws/arn.ts';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType, type Owned, type Ref } from '../contract.ts';
import { roleRef } from '../iam/role-ref.ts';
import { optional } from '../optional.ts';
import { logDestinationsOf } from './log-destinations.ts';

/**
 * Cognito user pool; its app clients, users, groups and identity providers die with it. Sources: Cognito user pools API
 * reference (DeleteUserPool, UpdateUserPool), Cognito guide (`Deletion protection`, `Exporting user pool logs`).
 */
export const userPool = defineResourceType<UserPoolType>({
  name: 'cognito-idp:userpool',
  cloudFormation: 'AWS::Cognito::UserPool',
  arn: 'cognito-idp:userpool/{id}',
  tagging: 'swept',
  iam: [
    'cognito-idp:DescribeUserPool',
    'cognito-idp:ListUserPoolClients',
    'cognito-idp:GetLogDeliveryConfiguration',
    'cognito-idp:DeleteUserPool',
  ],
  unprotectIam: ['cognito-idp:UpdateUserPool'],
  manual: { first: 'its domains', protection: 'deletion protection' },
  notFound: ['ResourceNotFoundException'],
  refusals: [
    {
      code: 'InvalidParameterException',
      text: /domain configured/i,
      patience: 60,
      remedy: 'Delete the domain of the user pool, then run again.',
    },
    {
      code: 'InvalidParameterException',
      text: /deletion protection/i,
      patience: 0,
      blocker: 'deletion protection',
      remedy:
        'Switch deletion protection off, or add cognito-idp:userpool to remove-protection in the profile.',
    },
    {
      code: 'InvalidParameterException',
      text: /replica/i,
      patience: 0,
      remedy: 'Make its replicas in other regions INACTIVE and delete them, then run again.',
    },
    {
      code: 'UserImportInProgressException',
      patience: 600,
      remedy: 'Wait for the import of users to end, or stop it, then run again.',
    },
  ],

  async describe(aws, id) {
    const cognito = await aws.client('cognito-idp');
    const [{ UserPool: pool }, delivery, clients] = await Promise.all([
      cognito.describeUserPool({ UserPoolId: id }),
      optional(cognito.getLogDeliveryConfiguration({ UserPoolId: id })),
      clientsOf(aws, id),
    ]);
    if (pool === undefined) return undefined;
    const logs = logDestinationsOf(
      aws,
      id,
      delivery?.LogDeliveryConfiguration?.LogConfigurations ?? [],
    );
    return {
      id,
      arn: pool.Arn,
      name: pool.Name ?? id,
      tags: pool.UserPoolTags ?? {},
      createdAt: pool.CreationDate,
      state: 'ready',
      protection: pool.DeletionProtection === 'ACTIVE' ? 'deletion protection' : undefined,
      refers: [
        ...triggersOf(pool),
        ...roleRef(aws, pool.SmsConfiguration?.SnsCallerArn),
        ...logs.shared,
      ],
      owns: [
        ...clients,
        // A pool may have a prefix and a domain of its own at once.
        ...[pool.Domain, pool.CustomDomain].flatMap((domain): Owned[] =>
          domain ? [{ type: 'cognito-idp:userpooldomain', id: domain, goes: 'before' }] : [],
        ),
        ...logs.own,
      ],
      detail: pool,
    };
  },
  async look(aws, id) {
    await (await aws.client('cognito-idp')).describeUserPool({ UserPoolId: id });
    return { state: 'ready' };
  },
  async unprotect(aws, { id, detail: pool }) {
    // What is left out is reset, the labels too, which must stay; and what has to be verified before an update must be
    // verified automatically (https://github.com/ekristen/aws-nuke/issues/477). System tags cannot be set.
    const tags = Object.entries(pool.UserPoolTags ?? {}).filter(([key]) => !key.startsWith('aws:'));
    await (await aws.client('cognito-idp')).updateUserPool({
      UserPoolId: id,
      DeletionProtection: 'INACTIVE',
      UserPoolTags: Object.fromEntries(tags),
      AutoVerifiedAttributes: pool.AutoVerifiedAttributes,
      UserAttributeUpdateSettings: pool.UserAttributeUpdateSettings,
      SmsConfiguration: pool.SmsConfiguration,
    });
  },
  async remove(aws, { id }) {
    await (await aws.client('cognito-idp')).deleteUserPool({ UserPoolId: id });
  },
});

async function clientsOf(aws: Aws, pool: string): Promise<Owned[]> {
  const cognito = await aws.client('cognito-idp');
  const clients: Owned[] = [];
  const ask = { UserPoolId: pool, MaxResults: 60 };
  for await (const page of cognito.paginateListUserPoolClients(ask))
    for (const { ClientId: client } of page.UserPoolClients ?? [])
      clients.push({ type: 'cognito-idp:userpoolclient', id: `${pool}/${client}`, goes: 'with' });
  return clients;
}

/** The Lambda functions that it calls; some triggers are an ARN, others have it among their fields. */
function triggersOf({ LambdaConfig: triggers = {} }: UserPoolType): Ref[] {
  return Object.values(triggers).flatMap((trigger) => {
    const arn = typeof trigger === 'string' ? trigger : trigger?.LambdaArn;
    const { service, region, resource = '' } = parseArn(arn ?? '') ?? {};
    const id = resource.split(':')[1];
    return service === 'lambda' && region && id ? [{ type: 'lambda:function', id, region }] : [];
  });
}
