import type { PolicyDocument } from '../policy/document.ts';
import { isRead } from '../policy/iam-data.ts';
import type { Repository } from '../policy/label-conditions.ts';
import { asWanted, includedTypes, roleStatements } from '../policy/role-policy.ts';
import { split } from '../policy/split.ts';
import { includesType } from '../profile/match.ts';
import type { ResourceType } from '../resource-types/contract.ts';
import type { Ground } from '../run.ts';

/**
 * The IAM policy that carrying out a plan needs, or several where one would be too long: what each type declares that is
 * met, in the plan or as a child that may not exist yet (a log group is described before it is known to be missing),
 * and the reading that every search does for the types of the profile.
 */
export function policyFor(
  run: Pick<Ground, 'types' | 'profile' | 'identity' | 'regions'>,
  met: readonly string[],
  repository: Repository,
): PolicyDocument | readonly PolicyDocument[] {
  const { types, profile, identity, regions } = run;
  const searched = types.all.filter(
    (type) =>
      includesType(profile, type) &&
      (type.tagging === 'listed' || profile.names.some((each) => each.type === type.name)),
  );
  // A type that the profile doesn't include can be met as a part of one that it does.
  const included = new Map(includedTypes({ types, profile }).map((type) => [type.name, type]));
  const chosen = [
    ...types.all
      .filter(({ name }) => met.includes(name))
      .map((type) => included.get(type.name) ?? asWanted(type, profile)),
    ...[...new Set(met)].flatMap((name) => strangerNamed(types, name) ?? []),
    ...searched.map((type) => ({ ...type, iam: type.iam.filter(isRead) })),
  ];
  const { partition, account } = identity;
  const wanted = { types, profile, repository, partition, account, regions };
  const { documents } = split(roleStatements(chosen, wanted));
  return documents.length === 1 && documents[0] !== undefined ? documents[0] : documents;
}

/** A type that Cloud Control knows. What its own handler needs besides, AWS tells only when it is missing. */
function strangerNamed(types: Ground['types'], name: string): ResourceType | undefined {
  const type = types.get(name);
  return type !== undefined && types.byCloudFormation(type.cloudFormation) === undefined
    ? type
    : undefined;
}
