import { includesType } from '../profile/match.ts';
import type { Run } from '../run.ts';

/**
 * The IAM policy that carrying out a plan needs: what the search asks for every type that the profile includes, and
 * what each type declares that is met: in the plan, or as a child that may not exist yet (a log group is described
 * before it is known to be missing). IAM takes at most 6,144 characters of managed policy, white space not counted.
 */
export function policyFor(run: Pick<Run, 'types' | 'profile'>, met: readonly string[]): object {
  const types = run.types.all.filter(
    (type) =>
      met.includes(type.name) ||
      (includesType(run.profile, type) &&
        (type.tagging === 'listed' || run.profile.names.some((each) => each.type === type.name))),
  );
  const statements = new Map<string, Set<string>>([['tag', new Set(['tag:GetResources'])]]);
  for (const action of types.flatMap(({ iam }) => iam)) {
    const service = action.split(':')[0] ?? '';
    statements.set(service, (statements.get(service) ?? new Set()).add(action));
  }
  return {
    Version: '2012-10-17',
    Statement: [...statements].map(([service, actions]) => ({
      Sid: `WorkshopCleanup${service.replace(/[^a-z0-9]/gi, '')}`,
      Effect: 'Allow',
      Action: [...actions].sort(),
      Resource: '*',
    })),
  };
}
