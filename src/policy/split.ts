import { compact, documentOf, type PolicyDocument, type Statement } from './document.ts';

/**
 * A managed policy has at most 6,144 characters, white space not counted; ten can be attached to a role before the quota
 * has to be raised. IAM user guide, "IAM and AWS STS quotas".
 */
export const mostCharacters = 6144;
export const mostPolicies = 10;

export interface Policies {
  readonly documents: readonly PolicyDocument[];
  /** What a person should know of them. */
  readonly notes: readonly string[];
}

/**
 * The statements in as few policies as they take, in their order. Where it would be more than a role takes, reading is
 * allowed by wildcards; changes never are.
 */
export function split(statements: readonly Statement[]): Policies {
  const exact = pack(statements);
  if (exact.length <= mostPolicies) return { documents: exact, notes: noteOf(exact) };
  const documents = pack(statements.map(withWildcards));
  return {
    documents,
    notes: [
      `The reading actions are joined by wildcards, because one by one they would take ${exact.length} policies.`,
      ...noteOf(documents),
    ],
  };
}

function noteOf(documents: readonly PolicyDocument[]): string[] {
  if (documents.length <= mostPolicies) return [];
  return [
    `These are ${documents.length} policies; a role takes ${mostPolicies}. Ask AWS to raise the quota "Managed policies attached to an IAM role", or narrow the profile's include.`,
  ];
}

function pack(statements: readonly Statement[]): PolicyDocument[] {
  const packs: Statement[][] = [[]];
  for (const statement of statements.flatMap(fitting)) {
    const last = packs.at(-1) as Statement[];
    if (isTooLong([...last, statement])) packs.push([statement]);
    else last.push(statement);
  }
  return packs.map(documentOf);
}

/** One statement as it is, or as several with a part of its actions each. */
function fitting(statement: Statement): Statement[] {
  const parts: Statement[] = [];
  let rest = [statement.Action ?? []].flat();
  while (rest.length > 0) {
    const part = { ...statement, Action: rest };
    if (parts.length === 0 && !isTooLong([part])) return [part];
    let count = rest.length;
    const named = (actions: readonly string[]) => ({
      ...statement,
      ...(statement.Sid === undefined ? {} : { Sid: `${statement.Sid}${parts.length + 1}` }),
      Action: actions,
    });
    while (count > 1 && isTooLong([named(rest.slice(0, count))])) count -= 1;
    parts.push(named(rest.slice(0, count)));
    rest = rest.slice(count);
  }
  return parts;
}

function isTooLong(statements: readonly Statement[]): boolean {
  return compact(documentOf(statements)).length > mostCharacters;
}

/** `ec2:DescribeSubnets` and its like become `ec2:Describe*`. */
function withWildcards(statement: Statement): Statement {
  if (statement.Sid !== 'Read') return statement;
  const wide = [statement.Action ?? []]
    .flat()
    .map((action) => action.replace(/:(BatchGet|Describe|Get|List)[A-Z]\w*$/, ':$1*'));
  return { ...statement, Action: [...new Set(wide)] };
}
