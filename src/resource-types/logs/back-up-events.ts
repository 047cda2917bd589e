import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Aws } from '../../aws/aws.ts';
import type { Backup } from '../contract.ts';
import { type BackupPlace, inPlace } from '../s3/backup-place.ts';

const compress = promisify(gzip);
/** Characters of events in one object, before they are compressed. */
const partSize = 16 * 1024 * 1024;

/**
 * Writes the events of a log group to a bucket: JSON, one event a line, in numbered objects. CreateExportTask would leave
 * out what was logged in the last hours, and takes one task at a time in an account. Source: CloudWatch Logs user guide,
 * "Exporting log data to Amazon S3".
 */
export async function backUpEvents(aws: Aws, group: string, to: BackupPlace): Promise<Backup> {
  const logs = await aws.client('logs');
  let lines: string[] = [];
  let size = 0;
  let parts = 0;
  let events = 0;
  const write = async () => {
    parts += 1;
    const Key = `${to.prefix}${String(parts).padStart(5, '0')}.jsonl.gz`;
    const Body = await compress(lines.join(''));
    lines = [];
    size = 0;
    const request = { ...to.at, Key, Body, ContentType: 'application/gzip' };
    await inPlace(to, 'its events', () => to.s3.putObject(request));
  };
  for await (const page of logs.paginateFilterLogEvents({ logGroupName: group })) {
    for (const { timestamp, ingestionTime, logStreamName, message } of page.events ?? []) {
      const line = `${JSON.stringify({ timestamp, ingestionTime, logStreamName, message })}\n`;
      lines.push(line);
      size += line.length;
      events += 1;
    }
    if (size >= partSize) await write();
  }
  if (size > 0) await write();
  if (events === 0) return { name: 'of nothing: it was empty', done: true };
  return { name: `${to.uri} (${events} event${events === 1 ? '' : 's'})`, done: true };
}
