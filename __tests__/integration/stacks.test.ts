import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Emulator, startEmulator } from '../support/emulator.ts';
import { inventory, placeOf } from '../support/inventory.ts';
import { runAction } from '../support/runner.ts';
import { labelsOf, regions, type Stage, setStage } from '../support/stage.ts';
import { pairs, table } from '../support/workshops/build.ts';
import { instance, keyPair } from '../support/workshops/build-network.ts';
import { environmentIn } from '../support/workshops/environment.ts';

const labels = pairs(labelsOf('12'));
const trust = { Version: '2012-10-17', Statement: [] };

async function stack(
  { root }: Stage,
  name: string,
  Resources: object,
  Tags: typeof labels = [],
): Promise<void> {
  const cloudformation = await root.region(regions[0]).client('cloudformation');
  const TemplateBody = JSON.stringify({ Resources });
  await cloudformation.createStack({ StackName: name, TemplateBody, Tags });
}

const queue = (QueueName: string) => ({ Type: 'AWS::SQS::Queue', Properties: { QueueName } });

const places = async (stage: Stage) => (await inventory(stage.root, regions)).map(placeOf);

const rowOf = ({ report }: Awaited<ReturnType<typeof runAction>>, type: string) =>
  report?.outcomes.find((row) => row.type === type);

describe('stacks', () => {
  let emulator: Emulator;
  before(async () => {
    emulator = await startEmulator();
  });
  after(() => emulator.stop());

  it('keep members that carry the labels without them, those too on which CloudFormation sets no tag', async () => {
    await using stage = await setStage({ emulator });
    const RoleName = 'app-worker';
    const Properties = { RoleName, AssumeRolePolicyDocument: trust, Tags: labels };
    await stack(stage, 'app', { Worker: { Type: 'AWS::IAM::Role', Properties } });
    const there = await places(stage);
    const ended = await runAction(stage.job());
    assert.equal(ended.code, 1, ended.log);
    const row = rowOf(ended, 'iam:role');
    assert.equal(row?.outcome, 'blocked');
    assert.match(row?.blocker ?? '', /belongs to the stack app/);
    assert.deepEqual(await places(stage), there);
  });

  it('stay whole where a stranger runs in a VPC of theirs', async () => {
    await using stage = await setStage({ emulator });
    const nobodys = environmentIn(stage, 'shared', {});
    const block = { CidrBlock: '10.1.0.0/16' };
    const net = { Type: 'AWS::EC2::VPC', Properties: block };
    const members = { Net: net, Queue: queue('pr-12-jobs') };
    await stack(stage, 'net', members, labels);
    const ec2 = await nobodys.aws.client('ec2');
    const Filters = [{ Name: 'cidr-block', Values: [block.CidrBlock] }];
    const VpcId = (await ec2.describeVpcs({ Filters })).Vpcs?.[0]?.VpcId;
    const made = await ec2.createSubnet({ VpcId, CidrBlock: '10.1.0.0/24' });
    const subnet = made.Subnet?.SubnetId ?? '';
    const { SecurityGroups } = await ec2.describeSecurityGroups({
      Filters: [{ Name: 'vpc-id', Values: [VpcId ?? ''] }],
    });
    const group = SecurityGroups?.[0]?.GroupId ?? '';
    await instance(nobodys, { name: 'guest', subnet, group, key: await keyPair(nobodys, 'key') });
    const there = await places(stage);

    const ended = await runAction(stage.job());
    assert.equal(ended.code, 1, ended.log);
    const row = rowOf(ended, 'cloudformation:stack');
    assert.equal(row?.outcome, 'blocked');
    assert.match(row?.blocker ?? '', /its member ec2:vpc .* must stay \(ec2:instance .* uses it/);
    assert.deepEqual(await places(stage), there);
  });

  it('go although members of theirs name each other, and so does all else', async () => {
    await using stage = await setStage({ emulator });
    const empty = await places(stage);
    const rule = (to: string) => ({
      Type: 'AWS::Events::Rule',
      Properties: {
        ScheduleExpression: 'rate(1 day)',
        Targets: [{ Id: 'to', Arn: `arn:aws:sqs:${regions[0]}:${stage.account}:${to}` }],
      },
    });
    await stack(stage, 'a', { Queue: queue('a-jobs'), Rule: rule('b-jobs') }, labels);
    await stack(stage, 'b', { Queue: queue('b-jobs'), Rule: rule('a-jobs') }, labels);
    await table(environmentIn(stage), 'orders');
    const ended = await runAction(stage.job());
    assert.equal(ended.code, 0, ended.log);
    assert.equal(ended.outputs['status'], 'clean');
    assert.deepEqual(await places(stage), empty);
  });
});
