import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { defaults } from '../../src/inputs.ts';
import { joinDefaults } from '../../src/join-inputs.ts';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly main: string };
}

const read = (path: string) => readFileSync(path, 'utf8');
/** What the code stands in for each absent input, and the words that it sets as outputs. */
const actions = {
  join: { defaults: joinDefaults, source: read('src/join-inputs.ts') },
  matrix: { defaults: { profile: defaults.profile }, source: read('src/matrix-inputs.ts') },
} as const;

for (const [name, { defaults, source }] of Object.entries(actions))
  describe(`${name}/action.yml`, () => {
    const action = parse(read(`${name}/action.yml`)) as Action;

    it('declares the inputs that are read, and no other', () => {
      const asked = [...source.matchAll(/(?:optional|required|oneOf|boolean)\('([\w-]+)'/g)];
      assert.deepEqual(asked.map(([, input]) => input).sort(), Object.keys(action.inputs).sort());
    });

    it('says the same defaults as the code', () => {
      const said = Object.entries(action.inputs).flatMap(([input, { default: value }]) =>
        value === undefined || input === 'github-token' ? [] : [[input, value]],
      );
      assert.deepEqual(Object.fromEntries(said), defaults);
    });

    it('starts the one bundle with its own word', () => {
      const main = join(name, action.runs.main);
      assert.ok(existsSync(main));
      assert.match(read(main), new RegExp(`process\\.argv\\[2\\] = '${name}';`));
      assert.match(read(main), /import\('\.\.\/dist\/index\.js'\)/);
    });
  });
