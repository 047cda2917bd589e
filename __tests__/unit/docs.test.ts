import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...globSync('docs/**/*.md', { cwd: root }),
];

/** All of the source as one text, its quotes without their escapes. */
const source = globSync('src/**/*.ts', { cwd: root })
  .map(read)
  .join('\n')
  .replaceAll(/\\?`/g, '')
  .replaceAll("\\'", "'");

describe('docs/troubleshooting.md', () => {
  const messages = [...read('docs/troubleshooting.md').matchAll(/^### (`.*)$/gm)].flatMap(
    ([, heading = '']) => heading.split(' · ').map((code) => code.replaceAll('`', '')),
  );
  it('has messages', () => assert.ok(messages.length > 30));

  for (const message of messages)
    it(`has a message as the source has it: ${message}`, () => {
      for (const part of message.split('…').filter((each) => /\w{2}/.test(each)))
        assert.ok(source.includes(part), `nowhere in src/: ${JSON.stringify(part)}`);
    });
});

describe('the commands to copy', () => {
  for (const page of pages)
    it(`are shell: ${page}`, () => {
      for (const [, block = ''] of read(page).matchAll(/^ *```sh\n([\s\S]*?)^ *```$/gm)) {
        const { status, stderr } = spawnSync('bash', ['-n'], { input: block, encoding: 'utf8' });
        assert.equal(status, 0, `${stderr}\n${block}`);
      }
    });
});

describe('docs/threat-model.md', () => {
  const tests = [...read('docs/threat-model.md').matchAll(/\[`([^`]+)`\]\(\.\.\/(\S+?)\)/g)];
  it('names tests', () => assert.ok(tests.length > 15));

  for (const [, title = '', file = ''] of tests)
    it(`names a test that is there: ${title}`, () => assert.ok(read(file).includes(title), file));
});

describe('links', () => {
  for (const page of pages)
    it(`lead somewhere: ${page}`, () => {
      for (const [, target = ''] of read(page).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
        const [path = '', anchor] = target.split('#');
        const file = path === '' ? page : normalize(join(dirname(page), path));
        assert.ok(existsSync(join(root, file)), `${target} is not there`);
        if (anchor !== undefined) assert.ok(anchors(file).includes(anchor), `no heading ${target}`);
      }
    });
});

/** As GitHub makes them of headings. */
function anchors(file: string): readonly string[] {
  return [...read(file).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
