import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { mapLimit } from '../../src/aws/parallel.ts';
import type { Emulator } from '../support/emulator.ts';
import { startAction } from '../support/runner.ts';
import { labelsOf, regions, type Stage, setStage } from '../support/stage.ts';
import { pairs } from '../support/workshops/build.ts';

export interface Size {
  readonly resources: number;
  readonly status: string | undefined;
  readonly seconds: number;
  /** The process's own time on a CPU: what the emulator takes is not in it. */
  readonly cpuSeconds: number;
  readonly megabytes: number;
  readonly summaryKilobytes: number;
  readonly rows: number;
}

type Make = (stage: Stage, resources: number) => Promise<void>;

/** What there can be thousands of. */
export const kinds = {
  async 'log groups'(stage, resources) {
    const logs = await stage.root.region(regions[0]).client('logs');
    const tags = { ...labelsOf('12') };
    await many(resources, (at) => logs.createLogGroup({ logGroupName: `pr-12/${at}`, tags }));
  },
  /** Two of each key, in one bucket. */
  async 'versions of objects'(stage, resources) {
    const { emulator, account, root } = stage;
    const s3 = await root.region(regions[0]).client('s3');
    const Bucket = `pr-12-${account}`;
    const LocationConstraint = regions[0];
    await s3.createBucket({ Bucket, CreateBucketConfiguration: { LocationConstraint } });
    const VersioningConfiguration = { Status: 'Enabled' } as const;
    await s3.putBucketVersioning({ Bucket, VersioningConfiguration });
    await s3.putBucketTagging({ Bucket, Tagging: { TagSet: pairs(labelsOf('12')) } });
    await emulator.fill({ bucket: Bucket, keys: resources / 2, versions: 2 }, account);
  },
  /** In one VPC, each with a rule that names the next, the last one the first. */
  async 'security groups'(stage, resources) {
    const ec2 = await stage.root.region(regions[0]).client('ec2');
    const Tags = pairs(labelsOf('12'));
    const { Vpc } = await ec2.createVpc({
      CidrBlock: '10.0.0.0/16',
      TagSpecifications: [{ ResourceType: 'vpc', Tags }],
    });
    const groups = await many(resources, (at) =>
      ec2.createSecurityGroup({
        GroupName: `pr-12-${at}`,
        Description: 'one of many',
        VpcId: Vpc?.VpcId,
        TagSpecifications: [{ ResourceType: 'security-group', Tags }],
      }),
    );
    await many(resources, (at) =>
      ec2.authorizeSecurityGroupIngress({
        GroupId: groups[at]?.GroupId,
        IpPermissions: [
          {
            IpProtocol: 'tcp',
            FromPort: 443,
            ToPort: 443,
            UserIdGroupPairs: [{ GroupId: groups[(at + 1) % resources]?.GroupId }],
          },
        ],
      }),
    );
  },
} satisfies Readonly<Record<string, Make>>;

export type Kind = keyof typeof kinds;

function many<Made>(count: number, make: (at: number) => Promise<Made>): Promise<Made[]> {
  return mapLimit(
    Array.from({ length: count }, (_, at) => at),
    16,
    make,
  );
}

/** A run over so many labelled ones. Linux only: what a process takes is read from /proc. */
export async function measure(emulator: Emulator, kind: Kind, resources: number): Promise<Size> {
  await using stage = await setStage({ emulator });
  await emulator.set({ timeScale: 0 }, stage.account);
  await kinds[kind](stage, resources);
  await emulator.forgetCalls(stage.account);
  const { process: child, ended } = await startAction(
    stage.job({ 'max-deletions': '100000', 'timeout-minutes': '60' }),
  );
  const [took, { report, summary, ms }] = await Promise.all([watch(child), ended]);
  return {
    ...took,
    resources,
    status: report?.status,
    seconds: ms / 1000,
    summaryKilobytes: Buffer.byteLength(summary) / 1024,
    rows: report?.outcomes.length ?? 0,
  };
}

/** Clock ticks in a second of /proc/PID/stat: USER_HZ, 100 on every Linux. */
const ticks = 100;

async function watch(child: ChildProcess) {
  let took = { cpuSeconds: 0, megabytes: 0 };
  while (child.exitCode === null && child.signalCode === null) {
    try {
      const folder = `/proc/${child.pid}`;
      const stat = await readFile(`${folder}/stat`, 'utf8');
      const status = await readFile(`${folder}/status`, 'utf8');
      // After the name in parentheses: state, then twelve fields up to utime and stime.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const cpuSeconds = (Number(fields[11]) + Number(fields[12])) / ticks;
      const kilobytes = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1];
      if (kilobytes !== undefined) took = { cpuSeconds, megabytes: Number(kilobytes) / 1024 };
    } catch {
      // It has just ended.
    }
    await sleep(100);
  }
  return took;
}
