import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UserError } from '../../../src/errors.ts';
import { loadProfile } from '../../../src/profile/load.ts';
import { example, known, profileWith } from './example.ts';

const load = (text: string) => loadProfile(text, '.github/cleanup.yml', known);
const complaints = (text: string): string[] => {
  try {
    load(text);
  } catch (error) {
    assert.ok(error instanceof UserError, String(error));
    return error.message.split('\n');
  }
  return [];
};

test("the contract's example loads", () => {
  assert.deepEqual(load(example), {
    place: '.github/cleanup.yml',
    accounts: ['123456789012'],
    regions: ['ap-southeast-1', 'us-east-1'],
    labels: {
      pr: { 'workshop:pr': '{pr}', 'workshop:repo': '{owner}/{repo}' },
      run: { 'workshop:run': '{run_id}', 'workshop:repo': '{owner}/{repo}' },
    },
    include: ['*'],
    exclude: ['iam:user', 'AWS::IAM::User'],
    names: [{ type: 'lambda:layer-version', pattern: 'workshop-{pr}-*' }],
    protect: { tags: { 'workshop:keep': 'true' }, arns: ['arn:aws:s3:::tf-state-*'] },
    removeProtection: ['dynamodb:table', 'AWS::DynamoDB::Table'],
    backup: ['dynamodb:table', 'AWS::DynamoDB::Table'],
    logGroups: true,
    graceHours: 4,
    olderThanScope: 'refuse',
    environments: ['preview-{pr}'],
    forceDeleteStacks: false,
  });
});

test('what is left out has its default', () => {
  assert.deepEqual(load(profileWith('')), {
    place: '.github/cleanup.yml',
    accounts: ['123456789012'],
    regions: [],
    labels: { pr: { 'workshop:pr': '{pr}' } },
    include: ['*'],
    exclude: [],
    names: [],
    protect: { tags: {}, arns: [] },
    removeProtection: [],
    backup: [],
    logGroups: true,
    graceHours: 4,
    olderThanScope: 'refuse',
    environments: [],
    forceDeleteStacks: false,
  });
});

test('a name pattern is kept under the own word for its type, whatever was written', () => {
  for (const type of ['lambda:layer-version', 'lambda:layerversion', 'AWS::Lambda::LayerVersion'])
    assert.deepEqual(load(profileWith(`names: [{ type: '${type}', pattern: 'w-{pr}' }]`)).names, [
      { type: 'lambda:layer-version', pattern: 'w-{pr}' },
    ]);
});

test('all complaints come at once, in the order of the text', () => {
  assert.deepEqual(
    complaints(
      [
        'accounts: [12]',
        'labels: { pr: { a: x } }',
        'regions: [moon]',
        'include: [sqs:queues]',
        'include: [x]',
        'log-groups: on',
        'protect: &p { arns: [x] }',
        'colour: red',
      ].join('\n'),
    ).map((line) => line.split(' ').slice(0, 2).join(' ')),
    [
      '.github/cleanup.yml:1:1 version:',
      '.github/cleanup.yml:1:12 accounts[0]:',
      '.github/cleanup.yml:2:15 labels.pr:',
      '.github/cleanup.yml:3:11 regions[0]:',
      '.github/cleanup.yml:4:11 include[0]:',
      '.github/cleanup.yml:5:1 include:',
      '.github/cleanup.yml:6:13 log-groups:',
      '.github/cleanup.yml:7:13 protect:',
      '.github/cleanup.yml:7:22 protect.arns[0]:',
      '.github/cleanup.yml:8:1 colour:',
    ],
  );
});

const laughs = ['a: &a [x, x, x, x, x, x, x, x, x]'];
for (let level = 1; level < 10; level += 1) {
  const [here, before] = [level, level - 1].map((each) => String.fromCharCode(97 + each));
  laughs.push(`${here}: &${here} [${Array(9).fill(`*${before}`).join(', ')}]`);
}

const many = Array.from({ length: 5000 }, (_, index) => index);
const hostile: readonly (readonly [string, string, RegExp])[] = [
  ['aliases that multiply', laughs.join('\n'), /has the anchor &a\. Anchors are not supported/],
  ['thousands of unknown keys', many.map((each) => `k${each}: 1`).join('\n'), /… and 4953 more\.$/],
  ['thousands of equal keys', many.map(() => 'k: 1').join('\n'), /is there twice, first in line 1/],
  [
    'thousands of unknown types',
    profileWith(`include: [${many.map((each) => `sqs:q${each}`).join(', ')}]`),
    /… and 4950 more\.$/,
  ],
  ['deep brackets', `include: ${'['.repeat(30_000)}`, /the YAML is nested too deeply/],
  ['deep lists', '- '.repeat(30_000), /the YAML is nested too deeply/],
  ['deep, but not too deep to parse', `include: ${'['.repeat(300)}${']'.repeat(300)}`, /is nested/],
  ['a large file', `# ${'x'.repeat(70_000)}`, /has 70002 bytes\. Expected at most 65536\.$/],
  ['a large file of large letters', `# ${'€'.repeat(22_000)}`, /has 66002 bytes/],
  [
    'invisible letters',
    profileWith('exclude: ["iam:\\u200buser\\n::error::"]'),
    /'iam:\\u\{200b\}user\\u\{a\}::error::'/,
  ],
  ['half a letter', profileWith('protect: { tags: { a: {"\\ud800": 1} } }'), /found a mapping/],
  ['a NUL', profileWith('exclude: ["\0"]'), /exclude\[0\]: unknown type '\\u\{0\}'/],
];

for (const [what, text, message] of hostile)
  test(`hostile, refused clearly and soon: ${what}`, { timeout: 5000 }, () => {
    const lines = complaints(text);
    assert.match(lines.join('\n'), message);
    assert.ok(lines.length <= 51, `${lines.length} lines`);
  });

test('a byte order mark, CRLF and a document marker do no harm, and places stay right', () => {
  assert.deepEqual(
    load(`\uFEFF---\r\n${profileWith('').replaceAll('\n', '\r\n')}...\r\n`).regions,
    [],
  );
  assert.deepEqual(
    complaints(`\uFEFF${profileWith('regions: [moon]\n').replaceAll('\n', '\r\n')}`),
    [
      ".github/cleanup.yml:4:11 regions[0]: unknown region 'moon'. Expected an AWS region such as us-east-1.",
    ],
  );
});

test('letters of all scripts are taken in tags', () => {
  const { labels } = load(profileWith('').replace('{ pr: {', "{ pr: { 'équipe:環境': 'größe 1', "));
  assert.equal(labels.pr?.['équipe:環境'], 'größe 1');
});
