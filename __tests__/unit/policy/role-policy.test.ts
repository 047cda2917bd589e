import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allowing, statementsFor, types } from './wanted.ts';

const repo = { 'aws:ResourceTag/workshop:repo': 'octo/shop' };
const here = { 'aws:RequestedRegion': ['eu-west-1'] };
const arn = (rest: string) => `arn:aws:${rest}`;

describe('the permission policy of the role', () => {
  it('reads everything, without a condition', () => {
    const [read] = allowing(statementsFor("include: ['sns:*', 'ec2:vpc']"), 'ec2:DescribeVpcs');
    assert.deepEqual(read, { Sid: 'Read', Resource: '*', Condition: undefined });
  });

  it('changes what is always labelled only with all labels of a scope, whatever the number', () => {
    assert.deepEqual(
      allowing(statementsFor("include: ['lambda:function']"), 'lambda:DeleteFunction'),
      [
        {
          Sid: 'LabelledPr',
          Resource: '*',
          Condition: { StringEquals: repo, StringLike: { 'aws:ResourceTag/workshop:pr': '?*' } },
        },
        {
          Sid: 'LabelledRun',
          Resource: '*',
          Condition: { StringEquals: repo, StringLike: { 'aws:ResourceTag/workshop:run': '?*' } },
        },
      ],
    );
  });

  it('writes backups to the bucket of the profile only, and only where it asks for them', () => {
    const include = "include: ['s3:bucket', 'logs:log-group']";
    for (const action of ['s3:PutObject', 's3:GetObject', 'logs:FilterLogEvents'])
      assert.deepEqual(allowing(statementsFor(include), action), []);
    const asked = `${include}\nbackup: ['s3:bucket']\nbackup-bucket: shop-backups`;
    assert.deepEqual(allowing(statementsFor(asked), 's3:PutObject'), [
      {
        Sid: 'PlaceS3Global',
        Resource: [arn('s3:::shop-backups/*')],
        Condition: { StringEquals: { 'aws:ResourceAccount': '123456789012' } },
      },
    ]);
    assert.equal(allowing(statementsFor(asked), 's3:GetObject').length, 1);
    assert.deepEqual(allowing(statementsFor(asked), 'logs:FilterLogEvents'), []);
  });

  it('tags new snapshots, which have no labels yet, and nothing but snapshots', () => {
    const lines = "include: ['rds:*', 'redshift:*']\nbackup: ['rds:*', 'redshift:*']";
    const place = 'eu-west-1:123456789012';
    assert.deepEqual(allowing(statementsFor(lines), 'rds:AddTagsToResource'), [
      {
        Sid: 'PlaceRds',
        Resource: [arn(`rds:${place}:cluster-snapshot:*`), arn(`rds:${place}:snapshot:*`)],
        Condition: { StringEquals: here },
      },
    ]);
    assert.deepEqual(allowing(statementsFor(lines), 'redshift:CreateTags'), [
      {
        Sid: 'PlaceRedshift',
        Resource: [arn(`redshift:${place}:snapshot:*/*`)],
        Condition: { StringEquals: here },
      },
    ]);
  });

  it('of what may carry no labels changes nothing that carries another repository’s', () => {
    assert.deepEqual(allowing(statementsFor("include: ['ec2:subnet']"), 'ec2:DeleteSubnet'), [
      {
        Sid: 'UnlessOthersEc2',
        Resource: [arn('ec2:eu-west-1:123456789012:subnet/*')],
        Condition: { StringEqualsIfExists: repo, StringEquals: here },
      },
    ]);
  });

  it('needs both of what an action changes, and asks for labels of neither where one may have none', () => {
    const [found, ...more] = allowing(
      statementsFor("include: ['ec2:internet-gateway']"),
      'ec2:DetachInternetGateway',
    );
    assert.deepEqual(more, []);
    assert.deepEqual(found?.Resource, [
      arn('ec2:eu-west-1:123456789012:internet-gateway/*'),
      arn('ec2:eu-west-1:123456789012:vpc/*'),
    ]);
  });

  it('does not trust a condition on tags that IAM sees only sometimes: S3', () => {
    const [found, ...more] = allowing(statementsFor("include: ['s3:bucket']"), 's3:DeleteBucket');
    assert.deepEqual(more, []);
    assert.deepEqual(found?.Condition, {
      StringEqualsIfExists: repo,
      StringEquals: { ...here, 'aws:ResourceAccount': '123456789012' },
    });
  });

  it('binds what AWS cannot tag to the name that the profile gives', () => {
    const named = `include: ['lambda:layer-version']
names: [{ type: 'lambda:layer-version', pattern: 'workshop-{repo}-{pr}-*' }]`;
    assert.deepEqual(allowing(statementsFor(named), 'lambda:DeleteLayerVersion'), [
      {
        Sid: 'PlaceLambda',
        Resource: [arn('lambda:eu-west-1:123456789012:layer:workshop-shop-*-*:*')],
        Condition: { StringEquals: here },
      },
    ]);
  });

  it('may not delete what only a name leads to and no name is given for', () => {
    const statements = statementsFor("include: ['lambda:layer-version']");
    assert.deepEqual(allowing(statements, 'lambda:DeleteLayerVersion'), []);
    assert.equal(allowing(statements, 'lambda:GetLayerVersion').length, 1);
  });

  it('labels a child with the profile’s labels only', () => {
    assert.deepEqual(allowing(statementsFor("include: ['logs:log-group']"), 'logs:TagResource'), [
      {
        Sid: 'LabelLogs',
        Resource: [arn('logs:eu-west-1:123456789012:log-group:*')],
        Condition: {
          'ForAllValues:StringEquals': {
            'aws:TagKeys': ['workshop:pr', 'workshop:repo', 'workshop:run'],
          },
          StringEqualsIfExists: { 'aws:RequestTag/workshop:repo': 'octo/shop', ...repo },
          StringEquals: here,
        },
      },
    ]);
  });

  it('gives global services no region, and others all of the profile’s', () => {
    const statements = statementsFor("include: ['cloudfront:*', 'ec2:subnet']", undefined, [
      'eu-west-1',
      'us-east-1',
    ]);
    const [policy] = allowing(statements, 'cloudfront:DeleteCachePolicy');
    assert.ok(policy?.Resource.includes(arn('cloudfront::123456789012:cache-policy/*')));
    assert.equal(policy?.Condition, undefined);
    const [subnet] = allowing(statements, 'ec2:DeleteSubnet');
    assert.deepEqual(subnet?.Resource, [arn('ec2:*:123456789012:subnet/*')]);
    assert.deepEqual(subnet?.Condition?.['StringEquals'], {
      'aws:RequestedRegion': ['eu-west-1', 'us-east-1'],
    });
  });

  it('names the account of private domain names, which no other ARN of API Gateway has', () => {
    const [found] = allowing(statementsFor("include: ['apigateway:*']"), 'apigateway:DELETE');
    const names = [found?.Resource ?? []]
      .flat()
      .filter((each) => /domainnames[/][^/]+$/.test(each));
    assert.deepEqual(names, [
      arn('apigateway:eu-west-1:123456789012:/domainnames/*+*'),
      arn('apigateway:eu-west-1::/domainnames/*'),
    ]);
  });

  it('lets an action of regional and global types be done in the partition’s home region too', () => {
    const ipSets = (region: string) =>
      allowing(statementsFor("include: ['wafv2:*']", undefined, [region]), 'wafv2:DeleteIPSet');
    const regionsOf = (region: string) =>
      ipSets(region).map(({ Condition }) => Condition?.['StringEquals']?.['aws:RequestedRegion']);
    assert.deepEqual(regionsOf('eu-west-1'), [['eu-west-1', 'us-east-1']]);
    assert.deepEqual(regionsOf('us-east-1'), [['us-east-1']]);
    assert.deepEqual(regionsOf('cn-north-1'), [['cn-north-1', 'cn-northwest-1']]);
    assert.ok(ipSets('eu-west-1')[0]?.Resource.includes(arn('wafv2:*:123456789012:*/ipset/*/*')));
  });

  it('lets CloudFormation, and only it, delete the members of a stack', () => {
    const statements = statementsFor("include: ['cloudformation:stack', 'dynamodb:table']");
    const [members] = allowing(statements, 'dynamodb:*');
    assert.deepEqual(members?.Condition, {
      'ForAnyValue:StringEquals': { 'aws:CalledVia': 'cloudformation.amazonaws.com' },
    });
    assert.equal(allowing(statementsFor("include: ['dynamodb:table']"), 'dynamodb:*').length, 0);
    const [stack] = allowing(statements, 'cloudformation:DeleteStack');
    assert.equal(stack?.Sid, 'LabelledPr');
  });

  it('lets AWS Backup, and only it, delete what a recovery point consists of', () => {
    const chosen = statementsFor("include: ['backup:*']");
    const through = {
      Sid: 'RecoveryPoints',
      Resource: '*',
      Condition: { 'ForAnyValue:StringEquals': { 'aws:CalledVia': 'backup.amazonaws.com' } },
    };
    for (const action of ['ec2:DeleteSnapshot', 'rds:DeleteDBClusterSnapshot'])
      assert.deepEqual(allowing(chosen, action), [through]);
    const without = statementsFor("include: ['backup:backup-plan']");
    assert.deepEqual(allowing(without, 'ec2:DeleteSnapshot'), []);
    // An EC2 snapshot's ARN ends in `snapshot/snap-…`.
    const [point] = allowing(chosen, 'backup:DeleteRecoveryPoint');
    assert.ok([point?.Resource ?? []].flat().includes(arn('*:eu-west-1:*:*')));
  });

  it('has every action that an included type declares, and no other', () => {
    const include = ['ec2:*', 'lambda:*', 'logs:*', 'apigateway:*', 'elasticloadbalancing:*'];
    const statements = statementsFor(`include: [${include.map((each) => `'${each}'`).join(', ')}]`);
    const services = include.map((each) => each.replace('*', ''));
    const declared = types.all
      .filter(
        ({ name, tagging }) =>
          services.some((each) => name.startsWith(each)) && tagging !== 'untaggable',
      )
      .flatMap(({ iam }) => iam);
    const allowed = new Set(statements.flatMap(({ Action }) => Action ?? []));
    assert.deepEqual(
      declared.filter((action) => !allowed.has(action)),
      [],
    );
    const any = new Set(['tag:GetResources', ...types.all.flatMap(({ iam }) => iam)]);
    assert.deepEqual(
      [...allowed].filter((action) => !any.has(action)),
      [],
    );
  });

  it('keeps its Sids apart', () => {
    const sids = statementsFor("include: ['*']").map(({ Sid }) => Sid);
    assert.deepEqual(sids, [...new Set(sids)]);
    for (const sid of sids) assert.match(sid ?? '', /^[A-Za-z0-9]+$/);
  });
});

describe('labels as conditions', () => {
  const of = (labels: string) =>
    allowing(statementsFor("include: ['lambda:function']", labels), 'lambda:DeleteFunction').map(
      ({ Condition }) => Condition,
    );
  const table: readonly [string, object][] = [
    ["{ env: 'pr-{pr}' }", { StringLike: { 'aws:ResourceTag/env': 'pr-?*' } }],
    ["{ env: '{owner}-{repo}-{pr}' }", { StringLike: { 'aws:ResourceTag/env': 'octo-shop-?*' } }],
    [
      "{ env: '{pr}', branch: '{branch}', team: blue }",
      {
        StringEquals: { 'aws:ResourceTag/team': 'blue' },
        StringLike: { 'aws:ResourceTag/env': '?*', 'aws:ResourceTag/branch': '?*' },
      },
    ],
  ];
  for (const [labels, condition] of table)
    it(labels, () => assert.deepEqual(of(`\n  pr: ${labels}`), [condition]));

  it('take the values of both scopes where one key has two', () => {
    const labels = `
  pr: { kind: 'pr', env: '{pr}' }
  run: { kind: 'run', env: '{run_id}' }`;
    const [found] = allowing(statementsFor("include: ['ec2:subnet']", labels), 'ec2:DeleteSubnet');
    assert.deepEqual(found?.Condition?.['StringEqualsIfExists'], {
      'aws:ResourceTag/kind': ['pr', 'run'],
    });
  });
});
