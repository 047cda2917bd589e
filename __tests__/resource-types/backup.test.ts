import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { classify } from '../../src/aws/errors.ts';
import { discover } from '../../src/discovery/discover.ts';
import { keyOf } from '../../src/discovery/found.ts';
import { recoveryPoint } from '../../src/resource-types/backup/recovery-point.ts';
import { backupVault } from '../../src/resource-types/backup/vault.ts';
import { snapshot } from '../../src/resource-types/ec2/snapshot.ts';
import { enter, newAccount, rootOf } from '../support/account.ts';
import { type Emulator, startEmulator } from '../support/emulator.ts';
import { cleanOnce, ours, runIn } from '../support/engine.ts';
import { backUpAny, createVault, type Kind, managed } from './backup.ts';

const region = 'eu-west-1';

describe('what AWS Backup made', () => {
  let emulator: Emulator;
  before(async () => {
    emulator = await startEmulator();
    process.env['AWS_ENDPOINT_URL'] = emulator.url;
  });
  after(() => emulator.stop());

  const enterNew = async () => {
    const account = newAccount();
    const root = await enter(rootOf(account), account, region);
    return { account, root, ground: { aws: root.region(region), name: 'shop', tags: ours } };
  };

  it('goes with its recovery point and its vault, and nothing of it is left over', async () => {
    const { account, root, ground } = await enterNew();
    const vault = await createVault(ground);
    const kinds: readonly Kind[] = ['volume', 'instance', 'database', 'cluster', 'file system'];
    for (const kind of kinds) await backUpAny(ground, kind, vault, ours);
    const { outcomes, problems } = await cleanOnce(runIn(root, [region]));
    assert.deepEqual(problems, []);
    const words = outcomes.map(({ type, outcome }) => `${type} ${outcome}`).sort();
    assert.deepEqual(words, [
      'backup:backup-vault deleted',
      ...kinds.map(() => 'backup:recovery-point deleted'),
      'ec2:image deleted',
      'ec2:snapshot deleted',
      'ec2:snapshot deleted',
      'rds:cluster-snapshot deleted',
      'rds:snapshot deleted',
    ]);
    const asked = (await emulator.calls(account)).map(({ operation }) => operation ?? '');
    const directly = asked.filter((name) => /Deregister|Delete\w*Snapshot/.test(name));
    assert.deepEqual(directly, []);
  });

  it('may be gone before its recovery point is', async () => {
    const { account, root, ground } = await enterNew();
    await managed(ground, 'volume');
    const at = { service: 'ec2', operation: 'DescribeSnapshots' };
    const gone = { ...at, code: 'InvalidSnapshot.NotFound', message: 'It does not exist.' };
    const { outcomes } = await cleanOnce(runIn(root, [region]), () =>
      emulator.plan([gone], account),
    );
    const words = outcomes.map(({ type, outcome }) => `${type} ${outcome}`);
    assert.deepEqual(words.sort(), [
      'backup:backup-vault deleted',
      'backup:recovery-point deleted',
      'ec2:snapshot deleted',
    ]);
  });

  it('is looked for in vaults of which one goes meanwhile', async () => {
    const { account, ground } = await enterNew();
    const passing = await createVault({ ...ground, name: 'passing' });
    const late = { service: 'backup', operation: 'DescribeRecoveryPoint', code: '', how: 'slow' };
    await emulator.plan([{ ...late, seconds: 1 }], account);
    const look = recoveryPoint.look?.(ground.aws, randomUUID());
    await sleep(400);
    const backup = await ground.aws.client('backup');
    await backup.deleteBackupVault({ BackupVaultName: passing });
    assert.equal(await look, undefined);
    const asked = (await emulator.calls(account)).map(({ operation, error }) => [operation, error]);
    assert.deepEqual(asked.at(-2), ['DescribeRecoveryPoint', 'AccessDeniedException']);
  });

  it('is gone when somebody else deletes its vault between the look and the deletion', async () => {
    const { ground } = await enterNew();
    const vault = await createVault(ground);
    const found = await backupVault.describe(ground.aws, vault);
    assert.ok(found);
    const backup = await ground.aws.client('backup');
    await backup.deleteBackupVault({ BackupVaultName: vault });
    await assert.rejects(backupVault.remove(ground.aws, found), (error) => {
      assert.equal(classify(error, backupVault).kind, 'gone');
      return true;
    });
  });

  it('is left over as long as its recovery point stays, and no longer than that', async () => {
    const { root, ground } = await enterNew();
    const vault = await createVault({ ...ground, tags: {} });
    const arn = await backUpAny(ground, 'file system', vault, ours);
    const run = runIn(root, [region]);
    const left = async (gone: readonly string[]) => {
      const { found } = await discover(run, { expected: [], gone: new Set(gone) });
      return found.filter(({ id }) => id === arn).map(({ hold }) => hold?.outcome);
    };
    assert.equal((await left([])).length, 1);
    assert.deepEqual(await left([keyOf('backup:recovery-point', region, arn)]), []);
  });

  it('is not asked for from the service that would refuse it', async () => {
    const { account, ground } = await enterNew();
    const { id } = await managed(ground, 'volume');
    const found = await snapshot.describe(ground.aws, id);
    assert.ok(found);
    const thrown: unknown = await snapshot.remove(ground.aws, found).catch((error) => error);
    const read = classify(thrown, snapshot);
    assert.match(JSON.stringify(read), /"refused".*"patience":60.*managed by AWS Backup/);
    const asked = (await emulator.calls(account)).map(({ operation }) => operation);
    assert.equal(asked.includes('DeleteSnapshot'), false);
    const { tags: _tags, ...untold } = found;
    const refused: unknown = await snapshot.remove(ground.aws, untold).catch((error) => error);
    assert.match(JSON.stringify(classify(refused, snapshot)), /managed by AWS Backup/);
  });
});
