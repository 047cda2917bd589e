import type { Look, Refusal } from '../contract.ts';

/** A part of a cluster; the id is `CLUSTER/NAME`, its ARN ends in a number of its own. */
export function withoutNumber(id: string): string {
  return id.split('/').slice(0, 2).join('/');
}

export function split(id: string): { readonly clusterName: string; readonly name: string } {
  const [clusterName = '', name = ''] = id.split('/');
  return { clusterName, name };
}

/** States: EKS API reference (Cluster, Nodegroup, FargateProfile, Addon: status). */
export function lookAt(what: string, status = 'ACTIVE', why?: string): Look {
  if (status === 'DELETING') return { state: 'deleting' };
  if (status === 'DELETE_FAILED')
    return {
      state: 'stuck',
      reason: `its deletion failed${why ? `: ${why}` : ''}`,
      remedy: `See the health issues of the ${what} in EKS, then run again.`,
    };
  return /^(?:CREATING|UPDATING|PENDING)$/.test(status)
    ? { state: 'busy', reason: `the ${what} is ${status}` }
    : { state: 'ready' };
}

/** EKS changes one thing of a cluster at a time, and deletes one Fargate profile at a time. */
export const busy: Refusal = {
  code: 'ResourceInUseException',
  patience: 1800,
  remedy: 'See in EKS what the cluster still has or is doing, then run again.',
};
