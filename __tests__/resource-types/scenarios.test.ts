import assert from 'node:assert/strict';
import { it } from 'node:test';
import { types } from '../support/engine.ts';
import { scenarios } from './contract.ts';

it('every resource type has one scenario, named after it', () => {
  const named = scenarios.map(({ file, scenario }) => [file, scenario.type]);
  const wanted = types.all.map(({ name }) => [`${name.replace(':', '.')}.scenario.ts`, name]);
  assert.deepEqual(named.sort(), wanted.sort());
});
