import { everyActionOf, type Permissions } from '../resource-types/contract.ts';
import type { Tags } from '../scope.ts';
import { type Conditions, documentOf, type Statement } from './document.ts';
import { carriesTags, isRead, targetsOf } from './iam-data.ts';

/** STS API reference, AssumeRoleWithWebIdentity, `Policy`. */
export const mostSessionCharacters = 2048;

/** Where space is short, what cannot be brought back comes first. */
const dearest = [
  'dynamodb',
  's3',
  'rds',
  'cloudformation',
  'ec2',
  'elasticfilesystem',
  'kms',
  'secretsmanager',
  'iam',
  'cognito-idp',
  'lambda',
  'es',
  'redshift',
  'elasticache',
  'eks',
  'ecs',
  'route53',
  'backup',
  'ecr',
];

/** With fewer, a label is left out that takes much of the space. */
const fewest = 8;

/**
 * What the session may not do although the role may: change what carries one of the scope's label keys with another
 * value, and set tags other than a type's own labelling. What carries no tags, and services where IAM sees none, are not
 * affected, and nothing that only reads. Undefined when there is nothing to narrow.
 *
 * Calls that AWS makes on the session's behalf are let through: a stack that goes may have members with labels of their
 * own. `types` are those that the run can meet, `labels` those that are the same for all that it deletes.
 */
export function sessionPolicy(types: readonly Permissions[], labels: Tags): string | undefined {
  const patterns = patternsOf(types);
  if (patterns.length === 0) return undefined;
  const tagging = labelling(types);
  let kept = Object.entries(labels).sort(
    ([a, b], [c, d]) => a.length + b.length - c.length - d.length,
  );
  for (; kept.length > 0; kept = kept.slice(0, -1)) {
    const text = (most: number) => written(tagging, kept, patterns.slice(0, most));
    const count = mostThatFit(patterns.length, text);
    if (count >= Math.min(fewest, patterns.length)) return text(count);
  }
  return undefined;
}

/** The largest count whose text fits, by halves: a text grows with its count. */
function mostThatFit(all: number, text: (count: number) => string): number {
  let count = 0;
  let tooMany = all + 1;
  while (tooMany - count > 1) {
    const middle = Math.floor((count + tooMany) / 2);
    if (text(middle).length > mostSessionCharacters) tooMany = middle;
    else count = middle;
  }
  return count;
}

const direct: Conditions = { Bool: { 'aws:ViaAWSService': 'false' } };

function written(
  tagging: readonly string[],
  labels: readonly (readonly [string, string])[],
  patterns: readonly string[],
): string {
  const deny = (statement: Pick<Statement, 'Action' | 'NotAction'>, Condition: Conditions) =>
    ({
      Effect: 'Deny',
      ...statement,
      Resource: '*',
      Condition: { ...Condition, ...direct },
    }) as const;
  const statements: readonly Statement[] = [
    { Effect: 'Allow', Action: '*', Resource: '*' },
    deny({ NotAction: tagging }, { Null: { 'aws:TagKeys': 'false' } }),
    ...labels.map(([key, value]) =>
      deny(
        { Action: patterns },
        {
          StringNotEquals: { [`aws:ResourceTag/${key}`]: value },
          Null: { [`aws:ResourceTag/${key}`]: 'false' },
        },
      ),
    ),
  ];
  return plain(JSON.stringify(documentOf(statements)));
}

/**
 * The declared changes whose requests may carry tags. API Gateway's verbs are not among them: there a DELETE with tag
 * keys takes tags away. `NotAction` must not be empty.
 */
function labelling(types: readonly Permissions[]): readonly string[] {
  const actions = types.flatMap(({ iam }) => iam);
  const carrying = actions.filter((action) => carriesTags(action) && !isVerb(action));
  return [...new Set(['logs:TagResource', ...carrying])].sort();
}

/**
 * Every change that IAM can tell by tags, as `service:Verb*`; deletions first, and of these the dearest. Also those that
 * the profile does not ask for: the role may allow them.
 */
function patternsOf(types: readonly Permissions[]): readonly string[] {
  const changes = types.flatMap(everyActionOf).filter(isTold);
  return [...new Set(changes.map(patternFor))].sort(
    (a, b) => rank(a) - rank(b) || (a < b ? -1 : 1),
  );
}

/** What is only made, such as a backup, harms nobody. An object's tags are not labels, whatever they are called. */
function isTold(action: string): boolean {
  if (isRead(action) || (/:Create/.test(action) && !carriesTags(action))) return false;
  return targetsOf(action).some(({ tagged, format }) => tagged && !objects.test(format));
}

const objects = /:s3:.*\/.*\{(?:Object|Key)Name\}/;

/**
 * `dynamodb:DeleteTable` → `dynamodb:Delete*`; `ecr:BatchDeleteImage`, beside `BatchGetImage`, → `ecr:BatchDelete*`.
 * In S3 the same verbs are for objects.
 */
function patternFor(action: string): string {
  if (isVerb(action) || action.startsWith('s3:') || carriesTags(action)) return action;
  return action.replace(/:((?:Batch)?[A-Z][a-z]*).*$/, ':$1*');
}

function isVerb(action: string): boolean {
  return action.startsWith('apigateway:');
}

function rank(pattern: string): number {
  const [service = '', verb = ''] = pattern.split(':');
  const place = dearest.indexOf(service);
  const ends = /^(?:Batch)?(?:Delete|Terminate|Schedule|Tag)/i.test(verb);
  return (ends ? 0 : 100) + (place === -1 ? dearest.length : place);
}

/** STS takes characters up to U+00FF only; JSON's own escapes stand for all others. */
function plain(json: string): string {
  return json.replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
