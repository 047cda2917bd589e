import type { Look } from '../contract.ts';

export interface Facts {
  readonly name?: string | undefined;
  readonly status?: string | undefined;
  readonly failureReason?: string | undefined;
  readonly creationDateTime?: Date | undefined;
}

/** An update of what is there; it has states of its own. */
export type Update = Pick<Facts, 'status'>;

/**
 * What a status means for a deletion. AWS deletes nothing that changes from one state to another, be it by an update.
 * Sources: Personalize API reference (`status` of each resource), Personalize guide (`Requirements for deleting`).
 */
export function stateOf({ status = '', failureReason }: Facts, update?: Update): Look {
  if (status === 'DELETE FAILED')
    return {
      state: 'stuck',
      reason: `its deletion failed at AWS: ${failureReason ?? 'no reason is given'}`,
      remedy:
        'Delete it by hand in the Personalize console; if AWS refuses there too, ask AWS Support.',
    };
  if (status.startsWith('DELETE')) return { state: 'deleting', reason: `it is ${status}` };
  const remedy = 'Wait until AWS has finished, then run again.';
  if (isUnderWay(status)) return { state: 'busy', reason: `it is ${status}`, remedy };
  if (isUnderWay(update?.status))
    return { state: 'busy', reason: `its update is ${update?.status}`, remedy };
  return { state: 'ready' };
}

/** CREATE PENDING, CREATE IN_PROGRESS, CREATE STOPPING, STOP PENDING, IN PROGRESS, PENDING, … */
export function isUnderWay(status: string | undefined): boolean {
  return /PENDING$|IN[ _]PROGRESS$|STOPPING$/.test(status ?? '');
}
