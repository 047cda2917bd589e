import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { UserError } from '../../../src/errors.ts';
import { loadProfile } from '../../../src/profile/load.ts';
import {
  checkNames,
  includesArn,
  includesType,
  labelsOf,
  namePattern,
  protects,
} from '../../../src/profile/match.ts';
import type { Subject } from '../../../src/scope.ts';
import { known, profileWith } from './example.ts';

const load = (more: string) => loadProfile(profileWith(more), 'c.yml', known);
const subject = (values: Subject['values'], kind: Subject['kind'] = 'pr'): Subject => ({
  kind,
  id: '12',
  owner: 'acme',
  repo: 'shop',
  values,
});
const pr12 = subject({ pr: '12', owner: 'acme', repo: 'shop', branch: 'feat/x' });

const table = { name: 'dynamodb:table', cloudFormation: 'AWS::DynamoDB::Table' };
const layer = { name: 'lambda:layer-version', cloudFormation: 'AWS::Lambda::LayerVersion' };
const httpApi = { name: 'apigateway:apis', cloudFormation: 'AWS::ApiGatewayV2::Api' };
const userPool = { name: 'cognito-idp:userpool', cloudFormation: 'AWS::Cognito::UserPool' };
const cluster = { name: 'rds:cluster', cloudFormation: 'AWS::RDS::DBCluster' };

const words = [
  ['*', table, true],
  ['dynamodb:table', table, true],
  ['AWS::DynamoDB::Table', table, true],
  ['dynamodb:*', table, true],
  ['AWS::DynamoDB::*', table, true],
  ['dynamodb:globaltable', table, false],
  ['AWS::DynamoDB::GlobalTable', table, false],
  ['lambda:layer-version', layer, true],
  ['lambda:layerversion', layer, true],
  ['lambda:function', layer, false],
  ['apigateway:*', httpApi, true],
  ['apigatewayv2:*', httpApi, true],
  ['AWS::ApiGatewayV2::*', httpApi, true],
  ['AWS::ApiGateway::*', httpApi, false],
  ['apigatewayv2:api', httpApi, true],
  ['apigateway:restapis', httpApi, false],
  ['cognito-idp:userpool', userPool, true],
  ['cognito:userpool', userPool, true],
  ['cognito-idp:*', userPool, true],
  ['cognito-identity:*', userPool, false],
  ['rds:cluster', cluster, true],
  ['rds:dbcluster', cluster, true],
  ['AWS::Neptune::DBCluster', cluster, false],
  ['AWS::Neptune::*', cluster, false],
  ['ec2:*', table, false],
] as const;

for (const [word, type, matches] of words)
  test(`${word} ${matches ? 'means' : 'does not mean'} ${type.name}`, () => {
    assert.equal(includesType(load(`include: ['${word}']`), type), matches);
    assert.equal(includesType(load(`exclude: ['${word}']`), type), !matches);
  });

const strangers = [
  ['sqs:queue', 'arn:aws:sqs:eu-west-1:123456789012:jobs', true],
  ['AWS::SQS::Queue', 'arn:aws:sqs:eu-west-1:123456789012:jobs', true],
  ['sqs:*', 'arn:aws:sqs:eu-west-1:123456789012:jobs', true],
  ['AWS::SQS::*', 'arn:aws:sqs:eu-west-1:123456789012:jobs', true],
  ['ec2:natgateway', 'arn:aws:ec2:eu-west-1:123456789012:natgateway/nat-1', true],
  ['AWS::EC2::NatGateway', 'arn:aws:ec2:eu-west-1:123456789012:natgateway/nat-1', true],
  ['ec2:vpc', 'arn:aws:ec2:eu-west-1:123456789012:natgateway/nat-1', false],
  ['sns:*', 'arn:aws:sqs:eu-west-1:123456789012:jobs', false],
] as const;

for (const [word, arn, matches] of strangers)
  test(`${word} ${matches ? 'means' : 'does not mean'} ${arn}`, () => {
    assert.equal(includesArn(load(`include: ['${word}']`), arn), matches);
    assert.equal(includesArn(load(`exclude: ['${word}']`), arn), !matches);
  });

test('protects tells the rule', () => {
  const profile = load(
    "protect: { tags: { keep: 'true', team: core }, arns: ['arn:aws:s3:::tf-state-*', 'arn:aws:sqs:*:*:a?b'] }",
  );
  const told = (arn: string | undefined, tags?: Record<string, string>) =>
    protects(profile, { arn, tags });
  assert.equal(told(undefined, { keep: 'true' }), "protect.tags 'keep': 'true'");
  assert.equal(told(undefined, { team: 'core', keep: 'no' }), "protect.tags 'team': 'core'");
  assert.equal(told(undefined, { keep: 'True', Keep: 'true' }), undefined);
  assert.equal(told('arn:aws:s3:::tf-state-1'), "protect.arns 'arn:aws:s3:::tf-state-*'");
  assert.equal(told('arn:aws:s3:::my-tf-state-1'), undefined);
  assert.equal(told('arn:aws:ec2:eu-west-1::image/ami-1'), undefined);
  assert.equal(told('arn:aws:s3:::tf-state'), undefined);
  assert.equal(told('arn:aws:sqs:x:1:a?b'), "protect.arns 'arn:aws:sqs:*:*:a?b'");
  assert.equal(told('arn:aws:sqs:x:1:aXb'), undefined);
  assert.equal(told(undefined), undefined);
});

test('an ARN rule matches whatever replaces its stars, and as a regular expression would', () => {
  const part = fc.string({ unit: fc.constantFrom('a', 'b', ':', '/', '.', '?'), maxLength: 4 });
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 5 }),
      fc.array(part),
      part,
      (parts, fill, any) => {
        const rule = { accounts: [], protect: { tags: {}, arns: [parts.join('*')] } };
        const filled = parts
          .map((each, index) => (index === 0 ? each : (fill[index] ?? '') + each))
          .join('');
        assert.ok(protects(rule, { arn: filled }));
        const expression = new RegExp(
          `^${parts.map((each) => each.replaceAll(/[.?/]/g, '\\$&')).join('.*')}$`,
          's',
        );
        assert.equal(protects(rule, { arn: any }) !== undefined, expression.test(any));
      },
    ),
  );
});

test('a rule of many stars takes no time', { timeout: 2000 }, () => {
  const rule = { accounts: [], protect: { tags: {}, arns: [`arn:${'*a'.repeat(500)}*b`] } };
  assert.equal(protects(rule, { arn: `arn:${'a'.repeat(2000)}` }), undefined);
});

test('labels are the templates with their placeholders replaced', () => {
  const labels = {
    pr: { 'w:pr': '{pr}', 'w:repo': '{owner}/{repo}', 'w:branch': '{branch}', env: 'pr' },
  };
  assert.deepEqual(labelsOf({ labels, place: 'c.yml' }, pr12), {
    'w:pr': '12',
    'w:repo': 'acme/shop',
    'w:branch': 'feat/x',
    env: 'pr',
  });
});

const refusedLabels: readonly (readonly [string, string, Subject, RegExp])[] = [
  [
    'no labels for the kind',
    '{pr}',
    subject({ run_id: '7' }, 'run'),
    /^c\.yml: labels\.run is missing/,
  ],
  [
    'no value',
    '{pr}-{sha}',
    pr12,
    /^c\.yml: labels\.pr\['k'\]: \{sha\} has no value in this event/,
  ],
  ['an empty value', '{branch}', subject({ pr: '1', branch: '' }), /\{branch\} has no value/],
  ['no digits', '{pr}', subject({ pr: '12*' }), /\{pr\} is '12\*' in this event\. Expected digits/],
  [
    'odd characters',
    '{branch}',
    subject({ pr: '1', branch: 'a#b' }),
    /'a#b' has characters that AWS/,
  ],
  [
    'a branch that is a placeholder',
    '{branch}',
    subject({ pr: '1', branch: '{pr}' }),
    /'\{pr\}' has characters/,
  ],
  ['a branch of AWS', '{branch}', subject({ pr: '1', branch: 'aws:x' }), /begins with aws:/],
  ['a long branch', '{branch}', subject({ pr: '1', branch: 'b'.repeat(257) }), /longer than 256/],
  ['blanks', '{branch}', subject({ pr: '1', branch: ' ' }), /the value in this event is empty/],
];

for (const [what, template, of, message] of refusedLabels)
  test(`labels refused: ${what}`, () => {
    assert.throws(
      () => labelsOf({ labels: { pr: { k: template } }, place: 'c.yml' }, of),
      (error) => error instanceof UserError && message.test(error.message),
    );
  });

const names = [
  ['workshop-{pr}-*', 'workshop-12-x', true],
  ['workshop-{pr}-*', 'workshop-12-', true],
  ['workshop-{pr}-*', 'workshop-12', false],
  ['workshop-{pr}-*', 'workshop-123-x', false],
  ['workshop-{pr}-*', 'workshop-112-x', false],
  ['workshop-{pr}-*', 'my-workshop-12-x', false],
  ['pr-{pr}*', 'pr-12', true],
  ['pr-{pr}*', 'pr-12_x', true],
  ['pr-{pr}*', 'pr-123', false],
  ['pr-{pr}*', 'pr-12a', false],
  ['pr-{pr}*', 'pr-12é', false],
  ['pr-{pr}*', 'pr-12𝟛', false],
  ['x*{pr}', 'x-12', true],
  ['x*{pr}', 'x12', false],
  ['x*{pr}', 'x-112', false],
  ['x*{pr}*', 'x-112-12-', true],
  ['x*{pr}*', 'x-112-123-', false],
  ['pr{pr}-*', 'pr12-x', true],
  ['{repo}-{pr}', 'shop-12', true],
  ['{repo}-{pr}', 'shops-12', false],
  ['*-x-{pr}-x-*', 'a-x-12-x-b', true],
  ['x-{pr}-?', 'x-12-a', false],
] as const;

for (const [pattern, name, matches] of names)
  test(`${pattern} ${matches ? 'is' : 'is not'} ${name} for 12`, () => {
    assert.equal(namePattern(pattern, pr12)?.(name), matches);
  });

test('values are literal, and a pattern for the other kind is for nobody here', () => {
  const starred = subject({ pr: '12', branch: 'a*c' });
  assert.equal(namePattern('{branch}-{pr}', starred)?.('abc-12'), false);
  assert.equal(namePattern('{branch}-{pr}', starred)?.('a*c-12'), true);
  assert.equal(namePattern('x-{pr}', subject({ pr: '12', run_id: '7' }, 'run')), undefined);
  assert.throws(() => namePattern('x-{pr}-{sha}', pr12), UserError);
});

const unnamed = [
  [
    'workshop-{pr}-{branch}',
    undefined,
    /^c\.yml: names\[1\]\.pattern 'workshop-\{pr\}-\{branch\}': \{branch\} has no value/,
  ],
  ['workshop-{pr}-{branch}', '', /\{branch\} has no value in this event/],
] as const;

for (const [pattern, branch, message] of unnamed)
  test(`a names pattern whose branch is ${JSON.stringify(branch)} is refused with its place`, () => {
    const of = subject({ pr: '12', ...(branch === undefined ? {} : { branch }) });
    const type = 'lambda:layer-version';
    const profile = (last: string) => ({
      place: 'c.yml',
      names: ['x-{pr}', last].map((each) => ({ type, pattern: each })),
    });
    assert.throws(
      () => checkNames(profile(pattern), of),
      (error) => error instanceof UserError && message.test(error.message) && !!error.remedy,
    );
    checkNames(profile('workshop-{pr}-*'), of);
    checkNames(profile('workshop-{run_id}-{branch}'), of);
  });

test('what one pull request names by a pattern is never taken for another', () => {
  const number = fc.integer({ min: 1, max: 2000 }).map(String);
  const separator = fc.constantFrom('-', '_', '.', '/');
  fc.assert(
    fc.property(
      number,
      number,
      fc.constantFrom('w-{pr}', 'w-{pr}*', 'w-{pr}-*', 'w{pr}-*', 'w-*', '{pr}w-*', 'w.{pr}*-api'),
      separator,
      fc.string({ unit: fc.constantFrom('a', '-', '_') }),
      (mine, other, pattern, between, rest) => {
        fc.pre(mine !== other && pattern.includes('{pr}'));
        const name = pattern.replace('{pr}', other).replace('*', `${between}${rest}`);
        assert.equal(namePattern(pattern, subject({ pr: other }))?.(name), true);
        assert.equal(namePattern(pattern, subject({ pr: mine }))?.(name), false);
      },
    ),
  );
});
