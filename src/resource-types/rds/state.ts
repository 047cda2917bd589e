import type { Look } from '../contract.ts';

/** RDS has some fifty states and adds more; these are the ones that end by themselves. */
const changing =
  /^(?:backing|configuring|converting|failing|moving|preparing|promoting|resetting|scaling|switching|update)-|ing$|^maintenance$/;

/** States: RDS guide (viewing DB instance status), Aurora guide (viewing DB cluster status), AWS CLI's examples (rds). */
export function lookAt(what: string, status = 'available'): Look {
  // `delete-precheck`: RDS sees whether its read replicas are well.
  if (status === 'deleting' || status === 'delete-precheck') return { state: 'deleting' };
  return changing.test(status)
    ? { state: 'busy', reason: `the ${what} is ${status}` }
    : { state: 'ready' };
}
