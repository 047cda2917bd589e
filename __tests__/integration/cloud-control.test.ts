import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { discover } from '../../src/discovery/discover.ts';
import { registryOf, resourceTypes } from '../../src/resource-types/registry.ts';
import type { Tags } from '../../src/scope.ts';
import { assume, enter, newAccount, rootOf } from '../support/account.ts';
import { type Bare, bare } from '../support/bare-calls.ts';
import { type Emulator, startEmulator } from '../support/emulator.ts';
import { cleanOnce, ours, runIn } from '../support/engine.ts';
import { runAction } from '../support/runner.ts';
import { labelsOf, setStage } from '../support/stage.ts';

/** moto has Aurora DSQL in few regions; global services are there, too. */
const region = 'us-east-1';

describe('what no type here knows goes by Cloud Control', () => {
  let emulator: Emulator;
  before(async () => {
    emulator = await startEmulator();
    process.env['AWS_ENDPOINT_URL'] = emulator.url;
  });
  after(() => emulator.stop());

  async function account() {
    const id = newAccount();
    const root = await enter(rootOf(id), id, region);
    return { id, root, bare: bare(emulator.url, id, region) };
  }

  it('is deleted next to decoys, whatever its identifier is made of', async () => {
    const { id, root, bare: aws } = await account();
    const others = [
      await cluster(aws, { ...ours, 'workshop:pr': '123' }),
      await cluster(aws, {}),
      await cluster(aws, { 'workshop:pr': '12' }),
      await cluster(aws, { ...ours, 'workshop:pr': '12 ' }),
    ];
    const kept = await cluster(aws, { ...ours, keep: 'yes' });
    const mine = await cluster(aws, ours);
    await aggregator(aws, 'theirs', {});
    const aggregatorArn = await aggregator(aws, 'ours', ours);
    const run = runIn(root, [region], 'protect: { tags: { keep: "yes" } }');
    await emulator.forgetCalls(id);

    const { outcomes, problems } = await cleanOnce(run);
    assert.deepEqual(problems, []);
    const told = outcomes.map(({ type, arn, outcome, attempts }) => [type, arn, outcome, attempts]);
    const expected = [
      ['config:config-aggregator', aggregatorArn, 'deleted', 1],
      ['dsql:cluster', kept.arn, 'protected', 0],
      ['dsql:cluster', mine.arn, 'deleted', 1],
    ];
    assert.deepEqual(told.sort(), expected.sort());
    const left = [kept, ...others].map(({ identifier }) => identifier);
    assert.deepEqual((await clusters(aws)).sort(), left.sort());
    assert.deepEqual(await aggregators(aws), ['theirs']);

    // Deleted by its own identifier, waited for, and seen gone.
    const calls = await emulator.calls(id);
    const of = (operation: string) =>
      calls.filter(
        ({ service, operation: each }) => service === 'cloudcontrol' && each === operation,
      );
    const deletions = of('DeleteResource').map(({ params }) => params['Identifier']);
    assert.deepEqual(deletions.sort(), [mine.identifier, 'ours'].sort());
    assert.ok(of('DeleteResource').every(({ params }) => params['ClientToken'] !== undefined));
    assert.ok(of('GetResourceRequestStatus').length > 0);
    const last = of('GetResource').filter(({ params }) => params['Identifier'] === mine.identifier);
    assert.equal(last.at(-1)?.error, 'ResourceNotFoundException');

    // Ghosts: the tagging API goes on listing what is deleted.
    const again = await cleanOnce(run);
    assert.deepEqual(again.problems, []);
    assert.deepEqual(
      again.outcomes.map(({ outcome }) => outcome),
      ['protected'],
    );
    const anew = { ...run, types: registryOf(resourceTypes) };
    const { found } = await discover(anew);
    assert.deepEqual(
      found.map(({ hold }) => hold?.outcome),
      ['protected'],
    );
  });

  it('goes in any order, since refusals for the sake of one that goes too are sat out', async () => {
    const { id, root, bare: aws } = await account();
    const network = await lattice(aws, 'servicenetworks', { name: 'net', tags: ours });
    const service = await lattice(aws, 'services', { name: 'service', tags: ours });
    await lattice(aws, 'servicenetworkserviceassociations', {
      serviceNetworkIdentifier: network,
      serviceIdentifier: service,
      tags: ours,
    });
    await emulator.set({ timeScale: 0.01 }, id);
    const { outcomes } = await cleanOnce(runIn(root, [region]));
    assert.deepEqual(outcomes.map(({ type, outcome }) => `${type} ${outcome}`).sort(), [
      'vpc-lattice:service deleted',
      'vpc-lattice:servicenetwork deleted',
      'vpc-lattice:servicenetworkserviceassociation deleted',
    ]);
  });

  it('goes before what its properties name, and needs no other proof for that', async () => {
    const { root, bare: aws } = await account();
    const iam = await root.region('global').client('iam');
    const { Role } = await iam.createRole({
      RoleName: 'collector',
      AssumeRolePolicyDocument: '{}',
      Tags: pairs(ours),
    });
    await aggregator(aws, 'ours', ours, Role?.Arn);
    const { outcomes, steps } = await cleanOnce(runIn(root, [region]));
    assert.deepEqual(
      outcomes.map(({ type, outcome }) => `${type} ${outcome}`),
      ['config:config-aggregator deleted', 'iam:role deleted'],
    );
    const role = steps.find(({ found }) => found.type === 'iam:role');
    assert.match(role?.needs[0]?.key ?? '', /^config:config-aggregator/);
  });

  it('goes before the network that its properties name by ids alone', async () => {
    const { root, bare: aws } = await account();
    const ec2 = await root.region(region).client('ec2');
    const labelled = (ResourceType: 'vpc' | 'security-group') => [
      { ResourceType, Tags: pairs(ours) },
    ];
    const { Vpc } = await ec2.createVpc({
      CidrBlock: '10.0.0.0/16',
      TagSpecifications: labelled('vpc'),
    });
    const { GroupId = '' } = await ec2.createSecurityGroup({
      GroupName: 'web',
      Description: 'web',
      VpcId: Vpc?.VpcId,
      TagSpecifications: labelled('security-group'),
    });
    const network = await lattice(aws, 'servicenetworks', { name: 'net', tags: {} });
    await lattice(aws, 'servicenetworkvpcassociations', {
      serviceNetworkIdentifier: network,
      vpcIdentifier: Vpc?.VpcId,
      securityGroupIds: [GroupId],
      tags: ours,
    });
    const { outcomes, steps } = await cleanOnce(runIn(root, [region]));
    assert.deepEqual(
      outcomes.map(({ type, outcome }) => `${type} ${outcome}`),
      [
        'vpc-lattice:servicenetworkvpcassociation deleted',
        'ec2:security-group deleted',
        'ec2:vpc deleted',
      ],
    );
    for (const type of ['ec2:security-group', 'ec2:vpc'])
      assert.ok(
        steps
          .find(({ found }) => found.type === type)
          ?.needs.some(({ key }) => key.startsWith('vpc-lattice:servicenetworkvpcassociation')),
        type,
      );
  });

  it('stays where the profile does not let it go, by either of its names', async () => {
    const { id, root, bare: aws } = await account();
    const { identifier } = await cluster(aws, ours);
    for (const line of [
      "exclude: ['dsql:cluster']",
      "exclude: ['AWS::DSQL::Cluster']",
      "exclude: ['dsql:*']",
      "include: ['config:config-aggregator']",
    ]) {
      const { outcomes, problems } = await cleanOnce(runIn(root, [region], line));
      assert.deepEqual([outcomes, problems], [[], []], line);
    }
    const calls = await emulator.calls(id);
    assert.ok(!calls.some(({ service }) => service === 'cloudcontrol'));
    const { outcomes } = await cleanOnce(runIn(root, [region], "include: ['AWS::DSQL::Cluster']"));
    assert.deepEqual(
      outcomes.map(({ outcome }) => outcome),
      ['deleted'],
    );
    assert.ok(!(await clusters(aws)).includes(identifier));
  });

  it('is told with what to do where Cloud Control cannot delete it, or its handler refuses', async () => {
    const { root, bare: aws } = await account();
    const files = await fileSystem(aws, ours);
    const guarded = await cluster(aws, ours, true);
    const failing = await cluster(aws, { ...ours, 'bed:refuses': 'NotUpdatable' });
    const { outcomes } = await cleanOnce(runIn(root, [region]));
    const by = (arn: string) => outcomes.find((each) => each.arn === arn);
    assert.equal(by(files)?.outcome, 'blocked');
    assert.equal(by(files)?.type, 'fsx:file-system');
    assert.match(by(files)?.blocker ?? '', /cannot delete AWS::FSx::FileSystem/);
    assert.match(by(files)?.remedy ?? '', /by hand.*exclude/);
    assert.equal(by(guarded.arn)?.outcome, 'blocked');
    assert.match(by(guarded.arn)?.blocker ?? '', /deletion protection/);
    assert.equal(by(failing.arn)?.outcome, 'blocked');
    assert.match(by(failing.arn)?.remedy ?? '', /Read AWS’s message/);
  });

  it('names the handler’s permission that is missing', async () => {
    const { id, root, bare: aws } = await account();
    await cluster(aws, ours);
    const read = ['tag:GetResources', 'iam:*', 'dsql:Get*', 'dsql:List*'];
    await emulator.set({ enforceIam: true }, id);
    const blind = await enter(await assume(root, 'blind', read), id, region);
    const unread = await cleanOnce(runIn(blind, [region], "include: ['dsql:cluster']"));
    assert.equal(unread.outcomes[0]?.outcome, 'failed');
    assert.match(unread.outcomes[0]?.remedy ?? '', /Allow cloudformation:GetResource/);
    const weak = await enter(await assume(root, 'weak', [...read, 'cloudformation:*']), id, region);
    const { outcomes } = await cleanOnce(runIn(weak, [region], "include: ['dsql:cluster']"));
    assert.equal(outcomes[0]?.outcome, 'failed');
    assert.match(outcomes[0]?.remedy ?? '', /Allow dsql:DeleteCluster/);
  });

  it('follows a deletion that another has asked for, and does not call it its own', async () => {
    const { id, root, bare: aws } = await account();
    const { identifier } = await cluster(aws, ours);
    await emulator.set({ timeScale: 0.05 }, id);
    const cloudControl = await root.region(region).client('cloudcontrol');
    const { outcomes } = await cleanOnce(runIn(root, [region]), async () => {
      await cloudControl.deleteResource({ TypeName: 'AWS::DSQL::Cluster', Identifier: identifier });
    });
    assert.deepEqual(
      outcomes.map(({ outcome, attempts }) => [outcome, attempts]),
      [['already-gone', 1]],
    );
  });

  it('stays with a stack that is not ours', async () => {
    const { root, bare: aws } = await account();
    const formation = await root.region(region).client('cloudformation');
    const handle = { Type: 'AWS::CloudFormation::WaitConditionHandle' };
    const TemplateBody = JSON.stringify({ Resources: { Handle: handle } });
    const { StackId: stack = '' } = await formation.createStack({
      StackName: 'shared',
      TemplateBody,
    });
    const { arn } = await cluster(aws, { ...ours, 'aws:cloudformation:stack-id': stack });
    const { outcomes } = await cleanOnce(runIn(root, [region]));
    assert.equal(outcomes.find((each) => each.arn === arn)?.outcome, 'blocked');
    assert.match(outcomes[0]?.blocker ?? '', /stack shared/);
  });

  it('comes out of the action as it is released', async () => {
    await using stage = await setStage({ emulator });
    const aws = bare(emulator.url, stage.account, region);
    await cluster(aws, labelsOf('12'));
    const theirs = await cluster(aws, labelsOf('123'));
    const files = await fileSystem(aws, labelsOf('12'));
    const planned = await runAction(stage.job({ 'dry-run': 'true' }));
    assert.equal(planned.code, 0, planned.log);
    assert.match(JSON.stringify(planned.report?.policy), /cloudformation:DeleteResource/);
    assert.equal((await clusters(aws)).length, 2);

    const ended = await runAction(stage.job());
    assert.equal(ended.code, 1, ended.log);
    assert.deepEqual(ended.report?.outcomes.map(({ type, outcome }) => [type, outcome]).sort(), [
      ['dsql:cluster', 'deleted'],
      ['fsx:file-system', 'blocked'],
    ]);
    const leftover = ended.report?.outcomes.find(({ outcome }) => outcome === 'blocked');
    assert.equal(leftover?.arn, files);
    assert.ok(ended.summary.includes('fsx:file-system'));
    assert.deepEqual(await clusters(aws), [theirs.identifier]);
  });
});

interface Cluster {
  readonly identifier: string;
  readonly arn: string;
}

async function cluster(aws: Bare, tags: Tags, deletionProtectionEnabled = false): Promise<Cluster> {
  const body = { deletionProtectionEnabled, tags };
  return (await aws({ service: 'dsql', path: '/cluster', body })) as Cluster;
}

async function clusters(aws: Bare): Promise<string[]> {
  const { clusters: all } = (await aws({ service: 'dsql', path: '/cluster' })) as {
    clusters: Cluster[];
  };
  return all.map(({ identifier }) => identifier);
}

async function lattice(aws: Bare, kind: string, body: object): Promise<string> {
  return ((await aws({ service: 'vpc-lattice', path: `/${kind}`, body })) as { id: string }).id;
}

function pairs(tags: Tags): { Key: string; Value: string }[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

async function aggregator(aws: Bare, name: string, tags: Tags, role?: string): Promise<string> {
  const body = {
    ConfigurationAggregatorName: name,
    ...(role === undefined
      ? { AccountAggregationSources: [{ AccountIds: ['123456789012'], AllAwsRegions: true }] }
      : { OrganizationAggregationSource: { RoleArn: role, AllAwsRegions: true } }),
    Tags: pairs(tags),
  };
  const target = 'StarlingDoveService.PutConfigurationAggregator';
  const { ConfigurationAggregator } = (await aws({ service: 'config', target, body })) as {
    ConfigurationAggregator: { ConfigurationAggregatorArn: string };
  };
  return ConfigurationAggregator.ConfigurationAggregatorArn;
}

async function aggregators(aws: Bare): Promise<string[]> {
  const target = 'StarlingDoveService.DescribeConfigurationAggregators';
  const { ConfigurationAggregators } = (await aws({ service: 'config', target, body: {} })) as {
    ConfigurationAggregators: { ConfigurationAggregatorName: string }[];
  };
  return ConfigurationAggregators.map((each) => each.ConfigurationAggregatorName);
}

async function fileSystem(aws: Bare, tags: Tags): Promise<string> {
  const body = { FileSystemType: 'LUSTRE', SubnetIds: ['subnet-1'], Tags: pairs(tags) };
  const target = 'AWSSimbaAPIService_v20180301.CreateFileSystem';
  const { FileSystem } = (await aws({ service: 'fsx', target, body })) as {
    FileSystem: { ResourceARN: string };
  };
  return FileSystem.ResourceARN;
}
