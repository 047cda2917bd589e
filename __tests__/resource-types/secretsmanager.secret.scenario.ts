import assert from 'node:assert/strict';
import type { Tag } from '@aws-sdk/client-secrets-manager';
import { arnOf, inRegion, isThere, pairs, regionOf, soon } from './key-management.ts';
import type { Ground, Scenario } from './scenario.ts';

async function create({ aws, name, tags }: Ground, more: { Tags?: Tag[]; to?: string } = {}) {
  const secrets = await aws.client('secretsmanager');
  const { ARN } = await secrets.createSecret({
    Name: `shop/${name}`,
    SecretString: 'x',
    Tags: [...pairs(tags), ...(more.Tags ?? [])],
    AddReplicaRegions: more.to === undefined ? undefined : [{ Region: more.to }],
  });
  return { id: ARN?.split(':secret:')[1] ?? '' };
}

export const scenario: Scenario = {
  type: 'secretsmanager:secret',
  deleteAction: 'secretsmanager:DeleteSecret',
  create,
  async exists(aws, id) {
    const secrets = await aws.client('secretsmanager');
    const SecretId = arnOf(aws, 'secretsmanager', `secret:${id}`);
    return isThere(secrets.getSecretValue({ SecretId }), ...goneNames);
  },
  async destroy(aws, id) {
    const secrets = await aws.client('secretsmanager');
    const SecretId = arnOf(aws, 'secretsmanager', `secret:${id}`);
    await secrets.deleteSecret({ SecretId, ForceDeleteWithoutRecovery: true });
  },
  variants: {
    'and its name is free again': {
      arrange: create,
      async after(aws, id) {
        const secrets = await aws.client('secretsmanager');
        const Name = id.replace(/-\w{6}$/, '');
        while (!(await isThere(secrets.createSecret({ Name }), ...goneNames))) await soon();
      },
    },
    'with a replica in a region that the profile does not name': {
      arrange: (ground) => create(ground, { to: 'us-west-2' }),
      async after(aws, id) {
        assert.equal(await scenario.exists(await regionOf(aws, 'us-west-2'), id), false);
      },
    },
  },
  refusals: {
    'a service of AWS manages it': {
      arrange: (ground) =>
        create(ground, { Tags: [{ Key: 'aws:secretsmanager:owningService', Value: 'rds' }] }),
      outcome: 'blocked',
      blocker: /managed by rds/,
      remedy: /what manages it/,
    },
    'its primary secret is in a region that the profile does not name': {
      arrange: async (ground) =>
        create(await inRegion(ground, 'us-west-2'), { to: ground.aws.region }),
      outcome: 'blocked',
      blocker: /replica of a secret in another region/,
      remedy: /`regions` in the profile/,
    },
  },
};

/** Not there, or scheduled for deletion: nothing can be read, and the name cannot be used. */
const goneNames = ['ResourceNotFoundException', 'InvalidRequestException'];
