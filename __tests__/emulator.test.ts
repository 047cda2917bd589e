import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { python } from './support/emulator.ts';

it('the emulated AWS refuses and lets through as its rules say', () => {
  const { status, stderr } = spawnSync(
    python,
    ['-m', 'unittest', 'discover', '-t', '.', '-s', 'emulator/tests'],
    {
      cwd: fileURLToPath(new URL('.', import.meta.url)),
      env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
      encoding: 'utf8',
    },
  );
  assert.equal(status, 0, stderr);
  // Nothing found would be a success too.
  assert.match(stderr, /^Ran [1-9]\d* tests/m);
});
