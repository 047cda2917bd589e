import assert from 'node:assert/strict';
import { globSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { validateAction, validateWorkflow } from '@action-validator/core';
import { parse } from 'yaml';
import { actions, asKnown, complaints, workflows } from '../../scripts/check-workflows.ts';
import { documents, read } from '../../scripts/update-docs.ts';
import { loadProfile } from '../../src/profile/load.ts';
import { resourceTypes } from '../../src/resource-types/registry.ts';

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly steps?: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<
    Record<string, { readonly inputs?: object; readonly types?: readonly string[] } | null>
  >;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const examples = readdirSync(new URL('../../examples', import.meta.url));
const profiles = examples.filter((name) => name.startsWith('cleanup'));
const inputsOf = (path: string) => (parse(read(path)) as { inputs: object }).inputs;
const workflowAt = (path: string) => parse(read(path)) as Workflow;
const reusable = '.github/workflows/clean-accounts.yml';

/** What each of ours takes, by how a step or a job names it. */
const ours: readonly (readonly [RegExp, object])[] = [
  [/workshop-cleanup(@|$)/, inputsOf('action.yml')],
  [/workshop-cleanup\/join(@|$)/, inputsOf('join/action.yml')],
  [/workshop-cleanup\/matrix(@|$)/, inputsOf('matrix/action.yml')],
  [/\/clean-accounts\.yml@/, workflowAt(reusable).on['workflow_call']?.inputs ?? {}],
];

describe('every example', () => {
  for (const name of profiles)
    it(`is a profile that loads: ${name}`, () => {
      const profile = loadProfile(read(`examples/${name}`), name, resourceTypes);
      assert.deepEqual(profile.accounts, ['123456789012']);
    });

  for (const name of examples)
    it(`is shown in the documentation: ${name}`, () => {
      const shown = `<!-- begin examples/${name} -->`;
      assert.ok(documents.some((path) => read(path).includes(shown)));
    });
});

describe('every workflow', () => {
  it('passes actionlint', async () => assert.deepEqual(await complaints(), []));

  for (const path of workflows)
    it(`is valid, and gives permissions to jobs only: ${path}`, () => {
      assert.deepEqual(validateWorkflow(asKnown(path)).errors, []);
      const { permissions, jobs } = workflowAt(path);
      assert.deepEqual(permissions, {});
      for (const [name, job] of Object.entries(jobs)) assert.ok(job.permissions, name);
    });

  for (const path of workflows)
    it(`gives only inputs that there are: ${path}`, () => {
      const jobs = Object.values(workflowAt(path).jobs);
      for (const { uses = '', with: given = {} } of [
        ...jobs,
        ...jobs.flatMap((job) => job.steps ?? []),
      ])
        for (const [name, inputs] of ours)
          if (name.test(uses))
            for (const input of Object.keys(given))
              assert.ok(Object.hasOwn(inputs, input), `${uses} has no input ${input}`);
    });

  for (const path of workflows)
    it(`checks nothing out where it runs on pull_request_target: ${path}`, () => {
      const { on, jobs } = workflowAt(path);
      if (!Object.hasOwn(on, 'pull_request_target')) return;
      assert.deepEqual(on['pull_request_target']?.types, ['closed']);
      for (const { uses = '' } of Object.values(jobs).flatMap((job) => job.steps ?? []))
        assert.doesNotMatch(uses, /checkout/);
    });

  it('uses this action by one and the same placeholder', () => {
    const uses = /[\w-]+\/workshop-cleanup(?:\/[\w./-]+)?@\S+/g;
    const pages = ['README.md', 'SECURITY.md', ...globSync('docs/*.md')];
    const places = [...workflows, ...pages].flatMap((path) => read(path).match(uses) ?? []);
    assert.ok(places.length > 10);
    for (const place of places) assert.match(place, /^OWNER\/workshop-cleanup[^@]*@v1\b/);
  });

  it('pins what others wrote by commit, the same one everywhere', () => {
    const pins = new Map<string, string>();
    for (const path of workflows)
      for (const [, name = '', pin = ''] of read(path).matchAll(/uses: ([\w./-]+)@(.+)/g)) {
        if (/^(OWNER|octo-org)\//.test(name)) continue;
        assert.match(pin, /^[0-9a-f]{40} # v\d+\.\d+\.\d+$/, `${path}: ${name}`);
        assert.equal(pin, pins.get(name) ?? pin, `${path}: ${name}`);
        pins.set(name, pin);
      }
    assert.ok(pins.size > 5);
  });
});

describe('every action.yml', () => {
  for (const path of actions)
    it(`is valid: ${path}`, () => assert.deepEqual(validateAction(asKnown(path)).errors, []));
});
