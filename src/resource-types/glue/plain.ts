import { plain } from '../plain.ts';
import { bucketRef } from '../s3/bucket-ref.ts';
import { glueRole } from './role.ts';

/**
 * Glue's database takes its tables, partitions and functions along. Sources: Glue API reference (GetDatabase,
 * DeleteDatabase).
 */
export const database = plain({
  name: 'glue:database',
  cloudFormation: 'AWS::Glue::Database',
  arn: 'glue:database/{id}',
  iam: ['glue:GetDatabase', 'glue:GetTags', 'glue:DeleteDatabase'],
  client: 'glue',
  manual: { first: 'the crawlers that fill it' },
  notFound: ['EntityNotFoundException'],
  describe: async (glue, Name) => {
    const { Database } = await glue.getDatabase({ Name });
    return Database && { createdAt: Database.CreateTime };
  },
  tags: async (glue, ResourceArn) => (await glue.getTags({ ResourceArn })).Tags ?? {},
  remove: (glue, Name) => glue.deleteDatabase({ Name }),
});

const running = ['STARTING', 'RUNNING', 'WAITING'];

/**
 * Glue's job, with its runs: deleting it stops none. Sources: Glue API reference (GetJob, GetJobRuns: newest first,
 * BatchStopJobRun, DeleteJob: no error if it is not there).
 */
export const job = plain({
  name: 'glue:job',
  cloudFormation: 'AWS::Glue::Job',
  arn: 'glue:job/{id}',
  iam: ['glue:GetJob', 'glue:GetTags', 'glue:GetJobRuns', 'glue:BatchStopJobRun', 'glue:DeleteJob'],
  client: 'glue',
  manual: { first: 'the triggers that start it; its runs are stopped' },
  notFound: ['EntityNotFoundException'],
  describe: async (glue, JobName, aws) => {
    const { Job: found } = await glue.getJob({ JobName });
    return (
      found && {
        createdAt: found.CreatedOn,
        refers: [...glueRole(aws, found.Role), ...bucketRef(found.Command?.ScriptLocation)],
      }
    );
  },
  tags: async (glue, ResourceArn) => (await glue.getTags({ ResourceArn })).Tags ?? {},
  remove: async (glue, JobName) => {
    for await (const { JobRuns } of glue.paginateGetJobRuns({ JobName })) {
      const runs = (JobRuns ?? []).filter((run) => running.includes(run.JobRunState ?? ''));
      const JobRunIds = runs.flatMap(({ Id }) => Id ?? []);
      if (JobRunIds.length === 0) break;
      // At most 25 at once.
      for (let at = 0; at < JobRunIds.length; at += 25)
        await glue.batchStopJobRun({ JobName, JobRunIds: JobRunIds.slice(at, at + 25) });
    }
    await glue.deleteJob({ JobName });
  },
});
