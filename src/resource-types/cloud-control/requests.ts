import { randomUUID } from 'node:crypto';
import type { CloudControl, ProgressEvent } from '@aws-sdk/client-cloudcontrol';
import { isCode } from '../../aws/errors.ts';
import { failureOf } from './refusals.ts';

/** What a deletion is asked for: a CloudFormation type and its primary identifier. */
export interface Target {
  readonly TypeName: string;
  readonly Identifier: string;
}

/** The deletions under way, by the ARN of what they delete. */
export interface Requests {
  /**
   * Asks for the deletion. When one is under way already, that is followed from now on, and the refusal is thrown all the
   * same: it is not this run's own.
   */
  begin(cloudControl: CloudControl, arn: string, target: Target): Promise<void>;
  /**
   * Whether a deletion is under way. Throws what made it fail, once; then it is forgotten and may be asked for again.
   * That AWS ended it well is no proof: the resource itself is.
   */
  isUnderWay(cloudControl: CloudControl, arn: string): Promise<boolean>;
}

export function createRequests(): Requests {
  const tokens = new Map<string, string>();
  return {
    async begin(cloudControl, arn, target) {
      try {
        const { ProgressEvent: event } = await cloudControl.deleteResource({
          ...target,
          // Repeated by the SDK after a lost answer, it is the same request. AWS remembers it for 36 hours.
          ClientToken: randomUUID(),
        });
        if (event?.RequestToken !== undefined) tokens.set(arn, event.RequestToken);
      } catch (error) {
        if (isCode(error, 'ConcurrentOperation')) {
          const token = await deletionOf(cloudControl, target);
          if (token !== undefined) tokens.set(arn, token);
        }
        throw error;
      }
    },
    async isUnderWay(cloudControl, arn) {
      const RequestToken = tokens.get(arn);
      if (RequestToken === undefined) return false;
      const event = await eventOf(cloudControl, RequestToken);
      if (/^(?:PENDING|IN_PROGRESS|CANCEL_IN_PROGRESS)$/.test(event?.OperationStatus ?? ''))
        return true;
      tokens.delete(arn);
      if (
        event !== undefined &&
        event.OperationStatus !== 'SUCCESS' &&
        event.ErrorCode !== 'NotFound'
      )
        throw failureOf(event);
      return false;
    },
  };
}

/** Undefined for a request that AWS no longer knows: it keeps them for seven days. */
async function eventOf(
  cloudControl: CloudControl,
  RequestToken: string,
): Promise<ProgressEvent | undefined> {
  try {
    return (await cloudControl.getResourceRequestStatus({ RequestToken })).ProgressEvent;
  } catch (error) {
    if (isCode(error, 'RequestTokenNotFound')) return undefined;
    throw error;
  }
}

/** The token of a deletion of the same resource that somebody else has asked for. */
async function deletionOf(
  cloudControl: CloudControl,
  { TypeName, Identifier }: Target,
): Promise<string | undefined> {
  const pages = cloudControl.paginateListResourceRequests({
    ResourceRequestStatusFilter: {
      Operations: ['DELETE'],
      OperationStatuses: ['PENDING', 'IN_PROGRESS'],
    },
  });
  for await (const { ResourceRequestStatusSummaries = [] } of pages)
    for (const each of ResourceRequestStatusSummaries)
      if (each.TypeName === TypeName && each.Identifier === Identifier) return each.RequestToken;
  return undefined;
}
