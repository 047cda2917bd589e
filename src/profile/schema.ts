import * as z from 'zod/mini';
import type { Tags } from '../scope.ts';
import { atLeastOne, labels, region, text, typeFields } from './fields.ts';
import { complain } from './issue.ts';
import {
  accountRules,
  arnPatternRules,
  bucketRules,
  environmentRules,
  namePatternRules,
  protectedKeyRules,
  protectedValueRules,
} from './rules.ts';
import { everyType, type Vocabulary } from './vocabulary.ts';

/** What may go, and where: the cleanup profile, read and checked, its defaults filled in. */
export interface Profile {
  /** The file that it was read from, for messages. */
  readonly place: string;
  readonly accounts: readonly string[];
  /** Empty where the profile names none: then the region of `aws-region`. */
  readonly regions: readonly string[];
  /** Templates, placeholders not yet replaced. */
  readonly labels: { readonly pr?: Tags | undefined; readonly run?: Tags | undefined };
  /** Every spelling of what was written, as `matchesTypes` reads it. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** `type` is this action's own name for it, whatever spelling was written. */
  readonly names: readonly { readonly type: string; readonly pattern: string }[];
  readonly protect: { readonly tags: Tags; readonly arns: readonly string[] };
  readonly removeProtection: readonly string[];
  readonly backup: readonly string[];
  /** Where backups go that are files: a bucket of the account, never deleted itself. */
  readonly backupBucket?: string;
  readonly logGroups: boolean;
  readonly graceHours: number;
  readonly olderThanScope: 'refuse' | 'allow';
  /** Templates, placeholders not yet replaced. */
  readonly environments: readonly string[];
  readonly forceDeleteStacks: boolean;
}

export type ProfileFile = z.output<ReturnType<typeof profileSchema>>;

/** The profile as it is written, keys and all. Descriptions are what an editor shows on hover. */
export function profileSchema(vocabulary: Vocabulary) {
  const { nameableType, types, backups } = typeFields(vocabulary);

  return z
    .strictObject({
      version: z.literal(1).check(z.describe('The version of this format: 1.')),
      accounts: z.array(text(accountRules, '12 digits, in quotes.')).check(
        atLeastOne('account'),
        z.meta({
          description: 'The AWS accounts to work in. In any other the action refuses to run.',
          examples: [['123456789012']],
        }),
      ),
      regions: z.optional(
        z.array(region).check(
          atLeastOne('region'),
          z.meta({
            description:
              'The AWS regions to clean. Global services always count in. Without it: the region of the `aws-region` input.',
            examples: [['ap-southeast-1', 'us-east-1']],
          }),
        ),
      ),
      labels: z
        .strictObject({
          pr: z.optional(labels('pr')),
          run: z.optional(labels('run_id')),
        })
        .check(
          complain(({ pr, run }) =>
            pr === undefined && run === undefined
              ? 'names no scope. Expected pr, run or both.'
              : undefined,
          ),
          z.meta({
            description:
              'The tags that mark a resource as belonging to a pull request (`pr`) or a workflow run (`run`). A resource must carry all of a scope, key and value exactly.',
            minProperties: 1,
          }),
        ),
      include: z._default(
        types(
          "Resource types that may be deleted: '*', a service (ec2:*, AWS::EC2::*) or a type (dynamodb:table, AWS::SQS::Queue).",
          ['dynamodb:table', 'ec2:*', 'AWS::SQS::Queue'],
        ).check(atLeastOne('type')),
        [everyType],
      ),
      exclude: z._default(
        types('Resource types that are never deleted; counts more than `include`.', ['iam:user']),
        [],
      ),
      names: z._default(
        z
          .array(
            z.strictObject({
              type: nameableType,
              pattern: text(
                namePatternRules,
                'The whole name, with {pr} or {run_id} and * for any text: workshop-{pr}-* is workshop-12-api but never workshop-123-api.',
              ),
            }),
          )
          .check(
            z.meta({
              description: 'Names of resources that AWS cannot tag, recognised by name instead.',
              examples: [[{ type: 'lambda:layer-version', pattern: 'workshop-{pr}-*' }]],
            }),
          ),
        [],
      ),
      protect: z._default(
        z
          .strictObject({
            tags: z._default(
              z
                .record(
                  text(protectedKeyRules, 'A tag key.'),
                  text(protectedValueRules, 'A tag value.'),
                )
                .check(
                  z.meta({
                    description:
                      'A resource with any one of these tags, key and value exactly, is never deleted.',
                    examples: [{ 'workshop:keep': 'true' }],
                  }),
                ),
              {},
            ),
            arns: z._default(
              z.array(text(arnPatternRules, 'An ARN; * is any text.')).check(
                z.meta({
                  description: 'A resource with one of these ARNs is never deleted; * is any text.',
                  examples: [['arn:aws:s3:::tf-state-*']],
                }),
              ),
              [],
            ),
          })
          .check(z.describe('What is never deleted, whatever its labels say.')),
        { tags: {}, arns: [] },
      ),
      'remove-protection': z._default(
        types(
          'Types whose deletion protection may be switched off. Of all others a protected resource is blocked.',
          ['dynamodb:table'],
        ),
        [],
      ),
      backup: z._default(
        backups('Types to back up before they are deleted. A failed backup blocks the deletion.', [
          'dynamodb:table',
        ]),
        [],
      ),
      'backup-bucket': z.optional(
        text(
          bucketRules,
          'The S3 bucket, in the same account, for backups of buckets and log groups. It is never deleted.',
        ),
      ),
      'log-groups': z._default(
        z
          .boolean()
          .check(z.describe('Whether log groups that deleted resources leave behind go too.')),
        true,
      ),
      'grace-hours': z._default(
        z
          .number()
          .check(
            z.minimum(0),
            z.maximum(8760),
            z.describe(
              'Scope stale: what was closed or ended fewer hours ago than this is left alone. 0 to 8760.',
            ),
          ),
        4,
      ),
      'older-than-scope': z._default(
        z
          .enum(['refuse', 'allow'])
          .check(
            z.describe(
              'Resources created more than a day before their pull request was opened or their run began, perhaps shared ones that a deploy re-labelled: refuse them or allow their deletion.',
            ),
          ),
        'refuse',
      ),
      environments: z._default(
        z.array(text(environmentRules, 'The name, with {pr} or {run_id}.')).check(
          z.meta({
            description: 'GitHub deployment environments to set inactive after a clean run.',
            examples: [['preview-{pr}']],
          }),
        ),
        [],
      ),
      'force-delete-stacks': z._default(
        z
          .boolean()
          .check(
            z.describe(
              'Whether a CloudFormation stack stuck in DELETE_FAILED may be deleted by force.',
            ),
          ),
        false,
      ),
    })
    .check(
      complain((profile) =>
        profile['backup-bucket'] === undefined
          ? needsBucket(vocabulary, profile.backup)
          : undefined,
      ),
      z.meta({
        title: 'Cleanup profile',
        description: 'What Workshop Cleanup may delete, and in which AWS accounts and regions.',
      }),
    );
}

function needsBucket(vocabulary: Vocabulary, words: readonly unknown[]): string | undefined {
  if (!Array.isArray(words)) return undefined;
  const type = words
    .filter((word) => typeof word === 'string')
    .flatMap((word) => vocabulary.known(word))
    .find(({ bucketIam }) => bucketIam !== undefined);
  return (
    type && `backup-bucket: is missing, and backup asks for ${type.name}, whose backup goes there.`
  );
}
