import type { Step } from '../plan/step.ts';
import { includesType } from '../profile/match.ts';
import type { Run } from '../run.ts';

/**
 * The IAM policy that carrying out a plan needs: what the search asks for every type that the profile includes, and
 * what each type in the plan declares. IAM takes at most 6,144 characters of managed policy, white space not counted.
 */
export function policyFor(run: Run, steps: readonly Step[]): object {
  const planned = new Set(steps.map(({ found }) => found.type));
  const types = run.types.all.filter(
    (type) =>
      planned.has(type.name) || (type.tagging === 'listed' && includesType(run.profile, type)),
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
