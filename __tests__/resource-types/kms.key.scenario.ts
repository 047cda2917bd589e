import assert from 'node:assert/strict';
import {
  createKey,
  deleteKey,
  inRegion,
  keyStands,
  keyTags,
  pairs,
  regionOf,
} from './key-management.ts';
import type { Ground, Scenario } from './scenario.ts';

async function grantTo(
  { aws }: Ground,
  KeyId: string,
  GranteePrincipal: string,
  EncryptionContextSubset?: Record<string, string>,
) {
  const kms = await aws.client('kms');
  const Constraints = EncryptionContextSubset && { EncryptionContextSubset };
  await kms.createGrant({ KeyId, GranteePrincipal, Operations: ['Decrypt'], Constraints });
}

async function createTable({ aws, name, tags }: Ground) {
  const dynamodb = await aws.client('dynamodb');
  await dynamodb.createTable({
    TableName: name,
    AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    BillingMode: 'PAY_PER_REQUEST',
    Tags: pairs(tags),
  });
}

const dynamodbFor = (table: string) => ({ 'aws:dynamodb:tableName': table });
const create = async (ground: Ground) => ({ id: await createKey(ground) });
const roleOf = ({ aws, name }: Ground) => `arn:aws:iam::${aws.account}:role/${name}`;

export const scenario: Scenario = {
  type: 'kms:key',
  deleteAction: 'kms:ScheduleKeyDeletion',
  create,
  exists: keyStands,
  destroy: deleteKey,
  variants: {
    'with aliases, whose names are free again': {
      async arrange(ground) {
        const made = await create(ground);
        const kms = await ground.aws.client('kms');
        for (const part of ['data', 'logs'])
          await kms.createAlias({
            AliasName: `alias/${ground.name}/${part}`,
            TargetKeyId: made.id,
          });
        return made;
      },
      async after(aws, KeyId) {
        const kms = await aws.client('kms');
        assert.deepEqual((await kms.listAliases({ KeyId })).Aliases, []);
        const { KeyMetadata } = await kms.describeKey({ KeyId });
        const days = (Number(KeyMetadata?.DeletionDate) - Date.now()) / 86_400_000;
        assert.equal(Math.round(days), 7);
      },
    },
    disabled: {
      async arrange(ground) {
        const made = await create(ground);
        await (await ground.aws.client('kms')).disableKey({ KeyId: made.id });
        return made;
      },
    },
    'granted to what goes, to what has gone, and to a service-linked role': {
      async arrange(ground) {
        const made = await create(ground);
        await createTable(ground);
        const service = 'dynamodb.eu-west-1.amazonaws.com';
        await grantTo(ground, made.id, service, dynamodbFor(ground.name));
        await grantTo(ground, made.id, service, dynamodbFor(`${ground.name}-gone`));
        await grantTo(ground, made.id, roleOf({ ...ground, name: `${ground.name}-gone` }));
        const linked = 'aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling';
        await grantTo(ground, made.id, roleOf({ ...ground, name: linked }));
        return made;
      },
    },
    'granted to a service that lets go a moment later': {
      async arrange(ground) {
        const made = await create(ground);
        await grantTo(ground, made.id, 'es.amazonaws.com');
        const kms = await ground.aws.client('kms');
        const { Grants = [] } = await kms.listGrants({ KeyId: made.id });
        const GrantId = Grants[0]?.GrantId;
        setTimeout(() => void kms.revokeGrant({ KeyId: made.id, GrantId }), 500);
        return made;
      },
    },
    'the replica of a key of others, which stays': {
      async arrange(ground) {
        const far = await inRegion({ ...ground, tags: {} }, 'us-west-2');
        const KeyId = await createKey(far, true);
        await (await far.aws.client('kms')).replicateKey({
          KeyId,
          ReplicaRegion: ground.aws.region,
          Tags: keyTags(ground.tags),
        });
        return { id: KeyId };
      },
      async after(aws, id) {
        assert.ok(await keyStands(await regionOf(aws, 'us-west-2'), id));
      },
    },
  },
  refusals: {
    'a role that stays may use it': {
      async arrange(ground) {
        const made = await create(ground);
        const iam = await ground.aws.client('iam');
        await iam.createRole({ RoleName: ground.name, AssumeRolePolicyDocument: '{}' });
        await (await ground.aws.client('kms')).createAlias({
          AliasName: `alias/${ground.name}`,
          TargetKeyId: made.id,
        });
        await grantTo(ground, made.id, roleOf(ground));
        return made;
      },
      outcome: 'blocked',
      blocker: /iam:role shop-\S+ uses it and stays/,
      remedy: /Delete iam:role/,
      async after(aws, KeyId) {
        const { Aliases } = await (await aws.client('kms')).listAliases({ KeyId });
        assert.equal(Aliases?.length, 1);
      },
    },
    'a table that stays is encrypted with it': {
      async arrange(ground) {
        const made = await create(ground);
        await createTable({ ...ground, tags: {} });
        const service = 'dynamodb.eu-west-1.amazonaws.com';
        await grantTo(ground, made.id, service, dynamodbFor(ground.name));
        return made;
      },
      outcome: 'blocked',
      blocker: /dynamodb:table shop-\S+ uses it and stays/,
      remedy: /Delete dynamodb:table/,
    },
    'another account may use it': {
      async arrange(ground) {
        const made = await create(ground);
        await grantTo(ground, made.id, 'arn:aws:iam::999999999999:role/reader');
        return made;
      },
      outcome: 'blocked',
      blocker: /principal arn:aws:iam::999999999999:role\/reader uses it/,
      remedy: /let it use something else/,
    },
    'its replica in another region stays': {
      async arrange(ground) {
        const id = await createKey(ground, true);
        const kms = await ground.aws.client('kms');
        await kms.replicateKey({ KeyId: id, ReplicaRegion: 'us-west-2' });
        return { id };
      },
      outcome: 'blocked',
      blocker: /kms:key mrk-\S+ uses it and stays/,
      remedy: /Delete kms:key/,
    },
  },
};
