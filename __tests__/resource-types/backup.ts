import type { Aws } from '../../src/aws/aws.ts';
import type { Tags } from '../../src/scope.ts';
import { launch, zoneOf } from './ec2-compute.ts';
import {
  availableCluster,
  availableDatabase,
  createDatabase,
  createDatabaseCluster,
} from './rds.ts';
import type { Ground, Made } from './scenario.ts';

export async function createVault({ aws, name, tags }: Ground): Promise<string> {
  await (await aws.client('backup')).createBackupVault({
    BackupVaultName: name,
    BackupVaultTags: { ...tags },
  });
  return name;
}

/** The id of a recovery point in a vault, finished when this returns unless told otherwise. */
export async function backUp(
  aws: Aws,
  BackupVaultName: string,
  tags: Tags,
  wait = true,
): Promise<string> {
  const table = `arn:${aws.partition}:dynamodb:${aws.region}:${aws.account}:table/orders`;
  const arn = await backUpOf(aws, BackupVaultName, table, tags, wait);
  return arn.slice(arn.lastIndexOf(':') + 1);
}

/** The ARN of a recovery point of what has this ARN. */
async function backUpOf(
  aws: Aws,
  BackupVaultName: string,
  ResourceArn: string,
  tags: Tags,
  wait = true,
): Promise<string> {
  const backup = await aws.client('backup');
  const { RecoveryPointArn = '' } = await backup.startBackupJob({
    BackupVaultName,
    ResourceArn,
    IamRoleArn: `arn:${aws.partition}:iam::${aws.account}:role/backup`,
    RecoveryPointTags: { ...tags },
  });
  const at = { BackupVaultName, RecoveryPointArn };
  while (wait && (await backup.describeRecoveryPoint(at)).Status !== 'COMPLETED');
  return RecoveryPointArn;
}

export type Kind = 'volume' | 'instance' | 'database' | 'cluster' | 'file system' | 'table';

/** Makes something without labels, backs it up into a vault and returns the ARN of that recovery point. */
export async function backUpAny(
  ground: Ground,
  kind: Kind,
  vault: string,
  tags: Tags,
): Promise<string> {
  const { aws, name } = ground;
  const root = (service: string) => `arn:${aws.partition}:${service}:${aws.region}:${aws.account}`;
  const plain = { ...ground, tags: {} };
  const makers: Readonly<Record<Kind, () => Promise<string>>> = {
    async volume() {
      const ec2 = await aws.client('ec2');
      const { VolumeId } = await ec2.createVolume({ AvailabilityZone: await zoneOf(aws), Size: 1 });
      return `${root('ec2')}:volume/${VolumeId}`;
    },
    instance: async () => `${root('ec2')}:instance/${await launch(plain)}`,
    async database() {
      await availableDatabase(aws, (await createDatabase(plain)).id);
      return `${root('rds')}:db:${name}`;
    },
    async cluster() {
      await availableCluster(aws, (await createDatabaseCluster(plain)).id);
      return `${root('rds')}:cluster:${name}`;
    },
    'file system': async () => `${root('fsx')}:file-system/fs-0123456789abcdef0`,
    // Without DynamoDB's advanced features.
    async table() {
      const backup = await aws.client('backup');
      await backup.updateRegionSettings({ ResourceTypeManagementPreference: { DynamoDB: false } });
      return `${root('dynamodb')}:table/orders`;
    },
  };
  return backUpOf(aws, vault, await makers[kind](), tags);
}

/** What a recovery point of this kind consists of, by the id of its own type; the vault carries the labels or not. */
export async function managed(ground: Ground, kind: Kind, isOurs = true): Promise<Made> {
  const vault = await createVault({ ...ground, tags: isOurs ? ground.tags : {} });
  const arn = await backUpAny(ground, kind, vault, ground.tags);
  return { id: /(?:\/|snapshot:)(.+)$/.exec(arn)?.[1] ?? arn };
}
