import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { children } from '../../../src/policy/children.ts';
import { types } from './wanted.ts';

const folder = fileURLToPath(new URL('../../../src/resource-types/', import.meta.url));

it('every type that may go without labels is one', () => {
  assert.deepEqual(
    [...children].filter((name) => types.get(name) === undefined),
    [],
  );
});

// What is owned by a reference made elsewhere does not show in the text: the contract suite deletes it with its policy.
it('what a type’s file names as going before or after it is among them', () => {
  const owned = globSync('**/*.ts', { cwd: folder })
    .map((file) => readFileSync(`${folder}${file}`, 'utf8'))
    .flatMap((text) => [...text.matchAll(/type: '([^']+)',[^{}]*goes: '(?:before|after)'/g)])
    .map(([, name = '']) => name);
  assert.ok(owned.length > 10, owned.join());
  assert.deepEqual(
    owned.filter((name) => types.get(name) !== undefined && !children.has(name)),
    [],
  );
});
