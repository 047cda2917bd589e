import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { startAction } from '../__tests__/support/runner.ts';
import { labelsOf, regions, setStage } from '../__tests__/support/stage.ts';
import { pairs } from '../__tests__/support/workshops/build.ts';
import { type Benchmark, size } from './figure.ts';

const limit = 256;

/** Memory and speed when a bucket with many versions goes, against a plain loop of list and delete. */
export const bucket: Benchmark = async (emulator) => {
  const versions = size('VERSIONS', 100_000);
  await using stage = await setStage({ emulator });
  await emulator.set({ timeScale: 0 }, stage.account);
  const s3 = await stage.root.region(regions[1]).client('s3');
  const make = async (Bucket: string, tags: Readonly<Record<string, string>>) => {
    await s3.createBucket({ Bucket });
    await s3.putBucketVersioning({ Bucket, VersioningConfiguration: { Status: 'Enabled' } });
    await s3.putBucketTagging({ Bucket, Tagging: { TagSet: pairs(tags) } });
    await emulator.fill({ bucket: Bucket, keys: versions / 2, versions: 2 }, stage.account);
  };

  await make('bench-plain', {});
  let [listing, deleting] = [0, 0];
  for (let done = false; !done; ) {
    const began = performance.now();
    const page = await s3.listObjectVersions({ Bucket: 'bench-plain' });
    const listed = performance.now();
    const Objects = (page.Versions ?? []).map(({ Key, VersionId }) => ({ Key, VersionId }));
    await s3.deleteObjects({ Bucket: 'bench-plain', Delete: { Objects, Quiet: true } });
    listing += listed - began;
    deleting += performance.now() - listed;
    done = page.IsTruncated !== true;
  }
  await s3.deleteBucket({ Bucket: 'bench-plain' });
  const plain = (versions / (listing + deleting)) * 1000;

  await make('bench-labelled', labelsOf('12'));
  const { process: child, ended } = await startAction(stage.job());
  const [{ report }, memory] = await Promise.all([ended, peak(child)]);
  const row = report?.outcomes.find(({ type }) => type === 's3:bucket');
  const ms = Date.parse(row?.endedAt ?? '') - Date.parse(row?.startedAt ?? '');
  const speed = (versions / ms) * 1000;
  return [
    {
      what: `peak memory, bucket of ${versions.toLocaleString('en')} versions`,
      value: memory === undefined ? 'not told here' : `${memory.toFixed(0)} MB`,
      limit: `≤ ${limit} MB`,
      kept: report?.status === 'clean' && memory !== undefined && memory <= limit,
      how: `VmHWM of the process; status ${report?.status}`,
    },
    {
      what: '  versions per second',
      value: `${speed.toFixed(0)}, ${(speed / plain).toFixed(2)} of a plain loop's ${plain.toFixed(0)}`,
      how: `the loop lists and deletes by turns; DeleteObjects alone ${((versions / deleting) * 1000).toFixed(0)}`,
    },
  ];
};

/** The most memory that a process ever held, in MB; Linux tells while it runs. */
async function peak({ pid, exitCode }: ChildProcess): Promise<number | undefined> {
  let most: number | undefined;
  while (exitCode === null) {
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
    const kilobytes = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1];
    if (kilobytes === undefined) break;
    most = Number(kilobytes) / 1024;
    await sleep(50);
  }
  return most;
}
