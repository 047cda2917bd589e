import type { Athena, WorkGroup as Group } from '@aws-sdk/client-athena';
import { isCode, textOf } from '../../aws/codes.ts';
import { roleRef } from '../iam/role-ref.ts';
import { plain } from '../plain.ts';
import { bucketRef } from '../s3/bucket-ref.ts';
import { tagsOf } from '../tags.ts';
import { targetRef } from '../target-ref.ts';

/**
 * Athena's workgroup takes its named queries and query history along; the results stay in their bucket. In a stack it
 * goes before that, see `holdsUpStack`. Sources: Athena API reference (GetWorkGroup, DeleteWorkGroup: the primary one
 * cannot be deleted).
 */
export const workGroup = plain({
  name: 'athena:workgroup',
  cloudFormation: 'AWS::Athena::WorkGroup',
  arn: 'athena:workgroup/{id}',
  iam: [
    'athena:GetWorkGroup',
    'athena:ListTagsForResource',
    'athena:ListPreparedStatements',
    'athena:ListNamedQueries',
    'athena:ListQueryExecutions',
    'athena:DeleteWorkGroup',
  ],
  client: 'athena',
  // Athena has no code for 'not there': describe reads it out of the message.
  notFound: [],
  releases: ['in-stack'],
  describe: async (athena, WorkGroup, aws) => {
    const found = (await unlessMissing(athena.getWorkGroup({ WorkGroup })))?.WorkGroup;
    if (found === undefined) return undefined;
    const { ResultConfiguration: results, ExecutionRole } = found.Configuration ?? {};
    return {
      createdAt: found.CreationTime,
      managedBy: WorkGroup === 'primary' ? 'AWS' : undefined,
      released: !(await holdsUpStack(athena, found)),
      refers: [
        ...bucketRef(results?.OutputLocation),
        ...targetRef(aws, results?.EncryptionConfiguration?.KmsKey),
        ...roleRef(aws, ExecutionRole),
      ],
    };
  },
  look: async (athena, WorkGroup) =>
    (await unlessMissing(athena.getWorkGroup({ WorkGroup }))) && { state: 'ready' },
  tags: async (athena, ResourceARN) => {
    const tags = {};
    for await (const page of athena.paginateListTagsForResource({ ResourceARN }))
      Object.assign(tags, tagsOf(page.Tags));
    return tags;
  },
  remove: (athena, WorkGroup) =>
    unlessMissing(athena.deleteWorkGroup({ WorkGroup, RecursiveDeleteOption: true })),
});

/**
 * Whether CloudFormation, which deletes recursively only where the template says so, would be refused: as long as there
 * are named queries, query executions or notebooks, and no call deletes executions. CloudFormation takes a workgroup and
 * a named query that are not there as deleted; of a prepared statement without its workgroup that is not known, so one
 * with such statements is left to it. Sources: Athena API reference, DeleteWorkGroup (RecursiveDeleteOption);
 * aws-samples/coast-grafana-cost-intelligence-dashboards#9 (a stack's failure);
 * aws-cloudformation/aws-cloudformation-resource-providers-athena (delete handlers of WorkGroup, NamedQuery,
 * PreparedStatement); aws-cloudformation/cloudformation-cli#456 (`NotFound` is ignored when a stack goes).
 */
async function holdsUpStack(athena: Athena, { Name, Configuration }: Group): Promise<boolean> {
  // Spark's may have notebooks, and has no queries to ask for.
  if (/spark/i.test(Configuration?.EngineVersion?.EffectiveEngineVersion ?? '')) return true;
  const one = { WorkGroup: Name, MaxResults: 1 };
  const { PreparedStatements = [] } = await athena.listPreparedStatements(one);
  if (PreparedStatements.length > 0) return false;
  const { NamedQueryIds = [] } = await athena.listNamedQueries(one);
  if (NamedQueryIds.length > 0) return true;
  const { QueryExecutionIds = [] } = await athena.listQueryExecutions(one);
  return QueryExecutionIds.length > 0;
}

/** `WorkGroup … is not found.` comes as the same code as every other mistake. */
async function unlessMissing<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (isCode(error, 'InvalidRequestException') && /is not found/i.test(textOf(error))) return;
    throw error;
  }
}
