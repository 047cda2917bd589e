import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Emulator, startEmulator } from '../support/emulator.ts';
import { runAction } from '../support/runner.ts';
import { labelsOf, profileFor, regions, setStage } from '../support/stage.ts';
import { table } from '../support/workshops/build.ts';

describe('on runners of every kind', () => {
  let emulator: Emulator;
  let folder: string;
  before(async () => {
    emulator = await startEmulator();
    folder = await mkdtemp(join(tmpdir(), 'workshop cleanup-'));
  });
  after(async () => {
    await emulator.stop();
    await rm(folder, { recursive: true });
  });

  // On Windows these separate folders; elsewhere they are part of a name, and must be left alone.
  for (const temp of ['a folder with spaces', 'a\\folder\\with\\backslashes', 'é ü 日本'])
    it(`the report lies in RUNNER_TEMP: ${temp}`, async () => {
      await using stage = await setStage({ emulator });
      const [aws, global] = [stage.root.region(regions[0]), stage.root.region('global')];
      await table({ aws, global, prefix: 'pr-12', tags: labelsOf('12') }, 'a');
      const RUNNER_TEMP = join(folder, temp);
      const ended = await runAction(stage.job({}, { RUNNER_TEMP }));
      assert.equal(ended.code, 0, ended.log);
      const path = ended.outputs['report'] ?? '';
      assert.equal(dirname(path), RUNNER_TEMP);
      assert.match(basename(path), /^[\w-]+\.json$/, 'a name that Windows takes');
      assert.equal(JSON.parse(await readFile(path, 'utf8')).status, 'clean');
    });

  it('the checked-out profile has line ends and a byte order mark of Windows’', async () => {
    await using stage = await setStage({ emulator, profileOf: () => 'not this one' });
    const GITHUB_WORKSPACE = join(folder, 'work space');
    await mkdir(join(GITHUB_WORKSPACE, '.github'), { recursive: true });
    const write = (text: string) =>
      writeFile(join(GITHUB_WORKSPACE, '.github', 'cleanup.yml'), text);
    const inputs = { 'profile-ref': 'workspace' };
    const text = `\uFEFF${profileFor(stage.account).replaceAll('\n', '\r\n')}`;
    await write(text);
    const ended = await runAction(stage.job(inputs, { GITHUB_WORKSPACE }));
    assert.equal(ended.code, 0, ended.log);
    assert.equal(ended.outputs['status'], 'nothing-found');
    await write(`${text}include: [moon]\r\n`);
    const refused = await runAction(stage.job(inputs, { GITHUB_WORKSPACE }));
    assert.equal(refused.code, 1);
    assert.match(refused.log, /::error::\.github\/cleanup\.yml:8:11 include\[0\]: unknown type/);
  });
});
