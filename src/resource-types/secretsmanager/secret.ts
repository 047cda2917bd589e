import type { DescribeSecretResponse } from '@aws-sdk/client-secrets-manager';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType } from '../contract.ts';
import { keyRef } from '../kms/key-ref.ts';
import { tagsOf } from '../tags.ts';
import { targetRef } from '../target-ref.ts';

/**
 * Secrets Manager secret with its replicas in other regions. It is deleted without a recovery window: one that waits for
 * its end keeps its name, and the environment could not be made again. Its id has the six characters that AWS adds to
 * the name. Sources: Secrets Manager API reference (DeleteSecret, DescribeSecret, RemoveRegionsFromReplication).
 */
export const secret = defineResourceType<DescribeSecretResponse>({
  name: 'secretsmanager:secret',
  cloudFormation: 'AWS::SecretsManager::Secret',
  arn: 'secretsmanager:secret:{id+}',
  tagging: 'swept',
  iam: [
    'secretsmanager:DescribeSecret',
    'secretsmanager:RemoveRegionsFromReplication',
    'secretsmanager:DeleteSecret',
  ],
  manual: {
    first: 'its replicas in other regions, and what reads it',
    gone: 'not there, or scheduled for deletion',
  },
  notFound: ['ResourceNotFoundException'],
  refusals: [
    {
      code: 'InvalidParameterException',
      text: /on a replica secret/i,
      patience: 0,
      blocker: 'it is the replica of a secret in another region',
      remedy:
        'Add that region to `regions` in the profile: a replica goes with its primary secret. Or remove it from there with `aws secretsmanager remove-regions-from-replication`.',
    },
    {
      // AWS takes replicas back a moment after it was told to.
      code: 'InvalidParameterException',
      text: /replica regions/i,
      patience: 300,
      remedy: 'See which of its replicas AWS cannot remove, then run again.',
    },
  ],

  async describe(aws, id) {
    const found = await read(aws, id);
    if (found === undefined) return undefined;
    return {
      id,
      arn: found.ARN,
      name: found.Name ?? id,
      tags: tagsOf(found.Tags),
      createdAt: found.CreatedDate,
      state: 'ready',
      managedBy: found.OwningService,
      refers: [...keyRef(aws, found.KmsKeyId), ...targetRef(aws, found.RotationLambdaARN)],
      owns: replicasOf(found).map((region) => ({
        type: 'secretsmanager:secret',
        id,
        region,
        goes: 'with',
      })),
      detail: found,
    };
  },
  async look(aws, id) {
    return (await read(aws, id)) && { state: 'ready' };
  },
  async remove(aws, { id, detail }) {
    const secrets = await aws.client('secretsmanager');
    const SecretId = arnOf(aws, id);
    const replicas = replicasOf(detail);
    if (replicas.length > 0)
      await secrets.removeRegionsFromReplication({ SecretId, RemoveReplicaRegions: replicas });
    await secrets.deleteSecret({ SecretId, ForceDeleteWithoutRecovery: true });
    return 'without a recovery window, so that its name is free';
  },
});

/** One with a date of deletion is scheduled, or being deleted: nothing can be read from it any more. */
async function read(aws: Aws, id: string): Promise<DescribeSecretResponse | undefined> {
  const secrets = await aws.client('secretsmanager');
  const found = await secrets.describeSecret({ SecretId: arnOf(aws, id) });
  return found.DeletedDate === undefined ? found : undefined;
}

function arnOf({ partition, region, account }: Aws, id: string): string {
  return `arn:${partition}:secretsmanager:${region}:${account}:secret:${id}`;
}

function replicasOf({ ReplicationStatus: replicas }: DescribeSecretResponse): string[] {
  return (replicas ?? []).flatMap(({ Region }) => Region ?? []);
}
