import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GrantListEntry } from '@aws-sdk/client-kms';
import type { Aws } from '../../../../src/aws/aws.ts';
import { granted } from '../../../../src/resource-types/kms/grants.ts';

const aws = { account: '111122223333', partition: 'aws', region: 'eu-west-1' } as Aws;
const here = 'arn:aws:iam::111122223333:';
const service = 'dynamodb.eu-west-1.amazonaws.com';
const session = 'arn:aws:sts::111122223333:assumed-role';
const subset = (EncryptionContextSubset: Record<string, string>) => ({
  Constraints: { EncryptionContextSubset },
});
const functionArn = 'arn:aws:lambda:eu-west-1:111122223333:function:mailer';

const rows: Readonly<
  Record<string, readonly [GrantListEntry, ...(readonly [type: string, id: string])[]]>
> = {
  'a role': [{ GranteePrincipal: `${here}role/ci/deploy` }, ['iam:role', 'deploy']],
  'a session of a role': [{ GranteePrincipal: `${session}/deploy/x` }, ['iam:role', 'deploy']],
  'a user': [{ GranteePrincipal: `${here}user/ann` }, ['iam:user', 'ann']],
  'a service-linked role': [
    { GranteePrincipal: `${here}role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRole` },
  ],
  'another account': [
    { GranteePrincipal: 'arn:aws:iam::999999999999:root' },
    ['principal', 'arn:aws:iam::999999999999:root'],
  ],
  'DynamoDB for a table': [
    { GranteePrincipal: service, ...subset({ 'aws:dynamodb:tableName': 'orders' }) },
    ['dynamodb:table', 'orders'],
  ],
  'EC2 for a volume': [
    {
      GranteePrincipal: `${session}/aws:ec2-infrastructure/i-1`,
      ...subset({ 'aws:ebs:id': 'vol-1' }),
    },
    ['ec2:volume', 'vol-1'],
  ],
  'EC2 for a snapshot': [
    { GranteePrincipal: service, ...subset({ 'aws:ebs:id': 'snap-1' }) },
    ['ec2:snapshot', 'snap-1'],
  ],
  'a function by its role, which may be shared': [
    {
      GranteePrincipal: `${session}/shared/mailer`,
      ...subset({ 'aws:lambda:FunctionArn': functionArn }),
    },
    ['lambda:function', 'mailer'],
  ],
  'a service for what the source ARN names': [
    { GranteeServicePrincipal: 'lambda.amazonaws.com', Constraints: { SourceArn: functionArn } },
    ['lambda:function', 'mailer'],
  ],
};

describe('granted', () => {
  for (const [what, [grant, ...users]] of Object.entries(rows))
    it(what, () => {
      const expected = users.map(([type, id]) => ({ type, id }));
      assert.deepEqual(granted(aws, grant), { users: expected, unexplained: false });
    });
  for (const grant of [{ GranteePrincipal: service }, { GranteeServicePrincipal: service }])
    it(`a service for nothing that it names, as ${Object.keys(grant)[0]}`, () => {
      assert.deepEqual(granted(aws, grant), { users: [], unexplained: true });
    });
});
