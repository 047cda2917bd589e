import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { iamFile, iamText } from '../../../scripts/generate-iam.ts';
import { type RolePlan, written } from '../../../scripts/policy/snippets.ts';
import { publicIssuer, type Trusted, trustPolicy } from '../../../scripts/policy/trust-policy.ts';
import { planRole, readArguments } from '../../../scripts/policy.ts';
import { UserError } from '../../../src/errors.ts';
import type { PolicyDocument } from '../../../src/policy/document.ts';

const trusted: Trusted = {
  partition: 'aws',
  account: '123456789012',
  owner: 'octo-org',
  repo: 'easyshop',
  branch: 'main',
  issuer: publicIssuer,
  audience: 'sts.amazonaws.com',
};

/** Every value of `sub`, with the operator it is compared by. */
function subjects(policy: PolicyDocument, issuer = publicIssuer): readonly string[] {
  return policy.Statement.flatMap(({ Condition = {} }) =>
    Object.entries(Condition).flatMap(([operator, tests]) =>
      [tests[`${issuer}:sub`] ?? []].flat().map((value) => `${operator} ${value}`),
    ),
  );
}

describe('the trust policy', () => {
  const table: Readonly<Record<string, readonly [Partial<Trusted>, readonly string[]]>> = {
    'both forms of the subject, any ids': [
      {},
      [
        'StringEquals repo:octo-org/easyshop:pull_request',
        'StringEquals repo:octo-org/easyshop:ref:refs/heads/main',
        'StringLike repo:octo-org@*/easyshop@*:pull_request',
        'StringLike repo:octo-org@*/easyshop@*:ref:refs/heads/main',
      ],
    ],
    'known ids are compared exactly': [
      { ownerId: '123456', repositoryId: '456789' },
      [
        'StringEquals repo:octo-org/easyshop:pull_request',
        'StringEquals repo:octo-org/easyshop:ref:refs/heads/main',
        'StringEquals repo:octo-org@123456/easyshop@456789:pull_request',
        'StringEquals repo:octo-org@123456/easyshop@456789:ref:refs/heads/main',
      ],
    ],
    'an environment and nothing else': [
      { environment: 'clean:up', ownerId: '1', repositoryId: '2' },
      [
        'StringEquals repo:octo-org/easyshop:environment:clean%3Aup',
        'StringEquals repo:octo-org@1/easyshop@2:environment:clean%3Aup',
      ],
    ],
  };
  for (const [what, [more, wanted]] of Object.entries(table))
    it(what, () => assert.deepEqual(subjects(trustPolicy({ ...trusted, ...more })), wanted));

  it('asks for the audience and the account’s provider in every statement', () => {
    for (const statement of trustPolicy(trusted).Statement) {
      assert.equal(
        statement.Condition?.['StringEquals']?.[`${publicIssuer}:aud`],
        'sts.amazonaws.com',
      );
      assert.match(JSON.stringify(statement), /arn:aws:iam::123456789012:oidc-provider\/token\./);
    }
  });

  it('of GitHub Enterprise Server has its issuer and the classic form only', () => {
    const issuer = 'github.example.com/_services/token';
    assert.deepEqual(subjects(trustPolicy({ ...trusted, issuer }), issuer), [
      'StringEquals repo:octo-org/easyshop:pull_request',
      'StringEquals repo:octo-org/easyshop:ref:refs/heads/main',
    ]);
  });
});

const policy: PolicyDocument = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: ['tag:GetResources'], Resource: '*' }],
};
const plan: RolePlan = {
  role: 'cleaner',
  trust: trustPolicy(trusted),
  policies: [policy, policy],
  account: '123456789012',
  partition: 'aws',
  issuer: publicIssuer,
  audience: 'sts.amazonaws.com',
};

describe('the role as a snippet', () => {
  it('of CloudFormation attaches every policy', () => {
    const { Resources } = JSON.parse(written(plan, 'cloudformation')) as {
      Resources: Record<string, { Properties: Record<string, unknown> }>;
    };
    assert.deepEqual(Resources['Role']?.Properties['ManagedPolicyArns'], [
      { Ref: 'Permissions1' },
      { Ref: 'Permissions2' },
    ]);
    assert.deepEqual(Resources['Permissions2']?.Properties['PolicyDocument'], policy);
    assert.deepEqual(Resources['Role']?.Properties['AssumeRolePolicyDocument'], plan.trust);
  });

  it('of Terraform has each document as it is, and nothing that Terraform would fill in', () => {
    const text = written({ ...plan, policies: [{ ...policy, Statement: [hostile] }] }, 'terraform');
    const [trust, permissions] = [...text.matchAll(/<<-JSON\n([\s\S]*?)\n {2}JSON/g)].map(
      ([, json = '']) => JSON.parse(json.replaceAll('$${', '${')) as PolicyDocument,
    );
    assert.deepEqual(trust, plan.trust);
    assert.deepEqual(permissions?.Statement, [hostile]);
    assert.doesNotMatch(text, /(?<!\$)\$\{/);
  });

  it('of the AWS CLI writes each document to a file that a command reads', () => {
    const text = written(plan, 'cli');
    const files = [...text.matchAll(/^cat > (\S+) <<'JSON'\n([\s\S]*?)\nJSON$/gm)];
    assert.deepEqual(
      files.map(([, name]) => name),
      ['trust.json', 'cleaner-1.json', 'cleaner-2.json'],
    );
    for (const [, name, json] of files) {
      assert.ok(text.includes(`file://${name}`));
      assert.ok(JSON.parse(json ?? ''));
    }
  });
});

const variable = '$' + '{aws:username}';
const hostile = { Effect: 'Allow', Action: ['s3:GetObject'], Resource: variable } as const;

const profile = `version: 1
accounts: ['123456789012']
regions: [cn-north-1]
labels: { pr: { pr: '{pr}' } }
include: ['dynamodb:table']
`;
const right = { profile: 'cleanup.yml', repository: 'a/b', account: '123456789012' };
const asked = (given: object) =>
  readArguments(Object.entries(given).flatMap(([key, value]) => [`--${key}`, String(value)]));

describe('npm run policy', () => {
  it('plans the role for the partition of the profile’s regions', () => {
    const found = planRole(asked(right), profile);
    assert.match(
      JSON.stringify(found.policies),
      /arn:aws-cn:dynamodb:cn-north-1:123456789012:table/,
    );
    assert.match(JSON.stringify(found.trust), /arn:aws-cn:iam::123456789012:oidc-provider/);
    assert.match(written(found, 'cli'), /arn:aws-cn:iam::123456789012:policy\/workshop-cleanup-1/);
  });

  it('prints it, and nothing else', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'policy-')), 'cleanup.yml');
    writeFileSync(file, profile);
    const script = fileURLToPath(new URL('../../../scripts/policy.ts', import.meta.url));
    const args = [script, '--profile', file, '--repository', 'a/b', '--account', '123456789012'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    assert.deepEqual(Object.keys(JSON.parse(stdout) as object), ['trust', 'policies']);
  });

  const table: readonly [object, RegExp][] = [
    [{ repository: 'shop' }, /--repository is 'shop'\. Expected OWNER\/REPO/],
    [{ account: '12' }, /--account is '12'\. Expected 12 digits/],
    [{ account: '999999999999' }, /has no account 999999999999/],
    [{ format: 'yaml' }, /--format is 'yaml'\. Expected json, cloudformation, terraform, cli/],
    [{ 'owner-id': 'octo' }, /--owner-id is 'octo'\. Expected digits/],
    [{ role: 'a b' }, /--role is 'a b'/],
  ];
  for (const [wrong, message] of table)
    it(`says what is wrong with ${JSON.stringify(wrong)}`, () => {
      const act = () => planRole(asked({ ...right, ...wrong }), profile);
      assert.throws(act, (error) => error instanceof UserError && message.test(error.message));
    });

  it('wants a region where the profile names none', () => {
    const bare = profile.replace('regions: [cn-north-1]\n', '');
    assert.throws(() => planRole(asked(right), bare), /names no regions/);
    assert.equal(planRole(asked({ ...right, region: 'eu-west-1' }), bare).partition, 'aws');
  });
});

it('what IAM knows of the declared actions is current', async () => {
  assert.equal(readFileSync(iamFile, 'utf8'), await iamText(), 'run npm run generate');
});
