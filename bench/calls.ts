import { runAction } from '../__tests__/support/runner.ts';
import { labelsOf, type Stage, setStage } from '../__tests__/support/stage.ts';
import { lambdaRole, table } from '../__tests__/support/workshops/build.ts';
import { environmentIn } from '../__tests__/support/workshops/environment.ts';
import { names, workshops } from '../__tests__/support/workshops/workshops.ts';
import { mapLimit } from '../src/aws/parallel.ts';
import { type Benchmark, type Figure, size } from './figure.ts';

/** How many calls to AWS a clean-up makes for each resource deleted, alone and among thousands that are not its own. */
export const calls: Benchmark = async (emulator) => {
  const foreign = size('FOREIGN', 3000);
  const figures: Figure[] = [];
  const cases = [
    ['EasyShop', 0],
    ['EasyShop', foreign],
    ['student management', 0],
    ['VPC', 0],
    ['VPC', foreign],
  ] as const;
  for (const [workshop, others] of cases) {
    await using stage = await setStage({ emulator, profile: names });
    await emulator.set({ timeScale: 0 }, stage.account);
    await (workshop === 'VPC' ? addForeignNetwork : addForeign)(stage, others);
    await workshops[workshop](environmentIn(stage));
    await emulator.set({ timeScale: 0.001 }, stage.account);
    await emulator.forgetCalls(stage.account);
    const { report, ms } = await runAction(stage.job());
    const made = await emulator.calls(stage.account);
    const counts = [...Map.groupBy(made, ({ operation }) => operation)]
      .map(([operation, { length }]) => ({ operation, length }))
      .toSorted((a, b) => b.length - a.length);
    const most = counts.slice(0, 4).map(({ operation, length }) => `${operation} ${length}`);
    figures.push({
      what: `AWS calls per deleted resource, ${workshop}, ${others.toLocaleString('en')} foreign resources`,
      value: `${(made.length / (report?.deleted ?? 0)).toFixed(1)} (${made.length} ÷ ${report?.deleted})`,
      how: `${(ms / 1000).toFixed(1)} s, status ${report?.status}; most: ${most.join(', ')}`,
    });
  }
  return figures;
};

/** A third each: tables and roles of another pull request, and log groups without labels. */
async function addForeign(stage: Stage, many: number): Promise<void> {
  const env = environmentIn(stage, 'pr-7', labelsOf('7'));
  const logs = await env.aws.client('logs');
  await mapLimit(Array.from({ length: Math.floor(many / 3) }).keys(), 8, async (n) => {
    await table(env, `foreign-${n}`);
    await lambdaRole(env, `foreign-${n}`);
    await logs.createLogGroup({ logGroupName: `/foreign/${n}` });
  });
}

/** A third security groups that name each other, two thirds network interfaces, in a VPC of nobody's. */
async function addForeignNetwork(stage: Stage, many: number): Promise<void> {
  if (many === 0) return;
  const ec2 = await environmentIn(stage).aws.client('ec2');
  const { Vpc } = await ec2.createVpc({ CidrBlock: '10.77.0.0/16' });
  const VpcId = Vpc?.VpcId;
  const { Subnet } = await ec2.createSubnet({ VpcId, CidrBlock: '10.77.0.0/18' });
  let last: string | undefined;
  await mapLimit(Array.from({ length: Math.floor(many / 3) }).keys(), 8, async (n) => {
    const { GroupId } = await ec2.createSecurityGroup({
      VpcId,
      GroupName: `foreign-${n}`,
      Description: 'foreign',
    });
    if (last !== undefined)
      await ec2.authorizeSecurityGroupIngress({
        GroupId,
        IpPermissions: [{ IpProtocol: '-1', UserIdGroupPairs: [{ GroupId: last }] }],
      });
    last = GroupId;
    for (const _ of [1, 2])
      await ec2.createNetworkInterface({ SubnetId: Subnet?.SubnetId, Groups: [GroupId ?? ''] });
  });
}
